"""Pictures of the paper lists and of exporting, in both languages and themes, to be looked at: build/screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.services import marks, people
from seminar_desktop.ui.dialogs.export import Kind, choose_export
from seminar_desktop.ui.pages.paper import PRINT, PaperPage
from tests.stories.conftest import Running
from tests.ui import screens

SIZES = ((1280, 720), (1920, 1080))


def settle(desk: Running, qtbot) -> None:
    qtbot.waitUntil(lambda: not desk.window.workspace.tasks.busy(), timeout=30_000)


@pytest.mark.screens
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pictures_of_the_paper_lists(start: Callable[[], Running], qtbot, tmp_path, language: str, theme: str) -> None:
    desk = start()
    window, settings = desk.window, desk.window.workspace.settings
    settings.language, settings.theme, settings.station = language, theme, "d1-0900-opening"
    codes, everybody = people.codes(desk.desk), people.everybody(desk.desk)
    for person in everybody[:9]:
        desk.hands.scan(codes[person.id])
    marks.mark(desk.desk, {(everybody[12].id, "d1-0900-opening"): "excused"})
    window.message_bar.hide()
    page = window.show_page("paper")
    assert isinstance(page, PaperPage)
    settle(desk, qtbot)
    qtbot.waitUntil(page.printing.panel.page.has_image)

    def picture(name: str) -> None:
        for width, height in SIZES:
            window.resize(width, height)
            qtbot.wait(20)
            screens.save(window, f"paper_{name}-{language}-{theme}-{width}x{height}")
            needed = page.minimumSizeHint()
            assert needed.width() <= page.width() and needed.height() <= page.height(), (name, needed, page.size())

    picture("print")
    page.printing.save(tmp_path / "sheets.pdf")
    settle(desk, qtbot)
    picture("printed")
    window.message_bar.hide()
    page.type_in()
    picture("type_empty")
    page.typing.enter("7K0QZ")
    picture("type_refused")
    page.typing.enter(page.printing.list.slots.codes["d1-0900-opening"])
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: page.typing.letters is not None)
    picture("type_opened")
    page.typing.all_present()
    page.typing.go_to(2)
    page.typing.put(Presence.ABSENT)
    page.typing.go_to(11)
    page.typing.put(Presence.LATE)
    page.typing.next_contradiction()
    picture("type_letters")
    for character in "17":
        desk.hands.press(Qt.Key(ord(character)))
        qtbot.wait(60)
    picture("type_number")
    desk.hands.press(Qt.Key.Key_K)
    qtbot.wait(60)
    desk.hands.press(Qt.Key.Key_Return)
    qtbot.wait(60)
    picture("type_wrong_letter")
    page.typing.save()
    settle(desk, qtbot)
    picture("type_saved")
    window.message_bar.hide()
    page.halves.choose(PRINT)
    for kind in Kind:
        dialog = choose_export(page, window.workspace, (kind, *Kind))
        assert dialog is not None
        dialog.format.put("csv")
        qtbot.wait(20)
        screens.save(dialog, f"export_{kind}-{language}-{theme}")
        dialog.reject()
