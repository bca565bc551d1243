"""A seating problem as an integer linear program, as exact solvers read it.

Variable `p * tables + t` is 1 when person p sits at table t; the others count what is too many, too few or granted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .seating import Aim, Criterion, Problem, least_tables, share, values_of

Terms = list[tuple[int, int]]
"""(coefficient, variable)."""


@dataclass
class Program:
    """Minimise `constant` and `cost` while every row's sum is in its range. Variables are whole numbers from 0 on."""

    tables: int
    most: list[int] = field(default_factory=list)
    """Of each variable."""
    rows: list[tuple[int, Terms, int]] = field(default_factory=list)
    """(lowest, sum, highest)."""
    cost: Terms = field(default_factory=list)
    constant: int = 0

    def variable(self, most: int = 1) -> int:
        self.most.append(most)
        return len(self.most) - 1

    def row(self, low: int, terms: Terms, high: int) -> None:
        self.rows.append((low, terms, high))

    def sits(self, person: int) -> range:
        """The variables of a person, one per table."""
        return range(person * self.tables, (person + 1) * self.tables)


def linear(problem: Problem) -> Program:
    """The same problem with the same costs: hard rules as rows, everything else in `cost`."""
    program = Program(len(problem.tables))
    index = {person.id: number for number, person in enumerate(problem.people)}
    for person in problem.people:
        for table in problem.tables:
            locked = problem.locks.get(person.id, table.id)
            program.variable(int(person.may_sit_at(table) and locked == table.id))
    for number in index.values():
        program.row(1, _sum(program.sits(number)), 1)
    for number, table in enumerate(problem.tables):
        program.row(table.low, _sum(program.sits(person)[number] for person in index.values()), table.high)
    for criterion in problem.criteria:
        for people in values_of(problem, criterion.field).values():
            _count(program, problem, criterion, [index[person] for person in people])
    for group in problem.together:
        first, *others = sorted(index[person] for person in group)
        for other in others:
            for one, two in zip(program.sits(first), program.sits(other), strict=True):
                program.row(0, [(1, one), (-1, two)], 0)
    for pair in problem.apart:
        for variables in zip(*(program.sits(index[person]) for person in pair), strict=True):
            program.row(0, _sum(variables), 1)
    for wish in problem.wishes:
        _wish(program, index[wish.first], index[wish.second], wish.weight, wish.apart)
    names = {table.id: number for number, table in enumerate(problem.tables)}
    wanted = [(one.person, one.table, one.weight) for one in problem.preferences]
    wanted += [(person, table, problem.move) for person, table in problem.start.items() if person in index]
    for id_, name, weight in wanted:
        program.constant += weight
        if name in names:
            program.cost.append((-weight, program.sits(index[id_])[names[name]]))
    return program


def _count(program: Program, problem: Problem, criterion: Criterion, people: Sequence[int]) -> None:
    """What it costs that people share a value."""
    low, high = share(len(people), program.tables)
    if criterion.aim is Aim.CLUSTER:
        program.constant -= criterion.weight * least_tables(problem, len(people))
    for number in range(program.tables):
        here = [program.sits(person)[number] for person in people]
        if criterion.aim is Aim.ONCE:
            program.row(0, _sum(here), 1)
        elif criterion.aim is Aim.CLUSTER:
            used = program.variable()
            program.cost.append((criterion.weight, used))
            for one in here:
                program.row(-1, [(1, one), (-1, used)], 0)
        else:
            over, under = program.variable(len(people)), program.variable(low)
            program.row(0, [*_sum(here), (-1, over)], high)
            program.row(low, [*_sum(here), (1, under)], len(people) + low)
            program.cost += [(criterion.weight, over), (criterion.weight, under)]


def _wish(program: Program, first: int, second: int, weight: int, apart: bool) -> None:
    if first == second:
        program.constant += weight * apart
        return
    program.constant += 0 if apart else weight
    for one, two in zip(program.sits(first), program.sits(second), strict=True):
        both = program.variable()
        program.cost.append((weight if apart else -weight, both))
        if apart:
            program.row(-1, [(1, one), (1, two), (-1, both)], 1)
        else:
            program.row(0, [(1, one), (-1, both)], 1)
            program.row(0, [(1, two), (-1, both)], 1)


def _sum(variables: Iterable[int]) -> Terms:
    return [(1, variable) for variable in variables]
