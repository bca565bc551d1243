"""Who has earned a certificate, who still can, and exactly what is missing and would mend it now.

One rule over online courses, slots and consultations, all of it settings of the seminar (brief, section 7: "all
activities", nothing finer is said).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from math import ceil

from .attendance import ATTENDED, Outcome, Presence
from .people import Role
from .plan import Plan

EVERYTHING = "*"
"""Waives whatever is missing."""
PASSED_LATE = "passed_late"
"""State of a course that was passed, but after the last day on which that helps."""


class Certificate(StrEnum):
    """Kind of certificate somebody can earn."""

    APPROVAL = "approval"
    """For those who must attend everything (aprovechamiento)."""
    PARTICIPATION = "participation"
    """For those who are welcome without that duty (constancia)."""


class Standing(StrEnum):
    EARNED = "earned"
    ON_THE_WAY = "on_the_way"
    LOST = "lost"


class Kind(StrEnum):
    """What a requirement is about."""

    COURSE = "course"
    SLOT = "slot"
    CONSULTATION = "consultation"


class Fix(StrEnum):
    """What would mend a missing thing."""

    TAKE_COURSE = "take_course"
    RETAKE_COURSE = "retake_course"
    ANSWER = "answer"
    ATTEND = "attend"
    """It has not begun: the person only has to come."""
    GO_IN = "go_in"
    """It is running: the person should go in now."""
    MARK = "mark"
    """It is over and nobody said whether the person was there: the facilitator, the paper list or the report knows."""
    WAIVE = "waive"
    """Nothing but the coordinator's waiver."""


