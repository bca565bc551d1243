"""The check-in page at the door of a slot: people come in and go out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.services import people, presence
from seminar_desktop.ui.actions import Act
from seminar_desktop.ui.pages.checkin import CheckInPage
from tests.windows import Hands

from .attendance_help import FIRST, desk, person_of, set_clock, settle, slot_of, window

__all__ = ["desk", "window"]
REVIEW = "Review of the main topics"


@pytest.fixture
def page(qtbot, window, desk, qapp) -> CheckInPage:
    shown = window.show_page("checkin")
    assert isinstance(shown, CheckInPage) and not shown.door.isVisible(), "nobody leaves at the registration desk"
    qapp.settings.station = slot_of(desk, REVIEW).id
    yield shown
    qapp.settings.station = "registration"


def status(desk, person) -> Presence:
    return presence.cell(desk, presence.board(desk), person, slot_of(desk, REVIEW)).outcome.status


def test_people_go_out_and_come_back(page, desk, window, qtbot) -> None:
    person, hands = person_of(desk), Hands()
    code = people.codes(desk)[person.id]
    assert page.door.isVisible() and not page.door.leaving()
    hands.scan(code)
    assert "Welcome" in page.panel.text() and status(desk, person) == Presence.PRESENT
    page.door.segments["exit"].click()
    set_clock(desk, FIRST, "09:25")
    hands.scan(code)
    view = page.panel.view()
    assert (view.word, view.tone, view.icon) == ("Went out", "good", "exit")
    assert "Scan at the entrance" in page.panel.text()
    assert status(desk, person) == Presence.LEFT_EARLY
    page.door.segments["entrance"].click()
    set_clock(desk, FIRST, "09:27")
    hands.scan(code)
    view = page.panel.view()
    assert (view.word, view.tone, view.icon) == ("Back", "good", "enter")
    assert status(desk, person) == Presence.PRESENT


def test_a_name_found_by_search_goes_out_too(page, desk, qtbot) -> None:
    person, hands = person_of(desk, lambda p: p.name == "Kattia Solís Zúñiga"), Hands()
    page.field.setFocus()
    hands.type("zuniga")
    hands.press(Qt.Key.Key_Return)
    page.door.segments["exit"].click()
    page.field.setFocus()
    set_clock(desk, FIRST, "09:25")
    hands.type("zuniga")
    hands.press(Qt.Key.Key_Return)
    assert page.panel.view().word == "Went out" and status(desk, person) == Presence.LEFT_EARLY


def test_taking_back_an_exit_does_not_take_back_the_arrival(page, desk, window, qtbot) -> None:
    person, hands = person_of(desk), Hands()
    code = people.codes(desk)[person.id]
    hands.scan(code)
    page.door.segments["exit"].click()
    set_clock(desk, FIRST, "09:25")
    hands.scan(code)
    window.actions_by_name[Act.UNDO].trigger()
    hands.type("2")
    hands.press(Qt.Key.Key_Return)
    settle(qtbot, window.workspace)
    assert "The scan of" in window.workspace.messages.last
    assert status(desk, person) == Presence.PRESENT


def test_another_station_begins_with_the_entrance(page, qapp, desk) -> None:
    page.door.segments["exit"].click()
    qapp.settings.station = slot_of(desk, "Closure").id
    assert not page.door.leaving() and page.door.isVisible()
    qapp.settings.station = "registration"
    assert not page.door.isVisible()
