"""Table cells of two lines: what matters above, what explains it below, small, in a tone of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .. import icons, theme
from .table import Index, TableModel

_PAD, _ICON, _GAP = 12, 20, 12


def height() -> int:
    """Of a row at the text size in use."""
    return theme.size("body") + theme.size("small") + 34


class TwoLines(QStyledItemDelegate):
    """Paints `"above\\nbelow"`, or one line alone in the middle.

    `tone(row)` is "", `good` or `wait`; `icon(row)` names an icon before both lines.
    """

    def __init__(self, tone: Callable[[Any], str] = lambda row: "", icon: Callable[[Any], str] | None = None,
                 bold: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._bold = tone, icon, bold

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, row = theme.tokens(), cast(TableModel, index.model()).row(index.row())
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        tone = self._tone(row)
        ink = colours.family(tone).text if tone else colours.soft
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if self._icon:
            mark = icons.pixmap(self._icon(row), _ICON, ink)
            painter.drawPixmap(area.left(), area.center().y() - _ICON // 2 + 1, mark)
            area.setLeft(area.left() + _ICON + _GAP)
        above, _, below = str(index.data()).partition("\n")
        middle = area.center().y() + (1 if below else 12)
        self._line(painter, QRect(area.left(), middle - 24, area.width(), 24), above, "body", colours.ink, self._bold)
        self._line(painter, QRect(area.left(), middle, area.width(), 22), below, "small", ink)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, area: QRect, text: str, role: str, colour: str, bold: bool = False) -> None:
        font = theme.font(role, bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), short)
