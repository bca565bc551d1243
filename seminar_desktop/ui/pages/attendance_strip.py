"""Below the grid: what may be typed, and the story of the cell that is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ...domain.attendance import Presence
from .. import icons, theme
from ..widgets import presence
from ..widgets.flow import FlowLayout
from .attendance_words import TONES, Vocabulary

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_BETWEEN = "   ·   "
_SHOWN = (*(status for status in Presence if status != Presence.UNKNOWN), Presence.UNKNOWN)


class LetterKey(QAbstractButton):
    """One letter of the legend with its word; pressing it marks like typing the letter."""

    def __init__(self, status: Presence) -> None:
        super().__init__()
        self.status = status
        self._letter = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_texts(self, letter: str, word: str) -> None:
        self._letter = letter
        self.setText(word)
        self.setAccessibleName(f"{letter}: {word}")
        self.updateGeometry()
        self.update()

    def _side(self) -> int:
        return theme.size("small") + 9

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("small"))
        return QSize(self._side() + metrics.horizontalAdvance(self.text()) + 14, self._side() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours, side = QPainter(self), theme.tokens(), self._side()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        place = QRectF(2, (self.height() - side) / 2, side, side)
        presence.paint(painter, place, self._letter, TONES[self.status], role="small")
        if self.status == Presence.NOT_REQUIRED:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.font("small"))
        painter.drawText(self.rect().adjusted(side + 7, 0, 0, 0), _LEFT, self.text())


class Sign(QWidget):
    """A mark that cells carry beside their letter, and its word."""

    def __init__(self, clash: bool) -> None:
        super().__init__()
        self._clash, self._word = clash, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, word: str) -> None:
        self._word = word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("small"))
        return QSize(metrics.horizontalAdvance(self._word) + 20, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._clash:
            presence.paint_clash(painter, QPointF(12, self.height() / 2 - 5))
        else:
            presence.paint_hand(painter, QPointF(7, self.height() / 2), colours.ink)
        painter.setPen(QColor(colours.soft))
        painter.setFont(theme.font("small"))
        painter.drawText(self.rect().adjusted(17, 0, 0, 0), _LEFT, self._word)


class Legend(QWidget):
    """Every letter with its word, and the two signs. Letters can be pressed."""

    pressed = Signal(object)
    """A presence; UNKNOWN stands for "no mark"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = {status: LetterKey(status) for status in _SHOWN}
        self.by_hand, self.clash = Sign(clash=False), Sign(clash=True)
        layout = FlowLayout(self)
        for status, key in self.keys.items():
            key.clicked.connect(lambda _checked=False, status=status: self.pressed.emit(status))
            layout.addWidget(key)
        layout.addWidget(self.by_hand)
        layout.addWidget(self.clash)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def word(self, spoken: Vocabulary) -> None:
        """In the language in use."""
        for status, key in self.keys.items():
            key.set_texts(spoken.letter[status], spoken.word[status])
        present = self.tr("{letter} or Space").format(letter=spoken.letter[Presence.PRESENT])
        self.keys[Presence.PRESENT].setToolTip(present)
        self.keys[Presence.UNKNOWN].setToolTip(self.tr("Takes the mark back (Delete)"))
        self.by_hand.set_text(self.tr("by hand"))
        self.clash.set_text(self.tr("contradiction"))


class Story(NamedTuple):
    """What the strip says about one cell; every text already in the operator's language."""

    who: str
    where: str
    letter: str
    word: str
    tone: str
    reason: str
    said: Sequence[str] = ()
    clash: str = ""

    def spoken(self) -> str:
        """Everything in reading order, for screen readers and tests."""
        every = (self.who, self.where, self.word, self.reason, *self.said, self.clash)
        return ". ".join(text.rstrip(".") for text in every if text)


class Strip(QWidget):
    """Two lines: who and what, then why and where that is known from. Painted, so that hovering costs no layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_story(self, story: Story | None) -> None:
        self._story = story
        self.setAccessibleName(self.text())
        self.update()

    def set_hint(self, text: str) -> None:
        """What stands here while no cell is looked at."""
        self._hint = text
        self.update()

    def text(self) -> str:
        return self._story.spoken() if self._story else self._hint

    def sizeHint(self) -> QSize:
        return QSize(400, 2 * QFontMetrics(theme.font("small")).height() + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = self.rect().adjusted(12, 7, -12, -7)
        if self._story is None:
            _line(painter, inner, self._hint, colours.soft)
            return
        story, line = self._story, QFontMetrics(theme.font("small")).height()
        badge = QRectF(inner.left(), inner.center().y() - line + 1, 2 * line, 2 * line)
        presence.paint(painter, badge, story.letter, story.tone, role="title")
        inner.setLeft(round(badge.right()) + 12)
        first, second = (QRect(inner.left(), inner.top() + 1 + n * (line + 1), inner.width(), line) for n in range(2))
        first.setLeft(first.left() + _line(painter, first, story.who, colours.ink, bold=True) + 8)
        second.setLeft(second.left() + _line(painter, second, story.word, colours.ink, bold=True) + 8)
        if not story.clash:
            _line(painter, first, story.where, colours.soft)
            _line(painter, second, _BETWEEN.join((story.reason, *story.said)), colours.ink)
            return
        painter.drawPixmap(first.left(), first.top() + (line - 16) // 2 + 1,
                           icons.pixmap("warning", 16, colours.stop.text))  # fmt: skip
        _line(painter, first.adjusted(22, 0, 0, 0), story.clash, colours.stop.text, bold=True)
        _line(painter, second, _BETWEEN.join((*story.said, story.where)), colours.ink)


def _line(painter: QPainter, area: QRect, text: str, colour: str, bold: bool = False) -> int:
    """Draw one line, shortened if it must be; returns its width."""
    font = theme.font("small", bold=bold)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.drawText(area, _LEFT, short)
    return metrics.horizontalAdvance(short)
