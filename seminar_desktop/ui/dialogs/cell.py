"""Everything that is known about one person at one slot, and what else it could be marked as."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.attendance import MARKS, Presence
from .. import theme
from ..pages.attendance_strip import Story
from ..pages.attendance_words import Vocabulary


class CellDialog(QDialog):
    """Emits `chosen(presence)`; UNKNOWN takes the mark back."""

    chosen = Signal(object)

    def __init__(self, story: Story, spoken: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._spoken = spoken
        self.setWindowTitle(story.who)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(2))
        for text, role in (
            (story.who, "title"), (story.where, "soft"), (f"{story.word}: {story.reason}", "strong"),
            (story.clash, "error"), *((said, "") for said in story.said),
        ):  # fmt: skip
            if text:
                label = QLabel(text, wordWrap=True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                theme.mark(label, role=role)
                layout.addWidget(label)
        layout.addSpacing(theme.space(3))
        layout.addLayout(self._choices())
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(560, layout.totalHeightForWidth(560))

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.space(2))
        self.buttons: dict[Presence, QPushButton] = {}
        for place, status in enumerate((*MARKS, Presence.UNKNOWN)):
            word = self._spoken.word[status] if status in MARKS else self.tr("No mark")
            button = QPushButton(f"{self._spoken.letter[status]}   {word}" if status in MARKS else word)
            theme.mark(button, align="left")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, status=status: self._choose(status))
            grid.addWidget(button, place // 2, place % 2)
            self.buttons[status] = button
        return grid

    def _choose(self, status: Presence) -> None:
        self.accept()
        self.chosen.emit(status)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters do nothing here: a scan must mark nobody."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(Presence.UNKNOWN)
            return
        super().keyPressEvent(event)
