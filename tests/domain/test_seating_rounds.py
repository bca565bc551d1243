"""Several rounds: counted meetings, balance kept, hard rules kept in every round."""

from __future__ import annotations

import random
from collections import Counter

from seminar_desktop.domain.seating import Criterion, Problem, Sitter, even_tables
from seminar_desktop.domain.seating_rounds import meetings, met, search_rounds
from tests.soak import seed


def crowd(count: int, dice: random.Random) -> tuple[Sitter, ...]:
    """A hundred and fifty people of eleven countries."""
    return tuple(Sitter(f"p{n}", {
        "country": f"c{n % 11}", "sex": dice.choice("FM"), "experience": dice.choice("xy"),
        "language": dice.choices(("es", "en", "pt"), (8, 1, 1))[0]}) for n in range(count))  # fmt: skip


WEIGHTS = {"country": 4, "sex": 3, "experience": 5, "language": 3}
CRITERIA = tuple(Criterion(name, weight) for name, weight in WEIGHTS.items())


def test_meetings_are_counted_once_per_table() -> None:
    rounds = [{"a": "1", "b": "1", "c": "2"}, {"a": "1", "b": "1", "c": "1"}]
    assert meetings(rounds) == {("a", "b"): 2, ("a", "c"): 1, ("b", "c"): 1}
    assert met(rounds) == 2.0 and met([]) == 0.0


def test_three_rounds_keep_the_balance_and_repeat_few_meetings() -> None:
    dice = random.Random(seed("rounds"))
    problem = Problem(crowd(60, dice), even_tables([f"t{n}" for n in range(6)], 60), CRITERIA)
    found = search_rounds(problem, 3, 240_000)
    assert [one.score.cost for one in found.rounds] == [0, 0, 0]
    by_chance = []
    for _ in range(20):
        rounds = []
        for _ in range(3):
            ids = [one.id for one in problem.people]
            dice.shuffle(ids)
            rounds.append({one: f"t{n % 6}" for n, one in enumerate(ids)})
        by_chance.append(met(rounds))
    assert max(by_chance) < found.met <= 27


def test_hard_rules_hold_in_every_round() -> None:
    people = crowd(24, random.Random(2))
    problem = Problem(people, even_tables(["a", "b", "c"], 24), (),
                      together=(frozenset({"p0", "p1"}),), apart=(frozenset({"p2", "p3"}),), locks={"p4": "b"})
    for one in search_rounds(problem, 4, 80_000).rounds:
        assert not one.score.broken and set(Counter(one.seats.values()).values()) == {8}


def test_the_same_seed_gives_the_same_rounds() -> None:
    problem = Problem(crowd(30, random.Random(3)), even_tables(["a", "b", "c"], 30), CRITERIA)
    assert [one.seats for one in search_rounds(problem, 2, 20_000, 5).rounds] == [
        one.seats for one in search_rounds(problem, 2, 20_000, 5).rounds]  # fmt: skip
