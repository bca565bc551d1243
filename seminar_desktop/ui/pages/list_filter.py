"""The line above a list: words to search for, choices and switches. A row has to fit every one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...domain.names import fold
from ..widgets.layouts import across
from ..widgets.segments import Segment
from .people_fields import Choice

_ALL = "*"
_WIDEST_LIST = 560
"""Pixels of an unfolded list; every word is shown in full up to that."""


class ListFilter(QWidget):
    """Choices and switches have names, by which the page asks for what is chosen."""

    changed = Signal()
    down = Signal()
    """The arrow key down: on to the list."""

    def __init__(
        self, choices: Mapping[str, int], switches: Iterable[str] = (), parent: QWidget | None = None
    ) -> None:
        """`choices`: name → widest in pixels."""
        super().__init__(parent)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.boxes = {name: Choice() for name in choices}
        self.switches = {name: Segment(outlined=True) for name in switches}
        line = across(self.search, *self.boxes.values(), *self.switches.values())
        line.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        self.search.textChanged.connect(self.changed)
        for name, box in self.boxes.items():
            box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.setMaximumWidth(choices[name])
            box.activated.connect(self.changed)
        for switch in self.switches.values():
            switch.toggled.connect(self.changed)

    def chosen(self, name: str) -> str | None:
        """What is chosen; None lets everything through."""
        value = self.boxes[name].currentData()
        return None if value in (_ALL, None) else str(value)

    def on(self, name: str) -> bool:
        """Whether a switch is on."""
        return self.switches[name].isChecked()

    def offer(self, name: str, words: Mapping[str, str], every: str) -> None:
        """Fill a choice anew, `every` lets everything through; what is chosen stays chosen while it is offered."""
        box = self.boxes[name]
        chosen = box.currentData()
        box.offer({_ALL: every, **words})
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.view().setMinimumWidth(min(_WIDEST_LIST, box.view().sizeHintForColumn(0) + 40))

    def clear(self) -> bool:
        """Let everything through; False when nothing was held back."""
        if not self._narrows():
            return False
        blocked = self.blockSignals(True)
        self.search.clear()
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        for switch in self.switches.values():
            switch.setChecked(False)
        self.blockSignals(blocked)
        self.changed.emit()
        return True

    def wanted(self) -> Callable[[str], bool]:
        """Whether the folded words of a row, each after a blank, hold all that is searched for."""
        return found_by(self.search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def _narrows(self) -> bool:
        held = any(self.chosen(name) is not None for name in self.boxes)
        return bool(self.search.text()) or held or any(switch.isChecked() for switch in self.switches.values())


def found_by(text: str) -> Callable[[str], bool]:
    """Whether every word of `text` begins a word of a row; accents and case do not count."""
    words = [f" {word}" for word in fold(text).split()]
    return lambda row: all(word in row for word in words)


def present(words: Mapping[str, str], codes: Iterable[str], none: str) -> dict[str, str]:
    """Of the words of a choice those that rows have, in their order; `none` is the word for the empty code."""
    found = set(codes)
    offered = {code: word for code, word in words.items() if code in found}
    return {**offered, "": none} if "" in found else offered
