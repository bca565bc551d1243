"""Collects Python's cyclic garbage on the window's thread only.

Python collects in whatever thread allocates next. A widget that is part of a cycle would then be destroyed by a
background worker, and Qt crashes when a widget dies outside the window's thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 5_000
"""Milliseconds between collections; what was made before the first one is never looked at again."""

MANY = 20_000
"""Objects that were made and are still there since the last collection: rows, which make no cycles and need none."""


class GarbageCollector(QObject):
    """Takes the collector over from Python for as long as the application runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what was made since the last time. After a load of many rows these are set aside unseen: looking
        through the people of a large seminar would stop the window for a fifth of a second, every time."""
        if gc.get_count()[0] > MANY:
            gc.freeze()
        gc.collect()
