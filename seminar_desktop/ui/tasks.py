"""Background work: one helper for everything that takes longer than a blink.

Work runs in a lane (one thread each), gets a `progress(done, total) -> bool` that turns False when it was cancelled,
and its result arrives on the window's thread through one queued signal.
"""

from __future__ import annotations

import contextlib
import sys
import weakref
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid

from ..domain.errors import KnownError

LONGEST_WAIT = 5_000
"""Milliseconds that closing waits for work that was cancelled."""
SWITCH = 0.0001
"""Seconds after which background work lets the window's thread go on. A scan asks for the interpreter again after each
of its twenty statements: with 1 ms its p99 beside an exchange of 90 000 entries is 19 ms, with this 9 ms."""


class Progress(Protocol):
    """Told how far work is; False asks the work to stop (raise `KnownError("cancelled")` or just return)."""

    def __call__(self, done: int, total: int) -> bool: ...


class Task:
    """One piece of background work, as seen from the window."""

    def __init__(self, title: str, tasks: Tasks, owner: QObject | None = None) -> None:
        self.title = title
        self._owner = owner
        self.done, self.total = 0, 0
        self.cancelled = False
        self.finished = False
        self._tasks = tasks

    @property
    def awaited(self) -> bool:
        """Whether whoever asked for it is still there to be told."""
        return self._owner is None or isValid(self._owner)

    def cancel(self) -> None:
        """Ask the work to stop; `failed` is then called with `KnownError("cancelled")`."""
        self.cancelled = True
        self._tasks.changed.emit(self)


class Tasks(QObject):
    """Starts work and delivers what comes of it. `changed(task)` is for the progress strip."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH)
        self.running: list[Task] = []
        # Not children of this object: a pool that is destroyed while it works waits for its thread, which waits for
        # the interpreter, which is held by whoever destroys the pool. So the work is stopped before the pools go.
        self._pools: dict[str, QThreadPool] = {}
        weakref.finalize(self, _stop, self._pools, self.running, LONGEST_WAIT)
        running = self.running
        self.destroyed.connect(lambda: _cancel(running))
        self._arrived.connect(_call, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[Progress], Any], done: Callable[[Any], None] | None = None,
            failed: Callable[[Exception], None] | None = None,
            progress: Callable[[int, int], None] | None = None, title: str = "", lane: str = "work",
            owner: QObject | None = None) -> Task:
        """Run `work(progress)` in a lane. Exactly one of `done(result)` and `failed(error)` follows.

        An error that is not a `KnownError` also reaches the crash dialog. A task with a title shows in the strip.
        An `owner` that is gone by then, a page of a window that was closed, is told nothing.
        """
        task = Task(title, self, owner)
        self.running.append(task)
        self.changed.emit(task)  # before it starts: who cancels it now has cancelled it in time
        self._pool(lane).start(lambda: self._work(task, work, done, failed, progress))
        return task

    def busy(self) -> bool:
        return bool(self.running)

    def drain(self, milliseconds: int = LONGEST_WAIT) -> bool:
        """Cancel everything and wait until it has stopped; True when nothing runs any more. For closing only."""
        return _stop(self._pools, self.running, milliseconds)

    def _pool(self, lane: str) -> QThreadPool:
        if lane not in self._pools:
            pool = QThreadPool()
            pool.setMaxThreadCount(1)
            self._pools[lane] = pool
        return self._pools[lane]

    def _work(self, task: Task, work: Callable[[Progress], Any], succeeded: Callable[[Any], None] | None,
              failed: Callable[[Exception], None] | None, progress: Callable[[int, int], None] | None) -> None:
        """In the lane's thread: run and hand over, never touch the window."""
        clock = QElapsedTimer()
        clock.start()

        def report(done: int, total: int) -> bool:
            if clock.elapsed() >= 33 or done >= total:
                clock.restart()
                self._deliver(lambda: self._progressed(task, done, total, progress))
            return not task.cancelled

        try:
            if task.cancelled:
                raise KnownError("cancelled")
            result = work(report)
            if task.cancelled:
                raise KnownError("cancelled")
        except Exception as error:
            self._deliver(lambda error=error: self._failed(task, error, failed))
        else:
            self._deliver(lambda: self._done(task, result, succeeded))

    def _deliver(self, action: Callable[[], None]) -> None:
        """Have `action` called on the window's thread, unless the window is gone: then nobody waits for it."""
        with contextlib.suppress(RuntimeError):
            self._arrived.emit(action)

    def _progressed(self, task: Task, count: int, total: int, progress: Callable[[int, int], None] | None) -> None:
        if task.finished:
            return
        task.done, task.total = count, total
        self.changed.emit(task)
        if progress and task.awaited:
            progress(count, total)

    def _done(self, task: Task, result: Any, done: Callable[[Any], None] | None) -> None:
        self._finish(task)
        if done and task.awaited:
            done(result)

    def _failed(self, task: Task, error: Exception, failed: Callable[[Exception], None] | None) -> None:
        self._finish(task)
        if failed and task.awaited:
            failed(error)
        if not isinstance(error, KnownError):
            sys.excepthook(type(error), error, error.__traceback__)

    def _finish(self, task: Task) -> None:
        task.finished = True
        self.running.remove(task)
        self.changed.emit(task)


def _stop(pools: dict[str, QThreadPool], running: list[Task], milliseconds: int) -> bool:
    """Cancel and wait; True when no pool works any more."""
    _cancel(running)
    stopped = [pool.waitForDone(milliseconds) for pool in pools.values() if isValid(pool)]
    return all(stopped)


def _cancel(running: list[Task]) -> None:
    for task in running:
        task.cancelled = True


def _call(action: Callable[[], None]) -> None:
    action()


class ProgressStrip(QWidget):
    """Words, a bar and a Cancel button for the oldest running task that has a title. Hidden when there is none."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._label = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(200)
        self.cancel_button = QPushButton()
        self.cancel_button.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self._label, self._bar, self.cancel_button):
            layout.addWidget(widget)
        tasks.changed.connect(self._show)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.cancel_button.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def changeEvent(self, event) -> None:
        if event.type() == event.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _current(self) -> Task | None:
        return next((task for task in self._tasks.running if task.title), None)

    def _show(self, _changed: Task) -> None:
        task = self._current()
        self.setVisible(task is not None)
        if task is None:
            return
        self._label.setText(self.tr("Stopping…") if task.cancelled else task.title)
        self.cancel_button.setEnabled(not task.cancelled)
        self._bar.setRange(0, task.total)
        self._bar.setValue(task.done)

    def _cancel(self) -> None:
        task = self._current()
        if task:
            task.cancel()
