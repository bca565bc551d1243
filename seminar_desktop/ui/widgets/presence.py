"""How a presence is drawn: a letter on a field of its colour. For the grid, the legend and the roll call."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from .. import theme

_ROUND = 6
_FAINT = 90
"""Opacity of an edge, of 255."""


class Look(NamedTuple):
    """Colours of a tone; empty where nothing is drawn."""

    back: str
    ink: str
    edge: str = ""
    faint: bool = False
    """The edge only sets the field off from a dark ground."""
    dashed: bool = False
    bold: bool = True


def look(tone: str) -> Look:
    """`good`, `wait`, `stop`, `accent`, `neutral`, `quiet` (does not matter) or `open` (somebody has to say)."""
    colours = theme.tokens()
    if tone in ("good", "wait", "stop"):
        family = colours.family(tone)
        return Look(family.soft, family.text, family.text, faint=True)
    if tone == "accent":
        return Look(colours.accent_soft, colours.accent_text, colours.accent_text, faint=True)
    if tone == "neutral":
        return Look(colours.sunken, colours.ink, colours.edge)
    if tone == "open":
        return Look(colours.surface, colours.ink, colours.edge, dashed=True)
    return Look("", colours.soft, bold=False)


def paint(
    painter: QPainter, area: QRectF, letter: str, tone: str, by_hand: bool = False, clash: bool = False,
    role: str = "body",
) -> None:  # fmt: skip
    """Draw one presence into `area`: its letter, a dot when it was marked by hand, a corner when sources clash."""
    seen = look(tone)
    paint_field(painter, area, seen)
    painter.setPen(QColor(seen.ink))
    painter.setFont(theme.font(role, bold=seen.bold))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter)
    if by_hand:
        paint_hand(painter, QPointF(area.right() - 7, area.bottom() - 7), seen.ink)
    if clash:
        paint_clash(painter, QPointF(area.right(), area.top()))


def paint_field(painter: QPainter, area: QRectF, seen: Look) -> None:
    """The field behind a letter, if its tone has one."""
    if not seen.back:
        return
    edge = QColor(seen.edge or seen.back)
    if seen.faint:
        edge.setAlpha(_FAINT)
    painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine if seen.dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(QColor(seen.back))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


def paint_hand(painter: QPainter, middle: QPointF, ink: str) -> None:
    """The dot of a mark made by hand."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    painter.drawEllipse(middle, 2, 2)


def paint_clash(painter: QPainter, corner: QPointF) -> None:
    """The corner of a cell whose sources contradict each other; `corner` is its outer point at the top right."""
    colours = theme.tokens()
    painter.setPen(QPen(QColor(colours.surface), 1))
    painter.setBrush(QColor(colours.stop.text))
    side = 11
    painter.drawPolygon(QPolygonF([corner + QPointF(-side, 0), corner, corner + QPointF(0, side)]))
