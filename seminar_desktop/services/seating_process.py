"""The search for a seating in processes of its own: the window stays free, and a search can be ended at once.

Two processes with different seeds share a search where it is worth their start. Which of them is believed depends on
what they found and never on who was first, so the same problem and seed give the same seating.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from ..domain.seating import MOVES, Problem
from ..domain.seating_rounds import Rounds, search_rounds
from ..domain.seating_search import LOOK, Progress, Seating, search


class Proven(Protocol):
    """What is found, and whether nothing can be better."""

    @property
    def proven(self) -> bool: ...


Found = TypeVar("Found", bound=Proven)
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
    jobs = [(_search, (problem, steps, f"{seed}/{number}")) for number in range(WORKERS)]
    return min([first, *_Race(jobs, steps, progress).run()], key=_rank)


def solve_rounds(problem: Problem, count: int, steps: int, seed: int, progress: Progress) -> Rounds | None:
    """Several rounds, in one process; None when it was ended from outside or there are more people than seats."""
    if sum(table.high for table in problem.tables) < len(problem.people):
        return None
    found: list[Rounds] = _Race([(search_rounds, (problem, count, steps, seed))], steps, progress).run()
    return found[0] if found else None


class _Told(NamedTuple):
    """How far a process is, and the best cost so far."""

    done: int
    best: int


def _rank(found: Seating) -> tuple[int, int, int]:
    """Of equally good ones, the one in which fewer people move."""
    return len(found.score.broken), found.score.cost, found.score.costs[MOVES]


def _search(problem: Problem, steps: int, seed: str, progress: Progress) -> Seating:
    return search(problem, steps, seed, progress)


class _Race(Generic[Found]):
    """The processes of one search, and what they have said so far. A job: what is called with what and a progress."""

    def __init__(self, jobs: Sequence[tuple[Callable[..., Found], tuple[object, ...]]], steps: int,
                 progress: Progress) -> None:  # fmt: skip
        self._steps, self._progress = steps, progress
        self._numbers: dict[Connection, int] = {}
        """Line to a process that may still say something → its number."""
        self._lines: list[Connection] = []
        self._processes: list[BaseProcess] = []
        self._found: dict[int, Found] = {}
        self._done, self._best = 0, 0
        context = get_context("spawn")
        for number, (act, given) in enumerate(jobs):
            line, far = context.Pipe()
            process = context.Process(target=_work, args=(far, act, given), daemon=True)
            process.start()
            far.close()
            self._numbers[line] = number
            self._lines.append(line)
            self._processes.append(process)

    def run(self) -> list[Found]:
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
        for number in range(len(self._processes)):
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
            if isinstance(said, _Told):
                self._done = max(self._done, said.done)
                self._best = min(self._best, said.best) if self._best else said.best
                goes_on = goes_on and self._progress(self._done, self._steps, self._best)
            else:
                self._found[self._numbers[line]] = said
        return goes_on

    def _stop(self) -> None:
        """Let everybody say the best so far, for a moment."""
        for line in self._numbers:
            with suppress(OSError):
                line.send("stop")
        end = time.monotonic() + GRACE
        self._progress = lambda _done, _all, _best: True
        while len(self._found) < len(self._processes) and self._numbers and time.monotonic() < end:
            self._hear(GRACE)
        self._numbers.clear()


def _work(line: Any, act: Callable[..., object], given: tuple[object, ...]) -> None:
    """What a process does."""
    def progress(done: int, _all: int, best: int) -> bool:
        if done // EVERY != (done - LOOK) // EVERY:
            line.send(_Told(done, best))
        return not line.poll()

    with suppress(OSError, EOFError, KeyboardInterrupt):  # whoever asked has gone
        line.send(act(*given, progress=progress))
