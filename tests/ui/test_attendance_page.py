"""The attendance grid on the real window: what it shows, marking, taking back, and scanners."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.services import agenda, attendance, marks, people
from seminar_desktop.ui.actions import Act
from seminar_desktop.ui.pages.attendance_rows import status_of
from tests.windows import Hands

from .attendance_help import (
    OPENING,
    REVIEW,
    column,
    desk,
    grid,
    letters,
    person_of,
    press,
    settle,
    slot_of,
    stand,
    stored,
    type_slowly,
    window,
)

__all__ = ["desk", "grid", "window"]
KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


# ---- what is shown -------------------------------------------------------------------------------------------------


def test_everybody_is_shown_at_the_items_of_today(grid, desk) -> None:
    assert grid.model.rowCount() == 74
    today = [slot for slot in agenda.slots(desk) if slot.day and slot.day.day == 12]
    assert grid.model.columnCount() == sum(slot.kind not in ("break", "lunch") for slot in today)
    assert grid.view.corner.text() == "74 people"
    assert grid.model.people[0].name == "Byron Estuardo Ajú Pérez"
    current, slot = grid.view.current()
    assert current is grid.model.people[0] and slot.title.startswith(REVIEW), "the item that runs"


def test_heads_count_who_is_here_of_those_who_must_be(grid, desk, window, qtbot) -> None:
    municipal = [p for p in people.everybody(desk) if p.role == "municipal_representative"]
    speaker = person_of(desk, lambda p: p.role == "speaker")
    review = slot_of(desk, REVIEW)
    for person in (*municipal[:3], speaker):
        _, changes = attendance.admit(desk, person.id, review.id)
    window.workspace.broadcast(changes)
    settle(qtbot, window.workspace)
    state = grid.view.slot_state(column(grid, REVIEW))
    assert (state.here, state.asked, state.running, state.closed) == (3, len(municipal), True, False)


def test_the_scope_is_a_day_or_the_whole_seminar(grid, qtbot) -> None:
    box = grid.filters.scope
    box.setCurrentIndex(box.findData("all"))
    box.activated.emit(box.currentIndex())
    titles = [grid.model.slot(n).title for n in range(grid.model.columnCount())]
    assert titles[0].startswith(OPENING) and titles[-1].startswith("Conclusions")
    assert not any(title in ("Lunch", "Recess", "Break") for title in titles)
    assert grid.view.several_days
    assert sum(grid.view.begins_day(n) for n in range(len(titles))) == 1


def test_names_stay_while_the_slots_scroll(grid, qtbot) -> None:
    box = grid.filters.scope
    box.setCurrentIndex(box.findData("all"))
    box.activated.emit(box.currentIndex())
    view, bar = grid.view, grid.view.horizontalScrollBar()
    assert bar.maximum() > 0
    before = view.names.mapTo(grid, QPoint(0, 0)), view.names.width(), view.slots.sectionViewportPosition(0)
    bar.setValue(bar.maximum())
    assert (view.names.mapTo(grid, QPoint(0, 0)), view.names.width()) == before[:2]
    assert view.slots.sectionViewportPosition(0) < before[2]
    assert view.names.isVisible() and view.corner.isVisible()
    rows_at = view.rowViewportPosition(5), view.names.sectionViewportPosition(5)
    view.verticalScrollBar().setValue(200)
    assert (view.rowViewportPosition(5), view.names.sectionViewportPosition(5)) == tuple(y - 200 for y in rows_at)


def test_slots_that_have_not_begun_are_not_asked_for(grid) -> None:
    assert grid.view.grounds[column(grid, OPENING)].begun
    assert not grid.view.grounds[column(grid, "Closure")].begun


# ---- marking -------------------------------------------------------------------------------------------------------


def test_letters_mark_and_move_down(grid, desk, qtbot) -> None:
    stand(grid, 0, REVIEW)
    reset = QSignalSpy(grid.model.modelReset)
    type_slowly(grid.view, "pLa ")
    assert letters(grid, REVIEW, 4) == "PLAP"
    assert grid.view.currentIndex().row() == 4
    assert [stored(desk, grid, row, REVIEW).outcome.status for row in range(4)] == [
        Presence.PRESENT, Presence.LATE, Presence.ABSENT, Presence.PRESENT,
    ]  # fmt: skip
    assert reset.count() == 0


def test_capital_letters_do_not_extend_the_selection(grid, qtbot) -> None:
    stand(grid, 0, OPENING)
    for _ in range(3):
        QTest.qWait(60)
        QTest.keyPress(grid.view, KEY.Key_Shift)
        QTest.keyClick(grid.view, KEY.Key_P, SHIFT)
        QTest.keyRelease(grid.view, KEY.Key_Shift)
    assert letters(grid, OPENING, 4) == "PPP" + letters(grid, OPENING, 4)[3:]
    assert grid.view.currentIndex().row() == 3 and len(grid.view.selected()) == 1


def test_a_mark_paints_one_cell(grid, qtbot) -> None:
    stand(grid, 7, OPENING)
    painted: list[tuple[int, ...]] = []
    grid.model.dataChanged.connect(
        lambda first, last, _roles: painted.append((first.row(), first.column(), last.row(), last.column()))
    )
    type_slowly(grid.view, "A")
    assert painted == [(7, column(grid, OPENING)) * 2]


def test_a_range_is_marked_at_once_and_taken_back_at_once(grid, desk, window, qtbot) -> None:
    stand(grid, 2, OPENING)
    before = letters(grid, OPENING, 8)
    for _ in range(3):
        press(grid.view, KEY.Key_Down, SHIFT)
    press(grid.view, KEY.Key_Right, SHIFT)
    type_slowly(grid.view, "A")
    assert letters(grid, OPENING, 8) == before[:2] + "AAAA" + before[6:]
    assert letters(grid, REVIEW, 8)[2:6] == "AAAA"
    assert len(grid.view.selected()) == 8, "nothing moves"
    assert "8" in window.workspace.messages.last
    press(grid.view, KEY.Key_Z, CONTROL)
    assert letters(grid, OPENING, 8) == before
    assert not stored(desk, grid, 3, OPENING).said


def test_acts_are_taken_back_one_after_the_other(grid, window, qtbot) -> None:
    stand(grid, 0, OPENING)
    before = letters(grid, OPENING, 2)
    type_slowly(grid.view, "PA")
    window.actions_by_name[Act.UNDO].trigger()
    assert letters(grid, OPENING, 2) == "P" + before[1]
    press(grid.view, KEY.Key_Z, CONTROL)
    assert letters(grid, OPENING, 2) == before
    press(grid.view, KEY.Key_Z, CONTROL)
    assert "Nothing was marked" in window.workspace.messages.last


def test_what_somebody_else_has_marked_since_stays(grid, desk, qtbot) -> None:
    stand(grid, 0, OPENING)
    type_slowly(grid.view, "P")
    person, slot = grid.model.people[0], slot_of(desk, OPENING)
    marks.mark(desk, {(person.id, slot.id): "excused"})
    press(grid.view, KEY.Key_Z, CONTROL)
    assert stored(desk, grid, 0, OPENING).outcome.status == Presence.EXCUSED


def test_delete_takes_a_mark_back(grid, desk, qtbot) -> None:
    stand(grid, 0, OPENING)
    before = letters(grid, OPENING, 1)
    type_slowly(grid.view, "P")
    stand(grid, 0, OPENING)
    press(grid.view, KEY.Key_Delete)
    assert letters(grid, OPENING, 1) == before
    assert not stored(desk, grid, 0, OPENING).said


def test_the_legend_marks_for_the_mouse(grid, qtbot) -> None:
    stand(grid, 3, OPENING)
    QTest.mouseClick(grid.legend.keys[Presence.EXCUSED], Qt.MouseButton.LeftButton)
    assert letters(grid, OPENING, 4)[3] == "X"


def test_hundreds_of_marks_are_set_in_the_background(grid, desk, window, qtbot) -> None:
    stand(grid, 0, OPENING)
    press(grid.view, KEY.Key_A, CONTROL)
    type_slowly(grid.view, "P")
    settle(qtbot, window.workspace)
    assert letters(grid, "Closure", 74) == "P" * 74
    window.message_bar.button.click()
    settle(qtbot, window.workspace)
    assert not stored(desk, grid, 70, "Closure").said


def test_letters_are_those_of_the_language(grid, window, qtbot) -> None:
    window.actions_by_name[Act.SPANISH].trigger()
    qtbot.waitUntil(lambda: grid.model.spoken.letter[Presence.LATE] == "T")
    settle(qtbot, window.workspace)
    stand(grid, 0, OPENING)
    type_slowly(grid.view, "tsj")
    assert [status_of(grid.model.code(row, column(grid, OPENING))) for row in range(3)] == [
        Presence.LATE, Presence.LEFT_EARLY, Presence.EXCUSED,
    ]  # fmt: skip
    assert letters(grid, OPENING, 3) == "TSJ"
    assert grid.legend.keys[Presence.LATE].text() == "Tarde"


def test_a_mark_made_elsewhere_is_shown(grid, desk, window, qtbot) -> None:
    person = grid.model.people[9]
    _, changes = marks.mark(desk, {(person.id, slot_of(desk, OPENING).id): "excused"})
    reset = QSignalSpy(grid.model.modelReset)
    window.workspace.broadcast(changes)
    settle(qtbot, window.workspace)
    assert letters(grid, OPENING, 10)[9] == "X"
    assert reset.count() == 0, "the same people and slots stay where they are"


# ---- a scanner while the grid has the focus ------------------------------------------------------------------------


def test_a_badge_that_is_scanned_marks_nobody(grid, desk, window, qtbot) -> None:
    codes = people.codes(desk)
    hands, before = Hands(), letters(grid, OPENING, 74)
    for person in grid.model.people[:6]:
        stand(grid, 10, OPENING)
        QTest.qWait(60)
        hands.scan(codes[person.id])
        assert window.current_page().name == "checkin" and person.name in window.current_page().panel.text()
        window.show_page("attendance")
        settle(qtbot, window.workspace)
        assert grid.view.currentIndex().row() == 10
    now = letters(grid, OPENING, 74)
    assert [now[row] for row in range(6, 74)] == [before[row] for row in range(6, 74)]
    assert not any(stored(desk, grid, row, OPENING).outcome.reason == "marked" for row in range(74))


def test_a_foreign_code_marks_nobody(grid, desk, qtbot) -> None:
    stand(grid, 10, OPENING)
    before = letters(grid, OPENING, 74)
    Hands().scan("PPPPLAOEX-PEOPLE-APPEAL")
    QTest.qWait(80)
    assert letters(grid, OPENING, 74) == before
    assert grid.view.currentIndex().row() == 10


def test_two_keys_pressed_nearly_at_once_both_count(grid, qtbot) -> None:
    stand(grid, 0, OPENING)
    QTest.keyClick(grid.view, "p")
    QTest.keyClick(grid.view, "a")
    QTest.qWait(80)
    assert letters(grid, OPENING, 2) == "PA"


def test_an_item_fewer_in_the_agenda_moves_no_letter_to_another_item(grid, desk, window, qtbot) -> None:
    """Neither while everything is read again nor afterwards."""
    person = grid.model.people[2]
    stand(grid, 2, REVIEW)
    grid.mark(Presence.EXCUSED)
    stand(grid, 2, REVIEW)
    seen: list[str] = []
    grid.rows.board_read.connect(lambda: seen.append(letters(grid, REVIEW, 4)))
    window.workspace.broadcast(agenda.save(desk, [s for s in agenda.slots(desk) if s != slot_of(desk, OPENING)]))
    settle(qtbot, window.workspace)
    assert seen == [letters(grid, REVIEW, 4)] and seen[0][2] == "X"
    current, slot = grid.view.current()
    assert current.id == person.id and slot.title.startswith(REVIEW)
