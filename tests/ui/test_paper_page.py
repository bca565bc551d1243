"""Typing in signed sheets in the real window, from the keyboard: letters, numbers, codes, saving, taking back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from seminar_desktop import sheet_words
from seminar_desktop.domain.attendance import Presence
from seminar_desktop.domain.sheet_code import line_code
from seminar_desktop.services import attendance, demo, journal, marks, people
from seminar_desktop.services.desk import edits
from seminar_desktop.ui.actions import Act
from seminar_desktop.ui.pages.attendance_words import vocabulary
from seminar_desktop.ui.pages.paper import TYPE
from seminar_desktop.ui.pages.paper_words import letters
from tests.stories.conftest import folder, start

from .paper_help import NEXT, SLOT, Paper, paper
from .test_pages_fit import nameless

__all__ = ["folder", "paper", "start"]

P, A, L, X = Presence.PRESENT, Presence.ABSENT, Presence.LATE, Presence.EXCUSED


def test_one_pass_over_a_sheet(paper: Paper) -> None:
    """Code, everybody present, two exceptions by number, save."""
    sheet = paper.open_sheet()
    assert paper.page.typing.view.hasFocus() and paper.line() == 1
    paper.hands.press(Qt.Key.Key_F5)
    assert paper.page.typing.letters.waiting == 57
    paper.enter("17")
    assert paper.line() == 17 and paper.page.typing.side.number.text() == "17V"
    assert sheet.people[16].family_name in paper.page.typing.side.name.text()
    paper.type("a")
    assert paper.letter(17) == A and paper.line() == 18
    paper.enter(line_code(40).lower())
    paper.type("L")
    assert paper.letter(40) == L and paper.line() == 41
    assert paper.page.typing.side.save_button.text() == "Save 57 marks"
    paper.hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    paper.settle()
    marked = paper.marked()
    assert len(marked) == 57
    assert marked[sheet.people[16].id] == "absent" and marked[sheet.people[39].id] == "late"
    assert list(marked.values()).count("present") == 55
    assert paper.page.typing.letters.waiting == 0 and "57" in paper.said
    assert paper.page.typing.letters.known(16).status == A, "the sheet shows what is saved"


def test_the_message_takes_the_marks_back(paper: Paper) -> None:
    sheet = paper.open_sheet()
    marks.mark(paper.desk, {(sheet.people[0].id, SLOT): "excused"})
    messages: list[tuple[str, str, str, Callable[[], object]]] = []
    paper.page.workspace.messages.said.connect(lambda *said: messages.append(said))
    paper.type("pp")
    paper.page.typing.save()
    paper.settle()
    assert paper.marked() == {sheet.people[0].id: "present", sheet.people[1].id: "present"}
    *_, caption, back = messages[-1]
    assert caption == "Take back"
    back()
    assert paper.marked() == {sheet.people[0].id: "excused"}
    assert "2" in paper.said


def test_the_message_of_another_seminar_takes_nothing_back(paper: Paper, tmp_path: Path) -> None:
    paper.open_sheet()
    messages: list[tuple[str, str, str, Callable[[], object]]] = []
    workspace, first = paper.page.workspace, paper.desk
    workspace.messages.said.connect(lambda *said: messages.append(said))
    paper.type("p")
    paper.page.typing.save()
    paper.settle()
    *_, caption, back = messages[-1]
    assert caption == "Take back"
    other = demo.create(tmp_path / "other.seminar", tmp_path, "en")
    workspace.open(other)
    paper.settle()
    before, entries = len(messages), journal.count(other)
    back()
    assert len(messages) == before and journal.count(other) == entries
    workspace.open(first)
    paper.settle()
    other.close()
    assert len(paper.marked()) == 1
    back()
    assert paper.marked() == {}, "in its own seminar it still does"


def test_letters_of_every_language_are_understood(paper: Paper) -> None:
    """The paper may be printed in another language than the window's; Space is present in all."""
    paper.open_sheet()
    paper.type("LtEsXjVa ")
    found = [paper.letter(line) for line in range(1, 10)]
    early = Presence.LEFT_EARLY
    assert found == [L, L, early, early, X, X, Presence.VIRTUAL, A, P]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_window_and_the_paper_never_mean_different_things(qapp, language: str) -> None:
    qapp.settings.language = language
    spoken = vocabulary()
    meant = letters(spoken)
    for printed in ("en", "es"):
        for status in sheet_words.words(printed).statuses:
            assert meant[status.letter] == status.presence, (language, printed, status)
    assert all(meant[letter] == status for letter, status in spoken.by_letter.items())


