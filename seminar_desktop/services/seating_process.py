"""The search for a seating in processes of its own: the window stays free, and a search can be ended at once.

Two processes with different seeds share a search where it is worth their start. Which of them is believed depends on
what they found and never on who was first, so the same problem and seed give the same seating.
"""

from __future__ import annotations

import time
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from ..domain.seating import MOVES, Problem
from ..domain.seating_search import LOOK, Progress, Seating, search

QUICK = 6_000
"""Steps that are tried here first: many seatings are perfect after them, within some milliseconds."""
WORKERS = 2
EVERY = 32 * LOOK
"""Steps between two reports of a process."""
GRACE = 1.0
"""Seconds in which a process that is stopped may say what it has."""


def quick(problem: Problem, steps: int, seed: int) -> Seating | None:
    """What a moment finds, here; None when there are more people than seats."""
    if sum(table.high for table in problem.tables) < len(problem.people):
        return None
    return search(problem, min(QUICK, steps), str(seed))


def solve(problem: Problem, steps: int, seed: int, first: Seating, progress: Progress) -> Seating:
    """The best seating of all processes and of the `first` moment; the best so far when `progress` returns False."""
    if first.proven or steps <= QUICK or not progress(first.steps, steps, first.score.cost):
        return first
    return min([first, *_Race(problem, steps, seed, progress).run()], key=_rank)


def _rank(found: Seating) -> tuple[int, int, int]:
    """Of equally good ones, the one in which fewer people move."""
    return len(found.score.broken), found.score.cost, found.score.costs[MOVES]


class _Race:
    """The processes of one search, and what they have said so far."""

    def __init__(self, problem: Problem, steps: int, seed: int, progress: Progress) -> None:
        self._steps, self._progress = steps, progress
        self._numbers: dict[Connection, int] = {}
        """Line to a process that may still say something → its number."""
        self._lines: list[Connection] = []
        self._processes: list[BaseProcess] = []
        self._found: dict[int, Seating] = {}
        self._done, self._best = 0, 0
        context = get_context("spawn")
        for number in range(WORKERS):
            line, far = context.Pipe()
            process = context.Process(target=_work, args=(far, problem, steps, f"{seed}/{number}"), daemon=True)
            process.start()
            far.close()
            self._numbers[line] = number
            self._lines.append(line)
            self._processes.append(process)

    def run(self) -> list[Seating]:
        """What they found, in the order of their seeds."""
        try:
            while self._numbers and not self._settled():
                if not self._hear(None):
                    self._stop()
        finally:
            for process in self._processes:
                process.kill()
                process.join()
            for line in self._lines:
                line.close()
        return [self._found[number] for number in sorted(self._found)]

    def _settled(self) -> bool:
        """A proven one has ended and so has everybody before it: the others cannot change what is chosen."""
        for number in range(WORKERS):
            if number not in self._found:
                return False
            if self._found[number].proven:
                return True
        return True

    def _hear(self, patience: float | None) -> bool:
        """Take in what was said; False when the search is to be ended."""
        goes_on = True
        for line in wait(list(self._numbers), patience):
            assert isinstance(line, Connection)
            try:
                said = line.recv()
            except (EOFError, OSError):  # it ended, or was ended from outside
                del self._numbers[line]
                continue
            if isinstance(said, Seating):
                self._found[self._numbers[line]] = said
            else:
                self._done = max(self._done, said[0])
                self._best = min(self._best, said[1]) if self._best else said[1]
                goes_on = goes_on and self._progress(self._done, self._steps, self._best)
        return goes_on

    def _stop(self) -> None:
        """Let everybody say the best so far, for a moment."""
        for line in self._numbers:
            with suppress(OSError):
                line.send("stop")
        end = time.monotonic() + GRACE
        self._progress = lambda _done, _all, _best: True
        while len(self._found) < WORKERS and self._numbers and time.monotonic() < end:
            self._hear(GRACE)
        self._numbers.clear()


def _work(line: Any, problem: Problem, steps: int, seed: str) -> None:
    """What a process does."""
    def progress(done: int, _all: int, best: int) -> bool:
        if done // EVERY != (done - LOOK) // EVERY:
            line.send((done, best))
        return not line.poll()

    with suppress(OSError, EOFError, KeyboardInterrupt):  # whoever asked has gone
        line.send(search(problem, steps, seed, progress))
