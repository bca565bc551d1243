"""Moodle's list of a course's participants: who is enrolled, and nothing else."""

from __future__ import annotations

from . import report_rows
from .report import COURSE, Reading, ReportKind, ResultReport, ResultState
from .report_columns import PASSED_OVER, PERSON, folded_headers, likely_head, person_meanings
from .report_rows import Shape
from .sheet import HEADER_WITHIN, Row, Table

_GROUPS = frozenset({"groups", "grupos", "groupes"})


def recognises(table: Table) -> bool:
    """Whether the columns are a person's in Moodle, groups among them, and nothing that a list of ours would have."""
    return _head(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """Everybody in the list is enrolled in the course. See `report_rows.read` for errors."""
    head = _head(table) or likely_head(table)
    shape = Shape(ReportKind.MOODLE_PARTICIPANTS, table.variant, activity=COURSE, listed=ResultState.ENROLLED)
    return report_rows.read(table, head, person_meanings(folded_headers(head)), shape, reading)


def _head(table: Table) -> Row | None:
    for row in table.rows[:HEADER_WITHIN]:
        folded = {header for header in folded_headers(row) if header}
        if folded & _GROUPS and folded & set(PERSON) and folded <= PASSED_OVER | set(PERSON):
            return row
    return None