NOW = frozenset({Fix.TAKE_COURSE, Fix.RETAKE_COURSE, Fix.ANSWER, Fix.GO_IN, Fix.MARK})
"""What can be mended at once, without waiting and without an exception."""
_RANK = {fix: 0 if fix in NOW else 1 if fix is Fix.ATTEND else 2 for fix in Fix}
_GOING_IN_HELPS = frozenset({Presence.LEFT_EARLY, Presence.VIRTUAL})
"""Statuses that a slot can still better while it is on."""


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing. `status` is a presence or the state of a course, as a word of the domain.

    An empty `slot` means any slot at all: too few are left.
    """

    kind: Kind
    slot: str
    status: str
    fix: Fix

    @property
    def now(self) -> bool:
        return self.fix in NOW


@dataclass(frozen=True, slots=True)
class Rule:
    """What is asked for. Ids are those of slots; courses and consultations are slots without a time."""

    courses: tuple[str, ...] = ()
    consultations: tuple[str, ...] = ()
    roles: frozenset[str] = frozenset({Role.MUNICIPAL.value})
    """Who can earn approval. Others may be asked to a slot as well, and earn participation."""
    counts: frozenset[Presence] = ATTENDED
    share: int = 100
    """Percent of the required slots somebody must have attended."""
    completed_counts: bool = False
    """A course that was completed without word of a pass grade counts as passed."""
    participation_slots: int = 1
    """How many slots somebody without the duty must have attended for a certificate of participation."""
    courses_until: int | None = None
    """Seconds since 1970 from which passing a course no longer helps; None: never too late."""


@dataclass(frozen=True, slots=True)
class Eligibility:
    """What the rule says of one person."""

    certificate: Certificate
    standing: Standing
    missing: tuple[Missing, ...]
    """What would lead to the certificate, the things that can be mended now first; empty once it is earned. Where
    fewer slots than these are enough, any `short` of them will do."""
    attended: int
    """Slots that count."""
    required: int
    """How many have to count."""
    asked: int
    """Out of how many."""
    passed: int
    """Courses that count."""
    courses: int
    waived: tuple[str, ...] = ()
    """Slots that were missing and are waived."""

    @property
    def fixable_now(self) -> int:
        """How many missing things can be mended at once."""
        return sum(missing.now for missing in self.missing)

    @property
    def short(self) -> int:
        """How many more slots have to count."""
        return max(0, self.required - self.attended)


Results = Mapping[str, str]
"""Course or consultation → its best state (`importers.report.ResultState`, or `PASSED_LATE`); what is not there was
not started."""


@dataclass(frozen=True, slots=True)
class Case:
    """One person as the rule sees them."""

    role: str
    outcomes: tuple[Outcome, ...]
    results: Results
    waived: frozenset[str] = frozenset()


class _Table(dict[str, "Missing | None"]):
    """State → what is missing then, judged when a state turns up first: thousands of people share a few."""

    def __init__(self, judge: Callable[[str], Missing | None]) -> None:
        super().__init__()
        self._judge = judge

    def __missing__(self, state: str) -> Missing | None:
        found = self[state] = self._judge(state)
        return found


_FREE = Missing(Kind.SLOT, "", Presence.NOT_REQUIRED, Fix.WAIVE)
"""Stands for a slot that this person need not attend."""
_ANY_SLOT = Missing(Kind.SLOT, "", Presence.UNKNOWN, Fix.WAIVE)
"""Any slots at all, when too few are left."""


class Judge:
    """The rule for one plan and one moment."""

    def __init__(self, rule: Rule, plan: Plan, now: int) -> None:
        self._rule = rule
        self._plan = plan
        self._now = now
        slots = [(i, _Table(partial(self._slot, i))) for i in range(len(plan.periods))]
        self._asked = {role: [slots[i] for i in plan.required(role)] for roles in plan.asked for role in roles}
        self._open = [(i, _Table(partial(self._chance, i))) for i, roles in enumerate(plan.asked) if roles]
        self._courses = [(c, _Table(partial(self._course, c))) for c in rule.courses]
        self._answers = [(c, _Table(partial(self._consultation, c))) for c in rule.consultations]

    def judge(self, case: Case) -> Eligibility:
        """Standing, and what is missing."""
        duty = case.role in self._rule.roles and case.role in self._asked
        return self._approval(case) if duty else self._participation(case)

    def _approval(self, case: Case) -> Eligibility:
        results, waived = case.results, case.waived
        courses = [m for c, table in self._courses if (m := table[results.get(c, "not_started")])]
        answers = [m for c, table in self._answers if (m := table[results.get(c, "not_started")])]
        asked = self._asked[case.role]
        found = [m for i, table in asked if (m := table[case.outcomes[i].status])]
        absent = [m for m in found if m is not _FREE]
        slots = len(asked) - len(found) + len(absent)
        let_off: list[Missing] = []
        if waived:
            let_off = [m for m in (*courses, *answers, *absent) if m.slot in waived or EVERYTHING in waived]
            courses, answers, absent = ([m for m in some if m not in let_off] for some in (courses, answers, absent))
        required = ceil(slots * self._rule.share / 100)
        short = required - slots + len(absent)
        reachable = [m for m in absent if m.fix is not Fix.WAIVE]
        out_of_reach = short > len(reachable)
        needed = [] if short <= 0 else absent if out_of_reach else reachable
        missing = sorted([*courses, *answers, *needed], key=_rank)
        lost = out_of_reach or any(m.fix is Fix.WAIVE for m in courses)
        return Eligibility(
            Certificate.APPROVAL,
            Standing.LOST if lost else Standing.ON_THE_WAY if missing else Standing.EARNED,
            tuple(missing),
            slots - len(absent),
            required,
            slots,
            len(self._courses) - len(courses),
            len(self._courses),
            tuple([m.slot for m in let_off]),
        )

    def _participation(self, case: Case) -> Eligibility:
        """Nobody has to be anywhere: what was not noted was not attended, and only what lies ahead can add to it."""
        asked, needed = len(self._open), self._rule.participation_slots
        attended = sum([case.outcomes[i].status in self._rule.counts for i, _ in self._open])
        short = 0 if EVERYTHING in case.waived else max(0, needed - attended)
        ahead = [m for i, table in self._open if short and (m := table[case.outcomes[i].status])]
        standing = Standing.LOST if short > len(ahead) else Standing.ON_THE_WAY if short else Standing.EARNED
        missing = (_ANY_SLOT,) if standing is Standing.LOST else tuple(ahead[:short])
        return Eligibility(Certificate.PARTICIPATION, standing, missing, attended, needed, asked, 0, 0)

    def _slot(self, index: int, status: str) -> Missing | None:
        if status in self._rule.counts:
            return None
        if status == Presence.NOT_REQUIRED:
            return _FREE
        period = self._plan.periods[index]
        over = self._now >= period.ends
        if status != Presence.UNKNOWN:
            fix = Fix.GO_IN if status in _GOING_IN_HELPS and not over else Fix.WAIVE
        elif self._now < period.begins:
            fix = Fix.ATTEND
        else:
            fix = Fix.MARK if over else Fix.GO_IN
        return Missing(Kind.SLOT, period.slot, status, fix)

    def _chance(self, index: int, status: str) -> Missing | None:
        """A slot that somebody who need not come can still attend."""
        missing = self._slot(index, Presence.UNKNOWN if status == Presence.NOT_REQUIRED else status)
        return missing if missing and missing.fix in (Fix.ATTEND, Fix.GO_IN) else None

    def _course(self, course: str, state: str) -> Missing | None:
        if state == "passed" or (state == "completed" and self._rule.completed_counts):
            return None
        until = self._rule.courses_until
        if state == PASSED_LATE or (until is not None and self._now >= until):
            return Missing(Kind.COURSE, course, state, Fix.WAIVE)
        taken = state in ("failed", "completed")
        return Missing(Kind.COURSE, course, state, Fix.RETAKE_COURSE if taken else Fix.TAKE_COURSE)

    @staticmethod
    def _consultation(consultation: str, state: str) -> Missing | None:
        answered = state in ("passed", "completed")
        return None if answered else Missing(Kind.CONSULTATION, consultation, state, Fix.ANSWER)


def _rank(missing: Missing) -> int:
    return _RANK[missing.fix]
