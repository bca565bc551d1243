"""What a file is, told by its content alone: a list of people, an agenda, or one of the reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

from ..domain.errors import KnownError
from ..domain.names import fold
from . import (
    agenda,
    google_forms,
    moodle_attendance,
    moodle_completion,
    moodle_course,
    moodle_feedback,
    moodle_grades,
    moodle_participants,
    moodle_questionnaire,
    moodle_quiz,
    ms_forms,
    teams,
    zoom,
)
from .report import Reading, Report, ReportKind
from .report_columns import WIDEST
from .roster_columns import FULL_NAME, columns
from .sheet import HEADER_WITHIN, Row, Table, fold_header

# In this order: the first that recognises a file has it. Reports with headings of their own come before those that are
# told by what stands below the headings.
_READERS: dict[ReportKind, ModuleType] = {
    ReportKind.TEAMS: teams,
    ReportKind.ZOOM: zoom,
    ReportKind.MS_FORMS: ms_forms,
    ReportKind.GOOGLE_FORMS: google_forms,
    ReportKind.MOODLE_QUIZ: moodle_quiz,
    ReportKind.MOODLE_GRADES: moodle_grades,
    ReportKind.MOODLE_FEEDBACK: moodle_feedback,
    ReportKind.MOODLE_QUESTIONNAIRE: moodle_questionnaire,
    ReportKind.MOODLE_COURSE: moodle_course,
    ReportKind.MOODLE_COMPLETION: moodle_completion,
    ReportKind.MOODLE_ATTENDANCE: moodle_attendance,
    ReportKind.MOODLE_PARTICIPANTS: moodle_participants,
}
_TOP = 200
"""Rows that are looked at: every kind shows what it is in fewer."""
_OF_MEETINGS = ("join time", "leave time", "first join", "last leave", "user action", "in meeting duration",
                "hora de entrada", "hora de salida", "primera entrada", "ultima salida", "hora para unirse",
                "premiere connexion", "dernier depart", "primeira entrada", "ultima saida")


def detect(table: Table) -> ReportKind:
    """The kind of a file. Raises `KnownError("report_kind_unknown", headers=…)` when nothing fits."""
    tests: dict[ReportKind, Callable[[Table], bool]] = {kind: reader.recognises for kind, reader in _READERS.items()}
    tests |= {ReportKind.AGENDA: _is_agenda, ReportKind.ROSTER: _is_roster}
    top = replace(table, rows=[Row(row.line, row.cells[:WIDEST]) for row in table.rows[:_TOP]])
    found = next((kind for kind, fits in tests.items() if fits(top)), None)
    if found is None:
        raise KnownError("report_kind_unknown", headers=[cell.strip() for cell in table.rows[0].cells if cell.strip()])
    return found


def read(table: Table, kind: ReportKind, reading: Reading) -> Report:
    """Read a report of `kind`.

    Raises the errors of its reader, and `KnownError("report_kind_unknown")` for a roster or an agenda, which are no
    reports.
    """
    reader = _READERS.get(kind)
    if reader is None:
        raise KnownError("report_kind_unknown", headers=[])
    report: Report = reader.read(table, reading)
    return report


def _is_agenda(table: Table) -> bool:
    """Activities with times; some of them must be times."""
    try:
        slots = agenda.read(table).slots
    except KnownError:
        return False
    return any(slot.start for slot in slots)


def _is_roster(table: Table) -> bool:
    """Names with something else about the person, or nothing but names; no report of a meeting that got damaged."""
    try:
        found = columns(table)
    except KnownError:
        return False
    fields = {field for field in found.mapping.values() if field}
    of_meeting = any(fold_header(cell) in _OF_MEETINGS for row in table.rows[:HEADER_WITHIN] for cell in row.cells)
    halves = {"given_name", "family_name"} <= fields
    alone = fields == {FULL_NAME} and sum(1 for header in found.headers if fold(header)) == 1
    return not of_meeting and (halves or alone or len(fields) > 1)
