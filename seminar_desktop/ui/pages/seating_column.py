"""One table of the board: its heading, a strip that shows how a field is shared out, and a card per person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import icons, theme
from ..widgets.elided import Elided
from ..widgets.layouts import across

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-seminar-seat"
WIDTH = 190
_CARD = Qt.ItemDataRole.UserRole
_PAD, _DOT, _ICON = 10, 12, 16


class Card(NamedTuple):
    """A person as a card shows them, in the operator's language."""

    id: str
    name: str
    below: str
    colour: str = ""
    """#RRGGBB of the field that colours cards; empty for none."""
    value: str = ""
    """The value it stands for."""
    locked: bool = False
    moved: bool = False
    """Sits elsewhere than now, in a seating that is only proposed."""


class SeatList(QListView):
    """Cards that can be dragged to another table; digits move the chosen one, L locks it."""

    moved = Signal(str, str)
    """Person and the digits of the table that were pressed."""
    dropped = Signal(str)
    """A person was dropped here."""
    lock_wanted = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Cards(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def set_cards(self, cards: Sequence[Card]) -> None:
        before = self.current()
        self._model.set_cards(cards)
        self.choose(before)

    def cards(self) -> list[Card]:
        return list(self._model.cards)

    def current(self) -> str:
        row = self.currentIndex().row()
        return self._model.cards[row].id if 0 <= row < len(self._model.cards) else ""

    def choose(self, person: str) -> bool:
        """Make a person the current one, if they are here."""
        row = next((n for n, card in enumerate(self._model.cards) if card.id == person), None)
        if row is None:
            return False
        self.setCurrentIndex(self._model.index(row, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        person = self.current()
        if person and event.text().isdigit() and not event.modifiers():
            self.moved.emit(person, event.text())
        elif person and event.key() == Qt.Key.Key_L and not event.modifiers():
            self.lock_wanted.emit(person)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.current())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)  # the view would take a moved card away by itself
            event.accept()
            self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode())


class TableColumn(QFrame):
    """A table, or those who wait for one."""

    explain_wanted = Signal()
    """Somebody asks why the table is as good as it is."""

    def __init__(self, table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.table = table
        self.setMinimumWidth(WIDTH)
        self._title, self._note = Elided("title"), Elided("small")
        self.info_button = QToolButton()
        icons.put(self.info_button, "info", "soft", alone=True)
        theme.mark(self.info_button, kind="quiet")
        self.info_button.setVisible(bool(table))
        self.info_button.clicked.connect(lambda: self.explain_wanted.emit())
        self.strip, self.list = Strip(), SeatList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 10)
        layout.setSpacing(theme.space(1))
        layout.addLayout(across(self._title, self.info_button))
        for widget in (self._note, self.strip, self.list):
            layout.addWidget(widget)

    def show_people(self, title: str, note: str, cards: Sequence[Card]) -> None:
        """Both texts are shortened where they do not fit."""
        about = self.tr("About {table}: why it is as good as it is, and who leads there").format(table=title)
        self.info_button.setToolTip(about)
        self.info_button.setAccessibleName(about)
        self._title.set_text(title)
        self._note.set_text(note)
        self.list.setAccessibleName(f"{title}, {note}")
        self.strip.show_parts(cards)
        self.list.set_cards(cards)


class Strip(QWidget):
    """How the people of a table are shared out over the values of a field: one piece per value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, int]] = []
        self.setFixedHeight(8)

    def show_parts(self, cards: Sequence[Card]) -> None:
        found = Counter((card.value, card.colour) for card in cards if card.colour)
        self._parts = [(colour, count) for (_, colour), count in sorted(found.items())]
        said = ", ".join(f"{value} {count}" for (value, _), count in sorted(found.items()))
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, left, all_ = QPainter(self), 0.0, sum(count for _, count in self._parts)
        for colour, count in self._parts:
            wide = self.width() * count / all_
            painter.fillRect(int(left), 0, int(left + wide) - int(left) - 1, self.height(), QColor(colour))
            left += wide


class _Cards(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []

    def set_cards(self, cards: Sequence[Card]) -> None:
        self.beginResetModel()
        self.cards = list(cards)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role == _CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{card.name}, {card.below}" + (f", {card.value}" if card.value else "")
        return card.value if role == Qt.ItemDataRole.ToolTipRole and card.value else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, QByteArray(self.cards[indexes[0].row()].id.encode()))
        return data


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index):
        size = super().sizeHint(option, index)
        size.setHeight(theme.size("body") + theme.size("small") + 14)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, card = theme.tokens(), index.data(_CARD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        elif card.moved:
            painter.fillRect(option.rect, QColor(colours.wait.soft))
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if card.colour:
            painter.setBrush(QColor(card.colour))
            painter.setPen(QColor(colours.edge))
            painter.drawEllipse(area.left(), area.center().y() - _DOT // 2, _DOT, _DOT)
            area.setLeft(area.left() + _DOT + _PAD)
        if card.locked:
            area.setRight(area.right() - _ICON - 4)
            painter.drawPixmap(area.right() + 4, area.center().y() - _ICON // 2,
                               icons.pixmap("lock", _ICON, colours.soft))  # fmt: skip
        middle = area.center().y()
        for text, role, ink, bold, top in (
            (card.name, "body", colours.ink, card.moved, middle - 20),
            (card.below, "small", colours.soft, False, middle - 1),
        ):  # fmt: skip
            font = theme.font(role, bold)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area.left(), top, area.width(), 20, int(Qt.AlignmentFlag.AlignVCenter), short)
        painter.restore()
