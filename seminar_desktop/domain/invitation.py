"""Invitations: what a new laptop needs to become a desk of the seminar, in one text.

    SDI1-  base 32 of:
        1 byte   version
       32 bytes  public root key of the seminar
       32 bytes  badge key
       32 bytes  one-time private key, whose public half the root has certified
        8 bytes  end, seconds since 1970
       64 bytes  the root's signature of `membership.invitation_link`
        then title and place of exchange, each with its length in one byte (UTF-8)
        4 bytes  SHA-256 of all that, beginning

Capital letters and digits only, so that wedge scanners, Caps Lock and the dense mode of a QR code do no harm. Whoever
has the text can join until it ends: it is shown, not sent around.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime

PREFIX = "SDI1-"
_VERSION = 1
_KEY, _SIGNATURE, _CHECK, _TIME = 32, 64, 4, 8
LONGEST_TITLE, LONGEST_PLACE = 60, 160
"""Bytes."""
LONGEST = 1_200
_NOISE = re.compile(r"[\s-]+")


@dataclass(frozen=True, slots=True)
class Invitation:
    """See the module. `place` is an address without a password, or empty."""

    root: bytes
    badge_key: bytes
    seed: bytes
    until: datetime
    signature: bytes
    title: str = ""
    place: str = ""

    def __repr__(self) -> str:
        return f"Invitation(until={self.until.isoformat()})"  # the rest is secret


def encode(invitation: Invitation) -> str:
    """The text of an invitation, some 400 to 700 characters A–Z 2–7."""
    seconds = int(invitation.until.timestamp()).to_bytes(_TIME, "big")
    body = bytes([_VERSION]) + invitation.root + invitation.badge_key + invitation.seed + seconds + invitation.signature
    body += _short(invitation.title, LONGEST_TITLE) + _whole(invitation.place, LONGEST_PLACE)
    return PREFIX + base64.b32encode(body + hashlib.sha256(body).digest()[:_CHECK]).decode().rstrip("=")


def decode(text: str) -> Invitation | None:
    """The invitation in a text, whatever blanks and letter case it came with; None for anything else."""
    if len(text) > 2 * LONGEST:
        return None
    plain = _NOISE.sub("", text).upper()
    head = PREFIX.rstrip("-")
    if not plain.startswith(head):
        return None
    letters = plain.removeprefix(head)
    try:
        data = base64.b32decode(letters + "=" * (-len(letters) % 8))
        return _read(data)
    except (ValueError, IndexError, OverflowError, OSError):
        return None


def _read(data: bytes) -> Invitation:
    body, check = data[:-_CHECK], data[-_CHECK:]
    if hashlib.sha256(body).digest()[:_CHECK] != check or body[0] != _VERSION:
        raise ValueError
    parts, at = [], 1
    for length in (_KEY, _KEY, _KEY, _TIME, _SIGNATURE):
        parts.append(body[at : at + length])
        at += length
    root, badge_key, seed, seconds, signature = parts
    title_end = at + 1 + body[at]
    place_end = title_end + 1 + body[title_end]
    if place_end != len(body):
        raise ValueError
    until = datetime.fromtimestamp(int.from_bytes(seconds, "big"), UTC)
    title, place = body[at + 1 : title_end].decode(), body[title_end + 1 :].decode()
    return Invitation(root, badge_key, seed, until, signature, title, place)


def _short(text: str, longest: int) -> bytes:
    data = text.encode()[:longest].decode(errors="ignore").encode()
    return bytes([len(data)]) + data


def _whole(text: str, longest: int) -> bytes:
    """Cut, an address would lead somewhere else: then none is given."""
    data = text.encode()
    return bytes([len(data)]) + data if len(data) <= longest else b"\0"
