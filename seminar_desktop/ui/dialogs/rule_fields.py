"""The certificate rule as a form holds it and as the seminar stores it: text by name, empty where the default holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from ...domain.agenda import SlotKind
from ...domain.attendance import ATTENDED, Presence
from ...domain.eligibility import Rule
from ...domain.people import Role
from ...domain.plan import CONSULTATIONS, NOBODY, AttendanceRules
from ...services.rules import Rules

OPTIONAL = (Presence.LATE, Presence.VIRTUAL, Presence.LEFT_EARLY, Presence.EXCUSED)
"""Statuses that may count or not; `PRESENT` always does."""


@dataclass(frozen=True)
class RuleValues:
    """Everything the dialog can set."""

    roles: frozenset[str]
    counts: frozenset[str]
    """Out of `OPTIONAL`."""
    share: int
    late_minutes: int
    virtual_percent: int
    courses: frozenset[str]
    consultations: frozenset[str]
    completed_counts: bool
    until: date | None
    participation_slots: int


def values(rules: Rules) -> RuleValues:
    """The rule in force."""
    until = rules.fields.get("courses_until", "")
    return RuleValues(
        roles=rules.attendance.roles,
        counts=frozenset(status.value for status in OPTIONAL if status in rules.eligibility.counts),
        share=rules.eligibility.share,
        late_minutes=rules.attendance.late_minutes,
        virtual_percent=rules.attendance.virtual_percent,
        courses=frozenset(rules.eligibility.courses),
        consultations=frozenset(rules.eligibility.consultations),
        completed_counts=rules.eligibility.completed_counts,
        until=date.fromisoformat(until) if until else None,
        participation_slots=rules.eligibility.participation_slots,
    )


def defaults(rules: Rules) -> RuleValues:
    """What holds where nothing is set: every course of the agenda, no consultation."""
    rule, attendance = Rule(), AttendanceRules()
    return RuleValues(
        roles=attendance.roles,
        counts=frozenset(status.value for status in OPTIONAL if status in ATTENDED),
        share=rule.share,
        late_minutes=attendance.late_minutes,
        virtual_percent=attendance.virtual_percent,
        courses=frozenset(course for course, _ in courses(rules)),
        consultations=frozenset(),
        completed_counts=rule.completed_counts,
        until=None,
        participation_slots=rule.participation_slots,
    )


def fields(chosen: RuleValues, rules: Rules) -> dict[str, str]:
    """As `services.rules.change` wants it."""
    usual = defaults(rules)
    counts = [Presence.PRESENT.value, *(status.value for status in OPTIONAL if status.value in chosen.counts)]
    return {
        "required_roles": _unless(usual.roles == chosen.roles, _ordered(chosen.roles, Role)),
        "counts": _unless(usual.counts == chosen.counts, ",".join(counts)),
        "slots_percent": _unless(usual.share == chosen.share, chosen.share),
        "late_minutes": _unless(usual.late_minutes == chosen.late_minutes, chosen.late_minutes),
        "virtual_percent": _unless(usual.virtual_percent == chosen.virtual_percent, chosen.virtual_percent),
        "courses": _unless(usual.courses == chosen.courses, _ordered(chosen.courses, _ids(courses(rules)))),
        "consultations": _unless(
            not chosen.consultations, _ordered(chosen.consultations, _ids(consultations(rules)))
        ),
        "completed_counts": "true" if chosen.completed_counts else "",
        "courses_until": chosen.until.isoformat() if chosen.until else "",
        "participation_slots": _unless(
            usual.participation_slots == chosen.participation_slots, chosen.participation_slots
        ),
    }


def courses(rules: Rules) -> list[tuple[str, str]]:
    """(id, title) of the online courses of the agenda."""
    return [(slot.id, slot.title) for slot in rules.slots.values() if slot.kind == SlotKind.ONLINE_COURSE]


def consultations(rules: Rules) -> list[tuple[str, str]]:
    """(id, title) of the consultations of the agenda."""
    return [(slot.id, slot.title) for slot in rules.slots.values() if slot.kind in CONSULTATIONS]


def _ids(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [slot for slot, _ in pairs]


def _ordered(chosen: Collection[str], every: Iterable[str]) -> str:
    return ",".join(str(code) for code in every if code in chosen) or NOBODY


def _unless(usual: bool, value: object) -> str:
    return "" if usual else str(value)
