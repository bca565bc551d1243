"""From elements to what is drawn: places, sizes, colours, and what vanishes."""

from __future__ import annotations

import pytest

from seminar_desktop.domain.badges import ROLE_COLOURS
from seminar_desktop.domain.template import (
    Align,
    Element,
    Filling,
    Font,
    ImageElement,
    MarkElement,
    Shape,
    ShapeElement,
    SignatoriesElement,
    Signatory,
    Stand,
    SymbolElement,
    TextElement,
)
from seminar_desktop.domain.template import Symbol as Content
from seminar_desktop.printing import fonts, qr, statement_qr
from seminar_desktop.printing.design import Box, Design, Ellipse, Line, Mark, Picture, Statement, Symbol, Text
from seminar_desktop.printing.layout import STRETCH, lay_out
from seminar_desktop.printing.units import DOT, MM

from .pictures import png

CODE = "ABCDEFGHIJKLMNOPQRSTUVWXY"
FILLING = Filling({"name": "Ana Łukaszewicz", "country": "", "place": "San Salvador"}, role="speaker", code=CODE,
                  statement="SD1" + "SAMPLE7" * 60, photo="ask")  # fmt: skip


def laid(*side: Element, filling: Filling = FILLING, size: tuple[float, float] = (100, 50),
         paper: tuple[float, float] | None = None, **images: bytes) -> Design:
    return lay_out(side, size, filling, images, *(paper or size))


def test_millimetres_from_the_top_become_points_from_the_bottom() -> None:
    (box,) = laid(ShapeElement("a", 10, 5, 30, 20, fill="#112233")).all(Box)
    assert (box.x, box.y, box.width, box.height) == pytest.approx((10 * MM, 25 * MM, 30 * MM, 20 * MM))


def test_another_paper_moves_everything_and_distorts_no_letter_picture_or_symbol() -> None:
    side = (ShapeElement("a", 10, 5, 30, 20, fill="#112233", stroke="#000000", weight=1, radius=2),
            TextElement("t", 0, 0, 100, 20, text="Ana", size=20), ImageElement("i", 0, 0, 50, 50, image="logo"),
            SymbolElement("s", 50, 0, 50, 50, symbol=Content.STATEMENT))  # fmt: skip
    design = laid(*side, paper=(200, 75), logo=png(60, 30))
    box, _ground = design.all(Box)
    assert (box.x, box.y) == pytest.approx((20 * MM, 75 * MM - 7.5 * MM - 30 * MM))
    assert (box.width, box.height, box.weight, box.radius) == pytest.approx((60 * MM, 30 * MM, 1.5 * MM, 3 * MM))
    assert design.all(Text)[0].size == pytest.approx(30)
    (picture,) = design.all(Picture)
    assert picture.width == pytest.approx(2 * picture.height) and picture.width == pytest.approx(100 * MM)
    (symbol,) = design.all(Statement)
    modules = statement_qr.modules(FILLING.statement)
    assert symbol.side == pytest.approx(75 * MM * modules / (modules + 8))


def test_a_cell_of_other_proportions_shows_the_template_undistorted_in_its_middle() -> None:
    side = (ShapeElement("a", 0, 0, 100, 50, fill="#112233"),)
    near = lay_out(side, (100, 50), FILLING, {}, 100, 50 * STRETCH - 0.1, distort=False).all(Box)[0]
    assert near.height == pytest.approx((50 * STRETCH - 0.1) * MM)
    far = lay_out(side, (100, 50), FILLING, {}, 100, 100, distort=False).all(Box)[0]
    assert (far.x, far.y, far.width, far.height) == pytest.approx((0, 25 * MM, 100 * MM, 50 * MM))


@pytest.mark.parametrize(("align", "stand"), [(Align.LEFT, Stand.TOP), (Align.CENTRE, Stand.MIDDLE),
                                              (Align.RIGHT, Stand.BOTTOM)])  # fmt: skip
def test_texts_stand_where_they_are_told(align: Align, stand: Stand) -> None:
    (text,) = laid(TextElement("t", 10, 10, 80, 30, text="{name}", size=12, align=align, stand=stand)).all(Text)
    left, bottom, right, top = text.bounds
    gaps = {Align.LEFT: left - 10 * MM, Align.RIGHT: 90 * MM - right, Align.CENTRE: left + right - 100 * MM}
    assert gaps[align] == pytest.approx(0, abs=0.01)
    rises = {Stand.TOP: 40 * MM - top, Stand.BOTTOM: bottom - 10 * MM, Stand.MIDDLE: top + bottom - 50 * MM}
    assert rises[stand] == pytest.approx(0, abs=0.01)


