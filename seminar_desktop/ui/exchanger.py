"""Exchanges by itself, beside the work: visits the automatic places, waits when one is away, says how things stand.

Nothing here is on the path of a scan. Every place has a lane of its own, so that a share that hangs keeps no other
place waiting; entries come in by small transactions (`intake.GENTLE`).
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from ..domain.errors import KnownError
from .i18n import language
from .tasks import Task

if TYPE_CHECKING:
    from ..domain.changes import Changes
    from ..domain.exchange import Outcome
    from ..services.desk import Desk
    from ..services.exchange_overview import Standing
    from ..services.exchange_places import Place
    from .workspace import Workspace

EVERY, HUB_EVERY, LONGEST_WAIT, FIRST_WAIT = 30.0, 5.0, 60.0, 5.0
"""Seconds between visits: of a folder, of a hub, at most and at first after an error."""
JITTER = 0.2
TICK, SOON = 1_000, 2_000
"""Milliseconds between two looks at what is due, and after a change until the standing is read."""
PAGE = "exchange"

Then = Callable[["Outcome"], object]


class Exchanger(QObject):
    """One for each window. It begins when a seminar is opened."""

    stood = Signal(object)
    """`Standing`, whenever it was read anew."""
    visited = Signal(str)
    """Id of a place whose visit began or ended."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.standing: Standing | None = None
        self.outcomes: dict[str, Outcome] = {}
        """Place → what the last visit did that ended well, in this sitting."""
        self._running: dict[str, Task] = {}
        self._due: dict[str, float] = {}
        self._failures: dict[str, int] = {}
        self._places: list[Place] = []
        self._hubs: set[str] = set()
        self._reading = self._again = False
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._tick)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._read)
        self._minute = QTimer(self, interval=20_000)
        self._minute.timeout.connect(self._read)
        workspace.desk_opened.connect(self._opened)
        workspace.changed.connect(lambda _changes: None if self._soon.isActive() else self._soon.start())
        if workspace.desk is not None:
            self._opened()

    # ---- what a page may ask ----------------------------------------------------------------------------------------

    def running(self, place: str) -> bool:
        """Whether this place is being visited now."""
        return place in self._running

    def look_again(self) -> None:
        """Places were added, changed or removed."""
        self._read()

    def visit(self, place: Place, then: Then | None = None, failed: Callable[[Exception], object] | None = None,
              progress: Callable[[int, int], None] | None = None, anew: bool = False) -> Task | None:  # fmt: skip
        """Exchange there now; None where that is happening already. `anew`: see `exchange_places.visit`."""
        desk = self._workspace.desk
        if desk is None or place.id in self._running:
            return None
        said = language(), self._workspace.settings.export_locale or QLocale().name()

        def work(report: Callable[[int, int], bool]) -> tuple[Outcome, Changes]:
            from ..exchange_words import folder_words
            from ..services.exchange_places import visit
            from ..services.intake import GENTLE

            return visit(desk, place, folder_words(*said), GENTLE, report, anew=anew)

        def done(result: tuple[Outcome, Changes]) -> None:
            self._ended(desk, place, "")
            if self._workspace.desk is desk:
                self.outcomes[place.id] = result[0]
                self._workspace.broadcast(result[1])
            if then is not None:
                then(result[0])

        def went_wrong(error: Exception) -> None:
            self._ended(desk, place, error.code if isinstance(error, KnownError) else "fault")
            if failed is not None:
                failed(error)

        task = self._workspace.tasks.run(work, done, went_wrong, progress, lane=f"exchange {place.id}")
        self._running[place.id] = task
        self.visited.emit(place.id)
        return task

    def visit_all(self) -> None:
        """Exchange at every automatic place now, at any that there is when none is automatic."""
        chosen = [place for place in self._places if place.automatic] or self._places
        for place in chosen:
            self.visit(place)

    def places(self) -> list[Place]:
        """As they were read last."""
        return list(self._places)

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        for task in self._running.values():
            task.cancel()
        self._running.clear()
        self._due, self._failures, self.outcomes, self._places, self.standing = {}, {}, {}, [], None
        if self._workspace.desk is None:
            self._clock.stop()
            self._minute.stop()
            return
        self._clock.start()
        self._minute.start()
        self._soon.start()

    def _tick(self) -> None:
        now = time.monotonic()
        for place in self._places:
            if place.automatic and self._due.get(place.id, 0.0) <= now:
                self.visit(place)

    def _ended(self, desk: Desk, place: Place, problem: str) -> None:
        if self._workspace.desk is not desk:
            return
        self._running.pop(place.id, None)
        failures = self._failures[place.id] = self._failures.get(place.id, 0) + 1 if problem else 0
        usual = HUB_EVERY if place.id in self._hubs else EVERY
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1)) if failures else usual
        self._due[place.id] = time.monotonic() + wait * random.uniform(1 - JITTER, 1 + JITTER)
        self._read()
        self.visited.emit(place.id)

    def _read(self) -> None:
        """Read places and standing in the background; what changes meanwhile is read once more."""
        desk = self._workspace.desk
        if desk is None:
            return
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False

        def work(_progress: object) -> tuple[list[Place], set[str], Standing, int]:
            from ..services import exchange_overview as overview
            from ..services.exchange_places import all_places

            found = all_places(desk)
            hubs = {place.id for place in found if overview.is_hub(place)}
            return found, hubs, overview.standing(desk), overview.entries_waiting(desk)

        def done(result: tuple[list[Place], set[str], Standing, int]) -> None:
            self._reading = False
            if self._workspace.desk is desk:
                self._places, self._hubs, self.standing, waiting = result
                self._workspace.counted.emit(PAGE, waiting + self.standing.alarm)
                self.stood.emit(self.standing)
            if self._again or self._workspace.desk is not desk:
                self._read()

        def failed(_error: Exception) -> None:
            self._reading = False

        self._workspace.tasks.run(work, done, failed, lane="exchange")
