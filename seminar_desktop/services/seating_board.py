"""The board of round tables: how things stand, what a move would cost, and the moves themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..domain.changes import Changes
from ..domain.journal import SET, Draft
from ..domain.people import Person
from ..domain.seating import (
    Aim,
    Problem,
    Rule,
    Score,
    Seats,
    bound,
    differences,
    moved,
    penalty,
    score,
    share,
    values_of,
)
from ..store import merging
from ..store import seating as store
from . import seating
from .desk import Desk
from .seating import Asked, Wanted

LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Board:
    """Who sits where, who waits for a seat, and what it costs."""

    asked: Asked
    seats: Mapping[str, str]
    locked: frozenset[str]
    """People whom a search leaves where they are."""
    score: Score
    bound: int

    @property
    def waiting(self) -> list[Person]:
        """Who is to be seated and has no table yet."""
        return _in_order(person for id_, person in self.asked.people.items() if id_ not in self.seats)

    @property
    def proven(self) -> bool:
        """Whether everybody sits and no seating that keeps the hard rules can be better."""
        return not self.waiting and not self.score.broken and self.score.cost == self.bound

    def liked(self, person: str) -> str:
        """The table that somebody would like; empty for none."""
        return next((one.table for one in self.asked.problem.preferences if one.person == person), "")

    def at(self, table: str) -> list[Person]:
        """Who sits at a table, by country and surname."""
        return _in_order(self.asked.people[one] for one, at in self.seats.items() if at == table)


def _in_order(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=lambda one: (one.country, one.family_name, one.given_name))


@dataclass(frozen=True, slots=True)
class Move:
    """What it would mean that somebody changes tables."""

    table: str
    costs: Mapping[str, int]
    """Criterion → how much more it costs, below zero for less."""
    broken: tuple[Rule, ...]
    """Hard rules that it would break and that hold now."""

    @property
    def cost(self) -> int:
        return sum(self.costs.values())


def board(desk: Desk, wanted: Wanted | None = None) -> Board:
    """How things stand. KnownErrors of `seating.ask`."""
    wanted = wanted or Wanted()
    with desk.read() as connection:
        asked, locked = seating.asked(connection, wanted), store.locked(connection)
        everybody = seating.sitting(connection)
    tables = {table.id for table in asked.problem.tables}
    seats = {one: at for one, at in everybody.items() if one in asked.people and at in tables}
    return _board(asked, seats, frozenset(locked & seats.keys()))


def with_seats(shown: Board, seats: Seats) -> Board:
    """The same board with other seats, to be looked at before they are taken."""
    return _board(shown.asked, dict(seats), shown.locked)


def _board(asked: Asked, seats: Mapping[str, str], locked: frozenset[str]) -> Board:
    problem = _seated(asked.problem, seats)
    return Board(asked, seats, locked, score(problem, seats), bound(problem))


def _seated(problem: Problem, seats: Mapping[str, str]) -> Problem:
    """The problem of those who sit: even shares are those of the people at the tables; sizes may still grow."""
    people = tuple(person for person in problem.people if person.id in seats)
    tables = problem.tables if len(people) == len(problem.people) else tuple(
        replace(table, low=0) for table in problem.tables)  # fmt: skip
    here = {person.id for person in people}
    together, apart = (tuple(one for one in rules if one <= here) for rules in (problem.together, problem.apart))
    liked = tuple(one for one in problem.preferences if one.person in here)
    return replace(problem, people=people, tables=tables, together=together, apart=apart, preferences=liked, locks={},
                   start={}, move=0)  # fmt: skip


def moves(shown: Board, person: str) -> list[Move]:
    """What each other table would cost for somebody, the cheapest first. Sizes of tables are left to people."""
    problem = _seated(shown.asked.problem, {**shown.seats, person: shown.seats.get(person, "")})
    free = replace(problem, tables=tuple(replace(table, low=0, high=len(problem.people)) for table in problem.tables))
    here = shown.seats.get(person)
    before = score(_seated(free, shown.seats) if here is None else free, shown.seats)
    found = []
    for table in free.tables:
        if table.id == here:
            continue
        after = score(free, {**shown.seats, person: table.id})
        new = tuple(rule for rule in after.broken if rule not in before.broken)
        found.append(Move(table.id, differences(before, after), new))
    return sorted(found, key=lambda move: (len(move.broken), move.cost, move.table))


@dataclass(frozen=True, slots=True)
class Uneven:
    """A value of which a table has more or fewer people than its even share."""

    field: str
    value: str
    here: int
    low: int
    """The even share, rounded down and up."""
    high: int
    cost: int


def uneven(shown: Board, table: str) -> list[Uneven]:
    """What is shared out unevenly at a table, the dearest first; nothing where all shares are even."""
    problem = _seated(shown.asked.problem, shown.seats)
    found = []
    for criterion in problem.criteria:
        if criterion.aim is not Aim.SPREAD:
            continue
        for value, people in values_of(problem, criterion.field).items():
            low, high = share(len(people), len(problem.tables))
            here = sum(shown.seats[person] == table for person in people)
            if cost := penalty(criterion, here, low, high):
                found.append(Uneven(criterion.field, value, here, low, high, cost))
    return sorted(found, key=lambda one: (-one.cost, one.field, one.value))


def search_wanted(shown: Board, keep: int, wanted: Wanted | None = None) -> Wanted:
    """What a search is asked for from this board: locked people stay; `keep`: what moving somebody else costs."""
    locks = {person: shown.seats[person] for person in shown.locked}
    return replace(wanted or Wanted(), locks=locks, keep=keep)


def compared(now: Board, other: Board) -> dict[str, int]:
    """What each criterion costs more (or less, below zero) in another seating of the same people."""
    return differences(now.score, other.score)


def changes(shown: Board, seats: Seats) -> list[str]:
    """Who would sit elsewhere than now, without those who have no seat yet."""
    return moved(dict(shown.seats), seats)


def lock(desk: Desk, people: Iterable[str], locked: bool) -> Changes:
    """Let a search leave people where they are, or no more."""
    value = LOCKED if locked else ""
    with desk.write() as transaction:
        now = store.locked(transaction.connection)
        wanted = [person for person in people if (person in now) is not locked]
        transaction.append(*(
            Draft(SET, "seat", subject, "state", value)
            for person in wanted for subject in merging.said_under(transaction.connection, "seat", person)
        ))  # fmt: skip
    return Changes.PEOPLE if wanted else Changes.NONE
