"""A person who may be meant, as a card that one key chooses: what is equal is marked, what speaks for it is drawn."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import theme
from . import chip

_PAD, _GAP, _CAP, _BARS = 16, 6, 26, 3
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
NARROWEST = 232


class CandidateView(NamedTuple):
    """What a card says; every text is in the operator's language."""

    key: str
    """The key that chooses it."""
    name: tuple[tuple[str, bool], ...]
    """Words, and whether each is the same in the report."""
    email: tuple[tuple[str, bool], ...]
    place: str
    role: str
    role_colours: tuple[str, str]
    strength: int
    """Bars, 1 to 3."""
    strength_words: str
    why: str

    def spoken(self) -> str:
        """For screen readers and tests."""
        parts = (" ".join(word for word, _ in self.name), "".join(part for part, _ in self.email), self.place,
                 self.role, self.strength_words, self.why)
        return f"{self.key}: " + ", ".join(part for part in parts if part)


class CandidateCard(QAbstractButton):
    """Pressed by click, Enter, Space, or by the view when its key is pressed."""

    def __init__(self, view: CandidateView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setAccessibleName(view.spoken())
        self.setToolTip(f"{' '.join(word for word, _ in view.name)}\n{''.join(part for part, _ in view.email)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(NARROWEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, 4 * _CAP)  # what it really needs depends on its width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._layout(width).bottom() + _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered, width = self.underMouse() or self.isDown(), 2 if self.hasFocus() else 1
        painter.setBrush(QColor(colours.accent_soft if hovered else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() or hovered else colours.edge), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 12, 12)
        self._paint_cap(painter)
        self._layout(self.width(), painter)

    # ---- drawing ----------------------------------------------------------------------------------------------------

    def _paint_cap(self, painter: QPainter) -> None:
        """The key, as it stands on the keyboard."""
        colours = theme.tokens()
        cap = QRectF(_PAD, _PAD, _CAP, _CAP)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(cap, 6, 6)
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.font("body", bold=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.view.key)

    def _layout(self, width: int, painter: QPainter | None = None) -> QRect:
        """Lay everything out from top to bottom, and draw it when there is a painter. Returns the area that is used."""
        colours, view = theme.tokens(), self.view
        left, inner = _PAD + _CAP + 12, width - 2 * _PAD - _CAP - 12
        top = _flow(painter, QRect(left, _PAD, inner, 10_000), view.name, theme.font("title"),
                    theme.font("title", bold=True))
        top = max(top, _PAD + _CAP) + _GAP
        if view.email:
            top = _line(painter, QRect(left, top, inner, 0), view.email, theme.font("small")) + _GAP
        if view.place:
            top = _text(painter, QRect(left, top, inner, 0), view.place, theme.font(), colours.ink) + _GAP
        if view.role:
            top = self._role(painter, left, top + 2, inner) + _GAP
        top += _GAP
        if painter:
            painter.setPen(QColor(colours.line))
            painter.drawLine(_PAD, top, width - _PAD, top)
        top += _GAP + 4
        bars = self._bars(painter, left, top)
        text = QRect(bars + 10, top, left + inner - bars - 10, 0)
        top = _text(painter, text, view.strength_words, theme.font(bold=True), colours.ink)
        if view.why:
            top = _text(painter, QRect(left, top + 2, inner, 0), view.why, theme.font("small"), colours.soft)
        return QRect(0, 0, width, top)

    def _role(self, painter: QPainter | None, left: int, top: int, inner: int) -> int:
        metrics = QFontMetrics(theme.font("small", bold=True))
        height = metrics.height() + 6
        if painter:
            word = metrics.elidedText(self.view.role, Qt.TextElideMode.ElideRight, inner - 22)
            place = QRectF(left, top, metrics.horizontalAdvance(word) + 22, height)
            chip.paint(painter, place, word, colours=self.view.role_colours)
        return top + height

    def _bars(self, painter: QPainter | None, left: int, top: int) -> int:
        """Three rising bars, as many filled as speak for it; returns where they end."""
        colours, height = theme.tokens(), QFontMetrics(theme.font(bold=True)).height()
        for bar in range(_BARS):
            tall = 6 + 4 * bar
            if painter:
                painter.setPen(QPen(QColor(colours.edge), 1))
                painter.setBrush(QColor(colours.accent if bar < self.view.strength else colours.surface))
                foot = top + (height + 14) / 2 + 0.5
                painter.drawRoundedRect(QRectF(left + bar * 9 + 0.5, foot - tall, 6, tall), 2, 2)
        return left + _BARS * 9


def _text(painter: QPainter | None, room: QRect, text: str, font: QFont, colour: str) -> int:
    """Wrapped text; returns the y below it."""
    area = QRect(room.left(), room.top(), room.width(), 10_000)
    used = QFontMetrics(font).boundingRect(area, _WRAP, text)
    if painter:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(area, _WRAP, text)
    return room.top() + used.height()


def _flow(painter: QPainter | None, room: QRect, words: tuple[tuple[str, bool], ...], plain: QFont, bold: QFont) -> int:
    """Words in as many lines as they need, the equal ones bold on a tinted field; returns the y below them."""
    x, y, height = room.left(), room.top(), QFontMetrics(bold).height() + 4
    for word, equal in words:
        font = bold if equal else plain
        width = QFontMetrics(font).horizontalAdvance(word)
        if x > room.left() and x + width > room.right():
            x, y = room.left(), y + height
        if painter:
            shown = QFontMetrics(font).elidedText(word, Qt.TextElideMode.ElideRight, room.right() - x)
            _mark(painter, QRect(x, y, min(width, room.right() - x), height - 3), shown, font, equal)
        x += width + QFontMetrics(plain).horizontalAdvance(" ") + 2
    return y + height


def _line(painter: QPainter | None, room: QRect, parts: tuple[tuple[str, bool], ...], font: QFont) -> int:
    """Parts of one word in one line, elided in the last that does not fit; returns the y below it."""
    metrics, x = QFontMetrics(font), room.left()
    for part, equal in parts:
        shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, max(0, room.right() - x))
        width = metrics.horizontalAdvance(shown)
        if painter and shown:
            _mark(painter, QRect(x, room.top(), width, metrics.height()), shown, font, equal)
        x += width
    return room.top() + metrics.height()


def _mark(painter: QPainter, area: QRect, text: str, font: QFont, equal: bool) -> None:
    colours = theme.tokens()
    if equal:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(QRectF(area).adjusted(-3, -1, 3, 1), 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(colours.accent_text if equal else colours.ink))
    painter.drawText(area, _LEFT, text)
