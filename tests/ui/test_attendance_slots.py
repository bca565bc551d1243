"""The attendance grid on the real window: filters, the story of a cell, and what is done with a slot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.services import agenda, attendance, marks, people, presence
from seminar_desktop.ui.dialogs.cell import CellDialog
from seminar_desktop.ui.dialogs.slot_rules import SlotRulesDialog
from seminar_desktop.ui.pages.attendance import AttendancePage
from seminar_desktop.ui.pages.attendance_rows import CLASH, status_of

from .attendance_help import (
    OPENING,
    REVIEW,
    SECOND,
    column,
    desk,
    grid,
    letters,
    person_of,
    press,
    set_clock,
    settle,
    slot_of,
    stand,
    stored,
    type_slowly,
    window,
)

__all__ = ["desk", "grid", "window"]
KEY = Qt.Key


# ---- filters -------------------------------------------------------------------------------------------------------


def names(page: AttendancePage) -> list[str]:
    return [person.name for person in page.model.people]


def test_words_find_without_accents(grid, qtbot) -> None:
    qtbot.keyClicks(grid.filters.search, "zuniga kat")
    qtbot.waitUntil(lambda: names(grid) == ["Kattia Solís Zúñiga"])
    assert grid.view.corner.text() == "1 of 74 shown"
    grid.filters.search.setText("quiet nobody")
    qtbot.waitUntil(lambda: not names(grid))
    assert grid.stack.currentWidget() is grid._nobody
    grid._nobody.button.click()
    assert len(names(grid)) == 74


def choose(box, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_country_role_and_modality_combine(grid, desk) -> None:
    everybody = people.everybody(desk)
    choose(grid.filters.country, "CR")
    assert len(names(grid)) == sum(p.country == "CR" for p in everybody)
    choose(grid.filters.role, "municipal_representative")
    municipal = [p for p in everybody if p.country == "CR" and p.role == "municipal_representative"]
    assert len(names(grid)) == len(municipal)
    choose(grid.filters.modality, "virtual")
    assert len(names(grid)) == sum(p.modality == "virtual" for p in municipal)


def test_who_misses_something_that_has_begun(grid, desk, window, qtbot) -> None:
    municipal = [p for p in people.everybody(desk) if p.role == "municipal_representative"]
    begun = [slot_of(desk, OPENING), slot_of(desk, REVIEW)]
    said = {(person.id, slot.id): "present" for person in municipal[:40] for slot in begun}
    said[municipal[7].id, begun[0].id] = "excused"
    _, changes = marks.mark(desk, said)
    window.workspace.broadcast(changes)
    settle(qtbot, window.workspace)
    assert grid.filters.missing.count() == 5
    grid.filters.missing.click()
    assert set(names(grid)) == {p.name for p in (municipal[7], *municipal[40:])}
    row = grid.model.place(municipal[43].id)
    stand(grid, row, OPENING)
    type_slowly(grid.view, "P")
    stand(grid, row, REVIEW)
    type_slowly(grid.view, "L")
    assert grid.filters.missing.count() == 4, "late is enough"


def test_the_arrow_key_leads_from_the_search_to_the_grid_and_back(grid, qtbot) -> None:
    grid.filters.search.setFocus()
    press(grid.filters.search, KEY.Key_Down)
    assert grid.view.hasFocus() and grid.scan_field() is None
    press(grid.view, KEY.Key_Up)
    assert grid.filters.search.hasFocus() and grid.scan_field() is grid.filters.search


# ---- the story of a cell -------------------------------------------------------------------------------------------


def test_the_strip_tells_who_said_what_and_when(grid, desk, qtbot) -> None:
    stand(grid, 4, REVIEW)
    person, slot = grid.view.current()
    attendance.admit(desk, person.id, slot.id)
    type_slowly(grid.view, "A")
    press(grid.view, KEY.Key_Up)
    qtbot.waitUntil(lambda: "Absent" in grid.strip.text())
    text = grid.strip.text()
    assert text.startswith(person.name) and slot.title in text
    assert "Absent: marked by Wendy Orellana at 09:20, Mesa 1" in text
    assert "In 09:20, Mesa 1" in text
    assert "a scan or a connection says otherwise" in text, "the contradiction, in words"
    assert grid.model.code(4, column(grid, REVIEW)) & CLASH


def test_hovering_tells_the_story_of_another_cell(grid, qtbot) -> None:
    stand(grid, 0, OPENING)
    index = grid.model.index(5, column(grid, REVIEW))
    inside = grid.view.visualRect(index).center()
    QTest.mouseMove(grid.view.viewport(), inside)
    qtbot.waitUntil(lambda: grid.strip.text().startswith(grid.model.people[5].name))
    assert "Nothing is known yet" in grid.strip.text() or "has to attend" in grid.strip.text()
    grid.view.leaveEvent(None)
    qtbot.waitUntil(lambda: grid.strip.text().startswith(grid.model.people[0].name))


def test_enter_opens_everything_about_a_cell(grid, desk, qtbot) -> None:
    stand(grid, 0, OPENING)
    press(grid.view, KEY.Key_Return)
    dialog = grid.findChild(CellDialog)
    assert dialog.windowTitle() == grid.model.people[0].name
    dialog.buttons[Presence.EXCUSED].click()
    assert stored(desk, grid, 0, OPENING).outcome.status == Presence.EXCUSED


# ---- slots ---------------------------------------------------------------------------------------------------------


def act(page: AttendancePage, title: str, begins: str) -> None:
    next(do for text, do in page.slot_actions(slot_of(page.workspace.desk, title)) if text.startswith(begins))()


def test_closing_makes_the_unknown_absent_and_reopening_unknown_again(grid, desk, window, qtbot) -> None:
    choose(grid.filters.role, "municipal_representative")
    stand(grid, 0, OPENING)
    type_slowly(grid.view, "P")
    act(grid, OPENING, "Close")
    settle(qtbot, window.workspace)
    assert letters(grid, OPENING, 44) == "P" + "A" * 43
    assert grid.view.slot_state(column(grid, OPENING)).closed
    assert "absent now" in window.workspace.messages.last
    act(grid, OPENING, "Reopen")
    settle(qtbot, window.workspace)
    assert letters(grid, OPENING, 44) == "P" + "?" * 43


def test_the_roll_call_of_a_slot_is_one_choice_away(grid, desk, window, qtbot) -> None:
    act(grid, "Closure", "Open the roll call")
    settle(qtbot, window.workspace)
    assert window.current_page().name == "roll_call"
    assert window.current_page().room.slot.title.startswith("Closure")


def test_a_click_on_a_head_opens_its_menu(grid, qtbot) -> None:
    asked = QSignalSpy(grid.view.menu_wanted)
    header = grid.view.slots
    place = QPoint(header.sectionViewportPosition(1) + 10, 20)
    grid.view.menu_wanted.disconnect(grid._open_menu)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.count() == 1 and asked.at(0)[0] == 1
    menu = grid.slot_menu(grid.model.slot(1))
    assert [action.text() for action in menu.actions()] == [text for text, _ in grid.slot_actions(grid.model.slot(1))]


def test_settings_of_a_slot(grid, desk, window, qtbot) -> None:
    act(grid, REVIEW, "Settings")
    dialog = grid.findChild(SlotRulesDialog)
    assert dialog.late.text() == "as in the seminar: 10 min"
    dialog.late.setValue(25)
    dialog.roles["speaker"].click()
    assert dialog.these.isChecked() and dialog.roles["municipal_representative"].isChecked()
    dialog.accept()
    settle(qtbot, window.workspace)
    own = presence.board(desk).rules.own[slot_of(desk, REVIEW).id]
    assert own.late_minutes == 25 and own.virtual_percent is None
    assert set(own.roles.split(",")) == {"municipal_representative", "speaker"}
    assert grid.view.slot_state(column(grid, REVIEW)).asked == sum(
        p.role in ("municipal_representative", "speaker") for p in people.everybody(desk)
    )


def test_parallel_tables_stand_under_their_item(grid, desk, window, qtbot) -> None:
    set_clock(desk, SECOND, "13:20")
    choose(grid.filters.scope, f"day:{SECOND.isoformat()}")
    tables = [n for n in range(grid.model.columnCount()) if grid.view.beside(n)]
    whole = column(grid, "Working Groups")
    assert len(tables) == 4 and tables[0] == whole + 1
    assert [n for n in range(grid.model.columnCount()) if grid.view.grouped(n)] == [whole, *tables]
    person = person_of(desk)
    for title in ("Round Table 1", "Round Table 3"):
        _, changes = attendance.admit(desk, person.id, slot_of(desk, title).id)
    window.workspace.broadcast(changes)
    settle(qtbot, window.workspace)
    row = grid.model.place(person.id)
    assert [status_of(grid.model.code(row, n)) for n in (whole, *tables)] == [
        Presence.PRESENT, Presence.PRESENT, Presence.NOT_REQUIRED, Presence.PRESENT, Presence.NOT_REQUIRED,
    ]  # fmt: skip
    assert [bool(grid.model.code(row, n) & CLASH) for n in tables] == [True, False, True, False]


def test_without_an_agenda_the_page_says_so(grid, desk, window, qtbot) -> None:
    window.workspace.broadcast(agenda.save(desk, []))
    settle(qtbot, window.workspace)
    assert grid.stack.currentWidget() is grid._no_slots
    grid._no_slots.button.click()
    assert window.current_page().name == "agenda"


def test_another_seminar_begins_anew(grid, window, desk, qtbot) -> None:
    stand(grid, 0, OPENING)
    type_slowly(grid.view, "P")
    window.workspace.open(desk)
    settle(qtbot, window.workspace)
    assert not grid.marker.can_undo() and grid.model.rowCount() == 74
