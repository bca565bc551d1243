"""A tile with one number and what it counts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from .. import theme


class Stat(QFrame):
    """A large number over a small label; `of` adds "/ 48" in the same line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self._number = QLabel("–")
        self._label = QLabel(wordWrap=True)
        theme.mark(self._number, role="heading")
        theme.mark(self._label, role="small")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(self._label)

    def set_label(self, text: str) -> None:
        self._label.setText(text)
        self._describe()

    def set_number(self, number: int, of: int | None = None) -> None:
        """Show `number`, or `number / of`."""
        plain = QLocale()
        text = plain.toString(number)
        self._number.setText(f"{text} / {plain.toString(of)}" if of is not None else text)
        self._describe()

    def text(self) -> str:
        return self._number.text()

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._label.text()}: {self._number.text()}")
