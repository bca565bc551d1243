"""Files that only grow: lines are appended and flushed, never changed. What the lines mean is not known here."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from ..domain.errors import KnownError

SUFFIX = ".csv"
LINE_END = b"\r\n"
_TAIL = 1 << 20
"""Bytes that are looked at to find the last line; one entry with a picture may be large."""


def files(folder: Path, prefix: str = "") -> list[Path]:
    """The files there, in the order of their names; none while the folder cannot be reached."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == SUFFIX and path.name.startswith(prefix))
    except OSError:
        return []


def begin(folder: Path, stem: str, header: bytes) -> Path:
    """A new file of this name, or one like it where that is taken: nothing is ever written over."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, 10_000):
            path = folder / f"{stem}{f'.{number}' if number > 1 else ''}{SUFFIX}"
            with suppress(FileExistsError), path.open("xb") as file:
                file.write(header)
                file.flush()
                os.fsync(file.fileno())
                flush_names(folder)
                return path
    except OSError as error:
        raise KnownError("second_copy_unreachable", folder=str(folder)) from error
    raise KnownError("second_copy_unreachable", folder=str(folder))


def append(path: Path, lines: bytes, size: int) -> int:
    """Append lines and flush them; returns the new size. `size` is what the file must have before.

    KnownError("second_copy_unreachable") when it has gone, was changed by somebody else or cannot be written.
    """
    try:
        with path.open("rb+") as file:
            if file.seek(0, os.SEEK_END) != size:
                raise KnownError("second_copy_unreachable", folder=str(path.parent))
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
            return size + len(lines)
    except OSError as error:
        raise KnownError("second_copy_unreachable", folder=str(path.parent)) from error


def last_line(path: Path) -> bytes:
    """The last line, when the file ends with a whole one; empty otherwise."""
    with suppress(OSError), path.open("rb") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
        tail = file.read()
        if tail.endswith(LINE_END):
            return tail.removesuffix(LINE_END).rpartition(LINE_END)[2]
    return b""


def lines(path: Path) -> list[bytes]:
    """Every line that is whole; a torn one at the end is left out."""
    try:
        return path.read_bytes().split(LINE_END)[:-1]
    except OSError:
        return []


def size(path: Path) -> int:
    """Bytes; 0 for a file that cannot be reached."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def flush_names(folder: Path) -> None:
    """Let the names in a folder outlive a power cut, where the system can be asked for that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
