"""A seating problem as numbers, for searching: people, tables and values are counted from 0.

Hard rules become costs of `HARD` each, so that a search may pass through what breaks them; `seating.score` has the last
word on what a seating really costs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from .seating import Aim, Problem, Seats, least_tables, penalty, share, values_of

HARD = 100_000
"""Cost of breaking a hard rule once: more than all soft costs of a thousand people."""


@dataclass
class Model:
    """`of[i]`: indices of the values of person i, one per criterion; 0 is the value that costs nothing."""

    problem: Problem
    people: list[str] = field(init=False)
    tables: list[str] = field(init=False)
    of: list[tuple[int, ...]] = field(init=False)
    more: list[list[int]] = field(init=False)
    """`more[v][q]`: what it costs when one joins q people of value v at a table."""
    less: list[list[int]] = field(init=False)
    """`less[v][q]`: what it costs when one of q leaves."""
    near: list[tuple[tuple[int, int], ...]] = field(init=False)
    """`near[i]`: (other person, cost when they share a table; below zero for those who want to)."""
    at: list[list[int] | None] = field(init=False)
    """`at[i]`: cost of each table for person i; None where all cost nothing."""
    constant: int = field(init=False)
    """What is to be added so that costs are those of `seating.score`."""
    groups: list[list[int]] = field(init=False)
    """People who must share a table, as far as there are several."""

    def __post_init__(self) -> None:
        self.people = [person.id for person in self.problem.people]
        self.tables = [table.id for table in self.problem.tables]
        self._index = {id_: n for n, id_ in enumerate(self.people)}
        self._table = {id_: n for n, id_ in enumerate(self.tables)}
        self.constant = 0
        self._count_values()
        self._pair_people()
        self._price_tables()

    def _count_values(self) -> None:
        size = len(self.people)
        lists: list[list[int]] = [[] for _ in self.people]
        self.more, self.less = [[0] * (size + 2)], [[0] * (size + 2)]
        for criterion in self.problem.criteria:
            index = {}
            for value, people in values_of(self.problem, criterion.field).items():
                if criterion.aim is Aim.ONCE:
                    prices = [HARD * max(0, q - 1) for q in range(size + 2)]
                else:
                    low, high = share(len(people), len(self.tables))
                    prices = [penalty(criterion, q, low, high) for q in range(size + 2)]
                    self.constant += prices[0] * len(self.tables)
                    if criterion.aim is Aim.CLUSTER:
                        self.constant -= criterion.weight * least_tables(self.problem, len(people))
                index[value] = len(self.more)
                self.more.append([prices[q + 1] - prices[q] for q in range(size + 1)] + [0])
                self.less.append([0, *(prices[q - 1] - prices[q] for q in range(1, size + 2))])
            for number, person in enumerate(self.problem.people):
                lists[number].append(index.get(person.values.get(criterion.field, ""), 0))
        self.of = [tuple(values) for values in lists]

    def _pair_people(self) -> None:
        near: list[Counter[int]] = [Counter() for _ in self.people]

        def pair(first: str, second: str, weight: int) -> None:
            one, two = self._index[first], self._index[second]
            if one != two:
                near[one][two] += weight
                near[two][one] += weight

        for wish in self.problem.wishes:
            pair(wish.first, wish.second, wish.weight if wish.apart else -wish.weight)
            self.constant += 0 if wish.apart or wish.first == wish.second else wish.weight
        for people in self.problem.apart:
            first, second = sorted(people)
            pair(first, second, HARD)
        self.groups = _merged([[self._index[one] for one in sorted(people)] for people in self.problem.together])
        for group in self.groups:
            for one in group[1:]:
                pair(self.people[group[0]], self.people[one], -HARD)
        self.near = [tuple(sorted(found.items())) for found in near]
        self.constant += HARD * sum(len(group) - 1 for group in self.groups)

    def _price_tables(self) -> None:
        prices: dict[int, list[int]] = defaultdict(lambda: [0] * len(self.tables))
        problem = self.problem
        for number, person in enumerate(problem.people):
            for table in problem.tables:
                if not person.may_sit_at(table):
                    prices[number][self._table[table.id]] += HARD
        wanted = [(person, table, HARD) for person, table in problem.locks.items()]
        wanted += [(one.person, one.table, one.weight) for one in problem.preferences]
        wanted += [(person, table, problem.move) for person, table in problem.start.items() if problem.move]
        for id_, name, weight in wanted:
            if id_ in self._index:
                row = prices[self._index[id_]]
                for number, known in enumerate(self.tables):
                    row[number] += weight * (known != name)
        self.at = [prices.get(number) for number in range(len(self.people))]

    # ---- seatings as lists of table numbers -------------------------------------------------------------------------

    def numbers(self, seats: Seats) -> list[int]:
        """A seating as table numbers, in the order of the people; -1 for those without a seat."""
        return [self._table.get(seats.get(person, ""), -1) for person in self.people]

    def seats(self, places: Sequence[int]) -> dict[str, str]:
        return {person: self.tables[place] for person, place in zip(self.people, places, strict=True)}

    def counts(self, places: Sequence[int]) -> list[list[int]]:
        """`counts[v][t]`: how many people of value v sit at table t."""
        found = [[0] * len(self.tables) for _ in self.more]
        for values, place in zip(self.of, places, strict=True):
            for value in values:
                if place >= 0:
                    found[value][place] += 1
        return found

    def cost(self, places: Sequence[int]) -> int:
        """What a whole seating costs, hard rules included at `HARD` each."""
        total, seen = self.constant, [[0] * len(self.tables) for _ in self.more]
        for number, place in enumerate(places):
            total += self.joining(number, place, seen, places[:number])
            for value in self.of[number]:
                seen[value][place] += 1
        return total

    def joining(self, person: int, table: int, counts: Sequence[Sequence[int]], places: Sequence[int]) -> int:
        """What it costs when a person joins a table, beside those who have a place already."""
        row = self.at[person]
        total = sum(self.more[value][counts[value][table]] for value in self.of[person]) + (row[table] if row else 0)
        return total + sum(weight for other, weight in self.near[person]
                           if other < len(places) and places[other] == table)  # fmt: skip


def _merged(groups: Sequence[Sequence[int]]) -> list[list[int]]:
    """Groups that share somebody are one group."""
    found: list[set[int]] = []
    for group in groups:
        touching = [one for one in found if one & set(group)]
        found = [one for one in found if not one & set(group)]
        found.append(set(group).union(*touching))
    return [sorted(group) for group in found if len(group) > 1]
