"""The exact solver reads the same problem: same costs, same rules; what it proves is true."""

from __future__ import annotations

import random
import sys
from dataclasses import replace

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.seating import Aim, Criterion, Problem, Sitter, even_tables, score
from seminar_desktop.domain.seating_search import Seating, search
from seminar_desktop.services import seating_exact
from tests.domain.test_seating import counted, every_seating, instance
from tests.soak import extent, seed

ENOUGH = 30.0
"""Seconds; these are solved in a fraction of one."""


def richer(dice: random.Random, people: int, tables: int) -> Problem:
    """A random problem with every kind of cost and rule."""
    problem = instance(dice, people, tables)
    speaks = replace(problem.tables[0], languages=frozenset({"es", "en"}))
    return replace(
        problem, tables=(speaks, *problem.tables[1:]), start={"p0": "t0", "p1": "t1"}, move=2,
        criteria=(*problem.criteria, Criterion("language", 3, Aim.CLUSTER)),
    )  # fmt: skip


def test_it_finds_what_an_exhaustive_search_finds() -> None:
    dice = random.Random(seed("exact, all seatings"))
    for _ in range(extent(8, 100)):
        problem = richer(dice, 8, 3)
        costs = [score(problem, seats).cost for seats in every_seating(problem) if not score(problem, seats).broken]
        seats, low = seating_exact.best(problem, ENOUGH)
        assert seats is not None and not score(problem, seats).broken
        assert score(problem, seats).cost == min(costs) == low


def test_the_search_finds_what_it_proves_and_the_own_bound_is_below() -> None:
    dice, missed = random.Random(seed("exact, search")), 0
    count = extent(10, 200)
    for number in range(count):
        problem = richer(dice, dice.randrange(12, 26), 3)
        found = search(problem, 300_000, number)
        proved = seating_exact.solve(problem, ENOUGH, found)
        assert proved.proven and proved.score.cost == score(problem, proved.seats).cost
        assert found.bound <= proved.bound <= found.score.cost
        missed += proved.bound < found.score.cost
    assert missed <= count // 5, "the local search misses the best too often"


def test_it_mends_a_bad_seating_and_leaves_a_proven_one() -> None:
    problem = instance(random.Random(5), 20, 4, tied=False)
    good = search(problem, 60_000)
    dice, ids = random.Random(6), [one.id for one in problem.people]
    dice.shuffle(ids)
    seats = {one: f"t{n % 4}" for n, one in enumerate(ids)}
    bad = Seating(seats, score(problem, seats), 0, 1)
    assert bad.score.cost > good.score.cost and not bad.proven
    mended = seating_exact.solve(problem, ENOUGH, bad)
    assert mended.proven and mended.score.cost == good.score.cost


def test_what_cannot_be_is_left_as_it_was() -> None:
    problem = Problem(tuple(Sitter(f"p{n}") for n in range(4)), even_tables(["a", "b"], 4),
                      together=(frozenset({"p0", "p1"}),), apart=(frozenset({"p0", "p1"}),))  # fmt: skip
    assert seating_exact.best(problem, ENOUGH) == (None, 0)
    found = search(problem, 1_000)
    assert seating_exact.solve(problem, ENOUGH, found).seats == found.seats
    assert found.score.broken


def test_without_the_package_it_says_which_part_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ortools.sat.python", None)
    with pytest.raises(KnownError) as told:
        seating_exact.best(instance(random.Random(1), 8, 2), 1)
    assert told.value.code == "extra_missing" and told.value.values["extra"] == "exact"


def test_control_another_cost_would_be_noticed() -> None:
    """The count of the tests is not the program's: a weight that is left out shows."""
    problem = richer(random.Random(7), 8, 3)
    seats, low = seating_exact.best(replace(problem, move=problem.move + 50), ENOUGH)
    assert seats is not None and counted(problem, seats) <= low
    other = replace(problem, wishes=())
    assert any(score(problem, one).cost != score(other, one).cost for one in every_seating(problem))
