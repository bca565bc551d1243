"""The layout: hierarchy, wrapping, and that nothing is cut or leaves the cell."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.badges import ROLE_COLOURS, BadgeFace
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.printing import qr
from seminar_desktop.printing.badge import NAME_FLOOR, compose
from seminar_desktop.printing.badge_grid import GIVEN_AIM
from seminar_desktop.printing.design import Box, Design, Mark, Symbol, Text
from seminar_desktop.printing.fonts import BOLD, REGULAR, printable, width
from seminar_desktop.printing.sheet import LEAST_SIDE, cell_size
from seminar_desktop.printing.stock import stocks
from seminar_desktop.printing.text import fit, units
from seminar_desktop.printing.units import MM

from .faces import HOSTILE, REAL, face

SIZES = {name: cell_size(item) for name, item in stocks().items()}
names = st.text(st.characters(codec="utf-8"), max_size=200) | st.text("WMñ -", max_size=200)


def lines_of(design: Design, text: str, font: str) -> list[Text]:
    """The lines in `font` that together are `text`, blanks apart."""
    wanted = "".join(printable(text)[0].split())
    for start in range(len(design.all(Text))):
        found: list[Text] = []
        for line in design.all(Text)[start:]:
            if line.font == font and wanted.startswith("".join(t.text for t in [*found, line]).replace(" ", "")):
                found.append(line)
                if "".join(t.text for t in found).replace(" ", "") == wanted:
                    return found
            else:
                break
    raise AssertionError(f"{text!r} is not whole on the badge")


def assert_sound(design: Design) -> None:
    """Everything lies in the cell, nothing covers anything, the quiet zone is white."""
    for text in design.all(Text):
        left, bottom, right, top = text.bounds
        assert left >= 0 and bottom >= -0.01 and right <= design.width and top <= design.height
    (symbol,) = design.all(Symbol)
    assert symbol.module >= qr.LEAST_MODULE * MM
    quiet = qr.QUIET * symbol.module
    side = qr.MODULES * symbol.module
    zone = (symbol.x - quiet, symbol.y - quiet, symbol.x + side + quiet, symbol.y + side + quiet)
    assert zone[0] >= 0 and zone[1] >= 0 and zone[2] <= design.width + 0.01 and zone[3] <= design.height
    for box in design.all(Box):
        assert not overlap(zone, (box.x, box.y, box.x + box.width, box.y + box.height))
    for mark in design.all(Mark):
        assert not overlap(zone, (mark.x, mark.y, mark.x + mark.size, mark.y + mark.size))
    for text in design.all(Text):
        ink = (text.bounds[0], text.y, text.bounds[2], text.y + 0.7 * text.size)
        assert not overlap(zone, ink), text
    for number, text in enumerate(design.all(Text)):
        for other in design.all(Text)[number + 1:]:
            assert not overlap((text.bounds[0], text.y, text.bounds[2], text.y + 0.5 * text.size),
                               (other.bounds[0], other.y, other.bounds[2], other.y + 0.5 * other.size)), (text, other)


def overlap(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    slack = 0.02
    return a[0] < b[2] - slack and b[0] < a[2] - slack and a[1] < b[3] - slack and b[1] < a[3] - slack


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("person", [*REAL, *HOSTILE], ids=lambda person: ascii(person.given_name[:12]))
def test_every_name_is_whole_on_every_stock(person: BadgeFace, size: tuple[float, float]) -> None:
    design = compose(person, *size)
    assert_sound(design)
    if person.given_name and person.family_name and printable(person.family_name)[0]:
        given = lines_of(design, person.given_name, BOLD)
        family = lines_of(design, person.family_name, REGULAR)
        assert given[0].size >= family[0].size


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("person", REAL, ids=lambda person: person.family_name)
def test_real_names_stay_comfortable(person: BadgeFace, size: tuple[float, float]) -> None:
    design = compose(person, *size)
    given = lines_of(design, person.given_name, BOLD)
    assert given[0].size == max(text.size for text in design.all(Text))
    assert given[0].size >= min(GIVEN_AIM, 17)
    assert lines_of(design, person.family_name, REGULAR)[0].size >= NAME_FLOOR - 0.01


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_short_name_has_24_points_on_every_stock(size: tuple[float, float]) -> None:
    design = compose(face("Rosa", "Núñez Tzul"), *size)
    assert lines_of(design, "Rosa", BOLD)[0].size >= 24


@settings(max_examples=150, deadline=None)
@given(names, names, names, st.floats(LEAST_SIDE, 110), st.floats(LEAST_SIDE, 160))
def test_nothing_leaves_the_cell(given_name: str, family: str, affiliation: str, width: float, height: float) -> None:
    assert_sound(compose(face(given_name, family, affiliation=affiliation), width, height))


@pytest.mark.parametrize("role", ROLE_COLOURS)
def test_the_role_is_a_band_and_a_word(role: str) -> None:
    design = compose(face(role=role), 101.6, 76.2)
    band = design.all(Box)[0]
    (word,) = lines_of(design, "Representante municipal", BOLD)
    assert (band.fill, word.colour) == ROLE_COLOURS[role]
    assert band.y < word.y < band.y + band.height


def test_the_code_stands_in_groups_of_five() -> None:
    person = face()
    (groups,) = [[word for line in reversed(design.all(Text)) if line.text.replace(" ", "") in person.code
                  for word in line.text.split()] for design in [compose(person, 105, 148.5)]]
    assert sorted(groups) == sorted(person.code[i:i + 5] for i in range(0, 25, 5))


def test_particles_stay_with_their_names() -> None:
    assert [unit.strip() for unit in units("Peña de los Santos y Gómez")] == ["Peña", "de los Santos", "y Gómez"]
    fitted = fit("Peña de los Santos", REGULAR, 90, 60, 20, 9, 2)
    assert fitted.lines == ("Peña", "de los Santos")
    assert fit("Anne-Sophie Létourneau-Bélanger", REGULAR, 120, 60, 20, 9, 2).lines == (
        "Anne-Sophie", "Létourneau-Bélanger")


@settings(max_examples=100, deadline=None)
@given(names, st.floats(30, 300), st.floats(8, 200))
def test_fitted_text_is_whole_and_in_its_box(text: str, box_width: float, box_height: float) -> None:
    text = printable(text)[0]
    fitted = fit(text, BOLD, box_width, box_height, 40, 9, 2)
    assert "".join(fitted.lines).replace(" ", "") == text.replace(" ", "")
    assert fitted.height <= box_height + 0.01
    assert all(width(line, BOLD) * fitted.size <= box_width + 0.01 for line in fitted.lines)


def test_a_stock_without_room_for_the_symbol_is_refused() -> None:
    with pytest.raises(KnownError, match="stock_too_small"):
        compose(face(), LEAST_SIDE - 1, 90)


def test_unprintable_characters_are_reported() -> None:
    assert compose(face("דוד", "Cohen 🙂"), 80, 50).unprintable == set("דו🙂")
