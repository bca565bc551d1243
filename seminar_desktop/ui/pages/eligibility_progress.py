"""How far somebody is, painted small: a mark for each course, a bar for the items, and the same in numbers."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...domain.eligibility import Certificate, Eligibility
from .. import theme
from ..widgets.table import Index, TableModel
from ..widgets.two_lines import height
from .people_words import number

translate = QCoreApplication.translate
_MOST_MARKS = 6
"""Courses that are shown as marks of their own; of more, only the numbers."""
_DOT, _STEP, _BAR, _GAP, _PAD = 11, 16, 64, 10, 12
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def courses(judged: Eligibility) -> str:
    return _courses(judged.passed, judged.courses) if judged.courses else ""


def items(judged: Eligibility) -> str:
    return _items(*_of(judged))


def width() -> int:
    """Pixels of a column at the text size in use."""
    metrics = QFontMetrics(theme.font("small"))
    return _BAR + _GAP + max(map(metrics.horizontalAdvance, (_courses(8, 8), _items(88, 88)))) + 2 * _PAD + 2


def _of(judged: Eligibility) -> tuple[int, int]:
    """Attended, out of how many: all that are asked for, or as many as are enough where nobody has to come."""
    if judged.certificate == Certificate.PARTICIPATION:
        return min(judged.attended, judged.required), judged.required
    return judged.attended, judged.asked


def _courses(passed: int, of: int) -> str:
    return translate("Eligibility", "Courses {passed}/{courses}").format(passed=number(passed), courses=number(of))


def _items(attended: int, of: int) -> str:
    return translate("Eligibility", "Items {attended}/{asked}").format(attended=number(attended), asked=number(of))


def paint(painter: QPainter, area: QRectF, judged: Eligibility) -> None:
    """Two lines in `area`; one where no course is asked for."""
    lines = 2 if judged.courses else 1
    step = QFontMetrics(theme.font("small")).height() + 4
    top = area.center().y() - lines * step / 2
    if judged.courses:
        line = QRectF(area.left(), top, area.width(), step)
        if judged.courses <= _MOST_MARKS:
            _marks(painter, line, judged)
        _text(painter, line, courses(judged))
        top += step
    line = QRectF(area.left(), top, area.width(), step)
    _bar(painter, line, judged)
    _text(painter, line, items(judged))


def _marks(painter: QPainter, line: QRectF, judged: Eligibility) -> None:
    """Filled for a course that counts, hollow for one that is missing."""
    colours, middle = theme.tokens(), line.center().y()
    for place in range(judged.courses):
        passed = place < judged.passed
        painter.setPen(QPen(QColor(colours.good.text if passed else colours.edge), 1.6))
        painter.setBrush(QColor(colours.good.text) if passed else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(line.left() + _DOT / 2 + place * _STEP, middle), _DOT / 2 - 1, _DOT / 2 - 1)


def _bar(painter: QPainter, line: QRectF, judged: Eligibility) -> None:
    """As long as all items; the notch is where enough of them have been attended."""
    colours, middle = theme.tokens(), line.center().y()
    track = QRectF(line.left(), middle - 3, _BAR, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.line))
    painter.drawRoundedRect(track, 3, 3)
    attended, of = _of(judged)
    if attended and of:
        done = QRectF(track)
        done.setWidth(max(6.0, _BAR * min(1.0, attended / of)))
        painter.setBrush(QColor(colours.accent if judged.short else colours.good.text))
        painter.drawRoundedRect(done, 3, 3)
    if 0 < judged.required < of:
        place = round(track.left() + _BAR * judged.required / of)
        painter.fillRect(QRectF(place - 1, middle - 6, 2, 12), QColor(colours.ink))


def _text(painter: QPainter, line: QRectF, text: str) -> None:
    painter.setFont(theme.font("small"))
    painter.setPen(QColor(theme.tokens().soft))
    painter.drawText(line.adjusted(_BAR + _GAP, 0, 0, 0), _LEFT, text)


class ProgressCell(QStyledItemDelegate):
    """Rows are `EligibilityRow`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(width(), height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, row = theme.tokens(), cast(TableModel, index.model()).row(index.row())
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(option.rect).adjusted(_PAD, 0, -_PAD, 0), row.entry.eligibility)
        painter.restore()
