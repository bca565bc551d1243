"""The morning at the registration desk, on the real window, typed as a scanner types."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seminar_desktop import app
from seminar_desktop.domain import badge_code
from seminar_desktop.domain.people import Modality
from seminar_desktop.services import attendance, badges, journal, people
from seminar_desktop.ui.actions import Act
from tests.stories.conftest import Running, fill_disk, free_disk
from tests.windows import Hands


def test_a_morning_at_the_desk(start: Callable[[], Running], qtbot, folder: Path) -> None:
    """Open demo → 40 scans → duplicate → unknown → walk-in → badge printed → undo → restart → all still there."""
    desk = start()
    codes = people.codes(desk.desk)
    crowd = [p for p in people.everybody(desk.desk) if p.modality == Modality.IN_PERSON][:40]

    for number, person in enumerate(crowd):
        desk.hands.scan(codes[person.id], (Qt.Key.Key_Return, Qt.Key.Key_Tab, None)[number % 3])
        assert "Welcome" in desk.verdict() and person.name in desk.verdict()
    assert attendance.arrivals(desk.desk).arrived == 40

    desk.hands.scan(codes[crowd[3].id].lower())
    assert "Already here" in desk.verdict() and "by Wendy Orellana" in desk.verdict()

    desk.hands.scan(badge_code.mint(badge_code.new_key()))
    assert "Badge of another seminar" in desk.verdict()
    desk.hands.scan("WIFI:T:WPA;S:hotel;P:=cmd();;")
    assert "Cannot be read" in desk.verdict()
    desk.hands.scan(badge_code.mint(desk.desk.badge_key))
    assert "Not known here yet" in desk.verdict()

    desk.window.actions_by_name[Act.ADD_PERSON].trigger()
    for text in ("Xóchitl", "Portillo Menjívar", "", "Alcaldía de Apaneca"):
        desk.hands.type(text)
        desk.hands.press(Qt.Key.Key_Tab)
    desk.hands.press(Qt.Key.Key_Return)
    assert "Welcome" in desk.verdict() and "Xóchitl Portillo Menjívar" in desk.verdict()
    walk_in = desk.page.person
    assert walk_in is not None

    desk.window.actions_by_name[Act.PRINT_BADGE].trigger()
    qtbot.waitUntil(lambda: badges.was_printed(desk.desk, walk_in.id), timeout=30_000)

    desk.window.actions_by_name[Act.UNDO].trigger()
    desk.hands.type("2")
    desk.hands.press(Qt.Key.Key_Return)
    assert "Ready" in desk.verdict()
    assert attendance.arrivals(desk.desk).arrived == 40
    before = journal.check(desk.desk)
    assert before.sound

    desk = start()
    assert journal.check(desk.desk) == before
    assert attendance.arrivals(desk.desk).arrived == 40
    assert walk_in.id not in {p.id for p in people.everybody(desk.desk)}
    desk.hands.scan(codes[crowd[0].id])
    assert "Already here" in desk.verdict()


def test_a_scan_while_a_form_is_half_filled(start: Callable[[], Running]) -> None:
    """The scan counts, and not a character of it stays in the form."""
    desk = start()
    person = people.everybody(desk.desk)[0]
    code = people.codes(desk.desk)[person.id]
    desk.window.actions_by_name[Act.ADD_PERSON].trigger()
    desk.hands.type("Rosa")
    desk.hands.scan(code)
    assert person.name in desk.verdict()
    form = next(iter(desk.page.forms.values()))
    assert form.values()["given_name"] == "Rosa"


def test_search_and_enter_admits(start: Callable[[], Running]) -> None:
    """Without accents, in any order, from two letters; arrows choose, Enter admits."""
    desk = start()
    desk.hands.type("hernandez jo")
    names = [hit.title for hit in desk.page.finder.results.hits()]
    assert names == ["José Luis Hernández", "José Luis Hernández López"]
    desk.hands.press(Qt.Key.Key_Down)
    desk.hands.press(Qt.Key.Key_Return)
    assert "Welcome" in desk.verdict() and "José Luis Hernández López" in desk.verdict()
    assert desk.page.field.text() == ""


def test_typing_errors_are_forgiven_after_a_pause(start: Callable[[], Running], qtbot) -> None:
    """Nobody begins like that, but somebody is written much like it."""
    desk = start()
    desk.hands.type("hernandes lopes")
    assert desk.page.finder.results.hits() == []
    qtbot.waitUntil(lambda: len(desk.page.finder.results.hits()) > 0, timeout=10_000)
    assert any("Hernández López" in hit.title for hit in desk.page.finder.results.hits())


def test_an_online_person_at_the_desk(start: Callable[[], Running]) -> None:
    """Flagged on the verdict, and one key says: in person today."""
    desk = start()
    person = next(p for p in people.everybody(desk.desk) if p.modality == Modality.VIRTUAL)
    desk.hands.scan(people.codes(desk.desk)[person.id])
    assert "Was expected online" in desk.verdict()
    desk.window.actions_by_name[Act.IN_PERSON].trigger()
    assert person.name in desk.window.workspace.messages.last
    assert people.get(desk.desk, person.id).modality == Modality.VIRTUAL


def test_a_substitute_takes_the_place(start: Callable[[], Running]) -> None:
    """The named person's badge stops admitting; the substitute is in."""
    desk = start()
    person = next(p for p in people.everybody(desk.desk) if p.modality == Modality.IN_PERSON)
    code = people.codes(desk.desk)[person.id]
    desk.hands.scan(code)
    desk.window.actions_by_name[Act.SUBSTITUTE].trigger()
    desk.hands.type("Carlos")
    desk.hands.press(Qt.Key.Key_Tab)
    desk.hands.type("Mejia")
    desk.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Welcome" in desk.verdict() and "Carlos Mejia" in desk.verdict()
    desk.hands.scan(code)
    assert "Substituted" in desk.verdict()


