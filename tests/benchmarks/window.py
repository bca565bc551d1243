"""Scan → verdict painted, and search per keystroke, on the real window: what the operator waits for.

The clock starts before the last key of a code reaches the window and stops when the verdict has been painted. The
durable commit lies in between. Counts and lists of the page refresh meanwhile, as they do at a desk.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time

from .rows import Row
from .seminars import FOLDER, seminar

SCANS, NAMES = 500, 40
SIZES = (150, 10_000, 100_000)


def measure(sizes: tuple[int, ...] = SIZES) -> list[Row]:
    """p50 and p99 per size of seminar."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["SEMINAR_DATA_DIR"] = os.environ["SEMINAR_STATE_DIR"] = str(FOLDER)
    FOLDER.mkdir(parents=True, exist_ok=True)
    from PySide6.QtWidgets import QApplication

    from seminar_desktop import app
    from seminar_desktop.ui.garbage import GarbageCollector
    from tests.windows import DeskApplication

    application = QApplication.instance() or DeskApplication([])
    GarbageCollector(application)  # as in the program
    commit, paint = _raw_commit(), None
    rows = []
    for size in sizes:
        window, _ = app.build(application)
        window.resize(1280, 720)
        window.show()
        window.workspace.open(seminar(size))
        _wait(application, 0.3)
        paint = paint or _empty_paint(window)
        limit = f"{commit:.2f} ms raw commit + {paint:.2f} ms empty repaint"
        rows.append(_row(f"scan → verdict painted, {size:,} people", _scans(application, window), limit))
        rows.append(
            _row(f"search per keystroke, results painted, {size:,} people", _searches(application, window), "", 16)
        )
        window.workspace.desk.close()
        window.workspace.desk = None
        window.close()
    return rows


def _scans(application, window) -> list[float]:  # type: ignore[no-untyped-def]
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from seminar_desktop.services import people

    codes = list(people.codes(window.workspace.desk).values())
    random.Random(1).shuffle(codes)
    page, taken = window.pages["checkin"], []
    for number in range(SCANS):
        code = codes[number % len(codes)]
        field = QApplication.focusWidget()
        for letter in code[:-1]:
            QTest.keyClick(field, letter)
        began = time.perf_counter()
        QTest.keyPress(field, code[-1])
        taken.append((time.perf_counter() - began) * 1000)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert page.result is not None and page.result.verdict.person is not None
        _wait(application, 0.004)
    return taken


def _searches(application, window) -> list[float]:  # type: ignore[no-untyped-def]
    from PySide6.QtTest import QTest

    from seminar_desktop.domain.names import fold

    page, taken, dice = window.pages["checkin"], [], random.Random(2)
    from .seminars import _FAMILY, _GIVEN

    for _ in range(NAMES):
        page.search()
        for letter in fold(f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)}"):
            began = time.perf_counter()
            QTest.keyClick(page.field, letter)
            page.finder.results.repaint()
            taken.append((time.perf_counter() - began) * 1000)
            _wait(application, 0.001)
    page.search()
    return taken


def _raw_commit() -> float:
    """One lookup and one insert per transaction, sqlite with WAL and FULL on the same disk: median ms."""
    import sqlcipher3.dbapi2 as driver

    file = FOLDER / "raw.db"
    file.unlink(missing_ok=True)
    connection = driver.connect(str(file), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, code TEXT UNIQUE)")
    taken = []
    for number in range(500):
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("SELECT id FROM t WHERE code = ?", (str(number),)).fetchone()
        connection.execute("INSERT INTO t (code) VALUES (?)", (str(number),))
        connection.execute("COMMIT")
        taken.append((time.perf_counter() - began) * 1000)
    connection.close()
    return statistics.median(taken)


def _empty_paint(window) -> float:  # type: ignore[no-untyped-def]
    """Repaint of an empty widget of the panel's size in the same window: median ms."""
    from PySide6.QtWidgets import QWidget

    blank = QWidget(window)
    blank.resize(window.pages["checkin"].panel.size())
    blank.show()
    taken = []
    for _ in range(50):
        began = time.perf_counter()
        blank.repaint()
        taken.append((time.perf_counter() - began) * 1000)
    blank.deleteLater()
    return statistics.median(taken)


def _row(name: str, taken: list[float], limit: str, goal: int = 16) -> Row:
    taken = sorted(taken)
    p99 = taken[min(len(taken) - 1, int(len(taken) * 0.99))]
    return Row(
        name,
        f"p50 {statistics.median(taken):.1f} ms, p99 {p99:.1f} ms",
        limit,
        f"goal p99 {goal} ms; {len(taken)} measured, worst {taken[-1]:.1f}",
    )


def _wait(application, seconds: float) -> None:  # type: ignore[no-untyped-def]
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        application.processEvents()


if __name__ == "__main__":
    from .rows import table

    print(table(measure(tuple(int(size) for size in sys.argv[1:]) or SIZES)))
