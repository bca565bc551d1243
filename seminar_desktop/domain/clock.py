"""Hybrid logical clock: 48 bits of milliseconds and a 16-bit counter in one integer.

It follows the wall clock when it can and never runs backwards, so a wrong wall clock can only decide ties between
edits whose authors had not seen each other. It never refuses anything.
"""

from __future__ import annotations

from .journal import LARGEST

_COUNTER_BITS = 16
MAX_LEAD_MS = 10 * 60 * 1000
"""A remote clock further ahead of the own wall clock than this is stored but not followed."""


def tick(last: int, wall_ms: int) -> int:
    """The reading for a new entry: the wall clock, or one more than `last` where that is not behind.

    An overflowing counter borrows the next millisecond, which the integer form does by itself. In the year 6429 it
    stands still; desk and number then decide.
    """
    return min(max(wall_ms << _COUNTER_BITS, last + 1), LARGEST)


def follow(last: int, remote: int, wall_ms: int) -> int:
    """The own clock after reading an entry stamped `remote`."""
    if milliseconds(remote) > wall_ms + MAX_LEAD_MS:
        return last
    return max(last, remote)


def milliseconds(reading: int) -> int:
    """Milliseconds since 1970 of a reading."""
    return reading >> _COUNTER_BITS
