"""One question about an agenda, its proposals behind one key each, and a field for an answer of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...domain.agenda import Question, Slot
from .. import theme
from ..widgets.chip import Chip
from ..widgets.field import Field
from .agenda_words import choice_words, free_words, place_words, question_words


class QuestionCard(QFrame):
    """`answered(key, answer)` for a choice or a written answer, `skipped(key)` for "Later"."""

    answered = Signal(str, str)
    skipped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.question: Question | None = None
        self.buttons: list[QPushButton] = []
        self._mark = Chip()
        self._place, self._text = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._place, "small"), (self._text, "title")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(theme.space(2))
        self.free = QLineEdit()
        self.field = Field(self.free)
        self.free.returnPressed.connect(self._written)
        self.later = QPushButton()
        theme.mark(self.later, kind="quiet")
        self.later.setAutoDefault(True)
        self.later.clicked.connect(lambda: self.question and self.skipped.emit(self.question.key))
        self._lay_out()

    def ask(self, question: Question | None, slots: Sequence[Slot]) -> None:
        """Show a question, or that none is left."""
        self.question = question
        for button in self.buttons:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self._mark.setVisible(bool(question and question.blocking))
        for widget in (self.field, self.later):
            widget.setVisible(question is not None)
        if question is None:
            self._text.setText(self.tr("Nothing more to answer."))
            self._place.setText(self.tr("What was left open stays on the list of questions for the organisers."))
            return
        self._text.setText(question_words(question))
        self._place.setText(place_words(question, slots))
        self._place.setVisible(bool(self._place.text()))
        self.later.setVisible(not question.blocking)
        for number, choice in enumerate(question.choices, 1):
            self._add(number, question, choice)
        self.field.setVisible(bool(question.free))
        label, example = free_words(question)
        self.field.set_label(label if self.buttons else self.tr("Your answer"))
        self.free.setPlaceholderText(example)
        self.free.clear()
        self.field.set_error("")

    def choose(self, number: int) -> None:
        """Take proposal `number`, counted from 1."""
        if self.question is not None and 1 <= number <= len(self.question.choices):
            self.answered.emit(self.question.key, self.question.choices[number - 1])

    def focus_first(self) -> None:
        """Put the focus where Enter takes the proposal."""
        (self.buttons[self._proposed()] if self.buttons else self.free).setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """Put the focus where number keys answer, but no Enter takes a proposal that nobody has read yet."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why a written answer cannot be used."""
        self.field.set_error(sentence)
        self.free.setFocus(Qt.FocusReason.OtherFocusReason)
        self.free.selectAll()

    def retranslate(self, slots: Sequence[Slot]) -> None:
        self._mark.set(self.tr("Needed"), "stop")
        self.later.setText(self.tr("Later"))
        self.later.setToolTip(self.tr("Leave the question open"))
        focused = any(button.hasFocus() for button in self.buttons)
        self.ask(self.question, slots)
        if focused:
            self.focus_first()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.later)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._text)
        layout.addWidget(self._place)
        layout.addSpacing(theme.space(1))
        layout.addLayout(self._choices)
        layout.addWidget(self.field)
        layout.addLayout(foot)

    def _add(self, number: int, question: Question, choice: str) -> None:
        words = choice_words(question, choice)
        button = QPushButton(f"{number}    {words.replace('&', '&&')}")
        button.setAccessibleName(words)
        button.setStyleSheet("text-align: left")
        button.setAutoDefault(True)  # Enter takes it
        if choice == question.proposal and (question.blocking or len(question.choices) > 1):
            theme.mark(button, kind="primary")
        button.clicked.connect(lambda: self.choose(number))
        self.buttons.append(button)
        self._choices.addWidget(button)
        button.show()

    def _proposed(self) -> int:
        choices = self.question.choices if self.question else ()
        return choices.index(self.question.proposal) if self.question and self.question.proposal in choices else 0

    def _written(self) -> None:
        if self.question is not None and self.free.text().strip():
            self.answered.emit(self.question.key, self.free.text().strip())
