"""The journal: immutable entries, their identity and the hash chain that ties a desk's entries together.

State is a pure function of the *set* of entries; nothing here depends on the order in which they are read.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

SET = "set"
SCAN = "scan"
VOID = "void"
ISSUE = "issue"
PRINT = "print"
ROSTER_ROW = "roster_row"
REPORT = "report"
"""A foreign report was read."""
CONNECTION = "connection"
"""When a name of a meeting report was connected."""
RESULT = "result"
"""What a report says an account has done: courses, consultations, a foreign attendance list."""
WAIVER = "waiver"
"""A requirement is waived for a person, with a reason."""
SHEET = "sheet"
"""A paper list was printed; its lines are numbered."""
CERTIFICATE = "certificate"
"""A version of a certificate was issued; the subject is its serial."""
SPARE = "spare"
"""A badge without a person was printed; the subject is its code."""
SAME_AS = "same_as"
"""Two people of the list are one; the subject is who is kept, the value names the other, see `domain.merging`."""

SETTLE = "settle"
"""Somebody said how a contradiction between desks is settled; the subject is the id of the conflict."""

CLOCK_SHIFT = "clock_shift"
"""The times of some entries of a desk, the subject, are to be moved, see `clock_spans`."""
CLOCK_STEP = "clock_step"
"""The wall clock of this desk was set, or the program started before its own last entry."""
CLOCK_SEEN = "clock_seen"
"""How far ahead the clock of a desk, the subject, was found to be."""

SALT_BYTES = 16
LARGEST = 2**63 - 1
"""Largest sequence number and clock that a file can hold."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact that is about to be appended; the journal adds desk, sequence, clock and hash."""

    kind: str
    entity: str
    subject: str
    field: str = ""
    value: Any = None
    """Anything JSON can hold. Personal values and free text belong here and nowhere else."""


class Entry(NamedTuple):
    """One immutable fact, the unit that is stored, exchanged and audited."""

    desk: str
    seq: int
    clock: int
    """Hybrid logical clock, see `clock.py`; orders concurrent edits only."""
    at: str
    """ISO 8601 wall time with UTC offset, as the operator saw it."""
    actor: str
    """Id of the operator who was signed in."""
    kind: str
    entity: str
    subject: str
    field: str
    replaces: tuple[bytes, ...]
    """Hashes of the entries whose value the author had seen when editing."""
    payload_hash: bytes
    hash: bytes
    value: str | None
    """Canonical JSON, or None once erased."""
    salt: bytes | None

    @property
    def order(self) -> tuple[int, str, int, bytes]:
        """Total order for display among values whose authors had not seen each other."""
        return self.clock, self.desk, self.seq, self.hash

    @property
    def id(self) -> str:
        """Reference to this entry as text: its hash in hexadecimal."""
        return self.hash.hex()

    def data(self) -> Any:
        """The value as Python data; None when it was erased."""
        text = self.value
        if text is None:
            return None
        if text[:1] == '"' and text.find('"', 1) == len(text) - 1 and "\\" not in text and text.isprintable():
            return text[1:-1]  # what nearly all are, in a tenth of the time
        return json.loads(text)


def canonical(value: Any) -> str:
    """One text per JSON value: sorted keys, no blanks, real letters."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def new_id(letter: str) -> str:
    """A random id of 16 characters `[a-z2-7]` that starts with `letter` (75 random bits; safe in file names)."""
    return letter + base64.b32encode(secrets.token_bytes(10)).decode()[:15].lower()


def new_salt() -> bytes:
    """Random bytes that keep an erased value from being guessed out of its hash."""
    return secrets.token_bytes(SALT_BYTES)


def payload_digest(salt: bytes, value: str) -> bytes:
    """SHA-256 over salt and value: all that stays of a payload after it is erased."""
    return hashlib.sha256(salt + value.encode()).digest()


def genesis(desk: str) -> bytes:
    """Hash that precedes the first entry of a desk."""
    return hashlib.sha256(b"seminar-desktop journal\0" + desk.encode()).digest()


def chain_hash(previous: bytes, entry: Entry) -> bytes:
    """SHA-256 over the previous hash of this desk, every cell length-prefixed, and the payload's digest."""
    cells = (
        entry.desk,
        str(entry.seq),
        str(entry.clock),
        entry.at,
        entry.actor,
        entry.kind,
        entry.entity,
        entry.subject,
        entry.field,
        replaces_text(entry.replaces),
    )
    try:
        text = "".join([part for cell in cells for part in (_LENGTHS[len(cell)], cell)])
    except IndexError:
        text = ""
    data = text.encode() if text.isascii() else b""
    return hashlib.sha256(previous + (data or _prefixed(cells)) + entry.payload_hash).digest()


_LENGTHS = tuple(f"\0\0\0{chr(length)}" for length in range(128))
"""What `_prefixed` puts before a cell of so many characters that are all ASCII, as nearly all are."""


def _prefixed(cells: Iterable[str]) -> bytes:
    """Every cell after its length in bytes, a big-endian number of four bytes."""
    return b"".join(len(data).to_bytes(4, "big") + data for data in (cell.encode() for cell in cells))


def seal(
    previous: bytes,
    desk: str,
    seq: int,
    clock: int,
    at: str,
    actor: str,
    draft: Draft,
    replaces: tuple[bytes, ...] = (),
    salt: bytes | None = None,
) -> Entry:
    """Make the entry that follows `previous` in the chain of `desk`."""
    salt = salt or new_salt()
    value = canonical(draft.value)
    entry = Entry(
        desk,
        seq,
        clock,
        at,
        actor,
        draft.kind,
        draft.entity,
        draft.subject,
        draft.field,
        replaces,
        payload_digest(salt, value),
        b"",
        value,
        salt,
    )
    return entry._replace(hash=chain_hash(previous, entry))


def genuine(entry: Entry) -> bool:
    """Whether a journal can hold the entry: numbers that fit, and a payload, unless erased, that was hashed."""
    if not (0 < entry.seq <= LARGEST and -LARGEST <= entry.clock <= LARGEST):
        return False
    return entry.value is None or payload_digest(entry.salt or b"", entry.value) == entry.payload_hash


def intact(entry: Entry, previous: bytes) -> bool:
    """Whether the entry follows `previous` and its payload, unless erased, is the one that was hashed."""
    return genuine(entry) and chain_hash(previous, entry) == entry.hash


def replaces_text(replaces: Iterable[bytes]) -> str:
    """Cell text of a `replaces` list."""
    return " ".join(sorted(h.hex() for h in replaces)) if replaces else ""


def replaces_from(text: str) -> tuple[bytes, ...]:
    """Inverse of `replaces_text`."""
    return tuple(bytes.fromhex(word) for word in text.split()) if text else ()
