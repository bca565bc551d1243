"""Teams' reports in parts: since 2022 numbered (`2. Participants`), in 2021 one table below a summary.

Translations of the headings change, their order does not: columns are found by position, and a heading that is known
may correct it. Engagement columns and part 4 say nothing about presence and are not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from . import meeting_headers as heads
from . import meeting_rows
from .meeting_times import Times, looks_like_moment, looks_like_time, seconds
from .report import MeetingReport, MeetingRow, Reading, ReportKind
from .sheet import HEADER_WITHIN, Row, Table

PEOPLE, CONNECTIONS = 2, 3
_CONNECTIONS = (heads.NAME, heads.JOIN, heads.LEAVE, heads.DURATION, heads.EMAIL, heads.ROLE)
_IN_2021 = (*_CONNECTIONS, heads.UPN)
_PEOPLE = (heads.NAME, heads.JOIN, heads.LEAVE, heads.DURATION, heads.EMAIL, heads.UPN, heads.ROLE)
_SAME = {heads.FIRST_JOIN: heads.JOIN, heads.LAST_LEAVE: heads.LEAVE, heads.IN_MEETING: heads.DURATION,
         heads.MINUTES: heads.DURATION}
_TITLE = re.compile(r"\s*([1-4])\s*\.\s*\S")
_LOOK_AHEAD = 50
_WIDEST = 30
"""Columns that are looked at; those of engagement stand behind."""
_ROUNDING = 60
"""Seconds by which a stated duration may differ from its times."""


class Columns(NamedTuple):
    """Where things stand; -1 where they do not."""

    name: int
    join: int
    leave: int
    duration: int
    email: int
    role: int
    upn: int
    registration: int


@dataclass(frozen=True, slots=True)
class Part:
    """One table: what its columns mean, its headings (empty when there are none) and its rows."""

    columns: Columns
    headings: list[str]
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Parts:
    """A report taken apart. `connections` has a row for each join, `people` one for each person."""

    variant: str
    summary: list[Row]
    people: Part | None
    connections: Part | None


def find(table: Table) -> Parts | None:
    """The parts of the report, None when it is no such report."""
    numbered = _numbered(table)
    if PEOPLE in numbered or CONNECTIONS in numbered:
        people, connections = numbered.get(PEOPLE, []), numbered.get(CONNECTIONS, [])
        parts = Parts("parts", numbered.get(1, []), _part(people, _PEOPLE), _part(connections, _CONNECTIONS))
    else:
        parts = _unnumbered(table)
    return parts if parts.people or parts.connections else None


def read(table: Table, parts: Parts, reading: Reading) -> MeetingReport:
    """Connections where the file has them; of the list of people those who have none, the others only as `listed`.

    Without connections a person's first join and last leave stand for the whole stay, and the report is `approximate`
    when the stated duration is shorter. Raises as `meeting_rows.report`.
    """
    found = [part for part in (parts.connections, parts.people) if part]
    cells = [cell for part in found for row in part.rows
             for cell in (row.cell(part.columns.join), row.cell(part.columns.leave))]
    summary = [row.cell(1) for row in parts.summary if looks_like_time(row.cell(1))]
    times = Times(summary + cells, reading, utc=any(heads.says_utc(part.headings) for part in found),
                  converted=not table.delimiter)
    span = [moment for cell in summary if (moment := times.moment(cell))]
    start, end, *_ = *span, None, None
    people = list(_rows(parts.people, times, start))
    rows = [row for row, _ in _rows(parts.connections, times, start)]
    connected = {row.name for row in rows}
    approximate = False
    for row, duration in people:
        if row.name in connected:
            row = MeetingRow(row.line, row.name, row.email, role=row.role, listed=True)
        elif row.join and row.leave and (stated := seconds(duration)) is not None:
            approximate |= (row.leave - row.join).total_seconds() > stated + _ROUNDING
            row = replace(row, seconds=stated)
        rows.append(row)
    rows = _with_addresses(rows, Counter(row.name for row, _ in people))
    return meeting_rows.report(ReportKind.TEAMS, parts.variant, table, rows, times, title=_title(parts.summary),
                               start=start, end=end, approximate=approximate)


def _with_addresses(rows: list[MeetingRow], listed: Counter[str]) -> list[MeetingRow]:
    """Part 2 may know an address that part 3 leaves out; a name that it lists once is one person's."""
    known = {row.name: row.email for row in rows if row.email and listed[row.name] == 1}
    return [replace(row, email=known[row.name]) if not row.email and row.name in known else row for row in rows]


