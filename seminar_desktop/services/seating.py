"""Seats at the round tables: who is to be seated where, found, explained and written down."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import SET, Draft
from ..domain.lists import Table as Round
from ..domain.lists import seated_at
from ..domain.lists import tables as round_tables
from ..domain.people import Modality, Person
from ..domain.seating import Criterion, Preference, Problem, RuleKind, Seats, Table, even_tables
from ..domain.seating_clash import UndecidedError, clash
from ..domain.seating_people import SEATED, sitters
from ..domain.seating_search import Progress, Seating
from ..store import agenda, merging, people
from ..store import seating as store
from ..store.database import Connection
from . import seating_criteria
from .desk import Desk
from .seating_process import quick, solve
from .seating_rules import TABLES, preferences, stored

STEPS_PER_SECOND = 450_000
"""Of a search with two cores; the effort of a search is a number of steps, so that it ends alike everywhere."""
SECONDS = 2.0
PREFERRED = 4
"""What it costs that somebody does not sit at the table that they prefer: as much as an uneven share of countries."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asks for. Tables are meant by their numbers."""

    tables: int = 0
    """How many; 0: those of the agenda."""
    criteria: tuple[Criterion, ...] | None = None
    """None: those that are set for this seminar."""
    roles: frozenset[str] = frozenset(SEATED)
    online: bool | None = None
    """Whether people who take part online sit at the tables, on a laptop; None: as it is set."""
    together: tuple[frozenset[str], ...] = ()
    apart: tuple[frozenset[str], ...] = ()
    locks: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Table → the only languages that are spoken there."""
    preferences: Mapping[str, str] = field(default_factory=dict)
    """Person → the table that they prefer."""
    keep: int = 0
    """What it costs to move somebody who has a seat already; 0: everybody is seated anew."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A problem with the people and tables it is about."""

    problem: Problem
    people: Mapping[str, Person]
    tables: tuple[Round, ...]


def ask(desk: Desk, wanted: Wanted) -> Asked:
    """The problem of this seminar now. KnownError: `no_round_tables`, `seating_nobody`, `seating_table_unknown`."""
    with desk.read() as connection:
        return asked(connection, wanted)


def asked(connection: Connection, wanted: Wanted) -> Asked:
    """The same through a connection."""
    everybody = [person for person in people.people(connection) if not person.substituted_by]
    known = round_tables(agenda.slots(connection))
    named = tuple(known if not wanted.tables else (Round(str(n + 1), "") for n in range(wanted.tables)))
    if not named:
        raise KnownError("no_round_tables")
    ids = [table.number for table in named]
    criteria, online = seating_criteria.stored(connection)
    criteria, online = wanted.criteria or criteria, online if wanted.online is None else wanted.online
    chosen = [
        person for person in everybody
        if person.role in wanted.roles and (online or person.modality != Modality.VIRTUAL)
    ]  # fmt: skip
    if not chosen:
        raise KnownError("seating_nobody")
    for table in (*wanted.locks.values(), *wanted.languages, *wanted.preferences.values()):
        if table not in ids:
            raise KnownError("seating_table_unknown", table=table)
    rules = stored(connection)
    takes = {kind: {rule.table: rule.allowed for rule in rules if rule.kind is kind} for kind in TABLES}
    liked = {person: table for person, table in preferences(connection).items() if table in ids} | dict(
        wanted.preferences
    )
    spoken = takes[RuleKind.LANGUAGE] | dict(wanted.languages)
    tables = [
        replace(table, languages=spoken.get(table.id, frozenset()),
                modalities=takes[RuleKind.MODALITY].get(table.id, frozenset()))
        for table in even_tables(ids, len(chosen))
    ]  # fmt: skip
    seats = _seats(chosen, known) if wanted.keep else {}
    here = {person.id for person in chosen}
    together, apart = (
        (*given, *(rule.people for rule in rules if rule.kind is kind and rule.people <= here))
        for kind, given in ((RuleKind.TOGETHER, wanted.together), (RuleKind.APART, wanted.apart))
    )  # fmt: skip
    problem = Problem(
        sitters(chosen), tuple(tables), criteria, together, apart, wanted.locks,
        preferences=tuple(Preference(*one, PREFERRED) for one in liked.items() if one[0] in here),
        start={person: table for person, table in seats.items() if table in ids}, move=wanted.keep,
    )  # fmt: skip
    return Asked(problem, {person.id: person for person in chosen}, named)


