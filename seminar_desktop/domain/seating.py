"""Who sits at which round table: the problem, its hard rules, and what a seating costs.

A seating is good when every value of every criterion (country, experience, sex …) is shared out evenly over the tables.
A criterion costs its weight for each person by which a table has more or fewer of a value than the even share rounded
up or down; 0 is perfectly even. This is the cost of maximally diverse grouping with interval targets; wishes,
preferences and moves are added to it. Hard rules are never weighed against costs: a seating keeps them or is refused.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

WISHES, PREFERENCES, MOVES = "wishes", "preferences", "moves"
"""Names of costs beside those of the criteria."""
Seats = Mapping[str, str]
"""Person → table."""


class Aim(StrEnum):
    """What a criterion wants of the people who share a value."""

    SPREAD = "spread"
    """Evenly over the tables."""
    ONCE = "once"
    """Never two at a table: a hard rule."""
    CLUSTER = "cluster"
    """At as few tables as they fit."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """A field of people and its aim. `weight` is the cost per person (spread) or per further table (cluster)."""

    field: str
    weight: int = 1
    aim: Aim = Aim.SPREAD


@dataclass(frozen=True, slots=True)
class Table:
    """A table and how many people it takes, at least and at most. Empty sets admit everybody."""

    id: str
    low: int
    high: int
    languages: frozenset[str] = frozenset()
    modalities: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sitter:
    """A person as far as seating is concerned. An empty value of a field is not balanced."""

    id: str
    values: Mapping[str, str] = field(default_factory=dict)

    def may_sit_at(self, table: Table) -> bool:
        """Whether the table speaks their language and takes people who come as they do."""
        return (not table.languages or self.values.get("language", "") in table.languages) and (
            not table.modalities or self.values.get("modality", "") in table.modalities
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """Two people who would like to sit together, or (`apart`) would rather not; costs its weight when it is not so."""

    first: str
    second: str
    weight: int
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Preference:
    """A table that somebody prefers; costs its weight when they sit elsewhere."""

    person: str
    table: str
    weight: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Everything that decides a seating."""

    people: tuple[Sitter, ...]
    tables: tuple[Table, ...]
    criteria: tuple[Criterion, ...] = ()
    together: tuple[frozenset[str], ...] = ()
    """People who must share a table."""
    apart: tuple[frozenset[str], ...] = ()
    """Pairs who must not."""
    locks: Mapping[str, str] = field(default_factory=dict)
    """Person → the table where they stay."""
    wishes: tuple[Wish, ...] = ()
    preferences: tuple[Preference, ...] = ()
    start: Mapping[str, str] = field(default_factory=dict)
    """Where people sit already; each who sits elsewhere afterwards costs `move`."""
    move: int = 0


class RuleKind(StrEnum):
    """Kinds of hard rules."""

    ROOM = "room"
    LEAST = "least"
    ONCE = "once"
    TOGETHER = "together"
    APART = "apart"
    LOCK = "lock"
    LANGUAGE = "language"
    MODALITY = "modality"


@dataclass(frozen=True, slots=True)
class Rule:
    """One hard rule. What is not said is empty."""

    kind: RuleKind
    people: frozenset[str] = frozenset()
    table: str = ""
    field: str = ""
    value: str = ""
    number: int = 0
    """Of people, for room and least."""


@dataclass(frozen=True, slots=True)
class Score:
    """What a seating costs, by criterion, and the hard rules that it breaks."""

    costs: Mapping[str, int]
    broken: tuple[Rule, ...] = ()

    @property
    def cost(self) -> int:
        return sum(self.costs.values())


