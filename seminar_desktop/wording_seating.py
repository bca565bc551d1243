"""Words of seats at the round tables: rules, criteria."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from .catalog import QT_TRANSLATE_NOOP, Table, sentence
from .domain.people import Person
from .domain.seating import Rule

CRITERIA = Table(
    "Seating",
    {
        "country": QT_TRANSLATE_NOOP("Seating", "country"),
        "municipality": QT_TRANSLATE_NOOP("Seating", "municipality"),
        "organisation": QT_TRANSLATE_NOOP("Seating", "organisation"),
        "role": QT_TRANSLATE_NOOP("Seating", "role"),
        "experience": QT_TRANSLATE_NOOP("Seating", "experience"),
        "level": QT_TRANSLATE_NOOP("Seating", "political or technical"),
        "sex": QT_TRANSLATE_NOOP("Seating", "women and men"),
        "language": QT_TRANSLATE_NOOP("Seating", "language"),
        "modality": QT_TRANSLATE_NOOP("Seating", "in the room or online"),
        "wishes": QT_TRANSLATE_NOOP("Seating", "wishes"),
        "preferences": QT_TRANSLATE_NOOP("Seating", "preferred tables"),
        "moves": QT_TRANSLATE_NOOP("Seating", "people who move"),
    },
)
RULES = Table(
    "SeatingRules",
    {
        "room": QT_TRANSLATE_NOOP("SeatingRules", "table {table} takes {number} people at most."),
        "least": QT_TRANSLATE_NOOP("SeatingRules", "table {table} wants {number} people at least."),
        "once": QT_TRANSLATE_NOOP("SeatingRules", "never two of the same {field} at a table ({people})."),
        "together": QT_TRANSLATE_NOOP("SeatingRules", "together: {people}."),
        "apart": QT_TRANSLATE_NOOP("SeatingRules", "apart: {people}."),
        "lock": QT_TRANSLATE_NOOP("SeatingRules", "{people} stays at table {table}."),
        "language": QT_TRANSLATE_NOOP("SeatingRules", "only {value} is spoken at table {table}."),
        "modality": QT_TRANSLATE_NOOP("SeatingRules", "table {table} takes people {value} only."),
    },
)
"""One hard rule as a sentence; several follow one another."""
_NAMED = 6
"""People who are named; of more, how many there are."""


def rules(found: Iterable[Rule], people: Mapping[str, Person], language: str) -> str:
    """Hard rules in words, one after the other."""
    return " ".join(rule(one, people, language) for one in found)


def rule(one: Rule, people: Mapping[str, Person], language: str) -> str:
    """A hard rule in words."""
    return sentence(RULES, one.kind.value, language, worded(
        one, people, lambda name: sentence(CRITERIA, name, language, {}))[1])  # fmt: skip


def worded(one: Rule, people: Mapping[str, Person], field: Callable[[str], str]) -> tuple[str, dict[str, object]]:
    """Code of the sentence of a rule, and its values; `field` words a criterion."""
    names = sorted(people[person].name for person in one.people if person in people)
    more = f" … ({len(names)})" if len(names) > _NAMED else ""
    return one.kind.value, {
        "table": one.table, "number": one.number, "value": one.value, "people": ", ".join(names[:_NAMED]) + more,
        "field": field(one.field) if one.field else "",
    }  # fmt: skip
