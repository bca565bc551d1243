"""One person who is in the list twice: which id they go by, which of their values are shown, and who it may be.

That two are the same is a fact (`journal.SAME_AS`): the subject is who is kept, the value names the other. Everything
here depends on the set of facts that count, not on their order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, islice

from .claims import Strength
from .name_index import NameIndex
from .names import email_key, fold, name_key
from .people import Origin, Person
from .slips import Slips

Same = tuple[str, str]
"""Ids of who is kept and of the other."""
Live = Sequence[str | None]
"""The live values of a field, the shown one last; None once erased."""


def canonical_ids(facts: Iterable[Same]) -> dict[str, str]:
    """Everybody in these facts → the id under which they and all whom they are connected with are one person.

    It is the smallest id of those who were always kept, so that whose values are shown is decided by people; where
    desks apart kept each the other one, the smallest id of all.
    """
    pairs = list(facts)
    others = {other for _, other in pairs}
    return {one: lead for group in _groups(pairs) for lead in [min(set(group) - others or group)] for one in group}


def _groups(pairs: Iterable[Same]) -> Iterable[list[str]]:
    """Sets of connected ids (union-find)."""
    leads: dict[str, str] = {}

    def lead(one: str) -> str:
        while leads.setdefault(one, one) != one:
            leads[one] = one = leads[leads[one]]
        return one

    for kept, other in pairs:
        leads[lead(other)] = lead(kept)
    found: dict[str, list[str]] = {}
    for one in leads:
        found.setdefault(lead(one), []).append(one)
    return found.values()


def of_person(values: Sequence[Live]) -> Live:
    """Live values of a field of a merged person, given those of everybody merged, the one who is kept first.

    Whoever is kept keeps what was ever said, be it that the field is empty; others fill in what was never said.
    """
    return next((live for live in values if live), ())


def of_deleted(values: Sequence[Live]) -> Live:
    """The same for the field that says whether somebody was taken off the list: only if all of them were."""
    everybody = [live[-1] if live else "" for live in values]
    return ["true"] if everybody and all(shown == "true" for shown in everybody) else []


def of_attendance(values: Sequence[Live]) -> Live:
    """The same for what was said of a person at a slot or on a day: statements about the same moment, all of which
    count. Two that differ are a conflict; nothing said, or taken back, is no statement if there is another one."""
    said = [live for live in values if any(live)] or values
    return [value for live in reversed(said) for value in live]


# ---- who may be the same ---------------------------------------------------------------------------------------------

_SHORTEST_MISSPELT = 4  # letters; of shorter words every other one is a slip away
_MOST_OF_ONE_NAME = 60
"""Pairs looked at of those who have one name and nothing else in common."""


class Likeness(StrEnum):
    """Why two may be the same person, what says most first."""

    EMAIL = "same_email"
    """The same address, and names that have much in common."""
    NAME = "same_name"
    """The same words, and nothing that speaks against it."""
    SPELLING = "similar_spelling"
    """One letter differs."""
    PART = "part_of_name"
    """One name is the other with words left out."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """Two who may be the same person; nobody but a person decides."""

    first: Person
    second: Person
    why: Likeness


def suggestions(people: Sequence[Person], apart: Collection[frozenset[str]] = ()) -> list[Suggested]:
    """Pairs who may be one person, what says most first; `apart` are pairs of ids that were decided to be two.

    A name alone is not enough where half of the people may be María López: different countries, or different
    addresses and places, speak against it. A name that is only similar needs the same country, and that one of both
    was typed at a desk in haste.
    """
    found: dict[frozenset[str], Suggested] = {}
    for why, first, second in _pairs(people):
        pair = frozenset((first.id, second.id))
        if len(pair) == 2 and pair not in apart and pair not in found and _possible(why, first, second):
            found[pair] = Suggested(first, second, why) if first.id < second.id else Suggested(second, first, why)
    ranks = list(Likeness)
    return sorted(found.values(), key=lambda one: (ranks.index(one.why), fold(one.first.name), one.first.id,
                                                   one.second.id))


def _pairs(people: Sequence[Person]) -> Iterator[tuple[Likeness, Person, Person]]:
    by_email: dict[str, list[Person]] = {}
    by_name: dict[frozenset[str], list[Person]] = {}
    for person in people:
        if "@" in (address := email_key(person.email)):
            by_email.setdefault(address, []).append(person)
        by_name.setdefault(name_key(person.name), []).append(person)
    for sharing in by_email.values():
        yield from _of(Likeness.EMAIL, sharing)
    for words, namesakes in by_name.items():
        by_country: dict[str, list[Person]] = {}
        for person in namesakes if words else ():
            by_country.setdefault(person.country, []).append(person)
        nowhere = by_country.pop("", [])
        for country in by_country.values() or [[]]:
            yield from _of(Likeness.NAME, [*nowhere, *country])
    yield from _misspelt(by_name)
    yield from _shortened(people, by_name)


def _of(why: Likeness, sharing: Sequence[Person]) -> Iterator[tuple[Likeness, Person, Person]]:
    for first, second in islice(combinations(sharing, 2), _MOST_OF_ONE_NAME):
        yield why, first, second


def _misspelt(by_name: Mapping[frozenset[str], list[Person]]) -> Iterator[tuple[Likeness, Person, Person]]:
    """People whose names would be the same if one word were spelt like another one in the list."""
    words = {word for name in by_name for word in name if len(word) >= _SHORTEST_MISSPELT}
    slips = Slips(words)
    near = {word: [other for other in slips.near(word) if other > word] for word in words}
    for name, namesakes in by_name.items():
        for word in name:
            for other in near.get(word, ()):
                alike = by_name.get(name - {word} | {other}, ()) if len(name) > 1 else ()
                yield from ((Likeness.SPELLING, *pair) for pair in _across(namesakes, alike))


def _shortened(
    people: Sequence[Person], by_name: Mapping[frozenset[str], list[Person]]
) -> Iterator[tuple[Likeness, Person, Person]]:
    """People whose name is what was typed at a desk with words added or left out."""
    known = {person.id: person for person in people}
    index = NameIndex(people)
    for name, namesakes in by_name.items():
        typed = [person for person in namesakes if person.origin != Origin.ROSTER]
        if typed and len(name) > 1:
            likely = (known[c.person] for c in index.candidates(name) if c.strength is Strength.LIKELY)
            yield from ((Likeness.PART, *pair) for pair in _across(typed, list(islice(likely, _MOST_OF_ONE_NAME))))


def _across(some: Iterable[Person], others: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    return islice(((one, other) for one in some for other in others if one is not other), _MOST_OF_ONE_NAME)


def _possible(why: Likeness, first: Person, second: Person) -> bool:
    """Whether nothing speaks against it, and for a weak reason whether something speaks for it."""
    if why is Likeness.EMAIL:
        shared = name_key(first.name) & name_key(second.name)
        return 2 * len(shared) > min(len(name_key(first.name)), len(name_key(second.name)))
    if _differ(first.country, second.country):
        return False
    elsewhere = _differ(fold(first.affiliation), fold(second.affiliation))
    if _differ(email_key(first.email), email_key(second.email)) and elsewhere:
        return False
    typed = Origin.ROSTER not in (first.origin, second.origin) or first.origin != second.origin
    return why is Likeness.NAME or (typed and first.country == second.country != "")


def _differ(first: str, second: str) -> bool:
    return bool(first and second and first != second)