def test_a_letter_that_is_none_is_refused_aloud(paper: Paper) -> None:
    tones: list[str] = []
    paper.page.workspace.sounded.connect(tones.append)
    paper.open_sheet()
    paper.type("q")
    assert tones == ["stop"] and "“q”" in paper.page.typing.side.known.text()
    assert paper.page.typing.letters.waiting == 0 and paper.line() == 1
    paper.type("p")
    assert "“q”" not in paper.page.typing.side.known.text()


def test_a_wrong_letter_behind_a_number_is_refused(paper: Paper) -> None:
    tones: list[str] = []
    paper.page.workspace.sounded.connect(tones.append)
    paper.open_sheet()
    paper.enter("17K")
    assert tones == ["stop"] and paper.line() == 1
    assert "17V" in paper.page.typing.side.known.text()
    paper.enter("61")
    assert len(tones) == 2 and line_code(57) in paper.page.typing.side.known.text(), "beyond the last: a walk-in"
    assert paper.page.typing.letters.waiting == 0


def test_moving_clearing_and_taking_back(paper: Paper) -> None:
    paper.open_sheet()
    paper.type("pa")
    paper.hands.press(Qt.Key.Key_Up)
    assert paper.line() == 2 and paper.letter(2) == A
    paper.hands.press(Qt.Key.Key_Delete)
    assert paper.letter(2) is None and paper.line() == 2
    control = Qt.KeyboardModifier.ControlModifier
    paper.hands.press(Qt.Key.Key_Z, control)
    assert paper.letter(2) == A
    paper.hands.press(Qt.Key.Key_F5)
    assert paper.page.typing.letters.waiting == 57
    paper.hands.press(Qt.Key.Key_Z, control)
    assert (paper.letter(1), paper.letter(2), paper.letter(3)) == (P, A, None)
    paper.running.window.actions_by_name[Act.UNDO].trigger()
    assert (paper.letter(1), paper.letter(2)) == (P, None) and paper.line() == 2
    for _ in range(3):
        paper.hands.press(Qt.Key.Key_Z, control)
    assert paper.page.typing.letters.waiting == 0
    paper.hands.press(Qt.Key.Key_End, control)
    paper.type("p")
    assert paper.letter(57) == P and paper.line() == 57, "the last line stays"


def test_a_number_is_mended_and_dropped(paper: Paper) -> None:
    paper.open_sheet()
    paper.type("18")
    assert paper.page.typing.side.number.text() == "18"
    paper.hands.press(Qt.Key.Key_Backspace)
    paper.enter("2")
    assert paper.line() == 12
    paper.type("3")
    paper.hands.press(Qt.Key.Key_Escape)
    assert paper.page.typing.side.number.text() == line_code(12)
    paper.type("4")
    paper.hands.press(Qt.Key.Key_Down)
    paper.type("a")
    assert paper.letter(13) == A and paper.page.typing.letters.waiting == 1