def test_the_language_changes_while_a_verdict_stands(start: Callable[[], Running]) -> None:
    """Switching to Spanish words the verdict anew."""
    desk = start()
    person = people.everybody(desk.desk)[0]
    desk.hands.scan(people.codes(desk.desk)[person.id])
    assert "Welcome" in desk.verdict()
    desk.window.actions_by_name[Act.SPANISH].trigger()
    assert "Welcome" not in desk.verdict() and person.name in desk.verdict()


def test_scans_before_the_seminar_is_open_are_kept(qtbot, qapp, folder: Path) -> None:
    """What is scanned while the file is being opened gets its verdict as soon as it is."""
    window, session = app.build(qapp)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.pages["checkin"].field)
    session.open_demo(folder / "early.seminar")
    Hands().scan("https://example.org/early")
    qtbot.waitUntil(lambda: window.workspace.desk is not None, timeout=30_000)
    assert "Cannot be read" in window.pages["checkin"].panel.text()
    window.close()


FOREIGN = "WIFI:T:WPA;S:hotel;P:2345;;"


def entries_of(desk: Running, kind: str) -> int:
    return sum(entry.kind == kind for entry in journal.everything(desk.desk))


@pytest.mark.parametrize("act", [Act.UNDO, Act.ADD_PERSON, Act.SUBSTITUTE, Act.EDIT_PERSON, Act.PRINT_BADGE])
def test_scans_into_an_open_form_do_nothing_but_scan(start: Callable[[], Running], act: Act, qtbot) -> None:
    """Codes contain the digits of choices and end with Enter: neither decides anything in a form."""
    desk = start()
    first, *others = [p for p in people.everybody(desk.desk) if p.modality == Modality.IN_PERSON]
    codes = people.codes(desk.desk)
    desk.hands.scan(codes[first.id])
    if act == Act.PRINT_BADGE:
        desk.window.actions_by_name[act].trigger()
        qtbot.waitUntil(lambda: badges.was_printed(desk.desk, first.id), timeout=30_000)
    before = {kind: entries_of(desk, kind) for kind in ("set", "void", "issue", "print")}
    for person in others[:6]:
        desk.hands.scan(codes[first.id])
        desk.window.actions_by_name[act].trigger()
        desk.hands.scan(FOREIGN)
        desk.hands.scan(codes[person.id])
        assert "Welcome" in desk.verdict() and person.name in desk.verdict()
    assert {kind: entries_of(desk, kind) for kind in before} == before
    assert entries_of(desk, "scan") >= 7