def test_a_text_shrinks_to_its_floor_then_wraps_and_is_never_cut() -> None:
    def lines(name: str, width: float) -> list[Text]:
        element = TextElement("t", 0, 0, width, 20, text="{name}", size=20, floor=14, lines=2, font=Font.SERIF_BOLD)
        return laid(element, filling=Filling({"name": name})).all(Text)

    assert [(line.text, line.size, line.font) for line in lines("Ana", 90)] == [("Ana", 20, fonts.SERIF_BOLD)]
    (shrunk,) = lines("Ana Łukaszewicz Erdős", 80)
    assert 14 <= shrunk.size < 20
    assert len(lines("Ana Łukaszewicz Erdős", 50)) == 2
    tiny = lines("Domitila del Rosario Santos Ajpacajá de Tzunún", 12)
    assert "".join(line.text for line in tiny).replace(" ", "") == "DomitiladelRosarioSantosAjpacajádeTzunún"
    assert all(line.bounds[2] <= 12 * MM + 0.01 and line.bounds[1] >= 30 * MM - 0.01 for line in tiny)


def test_a_line_end_in_a_template_is_one_but_not_in_a_name() -> None:
    element = TextElement("t", 0, 0, 90, 30, text="{name}\n{place}", size=14)
    lines = laid(element, filling=Filling({"name": "Ana\nErdős", "place": "San Salvador"})).all(Text)
    assert [line.text for line in lines] == ["Ana Erdős", "San Salvador"]
    assert lines[0].size == lines[1].size


def test_what_is_empty_vanishes_with_its_joints() -> None:
    def said(text: str) -> list[str]:
        return [line.text for line in laid(TextElement("t", 0, 0, 90, 30, text=text, size=8)).all(Text)]

    assert said("{country}") == said("Fotos: {country}") == said("") == []
    assert said("{place} · {country}") == said("{country} – {place}") == ["San Salvador"]
    assert said("– {place}") == ["– San Salvador"]
    assert said("{name} {nobody knows} {x") == ["Ana Łukaszewicz {nobody knows} {x"]


def test_pictures_fit_or_cover_and_missing_ones_leave_their_place_empty() -> None:
    element = ImageElement("i", 10, 10, 40, 40, image="logo")
    (fits,) = laid(element, logo=png(60, 30)).all(Picture)
    assert (fits.width, fits.height, fits.clip) == (pytest.approx(40 * MM), pytest.approx(20 * MM), None)
    (covers,) = laid(ImageElement("i", 10, 10, 40, 40, image="logo", cover=True), logo=png(60, 30)).all(Picture)
    assert (covers.width, covers.height) == pytest.approx((80 * MM, 40 * MM))
    assert covers.clip == pytest.approx((10 * MM, 0, 40 * MM, 40 * MM))
    assert laid(element).items == laid(element, logo=b"no picture").items == []


def test_a_badge_symbol_has_modules_of_whole_dots_and_its_quiet_zone_in_the_frame() -> None:
    design = laid(SymbolElement("s", 10, 5, 45, 40))
    (ground,), (symbol,) = design.all(Box), design.all(Symbol)
    assert symbol.module / MM / DOT == pytest.approx(round(symbol.module / MM / DOT))
    assert symbol.module * (qr.MODULES + 8) <= 40 * MM + 0.01
    assert ground.fill == "#FFFFFF" and ground.width == pytest.approx(40 * MM)
    assert symbol.x - 4 * symbol.module >= ground.x - 0.01 and symbol.y - 4 * symbol.module >= ground.y - 0.01
    assert design.items.index(ground) < design.items.index(symbol)


def test_only_a_small_frame_makes_modules_small() -> None:
    least = qr.LEAST_DOTS * DOT
    (exact,) = laid(SymbolElement("s", 0, 0, 33 * least, 40)).all(Symbol)
    (forced,) = laid(SymbolElement("s", 0, 0, 12, 12)).all(Symbol)
    assert exact.module == pytest.approx(least * MM) and forced.module == pytest.approx(12 / 33 * MM)


