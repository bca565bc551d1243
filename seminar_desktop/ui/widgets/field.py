"""Labelled form rows: label above the editor, hint or error below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QLabel, QVBoxLayout, QWidget

from .. import theme


class Field(QWidget):
    """One editor with its label. The label is the editor's accessible name, an error its description."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = ""
        self._label = QLabel()
        self._label.setBuddy(editor)
        if isinstance(editor, QAbstractSpinBox):
            editor.lineEdit().setTextMargins(10, 0, 0, 0)  # the style sheet cannot pad it
        self._note = QLabel(wordWrap=True)
        for label in (self._label, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self._label, role="strong")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(1))
        if not isinstance(editor, QCheckBox):
            layout.addWidget(self._label)
        layout.addWidget(editor)
        layout.addWidget(self._note)
        self._show_note()

    def set_label(self, text: str) -> None:
        if isinstance(self.editor, QCheckBox):
            self.editor.setText(text)
        self._label.setText(text)
        self.editor.setAccessibleName(text.replace("&", ""))

    def set_hint(self, text: str) -> None:
        """A quiet sentence below the editor; an error takes its place."""
        self._hint = text
        self._show_note()

    def set_error(self, text: str) -> None:
        """Mark the editor as wrong and say why; an empty text takes the mark away."""
        self._show_note(text)
        theme.mark(self.editor, invalid=bool(text))

    def error(self) -> str:
        return self._note.text() if self._note.property("role") == "error" else ""

    def _show_note(self, error: str = "") -> None:
        self._note.setText(error or self._hint)
        self._note.setVisible(bool(error or self._hint))
        theme.mark(self._note, role="error" if error else "small")  # restyles only what is visible
        self.editor.setAccessibleDescription(error or self._hint)


def first_error(fields: list[Field]) -> Field | None:
    """The first field in error, to put the focus there."""
    return next((field for field in fields if field.error()), None)
