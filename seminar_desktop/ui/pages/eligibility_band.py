"""The standing of one person on its own ground: icon, word, and how much is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import icons, theme
from . import eligibility_words as say

if TYPE_CHECKING:
    from ...services.eligibility import Entry

_PAD, _ICON = 14, 28
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class StandingBand(QWidget):
    """E.g. "On the way" over "Approval · 3 missing, 2 can be mended now"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._word, self._below = "", "good", "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_standing(self, entry: Entry) -> None:
        judged = entry.eligibility
        self._icon, self._tone = say.ICONS[judged.standing], say.TONES[judged.standing]
        self._word, self._below = say.standing(judged), say.headline(entry)
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return f"{self._word}\n{self._below}".strip()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width)) + 20

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, family = QPainter(self), theme.tokens().family(self._tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(family.soft))
        painter.drawRoundedRect(self.rect(), 8, 8)
        if self._icon:
            top = (self.height() - _ICON) // 2
            painter.drawPixmap(_PAD, top, icons.pixmap(self._icon, _ICON, family.text))
        left, top = self._left(), 10
        painter.setPen(QColor(family.text))
        for (text, font), height in zip(self._lines(), self._heights(self.width()), strict=True):
            painter.setFont(font)
            painter.drawText(QRectF(left, top, self.width() - left - _PAD, height), _WRAP, text)
            top += height

    def _left(self) -> int:
        return _PAD + _ICON + _PAD

    def _lines(self):
        return (self._word, theme.font("title", bold=True)), (self._below, theme.font("small"))

    def _heights(self, width: int) -> list[int]:
        room = QRectF(0, 0, max(60, width - self._left() - _PAD), 1000).toRect()
        return [QFontMetrics(font).boundingRect(room, _WRAP, text).height() if text else 0
                for text, font in self._lines()]
