"""The agenda page: the timetable, the open questions, and a dirty file answered by keyboard."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seminar_desktop.services import agenda, demo
from seminar_desktop.ui.pages.agenda import AgendaPage
from seminar_desktop.ui.pages.agenda_words import lines

from .people_help import desk, settle, show, workspace

__all__ = ["desk", "workspace"]
PRINTED = demo.folder() / "agenda_as_printed.csv"
KEY = Qt.Key


@pytest.fixture
def page(qtbot, workspace) -> AgendaPage:
    page = show(qtbot, AgendaPage(workspace))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def press(qtbot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the focus."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def read(qtbot, page: AgendaPage, path: Path = PRINTED):
    page.read(path)
    settle(qtbot, page.workspace)
    return page.review


def test_the_timetable_is_grouped_and_shows_what_runs(desk) -> None:
    shown = lines(agenda.slots(desk), datetime(2022, 9, 13, 14, 0))
    headings = [line.title for line in shown if line.row is None]
    assert headings == ["Online, at any time", "Monday 12 September", "Tuesday 13 September"]
    running = [line for line in shown if line.running and line.row]
    assert [line.time for line in running] == ["13:15–15:45", "", "", "", ""]
    assert [line.child for line in running] == [False, True, True, True, True]
    assert [line.title for line in shown if line.quiet] == ["Break", "Lunch", "Recess", "Recess", "Lunch"]


def test_open_questions_lead_to_their_row(page) -> None:
    gap = next(note for note in page.notes.notes() if "14:00 to 14:30" in note.text)
    page.notes.chosen.emit(gap.key)
    assert page.timetable.current().time == "13:30–14:00"


def test_the_running_item_follows_the_clock(qtbot, page, desk) -> None:
    desk.wall = lambda: datetime(2022, 9, 12, 9, 20, tzinfo=desk.zone)
    page._timer.timeout.emit()
    assert [line.time for line in page.timetable.lines() if line.now] == ["09:15–10:00"]


def test_a_printed_agenda_is_answered_by_keyboard_and_used(qtbot, page, desk) -> None:
    review = read(qtbot, page)
    assert page.views.currentWidget() is review
    assert not review.use_button.isEnabled()
    assert review.card.question.code == "agenda_no_date"
    press(qtbot, KEY.Key_1)
    assert review.card.question.code == "agenda_reversed"
    press(qtbot, KEY.Key_Return)
    assert review.card.question.code == "agenda_reversed", "Enter takes no proposal that nobody has read"
    press(qtbot, KEY.Key_1)
    assert review.draft.usable
    assert review.use_button.isEnabled()
    press(qtbot, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page.workspace)
    slots = agenda.slots(desk)
    assert {slot.day for slot in slots} == {date(2022, 9, 12), date(2022, 9, 13)}
    lunch = next(slot for slot in slots if slot.kind == "lunch" and slot.day == date(2022, 9, 13))
    assert f"{lunch.end:%H:%M}" == "13:15"
    assert page.views.currentIndex() == 0
    assert len(page.notes.notes()) == 7
    assert "Questions left open: 7" in page.workspace.messages.last


def test_an_answer_of_ones_own_is_checked_and_can_be_undone(qtbot, page) -> None:
    review = read(qtbot, page)
    review.card.free.setFocus()
    qtbot.keyClicks(review.card.free, "someday")
    press(qtbot, KEY.Key_Return)
    assert "someday" in review.card.field.error()
    review.card.free.clear()
    qtbot.keyClicks(review.card.free, "2022-09-10")
    press(qtbot, KEY.Key_Return)
    assert review.draft.slots[0].day == date(2022, 9, 10)
    review.undo_button.click()
    assert review.draft.slots[0].day is None


def test_later_leaves_a_question_open(qtbot, page) -> None:
    review = read(qtbot, page)
    review.card.choose(1)
    review.card.choose(1)
    asked = []
    while review.card.question is not None:
        asked.append(review.card.question.key)
        review.card.later.click()
    assert len(set(asked)) == len(asked) == 7
    assert len(review.draft.questions) == 7
    assert review.use_button.hasFocus()


def test_what_was_repaired_is_shown(qtbot, page) -> None:
    review = read(qtbot, page)
    review.segments.choose("repaired")
    texts = [note.text for note in review.repairs.notes()]
    assert "10:15 = 10:45  →  10:15 - 10:45" in texts


def test_a_file_that_is_no_agenda_is_refused_in_words(qtbot, page, tmp_path) -> None:
    broken = tmp_path / "people.csv"
    broken.write_text("name;mail\nAna;a@b.org\n", encoding="utf-8")
    read(qtbot, page, broken)
    assert page.views.currentIndex() == 0
    assert page.workspace.messages.last
