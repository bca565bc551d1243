"""Several rounds, as with world-café tables: everybody meets as many others as possible, every round balanced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from .seating import Problem, Seats, Wish, bound, score
from .seating_search import Progress, Seating, search

AGAIN = 1
"""What it costs that two people meet who have met before: less than any criterion, so that balance nearly always comes
first; only several new meetings outweigh one person too many."""


@dataclass(frozen=True, slots=True)
class Rounds:
    """One seating per round."""

    rounds: tuple[Seating, ...]

    @property
    def proven(self) -> bool:
        """Whether no round can be better balanced."""
        return all(one.proven for one in self.rounds)

    @property
    def met(self) -> float:
        """How many different others a person meets, on average."""
        return met([one.seats for one in self.rounds])


def met(rounds: Sequence[Seats]) -> float:
    """How many different others a person shares a table with in these rounds, on average."""
    others = meetings(rounds)
    people = {person for seats in rounds for person in seats}
    return 2 * len(others) / len(people) if people else 0.0


def meetings(rounds: Iterable[Seats]) -> dict[tuple[str, str], int]:
    """Pairs of people → at how many tables they met."""
    found: dict[tuple[str, str], int] = defaultdict(int)
    for seats in rounds:
        tables: dict[str, list[str]] = defaultdict(list)
        for person, table in sorted(seats.items()):
            tables[table].append(person)
        for people in tables.values():
            for pair in combinations(people, 2):
                found[pair] += 1
    return dict(found)


def search_rounds(
    problem: Problem, count: int, steps: int, seed: int | str = 0,
    progress: Progress = lambda _done, _all, _best: True,
) -> Rounds:  # fmt: skip
    """`count` seatings that share the steps. Each keeps the hard rules and the balance, and repeats as few meetings
    as possible; wishes hold for every round."""
    rounds: list[Seating] = []
    for number in range(count):
        known = meetings(one.seats for one in rounds)
        again = tuple(Wish(*pair, AGAIN * times, apart=True) for pair, times in sorted(known.items()))
        wanted = replace(problem, wishes=(*problem.wishes, *again))
        share, before = steps // count, sum(one.steps for one in rounds)
        found = search(wanted, share, f"{seed}/round {number}", _shifted(progress, before, steps))
        rounds.append(Seating(found.seats, score(problem, found.seats), bound(problem), found.steps))
    return Rounds(tuple(rounds))


def _shifted(progress: Progress, before: int, steps: int) -> Progress:
    return lambda done, _all, best: progress(before + done, steps, best)
