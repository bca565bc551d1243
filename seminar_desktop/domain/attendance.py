"""Presence: what the rules conclude per person and slot from scans, marks, connections and foreign reports.

All moments are whole seconds since 1970 (UTC), all lengths seconds. Every conclusion carries the reason for it, and
where two sources contradict each other, the clash; nothing is decided silently.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

Interval = tuple[int, int]
"""Begin and end, end excluded."""

EARLIEST = 60 * 60
"""How long before its begin a scan at a slot's own door counts as having come to it."""
OVERLAP = 60
"""Seconds online while in the room below which nobody calls it a contradiction (a telephone put on mute)."""


class Presence(StrEnum):
    """What the seminar says about one person and one slot. `UNKNOWN` is not `ABSENT`."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left_early"
    VIRTUAL = "virtual"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_REQUIRED = "not_required"
    UNKNOWN = "unknown"


MARKS = tuple(status for status in Presence if status != Presence.UNKNOWN)
"""What a facilitator can say."""
HERE = frozenset({Presence.PRESENT, Presence.LATE, Presence.LEFT_EARLY, Presence.VIRTUAL})
"""The person took part, whether or not it is enough for a certificate."""
ATTENDED = frozenset({Presence.PRESENT, Presence.LATE, Presence.VIRTUAL})
"""What counts as having attended unless the seminar says otherwise."""


class Reason(StrEnum):
    """Why a presence is what it is; worded by the front ends."""

    MARKED = "marked"
    SCANNED = "scanned"
    SCANNED_LATE = "scanned_late"
    LEFT = "left"
    AWAY = "away"
    """Went out and came back; was inside for less than the share that is asked for."""
    ONLINE = "online"
    ONLINE_SHORT = "online_short"
    REPORTED = "reported"
    AT_TABLE = "at_table"
    """At one of the parallel slots inside this one."""
    ELSEWHERE = "elsewhere"
    """At another of the parallel slots."""
    SUBSTITUTED = "substituted"
    NOT_ASKED = "not_asked"
    CLOSED = "closed"
    """The slot was closed and there is no sign of the person."""
    NOTHING_YET = "nothing_yet"


class Clash(StrEnum):
    """Two sources that contradict each other. Shown, never resolved behind anybody's back."""

    ALSO_ONLINE = "also_online"
    """In the room and connected at the same time."""
    MARKED_ABSENT_BUT_SEEN = "marked_absent_but_seen"
    MARKS_DIFFER = "marks_differ"
    """Two desks that had not seen each other marked differently."""
    TWO_PLACES = "two_places"
    """At two parallel slots."""
    SCANNED_OUTSIDE = "scanned_outside"
    """Scanned at the door of this slot long before it began or after it had ended."""
    LEFT_UNSEEN = "left_unseen"
    """Scanned going out, never coming in."""
    REPORT_DIFFERS = "report_differs"
    """A foreign attendance list says something else."""


@dataclass(frozen=True, slots=True)
class Period:
    """A slot laid on the clock, with its settings."""

    slot: str
    begins: int
    ends: int
    late_after: int = 600
    """Seconds after the begin from which an arrival is late; as long before the end, leaving is early."""
    share: float = 0.8
    """Share of the slot somebody must be connected for, from 0 to 1."""
    closed: bool = False

    @property
    def length(self) -> int:
        return max(0, self.ends - self.begins)


