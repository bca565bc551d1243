"""The verdict panel: what it says, and that a name is never cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from seminar_desktop.ui import theme
from seminar_desktop.ui.tokens import THEMES
from seminar_desktop.ui.widgets import verdict_sketch
from seminar_desktop.ui.widgets.verdict import VerdictPanel, VerdictView

from . import screens

LONG = "María Guadalupe Concepción Hernández-Quintanilla de los Santos y Villavicencio"


def full(tone: str = "good", name: str = LONG) -> VerdictView:
    return VerdictView(
        tone, "Ya está aquí", name, "El Salvador · Alcaldía Municipal de San Salvador Centro", "Municipio",
        ("#1F4E9E", "#FFFFFF"), "En persona", "Gafete · Carpeta · Audífonos", "Compare la cara con el nombre.",
        "09:12 · Puesto B · Claudia", ("Se esperaba en línea y vino en persona.",), "09:41")


@pytest.fixture
def panel(qtbot):
    made = VerdictPanel()
    qtbot.addWidget(made)
    made.resize(700, 420)
    made.show()
    return made


def test_it_starts_ready_and_returns_to_ready(panel):
    assert panel.text() == "Ready. Scan a badge or type a name"
    panel.show_verdict(full())
    assert panel.view() == full()
    panel.clear()
    assert panel.text().startswith("Ready")


def test_everything_is_said_to_a_screen_reader(panel):
    panel.show_verdict(full())
    assert panel.accessibleName() == "Ya está aquí"
    for part in (LONG, "Puesto B", "Audífonos", "vino en persona", "En persona"):
        assert part in panel.accessibleDescription()
    assert "#1F4E9E" not in panel.accessibleDescription()


@pytest.mark.parametrize("tone", ["good", "wait", "stop"])
@pytest.mark.parametrize("name", THEMES)
def test_the_band_has_the_colour_of_the_tone(qapp, panel, tone, name):
    theme.apply(qapp, name)
    panel.show_verdict(full(tone))
    screens.save(panel, f"verdict_{tone}_{name}")
    assert panel.grab().toImage().pixelColor(panel.width() // 2, 6) == QColor(THEMES[name].family(tone).band)
    theme.apply(qapp, "light")


@pytest.mark.parametrize("size", [(480, 380), (640, 420), (1100, 760), (2000, 1400)])
@pytest.mark.parametrize("name", ["Ana Paz", "José Ángel Núñez Peña", LONG, "Wolfeschlegelsteinhausenbergerdorff " * 2])
def test_the_whole_name_is_on_the_panel(qapp, size, name):
    area = QRectF(0, 0, *size)
    sketch = verdict_sketch.arrange(full(name=name.strip()), area)
    drawn = [(rect, text) for rect, _flags, text, font, _colour in sketch.texts if font.bold() and text in name]
    assert " ".join(text for _rect, text in drawn).split() == name.split()
    assert all(area.contains(rect) for rect, _text in drawn)


def test_each_line_of_a_name_fits_its_width(qapp):
    sketch = verdict_sketch.arrange(full(), QRectF(0, 0, 640, 420))
    for rect, _flags, text, font, _colour in sketch.texts:
        if text in LONG:
            assert QFontMetricsF(font).horizontalAdvance(text) <= rect.width()


def test_data_is_never_markup(panel):
    panel.show_verdict(VerdictView("good", "Welcome", "<b>Ana</b> &amp; <img src=x>"))
    assert "<b>Ana</b> &amp; <img src=x>" in panel.text()
    panel.grab()
