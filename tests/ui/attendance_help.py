"""The real window with the demo seminar on the morning of its first day, and fingers that type like a person's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from seminar_desktop import app
from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.people import Person
from seminar_desktop.services import agenda, demo, people, presence
from seminar_desktop.services.desk import Desk, rehearsal
from seminar_desktop.ui.main_window import MainWindow
from seminar_desktop.ui.pages.attendance import AttendancePage
from seminar_desktop.ui.pages.attendance_typing import FAST
from seminar_desktop.ui.workspace import Workspace
from tests.windows import DeskApplication

REVIEW, OPENING = "Review of the main topics", "Opening of the Seminar"
FIRST, SECOND = date(2022, 9, 12), date(2022, 9, 13)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "state").mkdir()
    opened = demo.create(tmp_path / "demo.seminar", tmp_path / "state", "en")
    set_clock(opened, FIRST, "09:20")
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot, qapp: DeskApplication, desk: Desk, tmp_path: Path, monkeypatch) -> MainWindow:
    monkeypatch.setenv("SEMINAR_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    made, _session = app.build(qapp)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qapp.settings.station = "registration"
    made.workspace.open(desk)
    return made


@pytest.fixture
def grid(qtbot, window: MainWindow) -> AttendancePage:
    """The attendance page, shown and read."""
    shown = window.show_page("attendance")
    settle(qtbot, window.workspace)
    assert isinstance(shown, AttendancePage)
    return shown


def set_clock(desk: Desk, day: date, at: str) -> None:
    desk.wall = rehearsal(datetime.combine(day, time.fromisoformat(at), desk.zone))


def settle(qtbot, workspace: Workspace) -> None:
    """Wait until nothing runs in the background and nothing is due at once."""
    qtbot.waitUntil(lambda: not workspace.tasks.busy())
    QTest.qWait(1)


def type_slowly(widget: QWidget, letters: str) -> None:
    """As fingers do: never two letters at once."""
    for letter in letters:
        QTest.qWait(FAST + 15)
        QTest.keyClick(widget, letter)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def slot_of(desk: Desk, title: str) -> Slot:
    return next(slot for slot in agenda.slots(desk) if slot.title.startswith(title))


def person_of(desk: Desk, fits: Callable[[Person], bool] = lambda p: p.role == "municipal_representative") -> Person:
    return next(person for person in people.everybody(desk) if fits(person))


def column(page: AttendancePage, title: str) -> int:
    return next(n for n in range(page.model.columnCount()) if page.model.slot(n).title.startswith(title))


def stand(page: AttendancePage, row: int, title: str) -> None:
    page.view.setFocus()
    page.view.stand_on(row, column(page, title))


def letters(page: AttendancePage, title: str, rows: int) -> str:
    return "".join(page.model.index(row, column(page, title)).data() for row in range(rows))


def stored(desk: Desk, page: AttendancePage, row: int, title: str) -> presence.Cell:
    """What a fresh reading says of a cell."""
    return presence.cell(desk, presence.board(desk), page.model.people[row], slot_of(desk, title))
