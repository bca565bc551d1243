"""Seats: quality in so many seconds, beside simpler methods and, where it is installed, an exact solver."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from seminar_desktop.domain.seating import Criterion, Problem, Sitter, even_tables, moved
from seminar_desktop.domain.seating_rounds import search_rounds
from seminar_desktop.domain.seating_search import Seating
from seminar_desktop.services import demo, seating
from seminar_desktop.services.seating import STEPS_PER_SECOND, Asked, Wanted

from . import seating_others as others
from .rows import Row
from .seating_instances import Instance

INSTANCES = range(101, 111)
"""Seeds that nothing was tuned on."""


def measure() -> list[Row]:
    """San Salvador, ten instances of two sizes, a large one, changes on the day, several rounds."""
    rows = [_san_salvador()]
    rows += [_many(150, 4, 2.0), _many(150, 15, 2.0), _large(), _changed(), _rounds()]
    return rows


def _found(problem: Problem, seconds: float) -> tuple[Seating, float]:
    begun = time.perf_counter()
    found = seating.find(Asked(problem, {}, ()), seconds)
    return found, time.perf_counter() - begun


def _exact(problem: Problem, seconds: float) -> tuple[int | None, bool] | None:
    try:
        return others.cp_sat(problem, seconds)
    except ImportError:
        return None


def _san_salvador() -> Row:
    with tempfile.TemporaryDirectory() as folder:
        desk = demo.create(Path(folder) / "s.seminar", Path(folder))
        asked = seating.ask(desk, Wanted())
        begun = time.perf_counter()
        found = seating.find(asked)
        took = time.perf_counter() - begun
        desk.close()
    return Row("seats of San Salvador, 44 × 4", f"cost {found.score.cost}, proven {found.proven}, {took:.3f} s",
               "0 in 0.5 s", f"greedy {others.greedy(asked.problem, 0)}")  # fmt: skip


def _many(people: int, tables: int, seconds: float) -> Row:
    costs, longest, proven, best, known = [], 0.0, 0, 0, True
    for seed in INSTANCES:
        problem = Instance(people, seed).problem(tables)
        found, took = _found(problem, seconds)
        costs.append(found.score.cost)
        longest, proven = max(longest, took), proven + found.proven
        exact = _exact(problem, 60)
        known = known and exact is not None and exact[0] is not None
        best += exact is not None and exact[0] is not None and found.score.cost <= exact[0]
    problem = Instance(people, INSTANCES[0]).problem(tables)
    beside = f"greedy {others.greedy(problem, 0)}, restarts {others.restarts(problem, seconds)} on the first"
    compared = f"as good as CP-SAT in 60 s on {best} of 10" if known else "OR-tools is not installed"
    return Row(f"seats {people} × {tables}, ten instances", f"{costs}, {proven} proven by the bound, {longest:.2f} s",
               f"{seconds:.0f} s", f"{compared}; {beside}")  # fmt: skip


def _large() -> Row:
    problem = Instance(1_000, INSTANCES[0]).problem(40)
    found, took = _found(problem, 10.0)
    exact = _exact(problem, 60)
    return Row("seats 1,000 × 40", f"cost {found.score.cost}, {took:.1f} s", "better in 10 s than CP-SAT in 60 s",
               f"CP-SAT {exact[0] if exact else 'not installed'}; greedy {others.greedy(problem, 0)}")  # fmt: skip


def _changed() -> Row:
    instance, dice = Instance(162, INSTANCES[0]), random.Random(4)
    ids = [one.id for one in instance.people]
    before, _ = _found(instance.problem(15, ids[:150]), 2.0)
    gone = set(dice.sample(ids[:150], 10))
    there = [one for one in ids if one not in gone]
    start = {one: table for one, table in before.seats.items() if one not in gone}
    problem = instance.problem(15, there, start)
    found, took = _found(problem, 1.0)
    exact = _exact(problem, 60)
    fewest = f"CP-SAT in 60 s: cost {exact[0]}" if exact else "OR-tools is not installed"
    return Row("seats 150 × 15 after −10 +12", f"{len(moved(start, found.seats))} moved, cost {found.score.cost}, "
               f"{took:.2f} s", "1 s", fewest)  # fmt: skip


def _rounds() -> Row:
    dice = random.Random(INSTANCES[0])
    people = tuple(Sitter(f"p{n}", {
        "country": f"c{n % 11}", "sex": dice.choice("FM"), "experience": dice.choice("xy"),
        "language": dice.choices(("es", "en", "pt"), (8, 1, 1))[0]}) for n in range(150))  # fmt: skip
    criteria = (Criterion("country", 4), Criterion("sex", 3), Criterion("experience", 5), Criterion("language", 3))
    problem = Problem(people, even_tables([f"t{n}" for n in range(15)], 150), criteria)
    begun = time.perf_counter()
    found = search_rounds(problem, 3, 3 * STEPS_PER_SECOND)
    took = time.perf_counter() - begun
    return Row("three rounds, 150 × 15", f"{found.met:.2f} of 27 others, cost {[r.score.cost for r in found.rounds]}, "
               f"{took:.1f} s", "25 in 5 s", "GroupSelect 24.1, by chance 25.5 without balance")  # fmt: skip
