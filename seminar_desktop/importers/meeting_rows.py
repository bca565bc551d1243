"""What the readers of Zoom and Teams share: one connection as a row, all rows as a report."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta

from ..domain.errors import KnownError
from ..domain.names import clean
from .meeting_times import Times
from .report import MeetingReport, MeetingRow, ReportKind
from .sheet import Table


def name(cell: str) -> str:
    """A name as the file says it, blanks collapsed, nothing invisible."""
    text = " ".join(cell.split())
    return text if text.isprintable() and unicodedata.is_normalized("NFC", text) else clean(text)


def address(*cells: str) -> str:
    """The first cell that holds an e-mail address, empty when none does."""
    for cell in cells:
        if "@" in cell:
            return cell.strip()
    return ""


def interval(
    join: datetime | None, leave: datetime | None, stated: int | None
) -> tuple[datetime | None, datetime | None, int | None]:
    """Join, leave and the duration that counts in their place, of which one may be missing or absurd.

    One missing time follows from the other and the `stated` seconds. Who left before joining has no times at all.
    """
    if join and leave:
        return (join, leave, None) if join <= leave else (None, None, stated)
    if stated is None or not (join or leave):
        return join, None, stated
    stay = timedelta(seconds=stated)
    return (join, join + stay, None) if join else (leave and leave - stay, leave, None)


def report(
    kind: ReportKind, variant: str, table: Table, rows: Iterable[MeetingRow], times: Times, *, title: str = "",
    start: datetime | None = None, end: datetime | None = None, approximate: bool = False,
) -> MeetingReport:
    """The report with its rows in the order of the file.

    Raises `KnownError` with the kind: `report_no_rows` when it lists nobody, `report_not_understood` when nothing says
    how long anybody was there.
    """
    ordered = tuple(sorted(rows, key=lambda row: row.line))
    if not ordered:
        raise KnownError("report_no_rows", kind=kind.value)
    counted = [row for row in ordered if row.attended and not row.waiting and not row.listed]
    timed = any(row.join for row in counted)
    if counted and not timed and all(row.seconds is None for row in counted):
        raise KnownError("report_not_understood", kind=kind.value)
    return MeetingReport(
        kind, variant, table.encoding, ordered, name(title), start, end, zone_stated=times.zone_stated,
        day_first=times.day_first, ask_day_first=times.ask, approximate=approximate or bool(counted) and not timed,
    )
