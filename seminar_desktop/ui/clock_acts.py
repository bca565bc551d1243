"""Repairing the times of a desk from anywhere in the window: what the dialog needs is read beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.changes import Changes
from ..domain.errors import KnownError
from .workspace import Workspace

if TYPE_CHECKING:
    from ..services.clocks import DeskClock, Proposal
    from .dialogs.clock_repair import ClockRepairDialog

LANE = "clock"


class ClockActs(QObject):
    """`opened(ClockRepairDialog)` when a dialog is on the screen."""

    opened = Signal(object)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self.dialog: ClockRepairDialog | None = None

    def repair(self, of: str) -> None:
        """Open the dialog for the times of a desk."""
        desk = self._workspace.desk
        if desk is None:
            return

        def work(_progress: object) -> tuple[DeskClock, Proposal]:
            from ..services import clocks

            said = next((one for one in clocks.judgements(desk) if one.desk == of), None)
            if said is None:
                raise KnownError("clock_desk_unknown", desk=of)
            return said, clocks.proposal(desk, of)

        def done(found: tuple[DeskClock, Proposal]) -> None:
            if self._workspace.desk is desk and self.dialog is None:
                self._open(*found)

        self._workspace.tasks.run(work, done, self._failed, lane=LANE)

    def confirm(self) -> None:
        """Somebody looked at a watch: the clock of this machine is right."""
        desk = self._workspace.desk
        if desk is None:
            return

        def work(_progress: object) -> Changes:
            from ..services import clocks

            return clocks.confirm(desk)

        self._workspace.tasks.run(work, self._workspace.broadcast, self._failed, lane=LANE)

    def _open(self, said: DeskClock, proposal: Proposal) -> None:
        from .dialogs.clock_repair import ClockRepairDialog

        self.dialog = ClockRepairDialog(self._workspace, said, proposal, self._window)
        self.dialog.repaired.connect(lambda entry, changes: self._repaired(said.name, entry, changes))
        self.dialog.taken_back.connect(self._taken_back)
        self.dialog.confirmed.connect(self.confirm)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        self.opened.emit(self.dialog)

    def _forget(self, _result: int) -> None:
        self.dialog = None

    def _repaired(self, name: str, entry: str, changes: Changes) -> None:
        self._workspace.broadcast(changes)
        self._workspace.messages.good(
            self.tr("The times of {name} are corrected, here and at every desk that hears of it.").format(name=name),
            self.tr("Undo"), lambda: self._undo(entry),
        )  # fmt: skip

    def _undo(self, entry: str) -> None:
        desk, reason = self._workspace.desk, self.tr("Taken back at once")
        if desk is None:
            return

        def work(_progress: object) -> Changes:
            from ..services import clocks

            return clocks.undo(desk, entry, reason)

        self._workspace.tasks.run(work, self._taken_back, self._failed, lane=LANE)

    def _taken_back(self, changes: Changes) -> None:
        self._workspace.broadcast(changes)
        self._workspace.messages.info(self.tr("The correction is taken back: the times are as they were written."))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self._workspace.messages.error(error)
