"""Corrected times in the projected tables, whatever arrives first: the correction or what it corrects.

`clock_span` holds what follows from the facts in `clock_note`; a table with times holds the corrected one in `at` and
the one that was written in `recorded` where they differ. Both are brought up to date when either side changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from ..domain import clock_spans
from ..domain.clock_spans import Comparison, Shift, Span, Step, corrected
from ..domain.journal import Entry

TIMED = ("scan", "printout", "report", "waiver", "paper_list", "certificate", "spare_badge")
"""Tables whose `at` is the time of an entry."""


def spans(connection: Connection, desk: str) -> tuple[Span, ...]:
    """Which times of a desk are corrected or doubtful."""
    rows = connection.exec_driver_sql(
        "SELECT first, last, shift_ms, uncertain FROM clock_span WHERE desk = ? ORDER BY first", (desk,)
    )
    return tuple(Span(int(first), int(last), int(ms), bool(uncertain)) for first, last, ms, uncertain in rows)


def time_of(connection: Connection, desk: str, seq: int, at: str) -> tuple[str, bool]:
    """The corrected time of an entry, and whether it is doubtful; for what is read from the journal itself."""
    span = clock_spans.at(spans(connection, desk), seq)
    return (corrected(at, span.shift_ms), span.uncertain) if span else (at, False)


def put_right(connection: Connection, table: str, entries: Sequence[Entry]) -> None:
    """Correct the times of rows that these entries have just filled. Mostly there is nothing to correct at all."""
    if connection.exec_driver_sql("SELECT 1 FROM clock_span LIMIT 1").first() is None:
        return
    known = {desk: spans(connection, desk) for desk in {e.desk for e in entries}}
    _write(
        connection,
        table,
        [(e.hash, e.at, span) for e in entries if (span := clock_spans.at(known[e.desk], e.seq)) is not None],
    )


def facts(connection: Connection, desk: str) -> tuple[list[Shift], list[Step], list[Comparison]]:
    """What was said of the clock of a desk, and not taken back."""
    shifts: list[Shift] = []
    steps: list[Step] = []
    compared: list[Comparison] = []
    for kind, first, last, ms, author in connection.exec_driver_sql(
        "SELECT kind, first, last, ms, desk FROM clock_note WHERE about = ? AND voided = 0", (desk,)
    ):
        if kind == "shift":
            shifts.append(Shift(int(first), int(last), int(ms)))
        elif kind == "seen":
            compared.append(Comparison(int(first), int(ms), anew=author == desk and bool(last)))
        else:
            steps.append(Step(int(first), int(ms)))
    return shifts, steps, compared


def settle(connection: Connection, desks: Iterable[str]) -> None:
    """Conclude anew what holds for the clocks of these desks, and correct the rows for which that changes something."""
    for desk in sorted(set(desks)):
        before, now = spans(connection, desk), clock_spans.spans(*facts(connection, desk))
        changed = clock_spans.difference(before, now)
        if changed is None:
            continue
        connection.exec_driver_sql("DELETE FROM clock_span WHERE desk = ?", (desk,))
        if now:
            connection.exec_driver_sql(
                "INSERT INTO clock_span (desk, first, last, shift_ms, uncertain) VALUES (?, ?, ?, ?, ?)",
                [(desk, s.first, s.last, s.shift_ms, s.uncertain) for s in now],
            )
        for table in TIMED:
            rows = connection.exec_driver_sql(
                f"SELECT hash, COALESCE(NULLIF(recorded, ''), at), seq FROM {table}"
                " WHERE desk = ? AND seq BETWEEN ? AND ?",
                (desk, *changed),
            )
            _write(connection, table, [(bytes(h), str(at), clock_spans.at(now, seq)) for h, at, seq in rows])


def settle_after_voids(connection: Connection, targets: Sequence[bytes]) -> None:
    """The same after voids, which mostly mean something else."""
    if connection.exec_driver_sql("SELECT 1 FROM clock_note LIMIT 1").first() is None:
        return
    rows = (
        connection.exec_driver_sql("SELECT about FROM clock_note WHERE hash = ?", (target,)).first()
        for target in targets
    )
    settle(connection, {str(row[0]) for row in rows if row})


def _write(connection: Connection, table: str, rows: Sequence[tuple[bytes, str, Span | None]]) -> None:
    """Give rows (hash, time as it was written, span) their time."""
    if not rows:
        return
    timed = []
    for digest, written, span in rows:
        at = corrected(written, span.shift_ms) if span else written
        timed.append((at, "" if at == written else written, digest, bool(span and span.uncertain)))
    if table == "scan":
        connection.exec_driver_sql(
            "UPDATE scan SET at = ?, day = ?, recorded = ?, uncertain = ? WHERE hash = ?",
            [(at, at[:10], recorded, uncertain, digest) for at, recorded, digest, uncertain in timed],
        )
        return
    connection.exec_driver_sql(f"UPDATE {table} SET at = ?, recorded = ? WHERE hash = ?", [one[:3] for one in timed])
