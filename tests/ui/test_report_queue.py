"""Deciding doubtful names with single keys in the real window, taking back, and what a scanner must not decide."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from seminar_desktop.domain.identity import NOBODY
from seminar_desktop.services import journal, matching, people
from seminar_desktop.ui.actions import Act
from seminar_desktop.ui.open_names import QUIET
from seminar_desktop.ui.pages.report_sitting import REST

from .report_help import DATA, MOODLE, TEAMS, ZOOM, Office, office

__all__ = ["office"]

CTRL = Qt.KeyboardModifier.ControlModifier


def person(office: Office, email: str) -> str:
    return next(p.id for p in people.everybody(office.desk) if p.email == email)


def online(office: Office, name: str) -> int:
    return next(one.online for one in matching.named(office.desk) if one.name == name)


def test_after_importing_the_queue_stands_open_at_the_first_name(office: Office) -> None:
    office.take_in(ZOOM)
    assert office.page.tabs.current() == "queue" and office.page.queue.hasFocus()
    assert office.name() == "Delroy Flowers (Galaxy A51)"
    assert office.page.queue._progress.text() == "1 of 7"
    shown = office.page.queue._said.text()
    assert "Zoom report · Seminario Regional - Sesión 1" in shown and "4 h 5 min online" in shown
    assert office.page.queue._reason.text() == "Only a part of the name is the same."


def test_doubtful_names_come_before_unknown_ones(office: Office) -> None:
    office.take_in(ZOOM)
    order = []
    for _ in range(7):
        order.append(bool(office.page.queue.sitting.current.candidates))
        office.key("l")
    assert order == sorted(order, reverse=True) and True in order and False in order


def test_one_key_links_and_the_next_name_is_there_at_once(office: Office) -> None:
    office.take_in(ZOOM)
    name = office.name()
    QTest.keyClick(office.hands.focus(), "1")
    assert office.name() != name, "at once, before anything is written"
    assert office.page.queue._progress.text() == "2 of 7"
    assert office.decided(name) == ""
    office.key(Qt.Key.Key_Shift)
    assert office.decided(name) == person(office, "delroy.flowers@mahoganylanding.example.org")
    assert office.page.tabs.segments["queue"].count() == 6


def test_the_cards_show_what_is_equal_and_the_second_key_takes_the_second(office: Office) -> None:
    office.take_in(ZOOM)
    office.go_to("José Hernández")
    first, second = (card.view for card in office.page.queue.cards)
    assert {word for word, equal in first.name if equal} == {"José", "Hernández"}
    assert {word for word, equal in second.name if not equal} <= {"Luis", "López"}
    assert first.place != second.place and first.role and first.strength_words
    wanted = next(p for p in people.everybody(office.desk) if p.name == " ".join(word for word, _ in second.name))
    office.key("2")
    assert office.decided("José Hernández") == wanted.id


def test_nobody_later_and_back(office: Office) -> None:
    office.take_in(ZOOM)
    first = office.name()
    office.key(Qt.Key.Key_Right)
    second = office.name()
    office.key(Qt.Key.Key_Left)
    assert office.name() == first
    office.key("n")
    assert office.name() == second and office.decided(first) == NOBODY and office.decided(second) == ""


def test_undo_takes_back_written_and_unwritten_decisions(office: Office) -> None:
    office.take_in(ZOOM)
    first = office.name()
    office.key("1")
    second = office.name()
    QTest.keyClick(office.hands.focus(), "n")
    office.hands.press(Qt.Key.Key_Z, CTRL)  # not written yet
    assert office.name() == second
    office.window.actions_by_name[Act.UNDO].trigger()
    office.settle()
    assert office.name() == first and office.decided(first) == "" and office.decided(second) == ""
    assert office.page.queue._progress.text() == "1 of 7"
    office.window.actions_by_name[Act.UNDO].trigger()
    assert "no decision to take back" in office.said


def test_somebody_else_is_found_by_searching(office: Office) -> None:
    office.take_in(ZOOM)
    name = "pkowal"
    office.go_to(name)
    assert not office.page.queue.cards and office.page.queue._hint.isVisible()
    QTest.keyClick(office.hands.focus(), "/")
    office.hands.type("kowalczyk")
    assert [hit.title for hit in office.page.queue.search.results.hits()] == ["Peter Kowalczyk"]
    office.hands.press(Qt.Key.Key_Escape)
    assert office.page.queue.search.isHidden() and office.name() == name
    QTest.keyClick(office.hands.focus(), "/")
    office.hands.type("kowalczyk")
    office.hands.press(Qt.Key.Key_Return)
    office.settle()
    assert office.decided(name) == person(office, "peter.kowalczyk@portcottonwood.example.org")


def test_a_click_on_a_card_is_written_at_once(office: Office) -> None:
    office.take_in(ZOOM)
    name = office.name()
    office.page.queue.cards[0].click()
    office.settle()
    assert office.decided(name)


def test_a_badge_scanned_into_the_queue_decides_nothing(office: Office) -> None:
    """Its characters are keys of decisions; it admits its bearer as everywhere else."""
    office.take_in(ZOOM)
    office.page.queue._rest.setInterval(REST)
    before, name = len(journal.everything(office.desk)), office.name()
    code = next(iter(people.codes(office.desk).values()))
    office.hands.scan(code)
    office.settle()
    assert office.window.current_page().name == "checkin"
    office.window.show_page("reports")
    QTest.qWait(REST + 100)
    office.settle()
    assert office.name() == name and len(matching.open_names(office.desk)) == 7
    added = journal.everything(office.desk)[before:]
    assert [entry.kind for entry in added] == ["scan"]


def test_a_foreign_code_decides_nothing_either(office: Office) -> None:
    office.take_in(ZOOM)
    office.page.queue._rest.setInterval(REST)
    before = len(journal.everything(office.desk))
    name = office.name()
    office.hands.type("NNLN11N2LN1N2N3")
    QTest.qWait(REST + 100)
    office.settle()
    assert office.name() == name and "as a scanner does" in office.said
    assert len(journal.everything(office.desk)) == before


def test_every_sample_name_decided_by_keys_is_who_the_sample_says(office: Office) -> None:
    """The whole queue of a Zoom and a Teams report, answered as the expected matches say."""
    office.take_in(ZOOM, TEAMS)
    with (DATA / "expected_matches.csv").open(encoding="utf-8-sig", newline="") as file:
        meant = {(row["name_in_file"].strip(), row["email_in_file"].strip().lower()): row["expected_participant_email"]
                 for row in csv.DictReader(file) if row["file"] in (ZOOM.name, TEAMS.name)}
    ids = {p.email: p.id for p in people.everybody(office.desk)}
    expected = {}
    while (current := office.page.queue.sitting.current) is not None:
        address = next(email for (name, mail), email in meant.items()
                       if name == current.name and mail == current.email.lower())
        wanted = expected[current.identity] = ids.get(address, NOBODY)
        cards = [candidate.person for candidate in office.page.queue._candidates()]
        if wanted == NOBODY:
            office.key("n")
        elif wanted in cards:
            office.key(str(cards.index(wanted) + 1))
        else:
            office.page.queue.search.chosen.emit(wanted)
            office.settle()
    assert len(expected) >= 10 and len(set(expected.values())) > 5 and office.page.queue.empty.isVisible()
    assert matching.open_names(office.desk) == []
    decided = {one.identity: matching.decided_by(office.desk, one.identity) for one in matching.named(office.desk)}
    assert {identity: decided[identity].person for identity in expected} == expected


def test_decided_names_tell_who_and_why_and_can_be_undone(office: Office) -> None:
    office.take_in(ZOOM)
    name = office.name()
    office.key("1")
    office.page.tabs.choose("decided")
    view = office.page.decided
    rows = {row.named.name: row for row in view.table.rows()}
    assert rows[name].person == "Delroy Arnold Flowers" and rows[name].decided.operator == "Wendy Orellana"
    assert rows["Sala Plenaria San Salvador"].decided is None
    assert view.by_hand.count() == 1
    view.filter.setText("delroy")
    assert [row.named.name for row in view.table.rows()] == [name]
    assert not view.undo_button.isEnabled()
    view.table.selectRow(0)
    view.undo_button.click()
    office.settle()
    assert office.decided(name) == "" and name in {one.name for one in matching.open_names(office.desk)}
    office.window.message_bar.button.click()
    office.settle()
    assert office.decided(name) == person(office, "delroy.flowers@mahoganylanding.example.org")


def test_undoing_a_link_of_the_rules_asks_about_it(office: Office) -> None:
    office.take_in(ZOOM)
    office.page.tabs.choose("decided")
    view = office.page.decided
    view.filter.setText("luc theriault")
    view.table.selectRow(0)
    office.window.actions_by_name[Act.UNDO].trigger()
    office.settle()
    office.page.tabs.choose("queue")
    office.page.queue.setFocus()
    office.go_to("Luc Thériault")
    assert "nobody has confirmed it" in office.page.queue._reason.text() and len(office.page.queue.cards) == 1
    office.key("1")
    assert office.decided("Luc Thériault") == person(office, "luc.theriault@gac.example.org")


def test_a_room_can_be_said_to_be_somebody(office: Office) -> None:
    """What the rules leave out is decided otherwise from the list of decided names, and undone as well."""
    office.take_in(ZOOM)
    office.page.tabs.choose("decided")
    view = office.page.decided
    view.filter.setText("sala plenaria")
    view.table.selectRow(0)
    view.again_button.click()
    assert office.page.tabs.current() == "queue" and office.name() == "Sala Plenaria San Salvador"
    wanted = person(office, "silvia.cordero@rcm-es.example.org")
    office.page.queue.search.chosen.emit(wanted)
    office.settle()
    assert office.decided("Sala Plenaria San Salvador") == wanted
    office.window.actions_by_name[Act.UNDO].trigger()
    office.settle()
    assert office.decided("Sala Plenaria San Salvador") == ""


def test_a_course_name_says_what_it_has_passed(office: Office) -> None:
    office.take_in(MOODLE)
    office.go_to("Carmen Rosibel Aguilar")
    said = office.page.queue._said.text().splitlines()
    assert "carmen.aguilar@otramuni.example.org" in said and "Migration basic concepts: passed" in said[-1]


def test_the_number_in_the_rail_is_there_before_the_page_is(office: Office, qtbot) -> None:
    office.take_in(ZOOM)
    badge = office.window.rail.badges["reports"]
    assert badge.count() == 7 and "(7)" in office.window.rail.buttons["reports"].accessibleName()
    office.window.show_page("people")
    first = matching.open_names(office.desk)[0]
    office.window.workspace.broadcast(matching.decide(office.desk, {first.identity: NOBODY}))
    qtbot.waitUntil(lambda: badge.count() == 6, timeout=QUIET + 5000)
    office.page.tabs.choose("files")
    office.window.rail.buttons["reports"].click()
    office.settle()
    assert office.page.tabs.current() == "queue", "one click from everywhere"


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_label_of_the_queue_is_empty(office: Office, language: str) -> None:
    office.window.workspace.settings.language = language
    office.take_in(ZOOM)
    shown = [label for label in office.page.queue.findChildren(QLabel) if label.isVisible()]
    assert shown and all(label.text() or label.pixmap() for label in shown)
