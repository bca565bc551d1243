"""Importing reports: read the files one after the other, answer what they leave open, write them down."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services import report_commit
from ...services.report_commit import ReportImport
from ...services.reports import Asked, ReportKind
from ..dialogs import files
from ..tasks import Task
from ..widgets.empty_state import EmptyState
from ..workspace import Workspace
from .import_wait import WaitView
from .people_words import number
from .report_look import Look, look
from .report_view import ReportView

_LANE = "import"
_STOPPED = frozenset({"cancelled", "import_cancelled"})
_PAGES = {ReportKind.ROSTER: "people", ReportKind.AGENDA: "agenda"}


class ReportReview(QWidget):
    """The steps of one import after the other. Nothing is written before the button "Import"."""

    opened = Signal()
    """A file is being read: show this."""
    left = Signal()
    """No file is left to look at."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._waiting: deque[Path] = deque()
        self._task: Task | None = None
        self._committing = False
        self.steps = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.steps)
        self.wait, self.view = WaitView(self.steps), ReportView(self.steps)
        self.elsewhere = EmptyState("people", self.steps)
        for step in (self.wait, self.view, self.elsewhere):
            self.steps.addWidget(step)
        self.elsewhere.set_action("", self._hand_over)
        self.wait.cancelled.connect(self._cancel)
        self.view.answered.connect(self._again)
        self.view.back_button.clicked.connect(self.leave)
        self.view.other_button.clicked.connect(self.ask)
        self.view.skip_button.clicked.connect(self._next)
        self.view.import_button.clicked.connect(self.commit)

    # ---- what the page calls ----------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """A file is on the screen or on its way."""
        return self._task is not None or self.view.look is not None

    def ask(self) -> None:
        """Let the operator choose files."""
        if self._workspace.desk is not None and not self._committing:
            files.ask_open_many(self, self.tr("Read reports"), files.tables_filter(), self._instead)

    def read(self, paths: Iterable[Path]) -> None:
        """Read files one after the other, after those that wait already."""
        if self._workspace.desk is None:
            return
        self._waiting.extend(paths)
        if not self.busy:
            self._next()
        elif self._task is None:
            self._show(self.view.look)

    def reset(self) -> None:
        """Forget the files."""
        self._waiting.clear()
        self._cancel()
        self.view.clear()

    def leave(self) -> None:
        """Back without importing."""
        if not self._committing:
            self.reset()
            self.left.emit()

    def look_again(self) -> None:
        """People or the agenda were changed elsewhere."""
        if self.view.look is not None and self._task is None:
            self._again(self.view.look.asked)

    def commit(self) -> None:
        """Import what is shown."""
        desk, shown = self._workspace.desk, self.view.look
        if desk is None or shown is None or shown.seen is None or self._task is not None:
            return
        seen = shown.seen
        self._committing = True
        self._run(lambda progress: report_commit.commit(desk, seen, progress=progress), self._committed, self._stopped,
                  self.tr("Importing {file}…").format(file=shown.path.name))

    def retranslate(self) -> None:
        self.wait.retranslate()
        self.view.retranslate()
        self.setAccessibleName(self.tr("Import of a report"))
        if self.view.look is not None and self.view.look.list_of_other_page:
            self._show_elsewhere(self.view.look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel() if self._task else self.leave()
        else:
            super().keyPressEvent(event)

    def _instead(self, paths: list[Path]) -> None:
        """Files that were chosen in place of the one that is shown."""
        self._waiting.extendleft(reversed(paths))
        self._next()

    # ---- reading ----------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        """The next file that waits, or back to the page."""
        self.view.clear()
        desk = self._workspace.desk
        if not self._waiting or desk is None:
            self.left.emit()
            return
        path = self._waiting.popleft()
        self.opened.emit()
        self._run(lambda _progress: look(desk, path), self._show, self._unreadable,
                  self.tr("Reading {file}…").format(file=path.name))

    def _again(self, asked: Asked) -> None:
        """Read the same table with other answers, quietly; a later answer overtakes an earlier one."""
        desk, shown = self._workspace.desk, self.view.look
        if desk is None or shown is None or self._committing:
            return
        self.view.show_reading()

        def done(found: Look) -> None:
            if self._task is task:
                self._task = None
                if self.view.look is shown:
                    self._show(found)

        def failed(error: Exception) -> None:
            if self._task is task:
                self._task = None
                self._complain(error)

        if self._task is not None:
            self._task.cancel()
        task = self._workspace.tasks.run(lambda _progress: look(desk, shown.path, asked, shown.table), done, failed,
                                         lane=_LANE)
        self._task = task

    def _show(self, found: Look) -> None:
        if found.list_of_other_page:
            self.view.look = found
            self._show_elsewhere(found)
            return
        self.steps.setCurrentWidget(self.view)
        self.view.show_look(found, len(self._waiting))

    def _show_elsewhere(self, found: Look) -> None:
        """A list of people or an agenda: its own page imports it."""
        name = found.path.name
        if found.kind == ReportKind.ROSTER:
            self.elsewhere.set_texts(self.tr("{file} is a list of participants").format(file=name),
                                     self.tr("It is imported on the page “People”."))
            self.elsewhere.button.setText(self.tr("Import it in “People”"))
        else:
            self.elsewhere.set_texts(self.tr("{file} is an agenda").format(file=name),
                                     self.tr("It is read on the page “Agenda”."))
            self.elsewhere.button.setText(self.tr("Read it in “Agenda”"))
        self.steps.setCurrentWidget(self.elsewhere)
        self.elsewhere.button.setFocus()

    def _hand_over(self) -> None:
        found = self.view.look
        self._next()
        self._workspace.hand_over(_PAGES[found.kind], found.path)

    def _unreadable(self, error: Exception) -> None:
        self._complain(error)
        self._next()

    # ---- writing ----------------------------------------------------------------------------------------------------

    def _committed(self, outcome: tuple[ReportImport, Changes]) -> None:
        result, changes = outcome
        self._committing = False
        text = self.tr("{file} is imported. Names linked: {linked}.")
        self._workspace.messages.good(text.format(file=self.view.look.path.name, linked=number(result.linked)))
        self._next()
        self._workspace.broadcast(changes)

    def _stopped(self, error: Exception) -> None:
        """An import that ended early has written a part: everybody looks again."""
        self._committing = False
        if isinstance(error, KnownError) and error.code in _STOPPED:
            self._workspace.messages.info(
                self.tr("Stopped. What was imported so far stays; import again to complete it."))
        else:
            self._complain(error)
        self.steps.setCurrentWidget(self.view)
        self._workspace.broadcast(Changes.REPORTS | Changes.ATTENDANCE)
        self.look_again()

    # ---- background work --------------------------------------------------------------------------------------------

    def _run(self, work: Callable, done: Callable, failed: Callable[[Exception], None], title: str) -> None:
        """Work in the lane, with the waiting step on the screen."""
        if self._task is not None:
            self._task.cancel()

        def finished(result: object) -> None:
            if self._task is task:
                self._task = None
                done(result)

        def refused(error: Exception) -> None:
            if self._task is task:
                self._task = None
                failed(error)

        self.steps.setCurrentWidget(self.wait)
        self.wait.show_title(title)
        task = self._workspace.tasks.run(work, finished, refused, self.wait.show_progress, title, _LANE)
        self._task = task
        self.wait.cancel_button.setFocus()

    def _cancel(self) -> None:
        """Ask the work to stop. An import reports back, because it may have written; reading is just dropped."""
        if self._task is None:
            return
        self._task.cancel()
        if not self._committing:
            self._task = None
            if self.view.look is None:
                self._next()
            else:
                self.steps.setCurrentWidget(self.view)

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self._workspace.messages.error(error)
