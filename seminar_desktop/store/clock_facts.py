"""Projection of what is said of clocks: steps, comparisons and shifts. Order-free like `facts`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from ..domain.journal import Entry
from . import clock_times
from .facts import data_of, mark_voided

_Note = tuple[str, str, int, int, int]
"""Kind, whose clock, first entry, last entry, milliseconds."""


def apply_shifts(connection: Connection, entries: Sequence[Entry]) -> None:
    """The times of a desk's entries are moved; 0 as the last one: until its clock is set."""
    said = ((e, data_of(e)) for e in entries)
    _note(connection, entries, [
        ("shift", e.subject, data["first"], data["last"] or 0, data["shift_ms"]) if data else None for e, data in said
    ])  # fmt: skip


def apply_steps(connection: Connection, entries: Sequence[Entry]) -> None:
    """A desk can only say this of itself, whatever stands in the entry."""
    said = ((e, data_of(e)) for e in entries)
    _note(connection, entries, [
        ("start" if data.get("started") is True else "step", e.desk, e.seq, 0, data["jumped_ms"]) if data else None
        for e, data in said
    ])  # fmt: skip


def apply_seen(connection: Connection, entries: Sequence[Entry]) -> None:
    """How far ahead a clock was at an entry; `last` is 1 where that is said of the entries from there on only."""
    said = ((e, data_of(e)) for e in entries)
    _note(connection, entries, [
        ("seen", e.subject, data["seq"], int(data.get("anew") is True), data["ahead_ms"]) if data else None
        for e, data in said
    ])  # fmt: skip


def _note(connection: Connection, entries: Sequence[Entry], notes: Sequence[_Note | None]) -> None:
    """Keep the notes, or drop what an entry said before its payload was erased."""
    pairs = list(zip(entries, notes, strict=True))
    erased = [e.hash for e, note in pairs if note is None]
    desks = {note[1] for note in notes if note}
    for digest in erased:
        row = connection.exec_driver_sql("SELECT about FROM clock_note WHERE hash = ?", (digest,)).first()
        desks |= {str(row[0])} if row else set()
        connection.exec_driver_sql("DELETE FROM clock_note WHERE hash = ?", (digest,))
    rows = [
        (e.hash, *note, str(data_of(e).get("reason", "")), e.at, e.desk, e.seq, e.actor, False)
        for e, note in pairs
        if note
    ]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO clock_note (hash, kind, about, first, last, ms, reason, at, desk, seq, actor,"
            " voided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        mark_voided(connection, "clock_note", [row[0] for row in rows])
    clock_times.settle(connection, desks)
