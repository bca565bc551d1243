"""What the papers of the venue are made from: the choice of what to print, and who and what is chosen by it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.agenda import Slot
from ..domain.errors import KnownError
from ..domain.lists import ListKind, ListWords, Table, seated_at, tables
from ..domain.names import fold, sort_key
from ..domain.people import Person, Quota
from ..store import agenda, attendance, people
from .countries import by_code
from .desk import Desk
from .people import MEMBER_COUNTRIES, quota_of

Words = Callable[[str], ListWords]
"""Printed words of a language."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which paper, and how. What a kind does not need is left alone by it."""

    kind: ListKind
    language: str = "en"
    also: tuple[str, ...] = ()
    """Further languages of a sign."""
    paper: str = "Letter"
    days: tuple[date, ...] = ()
    """Of the signs, and the first one for who is missing; all of them, or today, when empty."""
    slots: tuple[str, ...] = ()
    """Ids of tables; all when empty."""
    people: tuple[str, ...] = ()
    """Ids; everybody when empty."""
    roles: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    """Codes; `` stands for international staff."""
    per_sheet: int = 1
    """Name tents on one page: 1 or 2."""
    room: str = ""
    """Over the agenda of a day."""
    with_people: bool = False
    """A page with the people of the table behind its card."""
    known: bool = True
    """Tick who is known to have arrived; else every box is empty."""
    each_on_its_page: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What the papers are made from, read at one moment."""

    seminar: Mapping[str, str]
    slots: tuple[Slot, ...]
    people: tuple[Person, ...]
    """Everybody who is expected, by surname; who was substituted is not."""
    arrived: frozenset[str]
    """Ids of those who have been admitted at the desk on any day."""
    quota: Quota

    @property
    def title(self) -> str:
        return self.seminar.get("short_title") or self.seminar.get("title") or ""

    @property
    def tables(self) -> list[Table]:
        return tables(self.slots)


def facts(desk: Desk) -> Facts:
    """Read what the papers are made from."""
    with desk.read() as connection:
        everybody = [person for person in people.people(connection) if not person.substituted_by]
        return Facts(
            agenda.seminar(connection),
            tuple(agenda.slots(connection)),
            tuple(sorted(everybody, key=lambda p: sort_key(p.family_name, p.given_name))),
            attendance.arrived(connection),
            quota_of(connection),
        )


def chosen_people(known: Facts, choice: Choice) -> list[Person]:
    """The people of a choice, by surname. KnownError: `person_unknown`."""
    if set(choice.people) - {person.id for person in known.people}:
        raise KnownError("person_unknown")
    return [
        person
        for person in known.people
        if (not choice.people or person.id in choice.people)
        and (not choice.roles or person.role in choice.roles)
        and (not choice.countries or person.country in choice.countries)
    ]


def by_country(everybody: Sequence[Person], choice: Choice, members: bool = False) -> list[tuple[str, list[Person]]]:
    """People by country in the order of its name; international staff last. `members` names those that sent nobody."""
    chosen = chosen_people(Facts({}, (), tuple(everybody), frozenset(), Quota()), choice)
    found: dict[str, list[Person]] = {code: [] for code in MEMBER_COUNTRIES} if members else {}
    for person in chosen:
        found.setdefault(person.country, []).append(person)
    wanted = [code for code in found if not choice.countries or code in choice.countries]
    wanted.sort(key=lambda code: (not code, fold(country_name(code, choice.language))))
    return [(code, found[code]) for code in wanted]


def chosen_tables(known: Facts, choice: Choice) -> list[Table]:
    found = known.tables
    if not found:
        raise KnownError("no_round_tables")
    unknown = set(choice.slots) - {table.slot.id for table in found if table.slot}
    if unknown:
        raise KnownError("slot_unknown", slot=min(unknown))
    return [table for table in found if table.slot and (not choice.slots or table.slot.id in choice.slots)]


def every_table(known: Facts) -> list[Table]:
    """The tables of the agenda, then those that only people's assignments know."""
    found = known.tables
    for person in known.people:
        table = seated_at(person.table, found)
        if table is not None and table.slot is None and table not in found:
            found.append(table)
    return found


def seated(known: Facts) -> dict[str, list[Person]]:
    """Who sits at which table, by surname; tables without people are left out."""
    every, found = known.tables, {table_key(table): list[Person]() for table in every_table(known)}
    for person in known.people:
        table = seated_at(person.table, every)
        if table is not None:
            found[table_key(table)].append(person)
    return {key: listed for key, listed in found.items() if listed}


def table_key(table: Table) -> str:
    return table.slot.id if table.slot else f"{table.number}\0{table.title}"


def country_name(code: str, language: str) -> str:
    """Name of a country; a code that is not known as it is."""
    countries = by_code()
    return countries[code].name(language) if code in countries else code


def place_of(person: Person, language: str) -> str:
    """Municipality or organisation, and country."""
    return " · ".join(filter(None, (person.affiliation, country_name(person.country, language))))
