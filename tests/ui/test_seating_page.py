"""The board of round tables: seats are proposed, taken, changed by hand and by key, locked, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from seminar_desktop.domain.people import Role
from seminar_desktop.domain.seating import Aim, RuleKind
from seminar_desktop.services import contributions, people, seating, seating_criteria, seating_rules
from seminar_desktop.services.seating import Wanted
from seminar_desktop.ui.pages.seating import SeatingPage
from seminar_desktop.ui.pages.seating_column import MIME
from tests.ui import screens

from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]


@pytest.fixture
def page(qtbot, workspace) -> SeatingPage:
    return show(qtbot, SeatingPage(workspace))


@pytest.fixture
def seated(qtbot, workspace, desk) -> SeatingPage:
    """The board with the ideal seats taken."""
    seating.save(desk, seating.find(seating.ask(desk, Wanted())).seats)
    return show(qtbot, SeatingPage(workspace))


def proposed(qtbot, page: SeatingPage) -> None:
    qtbot.waitUntil(lambda: not page.search.running, timeout=20_000)
    settle(qtbot, page.workspace)


def cut(page: SeatingPage) -> list[str]:
    """Texts that are clipped without an ellipsis."""
    return [text for text in clipped(page) if not text.endswith("…")]


def test_seats_are_proposed_and_taken_only_when_accepted(qtbot, page: SeatingPage, desk) -> None:
    assert list(page.columns) == ["", "1", "2", "3", "4"] and len(page.columns[""].list.cards()) == 44
    assert "Nobody has a seat" in page._headline.text() and page.again_button.isHidden()
    page.all_button.click()
    proposed(qtbot, page)
    assert page.proposal is not None and page.bar.accept_button.isVisible() and seating.seats(desk) == {}
    assert "44 people get a seat" in page.bar.label.full_text() and "proven" in page._headline.text()
    assert not cut(page) and not nameless(page)
    page.bar.discard_button.click()
    assert page.proposal is None and list(page.columns)[0] == ""
    page.all_button.click()
    proposed(qtbot, page)
    page.bar.accept_button.click()
    settle(qtbot, page.workspace)
    page.refresh()
    settle(qtbot, page.workspace)
    assert len(seating.seats(desk)) == 44 and list(page.columns) == ["1", "2", "3", "4"]
    page.undo_button.click()
    assert seating.seats(desk) == {}


def test_a_digit_moves_somebody_and_says_what_it_costs(qtbot, seated: SeatingPage, desk) -> None:
    first = seated.columns["1"].list
    first.setFocus()
    first.setCurrentIndex(first.model().index(0, 0))
    person = first.current()
    assert seated.panel.isVisible() and len(seated.panel.offers) == 3
    QTest.keyClick(first, "3")
    assert seating.seats(desk)[person] == "3"
    said = seated.workspace.messages.last
    assert "table 3" in said and ("more: country" in said or "never two of the same municipality" in said)
    QTest.keyClick(first, "9")
    assert seating.seats(desk)[person] == "3", "there is no such table"
    seated.undo()
    assert seating.seats(desk)[person] == "1"


def test_a_card_is_dropped_on_another_table(qtbot, seated: SeatingPage, desk) -> None:
    person, target = seated.columns["2"].list.cards()[0].id, seated.columns["4"].list
    data = QMimeData()
    data.setData(MIME, QByteArray(person.encode()))
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)
    target.dropEvent(event)
    assert event.isAccepted() and seating.seats(desk)[person] == "4"


def test_locked_people_stay_when_all_are_seated_anew(qtbot, seated: SeatingPage, desk) -> None:
    person = seated.columns["1"].list.cards()[0].id
    seated.seat(person, "2")
    settle(qtbot, seated.workspace)
    seated.refresh()
    settle(qtbot, seated.workspace)
    assert seated.columns["2"].list.choose(person)
    seated.columns["2"].list.setFocus()
    QTest.keyClick(seated.columns["2"].list, Qt.Key.Key_L)
    seated.refresh()
    settle(qtbot, seated.workspace)
    assert next(card for card in seated.columns["2"].list.cards() if card.id == person).locked
    seated.all_button.click()
    proposed(qtbot, seated)
    assert seated.proposal is not None and seated.proposal.seats[person] == "2" and seated.proposal.score.cost == 0


def test_again_moves_few_after_somebody_left(qtbot, seated: SeatingPage, desk) -> None:
    gone = seated.columns["3"].list.cards()[0].id
    people.substitute(desk, gone, "Luis", "Cruz")
    seated.refresh()
    settle(qtbot, seated.workspace)
    seated.again_button.click()
    proposed(qtbot, seated)
    if seated.proposal is not None:
        assert seated.bar.label.full_text().count("change tables")


def test_colours_can_be_chosen(seated: SeatingPage) -> None:
    for row in range(seated.colours.count()):
        seated.colours.setCurrentIndex(row)
        cards = seated.columns["1"].list.cards()
        assert all(bool(card.colour) is bool(card.value) for card in cards) and any(card.colour for card in cards)


@pytest.mark.screens
@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_pictures(qtbot, qapp, seated: SeatingPage, desk, theme_name: str, language: str) -> None:
    qapp.settings.language, qapp.settings.theme = language, theme_name
    for width, height in ((1064, 596), (1704, 956)):
        seated.resize(width, height)
        seated.columns["1"].list.setCurrentIndex(seated.columns["1"].list.model().index(2, 0))
        qtbot.wait(30)
        screens.save(seated, f"seating-{language}-{theme_name}-{width}")
        seated.columns["2"].info_button.click()
        qtbot.wait(30)
        screens.save(seated, f"seating-table-{language}-{theme_name}-{width}")
        seated.columns["2"].info_button.click()
        assert seated.minimumSizeHint().width() <= width and seated.minimumSizeHint().height() <= height
        assert not cut(seated)


def test_two_people_are_kept_apart_by_a_rule(qtbot, seated: SeatingPage, desk) -> None:
    first = seated.columns["1"].list
    first.setCurrentIndex(first.model().index(0, 0))
    seated.panel.apart_button.click()
    assert "apart" in seated._headline.text()
    first.setCurrentIndex(first.model().index(1, 0))
    (rule,) = seating_rules.rules(desk)
    assert rule.people == {card.id for card in first.cards()[:2]} and "Apart" in seated.workspace.messages.last
    seated.refresh()
    settle(qtbot, seated.workspace)
    assert "Rules that are broken: 1" in seated._headline.text()
    seated.rules._fill()
    next(act for act in seated.rules.menu().actions() if act.text().startswith("Take back")).trigger()
    assert seating_rules.rules(desk) == []
    settle(qtbot, seated.workspace)


def test_a_table_is_explained_and_its_team_is_named(qtbot, seated: SeatingPage, desk) -> None:
    seated.columns["2"].info_button.click()
    assert seated.table_panel.isVisible() and not seated.panel.isVisible()
    assert "shared out evenly" in seated.table_panel.why.text() and "Table 2" in seated.table_panel._title.text()
    QTest.keyClicks(seated.table_panel.moderator, "Ana Cruz")
    QTest.keyClick(seated.table_panel.moderator, Qt.Key.Key_Return)
    assert contributions.team(desk) == {"2": {"moderator": "Ana Cruz", "rapporteur": ""}}
    settle(qtbot, seated.workspace)
    seated.seat(seated.columns["2"].list.cards()[0].id, "3")
    seated.refresh()
    settle(qtbot, seated.workspace)
    assert "the even share is" in seated.table_panel.why.text() and seated.table_panel.moderator.text() == "Ana Cruz"
    assert not nameless(seated)
    seated.columns["2"].info_button.click()
    assert not seated.table_panel.isVisible()


def test_what_counts_is_chosen_in_a_dialog(qtbot, seated: SeatingPage, desk) -> None:
    dialog = seated.rules.ask_criteria()
    assert dialog.aims["country"].currentData() == "spread" and dialog.weights["country"].value() == 4
    assert dialog.aims["municipality"].currentData() == "once" and not dialog.weights["municipality"].isEnabled()
    dialog.aims["sex"].setCurrentIndex(0)
    dialog.aims["language"].setCurrentIndex(dialog.aims["language"].findData("cluster"))
    dialog.weights["language"].setValue(7)
    dialog.online.setChecked(False)
    assert not nameless(dialog) and not clipped(dialog)
    dialog.accept()
    found, online = seating_criteria.criteria(desk)
    known = {one.field: (one.aim, one.weight) for one in found}
    assert "sex" not in known and known["language"] == (Aim.CLUSTER, 7) and not online
    seated.refresh()
    settle(qtbot, seated.workspace)
    asked = seated.board.asked
    assert all(one.modality != "virtual" for one in asked.people.values())
    assert [one.field for one in asked.problem.criteria] == [one.field for one in found]


@pytest.mark.screens
@pytest.mark.parametrize("language", ["es", "en"])
def test_pictures_of_the_dialogs(qtbot, qapp, seated: SeatingPage, language: str) -> None:
    qapp.settings.language = language
    rounds = seated.rules.ask_rounds()
    rounds.find_button.click()
    qtbot.waitUntil(lambda: rounds.find_button.isEnabled(), timeout=30_000)
    screens.save(rounds, f"seating-rounds-{language}")
    assert not cut(rounds)
    rounds.reject()
    dialog = seated.rules.ask_criteria()
    qtbot.wait(30)
    screens.save(dialog, f"seating-criteria-{language}")
    assert not cut(dialog)
    dialog.reject()


def test_several_rounds_are_found_taken_and_exported(qtbot, seated: SeatingPage, desk, tmp_path) -> None:
    dialog = seated.rules.ask_rounds()
    dialog.find_button.click()
    assert dialog.bar.isVisible() and not dialog.find_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.find_button.isEnabled(), timeout=30_000)
    assert dialog.found is not None and len(dialog.found.rounds) == 3 == len(dialog.take_buttons)
    assert all(not one.score.broken for one in dialog.found.rounds) and dialog.found.met > 20
    assert "others on average" in dialog.said.text() and not nameless(dialog) and not cut(dialog)
    before = seating.seats(desk)
    dialog.take_buttons[1].click()
    assert seating.seats(desk) == dialog.found.rounds[1].seats != before
    dialog._put_back(before)
    assert seating.seats(desk) == before
    dialog.export(tmp_path / "rounds.csv")
    settle(qtbot, seated.workspace)
    lines = (tmp_path / "rounds.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 45 and "Round 3" in lines[0]
    dialog.reject()


def test_a_search_for_rounds_ends_with_its_dialog(qtbot, seated: SeatingPage) -> None:
    dialog = seated.rules.ask_rounds()
    dialog.find_button.click()
    dialog.reject()
    settle(qtbot, seated.workspace)
    assert not seated.workspace.tasks.busy()


def test_a_search_says_how_far_it_is_and_what_none_can_cost_less_than(qtbot, page: SeatingPage, desk) -> None:
    """Two of one country who must share a table cost something that the bound does not know: the search goes on."""
    said = []
    page.search.told.connect(lambda *numbers: said.append((numbers, page._headline.text())))
    first, *others = (one for one in people.everybody(desk) if one.role == Role.MUNICIPAL)
    other = next(one for one in others if one.country == first.country and one.municipality != first.municipality)
    seating_rules.pair(desk, RuleKind.TOGETHER, {first.id, other.id})
    page.all_button.click()
    proposed(qtbot, page)
    assert said and all(best >= bound for (_, best, bound), _ in said)
    assert "none can cost less than" in said[-1][1]


def test_somebody_would_like_a_table(qtbot, seated: SeatingPage, desk) -> None:
    seated.columns["1"].list.setCurrentIndex(seated.columns["1"].list.model().index(0, 0))
    person = seated.person
    seated.panel.likes.setCurrentIndex(seated.panel.likes.findData("4"))
    seated.panel.likes.activated.emit(seated.panel.likes.currentIndex())
    settle(qtbot, seated.workspace)
    seated.refresh()
    settle(qtbot, seated.workspace)
    assert seated.board.liked(person) == "4" and seated.board.score.costs["preferences"] == 4
    assert seated.panel.likes.currentData() == "4" and not nameless(seated) and not cut(seated)
    seated.all_button.click()
    proposed(qtbot, seated)
    assert seated.proposal.seats[person] == "4" and seated.proposal.score.cost == 0
    seated.discard()
    seated.prefer("")
    assert seating.ask(desk, Wanted()).problem.preferences == ()
    settle(qtbot, seated.workspace)
