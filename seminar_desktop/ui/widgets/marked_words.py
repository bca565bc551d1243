"""Words in as many lines as they need; those that differ from what others said stand out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme

Words = tuple[tuple[str, bool], ...]
_GAP, _EDGE = 2, 4
"""Pixels between words beside the blank, and of the field around a marked one."""


class MarkedWords(QWidget):
    """Words with whether each is marked: bold, underlined, on a tinted field."""

    def __init__(self, words: Words = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        self._words = words
        self.setAccessibleName(" ".join(word for word, _ in words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(theme.font("title", bold=True)).height() + 6)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._flow(self.width(), painter)

    def _flow(self, width: int, painter: QPainter | None = None) -> int:
        """Lay the words out, and draw them when there is a painter; returns the height that is used."""
        fonts = {marked: QFontMetrics(theme.font("title", bold=marked)) for marked in (False, True)}
        height, x, y, before = fonts[True].height() + 6, 0, 0, False
        for word, marked in self._words:
            metrics = fonts[marked]
            long = metrics.horizontalAdvance(word)
            x += _GAP if marked != before else 0
            if x > _EDGE and x + long + _EDGE > width:
                x, y = 0, y + height
            x = max(x, _EDGE) if marked else 0 if x <= _GAP else x
            if painter:
                shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, max(20, width - x - _EDGE))
                self._word(painter, QRect(x, y + 2, metrics.horizontalAdvance(shown), height - 4), shown, marked)
            x += long + metrics.horizontalAdvance(" ")
            before = marked
        return y + height

    @staticmethod
    def _word(painter: QPainter, area: QRect, word: str, marked: bool) -> None:
        colours = theme.tokens()
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.wait.soft))
            painter.drawRoundedRect(QRectF(area).adjusted(-_EDGE, 0, _EDGE, 0), 4, 4)
        painter.setFont(theme.font("title", bold=marked))
        painter.setPen(QColor(colours.wait.text if marked else colours.ink))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), word)
