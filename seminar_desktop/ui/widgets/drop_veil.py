"""Lies over a page while files are dragged above it: this is where they may be dropped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from .. import icons, theme

_MARGIN, _RADIUS, _ICON = 12, 14, 48


class DropVeil(QWidget):
    """Takes no events: they go on to the page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        page.installEventFilter(self)
        self.hide()

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)

    def lift(self) -> None:
        """Show it above everything else of the page."""
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop, QEvent.Type.Resize, QEvent.Type.Hide):
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme.tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QColor(colours.accent_soft)
        field.setAlpha(235)
        painter.setBrush(field)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - _ICON // 2, middle.y() - _ICON,
                           icons.pixmap("upload", _ICON, colours.accent_text))
        painter.setPen(QColor(colours.accent_text))
        painter.setFont(theme.font("title", bold=True))
        painter.drawText(self.rect().adjusted(0, _ICON + 24, 0, 0), Qt.AlignmentFlag.AlignCenter, self._text)