def find(
    asked: Asked, seconds: float = SECONDS, seed: int = 0, progress: Progress = lambda _done, _all, _best: True
) -> Seating:
    """The best seating that is found in about so many seconds. It depends on the problem, the effort and the seed only.

    KnownError("seating_impossible", rules=…) with the smallest set of hard rules that clash, KnownError
    ("seating_not_found") when none was found and no reason either.
    """
    problem, steps = asked.problem, max(1, round(seconds * STEPS_PER_SECOND))
    first = quick(problem, steps, seed)
    if first is None or first.score.broken:
        require_possible(problem)
    found = solve(problem, steps, seed, first, progress) if first is not None else None
    if found is None or found.score.broken:
        raise KnownError("seating_not_found")
    return found


def require_possible(problem: Problem) -> None:
    """KnownError("seating_impossible", rules=…) with the smallest set of hard rules that clash, if some do."""
    try:
        reason = clash(problem)
    except UndecidedError:
        return
    if reason:
        raise KnownError("seating_impossible", rules=reason)


def save(desk: Desk, seats: Seats) -> tuple[Mapping[str, str], Changes]:
    """Write seats down, in one transaction; (what they were before, for those that changed). Empty: no seat.

    KnownError: `person_unknown`.
    """
    with desk.write() as transaction:
        connection = transaction.connection
        known = people.by_ids(connection, sorted(seats))
        before = {person.id: person.table for person in known}
        if before.keys() != set(seats):
            raise KnownError("person_unknown")
        changed = {person: table for person, table in seats.items() if before[person] != table}
        transaction.append(*(
            Draft(SET, "person", subject, "table", table)
            for person, table in changed.items()
            for subject in merging.said_under(connection, "person", person)
        ))  # fmt: skip
    return {person: before[person] for person in changed}, Changes.PEOPLE if changed else Changes.NONE


def seats(desk: Desk) -> dict[str, str]:
    """Person → number of their table, of everybody who has one."""
    with desk.read() as connection:
        return sitting(connection)


def sitting(connection: Connection) -> dict[str, str]:
    """The same through a connection."""
    return _seats(people.people(connection), round_tables(agenda.slots(connection)))


def best_table(asked: Asked, taken: Seats, person: str, chairs: Mapping[str, int]) -> list[tuple[str, int]]:
    """Tables with a free chair for one more person, the best first, and what each costs more than before.

    Hard rules come first, then the cost, then the smaller table. `taken`: the seats of the others; `chairs`: table →
    how many people can sit there at most. Takes a few milliseconds for a thousand people.
    """
    from ..domain.seating_model import Model

    problem = replace(asked.problem, tables=tuple(_roomy(table, chairs) for table in asked.problem.tables),
                      start={}, move=0)  # fmt: skip
    model = Model(problem)
    places = model.numbers({one: table for one, table in taken.items() if one != person})
    counts, number = model.counts(places), model.people.index(person)
    sizes = {n: places.count(n) for n in range(len(model.tables))}
    free = [n for n, table in enumerate(problem.tables) if sizes[n] < table.high]
    priced = sorted((model.joining(number, n, counts, places), sizes[n], n) for n in free)
    return [(model.tables[n], cost) for cost, _, n in priced]


def for_newcomer(connection: Connection, person: str) -> str:
    """The best table for somebody who has just been entered; empty as long as nobody sits, or for other roles."""
    if not store.anybody(connection):
        return ""
    try:
        now = asked(connection, Wanted())
    except KnownError:
        return ""
    if person not in now.people:
        return ""
    ranked = best_table(now, _seats(now.people.values(), now.tables), person, {})
    return ranked[0][0] if ranked else ""


def _roomy(table: Table, chairs: Mapping[str, int]) -> Table:
    return replace(table, low=0, high=max(table.high, chairs.get(table.id, 0)))


def _seats(chosen: Collection[Person], known: Sequence[Round]) -> dict[str, str]:
    found = {person.id: seated_at(person.table, known) for person in chosen if person.table}
    return {person: table.number or table.title for person, table in found.items() if table is not None}
