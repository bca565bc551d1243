"""Rulers in millimetres along the canvas, with the mouse and the selection marked on them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ...domain import template_edit
from .. import theme
from .canvas import Canvas

THICK = 22
_STEPS = (1, 2, 5, 10, 20, 50, 100)
_LEAST = 44
"""Pixels between two numbers."""


class Ruler(QWidget):
    """One of the two."""

    def __init__(self, canvas: Canvas, across: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._across = canvas, across
        self._mouse: float | None = None
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((free, fixed) if across else (fixed, free)))
        canvas.viewed.connect(self.update)
        canvas.pointed.connect(self._point)
        canvas.document.changed.connect(self.update)
        canvas.document.selected.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(100, THICK) if self._across else QSize(THICK, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), QColor(colours.surface))
        self._mark_selection(painter)
        scale = self._canvas.scale_now
        step = next((step for step in _STEPS if step * scale >= _LEAST), _STEPS[-1])
        fine = step / (5 if step in (5, 50) or step * scale < 90 else 10)
        length = self.width() if self._across else self.height()
        start = self._place(0.0)
        painter.setPen(QPen(QColor(colours.soft), 1))
        painter.setFont(self._font())
        for number in range(int(-start / scale / fine) - 1, int((length - start) / scale / fine) + 2):
            value = number * fine
            numbered = abs(value / step - round(value / step)) < 1e-6
            self._tick(painter, start + value * scale, numbered, f"{value:g}" if numbered else "")
        if self._mouse is not None:
            painter.setPen(QPen(QColor(colours.accent), 1))
            self._line(painter, self._place(self._mouse), THICK)
        painter.setPen(QPen(QColor(colours.line), 1))
        edge = THICK - 1
        painter.drawLine(0, edge, self.width(), edge) if self._across else painter.drawLine(edge, 0, edge,
                                                                                          self.height())

    def _mark_selection(self, painter: QPainter) -> None:
        some = self._canvas.document.chosen()
        if some:
            at = template_edit.bounds(some)
            start, end = (at.x, at.right) if self._across else (at.y, at.bottom)
            first, last = self._place(start), self._place(end)
            area = QRectF(first, 0, last - first, THICK) if self._across else QRectF(0, first, THICK, last - first)
            painter.fillRect(area, QColor(theme.tokens().accent_soft))

    def _tick(self, painter: QPainter, at: float, numbered: bool, text: str) -> None:
        self._line(painter, at, THICK if numbered else 5)
        if not text:
            return
        if self._across:
            painter.drawText(QRectF(at + 3, 0, 60, THICK - 5), int(Qt.AlignmentFlag.AlignLeft |
                                                                   Qt.AlignmentFlag.AlignVCenter), text)
        else:
            painter.save()
            painter.translate(QPointF(0, at - 3))
            painter.rotate(-90)
            painter.drawText(QRectF(0, 0, 60, THICK - 5), int(Qt.AlignmentFlag.AlignLeft |
                                                              Qt.AlignmentFlag.AlignVCenter), text)
            painter.restore()

    def _line(self, painter: QPainter, at: float, length: int) -> None:
        place = round(at)
        if self._across:
            painter.drawLine(place, THICK - length, place, THICK)
        else:
            painter.drawLine(THICK - length, place, THICK, place)

    def _place(self, value: float) -> float:
        found = self._canvas.to_view(value, value)
        return found.x() if self._across else found.y()

    def _font(self):
        font = theme.font("small")
        font.setPixelSize(max(9, round(theme.size("small") * 0.78)))
        return font

    def _point(self, x: float, y: float) -> None:
        self._mouse = x if self._across else y
        self.update()


class Ruled(QWidget):
    """A canvas with its rulers."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        corner = QLabel("mm", alignment=Qt.AlignmentFlag.AlignCenter)
        theme.mark(corner, role="small")
        corner.setFixedHeight(THICK)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(corner, 0, 0)
        layout.addWidget(Ruler(canvas, True), 0, 1)
        layout.addWidget(Ruler(canvas, False), 1, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(canvas, 1, 1)
        layout.setRowStretch(1, 1)
        layout.setColumnStretch(1, 1)
