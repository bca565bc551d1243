"""What a page may use: the open seminar, background work, settings, messages. Handed over, never reached for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..domain.changes import Changes
from ..settings import Settings
from .messages import Messages
from .tasks import Tasks

if TYPE_CHECKING:
    from ..services.desk import Desk
    from ..services.lookalikes import Lookalikes
    from .exchanger import Exchanger
    from .keeper import Keeper
    from .print_queue import PrintQueue


class Workspace(QObject):
    """Shared by all pages of one window."""

    changed = Signal(object)
    """Changes, once per write."""
    page_wanted = Signal(str)
    """Name of a page that should be shown."""
    file_wanted = Signal(str, object)
    """Name of the page that should read a file, and its path."""
    counted = Signal(str, int)
    """Name of a page, and how many things wait there for somebody."""
    desk_opened = Signal()
    seminar_wanted = Signal(str, object)
    """`demo` or `file`, and its path (None: the demo in the data folder)."""
    setting_changed = Signal(str)
    """Key of a setting of this machine."""
    sounded = Signal(str)
    """Tone of a verdict to be heard."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        """None while the seminar is being opened."""
        self.opening = False
        """A seminar is on its way: scans are kept until it is open."""
        self.slot = ""
        """Id of the slot that a page about one slot should show; empty: the one that runs."""
        self.design = ""
        """Purpose (`badge`, `certificate`) that the designer should show; empty: what it showed last."""
        self.settings = settings
        self.tasks = Tasks(self)
        self.messages = Messages(self)
        self._queue: PrintQueue | None = None
        self._exchanger: Exchanger | None = None
        self._alike: Lookalikes | None = None
        self.keeper: Keeper | None = None
        """Looks after second copy and backups; None in a window without a session."""
        settings.listen(self._setting_changed)

    @property
    def queue(self) -> PrintQueue:
        """The print queue, made when it is first asked for."""
        if self._queue is None:
            from .print_queue import PrintQueue

            self._queue = PrintQueue(self)
        return self._queue

    @property
    def exchanger(self) -> Exchanger:
        """What exchanges with other desks, made when it is first asked for."""
        if self._exchanger is None:
            from .exchanger import Exchanger

            self._exchanger = Exchanger(self)
        return self._exchanger

    @property
    def alike(self) -> Lookalikes:
        """Who may be in the list twice; all that count or show it share what was found last."""
        if self._alike is None:
            from ..services.lookalikes import Lookalikes

            self._alike = Lookalikes()
            self.changed.connect(self._alike.note)
        return self._alike

    def open(self, desk: Desk | None) -> None:
        """Give the pages a seminar (or take it away, before it is closed)."""
        self.desk = desk
        self.desk_opened.emit()

    def close(self) -> None:
        """The window closes: settings outlive it."""
        self.settings.ignore(self._setting_changed)

    def _setting_changed(self, key: str) -> None:
        self.setting_changed.emit(key)

    def broadcast(self, changes: Changes) -> None:
        """Tell every page what a service changed."""
        if changes:
            self.changed.emit(changes)

    def show_page(self, name: str) -> None:
        self.page_wanted.emit(name)

    def hand_over(self, name: str, path: Path) -> None:
        """Let another page read a file."""
        self.file_wanted.emit(name, path)

    def sound(self, tone: str) -> None:
        """Let a verdict be heard (`good`, `wait`, `stop`) if sounds are on."""
        self.sounded.emit(tone)
