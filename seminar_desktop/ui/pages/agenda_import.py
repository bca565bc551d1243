"""Reviewing an agenda file: the timetable as it was understood, what was mended, and what somebody has to answer.

A full page, not a dialog. Every answer reviews the agenda anew; it can be used as soon as nothing blocking is open.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ... import wording
from ...domain.errors import KnownError
from .. import theme
from ..messages import words
from ..widgets.note_list import NoteList
from ..widgets.segments import Segments
from ..widgets.timetable import Timetable
from ..workspace import Workspace
from .agenda_question import QuestionCard
from .agenda_words import lines, ordered, question_notes, repair_notes

if TYPE_CHECKING:
    from ...domain.agenda import Question
    from ...services.agenda import AgendaDraft

SIDE = 440
ANSWER, REPAIRED = "answer", "repaired"


class AgendaReview(QWidget):
    """`accepted(draft)` when the operator uses the agenda, `cancelled()` when not, `ready()` when a file was read."""

    accepted = Signal(object)
    cancelled = Signal()
    ready = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.draft: AgendaDraft | None = None
        self._file = ""
        self._before: list[AgendaDraft] = []
        self._skipped: set[str] = set()
        self._current = ""
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()

    # ---- what others call -------------------------------------------------------------------------------------------

    def read(self, path: Path) -> None:
        """Read a file in the background and show it; errors are said."""
        from ...services import agenda

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                self.workspace.messages.error(error)

        self.workspace.tasks.run(lambda _progress: agenda.read_file(path),
                                 lambda draft: self.show_draft(draft, path.name), failed,
                                 title=self.tr("Reading the agenda…"))

    def show_draft(self, draft: AgendaDraft, file: str) -> None:
        """Begin with the first question of a draft."""
        self._file, self._before, self._skipped = file, [], set()
        self._take(draft)
        self.segments.choose(ANSWER)
        self.ready.emit()
        self.card.focus_first()

    def use(self) -> None:
        """Take the agenda, if nothing that blocks is open."""
        if self.draft is not None and self.draft.usable:
            self.accepted.emit(self.draft)

    # ---- answering --------------------------------------------------------------------------------------------------

    def _answer(self, key: str, text: str) -> None:
        from ...services import agenda

        if self.draft is None:
            return
        before = self.draft
        try:
            after = agenda.answer(before, {key: text})
        except KnownError as error:
            self.card.refuse(words(wording.ERRORS, error.code, {**error.values, "value": text}))
            return
        self._before.append(before)
        self._take(after)
        self._go_on()

    def _skip(self, key: str) -> None:
        self._skipped.add(key)
        self._take(self.draft)
        self._go_on()

    def _undo(self) -> None:
        """Take the last answer back."""
        if self._before:
            self._skipped.clear()
            self._take(self._before.pop())
            self._go_on()

    def _go_on(self) -> None:
        if self.card.question is not None:
            self.card.rest()
        else:
            self.use_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, key: str) -> None:
        """Ask the question that was chosen in the list."""
        self._current = key
        self._skipped.discard(key)
        self._show_question()

    def _take(self, draft: AgendaDraft | None) -> None:
        self.draft = draft
        waiting = [question for question in self._questions() if question.key not in self._skipped]
        self._current = waiting[0].key if waiting else ""
        self._show()

    def _questions(self) -> list[Question]:
        return ordered(self.draft.questions) if self.draft else []

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self.draft is None:
            return
        questions = self._questions()
        asked = {row for question in questions for row in question.rows if len(question.rows) < 4}
        self.timetable.set_lines(lines(self.draft.slots, asked=asked))
        self.repairs.set_notes(repair_notes(self.draft.repairs))
        needed = sum(question.blocking for question in questions)
        self.segments.segments[ANSWER].set_count(len(questions), alert=needed > 0)
        self.segments.segments[REPAIRED].set_count(len(self.repairs.notes()))
        self._title.setText(self.tr("Agenda from {file}").format(file=self._file))
        self._summary.setText(
            self.tr("Answer what is marked as needed, then the agenda can be used.") if needed else
            self.tr("This agenda can be used. What you leave open stays on the list of questions."))
        self.use_button.setEnabled(self.draft.usable)
        self.undo_button.setEnabled(bool(self._before))
        self._show_question()

    def _show_question(self) -> None:
        if self.draft is None:
            return
        questions = self._questions()
        current = next((question for question in questions if question.key == self._current), None)
        self.card.ask(current, self.draft.slots)
        self.questions.set_notes(question_notes(questions, self.draft.slots), self._current)
        if current is not None:
            self.timetable.show_rows(current.rows)

    def _switch(self, name: str) -> None:
        self._sides.setCurrentIndex((ANSWER, REPAIRED).index(name))

    def retranslate(self) -> None:
        self.cancel_button.setText(self.tr("Cancel"))
        self.undo_button.setText(self.tr("Undo answer"))
        self.undo_button.setToolTip("Ctrl+Z")
        self.use_button.setText(self.tr("Use this agenda"))
        self.use_button.setToolTip("Ctrl+Enter")
        self.timetable.setAccessibleName(self.tr("Agenda as it was understood"))
        self.questions.setAccessibleName(self.tr("Questions that are open"))
        self.repairs.setAccessibleName(self.tr("What was repaired"))
        self.segments.segments[ANSWER].set_label(self.tr("Please answer"))
        self.segments.segments[REPAIRED].set_label(self.tr("Repaired"))
        self.card.retranslate(self.draft.slots if self.draft else [])
        self._show()

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._title, self._summary = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._title, "heading"), (self._summary, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.cancel_button, self.undo_button, self.use_button = QPushButton(), QPushButton(), QPushButton()
        theme.mark(self.undo_button, kind="quiet")
        theme.mark(self.use_button, kind="primary")
        self.use_button.setAutoDefault(True)
        self.timetable, self.questions, self.repairs = Timetable(), NoteList(), NoteList()
        self.card = QuestionCard()
        self.segments, self._sides = Segments((ANSWER, REPAIRED)), QStackedWidget()

    def _lay_out(self) -> None:
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        words_column.addWidget(self._title)
        words_column.addWidget(self._summary)
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addLayout(words_column, 1)
        for button in (self.undo_button, self.cancel_button, self.use_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        body = QHBoxLayout()
        body.setSpacing(theme.space(4))
        body.addWidget(self.timetable, 1)
        body.addWidget(self._side())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(4))
        layout.addLayout(head)
        layout.addLayout(body, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(SIDE)
        answering = QWidget()
        column = QVBoxLayout(answering)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(self.card)
        column.addWidget(self.questions, 1)
        self._sides.addWidget(answering)
        self._sides.addWidget(self.repairs)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self.segments)
        layout.addWidget(self._sides, 1)
        return side

    def _connect(self) -> None:
        self.card.answered.connect(self._answer)
        self.card.skipped.connect(self._skip)
        self.questions.chosen.connect(self._ask)
        self.cancel_button.clicked.connect(self.cancelled)
        self.undo_button.clicked.connect(self._undo)
        self.use_button.clicked.connect(self.use)
        self.segments.chosen.connect(self._switch)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, then in (("Ctrl+Return", self.use), ("Ctrl+Enter", self.use), ("Ctrl+Z", self._undo)):
            QShortcut(QKeySequence(keys), self, then, context=inside)
        for number in range(1, 10):
            QShortcut(QKeySequence(str(number)), self, lambda number=number: self.card.choose(number), context=inside)
