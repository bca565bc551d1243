"""How a card of the roll call is drawn: initials, a large name, where from, and the presence as a field to press."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...domain.attendance import Presence
from ...domain.badges import ROLE_COLOURS
from ...domain.people import Person
from .. import theme
from ..widgets import presence
from .attendance_words import TONES
from .facilitator_roster import Stand

if TYPE_CHECKING:
    from .facilitator_cards import CardList, Index

_FACE, _FIELD = 44, 104
"""Pixels of the circle with the initials, and of the field with the presence, at 100 % text size."""
_HAND = QPointF(-9, -9)
"""Where the dot of a mark by hand stands, from the foot of the field at its right."""
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_WRAP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class CardDelegate(QStyledItemDelegate):
    """Paints what `Stand` says; the words come from the page."""

    def __init__(self, view: CardList) -> None:
        super().__init__(view)
        self._view = view
        self.letters: Mapping[Presence, str] = {}
        self.about: Callable[[Stand], str] = lambda stand: ""
        self.status: Callable[[Stand], str] = lambda stand: ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.card_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        stand = self._view.cards.stands[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(4, 4, -4, -4)
        self._ground(painter, area, stand, option)
        inner = area.adjusted(12, 8, -8, -8).toRect()
        side, width = (round(pixels * theme.size("body") / 15) for pixels in (_FACE, _FIELD))
        face = QRectF(inner.left(), inner.center().y() - side / 2 + 1, side, side)
        _paint_face(painter, face, stand.person)
        field = QRect(inner.right() - width, inner.top(), width, inner.height() + 1)
        self._presence(painter, QRectF(field), stand)
        _paint_name(painter, QRect(round(face.right()) + 12, inner.top(), field.left() - round(face.right()) - 22,
                                   inner.height()), stand.person.name, self.about(stand))  # fmt: skip
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, stand: Stand, option: QStyleOptionViewItem) -> None:
        colours = theme.tokens()
        flashed, tone = self._view.cards.flash
        back, edge, width = colours.surface, colours.line, 1.0
        if stand.person.id == flashed:
            back, edge, width = colours.family(tone).soft, colours.family(tone).band, 3.0
        elif option.state & QStyle.StateFlag.State_Selected:
            aimed = self._view.hasFocus() or self._view.aimed
            edge, width = (colours.accent, 2.0) if aimed else (colours.line, 1.0)
        if option.state & QStyle.StateFlag.State_MouseOver and stand.person.id != flashed:
            back = colours.sunken
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(back))
        painter.drawRoundedRect(area.adjusted(width / 2, width / 2, -width / 2, -width / 2), 10, 10)

    def _presence(self, painter: QPainter, area: QRectF, stand: Stand) -> None:
        tone = TONES[stand.status]
        if stand.unknown:
            tone = "open"
        seen = presence.look(tone)
        presence.paint_field(painter, area, seen)
        letter = self.letters.get(Presence.UNKNOWN if stand.unknown else stand.status, "")
        font, small = theme.font("heading", bold=seen.bold), theme.font("small", bold=seen.bold)
        word, line = self.status(stand), QFontMetrics(small).height()
        lines = 2 if QFontMetrics(small).horizontalAdvance(word) > area.width() - 8 else 1
        height = QFontMetrics(font).capHeight() + 6 + lines * line
        top = area.center().y() - height / 2
        painter.setPen(QColor(seen.ink))
        painter.setFont(font)
        letters = QRectF(area.left(), top - 8, area.width(), QFontMetrics(font).capHeight() + 16)
        painter.drawText(letters, Qt.AlignmentFlag.AlignCenter, letter)
        painter.setFont(small)
        below = QRectF(area.left() + 4, letters.bottom() - 4, area.width() - 8, lines * line + 2)
        painter.drawText(below, _WRAP, word)
        if stand.by_hand:
            presence.paint_hand(painter, area.bottomRight() + _HAND, seen.ink)
        if stand.clash:
            presence.paint_clash(painter, area.topRight())


def card_height() -> int:
    """At the text size in use: two lines of a name, and one below them."""
    title, small = QFontMetrics(theme.font("title", bold=True)), QFontMetrics(theme.font("small"))
    return 2 * (title.height() - 3) + small.height() + 26


def initials(person: Person) -> str:
    return (person.given_name[:1] + person.family_name[:1]).upper()


def _paint_face(painter: QPainter, area: QRectF, person: Person) -> None:
    back, ink = ROLE_COLOURS.get(person.role, ("#FFFFFF", "#1A1A1A"))
    painter.setPen(QColor(theme.tokens().edge))
    painter.setBrush(QColor(back))
    painter.drawEllipse(area)
    painter.setPen(QColor(ink))
    painter.setFont(theme.font("body", bold=True))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(person))


def _paint_name(painter: QPainter, area: QRect, name: str, about: str) -> None:
    """The name on one line or two, never cut; smaller letters only where two lines are not enough."""
    colours, small = theme.tokens(), theme.font("small")
    font, lines = _fitting(name, area.width())
    step, foot = QFontMetrics(font).height() - 3, QFontMetrics(small).height()
    top = area.top() + (area.height() - step * len(lines) - foot - 2) // 2
    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    for number, line in enumerate(lines):
        painter.drawText(QRect(area.left(), top + number * step, area.width(), step), _LEFT, line)
    painter.setFont(small)
    painter.setPen(QColor(colours.soft))
    short = QFontMetrics(small).elidedText(about, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(QRect(area.left(), top + step * len(lines) + 2, area.width(), foot), _LEFT, short)


def _fitting(name: str, width: int) -> tuple[QFont, list[str]]:
    """The largest font in which the name stands on at most two lines, and these."""
    font = theme.font("title", bold=True)
    while True:
        metrics = QFontMetrics(font)
        lines: list[str] = []
        for word in name.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        fits = len(lines) <= 2 and all(metrics.horizontalAdvance(line) <= width for line in lines)
        if fits or font.pixelSize() <= 11:
            return font, lines
        font.setPixelSize(font.pixelSize() - 1)
