"""Which of a desk's times are corrected, by how much, and which are doubtful: a function of a set of facts.

Facts about a desk's clock, each of which may be voided:

- a *shift* says by how much the times of its entries `first` to `last` are to be moved. Shifts that overlap add up. One
  without an end holds until the desk's clock is set the next time (a step of more than two minutes).
- a *step* is the desk's own: from this entry on, its clock is by so much ahead of where it was.
- a *comparison* says how far ahead the clock was at an entry, because somebody looked or a place has a clock.

Between two steps a clock is wrong by the same amount. That amount is the latest comparison there; where there is none,
it follows from the neighbour before, else behind, by the step between; a clock that nobody compared was right at first.
Times are doubtful while the amount is too large and no shift covers them: whoever shifts them has looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from .journal import LARGEST

AMBER_MS = 2 * 60 * 1000
RED_MS = 10 * 60 * 1000
DOUBT_MS = 60 * 1000
"""A clock that stepped by more than this, and that nobody compared since, is doubtful."""
MOST_MS = 10_000 * 366 * 86_400_000
"""No shift, step or difference is larger: as long as there are dates."""


@dataclass(frozen=True, slots=True, order=True)
class Shift:
    """The times of the entries `first` to `last` (0: until the clock is set) are to be moved by `ms`."""

    first: int
    last: int
    ms: int


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """From the entry `seq` on the clock is `ms` further ahead than before."""

    seq: int
    ms: int


@dataclass(frozen=True, slots=True, order=True)
class Comparison:
    """At its entry `seq` the clock was `ms` ahead of another that is taken to be right."""

    seq: int
    ms: int
    anew: bool = False
    """Said of this entry and later ones only: nobody knows what happened to the clock before."""


@dataclass(frozen=True, slots=True)
class Span:
    """What is to be done with the times of the entries `first` to `last`."""

    first: int
    last: int
    shift_ms: int
    uncertain: bool


@dataclass(slots=True)
class _Stretch:
    """Entries between two steps."""

    first: int
    jump: int | None
    """How far the clock went ahead at `first`; None: nobody knows."""
    ahead: int | None = None
    compared: bool = False


def spans(shifts: Iterable[Shift], steps: Iterable[Step], compared: Iterable[Comparison]) -> tuple[Span, ...]:
    """The spans of one desk in order, disjoint, without those that change and doubt nothing."""
    steps = sorted(steps)
    stretches = _stretches(steps, sorted(compared))
    turns: dict[int, tuple[int, int]] = {stretch.first: (0, 0) for stretch in stretches}
    for shift in shifts:
        end = _end(shift, steps)
        for at, sign in ((shift.first, 1), (end + 1, -1)):
            ms, count = turns.get(at, (0, 0))
            turns[at] = ms + sign * shift.ms, count + sign
    found: list[Span] = []
    ms = count = place = 0
    for first, behind in pairwise([*sorted(turns), LARGEST + 1]):
        ms, count = ms + turns[first][0], count + turns[first][1]
        while place + 1 < len(stretches) and stretches[place + 1].first <= first:
            place += 1
        doubtful = count == 0 and _doubtful(stretches[place])
        one = Span(first, behind - 1, max(-MOST_MS, min(ms, MOST_MS)), doubtful)
        if first > LARGEST or not (one.shift_ms or one.uncertain):
            continue
        if found and found[-1].last == first - 1 and _same(found[-1], one):
            found[-1] = replace(found[-1], last=one.last)
        else:
            found.append(one)
    return tuple(found)


def difference(one: Sequence[Span], other: Sequence[Span]) -> tuple[int, int] | None:
    """The first and last entry for which two sets of spans of a desk say different things; None when they are equal."""
    turns = sorted({1} | {s.first for s in (*one, *other)} | {s.last + 1 for s in (*one, *other)})
    differing = [
        (first, behind - 1)
        for first, behind in pairwise([*turns, LARGEST + 1])
        if first <= LARGEST and _said(at(one, first)) != _said(at(other, first))
    ]
    return (differing[0][0], differing[-1][1]) if differing else None


def at(spans_of_desk: Sequence[Span], seq: int) -> Span | None:
    """The span that an entry lies in; None: its time is as it was written."""
    low, high = 0, len(spans_of_desk)
    while low < high:
        middle = (low + high) // 2
        if spans_of_desk[middle].last < seq:
            low = middle + 1
        else:
            high = middle
    return spans_of_desk[low] if low < len(spans_of_desk) and spans_of_desk[low].first <= seq else None


def corrected(time: str, shift_ms: int) -> str:
    """An ISO time moved by a shift, with the same offset from UTC; as it was where there is no such date."""
    if not shift_ms:
        return time
    try:
        moment = datetime.fromisoformat(time) + timedelta(milliseconds=shift_ms)
    except OverflowError:
        return time
    return moment.isoformat(timespec="milliseconds") if date.min.year < moment.year < date.max.year else time


def ahead_at(steps: Iterable[Step], compared: Iterable[Comparison], seq: int) -> int:
    """How far ahead the clock was at an entry by all that is known, in milliseconds."""
    stretch = [one for one in _stretches(sorted(steps), sorted(compared)) if one.first <= seq][-1]
    return stretch.ahead or 0


def stretch_of(shift: Shift, steps: Iterable[Step]) -> tuple[int, int]:
    """The entries that a shift covers."""
    return shift.first, _end(shift, sorted(steps))


def _stretches(steps: Sequence[Step], compared: Sequence[Comparison]) -> list[_Stretch]:
    turns: Mapping[int, int | None] = {
        **_jumps(steps), **{one.seq: None for one in compared if one.anew}
    }  # fmt: skip
    found = [_Stretch(1, turns.get(1))] if 1 in turns else [_Stretch(1, 0)]
    found += [_Stretch(seq, turns[seq]) for seq in sorted(turns) if seq > 1]
    place = 0
    for one in compared:
        while place + 1 < len(found) and found[place + 1].first <= one.seq:
            place += 1
        found[place].ahead, found[place].compared = one.ms, True
    for before, here in pairwise(found):
        if here.ahead is None and before.ahead is not None and here.jump is not None:
            here.ahead = before.ahead + here.jump
    for here, before in pairwise(reversed(found)):
        if before.ahead is None and here.ahead is not None and here.jump is not None:
            before.ahead = here.ahead - here.jump
    if found[0].ahead is None:
        found[0].ahead = found[0].jump or 0
        for before, here in pairwise(found):
            if here.ahead is None and here.jump is not None:
                here.ahead = (before.ahead or 0) + here.jump
    return found


def _jumps(steps: Sequence[Step]) -> dict[int, int]:
    jumps: dict[int, int] = {}
    for step in steps:
        jumps[step.seq] = jumps.get(step.seq, 0) + step.ms
    return jumps


def _end(shift: Shift, steps: Sequence[Step]) -> int:
    if shift.last:
        return shift.last
    return next((s.seq - 1 for s in steps if s.seq > shift.first and abs(s.ms) > AMBER_MS), LARGEST)


def _doubtful(stretch: _Stretch) -> bool:
    return abs(stretch.ahead or 0) > (AMBER_MS if stretch.compared else DOUBT_MS)


def _same(one: Span, other: Span) -> bool:
    return _said(one) == _said(other)


def _said(span: Span | None) -> tuple[int, bool]:
    return (span.shift_ms, span.uncertain) if span else (0, False)
