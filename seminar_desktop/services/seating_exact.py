"""The exact solver, an optional package: it proves that a seating is the best, or finds the better one.

OR-tools' CP-SAT reads the problem as an integer program and begins with the seats that the search has found.
"""

from __future__ import annotations

import math
from dataclasses import replace

from ..domain.errors import KnownError
from ..domain.seating import Problem, Seats, score
from ..domain.seating_linear import Program, linear
from ..domain.seating_search import Seating

EXTRA, PACKAGE = "exact", "ortools"
WORKERS = 2
_ROUNDING = 1e-6
"""Costs are whole numbers; bounds come as floating point numbers."""


def solve(problem: Problem, seconds: float, found: Seating) -> Seating:
    """What was found or something better, with the highest bound that is proven within so many seconds.

    Ends early when it is proven. How far it comes depends on the machine, so two runs may differ as long as nothing is
    proven. KnownError("extra_missing") where the package is not installed.
    """
    seats, bound = best(problem, seconds, found.seats)
    better = replace(found, bound=max(found.bound, bound))
    if seats is None:
        return better
    other = replace(better, seats=seats, score=score(problem, seats))
    return min(better, other, key=lambda one: (len(one.score.broken), one.score.cost))


def best(problem: Problem, seconds: float, hint: Seats | None = None) -> tuple[dict[str, str] | None, int]:
    """The best seats that the solver finds, None for none, and a cost that none goes below; without, it begins from
    nothing. KnownError("extra_missing")."""
    try:
        from ortools.sat.python import cp_model
    except ImportError as error:
        raise KnownError("extra_missing", extra=EXTRA, packages=PACKAGE) from error
    program, model, solver = linear(problem), cp_model.CpModel(), cp_model.CpSolver()
    variables = [model.new_int_var(0, most, "") for most in program.most]
    for low, terms, high in program.rows:
        model.add_linear_constraint(sum(factor * variables[number] for factor, number in terms), low, high)
    model.minimize(sum(factor * variables[number] for factor, number in program.cost) + program.constant)
    for person, number, table in _chairs(problem, program):
        if hint:
            model.add_hint(variables[number], hint[person] == table)
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers = seconds, WORKERS
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, 0
    seats = {person: table for person, number, table in _chairs(problem, program) if solver.value(variables[number])}
    return seats, math.ceil(solver.best_objective_bound - _ROUNDING)


def _chairs(problem: Problem, program: Program) -> list[tuple[str, int, str]]:
    """(person, variable, table) of everybody at every table."""
    return [
        (person.id, number, table.id)
        for order, person in enumerate(problem.people)
        for number, table in zip(program.sits(order), problem.tables, strict=True)
    ]
