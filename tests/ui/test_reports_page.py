"""Reading reports in the real window: what they are, what they leave open, importing them once, taking them back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from seminar_desktop.domain.agenda import UNATTENDED
from seminar_desktop.domain.attendance import Presence
from seminar_desktop.services import demo, matching, people, presence, report_commit, reports
from seminar_desktop.services.desk import Desk
from seminar_desktop.ui.actions import Act

from .report_help import DATA, MOODLE, TEAMS, ZOOM, Office, office

__all__ = ["office"]
Said = tuple[str, str, str, Callable[[], object]]


def online(office: Office) -> int:
    """How often somebody counts as online, over all people and all items that are no pause."""
    board = presence.board(office.desk)
    columns = presence.counts(board.plan, presence.all_rows(office.desk, board).values())
    return sum(found[Presence.VIRTUAL] for slot, found in zip(board.plan.slots, columns, strict=True)
               if slot.kind not in UNATTENDED)


def choose(office: Office, name: str, code: str) -> None:
    """Answer a question of the form."""
    box = office.page.review.view.questions.asks[name].editor
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    office.settle()


def test_a_zoom_report_is_shown_before_anything_is_written(office: Office) -> None:
    office.read(ZOOM)
    view = office.page.review.view
    assert office.counts() == {"linked": 13, "doubtful": 5, "unknown": 2, "left_out": 3}
    assert "Zoom report" in view._facts.full_text() and "UTF-8" in view._facts.full_text()
    assert view.import_button.text() == "Import (37 new)" and view.import_button.isEnabled()
    assert report_commit.readings(office.desk) == [] and matching.named(office.desk) == []


def test_the_zone_is_asked_once_and_another_zone_moves_the_minutes(office: Office) -> None:
    office.read(ZOOM)
    view = office.page.review.view
    assert view.questions.due() == ["zone"] and view.questions.asks["zone"].editor.code() == "America/El_Salvador"
    here = [(row.slot.title, row.counting) for row in view.groups.tables["agenda"].rows()]
    choose(office, "zone", "America/New_York")
    assert view.questions.due() == []
    assert [(row.slot.title, row.counting) for row in view.groups.tables["agenda"].rows()] != here
    choose(office, "zone", "America/El_Salvador")
    assert [(row.slot.title, row.counting) for row in view.groups.tables["agenda"].rows()] == here
    view.import_button.click()
    office.settle()
    office.read(DATA / "variants" / "zoom_participants_es.csv")
    assert view.questions.due() == [], "the zone of Zoom reports is known now"


def test_a_zone_is_found_by_typing_and_nonsense_is_refused(office: Office) -> None:
    office.read(ZOOM)
    ask = office.page.review.view.questions.asks["zone"]
    ask.editor.setFocus()
    ask.editor.lineEdit().setText("america/bogota")
    ask.editor.lineEdit().editingFinished.emit()
    office.settle()
    assert office.page.review.view.look.seen.zone == "America/Bogota"
    ask.editor.lineEdit().setText("Atlantis")
    ask.editor.lineEdit().editingFinished.emit()
    assert "no such zone" in ask.due.text()


def test_importing_counts_what_was_promised_and_only_once(office: Office) -> None:
    office.read(ZOOM)
    view = office.page.review.view
    promised = sum(row.counting for row in view.groups.tables["agenda"].rows())
    view.import_button.click()
    office.settle()
    assert "zoom_participants.csv is imported" in office.said and "13" in office.said
    assert online(office) == promised > 20
    office.read(ZOOM)
    assert "Nothing new" in view._sentence.text() and not view.import_button.isEnabled()
    assert len(report_commit.readings(office.desk)) == 1


def test_teams_and_moodle_files_wait_for_one_another(office: Office) -> None:
    office.read(TEAMS, MOODLE, ZOOM)
    view = office.page.review.view
    assert view.look.path == TEAMS and not view.skip_button.isHidden() and "wait: 2" in view._facts.full_text()
    view.import_button.click()
    office.settle()
    assert view.look.path == MOODLE
    view.skip_button.click()
    office.settle()
    assert view.look.path == ZOOM and view.skip_button.isHidden()
    view.import_button.click()
    office.settle()
    assert {file.kind for file in report_commit.readings(office.desk)} == {"teams", "zoom"}
    assert office.page.stack.currentIndex() == 0 and office.page.tabs.current() == "queue"


def test_courses_are_proposed_and_can_be_placed_otherwise(office: Office) -> None:
    office.read(MOODLE)
    view = office.page.review.view
    asks = {name: ask for name, ask in view.questions.asks.items() if name.startswith("activity:")}
    assert len(asks) == 3 and all(ask.editor.code().startswith("online-") for ask in asks.values())
    name = next(iter(asks))
    choose(office, name, "-")
    assert view.look.seen.activities[name.removeprefix("activity:")] == "-"
    view.import_button.click()
    office.settle()
    office.read(MOODLE)
    assert view.questions.asks[name].editor.code() == "-", "what was said is proposed the next time"


def test_a_column_read_otherwise_changes_who_is_named(office: Office) -> None:
    office.read(MOODLE)
    view = office.page.review.view
    before = office.counts()
    view.columns_button.click()
    cards = view.columns.cards
    assert cards[1].box.code() == "email"
    cards[1].box.put("")
    cards[1].box.activated.emit(cards[1].box.currentIndex())
    office.settle()
    assert office.counts()["linked"] == 0 < before["linked"], "without addresses nobody is linked"
    assert view.columns.cards[1] is cards[1], "the cards stay while the operator works with them"


def test_a_file_that_names_nobody_asks_for_its_columns(office: Office) -> None:
    office.read(MOODLE)
    view = office.page.review.view
    view.columns_button.click()
    for index in (0, 1):
        view.columns.cards[index].box.put("")
        view.columns.cards[index].box.activated.emit(0)
        office.settle()
    assert not view.import_button.isEnabled() and view.groups.isHidden() and not view.columns.isHidden()
    view.columns.cards[0].box.put("name")
    view.columns.cards[0].box.activated.emit(view.columns.cards[0].box.currentIndex())
    office.settle()
    assert not view.groups.isHidden() and office.counts()["doubtful"] > 0


def test_an_anonymous_feedback_must_be_placed(office: Office) -> None:
    office.read(DATA / "variants" / "moodle_feedback_satisfaction_anonymous_es.csv")
    view = office.page.review.view
    assert view.questions.due() == ["slot"] and not view.import_button.isEnabled()
    assert "Answer the marked question" in view._sentence.text()
    choose(office, "slot", "online-consultation-post")
    assert view.import_button.isEnabled() and office.counts()["left_out"] == 1


def test_dates_that_can_be_read_both_ways_are_asked_in_words(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "both.csv"
    path.write_text(
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
        "Luc Thériault,luc.theriault@gac.example.org,03/04/2023 09:00:00,03/04/2023 10:00:00,60\n", encoding="utf-8")
    office.read(path)
    view = office.page.review.view
    box = view.questions.asks["day_first"].editor
    assert "day_first" in view.questions.due() and not view.import_button.isEnabled() and box.code() == ""
    assert "03/04/2023" in view.questions.asks["day_first"]._label.text()
    assert [box.itemText(n) for n in (1, 2)] == ["3 April 2023 · day first", "4 March 2023 · month first"]
    choose(office, "day_first", "day")
    assert view.import_button.isEnabled()
    assert view.look.seen.report.rows[0].join.month == 4
    choose(office, "day_first", "month")
    assert view.look.seen.report.rows[0].join.month == 3


def test_a_kind_nobody_recognises_can_be_said(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Wer;Wann\nAna Pérez;heute\n", encoding="utf-8")
    office.read(path)
    view = office.page.review.view
    assert view.groups.isHidden() and "not clear what" in view._nothing._text.text()
    assert view.questions.due() == ["kind"] and view.questions.asks["kind"].editor.hasFocus()
    choose(office, "kind", "moodle_participants")
    assert view.questions.asks["kind"].editor.hasFocus(), "the form is another one, the cursor stays"
    assert not view.columns.isHidden() and len(view.columns.cards) == 2
    view.columns.cards[0].box.put("name")
    view.columns.cards[0].box.activated.emit(view.columns.cards[0].box.currentIndex())
    office.settle()
    assert sum(office.counts().values()) == 1


@pytest.mark.parametrize(("name", "page"), [("participants.csv", "people"), ("agenda.csv", "agenda")])
def test_a_list_of_people_or_an_agenda_goes_to_its_own_page(office: Office, name: str, page: str) -> None:
    from seminar_desktop.services import demo

    office.read(demo.folder() / name)
    assert office.page.review.steps.currentWidget() is office.page.review.elsewhere
    office.hands.press(Qt.Key.Key_Return)
    office.settle()
    assert office.window.current_page().name == page
    assert office.window.current_page().review.isVisible()


def test_a_damaged_file_is_said_and_the_next_is_read(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "photo.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    office.read(path, ZOOM)
    assert "photo.csv" in office.said and office.page.review.view.look.path == ZOOM


def test_files_are_dropped_and_ctrl_i_asks_for_some(office: Office) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ZOOM)), QUrl.fromLocalFile(str(MOODLE))])
    flags = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), *flags)
    office.page.dragEnterEvent(entering)
    assert entering.isAccepted() and office.page.veil.isVisible()
    office.page.dropEvent(QDropEvent(QPointF(5, 5), *flags))
    office.settle()
    assert office.page.review.view.look.path == ZOOM
    office.hands.press(Qt.Key.Key_Escape)
    assert office.page.stack.currentIndex() == 0, "Esc leaves, and what waited is forgotten"
    office.settle()
    office.window.actions_by_name[Act.IMPORT].trigger()
    dialog = office.page.findChild(QFileDialog)
    assert dialog is not None and dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.close()


def test_a_cancelled_import_can_be_completed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_commit, "_CHUNK", 1)
    monkeypatch.setattr(report_commit, "_PAUSE", 0.02)
    office.read(ZOOM)
    view = office.page.review.view
    view.import_button.click()
    assert office.page.review.wait.isVisible()
    office.page.review.wait.cancel_button.click()
    office.settle()
    assert "Stopped" in office.said and office.page.review.steps.currentWidget() is view
    left = view.look.seen.new
    assert 0 < left < 38 and view.import_button.isEnabled()
    view.import_button.click()
    office.settle()
    assert reports.preview(office.desk, ZOOM).new == 0


def test_taking_a_report_back_needs_a_reason_and_undoes_its_minutes(office: Office) -> None:
    office.take_in(ZOOM)
    assert online(office) > 0
    office.page.tabs.choose("files")
    files = office.page.files
    assert files.panel.isHidden()
    files.table.selectRow(0)
    assert "Zoom report" in files.panel._facts.text() and "Wendy Orellana" in files.panel._facts.text()
    office.window.actions_by_name[Act.UNDO].trigger()
    assert files.panel._words.hasFocus(), "F9 asks for the reason"
    office.hands.press(Qt.Key.Key_Return)
    assert files.panel.reason.error() and report_commit.readings(office.desk)
    office.hands.type("wrong meeting")
    office.hands.press(Qt.Key.Key_Return)
    office.settle()
    assert report_commit.readings(office.desk) == [] and online(office) == 0
    assert files.empty.isVisible()
    office.take_in(ZOOM)
    assert online(office) > 0, "reading it again brings it back"


def test_somebody_added_elsewhere_is_seen_in_the_review(office: Office) -> None:
    office.read(ZOOM)
    before = office.counts()
    _, changes = people.add(office.desk, {"given_name": "P", "family_name": "Kowal",
                                          "email": "pkowal77@correo.example.org"})
    office.window.workspace.broadcast(changes)
    office.settle()
    assert office.counts()["linked"] == before["linked"] + 1


@pytest.fixture
def other(office: Office, tmp_path: Path) -> Iterator[Desk]:
    """Another seminar, of which no report was read, that can be opened in place of the first."""
    opened = demo.create(tmp_path / "other.seminar", tmp_path, "en")
    yield opened
    opened.close()


@pytest.fixture
def said(office: Office) -> list[Said]:
    """Every message from now on: text, tone, caption and act of its button."""
    messages: list[Said] = []
    office.window.workspace.messages.said.connect(lambda *message: messages.append(message))
    return messages


def hold(office: Office) -> Event:
    """Keep back what the page reads and writes from now on until the event is set."""
    go = Event()
    office.window.workspace.tasks.run(lambda _progress: go.wait(10), lane="reports")
    return go


def test_what_was_being_read_of_another_seminar_is_not_shown(office: Office, other: Desk) -> None:
    office.take_in(ZOOM)
    go = hold(office)
    office.page.refresh()
    office.window.show_page("paper")
    office.window.workspace.open(other)
    go.set()
    office.settle()
    assert office.page._known is None
    office.window.show_page("reports")
    office.settle()
    assert office.page._known is not None and not office.page._known.files


def test_what_fails_in_a_seminar_that_was_left_is_not_said_in_the_next(
    office: Office, other: Desk, said: list[Said]
) -> None:
    first = office.desk
    office.take_in(ZOOM)
    office.window.workspace.open(other)
    office.settle()
    go = hold(office)
    office.page._take_back("of no importance", "wrong file")
    office.page.refresh()
    office.window.workspace.open(first)
    other.close()
    said.clear()
    go.set()
    office.settle()
    assert said == [] and len(office.page._known.files) == 1


def test_restoring_a_decision_leaves_another_seminar_alone(office: Office, other: Desk, said: list[Said]) -> None:
    office.take_in(ZOOM)
    first, identity = office.desk, matching.open_names(office.desk)[0].identity
    person = people.everybody(first)[0].id
    office.window.workspace.broadcast(matching.decide(first, {identity: person}))
    office.settle()
    office.page._undo_row(next(row for row in office.page._known.settled if row.named.identity == identity))
    office.settle()
    *_, caption, restore = said[-1]
    assert caption == "Restore"
    office.window.workspace.open(other)
    office.settle()
    before = len(said)
    restore()
    office.settle()
    assert len(said) == before and matching.decided_by(other, identity) is None
    office.window.workspace.open(first)
    office.settle()
    restore()
    office.settle()
    assert matching.decided_by(first, identity).person == person
