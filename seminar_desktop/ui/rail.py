"""The navigation rail: one button a page, icon and word, only icons in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from . import icons, theme
from .widgets.count_badge import CountBadge

WIDE, NARROW = 196, 64


def shortcut(number: int) -> str:
    """Keys of the page with this number in the rail, from 1; the tenth has Ctrl+0, those after it have none."""
    return f"Ctrl+{number % 10}" if number <= 10 else ""


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
        self.badges: dict[str, CountBadge] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(0)
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
            keys = shortcut(number)
            self.buttons[name].setToolTip(f"{label} ({keys})" if keys else label)
        self._write()

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons with words."""
        if narrow != self._narrow:
            self._narrow = narrow
            for button in self.buttons.values():
                theme.mark(button, narrow=narrow)
            self._write()

    def set_count(self, name: str, count: int) -> None:
        """How many things wait on a page; 0 takes the number away."""
        if name not in self.buttons:
            return
        if name not in self.badges:
            self.badges[name] = CountBadge(self.buttons[name])
        self.badges[name].set_count(count)
        self._write()

    def show_current(self, name: str) -> None:
        """Mark the button of a page; a page that has none leaves no button marked."""
        self._group.setExclusive(False)
        for other, button in self.buttons.items():
            button.setChecked(other == name)
        self._group.setExclusive(True)

    def _write(self) -> None:
        for (name, _icon), label in zip(self._pages, self._labels, strict=True):
            self.buttons[name].setText("" if self._narrow else f"  {label}")
            self.buttons[name].setAccessibleName(f"{label} ({self._count(name)})" if self._count(name) else label)
        widest = max((button.sizeHint().width() + self._room(name) for name, button in self.buttons.items()), default=0)
        self.setFixedWidth(NARROW if self._narrow else max(WIDE, min(widest + 24, 280)))

    def _count(self, name: str) -> int:
        return self.badges[name].count() if name in self.badges else 0

    def _room(self, name: str) -> int:
        """Pixels that the number of a page takes."""
        return self.badges[name].sizeHint().width() + 8 if self._count(name) else 0

    def keyPressEvent(self, event) -> None:
        """Up and down move along the rail."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key())
        names = [name for name, _icon in self._pages]
        focused = next((name for name in names if self.buttons[name].hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self.buttons[names[(names.index(focused) + step) % len(names)]].setFocus(Qt.FocusReason.TabFocusReason)
