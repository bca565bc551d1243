"""The seminar's rules of attendance and certificates: reading them, changing them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from ..domain.agenda import Slot, SlotKind
from ..domain.attendance import Presence
from ..domain.changes import Changes
from ..domain.eligibility import Rule
from ..domain.errors import KnownError
from ..domain.plan import (
    CONSULTATIONS,
    NOBODY,
    SEMINAR_RULES,
    SLOT_RULES,
    AttendanceRules,
    Plan,
    SlotRules,
    plan,
)
from ..domain.readable import valid_field
from ..store import agenda
from ..store.database import Connection
from .desk import SEMINAR, Desk, edits


@dataclass(frozen=True, slots=True)
class Rules:
    """All that attendance and eligibility are judged by, at one moment."""

    plan: Plan
    attendance: AttendanceRules
    eligibility: Rule
    slots: Mapping[str, Slot]
    """The whole agenda by id, online courses and consultations too."""
    own: Mapping[str, SlotRules]
    fields: Mapping[str, str]
    """The settings as stored; empty text where the default holds."""


def rules(desk: Desk) -> Rules:
    """The rules in force."""
    with desk.read() as connection:
        return rules_within(connection, desk)


def rules_within(connection: Connection, desk: Desk, changed: Mapping[str, str] | None = None) -> Rules:
    """`rules` as part of a larger reading; `changed` fields are tried out without being stored."""
    fields = {**agenda.seminar(connection), **(changed or {})}
    slots, own = agenda.slots(connection), agenda.slot_rules(connection)
    usual, default = AttendanceRules(), Rule()
    attendance = AttendanceRules(
        late_minutes=_number(fields, "late_minutes", usual.late_minutes),
        virtual_percent=_number(fields, "virtual_percent", usual.virtual_percent),
        roles=_words(fields, "required_roles", usual.roles),
    )
    courses = [slot.id for slot in slots if slot.kind == SlotKind.ONLINE_COURSE]
    consultations = [slot.id for slot in slots if slot.kind in CONSULTATIONS]
    asked = _words(fields, "consultations", frozenset())
    rule = Rule(
        courses=tuple(c for c in courses if c in _words(fields, "courses", frozenset(courses))),
        consultations=tuple(c for c in consultations if c in asked),
        roles=attendance.roles,
        counts=frozenset(Presence(word) for word in _words(fields, "counts", default.counts)),
        share=_number(fields, "slots_percent", default.share),
        completed_counts=fields.get("completed_counts") == "true",
        participation_slots=_number(fields, "participation_slots", default.participation_slots),
        courses_until=_end_of(fields.get("courses_until", ""), desk),
    )
    kept = {name: fields.get(name, "") for name in SEMINAR_RULES}
    return Rules(plan(slots, desk.zone, attendance, own), attendance, rule, {s.id: s for s in slots}, own, kept)


def checked(fields: Mapping[str, str]) -> Mapping[str, str]:
    """The fields themselves, when they are rules of a seminar with values that can be applied.

    KnownError: `setting_unknown`, `rule_invalid`.
    """
    for name, value in fields.items():
        if name not in SEMINAR_RULES:
            raise KnownError("setting_unknown", name=name)
        if not valid_field(SEMINAR, name, value):
            raise KnownError("rule_invalid", name=name, value=value)
    return fields


def change(desk: Desk, fields: Mapping[str, str]) -> Changes:
    """Change rules of the seminar (`SEMINAR_RULES`); empty text means the default. Unchanged ones make no entry."""
    checked(fields)
    with desk.write() as transaction:
        before = agenda.seminar(transaction.connection)
        changed = {name: value for name, value in fields.items() if value != before.get(name, "")}
        transaction.append(*edits(SEMINAR, SEMINAR, changed))
    return Changes.RULES if changed else Changes.NONE


def change_slot(desk: Desk, slot: str, fields: Mapping[str, str]) -> Changes:
    """Change rules of one slot (`SLOT_RULES`); empty text means: as the seminar says."""
    if not set(fields) <= set(SLOT_RULES):
        raise KnownError("setting_unknown", name=", ".join(sorted(set(fields) - set(SLOT_RULES))))
    for name, value in fields.items():
        if not valid_field("slot", name, value):
            raise KnownError("rule_invalid", name=name, value=value)
    with desk.write() as transaction:
        if slot not in agenda.slot_ids(transaction.connection):
            raise KnownError("slot_unknown", slot=slot)
        own = agenda.slot_rules(transaction.connection).get(slot, SlotRules())
        before = {
            "required_roles": own.roles,
            "late_minutes": "" if own.late_minutes is None else str(own.late_minutes),
            "virtual_percent": "" if own.virtual_percent is None else str(own.virtual_percent),
        }
        changed = {name: value for name, value in fields.items() if value != before[name]}
        transaction.append(*edits("slot", slot, changed))
    return Changes.RULES if changed else Changes.NONE


def _number(fields: Mapping[str, str], name: str, default: int) -> int:
    return int(fields.get(name) or default)


def _words(fields: Mapping[str, str], name: str, default: frozenset[str]) -> frozenset[str]:
    text = fields.get(name, "")
    return frozenset(text.split(",")) - {NOBODY} if text else default


def _end_of(day: str, desk: Desk) -> int | None:
    if not day:
        return None
    midnight = datetime.combine(datetime.fromisoformat(day), time(), desk.zone) + timedelta(days=1)
    return int(midnight.timestamp())
