"""How many hours each certificate may state: what its bearer was there for."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.attendance import Presence
from ..domain.certificates import Attended, contact_hours
from ..store.database import Connection
from .desk import Desk
from .eligibility import Entry
from .rules import Rules, rules_within


def attended(connection: Connection, desk: Desk, entries: Sequence[Entry]) -> dict[str, Attended]:
    """Person → what they attended, by the rule that the entries were judged by."""
    rules = rules_within(connection, desk)
    return {entry.person.id: _attended(entry, rules) for entry in entries}


def _attended(entry: Entry, rules: Rules) -> Attended:
    counts = rules.eligibility.counts
    there = [(s, o.status) for s, o in zip(rules.plan.slots, entry.outcomes, strict=True) if o.status in counts]
    room = contact_hours(slot for slot, status in there if status != Presence.VIRTUAL)
    return Attended(room, _courses(entry, rules), contact_hours(slot for slot, _ in there) - room)


def _courses(entry: Entry, rules: Rules) -> bool:
    rule = rules.eligibility
    enough = {"passed", "completed"} if rule.completed_counts else {"passed"}
    return bool(rule.courses) and all(entry.results.get(course) in enough for course in rule.courses)
