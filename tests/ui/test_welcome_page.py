"""The welcome page: the three ways to begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from seminar_desktop.services import agenda, demo, people
from seminar_desktop.services.desk import open_desk
from seminar_desktop.settings import Settings
from seminar_desktop.ui.pages.welcome import FORM, REVIEW, START, WelcomePage
from seminar_desktop.ui.workspace import Workspace

from .people_help import settle, show

DEMO = demo.folder()


@pytest.fixture
def page(qtbot, monkeypatch, tmp_path):
    for name in ("data", "state"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(f"SEMINAR_{name.upper()}_DIR", str(tmp_path / name))
    page = show(qtbot, WelcomePage(Workspace(Settings(None))))
    yield page
    assert page.workspace.tasks.drain()


def fill(page: WelcomePage, agenda_file: Path | None, people_file: Path | None = DEMO / "participants.csv") -> None:
    page.new.click()
    page.form.title.setText("Taller regional")
    page.form.place.setText("Tegucigalpa")
    page.form.zone.setCurrentText("America/Tegucigalpa")
    page.form.agenda.put(agenda_file)
    page.form.people.put(people_file)


def test_the_demo_and_recent_seminars_are_one_key_away(qtbot, page) -> None:
    with qtbot.waitSignal(page.open_demo):
        qtbot.keyClick(page.demo, Qt.Key.Key_Return)
    assert not page.recent.isVisible()


def test_a_new_seminar_with_a_printed_agenda(qtbot, page, tmp_path) -> None:
    fill(page, DEMO / "agenda_as_printed.csv")
    page.form.create_button.click()
    settle(qtbot, page.workspace)
    assert page.views.currentIndex() == REVIEW
    page.review.card.choose(1)
    page.review.card.choose(1)
    with qtbot.waitSignal(page.seminar_chosen) as made:
        page.review.use_button.click()
    path = made.args[0]
    assert path.name == "taller-regional.seminar"
    desk = open_desk(path, tmp_path / "state")
    assert len(agenda.slots(desk)) == 18
    assert len(people.everybody(desk)) == 74
    assert agenda.seminar(desk)["zone"] == "America/Tegucigalpa"
    desk.close()
    assert page.views.currentIndex() == START
    assert [note.key for note in page.recent.notes()] == [path]


def test_a_title_is_enough(qtbot, page) -> None:
    fill(page, None, None)
    with qtbot.waitSignal(page.seminar_chosen) as made:
        page.form.submit()
    assert made.args[0].exists()


def test_what_is_missing_is_said_at_the_field(page) -> None:
    page.new.click()
    page.form.zone.setCurrentText("Nowhere")
    page.form.submit()
    assert page.views.currentIndex() == FORM
    assert page.form._fields[0].error()
    assert "Nowhere" in page.form._fields[2].error()


def test_a_file_without_names_leaves_no_seminar_behind(qtbot, page, tmp_path) -> None:
    broken = tmp_path / "broken.csv"
    broken.write_text("a;b\n1;2\n", encoding="utf-8")
    fill(page, None, broken)
    page.form.submit()
    settle(qtbot, page.workspace)
    assert page.workspace.messages.last
    assert not list((tmp_path / "data").glob("*.seminar"))
    assert page.views.currentIndex() == FORM
