"""A file that appears under its name only when it is complete."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from ..domain.errors import KnownError


@contextmanager
def complete(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content takes the place of `path` when the block ends well; otherwise `path` is untouched.

    Written beside it, flushed to the disk, then renamed. KnownError: `disk_full`, or `file_unwritable` for anything
    else the disk says, such as a missing folder or a table that is open in a spreadsheet on Windows.
    """
    part = path.with_name(f".{uuid4().hex[:12]}.part")
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise KnownError("disk_full") from error
        raise KnownError("file_unwritable", path=str(path)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
