"""Foreign reports: which were read, whom their names stand for, and the way to read another."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services import matching, report_commit
from .. import icons, theme
from ..actions import Act
from ..dialogs import files
from ..page import Page
from ..tasks import Task
from ..widgets.drop_veil import DropVeil
from ..widgets.layouts import across
from ..widgets.segments import Segments
from ..workspace import Workspace
from .report_names import Known, SettledRow, load
from .report_review import ReportReview
from .report_sitting import Answer
from .reports_decided import DecidedView
from .reports_files import FilesView
from .reports_queue import QueueView

FILES, QUEUE, DECIDED = TABS = ("files", "queue", "decided")
_LANE = "reports"
_SLOW, _PATIENCE = 0.5, 1500
"""Seconds of reading from which the page waits that many milliseconds for a pause in the decisions before it reads."""


class ReportsPage(Page):
    """Three views of what was read; while a file is being imported its review stands in their place."""

    name = "reports"
    icon = "reports"
    foot = 64
    wants = Changes.REPORTS | Changes.PEOPLE | Changes.AGENDA

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setAcceptDrops(True)
        self._load: Task | None = None
        self._took = 0.0
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._read)
        self._lead = False
        """The operator has just come here: show the names that wait, if there are any."""
        self._known: Known | None = None
        self._build()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        self._known = None
        self.review.reset()
        self.queue.reset()
        self.stack.setCurrentIndex(0)
        self.tabs.choose(FILES)
        self._lead = True
        super().open()

    def refresh(self) -> None:
        self._due.start(_PATIENCE) if self._took > _SLOW else self._read()

    def _read(self) -> None:
        """Read everything, unless the page was left meanwhile."""
        desk = self.workspace.desk
        if desk is None or not self.isVisible():
            self._dirty = True
            return
        if self._load is not None:
            self._load.cancel()  # one that has not begun would only hold up the decisions behind it
        began = time.monotonic()

        def loaded(known: Known) -> None:
            if self._load is mine and desk is self.workspace.desk:
                self._took = time.monotonic() - began
                self._loaded(known)

        mine = self._load = self.workspace.tasks.run(
            lambda _progress: load(desk), loaded, lambda error: self._failed(desk, error), lane=_LANE
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("Reports"))
        self.read_button.setText(self.tr("Read a file…"))
        self.read_button.setToolTip(self.tr("Reports of Zoom, Teams, Moodle, or answers of a form (Ctrl+I)"))
        for name, text in ((FILES, self.tr("Files read")), (QUEUE, self.tr("Names to decide")),
                           (DECIDED, self.tr("Decided names"))):
            self.tabs.segments[name].set_label(text)
        self.files.empty.set_action(self.tr("Read a file…"), lambda: self.import_file())
        for view in (self.files, self.queue, self.decided, self.review):
            view.retranslate()
        self.veil.set_text(self.tr("Drop the files to read them"))
        self._sum_up()

    def on_scan(self, code: str) -> bool:
        """The check-in page takes the scan; its characters decided nothing here."""
        self.queue.forget_scan()
        return False

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.UNDO: self.undo}

    def import_file(self, path: Path | None = None) -> bool:
        """Read this report, or ask for some."""
        if path is None:
            self.review.ask()
        else:
            self.review.read([path])
        return True

    def note(self, changes: Changes) -> None:
        super().note(changes)
        if changes & (Changes.PEOPLE | Changes.AGENDA):
            self.review.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        self._lead = not event.spontaneous()
        super().showEvent(event)
        if self._lead and not self._dirty:
            self._lead_on()

    # ---- what people do ---------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back what belongs to the view: the selected report, the last or the selected decision."""
        if self.stack.currentIndex():
            return
        done = {FILES: self.files.start_taking_back, QUEUE: self.queue.take_back, DECIDED: self.decided.undo}
        if not done[self.tabs.current()]() and self.tabs.current() != QUEUE:
            self.workspace.messages.info(self.tr("Choose in the list what should be taken back."))

    def read(self, paths: list[Path]) -> None:
        """Read files one after the other."""
        self.review.read(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.workspace.desk is not None and files.all_dropped(event.mimeData()):
            event.acceptProposedAction()
            self.veil.lift()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read(files.all_dropped(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A stray key belongs to the queue while that is shown."""
        if self.stack.currentIndex() == 0 and self.tabs.current() == QUEUE and not self.queue.hasFocus():
            self.queue.setFocus()
            self.queue.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _take_back(self, report: str, reason: str) -> None:
        text = self.tr("The report is taken back: what it said no longer counts.")
        self._write(lambda desk: report_commit.take_back(desk, report, reason),
                    lambda: self.workspace.messages.good(text))

    def _decide(self, answers: list[Answer]) -> None:
        said = {answer.identity: answer.person for answer in answers}
        self._write(lambda desk: matching.decide(desk, said), refused=lambda: self.queue.refused(answers))

    def _undo(self, answer: Answer) -> None:
        said, before = {answer.identity: answer.person}, {answer.identity: answer.before}
        self._write(lambda desk: matching.decide(desk, before, said))  # what others said since stays

    def _undo_row(self, row: SettledRow) -> None:
        desk, identity, before = self.workspace.desk, row.named.identity, row.decided.person
        text = self.tr("“{name}” is undecided again; what followed from it no longer counts.")

        def restore() -> None:
            if desk is self.workspace.desk:  # the message may have outlived its seminar
                self._undo(Answer(identity, "", before))

        def said() -> None:
            name = row.named.name or row.named.email
            self.workspace.messages.good(text.format(name=name), self.tr("Restore"), restore)

        self._write(lambda desk: matching.decide(desk, {identity: ""}, {identity: before}), said)

    def _reopen(self, row: SettledRow) -> None:
        self.tabs.choose(QUEUE)
        self.queue.show_name(row.named)
        self.queue.setFocus()

    def _write(self, act: Callable, done: Callable[[], object] | None = None,
               refused: Callable[[], object] | None = None) -> None:
        """A short transaction in the lane of this page, so that decisions are written in their order."""
        desk = self.workspace.desk
        if desk is None:
            return

        def written(changes: Changes) -> None:
            if done and desk is self.workspace.desk:
                done()
            self.workspace.broadcast(changes)

        def failed(error: Exception) -> None:
            if refused and desk is self.workspace.desk:
                refused()
            self._failed(desk, error)

        self.workspace.tasks.run(lambda _progress: act(desk), written, failed, lane=_LANE)

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _loaded(self, known: Known) -> None:
        self._known = known
        for view in (self.files, self.queue, self.decided):
            view.show_known(known)
        self._sum_up()
        self.workspace.counted.emit(self.name, len(known.open))
        if self._lead:
            self._lead_on()

    def _lead_on(self) -> None:
        """Whoever comes here by the number in the rail wants to see what it counts."""
        self._lead = False
        if self._known and self._known.open and not self.review.busy:
            self.tabs.choose(QUEUE)
        self._focus()

    def _sum_up(self) -> None:
        known = self._known
        counts = (len(known.files), len(known.open), len(known.settled)) if known else (None, None, None)
        for name, count in zip(TABS, counts, strict=True):
            self.tabs.segments[name].set_count(count, alert=name == QUEUE)

    def _choose(self, name: str) -> None:
        self.views.setCurrentIndex(TABS.index(name))
        self._lead = False

    def _focus(self) -> None:
        if self.stack.currentIndex() == 0 and self.isVisible():
            (self.queue if self.tabs.current() == QUEUE else self.read_button).setFocus()

    def _left_review(self) -> None:
        """Back from importing: on to the names that it brought."""
        self.stack.setCurrentIndex(0)
        self._lead, self._took = True, 0.0  # whoever has imported waits for these names, so they are read at once
        self.invalidate()

    def _failed(self, desk: object, error: Exception) -> None:
        """What fails in a seminar that was left concerns nobody any more."""
        if desk is self.workspace.desk and isinstance(error, KnownError) and error.code != "cancelled":
            self.workspace.messages.error(error)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        # From the outside in: a widget that is put into another with all it holds is styled once more for every level.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(self)
        outer.addWidget(self.stack)
        overview = QWidget(self.stack)
        self._title, self.read_button, self.tabs = QLabel(overview), QPushButton(overview), Segments(TABS, overview)
        theme.mark(self._title, role="heading")
        icons.put(self.read_button, "upload")
        self.views = QStackedWidget(overview)
        self.files, self.decided = FilesView(self.views), DecidedView(self.views)
        self.queue = QueueView(self.workspace, self.views)
        for view in (self.files, self.queue, self.decided):
            self.views.addWidget(view)
        self.review = ReportReview(self.workspace, self.stack)
        layout = QVBoxLayout(overview)
        layout.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        layout.setSpacing(theme.space(3))
        layout.addLayout(across(self._title, None, self.read_button))
        layout.addWidget(self.tabs)
        layout.addWidget(self.views, 1)
        self.stack.addWidget(overview)
        self.stack.addWidget(self.review)
        self.veil = DropVeil(self)

    def _connect(self) -> None:
        self.read_button.clicked.connect(lambda: self.import_file())
        self.tabs.chosen.connect(self._choose)
        self.files.taken_back.connect(self._take_back)
        self.queue.answered.connect(self._decide)
        self.queue.undone.connect(self._undo)
        self.decided.undone.connect(self._undo_row)
        self.decided.reopened.connect(self._reopen)
        self.review.opened.connect(lambda: self.stack.setCurrentIndex(1))
        self.review.left.connect(self._left_review)
        self.tabs.choose(FILES)
