"""The attendance grid on the real window: opening it, and marking a cell until it is painted.

Opening begins when the page is asked for and ends when its first cells have been painted; reading everybody for the
totals goes on in the background. A mark begins before its key reaches the grid and ends when the cell has been painted;
the durable commit and the reading of the row lie in between. Half of the slots are over, with scans, marks and
connections (see `evidence`).
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

from .evidence import attended
from .rows import Row
from .seminars import FOLDER

SIZES = ((74, 28), (10_000, 40))
MARKS, PAUSE, OPENINGS = 300, 0.06, 7
"""How many marks, and the seconds between two of them: a person's fingers, not a scanner's."""


def measure(sizes: tuple[tuple[int, int], ...] = SIZES) -> list[Row]:
    """Opening, and p50 and p99 of marks and of scrolling, per size of the grid."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["SEMINAR_DATA_DIR"] = os.environ["SEMINAR_STATE_DIR"] = str(FOLDER)
    FOLDER.mkdir(parents=True, exist_ok=True)
    from PySide6.QtWidgets import QApplication

    from seminar_desktop import app
    from seminar_desktop.ui.garbage import GarbageCollector
    from tests.windows import DeskApplication

    application = QApplication.instance() or DeskApplication([])
    GarbageCollector(application)  # as in the program
    rows = []
    for people, slots in sizes:
        window, _ = app.build(application)
        window.resize(1920, 1080)
        window.show()
        window.workspace.open(attended(people, slots))
        _wait(application, 1.0)
        name = f"{people:,} × {slots}"
        rows.append(_opening(application, window, name))
        page = window.pages["attendance"]
        page.filters.scope.setCurrentIndex(page.filters.scope.findData("all"))
        page.filters.scope.activated.emit(0)
        _settle(application, window)
        rows += _marking(application, page, name)
        rows.append(_row(f"grid, a screen down, painted, {name}", _scrolls(application, page), 50))
        window.workspace.desk.close()
        window.workspace.desk = None
        window.close()
    return rows


def _opening(application, window, name: str) -> Row:  # type: ignore[no-untyped-def]
    """The first visit builds the page; the later ones read everything anew, as after a scan elsewhere."""
    taken = []
    for _ in range(OPENINGS):
        window.show_page("people")
        _settle(application, window)
        began = time.perf_counter()
        page = window.show_page("attendance")
        page.invalidate()
        while not page.model.people:
            application.processEvents()
            time.sleep(0.0005)  # as an event loop that waits: the reading must not compete with it
        page.view.viewport().repaint()
        taken.append((time.perf_counter() - began) * 1000)
        _settle(application, window)
        page.rows.clear()
        page.model.show((), ())
    page.refresh()
    _settle(application, window)
    first, *later = taken
    note = f"goal 300 ms; first visit {first:.0f} ms, worst of the later {max(later):.0f}"
    return Row(f"grid opens, {name}", f"{statistics.median(later):.0f} ms", "", note)


def _marking(application, page, name: str) -> list[Row]:  # type: ignore[no-untyped-def]
    """One cell after the other, as on a morning; and what of it is commit and reading."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from seminar_desktop.services import marks, presence

    service: list[float] = []
    page.view.setFocus()
    reading: list[float] = []
    marks.mark, presence.rows = _timed(marks.mark, service), _timed(presence.rows, reading)
    painted: list[float] = []
    view = page.view
    for number in range(MARKS):
        if number % 20 == 0:
            view.setCurrentIndex(page.model.index(0, number // 20 % len(page.model.columns)))
        _wait(application, PAUSE)
        key = Qt.Key.Key_P if number % 3 else Qt.Key.Key_L
        began = time.perf_counter()
        QTest.keyPress(view, key)
        application.processEvents()
        view.viewport().repaint(view.visualRect(page.model.index(view.currentIndex().row() - 1, 0)))
        painted.append((time.perf_counter() - began) * 1000)
        QTest.keyRelease(view, key)
    limit = f"commit {statistics.median(service):.1f} ms + row {statistics.median(reading):.1f} ms"
    row = _row(f"grid, mark → painted, {name}", painted, 16)
    beyond = [whole - commit for whole, commit in zip(painted, service, strict=True)]
    return [Row(row.name, row.value, limit, row.note), _row(f"grid, the same without its commit, {name}", beyond, 16)]


def _scrolls(application, page) -> list[float]:  # type: ignore[no-untyped-def]
    bar, taken = page.view.verticalScrollBar(), []
    bar.setValue(0)
    for _ in range(60):
        began = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        page.view.viewport().repaint()
        taken.append((time.perf_counter() - began) * 1000)
        if bar.value() == bar.maximum():
            bar.setValue(0)
        _wait(application, 0.002)
    return taken


def _timed(function: Callable[..., object], taken: list[float]) -> Callable[..., object]:
    def timed(*given: object) -> object:
        began = time.perf_counter()
        try:
            return function(*given)
        finally:
            taken.append((time.perf_counter() - began) * 1000)

    return timed


def _row(name: str, taken: list[float], goal: int) -> Row:
    taken = sorted(taken)
    p99 = taken[min(len(taken) - 1, int(len(taken) * 0.99))]
    value = f"p50 {statistics.median(taken):.1f} ms, p99 {p99:.1f} ms"
    return Row(name, value, "", f"goal p99 {goal} ms; {len(taken)} measured, worst {taken[-1]:.1f}")


def _settle(application, window) -> None:  # type: ignore[no-untyped-def]
    while window.workspace.tasks.busy():
        application.processEvents()
        time.sleep(0.001)
    _wait(application, 0.3)


def _wait(application, seconds: float) -> None:  # type: ignore[no-untyped-def]
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        application.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    from .rows import table

    print(table(measure(SIZES[: int(sys.argv[1])] if len(sys.argv) > 1 else SIZES)))
