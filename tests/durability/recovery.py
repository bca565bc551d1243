"""What SQLite, the driver's own, makes of the files that a power cut left: the whole content, page by page."""

from __future__ import annotations

import ctypes
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import byref, c_char_p, c_int, c_int64, c_uint, c_void_p
from pathlib import Path

from .vfs import library

_READWRITE = 0x2
_NO_CHECKPOINT_ON_CLOSE = 1006
MEMORY = Path("/dev/shm")
"""Thousands of files are made and thrown away; where there is no memory disk they go where temporary files go."""


class Recovery:
    """A folder in which states of the disk are laid out and opened, one after the other."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.name = folder, name
        self._lies_there = b""
        """The seminar itself as it lies there, when only its log is new: reading that does not touch it."""
        self._sqlite = library()
        self._sqlite.sqlite3_serialize.restype = c_void_p
        self._sqlite.sqlite3_errmsg.restype = c_char_p

    def lay_out(self, files: Mapping[str, bytes | bytearray]) -> Path:
        """The files of a state, nothing else; the path of the seminar among them."""
        for path in os.scandir(self.folder):
            if path.name not in files:
                os.unlink(path.path)  # noqa: PTH108
        logged = self.name + "-wal" in files
        for name, content in files.items():
            if name.startswith(self.name) and not (name == self.name and logged and content == self._lies_there):
                with open(f"{self.folder}/{name}", "wb", buffering=0) as file:  # noqa: PTH123 - tens of thousands
                    file.write(content)
        seminar = files.get(self.name, b"")
        if not logged or seminar != self._lies_there:
            self._lies_there = bytes(seminar) if logged else b""
        return self.folder / self.name

    def forget(self) -> None:
        """The program was let at the files."""
        self._lies_there = b""

    def image(self, files: Mapping[str, bytes | bytearray]) -> bytes | str:
        """Every page of the seminar after SQLite recovered it, or what SQLite says."""
        path = self.lay_out(files)
        handle = c_void_p()
        try:
            if self._sqlite.sqlite3_open_v2(str(path).encode(), byref(handle), _READWRITE, None):
                return "cannot be opened"
            self._sqlite.sqlite3_db_config(handle, _NO_CHECKPOINT_ON_CLOSE, c_int(1), None)  # saves time, no more
            # Nobody else has the file: the index of the log stays in memory.
            self._sqlite.sqlite3_exec(handle, b"PRAGMA locking_mode = EXCLUSIVE", None, None, None)
            if self._sqlite.sqlite3_exec(handle, b"SELECT COUNT(*) FROM sqlite_master", None, None, None):
                return str(self._sqlite.sqlite3_errmsg(handle).decode(errors="replace"))
            size = c_int64()
            at = self._sqlite.sqlite3_serialize(handle, b"main", byref(size), c_uint(0))
            if not at:
                return str(self._sqlite.sqlite3_errmsg(handle).decode(errors="replace"))
            try:
                return ctypes.string_at(at, size.value)
            finally:
                self._sqlite.sqlite3_free(c_void_p(at))
        finally:
            self._sqlite.sqlite3_close_v2(handle)


@contextmanager
def recovery(name: str) -> Iterator[Recovery]:
    """A `Recovery` for the seminar file of this name, in a folder of its own."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Recovery(Path(folder), name)
