"""The agenda to choose sheets from: days with their items, each with a box; Space or a click puts the mark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...domain.agenda import PAUSES, Slot
from ...domain.plan import Plan
from .. import icons, theme
from ..widgets import chip
from .attendance_words import long_day, times

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_BOX, _PAD = 18, 16
_STATES = (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked)


def offered(plan: Plan) -> list[Slot]:
    """Slots that a sheet makes sense for: all but pauses."""
    return [slot for slot in plan.slots if slot.kind not in PAUSES]


def proposed(plan: Plan, now: int) -> set[str]:
    """Ids of what is attended and not over yet, on the first day that has such items; `now` in seconds since 1970."""
    to_come = [
        slot
        for slot, period, asked in zip(plan.slots, plan.periods, plan.asked, strict=True)
        if asked and period.ends > now
    ]
    return {slot.id for slot in to_come if slot.day == to_come[0].day}


class Row(NamedTuple):
    """A day, or one of its items."""

    day: date
    slot: Slot | None = None


class SlotModel(QAbstractListModel):
    """`chosen` are ids of slots; `codes` those of the sheets printed last."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.chosen: set[str] = set()
        self.codes: Mapping[str, str] = {}

    def show(self, slots: Sequence[Slot]) -> None:
        """Other slots, by day in their order. What is no longer among them is not chosen any more."""
        self.beginResetModel()
        self.rows = []
        for slot in slots:
            assert slot.day
            if not self.rows or self.rows[-1].day != slot.day:
                self.rows.append(Row(slot.day))
            self.rows.append(Row(slot.day, slot))
        self.chosen &= {slot.id for slot in slots}
        self.endResetModel()

    def choose(self, ids: Iterable[str]) -> None:
        """Choose exactly these."""
        self.chosen = {slot.id for slot in self.slots()} & set(ids)
        self._renew()

    def slots(self, day: date | None = None) -> list[Slot]:
        """The items of a day, or of all days."""
        return [row.slot for row in self.rows if row.slot and day in (None, row.day)]

    def show_codes(self, codes: Mapping[str, str]) -> None:
        """Slot → code of its sheet."""
        self.codes = codes
        self._renew()

    def toggle(self, number: int) -> None:
        """Turn an item, or a whole day, on or off."""
        row = self.rows[number]
        ids = {row.slot.id} if row.slot else {slot.id for slot in self.slots(row.day)}
        self.chosen = self.chosen - ids if ids <= self.chosen else self.chosen | ids
        self._renew()

    def state(self, number: int) -> Qt.CheckState:
        """Of a day: whether all, some or none of its items are chosen."""
        row = self.rows[number]
        ids = [row.slot.id] if row.slot else [slot.id for slot in self.slots(row.day)]
        chosen = sum(one in self.chosen for one in ids)
        return _STATES[2 if chosen == len(ids) else 1 if chosen else 0]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _Role.CheckStateRole:
            return self.state(index.row())
        if role == _Role.ToolTipRole and row.slot:
            return "\n".join(text for text in (row.slot.title, row.slot.facilitator, self.sheet(row.slot)) if text)
        if role != _Role.DisplayRole:
            return None
        if row.slot is None:
            return long_day(row.day)
        return " ".join(text for text in (times(row.slot), row.slot.title, self.sheet(row.slot)) if text)

    def sheet(self, slot: Slot) -> str:
        """E.g. "Sheet 7K0QX"; empty when none was printed here."""
        code = self.codes.get(slot.id)
        return self.tr("Sheet {code}").format(code=code) if code else ""

    def _renew(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.changed.emit()


class SlotList(QListView):
    """Arrows move, Space and clicks toggle, Ctrl+A chooses all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slots = SlotModel(self)
        self.setModel(self.slots)
        self.setItemDelegate(_SlotDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.slots.toggle(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.slots.toggle(row)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.slots.choose([slot.id for slot in self.slots.slots()])
        else:
            super().keyPressEvent(event)



class _SlotDelegate(QStyledItemDelegate):
    def __init__(self, view: SlotList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.size("body") + (theme.size("small") + 20 if self._row(index).slot else 26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, area, row = theme.tokens(), option.rect, self._row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        current = self._view.hasFocus() and index == self._view.currentIndex()
        if current or hovered:
            painter.fillRect(area, QColor(colours.accent_soft if current else colours.sunken))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        indent = _PAD if row.slot is None else _PAD + 28
        box = QRectF(area.left() + indent, area.center().y() - _BOX / 2 + 0.5, _BOX, _BOX)
        self._box(painter, box, self._view.slots.state(index.row()))
        text = area.adjusted(indent + _BOX + 14, 0, -_PAD, 0)
        if row.slot is None:
            _write(painter, text, long_day(row.day), "body", colours.ink, bold=True)
        else:
            self._slot(painter, text, row.slot)
        painter.restore()

    def _slot(self, painter: QPainter, area: QRect, slot: Slot) -> None:
        colours, code = theme.tokens(), self._view.slots.sheet(slot)
        if code:
            font = QFontMetrics(theme.font("small", bold=True))
            wide, high = font.horizontalAdvance(code) + 24, font.height() + 8
            place = QRectF(area.right() - wide, area.center().y() - high / 2 + 0.5, wide, high)
            chip.paint(painter, place, code, "good")
            area = area.adjusted(0, 0, -wide - 12, 0)
        small = QFontMetrics(theme.font("small")).height()
        below = " · ".join(text for text in (times(slot), slot.facilitator) if text)
        _write(painter, area.adjusted(0, 3, 0, -small), slot.title, "body", colours.ink)
        foot = QRect(area.left(), area.bottom() - small - 3, area.width(), small)
        _write(painter, foot, below, "small", colours.soft)

    @staticmethod
    def _box(painter: QPainter, box: QRectF, state: Qt.CheckState) -> None:
        """As the boxes of the style sheet."""
        colours = theme.tokens()
        on = state != Qt.CheckState.Unchecked
        painter.setPen(QPen(QColor(colours.accent if on else colours.edge), 1))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        painter.drawRoundedRect(box, 5, 5)
        if on:
            name = "check" if state == Qt.CheckState.Checked else "minus"
            painter.drawPixmap(box.adjusted(2, 2, -2, -2).topLeft(), icons.pixmap(name, _BOX - 4, colours.accent_ink))

    def _row(self, index: Index) -> Row:
        return self._view.slots.rows[index.row()]


def _write(painter: QPainter, area: QRect, text: str, role: str, colour: str, bold: bool = False) -> None:
    font = theme.font(role, bold=bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.drawText(area, _LEFT, short)
