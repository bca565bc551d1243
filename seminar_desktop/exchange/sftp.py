"""A folder on an SSH server. Its key is known beforehand or shown first; a changed one is never accepted."""

from __future__ import annotations

import base64
import errno
import hashlib
import hmac
import io
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from ..domain.errors import KnownError
from .address import Address
from .extra import needs
from .files import LARGEST, TEMPORARY, Found
from .remote import CONNECT, DEEPEST, WAIT

if TYPE_CHECKING:
    from paramiko import HostKeys, PKey, SFTPClient, SSHClient

KNOWN_HOSTS = Path("~/.ssh/known_hosts")


class Sftp:
    """Implements `Drive`. `host_key` of the address is an accepted fingerprint; without one `known_hosts` counts."""

    whole = False

    def __init__(self, address: Address, known_hosts: Path = KNOWN_HOSTS) -> None:
        with needs("paramiko"):
            import paramiko
        self._folder = address.path[3:] or "." if address.path.startswith("/~/") else address.path
        self._ssh: SSHClient = paramiko.SSHClient()
        with _failures():
            try:
                _log_in(self._ssh, address, known_hosts.expanduser())
                self._ftp: SFTPClient = self._ssh.open_sftp()
            except BaseException:
                self._ssh.close()
                raise
            channel = self._ftp.get_channel()
            if channel is not None:
                channel.settimeout(WAIT)

    def list(self) -> Iterator[Found]:
        """See `Drive`. Links are not followed."""
        yield from self._walk("", 0)

    def _walk(self, folder: str, depth: int) -> Iterator[Found]:
        with _failures():
            entries = self._ftp.listdir_attr(self._at(folder))
        for entry in entries:
            path, mode = f"{folder}/{entry.filename}".lstrip("/"), entry.st_mode or 0
            if stat.S_ISREG(mode):
                yield Found(path, entry.st_size or 0, str(entry.st_mtime))
            elif stat.S_ISDIR(mode) and depth < DEEPEST:
                try:
                    yield from self._walk(path, depth + 1)
                except (FileNotFoundError, PermissionError):  # went away meanwhile, or not ours to read
                    continue

    def get(self, path: str) -> bytes:
        """See `Drive`."""
        with _failures(), self._ftp.open(self._at(path), "rb") as file:
            size = file.stat().st_size or 0
            if size > LARGEST:
                raise OSError(errno.EFBIG, "too large")
            file.prefetch(size)
            return bytes(file.read(size))

    def write(self, path: str, content: bytes) -> None:
        """See `Drive`. The protocol has one word for many failures: one after the file was opened means a full disk."""
        with _failures():
            try:
                self._ftp.open(self._at(path), "wbx").close()
            except OSError as error:
                raise error if error.errno else OSError(errno.EROFS, "read-only") from error
            try:
                self._ftp.putfo(io.BytesIO(content), self._at(path), len(content))
            except OSError as error:
                if error.errno or isinstance(error, TimeoutError):
                    raise
                raise OSError(errno.ENOSPC, "full") from error

    def make_folder(self, path: str) -> None:
        """See `Drive`."""
        parts = [part for part in path.split("/") if part]
        for count in range(len(parts) + 1):
            folder = self._at("/".join(parts[:count]))
            with _failures():
                try:
                    self._ftp.mkdir(folder)
                except OSError:
                    self._ftp.stat(folder)  # it is there, or this says why not

    def move(self, path: str, target: str, replace: bool) -> None:
        """See `Drive`."""
        with _failures():
            if replace:
                self._replace(path, target)
                return
            try:
                self._ftp.rename(self._at(path), self._at(target))
            except OSError as error:
                if error.errno is not None:
                    raise
                self._ftp.stat(self._at(target))
                raise FileExistsError(errno.EEXIST, "there already") from error

    def _replace(self, path: str, target: str) -> None:
        """At one stroke where the server knows how (OpenSSH does); else the file is missing for a moment."""
        try:
            self._ftp.posix_rename(self._at(path), self._at(target))
        except OSError as error:
            if error.errno is not None:
                raise
            self._ftp.remove(self._at(target))
            self._ftp.rename(self._at(path), self._at(target))

    def remove(self, path: str) -> None:
        """See `Drive`."""
        with _failures():
            self._ftp.remove(self._at(path))

    def now_ms(self) -> int | None:
        """See `Drive`. The time stamp of a file that was just written: whole seconds, so half of one is added."""
        name, start = f".{uuid4().hex[:12]}{TEMPORARY}", time.monotonic()
        self.write(name, b"")
        with _failures():
            try:
                stamp = self._ftp.stat(self._at(name)).st_mtime
            finally:
                with suppress(OSError):
                    self._ftp.remove(self._at(name))
        return None if stamp is None else round(stamp * 1000 + 500 + (time.monotonic() - start) * 500)

    def close(self) -> None:
        """See `Drive`."""
        self._ssh.close()

    def _at(self, path: str) -> str:
        return f"{self._folder.rstrip('/')}/{path}" if path else self._folder or "/"


