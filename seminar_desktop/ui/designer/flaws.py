"""The strip that says in words what is amiss; a click leads to the element."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.template_edit import Side
from ...services.designs import Finding
from ..messages import words
from ..widgets.note_list import Note, NoteList
from .naming import call
from .words import FLAWS

HIGHEST = 96
"""Pixels: one sentence and a part of the next, so that one sees there are more; the paper needs the room."""


class FlawStrip(NoteList):
    """Hidden while nothing is amiss."""

    element_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[Finding, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chosen.connect(lambda key: self.element_wanted.emit(key[0]))
        self.clicked.connect(self._clicked)
        self.hide()

    def show_findings(self, findings: Sequence[Finding], side: Side) -> None:
        """Say what is amiss on the side shown."""
        named = {element.id: call(element) for element in side}
        shown = [(finding, words(FLAWS, finding.flaw, {**finding.values, "element": named[finding.element]}))
                 for finding in findings]
        if shown == self._shown:
            return
        self._shown = shown
        self.set_notes([Note((finding.element, finding.flaw), text, icon="warning", tone="wait")
                        for finding, text in shown])
        self.setVisible(bool(shown))
        self.updateGeometry()

    def texts(self) -> list[str]:
        return [text for _finding, text in self._shown]

    def sizeHint(self) -> QSize:
        every = sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
        return QSize(200, min(HIGHEST, every + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _clicked(self, index: QModelIndex) -> None:
        """A click on the line that is current already leads there too."""
        if index.isValid():
            self.element_wanted.emit(self.notes()[index.row()].key[0])
