"""A timetable as one quiet list: days as headings, time at the left, what and who beside it, the kind at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .. import icons, theme
from . import chip

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_PAD, _TIME, _INDENT, _MARK = 16, 112, 24, 30
_TALL = 10_000

Index = QModelIndex | QPersistentModelIndex


class Line(NamedTuple):
    """One line; every text already in the operator's language. A line without `row` is a heading."""

    title: str
    subtitle: str = ""
    row: int | None = None
    """Position of the item in the printed agenda."""
    time: str = ""
    kind: str = ""
    running: bool = False
    """The item runs now; of a heading: its day is today."""
    now: str = ""
    """Word of the chip of a running item."""
    quiet: bool = False
    """A pause: nobody leads it, nobody is counted."""
    child: bool = False
    asked: bool = False
    """A question is open about it."""

    def spoken(self) -> str:
        return ", ".join(text for text in (self.time, self.title, self.subtitle, self.kind, self.now) if text)


class Timetable(QListView):
    """The list. Arrow keys move over the items; `show_rows` brings some of them into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.chip_column = 0
        """Pixels of the widest kind: all of them begin on one line."""
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; place and selection stay where they are."""
        current = self.current()
        scrolled = self.verticalScrollBar().value()
        self._model.set_lines(lines)
        self.chip_column = max((_chip_width(line.kind) for line in lines if line.kind), default=0)
        self.doItemsLayout()
        if current is not None and current.row is not None:
            self._select(current.row)
        self.verticalScrollBar().setValue(scrolled)

    def lines(self) -> Sequence[Line]:
        return self._model.lines

    def current(self) -> Line | None:
        index = self.currentIndex()
        return self._model.lines[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[int]) -> None:
        """Select the first of these agenda rows and scroll to it."""
        if rows and self._select(rows[0]):
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_running(self) -> None:
        """Scroll to the running item, else to today's heading."""
        hints = {False: QAbstractItemView.ScrollHint.PositionAtCenter, True: QAbstractItemView.ScrollHint.PositionAtTop}
        for heading in (False, True):
            for number, line in enumerate(self._model.lines):
                if line.running and (line.row is None) == heading:
                    self.scrollTo(self._model.index(number, 0), hints[heading])
                    return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _select(self, row: int) -> bool:
        number = next((place for place, line in enumerate(self._model.lines) if line.row == row), -1)
        if number >= 0:
            self.setCurrentIndex(self._model.index(number, 0))
        return number >= 0


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.lines[index.row()].spoken() if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].row is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    """Measures and draws one line with the same arithmetic."""

    def __init__(self, view: Timetable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._view.lines()[index.row()]
        width = self._view.viewport().width()
        if line.row is None:
            return QSize(width, self._heading_height(line, width, index.row() == 0))
        text = self._text_width(line, width)
        height = _height(line.title, theme.font(bold=not line.quiet), text)
        if line.subtitle:
            height += _height(line.subtitle, theme.font("small"), text) + 2
        return QSize(width, height + (14 if line.quiet or line.child else 20))

    @staticmethod
    def _heading_height(line: Line, width: int, first: bool) -> int:
        height = _height(line.title, theme.font("title", bold=True), width - 2 * _PAD)
        if line.subtitle:
            height += _height(line.subtitle, theme.font("small"), width - 2 * _PAD) + 2
        return height + (24 if first else 40)

    def _text_width(self, line: Line, width: int) -> int:
        used = 2 * _PAD + _TIME + (_INDENT if line.child else 0) + self._view.chip_column + _MARK
        return max(120, width - used - (_chip_width(line.now) + 8 if line.now else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._view.lines()[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.row is None:
            self._paint_heading(painter, option.rect, line)
        else:
            self._paint_ground(painter, option, line)
            self._paint_item(painter, option.rect, line)
        painter.restore()

    @staticmethod
    def _paint_heading(painter: QPainter, area: QRect, line: Line) -> None:
        colours, width = theme.tokens(), area.width() - 2 * _PAD
        below = _height(line.subtitle, theme.font("small"), width) + 2 if line.subtitle else 0
        title = _height(line.title, theme.font("title", bold=True), width)
        top = area.bottom() - 10 - below - title
        _draw(painter, QRect(area.left() + _PAD, top, width, title), line.title, theme.font("title", True), colours.ink)
        _draw(painter, QRect(area.left() + _PAD, top + title + 2, width, below), line.subtitle, theme.font("small"),
              colours.soft)

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        colours, area = theme.tokens(), option.rect.adjusted(4, 1, -4, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(area, 8, 8)
        elif line.running:
            painter.setBrush(QColor(colours.good.soft))
            painter.drawRoundedRect(area, 8, 8)
        if line.running:
            painter.setBrush(QColor(colours.good.band))
            painter.drawRoundedRect(QRect(area.left(), area.top() + 4, 4, area.height() - 8), 2, 2)

    def _paint_item(self, painter: QPainter, area: QRect, line: Line) -> None:
        colours = theme.tokens()
        top = area.top() + (7 if line.quiet or line.child else 10)
        left = area.left() + _PAD
        ink = colours.soft if line.quiet else colours.ink
        _draw(painter, QRect(left, top, _TIME, area.height()), line.time, theme.font(bold=line.running), ink)
        left += _TIME + (_INDENT if line.child else 0)
        width = self._text_width(line, area.width())
        font = theme.font(bold=not (line.quiet or line.child))
        height = _height(line.title, theme.font(bold=not line.quiet), width)
        _draw(painter, QRect(left, top, width, height), line.title, font, ink)
        below = QRect(left, top + height + 2, width, area.height())
        _draw(painter, below, line.subtitle, theme.font("small"), colours.soft)
        self._paint_chips(painter, area, line, top)

    def _paint_chips(self, painter: QPainter, area: QRect, line: Line, top: int) -> None:
        """From the right: the kind, a mark for an open question, and whether it runs now."""
        left, height = area.right() - _PAD - self._view.chip_column, _chip_height()
        middle = top + QFontMetrics(theme.font()).height() / 2
        if line.kind:
            _kind(painter, QRectF(left, middle - height / 2, _chip_width(line.kind), height), line.kind)
        left -= _MARK
        if line.asked:
            painter.drawPixmap(left, round(middle) - 10, icons.pixmap("question", 20, theme.tokens().wait.text))
        if line.now:
            width = _chip_width(line.now)
            chip.paint(painter, QRectF(left - width - 8, middle - height / 2, width, height), line.now, "good")


def _kind(painter: QPainter, area: QRectF, text: str) -> None:
    """The quiet pill of a kind: a whole column of them must not shout."""
    colours = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.sunken))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setPen(QColor(colours.soft))
    painter.setFont(theme.font("small"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _draw(painter: QPainter, area: QRect, text: str, font, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(area, _WRAP, text)


def _height(text: str, font, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, _TALL), _WRAP, text).height()


def _chip_width(text: str) -> int:
    return QFontMetrics(theme.font("small", bold=True)).horizontalAdvance(text) + 22


def _chip_height() -> int:
    return QFontMetrics(theme.font("small", bold=True)).height() + 6
