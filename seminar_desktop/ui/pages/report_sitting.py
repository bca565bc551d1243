"""Going through undecided names one by one: where one is, what was answered, what is taken back. No window, no file.

Keys decide, and a scanner types keys. So an answer is held back until nothing was typed for a moment
(`REST` milliseconds, the view's timer); what a scanner typed is thrown away before that, and whoever types faster than
people read has decided nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ...services.matching import Named

REST = 350
"""Milliseconds without a key after which answers are written down."""
_BURST = 8
"""Keys without a rest that no person presses who has read the names."""


class Answer(NamedTuple):
    """What was said about one name."""

    identity: str
    person: str
    before: str
    """What had been decided before; empty for nothing."""


class Sitting:
    """The names of this sitting in their order; answered ones stay in it, so that "3 of 12" means something."""

    def __init__(self) -> None:
        self._names: dict[str, Named] = {}
        self._gone: set[str] = set()
        """Decided elsewhere, or not in any report any more."""
        self._current = self._kept = ""
        """The name that is looked at, and whether it stays even if it is decided already."""
        self.answers: list[Answer] = []
        self.held: list[Answer] = []
        """Answers that are not handed out to be written yet; the last ones of `answers`."""
        self._keys, self._before_keys = 0, ""
        """Keys without a rest, and the name that was looked at before them."""

    # ---- where one is -----------------------------------------------------------------------------------------------

    def update(self, open_names: Iterable[Named]) -> None:
        """The names nobody has decided about, as they are now; the one that is looked at stays.

        When all were decided and there are others, a new sitting begins.
        """
        names = {one.identity: one for one in open_names}
        if not self._open() and not self.held and not self._kept and not set(names) <= set(self._names):
            self.restart()
        self._names.update(names)
        self._gone = set(self._names) - set(names) - {self._kept}
        if self._current not in self._open():
            self._step(0)

    def restart(self) -> None:
        """Forget the names and what was answered about them."""
        self._names, self._gone, self._current, self._kept = {}, set(), "", ""
        self.answers, self.held, self._keys = [], [], 0

    @property
    def current(self) -> Named | None:
        """The name to decide about; None when all are decided."""
        return self._names.get(self._current)

    @property
    def place(self) -> tuple[int, int]:
        """(3, 12): the third of twelve."""
        order = list(self._names)
        return (order.index(self._current) + 1 if self._current in order else len(order)), len(order)

    @property
    def answered(self) -> int:
        return len(self.answers)

    def show(self, one: Named) -> None:
        """Look at this name next, whether or not it was decided before."""
        self._names[one.identity] = one
        self._stay_at(one.identity)

    def move(self, steps: int) -> None:
        """On to the next open name, or back; round in a circle."""
        self._step(steps)

    # ---- answering --------------------------------------------------------------------------------------------------

    def answer(self, person: str, before: str = "") -> None:
        """Decide about the current name and go on to the next."""
        if self._current:
            said = Answer(self._current, person, before)
            self.answers.append(said)
            self.held.append(said)
            self._step(1)

    def take_back(self) -> Answer | None:
        """The last answer no longer stands, and its name is the current one.

        The answer is returned when it had been handed out, so that writing it must be undone.
        """
        if not self.answers:
            return None
        said = self.answers.pop()
        self._stay_at(said.identity)
        if self.held and self.held[-1] == said:
            self.held.pop()
            return None
        return said

    def typed(self) -> None:
        """A key was pressed that may be a scanner's."""
        if not self._keys:
            self._before_keys = self._current
        self._keys += 1

    def rest(self) -> tuple[list[Answer], bool]:
        """Nothing was typed for a moment: the answers to write, and whether they were thrown away as typed too fast."""
        if self._keys >= _BURST:
            thrown = bool(self.held)
            self.throw_away()
            return [], thrown
        ready, self.held, self._keys = self.held, [], 0
        return ready, False

    def throw_away(self) -> None:
        """What was typed last was no decision: as if it had not been."""
        if self.held:
            del self.answers[len(self.answers) - len(self.held) :]
            self._stay_at(self.held[0].identity)
        if self._keys and self._before_keys:
            self._stay_at(self._before_keys)
        self.held, self._keys = [], 0

    def refused(self, answers: Iterable[Answer]) -> None:
        """These could not be written: their names are open again."""
        failed = list(answers)
        self.answers = [said for said in self.answers if said not in failed]
        if failed:
            self._stay_at(failed[0].identity)

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _open(self) -> list[str]:
        done = {said.identity for said in self.answers} | self._gone
        return [identity for identity in self._names if identity not in done]

    def _stay_at(self, identity: str) -> None:
        self._current = self._kept = identity
        self._gone.discard(identity)

    def _step(self, steps: int) -> None:
        """To the next open name from here, in the order of the sitting."""
        order, free = list(self._names), set(self._open())
        self._kept = ""
        if not free:
            self._current = ""
            return
        at = order.index(self._current) if self._current in order else -1 if steps >= 0 else 0
        if steps == 0 and (self._current in free):
            return
        way = -1 if steps < 0 else 1
        at = (at + way) % len(order)
        while order[at] not in free:
            at = (at + way) % len(order)
        self._current = order[at]
