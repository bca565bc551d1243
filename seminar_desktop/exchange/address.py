"""Addresses of places: what an operator types or pastes, checked, and shown without its password."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from ipaddress import IPv6Address
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from ..domain.errors import KnownError
from ..domain.journal import Entry
from .files import Files, LocalFolder
from .partner import Partner

Known = Callable[[str, int, int, bytes], Sequence[Entry]]
"""(desk, first, last, hash before the first) → those entries, where they are in the journal here."""
LONGEST = 2000
"""Characters of an address."""
HIDDEN = "•••"


class Kind(StrEnum):
    """What stands behind an address."""

    FOLDER = "folder"
    WEBDAV = "webdav"
    SFTP = "sftp"
    S3 = "s3"
    SMB = "smb"
    HUB = "hub"


_KINDS = {
    "file": Kind.FOLDER, "webdav": Kind.WEBDAV, "webdavs": Kind.WEBDAV, "http": Kind.WEBDAV, "https": Kind.WEBDAV,
    "sftp": Kind.SFTP, "s3": Kind.S3, "smb": Kind.SMB, "postgresql": Kind.HUB, "postgres": Kind.HUB,
}  # fmt: skip
_OPTIONS: dict[Kind, frozenset[str]] = {
    Kind.SFTP: frozenset({"key", "host_key"}),
    Kind.S3: frozenset({"endpoint", "region"}),
    Kind.HUB: frozenset({"sslmode", "sslrootcert", "connect_timeout", "application_name", "target_session_attrs"}),
}
"""What may stand behind the question mark. No password may: it would not be recognised as one."""
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_HOST = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9._-]{0,252}[A-Za-z0-9_])?")
_TURNS = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"}
"""Marks that make a text read other than it is."""


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """A checked address. `str` and `repr` never show the password; `whole` has it, for the desk's own database."""

    kind: Kind
    scheme: str
    """As typed; `file` for a path."""
    host: str
    """Server, or bucket; empty for a folder of this machine."""
    port: int | None
    user: str
    path: str
    """Decoded. A folder: its absolute path on this machine."""
    secret: str
    options: tuple[tuple[str, str], ...] = ()

    def option(self, name: str) -> str:
        """What stands behind the question mark under this name, or nothing."""
        return dict(self.options).get(name, "")

    def with_option(self, name: str, value: str) -> Address:
        """The same address with another option: `host_key` with the fingerprint that an operator accepted."""
        return replace(self, options=(*((key, old) for key, old in self.options if key != name), (name, value)))

    def with_secret(self, secret: str) -> Address:
        """The same address with a password."""
        return replace(self, secret=secret)

    @property
    def netloc(self) -> str:
        """Server and port, as they stand in an address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def whole(self) -> str:
        """With the password. `parse` gives an equal address of it."""
        return self._text(quote(self.secret, safe=""))

    @property
    def without_secret(self) -> str:
        """To be kept where the password is kept elsewhere."""
        return self._text("")

    @property
    def open_line(self) -> bool:
        """Whether what is sent, the password too, can be read on the way."""
        return self.scheme in ("http", "webdav") or self.option("endpoint").startswith("http://")

    def __str__(self) -> str:
        """For people: readable, without the password."""
        return self._text(HIDDEN if self.secret else "", readable=True)

    def __repr__(self) -> str:
        """For logs: neither names of people nor of folders."""
        return f"Address({self.kind})"

    def _text(self, secret: str, readable: bool = False) -> str:
        if self.kind is Kind.FOLDER:
            return self.path
        user = quote(self.user, safe=";")
        login = f"{user}:{secret}@" if secret else f"{user}@" if user else ""
        query = urlencode(self.options, quote_via=quote, safe=":/+=" if readable else "") if self.options else ""
        path = self.path if readable else quote(self.path)
        return f"{self.scheme}://{login}{self.netloc}{path}{'?' + query if query else ''}"


def parse(text: str, secret: str = "", windows: bool = sys.platform == "win32") -> Address:
    """Read an address; `secret`: its password, when that is kept apart.

    KnownError: `address_unknown` (no such kind of place), `address_malformed`, `address_incomplete` (something is
    missing), `address_relative` (depends on where the program was started), `address_option` (`name`). None of their
    values repeats the address: it may hold a password.
    """
    text = text.strip(" \t\r\n")
    if not text:
        raise KnownError("address_incomplete")
    if len(text) > LONGEST or len(secret) > LONGEST or _is_odd(text) or _is_odd(secret):
        raise KnownError("address_malformed")
    scheme = _SCHEME.match(text)
    if scheme is None or _DRIVE.match(text):
        return _folder(text, windows)
    kind = _KINDS.get(scheme[1].lower())
    if kind is None:
        raise KnownError("address_unknown")
    if not text[scheme.end() :].startswith("//"):
        raise KnownError("address_malformed")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise KnownError("address_malformed") from None  # its text may hold the password
    if kind is Kind.FOLDER:
        return _file_url(parts, windows)
    if parts.fragment or text.endswith("#") or port == 0:
        raise KnownError("address_malformed")
    address = Address(
        kind, parts.scheme.lower(), _host(parts), port, unquote(parts.username or ""), _path(parts.path),
        secret or unquote(parts.password or ""), _options(parts.query, kind),
    )  # fmt: skip
    _check(address)
    return address


def open_files(address: Address) -> Files:
    """The folder behind an address. It connects when first used, and says then which library is missing."""
    from .remote import Drive, RemoteFolder  # late, as what is behind it

    def connect() -> Drive:
        if address.kind is Kind.WEBDAV:
            from .webdav import WebDav

            return WebDav(address)
        if address.kind is Kind.SFTP:
            from .sftp import Sftp

            return Sftp(address)
        if address.kind is Kind.S3:
            from .s3 import S3

            return S3(address)
        from .smb import Smb

        return Smb(address)

    if address.kind is Kind.HUB:
        raise KnownError("address_unknown")
    return LocalFolder(Path(address.path)) if address.kind is Kind.FOLDER else RemoteFolder(connect)


def open_partner(address: Address, seminar_id: str, folder: Callable[[Files], Partner], known: Known) -> Partner:
    """What stands behind an address as a partner.

    `folder` makes one of files (`folder.FolderPartner`); `known` gives what is here already, see `hub.connect`.
    """
    if address.kind is Kind.HUB:
        from .hub import connect

        return connect(address.whole, seminar_id, known)
    return folder(open_files(address))


def _is_odd(text: str) -> bool:
    return any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") or letter in _TURNS for letter in text)


def _folder(text: str, windows: bool) -> Address:
    unc = text.startswith(("\\\\", "//"))
    if unc and text[2:3] in ("?", "."):  # \\?\ and \\.\ reach devices
        raise KnownError("address_malformed")
    if unc and not windows:  # only Windows reaches a share by such a path
        return parse("smb://" + quote(text[2:].replace("\\", "/")), windows=windows)
    if _DRIVE.match(text) and not windows:
        raise KnownError("address_unknown")
    if text.startswith("~"):
        try:
            text = str(Path(text).expanduser())
        except RuntimeError:
            raise KnownError("address_malformed") from None
    path = PureWindowsPath(text) if windows else PurePosixPath(text)
    if ".." in path.parts:
        raise KnownError("address_malformed")
    if not path.is_absolute():
        raise KnownError("address_relative")
    return Address(Kind.FOLDER, "file", "", None, "", str(path), "")


def _file_url(parts: SplitResult, windows: bool) -> Address:
    path = unquote(parts.path)
    if parts.query or parts.fragment or "@" in parts.netloc or _is_odd(path):
        raise KnownError("address_malformed")
    if parts.netloc not in ("", "localhost"):
        return _folder(f"//{parts.netloc}{path}", windows)
    return _folder(path[1:] if _DRIVE.match(path[1:]) else path, windows)


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if not host:
        raise KnownError("address_incomplete")
    try:
        if ":" in host:
            return str(IPv6Address(host))
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:
        raise KnownError("address_malformed") from None
    if not _HOST.fullmatch(host) or ".." in host:
        raise KnownError("address_malformed")
    return host


def _path(encoded: str) -> str:
    path = unquote(encoded)
    if _is_odd(path) or "\\" in path or "\ufffd" in path or any(part in (".", "..") for part in path.split("/")):
        raise KnownError("address_malformed")
    return re.sub("/{2,}", "/", path)


def _options(query: str, kind: Kind) -> tuple[tuple[str, str], ...]:
    if not query:
        return ()
    try:
        pairs = parse_qsl(query.replace("+", "%2B"), keep_blank_values=True, strict_parsing=True, max_num_fields=20)
    except ValueError:
        raise KnownError("address_malformed") from None
    for name, value in pairs:
        if name not in _OPTIONS.get(kind, frozenset()):
            raise KnownError("address_option", name=name if name.isidentifier() and len(name) < 30 else "?")
        if _is_odd(value):
            raise KnownError("address_malformed")
    if len(dict(pairs)) != len(pairs):
        raise KnownError("address_malformed")
    return tuple(pairs)


def _check(address: Address) -> None:
    if _is_odd(address.user) or _is_odd(address.secret):
        raise KnownError("address_malformed")
    endpoint = address.option("endpoint")
    if endpoint:
        try:
            parts = urlsplit(endpoint)
            fine = parts.scheme in ("http", "https") and not parts.query and "@" not in parts.netloc
            fine = fine and bool(_host(parts))
        except ValueError:
            fine = False
        if not fine:
            raise KnownError("address_malformed")
    if address.kind in (Kind.SMB, Kind.HUB, Kind.SFTP) and not address.path.strip("/"):
        raise KnownError("address_incomplete")
