"""How one result of a search is drawn: the name in bold, where from below it, a chip at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .. import theme
from . import chip
from .search_list import HIT

if TYPE_CHECKING:
    from .search_list import Hit

Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Two lines and a chip; the selected row has the accent behind it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.size("body") + theme.size("small") + 34)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(HIT)
        colours = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(4, 2, -4, -2)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if selected else colours.sunken))
            painter.drawRoundedRect(area, 8, 8)
        inner = area.adjusted(12, 7, -12, -7)
        if hit.chip:
            inner.setRight(self._chip(painter, inner, hit) - 12)
        half = inner.height() * 0.55
        self._line(painter, QRect(inner.x(), inner.y(), inner.width(), round(half)), hit.title, "body", colours.ink)
        self._line(painter, QRect(inner.x(), inner.y() + round(half), inner.width(), inner.height() - round(half)),
                   hit.subtitle, "small", colours.soft)
        painter.restore()

    @staticmethod
    def _chip(painter: QPainter, area: QRect, hit: Hit) -> int:
        metrics = QFontMetrics(theme.font("small", bold=True))
        width, height = metrics.horizontalAdvance(hit.chip) + 22, metrics.height() + 6
        place = QRectF(area.right() - width, area.center().y() - height / 2, width, height)
        chip.paint(painter, place, hit.chip, hit.tone)
        return round(place.left())

    @staticmethod
    def _line(painter: QPainter, area: QRect, text: str, role: str, colour: str) -> None:
        font = theme.font(role, bold=role == "body")
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), short)
