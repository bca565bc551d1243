"""The grid on the screen: headers that stay in place, selecting, typing and hovering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ...domain.agenda import Slot
from ...domain.people import Person
from .. import theme
from .attendance_delegate import CellDelegate, Ground, row_height
from .attendance_headers import Corner, NameHeader, SlotHeader
from .attendance_model import GridModel
from .attendance_typing import Typing

HOVER = 90
"""Milliseconds the mouse rests on a cell before its story is read."""
_AHEAD = 12
"""Rows read beyond those that are seen."""
_LEAST, _MOST = 92, 168
"""Pixels of a column at 100 % text size."""
_REDRAW = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange,
           QEvent.Type.DevicePixelRatioChange}  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SlotState(NamedTuple):
    """What the head of a column shows."""

    closed: bool = False
    running: bool = False
    here: int | None = None
    """None until everybody's row has been read."""
    asked: int = 0


class GridView(QTableView):
    """Emits what was asked for; the page does it."""

    looked_at = Signal(object, object)
    """Person and slot under the mouse after a moment, or the current ones; (None, None) when there is none."""
    cleared = Signal()
    opened = Signal()
    """Enter or a double click on a cell."""
    undo_wanted = Signal()
    left_upwards = Signal()
    """Up from the first row, or Esc."""
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self, grid: GridModel, act: Callable[[str], bool], retract: Callable[[int], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`act` and `retract` are told what is typed, see `Typing`."""
        super().__init__(parent)
        self.grid = grid
        self._typing = Typing(act, retract, self)
        self.states: Sequence[SlotState] = ()
        self.about: Callable[[Person], str] = lambda person: ""
        """The small line below a name."""
        self.several_days = False
        self.hovered_row = self.hovered_column = -1
        self.grounds: Sequence[Ground] = ()
        """One per column."""
        self._grouped: set[int] = set()
        self._sizes = (0, 0, 0, 0)
        self._hover = QTimer(self, singleShot=True, interval=HOVER)
        self._hover.timeout.connect(self._look)
        self._build()

    def _build(self) -> None:
        self.setModel(self.grid)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # scrolling moves what is painted
        self.names, self.slots, self.corner = NameHeader(self), SlotHeader(self), Corner(self)
        self.setVerticalHeader(self.names)
        self.setHorizontalHeader(self.slots)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.names.setMouseTracking(True)
        self.slots.menu_wanted.connect(self.menu_wanted)
        self.verticalScrollBar().valueChanged.connect(self.read_visible)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().currentChanged.connect(self._moved)
        self.grid.modelReset.connect(self._laid_out)

    # ---- what the page asks -----------------------------------------------------------------------------------------

    def show_states(self, states: Sequence[SlotState]) -> None:
        """One per column: counts, locks, what runs now."""
        before, self.states = self.states, states
        if len(before) != len(states):
            self.slots.viewport().update()
        else:
            self.slots.update_sections(n for n, state in enumerate(states) if state != before[n])

    def slot_state(self, column: int) -> SlotState:
        return self.states[column] if column < len(self.states) else SlotState()

    def selected(self) -> list[tuple[Person, Slot]]:
        """The selected cells; the current one when nothing is selected."""
        cells = self.selectedIndexes() or [index for index in (self.currentIndex(),) if index.isValid()]
        return [(self.grid.people[index.row()], self.grid.slot(index.column())) for index in cells]

    def current(self) -> tuple[Person | None, Slot | None]:
        """Person and slot on which the keys stand."""
        index = self.currentIndex()
        return (self.grid.people[index.row()], self.grid.slot(index.column())) if index.isValid() else (None, None)

    def go_to(self, person: str, slot: str) -> bool:
        """Select one cell, False when it is not shown."""
        row = self.grid.place(person)
        ids = [self.grid.slot(column).id for column in range(len(self.grid.columns))]
        if row < 0 or slot not in ids:
            return False
        self.stand_on(row, ids.index(slot))
        return True

    def stand_on(self, row: int, column: int) -> None:
        """Select one cell alone, also while Shift is down for a capital letter."""
        index = self.grid.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def step(self, rows: int) -> None:
        """Move the one selected cell down or up; it stops at the ends."""
        index = self.currentIndex()
        row = max(0, min(index.row() + rows, len(self.grid.people) - 1))
        self.stand_on(row, index.column())

    def read_visible(self) -> None:
        """Read the rows that are seen, and some below them."""
        if not self.grid.people:
            return
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        last = (len(self.grid.people) - 1 if last < 0 else last) + _AHEAD
        self.grid.rows.ensure(self.grid.people[first : last + 1])

    def look_soon(self) -> None:
        """Tell anew what is looked at: its story may be another one."""
        self._hover.start()

    def word(self) -> None:
        """Other words and letters."""
        self._delegate.forget()
        self.viewport().update()

    def lay_out(self) -> None:
        """Columns as wide as there is room, heads as high as their texts."""
        scale = theme.size("body") / 15
        names = round(max(200, min(round(self.width() * 0.24), 340)) * min(scale, 1.2))
        bar, count = self.verticalScrollBar().sizeHint().width(), len(self.grid.columns)
        room = (self.width() - names - bar - 6) // max(1, count)
        width = max(round(_LEAST * scale), min(room, round(_MOST * scale)))
        wanted = (names, row_height(), self.slots.height_needed(), width)
        if wanted == self._sizes:
            return
        self._sizes = wanted
        self._delegate.forget()
        self.names.setFixedWidth(names)
        self.names.setDefaultSectionSize(row_height())
        self.slots.setFixedHeight(self.slots.height_needed())
        self.slots.setDefaultSectionSize(width)
        self.updateGeometries()
        self.corner.setGeometry(self.frameWidth(), self.frameWidth(), names, self.slots.height())

    # ---- groups and days --------------------------------------------------------------------------------------------

    def grouped(self, column: int) -> bool:
        """The slot is one of several parallel ones, or the item they belong to."""
        return column in self._grouped

    def beside(self, column: int) -> bool:
        """The slot runs beside others."""
        return self.grounds[column].beside

    def begins_day(self, column: int) -> bool:
        """The first slot of a day, but not of the first day."""
        return self.grounds[column].begins_day

    def group(self) -> None:
        """Look again at what the columns are: parallel, first of a day, begun."""
        columns = self.grid.columns
        groups = self.grid.rows.plan.groups if columns else ()
        parallel = {i for _, several in groups for i in several}
        every = parallel | {whole for whole, _ in groups if whole is not None}
        days = [self.grid.slot(column).day for column in range(len(columns))]
        self.grounds = [
            Ground(index in self.grid.begun, index in parallel, column > 0 and days[column] != days[column - 1])
            for column, index in enumerate(columns)
        ]
        self._grouped = {column for column, index in enumerate(columns) if index in every}
        self.several_days = len(set(days)) > 1

    # ---- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() in _CLEAR:
            self.cleared.emit()
        elif event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and self.currentIndex().row() == 0):
            self.left_upwards.emit()
        elif event.text().isprintable() and event.text() and not command:
            self._typing.press(event)
        else:
            super().keyPressEvent(event)

    def scanned(self) -> None:
        """What was typed last was a badge."""
        self._typing.scanned()

    # ---- mouse ------------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover_over(index.row(), index.column())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover_over(-1, -1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex() if event.reason() == QContextMenuEvent.Reason.Keyboard else \
            self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))  # fmt: skip
        if index.isValid():
            self.menu_wanted.emit(index.column(), event.globalPos())

    def _hover_over(self, row: int, column: int) -> None:
        if (row, column) == (self.hovered_row, self.hovered_column):
            return
        self.names.update_sections((self.hovered_row, row))
        self.slots.update_sections((self.hovered_column, column))
        self.hovered_row, self.hovered_column = row, column
        self._hover.start()

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        self.names.update_sections((self.hovered_row, now.row(), before.row()))
        self.slots.update_sections({now.column(), before.column()} if now.column() != before.column() else ())
        self.hovered_row = self.hovered_column = -1
        self._hover.start()

    def _look(self) -> None:
        row, column = self.hovered_row, self.hovered_column
        if 0 <= row < len(self.grid.people) and 0 <= column < len(self.grid.columns):
            self.looked_at.emit(self.grid.people[row], self.grid.slot(column))
        else:
            self.looked_at.emit(*self.current())

    # ---- geometry ---------------------------------------------------------------------------------------------------

    def _laid_out(self) -> None:
        self.group()
        self.hovered_row = self.hovered_column = -1
        self.lay_out()
        self.read_visible()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _REDRAW:
            self._delegate.forget()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.tokens().surface))  # nothing else paints beside and below the cells
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
        self.read_visible()
