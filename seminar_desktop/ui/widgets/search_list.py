"""Results of a search: two lines a person, moved through with the arrow keys while the line edit keeps the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
"""Role that returns the whole hit."""
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Hit(NamedTuple):
    """One result; every text already in the operator's language."""

    key: Any
    title: str
    subtitle: str = ""
    chip: str = ""
    tone: str = "neutral"


class SearchList(QListView):
    """List of hits below a search field."""

    chosen = Signal(object)
    """Key of the hit on which Enter was pressed or that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self._field: QLineEdit | None = None
        self._delegate: QStyledItemDelegate | None = None
        self.setModel(self._model)
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
        if self._delegate is None:
            from .hit_delegate import HitDelegate  # not needed before the first search

            self._delegate = HitDelegate(self)
            self.setItemDelegate(self._delegate)
        self._model.set_hits(hits)
        if hits:
            self.setCurrentIndex(self._model.index(0, 0))

    def hits(self) -> Sequence[Hit]:
        return self._model.hits

    def current(self) -> Hit | None:
        index = self.currentIndex()
        return self._model.hits[index.row()] if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES and self._model.hits:
                QApplication.sendEvent(self, event)
                return True
            return self._choose(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._choose(event):
            super().keyPressEvent(event)

    def _choose(self, event: QKeyEvent) -> bool:
        """Enter takes the selected hit."""
        hit = self.current() if event.key() in _ENTER else None
        if hit is None:
            return False
        self.chosen.emit(hit.key)
        return True


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self.hits = list(hits)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            hit = self.hits[index.row()]
            return ", ".join(text for text in (hit.title, hit.subtitle, hit.chip) if text)
        return self.hits[index.row()] if role == HIT else None