def test_what_contradicts_is_flagged_before_it_is_saved(paper: Paper) -> None:
    people_of_sheet = paper.open_sheet().people
    first, second, third = (person.id for person in people_of_sheet[:3] if person)
    codes = people.codes(paper.desk)
    at = datetime.fromisoformat("2022-09-12T09:02:00-06:00")
    _, changes = attendance.scan(paper.desk, codes[first], SLOT, at)
    attendance.scan(paper.desk, codes[second], SLOT, at.replace(minute=14))
    marks.mark(paper.desk, {(third, SLOT): "excused"})
    paper.page.workspace.broadcast(changes)
    paper.settle()
    typing, lines = paper.page.typing, paper.page.typing.view.lines
    assert "09:02" in lines.known(0), "what comes in meanwhile is shown"
    paper.type("app")
    assert typing.letters.contradictions() == [0, 1, 2]
    assert "09:02" in lines.contradiction(0) and "“Absent”" in lines.contradiction(0)
    assert "09:14" in lines.contradiction(1) and "“Late”" in lines.contradiction(1)
    assert "“Excused”" in lines.contradiction(2) and "replaces" in lines.contradiction(2)
    assert "3" in typing.side.next_button.text() and typing.side.next_button.isVisible()
    seen = []
    for _ in range(3):
        paper.hands.press(Qt.Key.Key_F7)
        seen.append((paper.line(), typing.side.warning.text()))
    assert [line for line, _ in seen] == [1, 2, 3]
    assert all(text == lines.contradiction(line - 1) for line, text in seen)
    paper.hands.press(Qt.Key.Key_Delete)
    assert typing.letters.contradictions() == [0, 1]
    typing.save()
    paper.settle()
    assert paper.marked() == {first: "absent", second: "present", third: "excused"}, "the paper wins where it says so"


def test_a_saved_sheet_typed_again_changes_nothing(paper: Paper) -> None:
    paper.open_sheet()
    paper.type("p")
    paper.page.typing.save()
    paper.settle()
    before = journal.count(paper.desk)
    paper.hands.press(Qt.Key.Key_Up)
    paper.type("p")
    paper.page.typing.save()
    paper.settle()
    assert journal.count(paper.desk) == before and "already" in paper.said


def test_somebody_taken_off_the_list_since(paper: Paper) -> None:
    sheet = paper.open_sheet()
    with paper.desk.write() as transaction:
        transaction.append(*edits("person", sheet.people[1].id, {"deleted": "true"}))
    paper.type("p")
    paper.page.typing.open_sheet(sheet.code)
    paper.settle()
    paper.enter("2")
    assert paper.page.typing.side.name.text() == "No longer on the list"
    paper.type("p")
    assert paper.letter(2) is None and "no longer" in paper.page.typing.side.known.text()
    paper.hands.press(Qt.Key.Key_F5)
    assert paper.page.typing.letters.waiting == 56
    paper.page.typing.save()
    paper.settle()
    assert len(paper.marked()) == 56


@pytest.mark.parametrize(("text", "words"), [
    ("7K0QZ", "not the code"), ("17S", "not the code"), ("2000Z", "not the code"), ("20004", "exchange"),
])  # fmt: skip
def test_a_code_that_is_not_known_is_said_in_a_sentence(paper: Paper, text: str, words: str) -> None:
    tones: list[str] = []
    paper.page.workspace.sounded.connect(tones.append)
    paper.page.type_in()
    assert paper.page.typing.bar.field.hasFocus()
    paper.enter(text)
    assert words in paper.page.typing.bar.error.text() and paper.page.typing.bar.error.isVisible()
    assert tones == ["stop"] and paper.page.typing.letters is None
    paper.type("2")
    assert not paper.page.typing.bar.error.isVisible()


# ---- scanners --------------------------------------------------------------------------------------------------------

def test_a_sheet_is_scanned_into_the_field_and_into_the_lines(paper: Paper) -> None:
    paper.page.printing.list.slots.choose([SLOT, NEXT])
    codes = paper.save_pdf(paper.desk.database_path.with_name("sheets.pdf"))
    paper.page.type_in()
    paper.scan(codes[SLOT])
    assert paper.page.typing.letters.sheet.code == codes[SLOT] and paper.page.typing.view.hasFocus()
    paper.scan(codes[NEXT])
    assert paper.page.typing.letters.sheet.code == codes[NEXT]
    assert paper.page.typing.letters.waiting == 0 and not paper.page.typing.view.keys.pending