def _rows(part: Part | None, times: Times, start: datetime | None) -> Iterator[tuple[MeetingRow, str]]:
    """Each row that names somebody, with the stated duration as written."""
    if part is None:
        return
    columns = part.columns
    padding = [""] * (max(columns) + 2)  # a short row has every column, and column -1 is empty
    for row in part.rows:
        cells = row.cells + padding
        name, upn = meeting_rows.name(cells[columns.name]), cells[columns.upn]
        # A guest's sign-in name (`ana_example.org#EXT#@…`) is no address.
        email = meeting_rows.address(cells[columns.email], cells[columns.registration], "" if "#" in upn else upn)
        if name or email:
            join = times.moment(cells[columns.join], start)
            leave = times.moment(cells[columns.leave], join or start)
            duration = cells[columns.duration]
            stated = None if join and leave and join <= leave else seconds(duration)
            join, leave, stated = meeting_rows.interval(join, leave, stated)
            yield MeetingRow(row.line, name, email, join, leave, stated, role=heads.role(cells[columns.role])), duration


def _numbered(table: Table) -> dict[int, list[Row]]:
    """The rows below each title such as `2. Participants`, in any language."""
    parts: dict[int, list[Row]] = {}
    current: list[Row] | None = None
    for row in table.rows:
        title = _TITLE.match(row.cells[0]) if row.cells else None
        if title and not any(cell.strip() for cell in row.cells[1:]):
            current = parts.setdefault(int(title[1]), [])
        elif current is not None:
            current.append(row)
    return parts


def _unnumbered(table: Table) -> Parts:
    """The report of 2021, and a later one whose titles somebody has removed."""
    titled = bool(table.rows) and heads.TITLE in heads.fields(table.rows[0].cells)
    begins = [index for index, row in enumerate(table.rows[:HEADER_WITHIN]) if _is_heading(row, titled)]
    if begins:
        first = table.rows[begins[0]].cells
        begins += [index for index, row in enumerate(table.rows[HEADER_WITHIN:], start=HEADER_WITHIN)
                   if heads.plain(row.cells[0]) in heads.HEADERS and row.cells != first and _is_heading(row, False)]
    pieces = [table.rows[first:last] for first, last in pairwise([*begins, len(table.rows)])]
    people = next((piece for piece in pieces if _lists_people(piece[0])), [])
    connections = next((piece for piece in pieces if not _lists_people(piece[0])), [])
    return Parts("parts" if people else "summary_2021", table.rows[:begins[0]] if begins else [],
                 _part(people, _PEOPLE), _part(connections, _CONNECTIONS if people else _IN_2021))


def _is_heading(row: Row, titled: bool) -> bool:
    """A heading that only Teams writes, or, below the title of 2021, any that is wide enough."""
    if len(row.cells) < 4:
        return False
    found = heads.fields(row.cells[:_WIDEST]).keys()
    known = heads.NAME in found and {heads.JOIN, heads.FIRST_JOIN} & found and heads.MINUTES not in found
    own = {heads.ROLE, heads.UPN, heads.IN_MEETING} & found
    return bool(known and own) or titled and len(row.cells) >= 6 and not _has_time(row)


def _lists_people(heading: Row) -> bool:
    return bool({heads.FIRST_JOIN, heads.IN_MEETING} & heads.fields(heading.cells).keys())


def _part(rows: list[Row], order: tuple[str, ...]) -> Part | None:
    """The table of a part; None when neither its headings nor its rows look like one of Teams' tables."""
    if not rows:
        return None
    headings = [] if _has_time(rows[0]) else rows[0].cells
    known = heads.fields(headings)
    body = [row for row in rows if row.cells != headings]
    columns = _columns(known, order, body)
    plausible = any(looks_like_moment(row.cell(columns.join)) and looks_like_moment(row.cell(columns.leave))
                    for row in body[:_LOOK_AHEAD])
    return Part(columns, headings, body) if plausible or {heads.JOIN, heads.FIRST_JOIN} & known.keys() else None


def _columns(known: dict[str, int], order: tuple[str, ...], body: list[Row]) -> Columns:
    """By heading; else by position, not counting the column that webinars add, from the first column with times on."""
    known = {_SAME.get(meaning, meaning): index for meaning, index in known.items()}
    added = known.get(heads.REGISTRATION_EMAIL, -1)
    positions = [index for index in range(len(order) + 1) if index != added]
    first = next((index for index in range(1, _WIDEST) if _times_in(body, index)), positions[1])
    shift = 0 if heads.JOIN in known else first - positions[1]
    columns = {meaning: known.get(meaning, index + shift) for meaning, index in zip(order, positions, strict=False)}
    columns[heads.NAME] = known.get(heads.NAME, 0)
    name, join, leave, duration, email, role = (columns[meaning] for meaning in _CONNECTIONS)
    return Columns(name, join, leave, duration, email, role, columns.get(heads.UPN, -1), added)


def _times_in(rows: list[Row], index: int) -> bool:
    return any(looks_like_time(row.cell(index)) for row in rows[:_LOOK_AHEAD])


def _has_time(row: Row) -> bool:
    return any(looks_like_time(cell) for cell in row.cells[:_WIDEST])


def _title(summary: list[Row]) -> str:
    """The title of the meeting by its label, else the first value of the summary."""
    for row in summary:
        if heads.MEETING_TITLE in heads.fields(row.cells[:1]):
            return row.cell(1)
    return summary[0].cell(1) if summary else ""
