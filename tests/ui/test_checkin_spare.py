"""A spare badge at the desk: scanned, in hand, given to whoever is chosen next, and taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seminar_desktop.domain import badge_code
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.services import attendance, journal, people, spares
from seminar_desktop.ui.pages.checkin import CheckInPage
from tests.stories.conftest import Running, folder, start
from tests.ui import screens

__all__ = ["folder", "start"]


@pytest.fixture
def running(qtbot: QtBot, start: Callable[[], Running]) -> Running:
    return start()


def page_of(running: Running) -> CheckInPage:
    page = running.window.show_page("checkin")
    assert isinstance(page, CheckInPage)
    return page


def expected(running: Running) -> people.Person:
    """Somebody of the room who has not come yet."""
    return next(p for p in people.everybody(running.desk) if p.modality == "in_person" and p.country == "SV")


def spare(running: Running) -> str:
    return spares.make(running.desk, 1)[0][0]


def test_scan_search_enter_gives_the_badge(running: Running) -> None:
    page, person, code = page_of(running), expected(running), spare(running)
    running.hands.scan(code)
    assert page.result.verdict.kind == VerdictKind.SPARE and page.spare.isVisible()
    assert not page.spare.give_button.isVisible(), "nobody is chosen yet"
    running.hands.type(person.email[:12])
    assert page.spare.give_button.isVisible() and person.name in page.spare.give_button.toolTip()
    running.hands.press(Qt.Key.Key_Return)
    assert page.result.verdict.kind == VerdictKind.WELCOME and page.person.id == person.id
    assert people.codes(running.desk)[person.id] == code and not page.spare.isVisible()
    running.hands.scan(code)
    assert page.result.verdict.kind == VerdictKind.ALREADY_HERE


def test_a_walk_in_gets_it_with_enter(running: Running) -> None:
    page, code = page_of(running), spare(running)
    running.hands.scan(code)
    page.conclude(lambda: people.walk_in(running.desk, "Rosa", "Lemus", "SV", "Apopa"))
    assert page.spare.isVisible() and page.spare.give_button.isVisible()
    running.hands.press(Qt.Key.Key_Return)
    assert page.result.verdict.kind == VerdictKind.WELCOME
    assert people.codes(running.desk)[page.person.id] == code and not page.spare.isVisible()


def test_nothing_is_printed_for_who_gets_a_spare_badge(running: Running, qtbot: QtBot) -> None:
    page, person, code = page_of(running), expected(running), spare(running)
    page.workspace.settings.print_at_checkin = True
    running.hands.scan(code)
    page.conclude(lambda: people.walk_in(running.desk, "Rosa", "Lemus", "SV", "Apopa"))
    qtbot.wait(50)
    running.hands.press(Qt.Key.Key_Return)
    running.hands.scan(spare(running))
    page.admit(person.id)
    qtbot.wait(50)
    page.workspace.settings.print_at_checkin = False
    assert not page.workspace.queue.jobs() and not page.workspace.tasks.busy()


def test_the_next_scan_and_escape_put_it_away(running: Running) -> None:
    page, person, code = page_of(running), expected(running), spare(running)
    running.hands.scan(code)
    running.hands.press(Qt.Key.Key_Escape)
    assert not page.spare.isVisible() and page.result is None
    running.hands.scan(code)
    running.hands.scan(people.codes(running.desk)[person.id])
    assert not page.spare.isVisible() and page.person.id == person.id
    before = people.codes(running.desk)
    running.hands.press(Qt.Key.Key_Return)
    assert people.codes(running.desk) == before


def test_escape_first_empties_the_search(running: Running) -> None:
    page, code = page_of(running), spare(running)
    running.hands.scan(code)
    running.hands.type("zz")
    running.hands.press(Qt.Key.Key_Escape)
    assert page.spare.isVisible() and not page.field.text()


def test_a_badge_this_desk_has_not_heard_of_may_be_a_spare_one(running: Running) -> None:
    page, person = page_of(running), expected(running)
    code = badge_code.mint(running.desk.badge_key)
    running.hands.scan(code)
    assert page.result.verdict.kind == VerdictKind.NOT_SYNCED_YET and page.spare.isVisible()
    page.admit(person.id)
    assert people.codes(running.desk)[person.id] == code


def test_taking_back_frees_the_badge(running: Running) -> None:
    page, person, code = page_of(running), expected(running), spare(running)
    before = people.codes(running.desk)[person.id]
    running.hands.scan(code)
    page.admit(person.id)
    attendance.undo(running.desk, page.undoable(), "wrong person")
    page.taken_back()
    assert people.codes(running.desk)[person.id] == before
    running.hands.scan(code)
    assert page.result.verdict.kind == VerdictKind.SPARE


def test_a_refusal_leaves_it_in_hand(running: Running) -> None:
    page, person, code = page_of(running), expected(running), spare(running)
    running.hands.scan(code)
    people.substitute(running.desk, person.id, "Eva", "Cruz")
    count = journal.count(running.desk)
    page.admit(person.id)
    assert page.result is None and page.spare.isVisible() and journal.count(running.desk) == count


@pytest.mark.screens
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pictures_of_a_spare_badge(running: Running, qtbot: QtBot, language: str, theme: str) -> None:
    window, settings = running.window, running.window.workspace.settings
    settings.language, settings.theme = language, theme
    page, person, code = page_of(running), expected(running), spare(running)

    def picture(name: str) -> None:
        for width, height in ((1280, 720), (1920, 1080)):
            window.resize(width, height)
            qtbot.wait(30)
            screens.save(window, f"spare_{name}-{language}-{theme}-{width}x{height}")
            needed = page.minimumSizeHint()
            assert needed.width() <= page.width() and needed.height() <= page.height(), (name, needed, page.size())

    running.hands.scan(badge_code.mint(running.desk.badge_key))
    picture("unknown")
    running.hands.scan(code)
    picture("asked")
    running.hands.type(person.given_name[:4])
    picture("search")
    page.admit(person.id)
    picture("given")
