"""A verdict on one line, for pages whose place belongs to something else."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import icons, theme
from ..messages import announce
from .verdict_sketch import ICONS

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_SIDE, _PAD = 22, 12


class Line(NamedTuple):
    """Every text already in the operator's language."""

    tone: str
    """`good`, `wait` or `stop`."""
    word: str
    name: str = ""
    reason: str = ""
    icon: str = ""
    """Instead of the tone's."""

    def spoken(self) -> str:
        return ". ".join(text.rstrip(".") for text in (self.word, self.name, self.reason) if text)


class Banner(QWidget):
    """Shows the last verdict, or that scans are welcome. A reason that is too long stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._idle = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: Line) -> None:
        self._line = line
        announce(self, line.spoken())
        self._describe()

    def clear(self) -> None:
        self._line = None
        self._describe()

    def set_idle(self, text: str) -> None:
        """What stands here before the first scan."""
        self._idle = text
        self._describe()

    def line(self) -> Line | None:
        return self._line

    def text(self) -> str:
        return self._line.spoken() if self._line else self._idle

    def _describe(self) -> None:
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, QFontMetrics(theme.font("title")).height() + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._line is None:
            painter.setPen(QColor(colours.line))
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(frame, 8, 8)
            painter.drawPixmap(area.left(), (self.height() - _SIDE) // 2, icons.pixmap("check-in", _SIDE, colours.soft))
            _write(painter, area.adjusted(_SIDE + 10, 0, 0, 0), self._idle, "body", False, colours.soft)
            return
        family, line = colours.family(self._line.tone), self._line
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(family.band))
        painter.drawRoundedRect(frame, 8, 8)
        icon = icons.pixmap(line.icon or ICONS[line.tone], _SIDE, family.ink)
        painter.drawPixmap(area.left(), (self.height() - _SIDE) // 2, icon)
        area.setLeft(area.left() + _SIDE + 10)
        for text, role, bold in ((line.word, "title", True), (line.name, "title", True), (line.reason, "body", False)):
            if text:
                area.setLeft(area.left() + _write(painter, area, text, role, bold, family.ink) + 16)


def _write(painter: QPainter, area, text: str, role: str, bold: bool, colour: str) -> int:  # type: ignore[no-untyped-def]
    font = theme.font(role, bold)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.drawText(area, _LEFT, short)
    return metrics.horizontalAdvance(short)
