"""The list of conflicts at the left: grouped by kind with counts, two lines each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .. import theme

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole


class Line(NamedTuple):
    """One conflict as the list shows it, in the operator's language; a heading has no id."""

    id: str
    group: str
    above: str
    below: str = ""


class ConflictList(QListView):
    """Arrow keys move from conflict to conflict; letters and digits are left to the page."""

    chosen = Signal(str)
    """Id of the conflict that is looked at; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other conflicts. The one that is looked at stays, or the one that takes its place."""
        before, row = self.current(), self.currentIndex().row()
        self._model.set_lines(_grouped(lines))
        places = [n for n, line in enumerate(self._model.lines) if line.id]
        same = next((n for n in places if self._model.lines[n].id == before), None)
        after = next((n for n in places if n >= row), places[-1] if places else None)
        place = same if same is not None else after
        if place is not None:
            self.setCurrentIndex(self._model.index(place, 0))
        self.chosen.emit(self.current())

    def current(self) -> str:
        index = self.currentIndex()
        return self._model.lines[index.row()].id if index.isValid() and index.row() < len(self._model.lines) else ""

    def lines(self) -> list[Line]:
        return list(self._model.lines)

    def choose(self, id_: str) -> None:
        """Look at this conflict."""
        for row, line in enumerate(self._model.lines):
            if line.id == id_:
                self.setCurrentIndex(self._model.index(row, 0))
                self.scrollTo(self._model.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()  # a way out, which the page takes
        else:
            super().keyPressEvent(event)


def _grouped(lines: Sequence[Line]) -> list[Line]:
    found = []
    for group, members in groupby(lines, key=lambda line: line.group):
        several = list(members)
        found += [Line("", group, group, str(len(several))), *several]
    return found


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        chooses = index.isValid() and bool(self.lines[index.row()].id)
        on = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return on if chooses else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == _ROW:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.above}, {line.below}" if line.below else line.above
        return line.above if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body, small = theme.size("body"), theme.size("small")
        return QSize(200, body + small + 30 if index.data(_ROW).id else small + 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(_ROW)
        colours, area = theme.tokens(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not line.id:
            room = area.adjusted(12, 8, -14, 0)
            self._text(painter, room, line.above, "small", True, colours.soft)
            self._text(painter, room, line.below, "small", True, colours.soft, Qt.AlignmentFlag.AlignRight)
            painter.restore()
            return
        inner = area.adjusted(4, 2, -4, -2)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if selected else colours.sunken))
            painter.drawRoundedRect(inner, 8, 8)
        room = inner.adjusted(10, 5, -10, -5)
        half = QRect(room.left(), room.top(), room.width(), room.height() * 55 // 100)
        self._text(painter, half, line.above, "body", True, colours.ink)
        rest = room.adjusted(0, half.height(), 0, 0)
        self._text(painter, rest, line.below, "small", False, colours.soft)
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, area: QRect, text: str, role: str, bold: bool, colour: str,
              side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        font = theme.font(role, bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), short)
