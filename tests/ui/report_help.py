"""The whole program with the demo seminar, on its reports page, for the tests of that page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminar_desktop import app
from seminar_desktop.services import matching
from seminar_desktop.services.desk import Desk
from seminar_desktop.ui.main_window import MainWindow
from seminar_desktop.ui.pages.reports import ReportsPage
from tests.windows import DeskApplication, Hands

DATA = Path(__file__).parents[1] / "data" / "seminar"
ZOOM, TEAMS, MOODLE = (DATA / f"{name}.csv" for name in ("zoom_participants", "teams_attendance", "moodle_completion"))
_REST = 40
"""Milliseconds in place of `report_sitting.REST`: these hands read fast."""


class Office(NamedTuple):
    """A program that runs, its reports page, and hands that use it."""

    window: MainWindow
    page: ReportsPage
    hands: Hands

    @property
    def desk(self) -> Desk:
        assert self.window.workspace.desk is not None
        return self.window.workspace.desk

    @property
    def said(self) -> str:
        return self.window.workspace.messages.last

    def settle(self) -> None:
        """Until nothing runs, what it started included."""
        tasks = self.window.workspace.tasks
        for _ in range(2000):
            if not tasks.busy():
                QTest.qWait(20)
                if not tasks.busy():
                    return
            QTest.qWait(5)
        raise AssertionError("something runs without end")

    def read(self, *paths: Path) -> None:
        """Drop files on the page and wait until the first is shown."""
        self.page.read(list(paths))
        self.settle()

    def take_in(self, *paths: Path) -> None:
        """Read files and import them as they stand."""
        self.read(*paths)
        for _ in paths:
            self.page.review.view.import_button.click()
            self.settle()

    def counts(self) -> dict[str, int]:
        """Names in each group of the file that is shown."""
        segments = self.page.review.view.groups.segments.segments
        return {name: segments[name].count() for name in ("linked", "doubtful", "unknown", "left_out")}

    def key(self, key: str | Qt.Key) -> None:
        """One key in the queue, and the moment a person needs before the next."""
        QTest.keyClick(self.hands.focus(), key)
        QTest.qWait(2 * _REST)
        self.settle()

    def name(self) -> str:
        """The name the queue asks about."""
        current = self.page.queue.sitting.current
        return current.name if current else ""

    def go_to(self, name: str) -> None:
        """Leave names for later until this one is asked about."""
        for _ in range(60):
            if self.name() == name:
                return
            self.key("l")
        raise AssertionError(f"{name} is not asked about")

    def decided(self, name: str) -> str:
        """Person id that a name of the reports stands for, as the journal says."""
        identity = next(one.identity for one in matching.named(self.desk) if one.name == name)
        found = matching.decided_by(self.desk, identity)
        return found.person if found else ""


@pytest.fixture
def office(qtbot, qapp: DeskApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("SEMINAR_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    qapp.settings.language, qapp.settings.theme, qapp.settings.station = "en", "light", "registration"
    window, session = app.build(qapp)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    session.open_demo(tmp_path / "demo.seminar")
    qtbot.waitUntil(lambda: window.workspace.desk is not None, timeout=30_000)
    page = window.show_page("reports")
    assert isinstance(page, ReportsPage)
    page.queue._rest.setInterval(_REST)
    opened = Office(window, page, Hands())
    opened.settle()
    yield opened
    window.close()
