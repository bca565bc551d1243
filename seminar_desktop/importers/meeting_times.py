"""Dates, times and durations as Zoom and Teams print them, in English, Spanish, French and Portuguese.

`09/12/2022` is the 9th of December or the 12th of September. A file is written one way throughout, so one day above
12 decides for all of it; failing that, the reading that falls on days of the seminar; failing that, a person.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone

from ..domain.names import fold
from .report import Reading

LONGEST = 60
"""Characters of the longest cell that can be a date and time."""
YEARS = range(2000, 2100)
"""Years that a meeting can lie in; everything else is a misreading."""
LONGEST_STAY = 7 * 86_400
"""Seconds above which a duration is a misreading."""
MOST_DATES = 2000
"""Different dates in one file; further ones are not read, so that a made-up file cannot take long."""
_DAY = timedelta(days=1)
_HALF_DAY = timedelta(hours=12)

Pair = tuple[int, int, int]
"""First number, second number, year of a date that may be day-first or month-first."""

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})")
_WORDS = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(r"\d+")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?")
_SUFFIX = re.compile(r"([ap]m?)?(z|utc|gmt)?(?:([+-])(\d{1,2}):?(\d{2})?)?")
_MONTHS = {
    word: number
    for number, words in enumerate((
        "january jan enero ene janvier janv janeiro", "february feb febrero fevrier fevr fev fevereiro",
        "march mar marzo mars marco", "april apr abril abr avril avr", "may mayo mai maio",
        "june jun junio juin junho", "july jul julio juillet juil julho", "august aug agosto ago aout",
        "september sep sept septiembre setiembre septembre setembro set", "october oct octubre octobre outubro out",
        "november nov noviembre novembre novembro", "december dec diciembre dic decembre dezembro dez"), start=1)
    for word in words.split()
}

_PARTS = re.compile(r"(\d{1,6}(?:[.,]\d{1,3})?)\s*([^\W\d_]+)")
_COLONS = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")
_PLAIN = re.compile(r"(\d{1,6})(?:[.,](\d{1,3}))?")
_UNITS = {"d": 86_400, "j": 86_400, "h": 3600, "g": 3600, "std": 3600, "m": 60, "s": 1}


def order(pairs: Collection[Pair], reading: Reading, slack: timedelta = timedelta(0)) -> tuple[bool | None, bool]:
    """Whether the day comes first, and whether a person must say so (then the first value is only a proposal).

    None: no date of the file is in doubt. `slack` widens the seminar's days, for files in UTC.
    """
    doubtful = {pair for pair in pairs if pair[0] != pair[1]}
    if not doubtful:
        return None, False
    if reading.day_first is not None:
        return reading.day_first, False
    above_first = any(first > 12 for first, _, _ in doubtful)
    above_second = any(second > 12 for _, second, _ in doubtful)
    if above_first != above_second:
        return above_first, False
    days = {day + slack * sign for day in reading.days for sign in (-1, 0, 1)}
    day_first, month_first = (sum(_date(pair, way) in days for pair in doubtful) for way in (True, False))
    return day_first >= month_first, bool(day_first) == bool(month_first)


def seconds(text: str) -> int | None:
    """A duration: `1h 1m 55s`, `8 h 24 min 51 s`, `2 horas 5 minutos`, `00:45:12`, `45:12`, or a number of minutes.

    None when the cell holds no duration. Two numbers with a colon are minutes and seconds: the cautious reading.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if plain := _PLAIN.fullmatch(text):
        stay = float(f"{plain[1]}.{plain[2] or 0}") * 60
    elif colons := _COLONS.fullmatch(text):
        large, middle, small = int(colons[1]), int(colons[2]), colons[3]
        stay = large * 60 + middle if small is None else large * 3600 + middle * 60 + int(small)
    else:
        parts = [(float(number.replace(",", ".")), _unit(fold(unit))) for number, unit in _PARTS.findall(text)]
        if not parts or not all(unit for _, unit in parts):
            return None
        stay = sum(number * unit for number, unit in parts)
    return round(stay) if stay <= LONGEST_STAY else None


def _unit(word: str) -> int:
    """Seconds in a unit, which its first letter tells in nearly every language; 0 for another word."""
    return _UNITS.get(word, _UNITS.get(word[:1], 0))


def looks_like_time(cell: str) -> bool:
    """The cell holds a clock time, with or without a date."""
    return len(cell) <= LONGEST and _CLOCK.search(cell) is not None


def looks_like_moment(cell: str) -> bool:
    """The cell holds a clock time behind something that can be a date."""
    return looks_like_time(cell) and cell.find(":") >= 7


