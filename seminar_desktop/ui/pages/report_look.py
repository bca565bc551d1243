"""One look at a report: everything the review shows, read in the background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path
from zoneinfo import available_timezones

from ...domain.agenda import Slot
from ...domain.ambiguous_dates import TwoReadings, example
from ...domain.errors import KnownError
from ...services import agenda, people, report_commit, report_online, reports
from ...services.desk import Desk
from ...services.report_commit import ReadFile
from ...services.report_online import SlotOnline
from ...services.reports import LISTS, Asked, Column, MeetingReport, Preview, ReportKind, ResultReport, Table
from .report_rows import NameRow, groups

_REGIONS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
_SAMPLES, _DATED_ROWS = 2, 5000


@dataclass(frozen=True)
class Look:
    """A file as it is read with these answers."""

    path: Path
    table: Table
    kind: ReportKind | None
    """None: nobody knows what the file is."""
    asked: Asked
    seen: Preview | None = None
    """None for lists of other pages, and when the file cannot be read like this."""
    problem: KnownError | None = None
    columns: Sequence[Column] = ()
    samples: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """Column → its first values."""
    rows: Mapping[str, Sequence[NameRow]] = field(default_factory=dict)
    slots: Sequence[Slot] = ()
    online: Sequence[SlotOnline] = ()
    dates: TwoReadings | None = None
    zone: str = ""
    """The seminar's."""
    earlier: ReadFile | None = None
    """A meeting report of the same file that was read with other answers and counts."""

    @property
    def list_of_other_page(self) -> bool:
        """A list of participants or an agenda, which have imports of their own."""
        return self.kind in LISTS


def look(desk: Desk, path: Path, asked: Asked | None = None, table: Table | None = None) -> Look:
    """Read a file, or look at `table` again with other answers. Errors of the file itself are raised."""
    asked = asked or Asked()
    if table is None:
        table = reports.read_table(path)
    try:
        kind = asked.kind or reports.kind_of(table, path)
        asked = replace(asked, kind=kind)
        if kind in LISTS:
            return Look(path, table, kind, asked)
        return _seen(desk, reports.preview(desk, path, asked, table), table)
    except KnownError as problem:
        return Look(path, table, asked.kind, asked, problem=problem, slots=agenda.slots(desk),
                    **_columns(table, _columns_at(table, problem)), zone=str(desk.zone))


def _seen(desk: Desk, seen: Preview, table: Table) -> Look:
    zones()  # read here, so that the window finds them ready
    everybody = {person.id: person for person in people.everybody(desk)}
    report = seen.report
    meeting = isinstance(report, MeetingReport)
    return Look(
        seen.path, table, seen.kind, seen.asked, seen,
        **_columns(table, report.columns if isinstance(report, ResultReport) else (),
                   report.header_line if isinstance(report, ResultReport) else 0),
        rows=groups(seen, everybody),
        slots=agenda.slots(desk),
        online=report_online.online_counts(desk, seen) if meeting else (),
        dates=example(cell for row in islice(table.rows, _DATED_ROWS) for cell in row.cells),
        zone=str(desk.zone),
        earlier=_earlier(desk, seen) if meeting else None,
    )


def _earlier(desk: Desk, seen: Preview) -> ReadFile | None:
    same = (one for one in report_commit.readings(desk) if (one.file, one.kind) == (seen.path.name, seen.kind))
    return next((one for one in same if one.id != seen.id), None)


def _columns(table: Table, columns: Sequence[Column], below: int = 0) -> dict:
    """The columns and the first different values of each."""
    rows = [row for row in islice(table.rows, 60) if row.line > below]
    samples = {}
    for column in columns:
        values = dict.fromkeys(text for row in rows if (text := row.cell(column.index).strip()))
        samples[column.index] = tuple(islice(values, _SAMPLES))
    return {"columns": tuple(columns), "samples": samples}


def _columns_at(table: Table, problem: KnownError) -> tuple[Column, ...]:
    """The headings in which no reader found a person, for the operator to say what they mean."""
    if problem.code != "report_no_person_column":
        return ()
    head = next((row for row in table.rows if row.line == problem.values.get("line")), table.rows[0])
    return tuple(Column(index, cell.strip(), "") for index, cell in enumerate(head.cells))


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """IANA zones that places have, in alphabetical order. Reads a folder of the system once."""
    return tuple(sorted(zone for zone in available_timezones() if zone.partition("/")[0] in _REGIONS)) + ("UTC",)
