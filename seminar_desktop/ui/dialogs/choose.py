"""A short list to choose from, with a field to write something else where that is allowed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .. import theme


class ChooseDialog(QDialog):
    """Emits `chosen(value)`. Enter takes the current line, a double click too."""

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        current: str,
        parent: QWidget,
        free: bool = False,
    ) -> None:
        """`choices` are (value, words); with `free` any text may be written."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        heading, sentence = QLabel(title, wordWrap=True), QLabel(text, wordWrap=True)
        theme.mark(heading, role="title")
        theme.mark(sentence, role="soft")
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        for value, shown in choices:
            item = QListWidgetItem(shown, self.list)
            item.setData(Qt.ItemDataRole.UserRole, value)
            if value == current:
                self.list.setCurrentItem(item)
        self.field = QLineEdit()
        self.field.setVisible(free)
        self.field.setPlaceholderText(self.tr("Another name"))
        self.field.setAccessibleName(self.tr("Another name"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.itemActivated.connect(lambda _item: self.accept())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        for widget in (heading, sentence, self.list, self.field, buttons):
            layout.addWidget(widget)
        self.resize(520, 440)

    def accept(self) -> None:
        """Take what was written, else the chosen line; an empty choice leaves the dialog open."""
        written = self.field.text().strip()
        item = self.list.currentItem()
        value = written or (item.data(Qt.ItemDataRole.UserRole) if item else "")
        if value:
            self.chosen.emit(str(value))
            super().accept()
