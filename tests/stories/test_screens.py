"""Pictures of every page, in both languages and themes, to be looked at: build/screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seminar_desktop.services import people
from tests.stories.conftest import Running
from tests.stories.two_days import live_through
from tests.ui import screens

SIZES = ((1280, 720), (1920, 1080))


@pytest.mark.screens
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_page_has_its_picture(start: Callable[[], Running], qtbot, language: str, theme: str) -> None:
    """Each page is shown with the demo and a few arrivals; nothing on it asks for more room than it has."""
    desk = start()
    settings = desk.window.workspace.settings
    settings.language, settings.theme = language, theme
    codes = people.codes(desk.desk)
    for person in people.everybody(desk.desk)[:9]:
        desk.hands.scan(codes[person.id])
    for width, height in SIZES:
        desk.window.resize(width, height)
        for name in desk.window.entries:
            page = desk.window.show_page(name)
            qtbot.waitUntil(lambda: not desk.window.workspace.tasks.busy(), timeout=30_000)
            screens.save(desk.window, f"{name}-{language}-{theme}-{width}x{height}")
            needed = page.minimumSizeHint()
            assert needed.width() <= page.width() and needed.height() <= page.height(), name


@pytest.mark.screens
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_attendance_has_pictures_of_a_second_day(
    start: Callable[[], Running], qtbot, language: str, theme: str
) -> None:
    """The grid and the roll call with two days of scans and marks, the door at work, and a contradiction."""
    desk = start()
    settings, window = desk.window.workspace.settings, desk.window
    settings.language, settings.theme = language, theme
    live_through(desk.desk)
    codes = people.codes(desk.desk)
    late = next(person for person in people.everybody(desk.desk) if person.role == "ministry")

    def settle() -> None:
        qtbot.waitUntil(lambda: not window.workspace.tasks.busy(), timeout=30_000)
        qtbot.wait(150)  # the story of the cell is read after a moment

    for width, height in SIZES:
        window.resize(width, height)
        grid = window.show_page("attendance")
        settle()
        screens.save(window, f"attendance-second-day-{language}-{theme}-{width}x{height}")
        grid.view.setFocus()
        table = next(n for n in range(grid.model.columnCount()) if grid.view.beside(n))
        grid.view.setCurrentIndex(grid.model.index(0, table))
        settle()
        screens.save(window, f"attendance-contradiction-{language}-{theme}-{width}x{height}")
        calls = window.show_page("roll_call")
        settle()
        calls.on_scan(codes[late.id])
        settle()
        screens.save(window, f"roll-call-door-{language}-{theme}-{width}x{height}")
        calls.show_slot(grid.model.columns[table])
        settle()
        screens.save(window, f"roll-call-table-{language}-{theme}-{width}x{height}")
        for page in (grid, calls):
            needed = page.minimumSizeHint()
            assert needed.width() <= page.width() and needed.height() <= page.height(), page.name
