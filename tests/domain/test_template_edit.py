"""Changing a template by hand: moving, resizing, lining up, order, ids, snapping."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain import template_edit as edit
from seminar_desktop.domain.template import (
    MOST_ELEMENTS,
    Purpose,
    Shape,
    ShapeElement,
    Symbol,
    SymbolElement,
    Template,
    TextElement,
    read,
    write,
)
from seminar_desktop.domain.template_edit import OFFERED, Edge, Handle, New, Rect, Side, frame
from seminar_desktop.domain.template_snap import snap_corner, snap_move, targets

PAPER = (100.0, 60.0)
BADGE = Template("t", "T", Purpose.BADGE, *PAPER)
LEAST = (edit.LEAST, edit.LEAST)
lengths = st.floats(-80, 200, allow_nan=False)
sizes = st.floats(edit.LEAST, 120)


def side() -> Side:
    return (ShapeElement("a", 10, 10, 20, 10), TextElement("b", 50, 20, 10, 10), TextElement("c", 72, 40, 20, 5))


def frames(some: Side) -> dict[str, tuple[float, ...]]:
    return {element.id: tuple(frame(element)) for element in some}


# ---- moving and resizing ---------------------------------------------------------------------------------------------


def test_moving_moves_the_chosen_ones_only() -> None:
    moved = edit.move(side(), ["a", "c"], 2.5, -1)
    assert frames(moved) == {"a": (12.5, 9, 20, 10), "b": (50, 20, 10, 10), "c": (74.5, 39, 20, 5)}
    assert frame(side()[0]).x == 10, "the side before is untouched"


@given(lengths, lengths)
def test_moving_there_and_back_is_nothing(across: float, down: float) -> None:
    across, down = round(across, 2), round(down, 2)
    assert edit.move(edit.move(side(), ["b"], across, down), ["b"], -across, -down) == side()


@given(st.sampled_from(Handle), lengths, lengths, st.booleans(), sizes, sizes)
def test_a_handle_keeps_the_opposite_side(handle: Handle, across: float, down: float, keep: bool, wide: float,
                                          high: float) -> None:  # fmt: skip
    before = Rect(30, 40, wide, high)
    after = edit.resized(before, handle, across, down, keep=keep, least=LEAST)
    assert after.width >= edit.LEAST - 1e-9 and after.height >= edit.LEAST - 1e-9
    if "e" in handle:
        assert after.x == pytest.approx(before.x)
    if "w" in handle:
        assert after.right == pytest.approx(before.right)
    if "s" in handle:
        assert after.y == pytest.approx(before.y)
    if "n" in handle:
        assert after.bottom == pytest.approx(before.bottom)
    if keep:
        assert after.width / after.height == pytest.approx(wide / high)


def test_a_corner_without_proportions_follows_the_mouse() -> None:
    assert edit.resized(Rect(0, 0, 10, 10), Handle.SE, 5, -3, least=LEAST) == Rect(0, 0, 15, 7)


def test_stretching_takes_all_along() -> None:
    some = (TextElement("a", 0, 0, 10, 10), TextElement("b", 10, 10, 10, 10))
    assert frames(edit.stretch(some, ["a", "b"], Rect(0, 0, 20, 20), Rect(0, 0, 40, 10))) == {
        "a": (0, 0, 20, 5), "b": (20, 5, 20, 5)}  # fmt: skip


def test_a_level_line_can_be_made_longer_and_stays_level() -> None:
    line = (ShapeElement("l", 10, 10, 20, 0, shape=Shape.LINE),)
    before = edit.bounds(line)
    after = edit.resized(before, Handle.E, 15, 0, least=edit.least_size(line))
    assert frames(edit.stretch(line, ["l"], before, after)) == {"l": (10, 10, 35, 0)}


# ---- lining up -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("edge", "wanted"), [
    (Edge.LEFT, {"b": (50, 20), "c": (50, 40)}), (Edge.RIGHT, {"b": (82, 20), "c": (72, 40)}),
    (Edge.CENTRE, {"b": (66, 20), "c": (61, 40)}), (Edge.TOP, {"b": (50, 20), "c": (72, 20)}),
    (Edge.MIDDLE, {"b": (50, 27.5), "c": (72, 30)}), (Edge.BOTTOM, {"b": (50, 35), "c": (72, 40)}),
])  # fmt: skip
def test_elements_are_lined_up_with_one_another(edge: Edge, wanted: dict[str, tuple[float, float]]) -> None:
    placed = frames(edit.align(side(), ["b", "c"], edge, PAPER))
    assert {id_: placed[id_][:2] for id_ in wanted} == wanted and placed["a"] == (10, 10, 20, 10)


def test_one_alone_is_lined_up_with_the_paper() -> None:
    assert frames(edit.align(side(), ["a"], Edge.CENTRE, PAPER))["a"][0] == 40
    assert frames(edit.align(side(), ["a"], Edge.BOTTOM, PAPER))["a"][1] == 50
    assert edit.align(side(), [], Edge.LEFT, PAPER) == side()


def test_gaps_become_equal_and_the_outer_ones_stay() -> None:
    placed = frames(edit.distribute(side(), ["a", "b", "c"], across=True))
    assert placed["a"][0] == 10 and placed["c"][0] == 72
    assert placed["b"][0] - 30 == pytest.approx(72 - (placed["b"][0] + 10))
    assert edit.distribute(side(), ["a", "b"], across=True) == side()


# ---- order, adding, taking away --------------------------------------------------------------------------------------


def test_front_and_back_keep_the_order_among_the_chosen() -> None:
    assert [e.id for e in edit.to_front(side(), ["a", "b"])] == ["c", "a", "b"]
    assert [e.id for e in edit.to_back(side(), ["b", "c"])] == ["b", "c", "a"]


def test_copies_have_new_ids_and_lie_beside() -> None:
    copied, ids = edit.insert(side(), side()[:2])
    again, more = edit.insert(copied, edit.chosen(copied, ids))
    assert ids == ("a-2", "b-2") and more == ("a", "b")[:0] + ("a-3", "b-3")
    assert frames(copied)["a-2"][:2] == (13, 13)
    assert len({e.id for e in again}) == len(again)


def test_no_more_elements_than_a_file_may_hold() -> None:
    full = tuple(TextElement(f"e{n}", 0, 0, 1, 1) for n in range(MOST_ELEMENTS - 1))
    grown, ids = edit.insert(full, side())
    assert len(grown) == MOST_ELEMENTS and len(ids) == 1
    read(write(edit.with_side(BADGE, grown, False)))


def test_tab_visits_everything_once_and_goes_on() -> None:
    seen: list[str] = []
    at = edit.following(side(), (), 1)
    while at:
        seen.append(at)
        at = edit.following(side(), [at], 1)
    assert seen == ["a", "b", "c"]
    assert edit.following(side(), ["b"], -1) == "a" and edit.following(side(), ["a"], -1) == ""


@pytest.mark.parametrize("purpose", Purpose)
def test_every_tool_makes_what_a_file_can_hold(purpose: Purpose) -> None:
    template = Template("t", "T", purpose, 210.0, 148.0)
    for tool in OFFERED[purpose]:
        element = edit.new_element(tool, template, template.front, "Text")
        assert element.x >= 0 and element.x + element.width <= 210
        template = edit.with_side(template, (*template.front, element), False)
    assert read(write(template)) == template
    symbol = next(element for element in template.front if isinstance(element, SymbolElement))
    assert symbol.symbol == (Symbol.STATEMENT if purpose == Purpose.CERTIFICATE else Symbol.CODE)
    assert New.SIGNATORIES not in OFFERED[Purpose.BADGE]


# ---- snapping --------------------------------------------------------------------------------------------------------


def test_an_edge_snaps_to_another_elements_edge() -> None:
    snapped = snap_move(Rect(29.3, 47.4, 8, 8), targets(side(), ["c"], PAPER), 1.0)
    assert snapped.across == pytest.approx(0.7), "its left edge to the right edge of a"
    assert snapped.down == pytest.approx(-0.4), "its lower edge to the margin"
    assert [guide.upright for guide in snapped.guides] == [True, False]


def test_the_centre_of_the_paper_attracts() -> None:
    snapped = snap_move(Rect(44.6, 3.2, 10, 4), targets((), (), PAPER), 1.0)
    assert 44.6 + snapped.across + 5 == pytest.approx(50)


def test_where_nothing_is_near_the_grid_holds() -> None:
    snapped = snap_move(Rect(33.31, 33.72, 3, 3), targets((), (), PAPER), 0.2)
    assert (33.31 + snapped.across, 33.72 + snapped.down) == (pytest.approx(33), pytest.approx(34))
    assert not snapped.guides


def test_a_dragged_handle_snaps_only_what_it_drags() -> None:
    snapped = snap_corner(Rect(40, 22.2, 9.6, 3), targets(side(), ["c"], PAPER), 1.0, Handle.E)
    assert snapped.across == pytest.approx(0.4) and snapped.down == 0


@given(lengths, lengths, sizes, sizes, st.floats(0.1, 3))
def test_snapping_never_goes_farther_than_it_may(x: float, y: float, wide: float, high: float, within: float) -> None:
    snapped = snap_move(Rect(x, y, wide, high), targets(side(), ["c"], PAPER), within)
    assert abs(snapped.across) <= max(within, 0.5) + 1e-9 and abs(snapped.down) <= max(within, 0.5) + 1e-9
    for guide in snapped.guides:
        at = Rect(x, y, wide, high).moved(snapped.across, snapped.down)
        places = (at.x, at.x + wide / 2, at.right) if guide.upright else (at.y, at.y + high / 2, at.bottom)
        assert min(abs(place - guide.at) for place in places) < 1e-6
