"""People who are in the list twice: who that may be, making them one, and taking that back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import SAME_AS, SET, VOID, Draft
from ..domain.merging import Likeness
from ..domain.merging import suggestions as rule
from ..domain.names import clean
from ..domain.people import Person
from ..store import agenda, alias, people
from ..store import merging as store
from ..store.database import Connection
from .desk import Desk

_DIFFERENT = "different"
_TAKEN_BACK = "not the same person"
"""Reason of the voids of `undo`; like the other reasons that the program gives, it is not translated."""
_CHANGES = (
    Changes.PEOPLE | Changes.ATTENDANCE | Changes.BADGES | Changes.REPORTS | Changes.RULES | Changes.CERTIFICATES
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two who may be the same person."""

    people: tuple[Person, Person]
    """The one to keep first: who was announced before who was typed at a desk, then whoever more is known of."""
    why: Likeness
    values: tuple[str, str]
    """What is alike: both addresses or both names."""


@dataclass(frozen=True, slots=True)
class Merged:
    """Somebody who was entered twice and is one person now."""

    person: Person | None
    """Who they are; None when that person was taken off the list since."""
    other: str
    """Id of the one who was merged, for `undo`."""
    name: str
    """As the other one was entered."""
    at: datetime
    desk: str
    operator: str
    reason: str


def suggestions(desk: Desk) -> list[Suggestion]:
    """Pairs who may be one person, what says most first; those who were decided to be different are left out.

    For a background lane when there are thousands of people.
    """
    with desk.read() as connection:
        everybody, apart = people.people(connection), store.decided_apart(connection)
    return suggested(everybody, apart)


def suggested(everybody: Sequence[Person], apart: Collection[frozenset[str]]) -> list[Suggestion]:
    """The same of people who were read; `apart`: pairs of ids that were decided to be two."""
    found = []
    for one in rule([person for person in everybody if not person.substituted_by], apart):
        first, second = sorted((one.first, one.second), key=_rank)
        alike = (first.email, second.email) if one.why is Likeness.EMAIL else (first.name, second.name)
        found.append(Suggestion((first, second), one.why, alike))
    return found


def _rank(person: Person) -> tuple[bool, int, str]:
    known = (person.email, person.organisation, person.municipality, person.position, person.language, person.country)
    return person.origin != "roster", -sum(map(bool, known)), person.id


def merge(desk: Desk, keep: str, other: str, reason: str = "") -> Changes:
    """Make two people one: all that counts for either counts for `keep`, whose values are shown and, where nothing was
    ever said, those of the other. Nothing is lost; `undo` takes it back.

    KnownError: `person_unknown`, `merge_with_itself` (also when they are one already).
    """
    with desk.write() as transaction:
        first, second = _both(transaction.connection, keep, other)
        transaction.append(Draft(SAME_AS, "person", first, "", {"person": second, "reason": clean(reason)}))
    return _CHANGES


def undo(desk: Desk, person_id: str) -> Changes:
    """Take back that somebody is the same as another: given who was merged, what says so of them; given who is kept,
    all of it. Everything entered of each is theirs again. KnownError("not_merged").
    """
    with desk.write() as transaction:
        connection = transaction.connection
        family = alias.members(connection, person_id)
        if len(family) == 1:
            raise KnownError("not_merged")
        facts = [row for row in store.same_as(connection) if row.kept in family]
        if person_id != family[0]:
            facts = [row for row in facts if person_id in (row.kept, row.other)]
        transaction.append(*(Draft(VOID, "entry", row.entry, "", {"reason": _TAKEN_BACK}) for row in facts))
    return _CHANGES


def merged(desk: Desk) -> list[Merged]:
    """Who was merged, by whom and when, the last one first."""
    with desk.read() as connection:
        rows, into = store.same_as(connection), alias.everybody(connection)
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
        latest = {_gone(row, into): row for row in rows}
        own = store.own_values(connection, list(latest))
        return [
            Merged(
                people.person(connection, gone),
                gone,
                f"{own.get(gone, {}).get('given_name', '')} {own.get(gone, {}).get('family_name', '')}".strip(),
                datetime.fromisoformat(row.at).astimezone(desk.zone),
                desks.get(row.desk, row.desk[:5]),
                operators.get(row.operator, ""),
                row.reason,
            )
            for gone, row in reversed(latest.items())
        ]


def _gone(row: store.SameRow, into: dict[str, str]) -> str:
    """Which of both goes by another id now; where both do, the one who was not kept."""
    return row.other if row.other in into else row.kept


def different(desk: Desk, first: str, second: str) -> Changes:
    """Say that two are different people: they are not suggested any more. KnownError as `merge`."""
    with desk.write() as transaction:
        pair = sorted(_both(transaction.connection, first, second))
        transaction.append(Draft(SET, "different", "+".join(pair), "state", _DIFFERENT))
    return Changes.PEOPLE


def _both(connection: Connection, first: str, second: str) -> tuple[str, str]:
    """The ids under which these two go."""
    found = [people.person(connection, one) for one in (first, second)]
    if found[0] is None or found[1] is None:
        raise KnownError("person_unknown")
    if found[0].id == found[1].id:
        raise KnownError("merge_with_itself")
    return found[0].id, found[1].id