@dataclass(frozen=True, slots=True)
class Sight:
    """The person's own badge (or name) at a desk."""

    at: int
    leaving: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything known about one person and one slot."""

    mark: str = ""
    """What a facilitator said; empty when nobody did or it was taken back."""
    disputed: bool = False
    """Desks apart marked differently; `mark` is the later one."""
    scans: tuple[Sight, ...] = ()
    online: tuple[Interval, ...] = ()
    reported: str = ""
    """Presence by a foreign attendance list; the best one where several differ."""
    reports_differ: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """A presence with its reason."""

    status: Presence
    reason: Reason
    clash: Clash | None = None
    arrived: int | None = None
    left: int | None = None
    """When the person went for good; None if not known to have left."""
    online: int = 0
    """Seconds connected inside the slot, overlapping devices counted once."""


NOTHING = Evidence()
OPEN = Outcome(Presence.UNKNOWN, Reason.NOTHING_YET)
CLOSED = Outcome(Presence.ABSENT, Reason.CLOSED)
NOT_ASKED = Outcome(Presence.NOT_REQUIRED, Reason.NOT_ASKED)


def union(intervals: Iterable[Interval]) -> list[Interval]:
    """The same time without overlaps, in order (formats.md 1.7: two devices at once count once)."""
    joined: list[Interval] = []
    for begin, end in sorted(intervals):
        if end <= begin:
            continue
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return joined


def clipped(intervals: Iterable[Interval], begins: int, ends: int) -> list[Interval]:
    """The parts of the intervals that lie within `begins` and `ends`."""
    return [(max(b, begins), min(e, ends)) for b, e in intervals if b < ends and e > begins]


def seconds(intervals: Iterable[Interval]) -> int:
    """Length of the union."""
    return sum(end - begin for begin, end in union(intervals))


def without_evidence(period: Period, required: bool) -> Outcome:
    """The presence of somebody of whom there is no sign."""
    if not required:
        return NOT_ASKED
    return CLOSED if period.closed else OPEN


def presence(period: Period, evidence: Evidence, required: bool = True) -> Outcome:
    """What follows from the evidence for one slot; parallel slots are settled afterwards, see `settle`.

    A facilitator's mark beats every rule; presence in the room beats a connection; any sign beats none. The result does
    not depend on the order in which the evidence came.
    """
    if evidence.mark and not (evidence.scans or evidence.online or evidence.reported):  # as most cells are
        return _mark_alone(evidence.mark, evidence.disputed)
    room, outside = _in_room(period, evidence.scans)
    online = seconds(clipped(evidence.online, period.begins, period.ends))
    found = _best(period, room, online)
    clash = _also_online(period, evidence)
    if found is None and evidence.reported:
        found = Outcome(Presence(evidence.reported), Reason.REPORTED)
    elif found is not None and evidence.reported and (evidence.reported in HERE) != (found.status in HERE):
        clash = clash or Clash.REPORT_DIFFERS
    if evidence.reports_differ:
        clash = clash or Clash.REPORT_DIFFERS
    if not evidence.mark and evidence.disputed:
        clash = Clash.MARKS_DIFFER
    clash = clash or outside
    if evidence.mark:
        return _marked(evidence, found, clash, online)
    if found is None:
        nothing = without_evidence(period, required)
        return replace(nothing, clash=clash) if clash else nothing
    return replace(found, clash=clash, online=online) if clash or online else found


@cache
def _mark_alone(mark: str, disputed: bool) -> Outcome:
    return _marked(Evidence(mark, disputed), None, None, 0)


def _marked(evidence: Evidence, found: Outcome | None, clash: Clash | None, online: int) -> Outcome:
    status = Presence(evidence.mark)
    if evidence.disputed:
        clash = Clash.MARKS_DIFFER
    elif status in (Presence.ABSENT, Presence.EXCUSED) and found is not None and found.status in HERE:
        clash = Clash.MARKED_ABSENT_BUT_SEEN
    return Outcome(
        status, Reason.MARKED, clash, found.arrived if found else None, found.left if found else None, online
    )


def _best(period: Period, room: Outcome | None, online: int) -> Outcome | None:
    """Presence in the room wins, unless the person left early and was connected long enough."""
    enough = online > 0 and period.length > 0 and online >= period.share * period.length
    if room is not None and not (room.status == Presence.LEFT_EARLY and enough):
        return room
    if enough:
        return Outcome(Presence.VIRTUAL, Reason.ONLINE)
    return Outcome(Presence.LEFT_EARLY, Reason.ONLINE_SHORT) if online else None


def _in_room(period: Period, scans: Sequence[Sight]) -> tuple[Outcome | None, Clash | None]:
    """Presence by scans, and what is odd about scans that prove none."""
    inside = _stays(period, scans)
    if not inside:
        if any(not scan.leaving for scan in scans):
            return None, Clash.SCANNED_OUTSIDE
        return None, Clash.LEFT_UNSEEN if scans else None
    arrived, left = inside[0][0], inside[-1][1]
    if left is not None and left < period.ends - period.late_after:
        return Outcome(Presence.LEFT_EARLY, Reason.LEFT, None, arrived, left), None
    # Only time spent outside counts here: an arrival after the begin is a matter of being late.
    out = sum(
        later[0] - leaves for (_, leaves), later in zip(inside, inside[1:], strict=False) if leaves is not None
    )
    if out > (1 - period.share) * period.length:
        return Outcome(Presence.LEFT_EARLY, Reason.AWAY, None, arrived, left), None
    if arrived > period.begins + period.late_after:
        return Outcome(Presence.LATE, Reason.SCANNED_LATE, None, arrived, left), None
    return Outcome(Presence.PRESENT, Reason.SCANNED, None, arrived, left), None


def _stays(period: Period, scans: Sequence[Sight]) -> list[tuple[int, int | None]]:
    """Times in the room, from a scan inwards to the next outwards (None: nobody saw the person leave)."""
    stays: list[tuple[int, int | None]] = []
    for scan in sorted(scans, key=lambda s: (s.at, s.leaving)):
        if scan.at >= period.ends:
            break
        if scan.leaving:
            if stays and stays[-1][1] is None:
                stays[-1] = (stays[-1][0], scan.at)
        elif scan.at >= period.begins - EARLIEST and (not stays or stays[-1][1] is not None):
            stays.append((scan.at, None))
    return [(arrived, left) for arrived, left in stays if left is None or left > period.begins]


def _also_online(period: Period, evidence: Evidence) -> Clash | None:
    """Whether the person was connected while in the room."""
    if not evidence.online or not evidence.scans:
        return None
    both = sum(
        seconds(clipped(evidence.online, max(arrived, period.begins), min(left or period.ends, period.ends)))
        for arrived, left in _stays(period, evidence.scans)
    )
    return Clash.ALSO_ONLINE if both >= OVERLAP else None


# ---- parallel slots --------------------------------------------------------------------------------------------------

_RANK = {status: rank for rank, status in enumerate(
    (Presence.PRESENT, Presence.LATE, Presence.VIRTUAL, Presence.LEFT_EARLY)
)}


def settle(whole: Outcome, tables: Sequence[Outcome]) -> tuple[Outcome, list[Outcome]]:
    """Parallel slots of one item: being at one means not at the others, and being at one means being at the item.

    `whole` is the item they belong to. Marks stay as they are; somebody at two tables is a clash at both.
    """
    here = [index for index, outcome in enumerate(tables) if outcome.status in HERE]
    if not here:
        return whole, list(tables)
    settled = list(tables)
    for index, outcome in enumerate(tables):
        if index in here:
            settled[index] = replace(outcome, clash=Clash.TWO_PLACES) if len(here) > 1 else outcome
        elif outcome.reason != Reason.MARKED:
            settled[index] = Outcome(Presence.NOT_REQUIRED, Reason.ELSEWHERE)
    best = min((tables[index] for index in here), key=lambda o: _RANK[o.status])
    if whole.reason != Reason.MARKED and _RANK.get(whole.status, len(_RANK)) > _RANK[best.status]:
        whole = replace(best, reason=Reason.AT_TABLE, clash=whole.clash, online=whole.online)
    return whole, settled
