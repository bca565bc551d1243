"""Printing sheets in the real window: what is proposed, previewed, saved, sent to a printer, and noted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.print_job import State
from seminar_desktop.services import journal, papers, sheets
from seminar_desktop.ui import printing
from tests.stories.conftest import folder, start

from .paper_help import SLOT, Paper, paper

__all__ = ["folder", "paper", "start"]


def test_what_is_still_to_come_today_is_proposed(paper: Paper) -> None:
    model = paper.page.printing.list.slots
    assert SLOT in model.chosen
    assert {slot.day.isoformat() for slot in model.slots() if slot.id in model.chosen} == {"2022-09-12"}
    assert not {slot.kind for slot in model.slots()} & {"break", "lunch"}
    paper.desk.wall = lambda: datetime.fromisoformat("2022-09-12T12:30:00-06:00")
    paper.page.open()
    paper.settle()
    assert SLOT not in model.chosen and len(model.chosen) == 3, "the morning is over"
    paper.desk.wall = lambda: datetime.fromisoformat("2022-09-12T18:30:00-06:00")
    paper.page.open()
    paper.settle()
    assert {slot.day.isoformat() for slot in model.slots() if slot.id in model.chosen} == {"2022-09-13"}


def test_choosing_by_keys_and_days(paper: Paper) -> None:
    list_, model = paper.page.printing.list, paper.page.printing.list.slots
    list_.setFocus()
    list_.setCurrentIndex(model.index(0))
    assert model.state(0) == Qt.CheckState.Checked
    paper.hands.press(Qt.Key.Key_Space)
    assert not model.chosen and model.state(0) == Qt.CheckState.Unchecked
    assert not paper.page.printing.panel.print_button.isEnabled()
    paper.hands.press(Qt.Key.Key_Down)
    paper.hands.press(Qt.Key.Key_Space)
    assert model.chosen == {SLOT} and model.state(0) == Qt.CheckState.PartiallyChecked
    paper.hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(model.chosen) == len(model.slots())
    paper.page.printing.none_button.click()
    assert not model.chosen


def test_the_preview_notes_nothing(paper: Paper, qtbot) -> None:
    panel, before = paper.page.printing.panel, journal.count(paper.desk)
    qtbot.waitUntil(panel.page.has_image)
    assert "7" in panel.count.text() and "28" in panel.count.text() and "57" in panel.count.text()
    panel.online.click()
    qtbot.waitUntil(lambda: "74" in panel.count.text())
    assert journal.count(paper.desk) == before
    assert paper.page.workspace.settings.sheet_online
    panel.online.click()


def test_sheets_are_saved_and_their_codes_shown(paper: Paper, tmp_path: Path) -> None:
    out = tmp_path / "sheets.pdf"
    codes = paper.save_pdf(out)
    chosen = paper.page.printing.chosen()
    assert list(codes) == chosen and len(papers.page_sizes(out)) == 28
    assert papers.page_sizes(out)[0] == pytest.approx((215.9, 279.4), abs=0.1)
    model = paper.page.printing.list.slots
    texts = [str(model.data(model.index(row))) for row in range(model.rowCount())]
    assert all(any(code in text for text in texts) for code in codes.values())
    assert {sheets.typed(paper.desk, code).slot.id for code in codes.values()} == set(chosen)
    assert "7" in paper.said and "sheets.pdf" in paper.said


def test_paper_and_language_are_remembered(paper: Paper, tmp_path: Path) -> None:
    panel, settings = paper.page.printing.panel, paper.page.workspace.settings
    for box, value in ((panel.paper, "A4"), (panel.language, "es")):
        box.put(value)
        box.activated.emit(box.currentIndex())
    assert (settings.sheet_paper, settings.sheet_language) == ("A4", "es")
    paper.page.printing.list.slots.choose([SLOT])
    paper.save_pdf(tmp_path / "a4.pdf")
    assert papers.page_sizes(tmp_path / "a4.pdf")[0] == pytest.approx((210, 297), abs=0.1)
    settings.sheet_paper, settings.sheet_language = "Letter", ""


def test_a_printer_prints_what_was_noted(paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "printed.pdf"

    def connected(name: str) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(out))
        made.setResolution(100)
        return made

    monkeypatch.setattr(printing, "open_printer", connected)
    paper.page.workspace.settings.sheet_printer = "Desk"
    paper.page.printing.list.slots.choose([SLOT])
    paper.page.printing.panel.print_button.click()
    paper.settle()
    code = paper.page.printing.list.slots.codes[SLOT]
    assert sheets.typed(paper.desk, code).slot.id == SLOT
    assert len(papers.page_sizes(out)) == 4 and "Desk" in paper.said
    paper.page.workspace.settings.sheet_printer = ""


def test_without_a_printer_the_way_out_is_said(paper: Paper) -> None:
    before = journal.count(paper.desk)
    paper.page.printing.print_chosen()
    paper.settle()
    assert "PDF" in paper.said and journal.count(paper.desk) == before


def test_sheets_for_a_printer_that_is_not_there_wait(paper: Paper) -> None:
    workspace = paper.page.workspace
    workspace.settings.sheet_printer = "Unplugged"
    paper.page.printing.list.slots.choose([SLOT])
    paper.page.printing.print_chosen()
    paper.settle()
    (job,) = workspace.queue.jobs()
    assert (job.state, job.reason, len(job.items), job.done) == (State.WAITING, "printer_missing", 1, 0)
    assert "not connected" in paper.said
    assert sheets.typed(paper.desk, paper.page.printing.list.slots.codes[SLOT]).slot.id == SLOT, "the code counts"
    workspace.settings.sheet_printer = ""


def test_a_job_that_fails_halfway_shows_the_codes_that_count(
    paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> None:
        raise KnownError("printer_failed")

    monkeypatch.setattr(printing, "open_printer", lambda name: None)
    monkeypatch.setattr(printing, "print_leaves", broken)
    paper.page.workspace.settings.sheet_printer = "Desk"
    paper.page.printing.list.slots.choose([SLOT])
    paper.page.printing.print_chosen()
    paper.settle()
    assert "did not take the job" in paper.said
    assert sheets.typed(paper.desk, paper.page.printing.list.slots.codes[SLOT]).slot.id == SLOT
    paper.page.workspace.settings.sheet_printer = ""


def test_cancelling_notes_nothing(paper: Paper, tmp_path: Path) -> None:
    before = journal.count(paper.desk)
    paper.page.workspace.tasks.changed.connect(lambda task: task.title and not task.cancelled and task.cancel())
    codes = paper.save_pdf(tmp_path / "sheets.pdf")
    assert not codes and not list(tmp_path.glob("*.pdf")) and journal.count(paper.desk) == before
