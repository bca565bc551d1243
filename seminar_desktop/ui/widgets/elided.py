"""A label of one line that gives way: what does not fit ends in an ellipsis and stands in full in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from .. import theme


class Elided(QLabel):
    """Plain text in a role of the style sheet (`heading`, `soft` …)."""

    def __init__(self, role: str, parent: QWidget | None = None, least: int = 60) -> None:
        """It never gets narrower than its text or `least` pixels, whichever is less."""
        super().__init__(parent)
        self._least = least
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self, role=role)

    def set_text(self, text: str) -> None:
        self._full = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def full_text(self) -> str:
        return self._full

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._full) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = QFontMetrics(self.font()).elidedText(self._full, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        self.setText(short)
        self.setToolTip("" if short == self._full else self._full)
