"""Projection of facts about people at the desk: scans, voids, badge issues, prints, roster rows.

One function per kind, order-free; applying an entry again, after its payload was erased, overwrites what it left.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from ..domain.journal import CERTIFICATE, ISSUE, ROSTER_ROW, SETTLE, Entry
from . import alias, clock_times

REPLACING = {
    ISSUE: ("issue", "person"), ROSTER_ROW: ("roster_row", "person"), CERTIFICATE: ("certificate", "serial"),
    SETTLE: ("settlement", "conflict"),
}  # fmt: skip
"""Kinds of facts of which a subject has one that counts: their tables, and the column of the subject.

Each lists in `replaces` all that its author had seen, and what is replaced never counts again, not even when the fact
that replaced it is voided: whatever the clocks say, they only decide among facts whose authors were apart.
"""
VOIDABLE = ("scan", "issue", "report", "waiver", "certificate", "settlement", "same_person", "clock_note")
"""Tables whose rows a void takes back."""
_ASKED = 500
"""Hashes asked for by one statement."""
UNREPLACED = "NOT EXISTS (SELECT 1 FROM superseded s WHERE s.hash = {0}.hash)"
"""Condition for a row of such a table, whose name goes in."""


def unreplaced(connection: Connection, kind: str, subject: str) -> tuple[bytes, ...]:
    """What the next fact of this kind about the subject replaces. Voided ones too: their void may be voided."""
    table, column = REPLACING[kind]
    if column == "person":
        subject = alias.canonical(connection, subject)
    rows = connection.exec_driver_sql(
        f"SELECT hash FROM {table} WHERE {column} = ? AND {UNREPLACED.format(table)}", (subject,)
    )
    return tuple(bytes(row[0]) for row in rows)


def apply_scans(connection: Connection, entries: Sequence[Entry]) -> None:
    """One row per scan, refused ones too; the day is the local date of the time the operator saw."""
    rows = []
    into = alias.redirected(connection, (e.subject for e in entries))
    for e in entries:
        data = data_of(e)
        person, entered_as = alias.columns(into, e.subject)
        rows.append(
            (
                e.hash,
                person,
                e.field,
                e.at[:10],
                e.at,
                e.clock,
                e.desk,
                e.actor,
                str(data.get("verdict", "")),
                bool(data.get("admitted")),
                False,
                str(data.get("code", "")),
                bool(data.get("leaving")),
                entered_as,
                e.seq,
            )
        )
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO scan (hash, person, station, day, at, clock, desk, actor, verdict, admitted, voided,"
        " code, leaving, alias, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    clock_times.put_right(connection, "scan", entries)
    mark_new(connection, "scan", [e.hash for e in entries])


def apply_voids(connection: Connection, entries: Sequence[Entry]) -> None:
    """A void takes back the entry it names; voiding the void brings it back."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO void (hash, target, reason) VALUES (?, ?, ?)",
        [(e.hash, bytes.fromhex(e.subject), str(data_of(e).get("reason", ""))) for e in entries],
    )
    targets = [bytes.fromhex(e.subject) for e in entries]
    behind = [
        row[0]
        for target in targets
        for row in connection.exec_driver_sql("SELECT target FROM void WHERE hash = ?", (target,))
    ]
    for table in VOIDABLE:
        mark_voided(connection, table, targets + behind)
    clock_times.settle_after_voids(connection, targets + behind)


def apply_issues(connection: Connection, entries: Sequence[Entry]) -> None:
    into = alias.redirected(connection, (e.subject for e in entries))
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO issue (hash, code, person, alias, clock, desk, seq, voided)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (e.hash, str(data_of(e).get("code", "")), *alias.columns(into, e.subject), e.clock, e.desk, e.seq, False)
            for e in entries
        ],
    )
    mark_new(connection, "issue", [e.hash for e in entries])
    supersede(connection, entries)


def apply_prints(connection: Connection, entries: Sequence[Entry]) -> None:
    """One row per document that came out; certificates say so in the entity, everything else is a badge."""
    into = alias.redirected(connection, (e.subject for e in entries if e.entity != "certificate"))
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO printout (hash, document, subject, alias, code, reason, at, desk, actor, seq)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                e.hash,
                "certificate" if e.entity == "certificate" else "badge",
                *alias.columns({} if e.entity == "certificate" else into, e.subject),
                str(said.get("code", "")),
                str(said.get("reason", "")),
                e.at,
                e.desk,
                e.actor,
                e.seq,
            )
            for e, said in ((e, data_of(e)) for e in entries)
        ],
    )
    clock_times.put_right(connection, "printout", entries)


def apply_roster_rows(connection: Connection, entries: Sequence[Entry]) -> None:
    """Rows read for a person: the last is the base of the three-way comparison at the next import."""
    into = alias.redirected(connection, (e.subject for e in entries))
    connection.exec_driver_sql(
        'INSERT OR REPLACE INTO roster_row (person, alias, "row", clock, desk, seq, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [(*alias.columns(into, e.subject), e.value, *e.order) for e in entries],
    )
    supersede(connection, entries)


def supersede(connection: Connection, entries: Sequence[Entry]) -> None:
    """Note what these facts replace, whether it has arrived or not."""
    replaced = [(digest,) for e in entries for digest in e.replaces]
    if replaced:
        connection.exec_driver_sql("INSERT OR IGNORE INTO superseded VALUES (?)", replaced)


def mark_voided(connection: Connection, table: str, digests: Sequence[bytes]) -> None:
    """Note for rows of one of `VOIDABLE` whether a void that was not voided itself names them."""
    connection.exec_driver_sql(
        f"UPDATE {table} SET voided = EXISTS (SELECT 1 FROM void v WHERE v.target = {table}.hash"
        " AND NOT EXISTS (SELECT 1 FROM void w WHERE w.target = v.hash)) WHERE hash = ?",
        [(d,) for d in digests],
    )


def mark_new(connection: Connection, table: str, digests: Sequence[bytes]) -> None:
    """The same for rows that were just written as not voided: hardly any void comes before what it takes back."""
    if connection.exec_driver_sql("SELECT 1 FROM void LIMIT 1").first() is None:
        return
    named: list[bytes] = []
    for start in range(0, len(digests), _ASKED):
        some = tuple(digests[start : start + _ASKED])
        marks = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(f"SELECT DISTINCT target FROM void WHERE target IN ({marks})", some)
        named += [bytes(row[0]) for row in rows]
    if named:
        mark_voided(connection, table, named)


def data_of(entry: Entry) -> dict[str, Any]:
    """The value as a mapping; entries of other programs may hold anything."""
    data = entry.data()
    return data if isinstance(data, dict) else {}
