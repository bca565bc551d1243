"""How the cells of the grid are drawn. Every picture is drawn once and kept: a cell is painted by copying it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...domain.attendance import Presence
from .. import theme
from ..widgets import presence
from .attendance_model import GridModel, Index
from .attendance_rows import BY_HAND, CLASH, status_of
from .attendance_words import TONES

if TYPE_CHECKING:
    from .attendance_view import GridView

_GAP = 3
"""Pixels between a field and the border of its cell."""
_WIDEST = 72
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus


class Ground(NamedTuple):
    """What is the same for all cells of a column."""

    begun: bool = False
    beside: bool = False
    """The slot runs beside others."""
    begins_day: bool = False


class CellDelegate(QStyledItemDelegate):
    """Paints what `GridModel.code` says."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        """Colours, letters or sizes have changed."""
        self._pictures = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid: GridModel = self._view.grid
        column, area, state = index.column(), option.rect, option.state
        selected = bool(state & _SELECTED)
        key = (grid.code(index.row(), column), selected, self._view.grounds[column], area.width(), area.height())
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._draw(area.size(), *key[:3])
        painter.drawPixmap(area.topLeft(), picture)
        if state & _FOCUSED:
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -2), 7, 7)

    def _draw(self, size: QSize, code: int | None, selected: bool, ground: Ground) -> QPixmap:
        """A whole cell."""
        ratio, colours = self._view.devicePixelRatioF(), theme.tokens()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(colours.accent_soft if selected else colours.sunken if ground.beside else colours.surface))
        painter = QPainter(picture)
        width, height = size.width(), size.height()
        painter.fillRect(0, height - 1, width, 1, QColor(colours.line))
        if ground.begins_day:
            painter.fillRect(0, 0, 1, height, QColor(colours.edge))
        if code is not None:
            status = status_of(code)
            tone = "quiet" if status == Presence.UNKNOWN and not ground.begun else TONES[status]
            field = min(width - 2 * _GAP, _WIDEST)
            place = QRectF((width - field) // 2, _GAP, field, height - 2 * _GAP - 1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            letter = self._view.grid.spoken.letter[status]
            presence.paint(painter, place, letter, tone, bool(code & BY_HAND), bool(code & CLASH))
        painter.end()
        return picture


def row_height() -> int:
    """Of a row at the text size in use: a name and, smaller, where from."""
    return theme.size("body") + theme.size("small") + 13
