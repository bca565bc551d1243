"""The two headers of the grid, which stay in place: people at the left, slots above."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from ...domain.badges import ROLE_COLOURS
from .. import icons, theme
from .attendance_words import short_day, short_title
from .people_words import number

if TYPE_CHECKING:
    from .attendance_view import GridView

_PAD = 8
_LINES = 3
"""Lines of a title."""
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class Header(QHeaderView):
    """Sections are painted alone, as they change; scrolling moves what is painted."""

    def __init__(self, orientation: Qt.Orientation, view: GridView) -> None:
        super().__init__(orientation, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.tokens().surface))  # nothing else paints beyond the last section
        painter.end()
        super().paintEvent(event)

    def update_sections(self, sections: Iterable[int]) -> None:
        """Paint these sections anew; those that are not there are left out."""
        for section in set(sections):
            if 0 <= section < self.count():
                start, length = self.sectionViewportPosition(section), self.sectionSize(section)
                across = self.orientation() == Qt.Orientation.Horizontal
                self.viewport().update(QRect(start, 0, length, self.height()) if across
                                       else QRect(0, start, self.width(), length))  # fmt: skip


class NameHeader(Header):
    """Name, and below it role and country."""

    def __init__(self, view: GridView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self.setMinimumSectionSize(1)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours, grid = theme.tokens(), self._view.grid
        if not 0 <= section < len(grid.people):
            return
        person = grid.people[section]
        current = section == self._view.currentIndex().row()
        back = colours.accent_soft if current else colours.sunken if section == self._view.hovered_row else ""
        painter.fillRect(rect, QColor(back or colours.surface))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(colours.edge))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inner = rect.adjusted(12, 0, -_PAD, -1)
        small = QFontMetrics(theme.font("small")).height()
        above = QRect(inner.left(), inner.top() + 1, inner.width(), inner.height() - small)
        below = QRect(inner.left(), inner.bottom() - small - 1, inner.width(), small)
        _text(painter, above, person.name, theme.font("body", bold=current), colours.ink)
        self._role(painter, below.center().y() + 1, inner.left(), person.role)
        _text(painter, below.adjusted(16, 0, 0, 0), self._view.about(person), theme.font("small"), colours.soft)

    @staticmethod
    def _role(painter: QPainter, middle: int, left: int, role: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.tokens().edge))
        painter.setBrush(QColor(ROLE_COLOURS.get(role, ("#FFFFFF", ""))[0]))
        painter.drawEllipse(QRectF(left + 0.5, middle - 5, 10, 10))


class SlotHeader(Header):
    """Begin, title, how many are here of those who must be, and a lock when the slot is closed."""

    menu_wanted = Signal(int, QPoint)
    """Column that was clicked, and where its menu belongs."""

    def __init__(self, view: GridView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)

    def height_needed(self) -> int:
        """For days (if there are several), times, titles and counts at the text size in use."""
        line = QFontMetrics(theme.font("small")).height()
        return line * (_LINES + 2 + self._view.several_days) + 18

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        view, colours = self._view, theme.tokens()
        if not 0 <= column < len(view.grid.columns):
            return
        slot, state = view.grid.slot(column), view.slot_state(column)
        current = column == view.currentIndex().column()
        hovered = column == view.hovered_column
        back = colours.accent_soft if current else colours.sunken if hovered or view.beside(column) else colours.surface
        painter.fillRect(rect, QColor(back))
        painter.setPen(QColor(colours.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if view.begins_day(column):
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if view.grouped(column):
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 4), QColor(colours.accent))
        line = QFontMetrics(theme.font("small")).height()
        area = rect.adjusted(_PAD, 8, -_PAD + 2, -6)
        top = area.top()
        if view.several_days:
            _text(painter, QRect(area.left(), top, area.width(), line), short_day(slot.day), theme.font("small"),
                  colours.soft)  # fmt: skip
            top += line
        when = QRect(area.left(), top, area.width(), line)
        _text(painter, when, f"{slot.start:%H:%M}", theme.font("small", bold=True), colours.ink)
        self._signs(painter, when, state.closed, state.running)
        title = QRect(area.left(), top + line, area.width(), line * _LINES + 2)
        _wrapped(painter, title, short_title(slot), colours.ink if current or hovered else colours.soft)
        self._count(painter, QRect(area.left(), area.bottom() - line - 4, area.width(), line + 6), column)

    @staticmethod
    def _signs(painter: QPainter, when: QRect, closed: bool, running: bool) -> None:
        colours, right = theme.tokens(), when.right() + 1
        if closed:
            right -= 16
            painter.drawPixmap(right, when.top(), icons.pixmap("lock", 16, colours.ink))
        if running:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.good.band))
            painter.drawEllipse(QRectF(right - 13, when.center().y() - 4, 9, 9))

    def _count(self, painter: QPainter, area: QRect, column: int) -> None:
        state, colours = self._view.slot_state(column), theme.tokens()
        if state.here is None:
            return
        text = f"{number(state.here)} / {number(state.asked)}" if state.asked else number(state.here)
        _text(painter, area.adjusted(0, 0, 0, -4), text, theme.font("small", bold=True), colours.ink)
        if not state.asked:
            return
        track = QRectF(area.left(), area.bottom() - 2, area.width(), 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(track, 1.5, 1.5)
        if state.here:
            track.setWidth(track.width() * min(1.0, state.here / state.asked))
            painter.setBrush(QColor(colours.good.band))
            painter.drawRoundedRect(track, 1.5, 1.5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        column = self.logicalIndexAt(event.position().toPoint())
        if column >= 0:
            left = self.sectionViewportPosition(column)
            self.menu_wanted.emit(column, self.viewport().mapToGlobal(QPoint(left, self.height())))


class Corner(QWidget):
    """Above the names: how many of them are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = ("", "")

    def set_texts(self, above: str, below: str) -> None:
        if (above, below) == self._texts:
            return
        self._texts = (above, below)
        self.setAccessibleName(f"{above} {below}".strip())
        self.update()

    def text(self) -> str:
        return " ".join(text for text in self._texts if text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.setPen(QColor(colours.edge))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        line = QFontMetrics(theme.font("small")).height()
        foot = self.height() - 8
        below = QRect(12, foot - line, self.width() - 20, line)
        title = QFontMetrics(theme.font("title", bold=True)).height()
        above = QRect(12, below.top() - title if self._texts[1] else foot - title, self.width() - 20, title)
        _text(painter, above, self._texts[0], theme.font("title", bold=True), colours.ink)
        _text(painter, below, self._texts[1], theme.font("small"), colours.soft)


def _text(painter: QPainter, area: QRect, text: str, font, colour: str) -> None:  # type: ignore[no-untyped-def]
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _LEFT, short)


def _wrapped(painter: QPainter, area: QRect, text: str, colour: str) -> None:
    """A title in small letters on at most `_LINES` lines; the last one ends in an ellipsis if it has to."""
    font = theme.font("small")
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    for number_ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        start = line.textStart()
        rest = number_ == _LINES - 1
        words = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, area.width()) if rest \
            else text[start : start + line.textLength()]  # fmt: skip
        top = area.top() + number_ * metrics.height()
        painter.drawText(QRect(area.left(), top, area.width(), metrics.height()), _LEFT, words.strip())
    layout.endLayout()
