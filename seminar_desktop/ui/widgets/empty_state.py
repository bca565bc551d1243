"""What a list or page shows while there is nothing in it: an icon, a sentence and the next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .. import icons, theme

SIDE = 48


class EmptyState(QWidget):
    """Centred icon, title, sentence, the next step as a button and at most one other way."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._image = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._text = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.button = QPushButton()
        self.other = QPushButton()
        self.button.hide()
        self.other.hide()
        for label, role in ((self._title, "title"), (self._text, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        theme.mark(self.button, kind="primary")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space(2))
        layout.addStretch()
        for widget in (self._image, self._title, self._text):
            layout.addWidget(widget)
        layout.addSpacing(theme.space(2))
        for button in (self.button, self.other):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()
        self._tint()

    def set_texts(self, title: str, text: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def set_action(self, caption: str, then: Callable[[], object]) -> None:
        """Offer the next step as a button."""
        if self.button.isHidden():
            self.button.clicked.connect(then)
        self.button.setText(caption)
        self.button.show()

    def set_other(self, caption: str, then: Callable[[], object]) -> None:
        """Offer another way below the next step."""
        if self.other.isHidden():
            self.other.clicked.connect(then)
        self.other.setText(caption)
        self.other.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._image.setPixmap(icons.pixmap(self._icon, SIDE, theme.tokens().soft))
