"""Theme, icons and fonts on real widgets."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QPushButton

from seminar_desktop import paths
from seminar_desktop.ui import icons, theme
from seminar_desktop.ui.tokens import THEMES


@pytest.fixture(autouse=True)
def look(qapp):
    yield
    theme.apply(qapp, "light")


def names() -> list[str]:
    return sorted(file.stem for file in (paths.resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", names())
def test_every_icon_draws_something_without_the_plugin(qapp, name):
    assert icons._strokes(name), "use M, L, C and Z with absolute numbers, see ui/icons.py"
    image = icons.pixmap(name, 24, "#000000", 2.0).toImage()
    assert image.width() == 48
    assert any(image.pixelColor(x, y).alpha() for x in range(0, 48, 2) for y in range(48))


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_follows_the_tokens(qapp, name):
    theme.apply(qapp, name)
    palette, tokens = qapp.palette(), THEMES[name]
    assert palette.color(QPalette.ColorRole.Window).name().upper() == tokens.window
    assert palette.color(QPalette.ColorRole.PlaceholderText).name().upper() == tokens.soft
    assert "$" not in qapp.styleSheet()


def test_an_icon_of_a_button_follows_the_theme(qapp, qtbot):
    theme.apply(qapp, "light")
    button = QPushButton("Print")
    qtbot.addWidget(button)
    icons.put(button, "printer")
    before = button.icon().cacheKey()
    theme.apply(qapp, "dark")
    icons.retint()
    assert button.icon().cacheKey() != before


def test_text_size_scales_the_type(qapp):
    theme.apply(qapp, "light", 150)
    assert theme.size("body") == 22
    assert qapp.font().pixelSize() == 22


def test_the_bundled_font_is_used(qapp):
    theme.apply(qapp, "light")
    assert "Noto Sans" in QFontDatabase.families()
    assert qapp.font().family() == "Noto Sans"
