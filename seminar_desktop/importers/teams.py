"""Microsoft Teams' attendance reports: lists of events (2020, live events) and reports in parts (2021 and later)."""

from __future__ import annotations

from ..domain.errors import KnownError
from . import teams_events as events
from . import teams_parts as parts
from .report import MeetingReport, Reading, ReportKind
from .sheet import Table


def recognises(table: Table) -> bool:
    """The file is one of Teams' reports, in whatever language."""
    return parts.find(table) is not None or events.find(table) is not None


def read(table: Table, reading: Reading) -> MeetingReport:
    """Variants: `list_2020`, `live_event` (UTC), `summary_2021`, `parts`.

    Raises `KnownError`: `report_not_understood` (kind) for a file of no such shape or without readable times,
    `report_no_rows` (kind).
    """
    if taken_apart := parts.find(table):
        return parts.read(table, taken_apart, reading)
    if columns := events.find(table):
        return events.read(table, columns, reading)
    raise KnownError("report_not_understood", kind=ReportKind.TEAMS.value)
