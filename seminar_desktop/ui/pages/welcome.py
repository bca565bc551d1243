"""The welcome page: try the demo, open a seminar, or make a new one from an agenda and a list of people.

It is the first page of a fresh machine, so everything that needs the database is imported when it is needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ... import paths
from ...domain.errors import KnownError
from .. import theme
from ..dialogs import files
from ..page import Page
from ..widgets.choice_card import ChoiceCard
from ..widgets.note_list import Note, NoteList
from ..workspace import Workspace
from .agenda_import import AgendaReview
from .welcome_form import NewSeminar, NewSeminarForm

if TYPE_CHECKING:
    from ...domain.agenda import Slot
    from ...services.agenda import AgendaDraft

COLUMN = 960
RECENT = 6
START, FORM, REVIEW = range(3)


class WelcomePage(Page):
    """Works without an open seminar. What is chosen is announced; opening is done by others."""

    name = "welcome"
    icon = "check-in"
    open_demo = Signal()
    open_file = Signal(object)
    """Path of the seminar to open."""
    seminar_chosen = Signal(object)
    """Path of a seminar that was just made."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._wish: NewSeminar | None = None
        self.demo, self.file, self.new = ChoiceCard("agenda"), ChoiceCard("folder"), ChoiceCard("plus")
        self.join_card = ChoiceCard("exchange")
        self.recent, self.form, self.review = NoteList(), NewSeminarForm(), AgendaReview(workspace)
        self._heading, self._sentence, self._recent_title = QLabel(), QLabel(wordWrap=True), QLabel()
        for label, role in ((self._heading, "display"), (self._sentence, "soft"), (self._recent_title, "title")):
            theme.mark(label, role=role)
        self.views = QStackedWidget()
        self._lay_out()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Welcome"))
        self._sentence.setText(self.tr("Check-in, agenda and badges on this computer, also without internet."))
        self.demo.set_texts(self.tr("Try the demo"), self.tr(
            "A seminar with invented people. Practise check-in and badges; nothing can go wrong."))
        self.file.set_texts(self.tr("Open a seminar"), self.tr(
            "Choose a seminar file on this computer or on a USB stick."))
        self.new.set_texts(self.tr("New seminar"), self.tr(
            "Begin with an agenda and a list of people, or with a title only."))
        self.join_card.set_texts(self.tr("Join a seminar…"), self.tr(
            "With the invitation of another desk: this laptop gets the whole seminar."))
        self._recent_title.setText(self.tr("Seminars on this computer"))
        self.recent.setAccessibleName(self.tr("Seminars on this computer"))
        self.form.retranslate()
        self.review.retranslate()
        self._list_recent()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.views.currentIndex() == START:
            self.show_start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.setFixedWidth(min(COLUMN, self.width() - 48))

    def show_start(self) -> None:
        """The three choices."""
        self.views.setCurrentIndex(START)
        self._list_recent()
        self.setFocusProxy(self.demo)

    def show_form(self) -> None:
        """The form of a new seminar."""
        self.views.setCurrentIndex(FORM)
        self.setFocusProxy(self.form.title)
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- choosing ---------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for a seminar file."""
        files.ask_open(self, self.tr("Open a seminar"), files.seminars_filter(), self.open_file.emit,
                       str(paths.data_dir()))

    def join(self, file: Path | None = None) -> QDialog:
        """Join a seminar with an invitation, from its file if one was opened."""
        from ..dialogs.join import JoinDialog

        dialog = JoinDialog(self.workspace, self)
        dialog.joined.connect(self.seminar_chosen)
        dialog.open()
        if file is not None:
            dialog.open_file(file)
        return dialog

    def recent_files(self) -> list[Path]:
        """The last seminars, newest first."""
        found = {path: path.stat().st_mtime for path in paths.data_dir().glob(f"*{paths.DATABASE_SUFFIX}")}
        last = Path(self.workspace.settings.last_seminar) if self.workspace.settings.last_seminar else None
        if last is not None and last.exists():
            found[last] = last.stat().st_mtime
        return sorted(found, key=lambda path: -found[path])[:RECENT]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        path = files.dropped(event.mimeData())
        if path is not None and path.suffix in (paths.DATABASE_SUFFIX, ".invitation"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = files.dropped(event.mimeData())
        if path is not None and path.suffix == ".invitation":
            self.join(path)
        else:
            self.open_file.emit(path)

    # ---- a new seminar ----------------------------------------------------------------------------------------------

    def _begin(self, wish: NewSeminar) -> None:
        """Read the agenda first, if there is one: its questions come before anything is made."""
        self._wish = wish
        if wish.agenda is not None:
            self.review.read(wish.agenda)
        else:
            self._create([])

    def _create(self, slots: list[Slot]) -> None:
        from ...services import setup

        wish = self._wish
        if wish is None:
            return
        path = setup.file_for(wish.title, paths.data_dir())
        fields = {"title": wish.title, "place": wish.place, "zone": wish.zone}

        def failed(error: Exception) -> None:
            self.show_form()
            if isinstance(error, KnownError):
                self.workspace.messages.error(error)

        self.workspace.tasks.run(
            lambda progress: setup.create(path, paths.state_dir(), fields, slots, wish.people, progress),
            self._created, failed, title=self.tr("Making the seminar…"))

    def _created(self, path: Path) -> None:
        self._wish = None
        self.form.clear()
        self.show_start()
        self.seminar_chosen.emit(path)

    def _use(self, draft: AgendaDraft) -> None:
        self._create(draft.slots)

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _list_recent(self) -> None:
        found = self.recent_files()
        self.recent.set_notes([Note(path, path.stem.replace("-", " "), f"{_used(path)} · {path.parent}", "file")
                               for path in found])
        self.recent.setVisible(bool(found))
        self.recent.setMaximumHeight(len(found) * (theme.size("body") + theme.size("small") + 40) + 12)
        self._recent_title.setVisible(bool(found))

    def _lay_out(self) -> None:
        start, column = QWidget(), QWidget()
        self._column = column
        cards = QHBoxLayout()
        cards.setSpacing(theme.space(4))
        for card in (self.demo, self.file, self.new, self.join_card):
            cards.addWidget(card, 1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 32, 0, 24)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._heading)
        layout.addWidget(self._sentence)
        layout.addSpacing(theme.space(4))
        layout.addLayout(cards)
        layout.addSpacing(theme.space(4))
        layout.addWidget(self._recent_title)
        layout.addWidget(self.recent, 4)
        layout.addStretch(1)
        _centre(start, column)
        form = QWidget()
        _centre(form, self.form, top=40)
        for view in (start, form, self.review):
            self.views.addWidget(view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.views)

    def _connect(self) -> None:
        self.setAcceptDrops(True)
        self.demo.clicked.connect(self.open_demo)
        self.file.clicked.connect(self.choose_file)
        self.new.clicked.connect(self.show_form)
        self.join_card.clicked.connect(lambda: self.join())
        self.recent.activated.connect(lambda index: self.open_file.emit(self.recent.notes()[index.row()].key))
        self.form.wanted.connect(self._begin)
        self.form.cancelled.connect(self.show_start)
        self.review.ready.connect(lambda: self.views.setCurrentIndex(REVIEW))
        self.review.cancelled.connect(self.show_form)
        self.review.accepted.connect(self._use)


def _centre(outer: QWidget, inner: QWidget, top: int = 0) -> None:
    layout = QVBoxLayout(outer)
    layout.setContentsMargins(24, top, 24, 0)
    layout.addWidget(inner, 0 if top else 1, Qt.AlignmentFlag.AlignHCenter)
    if top:
        layout.addStretch(1)


def _used(path: Path) -> str:
    """When a file was last written, as the language in use writes it."""
    return QLocale().toString(QFileInfo(str(path)).lastModified(), QLocale.FormatType.ShortFormat)
