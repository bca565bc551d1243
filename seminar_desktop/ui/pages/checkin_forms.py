"""The short forms of the check-in page: they take the place of the verdict, never of the keyboard's scanner.

A badge that is scanned while a form is open is handled like any other, and the form is kept as it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.badge_code import torn
from .. import theme
from ..widgets.field import Field

_WORDS = ("given_name", "family_name", "reason")
"""Fields in which nothing that looks like a code is meant."""
_WIDTH = 620
"""A form wider than this is harder to read, not easier."""


class Form(QWidget):
    """A title, a sentence, fields in two columns, Save and Cancel."""

    saved = Signal(dict)
    """Field name → text."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._title, "heading"), (self._text, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.space(4))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 180)
        self.save_button, self.cancel_button = QPushButton(), QPushButton()
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.left)
        theme.mark(self.save_button, kind="primary")
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(inner)
        layout.setSpacing(theme.space(4))
        for part in (self._title, self._text):
            layout.addWidget(part)
        layout.addLayout(self._grid)
        layout.addLayout(buttons)
        layout.addStretch()
        outer = QHBoxLayout(self)
        outer.addStretch()
        outer.addWidget(inner, 10)
        outer.addStretch()

    def add(self, name: str, editor: QWidget, row: int, column: int, span: int = 1) -> Field:
        """Place an editor; the focus moves in the order of calls."""
        if isinstance(editor, QComboBox):  # the longest country must not decide the width of the form
            editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            editor.setMinimumContentsLength(8)
        field = Field(editor)
        self.fields[name] = field
        self._grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        return field

    def say(self, title: str, text: str, save: str, cancel: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.save_button.setText(save)
        self.cancel_button.setText(cancel)

    def fill(self, values: Mapping[str, str]) -> None:
        """Put values into the fields, empty ones where nothing is given, and the focus into the first."""
        for name, field in self.fields.items():
            _put(field.editor, values.get(name, ""))
            field.set_error("")
        first = next(iter(self.fields.values())).editor
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.selectAll()

    def values(self) -> dict[str, str]:
        return {name: _text(field.editor) for name, field in self.fields.items()}

    def save(self) -> None:
        """Emit the values, unless a field holds what a scanner typed into it."""
        if not self._scanned_by_mistake():
            self.saved.emit(self.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field and saves in the last one; Ctrl+Enter saves, Esc leaves.

        A scanner ends with Enter too: a foreign code that lands in a field must not save the form.
        """
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def _entered(self, at_once: bool) -> None:
        editors = [field.editor for field in self.fields.values() if not field.isHidden()]
        focus = QApplication.focusWidget()
        here = next((n for n, editor in enumerate(editors) if editor is focus or editor.isAncestorOf(focus)), None)
        if self.cancel_button.hasFocus():
            self.left.emit()
        elif at_once or self.save_button.hasFocus() or here == len(editors) - 1:
            self.save()
        elif here is not None:
            editors[here + 1].setFocus()

    def _scanned_by_mistake(self) -> bool:
        wrong = [field for name, field in self.fields.items() if name in _WORDS and torn(_text(field.editor))]
        for field in wrong:
            field.set_error(self.tr("That looks like a scanned code. Delete it and write the words."))
        return bool(wrong)


class NameForm(Form):
    """Given name and surnames."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add("given_name", QLineEdit(), 0, 0)
        self.add("family_name", QLineEdit(), 0, 1)

    def label(self) -> None:
        """Texts of the fields; the page says the title."""
        self.fields["given_name"].set_label(self.tr("Given name"))
        self.fields["family_name"].set_label(self.tr("Surnames"))


class SubstituteForm(NameForm):
    """The person who came instead; the place in the delegation is taken over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add("email", QLineEdit(), 1, 0, 2)

    def label(self) -> None:
        super().label()
        self.fields["email"].set_label(self.tr("E-mail (may stay empty)"))


class WalkInForm(NameForm):
    """Somebody nobody announced: four fields and a role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.confirmed = ""
        """Name that was saved once and is on the list already."""
        self.add("country", _searchable(), 1, 0)
        self.add("affiliation", QLineEdit(), 1, 1)
        self.add("role", QComboBox(), 2, 0)

    def label(self) -> None:
        super().label()
        self.fields["country"].set_label(self.tr("Country (may stay empty)"))
        self.fields["affiliation"].set_label(self.tr("Municipality or organisation"))
        self.fields["role"].set_label(self.tr("Role"))

    def offer(self, countries: Sequence[tuple[str, str]], roles: Sequence[tuple[str, str]]) -> None:
        """Fill the choices with (code, name)."""
        for name, choices in (("country", [("", ""), *countries]), ("role", roles)):
            box = cast("QComboBox", self.fields[name].editor)
            chosen = box.currentData()
            box.clear()
            for code, text in choices:
                box.addItem(text, code)
            box.setCurrentIndex(max(0, box.findData(chosen)))


class ReasonForm(Form):
    """Why: the number of a usual reason and Enter, a click, or, where that is allowed, one's own words.

    Numbers are typed into a field and never act by themselves: badge codes contain digits, and what a scanner types
    into a field is taken out of it again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(theme.space(2))
        self._grid.addLayout(self._choices, 0, 0, 1, 2)
        self.buttons: list[QPushButton] = []
        self.reason = self.add("reason", QLineEdit(), 1, 0, 2)
        self._reasons: list[str] = []
        self._free = False

    def offer(self, reasons: Sequence[tuple[str, str]], free: bool) -> None:
        """(value, words) of the usual reasons; `free` allows one's own words."""
        for button in self.buttons:
            self._choices.removeWidget(button)
            button.deleteLater()
        self._reasons, self._free = [value for value, _ in reasons], free
        self.buttons = [QPushButton(f"{number}   {text}") for number, (_, text) in enumerate(reasons, 1)]
        for button, value in zip(self.buttons, self._reasons, strict=True):
            theme.mark(button, align="left")
            button.clicked.connect(lambda _checked=False, value=value: self.saved.emit({"reason": value}))
            self._choices.addWidget(button)
        self.reason.set_label(self.tr("Number, or another reason") if free else self.tr("Number"))

    def save(self) -> None:
        """A number of the list stands for its reason."""
        text = _text(self.reason.editor).strip()
        if text.isdecimal() and 0 < int(text) <= len(self._reasons):
            self.saved.emit({"reason": self._reasons[int(text) - 1]})
        elif self._free:
            super().save()
        else:
            self.reason.set_error(self.tr("Type a number of the list."))


def _searchable() -> QComboBox:
    box = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
    box.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    box.completer().setFilterMode(Qt.MatchFlag.MatchContains)
    return box


def _text(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        if editor.isEditable() and editor.currentText() != editor.itemText(editor.currentIndex()):
            begun = editor.currentText().strip()
            found = editor.findText(begun, Qt.MatchFlag.MatchFixedString)
            if found < 0 and begun:  # what the list offers first for it
                found = editor.findText(begun, Qt.MatchFlag.MatchStartsWith)
            return str(editor.itemData(found)) if found >= 0 else begun
        return str(editor.currentData() or "")
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _put(editor: QWidget, value: str) -> None:
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(0, editor.findData(value)))
    elif isinstance(editor, QLineEdit):
        editor.setText(value)
