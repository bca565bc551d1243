"""Moodle's activity completion report: an unnamed first column of names, then two columns for each activity.

Both flavours (comma in UTF-8, "Excel" with tabs in UTF-16) differ in what `sheet` takes care of. Where the activities
begin is told by the state texts below the headings, because which columns say who a person is varies between sites.
"""

from __future__ import annotations

from . import report_rows
from .moodle_states import completion
from .report import Reading, ReportKind, ResultReport
from .report_columns import (
    PASSED_OVER,
    PERSON,
    WIDEST,
    Meaning,
    distinct,
    folded_headers,
    likely_head,
    person_meanings,
)
from .report_rows import Shape
from .report_times import Dates
from .sheet import HEADER_WITHIN, Row, Table

_SAMPLE = 20
"""Rows that are asked for a state text."""
_WIDEST = 100
"""Columns that are asked where the activities begin."""
_DATES = Dates()


def recognises(table: Table) -> bool:
    """Whether pairs of a state and a date follow the columns of a person."""
    return _layout(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """One result for each person and activity. See `report_rows.read` for errors."""
    head, begin = _layout(table) or (likely_head(table), None)
    variant = "excel" if table.encoding.startswith("utf-16") else table.variant
    return report_rows.read(table, head, _found(head, begin), Shape(ReportKind.MOODLE_COMPLETION, variant), reading)


def _layout(table: Table) -> tuple[Row, int] | None:
    """The header, and the column of the first activity."""
    top = table.rows[:HEADER_WITHIN]
    for number, row in enumerate(top):
        begin = _first_state(row)
        if begin is not None:
            head = next((above for above in top[:number] if above.cell(begin).strip()), None)
            return _checked(head, table.rows[number:number + _SAMPLE]) if head else None
    return _by_headings(top[0])


def _checked(head: Row, sample: list[Row]) -> tuple[Row, int] | None:
    """The layout below `head`, if the heading of the dates is blank or the date by which an activity is expected.

    A list of people may have a column of states and a blank one behind it, but it has a heading for the names.
    """
    begin = min(found for row in sample if (found := _first_state(row)) is not None)
    dated = any(row.cell(begin + 1).strip() for row in sample)
    fits = head.cell(begin).strip() and _is_date_or_blank(head.cell(begin + 1))
    return (head, begin) if fits and (dated or not head.cell(0).strip()) else None


def _first_state(row: Row) -> int | None:
    """The first cell that is a state text with a cell for its date behind it."""
    return next((index for index, cell in enumerate(row.cells[1:-1][:_WIDEST], start=1)
                 if cell and len(cell) < 200 and completion(cell) and _is_date_or_blank(row.cell(index + 1))), None)


def _by_headings(head: Row) -> tuple[Row, int] | None:
    """The layout of a course in which nobody has a known state: the first heading is blank, and pairs follow."""
    folded = folded_headers(head)
    if head.cells[0].strip() or not any(PERSON.get(header) == "email" for header in folded):
        return None
    begin = next((index for index, header in enumerate(folded) if index and header not in PERSON
                  and header not in PASSED_OVER), len(folded))
    pairs = head.cells[begin:]
    fits = len(pairs) > 1 and all(cell.strip() for cell in pairs[::2]) and all(map(_is_date_or_blank, pairs[1::2]))
    return (head, begin) if fits else None


def _is_date_or_blank(text: str) -> bool:
    return not text.strip() or _DATES.read(text.strip()) is not None


def _found(head: Row, begin: int | None) -> dict[int, Meaning]:
    """Column → meaning; without a known layout only the columns of a person."""
    width = min(len(head.cells), WIDEST)
    found = person_meanings(folded_headers(head)[:begin])
    if not head.cell(0).strip():
        found[0] = ("name", "")
    if begin is not None:
        starts = range(begin, width, 2)
        for index, name in zip(starts, distinct([head.cell(start).strip() or str(start + 1) for start in starts]),
                               strict=True):
            found[index] = ("state", name)
            found[index + 1] = ("date", name)
    return found
