"""The tables inside a Zoom report: one in a meeting's, one for each kind of attendee in a webinar's.

A block above (meeting id, topic, times) belongs to the meeting. Where a heading is not known, Zoom's order helps: join
time, leave time and duration always stand side by side.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from . import meeting_headers as heads
from .meeting_times import looks_like_time
from .sheet import HEADER_WITHIN, Row, Table

_DIGIT = re.compile(r"\d")
_TEAMS = {heads.UPN, heads.FIRST_JOIN, heads.IN_MEETING, heads.ACTION}
_LOOK_AHEAD = 50


class Columns(NamedTuple):
    """Where things stand; -1 where they do not."""

    name: int
    given: int
    family: int
    email: int
    join: int
    leave: int
    minutes: int
    waiting: int
    attended: int


@dataclass(slots=True)
class Section:
    """One table of people. `title` is the line above it, empty in a meeting's report."""

    title: str
    headings: list[str]
    columns: Columns
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Meeting:
    """What the block says, as written."""

    topic: str = ""
    start: str = ""
    end: str = ""


def recognises(table: Table) -> bool:
    """Headings of a Zoom report stand near the top."""
    return any(_headings(_unwrapped(row, table)) is not None for row in table.rows[:HEADER_WITHIN])


def divide(table: Table) -> tuple[list[Section], Meeting]:
    """All sections of the file, and the first meeting block. A second report below the first is read as well."""
    sections: list[Section] = []
    meeting = Meeting()
    current: Section | None = None
    title = ""
    rows = [_unwrapped(row, table) for row in table.rows]
    for index, row in enumerate(rows):
        if current and _is_data(row, current.columns):
            current.rows.append(row)
            continue
        if current and row.cells == current.headings:  # repeated on a later page
            continue
        found = _headings(row)
        if found is not None:
            current = Section(title, row.cells, _columns(found, rows[index + 1:index + _LOOK_AHEAD]))
            sections.append(current)
            title = ""
        elif alone := _only_cell(row):
            follows = index + 1 < len(rows) and _headings(rows[index + 1]) is not None
            if current and not (follows or heads.role(alone)):
                current.rows.append(row)
            else:
                current, title = None, alone
        elif _begins_known(row) and heads.TOPIC in (block := heads.fields(row.cells)):
            current = None
            if not (meeting.topic or meeting.start) and index + 1 < len(rows):
                meeting = _meeting(block, rows[index + 1])
        elif current:
            current.rows.append(row)
    return sections, meeting


def _is_data(row: Row, columns: Columns) -> bool:
    """A cheap test that decides for nearly all rows: a digit where the time should be, or a clear yes or no."""
    if _DIGIT.search(row.cell(columns.join if columns.join >= 0 else columns.minutes)):
        return True
    return columns.attended >= 0 and heads.plain(row.cell(columns.attended)) in heads.YES | heads.NO


def _headings(row: Row) -> dict[str, int] | None:
    """Meaning → column when the row is a heading of Zoom's: its own word for the name and any time, or minutes."""
    cells = row.cells
    if len(cells) < 2 or not _begins_known(row):
        return None
    found = heads.fields(cells)
    if heads.NAME in found and heads.HEADERS[heads.plain(cells[found[heads.NAME]])] == heads.NAME:
        return found if {heads.MINUTES, heads.JOIN, heads.LEAVE} & found.keys() else None
    named = heads.NAME in found or heads.GIVEN in found
    return found if named and heads.MINUTES in found and not _TEAMS & found.keys() else None


def _begins_known(row: Row) -> bool:
    return any(heads.plain(cell) in heads.HEADERS for cell in row.cells[:2])


def _columns(found: dict[str, int], below: Sequence[Row]) -> Columns:
    """Columns by their headings; times whose headings are unknown by their place beside leave time and duration."""
    minutes = found.get(heads.MINUTES, found.get(heads.DURATION, -1))
    leave = found.get(heads.LEAVE, -1)
    join = found.get(heads.JOIN, -1)
    if leave < 0:
        leave = next(_times_in(below, set(found.values()), (join + 1, minutes - 1)), -1)
    if join < 0:
        join = next(_times_in(below, {leave, *found.values()}, (leave - 1, minutes - 2)), -1)
    name, given, family, email = (found.get(meaning, -1)
                                  for meaning in (heads.NAME, heads.GIVEN, heads.FAMILY, heads.EMAIL))
    return Columns(name, given, family, email, join, leave, minutes, found.get(heads.WAITING, -1),
                   found.get(heads.ATTENDED, -1))


def _times_in(rows: Sequence[Row], taken: set[int], places: Sequence[int]) -> Iterator[int]:
    """Those of `places` that no heading has claimed and that hold times."""
    return (index for index in places if index not in taken and any(looks_like_time(row.cell(index)) for row in rows))


def _meeting(block: dict[str, int], values: Row) -> Meeting:
    return Meeting(*(values.cell(block.get(meaning, -1)) for meaning in (heads.TOPIC, heads.START, heads.END)))


def _only_cell(row: Row) -> str:
    """The text of a row that has one filled cell, else empty."""
    filled = [cell for cell in row.cells if cell.strip()]
    return filled[0].strip() if len(filled) == 1 else ""


def _unwrapped(row: Row, table: Table) -> Row:
    """A spreadsheet that expects another delimiter keeps a line in one cell, and saves it with quotes around it."""
    if len(row.cells) != 1 or not table.delimiter or table.delimiter not in row.cells[0]:
        return row
    try:
        return Row(row.line, next(csv.reader(row.cells, delimiter=table.delimiter), row.cells))
    except csv.Error:
        return row
