"""Zoom's reports of participants: a meeting's (every connection, or unique users) and a webinar's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ..domain.errors import KnownError
from . import meeting_headers as heads
from . import meeting_rows
from .meeting_times import Times, seconds
from .report import MeetingReport, MeetingRow, Reading, ReportKind
from .sheet import Table
from .zoom_sections import Section, divide, recognises

__all__ = ["read", "recognises"]


def read(table: Table, reading: Reading) -> MeetingReport:
    """Variants: `meeting`, `unique` (durations only), `webinar`. Times are those of the report's owner.

    Raises `KnownError`: `report_not_understood` (kind) when it has no headings or no readable times, `report_no_rows`
    (kind).
    """
    sections, meeting = divide(table)
    if not sections:
        raise KnownError("report_not_understood", kind=ReportKind.ZOOM.value)
    times = Times(_times(sections, meeting.start, meeting.end), reading, converted=not table.delimiter)
    start = times.moment(meeting.start)
    rows = [row for section in sections for row in _people(section, times, start)]
    return meeting_rows.report(ReportKind.ZOOM, _variant(sections), table, rows, times, title=meeting.topic,
                               start=start, end=times.moment(meeting.end, near=start))


def _variant(sections: list[Section]) -> str:
    if any(section.columns.attended >= 0 or heads.role(section.title) for section in sections):
        return "webinar"
    return "meeting" if any(section.columns.join >= 0 for section in sections) else "unique"


def _times(sections: list[Section], *meeting: str) -> Iterator[str]:
    yield from meeting
    for section in sections:
        join, leave = section.columns.join, section.columns.leave
        for row in section.rows:
            yield row.cell(join)
            yield row.cell(leave)


def _people(section: Section, times: Times, near: datetime | None) -> Iterator[MeetingRow]:
    """One connection for each row that names somebody."""
    columns, role = section.columns, heads.role(section.title)
    padding = [""] * (max(columns) + 2)  # a short row has every column, and column -1 is empty
    for row in section.rows:
        cells = row.cells + padding
        name = meeting_rows.name(cells[columns.name])
        name = name or meeting_rows.name(f"{cells[columns.given]} {cells[columns.family]}")
        email = meeting_rows.address(cells[columns.email])
        if not (name or email):
            continue
        join = times.moment(cells[columns.join], near)
        leave = times.moment(cells[columns.leave], join or near)
        stated = None if join and leave and join <= leave else seconds(cells[columns.minutes])
        join, leave, stated = meeting_rows.interval(join, leave, stated)
        yield MeetingRow(
            row.line, name, email, join, leave, stated, waiting=heads.plain(cells[columns.waiting]) in heads.YES,
            attended=heads.plain(cells[columns.attended]) not in heads.NO, role=role,
        )
