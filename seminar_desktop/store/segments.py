"""Seals of segments, and segments made again from the journal and a seal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from ..domain.journal import LARGEST, Entry, genesis, intact
from ..domain.segment import Seal, Segment, ranges, whole
from . import journal

_COLUMNS = 'desk, first, last, start, "end", signature, membership'


@dataclass(frozen=True, slots=True)
class Own:
    """How far this desk's own journal goes."""

    desk: str
    seq: int
    hash: bytes


def own(connection: Connection) -> Own:
    """The end of this desk's own journal."""
    desk, seq, digest = connection.exec_driver_sql("SELECT desk, seq, hash FROM desk").one()
    return Own(str(desk), int(seq), bytes(digest))


def seals(connection: Connection, desk: str | None = None) -> list[Seal]:
    """The widest seals that are known, of one desk or of all, in the order of desk and number."""
    which, values = ("", ()) if desk is None else (" WHERE desk = ?", (desk,))
    rows = connection.exec_driver_sql(f'SELECT {_COLUMNS} FROM seal{which} ORDER BY desk, first, last, "end"', values)
    return [_seal(row) for row in rows]


def contiguous(connection: Connection) -> dict[str, int]:
    """Desk id → number up to which every entry of that desk is here under a seal, or is this desk's own."""
    marks: dict[str, int] = {}
    for desk, first, last in connection.exec_driver_sql("SELECT desk, first, last FROM seal ORDER BY desk, first"):
        if first <= marks.get(desk, 0) + 1:
            marks[desk] = max(marks.get(desk, 0), int(last))
    mine = own(connection)
    return marks | ({mine.desk: mine.seq} if mine.seq else {})


def keep(connection: Connection, segment: Segment) -> None:
    """Remember the seal of a segment whose entries are in the journal. Narrower ones it contains are forgotten."""
    seal = segment.seal
    if any(_contains(connection, wide, seal) for wide in _around(connection, seal)):
        return
    hashes = {entry.hash for entry in segment.entries}
    for narrow in seals(connection, seal.desk):
        if seal.first <= narrow.first and narrow.last <= seal.last and narrow.end in hashes and narrow.key != seal.key:
            connection.exec_driver_sql('DELETE FROM seal WHERE desk = ? AND first = ? AND "end" = ?', narrow.key)
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO seal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (seal.desk, seal.first, seal.last, seal.start, seal.end, seal.signature, seal.membership),
    )


def segment(connection: Connection, seal: Seal) -> Segment | None:
    """The segment of a seal, from the journal; None when entries of it are not here."""
    found = _numbered(connection, seal.desk, seal.first, seal.last, seal.start, seal.end)
    return Segment(seal, tuple(found)) if whole(seal, found) else None


def between(connection: Connection, desk: str, first: int, last: int, start: bytes) -> list[Entry]:
    """Entries of a desk that follow `start` one after another; where its journal forked, on one of the branches."""
    return _numbered(connection, desk, first, last, start, None)


def _numbered(
    connection: Connection, desk: str, first: int, last: int, start: bytes, end: bytes | None
) -> list[Entry]:
    """See `between`; `end` chooses the branch that ends there."""
    by_seq: dict[int, list[Entry]] = {}
    for entry in journal.of_desk(connection, desk, first, last):
        by_seq.setdefault(entry.seq, []).append(entry)
    if all(len(entries) == 1 for entries in by_seq.values()):
        return [entries[0] for entries in by_seq.values()]
    return _branch(by_seq, first, last, start) if end is None else _back_from(by_seq, first, last, end)


def _back_from(by_seq: dict[int, list[Entry]], first: int, last: int, end: bytes) -> list[Entry]:
    """The chain that ends with `end`."""
    chain = [entry for entry in by_seq.get(last, []) if entry.hash == end]
    for seq in range(last - 1, first - 1, -1):
        chain += [entry for entry in by_seq.get(seq, []) if chain and intact(chain[-1], entry.hash)][:1]
    return chain[::-1]


def unsealed(connection: Connection, desk: str) -> list[Segment]:
    """What no seal covers of a desk that this file was, on every branch: segments without a signature."""
    known = seals(connection, desk)
    full = max((seal.last for seal in known if seal.full), default=0)
    by_seq: dict[int, list[Entry]] = {}
    for entry in journal.of_desk(connection, desk, 1 + full if not _forked(connection, desk) else 1, LARGEST):
        by_seq.setdefault(entry.seq, []).append(entry)
    found: dict[tuple[str, int, bytes], Segment] = {}
    for leaf in _leaves(by_seq):
        whole_chain = _back_from(by_seq, min(by_seq), leaf.seq, leaf.hash)
        begins = whole_chain[0].seq
        for first, last in ranges(leaf.seq, begins - 1):
            chain = whole_chain[first - begins : last - begins + 1]
            seal = Seal(desk, first, last, _before(connection, by_seq, chain[0]), chain[-1].hash)
            if not any(_contains(connection, wide, seal) for wide in _around(connection, seal)):
                found[seal.key] = Segment(seal, tuple(chain))
    return list(found.values())


