"""Rows of a report of results, read by the meaning of its columns: one way for every kind.

A reader finds the header and proposes what its columns mean; what is left to say about a kind (what its state texts
mean, what a date alone says) stands in its `Shape`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from .moodle_states import Said, completion, remembered
from .report import Column, Reading, ReportKind, Result, ResultReport, ResultRow, ResultState
from .report_columns import Meaning, distinct, mapped, require_person
from .report_people import PersonReader, first, padded
from .report_times import Dates
from .sheet import Row, Table

MOST_UNREAD = 20
"""Unknown state texts that are reported; the rest of a damaged file is more of the same."""

_COMMA = re.compile(r"(-?\d+),(\d+)( ?%)?")
_OUT_OF = re.compile(r"(-?\d+(?:[.,]\d+)?) ?/ ?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind of report means beyond its headings."""

    kind: ReportKind
    variant: str
    state: Callable[[str], Said | None] = completion
    """What a state text says; None: not understood."""
    activity: str = ""
    """The one activity of a file that does not name it; empty where headings name activities."""
    listed: ResultState | None = None
    """What being listed says about that activity where no column says more."""
    dated: Callable[[str], ResultState | None] = lambda activity: None
    """What a date says where an activity has no state column: mostly nothing, a failed test has a date as well."""
    undated: Callable[[Mapping[str, Result]], ResultState] = lambda before: ResultState.NOT_STARTED
    """What an empty date says there, given the row's results so far."""
    graded: Callable[[str], ResultState] = lambda activity: ResultState.COMPLETED
    """What a grade alone says about an activity."""
    may_be_anonymous: bool = False
    question: Callable[[str], str] = str.strip
    """The question a heading asks."""
    answer: Callable[[str], str] = str.strip
    """An answer as given; empty: none."""


def read(table: Table, head: Row, found: Mapping[int, Meaning], shape: Shape, reading: Reading,
         rows: Iterable[Row] | None = None) -> ResultReport:
    """Read the rows below `head` (or `rows`) by the meanings `found`, overruled by the operator's.

    Rows that name nobody are left out unless the kind may be anonymous. Raises `KnownError("report_no_person_column")`
    when nothing could say who a row is.
    """
    columns = mapped(head, found, reading, shape.activity)
    if not shape.may_be_anonymous:
        require_person(columns, head)
    chosen = list(below(table, head) if rows is None else rows)
    dates = Dates.of(_texts(chosen, columns, "date"), reading)
    results = _Results(columns, shape, dates)
    person, answers = PersonReader(columns), _Answers(columns, shape)
    read_rows = []
    for row in chosen:
        cells, width = padded(row.cells, len(columns)), len(row.cells)
        name, email, account = person.read(cells)
        anonymous = shape.may_be_anonymous and not (name or email)
        if name or email or account or anonymous:
            read_rows.append(ResultRow(row.line, name, email, account, results.of(cells, width), {},
                                       answers.of(cells, width), anonymous))
    return ResultReport(shape.kind, shape.variant, table.encoding, tuple(read_rows), results.activities, columns,
                        head.line, dates.ask, tuple(results.unread))


def below(table: Table, head: Row) -> Iterator[Row]:
    """The rows after `head`, without those that repeat it."""
    after = next((number for number, row in enumerate(table.rows, start=1) if row is head), 0)
    return (row for row in islice(table.rows, after, None) if row.cells != head.cells)


def grade_text(text: str) -> str:
    """A grade as printed with a decimal point: `8,50` → `8.50`; `7 / 10` → `7`; `-` and blank → empty."""
    if match := _OUT_OF.fullmatch(text):
        text = match[1]
    if match := _COMMA.fullmatch(text):
        text = f"{match[1]}.{match[2]}{match[3] or ''}"
    return "" if text == "-" else text


def _texts(rows: Iterable[Row], columns: Sequence[Column], meaning: str) -> Iterator[str]:
    indexes = [column.index for column in columns if column.meaning == meaning]
    return (row.cells[index] for row in rows for index in indexes if index < len(row.cells))


@dataclass(slots=True)
class _Cells:
    """Where a row speaks of one activity."""

    activity: str
    begin: int
    """Its first column."""
    states: list[int] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)
    grades: list[int] = field(default_factory=list)


class _Results:
    """Reads what a row says about each activity."""

    def __init__(self, columns: Sequence[Column], shape: Shape, dates: Dates) -> None:
        parts = {shape.activity: _Cells(shape.activity, -1)} if shape.activity else {}
        for column in columns:
            if column.meaning in ("state", "date", "grade"):
                part = parts.setdefault(column.activity, _Cells(column.activity, column.index))
                {"state": part.states, "date": part.dates, "grade": part.grades}[column.meaning].append(column.index)
        self._parts = tuple(parts.values())
        self._begins = [part.begin for part in self._parts]
        self._shape, self._dates = shape, dates
        self._said = remembered(shape.state)
        self.activities = tuple(parts)
        self.unread: dict[str, None] = {}
        """Texts that were not understood, in the order of the file."""

    def of(self, cells: Sequence[str], width: int) -> dict[str, Result]:
        """Results of a row of `width` cells; activities behind its end are left out."""
        found: dict[str, Result] = {}
        for part in self._parts[:bisect_left(self._begins, width)]:
            result = self._result(cells, part, found)
            if result is not None:
                found[part.activity] = result
        return found

    def _result(self, cells: Sequence[str], part: _Cells, before: Mapping[str, Result]) -> Result | None:
        """The state column first; without one what being listed, a date or a grade says."""
        shape = self._shape
        dated = first(cells, part.dates) if part.dates else ""
        at = self._dates.read(dated) if dated else None
        grade = grade_text(first(cells, part.grades)) if part.grades else ""
        if part.states and (text := first(cells, part.states)):
            said = self._said(text)
            if said is None:
                self._not_understood(text)
                return None
            return Result(said[0], at, grade, said[1])
        if shape.listed and part.activity == shape.activity:
            return Result(shape.listed, at, grade)
        if part.states:
            return None
        if part.dates and (state := shape.dated(part.activity)):
            if at is None and dated not in ("", "-"):
                self._not_understood(dated)
                return None
            return Result(state if at else shape.undated(before), at, grade)
        return Result(shape.graded(part.activity), None, grade) if grade else None

    def _not_understood(self, text: str) -> None:
        if len(self.unread) < MOST_UNREAD:
            self.unread.setdefault(text)


class _Answers:
    """Reads the answers of a row."""

    def __init__(self, columns: Sequence[Column], shape: Shape) -> None:
        indexes = [column.index for column in columns if column.meaning == "answer"]
        headings = [shape.question(columns[index].header) or str(index + 1) for index in indexes]
        self._indexes = indexes
        self._questions = list(zip(indexes, distinct(headings), strict=True))
        self._answer = shape.answer

    def of(self, cells: Sequence[str], width: int) -> dict[str, str]:
        """What a row of `width` cells answers."""
        given = self._questions[:bisect_left(self._indexes, width)]
        return {question: answer for index, question in given if (answer := self._answer(cells[index]))}