def test_without_code_or_consent_nothing_is_drawn_for_it() -> None:
    side = (SymbolElement("a", 0, 0, 40, 40), SymbolElement("b", 0, 0, 40, 40, symbol=Content.STATEMENT),
            MarkElement("c", 0, 0, 9, 9), SymbolElement("d", 0, 0, 0, 40),
            SignatoriesElement("e", 0, 0, 50, 30))  # fmt: skip
    assert laid(*side, filling=Filling({})).items == []
    (mark,) = laid(*side[2:3]).all(Mark)
    assert (mark.consent, mark.size) == ("ask", pytest.approx(9 * MM))


@pytest.mark.parametrize("role", [*ROLE_COLOURS, "", "unheard_of"])
def test_roles_have_their_colours_and_pale_ones_an_outline(role: str) -> None:
    side = (ShapeElement("a", 0, 0, 50, 10, fill="role"),
            TextElement("t", 0, 0, 50, 10, text="{place}", colour="role_ink"),
            ShapeElement("e", 0, 0, 9, 9, shape=Shape.ELLIPSE, stroke="role_ink", weight=1))  # fmt: skip
    design = laid(*side, filling=Filling(FILLING.fields, role=role))
    fill, ink = ROLE_COLOURS.get(role, ROLE_COLOURS["other"])
    (box,), (text,), (ring,) = design.all(Box), design.all(Text), design.all(Ellipse)
    assert (box.fill, text.colour, ring.stroke, ring.fill) == (fill, ink, ink, "")
    assert bool(box.stroke) == (role not in ROLE_COLOURS or role in ("other", "staff", "press"))


def test_circles_stay_round_on_any_paper_and_ellipses_follow_it() -> None:
    side = (ShapeElement("a", 10, 10, 20, 20, shape=Shape.ELLIPSE, fill="#112233"),
            ShapeElement("b", 10, 10, 30, 20, shape=Shape.ELLIPSE, fill="#112233"))  # fmt: skip
    circle, ellipse = laid(*side, paper=(200, 50)).all(Ellipse)
    assert (circle.width, circle.height, circle.x) == pytest.approx((20 * MM, 20 * MM, 30 * MM))
    assert (ellipse.width, ellipse.height) == pytest.approx((60 * MM, 20 * MM))


def test_a_line_runs_from_the_upper_left_to_the_lower_right() -> None:
    (line,) = laid(ShapeElement("a", 10, 10, 30, 0, shape=Shape.LINE, stroke="#112233", weight=1)).all(Line)
    assert (line.x1, line.y1, line.x2, line.y2) == pytest.approx((10 * MM, 40 * MM, 40 * MM, 40 * MM))
    assert not laid(ShapeElement("a", 10, 10, 30, 0, shape=Shape.LINE)).items


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_signatories_are_spread_evenly_on_one_line_in_one_size(count: int) -> None:
    people = tuple(Signatory(f"g{n}", f"Ana {'María de los Ángeles ' * n}Erdős", "Directora " * (n + 1), "CRM", "ink")
                   for n in range(count))  # fmt: skip
    design = laid(SignatoriesElement("s", 10, 10, 180, 40), filling=Filling({}, signatories=people), size=(200, 60),
                  ink=png(80, 20))  # fmt: skip
    rules, pictures = design.all(Line), design.all(Picture)
    assert len(rules) == len(pictures) == count and len({rule.y1 for rule in rules}) == 1
    middles = [(rule.x1 + rule.x2) / 2 / MM for rule in rules]
    assert middles == pytest.approx([10 + 180 / count * (n + 0.5) for n in range(count)])
    for text in design.all(Text):
        left, bottom, right, top = text.bounds
        assert any(rule.x1 - 0.01 <= left and right <= rule.x2 + 0.01 for rule in rules)
        assert bottom >= 10 * MM - 0.01 and top <= rules[0].y1
    assert all(p.y >= rules[0].y1 and p.y + p.height <= 50 * MM + 0.01 for p in pictures)
    names = [text.size for text in design.all(Text) if text.text.startswith("Ana")]
    assert max(names) == pytest.approx(min(names))


def test_what_cannot_be_printed_is_told() -> None:
    design = laid(TextElement("t", 0, 0, 90, 30, text="{name}"), filling=Filling({"name": "Zoë דוד"}))
    assert design.unprintable == set("דו") and fonts.PLACEHOLDER in design.all(Text)[0].text


def test_many_words_on_many_lines_take_no_time() -> None:
    element = TextElement("t", 0, 0, 90, 200, text="{name}", size=30, floor=4, lines=50)
    words = " ".join(f"word{number}" for number in range(300))
    lines = laid(element, filling=Filling({"name": words}), size=(100, 200)).all(Text)
    assert " ".join(line.text for line in lines) == words and lines[0].size >= 4
