"""What stands on the papers of the venue: cards, tents, signs and lists. Values only; `printing` draws them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .agenda import PAUSES, Slot, SlotKind
from .names import fold


class ListKind(StrEnum):
    """Papers of the venue. Attendance sheets are apart: they have codes (`attendance_sheet`)."""

    DELEGATIONS = "delegations"
    MISSING = "missing"
    DOOR_SIGNS = "door-signs"
    TABLE_SIGNS = "table-signs"
    TABLE_CARDS = "table-cards"
    NAME_TENTS = "name-tents"
    TABLES = "tables"


LIGHT = PAUSES | {SlotKind.REGISTRATION}
"""Kinds of items that a sign shows lightly: nobody looks for their room."""


# ---- words -----------------------------------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class ListWords:
    """The printed words of the papers in one language. Texts with {placeholders} are filled by the service."""

    language: str
    texts: Mapping[str, str]
    roles: Mapping[str, str]
    modalities: Mapping[str, str]
    kinds: Mapping[str, str]
    """Words of the kinds of agenda items."""
    long_day: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]

    def say(self, code: str, **values: object) -> str:
        """The text of `code` with its placeholders filled."""
        return self.texts[code].format(**values)

    def day(self, day: date) -> str:
        """E.g. "Tuesday 13 September 2022"."""
        month = self.months[day.month - 1]
        return self.long_day.format(weekday=self.weekdays[day.weekday()], day=day.day, month=month, year=day.year)


# ---- tables ----------------------------------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Table:
    """A round table: a parallel item of the agenda, with the number that people look for."""

    number: str
    title: str
    """Without the number; may be empty."""
    slot: Slot | None = None
    """None for a table that people are assigned to and the agenda does not have."""


_NUMBERED = re.compile(
    r"\s*(?:round\s*table|working\s*group|table\s*ronde|mesa\s*redonda|mesa|table|groupe|grupo|group)?"
    r"\s*(?:n[.º°o]{0,2}\s*)?(?P<number>\d{1,3}|[A-Z](?![^\W\d_]))\s*(?:[:.·,)–—-]+\s*|\s+|$)(?P<title>.*)",
    re.IGNORECASE | re.DOTALL,
)


def split_title(title: str) -> tuple[str, str]:
    """Number and name in the title of a table: "Round table 2: Inclusion" is "2" and "Inclusion"; "" without a number.

    A single letter counts as a number only behind a word for a table.
    """
    found = _NUMBERED.fullmatch(title)
    if found is None or (found["number"].isalpha() and found.start("number") == len(title) - len(title.lstrip())):
        return "", title.strip()
    return found["number"].upper(), found["title"].strip()


def tables(slots: Iterable[Slot]) -> list[Table]:
    """The tables of an agenda in printed order; those without a number of their own are numbered in that order."""
    parallel = [slot for slot in slots if slot.parallel or slot.kind == SlotKind.ROUND_TABLE]
    found, used = [], {split_title(slot.title)[0] for slot in parallel}
    free = (str(number) for number in range(1, 10_000) if str(number) not in used)
    for slot in sorted(parallel, key=lambda s: (s.day or date.max, s.position, s.id)):
        number, title = split_title(slot.title)
        found.append(Table(number or next(free), title, slot))
    return found


def seated_at(assigned: str, known: Sequence[Table]) -> Table | None:
    """The table that somebody's assignment means, by number, title or id; one of its own for any other; None for none.

    Two parallel rounds may both have a table 1: the assignment then stands for the first.
    """
    if not assigned.strip():
        return None
    number, title = split_title(assigned)
    for table in known:
        same = {fold(table.title), fold(table.slot.title), table.slot.id} if table.slot else {fold(table.title)}
        if fold(assigned) in same - {""} or assigned in same:
            return table
    alone = [table for table in known if number and not title and table.number == number]
    return alone[0] if alone else Table(number, title) if number else Table("", assigned.strip())


# ---- what is drawn ---------------------------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class TableCard:
    """A tent that stands on a table."""

    word: str
    """E.g. "Table"."""
    number: str
    title: str
    seminar: str
    people: tuple[tuple[str, str], ...] = ()
    """Name, and country or organisation; printed on a page of their own."""
    heading: str = ""
    """Above the people."""


@dataclass(frozen=True, slots=True)
class NameTent:
    """What stands before a person."""

    given_name: str
    family_name: str
    affiliation: str
    country: str
    seminar: str


@dataclass(frozen=True, slots=True)
class SignItem:
    """One line of a door sign."""

    times: str
    """E.g. "09:00–09:15"; empty for a table within its working groups."""
    title: str
    also: str = ""
    """The same in other languages, and who facilitates."""
    light: bool = False
    mark: str = ""
    """Number of a table."""


@dataclass(frozen=True, slots=True)
class DoorSign:
    """The agenda of one day on a door."""

    seminar: str
    days: tuple[str, ...]
    """The day in every language of the sign."""
    heading: str
    """Room or session; empty for none."""
    items: tuple[SignItem, ...]


@dataclass(frozen=True, slots=True)
class TableSign:
    """One table on its door."""

    seminar: str
    word: str
    number: str
    title: str
    when: tuple[str, ...]
    """Day and times in every language of the sign."""
    facilitator: str = ""


class Tick(StrEnum):
    """What stands in the box behind a name."""

    EMPTY = "empty"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Cell:
    """What a list says of somebody in one column: a text, a softer one beneath it, and a box to tick."""

    text: str = ""
    strong: str = ""
    """Printed bold before the text, e.g. the surnames."""
    under: str = ""
    tick: Tick | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list; `share` of the width that is left beside columns of fixed `width` (mm)."""

    head: str
    share: float = 0.0
    width: float = 0.0
    centred: bool = False


@dataclass(frozen=True, slots=True)
class ListGroup:
    """Rows under a heading of their own."""

    heading: str
    aside: str = ""
    """Totals, at the right of the heading."""
    notes: tuple[str, ...] = ()
    """Sentences under the heading."""
    rows: tuple[tuple[Cell, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PaperList:
    """A list of people over as many pages as it needs."""

    title: str
    seminar: str
    when: str
    """Day, or when it was printed."""
    columns: tuple[Column, ...]
    groups: tuple[ListGroup, ...]
    continued: str
    """With {heading}: for a group that goes on on the next page."""
    page: str
    """With {page} and {pages}."""
    each_on_its_page: bool = False
