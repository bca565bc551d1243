"""The search field: a line edit with a magnifying glass that keeps its place under any style sheet."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from .. import icons, theme

_SIDE = 20


class SearchField(QLineEdit):
    """At most 512 characters: whatever a scanner or a paste sends, nothing longer gets in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(512)
        self.setTextMargins(_SIDE + 8, 0, 0, 0)
        theme.mark(self, kind="search")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - _SIDE) // 2
        painter.drawPixmap(14, top, icons.pixmap("search", _SIDE, theme.tokens().soft))
