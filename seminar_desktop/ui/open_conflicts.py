"""How many conflicts wait for somebody: the number in the rail, wherever the operator is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ..domain.changes import Changes

if TYPE_CHECKING:
    from .main_window import MainWindow

PAGE = "conflicts"
QUIET = 2000
"""Milliseconds without a change after which conflicts are counted."""


class OpenConflicts(QObject):
    """Counts in the background, unless the page that shows them is visible: that one counts itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._count)
        self._workspace.desk_opened.connect(self._opened)
        self._workspace.changed.connect(self._changed)

    def _opened(self) -> None:
        self._workspace.counted.emit(PAGE, 0)
        self._quiet.start()

    def _changed(self, changes: Changes) -> None:
        if changes:
            self._quiet.start()

    def _count(self) -> None:
        desk = self._workspace.desk
        if desk is None or self._window.current_page().name == PAGE:
            return
        alike = self._workspace.alike

        def count(_progress: object) -> tuple[int, int]:
            from ..services import conflicts

            return conflicts.count(desk, alike)

        def counted(found: tuple[int, int]) -> None:
            if self._workspace.desk is desk:
                self._workspace.counted.emit(PAGE, found[0])

        self._workspace.tasks.run(count, counted, lane="count")
