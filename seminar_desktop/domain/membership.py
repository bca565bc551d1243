"""Who belongs to a seminar: a chain of signatures from the seminar's root key to the key of a desk.

The first desk has the root key. It invites: a one-time key, certified by the root, with which a new desk certifies the
key that it has made for itself; nothing has to come back. A file that was restored or copied becomes a new desk, which
the desk it was vouches for. So a chain is

    root → desk            the first desk
    root → invitation → desk
    … → desk → desk        a restored or copied file

The id of a desk is made of its key, so nobody else can write under it; only the root may vouch for another id. Each
link names the key that signs the next one. Text of a chain: `SDM1`, then payload and signature of each link in
base64url, divided by dots. Signatures are Ed25519 (RFC 8032).
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from .journal import canonical

PREFIX = "SDM1"
KEY_BYTES, SIGNATURE_BYTES = 32, 64
LONGEST = 200_000
"""Characters of a chain that is looked at: some seven hundred links, one for each time that a file was restored."""
_SIGNED = b"seminar-desktop membership\0"
Verify = Callable[[bytes, bytes, bytes], bool]
"""(key, message, signature) → whether the key has signed the message."""
Sign = Callable[[bytes], bytes]


class Standing(StrEnum):
    """What a desk of whom a segment arrives is to this seminar."""

    TRUSTED = "trusted"
    UNKNOWN = "unknown"
    """Nobody of this seminar vouches for it: its segments wait."""
    EXPIRED = "expired"
    """It joined after its invitation had ended: its segments wait."""


@dataclass(frozen=True, slots=True)
class Member:
    """The end of a chain that leads to the seminar's root."""

    desk: str
    key: bytes
    root: bytes
    invitation: str = ""
    """Id of the invitation it came by; empty for the first desk."""
    joined: str = ""
    """ISO time, by the clock of the desk."""
    until: str = ""
    """When the invitation ended."""
    ancestors: tuple[str, ...] = ()
    """Ids that its file had before."""

    @property
    def in_time(self) -> bool:
        """Whether it joined before its invitation ended, as far as its own clock says."""
        if not self.until:
            return True
        try:
            return datetime.fromisoformat(self.joined) <= datetime.fromisoformat(self.until)
        except (ValueError, TypeError):
            return False


def desk_link(desk: str, key: bytes, at: datetime) -> bytes:
    """Payload that names the key of a desk, to be signed by whoever vouches for it."""
    said = {"t": "desk", "desk": desk, "key": _b64(key), "at": at.astimezone(UTC).isoformat(timespec="seconds")}
    return canonical(said).encode()


def invitation_link(key: bytes, until: datetime) -> bytes:
    """Payload that certifies the one-time key of an invitation, to be signed by the root."""
    said = {"t": "invitation", "key": _b64(key), "until": until.astimezone(UTC).isoformat(timespec="seconds")}
    return canonical(said).encode()


def extended(chain: str, payload: bytes, sign: Sign) -> str:
    """The chain with one more link."""
    return joined(chain, payload, sign(_SIGNED + payload))


def joined(chain: str, payload: bytes, signature: bytes) -> str:
    """The chain with a link that was signed elsewhere."""
    return f"{chain}.{_b64(payload)}.{_b64(signature)}"


def signatures(chain: str) -> list[bytes]:
    """The signatures of the links of a chain that was made here."""
    return [_unb64(text, SIGNATURE_BYTES) for text in chain.split(".")[3::2]]


def begun(root: bytes) -> str:
    """The chain that holds nothing but the root's public key."""
    return f"{PREFIX}.{_b64(root)}"


def read(chain: str, verify: Verify) -> Member | None:
    """The desk at the end of a chain whose every link is signed by the key before it; None for anything else.

    Whether `root` is this seminar's has to be looked at by whoever asks.
    """
    try:
        return _read(chain, verify)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _read(chain: str, verify: Verify) -> Member | None:
    prefix, root_text, *links = chain.split(".") if len(chain) <= LONGEST else ("", "")
    if prefix != PREFIX or not links or len(links) % 2:
        return None
    root = key = _unb64(root_text, KEY_BYTES)
    member: Member | None = None
    invitation, until = "", ""
    for payload_text, signature_text in zip(links[::2], links[1::2], strict=True):
        payload = _unb64(payload_text)
        if not verify(key, _SIGNED + payload, _unb64(signature_text, SIGNATURE_BYTES)):
            return None
        said = json.loads(payload)
        key = _unb64(said["key"], KEY_BYTES)
        if said["t"] == "invitation" and member is None and not invitation:
            invitation, until = invitation_id(key), _text(said["until"])
        elif said["t"] == "desk" and (said["desk"] == desk_id(key) or (member is None and not invitation)):
            ancestors = (*member.ancestors, member.desk) if member else ()
            joined = member.joined if member else _text(said["at"])
            member = Member(_text(said["desk"]), key, root, invitation, joined, until, ancestors)
        else:
            return None
    return member


def standing(member: Member, root: bytes, accepted: str, known: bool, doubted: bool) -> Standing:
    """What a desk with a sound chain is to the seminar with this root.

    `accepted`: the fingerprint somebody has trusted. `known`: entries of the desk are here. `doubted`: it was made out
    of a desk that is no longer trusted, or came by an invitation that was withdrawn; then only known ones go on.
    """
    if accepted and accepted == fingerprint(member.key):
        return Standing.TRUSTED
    if member.root != root or (doubted and not known):
        return Standing.UNKNOWN
    return Standing.TRUSTED if member.in_time else Standing.EXPIRED


def fingerprint(key: bytes) -> str:
    """A public key as text that can be compared and read aloud: base 32."""
    return base64.b32encode(key).decode().rstrip("=")


def from_fingerprint(text: str) -> bytes | None:
    """The inverse of `fingerprint`; None for anything that is none."""
    try:
        key = base64.b32decode(text + "=" * (-len(text) % 8))
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


def short_fingerprint(key: bytes) -> str:
    """What two people compare by telephone: sixteen letters and digits in four groups, made of the whole key."""
    text = base64.b32encode(hashlib.sha256(b"compare\0" + key).digest()).decode()[:16]
    return " ".join(text[start : start + 4] for start in range(0, 16, 4))


def desk_id(key: bytes) -> str:
    """The id of the desk with this public key: 75 bits of its SHA-256, as `journal.new_id` writes ids."""
    return "d" + base64.b32encode(hashlib.sha256(b"desk\0" + key).digest()[:10]).decode()[:15].lower()


def invitation_id(key: bytes) -> str:
    """Names the invitation with this one-time public key; says nothing about it."""
    return "i" + base64.b32encode(hashlib.sha256(b"invitation\0" + key).digest()[:10]).decode()[:15].lower()


def of_root_line(chain: str, root: bytes) -> bool:
    """Whether a chain that was verified leads from this root to its desk without an invitation."""
    parts = chain.split(".")
    try:
        return len(parts) >= 4 and parts[1] == _b64(root) and json.loads(_unb64(parts[2]))["t"] == "desk"
    except (ValueError, KeyError, TypeError):
        return False


def seminar_id(root: bytes) -> str:
    """Names a seminar in folders and hubs; says nothing about it."""
    return "s" + base64.b32encode(hashlib.sha256(b"seminar\0" + root).digest()[:10]).decode()[:15].lower()


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _unb64(text: str, length: int | None = None) -> bytes:
    data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    if _b64(data) != text or (length is not None and len(data) != length):
        raise ValueError(text)
    return data


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value
