"""A way out as a button: the key that takes it, and what it does, in as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import theme

_PAD, _CAP, _GAP = 10, 26, 12
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class KeyChoice(QAbstractButton):
    """Pressed by click, Enter, Space, or by the page when its key is pressed."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(text)
        self.setAccessibleName(f"{key}: {text}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(160)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _CAP + 2 * _PAD)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_CAP, self._text_room(width).height()) + 2 * _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        live = self.isEnabled() and (self.underMouse() or self.isDown())
        width = 2 if self.hasFocus() else 1
        painter.setBrush(QColor(colours.accent_soft if live else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if live or self.hasFocus() else colours.edge), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8)
        cap = QRectF(_PAD, (self.height() - _CAP) / 2, _CAP, _CAP)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(cap, 6, 6)
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.soft))
        painter.setFont(theme.font("body", bold=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)
        room = self._text_room(self.width())
        room.setTop(0)
        room.setHeight(self.height())
        painter.drawText(room, _WRAP, self.text())

    def _text_room(self, width: int) -> QRect:
        left = _PAD + _CAP + _GAP
        area = QRect(left, 0, max(40, width - left - _PAD), 10_000)
        used = QFontMetrics(theme.font("body", bold=True)).boundingRect(area, _WRAP, self.text())
        return QRect(left, 0, area.width(), used.height())
