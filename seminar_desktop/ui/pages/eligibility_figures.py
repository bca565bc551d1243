"""The figures at the head of the certificates page. They count, and they choose who is listed below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from .. import icons, theme
from .eligibility_rows import View

_PAD, _ICON = 14, 20
_LOOK = {
    View.EARNED: ("check-circle", "good"),
    View.ON_THE_WAY: ("clock", "wait"),
    View.LOST: ("cross-octagon", "stop"),
}


class Figure(QAbstractButton):
    """A card with a large number, what it is of, and what it counts; checkable."""

    def __init__(self, icon: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self._number = 0
        self._of: int | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_label(self, text: str) -> None:
        self.setText(text)
        self._describe()

    def set_number(self, number: int, of: int | None = None) -> None:
        """Show `number`, or `number / of`."""
        self._number, self._of = number, of
        self._describe()

    def figures(self) -> tuple[str, str]:
        """The number, and what stands small behind it."""
        plain = QLocale()
        return plain.toString(self._number), "" if self._of is None else f" / {plain.toString(self._of)}"

    def sizeHint(self) -> QSize:
        number, of = self.figures()
        small = QFontMetrics(theme.font("small")).horizontalAdvance(self.text())
        large = QFontMetrics(theme.font("heading", bold=True)).horizontalAdvance(number)
        large += QFontMetrics(theme.font("title")).horizontalAdvance(of) + (_ICON + 8 if self._icon else 0)
        return QSize(max(small, large) + 2 * _PAD + 2, theme.size("heading") + theme.size("small") + 34)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        back = colours.accent_soft if chosen else colours.sunken if self.underMouse() else colours.surface
        edge = colours.accent if chosen or self.hasFocus() else colours.line
        width = 2 if chosen or self.hasFocus() else 1
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(back))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 12, 12)
        self._write(painter, colours.accent_text if chosen else colours.ink, colours.ink if chosen else colours.soft)

    def _write(self, painter: QPainter, ink: str, soft: str) -> None:
        number, of = self.figures()
        heading, title = theme.font("heading", bold=True), theme.font("title")
        base = 8 + QFontMetrics(heading).ascent()
        x = _PAD
        for text, font, colour in ((number, heading, ink), (of, title, soft)):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(x, base, text)
            x += QFontMetrics(font).horizontalAdvance(text)
        if self._icon:
            drawn = icons.pixmap(self._icon, _ICON, theme.tokens().family(self._tone).text)
            painter.drawPixmap(self.width() - _PAD - _ICON, 12, drawn)
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(QColor(soft))
        painter.drawText(_PAD, self.height() - 10 - QFontMetrics(small).descent(), self.text())

    def _describe(self) -> None:
        self.setAccessibleName(f"{self.text()}: {''.join(self.figures())}")
        self.updateGeometry()
        self.update()


class Figures(QWidget):
    """One figure a view, exactly one chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = {view: Figure(*_LOOK.get(view, ("", ""))) for view in View}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(3))
        for view, figure in self.figures.items():
            self._group.addButton(figure)
            layout.addWidget(figure)
            figure.toggled.connect(lambda on, view=view: self.chosen.emit(view.value) if on else None)
        self.figures[View.CHASE].setChecked(True)

    def view(self) -> View:
        return next(view for view, figure in self.figures.items() if figure.isChecked())

    def choose(self, view: View) -> None:
        self.figures[view].setChecked(True)

    def count(self, views: Sequence[frozenset[View]], earned_participation: int) -> None:
        """Count people by the views they are in; of participation, how many have earned it."""
        number = {view: sum(view in some for some in views) for view in View}
        approval = number[View.EVERYBODY] - number[View.PARTICIPATION]
        for view, figure in self.figures.items():
            if view == View.PARTICIPATION:
                figure.set_number(earned_participation, number[view])
            else:
                figure.set_number(number[view], approval if view == View.EARNED else None)

    def retranslate(self) -> None:
        labels = {
            View.CHASE: self.tr("To chase"),
            View.EARNED: self.tr("Approval earned"),
            View.ON_THE_WAY: self.tr("On the way"),
            View.LOST: self.tr("Lost"),
            View.PARTICIPATION: self.tr("Participation earned"),
            View.EVERYBODY: self.tr("Everybody"),
        }
        for view, figure in self.figures.items():
            figure.set_label(labels[view])
