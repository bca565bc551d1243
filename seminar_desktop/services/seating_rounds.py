"""Several rounds at the round tables: found, and handed out as a table of people and rounds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import KnownError
from ..domain.seating_rounds import Rounds
from ..domain.seating_search import Progress
from . import exports, seating
from .exports import PERSON, ExportWords
from .seating import SECONDS, STEPS_PER_SECOND, Asked
from .seating_process import solve_rounds

if TYPE_CHECKING:
    from ..exporters.table import Sheet

MOST = 12
"""Rounds."""


def find(
    asked: Asked, count: int, seconds: float = SECONDS, seed: int = 0,
    progress: Progress = lambda _done, _all, _best: True,
) -> Rounds:  # fmt: skip
    """Seats for several rounds in which people meet as many others as possible. KnownErrors of `seating.find`."""
    if count == 1:
        return Rounds((seating.find(asked, seconds, seed, progress),))
    found = solve_rounds(asked.problem, count, max(count, round(seconds * STEPS_PER_SECOND)), seed, progress)
    if found is None or any(one.score.broken for one in found.rounds):
        seating.require_possible(asked.problem)
        raise KnownError("seating_not_found")
    return found


def sheet(asked: Asked, found: Rounds, words: ExportWords, title: str, heading: str) -> Sheet:
    """A row per person, a column per round with the number of the table; `heading`: `Round {number}`."""
    from ..exporters.table import Sheet

    everybody = sorted(asked.people.values(), key=lambda one: (one.family_name, one.given_name, one.id))
    heads = [words.headings[name] for name in PERSON]
    heads += [heading.format(number=number) for number in range(1, len(found.rounds) + 1)]
    rows = [
        (*exports.person_cells(person, words), *(one.seats[person.id] for one in found.rounds)) for person in everybody
    ]
    return Sheet(title, tuple(heads), rows)


def write(path: Path, table: Sheet, locale: str) -> None:
    """Write the table to a .csv or .xlsx file. KnownErrors of `exports.write`."""
    exports.write(path, [table], locale)
