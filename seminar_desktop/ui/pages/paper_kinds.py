"""The papers of the venue one above the other: an icon and a word each; arrow keys move between them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ... import wording_lists
from ...domain.lists import ListKind
from .. import icons, theme
from ..messages import words

ATTENDANCE, SPARES = "attendance", "spare-badges"
ICONS = {
    ATTENDANCE: "paper",
    ListKind.DELEGATIONS: "delegations",
    ListKind.MISSING: "question",
    ListKind.DOOR_SIGNS: "agenda",
    ListKind.TABLE_SIGNS: "pin",
    ListKind.TABLE_CARDS: "table-card",
    ListKind.NAME_TENTS: "person",
    ListKind.TABLES: "seats",
    SPARES: "badges",
}
"""Kind → icon, in the order of the list."""
WIDTH = 200
_SIDE, _ICON, _GAP = 12, 20, 10


class _Kind(QAbstractButton):
    """One of them. The word is drawn smaller rather than cut."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, QFontMetrics(theme.font()).height() + 20)

    minimumSizeHint = sizeHint

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours, chosen = QPainter(self), theme.tokens(), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back = colours.accent_soft if chosen else colours.sunken if self.underMouse() else ""
        painter.setBrush(QColor(back) if back else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        ink = colours.accent_text if chosen else colours.ink
        painter.drawPixmap(_SIDE, (self.height() - _ICON) // 2, icons.pixmap(self._icon, _ICON, ink))
        room, font = self.rect().adjusted(_SIDE + _ICON + _GAP, 0, -_SIDE, 0), theme.font("body", bold=chosen)
        while QFontMetrics(font).horizontalAdvance(self.text()) > room.width() and font.pixelSize() > 10:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())


class KindList(QWidget):
    """Emits `chosen(kind)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.buttons = {str(kind): _Kind(icon, self) for kind, icon in ICONS.items()}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(1))
        for kind, button in self.buttons.items():
            self._group.addButton(button)
            layout.addWidget(button)
            button.toggled.connect(lambda on, kind=kind: self.chosen.emit(kind) if on else None)
        layout.addStretch()

    def choose(self, kind: str) -> None:
        self.buttons[kind].setChecked(True)

    def current(self) -> str:
        return next((kind for kind, button in self.buttons.items() if button.isChecked()), ATTENDANCE)

    def button(self) -> QAbstractButton:
        """The button of the chosen kind."""
        return self.buttons[self.current()]

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Which paper"))
        for kind, button in self.buttons.items():
            button.setText(words(wording_lists.LIST_KINDS, kind))
            button.setToolTip(words(wording_lists.LIST_HINTS, kind))
            button.setAccessibleDescription(words(wording_lists.LIST_HINTS, kind))