def test_no_green_stands_for_a_scan_that_was_not_saved(start: Callable[[], Running]) -> None:
    """The disk is full: the panel says so, and the buttons are about nobody."""
    desk = start()
    crowd = people.everybody(desk.desk)
    codes = people.codes(desk.desk)
    fill_disk(desk.desk)
    for person in crowd:  # until the last page has no room
        desk.hands.scan(codes[person.id])
        if "Not saved" in desk.verdict():
            break
    assert "Not saved" in desk.verdict() and "disk is full" in desk.verdict() and person.name not in desk.verdict()
    assert desk.page.person is None and not desk.page.buttons[Act.PRINT_BADGE].isEnabled()
    free_disk(desk.desk)
    desk.hands.scan(codes[person.id])
    assert "Welcome" in desk.verdict() and person.name in desk.verdict()


def test_a_corrected_name_prints_the_badge_of_its_bearer(start: Callable[[], Running], qtbot) -> None:
    """Somebody else was scanned before the button in the message was pressed."""
    desk = start()
    first, second, *_ = [p for p in people.everybody(desk.desk) if p.modality == Modality.IN_PERSON]
    before = people.codes(desk.desk)
    desk.hands.scan(before[first.id])
    desk.window.actions_by_name[Act.EDIT_PERSON].trigger()
    desk.hands.type("Byrom")
    desk.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Byrom" in desk.verdict()
    desk.hands.scan(before[second.id])
    desk.window.message_bar.button.click()
    qtbot.waitUntil(lambda: badges.was_printed(desk.desk, first.id), timeout=30_000)
    now = people.codes(desk.desk)
    assert now[first.id] != before[first.id] and now[second.id] == before[second.id]


def test_a_walk_in_is_kept_while_somebody_is_scanned(start: Callable[[], Running]) -> None:
    """The button in the message goes back to what was typed."""
    desk = start()
    person = people.everybody(desk.desk)[0]
    desk.window.actions_by_name[Act.ADD_PERSON].trigger()
    desk.hands.type("Rosa")
    desk.hands.scan(people.codes(desk.desk)[person.id])
    desk.window.message_bar.button.click()
    form = desk.page.stack.currentWidget()
    assert form in desk.page.forms.values() and form.values()["given_name"] == "Rosa"


def test_correcting_and_substituting_need_no_admission(start: Callable[[], Running]) -> None:
    """The buttons are about the person on whom the search stands."""
    desk = start()
    desk.hands.type("ixchel")
    desk.window.actions_by_name[Act.SUBSTITUTE].trigger()
    desk.hands.type("Carmen")
    desk.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Carmen" in desk.verdict()
    named = next(p for p in people.everybody(desk.desk) if p.given_name == "Ixchel")
    assert named.substituted_by and named.id not in people.arrived(desk.desk)


def test_the_code_in_clear_can_be_typed_as_printed(start: Callable[[], Running]) -> None:
    """Groups of five with blanks, as on the badge."""
    desk = start()
    person = people.everybody(desk.desk)[0]
    desk.hands.type(badge_code.grouped(people.codes(desk.desk)[person.id]))
    desk.hands.press(Qt.Key.Key_Return)
    assert "Welcome" in desk.verdict() and person.name in desk.verdict()


def test_the_scanner_test_admits_nobody(start: Callable[[], Running]) -> None:
    """A volunteer scans the badge in hand instead of the sample."""
    desk = start()
    person = people.everybody(desk.desk)[0]
    desk.window.show_page("scanner_test")
    desk.hands.scan(people.codes(desk.desk)[person.id])
    assert "read without a fault" in desk.window.workspace.messages.last
    assert attendance.arrivals(desk.desk).arrived == 0
    assert desk.window.current_page().name == "scanner_test"
