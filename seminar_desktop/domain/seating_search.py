"""Looking for the best seating: greedy first, then simulated annealing on swaps of two people (Kirkpatrick 1983).

The same problem, seed and effort give the same seating on every machine: the search is measured in steps, not in
seconds. What it finds is proven to be the best when its cost equals `seating.bound`; otherwise nothing is claimed.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .seating import Problem, Score, bound, score
from .seating_model import HARD, Model

LOOK = 1_024
"""Steps between two looks at the progress."""
FREE, SHAKEN = 0.3, 0.3 * HARD
"""As long as hard rules are broken: the part of steps that may break others on the way, and their temperature."""
REPAIR = 60_000
"""So many steps are taken at least while hard rules are broken."""
GROUPED = 64
"""Steps with two people for each with a group, or with one who moves to a free seat."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """How a search goes about it; chosen by what gave the best seats on many instances (docs/decisions/0026)."""

    hot: float
    """Temperature at the beginning of a walk, in units of cost."""
    cold: float
    """At its end."""
    focus: float
    """The part of swaps that begin with somebody who costs something where they sit (as WalkSAT does, Selman 1994):
    near the end few others can make a seating better."""
    walks: int
    """Independent ones that share the steps."""


ANEW = Schedule(2.5, 0.2, 0.5, 1)
AGAIN = Schedule(1.0, 0.3, 0.8, 4)
"""From seats that people have and should keep: the best ones are near, and short walks from there find them sooner."""
Progress = Callable[[int, int, int], bool]
"""Steps done, steps in all, best cost so far; False ends the search."""


@dataclass(frozen=True, slots=True)
class Seating:
    """What was found."""

    seats: dict[str, str]
    score: Score
    bound: int
    steps: int

    @property
    def proven(self) -> bool:
        """Whether no seating that keeps the hard rules can be better."""
        return not self.score.broken and self.score.cost == self.bound


def search(
    problem: Problem, steps: int, seed: int | str = 0, progress: Progress = lambda _done, _all, _best: True
) -> Seating:
    """The best seating that is found in so many steps.

    It may break hard rules, see `Score.broken`, when there is none that keeps them or none was found. ValueError when
    there are more people than seats.
    """
    model, low = Model(problem), bound(problem)
    if sum(table.high for table in problem.tables) < len(problem.people):
        raise ValueError("more people than seats")
    best: list[int] = []
    lowest, done = 0, 0
    schedule = AGAIN if problem.start and problem.move else ANEW
    for number in range(schedule.walks):
        walk = Walk(model, random.Random(f"{seed}/{number}"), schedule)
        told = _shifted(progress, done, steps, lowest if best else None)
        done += walk.anneal(max(1, steps // schedule.walks), low, told)
        if not best or walk.lowest < lowest:
            best, lowest = walk.best, walk.lowest
        if lowest <= low or walk.cancelled:
            break
    seats = model.seats(best)
    return Seating(seats, score(problem, seats), low, done)


def _shifted(progress: Progress, before: int, steps: int, lowest: int | None) -> Progress:
    def shifted(done: int, _all: int, cost: int) -> bool:
        return progress(before + done, steps, cost if lowest is None else min(cost, lowest))

    return shifted


class Walk:
    """One seating that is changed step by step; `best` is the best of them."""

    def __init__(self, model: Model, dice: random.Random, schedule: Schedule = ANEW) -> None:
        self.model, self.dice, self.schedule = model, dice, schedule
        self.places = _begun(model, dice)
        self.counts = model.counts(self.places)
        self.cost = model.cost(self.places)
        self.best, self.lowest = self.places[:], self.cost
        self.cancelled = False

    def anneal(self, steps: int, low: int, progress: Progress) -> int:
        """Swap for so many steps or until nothing better is possible; how many it were."""
        hot, cold, longest, done = self.schedule.hot, self.schedule.cold, max(steps, REPAIR), 0
        while self.lowest > low and done < (longest if self.lowest >= HARD else steps):
            piece = min(LOOK, longest - done)
            temperature = hot * (cold / hot) ** min(1.0, done / steps)
            if self.lowest >= HARD and self.dice.random() < FREE:
                self._swaps(piece, SHAKEN, 10 * HARD)
            else:
                self._swaps(piece, temperature, HARD)
            for _ in range(piece // GROUPED if self.model.groups else 0):
                self._move_group(self.dice.choice(self.model.groups), temperature)
            self._shift_sizes(piece // GROUPED, temperature)
            done += piece
            if not progress(done, steps, self.lowest):
                self.cancelled = True
                break
        return done

    def _swaps(self, steps: int, temperature: float, most: int) -> None:
        """Pairs of people change places if that is accepted. `most`: the cost from which on it never is."""
        tense = self._tense()
        focused = round(steps * self.schedule.focus) if tense else 0
        self._swap(tense, focused, temperature, most)
        self._swap(range(len(self.places)), steps - focused, temperature, most)

    def _tense(self) -> list[int]:
        """People who cost something where they sit: one too many of a value, beside somebody or at a table."""
        model, places, counts = self.model, self.places, self.counts
        found = []
        for person, table in enumerate(places):
            row = model.at[person]
            if (
                any(model.less[value][counts[value][table]] < 0 for value in model.of[person])
                or any((weight > 0) == (places[other] == table) for other, weight in model.near[person])
                or (row and row[table] > min(row))
            ):
                found.append(person)
        return found

    def _swap(self, first: Sequence[int], steps: int, temperature: float, most: int) -> None:
        """The inner loop, nearly all of the time: one of `first` and anybody else."""
        more, less, of, near, at = self.model.more, self.model.less, self.model.of, self.model.near, self.model.at
        counts, places, size = self.counts, self.places, len(self.places)
        dice, exp, cost, choice = self.dice.random, math.exp, self.cost, len(first)
        for _ in range(steps):
            i, j = first[int(dice() * choice)], int(dice() * size)
            a, b = places[i], places[j]
            if a == b:
                continue
            change = 0
            for v, w in zip(of[i], of[j]):  # noqa: B905 - strict costs a tenth of the time
                if v != w:
                    here, there = counts[v], counts[w]
                    change += less[v][here[a]] + more[v][here[b]] + less[w][there[b]] + more[w][there[a]]
            for k, weight in near[i]:
                if k != j:
                    change += weight * ((places[k] == b) - (places[k] == a))
            for k, weight in near[j]:
                if k != i:
                    change += weight * ((places[k] == a) - (places[k] == b))
            if row := at[i]:
                change += row[b] - row[a]
            if row := at[j]:
                change += row[a] - row[b]
            if change <= 0 or (change < most and dice() < exp(-change / temperature)):
                for v, w in zip(of[i], of[j]):  # noqa: B905
                    if v != w:
                        here, there = counts[v], counts[w]
                        here[a] -= 1
                        here[b] += 1
                        there[b] -= 1
                        there[a] += 1
                places[i], places[j] = b, a
                cost += change
                if cost < self.lowest:
                    self.lowest, self.best = cost, places[:]
        self.cost = cost

    def _change(self, person: int, table: int) -> int:
        """Let one person change tables, without a look at the room there; what it costs."""
        model, before, counts = self.model, self.places[person], self.counts
        values, row = model.of[person], model.at[person]
        change = row[table] - row[before] if row else 0
        for value in values:
            here = counts[value]
            change += model.less[value][here[before]] + model.more[value][here[table]]
            here[before] -= 1
            here[table] += 1
        for other, weight in model.near[person]:
            change += weight * ((self.places[other] == table) - (self.places[other] == before))
        self.places[person] = table
        self.cost += change
        return change

    def _kept(self, change: int, temperature: float, undo: Sequence[tuple[int, int]]) -> None:
        """Keep a compound change if that is accepted; take others back."""
        if change > 0 and (change >= HARD or self.dice.random() >= math.exp(-change / temperature)):
            for person, table in undo:
                self._change(person, table)
        elif self.cost < self.lowest:
            self.lowest, self.best = self.cost, self.places[:]

    def _move_group(self, group: Sequence[int], temperature: float) -> None:
        """People who must stay together go to a table; as many of its people as must, or more, take their places."""
        table, tables = self.dice.randrange(len(self.model.tables)), self.model.problem.tables
        others = [n for n, place in enumerate(self.places) if place == table and n not in group]
        coming = [one for one in group if self.places[one] != table]
        least = max(0, len(others) + len(group) - tables[table].high)
        if not coming or least > min(len(others), len(coming)):
            return
        leaving = self.dice.sample(others, self.dice.randint(least, min(len(others), len(coming))))
        self.dice.shuffle(coming)
        before = [(n, self.places[n]) for n in (*coming, *leaving)]
        change = 0
        for one, other in zip(coming, leaving, strict=False):
            change += self._change(other, self.places[one])
        change += sum(self._change(one, table) for one in coming)
        left = [self.places.count(place) >= tables[place].low for _, place in before]
        self._kept(change if all(left) else HARD, temperature, before)

    def _shift_sizes(self, tries: int, temperature: float) -> None:
        """One person moves to a table that has room, from one that can spare them."""
        tables = self.model.problem.tables
        sizes = [0] * len(tables)
        for place in self.places:
            sizes[place] += 1
        room = [n for n, table in enumerate(tables) if sizes[n] < table.high]
        for _ in range(tries if room else 0):
            person, table = self.dice.randrange(len(self.places)), self.dice.choice(room)
            before = self.places[person]
            if before == table or sizes[before] <= tables[before].low or sizes[table] >= tables[table].high:
                continue
            cost = self._change(person, table)
            self._kept(cost, temperature, [(person, before)])
            if self.places[person] == table:
                sizes[before] -= 1
                sizes[table] += 1


def _begun(model: Model, dice: random.Random) -> list[int]:
    """Everybody at the cheapest table with room: those who have a seat stay, then the most tied, rare values first."""
    tables = model.problem.tables
    start = model.numbers(model.problem.start)
    locked = model.numbers(model.problem.locks)
    places, sizes = [-1] * len(model.people), [0] * len(tables)
    counts = model.counts(places)
    tied = {one: len(group) for group in model.groups for one in group}
    order = list(range(len(model.people)))
    dice.shuffle(order)
    order.sort(key=lambda n: (locked[n] < 0, -tied.get(n, 0), start[n] < 0, model.at[n] is None, model.of[n]))
    spare = len(model.people) - sum(table.low for table in tables)
    for person in order:
        wanted = locked[person] if locked[person] >= 0 else start[person]
        open_ = [n for n, table in enumerate(tables) if sizes[n] < (table.high if spare > 0 else table.low)]
        open_ = open_ or [n for n, table in enumerate(tables) if sizes[n] < table.high]
        if wanted in open_:
            table = wanted
        else:
            table = min(open_, key=lambda n: (model.joining(person, n, counts, places), sizes[n], n))
        places[person] = table
        spare -= sizes[table] >= tables[table].low
        sizes[table] += 1
        for value in model.of[person]:
            counts[value][table] += 1
    return places
