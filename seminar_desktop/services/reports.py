"""Reading a report of Zoom, Teams, Moodle or a form: what it is, whom its rows name, what importing it would add.

A preview changes nothing; `report_commit` writes it down.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..domain.activities import NONE, activity_key, propose
from ..domain.agenda import Slot, SlotKind
from ..domain.claims import Claim, Ignored, Linked, Verdict
from ..domain.errors import KnownError
from ..domain.journal import canonical
from ..importers import detect
from ..importers.report import MEANINGS as MEANINGS
from ..importers.report import Column as Column
from ..importers.report import MeetingReport as MeetingReport
from ..importers.report import Reading
from ..importers.report import Report as Report
from ..importers.report import ReportKind as ReportKind
from ..importers.report import ResultReport as ResultReport
from ..importers.sheet import Table as Table
from ..importers.sheet import read_table as read_table
from ..store import agenda
from ..store import reports as store
from ..store.database import Connection
from .desk import Desk, zone_of
from .matching import verdicts_within
from .report_rows import Identity, identities
from .report_slots import consultation_slot, session_slots

LISTS = frozenset({ReportKind.ROSTER, ReportKind.AGENDA})
"""Kinds that other services import."""
ANSWERS = frozenset(
    {ReportKind.MOODLE_QUIZ, ReportKind.MOODLE_FEEDBACK, ReportKind.MOODLE_QUESTIONNAIRE, ReportKind.GOOGLE_FORMS,
     ReportKind.MS_FORMS}
)
"""Kinds whose one activity is a consultation."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the operator said about a file. None and empty: find out, or take what was said last time."""

    kind: ReportKind | None = None
    slot: str = ""
    """Agenda item the whole file belongs to."""
    zone: str = ""
    day_first: bool | None = None
    meanings: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    activities: Mapping[str, str] = field(default_factory=dict)
    """Activity → slot id, or `-`."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file and what it came to."""

    line: int
    name: str
    email: str
    identity: str
    verdict: Verdict | None
    """None: left out for the reason `why`."""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """A file as it was read, and what importing it would do."""

    path: Path
    kind: ReportKind
    report: Report
    asked: Asked
    source: str
    """Under which the meaning of the columns is remembered."""
    id: str
    """The same content read in the same way has the same id: reading it again adds nothing."""
    zone: str
    zone_known: bool
    """The zone is stated in the file, or was confirmed for this kind of file before; else it should be asked once."""
    activities: Mapping[str, str]
    """Activity → slot id or `-`; activities that nobody could place are left out."""
    identities: tuple[Identity, ...]
    lines: tuple[Line, ...]
    new: int
    """Entries that importing it as it stands would add."""

    def of(self, verdict: type[Verdict]) -> list[Line]:
        """Lines with this kind of verdict."""
        return [line for line in self.lines if isinstance(line.verdict, verdict)]

    @property
    def ignored(self) -> list[Line]:
        """Lines that are nobody of the seminar, or say nothing."""
        return [line for line in self.lines if line.verdict is None or isinstance(line.verdict, Ignored)]

    @property
    def questions(self) -> list[str]:
        """What should be asked before it is imported: `day_first`, `zone`, `slot`, `activities`."""
        return _questions(self)


def detected(path: Path) -> tuple[Table, ReportKind]:
    """What a file is. Raises `KnownError` as `read_table` does, and `report_kind_unknown`."""
    table = read_table(path)
    return table, kind_of(table, path)


def kind_of(table: Table, path: Path) -> ReportKind:
    """What a file is that was read already. Raises `KnownError("report_kind_unknown", path, headers)`."""
    try:
        return detect.detect(table)
    except KnownError as error:
        raise KnownError(error.code, **{**error.values, "path": str(path)}) from error


def preview(desk: Desk, path: Path, asked: Asked | None = None, table: Table | None = None) -> Preview:
    """Read a report and compare it with the seminar. `table` when the file was read already.

    Raises `KnownError`: `report_kind_unknown`, `report_not_understood`, `report_no_rows`, and those of `read_table`.
    """
    asked = asked or Asked()
    if table is None or asked.kind is None:
        table, kind = detected(path) if table is None else (table, kind_of(table, path))
        asked = replace(asked, kind=asked.kind or kind)
    assert asked.kind is not None
    with desk.read() as connection:
        return _preview(desk, connection, path, table, asked.kind, asked)


def _preview(
    desk: Desk, connection: Connection, path: Path, table: Table, kind: ReportKind, asked: Asked
) -> Preview:
    remembered = store.source(connection, kind)
    meanings = dict(asked.meanings) or _meanings(store.source(connection, columns_key(desk.badge_key, table, kind)))
    days = agenda.days(connection)
    try:
        report = detect.read(table, kind, Reading(days, asked.day_first, meanings))
    except KnownError as error:
        raise KnownError(error.code, **{**error.values, "path": str(path)}) from error
    slots = agenda.slots(connection)
    if asked.slot and asked.slot not in {slot.id for slot in slots}:
        raise KnownError("slot_unknown", slot=asked.slot)
    zone = asked.zone or remembered.get("zone", "") or str(desk.zone)
    places = {} if isinstance(report, MeetingReport) else _places(connection, slots, path, report, asked)
    found = identities(desk.badge_key, report, zone_of(zone), asked.slot, places)
    verdicts = verdicts_within(connection, [Claim(one.id, one.name, one.email) for one in found])
    lines = tuple(sorted((line for one in found for line in _lines(one, verdicts)), key=lambda line: line.line))
    known = isinstance(report, ResultReport) or report.zone_stated or bool(asked.zone or remembered.get("zone"))
    report_id = _report_id(table, report, zone, asked.slot, places)
    new = _new(connection, report_id, found, verdicts)
    columns = columns_key(desk.badge_key, table, kind)
    return Preview(path, kind, report, asked, columns, report_id, zone, known, places, tuple(found), lines, new)


