"""The rows of the people page and the filter over them: plain values, built in the background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ...domain.names import fold, search_text, sort_key
from ...domain.people import Modality, Person
from ...services import people
from .people_words import Vocabulary

if TYPE_CHECKING:
    from ...services.desk import Desk


class PersonRow(NamedTuple):
    """One person, worded."""

    person: Person
    country: str
    role: str
    modality: str
    experience: str
    arrived: bool
    words: str
    """Folded words to be found by, each after a blank."""
    order: tuple[str, str]
    place: str
    """Sort key of the affiliation."""


class Filter(NamedTuple):
    """What the operator asked for. None lets everything through; an empty country means people without one."""

    text: str = ""
    role: str | None = None
    country: str | None = None
    modality: str | None = None
    absent: bool = False

    def apply(self, rows: Sequence[PersonRow]) -> list[PersonRow]:
        wanted = [f" {word}" for word in fold(self.text).split()]
        return [row for row in rows if self._fits(row) and all(word in row.words for word in wanted)]

    def _fits(self, row: PersonRow) -> bool:
        person = row.person
        return (self.role in (None, person.role) and self.country in (None, person.country)
                and self.modality in (None, person.modality) and not (self.absent and row.arrived))


class Totals(NamedTuple):
    """People who count: those with a substitute do not."""

    people: int
    in_person: int
    online: int
    arrived: int


def load(desk: Desk, words: Vocabulary) -> list[PersonRow]:
    """Everybody by surname. Takes a while for thousands: run it in a lane."""
    arrived = people.arrived(desk)
    return [_row(person, words, person.id in arrived) for person in people.everybody(desk)]


def totals(rows: Sequence[PersonRow]) -> Totals:
    counted = [row for row in rows if not row.person.substituted_by]
    return Totals(len(counted), sum(row.person.modality == Modality.IN_PERSON for row in counted),
                  sum(row.person.modality == Modality.VIRTUAL for row in counted), sum(row.arrived for row in counted))


def _row(person: Person, words: Vocabulary, arrived: bool) -> PersonRow:
    country, role = words.value("country", person.country), words.value("role", person.role)
    found_by = search_text(person.given_name, person.family_name, person.municipality, person.organisation,
                           country, role, person.email)
    return PersonRow(person, country, role, words.value("modality", person.modality),
                     words.value("experience", person.experience), arrived, f" {found_by}",
                     sort_key(person.family_name, person.given_name), fold(person.affiliation))
