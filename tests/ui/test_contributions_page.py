"""What the tables write: typed at speed, changed, voted on, merged with a trace, shown and exported."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminar_desktop.services import contributions
from seminar_desktop.ui.pages.contributions import ContributionsPage
from tests.ui import screens

from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]
SAID = ("Train municipal officers on migration", "A regional observatory on mobility",
        "Training of municipal officers on migration")  # fmt: skip


@pytest.fixture
def page(qtbot, workspace) -> ContributionsPage:
    return show(qtbot, ContributionsPage(workspace))


def write(qtbot, page: ContributionsPage, text: str) -> None:
    page.form.text.setFocus()
    QTest.keyClicks(page.form.text, text)
    QTest.keyClick(page.form.text, Qt.Key.Key_Return)
    again(qtbot, page)


def again(qtbot, page: ContributionsPage) -> None:
    page.refresh()
    settle(qtbot, page.workspace)


def test_enter_saves_and_the_form_is_ready_for_the_next(qtbot, page: ContributionsPage, desk) -> None:
    assert page.form.table.count() == 4 and "Factors" in page.form.table.itemText(0)
    page.form.table.setCurrentIndex(1)
    page.form.level.setCurrentIndex(1)
    write(qtbot, page, SAID[0])
    write(qtbot, page, SAID[1])
    found = contributions.everything(desk)
    assert [one.text for one in found] == list(SAID[:2])
    assert {(one.table, one.kind, one.level) for one in found} == {("2", "action", "municipal")}
    assert page.form.text.toPlainText() == "" and len(page.list.rows()) == 2
    QTest.keyClick(page.form.text, Qt.Key.Key_Return)
    assert "needs words" in page.workspace.messages.last and len(contributions.everything(desk)) == 2


def test_what_was_said_already_is_suggested_and_merged_with_a_trace(qtbot, page: ContributionsPage, desk) -> None:
    for text in SAID[:2]:
        write(qtbot, page, text)
    page.form.text.setPlainText(SAID[2])
    assert SAID[0] in page.form.hint.text()
    page.submit()
    again(qtbot, page)
    rows = {row.contribution.text: row for row in page.list.rows()}
    first, second = rows[SAID[0]], rows[SAID[2]]
    page.list.select(first.contribution.id)
    page.vote()
    again(qtbot, page)
    page.list.select(first.contribution.id)
    page.merge_button.click()
    page.list.opened.emit(second)
    again(qtbot, page)
    (top, _) = page.list.rows()
    assert top.contribution.text == SAID[0] and top.votes == 1 and [one.text for one in top.merged] == [SAID[2]]
    page.list.select(top.contribution.id)
    assert page.part_button.isVisible()
    page.part()
    again(qtbot, page)
    assert len(page.list.rows()) == 3


def test_a_statement_is_changed_and_taken_off(qtbot, page: ContributionsPage, desk) -> None:
    write(qtbot, page, SAID[0])
    (row,) = page.list.rows()
    page.change(row)
    assert page.form.text.toPlainText() == SAID[0] and page.form.leave_button.isVisible()
    page.form.lines["owner"].setText("COMURES")
    page.submit()
    again(qtbot, page)
    assert contributions.everything(desk)[0].owner == "COMURES" and not page.form.leave_button.isVisible()
    page.list.select(row.contribution.id)
    page.remove()
    assert contributions.everything(desk) == []


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "pdf", "txt"])
def test_the_table_is_exported(qtbot, page: ContributionsPage, tmp_path: Path, suffix: str) -> None:
    write(qtbot, page, "=1+1 is what they said")
    path = tmp_path / f"tables.{suffix}"
    page.export(path)
    settle(qtbot, page.workspace)
    if suffix == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";" if ";" in file.readline() else ","))
        assert "=1+1" in rows[0][4] and not rows[0][4].startswith("=")
    elif suffix == "xlsx":
        assert openpyxl.load_workbook(path).active["E2"].value.endswith("is what they said")
    elif suffix == "pdf":
        text = PdfDocument(path)[0].get_textpage().get_text_range()
        assert "=1+1 is what they said" in text and "Round tables" in text
        page.export(tmp_path / "sheet.pdf", blank=True)
        settle(qtbot, page.workspace)
        assert len(PdfDocument(tmp_path / "sheet.pdf")) == 1
    else:
        assert not path.exists() and ".csv" in page.workspace.messages.last


@pytest.mark.screens
@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_pictures(qtbot, qapp, page: ContributionsPage, desk, theme_name: str, language: str) -> None:
    qapp.settings.language, qapp.settings.theme = language, theme_name
    for number, text in enumerate(SAID):
        contributions.save(desk, {"table": str(number + 1), "text": text, "kind": "action", "level": "municipal",
                                  "owner": "COMURES", "time_frame": "2025", "votes": str(20 - number)})  # fmt: skip
    again(qtbot, page)
    page.list.selectRow(0)
    for width, height in ((1064, 596), (1704, 956)):
        page.resize(width, height)
        qtbot.wait(30)
        screens.save(page, f"contributions-{language}-{theme_name}-{width}")
        assert page.minimumSizeHint().width() <= width and page.minimumSizeHint().height() <= height
        assert not clipped(page) and not nameless(page)
    window = page.show_plenary()
    qtbot.wait(30)
    screens.save(window, f"plenary-{language}-{theme_name}")
    assert len(window.rows) == 3 and not clipped(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)
