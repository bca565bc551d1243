"""The navigation rail: one button a page, icon and word, only icons in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from . import icons, theme

WIDE, NARROW = 196, 64


class Rail(QFrame):
    """Buttons in a column; the last one (settings) stands at the foot."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`pages` are (name, icon) in order."""
        super().__init__(parent)
        self.setObjectName("rail")
        self._pages = list(pages)
        self._labels = [""] * len(self._pages)
        self._narrow = False
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(theme.space(1))
        for name, icon in self._pages:
            if len(self.buttons) == len(self._pages) - 1:
                layout.addStretch(1)
            layout.addWidget(self._button(name, icon))
        self.setFixedWidth(WIDE)

    def _button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setMinimumHeight(42)
        icons.put(button, icon, "soft", alone=True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        button.toggled.connect(lambda on: icons.put(button, icon, "accent_text" if on else "soft", alone=True))
        self._group.addButton(button)
        self.buttons[name] = button
        return button

    def set_labels(self, labels: Sequence[str]) -> None:
        """Words of the pages in the language in use."""
        self._labels = list(labels)
        for number, ((name, _icon), label) in enumerate(zip(self._pages, labels, strict=True), 1):
            self.buttons[name].setAccessibleName(label)
            self.buttons[name].setToolTip(f"{label} (Ctrl+{number})")
        self._write()

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons with words."""
        if narrow != self._narrow:
            self._narrow = narrow
            for button in self.buttons.values():
                theme.mark(button, narrow=narrow)
            self._write()

    def show_current(self, name: str) -> None:
        self.buttons[name].setChecked(True)

    def _write(self) -> None:
        for (name, _icon), label in zip(self._pages, self._labels, strict=True):
            self.buttons[name].setText("" if self._narrow else f"  {label}")
        widest = max((button.sizeHint().width() for button in self.buttons.values()), default=0)
        self.setFixedWidth(NARROW if self._narrow else max(WIDE, min(widest + 24, 280)))

    def keyPressEvent(self, event) -> None:
        """Up and down move along the rail."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key())
        names = [name for name, _icon in self._pages]
        focused = next((name for name in names if self.buttons[name].hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self.buttons[names[(names.index(focused) + step) % len(names)]].setFocus(Qt.FocusReason.TabFocusReason)
