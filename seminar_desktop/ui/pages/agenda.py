"""The agenda page: the timetable with what runs now, and what the organisers still have to be asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from .. import icons, theme
from ..dialogs import files
from ..page import Page
from ..widgets.empty_state import EmptyState
from ..widgets.note_list import NoteList
from ..widgets.timetable import Timetable
from ..workspace import Workspace
from .agenda_import import AgendaReview
from .agenda_words import lines, question_notes

if TYPE_CHECKING:
    from ...domain.agenda import Question
    from ...services.agenda import AgendaDraft

TICK = 20_000
"""Milliseconds after which the running item is looked up again."""
SIDE = 380


class AgendaPage(Page):
    """Overview and, in its place while a file is being read, the review."""

    name = "agenda"
    icon = "agenda"
    wants = Changes.AGENDA | Changes.SEMINAR

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._questions: list[Question] = []
        self._fresh = True
        self.timetable, self.notes = Timetable(), NoteList()
        self.empty = EmptyState("agenda")
        self.review = AgendaReview(workspace)
        self.read_button = QPushButton()
        icons.put(self.read_button, "file")
        self._title, self._side_title, self._side_text = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._title, "heading"), (self._side_title, "title"), (self._side_text, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.views, self._inner = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()

    # ---- showing ----------------------------------------------------------------------------------------------------

    def open(self) -> None:
        self._fresh = True
        self.views.setCurrentIndex(0)
        super().open()

    def refresh(self) -> None:
        from ...services import agenda

        self._questions = agenda.open_questions(self.workspace.desk)
        slots = agenda.slots(self.workspace.desk)
        self._inner.setCurrentIndex(0 if slots else 1)
        self.notes.set_notes(question_notes(self._questions, slots))
        self._side_text.setText(self.tr("Ask these before the seminar begins.") if self._questions else
                                self.tr("Nothing is open: every item has a time and somebody who leads it."))
        self.notes.setVisible(bool(self._questions))
        self._show_lines()
        if self._fresh:
            self._fresh = False
            self.timetable.show_running()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Agenda"))
        self.read_button.setText(self.tr("Read agenda…"))
        self.read_button.setToolTip("Ctrl+R")
        self._side_title.setText(self.tr("Questions for the organisers"))
        self.timetable.setAccessibleName(self.tr("Agenda"))
        self.notes.setAccessibleName(self.tr("Questions for the organisers"))
        self.empty.set_texts(self.tr("No agenda yet"),
                             self.tr("Read a table with times and titles, also one copied from a printed programme."))
        self.empty.set_action(self.tr("Read agenda…"), self.choose_file)
        self.review.retranslate()

    def _show_lines(self) -> None:
        """Draw the timetable for this minute."""
        from ...services import agenda

        desk = self.workspace.desk
        if desk is None or not self.isVisible():
            return
        asked = {row for question in self._questions for row in question.rows if len(question.rows) < 4}
        self.timetable.set_lines(lines(agenda.slots(desk), desk.now().replace(tzinfo=None), asked))

    # ---- reading a file ---------------------------------------------------------------------------------------------

    def import_file(self, path: Path | None = None) -> bool:
        """Read this agenda, or ask for one."""
        self.choose_file() if path is None else self.read(path)
        return True

    def choose_file(self) -> None:
        """Ask for an agenda file."""
        files.ask_open(self, self.tr("Read agenda"), files.tables_filter(), self.read)

    def read(self, path: Path) -> None:
        """Read an agenda file and review it here."""
        self.review.read(path)

    def _use(self, draft: AgendaDraft) -> None:
        from ...services import agenda

        desk, messages = self.workspace.desk, self.workspace.messages
        if desk is None:
            return
        left = len(draft.questions)

        def done(changes: Changes) -> None:
            self._back()
            self.workspace.broadcast(changes)
            messages.good(self.tr("The agenda is in use. Questions left open: {count}.").format(count=left) if left else
                          self.tr("The agenda is in use."))

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                messages.error(error)

        self.workspace.tasks.run(lambda _progress: agenda.save(desk, draft.slots), done, failed)

    def _back(self) -> None:
        self._fresh = True
        self.views.setCurrentIndex(0)
        self.timetable.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, key: str) -> None:
        found = next((question for question in self._questions if question.key == key), None)
        if found:
            self.timetable.show_rows(found.rows)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files.dropped(event.mimeData()) and self.workspace.desk is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = files.dropped(event.mimeData())
        if path:
            self.read(path)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.read_button)
        main = QVBoxLayout()
        main.setSpacing(theme.space(4))
        main.addLayout(head)
        main.addWidget(self.timetable, 1)
        side = QFrame()
        theme.mark(side, card=True)
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(6, 16, 6, 6)
        column.setSpacing(theme.space(1))
        for label in (self._side_title, self._side_text):
            label.setContentsMargins(14, 0, 14, 0)
            column.addWidget(label)
        self.notes.setStyleSheet("NoteList { border: 0; }")
        column.addWidget(self.notes, 1)
        column.addStretch(0)
        overview = QWidget()
        across = QHBoxLayout(overview)
        across.setContentsMargins(24, 20, 24, 20)
        across.setSpacing(theme.space(4))
        across.addLayout(main, 1)
        across.addWidget(side)
        self._inner.addWidget(overview)
        self._inner.addWidget(self.empty)
        self.views.addWidget(self._inner)
        self.views.addWidget(self.review)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)

    def _connect(self) -> None:
        self.setAcceptDrops(True)
        self.read_button.clicked.connect(self.choose_file)
        self.notes.chosen.connect(self._ask)
        self.review.ready.connect(lambda: self.views.setCurrentIndex(1))
        self.review.cancelled.connect(self._back)
        self.review.accepted.connect(self._use)
        QShortcut(QKeySequence("Ctrl+R"), self, self.choose_file, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._show_lines)
        self._timer.start()
