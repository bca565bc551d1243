"""Queries about the clocks of desks: what was said of them, and examples of their times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from ..domain import clock as hybrid_clock
from ..domain import clock_spans
from ..domain.clock_spans import corrected
from . import clock_times


@dataclass(frozen=True, slots=True)
class Note:
    """One fact about a clock that was not taken back."""

    entry: str
    kind: str
    """`shift`, `step`, `start` or `seen`."""
    about: str
    first: int
    last: int
    """0: until the clock is set."""
    ms: int
    reason: str
    at: datetime
    desk: str
    operator: str


@dataclass(frozen=True, slots=True)
class Example:
    """An entry whose time would be moved."""

    seq: int
    kind: str
    written: datetime
    before: datetime
    """As it is shown now."""
    after: datetime


def notes(connection: Connection, desk: str = "") -> list[Note]:
    """What was said of the clock of one desk, or of all, in the order of the entries that it is about."""
    rows = connection.exec_driver_sql(
        "SELECT hash, kind, about, first, last, ms, reason, at, desk, actor FROM clock_note"
        " WHERE voided = 0 AND (about = ? OR ? = '') ORDER BY about, first, clock_note.desk, seq, hash",
        (desk, desk),
    )
    return [
        Note(bytes(r[0]).hex(), str(r[1]), str(r[2]), int(r[3]), int(r[4]), int(r[5]), str(r[6]),
             datetime.fromisoformat(r[7]), str(r[8]), str(r[9]))
        for r in rows
    ]  # fmt: skip


def last_entry(connection: Connection, desk: str) -> tuple[int, str, int] | None:
    """Number, time and milliseconds of the hybrid clock of the newest entry of a desk that is here."""
    row = connection.exec_driver_sql(
        "SELECT seq, at, clock FROM journal WHERE desk = ? ORDER BY seq DESC LIMIT 1", (desk,)
    ).first()
    return (int(row[0]), str(row[1]), hybrid_clock.milliseconds(int(row[2]))) if row else None


def first_since(connection: Connection, desk: str, seq: int) -> str:
    """Time of the first entry of a desk from this number on; empty without one."""
    row = connection.exec_driver_sql(
        "SELECT at FROM journal WHERE desk = ? AND seq >= ? ORDER BY seq LIMIT 1", (desk, seq)
    ).first()
    return str(row[0]) if row else ""


def examples(connection: Connection, desk: str, first: int, last: int, ms: int, most: int) -> list[Example]:
    """Up to `most` entries of a stretch, the newest ones, with their times before and after a shift; scans first."""
    rows = connection.exec_driver_sql(
        "SELECT seq, kind, at FROM journal WHERE desk = ? AND seq BETWEEN ? AND ?"
        " ORDER BY kind = 'scan' DESC, seq DESC LIMIT ?",
        (desk, first, last, most),
    ).all()
    spans = clock_times.spans(connection, desk)
    found = []
    for seq, kind, at in sorted(rows):
        span = clock_spans.at(spans, seq)
        now = span.shift_ms if span else 0
        found.append(
            Example(
                int(seq),
                str(kind),
                datetime.fromisoformat(at),
                datetime.fromisoformat(corrected(at, now)),
                datetime.fromisoformat(corrected(at, now + ms)),
            )
        )
    return found


def count(connection: Connection, desk: str, first: int, last: int) -> int:
    """Entries of a desk with these numbers."""
    return int(
        connection.exec_driver_sql(
            "SELECT COUNT(*) FROM journal WHERE desk = ? AND seq BETWEEN ? AND ?", (desk, first, last)
        ).scalar_one()
    )


def desks(connection: Connection) -> list[str]:
    """Every desk that has an entry here."""
    return [str(row[0]) for row in connection.exec_driver_sql("SELECT DISTINCT desk FROM journal ORDER BY desk")]
