"""Entries and seals as rows of a hub. What a hub says is hostile until it is checked: shape here, hashes by the reader.

PostgreSQL's texts hold everything but NUL. Cells are stored with `\\` doubled and NUL as `\\000`, which its own
`decode(…, 'escape')` turns back into the bytes that were hashed; ids and names of fields hold neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from ..domain.journal import LARGEST, Entry, intact
from ..domain.membership import LONGEST, SIGNATURE_BYTES
from ..domain.segment import SIZE, Seal, Segment, whole

ENTRY = "desk, seq, clock, at, actor, kind, entity, subject, field, replaces, payload_hash, hash, value, salt"
SEAL = 'desk, first, last, start, "end", signature, membership'
DIGEST = 32
MOST_BRANCHES = 16
"""Branches of a forked journal that are followed within one segment."""
_DESK = re.compile("d[a-z2-7]{15}")


def entry_values(entry: Entry) -> tuple[Any, ...]:
    """The row of an entry, in the order of `ENTRY`."""
    texts = (_escape(text) for text in (entry.at, entry.actor, entry.kind, entry.entity, entry.subject, entry.field))
    return (
        entry.desk, entry.seq, entry.clock, *texts, sorted(entry.replaces), entry.payload_hash, entry.hash,
        entry.value, entry.salt,
    )  # fmt: skip


def entry_of(row: Sequence[Any]) -> Entry:
    """The entry in a row. Raises ValueError for what no desk has written."""
    desk, seq, clock, at, actor, kind, entity, subject, field, replaces, payload_hash, digest, value, salt = row
    if not isinstance(replaces, list):
        raise ValueError(replaces)
    return Entry(
        _str(desk),
        _int(seq),
        _int(clock),
        _plain(at),
        _plain(actor),
        _plain(kind),
        _plain(entity),
        _plain(subject),
        _plain(field),
        tuple(_bytes(one) for one in replaces),
        _bytes(payload_hash),
        _bytes(digest),
        None if value is None else _str(value),
        None if salt is None else _bytes(salt),
    )


def seal_values(seal: Seal) -> tuple[Any, ...]:
    """The row of a seal, in the order of `SEAL`."""
    return seal.desk, seal.first, seal.last, seal.start, seal.end, seal.signature, seal.membership


def seal_of(row: Sequence[Any]) -> Seal:
    """The seal in a row. Raises ValueError for what no desk has written."""
    desk, first, last, start, end, signature, membership = row
    seal = Seal(_str(desk), _int(first), _int(last), _bytes(start), _bytes(end), _bytes(signature), _str(membership))
    sizes = len(seal.start) == len(seal.end) == DIGEST and len(seal.signature) <= SIGNATURE_BYTES
    if not (
        _DESK.fullmatch(seal.desk) and 1 <= seal.first <= seal.last < LARGEST and seal.count <= SIZE
        and sizes and len(seal.membership) <= LONGEST
    ):  # fmt: skip
        raise ValueError(seal.desk)
    return seal


def segment_of(seal: Seal, entries: Sequence[Entry]) -> Segment | None:
    """The segment that a seal and the entries of its numbers form, on whichever branch of a forked journal."""
    chosen = tuple(entries) if len(entries) == seal.count else _branch(seal, entries)
    return Segment(seal, chosen) if whole(seal, chosen) else None


def _branch(seal: Seal, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The chain from the seal's start to its end among more entries than it has numbers."""
    by_seq: dict[int, list[Entry]] = {}
    for entry in entries:
        by_seq.setdefault(entry.seq, []).append(entry)
    before: dict[bytes, tuple[Entry, bytes]] = {}
    tips = [seal.start]
    for seq in range(seal.first, seal.last + 1):
        found = {e.hash: (e, tip) for e in by_seq.get(seq, [])[:MOST_BRANCHES] for tip in tips if intact(e, tip)}
        before |= found
        tips = list(found)
    chain: list[Entry] = []
    tip = seal.end
    while tip in before and len(chain) < seal.count:
        entry, tip = before[tip]
        chain.append(entry)
    return tuple(reversed(chain))


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\0", "\\000")


def _plain(cell: Any) -> str:
    text = _str(cell)
    if "\\" not in text:
        return text
    result, rest = "", text
    while (at := rest.find("\\")) >= 0:
        result += rest[:at]
        if rest.startswith("\\\\", at):
            result, rest = result + "\\", rest[at + 2 :]
        elif rest.startswith("\\000", at):
            result, rest = result + "\0", rest[at + 4 :]
        else:
            raise ValueError(text)
    return result + rest


def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _int(value: Any) -> int:
    if type(value) is not int or abs(value) > LARGEST:
        raise ValueError(value)
    return value


def _bytes(value: Any) -> bytes:
    if not isinstance(value, bytes):
        raise ValueError(value)
    return value
