"""Editors of a person's fields: a line, a choice of words, and a country that is found by typing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ...services import countries
from .. import theme

_LEFT, _ARROW = 12, 32
"""Room before the word and for the arrow."""


class Choice(QComboBox):
    """A value out of (code → word). The wheel scrolls the form, it never changes a value by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def offer(self, words: Mapping[str, str], empty: str = "") -> None:
        """Fill the list again, the same value stays chosen; `empty` is the word for no value, if there may be none."""
        chosen = self.currentData()
        blocked = self.blockSignals(True)
        self.clear()
        if empty:
            self.addItem(empty, "")
        for code, word in words.items():
            self.addItem(word, code)
        if chosen is not None:
            self.put(chosen)
        self.blockSignals(blocked)

    def put(self, code: str) -> None:
        """Choose a value; one from a newer version is added to the list, never dropped."""
        if self.findData(code) < 0:
            self.addItem(code, code)
        self.setCurrentIndex(self.findData(code))

    def code(self) -> str:
        return str(self.currentData() or "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """As usual, but a word that is too long ends in an ellipsis. A line edit paints its word itself."""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.rect().adjusted(_LEFT, 0, -_ARROW, 0)
        short = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, field.width())
        colours = theme.tokens()
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.edge))
        painter.drawText(field, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), short)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CountryChoice(Choice):
    """All countries; a few letters from anywhere in the name find one, codes and names in other languages as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def code(self) -> str:
        typed = self.currentText().strip()
        if not typed or typed == self.itemText(0):
            return ""
        found = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(found)) if found >= 0 else countries.find(typed)

    def valid(self) -> bool:
        typed = self.currentText().strip()
        return not typed or typed == self.itemText(0) or bool(self.code())


Editor = QLineEdit | Choice


def value(editor: Editor) -> str:
    return editor.code() if isinstance(editor, Choice) else editor.text().strip()


def put(editor: Editor, text: str) -> None:
    if isinstance(editor, Choice):
        editor.put(text)
    else:
        editor.setText(text)
        editor.setCursorPosition(0)