def columns_key(key: bytes, table: Table, kind: ReportKind) -> str:
    """Under which the meaning of columns is remembered: the kind, and the headings as the source prints them.

    With the seminar's `key`, because a file without headings begins with a person.
    """
    head = max(table.rows[:10], key=lambda row: sum(bool(cell.strip()) for cell in row.cells))
    said = canonical(head.cells).encode(errors="replace")
    return f"{kind}:{hmac.digest(key, said, 'sha256').hex()[:16]}"


def _meanings(remembered: Mapping[str, str]) -> dict[int, tuple[str, str]]:
    try:
        stored = json.loads(remembered.get("meanings") or "{}")
        return {int(index): (str(meaning), str(activity)) for index, (meaning, activity) in stored.items()}
    except (ValueError, AttributeError, TypeError):  # another program's idea of a mapping
        return {}


def _places(
    connection: Connection, slots: Sequence[Slot], path: Path, report: ResultReport, asked: Asked
) -> dict[str, str]:
    """Activity → slot id."""
    if report.kind in ANSWERS:
        slot = asked.slot or consultation_slot(slots, report)
        return dict.fromkeys(report.activities, slot) if slot else {}
    if report.kind == ReportKind.MOODLE_PARTICIPANTS:
        platform = [s.id for s in slots if s.kind == SlotKind.REGISTRATION and s.day is None]
        return dict.fromkeys(report.activities, asked.slot or "".join(platform[:1]) or NONE)
    if report.kind == ReportKind.MOODLE_ATTENDANCE:
        placed = session_slots(slots, report.activities)
        if asked.slot and len(report.activities) == 1:
            placed = dict.fromkeys(report.activities, asked.slot)
        elif asked.slot:
            placed = {session: slot if slot == asked.slot else NONE for session, slot in placed.items()}
        return {**placed, **asked.activities}
    if asked.slot and report.activities:
        # One course's own report: its last column speaks of the whole course.
        return {**dict.fromkeys(report.activities, NONE), report.activities[-1]: asked.slot, **asked.activities}
    return {**_courses(connection, slots, path, report), **asked.activities}


def _courses(connection: Connection, slots: Sequence[Slot], path: Path, report: ResultReport) -> dict[str, str]:
    """What was decided for these activities before, else what their names say."""
    titles = {slot.id: slot.title for slot in slots if slot.kind == SlotKind.ONLINE_COURSE}
    known = store.activities(connection)
    decided = {name: known[activity_key(name)] for name in report.activities if activity_key(name) in known}
    left = [name for name in report.activities if name not in decided]
    if report.kind == ReportKind.MOODLE_COURSE and report.activities:
        # Its headings rarely name the course, its file name often does.
        course = propose([path.stem.replace("_", " ")], titles).values()
        whole = dict.fromkeys(report.activities[-1:], next(iter(course), ""))
        return {name: slot for name, slot in {**dict.fromkeys(left, NONE), **whole, **decided}.items() if slot}
    return {**propose(left, titles), **decided}


def _lines(one: Identity, verdicts: Mapping[str, Verdict]) -> list[Line]:
    said = [Line(line, one.name, one.email, one.id, verdicts[one.id]) for line in one.lines]
    return said + [Line(line, one.name, one.email, one.id, None, why) for line, why in one.left_out]


def _report_id(table: Table, report: Report, zone: str, slot: str, places: Mapping[str, str]) -> str:
    """By content, so that the same report saved again in another encoding is the same report."""
    content = hashlib.sha256()
    for row in table.rows:
        content.update("\x1f".join((*row.cells, "\x1e")).encode(errors="replace"))
    mapping = {c.index: (c.meaning, c.activity) for c in report.columns} if isinstance(report, ResultReport) else {}
    day_first = report.day_first if isinstance(report, MeetingReport) else None
    zone = "" if isinstance(report, ResultReport) or report.zone_stated else zone
    content.update(canonical([report.kind, zone, slot, day_first, dict(places), list(mapping.items())]).encode())
    return "r" + content.hexdigest()[:20]


def _new(connection: Connection, report: str, found: Sequence[Identity], verdicts: Mapping[str, Verdict]) -> int:
    stored, settled = store.stored(connection, report), store.links(connection)
    live = report in {row.id for row in store.reports(connection)}
    heard = [one for one in found if one.lines]
    links = sum(isinstance(verdicts[one.id], Linked) and one.id not in settled for one in heard)
    return sum(one.id not in stored for one in heard) + links + (not live)


def _questions(seen: Preview) -> list[str]:
    questions = []
    if seen.report.ask_day_first and seen.asked.day_first is None:
        questions.append("day_first")
    if not seen.zone_known:
        questions.append("zone")
    if isinstance(seen.report, MeetingReport):
        return [*questions, "slot"] if seen.report.approximate and not seen.asked.slot else questions
    if not set(seen.report.activities) & set(seen.activities):
        questions.append("slot" if seen.kind in ANSWERS else "activities")
    elif len(seen.activities) < len(seen.report.activities):
        questions.append("activities")
    return questions
