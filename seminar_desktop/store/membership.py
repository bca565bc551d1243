"""What was decided about desks and invitations: weighed, and shown in the tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from ..domain import membership as chains
from ..domain import trust as rules
from ..domain.journal import Entry, genesis, intact
from ..domain.trust import ENTITY, Cut

ROOT, CHAIN = "root_key", "membership"
"""Names of secrets of this file: the public root key of the seminar, the chain of this desk."""
Read = Callable[[str, int], Sequence[Entry]]
"""(desk, last number) → its entries that are here, up to that one."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What follows from all decisions that are known."""

    decisions: tuple[Entry, ...] = ()
    """Those that count."""
    seniors: frozenset[str] = frozenset()
    """Desks of the root's line among their authors."""
    lineage: Mapping[str, Collection[bytes]] = field(default_factory=dict)
    """Revoked desk → hashes of its entries that count."""
    accused: Mapping[str, int] = field(default_factory=dict)
    """Desk → the highest number at which anybody says that it ends."""


def weigh(connection: Connection, decisions: Sequence[Entry], read: Read) -> Trust:
    """See `domain.trust`."""
    if not decisions:
        return Trust()
    seniors = _seniors(connection, {entry.desk for entry in decisions})
    found: dict[tuple[str, Cut], frozenset[bytes]] = {}

    def lineage(desk: str, cut: Cut) -> frozenset[bytes]:
        if (desk, cut) not in found:
            found[desk, cut] = _lineage(connection, desk, cut, read)
        return found[desk, cut]

    def within(entry: Entry, cut: Cut) -> bool:
        return entry.seq <= cut.seq and entry.hash in lineage(entry.desk, cut)

    counting = rules.counting(decisions, seniors.__contains__, within)
    ends = rules.cuts(counting, seniors.__contains__)
    return Trust(tuple(counting), seniors, {of: lineage(of, cut) for of, cut in ends.items()}, rules.accused(decisions))


def _lineage(connection: Connection, desk: str, cut: Cut, read: Read) -> frozenset[bytes]:
    """Hashes of the entries that lead to the end of a cut without a gap, backwards from there."""
    if cut.end == genesis(desk):
        return frozenset()
    if connection.exec_driver_sql("SELECT 1 FROM journal WHERE hash = ?", (cut.end,)).first() is None:
        return frozenset()
    hashes, needed, after = list[bytes](), cut.seq, None
    for entry in sorted(read(desk, cut.seq), key=lambda one: one.seq, reverse=True):
        if entry.seq < needed:
            break  # a gap
        if entry.seq == needed and (entry.hash == cut.end if after is None else intact(after, entry.hash)):
            hashes.append(entry.hash)
            after, needed = entry, needed - 1
    return frozenset(hashes)


def _seniors(connection: Connection, desks: Collection[str]) -> frozenset[str]:
    """Those of the desks that are of the root's line, as far as their seals are here."""
    root = _secret(connection, ROOT)
    if root is None:
        return frozenset()
    statement = "SELECT membership FROM seal WHERE desk = ? LIMIT 1"
    of = {desk: str(connection.exec_driver_sql(statement, (desk,)).scalar() or "") for desk in desks}
    own = str(connection.exec_driver_sql("SELECT desk FROM desk").scalar_one())
    of |= {own: (_secret(connection, CHAIN) or b"").decode()} if own in desks else {}
    return frozenset(desk for desk, chain in of.items() if chains.of_root_line(chain, root))


def _secret(connection: Connection, name: str) -> bytes | None:
    value = connection.exec_driver_sql("SELECT value FROM secret WHERE name = ?", (name,)).scalar_one_or_none()
    return None if value is None else bytes(value)


