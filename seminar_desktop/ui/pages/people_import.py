"""Import of a list of participants: choose a file, see what it would do, decide the doubtful rows, import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.people import Person
from ...services import people, roster
from ..tasks import Progress, Task
from ..widgets.empty_state import EmptyState
from ..workspace import Workspace
from .import_plan import Plan
from .import_review import ReviewView
from .import_wait import WaitView
from .people_words import number

_LANE = "import"
Look = tuple[roster.RosterFile, dict[str, Person]]


class ImportReview(QWidget):
    """The steps of one import. Nothing is written before the button "Import"."""

    left = Signal()
    """Back to the list of people."""
    resumed = Signal()
    """The operator wants to go on with the import that was left."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._path: Path | None = None
        self._task: Task | None = None
        self._committing = False
        self._by_hand: dict[tuple[str, ...], dict[int, str | None]] = {}
        self.choose, self.wait, self.view = EmptyState("upload"), WaitView(), ReviewView()
        self.steps = QStackedWidget()
        for step in (self.choose, self.wait, self.view):
            self.steps.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.steps)
        self.wait.cancelled.connect(self._cancel)
        self.view.back_button.clicked.connect(self.leave)
        self.view.other_button.clicked.connect(self.ask)
        self.view.import_button.clicked.connect(self.commit)
        self.view.mapped.connect(self._remap)
        self.view.doubts.refused.connect(workspace.messages.info)

    # ---- what the page calls ----------------------------------------------------------------------------------------

    def start(self, path: Path | None = None) -> None:
        """Begin anew: ask for a file, or read this one."""
        self.reset()
        if path is not None:
            self.read(path)
        else:
            self.choose.button.setFocus()

    def reset(self) -> None:
        """Forget the file."""
        self._cancel()
        self.view.clear()
        self.steps.setCurrentWidget(self.choose)

    def ask(self) -> None:
        """Open the system's file dialog without blocking the window."""
        dialog = QFileDialog(self, self.tr("List of participants"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists (*.csv *.tsv *.txt *.xlsx)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        desk = self._workspace.desk
        if desk is None or self._committing:
            return
        self._path = path
        title = self.tr("Reading {file}…").format(file=path.name)

        def work(_progress: Progress) -> Look:
            file = roster.read_list(desk, path)
            mapping = self._by_hand.get(tuple(file.columns.headers))
            return _with_people(desk, roster.look(desk, file.table, mapping) if mapping else file)

        self._run(work, lambda look: self._show(*look), title)

    def look_again(self) -> None:
        """People were changed elsewhere: compare the same file anew and keep the decisions."""
        if self.view.file is not None and not self._committing:
            self._look(self.view.file.columns.mapping)

    def leave(self) -> None:
        """Back without importing; what was decided can be taken up again from the message."""
        plan = self.view.plan
        if plan and plan.decisions:
            self._workspace.messages.info(self.tr("Nothing was imported."), self.tr("Continue the import"),
                                          self._resume)
        self.left.emit()

    def commit(self) -> None:
        """Import what is shown."""
        desk, file, plan = self._workspace.desk, self.view.file, self.view.plan
        if file is None or plan is None or self._task:
            return
        decisions = dict(plan.decisions)
        self._committing = True
        self._run(lambda progress: roster.commit_if_unchanged(desk, file, decisions, progress), self._committed,
                  self.tr("Importing…"))

    def retranslate(self) -> None:
        self.choose.set_texts(
            self.tr("Drop the list of participants here"),
            self.tr("CSV or Excel, as the office sends it. You see what would change before anything is written."))
        self.choose.set_action(self.tr("Choose a file…"), self.ask)
        self.wait.retranslate()
        self.view.retranslate()
        self.setAccessibleName(self.tr("Import of a list"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel() if self._task else self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.steps.currentWidget() is self.choose:
            self.ask()
        else:
            super().keyPressEvent(event)

    # ---- background work --------------------------------------------------------------------------------------------

    def _run(self, work, done, title: str) -> None:
        """Work in the lane, with the waiting step on the screen."""
        self._cancel()

        def finished(result: object) -> None:
            if self._task is task:
                self._task = None
                done(result)

        def failed(error: Exception) -> None:
            if self._task is task:
                self._task = None
                self._failed(error)

        self.steps.setCurrentWidget(self.wait)
        self.wait.show_title(title)
        task = self._workspace.tasks.run(work, finished, failed, self.wait.show_progress, title, _LANE)
        self._task = task
        self.wait.cancel_button.setFocus()

    def _look(self, mapping: dict[int, str | None]) -> None:
        """Compare the same file again, quietly."""
        desk, seen = self._workspace.desk, self.view.file
        if desk is None:
            return

        def show(look: Look) -> None:
            if self.view.file is not None and self.view.file.table is seen.table:
                self._show(*look)

        self._workspace.tasks.run(lambda _progress: _with_people(desk, roster.look(desk, seen.table, mapping)),
                                  show, self._complain, lane=_LANE)

    def _remap(self, mapping: dict[int, str | None]) -> None:
        self._by_hand[tuple(self.view.file.columns.headers)] = mapping
        self._look(mapping)

    def _show(self, file: roster.RosterFile, everybody: dict[str, Person]) -> None:
        plan = Plan(file.preview)
        if self.view.plan is not None and self.view.file.table is file.table:
            plan.inherit(self.view.plan)
        self.view.show_look(self._path.name, file, plan, everybody)
        if not self._committing:
            self.steps.setCurrentWidget(self.view)

    def _committed(self, outcome: tuple[roster.RosterFile | roster.ImportResult, Changes]) -> None:
        result, changes = outcome
        self._committing = False
        if isinstance(result, roster.RosterFile):
            self._workspace.messages.info(self.tr("The seminar has changed meanwhile. Check once more, then import."))
            self.steps.setCurrentWidget(self.view)
            self._look(result.columns.mapping)
            return
        self.reset()
        self.left.emit()
        self._workspace.broadcast(changes)
        text = self.tr("The list is imported: {added} added, {changed} changed.")
        said = [text.format(added=number(result.added), changed=number(result.changed))]
        if result.later:
            rows = ", ".join(map(number, result.later))
            said.append(self.tr("Somebody typed at a desk meanwhile, which was kept. Read the file again to decide "
                                "about row {rows}.").format(rows=rows))
        self._workspace.messages.good(" ".join(said))

    def _failed(self, error: Exception) -> None:
        if self._committing:
            self._stopped(error)
            return
        self.steps.setCurrentWidget(self.view if self.view.file is not None else self.choose)
        self._complain(error)

    def _stopped(self, error: Exception) -> None:
        """An import that ended early has written a part: everybody looks again."""
        self._committing = False
        self.steps.setCurrentWidget(self.view)
        if isinstance(error, KnownError) and error.code in ("import_cancelled", "cancelled"):
            self._workspace.messages.info(
                self.tr("Stopped. What was imported so far stays; import again to complete it."))
        else:
            self._complain(error)
        self._workspace.broadcast(Changes.PEOPLE | Changes.BADGES)

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self._workspace.messages.error(error)

    def _cancel(self) -> None:
        """Ask the work to stop. An import reports back, because it may have written; reading is just dropped."""
        if self._task is None:
            return
        self._task.cancel()
        if not self._committing:
            self._task = None
            self.steps.setCurrentWidget(self.view if self.view.file is not None else self.choose)

    def _resume(self) -> None:
        self._workspace.show_page("people")
        self.resumed.emit()


def _with_people(desk, file: roster.RosterFile) -> Look:
    return file, {person.id: person for person in people.everybody(desk)}
