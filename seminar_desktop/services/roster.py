"""Reading a list of participants: preview first, then commit; reading it twice changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import ROSTER_ROW, Draft
from ..domain.people import CARE_FIELDS, Origin
from ..domain.roster import Add, Decision, Remember, RosterAction, RosterPreview, Update, compare, decide
from ..importers import roster as reader
from ..importers import roster_columns
from ..importers.sheet import Table, fold_header, header_row, read_table
from ..store import people
from . import agenda
from .desk import Desk, edits
from .people import enrolment

Progress = Callable[[int, int], bool]
FIELDS = roster_columns.FIELDS
"""What a column may be mapped to."""
_NAMES = frozenset({"given_name", "family_name", roster_columns.FULL_NAME})
_CHUNK = 50
"""Actions per transaction: short enough that a scan never waits noticeably for an import."""


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A list as it was read, what its columns mean, and what importing it would do."""

    table: Table
    columns: roster_columns.RosterColumns
    rows: int
    """Rows below the headings."""
    preview: RosterPreview


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many people an import added and changed."""

    added: int
    changed: int


def read_file(desk: Desk, path: Path, mapping: Mapping[int, str | None] | None = None) -> RosterFile:
    """Read a list and compare it with the seminar. `mapping` (column → field) overrides what the headings say."""
    return preview(desk, read_table(path), mapping)


def preview(desk: Desk, table: Table, mapping: Mapping[int, str | None] | None = None) -> RosterFile:
    """Compare a list that was read already, for instance after its columns were mapped by hand."""
    columns = roster_columns.columns(table)
    if mapping is not None:
        columns = replace(columns, mapping=dict(mapping))
        roster_columns.require_name(columns)
    return _compared(desk, table, columns)


def _compared(desk: Desk, table: Table, columns: roster_columns.RosterColumns) -> RosterFile:
    rows = reader.read(table, columns)
    with desk.read() as connection:
        compared = compare(
            rows, people.people(connection), people.care(connection), people.last_roster_rows(connection)
        )
    return RosterFile(table, columns, len(rows), compared)


def read_list(desk: Desk, path: Path) -> RosterFile:
    """`read_file` for a front end that lets the columns be mapped by hand: a list without names is not refused."""
    return look(desk, read_table(path))


def look(desk: Desk, table: Table, mapping: Mapping[int, str | None] | None = None) -> RosterFile:
    """`preview`, but while no column holds names the preview is empty (see `has_names`)."""
    columns = _columns(table)
    if mapping is not None:
        columns = replace(columns, mapping=dict(mapping))
    if not _NAMES & set(columns.mapping.values()):
        rows = sum(row.line > columns.header_line for row in table.rows)
        return RosterFile(table, columns, rows, compare([], [], {}, {}))
    return _compared(desk, table, columns)


def has_names(file: RosterFile) -> bool:
    """Whether some column says who the people are; without one nothing can be imported."""
    return bool(_NAMES & set(file.columns.mapping.values()))


def unrecognised(file: RosterFile) -> list[int]:
    """Columns (from 0) whose heading nobody recognised and which nobody has mapped by hand yet."""
    columns = file.columns
    return [i for i, name in columns.mapping.items() if name is None and columns.headers[i] in columns.unknown]


def samples(file: RosterFile, column: int, count: int = 3) -> list[str]:
    """The first different values of a column, to see what it holds."""
    below = (row.cell(column).strip() for row in file.table.rows if row.line > file.columns.header_line)
    return list(dict.fromkeys(text for text in below if text))[:count]


def commit_if_unchanged(
    desk: Desk, seen: RosterFile, decisions: Mapping[int, Decision], progress: Progress | None = None
) -> tuple[RosterFile | ImportResult, Changes]:
    """`commit` what the operator saw; if the seminar has changed since, nothing is done and the new look comes back."""
    now = look(desk, seen.table, seen.columns.mapping)
    if now.preview != seen.preview:
        return now, Changes.NONE
    return commit(desk, now.preview, decisions, progress)


def commit(
    desk: Desk,
    file_preview: RosterPreview,
    decisions: Mapping[int, Decision] | None = None,
    progress: Progress | None = None,
) -> tuple[ImportResult, Changes]:
    """Do what the preview says and the operator decided, in short transactions.

    When it is cancelled or stopped half-way, what was done stays; importing the same file again completes it.
    """
    actions = decide(file_preview, decisions or {})
    done = 0
    for chunk in _chunks(actions):
        if progress is not None and not progress(done, len(actions)):
            raise KnownError("import_cancelled", done=done)
        with desk.write() as transaction:
            transaction.append(*(draft for action in chunk for draft in _drafts(desk, action)))
        done += len(chunk)
    if progress is not None:
        progress(done, done)
    added = sum(isinstance(action, Add) for action in actions)
    changed = len({action.person_id for action in actions if isinstance(action, Update)})
    return ImportResult(added, changed), Changes.PEOPLE | Changes.BADGES if actions else Changes.NONE


def fill(
    desk: Desk, agenda_file: Path | None, people_file: Path | None, answers: Mapping[str, str] | None = None
) -> None:
    """Give a new seminar its agenda and its people. Raises KnownError("agenda_questions") while some are open."""
    if agenda_file is not None:
        draft = agenda.read_file(agenda_file, answers)
        if agenda.blocking(draft):
            raise KnownError("agenda_questions", questions=[q.key for q in agenda.blocking(draft)])
        agenda.save(desk, draft.slots)
    if people_file is not None:
        commit(desk, read_file(desk, people_file).preview)


def _columns(table: Table) -> roster_columns.RosterColumns:
    """What the headings say, even if none of them is a heading of names."""
    try:
        return roster_columns.columns(table)
    except KnownError:
        head = header_row(table, roster_columns.HEADERS, least=1) or table.rows[0]
        fields = [roster_columns.HEADERS.get(fold_header(cell)) for cell in head.cells]
        mapping = {i: name if name not in fields[:i] else None for i, name in enumerate(fields)}
        headers = [cell.strip() for cell in head.cells]
        return roster_columns.RosterColumns(
            head.line, headers, mapping, [headers[i] for i, name in mapping.items() if name is None and headers[i]]
        )


def _chunks(actions: Sequence[RosterAction]) -> Iterator[Sequence[RosterAction]]:
    for start in range(0, len(actions), _CHUNK):
        yield actions[start : start + _CHUNK]


def _drafts(desk: Desk, action: RosterAction) -> list[Draft]:
    match action:
        case Add(values=values):
            person, drafts = enrolment(desk.badge_key, values, Origin.ROSTER)
            return [*drafts, Draft(ROSTER_ROW, "person", person, "roster", dict(values))]
        case Update(person_id=person, values=values):
            care = {name: value for name, value in values.items() if name in CARE_FIELDS}
            rest = {name: value for name, value in values.items() if name not in CARE_FIELDS}
            return [*edits("care", person, care), *edits("person", person, rest)]
        case Remember(person_id=person, values=values):
            return [Draft(ROSTER_ROW, "person", person, "roster", dict(values))]
