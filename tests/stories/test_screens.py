"""Pictures of every page, in both languages and themes, to be looked at: build/screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seminar_desktop.services import people
from tests.stories.conftest import Running
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
