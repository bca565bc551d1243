"""What a seminar publishes to verify its certificates with, and what a text proves by it. It holds no names.

A certificate is listed under a digest of its verification code: who has the paper finds it, who has the list learns no
code that could be printed on another paper. `resources/verify/verify.js` decides by the same rules.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from .certificates import Validity, valid_serial
from .statement import Statement

FORMAT = 1
KEY_BYTES = 32
MOST_LISTED = 200_000
_DIGEST = re.compile(r"[0-9a-f]{24}")
_LISTED = "seminar-desktop code\n"


class FindingState(StrEnum):
    """What a text, or a file that holds one, turned out to be."""

    VALID = "valid"
    SUPERSEDED = "superseded"
    """Genuine, but a later version has the same serial."""
    REVOKED = "revoked"
    UNKNOWN_KEY = "unknown_key"
    """A statement that no key of this seminar has signed."""
    UNREADABLE = "unreadable"
    """Neither a whole statement nor a verification code."""
    CODE_KNOWN = "code_known"
    """A verification code of a valid certificate. It proves nothing of what a paper says."""
    CODE_UNKNOWN = "code_unknown"


@dataclass(frozen=True, slots=True)
class Listed:
    """One version of a certificate in the list."""

    digest: str
    """See `digest_of`."""
    serial: str
    version: int
    validity: Validity


@dataclass(frozen=True, slots=True)
class Published:
    """All that is needed to verify: keys, what became of each certificate, and when that was."""

    seminar: str
    day: date
    keys: tuple[bytes, ...]
    """Ed25519, of every desk that issued."""
    documents: tuple[str, ...]
    """SHA-256, in hexadecimal, of the X.509 certificates that this seminar's desks made to sign PDF files."""
    listed: Mapping[str, Listed]
    """By digest."""

    def of_code(self, code: str) -> Listed | None:
        """What became of the certificate with this verification code."""
        return self.listed.get(digest_of(code))

    def newer_than(self, one: Listed) -> int | None:
        """See `newer`."""
        return newer(one, [other for other in self.listed.values() if other.serial == one.serial])

    def as_json(self) -> str:
        """The data block of the page to verify with. No `<` in it: it stands in HTML."""
        rows = [[x.digest, x.serial, x.version, x.validity.value] for x in self.listed.values()]
        data = {
            "format": FORMAT, "seminar": self.seminar, "published": self.day.isoformat(),
            "keys": [base64.b64encode(key).decode() for key in self.keys],
            "documents": list(self.documents), "certificates": rows,
        }  # fmt: skip
        return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of one text."""

    state: FindingState
    statement: Statement | None = None
    """What was signed; None unless the signature fits."""
    code: str = ""
    listed: Listed | None = None
    """None of a genuine statement: issued after the list was made, or on a desk that it does not know of."""
    newer_version: int | None = None

    @property
    def said(self) -> str:
        """How it is worded: the state, or `unlisted` for a genuine statement that the list does not have."""
        return "unlisted" if self.state == FindingState.VALID and self.listed is None else self.state.value


def newer(one: Listed, same: Iterable[Listed]) -> int | None:
    """The version that holds now, when it is a later one of these of the same serial; the last when none holds."""
    later = [other for other in same if other.version > one.version]
    valid = [other.version for other in later if other.validity == Validity.VALID]
    return max(valid or [other.version for other in later], default=None)


def well_formed(one: Listed) -> bool:
    """Whether a row is of the form that this program writes; another desk may send anything."""
    return _DIGEST.fullmatch(one.digest) is not None and valid_serial(one.serial)


def digest_of(code: str) -> str:
    """Under which a verification code is listed: 96 bits in hexadecimal."""
    return hashlib.sha512(f"{_LISTED}{code}".encode()).hexdigest()[:24]


def of_statement(published: Published, statement: Statement, code: str) -> Verdict:
    """The verdict on a statement whose signature fits."""
    return _verdict(published, published.of_code(code), FindingState.VALID, code, statement)


def of_code(published: Published, code: str) -> Verdict:
    """The verdict on a code that was typed."""
    listed = published.of_code(code)
    if listed is None:
        return Verdict(FindingState.CODE_UNKNOWN, code=code)
    return _verdict(published, listed, FindingState.CODE_KNOWN, code)


def _verdict(
    published: Published, listed: Listed | None, valid: FindingState, code: str, statement: Statement | None = None
) -> Verdict:
    changed = listed is not None and listed.validity != Validity.VALID
    state = FindingState(listed.validity.value) if listed and changed else valid
    return Verdict(state, statement, code, listed, published.newer_than(listed) if listed else None)


def read(text: str) -> Published:
    """What `Published.as_json` wrote. ValueError for anything else: the file may come from anywhere."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT or len(data["certificates"]) > MOST_LISTED:
            raise ValueError("format")
        listed = [_listed(row) for row in data["certificates"]]
        return Published(
            _text(data["seminar"]), date.fromisoformat(data["published"]), tuple(map(_key, data["keys"])),
            tuple(map(_text, data["documents"])), {one.digest: one for one in listed},
        )  # fmt: skip
    except (KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise ValueError(str(error)) from error


def _listed(row: Any) -> Listed:
    digest, serial, version, validity = row
    if type(version) is not int:
        raise ValueError("version")
    return Listed(_text(digest), _text(serial), version, Validity(validity))


def _key(text: Any) -> bytes:
    key = base64.b64decode(_text(text), validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError("key")
    return key


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("text")
    return value
