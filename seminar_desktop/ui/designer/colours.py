"""Choosing a colour: a palette, the two colours of a role, none, or any other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QGridLayout, QMenu, QPushButton, QToolButton, QWidget, QWidgetAction

from .. import icons, theme

PALETTE = (
    "#111111", "#3D3D3D", "#767676", "#C4C4C4", "#ECEEF3", "#FFFFFF",
    "#1F4E9E", "#0B6E69", "#2E7D32", "#B8860B", "#C2571A", "#7A1F2B",
    "#DCE6F7", "#D8EFEC", "#E3F2E1", "#FBF0D0", "#FBE3D3", "#F6DDE0",
)  # fmt: skip
"""Inks, strong colours, and pale grounds for each of them."""
ROLES = ("role", "role_ink")
_SWATCH = 22


class ColourButton(QPushButton):
    """Shows a colour and what it is called; opens the palette."""

    chosen = Signal(str)

    def __init__(self, none: bool, parent: QWidget | None = None) -> None:
        """`none`: there may be no colour."""
        super().__init__(parent)
        self._none, self._roles, self._colour = none, True, "#111111"
        self._role_colours = ("#1F4E9E", "#FFFFFF")
        theme.mark(self, align="left")
        self.setIconSize(QSize(_SWATCH + 6, _SWATCH))
        self.clicked.connect(self.open_palette)

    def put(self, colour: str, role_colours: tuple[str, str], roles: bool) -> None:
        """Show a colour of a template; `role_colours` are those of the person shown, offered when `roles`."""
        self._colour, self._role_colours, self._roles = colour, role_colours, roles
        self.setText(self._words(colour))
        self.setIcon(QIcon(self._swatch(colour)))

    def open_palette(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.accessibleName())
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setSpacing(theme.space(1))
        for place, colour in enumerate(PALETTE):
            button = QToolButton(icon=QIcon(self._swatch(colour)), iconSize=QSize(_SWATCH, _SWATCH))
            theme.mark(button, kind="quiet")
            button.setAccessibleName(colour)
            button.setToolTip(colour)
            button.clicked.connect(lambda _checked=False, colour=colour: self._choose(colour, menu))
            grid.addWidget(button, place // 6, place % 6)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        for colour in (*(ROLES if self._roles else ()), *(("",) if self._none else ())):
            entry = menu.addAction(QIcon(self._swatch(colour)), self._words(colour))
            entry.setIconVisibleInMenu(True)
            entry.triggered.connect(lambda _checked=False, colour=colour: self._choose(colour, menu))
        menu.addAction(icons.icon("more"), self.tr("Another colour…")).triggered.connect(self._ask)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._real(self._colour) or "#FFFFFF"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.accessibleName())
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(colour.name().upper()))
        dialog.open()

    def _choose(self, colour: str, menu: QMenu) -> None:
        menu.close()
        self.chosen.emit(colour)

    def _real(self, colour: str) -> str:
        return dict(zip(ROLES, self._role_colours, strict=True)).get(colour, colour)

    def _words(self, colour: str) -> str:
        named = {"": self.tr("None"), "role": self.tr("Colour of the role"), "role_ink": self.tr("Text on the role")}
        return named.get(colour, colour)

    def _swatch(self, colour: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter, tokens = QPainter(drawn), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.edge), 1))
        real = self._real(colour)
        painter.setBrush(QColor(real) if real else Qt.BrushStyle.NoBrush)
        at = QRectF(1.5, 1.5, _SWATCH - 3, _SWATCH - 3)
        painter.drawRoundedRect(at, 4, 4)
        if not real:
            painter.drawLine(at.bottomLeft(), at.topRight())
        if colour in ROLES:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QRectF(at.right() - 6, at.bottom() - 6, 7, 7))
        painter.end()
        return drawn
