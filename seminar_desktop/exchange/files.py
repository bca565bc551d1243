"""How files get to a folder and back. Only whole files, never a change in place, no lock, no file of two writers."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISLNK
from typing import Protocol
from uuid import uuid4

from ..domain.errors import KnownError

PATIENCE = 2.5
"""Seconds for which a rename is tried again while a virus scanner or a sync client holds the file (Windows)."""
LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is read at all; a segment of 2 000 entries has about one."""
TEMPORARY = ".part"
DEEPEST = 20
"""Folders within folders that are looked into."""
_LEADS_ELSEWHERE = {0xA0000003, 0xA000000C}
"""Windows: IO_REPARSE_TAG_MOUNT_POINT (a junction), IO_REPARSE_TAG_SYMLINK."""
_HELD = {5, 32, 33}
"""Windows: access denied, sharing violation, lock violation."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file in a listing. Size and stamp only tell that it may have changed; what it is, its content says."""

    path: str
    """Below the folder, with `/`."""
    size: int
    stamp: str
    """Time of the last change or tag of the content, as the place words it."""


class Files(Protocol):
    """A folder somewhere. Errors are KnownErrors as in `partner.Partner`; a file that is gone: FileNotFoundError."""

    def list(self) -> list[Found]:
        """Every file below the folder, in any order; an empty list for a folder that is not there yet."""
        ...

    def get(self, path: str) -> bytes:
        """The content of a file, as the place has it now: never from a cache. OSError while it cannot be read."""
        ...

    def put(self, path: str, content: bytes) -> None:
        """Make a file appear whole or not at all; an equal one may lie there already."""
        ...

    def remove(self, path: str) -> None:
        """Take a file of this desk's own away; no matter if it is gone already."""
        ...

    def now_ms(self) -> int | None:
        """The place's own clock, milliseconds since 1970, where it has one that is not this machine's."""
        ...

    def close(self) -> None: ...


class LocalFolder:
    """A folder that this machine can reach by a path: a stick, a share, the local folder of a cloud drive."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._there = False
        """It was, when it was listed last."""

    def list(self) -> list[Found]:
        with _place_errors():
            self._there = self._folder.is_dir()
            if not self._there:
                if not self._folder.parent.is_dir():
                    raise KnownError("place_unreachable")
                return []
            return list(self._walk(self._folder, ""))

    def _walk(self, folder: Path, prefix: str) -> Iterator[Found]:
        """Links are not followed: they may lead anywhere, also in circles."""
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                try:
                    entry.name.encode()
                    if entry.is_dir(follow_symlinks=False) and prefix.count("/") < DEEPEST:
                        yield from self._walk(Path(entry.path), f"{prefix}{entry.name}/")
                    elif entry.is_file(follow_symlinks=False):
                        stat = entry.stat(follow_symlinks=False)
                        yield Found(prefix + entry.name, stat.st_size, str(stat.st_mtime_ns))
                except UnicodeEncodeError:  # a name that no desk gives
                    continue
                except OSError:  # went away meanwhile, or a part of the tree is not ours to read
                    continue

    def get(self, path: str) -> bytes:
        file = self._below(path)
        if file.stat().st_size > LARGEST:
            raise OSError(errno.EFBIG, "too large", path)
        return file.read_bytes()

    def put(self, path: str, content: bytes) -> None:
        target = self._folder / path
        part = target.with_name(f".{uuid4().hex[:12]}{TEMPORARY}")
        with _place_errors():
            self._below(path)
            self._make_folder(target.parent)
            try:
                with part.open("xb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                _patiently(lambda: part.replace(target))
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
            _sync_folder(target.parent)

    def _make_folder(self, folder: Path) -> None:
        """Make a folder of the place, so that no power cut takes the names on the way to a flushed file.

        KnownError("place_unreachable") when the place itself went away since it was listed, as a stick does that is
        pulled out or a share that is unmounted: what is made at its path would lie on this machine.
        """
        if self._there and not self._folder.is_dir():
            raise KnownError("place_unreachable")
        missing = [one for one in (folder, *folder.parents) if one.is_relative_to(self._folder) and not one.exists()]
        for one in reversed(missing):
            try:
                one.mkdir(exist_ok=True)
            except FileNotFoundError as error:
                raise KnownError("place_unreachable") from error
            _sync_folder(one.parent)

    def remove(self, path: str) -> None:
        try:
            self._below(path).unlink(missing_ok=True)
        except OSError as error:
            if error.errno == errno.ELOOP:
                raise KnownError(code_of(error)) from error

    def _below(self, path: str) -> Path:
        """The file of a path, if no part of the way there leads elsewhere; OSError `ELOOP` otherwise."""
        file = self._folder
        for part in path.split("/"):
            file = file / part
            if is_link(file):
                raise OSError(errno.ELOOP, "a link leads elsewhere", path)
        return file

    def now_ms(self) -> int | None:
        return None

    def close(self) -> None:
        pass


def is_link(path: Path) -> bool:
    """Whether a name leads elsewhere: a symbolic link, or a junction of Windows. Placeholders of cloud drives stay."""
    try:
        stat = path.lstat()
    except FileNotFoundError:
        return False
    return S_ISLNK(stat.st_mode) or getattr(stat, "st_reparse_tag", 0) in _LEADS_ELSEWHERE


def require_no_link(folder: Path) -> None:
    """KnownError("place_has_link") for a name that leads elsewhere; others of a place that cannot be looked at."""
    with _place_errors():
        if is_link(folder):
            raise OSError(errno.ELOOP, "a link leads elsewhere", str(folder))


def _patiently(act: Callable[[], object]) -> None:
    """Do it again for a while when another program holds the file."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            act()
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD or time.monotonic() > end:
                raise
            time.sleep(0.05)


def _sync_folder(folder: Path) -> None:
    """Flush the names as well, where the system can."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _place_errors() -> Iterator[None]:
    """What the system says of a folder, as something an operator can act on."""
    try:
        yield
    except OSError as error:
        raise KnownError(code_of(error)) from error


def code_of(error: OSError) -> str:
    """Code of the known error behind what the system says."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "place_full"
    if error.errno == errno.ELOOP:
        return "place_has_link"
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return "place_read_only"
    return "place_unreachable"
