"""Results of a search: two lines a person, moved through with the arrow keys while the line edit keeps the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from .. import icons, theme
from . import chip

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Hit(NamedTuple):
    """One result; every text already in the operator's language."""

    key: Any
    title: str
    subtitle: str = ""
    chip: str = ""
    tone: str = "neutral"


class SearchField(QLineEdit):
    """A large line edit with a magnifier at its left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, kind="search")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        drawn = icons.pixmap("search", icons.SIZE, theme.tokens().soft)
        QPainter(self).drawPixmap(13, (self.height() - icons.SIZE) // 2, drawn)


class SearchList(QListView):
    """List of hits below a search field."""

    chosen = Signal(object)
    """Key of the hit on which Enter was pressed or that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self._field: QLineEdit | None = None
        self.setModel(self._model)
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self.chosen.emit(self._model.hits[index.row()].key))

    def attach(self, field: QLineEdit) -> None:
        """Let `field` steer the list: arrows and page keys move, Enter chooses."""
        self._field = field
        field.installEventFilter(self)

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show other results; the first is selected, so that Enter takes the best one."""
        self._model.set_hits(hits)
        if hits:
            self.setCurrentIndex(self._model.index(0, 0))

    def hits(self) -> Sequence[Hit]:
        return self._model.hits

    def current(self) -> Hit | None:
        index = self.currentIndex()
        return self._model.hits[index.row()] if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.KeyPress and self._model.hits:
            if event.key() in _MOVES:
                QApplication.sendEvent(self, event)
                return True
            if event.key() in _ENTER and self.current():
                self.chosen.emit(self.current().key)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event) -> None:
        if event.key() in _ENTER and self.current():
            self.chosen.emit(self.current().key)
            return
        super().keyPressEvent(event)


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self.hits = list(hits)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self.hits)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            hit = self.hits[index.row()]
            return ", ".join(text for text in (hit.title, hit.subtitle, hit.chip) if text)
        return None


class _TwoLines(QStyledItemDelegate):
    """Name in bold, where from below it, a chip at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, theme.size("body") + theme.size("small") + 34)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        from PySide6.QtWidgets import QStyle  # 6 ms that the start need not pay

        hit: Hit = index.model().hits[index.row()]
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
