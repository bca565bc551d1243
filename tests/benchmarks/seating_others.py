"""What others make of the same problems: greedy, swaps from random starts, and exact solvers where they are installed.

`pip install ortools highspy` into the environment adds the last two; the program itself never uses them.
"""

from __future__ import annotations

import random
import time
from collections import Counter

from seminar_desktop.domain.seating import Problem, score, share, values_of
from seminar_desktop.domain.seating_model import Model
from seminar_desktop.domain.seating_search import _begun


def greedy(problem: Problem, _seconds: float) -> int:
    """Everybody at the cheapest table with room, once."""
    model = Model(problem)
    return score(problem, model.seats(_begun(model, random.Random(0)))).cost


def restarts(problem: Problem, seconds: float) -> int:
    """Random seats, swaps that are no worse until none has helped for long, and anew."""
    model, dice, end = Model(problem), random.Random(0), time.monotonic() + seconds
    sizes = [number for number, table in enumerate(problem.tables) for _ in range(table.high)]
    best = 10**9
    while time.monotonic() < end:
        places = sizes[: len(model.people)]
        dice.shuffle(places)
        cost, vain = model.cost(places), 0
        while vain < 300 and time.monotonic() < end:
            i, j = dice.randrange(len(places)), dice.randrange(len(places))
            places[i], places[j] = places[j], places[i]
            after = model.cost(places)
            if after > cost:
                places[i], places[j] = places[j], places[i]
            vain = 0 if after < cost else vain + 1
            cost = min(cost, after)
        best = min(best, cost)
    return best


def cp_sat(problem: Problem, seconds: float) -> tuple[int | None, bool]:
    """Cost of the best that CP-SAT finds with two workers, and whether it is proven. ImportError without OR-tools."""
    from ortools.sat.python import cp_model

    model, tables = cp_model.CpModel(), range(len(problem.tables))
    index = {person.id: number for number, person in enumerate(problem.people)}
    sits = [[model.new_bool_var("") for _ in tables] for _ in problem.people]
    cost = []
    for row in sits:
        model.add_exactly_one(row)
    for number, table in enumerate(problem.tables):
        model.add_linear_constraint(sum(row[number] for row in sits), table.low, table.high)
    for criterion in problem.criteria:
        for people in values_of(problem, criterion.field).values():
            low, high = share(len(people), len(problem.tables))
            for number in tables:
                here = sum(sits[index[person]][number] for person in people)
                over, under = (model.new_int_var(0, len(people), "") for _ in range(2))
                model.add(over >= here - high)
                model.add(under >= low - here)
                cost.append(criterion.weight * (over + under))
    for wish in problem.wishes:
        one, two = sits[index[wish.first]], sits[index[wish.second]]
        both = [model.new_bool_var("") for _ in tables]
        for number in tables:
            if wish.apart:
                model.add_bool_or(one[number].negated(), two[number].negated(), both[number])
            else:
                model.add_implication(both[number], one[number])
                model.add_implication(both[number], two[number])
        cost.append(wish.weight * sum(both) if wish.apart else wish.weight - wish.weight * sum(both))
    names = {table.id: number for number, table in enumerate(problem.tables)}
    cost += [problem.move - problem.move * sits[index[person]][names[table]] for person, table in problem.start.items()]
    model.minimize(sum(cost))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers = seconds, 2
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, False
    seats = {person.id: problem.tables[next(n for n in tables if solver.value(row[n]))].id
             for person, row in zip(problem.people, sits, strict=True)}  # fmt: skip
    assert max(Counter(seats.values()).values()) <= max(table.high for table in problem.tables)
    return score(problem, seats).cost, status == cp_model.OPTIMAL