def unsealed_count(connection: Connection, desk: str) -> int:
    """How many entries `unsealed` would cover; read from the index alone where the journal did not fork."""
    if _forked(connection, desk):
        return sum(one.seal.count for one in unsealed(connection, desk))
    return max(0, highest(connection, desk) - max((seal.last for seal in seals(connection, desk)), default=0))


def _forked(connection: Connection, desk: str) -> bool:
    statement = "SELECT 1 FROM journal WHERE desk = ? GROUP BY seq HAVING COUNT(*) > 1 LIMIT 1"
    return connection.exec_driver_sql(statement, (desk,)).first() is not None


def _leaves(by_seq: dict[int, list[Entry]]) -> list[Entry]:
    """Entries that no other one follows."""
    return [
        entry for seq, entries in by_seq.items() for entry in entries
        if not any(intact(after, entry.hash) for after in by_seq.get(seq + 1, []))
    ]  # fmt: skip


def _before(connection: Connection, by_seq: dict[int, list[Entry]], entry: Entry) -> bytes:
    """The hash that an entry follows."""
    if entry.seq == 1:
        return genesis(entry.desk)
    earlier = by_seq.get(entry.seq - 1) or journal.of_desk(connection, entry.desk, entry.seq - 1, entry.seq - 1)
    return next((one.hash for one in earlier if intact(entry, one.hash)), b"")


def _branch(by_seq: dict[int, list[Entry]], first: int, last: int, start: bytes) -> list[Entry]:
    """The longest chain from `start`."""
    paths: list[list[Entry]] = [[entry] for entry in by_seq.get(first, []) if intact(entry, start)]
    for seq in range(first + 1, last + 1):
        longer = [[*path, entry] for path in paths for entry in by_seq.get(seq, []) if intact(entry, path[-1].hash)]
        if not longer:
            break
        paths = longer
    return paths[0] if paths else []


def from_beginning(connection: Connection, desk: str) -> list[Entry]:
    """The entries of a desk from its first one on without a gap; where its journal forked, the longest branch."""
    by_seq: dict[int, list[Entry]] = {}
    for entry in journal.of_desk(connection, desk, 1, LARGEST):
        by_seq.setdefault(entry.seq, []).append(entry)
    return _branch(by_seq, 1, max(by_seq, default=0), genesis(desk))


def highest(connection: Connection, desk: str) -> int:
    """The highest number of an entry of a desk that is here; 0 when nothing is."""
    statement = "SELECT COALESCE(MAX(seq), 0) FROM journal WHERE desk = ?"
    return int(connection.exec_driver_sql(statement, (desk,)).scalar_one())


def before(connection: Connection, desk: str, seq: int) -> bytes:
    """Hash that precedes the entry of a desk with this number, whose predecessor is here."""
    if seq == 1:
        return genesis(desk)
    statement = "SELECT hash FROM journal WHERE desk = ? AND seq = ?"
    return bytes(connection.exec_driver_sql(statement, (desk, seq - 1)).scalar_one())


def written_at(connection: Connection, desk: str, seq: int) -> str:
    """Wall time of an entry; empty when it is not here."""
    row = connection.exec_driver_sql("SELECT at FROM journal WHERE desk = ? AND seq = ?", (desk, seq)).first()
    return str(row[0]) if row else ""


def _around(connection: Connection, seal: Seal) -> Sequence[Seal]:
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM seal WHERE desk = ? AND first <= ? AND last >= ?", (seal.desk, seal.first, seal.last)
    )
    return [_seal(row) for row in rows]


def _contains(connection: Connection, wide: Seal, narrow: Seal) -> bool:
    """Whether the narrow one's end stands on the wide one's branch."""
    if wide.end == narrow.end:
        return True
    found = segment(connection, wide)
    return found is not None and found.entries[narrow.last - wide.first].hash == narrow.end


def _seal(row: Sequence[Any]) -> Seal:
    desk, first, last, start, end, signature, membership = row
    return Seal(desk, first, last, bytes(start), bytes(end), bytes(signature), membership)
