"""A Windows share that this machine has not mounted. A mounted one is a local folder, which is the better way.

smbclient is used directly: its fsspec side asks once per file when it lists, and shares logins between all places.
"""

from __future__ import annotations

import errno
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import Any
from uuid import uuid4

from ..domain.errors import KnownError
from .address import Address
from .extra import needs
from .files import LARGEST, PATIENCE, TEMPORARY, Found
from .remote import CONNECT, DEEPEST, WAIT

_NUMBERS = {
    0xC0000022: errno.EACCES, 0xC0000043: errno.EBUSY, 0xC0000056: errno.EBUSY, 0xC000007F: errno.ENOSPC,
    0xC0000044: errno.EDQUOT, 0xC00000A2: errno.EROFS,
}  # fmt: skip
_SLOWEST = 50_000
"""Bytes per second of a line that is waited for."""


class Smb:
    """Implements `Drive`. Path of the address: share, then folder."""

    whole = False

    def __init__(self, address: Address) -> None:
        with needs("smbprotocol"):
            import smbclient
        self._root = "\\\\" + address.host + address.path.rstrip("/").replace("/", "\\")
        self._server, self._port = address.host, address.port or 445
        self._connections: dict[str, Any] = {}
        self._how: dict[str, Any] = {"port": self._port, "connection_cache": self._connections}
        try:
            with self._watched(0):
                smbclient.register_session(
                    self._server, address.user or None, address.secret or None, connection_timeout=CONNECT, **self._how
                )
        except BaseException:
            self._cut()
            raise

    def list(self) -> Iterator[Found]:
        """See `Drive`. Links are not followed."""
        yield from self._walk("", 0)

    def _walk(self, folder: str, depth: int) -> Iterator[Found]:
        from smbclient import scandir

        with self._watched(0):
            entries = [
                (entry.name, entry.is_symlink(), entry.is_dir(follow_symlinks=False), entry.smb_info)
                for entry in scandir(self._at(folder), **self._how)
            ]
        for name, is_link, is_folder, about in entries:
            path = f"{folder}/{name}".lstrip("/")
            if is_link:
                continue
            if not is_folder:
                yield Found(path, about.end_of_file, about.last_write_time.isoformat())
            elif depth < DEEPEST:
                try:
                    yield from self._walk(path, depth + 1)
                except (FileNotFoundError, PermissionError):  # went away meanwhile, or not ours to read
                    continue

    def get(self, path: str) -> bytes:
        """See `Drive`."""
        from smbclient import open_file

        with self._watched(LARGEST), open_file(self._at(path), "rb", share_access="rwd", **self._how) as file:
            content: bytes = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise OSError(errno.EFBIG, "too large")
        return content

    def write(self, path: str, content: bytes) -> None:
        """See `Drive`."""
        from smbclient import open_file

        with self._watched(len(content)), open_file(self._at(path), "xb", share_access="r", **self._how) as file:
            file.write(content)

    def make_folder(self, path: str) -> None:
        """See `Drive`."""
        from smbclient import makedirs

        with self._watched(0):
            makedirs(self._at(path), exist_ok=True, **self._how)

    def move(self, path: str, target: str, replace: bool) -> None:
        """See `Drive`. Tried again for a while when a virus scanner or a reader holds the file."""
        import smbclient

        act = smbclient.replace if replace else smbclient.rename
        end = time.monotonic() + PATIENCE
        while True:
            try:
                with self._watched(0):
                    act(self._at(path), self._at(target), **self._how)
                return
            except OSError as error:
                if error.errno != errno.EBUSY or time.monotonic() > end:
                    raise
            time.sleep(0.05)

    def remove(self, path: str) -> None:
        """See `Drive`."""
        from smbclient import remove

        with self._watched(0):
            remove(self._at(path), **self._how)

    def now_ms(self) -> int | None:
        """See `Drive`. The time stamp of a file that was just written."""
        from smbclient import stat

        name, start = f".{uuid4().hex[:12]}{TEMPORARY}", time.monotonic()
        self.write(name, b"")
        try:
            with self._watched(0):
                stamp: float = stat(self._at(name), **self._how).st_mtime
        finally:
            with suppress(OSError):
                self.remove(name)
        return round((stamp + (time.monotonic() - start) / 2) * 1000)

    def close(self) -> None:
        """See `Drive`."""
        from smbclient import delete_session

        with self._watched(0):
            delete_session(self._server, **self._how, timeout=CONNECT)

    def _at(self, path: str) -> str:
        return self._root + ("\\" + path.replace("/", "\\") if path else "")

    @contextmanager
    def _watched(self, size: int) -> Iterator[None]:
        """The library waits for an answer for ever; so the line is cut when it takes too long. `size` in bytes."""
        watch = Timer(WAIT + size / _SLOWEST, self._cut)
        watch.daemon = True
        watch.start()
        try:
            with _failures():
                yield
        finally:
            watch.cancel()

    def _cut(self) -> None:
        for connection in list(self._connections.values()):
            with suppress(OSError, AttributeError):
                connection.transport._sock.shutdown(socket.SHUT_RDWR)


@contextmanager
def _failures() -> Iterator[None]:
    """Errors of the library as errors of a `Drive`."""
    from smbprotocol.exceptions import LogonFailure, SMBAuthenticationError, SMBException, SMBOSError

    try:
        yield
    except SMBOSError as error:
        number = _NUMBERS.get(error.ntstatus) or error.errno
        if not number:
            raise KnownError("place_unreachable") from error
        raise OSError(number, os.strerror(number)) from error
    except (LogonFailure, SMBAuthenticationError) as error:
        raise KnownError("place_refused") from error
    except SMBException as error:  # also no such share
        number = _NUMBERS.get(getattr(error, "status", 0))
        if number:
            raise OSError(number, os.strerror(number)) from error
        raise KnownError("place_unreachable") from error
    except OSError as error:
        if error.errno in (errno.EBADF, errno.ENOTSOCK):  # its reading thread closed the socket while it was used
            raise KnownError("place_unreachable") from error
        raise
    except ValueError as error:  # how the library says that nobody listens there
        raise KnownError("place_unreachable") from error
