"""A coloured dot before the text of a table cell: the role as on the badge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .. import theme

_SIDE, _ROOM = 12, 28


class DotDelegate(QStyledItemDelegate):
    """Draws the cell shifted to the right, with a dot in the colour that `colour(row number)` says."""

    def __init__(self, colour: Callable[[int], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        shifted = QStyleOptionViewItem(option)
        shifted.rect = option.rect.adjusted(_ROOM - 8, 0, 0, 0)
        super().paint(painter, shifted, index)
        middle = option.rect.center().y() + 0.5
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.tokens().edge))
        painter.setBrush(QColor(self._colour(index.row())))
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        painter.drawEllipse(QRectF(option.rect.left() + 10, middle - _SIDE / 2, _SIDE, _SIDE))
        painter.restore()
