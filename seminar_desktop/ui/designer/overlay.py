"""What is drawn over the paper: frames and handles of the selection, guides, the rubber band. In pixels of the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ...domain.template_edit import Handle, Rect
from ...domain.template_snap import Guide
from .. import theme

HANDLE = 9.0
"""Pixels of a handle; one is caught a little beside it as well."""
CATCH = 8.0
GUIDE = "#D6247C"
"""Of neither theme and of no paper: a guide is seen on everything."""
SELECTION = "#2A4FC9"
"""The paper is white in both themes, and so is what lies on it."""
SHADOW = 6
"""Pixels of the shadow of the paper."""
_SMALL = 26.0
"""Pixels of the shorter side below which the handles in the middle of the sides are left out."""
_TINY = 16.0
"""Pixels of both sides below which one handle is left, beside the element: there is room to take hold of it."""
_CURSORS = {
    Handle.NW: Qt.CursorShape.SizeFDiagCursor, Handle.SE: Qt.CursorShape.SizeFDiagCursor,
    Handle.NE: Qt.CursorShape.SizeBDiagCursor, Handle.SW: Qt.CursorShape.SizeBDiagCursor,
    Handle.N: Qt.CursorShape.SizeVerCursor, Handle.S: Qt.CursorShape.SizeVerCursor,
    Handle.E: Qt.CursorShape.SizeHorCursor, Handle.W: Qt.CursorShape.SizeHorCursor,
}  # fmt: skip

ToView = Callable[[float, float], QPointF]
"""Millimetres of the paper → pixels of the view."""


def in_view(at: Rect, to_view: ToView) -> QRectF:
    return QRectF(to_view(at.x, at.y), to_view(at.right, at.bottom))


def handles(at: QRectF) -> dict[Handle, QPointF]:
    """Where the handles of a selection lie; on a small one only corners, on a flat one only ends, on a dot only one."""
    left, top, right, bottom = at.left(), at.top(), at.right(), at.bottom()
    middle, centre = at.center().y(), at.center().x()
    if at.height() < 1.0:
        return {Handle.W: QPointF(left, middle), Handle.E: QPointF(right, middle)}
    if max(at.width(), at.height()) < _TINY:
        return {Handle.SE: QPointF(right + HANDLE / 2, bottom + HANDLE / 2)}
    if at.width() < 1.0:
        return {Handle.N: QPointF(centre, top), Handle.S: QPointF(centre, bottom)}
    found = {Handle.NW: QPointF(left, top), Handle.NE: QPointF(right, top), Handle.SE: QPointF(right, bottom),
             Handle.SW: QPointF(left, bottom)}  # fmt: skip
    if min(at.width(), at.height()) >= _SMALL:  # else a press in the middle of a line of text would catch one
        found |= {Handle.N: QPointF(centre, top), Handle.S: QPointF(centre, bottom),
                  Handle.W: QPointF(left, middle), Handle.E: QPointF(right, middle)}  # fmt: skip
    return found


def handle_at(at: QRectF, mouse: QPointF) -> Handle | None:
    """The handle under the mouse."""
    for handle, point in handles(at).items():
        if abs(point.x() - mouse.x()) <= CATCH and abs(point.y() - mouse.y()) <= CATCH:
            return handle
    return None


def cursor(handle: Handle) -> Qt.CursorShape:
    return _CURSORS[handle]


def draw_shadow(painter: QPainter, paper: QRectF, darkest: int) -> None:
    """A soft shadow around the paper, of frames a pixel thick: areas would cost 5 ms of every step of a drag."""
    at = paper.toRect()
    for spread in range(1, SHADOW + 1):
        shade = QColor(0, 0, 0, round(darkest * (1 - spread / (SHADOW + 1)) ** 2))
        draw_edge(painter, QRectF(at.adjusted(-spread, 2 - spread, spread, 2 + spread)), shade)


def draw_edge(painter: QPainter, around: QRectF, colour: QColor) -> None:
    """A line of one pixel just outside a rectangle."""
    at = around.toRect()
    left, top, wide, high = at.left() - 1, at.top() - 1, at.width() + 2, at.height() + 2
    for strip in (QRect(left, top, wide, 1), QRect(left, top + high - 1, wide, 1), QRect(left, top + 1, 1, high - 2),
                  QRect(left + wide - 1, top + 1, 1, high - 2)):  # fmt: skip
        painter.fillRect(strip, colour)


def draw_selection(painter: QPainter, frames: Iterable[QRectF], around: QRectF, *, focused: bool) -> None:
    """A thin frame around every selected element, and handles around all."""
    colour = QColor(SELECTION)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    many = list(frames)
    painter.setPen(QPen(colour, 1.0))
    for one in many:
        painter.drawRect(one)
    painter.setPen(QPen(colour, 1.6 if focused else 1.0, Qt.PenStyle.SolidLine if focused else Qt.PenStyle.DashLine))
    painter.drawRect(around)
    painter.setBrush(QColor("#FFFFFF"))
    painter.setPen(QPen(colour, 1.5))
    for point in handles(around).values():
        painter.drawRect(QRectF(point.x() - HANDLE / 2, point.y() - HANDLE / 2, HANDLE, HANDLE))


def draw_guides(painter: QPainter, guides: Iterable[Guide], to_view: ToView) -> None:
    """A line from what was snapped to, to what snapped."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(GUIDE), 1))
    for guide in guides:
        start, end = ((guide.at, guide.start), (guide.at, guide.end)) if guide.upright else (
            (guide.start, guide.at), (guide.end, guide.at))
        painter.drawLine(to_view(*start), to_view(*end))


def draw_band(painter: QPainter, band: QRectF) -> None:
    """The rubber band."""
    colour = QColor(SELECTION)
    painter.setPen(QPen(colour, 1))
    colour.setAlphaF(0.12)
    painter.setBrush(colour)
    painter.drawRect(band)


def draw_size(painter: QPainter, around: QRectF, words: str) -> None:
    """Place or size beside the selection while it is dragged."""
    colours, font = theme.tokens(), theme.font("small", bold=True)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    wide, high = metrics.horizontalAdvance(words) + 12, metrics.height() + 4
    at = QRectF(around.center().x() - wide / 2, around.bottom() + 12, wide, high)
    limit = painter.viewport()
    if at.bottom() > limit.height() - 2:
        at.moveBottom(around.top() - 12)
    at.moveLeft(max(2.0, min(at.left(), limit.width() - wide - 2)))
    at.moveTop(max(2.0, min(at.top(), limit.height() - high - 2)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ink))
    painter.drawRoundedRect(at, 4, 4)
    painter.setPen(QColor(colours.surface))
    painter.drawText(at, Qt.AlignmentFlag.AlignCenter, words)
