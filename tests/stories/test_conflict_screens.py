"""Pictures of the conflicts in both languages and themes, to be looked at: build/screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.conflicts import ConflictKind
from seminar_desktop.ui.pages.conflicts import SETTLED, ConflictsPage
from tests.apart import apart, contradict
from tests.stories.conftest import Running
from tests.ui import screens

SIZES = ((1280, 720), (1920, 1080))


@pytest.mark.screens
@pytest.mark.parametrize(("language", "theme"), [("es", "light"), ("es", "dark"), ("en", "dark")])
def test_pictures_of_the_conflicts(start: Callable[[], Running], qtbot, tmp_path, language: str, theme: str) -> None:
    desk = start()
    window, settings = desk.window, desk.window.workspace.settings
    settings.language, settings.theme = language, theme
    page = window.show_page("conflicts")
    assert isinstance(page, ConflictsPage)

    def settle() -> None:
        qtbot.waitUntil(lambda: not window.workspace.tasks.busy(), timeout=30_000)

    def picture(name: str) -> None:
        for width, height in SIZES:
            window.resize(width, height)
            qtbot.wait(20)
            screens.save(window, f"conflicts_{name}-{language}-{theme}-{width}x{height}")
            needed = page.minimumSizeHint()
            assert needed.width() <= page.width() and needed.height() <= page.height(), (name, needed, page.size())

    settle()
    picture("none")
    with apart(desk.desk, tmp_path) as other:
        contradict(desk.desk, other, "d1-0900-opening")
    window.workspace.broadcast(Changes.everything())
    settle()
    for kind in ConflictKind:
        line = next((one for one in page._open.values() if one.kind == kind), None)
        if line is not None:
            page.list.choose(line.id)
            picture(kind.value)
    page.list.choose(next(one.id for one in page._open.values() if one.typed))
    desk.hands.press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: page.panel.value.hasFocus())
    picture("typing")
    page.list.setFocus()
    page.list.choose(next(iter(page._open)))
    desk.hands.press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: bool(page._settled))
    picture("after")
    page.views.choose(SETTLED)
    window.message_bar.hide()
    picture("settled")
