"""What stands on the page while a list is read or imported: what is going on, how far, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from .. import theme

_WIDTH = 360


class WaitView(QWidget):
    """A title, a bar, Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, textFormat=Qt.TextFormat.PlainText)
        theme.mark(self._title, role="title")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(_WIDTH)
        self.cancel_button = QPushButton()
        self.cancel_button.clicked.connect(self.cancelled)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space(4))
        layout.addStretch()
        for widget in (self._title, self._bar, self.cancel_button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()

    def show_title(self, text: str) -> None:
        self._title.setText(text)
        self._bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def retranslate(self) -> None:
        self.cancel_button.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))
