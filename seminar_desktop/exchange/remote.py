"""A folder at a server, whatever it speaks: whole files by a temporary name and a rename."""

from __future__ import annotations

import time
import unicodedata
from builtins import list as List  # noqa: N812 (the class below has a method of that name, as its protocol asks)
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Protocol, TypeVar
from uuid import uuid4

from ..domain.errors import KnownError
from .files import TEMPORARY, Found, code_of

CONNECT = 5.0
"""Seconds to wait for a server to answer at all."""
WAIT = 20.0
"""Seconds to wait for the next sign of life within an operation."""
DEEPEST = 8
"""Folders inside folders that are looked into; ours are four deep."""
MOST = 200_000
"""Files in a listing at most: a server that never ends must not fill the memory."""
_QUICK = 2.0
"""A kept connection that fails sooner than this was idle and cut, not slow: it is worth one fresh connection."""

Result = TypeVar("Result")


class Drive(Protocol):
    """One connection. Raises OSError of a fitting number, or KnownError (`place_unreachable`, `place_refused`)."""

    whole: bool
    """A file that is written appears whole or not at all by itself: no temporary name is needed."""

    def list(self) -> Iterator[Found]:
        """Every file; FileNotFoundError when the folder is not there."""
        ...

    def get(self, path: str) -> bytes: ...

    def write(self, path: str, content: bytes) -> None:
        """Write a file; FileNotFoundError when its folder is not there."""
        ...

    def make_folder(self, path: str) -> None:
        """Make a folder and those above it; no matter if they are there. The empty path is the place's own folder."""
        ...

    def move(self, path: str, target: str, replace: bool) -> None:
        """Give a file another name. FileExistsError when there is one of that name and `replace` is not set."""
        ...

    def remove(self, path: str) -> None: ...

    def now_ms(self) -> int | None: ...

    def close(self) -> None: ...


class RemoteFolder:
    """Implements `Files`. Connects when first used, and anew after a connection was lost; never tries thrice."""

    def __init__(self, connect: Callable[[], Drive]) -> None:
        self._connect = connect
        self._drive: Drive | None = None
        self._left: set[str] = set()
        """Temporary files that a lost connection left behind."""

    def list(self) -> List[Found]:
        """See `Files`."""
        return self._do(_listing)

    def get(self, path: str) -> bytes:
        """See `Files`."""
        if not is_clean(path):
            raise FileNotFoundError(path)
        return self._do(lambda drive: drive.get(path))

    def put(self, path: str, content: bytes) -> None:
        """See `Files`. An equal file that lies there already is left alone; another one is replaced at one stroke."""
        if not is_clean(path):
            raise ValueError("not a path below a folder")
        with _writing():
            self._do(lambda drive: self._put(drive, path, content))

    def remove(self, path: str) -> None:
        """See `Files`."""
        if is_clean(path):
            with suppress(OSError):
                self._do(lambda drive: drive.remove(path))

    def now_ms(self) -> int | None:
        """See `Files`."""
        try:
            return self._do(lambda drive: drive.now_ms())
        except OSError:  # a place that can only be read has no time stamp of a file just written
            return None

    def close(self) -> None:
        """See `Files`. It may be used again; that connects again."""
        drive, self._drive = self._drive, None
        if drive is not None:
            with suppress(Exception):
                drive.close()

    def _do(self, act: Callable[[Drive], Result]) -> Result:
        kept, start = self._drive is not None, time.monotonic()
        try:
            return self._once(act)
        except KnownError as error:
            if error.code != "place_unreachable" or not kept or time.monotonic() - start > _QUICK:
                raise
        return self._once(act)

    def _once(self, act: Callable[[Drive], Result]) -> Result:
        try:
            if self._drive is None:
                self._drive = self._connect()
            return act(self._drive)
        except KnownError as error:
            if error.code == "place_unreachable":
                self.close()
            raise
        except (ConnectionError, TimeoutError) as error:
            self.close()
            raise KnownError("place_unreachable") from error

    def _put(self, drive: Drive, path: str, content: bytes) -> None:
        if drive.whole:
            drive.write(path, content)
            return
        folder, _, _name = path.rpartition("/")
        part = f"{folder}/.{uuid4().hex[:12]}{TEMPORARY}".lstrip("/")
        self._left.add(part)
        try:
            try:
                drive.write(part, content)
            except FileNotFoundError:
                drive.make_folder(folder)
                drive.write(part, content)
            try:
                drive.move(part, path, replace=False)
                self._left.discard(part)
            except FileExistsError:
                if not _holds(drive, path, content):
                    drive.move(part, path, replace=True)
                    self._left.discard(part)
        except OSError as error:
            if not isinstance(error, (ConnectionError, TimeoutError)):
                self._clear(drive)
            raise
        self._clear(drive)

    def _clear(self, drive: Drive) -> None:
        """Take away what is left of this and of earlier tries."""
        for part in tuple(self._left):
            with suppress(OSError):
                drive.remove(part)
            self._left.discard(part)


def is_clean(path: str) -> bool:
    """Whether a path may be joined to a folder: relative, no way up, nothing that a system or a person misreads."""
    return (
        0 < len(path) < 1000
        and all(part not in ("", ".", "..") for part in path.split("/"))
        and not any(letter == "\\" or unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in path)
    )


def _listing(drive: Drive) -> List[Found]:
    files: List[Found] = []
    try:
        for found in drive.list():
            if is_clean(found.path):
                files.append(found)
            if len(files) >= MOST:
                break
    except FileNotFoundError:
        return []
    except (ConnectionError, TimeoutError):
        raise
    except OSError as error:
        raise KnownError(code_of(error)) from error
    return files


def _holds(drive: Drive, path: str, content: bytes) -> bool:
    try:
        return drive.get(path) == content
    except (ConnectionError, TimeoutError):
        raise
    except OSError:
        return False


@contextmanager
def _writing() -> Iterator[None]:
    """Who was let in but may not write is at a place that can only be read."""
    try:
        yield
    except PermissionError as error:
        raise KnownError("place_read_only") from error
    except OSError as error:
        raise KnownError(code_of(error)) from error
