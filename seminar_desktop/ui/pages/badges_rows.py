"""The rows of the badges page and the filter over them: plain values, built in the background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ...domain.names import fold, search_text, sort_key
from ...domain.people import Person
from ...services import badges
from .people_words import Vocabulary

if TYPE_CHECKING:
    from ...services.desk import Desk


class BadgeLine(NamedTuple):
    """One person's badge, worded."""

    person: Person
    code: str
    """Of the current issue; empty when none was made yet."""
    prints: int
    country: str
    role: str
    words: str
    """Folded words to be found by, each after a blank."""
    order: tuple[str, str]
    place: str


class Filter(NamedTuple):
    """What the operator asked for. None lets everything through."""

    text: str = ""
    role: str | None = None
    country: str | None = None
    unprinted: bool = False

    def apply(self, lines: Sequence[BadgeLine]) -> list[BadgeLine]:
        wanted = [f" {word}" for word in fold(self.text).split()]
        return [line for line in lines if self._fits(line) and all(word in line.words for word in wanted)]

    def _fits(self, line: BadgeLine) -> bool:
        return (self.role in (None, line.person.role) and self.country in (None, line.person.country)
                and not (self.unprinted and line.prints))


def load(desk: Desk, words: Vocabulary) -> list[BadgeLine]:
    """Everybody who gets a badge, in the order of lists."""
    lines = [_line(row, words) for row in badges.rows(desk)]
    return sorted(lines, key=lambda line: line.order)


def _line(row: badges.BadgeRow, words: Vocabulary) -> BadgeLine:
    person, country = row.person, words.value("country", row.person.country)
    role = words.value("role", person.role)
    found = search_text(person.name, person.affiliation, country, role)
    return BadgeLine(person, row.code, row.prints, country, role, f" {found}",
                     sort_key(person.family_name, person.given_name), fold(person.affiliation))
