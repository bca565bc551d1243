"""Reading a list of participants: preview first, then commit; reading it twice changes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import ROSTER_ROW, Draft
from ..domain.people import CARE_FIELDS, Origin
from ..domain.roster import Add, Decision, RosterAction, RosterPreview, Update, compare, decide, fields_of
from ..domain.roster_match import keys_of
from ..importers import roster as reader
from ..importers import roster_columns
from ..importers.sheet import Table, fold_header, header_row, read_table
from ..store import people
from ..store.database import Connection
from .desk import Desk, edits
from .disk_space import require_for_import
from .people import enrolment

Progress = Callable[[int, int], bool]
FIELDS = roster_columns.FIELDS
"""What a column may be mapped to."""
_NAMES = frozenset({"given_name", "family_name", roster_columns.FULL_NAME})
_CHUNK = 20
"""Actions per transaction: short enough that a scan never waits noticeably for an import."""
_PAUSE = 0.002
"""Seconds between two transactions. Locks keep no queue: without a gap the import would take the database again before
a scan that waits for it is awake."""


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
    later: tuple[int, ...] = ()
    """Lines that were left out, wholly or in part, because a desk entered or changed the same person meanwhile. The
    next import of the file brings them up."""


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

    What a desk types while it runs is kept (see `ImportResult.later`). When it is cancelled or stopped half-way, what
    was done stays; importing the same file again completes it.
    """
    require_for_import(desk)
    actions = decide(file_preview, decisions or {})
    newcomers = _Newcomers(file_preview.known)
    with desk.read() as connection:
        newcomers.look(connection)
    done: list[RosterAction] = []
    later: list[int] = []
    for start in range(0, len(actions), _CHUNK):
        if progress is not None and not progress(start, len(actions)):
            raise KnownError("import_cancelled", done=start)
        chunk = actions[start : start + _CHUNK]
        with desk.write() as transaction:
            newcomers.look(transaction.connection)
            right = list(_still_right(transaction.connection, chunk, newcomers))
            drafts = [draft for action in right for draft in _drafts(desk, action)]
            transaction.append(*drafts)
        newcomers.known |= {draft.subject for draft in drafts}
        later += [action.line for action in chunk if action not in right]
        done += right
        time.sleep(_PAUSE)
    if progress is not None:
        progress(len(actions), len(actions))
    added = sum(isinstance(action, Add) for action in done)
    changed = sum(isinstance(action, Update) and bool(action.changes) for action in done)
    result = ImportResult(added, changed, tuple(sorted(later)))
    return result, Changes.PEOPLE | Changes.BADGES if actions else Changes.NONE


class _Newcomers:
    """People whom a desk has entered since the rows were compared, by what the same person would have in common."""

    def __init__(self, known: frozenset[str]) -> None:
        self.known = set(known)
        """Ids of those who are none: compared with the rows, or entered by this import."""
        self._keys: set[str | frozenset[str]] = set()
        self._number = 0

    def look(self, connection: Connection) -> None:
        """Take note of everybody who was entered since the last look."""
        entered, self._number = people.entered_after(connection, self._number)
        for person in entered:
            if person.id not in self.known:
                self._keys |= keys_of(fields_of(person, {}))

    def may_be(self, values: Mapping[str, str]) -> bool:
        """Whether one of them has the address or the name of this row."""
        return bool(self._keys & keys_of(values))


def _still_right(
    connection: Connection, chunk: Sequence[RosterAction], newcomers: _Newcomers
) -> Iterator[RosterAction]:
    """The actions, as far as they do not touch what a desk has typed since the rows were compared."""
    ids = [action.person_id for action in chunk if isinstance(action, Update)]
    care = people.care(connection, ids)
    now = {person.id: fields_of(person, care) for person in people.by_ids(connection, ids)}
    for action in chunk:
        if isinstance(action, Add):
            if not newcomers.may_be(action.values):
                yield action
        elif action.person_id in now:
            yield action.without_typed(now[action.person_id])


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


def _drafts(desk: Desk, action: RosterAction) -> list[Draft]:
    match action:
        case Add(values=values):
            person, drafts = enrolment(desk.badge_key, values, Origin.ROSTER)
            return [*drafts, Draft(ROSTER_ROW, "person", person, "roster", dict(values))]
        case Update(person_id=person, values=values):
            care = {name: value for name, value in values.items() if name in CARE_FIELDS}
            rest = {name: value for name, value in values.items() if name not in CARE_FIELDS}
            news = [Draft(ROSTER_ROW, "person", person, "roster", dict(action.remembered))]
            known = action.remembered == action.base
            return [*edits("care", person, care), *edits("person", person, rest), *([] if known else news)]
