"""The menu of fields that a text can hold."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from ...domain.template import FIELDS, Purpose
from ..messages import words
from . import words as tables


class FieldMenu(QObject):
    """Hangs on a button; `chosen(name)` of a field of the purpose."""

    chosen = Signal(str)

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._menu = QMenu(button)
        self._button = button
        self._purpose = Purpose.BADGE
        button.setMenu(self._menu)

    @property
    def purpose(self) -> Purpose:
        return self._purpose

    @purpose.setter
    def purpose(self, purpose: Purpose) -> None:
        if purpose != self._purpose:
            self._purpose = purpose
            self.retranslate()

    def retranslate(self) -> None:
        self._menu.clear()
        for name in FIELDS[self._purpose]:
            action = self._menu.addAction(words(tables.FIELDS, name))
            action.triggered.connect(lambda _checked=False, name=name: self.chosen.emit(name))
