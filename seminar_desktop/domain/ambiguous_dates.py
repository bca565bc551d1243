"""A date of a file that can be read in two ways, to ask a person with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_NUMERIC = re.compile(r"\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class TwoReadings:
    """`printed` is what stands in the file."""

    printed: str
    day_first: date
    month_first: date


def example(cells: Iterable[str]) -> TwoReadings | None:
    """The first of the cells that begins with a date of which both readings exist and differ."""
    for cell in cells:
        match = _NUMERIC.match(cell)
        if match and match[1] != match[3]:
            year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
            readings = _date(year, int(match[3]), int(match[1])), _date(year, int(match[1]), int(match[3]))
            if readings[0] and readings[1] and readings[0] != readings[1]:
                return TwoReadings(match[0].strip(), readings[0], readings[1])
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
