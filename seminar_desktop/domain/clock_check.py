"""Whether a desk's clock can be believed, from what is known of it. It is only ever said: nothing is refused for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from .clock_spans import AMBER_MS, DOUBT_MS, RED_MS

STEP_MS = 5000
"""Wall clock and running time may differ by this between two looks before it is called a step."""
LOOK_SECONDS = 10
"""Time between two looks."""


class Standing(StrEnum):
    """How a clock is judged."""

    FINE = "fine"
    UNKNOWN = "unknown"
    AMBER = "amber"
    RED = "red"


class Reason(StrEnum):
    """What the judgement rests on; wording keys. The value `ms` says how far the clock is off, `desk` whose it is."""

    COMPARED = "compared"
    """A place with a clock of its own, or a desk that was heard, says so."""
    FROM_FUTURE = "from_future"
    """It said something later than it is here, so it is ahead of this machine by at least that."""
    STEPPED = "stepped"
    """It was set while the program ran."""
    STARTED_BEFORE = "started_before"
    """The program started before the time of its own last entry."""
    REPAIRED = "repaired"
    """Its times are corrected, but the clock itself is still wrong."""
    NOT_COMPARED = "not_compared"
    ALL_WELL = "all_well"


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the clocks of this machine, in milliseconds."""

    wall_ms: int
    """The wall clock, since 1970."""
    running_ms: int
    """A clock that nobody sets and that goes on while the machine sleeps."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one desk's clock, in milliseconds ahead of the right time; None: not known."""

    desk: str
    compared_ms: int | None = None
    """The last comparison with another clock."""
    said_ms: int | None = None
    """How far what it said last lies after the moment at which it was read here."""
    stepped_ms: int = 0
    """Sum of its steps since its clock was last compared."""
    started_back: bool = False
    """The last of those was a start before its own last entry."""
    shifted_ms: int = 0
    """By how much its newest times are corrected."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is concluded of one desk's clock."""

    desk: str
    standing: Standing
    reason: Reason
    ahead_ms: int = 0
    """Negative: behind."""
    values: Mapping[str, int] = field(default_factory=dict)
    """Further numbers for the sentence."""

    @property
    def suspect(self) -> bool:
        return self.standing in (Standing.AMBER, Standing.RED)


def judge(evidence: Evidence) -> Judgement:
    """Conclude how a desk's clock stands: amber above two minutes, red above ten."""
    if evidence.compared_ms is not None:
        ahead, reason = evidence.compared_ms + evidence.stepped_ms, Reason.COMPARED
    elif evidence.stepped_ms:
        ahead = evidence.stepped_ms
        reason = Reason.STARTED_BEFORE if evidence.started_back else Reason.STEPPED
    elif evidence.said_ms is not None and evidence.said_ms > AMBER_MS:
        ahead, reason = evidence.said_ms, Reason.FROM_FUTURE
    else:
        return Judgement(evidence.desk, Standing.UNKNOWN, Reason.NOT_COMPARED)
    limit = DOUBT_MS if reason == Reason.STARTED_BEFORE else AMBER_MS
    standing = Standing.RED if abs(ahead) > RED_MS else Standing.AMBER if abs(ahead) > limit else Standing.FINE
    if standing == Standing.FINE:
        return Judgement(evidence.desk, standing, Reason.ALL_WELL, ahead)
    if evidence.shifted_ms and abs(ahead + evidence.shifted_ms) <= AMBER_MS:
        return Judgement(
            evidence.desk, Standing.AMBER, Reason.REPAIRED, ahead, {"shifted_ms": evidence.shifted_ms}
        )
    return Judgement(evidence.desk, standing, reason, ahead)


def step(before: Look, now: Look) -> int | None:
    """By how many milliseconds the wall clock was set between two looks; None while it only ran."""
    jumped = (now.wall_ms - before.wall_ms) - (now.running_ms - before.running_ms)
    return jumped if abs(jumped) > STEP_MS else None


def started_before(wall_ms: int, last_at: str, last_clock_ms: int) -> int | None:
    """How far (negative) a program starts before its desk's last entry; None when it does not, give or take a minute.

    An operator may have said another time than it was, and the hybrid clock may have followed other desks: the smaller
    of the two is when the entry was written.
    """
    last = min(round(datetime.fromisoformat(last_at).timestamp() * 1000), last_clock_ms)
    return wall_ms - last if wall_ms < last - DOUBT_MS else None
