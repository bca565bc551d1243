"""A small pill with a word: role, modality, state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme


class Chip(QWidget):
    """Plain text in a pill. `tone` is `neutral`, `accent`, `good`, `wait` or `stop`; explicit colours win."""

    def __init__(self, text: str = "", tone: str = "neutral", colours: tuple[str, str] = ("", ""),
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone, colours)

    def set(self, text: str, tone: str = "neutral", colours: tuple[str, str] = ("", "")) -> None:
        """Change text and colour."""
        self._text, self._tone, self._colours = text, tone, colours
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("small", bold=True))
        return QSize(metrics.horizontalAdvance(self._text) + 22, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(self.rect()), self._text, self._tone, self._colours)


def paint(painter: QPainter, rect: QRectF, text: str, tone: str = "neutral",
          colours: tuple[str, str] = ("", "")) -> None:
    """Draw a chip; also for delegates."""
    back, ink, edge = _colours(tone, colours)
    painter.setPen(QColor(edge))
    painter.setBrush(QColor(back))
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    painter.setPen(QColor(ink))
    painter.setFont(theme.font("small", bold=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _colours(tone: str, explicit: tuple[str, str]) -> tuple[str, str, str]:
    tokens = theme.tokens()
    if explicit[0]:
        return explicit[0], explicit[1], tokens.edge
    if tone in ("good", "wait", "stop"):
        family = tokens.family(tone)
        return family.soft, family.text, family.text
    if tone == "accent":
        return tokens.accent_soft, tokens.accent_text, tokens.accent_soft
    return tokens.surface, tokens.ink, tokens.edge
