"""What stands on an attendance sheet that people sign. Values only; `printing` draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One person on a sheet. The letter that is printed behind the number is `sheet_code.line_code`."""

    number: int
    """From 1, without gaps; walk-ins are written on the numbers that follow."""
    given_name: str
    family_name: str
    affiliation: str = ""
    """Municipality or organisation."""
    country: str = ""
    note: str = ""
    """A few words on what is known so far, e.g. "online" or "excused"; printed small where the person would sign."""


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """The sheet of one slot; every word already in its language."""

    seminar: str
    """Short title of the seminar, with place and dates."""
    title: str
    """Title of the slot."""
    code: str
    """Code of the sheet (`sheet_code.new_code`): in clear and in the QR symbol, which holds nothing else."""
    lines: Sequence[SheetLine]
    day: date | None = None
    start: time | None = None
    end: time | None = None
    """In the zone of the seminar, like `day`; empty where the agenda leaves them open."""
    room: str = ""
    facilitator: str = ""
    language: str = "en"
    """ISO 639-1: of the printed words around the names."""


class StatusWord(NamedTuple):
    """A letter of the legend."""

    presence: str
    """As in `attendance.Presence`."""
    letter: str
    meaning: str


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The printed words of a sheet in one language."""

    sheet: str
    number: str
    name: str
    delegation: str
    status: str
    signature: str
    hint: str
    walk_ins: str
    """Heading of the empty lines."""
    facilitator: str
    """With {name}."""
    present: str
    facilitator_signature: str
    page: str
    """With {page} and {pages}."""
    statuses: tuple[StatusWord, ...]
    long_day: str
    """With {weekday}, {day}, {month} and {year}."""
    weekdays: tuple[str, ...]
    """From Monday."""
    months: tuple[str, ...]

    def long_day_of(self, day: date) -> str:
        """E.g. "Tuesday 13 September 2022"."""
        return self.long_day.format(weekday=self.weekdays[day.weekday()], day=day.day, month=self.months[day.month - 1],
                                year=day.year)
