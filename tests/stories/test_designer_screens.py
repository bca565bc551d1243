"""Pictures of the designer in the real window, both languages and themes, to be looked at: build/screens."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from seminar_desktop.domain import template_edit
from seminar_desktop.domain.template import Purpose
from seminar_desktop.domain.template_edit import New
from seminar_desktop.services import templates
from seminar_desktop.ui.designer.pictures import PictureDialog
from seminar_desktop.ui.pages.designer import DesignerPage
from tests.stories.conftest import Running
from tests.ui import screens

SIZES = ((1280, 720), (1920, 1080))


def logo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (240, 90), "#0B6E69").save(out, "PNG")
    return out.getvalue()


@pytest.mark.screens
@pytest.mark.parametrize(("language", "theme"), [("es", "light"), ("en", "dark")])
def test_pictures_of_the_designer(start: Callable[[], Running], qtbot, language: str, theme: str) -> None:
    desk = start()
    window, settings = desk.window, desk.window.workspace.settings
    settings.language, settings.theme = language, theme
    templates.add_asset(desk.desk, "Logo", logo())
    window.message_bar.hide()
    page = window.show_page("designer")
    assert isinstance(page, DesignerPage)
    document = page.document

    def settle() -> None:
        qtbot.waitUntil(lambda: not window.workspace.tasks.busy(), timeout=30_000)
        qtbot.wait(250)

    def picture(name: str) -> None:
        for width, height in SIZES:
            window.resize(width, height)
            settle()
            screens.save(window, f"designer_{name}-{language}-{theme}-{width}x{height}")
            needed = page.minimumSizeHint()
            assert needed.width() <= page.width() and needed.height() <= page.height(), (name, needed, page.size())

    settle()
    picture("badge")
    document.select(["given"])
    picture("text")
    document.select(["band"])
    picture("shape")
    palette = page.inspector.look.fill.open_palette()
    qtbot.wait(50)
    screens.save(palette, f"designer_palette-{language}-{theme}")
    palette.close()
    document.do(template_edit.change(document.side, ["symbol"], width=15.0, height=15.0), "x")
    document.do(template_edit.change(document.side, ["family"], x=60.0, size=40.0, floor=38.0), "x")
    page.add(New.PICTURE)
    dialog = page.findChild(PictureDialog)
    assert dialog is not None
    qtbot.wait(50)
    screens.save(dialog, f"designer_pictures-{language}-{theme}")
    dialog.reject()
    picture("flaws")
    assert not page.may_leave(lambda: None)
    qtbot.wait(50)
    screens.save(page.question, f"designer_question-{language}-{theme}")
    page.question.button(page.question.StandardButton.Discard).click()
    page.show_purpose(Purpose.CERTIFICATE)
    settle()
    page.bar.languages.put("es+en")
    picture("certificate")
    window.resize(900, 600)
    settle()
    screens.save(window, f"designer_small-{language}-{theme}-900x600")
    window.resize(*SIZES[0])
    settle()
    canvas = page.canvas
    document.select(["name"])
    at = template_edit.frame(document.only())
    start_at = canvas.to_view(at.x + at.width / 2, at.y + at.height / 2)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start_at.toPoint())
    for step in (4, 20, 24):
        QTest.mouseMove(canvas.viewport(), (start_at + QPointF(step, step)).toPoint())
    picture("dragging")
    canvas.cancel()
    document.load(document.saved)
