"""The frame of the dialogs about the exchange: a heading, sentences, a body, what is said, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import theme
from ..messages import announce
from ..widgets.layouts import across

WIDTH = 620


class Frame(QDialog):
    """Subclasses fill `body` and the row of buttons; `say` writes below the body."""

    def __init__(self, title: str, text: str, parent: QWidget, *buttons: QPushButton | None) -> None:
        """`buttons` from the left; None takes the room that is left. The last one is the primary one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.heading, self.explained, self.said = (
            QLabel(title, wordWrap=True),
            QLabel(text, wordWrap=True),
            QLabel(wordWrap=True),
        )
        for label, role in ((self.heading, "title"), (self.explained, "soft"), (self.said, "strong")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self.heading)
        layout.addWidget(self.explained)
        layout.addLayout(self.body)
        layout.addWidget(self.said)
        layout.addSpacing(theme.space(2))
        layout.addLayout(across(*buttons))
        last = buttons[-1]
        if last is not None:
            theme.mark(last, kind="primary")
            last.setDefault(True)
        for button in buttons:
            if button is not None and button is not last:
                button.setAutoDefault(False)
        self.said.hide()
        self.setMinimumWidth(WIDTH)

    def say(self, text: str, tone: str = "strong") -> None:
        """A sentence; tone `strong` or `error`."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        theme.mark(self.said, role=tone)
        announce(self, text)
        self.fit()

    def fit(self) -> None:
        """As high as its words need."""
        width = max(WIDTH, self.width())
        self.resize(width, max(self.minimumSizeHint().height(), self.layout().totalHeightForWidth(width)))

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
