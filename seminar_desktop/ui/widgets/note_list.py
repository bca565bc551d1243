"""A list of sentences, each with a quiet line below it: questions that are open, things that were mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .. import icons, theme

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_PAD, _ICON = 14, 30

Index = QModelIndex | QPersistentModelIndex


class Note(NamedTuple):
    """One sentence, already in the operator's language."""

    key: Any
    text: str
    below: str = ""
    icon: str = ""
    tone: str = ""
    """`wait` or `stop` colour the icon."""
    strong: bool = False


class NoteList(QListView):
    """`chosen(key)` when the operator moved to a note or clicked it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._moved)

    def set_notes(self, notes: Sequence[Note], current: Any = None) -> None:
        """Show other notes; `current` is the key of the one to mark. Emits nothing."""
        self.selectionModel().blockSignals(True)
        self._model.set_notes(notes)
        self.doItemsLayout()
        number = next((place for place, note in enumerate(notes) if note.key == current), -1)
        if number >= 0:
            self.setCurrentIndex(self._model.index(number, 0))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def notes(self) -> Sequence[Note]:
        return self._model.notes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.notes[index.row()].key)


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.notes: list[Note] = []

    def set_notes(self, notes: Sequence[Note]) -> None:
        self.beginResetModel()
        self.notes = list(notes)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        note = self.notes[index.row()]
        return ", ".join(text for text in (note.text, note.below) if text)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: NoteList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        note = self._view.notes()[index.row()]
        width = self._view.viewport().width()
        text, below = self._heights(note, width - 2 * _PAD - (_ICON if note.icon else 0))
        return QSize(width, text + below + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        note = self._view.notes()[index.row()]
        colours, area = theme.tokens(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(area.adjusted(4, 2, -4, -2), 8, 8)
        left = area.left() + _PAD
        if note.icon:
            colour = colours.family(note.tone).text if note.tone else colours.soft
            painter.drawPixmap(left, area.top() + 11, icons.pixmap(note.icon, 20, colour))
            left += _ICON
        width = area.right() - _PAD - left
        text, below = self._heights(note, width)
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.font(bold=note.strong))
        painter.drawText(QRect(left, area.top() + 10, width, text), _WRAP, note.text)
        painter.setPen(QColor(colours.soft))
        painter.setFont(theme.font("small"))
        painter.drawText(QRect(left, area.top() + 12 + text, width, below), _WRAP, note.below)
        painter.restore()

    @staticmethod
    def _heights(note: Note, width: int) -> tuple[int, int]:
        tall = QRect(0, 0, max(60, width), 10_000)
        text = QFontMetrics(theme.font(bold=note.strong)).boundingRect(tall, _WRAP, note.text).height()
        below = QFontMetrics(theme.font("small")).boundingRect(tall, _WRAP, note.below).height() if note.below else 0
        return text, below
