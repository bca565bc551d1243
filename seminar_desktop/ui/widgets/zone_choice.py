"""A time zone, found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from ...domain.names import fold


class ZoneChoice(QComboBox):
    """The zones that were chosen before come first, then all others. The wheel scrolls the form around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def offer(self, first: Sequence[str], every: Sequence[str]) -> None:
        """Fill the list with IANA names; emits nothing."""
        blocked = self.blockSignals(True)
        self.clear()
        for zone in dict.fromkeys((*first, *every)):
            self.addItem(words(zone), zone)
        self.insertSeparator(len(dict.fromkeys(first)))
        self.blockSignals(blocked)

    def put(self, zone: str) -> None:
        blocked = self.blockSignals(True)
        if self.findData(zone) < 0:
            self.insertItem(0, words(zone), zone)
        self.setCurrentIndex(self.findData(zone))
        self.blockSignals(blocked)

    def code(self) -> str:
        """The IANA name of what is chosen or typed; empty when there is no such zone."""
        typed = fold(self.currentText().replace("/", " "))
        for index in range(self.count()):
            zone = str(self.itemData(index) or "")
            if zone and fold(zone.replace("/", " ").replace("_", " ")) == typed:
                return zone
        return ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def words(zone: str) -> str:
    """`America/El_Salvador` as people read it."""
    return zone.replace("_", " ")
