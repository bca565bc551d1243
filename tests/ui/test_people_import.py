"""The review of an imported list, on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from seminar_desktop.services import demo, people, roster
from seminar_desktop.services.desk import Desk
from seminar_desktop.ui.pages.people import PeoplePage

from .people_help import demo_rows, desk, settle, show, workspace, write_list

__all__ = ["desk", "workspace"]


@pytest.fixture
def page(qtbot, workspace):
    return show(qtbot, PeoplePage(workspace))


def read(qtbot, page: PeoplePage, path: Path):
    page.import_list(path)
    settle(qtbot, page.workspace)
    return page.review.view


def counts(view) -> dict[str, int]:
    return {name: segment.count() for name, segment in view.groups.segments.items()}


def by_email(desk: Desk, email: str):
    return next(p for p in people.everybody(desk) if p.email == email)


def changed_list(tmp_path: Path) -> Path:
    rows = demo_rows()
    rows[2]["position"] = "Mayor"
    rows[12]["email"] = "another@example.org"
    rows[12]["municipality"] = "Elsewhere"
    rows.pop(30)
    rows.append(dict.fromkeys(rows[0], "") | {"given_name": "Xiomara", "family_name": "Ixcot", "country": "Wakanda"})
    return write_list(tmp_path / "lista final (2).csv", rows)


def test_the_preview_counts_and_nothing_is_written(qtbot, page, desk, tmp_path) -> None:
    before = people.everybody(desk)
    view = read(qtbot, page, changed_list(tmp_path))
    assert counts(view) == {"doubtful": 1, "changed": 1, "added": 1, "odd": 1, "absent": 1}
    facts = view._facts.full_text()
    assert "Windows-1252" in facts and "semicolon" in facts and "74 rows" in facts
    assert view.import_button.isEnabled()
    assert people.everybody(desk) == before


def test_importing_adds_and_updates_and_then_there_is_nothing_left(qtbot, page, desk, tmp_path, workspace) -> None:
    path = changed_list(tmp_path)
    view = read(qtbot, page, path)
    view.import_button.click()
    settle(qtbot, workspace)
    assert by_email(desk, demo_rows()[2]["email"]).position == "Mayor"
    assert len(people.everybody(desk)) == 75
    assert "1 added, 1 changed" in workspace.messages.last
    assert page.stack.currentIndex() == 0
    view = read(qtbot, page, path)
    assert {name for name, count in counts(view).items() if count} == {"doubtful", "odd", "absent"}
    assert not view.import_button.isEnabled()


def test_the_same_file_twice_has_nothing_to_import(qtbot, page) -> None:
    view = read(qtbot, page, demo.folder() / "participants.csv")
    assert not any(counts(view).values())
    assert not view.import_button.isEnabled()
    assert "nothing to import" in view._sentence.text()


def test_what_was_typed_at_the_desk_is_doubtful_and_stays(qtbot, page, desk, tmp_path, workspace) -> None:
    rows = demo_rows()
    person = by_email(desk, rows[7]["email"])
    people.edit(desk, person.id, {"position": "Coordinator"})
    rows[7]["position"] = "Director"
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows))
    assert counts(view)["doubtful"] == 1
    assert not view.import_button.isEnabled()
    qtbot.keyClick(view.doubts.list, Qt.Key.Key_D)
    assert view.import_button.isEnabled()
    view.import_button.click()
    settle(qtbot, workspace)
    assert people.get(desk, person.id).position == "Coordinator"
    assert not counts(read(qtbot, page, tmp_path / "list.csv"))["doubtful"]


def test_one_key_takes_the_value_of_the_file(qtbot, page, desk, tmp_path, workspace) -> None:
    rows = demo_rows()
    person = by_email(desk, rows[7]["email"])
    people.edit(desk, person.id, {"position": "Coordinator"})
    rows[7]["position"] = "Director"
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows))
    qtbot.keyClick(view.doubts.list, Qt.Key.Key_F)
    view.import_button.click()
    settle(qtbot, workspace)
    assert people.get(desk, person.id).position == "Director"


@pytest.mark.parametrize(("key", "people_after"), [(Qt.Key.Key_1, 74), (Qt.Key.Key_N, 75)])
def test_one_key_says_who_a_doubtful_row_is(qtbot, page, desk, tmp_path, workspace, key, people_after) -> None:
    rows = demo_rows()
    rows[14] |= {"given_name": "Someone", "family_name": "Different"}
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows))
    assert counts(view)["doubtful"] == 1
    qtbot.keyClick(view.doubts.list, key)
    assert view.import_button.isEnabled()
    view.import_button.click()
    settle(qtbot, workspace)
    assert len(people.everybody(desk)) == people_after


def test_a_column_nobody_recognised_is_mapped_by_hand(qtbot, page, desk, tmp_path, workspace) -> None:
    rows = demo_rows()
    rows[2]["position"] = "Mayor"
    renamed = {"position": "Was macht er"}
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows, lambda name: renamed.get(name, name)))
    assert not view.columns.isHidden() and view.columns_button.count() == 1
    assert counts(view)["changed"] == 0
    index, card = next(iter(view.columns.cards.items()))
    card.box.put("position")
    card.box.activated.emit(card.box.currentIndex())
    settle(qtbot, workspace)
    assert view.file.columns.mapping[index] == "position"
    assert counts(view)["changed"] == 1
    page.import_list(tmp_path / "list.csv")  # the mapping is remembered
    settle(qtbot, workspace)
    assert counts(view)["changed"] == 1


def test_a_list_without_a_heading_of_names_can_still_be_mapped(qtbot, page, tmp_path, workspace) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Wer;Woher\nAna Pérez;SV\nLuis Gómez;HN\n", encoding="utf-8")
    view = read(qtbot, page, path)
    assert not view.import_button.isEnabled()
    assert "which column holds the names" in view._sentence.text()
    card = view.columns.cards[0]
    card.box.put("full_name")
    card.box.activated.emit(card.box.currentIndex())
    settle(qtbot, workspace)
    assert counts(view)["added"] == 2
    assert view.import_button.isEnabled()


def test_a_field_belongs_to_one_column(qtbot, page, tmp_path) -> None:
    view = read(qtbot, page, write_list(tmp_path / "list.csv", demo_rows()))
    view.columns._choose(0, "email")
    assert [i for i, name in view.columns._mapping.items() if name == "email"] == [0]


def test_an_edit_elsewhere_during_the_review_is_not_overwritten(qtbot, page, desk, tmp_path, workspace) -> None:
    rows = demo_rows()
    rows[2]["position"] = "Mayor"
    person = by_email(desk, rows[2]["email"])
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows))
    people.edit(desk, person.id, {"position": "Typed on another desk"})  # nobody tells this page
    view.import_button.click()
    settle(qtbot, workspace)
    assert people.get(desk, person.id).position == "Typed on another desk"
    assert "changed meanwhile" in workspace.messages.last
    assert counts(view)["doubtful"] == 1


def test_what_is_typed_while_the_import_runs_stays_and_the_row_is_named(
    qtbot, page, desk, tmp_path, workspace, monkeypatch
) -> None:
    rows = demo_rows()
    rows[2]["position"] = "Mayor"
    person = by_email(desk, rows[2]["email"])
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows))
    look = roster.look

    def look_then_type(*arguments):
        """Somebody types between the last comparison and the first transaction."""
        found = look(*arguments)
        people.edit(desk, person.id, {"position": "Typed on another desk"})
        return found

    monkeypatch.setattr(roster, "look", look_then_type)
    view.import_button.click()
    settle(qtbot, workspace)
    assert people.get(desk, person.id).position == "Typed on another desk"
    assert "0 changed" in workspace.messages.last and "row 4" in workspace.messages.last


def test_a_file_that_is_no_list_says_so_and_the_page_stays(qtbot, page, tmp_path, workspace) -> None:
    path = tmp_path / "photo.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    page.import_list(path)
    settle(qtbot, workspace)
    assert "photo.csv" in workspace.messages.last
    assert page.review.steps.currentWidget() is page.review.choose


def test_escape_leaves_and_the_decisions_can_be_taken_up_again(qtbot, page, tmp_path, workspace) -> None:
    said = []
    workspace.messages.said.connect(lambda *message: said.append(message))
    rows = demo_rows()
    rows[14] |= {"given_name": "Someone", "family_name": "Different"}
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows))
    qtbot.keyClick(view.doubts.list, Qt.Key.Key_N)
    qtbot.keyClick(view.doubts.list, Qt.Key.Key_Escape)
    assert page.stack.currentIndex() == 0
    said[-1][3]()
    assert page.stack.currentWidget() is page.review
    assert view.plan.outcome().added == 1


def test_health_is_never_shown(qtbot, page, tmp_path) -> None:
    rows = demo_rows()
    rows[1]["dietary_needs"] = "secret illness"
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows))
    shown = [text for row in view.changed.rows() for text in row.texts]
    assert shown and not any("secret" in text for text in shown)


def test_a_badge_scanned_into_the_doubts_decides_nothing(qtbot, page, desk, tmp_path) -> None:
    """Its characters are keys of decisions too; when the code is recognised they are taken back."""
    rows = demo_rows()
    for row in rows[3:9]:
        people.edit(desk, by_email(desk, row["email"]).id, {"position": "Coordinator"})
        row["position"] = "Director"
    view = read(qtbot, page, write_list(tmp_path / "list.csv", rows))
    qtbot.keyClick(view.doubts.list, Qt.Key.Key_F)
    decided = dict(view.plan.decisions)
    assert len(decided) == 1
    for character in "SDF2NDFFDSDFNS2345DFSDNF":
        qtbot.keyClick(view.doubts.list, character)
    assert view.plan.decisions != decided
    assert page.on_scan("SDF2NDFFDSDFNS2345DFSDNFA") is False
    assert view.plan.decisions == decided
