"""The roll call on the real window: pressing, typing, scanning at the door, tables, closing."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminar_desktop.domain import badge_code
from seminar_desktop.domain.attendance import Presence
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.services import attendance, marks, people, presence
from seminar_desktop.ui.actions import Act
from seminar_desktop.ui.pages import facilitator
from seminar_desktop.ui.pages.facilitator import FacilitatorPage
from seminar_desktop.ui.pages.facilitator_tools import EVERYBODY, EXPECTED, UNKNOWN
from tests.windows import Hands

from .attendance_help import FIRST, SECOND, desk, person_of, press, set_clock, settle, slot_of, type_slowly, window
from .facilitator_help import KEY, REVIEW, card, click, go, municipal, names, page, status

__all__ = ["desk", "page", "window"]

# ---- which slot ----------------------------------------------------------------------------------------------------


def test_the_item_that_runs_is_chosen_and_its_people_are_shown(page, desk, qtbot) -> None:
    assert page.room.slot.title.startswith(REVIEW)
    assert page.choice.box.currentText().endswith("(now)")
    assert len(names(page)) == len(municipal(desk)) == 44
    QTest.qWait(1)
    assert page.side.number.text() == "0 / 44"
    assert [page.filters.segments[name].count() for name in (EXPECTED, UNKNOWN, EVERYBODY)] == [44, 44, 74]


def test_the_arrows_go_through_the_day(page, desk, qtbot) -> None:
    page.choice.before.click()
    assert page.room.slot.title.startswith("Opening") and page.choice.tables is None
    assert not page.choice.before.isEnabled()
    page.choice.after.click()
    page.choice.after.click()
    assert page.room.slot.title.startswith("What is migration governance"), "pauses are left out"


# ---- marking -------------------------------------------------------------------------------------------------------


def test_a_press_marks_present_and_another_takes_it_back(page, desk, qtbot) -> None:
    person = page.cards.cards.stands[3].person
    click(page, person)
    assert status(desk, person, REVIEW) == Presence.PRESENT and card(page, person).by_hand
    QTest.qWait(1)
    assert page.side.number.text() == "1 / 44"
    click(page, person)
    assert status(desk, person, REVIEW) == Presence.UNKNOWN and not card(page, person).by_hand


def test_a_press_never_overrules_a_scan(page, desk, window, qtbot) -> None:
    person = page.cards.cards.stands[3].person
    _, changes = attendance.admit(desk, person.id, slot_of(desk, REVIEW).id)
    window.workspace.broadcast(changes)
    settle(qtbot, window.workspace)
    click(page, person)
    assert status(desk, person, REVIEW) == Presence.PRESENT and not card(page, person).by_hand
    assert "Type A" in window.workspace.messages.last
    type_slowly(page.cards, "A")
    assert status(desk, person, REVIEW) == Presence.ABSENT and card(page, person).clash


def test_letters_mark_the_card_with_the_focus_and_go_on(page, desk, qtbot) -> None:
    first, second, third = (stand.person for stand in page.cards.cards.stands[:3])
    page.cards.setFocus()
    page.cards.go_to(first.id)
    type_slowly(page.cards, "pxL")
    assert [status(desk, p, REVIEW) for p in (first, second, third)] == [
        Presence.PRESENT, Presence.EXCUSED, Presence.LATE,
    ]  # fmt: skip
    page.cards.go_to(second.id)
    press(page.cards, KEY.Key_Delete)
    assert status(desk, second, REVIEW) == Presence.UNKNOWN
    press(page.cards, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert status(desk, second, REVIEW) == Presence.EXCUSED


def test_the_unknown_are_worked_down(page, desk, qtbot) -> None:
    page.filters.segments[UNKNOWN].click()
    first, second, third = (stand.person for stand in page.cards.cards.stands[:3])
    page.cards.setFocus()
    page.cards.go_to(first.id)
    type_slowly(page.cards, "P")
    assert len(names(page)) == 43 and page.cards.current().person == second
    type_slowly(page.cards, "A")
    assert page.cards.current().person == third
    assert status(desk, second, REVIEW) == Presence.ABSENT


def test_a_name_and_enter_mark_present(page, desk, qtbot) -> None:
    assert page.scan_field() is page.search and page.search.hasFocus()
    qtbot.keyClicks(page.search, "zuniga kat")
    qtbot.keyClick(page.search, KEY.Key_Return)
    person = person_of(desk, lambda p: p.name == "Kattia Solís Zúñiga")
    assert names(page) == [person.name]
    assert status(desk, person, REVIEW) == Presence.PRESENT
    qtbot.keyClick(page.search, KEY.Key_Return)
    assert status(desk, person, REVIEW) == Presence.PRESENT, "Enter never takes back"
    qtbot.keyClicks(page.search, "aju")
    qtbot.waitUntil(lambda: names(page) == ["Byron Estuardo Ajú Pérez"])


def test_after_closing_f9_reopens_and_takes_no_marks_back(page, desk, window, qtbot) -> None:
    """Marks taken back behind a closed door would make the whole room absent."""
    page.side.others_button.click()
    settle(qtbot, window.workspace)
    here = page.side.number.text()
    page.side.close_button.click()
    settle(qtbot, window.workspace)
    window.actions_by_name[Act.UNDO].trigger()
    settle(qtbot, window.workspace)
    assert not page.room.plan.periods[page.room.index].closed and page.side.number.text() == here


def test_a_press_at_the_exit_lets_the_person_out(page, desk, window, qtbot) -> None:
    person = municipal(desk)[0]
    page.mark(Presence.PRESENT, card(page, person))
    page.mark(Presence.UNKNOWN, card(page, person))
    page.door.segments["exit"].click()
    page._turn(card(page, person))
    assert attendance.last_scans(desk)[0].verdict == VerdictKind.LEFT


def test_all_others_present_is_one_act(page, desk, window, qtbot) -> None:
    away, excused, *others = [p for p in municipal(desk) if p.modality == "in_person"]
    online = [p for p in municipal(desk) if p.modality == "virtual"]
    page.mark(Presence.ABSENT, card(page, away))
    page.mark(Presence.EXCUSED, card(page, excused))
    QTest.qWait(1)
    page.side.others_button.click()
    settle(qtbot, window.workspace)
    found = presence.all_rows(desk, presence.board(desk))
    index = page.room.index
    assert [found[p.id][index].status for p in (away, excused)] == [Presence.ABSENT, Presence.EXCUSED]
    assert {found[p.id][index].status for p in others} == {Presence.PRESENT}
    assert {found[p.id][index].status for p in online} == {Presence.UNKNOWN}, "not seen, but not in this room either"
    speaker = person_of(desk, lambda p: p.role == "speaker")
    assert found[speaker.id][index].status == Presence.NOT_REQUIRED, "nobody who is not expected"
    assert page.side.number.text() == f"{len(others)} / 44" and not page.side.others_button.isEnabled()
    assert str(len(others)) in window.workspace.messages.last
    window.actions_by_name[Act.UNDO].trigger()
    settle(qtbot, window.workspace)
    assert page.side.number.text() == "0 / 44"
    assert status(desk, away, REVIEW) == Presence.ABSENT


# ---- a scanner at the door -----------------------------------------------------------------------------------------


def test_a_badge_counts_for_this_slot_and_its_card_stands_out(page, desk, window, qtbot) -> None:
    person = municipal(desk)[40]
    Hands().scan(people.codes(desk)[person.id])
    assert window.current_page() is page
    line = page.banner.line()
    assert (line.tone, line.word, line.name, line.reason) == ("good", "Welcome", person.name, "Present")
    assert page.cards.cards.flash == (person.id, "good")
    place = page.cards.visualRect(page.cards.cards.index(page.cards.cards.place(person.id)))
    assert page.cards.viewport().rect().contains(place.center()), "in view"
    assert attendance.last_scans(desk, 1)[0].station == slot_of(desk, REVIEW).id
    QTest.qWait(1)
    assert page.side.number.text() == "1 / 44"
    qtbot.waitUntil(lambda: page.cards.cards.flash == ("", ""), timeout=4000)


def test_the_exit_lets_people_out_and_the_entrance_in_again(page, desk, qtbot) -> None:
    person = municipal(desk)[2]
    code, hands = people.codes(desk)[person.id], Hands()
    hands.scan(code)
    page.door.segments["exit"].click()
    page.search.setFocus()
    set_clock(desk, FIRST, "09:25")
    hands.scan(code)
    assert page.banner.line().word == "Went out" and page.banner.line().tone == "good"
    assert status(desk, person, REVIEW) == Presence.LEFT_EARLY
    assert card(page, person).status == Presence.LEFT_EARLY
    page.door.segments["entrance"].click()
    page.search.setFocus()
    set_clock(desk, FIRST, "09:28")
    hands.scan(code)
    assert page.banner.line().word == "Back"
    assert status(desk, person, REVIEW) == Presence.PRESENT


def test_late_is_said_at_the_door(page, desk, qtbot) -> None:
    set_clock(desk, FIRST, "09:40")
    Hands().scan(people.codes(desk)[municipal(desk)[0].id])
    assert page.banner.line().reason == "Late"


def test_a_scan_that_counts_for_nothing_says_so(page, desk, qtbot) -> None:
    go(page, qtbot, desk, "Closure of Session 1")
    Hands().scan(people.codes(desk)[municipal(desk)[0].id])
    assert page.banner.line().tone == "wait" and "long before the begin" in page.banner.line().reason


def test_what_is_no_badge_is_refused_in_words(page, desk, qtbot) -> None:
    hands = Hands()
    hands.scan("WIFI:T:WPA;S:hotel;P:=cmd();;")
    assert page.banner.line().tone == "stop" and page.banner.line().word == "Cannot be read"
    assert page.search.text() == ""
    hands.scan(badge_code.mint(badge_code.new_key()))
    assert page.banner.line().word == "Badge of another seminar"


def test_a_scan_while_a_name_is_being_typed(page, desk, qtbot) -> None:
    person = municipal(desk)[20]
    qtbot.keyClicks(page.search, "zuniga")
    qtbot.waitUntil(lambda: len(names(page)) == 1)
    Hands().scan(people.codes(desk)[person.id])
    assert page.banner.line().name == person.name
    assert page.cards.current().person.id == person.id, "the search makes room for who stands at the door"


def test_a_scan_on_the_cards_marks_nobody_else(page, desk, qtbot) -> None:
    codes = people.codes(desk)
    page.cards.setFocus()
    for person in municipal(desk)[10:16]:
        page.cards.go_to(municipal(desk)[0].id)
        QTest.qWait(60)
        Hands().scan(codes[person.id])
        assert page.banner.line().name == person.name
    assert not any(stand.by_hand for stand in page.cards.cards.stands)
    assert sum(stand.here for stand in page.cards.cards.stands) == 6


def test_a_guest_who_is_scanned_joins_the_list(page, desk, qtbot) -> None:
    guest = person_of(desk, lambda p: p.role == "observer")
    assert guest.name not in names(page)
    Hands().scan(people.codes(desk)[guest.id])
    assert card(page, guest).here and len(names(page)) == 45
    QTest.qWait(1)
    assert page.side.number.text() == "0 / 44"
    assert "1 others here" in page.side._more.text()


# ---- parallel tables -----------------------------------------------------------------------------------------------


@pytest.fixture
def tables(page, desk, window, qtbot) -> FacilitatorPage:
    set_clock(desk, SECOND, "13:20")
    page._slot = ""
    page.invalidate()
    settle(qtbot, window.workspace)
    return page


def test_tables_stand_side_by_side(tables, desk, qtbot) -> None:
    assert tables.room.slot.title.startswith("Working Groups"), "what the tables belong to"
    labels = [segment.text() for segment in tables.choice.tables.segments.values()]
    assert labels == ["Together", *(f"Round Table\u00a0{n}" for n in range(1, 5))]
    list(tables.choice.tables.segments.values())[2].click()
    assert tables.room.slot.title.startswith("Round Table 2")


def test_at_one_table_means_not_at_the_others(tables, desk, qtbot) -> None:
    person = municipal(desk)[4]
    go(tables, qtbot, desk, "Round Table 2")
    Hands().scan(people.codes(desk)[person.id])
    QTest.qWait(1)
    assert list(tables.choice.tables.segments.values())[2].count() == 1
    assert tables.side.number.text() == "1"
    go(tables, qtbot, desk, "Round Table 1")
    assert tables._status(card(tables, person)) == "at Round Table\u00a02"
    assert not tables.side.others_button.isEnabled(), "nobody knows who belongs to this table"
    tables.filters.segments[UNKNOWN].click()
    assert person.name not in names(tables) and len(names(tables)) == 43


# ---- closing -------------------------------------------------------------------------------------------------------


def test_closing_and_reopening_say_what_they_do(page, desk, window, qtbot) -> None:
    first, second, *_ = municipal(desk)
    page.mark(Presence.PRESENT, card(page, first))
    assert "absent from then on" in page.side._close_text.text()
    page.side.close_button.click()
    settle(qtbot, window.workspace)
    assert (status(desk, first, REVIEW), status(desk, second, REVIEW)) == (Presence.PRESENT, Presence.ABSENT)
    assert page.side.close_button.text() == "Reopen" and "Closed" in page.side._close_text.text()
    page.side.close_button.click()
    settle(qtbot, window.workspace)
    assert status(desk, second, REVIEW) == Presence.UNKNOWN
    assert page.side.close_button.text() == "Close this item"


# ---- many people, other languages ----------------------------------------------------------------------------------


def test_of_thousands_only_those_who_are_searched_are_shown(page, desk, window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(facilitator, "MOST", 50)
    page.invalidate()
    settle(qtbot, window.workspace)
    assert page.stack.currentWidget() is page._too_many and not names(page)
    QTest.qWait(1)
    assert page.side.number.text() == "0 / 44"
    person = municipal(desk)[30]
    Hands().scan(people.codes(desk)[person.id])
    assert page.banner.line().name == person.name
    qtbot.keyClicks(page.search, "zuniga")
    qtbot.waitUntil(lambda: names(page) == ["Kattia Solís Zúñiga"])
    qtbot.keyClick(page.search, KEY.Key_Return)
    QTest.qWait(1)
    assert page.side.number.text() == "2 / 44"


def test_letters_are_those_of_the_language(page, desk, window, qtbot) -> None:
    window.actions_by_name[Act.SPANISH].trigger()
    qtbot.waitUntil(lambda: page.spoken.letter[Presence.EXCUSED] == "J")
    settle(qtbot, window.workspace)
    page.cards.setFocus()
    person = page.cards.cards.stands[0].person
    page.cards.go_to(person.id)
    type_slowly(page.cards, "J")
    assert status(desk, person, REVIEW) == Presence.EXCUSED
    assert page.side.close_button.text() != "Close this item"


def test_marks_of_another_page_are_shown(page, desk, window, qtbot) -> None:
    person = municipal(desk)[6]
    _, changes = marks.mark(desk, {(person.id, slot_of(desk, REVIEW).id): "virtual"})
    window.workspace.broadcast(changes)
    settle(qtbot, window.workspace)
    assert card(page, person).status == Presence.VIRTUAL
    QTest.qWait(1)
    assert "1 of them online" in page.side._more.text()


def test_who_was_substituted_is_not_expected(page, desk, window, qtbot) -> None:
    person = municipal(desk)[6]
    _, changes = people.substitute(desk, person.id, "Carmen", "Paz", "")
    window.workspace.broadcast(changes)
    settle(qtbot, window.workspace)
    assert person.name not in names(page) and "Carmen Paz" in names(page)


def test_without_a_running_item_the_next_one_is_chosen(page, desk, window, qtbot) -> None:
    desk.wall = lambda: datetime.combine(FIRST, time(20), desk.zone)
    page._slot = ""
    page.invalidate()
    settle(qtbot, window.workspace)
    assert page.room.slot.day == SECOND and page.room.slot.title.startswith("Presentation of the agenda")
