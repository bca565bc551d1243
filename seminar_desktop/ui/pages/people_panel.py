"""One person in full, to be read and corrected, or a new one: nothing is written before Save."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...domain.people import Modality, Person, PhotoConsent, Role
from .. import icons, theme
from ..widgets.field import Field, first_error
from ..widgets.notice import Notice
from . import people_fields
from .people_fields import Choice, CountryChoice
from .people_words import Vocabulary, field

WIDTH = 376
_ROWS = (("given_name", "family_name"), ("role", "country"), ("municipality",), ("organisation",), ("position",),
         ("email",), ("modality", "language"), ("experience", "sex"), ("photo_consent",))
_ALWAYS_SET = ("role", "modality", "photo_consent")
_NEW = {"role": Role.OTHER.value, "modality": Modality.IN_PERSON.value, "photo_consent": PhotoConsent.ASK.value}
NAMES = ("given_name", "family_name")


class PersonPanel(QFrame):
    """A form beside the list. It keeps what is being typed when the person changes elsewhere."""

    saved = Signal(str, object)
    """Id of the person (empty for a new one) and the fields that were changed."""
    left = Signal()
    """Esc or Close, with nothing unsaved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.setFixedWidth(WIDTH)
        self._person: Person | None = None
        self.editors = {name: _editor(name) for row in _ROWS for name in row}
        self.fields = {name: Field(editor) for name, editor in self.editors.items()}
        self._title, self._state = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._notice = Notice()
        for label, role in ((self._title, "title"), (self._state, "small")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.save_button, self.revert_button, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.save_button.clicked.connect(self.save)
        self.revert_button.clicked.connect(self.revert)
        self.close_button.clicked.connect(self.left)
        theme.mark(self.save_button, kind="primary")
        theme.mark(self.close_button, kind="quiet")
        icons.put(self.close_button, "cross", "soft")
        self._lay_out()
        for editor in self.editors.values():
            self._listen(editor)

    # ---- what the page calls ----------------------------------------------------------------------------------------

    def offer(self, words: Vocabulary) -> None:
        """Fill the choices in the language in use."""
        for name, editor in self.editors.items():
            if isinstance(editor, Choice):
                editor.offer(words.choices(name), "" if name in _ALWAYS_SET else self.tr("Not known"))

    def show_person(self, person: Person, state: str) -> None:
        """Show a person; fields that are being edited keep what was typed if it is the same person."""
        kept = self.changed() if self._person is not None and self._person.id == person.id else {}
        self._person = person
        self._title.setText(person.name)
        self._state.setText(state)
        self._fill({name: str(getattr(person, name)) for name in self.fields} | kept)

    def start_new(self) -> None:
        """An empty form for somebody who is expected."""
        self._person = Person("")
        self._title.setText(self.tr("New person"))
        self._state.setText(self.tr("Expected, not yet arrived"))
        self._fill(_NEW)
        self.fields["given_name"].editor.setFocus()

    def clear(self) -> None:
        self._person = None

    @property
    def person(self) -> Person | None:
        """Who is shown; an id that is empty means a new person."""
        return self._person

    def changed(self) -> dict[str, str]:
        """Fields that differ from what is stored, with what stands in the form."""
        if self._person is None:
            return {}
        typed = {name: people_fields.value(editor) for name, editor in self.editors.items()}
        before = _NEW if not self._person.id else {name: str(getattr(self._person, name)) for name in typed}
        invalid = {name for name, editor in self.editors.items() if not _valid(editor)}
        return {name: text for name, text in typed.items() if text != before.get(name, "") or name in invalid}

    def save(self) -> None:
        """Hand over the changed fields, or say what is wrong with them."""
        if self._person is None or not self._check():
            return
        changed = self.changed()
        if not self._person.id:
            self.saved.emit("", {**_NEW, **changed})
        elif changed:
            self.saved.emit(self._person.id, changed)

    def revert(self) -> None:
        """Put back what is stored."""
        if self._person is not None:
            person = self._person
            self._fill(_NEW if not person.id else {name: str(getattr(person, name)) for name in self.fields})

    def retranslate(self) -> None:
        for name, part in self.fields.items():
            part.set_label(field(name))
        self.save_button.setText(self.tr("Save"))
        self.save_button.setToolTip("Ctrl+S")
        self.revert_button.setText(self.tr("Revert"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self._notice.setText(self.tr("The badge shows the old name: print it again after saving."))
        self.setAccessibleName(self.tr("Person"))

    # ---- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.revert() if self.changed() and self._person and self._person.id else self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (control and event.key() == Qt.Key.Key_S):
            self.save()
        else:
            super().keyPressEvent(event)

    # ---- parts ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(20, 4, 20, 16)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(3))
        for number, row in enumerate(_ROWS):
            for column, name in enumerate(row):
                grid.addWidget(self.fields[name], number, column, 1, 2 // len(row))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(_ROWS), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(form)
        scroll.verticalScrollBar().rangeChanged.connect(
            lambda _low, high: grid.setContentsMargins(20, 4, 8 if high else 20, 16))
        scroll.viewport().setAutoFillBackground(False)
        form.setAutoFillBackground(False)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._state)
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 8, 8)
        head.addLayout(names, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(theme.space(3))
        foot.addWidget(self._notice)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.revert_button)
        buttons.addWidget(self.save_button)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _listen(self, editor: people_fields.Editor) -> None:
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(self._edited)
        else:
            editor.currentTextChanged.connect(self._edited)

    def _fill(self, values: Mapping[str, str]) -> None:
        for name, part in self.fields.items():
            part.set_error("")
            people_fields.put(self.editors[name], values.get(name, ""))
        self._edited()

    def _edited(self) -> None:
        changed = self.changed()
        self.save_button.setEnabled(bool(changed))
        self.revert_button.setEnabled(bool(changed))
        renamed = bool(self._person and self._person.id and changed.keys() & set(NAMES))
        self._notice.setVisible(renamed)

    def _check(self) -> bool:
        named = any(people_fields.value(self.editors[name]) for name in NAMES)
        self.fields["given_name"].set_error("" if named else self.tr("Write a name."))
        valid = _valid(self.editors["country"])
        self.fields["country"].set_error("" if valid else self.tr("Choose one from the list, or leave it empty."))
        wrong = first_error(list(self.fields.values()))
        if wrong:
            wrong.editor.setFocus()
        return wrong is None


def _editor(name: str) -> people_fields.Editor:
    if name == "country":
        return CountryChoice()
    return Choice() if name in ("role", "modality", "language", "experience", "sex", "photo_consent") else QLineEdit()


def _valid(editor: people_fields.Editor) -> bool:
    return not isinstance(editor, CountryChoice) or editor.valid()