def show(connection: Connection, trust: Trust) -> None:
    """Fill the tables with the decisions that count."""
    for table, column in (("live_value", "entity"), ("conflict", "entity"), (ENTITY, f"'{ENTITY}'")):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE {column} = ?", (ENTITY,))
    for of, seq in trust.accused.items():
        connection.exec_driver_sql("INSERT OR REPLACE INTO accused VALUES (?, ?)", (of, seq))
    senior = trust.seniors.__contains__
    for (subject, name), entries in rules.live(trust.decisions, senior).items():
        connection.exec_driver_sql(
            "INSERT INTO live_value (hash, entity, subject, field, value, clock, desk, seq)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(e.hash, ENTITY, subject, name, e.data(), e.clock, e.desk, e.seq) for e in entries],
        )
        best = [entry.data() for entry in entries if senior(entry.desk) == senior(entries[-1].desk)]
        if len(set(best)) > 1:
            connection.exec_driver_sql("INSERT INTO conflict VALUES (?, ?, ?)", (ENTITY, subject, name))
        connection.exec_driver_sql(
            f'INSERT INTO {ENTITY} (id, "{name}") VALUES (?, ?)'
            f' ON CONFLICT (id) DO UPDATE SET "{name}" = excluded."{name}"',
            (subject, best[-1] or ""),
        )


def revoked(connection: Connection) -> dict[str, Cut]:
    """Desk id → where it ends for everybody, of the desks that are no longer trusted."""
    rows = connection.exec_driver_sql(f"SELECT id, revoked_after FROM {ENTITY} WHERE revoked_after <> ''")
    found = {str(desk): rules.cut_from(after) for desk, after in rows}
    return {desk: cut for desk, cut in found.items() if cut is not None}


def accused(connection: Connection) -> dict[str, int]:
    """Desk → the highest number at which anybody says that it ends: until there, its entries may decide who counts."""
    return {str(desk): int(seq) for desk, seq in connection.exec_driver_sql("SELECT desk, seq FROM accused")}


def decided(connection: Connection, subject: str, name: str) -> str:
    """What holds about a desk or an invitation; empty: nothing was decided. `name`: a field of `domain.trust`."""
    row = connection.exec_driver_sql(f'SELECT "{name}" FROM {ENTITY} WHERE id = ?', (subject,)).first()
    return str(row[0]) if row else ""


def own_word(connection: Connection, subject: str) -> str:
    """The key that was last vouched for at this very desk, whether its decisions count or not."""
    row = connection.exec_driver_sql(
        "SELECT p.value FROM journal j JOIN payload p USING (n) WHERE j.desk = (SELECT desk FROM desk)"
        " AND j.entity = ? AND j.field = ? AND j.subject = ? ORDER BY j.seq DESC LIMIT 1",
        (ENTITY, rules.KEY, subject),
    ).first()
    return str(json.loads(row[0]) or "") if row and row[0] else ""


def invitations(connection: Connection) -> list[tuple[str, str, bool]]:
    """(id, end as ISO time, whether it was withdrawn) of every invitation that was made, the last to end first."""
    rows = connection.exec_driver_sql(
        f"SELECT id, invited_until, withdrawn FROM {ENTITY} WHERE invited_until <> '' ORDER BY invited_until DESC, id"
    )
    return [(str(row[0]), str(row[1]), bool(row[2])) for row in rows]


def desks(connection: Connection) -> list[str]:
    """Ids of all desks that have written entries that are here."""
    return [str(row[0]) for row in connection.exec_driver_sql("SELECT DISTINCT desk FROM journal ORDER BY desk")]


def distrusted(connection: Connection) -> dict[str, int]:
    """Desk id → number of its entries that are kept and shown, but do not count."""
    rows = connection.exec_driver_sql(
        "SELECT j.desk, COUNT(*) FROM distrusted d JOIN journal j ON j.hash = d.hash GROUP BY j.desk"
    )
    return {str(desk): int(count) for desk, count in rows}


def hashes(connection: Connection, desk: str) -> tuple[set[bytes], set[bytes]]:
    """Hashes of all entries of a desk that are here, and of those among them that do not count at present."""
    every = {bytes(row[0]) for row in connection.exec_driver_sql("SELECT hash FROM journal WHERE desk = ?", (desk,))}
    kept = {bytes(row[0]) for row in connection.exec_driver_sql("SELECT hash FROM distrusted")}
    return every, kept & every
