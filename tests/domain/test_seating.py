"""Seatings: hard rules hold, costs are those of an independent count, and the best is proven only when it is."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from dataclasses import replace

import pytest

from seminar_desktop.domain.seating import (
    Aim,
    Criterion,
    Preference,
    Problem,
    Rule,
    RuleKind,
    Sitter,
    Table,
    Wish,
    bound,
    differences,
    even_tables,
    moved,
    rules,
    score,
)
from seminar_desktop.domain.seating_clash import clash, possible
from seminar_desktop.domain.seating_model import HARD, Model
from seminar_desktop.domain.seating_search import search
from tests.soak import extent, seed

FIELDS = ("country", "sex", "experience")


def instance(dice: random.Random, people: int, tables: int, tied: bool = True) -> Problem:
    """A random problem; `tied` with hard rules that a seating made beforehand keeps, so that there is one."""
    ids = [f"p{n}" for n in range(people)]
    where = {one: f"t{n % tables}" for n, one in enumerate(ids)}
    own = {one: f"m{dice.randrange(people)}" for one in ids}
    for one, other in itertools.combinations(ids, 2):
        if where[one] == where[other] and own[one] == own[other]:
            own[other] = f"only-{other}"
    sitters = tuple(Sitter(one, {
        "country": dice.choice("ABCDE"), "sex": dice.choice(("F", "M", "")), "experience": dice.choice("xy"),
        "language": dice.choice(("es", "es", "en")), "municipality": own[one]}) for one in ids)  # fmt: skip
    pairs = list(itertools.combinations(ids, 2))
    dice.shuffle(pairs)
    criteria = tuple(Criterion(name, dice.randrange(1, 6)) for name in FIELDS)
    wishes = tuple(Wish(*pair, dice.randrange(1, 5), dice.random() < 0.3) for pair in pairs[:dice.randrange(6)])
    if not tied:
        return Problem(sitters, even_tables([f"t{n}" for n in range(tables)], people), criteria, wishes=wishes)
    same = [pair for pair in pairs if where[pair[0]] == where[pair[1]]]
    other = [pair for pair in pairs if where[pair[0]] != where[pair[1]]]
    return Problem(
        sitters, even_tables([f"t{n}" for n in range(tables)], people),
        (*criteria, Criterion("municipality", aim=Aim.ONCE)),
        together=tuple(frozenset(pair) for pair in same[:dice.randrange(3)]),
        apart=tuple(frozenset(pair) for pair in other[:dice.randrange(4)]),
        locks={one: where[one] for one in dice.sample(ids, dice.randrange(3))}, wishes=wishes,
        preferences=tuple(Preference(one, f"t{dice.randrange(tables)}", 2) for one in dice.sample(ids, 2)),
    )  # fmt: skip


def counted(problem: Problem, seats: dict[str, str]) -> int:
    """The cost, counted as the definition says and not as the program does."""
    total = 0
    for criterion in problem.criteria:
        if criterion.aim is Aim.ONCE:
            continue
        everybody = Counter(one.values[criterion.field] for one in problem.people if one.values[criterion.field])
        for value, many in everybody.items():
            used = 0
            for table in problem.tables:
                here = [p.values[criterion.field] for p in problem.people if seats[p.id] == table.id].count(value)
                used += here > 0
                if criterion.aim is Aim.SPREAD:
                    fair = many / len(problem.tables)
                    down, up = int(fair), -int(-fair // 1)
                    total += criterion.weight * max(here - up, down - here, 0)
            if criterion.aim is Aim.CLUSTER:
                total += criterion.weight * (used - min(
                    n for n in range(1, 99) if sum(sorted((t.high for t in problem.tables), reverse=True)[:n]) >= many))
    total += sum(one.weight for one in problem.wishes if (seats[one.first] == seats[one.second]) is one.apart)
    total += sum(one.weight for one in problem.preferences if seats[one.person] != one.table)
    return total + problem.move * sum(seats[one] != table for one, table in problem.start.items())


def every_seating(problem: Problem):
    """All of them that have the sizes that are wanted."""
    ids, names = [one.id for one in problem.people], [table.id for table in problem.tables]
    for places in itertools.product(names, repeat=len(ids)):
        if all(table.low <= places.count(table.id) <= table.high for table in problem.tables):
            yield dict(zip(ids, places, strict=True))


def test_hard_rules_hold_wherever_they_can() -> None:
    dice, broken = random.Random(seed("hard rules")), []
    for number in range(extent(1000, 20_000)):
        people, tables = dice.randrange(6, 40), dice.randrange(2, 6)
        problem = instance(dice, people, tables)
        found = search(problem, 6_000, number)
        sizes = Counter(found.seats.values())
        assert all(table.low <= sizes[table.id] <= table.high for table in problem.tables)
        assert found.seats.keys() == {one.id for one in problem.people}
        if found.score.broken:
            broken.append((number, found.score.broken))
    assert broken == []


def test_control_without_the_price_of_hard_rules_they_are_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seminar_desktop.domain.seating_model.HARD", 0)
    dice = random.Random(seed("hard rules control"))
    assert any(search(instance(dice, 30, 4), 6_000, n).score.broken for n in range(20))


def test_the_score_is_that_of_an_independent_count() -> None:
    dice = random.Random(seed("score"))
    for _ in range(extent(300, 5_000)):
        problem = instance(dice, dice.randrange(4, 14), dice.randrange(2, 4), dice.random() < 0.5)
        problem = replace(problem, criteria=(*problem.criteria, Criterion("language", 3, Aim.CLUSTER)),
                          start={"p0": "t0", "p1": "t1"}, move=2)  # fmt: skip
        seats = {one.id: f"t{dice.randrange(len(problem.tables))}" for one in problem.people}
        model = Model(problem)
        found = score(problem, seats).cost
        assert found == counted(problem, seats) and (model.cost(model.numbers(seats)) - found) % HARD == 0


def test_the_models_hard_costs_are_the_broken_rules() -> None:
    dice = random.Random(seed("model"))
    for _ in range(extent(200, 5_000)):
        problem = instance(dice, dice.randrange(6, 14), 3)
        seats = {one.id: f"t{dice.randrange(3)}" for one in problem.people}
        found, model = score(problem, seats), Model(problem)
        size = {RuleKind.ROOM, RuleKind.LEAST}
        assert (model.cost(model.numbers(seats)) >= HARD) == any(rule.kind not in size for rule in found.broken)


@pytest.mark.parametrize("people", [6, 8, 9, 12])
def test_the_best_of_all_seatings_is_found_and_the_bound_is_below_it(people: int) -> None:
    dice = random.Random(seed(f"exhaustive {people}"))
    for number in range(2 if people == 12 else 6):
        problem = instance(dice, people, 2 if people > 9 else 3, tied=number % 2 == 0)
        costs = [counted(problem, seats) for seats in every_seating(problem) if not score(problem, seats).broken] \
            if people < 12 else [Model(problem).cost(Model(problem).numbers(seats)) for seats in every_seating(problem)]
        best, found = min(costs), search(problem, 60_000, number)
        assert found.score.cost == best and found.bound <= best and not found.score.broken
        assert not found.proven or found.score.cost == best


def test_the_bound_counts_wishes_against_even_shares() -> None:
    """Two of one municipality who want to sit together: one of both has to give way, at the lower price."""
    sitters = tuple(Sitter(f"p{n}", {"municipality": "Apopa" if n < 3 else str(n)}) for n in range(9))
    tables, criterion = even_tables(["a", "b", "c"], 9), Criterion("municipality", 6)
    wishes = (Wish("p0", "p1", 4), Wish("p1", "p2", 9), Wish("p2", "p0", 1))
    assert bound(Problem(sitters, tables, (criterion,), wishes=wishes[:1])) == 4
    problem = Problem(sitters, tables, (criterion,), wishes=wishes)
    best = min(counted(problem, seats) for seats in every_seating(problem))
    assert bound(problem) == 10 and best >= 10, "the third wish follows from the other two"


def test_the_same_seed_gives_the_same_seating() -> None:
    problem = instance(random.Random(1), 40, 4)
    assert search(problem, 5_000, 7).seats == search(problem, 5_000, 7).seats
    assert any(search(problem, 5_000, n).seats != search(problem, 5_000, 7).seats for n in range(3))


def test_a_search_can_be_ended_and_gives_the_best_so_far() -> None:
    seen: list[tuple[int, int, int]] = []

    def progress(*said: int) -> bool:
        seen.append(said)
        return len(seen) < 3

    found = search(instance(random.Random(2), 60, 5), 500_000, 1, progress)
    assert len(seen) == 3 and found.steps < 500_000 and found.score.cost == seen[-1][2]


def test_people_who_sit_already_stay_as_far_as_possible() -> None:
    """Two did not come, two others did: nobody else has to move."""
    problem = instance(random.Random(3), 40, 4, tied=False)
    before = search(problem, 100_000).seats
    came = tuple(Sitter(f"w{n}", problem.people[n].values) for n in range(2))
    after = Problem(problem.people[2:] + came, problem.tables, problem.criteria, wishes=tuple(
        wish for wish in problem.wishes if not {wish.first, wish.second} & {"p0", "p1"}),
        start={person: table for person, table in before.items() if person not in ("p0", "p1")}, move=3)  # fmt: skip
    assert len(moved(after.start, search(after, 100_000).seats)) <= 2


def test_differences_name_the_criterion() -> None:
    problem = instance(random.Random(4), 12, 3, tied=False)
    seats = search(problem, 50_000).seats
    one, other = next(pair for pair in itertools.combinations(seats, 2) if seats[pair[0]] != seats[pair[1]])
    swapped = seats | {one: seats[other], other: seats[one]}
    before, after = score(problem, seats), score(problem, swapped)
    assert sum(differences(before, after).values()) == after.cost - before.cost


# ---- rules that clash -----------------------------------------------------------------------------------------------


def people(count: int, **values: str) -> tuple[Sitter, ...]:
    return tuple(Sitter(f"p{n}", {"language": "es", **values}) for n in range(count))


TWO = (Table("a", 0, 5), Table("b", 0, 5))


@pytest.mark.parametrize(("problem", "kinds"), [
    (Problem(people(11), TWO), {RuleKind.ROOM: 2}),
    (Problem(people(3, municipality="Apopa"), TWO, (Criterion("municipality", aim=Aim.ONCE),)), {RuleKind.ONCE: 1}),
    (Problem(people(6), TWO, together=(frozenset({"p0", "p1"}),), apart=(frozenset({"p0", "p1"}),)),
     {RuleKind.TOGETHER: 1, RuleKind.APART: 1}),
    (Problem(people(6), TWO, apart=(frozenset({"p0", "p1"}),), locks={"p0": "a", "p1": "a", "p2": "b"}),
     {RuleKind.APART: 1, RuleKind.LOCK: 2}),
    (Problem(people(6), (Table("a", 0, 9, frozenset({"en"})), Table("b", 0, 5))),
     {RuleKind.LANGUAGE: 1, RuleKind.ROOM: 1}),
    (Problem(people(6), TWO, together=(frozenset(f"p{n}" for n in range(6)),)),
     {RuleKind.ROOM: 2, RuleKind.TOGETHER: 1}),
    (Problem(people(9), (Table("a", 5, 5), Table("b", 5, 5))), {RuleKind.LEAST: 2}),
])  # fmt: skip
def test_the_smallest_set_of_rules_that_clash(problem: Problem, kinds: dict[RuleKind, int]) -> None:
    found = clash(problem)
    assert Counter(rule.kind for rule in found) == kinds
    assert not possible(problem, found)
    for rule in found:
        assert possible(problem, [one for one in found if one != rule]), "each of them is needed"


def test_there_is_a_seating_exactly_where_trying_all_finds_one() -> None:
    dice, answers = random.Random(seed("possible")), Counter[bool]()
    for _ in range(extent(60, 2_000)):
        base, ids = instance(dice, 6, 2), [f"p{n}" for n in range(6)]
        problem = Problem(base.people, (Table("t0", 2, 4, frozenset({"es"}) if dice.random() < 0.3 else frozenset()),
                                        Table("t1", 2, 4)),
                          (Criterion("country", aim=Aim.ONCE),) if dice.random() < 0.3 else (),
                          together=(frozenset(dice.sample(ids, 2)),), apart=(frozenset(dice.sample(ids, 2)),
                                                                               frozenset(dice.sample(ids, 2))),
                          locks={dice.choice(ids): dice.choice(("t0", "t1")) for _ in range(2)})  # fmt: skip
        exists = any(not score(problem, seats).broken for seats in every_seating(problem))
        answers[exists] += 1
        assert possible(problem, list(rules(problem))) is exists
        assert (clash(problem) == ()) is exists
    assert min(answers.values()) > 5


def test_a_rule_says_what_it_is_about() -> None:
    (rule,) = clash(Problem(people(3, municipality="Apopa"), TWO, (Criterion("municipality", aim=Aim.ONCE),)))
    assert rule == Rule(RuleKind.ONCE, frozenset({"p0", "p1", "p2"}), field="municipality", value="Apopa")
