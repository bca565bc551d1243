"""An agenda file as a draft: slots, what was mended, and what somebody has to be asked.

Reads a clean table (`day,start,end,…`) and one copied from a printed programme (`hour`, `activity`, `facilitates`,
headings with or without a date), in English, Spanish or French; the columns are recognised by their headers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from pathlib import Path

from ..domain.agenda import ASYNCHRONOUS, LEAVE, Question, Repair, Slot, SlotKind, group, review
from ..domain.errors import KnownError
from ..domain.names import clean, fold
from .agenda_text import Mending, find_date, find_times, mend_text
from .agenda_words import HEADERS, kind_of, modality_of
from .sheet import Row, Table, fold_header, header_row, read_table

__all__ = ["LEAVE", "AgendaDraft", "draft", "read", "read_agenda", "with_ids"]

_REMOTE = re.compile(r"\s*\((?:virtual|remote|remoto|remota|en l[ií]nea|online)\)\s*", re.IGNORECASE)
_ID_LENGTH = 40


@dataclass(frozen=True, slots=True)
class AgendaDraft:
    """An agenda on its way in. It may be used when no question in it is `blocking`."""

    slots: list[Slot]
    repairs: list[Repair]
    questions: list[Question]
    answered: Mapping[str, str] = field(default_factory=dict)
    """Key of a question → the answer given so far."""

    @property
    def usable(self) -> bool:
        return not any(question.blocking for question in self.questions)


def read_agenda(path: Path) -> AgendaDraft:
    """Read an agenda file. Raises the errors of `sheet.read_table` and of `read`."""
    return read(read_table(path))


def read(table: Table) -> AgendaDraft:
    """Read an agenda table.

    Raises `KnownError("agenda_no_columns", headers=…)` when no column of activities or none of times is recognised.
    """
    head = header_row(table, HEADERS) or table.rows[0]
    names = [HEADERS.get(fold_header(cell), "") for cell in head.cells]
    if "title" not in names or not {"hours", "start"} & set(names):
        raise KnownError("agenda_no_columns", headers=[cell for cell in head.cells if cell.strip()])
    reader = _Reader({name: names.index(name) for name in names if name})
    for row in table.rows[table.rows.index(head) + 1:]:
        reader.take(row)
    return draft(reader.slots, reader.repairs)


def draft(slots: Iterable[Slot], repairs: Iterable[Repair], answered: Mapping[str, str] | None = None) -> AgendaDraft:
    """A reviewed draft: ids given, questions found, those already answered left out unless they still block."""
    answered = dict(answered or {})
    named = with_ids(slots)
    open_questions = [q for q in review(named) if q.blocking or q.key not in answered]
    return AgendaDraft(named, list(repairs), open_questions, answered)


def with_ids(slots: Iterable[Slot]) -> list[Slot]:
    """Slots in printed order with readable ids (`d1-0900-opening`, at most 40 of `a-z0-9-`), all different."""
    ordered = sorted(slots, key=lambda slot: slot.position)
    timed = [slot for slot in ordered if slot.modality != ASYNCHRONOUS]
    groups = list(dict.fromkeys(group(slot) for slot in timed))
    if all(slot.day for slot in timed):
        groups.sort()
    used: set[str] = set()
    named = []
    for slot in ordered:
        prefix = "online" if slot.modality == ASYNCHRONOUS else f"d{groups.index(group(slot)) + 1}"
        stem = "-".join(filter(None, (prefix, f"{slot.start:%H%M}" if slot.start else "", _slug(slot))))
        identifier = _fresh(stem, used)
        used.add(identifier)
        named.append(replace(slot, id=identifier))
    return named


def _slug(slot: Slot) -> str:
    """Words of the title for a plenary or a course, the number for a round table, else the kind."""
    if slot.kind == SlotKind.ROUND_TABLE:
        number = re.search(r"\d+", slot.title)
        return f"table-{number[0]}" if number else "table"
    own = slot.kind in (SlotKind.PLENARY, SlotKind.ONLINE_COURSE)
    return re.sub("[^a-z0-9]+", "-", fold(slot.title if own else slot.kind)).strip("-")


def _fresh(stem: str, used: set[str]) -> str:
    """`stem`, cut at a word, with a number when it is taken."""
    for number in range(1, len(used) + 2):
        suffix = f"-{number}" if number > 1 else ""
        room = _ID_LENGTH - len(suffix)
        short = stem if len(stem) <= room else stem[:room + 1].rpartition("-")[0] or stem[:room]
        if short + suffix not in used:
            break
    return short + suffix


class _Reader:
    """Goes down the rows and remembers the day and the session that the rows above have set."""

    def __init__(self, columns: Mapping[str, int]) -> None:
        self._columns = columns
        self._day: date | None = None
        self._session = ""
        self.slots: list[Slot] = []
        self.repairs: list[Repair] = []

    def take(self, row: Row) -> None:
        if not self._cell(row, "title"):
            self._heading(" ".join(clean(cell) for cell in row.cells if cell.strip()))
            return
        if heading := self._cell(row, "heading"):
            self._heading(heading)
        position = len(self.slots) + 1
        start, end, unread = self._times(row, position)
        title = self._text(row, "title", position)
        kind = kind_of(title, self._cell(row, "kind"))
        facilitator = self._text(row, "facilitator", position)
        modality = modality_of(self._cell(row, "modality"))
        if not modality and _REMOTE.search(facilitator):
            modality = "virtual"
            facilitator = self._repaired("remote", position, facilitator, clean(_REMOTE.sub(" ", facilitator)))
        online = kind in (SlotKind.ONLINE_COURSE, SlotKind.CONSULTATION_PRE, SlotKind.CONSULTATION_POST)
        modality = modality or (ASYNCHRONOUS if online and start is None and not unread else "in_person")
        day, session = self._context(row, position, modality == ASYNCHRONOUS)
        self.slots.append(Slot(
            "", title, kind, day, start, end, session, facilitator, modality, kind == SlotKind.ROUND_TABLE,
            clean(" ".join(filter(None, (self._cell(row, "note"), unread)))), position))

    def _cell(self, row: Row, name: str) -> str:
        return row.cell(self._columns.get(name, -1)).strip()

    def _heading(self, text: str) -> None:
        """A heading begins a session; its date, if it has one, holds until the next heading.

        A heading that is only a date opens a day and leaves the session to the heading that follows.
        """
        day, session = find_date(text)
        if day or session != self._session:
            only_text_after_date = day is None and self._session == "" and self._day is not None
            self._day = self._day if only_text_after_date else day
            self._session = session

    def _context(self, row: Row, position: int, asynchronous: bool) -> tuple[date | None, str]:
        """Day and session of a row: its own, else those above. Asynchronous rows neither take nor set them."""
        day, left = find_date(self._cell(row, "day"))
        session = self._text(row, "session", position) or left
        if asynchronous:
            return day, session
        self._day = day or self._day
        self._session = session or self._session
        return self._day, self._session

    def _times(self, row: Row, position: int) -> tuple[time | None, time | None, str]:
        """Start, end, and the printed text when it holds no time."""
        parts = (self._cell(row, "hours"), self._cell(row, "start"), self._cell(row, "end"))
        printed = clean(" - ".join(part for part in parts if part))
        start, end, mendings = find_times(printed)
        self._record(position, mendings)
        return start, end, printed if start is None else ""

    def _text(self, row: Row, name: str, position: int) -> str:
        text, mendings = mend_text(self._cell(row, name))
        self._record(position, mendings)
        return text

    def _record(self, position: int, mendings: Iterable[Mending]) -> None:
        self.repairs += [Repair(position, code, what, now) for code, what, now in mendings]

    def _repaired(self, code: str, position: int, what: str, now: str) -> str:
        self.repairs.append(Repair(position, code, what, now))
        return now