def even_tables(ids: Sequence[str], people: int) -> tuple[Table, ...]:
    """Tables that share people out evenly: sizes differ by one at most."""
    low = people // len(ids)
    return tuple(Table(id_, low, -(-people // len(ids))) for id_ in ids)


def share(count: int, tables: int) -> tuple[int, int]:
    """The even share of `count` people over `tables`, rounded down and up."""
    return count // tables, -(-count // tables)


def penalty(criterion: Criterion, here: int, low: int, high: int) -> int:
    """What a table costs that has `here` people of a value whose even share is `low` to `high`."""
    if criterion.aim is Aim.SPREAD:
        return criterion.weight * (max(0, here - high) + max(0, low - here))
    return criterion.weight * (here > 0) if criterion.aim is Aim.CLUSTER else 0


def least_tables(problem: Problem, count: int) -> int:
    """How many tables so many people need at least."""
    room = 0
    for number, table in enumerate(sorted(problem.tables, key=lambda one: -one.high), 1):
        room += table.high
        if room >= count:
            return number
    return len(problem.tables)


def values_of(problem: Problem, name: str) -> dict[str, list[str]]:
    """Value → ids of the people who have it, without the empty value."""
    found: dict[str, list[str]] = defaultdict(list)
    for person in problem.people:
        if value := person.values.get(name, ""):
            found[value].append(person.id)
    return dict(found)


def score(problem: Problem, seats: Seats) -> Score:
    """What a seating costs and breaks. Everybody must have a seat at a table of the problem."""
    costs = {criterion.field: _cost(problem, criterion, seats) for criterion in problem.criteria
             if criterion.aim is not Aim.ONCE}  # fmt: skip
    costs[WISHES] = sum(wish.weight for wish in problem.wishes
                        if (seats[wish.first] == seats[wish.second]) == wish.apart)  # fmt: skip
    costs[PREFERENCES] = sum(one.weight for one in problem.preferences if seats[one.person] != one.table)
    costs[MOVES] = problem.move * len(moved(problem.start, seats))
    return Score(costs, tuple(rule for rule in rules(problem) if not holds(problem, rule, seats)))


def moved(start: Seats, seats: Seats) -> list[str]:
    """Who sits at another table than before."""
    return [person for person, table in start.items() if person in seats and seats[person] != table]


def _cost(problem: Problem, criterion: Criterion, seats: Seats) -> int:
    total, tables = 0, problem.tables
    for people in values_of(problem, criterion.field).values():
        here = Counter(seats[person] for person in people)
        low, high = share(len(people), len(tables))
        total += sum(penalty(criterion, here[table.id], low, high) for table in tables)
        if criterion.aim is Aim.CLUSTER:
            total -= criterion.weight * least_tables(problem, len(people))
    return total


# ---- hard rules -----------------------------------------------------------------------------------------------------


def rules(problem: Problem) -> Iterator[Rule]:
    """Every hard rule of a problem."""
    for table in problem.tables:
        yield Rule(RuleKind.ROOM, table=table.id, number=table.high)
        if table.low:
            yield Rule(RuleKind.LEAST, table=table.id, number=table.low)
        if table.languages:
            yield Rule(RuleKind.LANGUAGE, table=table.id, value=", ".join(sorted(table.languages)))
        if table.modalities:
            yield Rule(RuleKind.MODALITY, table=table.id, value=", ".join(sorted(table.modalities)))
    for criterion in problem.criteria:
        if criterion.aim is Aim.ONCE:
            for value, people in values_of(problem, criterion.field).items():
                if len(people) > 1:
                    yield Rule(RuleKind.ONCE, frozenset(people), field=criterion.field, value=value)
    yield from (Rule(RuleKind.TOGETHER, people) for people in problem.together)
    yield from (Rule(RuleKind.APART, people) for people in problem.apart)
    yield from (Rule(RuleKind.LOCK, frozenset({person}), table) for person, table in problem.locks.items())


def holds(problem: Problem, rule: Rule, seats: Seats) -> bool:
    """Whether a seating keeps a rule."""
    match rule.kind:
        case RuleKind.ROOM:
            return _size(seats, rule.table) <= rule.number
        case RuleKind.LEAST:
            return _size(seats, rule.table) >= rule.number
        case RuleKind.LANGUAGE | RuleKind.MODALITY:
            name, allowed = rule.kind.value, set(rule.value.split(", "))
            return all(p.values.get(name, "") in allowed for p in problem.people if seats[p.id] == rule.table)
        case RuleKind.TOGETHER:
            return len({seats[person] for person in rule.people}) == 1
        case RuleKind.LOCK:
            return all(seats[person] == rule.table for person in rule.people)
        case _:
            return len({seats[person] for person in rule.people}) == len(rule.people)


def _size(seats: Seats, table: str) -> int:
    return sum(one == table for one in seats.values())


# ---- a lower bound --------------------------------------------------------------------------------------------------


def bound(problem: Problem) -> int:
    """A cost that no seating can go below.

    Even shares cost nothing by themselves. A wish to sit together of two people who share values of which a table
    should have one at most costs its own weight or that of those values, whichever is less: m wishes that are granted
    put at least m people too many at tables, whoever they are, as long as no one value is charged for more. So each
    pair of people is charged once per value, and a value for as many pairs as can share it.
    """
    by_id, spread = {person.id: person for person in problem.people}, _singles(problem)
    wished: Counter[frozenset[str]] = Counter()
    for wish in problem.wishes:
        if not wish.apart and wish.first != wish.second:
            wished[frozenset((wish.first, wish.second))] += wish.weight
    forest, total = _Forest(), 0
    against = _against(problem)
    for pair, weight in sorted(wished.items(), key=lambda item: (-item[1], sorted(item[0]))):
        first, second = (by_id[one] for one in sorted(pair))
        shared = {(name, value): cost for (name, value), cost in spread.items()
                  if first.values.get(name) == value == second.values.get(name)}  # fmt: skip
        price = against[pair] + sum(
            cost for key, cost in shared.items() if forest.join((*key, first.id), (*key, second.id))
        )
        total += min(weight, price)
    return total


def _singles(problem: Problem) -> dict[tuple[str, str], int]:
    """Values of which the even share is at most one a table → weight."""
    return {
        (criterion.field, value): criterion.weight
        for criterion in problem.criteria if criterion.aim is Aim.SPREAD
        for value, people in values_of(problem, criterion.field).items()
        if 1 < len(people) <= len(problem.tables)
    }  # fmt: skip


def _against(problem: Problem) -> Counter[frozenset[str]]:
    """Pairs who would rather not sit together → what it costs when they do."""
    found: Counter[frozenset[str]] = Counter()
    for wish in problem.wishes:
        if wish.apart:
            found[frozenset((wish.first, wish.second))] += wish.weight
    return found


class _Forest:
    """Wishes among the people of one value: as long as they form no circle, each one granted adds one too many."""

    def __init__(self) -> None:
        self._above: dict[tuple[str, ...], tuple[str, ...]] = {}

    def join(self, first: tuple[str, ...], second: tuple[str, ...]) -> bool:
        """Whether the two were apart until now."""
        one, two = self._root(first), self._root(second)
        self._above[one] = two
        return one != two

    def _root(self, key: tuple[str, ...]) -> tuple[str, ...]:
        above = self._above.get(key, key)
        return key if above == key else self._root(above)


def differences(before: Score, after: Score) -> dict[str, int]:
    """What each criterion costs more (or less, below zero) after than before; those that stay are left out."""
    names: Iterable[str] = dict.fromkeys((*before.costs, *after.costs))
    return {name: change for name in names
            if (change := after.costs.get(name, 0) - before.costs.get(name, 0))}  # fmt: skip
