"""What others make of the same problems: greedy, swaps from random starts, and two exact solvers."""

from __future__ import annotations

import random
import time

from seminar_desktop.domain.seating import Problem, score
from seminar_desktop.domain.seating_linear import linear
from seminar_desktop.domain.seating_model import Model
from seminar_desktop.domain.seating_search import Walk
from seminar_desktop.services import seating_exact


def greedy(problem: Problem) -> int:
    """Everybody at the cheapest table with room, once."""
    model = Model(problem)
    return score(problem, model.seats(Walk(model, random.Random(0)).places)).cost


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


def cp_sat(problem: Problem, seconds: float) -> int | None:
    """Cost of the best that CP-SAT finds with two workers; None when it finds nothing."""
    seats, _ = seating_exact.best(problem, seconds)
    return None if seats is None else score(problem, seats).cost


def highs(problem: Problem, seconds: float) -> int | None:
    """Cost of the best that HiGHS finds; None when it finds nothing."""
    from ortools.linear_solver.python import model_builder

    program, model = linear(problem), model_builder.Model()
    variables = [model.new_int_var(0, most, f"x{number}") for number, most in enumerate(program.most)]
    for low, terms, high in program.rows:
        weighted = model_builder.LinearExpr.sum([variables[number] * factor for factor, number in terms])
        model.add_linear_constraint(weighted, low, high)
    model.minimize(model_builder.LinearExpr.sum([variables[number] * factor for factor, number in program.cost]))
    solver = model_builder.Solver("highs")
    solver.set_time_limit_in_seconds(seconds)
    status = solver.solve(model)
    if status not in (model_builder.SolveStatus.OPTIMAL, model_builder.SolveStatus.FEASIBLE):
        return None
    return round(solver.objective_value) + program.constant
