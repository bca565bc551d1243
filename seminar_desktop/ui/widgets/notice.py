"""A sentence that should be noticed without being an error: on a tinted field, wrapped."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from .. import theme


class Notice(QLabel):
    """Plain text in the `wait` colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(12, 8, 12, 8)
        theme.mark(self, role="small")

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme.tokens().wait, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.setPen(QColor(colours.text))
        painter.setFont(theme.font("small"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(self.contentsRect(), flags, self.text())