def test_another_sheet_asks_what_becomes_of_the_letters(paper: Paper) -> None:
    sheet = paper.open_sheet(SLOT)
    paper.page.printing.list.slots.choose([NEXT])
    other = paper.save_pdf(paper.desk.database_path.with_name("next.pdf"))[NEXT]
    typing, buttons = paper.page.typing, QMessageBox.StandardButton
    paper.type("pa")
    paper.scan(other)
    assert "2 letters" in typing.question.text() and typing.letters.sheet is sheet
    paper.answer(buttons.Cancel)
    assert typing.letters.sheet.code == sheet.code and typing.letters.waiting == 2
    typing.view.setFocus()
    paper.scan(other)
    paper.answer(buttons.Save)
    assert typing.letters.sheet.code == other and len(paper.marked(SLOT)) == 2
    paper.type("p")
    paper.scan(sheet.code)
    paper.answer(buttons.Discard)
    assert typing.letters.sheet.code == sheet.code and not paper.marked(NEXT)


def test_a_badge_marks_nobody_and_is_admitted(paper: Paper) -> None:
    paper.open_sheet()
    paper.type("pa")
    person = people.everybody(paper.desk)[30]
    paper.scan(people.codes(paper.desk)[person.id])
    assert paper.running.window.current_page() is paper.running.page, "the check-in page takes it"
    assert person.family_name in paper.running.page.panel.text()
    typing = paper.page.typing
    assert [typing.letters.of(row) for row in range(4)] == [P, A, None, None] and typing.letters.waiting == 2
    assert "2 letters" in paper.said, "what is not saved is said"
    paper.running.window.show_page("paper")
    assert paper.page.typing.letters.waiting == 2 and typing.view.hasFocus()
    typing.side.rest_button.setFocus()
    paper.type("3")
    assert typing.view.hasFocus() and typing.view.keys.pending == "3", "keys that no button wants go to the lines"


def test_a_badge_that_is_typed_slowly_marks_nobody_either(paper: Paper) -> None:
    """As by hand from the text below the symbol, or by a slow scanner."""
    paper.open_sheet()
    paper.type("pa")
    paper.type(people.codes(paper.desk)[people.everybody(paper.desk)[30].id])
    assert paper.running.window.current_page() is paper.running.page
    letters = paper.page.typing.letters
    assert [letters.of(row) for row in range(2)] == [P, A] and letters.waiting == 2
    assert not paper.page.typing.view.keys.pending


def test_closing_the_window_asks_as_well(paper: Paper) -> None:
    paper.open_sheet()
    paper.type("p")
    window = paper.running.window
    window.close()
    assert window.isVisible()
    paper.page.typing.question.button(QMessageBox.StandardButton.Discard).click()
    QApplication.processEvents()
    assert not window.isVisible()


def test_another_seminar_takes_the_sheet_away(paper: Paper) -> None:
    paper.open_sheet()
    paper.type("p")
    desk = paper.desk
    paper.page.workspace.open(None)
    assert paper.page.typing.letters is None and "not saved" in paper.said
    paper.page.workspace.open(desk)
    paper.settle()


# ---- the frame -------------------------------------------------------------------------------------------------------

def test_the_language_changes_while_typing(paper: Paper) -> None:
    paper.open_sheet()
    paper.type("pa")
    paper.page.workspace.settings.language = "es"
    paper.settle()
    assert paper.page.typing.letters.waiting == 2
    assert paper.page.typing.view.lines.letter(1) == "Ausente"
    paper.type("t")
    assert paper.letter(3) == L


def test_everything_that_takes_the_focus_has_a_name(paper: Paper) -> None:
    assert not nameless(paper.page)
    paper.open_sheet()
    assert paper.page.halves.current() == TYPE and not nameless(paper.page)
