"""How many hours each certificate may state: what its bearer was there for."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.certificates import Attended, contact_hours
from ..store.database import Connection
from .desk import Desk
from .eligibility import Entry
from .rules import Rules, rules_within


def attended(connection: Connection, desk: Desk, entries: Sequence[Entry]) -> dict[str, Attended]:
    """Person → what they attended, by the rule that the entries were judged by."""
    rules = rules_within(connection, desk)
    return {entry.person.id: Attended(_contact(entry, rules), _courses(entry, rules)) for entry in entries}


def _contact(entry: Entry, rules: Rules) -> float:
    pairs = zip(rules.plan.slots, entry.outcomes, strict=True)
    return contact_hours(slot for slot, outcome in pairs if outcome.status in rules.eligibility.counts)


def _courses(entry: Entry, rules: Rules) -> bool:
    rule = rules.eligibility
    enough = {"passed", "completed"} if rule.completed_counts else {"passed"}
    return bool(rule.courses) and all(entry.results.get(course) in enough for course in rule.courses)
