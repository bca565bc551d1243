"""A workspace with the demo seminar, and pages in it, for the tests of the people pages."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from seminar_desktop.services import demo
from seminar_desktop.services.desk import Desk
from seminar_desktop.settings import Settings
from seminar_desktop.ui.page import Page
from seminar_desktop.ui.workspace import Workspace

Rows = list[dict[str, str]]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "state").mkdir()
    opened = demo.create(tmp_path / "demo.seminar", tmp_path / "state", "en")
    yield opened
    opened.close()


@pytest.fixture
def workspace(desk: Desk, qtbot) -> Iterator[Workspace]:
    shared = Workspace(Settings(None))
    shared.open(desk)
    yield shared
    assert shared.tasks.drain()
    qtbot.waitUntil(lambda: not shared.tasks.busy())
    shared.open(None)  # or its print queue would look for printers, and find those of the next test


def show(qtbot, page: Page) -> Page:
    """Show a page as the main window does, and wait until it has read."""
    qtbot.addWidget(page)
    page.workspace.changed.connect(page.note)
    page.retranslate()
    page.resize(1064, 596)  # of a window of 1280 × 720
    page.show()
    settle(qtbot, page.workspace)
    return page


def settle(qtbot, workspace: Workspace) -> None:
    """Wait until nothing runs in the background."""
    qtbot.waitUntil(lambda: not workspace.tasks.busy())


def demo_rows() -> Rows:
    with (demo.folder() / "participants.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_list(path: Path, rows: Rows, rename: Callable[[str], str] = lambda name: name) -> Path:
    """A list as an office in Central America sends it: Windows-1252 and semicolons."""
    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([rename(name) for name in rows[0]])
        writer.writerows(list(row.values()) for row in rows)
    return path