class Times:
    """Reads the times of one file after having looked at all of them.

    Few different dates and clock times make up thousands of cells, so both halves of a cell are read once only.
    """

    def __init__(
        self, cells: Iterable[str], reading: Reading, *, utc: bool = False, converted: bool = False
    ) -> None:
        """`utc`: the headings say so. `converted`: a spreadsheet has read the dates before us, in its own order."""
        self._halves: dict[str, tuple[str, str]] = {}
        self._clocks: dict[str, tuple[time, timezone | None] | None] = {}
        raw: dict[str, date | Pair | None] = {}
        for cell in cells:
            self._split(cell, raw)
        zones = [clock[1] for text, clock in self._clocks.items() if text and clock]
        self.zone_stated = utc or bool(zones) and None not in zones
        """The file says its zone: every moment is aware, in UTC."""
        pairs = {found for found in raw.values() if isinstance(found, tuple)}
        self.day_first, self.ask = order(pairs, reading, _DAY if self.zone_stated else timedelta(0))
        way = self.day_first is not False
        self._dates = {text: _date(found, way) if isinstance(found, tuple) else found for text, found in raw.items()}
        if converted:
            _undo_conversion(self._dates, set(reading.days))
        self._only_day = reading.days[0] if len(set(reading.days)) == 1 else None

    def moment(self, cell: str, near: datetime | None = None) -> datetime | None:
        """The date and time in `cell`, one of those the reader was made with; None when it holds none.

        A bare `18:14` takes its date from `near`, else from a seminar of one day; 00:10 near 23:50 is the day after.
        """
        halves = self._halves.get(cell)
        clock = self._clocks[halves[1]] if halves else None
        if halves is None or clock is None:
            return None
        day = self._dates[halves[0]]
        if halves[0]:
            return self._at(day, clock)
        found = self._at(near.date() if near else self._only_day, clock)
        return found + _DAY if found and near and found < near - _HALF_DAY else found

    def _at(self, day: date | None, clock: tuple[time, timezone | None]) -> datetime | None:
        if day is None:
            return None
        found = datetime.combine(day, clock[0])
        return found.replace(tzinfo=clock[1] or UTC).astimezone(UTC) if self.zone_stated else found

    def _split(self, cell: str, raw: dict[str, date | Pair | None]) -> None:
        """Cut `cell` where the clock time begins, and read both halves unless they are known."""
        if cell in self._halves or len(cell) > LONGEST or not cell.strip():
            return
        colon = cell.find(":")
        begins = len(cell) if colon < 0 else colon - (2 if cell[max(colon - 2, 0):colon - 1].isdecimal() else 1)
        day, clock = cell[:max(begins, 0)], cell[max(begins, 0):]
        if day not in raw:
            raw[day] = _day(day) if len(raw) < MOST_DATES else None
        if clock not in self._clocks:
            self._clocks[clock] = _clock(clock)
        self._halves[cell] = (day if day.strip() else "", clock)
        raw.setdefault("", None)


def _undo_conversion(dates: dict[str, date | None], days: set[date]) -> None:
    """Swap day and month of all stored dates where that alone brings them to days of the seminar.

    A Spanish spreadsheet takes Zoom's `09/12/2022` for the 9th of December and stores that; `09/13/2022` stays text.
    """
    stored = {text: found for text, found in dates.items() if found and _YEAR_FIRST.match(text)}
    swapped = {text: _real(found.year, found.day, found.month) or found for text, found in stored.items()}
    if not days.intersection(stored.values()) and days.intersection(swapped.values()):
        dates.update(swapped)


def _day(text: str) -> date | Pair | None:
    text = text.strip().rstrip(",T").rstrip()
    if found := _YEAR_FIRST.fullmatch(text):
        return _real(int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_LAST.fullmatch(text):
        year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
        pair = int(found[1]), int(found[3]), year
        return _date(pair, True) if found[2] == "." else pair
    return _named(text)


def _named(text: str) -> date | None:
    """`Mar 22, 2025`, `22 de marzo de 2025`, `mar., 22 sept. 2025`: the last word that is a month, two numbers."""
    months = [_MONTHS[word] for word in map(fold, _WORDS.findall(text)) if word in _MONTHS]
    numbers = [int(number) for number in _NUMBERS.findall(text)]
    if not months or len(numbers) != 2:
        return None
    day, year = numbers if max(numbers) < 100 else sorted(numbers)
    return _real(year + (2000 if year < 100 else 0), months[-1], day)


def _clock(text: str) -> tuple[time, timezone | None] | None:
    """Time of day and the zone behind it, if it has one. No clock at all (a date alone) is midnight."""
    if not text:
        return time(), None
    found = _CLOCK.match(text)
    if not found:
        return None
    rest = "".join(c for c in text[found.end():].lower() if c.isalnum() or c in "+-:")
    suffix = _SUFFIX.fullmatch(rest)
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if suffix is None:
        return None
    if suffix[1] and hour <= 12:
        hour = hour % 12 + (12 if suffix[1][0] == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return time(hour, minute, second), _zone(suffix)


def _zone(suffix: re.Match[str]) -> timezone | None:
    if suffix[3]:
        hours, minutes = int(suffix[4]), int(suffix[5] or 0)
        offset = timedelta(hours=hours, minutes=minutes) * (-1 if suffix[3] == "-" else 1)
        return timezone(offset) if hours <= 14 and minutes < 60 else None
    return UTC if suffix[2] else None


def _date(pair: Pair, day_first: bool) -> date | None:
    """The date in the given order, or in the only one that is possible."""
    first, second, year = pair
    day, month = (first, second) if day_first else (second, first)
    return _real(year, month, day) or _real(year, day, month)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None
