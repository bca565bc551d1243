"""The designer by hand on the real page: drag, resize, snap, undo; everything by keyboard too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import qGray
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminar_desktop.domain import template_edit
from seminar_desktop.domain.template_edit import New
from seminar_desktop.services import designs
from seminar_desktop.ui.pages.designer import DesignerPage

from .designer_help import ALT, CONTROL, PLAIN, SHIFT, Mouse, at, desk, key, middle, mouse, page, seminar
from .people_help import workspace

__all__ = ["desk", "mouse", "page", "seminar", "workspace"]


# ---- the mouse -------------------------------------------------------------------------------------------------------


def test_the_longest_name_is_shown_first(page: DesignerPage, desk) -> None:
    cast = designs.cast(desk)
    longest = max(len(person.name) for person in cast.people)
    assert len(page.drawing.filling.fields["name"]) == longest
    page.bar.next.click()
    assert page.drawing.filling.fields["name"] != cast.person(cast.cases[designs.Case.LONGEST_NAME]).name


def test_a_drag_moves_and_snaps_and_one_undo_takes_it_back(page: DesignerPage, mouse: Mouse) -> None:
    before = at(page, "country")
    start = middle(before)
    mouse.press(start)
    mouse.move((start[0] + 1.0, start[1] + 8.0))
    mouse.move((start[0], start[1] + 9.2))
    assert page.document.dragging and page.canvas.gesture.guides, "a guide shows what it snapped to"
    assert at(page, "country").x == before.x, "the left edge stays on that of the other texts"
    mouse.release((start[0], start[1] + 9.2))
    assert at(page, "country").y != before.y and page.document.stack.count() == 1
    page.toolbar.undo.click()
    assert at(page, "country") == before and not page.document.dirty


def test_what_was_dragged_looks_as_if_it_had_always_lain_there(qtbot, page: DesignerPage, mouse: Mouse) -> None:
    start = middle(at(page, "given"))
    mouse.drag(start, (start[0] - 1.37, start[1] + 4.21), ALT)
    page.document.select([])
    qtbot.wait(20)
    dragged = page.canvas.viewport().grab().toImage()
    kept = page.document.template
    page.document.load(page.document.saved)
    page.document.load(kept)
    qtbot.wait(20)
    fresh = page.canvas.viewport().grab().toImage()
    assert dragged.size() == fresh.size()
    pixels = [(x, y) for x in range(0, fresh.width(), 2) for y in range(0, fresh.height(), 2)]
    assert max(abs(qGray(dragged.pixel(*at)) - qGray(fresh.pixel(*at))) for at in pixels) < 24


def test_alt_switches_snapping_off(page: DesignerPage, mouse: Mouse) -> None:
    before = at(page, "country")
    page.canvas.zoom(4)
    page.canvas.centerOn(*middle(before))
    start = middle(before)
    mouse.drag(start, (start[0] + 0.37, start[1]), ALT)
    moved = at(page, "country").x - before.x
    assert 0 < moved < 1 and abs(moved - round(moved)) > 0.02
    assert at(page, "country").y == before.y


def test_shift_keeps_a_drag_in_one_direction(page: DesignerPage, mouse: Mouse) -> None:
    before = at(page, "country")
    page.document.select(["country"])
    start = middle(before)
    page.document.select([])
    mouse.press(start)
    mouse.move((start[0] + 20, start[1] + 3), SHIFT)
    mouse.release((start[0] + 20, start[1] + 3), SHIFT)
    assert at(page, "country").y == before.y and at(page, "country").x > before.x + 15


def test_a_handle_resizes_and_shift_keeps_proportions(page: DesignerPage, mouse: Mouse) -> None:
    page.document.select(["symbol"])
    before = at(page, "symbol")
    corner = (before.right, before.bottom)
    mouse.drag(corner, (corner[0] - 8, corner[1] - 1), SHIFT)
    after = at(page, "symbol")
    assert after.width < before.width - 5 and after.width == pytest.approx(after.height, abs=0.02)
    assert (after.x, after.y) == (pytest.approx(before.x), pytest.approx(before.y))
    mouse.drag((after.right, after.bottom), (after.right + 4, after.bottom))
    assert at(page, "symbol").width > after.width and at(page, "symbol").height == pytest.approx(after.height, abs=1)


def test_a_thin_text_that_is_selected_is_moved_by_its_middle(page: DesignerPage, mouse: Mouse) -> None:
    page.canvas.zoom(0.5)
    page.document.select(["country"])
    before = at(page, "country")
    mouse.drag(middle(before), (middle(before)[0] + 10, middle(before)[1]))
    assert at(page, "country").x > before.x + 5 and at(page, "country").height == before.height


def test_shift_adds_and_a_band_catches(page: DesignerPage, mouse: Mouse) -> None:
    mouse.click(middle(at(page, "country")))
    assert page.document.ids == ("country",)
    mouse.click(middle(at(page, "given")), SHIFT)
    assert set(page.document.ids) == {"country", "given"}
    mouse.click(middle(at(page, "given")), SHIFT)
    assert page.document.ids == ("country",)
    wide, high = page.document.paper
    mouse.drag((-8, -8), (wide + 8, high + 8))
    assert set(page.document.ids) == {element.id for element in page.document.side}
    mouse.click((-8, -8))
    assert page.document.ids == ()


def test_escape_gives_a_drag_up(page: DesignerPage, mouse: Mouse) -> None:
    before = at(page, "given")
    mouse.press(middle(before))
    mouse.move((middle(before)[0] + 20, middle(before)[1] + 20))
    assert at(page, "given") != before
    key(page, Qt.Key.Key_Escape)
    mouse.release((0, 0))
    assert at(page, "given") == before and page.document.stack.count() == 0


def test_a_double_click_types_into_a_text(qtbot, page: DesignerPage, mouse: Mouse) -> None:
    point = mouse.pixel(middle(at(page, "country")))
    QTest.mouseDClick(mouse.view, Qt.MouseButton.LeftButton, PLAIN, point)
    editor = page.canvas.editor
    assert editor.isVisible() and editor.toPlainText() == "{country}"
    QTest.keyClicks(editor, "País: {country}".replace("í", "i"))
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert not editor.isVisible()
    assert next(e for e in page.document.side if e.id == "country").text == "Pais: {country}"
    key(page, Qt.Key.Key_F2)
    QTest.keyClicks(editor, "gone")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert next(e for e in page.document.side if e.id == "country").text == "Pais: {country}"


# ---- the keyboard ----------------------------------------------------------------------------------------------------


def test_arrows_nudge_and_are_one_step(page: DesignerPage) -> None:
    before = at(page, "given")
    page.document.select(["given"])
    for _ in range(3):
        key(page, Qt.Key.Key_Right)
    key(page, Qt.Key.Key_Down, SHIFT)
    assert (at(page, "given").x, at(page, "given").y) == (before.x + 1.5, before.y + 5)
    assert page.document.stack.count() == 1
    page.document.stack.undo()
    assert at(page, "given") == before
    page.document.stack.redo()
    key(page, Qt.Key.Key_Left)
    assert page.document.stack.count() == 2, "what follows an undo is a step of its own"


def test_tab_reaches_every_element_and_then_goes_on(page: DesignerPage) -> None:
    seen = []
    for _ in range(len(page.document.side)):
        key(page, Qt.Key.Key_Tab)
        seen.append(page.document.ids[0])
    assert sorted(seen) == sorted(element.id for element in page.document.side)
    assert page.canvas.hasFocus()
    key(page, Qt.Key.Key_Tab)
    assert not page.canvas.hasFocus() and page.document.ids == ()


def test_copy_paste_duplicate_and_delete(page: DesignerPage) -> None:
    count = len(page.document.side)
    page.document.select(["given", "family"])
    key(page, Qt.Key.Key_C, CONTROL)
    key(page, Qt.Key.Key_V, CONTROL)
    assert len(page.document.side) == count + 2 and page.document.ids == ("given-2", "family-2")
    key(page, Qt.Key.Key_D, CONTROL)
    assert len(page.document.side) == count + 4
    key(page, Qt.Key.Key_A, CONTROL)
    key(page, Qt.Key.Key_Delete)
    assert page.document.side == () and page.document.ids == ()
    for _ in range(3):
        page.document.stack.undo()
    assert len(page.document.side) == count and not page.document.dirty


def test_text_from_elsewhere_is_not_pasted(page: DesignerPage) -> None:
    before = page.document.side
    QApplication.clipboard().setText("hello")
    key(page, Qt.Key.Key_V, CONTROL)
    assert page.document.side == before


def test_zoom_and_fit(page: DesignerPage) -> None:
    fitted = page.canvas.scale_now
    page.canvas.zoom(2, QPointF(10, 10))
    assert page.canvas.scale_now == pytest.approx(2 * fitted)
    key(page, Qt.Key.Key_0, CONTROL)
    assert page.canvas.scale_now == pytest.approx(fitted)


def test_toolbar_lines_up_and_adds(page: DesignerPage) -> None:
    page.document.select(["country", "affiliation", "family"])
    page.toolbar.align[template_edit.Edge.RIGHT].click()
    assert len({at(page, id_).right for id_ in ("country", "affiliation", "family")}) == 1
    page.toolbar.add[New.ELLIPSE].click()
    assert page.document.ids == ("ellipse",)
    page.toolbar.back.click()
    assert page.document.side[0].id == "ellipse"
    assert not page.toolbar.add[New.SIGNATORIES].isVisible()
