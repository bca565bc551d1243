"""The corrections of a desk's times that count, each with a button that takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import theme
from . import clock_repair_words as say

if TYPE_CHECKING:
    from ...services.clocks import Note


class Corrections(QWidget):
    """Hidden where nothing was corrected."""

    undo_wanted = Signal(str)
    """Entry of the correction."""

    def __init__(self, shifts: Sequence[Note], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        title = QLabel(self.tr("Corrected so far"))
        theme.mark(title, role="small")
        column.addWidget(title)
        for shift in shifts:
            column.addLayout(self._line(shift))
        self.setVisible(bool(shifts))

    def _line(self, shift: Note) -> QHBoxLayout:
        text = say.correction(shift)
        words, button = QLabel(text, wordWrap=True), QPushButton(self.tr("Take back"))
        words.setTextFormat(Qt.TextFormat.PlainText)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()}: {text}")
        button.clicked.connect(lambda: self.undo_wanted.emit(shift.entry))
        self.buttons[shift.entry] = button
        line = QHBoxLayout()
        line.setSpacing(theme.space(3))
        line.addWidget(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line
