"""Problems of many sizes: people of eight countries with skewed municipalities, wishes to sit together and apart.

Weights are those of which exact solvers' figures are known; the draws are not those the search was tuned on.
"""

from __future__ import annotations

import random
from collections.abc import Collection

from seminar_desktop.domain.seating import Criterion, Problem, Sitter, Wish, even_tables

WEIGHTS = {"country": 4, "municipality": 6, "level": 5, "language": 3, "sex": 3}
TOGETHER, APART, MOVE = 4, 30, 3
SEEDS = range(101, 111)
"""Draws that nothing was tuned on, except the first, third, fifth and sixth of 150 × 15."""
BEST = {(150, 4): (8, 0, 0, 0, 0, 3, 0, 0, 4, 0), (150, 15): (16, 8, 4, 4, 12, 8, 12, 4, 8, 4)}
"""(people, tables) → what CP-SAT 9.15 found with two workers in 60 s on each of them (`seating_oracle`)."""
CRITERIA = tuple(Criterion(name, weight) for name, weight in WEIGHTS.items())
_COUNTRIES = dict(zip(("MX", "CO", "ES", "AR", "PE", "BR", "CL", "US"), (30, 18, 15, 10, 9, 8, 6, 4), strict=True))


class Instance:
    """One draw of people and wishes; `problem` is about some of them."""

    def __init__(self, people: int, seed: int) -> None:
        dice = random.Random(seed)
        countries = dice.choices(list(_COUNTRIES), list(_COUNTRIES.values()), k=people)
        self.people = [self._person(number, country, people, dice) for number, country in enumerate(countries)]
        ids = [one.id for one in self.people]
        self.wishes = [Wish(*dice.sample(ids, 2), TOGETHER) for _ in range(people // 6)]
        self.wishes += [Wish(*dice.sample(ids, 2), APART, apart=True) for _ in range(people // 20)]

    @staticmethod
    def _person(number: int, country: str, people: int, dice: random.Random) -> Sitter:
        place = min(int(dice.expovariate(1 / max(4, people / 40))), max(5, people // 8)) % max(3, people // 30)
        language = "pt" if country == "BR" else dice.choices(("es", "en"), (9, 1))[0]
        return Sitter(f"p{number}", {
            "country": country, "municipality": f"{country}{place}", "language": language,
            "level": dice.choices("ABC", (5, 3, 2))[0], "sex": dice.choices("FMX", (50, 47, 3))[0],
        })  # fmt: skip

    def problem(self, tables: int, ids: Collection[str] = (), start: dict[str, str] | None = None) -> Problem:
        """About everybody, or about these only; with `start`, moves cost."""
        chosen = tuple(one for one in self.people if not ids or one.id in ids)
        known = {one.id for one in chosen}
        wishes = tuple(one for one in self.wishes if {one.first, one.second} <= known)
        names = [f"t{number}" for number in range(tables)]
        return Problem(chosen, even_tables(names, len(chosen)), CRITERIA, wishes=wishes, start=start or {},
                       move=MOVE if start else 0)  # fmt: skip
