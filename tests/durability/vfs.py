"""Between SQLite and the system: the driver's own library tells what it writes, and is told that a write failed.

The library of the real driver (not another SQLite) is given a second file system, by ctypes: the default one, whose
write, truncate, sync and delete pass by a `Listener`. While it is installed every connection uses it. Where the driver
does not show these functions (`available`), the tests that need them are skipped.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path
from typing import Protocol

import sqlcipher3

OK, READONLY, IOERR, FULL, CANTOPEN = 0, 8, 10, 13, 14
IOERR_WRITE, IOERR_FSYNC, IOERR_TRUNCATE, IOERR_DELETE = 778, 1034, 1546, 2570
OPEN_CREATE = 0x04
SYNCS_FOLDER = 0x800 | 0x4000 | 0x80000
"""Journals and logs: the first sync of one also flushes the folder, see UNIXFILE_DIRSYNC in os_unix.c."""


class Listener(Protocol):
    """Hears what SQLite is about to do with a file; a result other than OK makes it fail with that code."""

    def on_open(self, name: str, creates: bool) -> int: ...
    def on_write(self, name: str, offset: int, data: bytes) -> int: ...
    def on_truncate(self, name: str, size: int) -> int: ...
    def on_sync(self, name: str, with_folder: bool) -> int: ...
    def on_delete(self, name: str, with_folder: bool) -> int: ...


_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(Structure):
    _fields_ = [
        ("iVersion", c_int), ("szOsFile", c_int), ("mxPathname", c_int), ("pNext", c_void_p), ("zName", c_char_p),
        ("pAppData", c_void_p), ("xOpen", c_void_p), ("xDelete", c_void_p), ("others", c_void_p * 13),
    ]  # fmt: skip


class _Methods(Structure):
    _fields_ = [
        ("iVersion", c_int), ("xClose", c_void_p), ("xRead", c_void_p), ("xWrite", c_void_p),
        ("xTruncate", c_void_p), ("xSync", c_void_p), ("others", c_void_p * 14),
    ]  # fmt: skip


def library() -> ctypes.CDLL:
    """The SQLite that the driver brings along."""
    (file,) = [path for path in Path(sqlcipher3.__file__).parent.glob("_sqlite3*") if path.suffix in (".so", ".pyd")]
    return ctypes.CDLL(str(file))


def available() -> bool:
    """Whether the driver lets us at its file system."""
    try:
        return bool(library().sqlite3_vfs_register and library().sqlite3_serialize)
    except (ValueError, OSError, AttributeError):
        return False


class _FileSystem:
    """The second file system; every callback goes on to the default one unless the listener refuses."""

    def __init__(self, listener: Listener) -> None:
        self.listener = listener
        self.sqlite = library()
        self.sqlite.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self.default = self.sqlite.sqlite3_vfs_find(None)
        self.vfs = _Vfs.from_buffer_copy(self.default.contents)
        self.names: dict[int, str] = {}
        self.unflushed: set[int] = set()
        """Open journals and logs whose first sync is to come."""
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}
        self._kept = [_OPEN(self._open), _DELETE(self._delete)]
        self._hooks = {
            "xClose": _CLOSE(self._close), "xWrite": _WRITE(self._write), "xTruncate": _TRUNCATE(self._truncate),
            "xSync": _SYNC(self._sync),
        }  # fmt: skip
        self.vfs.zName, self.vfs.pNext = b"listening", None
        self.vfs.xOpen, self.vfs.xDelete = (ctypes.cast(hook, c_void_p).value for hook in self._kept)

    def install(self) -> None:
        assert self.sqlite.sqlite3_vfs_register(ctypes.byref(self.vfs), 1) == OK

    def remove(self) -> None:
        assert self.sqlite.sqlite3_vfs_register(self.default, 1) == OK
        if self.names:  # they would go on with functions that are gone
            _abandoned.append(self)
        assert self.sqlite.sqlite3_vfs_unregister(ctypes.byref(self.vfs)) == OK

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        if path and (refused := self.listener.on_open(path, bool(flags & OPEN_CREATE) and not Path(path).exists())):
            ctypes.cast(file, POINTER(c_void_p))[0] = None
            return refused
        result = _OPEN(self.default.contents.xOpen)(vfs, name, file, flags, out)
        if result == OK and path:
            self.names[file] = path
            if flags & SYNCS_FOLDER and flags & OPEN_CREATE:
                self.unflushed.add(file)
            slot = ctypes.cast(file, POINTER(c_void_p))
            slot[0] = ctypes.addressof(self._hooked(slot[0]))
        return int(result)

    def _hooked(self, address: int) -> _Methods:
        if address not in self._methods:
            original = _Methods.from_address(address)
            copy = _Methods.from_buffer_copy(original)
            for name, hook in self._hooks.items():
                setattr(copy, name, ctypes.cast(hook, c_void_p).value)
            self._methods[address] = original, copy
        return self._methods[address][1]

    def _original(self, file: int) -> _Methods:
        at = ctypes.cast(file, POINTER(c_void_p))[0]
        return next(original for original, copy in self._methods.values() if ctypes.addressof(copy) == at)

    def _close(self, file: int) -> int:
        self.names.pop(file)
        self.unflushed.discard(file)
        return int(_CLOSE(self._original(file).xClose)(file))

    def _write(self, file: int, data: int, amount: int, offset: int) -> int:
        write = _WRITE(self._original(file).xWrite)
        if refused := self.listener.on_write(self.names[file], offset, ctypes.string_at(data, amount)):
            write(file, data, amount // 2, offset)  # what a full disk does
            return refused
        return int(write(file, data, amount, offset))

    def _truncate(self, file: int, size: int) -> int:
        refused = self.listener.on_truncate(self.names[file], size)
        return refused or int(_TRUNCATE(self._original(file).xTruncate)(file, size))

    def _sync(self, file: int, flags: int) -> int:
        refused = self.listener.on_sync(self.names[file], file in self.unflushed)
        if not refused:
            self.unflushed.discard(file)
        return refused  # the model keeps the promise; waiting for a real disk would prove nothing

    def _delete(self, vfs: int, name: bytes, with_folder: int) -> int:
        refused = self.listener.on_delete(name.decode(), bool(with_folder)) if Path(name.decode()).exists() else OK
        return refused or int(_DELETE(self.default.contents.xDelete)(vfs, name, 0))


_abandoned: list[_FileSystem] = []
"""File systems of failed tests, which some connection still uses."""


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Every file that SQLite opens in this block passes by the listener; all are closed when it ends."""
    system = _FileSystem(listener)
    system.install()
    try:
        yield
    finally:
        system.remove()
    assert not system.names, f"connections left open: {system.names}"
