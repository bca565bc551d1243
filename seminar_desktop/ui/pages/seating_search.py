"""A search for seats in the background: how far it is, the best so far, and the end when somebody has seen enough."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..workspace import Workspace

if TYPE_CHECKING:
    from ...services.seating import Wanted

LANE = "seating"
SECONDS = 3.0
"""Effort of a search."""


class SeatingSearch(QObject):
    """One at a time."""

    told = Signal(int, int, int)
    """Part that is done in percent, the best cost so far, and the cost that none goes below."""
    changed = Signal()
    """It has begun or ended."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._enough = Event()
        self.running = False
        self._best = self._bound = 0

    def start(self, wanted: Wanted, done: Callable[[dict[str, str]], None], failed: Callable[[Exception], None],
              title: str) -> None:  # fmt: skip
        """Look for seats; `done` gets the best ones, or the best so far after `stop`."""
        desk = self._workspace.desk
        if desk is None or self.running:
            return
        self._enough.clear()
        self._turn(running=True)

        def work(report: Callable[[int, int], bool]) -> dict[str, str]:
            from ...domain.seating import bound
            from ...services import seating

            asked = seating.ask(desk, wanted)
            self._bound = bound(asked.problem)

            def progress(step: int, steps: int, best: int) -> bool:
                self._best = best
                return report(step, steps) and not self._enough.is_set()

            return seating.find(asked, SECONDS, progress=progress).seats

        def arrived(seats: dict[str, str]) -> None:
            self._turn(running=False)
            if self._workspace.desk is desk:
                done(seats)

        def refused(error: Exception) -> None:
            self._turn(running=False)
            failed(error)

        def told(done: int, total: int) -> None:
            self.told.emit(100 * done // total, self._best, self._bound)

        self._workspace.tasks.run(work, arrived, refused, told, title=title, lane=LANE, owner=self)

    def stop(self) -> None:
        """Enough: the best so far is taken."""
        self._enough.set()

    def _turn(self, running: bool) -> None:
        self.running = running
        self.changed.emit()
