"""Help on keyboard shortcuts, made from the list of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from .. import theme


class ShortcutsDialog(QDialog):
    """Two columns: what it does, and the keys."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(theme.space(7))
        grid.setVerticalSpacing(theme.space(2))
        for row, (text, keys) in enumerate(shortcuts):
            shown = QLabel(keys, alignment=Qt.AlignmentFlag.AlignRight)
            theme.mark(shown, role="strong")
            grid.addWidget(QLabel(text), row, 0)
            grid.addWidget(shown, row, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inner)
        scroll.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(theme.space(4))
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        self.resize(520, 560)
