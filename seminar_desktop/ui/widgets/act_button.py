"""A button of the desk: what it does, and the key that does it, in two lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from .. import icons, theme

_PAD = 12


class ActButton(QPushButton):
    """Caption over icon and key. The caption is drawn smaller rather than cut."""

    def __init__(self, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key, self._caption = icon, key, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_caption(self, caption: str) -> None:
        self._caption = caption
        self.setAccessibleName(f"{caption}, {self._key}")
        self.update()

    def caption(self) -> str:
        return self._caption

    def sizeHint(self) -> QSize:
        return QSize(130, theme.size("body") + theme.size("small") + 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(84, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colours = theme.tokens()
        enabled = self.isEnabled()
        room = self.rect().adjusted(_PAD, 8, -_PAD, -8)
        font = theme.font("body", bold=True)
        while QFontMetrics(font).horizontalAdvance(self._caption) > room.width() and font.pixelSize() > 10:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if enabled else colours.edge))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), self._caption)
        small = theme.font("small")
        painter.setFont(small)
        tint = colours.soft if enabled else colours.edge
        painter.setPen(QColor(tint))
        height = QFontMetrics(small).height()
        painter.drawPixmap(
            room.left(), room.bottom() - height + (height - 16) // 2 + 1, icons.pixmap(self._icon, 16, tint)
        )
        painter.drawText(
            room.adjusted(24, 0, 0, 0), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), self._key
        )