def fingerprint(key: PKey) -> str:
    """As `ssh-keygen -l` prints it."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode().rstrip("=")


def _log_in(ssh: SSHClient, address: Address, known_hosts: Path) -> None:
    import paramiko

    accepted = address.option("host_key")
    name = address.host if address.port in (None, 22) else f"[{address.host}]:{address.port}"
    known = _known_keys(known_hosts).lookup(name) if not accepted else None
    expected = {} if known is None else dict(known)

    class OnlyThisKey(paramiko.MissingHostKeyPolicy):
        def missing_host_key(self, _client: SSHClient, _host: str, key: PKey) -> None:
            shown = fingerprint(key)
            if accepted:
                if not hmac.compare_digest(accepted.rstrip("=").encode(), shown.encode()):
                    raise KnownError("host_key_changed", host=address.host, fingerprint=shown)
            elif not expected:
                raise KnownError("host_key_unknown", host=address.host, fingerprint=shown)
            elif expected.get(key.get_name()) != key:
                raise KnownError("host_key_changed", host=address.host, fingerprint=shown)

    ssh.set_missing_host_key_policy(OnlyThisKey())
    # A server has keys of several kinds: ask for one of a kind that is known.
    others = [kind for kind in paramiko.Transport._preferred_keys if expected and not _same_kind(kind, expected)]
    identity = address.option("key")
    ssh.connect(
        address.host,
        address.port or 22,
        address.user or None,
        password=None if identity else address.secret or None,
        passphrase=address.secret or None if identity else None,
        key_filename=str(Path(identity).expanduser()) if identity else None,
        allow_agent=not (identity or address.secret),
        look_for_keys=not (identity or address.secret),
        timeout=CONNECT,
        banner_timeout=CONNECT,
        auth_timeout=WAIT,
        channel_timeout=CONNECT,
        disabled_algorithms={"keys": others},
    )


def _same_kind(kind: str, expected: dict[str, PKey]) -> bool:
    """Whether an algorithm works with a key that is known: RSA keys have several."""
    return kind in expected or ("ssh-rsa" in expected and kind.startswith("rsa-sha2-"))


def _known_keys(file: Path) -> HostKeys:
    import paramiko

    keys = paramiko.HostKeys()
    with suppress(OSError):
        keys.load(str(file))
    return keys


@contextmanager
def _failures() -> Iterator[None]:
    """Errors of the library as errors of a `Drive`."""
    import paramiko

    try:
        yield
    except KnownError:
        raise
    except (paramiko.AuthenticationException, paramiko.PasswordRequiredException) as error:
        raise KnownError("place_refused") from error
    except (paramiko.SSHException, EOFError, ValueError) as error:
        raise KnownError("place_unreachable") from error
    except OSError as error:
        if error.errno is None or isinstance(error, paramiko.ssh_exception.NoValidConnectionsError):
            raise KnownError("place_unreachable") from error
        raise
