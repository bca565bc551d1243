"""One table for every list: a model fed by column specifications, a view with sorting and an empty state."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .. import icons, theme

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Column(NamedTuple):
    """How one column is read from a row. Titles are set apart, because they change with the language."""

    text: Callable[[Any], str]
    sort: Callable[[Any], Any] | None = None
    """Sort key; without one the lower-case text."""
    right: bool = False
    icon: Callable[[Any], str] | None = None
    """Name of an icon, or an empty string."""
    tooltip: Callable[[Any], str] | None = None
    width: int = 0
    """Pixels; 0 shares the rest of the room."""


class TableModel(QAbstractTableModel):
    """Rows of any type, shown through columns, sorted in place."""

    def __init__(self, columns: Sequence[Column], key: Callable[[Any], Hashable],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns, self._key = tuple(columns), key
        self._titles = [""] * len(self.columns)
        self._rows: list[Any] = []
        self._sorted: tuple[int, bool] | None = None

    def set_titles(self, titles: Sequence[str]) -> None:
        self._titles = list(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, in their order or in the order chosen in the header."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def row(self, number: int) -> Any:
        return self._rows[number]

    def rows(self) -> Sequence[Any]:
        return self._rows

    def find(self, key: Hashable) -> int:
        """Row number of a key, -1 when it is not shown."""
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), -1)

    def key(self, number: int) -> Hashable:
        return self._key(self._rows[number])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role == _Role.DisplayRole:
            return column.text(row)
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (_side(column))
        if role == _Role.ToolTipRole and column.tooltip:
            return column.tooltip(row)
        if role == _Role.DecorationRole and column.icon:
            return _icon(column.icon(row))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._titles[section]
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | _side(self.columns[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        persistent = self.persistentIndexList()
        keys = [self.key(index.row()) for index in persistent]
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()
        places = {self._key(row): number for number, row in enumerate(self._rows)}
        self.changePersistentIndexList(
            persistent, [self.index(places[key], old.column()) for key, old in zip(keys, persistent, strict=True)])
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self._sorted is None:
            return
        column = self.columns[self._sorted[0]]
        self._rows.sort(key=column.sort or (lambda row: column.text(row).casefold()), reverse=self._sorted[1])


class Table(QTableView):
    """The view: whole rows, no grid noise, Enter or a double click opens, the selection survives a refresh."""

    opened = Signal(object)
    """The row on which Enter was pressed or that was double-clicked."""
    current_changed = Signal(object)
    """The selected row, or None."""

    def __init__(self, columns: Sequence[Column], key: Callable[[Any], Hashable],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel(columns, key, self)
        self._empty = ("", "")
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.size("body") + 25)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for number, column in enumerate(columns):
            if column.width:
                header.resizeSection(number, column.width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.row(index.row())))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit(self.current()))

    def set_titles(self, titles: Sequence[str]) -> None:
        self._model.set_titles(titles)

    def set_empty(self, title: str, text: str = "") -> None:
        """What stands in the empty table."""
        self._empty = (title, text)
        self.viewport().update()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the same one stays selected, by its key."""
        current = self.currentIndex()
        key = self._model.key(current.row()) if self.selected() is not None else None
        scrolled = self.verticalScrollBar().value()
        self._model.set_rows(rows)
        if key is not None:
            self.select(key)
        self.verticalScrollBar().setValue(scrolled)

    def rows(self) -> Sequence[Any]:
        return self._model.rows()

    def current(self) -> Any:
        """The selected row or None."""
        index = self.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def selected(self) -> Any:
        """The highlighted row or None: where the focus alone has put the cursor, nobody has chosen anything."""
        return self.current() if self.selectionModel().hasSelection() else None

    def select(self, key: Hashable) -> bool:
        """Select the row of a key; False when it is not shown."""
        number = self._model.find(key)
        if number >= 0:
            self.setCurrentIndex(self._model.index(number, 0))
        return number >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._model.rowCount() and self._empty[0]:
            _paint_empty(QPainter(self.viewport()), self.viewport().rect(), *self._empty)


def _paint_empty(painter: QPainter, area: QRect, title: str, text: str) -> None:
    middle = area.center().y()
    for words, role, colour, top in ((title, "title", theme.tokens().ink, middle - 34),
                                     (text, "body", theme.tokens().soft, middle)):
        painter.setFont(theme.font(role, bold=role == "title"))
        painter.setPen(QColor(colour))
        painter.drawText(QRect(16, top, area.width() - 32, 64), _CENTRED, words)
    painter.end()


def _icon(name: str) -> QIcon | None:
    return icons.icon(name) if name else None


def _side(column: Column) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
