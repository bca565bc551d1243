"""Keeps the open seminar safe while people work: second copy, backups, room on the disk, the whole chain.

Everything runs in lanes of its own, behind the journal; a scan waits for none of it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from .. import wording_recovery
from ..domain.errors import KnownError
from .messages import error as sentence
from .messages import words
from .workspace import Workspace

if TYPE_CHECKING:
    from ..services.backups import Backup
    from ..services.desk import Desk
    from ..services.keeping import Keeping
    from ..services.recovery import Report
    from ..services.second_copy import SecondCopy, Standing
    from .dialogs.recovery import RecoveryDialog
    from .main_window import MainWindow

FOLLOW, LOOK, WHOLE = 700, 30_000, 20_000
"""Milliseconds: between looks for new entries, between looks at backups and disk, until the whole chain is verified."""
COPIES, BACKUPS, CHAIN = "copies", "backups", "chain"
"""Lanes."""


class Keeper(QObject):
    """One for the window; `attach` when a seminar is open, `detach` before it is closed."""

    changed = Signal()
    """Second copy or backups stand differently now."""
    recovery_wanted = Signal(object)
    """Path of the open seminar, which must be closed and made again."""
    _found = Signal(str)
    _moved = Signal(int, int)

    def __init__(self, window: MainWindow, state: Path) -> None:
        super().__init__(window)
        self.window, self.workspace, self.state = window, window.workspace, state
        self.standings: list[Standing] = []
        self.keeping: Keeping | None = None
        self._copy: SecondCopy | None = None
        self._dialog: RecoveryDialog | None = None
        self._report: tuple[Report, Path] | None = None
        self._busy: set[str] = set()
        self._broken: set[Path] = set()
        """Seminars in whose older entries a fault was found."""
        self._said = ""
        """Code of the last warning about room, so that each is said once."""
        self._timers = [self._timer(FOLLOW, self.follow), self._timer(LOOK, self.look)]
        self._whole = QTimer(self, singleShot=True, interval=WHOLE)
        self._whole.timeout.connect(self._check_chain)
        self._found.connect(self._show_dialog)
        self._moved.connect(self._show_progress)
        self.workspace.setting_changed.connect(self._setting_changed)

    # ---- opening ----------------------------------------------------------------------------------------------------

    def open(self, path: Path, progress: Callable[[int, int], bool]) -> Desk:
        """In a lane: open a seminar; a damaged one is made again first, and the window says so."""
        from ..services.recovery import open_or_recover

        def moved(done: int, total: int) -> bool:
            self._moved.emit(done, total)
            return progress(done, total)

        chosen = self.workspace.settings.second_copy_folder
        known = "chain_broken" if path in self._broken else ""
        self._broken.discard(path)
        desk, report = open_or_recover(
            path, self.state, chosen, moved, lambda _fault: self._found.emit(path.name), known
        )
        self._report = (report, path) if report is not None else None
        return desk

    def gave_up(self) -> None:
        """What was to be opened cannot be: the message says why."""
        if self._dialog is not None:
            self._dialog.close()

    def attach(self, desk: Desk) -> None:
        """Look after this seminar from now on."""
        from ..services.keeping import keeping
        from ..services.second_copy import SecondCopy

        self.keeping = keeping(desk.database_path, self.state, self.workspace.settings.second_copy_folder)
        self._copy, self.standings, self._said = SecondCopy(desk, self.keeping), [], ""
        for timer in self._timers:
            timer.start()
        self._whole.start()
        self._warn_of_place(desk)
        QTimer.singleShot(FOLLOW, self, self.look)
        if self._report is not None:
            self._show_report(*self._report)
            self._report = None

    def detach(self) -> None:
        """The seminar is about to be closed."""
        for timer in (*self._timers, self._whole):
            timer.stop()
        self._copy = self.keeping = None

    # ---- second copy and backups ------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Write what is new to the second copy."""
        copy = self._copy
        if copy is not None:
            self._run(COPIES, lambda _progress: copy.follow(), lambda standings: self._followed(copy, standings))

    def back_up(self, done: Callable[[Backup], object] = lambda _made: None) -> None:
        """Make a backup now."""
        from ..services import backups

        desk, kept = self.workspace.desk, self.keeping
        if desk is None or kept is None:
            return

        def made(one: Backup) -> None:
            self.changed.emit()
            done(one)

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                self._warn(error.code, sentence(error))

        self._run(BACKUPS, lambda _progress: backups.make(desk, kept.for_backups), made, failed)

    def look(self) -> None:
        """See whether a backup is due, and whether there is room."""
        from ..services import backups, disk_space

        desk, kept = self.workspace.desk, self.keeping
        if desk is None or kept is None:
            return

        def look(_progress: object) -> tuple[bool, int | None]:
            return backups.due(desk, kept), disk_space.free(desk.database_path.parent)

        def looked(found: tuple[bool, int | None]) -> None:
            due, free = found
            room = disk_space.room(free)
            if room is not disk_space.Room.ENOUGH:
                self._warn(room, words(wording_recovery.ROOM, room, {"free": (free or 0) // 2**20}))
            if due and self.keeping is kept:
                self.back_up()

        self._run("looks", look, looked)

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _timer(self, interval: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=interval)
        timer.timeout.connect(act)
        return timer

    def _run(self, lane: str, work: Callable[[Any], Any], done: Callable[[Any], object],
             failed: Callable[[Exception], object] = lambda _error: None) -> None:  # fmt: skip
        """One at a time in a lane: what is due again meanwhile is seen to the next time."""
        if lane in self._busy:
            return
        self._busy.add(lane)

        def finish(act: Callable[[Any], object]) -> Callable[[Any], None]:
            def finished(result: Any) -> None:
                self._busy.discard(lane)
                act(result)

            return finished

        self.workspace.tasks.run(work, finish(done), finish(failed), lane=lane)

    def _followed(self, copy: SecondCopy, standings: list[Standing]) -> None:
        if copy is not self._copy:  # closed meanwhile
            return
        before, self.standings = self.standings, standings
        if before != standings:
            self.changed.emit()
        problem = next((one for one in standings if one.problem), None)
        if problem is not None:
            folder = problem.folder.parent
            self._warn(problem.problem, sentence(KnownError(problem.problem, folder=str(folder))))

    def _check_chain(self) -> None:
        from ..services.recovery import check_chain

        desk = self.workspace.desk
        if desk is None:
            return
        path = desk.database_path

        def checked(broken: tuple[str, int] | None) -> None:
            if broken is not None:
                self._broken.add(path)
                self.workspace.messages.error(
                    self.tr("A part of the seminar was changed by a fault of the disk. It can be made again from its "
                            "copies; that takes a moment."),
                    self.tr("Make it again"), lambda: self.recovery_wanted.emit(path),
                )  # fmt: skip

        self._run(CHAIN, lambda progress: check_chain(desk, progress), checked)

    def _warn(self, code: str, text: str) -> None:
        if code != self._said:
            self._said = code
            self.workspace.messages.error(text)

    def _warn_of_place(self, desk: Desk) -> None:
        from ..services import safe_places

        def warn(risk: Any) -> None:
            if risk is not None:
                text = words(wording_recovery.PLACES, risk.danger, {"product": risk.product})
                self.workspace.messages.error(text)

        self._run("places", lambda _progress: safe_places.risk(desk.database_path), warn)

    def _setting_changed(self, key: str) -> None:
        if key == "second_copy_folder" and self.workspace.desk is not None and self.keeping is not None:
            self.attach(self.workspace.desk)
            self.follow()

    def _show_dialog(self, file: str) -> None:
        from .dialogs.recovery import RecoveryDialog

        self._dialog = RecoveryDialog(file, self.window)
        self._dialog.destroyed.connect(self._forget_dialog)
        self._dialog.open()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _show_progress(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.progress(done, total)

    def _show_report(self, report: Report, path: Path) -> None:
        if self._dialog is None:
            self._show_dialog(path.name)
        if self._dialog is not None:
            self._dialog.report(report, path)


def keeper_of(workspace: Workspace) -> Keeper | None:
    """The keeper of the window, while a seminar is open."""
    keeper = workspace.keeper
    return keeper if keeper is not None and keeper.keeping is not None and workspace.desk is not None else None
