"""The agenda as attendance sees it: which slots are attended, who is asked to, and which are parallel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import cached_property

from .agenda import PAUSES, Slot, SlotKind, overlaps
from .attendance import NOT_ASKED, NOTHING, Evidence, Outcome, Period, presence, settle, without_evidence
from .people import Role

NOBODY = "-"
"""Written where a list of roles is asked for and nobody is meant."""
UNASKED = PAUSES | {SlotKind.REGISTRATION, SlotKind.ROUND_TABLE}
"""Kinds nobody must attend unless the slot says so; a round table is attended as part of its working groups."""
COURSES = frozenset({SlotKind.ONLINE_COURSE})
CONSULTATIONS = frozenset({SlotKind.CONSULTATION_PRE, SlotKind.CONSULTATION_POST})

SEMINAR_RULES = (
    "late_minutes",
    "virtual_percent",
    "required_roles",
    "counts",
    "slots_percent",
    "courses",
    "consultations",
    "completed_counts",
    "participation_slots",
    "courses_until",
)
"""Fields of a seminar that say who must attend and who earns what; see also `eligibility.Rule`."""
SLOT_RULES = ("required_roles", "late_minutes", "virtual_percent")
"""The same of one slot."""


@dataclass(frozen=True, slots=True)
class SlotRules:
    """Settings of one slot; None and empty mean: as the seminar says."""

    closed: bool = False
    roles: str = ""
    """Roles that must attend, separated by commas; `-` for nobody."""
    late_minutes: int | None = None
    virtual_percent: int | None = None


@dataclass(frozen=True, slots=True)
class AttendanceRules:
    """Settings of the seminar."""

    late_minutes: int = 10
    virtual_percent: int = 80
    roles: frozenset[str] = frozenset({Role.MUNICIPAL.value})
    """Roles that are expected at every slot that is attended at all (brief, section 3)."""


@dataclass(frozen=True)
class Plan:
    """Slots on the clock, in order, ready to judge any number of people."""

    slots: tuple[Slot, ...]
    """All with a day and times, pauses included."""
    periods: tuple[Period, ...]
    asked: tuple[frozenset[str], ...]
    """Per slot the roles that must attend it."""
    groups: tuple[tuple[int | None, tuple[int, ...]], ...] = ()
    """Index of the item (None: there is none) and indexes of the parallel slots that belong to it."""

    @cached_property
    def index(self) -> dict[str, int]:
        """Slot id → index."""
        return {slot.id: i for i, slot in enumerate(self.slots)}

    @cached_property
    def parallel(self) -> frozenset[str]:
        """Ids of slots that run beside their siblings; a scan at the registration desk does not say which."""
        return frozenset(self.slots[i].id for _, several in self.groups for i in several)

    @cached_property
    def _blank(self) -> dict[str, tuple[Outcome, ...]]:
        return {}

    def blank(self, role: str) -> tuple[Outcome, ...]:
        """Outcomes of somebody with this role of whom there is no sign."""
        if role not in self._blank:
            pairs = zip(self.periods, self.asked, strict=True)
            self._blank[role] = tuple(without_evidence(period, role in roles) for period, roles in pairs)
        return self._blank[role]

    def required(self, role: str) -> list[int]:
        """Indexes of the slots this role must attend."""
        return [i for i, roles in enumerate(self.asked) if role in roles]

    def running(self, moment: int) -> list[int]:
        """Indexes of the slots that a scan at the registration desk counts for."""
        return [
            i
            for i, period in enumerate(self.periods)
            if period.begins <= moment < period.ends and self.slots[i].id not in self.parallel
        ]

    def row(self, role: str, evidence: Mapping[int, Evidence]) -> tuple[Outcome, ...]:
        """Outcomes of one person for every slot; `evidence` is by index and may leave out what is unknown."""
        blank = self.blank(role)
        if not evidence:
            return blank
        outcomes = list(blank)
        for i, found in evidence.items():
            if found is not NOTHING:
                outcomes[i] = presence(self.periods[i], found, role in self.asked[i])
        for whole, several in self.groups:
            if any(i in evidence for i in several):
                above = outcomes[whole] if whole is not None else NOT_ASKED
                above, settled = settle(above, [outcomes[i] for i in several])
                if whole is not None:
                    outcomes[whole] = above
                for i, outcome in zip(several, settled, strict=True):
                    outcomes[i] = outcome
        return tuple(outcomes)


def plan(slots: Iterable[Slot], zone: tzinfo, rules: AttendanceRules, own: Mapping[str, SlotRules]) -> Plan:
    """Lay the agenda on the clock. Slots without a day or times (online courses, consultations) are left out."""
    timed = [slot for slot in slots if slot.day and slot.start and slot.end]
    timed.sort(key=lambda s: (s.day, s.start, s.position))
    periods = tuple(_period(slot, zone, rules, own.get(slot.id, SlotRules())) for slot in timed)
    asked = tuple(_asked(slot, rules, own.get(slot.id, SlotRules())) for slot in timed)
    return Plan(tuple(timed), periods, asked, tuple(_groups(timed)))


def _period(slot: Slot, zone: tzinfo, rules: AttendanceRules, own: SlotRules) -> Period:
    assert slot.day and slot.start and slot.end
    late = rules.late_minutes if own.late_minutes is None else own.late_minutes
    share = rules.virtual_percent if own.virtual_percent is None else own.virtual_percent
    begins, ends = (int(datetime.combine(slot.day, t, zone).timestamp()) for t in (slot.start, slot.end))
    return Period(slot.id, begins, ends, late * 60, share / 100, own.closed)


def _asked(slot: Slot, rules: AttendanceRules, own: SlotRules) -> frozenset[str]:
    if own.roles:
        return frozenset(own.roles.split(",")) - {NOBODY}
    return frozenset() if slot.kind in UNASKED else rules.roles


def _groups(timed: Sequence[Slot]) -> Iterator[tuple[int | None, tuple[int, ...]]]:
    """Parallel slots that share time, and the working-groups item they lie in, if there is one."""
    left = {i for i, slot in enumerate(timed) if slot.parallel or slot.kind == SlotKind.ROUND_TABLE}
    wholes = [i for i, slot in enumerate(timed) if slot.kind == SlotKind.WORKING_GROUPS]
    for whole in wholes:
        inside = tuple(sorted(i for i in left if i != whole and overlaps(timed[whole], timed[i])))
        left -= {whole, *inside}
        if inside:
            yield whole, inside
    for first in sorted(left):
        beside = tuple(sorted(i for i in left if i == first or overlaps(timed[first], timed[i])))
        left -= set(beside)
        if len(beside) > 1:
            yield None, beside
