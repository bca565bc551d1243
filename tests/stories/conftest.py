"""The whole program in a temporary folder."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from seminar_desktop import app
from seminar_desktop.services.desk import Desk
from seminar_desktop.ui.main_window import MainWindow
from seminar_desktop.ui.pages.checkin import CheckInPage
from seminar_desktop.ui.session import Session
from tests.windows import DeskApplication, Hands


class Running(NamedTuple):
    """A program that runs, with the demo seminar open."""

    window: MainWindow
    session: Session
    page: CheckInPage
    hands: Hands

    @property
    def desk(self) -> Desk:
        assert self.window.workspace.desk is not None
        return self.window.workspace.desk

    def verdict(self) -> str:
        """What stands on the panel."""
        return self.page.panel.text()


def fill_disk(desk: Desk) -> None:
    """Let SQLite find no room for another page, on every connection of this desk."""
    _limit_pages(desk, None)


def free_disk(desk: Desk) -> None:
    """Room again."""
    _limit_pages(desk, 2**30)


def _limit_pages(desk: Desk, pages: int | None) -> None:
    with contextlib.ExitStack() as stack:  # every pooled connection at once, so that none is missed
        for _ in range(4):
            connection = stack.enter_context(desk.read())
            limit = pages or connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {limit}")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where seminars, settings and state of this test lie."""
    monkeypatch.setenv("SEMINAR_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SEMINAR_STATE_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def start(qtbot, qapp: DeskApplication, folder: Path) -> Iterator[Callable[[], Running]]:
    """Start the program on the demo seminar; a second call is a restart."""
    running: list[Running] = []

    def stop() -> None:
        while running:
            running.pop().window.close()

    def begin() -> Running:
        stop()
        window, session = app.build(qapp)
        qtbot.addWidget(window)
        window.show()
        session.open_demo(folder / "demo.seminar")
        qtbot.waitUntil(lambda: window.workspace.desk is not None, timeout=30_000)
        page = window.show_page("checkin")
        assert isinstance(page, CheckInPage)
        running.append(Running(window, session, page, Hands()))
        return running[-1]

    yield begin
    stop()


@pytest.fixture(autouse=True)
def _english_and_light(qapp: DeskApplication) -> None:
    """Whatever language the story before this one ended in."""
    qapp.settings.language, qapp.settings.theme, qapp.settings.station = "en", "light", "registration"
