"""Buttons side by side of which one is chosen, each with a count; and a single one to switch a filter on and off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from .. import theme

_SIDE, _GAP = 14, 8


class Segment(QAbstractButton):
    """A flat, checkable button. `alert` paints its count as something to be looked at; one alone has an outline."""

    def __init__(self, parent: QWidget | None = None, outlined: bool = False) -> None:
        super().__init__(parent)
        self._outlined = outlined
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._count: int | None = None
        self._alert = False

    def set_label(self, text: str) -> None:
        self.setText(text)
        self._describe()

    def set_count(self, count: int | None, alert: bool = False) -> None:
        """Show a number behind the text."""
        self._count, self._alert = count, alert
        self._describe()

    def count(self) -> int | None:
        return self._count

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("body", bold=True))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _SIDE + self._badge_room(), metrics.height() + 15)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back = colours.accent_soft if self.isChecked() else colours.sunken if self.underMouse() else ""
        edge = (colours.accent if self.isChecked() else colours.edge) if self._outlined else ""
        self._frame(painter, back, colours.accent if self.hasFocus() else edge, 2 if self.hasFocus() else 1)
        ink = colours.accent_text if self.isChecked() else colours.ink if self.isEnabled() else colours.soft
        painter.setFont(theme.font("body", bold=self.isChecked()))
        painter.setPen(QColor(ink))
        room = self.rect().adjusted(_SIDE, 0, -_SIDE - self._badge_room(), 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter), self.text())
        if self._shown():
            self._badge(painter)

    def _frame(self, painter: QPainter, back: str, edge: str, width: int) -> None:
        plain = theme.tokens().surface if self._outlined else ""
        painter.setBrush(QColor(back or plain) if back or plain else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)

    def _badge(self, painter: QPainter) -> None:
        colours = theme.tokens()
        height = QFontMetrics(theme.font("small", bold=True)).height() + 2
        width = self._badge_width()
        place = QRectF(self.width() - _SIDE - width + 4, (self.height() - height) / 2, width, height)
        alert = self._alert and self._count
        plain = colours.surface if self.isChecked() else colours.sunken
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.wait.band if alert else plain))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setPen(QColor(colours.wait.ink if alert else colours.ink))
        painter.setFont(theme.font("small", bold=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, QLocale().toString(self._count or 0))

    def _badge_width(self) -> int:
        metrics = QFontMetrics(theme.font("small", bold=True))
        return max(metrics.height() + 2, metrics.horizontalAdvance(QLocale().toString(self._count or 0)) + 14)

    def _badge_room(self) -> int:
        return self._badge_width() + _GAP if self._shown() else 0

    def _shown(self) -> bool:
        return self._count is not None

    def _describe(self) -> None:
        counted = f" ({QLocale().toString(self._count)})" if self._count is not None else ""
        self.setAccessibleName(self.text() + counted)
        self.updateGeometry()
        self.update()


class Segments(QWidget):
    """Exclusive segments; arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = {name: Segment(self) for name in names}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(1))
        for name, segment in self.segments.items():
            self._group.addButton(segment)
            layout.addWidget(segment)
            segment.toggled.connect(lambda on, name=name: self.chosen.emit(name) if on else None)
        layout.addStretch()

    def choose(self, name: str) -> None:
        self.segments[name].setChecked(True)

    def current(self) -> str:
        return next((name for name, segment in self.segments.items() if segment.isChecked()), "")
