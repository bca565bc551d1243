"""The people page: find, filter, correct, add."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from seminar_desktop.services import attendance, people
from seminar_desktop.ui.pages.people import PeoplePage

from .people_help import desk, settle, show, workspace

__all__ = ["desk", "workspace"]


@pytest.fixture
def page(qtbot, workspace):
    return show(qtbot, PeoplePage(workspace))


def names(page: PeoplePage) -> list[str]:
    return [row.person.name for row in page.table.rows()]


def test_everybody_is_listed_by_surname_and_counted(page) -> None:
    assert len(names(page)) == 74
    assert names(page)[0] == "Byron Estuardo Ajú Pérez"
    assert page._count.full_text().startswith("74 people · ")


def test_words_find_without_accents_in_any_order(qtbot, page) -> None:
    qtbot.keyClicks(page.search, "zuniga kat")
    assert names(page) == ["Kattia Solís Zúñiga"]
    page.search.setText("costa rica muni")
    assert len(names(page)) == 4
    page.search.setText("quiet nobody")
    assert not names(page)


def test_filters_combine(page, desk, workspace, qtbot) -> None:
    everybody = people.everybody(desk)
    box = page.filters.role
    box.setCurrentIndex(box.findData("speaker"))
    box.activated.emit(box.currentIndex())
    speakers = [p for p in everybody if p.role == "speaker"]
    assert len(names(page)) == len(speakers)
    page.filters.absent.click()
    _, changes = attendance.admit(desk, speakers[0].id)
    workspace.broadcast(changes)
    settle(qtbot, workspace)
    assert len(names(page)) == len(speakers) - 1
    assert "shown of 74" in page._count.full_text()


def test_people_without_a_country_can_be_filtered(page, desk) -> None:
    box = page.filters.country
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(box.currentIndex())
    assert len(names(page)) == sum(not p.country for p in people.everybody(desk))


def test_a_correction_is_saved_and_says_that_the_badge_is_old(qtbot, page, desk, workspace) -> None:
    page.search.setText("zuniga")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    person = page.table.current().person
    editor = page.panel.fields["family_name"].editor
    editor.setText("Solís Núñez")
    assert not page.panel._notice.isHidden()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, workspace)
    assert people.get(desk, person.id).family_name == "Solís Núñez"
    assert "old name" in workspace.messages.last
    assert page.panel.person.family_name == "Solís Núñez"
    assert not page.panel.changed()


def test_only_what_was_typed_is_written(page, desk, workspace, qtbot) -> None:
    """What another desk changed meanwhile stays."""
    row = page.table.rows()[3]
    page.table.select(row.person.id)
    page.panel.fields["position"].editor.setText("Mayor")
    workspace.broadcast(people.edit(desk, row.person.id, {"organisation": "Elsewhere"})[1])
    settle(qtbot, workspace)
    assert page.panel.changed() == {"position": "Mayor"}
    page.panel.save()
    saved = people.get(desk, row.person.id)
    assert (saved.position, saved.organisation) == ("Mayor", "Elsewhere")


def test_unsaved_words_are_never_lost_by_moving_on(page, workspace) -> None:
    first, second = page.table.rows()[:2]
    page.table.select(first.person.id)
    page.panel.fields["position"].editor.setText("Mayor")
    page.table.select(second.person.id)
    assert page.table.current().person.id == first.person.id
    assert "not saved" in workspace.messages.last
    page.panel.revert()
    page.table.select(second.person.id)
    assert page.panel.person.id == second.person.id


def test_a_country_is_found_by_any_of_its_names_or_refused(page, desk) -> None:
    row = page.table.rows()[0]
    page.table.select(row.person.id)
    box = page.panel.fields["country"].editor
    box.setEditText("Atlantis")
    page.panel.save()
    assert page.panel.fields["country"].error()
    box.setEditText("Belice")
    page.panel.save()
    assert people.get(desk, row.person.id).country == "BZ"


def test_adding_a_person_enters_without_admitting(qtbot, page, desk, workspace) -> None:
    page.add_person()
    page.panel.save()
    assert page.panel.fields["given_name"].error()
    page.panel.fields["given_name"].editor.setText("Ana")
    page.panel.fields["family_name"].editor.setText("Ñandú")
    page.panel.save()
    settle(qtbot, workspace)
    added = next(p for p in people.everybody(desk) if p.family_name == "Ñandú")
    assert added.id not in people.arrived(desk)
    assert people.codes(desk)[added.id]
    assert page.table.current().person.id == added.id


def test_escape_goes_back_step_by_step(qtbot, page) -> None:
    page.table.select(page.table.rows()[0].person.id)
    editor = page.panel.fields["position"].editor
    editor.setText("Mayor")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not page.panel.changed() and page.panel.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()


def test_every_editor_has_a_name_for_screen_readers(page) -> None:
    page.add_person()
    for field in page.panel.fields.values():
        assert field.editor.accessibleName()
