"""Looks at the clock of this machine, and at what is known of those of other desks, beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ..domain.clock_check import LOOK_SECONDS, Look, Standing, step
from ..domain.durations import typed
from ..domain.errors import KnownError
from ..wording_clocks import CLOCKS
from .clock_acts import ClockActs
from .messages import words

if TYPE_CHECKING:
    from ..services.clocks import DeskClock
    from .main_window import MainWindow


class ClockWatch(QObject):
    """Notices steps every ten seconds, and shows doubtful clocks in the status strip. It never refuses anything."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.workspace = window, window.workspace
        self.found: list[DeskClock] = []
        self.acts = ClockActs(self.workspace, window)
        self._before: Look | None = None
        self._timer = QTimer(self, interval=LOOK_SECONDS * 1000)
        self._timer.timeout.connect(self.look)
        self.workspace.desk_opened.connect(self._opened)
        self._again = QTimer(self, singleShot=True, interval=1000)
        self._again.timeout.connect(self.refresh)
        self.workspace.changed.connect(lambda _changes: self._again.start())
        window.status.clock_button.clicked.connect(self.explain)
        window.closing.connect(self._timer.stop)

    def _opened(self) -> None:
        self._before, self.found = None, []
        self.window.status.show_clock("", "")
        desk = self.workspace.desk
        if desk is None:
            self._timer.stop()
            return
        from ..services import clocks

        self._timer.start()
        try:
            behind = clocks.started_back(desk)
            if behind is not None:
                self.workspace.broadcast(clocks.note_start(desk, behind))
        except KnownError as error:
            self.workspace.messages.error(error)
            return
        if behind is not None:
            name = self.workspace.settings.desk_name
            self.workspace.messages.error(
                words(CLOCKS, "started_before", {"name": name, "off": typed(-behind)}),
                self.tr("The clock is right"), self.confirm,
            )  # fmt: skip
        self.look()
        self.refresh()

    def look(self) -> None:
        """One look at both clocks of this machine."""
        desk = self.workspace.desk
        if desk is None or desk.rehearsing:
            return
        from ..services import clocks

        now = clocks.look(desk)
        jumped = step(self._before, now) if self._before else None
        self._before = now
        if jumped is not None:
            try:
                self.workspace.broadcast(clocks.note_step(desk, jumped))
            except KnownError as error:
                self.workspace.messages.error(error)

    def refresh(self) -> None:
        """Conclude anew, beside the window's thread, and show what somebody must know."""
        desk = self.workspace.desk
        if desk is None:
            return

        def work(_progress: object) -> list[DeskClock]:
            from ..services import clocks

            clocks.keep_evidence(desk)
            return clocks.suspects(clocks.judgements(desk))

        self.workspace.tasks.run(work, self._show, lane="count")

    def _show(self, found: list[DeskClock]) -> None:
        self.found = found
        if not found:
            self.window.status.show_clock("", "")
            return
        first = found[0]
        text = self.tr("{name}: clock off by {off}").format(name=first.name, off=typed(first.judgement.ahead_ms))
        if len(found) > 1:
            text = self.tr("{text} (and {count} more)").format(text=text, count=len(found) - 1)
        tone = "stop" if first.judgement.standing == Standing.RED else "wait"
        self.window.status.show_clock(text, tone)

    def confirm(self) -> None:
        """Somebody looked at a watch: the clock of this machine is right."""
        self.acts.confirm()

    def explain(self) -> None:
        """Say what is wrong with the worst clock, and offer to repair its times."""
        if self.found:
            self.acts.repair(self.found[0].desk)
