"""Seats: quality in so many seconds, beside simpler methods and exact solvers."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from seminar_desktop.domain.seating import Criterion, Problem, Sitter, even_tables, moved, score
from seminar_desktop.domain.seating_rounds import search_rounds
from seminar_desktop.domain.seating_search import Seating
from seminar_desktop.services import demo, seating, seating_exact
from seminar_desktop.services.seating import STEPS_PER_SECOND, Asked, Wanted

from . import seating_others as others
from .rows import Row
from .seating_instances import BEST, SEEDS, Instance

PATIENCE = 60
"""Seconds of an exact solver."""


def measure() -> list[Row]:
    """San Salvador, ten instances of two sizes, a large one, changes on the day, several rounds."""
    return [_san_salvador(), _many(150, 4), _many(150, 15), _large(), _changed(), _rounds()]


def _found(problem: Problem, seconds: float) -> tuple[Seating, float]:
    begun = time.perf_counter()
    found = seating.find(Asked(problem, {}, ()), seconds)
    return found, time.perf_counter() - begun


def _san_salvador() -> Row:
    with tempfile.TemporaryDirectory() as folder:
        desk = demo.create(Path(folder) / "s.seminar", Path(folder))
        problem = seating.ask(desk, Wanted()).problem
        desk.close()
    found, took = _found(problem, seating.SECONDS)
    return Row("seats of San Salvador, 44 × 4", f"cost {found.score.cost}, proven {found.proven}, {took:.3f} s",
               "0 in 0.5 s", _beside(problem, 0.5))  # fmt: skip


def _beside(problem: Problem, seconds: float) -> str:
    """What others find in the same time."""
    found = {"greedy": others.greedy(problem), "restarts": others.restarts(problem, seconds),
             "CP-SAT": others.cp_sat(problem, seconds), "HiGHS": others.highs(problem, seconds)}  # fmt: skip
    return ", ".join(f"{name} {'nothing' if cost is None else cost}" for name, cost in found.items())


def _many(people: int, tables: int) -> Row:
    best, limit = BEST[people, tables], 2.0
    found = [_found(Instance(people, seed).problem(tables), limit) for seed in SEEDS]
    costs, longest = [one.score.cost for one, _ in found], max(took for _, took in found)
    equal = sum(cost <= known for cost, known in zip(costs, best, strict=True))
    beside = _beside(Instance(people, SEEDS[0]).problem(tables), limit)
    return Row(f"seats {people} × {tables}, ten instances",
               f"as good as CP-SAT's best in {PATIENCE} s on {equal} of 10: {costs}; "
               f"{sum(one.proven for one, _ in found)} proven by the bound; {longest:.2f} s", f"{limit:.0f} s",
               f"in {limit:.0f} s on the first: {beside}")  # fmt: skip


def _large() -> Row:
    problem = Instance(1_000, SEEDS[0]).problem(40)
    found, took = _found(problem, 10.0)
    beside = f"CP-SAT {others.cp_sat(problem, PATIENCE)}; greedy {others.greedy(problem)}"
    return Row("seats 1,000 × 40", f"cost {found.score.cost}, {took:.1f} s",
               f"better in 10 s than CP-SAT in {PATIENCE} s", beside)  # fmt: skip


def _changed() -> Row:
    instance, dice = Instance(162, SEEDS[0]), random.Random(4)
    ids = [one.id for one in instance.people]
    before, _ = _found(instance.problem(15, ids[:150]), 2.0)
    gone = set(dice.sample(ids[:150], 10))
    there = [one for one in ids if one not in gone]
    start = {one: table for one, table in before.seats.items() if one not in gone}
    problem = instance.problem(15, there, start)
    found, took = _found(problem, 1.0)
    seats, _ = seating_exact.best(problem, PATIENCE)
    fewest = f"{len(moved(start, seats))} moved, cost {score(problem, seats).cost}" if seats else "nothing"
    return Row("seats 150 × 15 after −10 +12", f"{len(moved(start, found.seats))} moved, cost {found.score.cost}, "
               f"{took:.2f} s", "1 s, 2 moves more", f"CP-SAT in {PATIENCE} s: {fewest}")  # fmt: skip


def _rounds() -> Row:
    dice = random.Random(SEEDS[0])
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
