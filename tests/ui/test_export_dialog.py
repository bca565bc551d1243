"""Exporting from the window: what is offered, what is written, what is said, what is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from seminar_desktop.importers.sheet import read_table
from seminar_desktop.services import marks, people
from seminar_desktop.ui.actions import Act
from seminar_desktop.ui.dialogs.export import CSV, SEMICOLON, XLSX, ExportDialog, Kind, choose_export
from tests.stories.conftest import folder, start

from .people_help import desk, settle, workspace
from .test_pages_fit import clipped

__all__ = ["desk", "folder", "start", "workspace"]

SLOT = "d1-0900-opening"


@pytest.fixture
def page(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(page: QWidget, workspace, *kinds: Kind, slot: str = "") -> ExportDialog:
    dialog = choose_export(page, workspace, kinds or tuple(Kind), slot)
    assert dialog is not None and dialog.isVisible()
    return dialog


def cells(path: Path) -> list[list[str]]:
    return [row.cells for row in read_table(path).rows]


@pytest.mark.parametrize("suffix", [XLSX, CSV])
def test_the_grid_is_written_and_the_folder_offered(
    qtbot, page, workspace, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("seminar_desktop.ui.dialogs.files.show", shown.append)
    said: list[tuple[object, ...]] = []
    workspace.messages.said.connect(lambda *message: said.append(message))
    dialog = opened(page, workspace)
    dialog.format.put(suffix)
    path = tmp_path / dialog.proposal()
    assert path.name == f"attendance-2022-09-12.{suffix}"
    dialog.save(path)
    settle(qtbot, workspace)
    head, *rows = cells(path)
    assert head[0] == "Surnames" and len(rows) == 74
    text, tone, caption, then = said[-1]
    assert (tone, caption) == ("good", "Open the folder") and path.name in text
    then()
    assert shown == [tmp_path]


def test_words_and_file_name_follow_the_window(qtbot, qapp, page, workspace, tmp_path: Path) -> None:
    qapp.settings.language = "es"
    dialog = opened(page, workspace, Kind.ELIGIBILITY)
    path = tmp_path / dialog.proposal()
    assert path.stem == "certificados-2022-09-12"
    dialog.save(path)
    settle(qtbot, workspace)
    assert cells(path)[0][0] == "Apellidos"


def test_format_and_delimiter_are_remembered(qtbot, page, workspace, tmp_path: Path) -> None:
    dialog = opened(page, workspace)
    assert (dialog.format.code(), dialog.delimiter.isVisible()) == (XLSX, False)
    dialog.format.put(CSV)
    assert dialog.delimiter.isVisible() and dialog.delimiter.code() == "es_SV", "a comma in El Salvador"
    dialog.delimiter.put(SEMICOLON)
    asked = dialog.ask_file()
    assert isinstance(asked, QFileDialog) and asked.defaultSuffix() == CSV
    asked.reject()
    dialog.save(tmp_path / "grid.csv")
    settle(qtbot, workspace)
    assert read_table(tmp_path / "grid.csv").delimiter == ";"
    again = opened(page, workspace)
    assert (again.format.code(), again.delimiter.code()) == (CSV, SEMICOLON)


def test_one_item_for_moodle(qtbot, page, workspace, desk, tmp_path: Path) -> None:
    somebody = next(person for person in people.everybody(desk) if person.email)
    marks.mark(desk, {(somebody.id, SLOT): "late"})
    workspace.settings.export_format = XLSX
    dialog = opened(page, workspace, Kind.MOODLE, slot=SLOT)
    assert dialog.slot.isVisible() and not dialog.format.isVisible() and not dialog.delimiter.isVisible()
    assert dialog.proposal() == "attendance-moodle-2022-09-12-0900.csv"
    path = tmp_path / dialog.proposal()
    dialog.save(path)
    settle(qtbot, workspace)
    assert cells(path)[1:] == [[somebody.email, "", "L"]]
    assert "73" in workspace.messages.last, "how many are left out is said"
    assert workspace.settings.export_format == XLSX


def test_the_item_that_runs_is_offered_first(page, workspace, desk) -> None:
    from datetime import datetime

    assert opened(page, workspace, Kind.MOODLE).slot.code() == SLOT, "before everything: the first"
    desk.wall = lambda: datetime.fromisoformat("2022-09-13T10:40:00-06:00")
    assert opened(page, workspace, Kind.MOODLE).slot.code() == "d2-1030-the-role-of-local-governments-in"


def test_what_cannot_be_written_is_said(qtbot, page, workspace, tmp_path: Path) -> None:
    opened(page, workspace).save(tmp_path / "missing" / "x.xlsx")
    settle(qtbot, workspace)
    assert "x.xlsx" in workspace.messages.last and "another folder" in workspace.messages.last


def test_cancelled_writes_nothing(qtbot, page, workspace, tmp_path: Path) -> None:
    workspace.tasks.changed.connect(lambda task: task.title and not task.cancelled and task.cancel())
    opened(page, workspace).save(tmp_path / "x.xlsx")
    settle(qtbot, workspace)
    assert not list(tmp_path.glob("*.xlsx")) and "Cancelled" in workspace.messages.last


def test_a_page_offers_what_it_is_about(page, workspace) -> None:
    dialog = opened(page, workspace, Kind.ELIGIBILITY)
    assert [dialog.kind.itemData(n) for n in range(dialog.kind.count())] == ["eligibility"]
    workspace.desk = None
    assert choose_export(page, workspace) is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_cut(qtbot, qapp, page, workspace, language: str) -> None:
    qapp.settings.language = language
    for kind in Kind:
        dialog = opened(page, workspace, kind)
        dialog.format.put(CSV)
        qtbot.wait(10)
        assert not clipped(dialog)
        dialog.reject()


@pytest.mark.parametrize(("name", "first"), [("paper", Kind.GRID), ("attendance", Kind.GRID),
                                             ("eligibility", Kind.ELIGIBILITY)])  # fmt: skip
def test_ctrl_e_exports_what_the_page_shows(qtbot, start, name: str, first: Kind) -> None:
    running = start()
    window = running.window
    action = window.actions_by_name[Act.EXPORT]
    window.show_page("checkin")
    assert not action.isEnabled() and action.shortcut().toString() == "Ctrl+E"
    page = window.show_page(name)
    qtbot.waitUntil(lambda: not window.workspace.tasks.busy(), timeout=20_000)
    assert action.isEnabled()
    action.trigger()
    (dialog,) = page.findChildren(ExportDialog)
    assert dialog.kind.code() == first
    dialog.reject()
