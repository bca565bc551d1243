"""A big button with an icon, a few words and a sentence: one way to begin."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import icons, theme

_PAD, _ICON = 24, 32
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ChoiceCard(QAbstractButton):
    """Pressed by click, Enter or Space."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._sentence = icon, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_texts(self, title: str, sentence: str) -> None:
        self.setText(title)
        self._sentence = sentence
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, sentence = self._heights(width - 2 * _PAD)
        return 2 * _PAD + _ICON + 16 + title + 6 + sentence

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        hovered = self.underMouse() or self.isDown()
        painter.setBrush(QColor(colours.accent_soft if hovered else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() or hovered else colours.line), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 12, 12)
        painter.drawPixmap(_PAD, _PAD, icons.pixmap(self._icon, _ICON, colours.accent_text))
        inner, top = self.width() - 2 * _PAD, _PAD + _ICON + 16
        title, sentence = self._heights(inner)
        for text, font, colour, height in ((self.text(), theme.font("title", bold=True), colours.ink, title),
                                           (self._sentence, theme.font(), colours.soft, sentence)):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(_PAD, top, inner, height), _WRAP, text)
            top += height + 6

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, width, 10_000)
        return (QFontMetrics(theme.font("title", bold=True)).boundingRect(room, _WRAP, self.text()).height(),
                QFontMetrics(theme.font()).boundingRect(room, _WRAP, self._sentence).height())
