"""A number on a button: how many things behind it wait for somebody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from .. import theme

_MOST = 999
_NARROW = 100
"""Pixels of a button below which the number sits in its corner."""


class CountBadge(QWidget):
    """Lies on its button, at the right or in the corner; hidden while there is nothing to count."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.installEventFilter(self)
        self.hide()

    def set_count(self, count: int) -> None:
        self._count = count
        self.setVisible(count > 0)
        self._place()
        self.update()

    def count(self) -> int:
        return self._count

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("small", bold=True))
        height = metrics.height() + 2
        return QSize(max(height, metrics.horizontalAdvance(self._text()) + 14), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme.tokens().wait, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.band))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.font("small", bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text())

    def _text(self) -> str:
        plain = QLocale()
        return plain.toString(self._count) if self._count <= _MOST else f"{plain.toString(_MOST)}+"

    def _place(self) -> None:
        size, room = self.sizeHint(), self.parentWidget().rect()
        self.resize(size)
        if room.width() < _NARROW:
            self.move(room.right() - size.width(), 0)
        else:
            self.move(room.right() - size.width() - 8, (room.height() - size.height()) // 2)
