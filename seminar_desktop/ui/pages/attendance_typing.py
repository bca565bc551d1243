"""Tells letters that a person types from those of a scanner that types into a page where letters mean something.

A badge, or any other code, that is scanned while a grid has the focus must mark nobody. Characters that follow one
another faster than fingers do are a scanner's: the first has acted by then and is taken back, the others never act.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QKeyEvent

FAST = 45
"""Milliseconds between characters below which nobody types three in a row."""
_CODE = 24
"""Characters of a badge code that reach a page; at the last one the code is known."""


class Typing(QObject):
    """Calls `act(character)` for what a person typed; it says whether anything came of it."""

    def __init__(self, act: Callable[[str], bool], retract: Callable[[int], object], parent: QObject) -> None:
        """`retract(n)` takes back what the last `n` characters did that came to something."""
        super().__init__(parent)
        self._act, self._retract = act, retract
        self._clock = QElapsedTimer()
        self._clock.start()
        self._last = -FAST
        self._number = 0
        """Of the last character."""
        self._run = 0
        """Characters so far that followed one another fast."""
        self._acted: list[int] = []
        """Numbers of the characters that came to something."""
        self._held = ""
        """The second character of a run waits for what follows."""
        self._wait = QTimer(self, singleShot=True, interval=FAST)
        self._wait.timeout.connect(self._release)

    def press(self, event: QKeyEvent) -> None:
        """Take one key that types a character."""
        stamp = event.timestamp()
        fast = 0 <= (stamp or self._clock.elapsed()) - self._last < FAST and not event.isAutoRepeat()
        self._press(event.text(), fast)
        self._last = stamp or self._clock.elapsed()  # without a stamp, what was done meanwhile does not count

    def _press(self, text: str, fast: bool) -> None:
        self._run = self._run + 1 if fast else 1
        if self._run == 1:
            self._release()
        self._number += 1
        if self._run == 1:
            self._take(text)
        elif self._run == 2:
            self._held = text
            self._wait.start()
        elif self._run == 3:
            self._take_back(3)

    def scanned(self) -> None:
        """The last characters were a badge code, however slowly they came."""
        self._run = 0
        self._take_back(_CODE)

    def _take(self, text: str) -> None:
        if self._act(text):
            self._acted = [*self._acted[-_CODE:], self._number]

    def _release(self) -> None:
        """A person pressed two keys nearly at once."""
        held, self._held = self._held, ""
        self._wait.stop()
        if held:
            self._take(held)

    def _take_back(self, characters: int) -> None:
        self._held = ""
        self._wait.stop()
        wrong = [number for number in self._acted if number > self._number - characters]
        self._acted = self._acted[: len(self._acted) - len(wrong)]
        if wrong:
            self._retract(len(wrong))
