"""The lines of a sheet on the screen: one hand on the keys, the eyes on the paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from .. import theme
from ..widgets import presence
from . import paper_words as say
from .attendance_words import TONES
from .paper_keys import LineKeys
from .paper_model import KNOWN, LETTER, NAME, NUMBER, Index, LinesModel

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
_PAD = 12


class LinesView(QTableView):
    """Whole rows, one at a time. What is typed goes to `keys`."""

    moved = Signal(int)
    """The row the keys stand on; -1 for none."""
    cleared = Signal()
    undo_wanted = Signal()
    left = Signal()
    """Esc: back to the field of the code."""

    def __init__(
        self, mark: Callable[[str], bool], unmark: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """`mark` and `unmark` are told what is typed, see `LineKeys`."""
        super().__init__(parent)
        self.lines = LinesModel(self)
        self.keys = LineKeys(mark, unmark, self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.moved.emit(now.row()))

    # ---- where the keys stand ---------------------------------------------------------------------------------------

    def row(self) -> int:
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Stand on a row, with some of its neighbours in sight."""
        self.setCurrentIndex(self.lines.index(row, LETTER))
        for near in (row - 2, row + 2, row):
            if 0 <= near < self.lines.rowCount():
                self.scrollTo(self.lines.index(near, LETTER))

    def forward(self) -> None:
        """On to the next line; the last one stays."""
        self.go_to(min(self.row() + 1, self.lines.rowCount() - 1))

    # ---- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif self.keys.press(event):
            event.accept()
        elif event.key() in _CLEAR:
            self.cleared.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            if event.key() in _MOVES:
                self.keys.drop()
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are statuses here."""

    # ---- geometry ---------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:  # another text size
            self.lay_out()

    def lay_out(self) -> None:
        """Columns for the width and the text size; names get what the others leave."""
        self.verticalHeader().setDefaultSectionSize(row_height())
        scale = theme.size("body") / 15
        header, width = self.horizontalHeader(), self.viewport().width()
        number, letter = round(90 * scale), round(104 * scale)
        known = max(round(220 * scale), round((width - number - letter) * 0.48))
        for column, wide in ((NUMBER, number), (KNOWN, known), (LETTER, letter)):
            header.resizeSection(column, wide)
        header.resizeSection(NAME, max(160, width - number - letter - known))


def row_height() -> int:
    """Of a line at the text size in use: a name and, smaller, where from."""
    return theme.size("body") + theme.size("small") + 17


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, view: LinesView) -> None:
        super().__init__(view)
        self._lines = view.lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, area, row = theme.tokens(), option.rect, index.row()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(area, QColor(colours.accent_soft))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        gone = self._lines.letters is None or self._lines.letters.person(row) is None
        ink = colours.soft if gone else colours.ink
        if index.column() == NUMBER:
            _write(painter, area.adjusted(_PAD + 2, 0, 0, 0), self._lines.number(row), "body", ink, bold=True)
        elif index.column() == NAME:
            _two(painter, area, (self._lines.name(row), ink, current), (self._lines.origin(row), colours.soft))
        elif index.column() == KNOWN and not gone:
            self._known(painter, area, row)
        elif index.column() == LETTER:
            self._letter(painter, area, row, current)
        painter.restore()

    def _known(self, painter: QPainter, area: QRect, row: int) -> None:
        letters, spoken, colours = self._lines.letters, self._lines.spoken, theme.tokens()
        known, said = letters.known(row), letters.of(row)
        if known is None or not say.says_something(known):
            return
        side = area.height() - 14
        place = QRectF(area.left() + _PAD, area.top() + 7, side, side)
        presence.paint(painter, place, spoken.letter[known.status], TONES[known.status], clash=bool(known.clash))
        text = area.adjusted(_PAD + side, 0, 0, 0)
        fact = say.fact(known, self._lines.zone)
        if said is not None and letters.contradiction(row):
            above = say.short_contradiction(known, said, spoken)
            _two(painter, text, (above, colours.stop.text, True), (fact, colours.ink))
        else:
            _two(painter, text, (spoken.word[known.status], colours.ink, False), (fact, colours.soft))

    def _letter(self, painter: QPainter, area: QRect, row: int, current: bool) -> None:
        letters, spoken, colours = self._lines.letters, self._lines.spoken, theme.tokens()
        said = letters.of(row) if letters else None
        place = QRectF(area.center().x() - 27, area.top() + 4, 56, area.height() - 9)
        if said is not None:
            presence.paint(painter, place, spoken.letter[said], TONES[said], clash=bool(letters.contradiction(row)))
        if current:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0, 0, 0, 0), 7, 7)


def _two(painter: QPainter, area: QRect, above: tuple[str, str, bool], below: tuple[str, str]) -> None:
    """A line (text, colour, bold) and a small one beneath; one alone stands in the middle."""
    inner = area.adjusted(_PAD, 0, -_PAD // 2, 0)
    text, colour, bold = above
    if not below[0]:
        _write(painter, inner, text, "body", colour, bold)
        return
    small = QFontMetrics(theme.font("small")).height()
    _write(painter, inner.adjusted(0, 2, 0, -small), text, "body", colour, bold)
    _write(painter, QRect(inner.left(), inner.bottom() - small - 2, inner.width(), small), below[0], "small", below[1])


def _write(painter: QPainter, area: QRect, text: str, role: str, colour: str, bold: bool = False) -> None:
    font = theme.font(role, bold=bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.drawText(area, _LEFT, short)
