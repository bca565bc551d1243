"""Dates of Moodle reports and form responses: ISO, numeric in either order, and with month names in four languages.

A numeric date whose year stands last may be day-first or month-first. `Dates.of` decides once per file, from all of its
dates together; a single date is never judged alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from ..domain.names import fold
from .report import Reading

_MONTHS = {
    name: number
    for number, names in enumerate((
        "january jan enero ene janvier janv janeiro", "february feb febrero fevrier fevr fev fevereiro",
        "march mar marzo mars marco", "april apr abril abr avril avr", "may mayo mai maio",
        "june jun junio juin junho", "july jul julio juillet juil julho", "august aug agosto ago aout",
        "september sept sep septiembre setiembre set septembre setembro", "october oct octubre octobre outubro out",
        "november nov noviembre novembre novembro", "december dec diciembre dic decembre dezembro dez"), start=1)
    for name in names.split()
}
_LONGEST = 80
"""Characters in which a date must stand; longer cells are texts."""
_MOST_KNOWN = 20_000
"""Texts that are remembered: times without seconds repeat."""
_FIRST_YEAR, _LAST_YEAR = 1970, 2200

_NUMERIC = re.compile(r"\s*(?:[^\W\d_]+[.,]*\s+)?(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?!\d)")
_DAY_MONTH = re.compile(r"(?<!\d)(\d{1,2})(?:º|\.|st|nd|rd|th|er)?\s+(?:de\s+)?([^\W\d_]{3,12})\.?,?\s+"
                        r"(?:del?\s+)?(\d{4})(?!\d)")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_TIME = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?(?:\s*([ap])\.?\s?m\b)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dates:
    """How the dates of one file are read."""

    day_first: bool = True
    ask: bool = False
    """Both orders are plausible: `day_first` is a guess, and a person must say."""
    _known: dict[str, datetime | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, texts: Iterable[str], reading: Reading) -> Dates:
        """Decide the order from the operator's word, else a component above 12, else the days of the seminar."""
        days = {text if text[:1].isalpha() else text.lstrip().partition(" ")[0] for text in texts
                if text[4:5] != "-" or not text[:4].isdigit()}
        seen = {numbers for text in days if (numbers := _ambiguous(text))}
        if reading.day_first is not None:
            return cls(reading.day_first)
        day_first = any(first > 12 for first, _, _ in seen)
        month_first = any(second > 12 for _, second, _ in seen)
        if day_first != month_first:
            return cls(day_first)
        if all(first == second for first, second, _ in seen):
            return cls()
        in_days = [not set(reading.days).isdisjoint(filter(None, (_date(numbers, order) for numbers in seen)))
                   for order in (True, False)]
        return cls(in_days[0]) if in_days[0] != in_days[1] else cls(ask=True)

    def read(self, text: str) -> datetime | None:
        """Naive local time as printed (a zone is dropped); None when `text` holds no date."""
        if text[4:5] == "-":
            try:
                at = datetime.fromisoformat(text)
                at = at.replace(tzinfo=None) if at.tzinfo else at
                return at if _FIRST_YEAR <= at.year <= _LAST_YEAR else None
            except ValueError:
                pass
        start = text[:_LONGEST]
        if start not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[start] = self._read_words(start) if any(map(str.isdigit, start)) else None
        return self._known[start]

    def _read_words(self, text: str) -> datetime | None:
        if match := _NUMERIC.match(text):
            if len(match[1]) == 4:
                day = _day(int(match[1]), int(match[3]), int(match[4]))
            else:
                numbers = int(match[1]), int(match[3]), _year(match[4])
                order = self.day_first or match[2] == "."
                day = _date(numbers, order) or _date(numbers, not order)
        elif match := _DAY_MONTH.search(text):
            day = _day(int(match[3]), _MONTHS.get(fold(match[2]), 0), int(match[1]))
        elif match := _MONTH_DAY.search(text):
            day = _day(int(match[3]), _MONTHS.get(fold(match[1]), 0), int(match[2]))
        else:
            return None
        return None if day is None else _at(day, text[match.end():])


def _ambiguous(text: str) -> tuple[int, int, int] | None:
    """The three numbers of a date that could be read either way; dots are day-first wherever they are used."""
    match = _NUMERIC.match(text[:_LONGEST])
    if match is None or len(match[1]) > 2 or match[2] == ".":
        return None
    return int(match[1]), int(match[3]), _year(match[4])


def _year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _date(numbers: tuple[int, int, int], day_first: bool) -> date | None:
    first, second, year = numbers
    return _day(year, *((second, first) if day_first else (first, second)))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


def _at(day: date, rest: str) -> datetime:
    """`day` with the time that `rest` begins with, midnight without one."""
    midnight = datetime(day.year, day.month, day.day)
    match = _TIME.search(rest)
    if match is None:
        return midnight
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4] and hour <= 12:
        hour = hour % 12 + (12 if match[4] in "pP" else 0)
    if hour > 23 or max(minute, second) > 59:
        return midnight
    return midnight.replace(hour=hour, minute=minute, second=second)
