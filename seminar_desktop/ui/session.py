"""The seminar that is open in the window: opening, closing, who is at the desk, what the desk is doing.

Everything that needs the database is imported after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from .. import paths, wording
from ..domain.changes import Changes
from ..domain.errors import KnownError
from .actions import Act
from .clock_watch import ClockWatch
from .keeper import Keeper
from .main_window import MainWindow
from .messages import local, words
from .open_conflicts import OpenConflicts
from .open_names import OpenNames
from .status import DeskStatus
from .tasks import Progress

if TYPE_CHECKING:
    from ..services.desk import Desk
    from .pages.welcome import WelcomePage


QUIET = 3000
"""Milliseconds after a change until the log of the database is folded into it, in the background."""


class Session(QObject):
    """Connects one window with at most one open seminar."""

    def __init__(self, window: MainWindow, state: Path) -> None:
        super().__init__(window)
        self.window, self.workspace, self.state = window, window.workspace, state
        self._due = False
        self._frame = DeskStatus()
        """What the strip shows apart from the number of entries, which changes with every scan."""
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._tidy)
        self.workspace.changed.connect(self._changed)
        self.open_names = OpenNames(window)
        self.clock_watch = ClockWatch(window)
        self.keeper = self.workspace.keeper = Keeper(window, state)
        self.open_conflicts = OpenConflicts(window)
        self.workspace.exchanger.stood.connect(window.status.show_exchange)
        window.status.exchange_button.clicked.connect(lambda: window.visit("exchange"))
        self.keeper.recovery_wanted.connect(self.reopen)
        self.workspace.setting_changed.connect(self._setting_changed)
        self.workspace.seminar_wanted.connect(self.begin)
        window.closing.connect(self.close)
        window.on(Act.OPERATOR, self.choose_operator)
        window.on(Act.STATION, self.choose_station)
        window.on(Act.IMPORT, self.import_list)
        window.on(Act.NEW_SEMINAR, lambda: cast("WelcomePage", window.show_page("welcome")).show_form())
        window.on(Act.OPEN_SEMINAR, lambda: cast("WelcomePage", window.show_page("welcome")).choose_file())
        window.on(Act.LOGS, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(state))))
        window.on(Act.ABOUT, self.show_about)

    # ---- opening and closing ------------------------------------------------------------------------------------

    def begin(self, kind: str, path: Path | None) -> None:
        """Open what was asked for: `demo` or `file` at `path`, or `welcome`."""
        if kind == "demo":
            self.open_demo(path or paths.data_dir() / f"san-salvador{paths.DATABASE_SUFFIX}")
        elif kind == "file" and path is not None and path.suffix == ".invitation":
            cast("WelcomePage", self.window.show_page("welcome")).join(path)
        elif kind == "file" and path is not None:
            self.open_file(path)
        else:
            self.window.show_page("welcome")

    def open_demo(self, path: Path) -> None:
        """Open the demo seminar, made first if it is not there, with the clock of its first morning."""

        def work(progress: Progress) -> Desk:
            from ..services import demo

            return self.keeper.open(path, progress) if path.exists() else demo.create(path, self.state)

        self._open(work)

    def open_file(self, path: Path) -> None:
        """Open a seminar file; a damaged one is made again first."""
        self._open(lambda progress: self.keeper.open(path, progress))

    def reopen(self, path: Path) -> None:
        """Close the open seminar and open it anew, which makes a damaged one again."""
        self.close()
        self.open_file(path)

    def close(self) -> None:
        """Close the open seminar, if there is one."""
        desk, self.workspace.desk = self.workspace.desk, None
        self.keeper.detach()
        if desk is not None:
            desk.close()

    def recognise(self, typed: str) -> str | None:
        """The genuine badge code at the end of what was typed; None while no seminar is open."""
        if self.workspace.desk is None:
            return None
        from ..services.attendance import recognise

        return recognise(self.workspace.desk, typed)

    def _open(self, work: Callable[[Progress], Desk]) -> None:
        def done(desk: Desk) -> None:
            self.close()
            self.workspace.opening = False
            self._greet(desk)

        def failed(error: Exception) -> None:
            self.workspace.opening = False
            self.keeper.gave_up()
            if isinstance(error, KnownError):
                self.workspace.messages.error(error)
            self.window.show_page("welcome")

        self.workspace.opening = True

        self.workspace.tasks.run(work, done, failed, title=self.tr("Opening the seminar…"), lane="open")

    def _greet(self, desk: Desk) -> None:
        from ..domain.checkin import REGISTRATION
        from ..services.desk import name_desk, names, sign_in

        settings = self.workspace.settings
        operators, desks = names(desk)
        if not settings.desk_name:
            settings.desk_name = desks.get(desk.id) or self.tr("Desk 1")
        name_desk(desk, settings.desk_name)
        settings.last_seminar = str(desk.database_path)
        known = list(operators.values())
        sign_in(desk, settings.operator if settings.operator in known else next(iter(known), settings.desk_name))
        settings.operator = names(desk)[0][desk.operator]
        if settings.station != REGISTRATION:
            settings.station = REGISTRATION
        self.workspace.open(desk)
        self.keeper.attach(desk)
        QTimer.singleShot(0, self, lambda: self.workspace.queue)  # jobs that were left from last time
        if self.window.current_page().name == "welcome":
            self.window.show_page("checkin")
        self.update_status()
        if not known:
            self.workspace.messages.info(
                self.tr("Who is at this desk? Scans are signed with a name."), self.tr("Choose"), self.choose_operator
            )

    def import_list(self) -> None:
        """Choose a file for the page that is shown, or a list of participants where that reads none."""
        if self.workspace.desk is not None and not self.window.current_page().import_file():
            self.window.show_page("people").import_file()

    def ended_badly(self) -> None:
        """The program was stopped by a fault last time: say that nothing is lost, and where the trace is."""
        self.workspace.messages.info(
            self.tr("The program ended unexpectedly last time. Nothing that was confirmed is lost."),
            self.tr("Open the folder of the log"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.state))),
        )

    def show_about(self) -> None:
        """Version and licences."""
        from .dialogs.about import about

        about(self.window)

    # ---- who, where ---------------------------------------------------------------------------------------------

    def choose_operator(self) -> None:
        """Ask who is at the desk now."""
        desk = self.workspace.desk
        if desk is None:
            return
        from ..services.desk import names, sign_in
        from .dialogs.choose import ChooseDialog

        def chosen(name: str) -> None:
            try:
                sign_in(desk, name)
            except KnownError as error:
                self.workspace.messages.error(error)
                return
            self.workspace.settings.operator = name.strip()
            self.update_status()

        known = sorted(names(desk)[0].values())
        dialog = ChooseDialog(
            self.tr("Who is at this desk?"),
            self.tr("Every scan and print is signed with this name."),
            [(name, name) for name in known],
            self.workspace.settings.operator,
            self.window,
            free=True,
        )
        dialog.chosen.connect(chosen)
        dialog.open()

    def choose_station(self) -> None:
        """Ask what the desk is doing now: registration, or the door of an agenda item."""
        desk = self.workspace.desk
        if desk is None:
            return
        from .dialogs.choose import ChooseDialog

        dialog = ChooseDialog(
            self.tr("What is this desk doing?"),
            self.tr("Scans count for the station that is chosen here."),
            self._stations(),
            self.workspace.settings.station,
            self.window,
        )
        dialog.chosen.connect(self._set_station)
        dialog.open()

    def _set_station(self, station: str) -> None:
        self.workspace.settings.station = station
        self.update_status()

    def _stations(self) -> list[tuple[str, str]]:
        from ..domain.checkin import REGISTRATION
        from ..services.agenda import slots

        doors = [slot for slot in slots(self.workspace.desk) if slot.day and slot.start]
        return [
            (REGISTRATION, self.tr("Registration desk")),
            *((slot.id, f"{local(slot.day)} {slot.start:%H:%M} · {slot.title}") for slot in doors),
        ]

    # ---- what the frame shows -----------------------------------------------------------------------------------

    def _setting_changed(self, key: str) -> None:
        if key == "desk_name" and self.workspace.desk is not None:
            from ..services.desk import name_desk

            name_desk(self.workspace.desk, self.workspace.settings.desk_name)
        if key in ("desk_name", "language"):
            self._soon()

    def _tidy(self) -> None:
        desk = self.workspace.desk
        if desk is None:
            return

        def tidy(_progress: object) -> None:
            from ..services import journal

            journal.tidy(desk)

        self.workspace.tasks.run(tidy, lane="tidy")

    def _changed(self, changes: Changes) -> None:
        if not self._quiet.isActive():  # a queue may leave no pause for half an hour
            self._quiet.start()
        if changes & (Changes.SEMINAR | Changes.AGENDA | Changes.OPERATORS):
            self._soon()
        elif not self._due:
            self._due = True
            QTimer.singleShot(50, self, self._count)

    def _soon(self) -> None:
        QTimer.singleShot(50, self, self.update_status)

    def _count(self) -> None:
        self._due = False
        if self.workspace.desk is not None:
            from ..services import journal

            self.window.show_status(self._frame._replace(entries=journal.count(self.workspace.desk)))

    def update_status(self) -> None:
        """Title, dates, desk, station, operator, entries."""
        desk = self.workspace.desk
        if desk is None:
            return
        from ..services import agenda
        from ..services.desk import names

        seminar, held = agenda.seminar(desk), agenda.days(desk)
        dates = " – ".join(str(local(day)) for day in dict.fromkeys((held[0], held[-1]))) if held else ""
        self.window.show_seminar(
            seminar.get("short_title") or seminar.get("title", ""),
            " · ".join(part for part in (seminar.get("place", ""), dates) if part),
        )
        station = self.workspace.settings.station
        self._frame = DeskStatus(
            desk=self.workspace.settings.desk_name,
            station=dict(self._stations()).get(station, station),
            operator=names(desk)[0].get(desk.operator, ""),
            clock_note=words(wording.NOTES, "rehearsal") if desk.rehearsing else "",
        )
        self._count()
