"""What the designer shows: the badge as it is printed, people worth looking at, and what is amiss."""

from __future__ import annotations

from dataclasses import replace

from seminar_desktop.badge_words import words
from seminar_desktop.domain.template import (
    Element,
    Filling,
    ImageElement,
    Purpose,
    ShapeElement,
    Symbol,
    SymbolElement,
    Template,
    TextElement,
)
from seminar_desktop.services import badges, designs, people
from seminar_desktop.services.designs import Case, Flaw

from .conftest import Room

PAPER = Template("t", "T", Purpose.BADGE, 100.0, 60.0)
FILLING = Filling({"name": "Ana Łukaszewicz"}, role="municipal", code="A" * 25, statement="SD1" + "SAMPLE" * 45)


def flaws(*side: Element, filling: Filling = FILLING, images: dict[str, bytes] | None = None) -> set[tuple[str, Flaw]]:
    drawn = {one.id: designs.lay_out_alone(one, PAPER, filling, images or {}) for one in side}
    return {(found.element, found.flaw) for found in designs.findings(side, PAPER, filling, images or {}, drawn)}


def test_the_preview_is_the_badge_that_is_printed(room: Room) -> None:
    code = people.codes(room.desk)[room.ana]
    shown = designs.badge_filling(room.desk, people.get(room.desk, room.ana), code, words)
    assert shown == badges.filling(badges.faces(room.desk, {room.ana: code}, words)[0])


def test_a_seminar_without_people_shows_an_example(room: Room) -> None:
    cast = designs.Cast((), {}, {})
    shown = designs.badge_filling(room.desk, cast.person("nobody"), "", words)
    assert shown.fields["given_name"] == designs.EXAMPLE.given_name and len(shown.code) == 25


def test_the_longest_names_are_offered(room: Room) -> None:
    cast = designs.cast(room.desk)
    assert len(cast.person(cast.cases[Case.LONGEST_NAME]).name) == max(len(one.name) for one in cast.people)
    assert set(cast.cases) == set(Case)


def test_a_text_that_shrinks_too_far_is_said() -> None:
    text = TextElement("t", 5, 5, 60, 10, text="{name}", size=14, floor=9)
    assert not flaws(text)
    assert flaws(replace(text, width=6, lines=1)) == {("t", Flaw.SMALL_TEXT)}
    assert flaws(replace(text, text="李")) == {("t", Flaw.UNPRINTABLE)}


def test_what_leaves_the_paper_is_said() -> None:
    text = TextElement("t", 80, 5, 30, 10, text="Long enough to reach over the edge", size=12)
    assert ("t", Flaw.OUTSIDE) in flaws(text)
    assert not flaws(ShapeElement("s", -3, -3, 106, 66, fill="#DDDDDD")), "a ground may reach over the edge"
    assert flaws(ShapeElement("s", 80, 5, 40, 6, fill="#DDDDDD")) == {("s", Flaw.OUTSIDE)}


def test_a_symbol_has_to_be_large_enough_and_free() -> None:
    code, statement = SymbolElement("q", 5, 5, 25, 25), SymbolElement("q", 5, 5, 40, 40, symbol=Symbol.STATEMENT)
    ground = ShapeElement("s", 0, 0, 50, 50, fill="#111111")
    assert not flaws(code) and not flaws(statement)
    assert flaws(replace(code, width=14.0)) == {("q", Flaw.SMALL_SYMBOL)}
    assert flaws(replace(statement, width=20.0)) == {("q", Flaw.SMALL_SYMBOL)}
    assert not flaws(ground, code), "it brings its own white ground"
    assert flaws(code, ground) == {("q", Flaw.COVERED)}
    assert not flaws(code, replace(ground, fill="", stroke="#111111")), "an outline around it is no harm"


def test_a_statement_that_no_symbol_holds_is_said() -> None:
    endless = replace(FILLING, statement="https://example.org/" + "x" * 5000)
    symbol = SymbolElement("q", 5, 5, 40, 40, symbol=Symbol.STATEMENT)
    assert flaws(symbol, filling=endless) == {("q", Flaw.LONG_STATEMENT)}


def test_a_picture_that_is_gone_is_said() -> None:
    assert flaws(ImageElement("i", 5, 5, 20, 20)) == {("i", Flaw.NO_PICTURE)}
    assert flaws(ImageElement("i", 5, 5, 20, 20, image="a0")) == {("i", Flaw.NO_PICTURE)}
