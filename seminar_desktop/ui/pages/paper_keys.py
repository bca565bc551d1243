"""What keys mean on the lines of a sheet: a letter is a status; a digit begins a number or a code, Enter ends it.

A scanner types as well. The code of another sheet may be scanned at any moment; a badge must mark nobody (`Typing`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from .attendance_typing import FAST, Typing

LONGEST = 12
"""Characters of a number or a code that are kept."""
SUFFIX_WITHIN = 300
"""Milliseconds after a scanned character within which Enter is the scanner's."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LineKeys(QObject):
    """Calls `mark(letter)` for a letter and `unmark()` for one that a scanner typed; the rest are signals."""

    entered = Signal(str)
    """A number or a code, ended by Enter."""
    passed = Signal()
    """Enter alone: on to the next line."""
    pending_changed = Signal(str)
    """What stands of a number or a code so far."""

    def __init__(self, mark: Callable[[str], bool], unmark: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.pending = ""
        self._mark, self._unmark = mark, unmark
        self._typing = Typing(self._act, self._retract, self)
        self._acts: deque[str] = deque(maxlen=64)
        """What the last characters came to: `pending` or `letter`."""
        self._clock = QElapsedTimer()
        self._clock.start()
        self._last = -SUFFIX_WITHIN
        self._run = ""
        """Characters so far that followed one another faster than fingers do."""

    def press(self, event: QKeyEvent) -> bool:
        """Take one key; False when it means nothing here."""
        text = event.text()
        if event.modifiers() & _HELD:
            return False
        if event.key() in _ENTER:
            self._end(event)
        elif event.key() == Qt.Key.Key_Backspace and self.pending:
            self._set_pending(self.pending[:-1])
        elif event.key() == Qt.Key.Key_Escape and self.pending:
            self.drop()
        elif len(text) == 1 and text.isprintable():
            self._follow(event)
            self._typing.press(event)
        else:
            return False
        return True

    def drop(self) -> None:
        """Forget a number that was begun."""
        self._set_pending("")

    def scanned(self) -> None:
        """The last characters were a badge, however slowly they came."""
        self._run = ""
        self._typing.scanned()

    def _follow(self, event: QKeyEvent) -> None:
        now = self._now(event)
        fast = 0 <= now - self._last < FAST and not event.isAutoRepeat()
        self._run = (self._run + event.text() if fast else event.text())[-LONGEST - 1 :]
        self._last = now

    def _end(self, event: QKeyEvent) -> None:
        """Enter: of what a scanner typed nothing is pending, so it is taken from the run."""
        since = self._now(event) - self._last
        run, self._run = self._run, ""
        if len(run) >= 3 and 0 <= since < SUFFIX_WITHIN:
            self.drop()
            self.entered.emit(run)
        elif 0 <= since < FAST:  # the character before may still be held back
            QTimer.singleShot(FAST, self, self._enter)
        else:
            self._enter()

    def _enter(self) -> None:
        text = self.pending
        self.drop()
        if text:
            self.entered.emit(text)
        else:
            self.passed.emit()

    def _act(self, text: str) -> bool:
        if self.pending or text.isdigit():
            if text != " ":
                self._acts.append("pending")
                self._set_pending((self.pending + text.upper())[:LONGEST])
            return text != " "
        done = self._mark(text)
        if done:
            self._acts.append("letter")
        return done

    def _retract(self, acts: int) -> None:
        for _ in range(min(acts, len(self._acts))):
            if self._acts.pop() == "pending":
                self._set_pending(self.pending[:-1])
            else:
                self._unmark()

    def _set_pending(self, text: str) -> None:
        if text != self.pending:
            self.pending = text
            self.pending_changed.emit(text)

    def _now(self, event: QKeyEvent) -> int:
        return event.timestamp() or self._clock.elapsed()
