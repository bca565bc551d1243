"""The lists of people: delegations, who is missing, and who sits where."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from ..domain.errors import KnownError
from ..domain.lists import Cell, Column, ListGroup, ListKind, ListWords, PaperList, Table, Tick
from ..domain.names import fold, sort_key
from ..domain.people import Modality, Person, Role, delegation
from ..store import attendance, people
from .desk import Desk
from .list_facts import (
    Choice,
    Facts,
    Words,
    by_country,
    country_name,
    every_table,
    place_of,
    seated,
    table_key,
)
from .people import MEMBER_COUNTRIES

Columns = tuple[Column, ...]
Rows = tuple[tuple[Cell, ...], ...]


def people_lists(desk: Desk, known: Facts, choice: Choice, words: Words) -> list[PaperList]:
    """The lists of one kind: delegations, who is missing, or who sits where.

    KnownError: `nothing_to_print`, `nobody_seated`.
    """
    spoken = words(choice.language)
    now = desk.now()
    when = spoken.say("as_of", day=spoken.day(now.date()), time=f"{now:%H:%M}")
    if choice.kind == ListKind.TABLES:
        return _seat_lists(known, choice, spoken, when)
    if choice.kind == ListKind.MISSING:
        day = choice.days[0] if choice.days else now.date()
        if day != now.date():
            when = spoken.day(day)
        return [_list(known, spoken, "missing", when, delegation_columns(spoken),
                      _missing(desk, known, choice, spoken, day))]  # fmt: skip
    groups = _delegations(known, choice, spoken)
    return [_list(known, spoken, "delegations", when, delegation_columns(spoken), groups, choice.each_on_its_page)]


def _delegations(known: Facts, choice: Choice, spoken: ListWords) -> list[ListGroup]:
    """Every country by its name; the municipal people first, for they fill the quota."""
    groups = []
    for code, listed in by_country(known.people, choice, members=not (choice.roles or choice.people)):
        here = sum(person.id in known.arrived for person in listed)
        found, notes = delegation(code, listed, known.quota), []
        if code and (code in MEMBER_COUNTRIES or found.people):
            notes.append(spoken.say("quota", people=len(found.people), wanted=known.quota.people,
                                    municipalities=len(found.municipalities),
                                    wanted_municipalities=known.quota.municipalities))  # fmt: skip
        if code and notes and found.missing_people:
            notes.append(spoken.say("not_named", people=found.missing_people))
        ordered = sorted(listed, key=lambda p: (p.role != Role.MUNICIPAL, fold(p.affiliation)))
        arrived = known.arrived if choice.known else frozenset()
        aside = spoken.say("here", here=here, count=len(listed)) if choice.known else spoken.say("people",
                                                                                                 count=len(listed))
        groups.append(ListGroup(_heading(code, spoken), aside, tuple([" · ".join(notes)] if notes else []),
                                of_delegation(ordered, arrived, spoken)))  # fmt: skip
    return groups


def _missing(desk: Desk, known: Facts, choice: Choice, spoken: ListWords, day: date) -> list[ListGroup]:
    """Who is expected in the room on a day and was not admitted on it, by country."""
    with desk.read() as connection:
        here = attendance.arrived(connection, day.isoformat())
        online = {
            person.id
            for person in known.people
            if (people.day_modality(connection, person.id, day.isoformat()) or person.modality) == Modality.VIRTUAL
        }
    groups = []
    for code, listed in by_country(known.people, choice):
        expected = [person for person in listed if person.id not in online or person.id in here]
        absent = [person for person in expected if person.id not in here]
        if absent:
            aside = spoken.say("still_missing", missing=len(absent), count=len(expected))
            absent.sort(key=lambda p: (fold(p.affiliation), *sort_key(p.family_name, p.given_name)))
            groups.append(ListGroup(_heading(code, spoken), aside, (), of_delegation(absent, frozenset(), spoken)))
    return groups or [ListGroup(spoken.say("nobody_missing"), "", (spoken.say("all_here"),))]


def _seat_lists(known: Facts, choice: Choice, spoken: ListWords, when: str) -> list[PaperList]:
    """The people of each table, and behind that everybody by surname with their table."""
    at_tables = seated(known)
    at: dict[str, str] = {}
    if not at_tables:
        raise KnownError("nobody_seated")
    groups = []
    for key, listed in at_tables.items():
        table = next((table for table in every_table(known) if table_key(table) == key), None)
        assert table is not None
        at |= {person.id: table.number or table.title for person in listed}
        groups.append(ListGroup(_table_heading(table, spoken), spoken.say("people", count=len(listed)), (),
                                of_table(listed, choice.language)))  # fmt: skip
    everybody = ListGroup(spoken.say("everybody"), spoken.say("people", count=len(known.people)), (),
                          of_table(known.people, choice.language, at))  # fmt: skip
    by_table = _list(known, spoken, "tables", when, seat_columns(spoken), groups, choice.each_on_its_page)
    return [by_table, _list(known, spoken, "tables", when, seat_columns(spoken, True), [everybody])]


def _list(
    known: Facts, spoken: ListWords, code: str, when: str, columns: Columns, groups: Sequence[ListGroup],
    each: bool = False,
) -> PaperList:  # fmt: skip
    return PaperList(spoken.say(code), known.title, when, columns, tuple(groups), spoken.texts["continued"],
                     spoken.texts["page"], each)  # fmt: skip


def _table_heading(table: Table, spoken: ListWords) -> str:
    if not table.number:
        return table.title
    code = "table_named" if table.title else "table_number"
    return spoken.say(code, number=table.number, title=table.title)


def _heading(code: str, spoken: ListWords) -> str:
    return country_name(code, spoken.language) if code else spoken.say("international")


# ---- rows and columns ------------------------------------------------------------------------------------------------

def delegation_columns(spoken: ListWords) -> Columns:
    """Headings of `of_delegation`."""
    from ..printing.delegation_lists import delegations

    return delegations(*(spoken.say(code) for code in ("number", "name", "place", "role", "modality", "arrived")))


def of_delegation(listed: Sequence[Person], arrived: Collection[str], spoken: ListWords) -> Rows:
    """Who a delegation is, ticked where the id is among `arrived`."""
    return tuple(
        (
            Cell(str(number)),
            Cell(person.given_name, person.family_name),
            Cell(person.affiliation),
            Cell(spoken.roles.get(person.role, person.role)),
            Cell(spoken.modalities.get(person.modality, person.modality)),
            Cell(tick=Tick.DONE if person.id in arrived else Tick.EMPTY),
        )
        for number, person in enumerate(listed, start=1)
    )


def seat_columns(spoken: ListWords, with_table: bool = False) -> Columns:
    """Headings of `of_table`."""
    from ..printing.delegation_lists import seats

    number, name, place = (spoken.say(code) for code in ("number", "name", "place"))
    return seats(number, name, place, spoken.say("table") if with_table else "")


def of_table(listed: Sequence[Person], language: str, at: Mapping[str, str] | None = None) -> Rows:
    """Who sits where; `at` gives the table of each person for a list that has a column for it."""
    return tuple(
        (
            Cell(str(number)),
            Cell(person.given_name, person.family_name),
            Cell(place_of(person, language)),
            *((Cell(at.get(person.id, "–")),) if at is not None else ()),
        )
        for number, person in enumerate(listed, start=1)
    )
