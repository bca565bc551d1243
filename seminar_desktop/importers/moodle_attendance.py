"""The attendance plugin of Moodle: two lines about the course, then one column for each session with a letter each.

The text export and its workbook have the same cells. Letters are those of the English and both Spanish packs, French
and Portuguese; a site may have set others, which are reported as not understood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .report import Reading, ReportKind, ResultReport, ResultRow
from .report_columns import (
    WIDEST,
    Meaning,
    distinct,
    folded_headers,
    likely_head,
    mapped,
    person_columns,
    person_meanings,
    require_person,
)
from .report_people import PersonReader, padded
from .report_rows import MOST_UNREAD, below
from .report_times import Dates
from .sheet import HEADER_WITHIN, Row, Table, fold_header

_STATUSES = {
    "present": "p present presente",
    "late": "l r t late tarde retraso retrasado retardo retard atraso atrasado",
    "excused": "e j fj excused excusado justificado justificada excuse justifie",
    "absent": "a f fi absent ausente falta",
}
_STATUS = {word: status for status, words in _STATUSES.items() for word in words.split()}
# A hidden status has a hyphen before it; newer versions print the points behind it: `-P`, `P (2/2)`.
_CELL = re.compile(r"-?\s*([^\W\d_]{1,12})\s*(?:\([^()]*\))?")
_SAMPLE = 50


def recognises(table: Table) -> bool:
    """Whether columns of a person are followed by sessions that are headed by their date."""
    return _head(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """`present`, `late`, `excused` or `absent` for each person and session that was taken.

    A session is named by its time (`2022-09-12T09:00`, without a time only the date). Raises
    `KnownError("report_no_person_column")` when nothing could say who a row is.
    """
    head = _head(table) or likely_head(table)
    dates = Dates.of(head.cells[:WIDEST], reading)
    columns = mapped(head, _found(head, dates), reading)
    require_person(columns, head)
    sessions = {column.index: column.activity for column in columns if column.meaning == "state"}
    person = PersonReader(columns)
    unread: dict[str, None] = {}
    rows = []
    for row in below(table, head):
        cells = padded(row.cells, len(columns))
        name, email, account = person.read(cells)
        if name or email or account:
            presences = _presences(row.cells, sessions, unread)
            rows.append(ResultRow(row.line, name, email, account, {}, presences))
    return ResultReport(ReportKind.MOODLE_ATTENDANCE, table.variant, table.encoding, tuple(rows),
                        tuple(dict.fromkeys(sessions.values())), columns, head.line, dates.ask,
                        tuple(unread)[:MOST_UNREAD])


def _head(table: Table) -> Row | None:
    for number, row in enumerate(table.rows[:HEADER_WITHIN]):
        if person_columns(folded_headers(row)) and _sessions(row, Dates()):
            sample = table.rows[number + 1:number + 1 + _SAMPLE]
            return row if _holds_statuses(sample, _sessions(row, Dates())) else None
    return None


def _sessions(head: Row, dates: Dates) -> dict[int, str]:
    """Columns that are headed by a date, and their sessions."""
    times = {index: at for index, cell in enumerate(head.cells[:WIDEST])
             if cell.strip()[:1].isdigit() and (at := dates.read(cell.strip()))}
    names = [at.isoformat(timespec="minutes").removesuffix("T00:00") for at in times.values()]
    return dict(zip(times, distinct(names), strict=True))


def _holds_statuses(sample: Sequence[Row], sessions: dict[int, str]) -> bool:
    said = {row.cell(index) for row in sample for index in sessions}
    return not sample or any(_status(text.strip()) for text in said)


def _found(head: Row, dates: Dates) -> dict[int, Meaning]:
    found: dict[int, Meaning] = {index: ("state", session) for index, session in _sessions(head, dates).items()}
    return {**found, **person_meanings(folded_headers(head))}


def _presences(cells: Sequence[str], sessions: dict[int, str], unread: dict[str, None]) -> dict[str, str]:
    """What the row says of each session; `?`, `-` and blank: it was not taken."""
    found = {}
    for index, session in sessions.items():
        if index >= len(cells):
            break
        text = cells[index].strip()
        if status := _status(text):
            found[session] = status
        elif _CELL.fullmatch(text) and len(unread) < MOST_UNREAD:
            unread.setdefault(text)
    return found


def _status(text: str) -> str:
    match = _CELL.fullmatch(text)
    return _STATUS.get(fold_header(match[1]), "") if match else ""
