"""Lengths of time as people type them: `+47min`, `-1h30min`, `+2d 3h`."""

from __future__ import annotations

import re

_TYPED = re.compile(r"([+\-−])\s*(?:(\d{1,7})\s*d)?\s*(?:(\d{1,7})\s*h)?\s*(?:(\d{1,7})\s*min)?\s*(?:(\d{1,9})\s*s)?")
_UNITS = (86_400_000, 3_600_000, 60_000, 1000)


def milliseconds(typed: str) -> int | None:
    """The length, with its sign; None when it is not one."""
    match = _TYPED.fullmatch(typed.strip().lower())
    if match is None or not any(match.groups()[1:]):
        return None
    length = sum(int(number) * unit for number, unit in zip(match.groups()[1:], _UNITS, strict=True) if number)
    return length if match[1] == "+" else -length


def typed(ms: int) -> str:
    """A length so that it reads back as itself, to the second."""
    rest, parts = round(abs(ms) / 1000) * 1000, []
    for unit, letter in zip(_UNITS, ("d", "h", "min", "s"), strict=True):
        number, rest = divmod(rest, unit)
        if number:
            parts.append(f"{number}{letter}")
    return ("-" if ms < 0 else "+") + ("".join(parts) or "0s")
