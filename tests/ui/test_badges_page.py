"""Badges: choosing, previewing, saving, printing, and what is noted about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import badges, papers, people
from seminar_desktop.ui import badge_printing, printing
from seminar_desktop.ui.badge_printing import print_badge
from seminar_desktop.ui.dialogs.calibration import CalibrationDialog
from seminar_desktop.ui.pages.badges import BadgesPage

from .people_help import desk, settle, show, workspace

__all__ = ["desk", "workspace"]


@pytest.fixture
def page(qtbot, workspace) -> BadgesPage:
    return show(qtbot, BadgesPage(workspace))


@pytest.fixture
def printer(monkeypatch, tmp_path) -> Path:
    """A printer called “Desk” that prints into a file."""
    out = tmp_path / "printed.pdf"

    def connected(name: str) -> QPrinter:
        assert name == "Desk"
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(out))
        made.setResolution(300)
        return made

    monkeypatch.setattr(printing, "open_printer", connected)
    return out


def prints(desk) -> int:
    return sum(row.prints for row in badges.rows(desk))


def test_everybody_is_selected_saved_and_noted(qtbot, page, desk, tmp_path) -> None:
    page.select_button.click()
    assert len(page.selected()) == 74
    assert "74" in page.panel.print_button.text()
    assert "13" in page.panel.count.text()
    out = tmp_path / "all.pdf"
    page.save(out)
    settle(qtbot, page.workspace)
    assert len(papers.page_sizes(out)) == 13
    assert prints(desk) == 74
    assert page.unprinted.count() == 0


def test_filters_choose_whom_to_print(qtbot, page) -> None:
    page.search.setText("guatemala")
    page.select_unprinted()
    chosen = page.selected()
    assert 0 < len(chosen) < 74
    assert {line.country for line in chosen} == {"Guatemala"}


def test_a_preview_of_the_first_sheet_appears(qtbot, page) -> None:
    assert not page.start.has_image()
    page.select_unprinted()
    qtbot.waitUntil(page.start.has_image)
    page.table.clearSelection()
    qtbot.waitUntil(lambda: not page.start.has_image())


def test_cancelled_printing_notes_nothing(qtbot, page, desk, tmp_path) -> None:
    page.select_unprinted()
    out = tmp_path / "all.pdf"
    page.workspace.tasks.changed.connect(lambda task: task.title and not task.cancelled and task.cancel())
    page.save(out)
    settle(qtbot, page.workspace)
    assert prints(desk) == 0
    assert not out.exists()
    assert "cancelled" in page.workspace.messages.last


def test_a_failed_print_notes_nothing(qtbot, page, desk) -> None:
    page.workspace.settings.printer = "Unplugged"
    page.select_unprinted()
    page.panel.print_button.click()
    settle(qtbot, page.workspace)
    assert prints(desk) == 0
    assert "not connected" in page.workspace.messages.last


def test_characters_the_font_lacks_are_said(qtbot, page, desk, tmp_path) -> None:
    person = page.table.rows()[0].person
    _, changes = people.edit(desk, person.id, {"given_name": "Byron 李"})
    page.workspace.broadcast(changes)
    qtbot.waitUntil(lambda: page.table.rows()[0].person.given_name.endswith("李"))
    settle(qtbot, page.workspace)
    page.table.selectRow(0)
    qtbot.waitUntil(page.panel.warning.isVisible)
    page.save(tmp_path / "one.pdf")
    settle(qtbot, page.workspace)
    assert "李" in page.workspace.messages.last


def test_without_a_printer_the_way_out_is_said(page) -> None:
    page.select_unprinted()
    page.print_selected()
    assert "PDF" in page.workspace.messages.last


def test_printing_advances_the_free_place(qtbot, page, desk, printer) -> None:
    page.workspace.settings.printer = "Desk"
    page.search.setText("paulina arce")
    page.select_unprinted()
    page.print_selected()
    settle(qtbot, page.workspace)
    assert prints(desk) == 1
    assert page.start.start() == 2
    assert printer.exists()


def test_replacing_many_badges_is_asked_first(qtbot, page, desk, tmp_path) -> None:
    page.select_unprinted()
    page.panel.reason.put(PrintReason.LOST)
    said = []
    page.workspace.messages.said.connect(lambda *message: said.append(message))
    page.save(tmp_path / "new.pdf")
    assert prints(desk) == 0
    text, _tone, action, then = said[-1]
    assert "74" in text
    assert action
    then()
    settle(qtbot, page.workspace)
    assert prints(desk) == 74


def test_the_start_is_chosen_by_keys_and_by_click(qtbot, page) -> None:
    start = page.start
    qtbot.keyClick(start, Qt.Key.Key_Down)
    assert start.start() == 3
    qtbot.keyClick(start, Qt.Key.Key_Right)
    assert (start.start(), page.workspace.settings.next_cell("avery-5392", 6)) == (4, 4)
    qtbot.keyClick(start, Qt.Key.Key_Home)
    assert start.start() == 1
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton, pos=start.centre_of(6).toPoint())
    assert start.start() == 6
    assert "6" in start.accessibleName()


def test_every_paper_can_be_chosen(page) -> None:
    assert page.panel.paper.count() == 18
    for number in range(18):
        page.panel.paper.setCurrentIndex(number)
        assert 1 <= page.start.start() <= page.panel.stock().cells


# ---- one badge ------------------------------------------------------------------------------------------------------

def test_one_badge_is_saved_when_no_printer_is_chosen(qtbot, workspace, desk) -> None:
    person, said = badges.rows(desk)[0].person, []
    print_badge(workspace, person.id, PrintReason.FIRST, said.append)
    qtbot.waitUntil(lambda: bool(said))
    files = list((desk.database_path.parent / "badges").glob("*.pdf"))
    assert len(files) == 1
    assert files[0].name.startswith(person.id) and person.family_name.casefold() not in files[0].name
    assert str(files[0]) in said[0]
    assert prints(desk) == 1


def test_badges_are_never_saved_over_a_seminar(qtbot, workspace, desk, tmp_path) -> None:
    person, failed = badges.rows(desk)[0], []
    file = tmp_path / "other.seminar"
    file.write_bytes(b"seminar")
    job = badge_printing.Job((person.person.id,), PrintReason.LOST, papers.stock(""), file=file)
    badge_printing.run(workspace, job, lambda _printed: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert file.read_bytes() == b"seminar" and "other.seminar" in workspace.messages.last
    assert badges.rows(desk)[0].code == person.code


def test_one_badge_goes_to_the_printer_on_the_next_place(qtbot, workspace, desk, printer) -> None:
    workspace.settings.printer = "Desk"
    workspace.settings.badge_stock = "avery-l4785"
    person, said = badges.rows(desk)[0].person, []
    for place in (1, 2):
        print_badge(workspace, person.id, PrintReason.FIRST, said.append)
        qtbot.waitUntil(lambda place=place: len(said) == place)
        assert f"place {place} " in said[-1]
    assert workspace.settings.next_cell("avery-l4785", 10) == 3
    assert prints(desk) == 2


def test_a_lost_badge_gets_a_new_code(qtbot, workspace, desk) -> None:
    row, said = badges.rows(desk)[0], []
    print_badge(workspace, row.person.id, PrintReason.LOST, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert next(r.code for r in badges.rows(desk) if r.person.id == row.person.id) != row.code


# ---- printing and calibration ---------------------------------------------------------------------------------------

@pytest.mark.parametrize("stock", ["avery-5392", "a6-4up", "cr80", "dymo-99014"])
def test_a_printed_page_has_the_size_and_the_marks_of_its_pdf(qapp, tmp_path, stock, printer) -> None:
    source = papers.write_calibration(papers.stock(stock), tmp_path / "source.pdf", "Page", ["Measure"])
    printing.print_pdf(source, printing.open_printer("Desk"))
    (wanted,), (found,) = papers.page_sizes(source), papers.page_sizes(printer)
    assert found == pytest.approx(wanted, abs=0.2)
    before, after = (printing.image(file, 0, 100) for file in (source, printer))
    assert _different(before, after) < 0.02


def test_measuring_corrects_a_shift_and_a_stretch() -> None:
    paper = papers.stock("avery-5392")
    wanted = papers.target(paper)
    known = papers.corrected(paper, wanted.cross, wanted.cross, wanted.side)
    assert (known.right, known.down, known.scale) == (0, 0, 1)
    found = papers.corrected(paper, wanted.cross * 1.01 + 0.5, wanted.cross * 1.01 - 1, wanted.side * 1.01)
    place = 1.01 * (wanted.cross * found.scale + found.right) + 0.5
    assert place == pytest.approx(wanted.cross, abs=0.02)
    with pytest.raises(KnownError):
        papers.corrected(paper, 10, wanted.cross, wanted.side)


def test_the_measures_are_remembered_for_the_printer(qtbot, workspace, tmp_path) -> None:
    workspace.settings.printer = "Desk"
    dialog = CalibrationDialog(workspace, papers.stock("avery-5392"))
    qtbot.addWidget(dialog)
    dialog.across.setValue(70.4)
    assert "-0.4" in dialog._result.text()
    dialog.write(tmp_path / "calibration.pdf")
    qtbot.waitUntil((tmp_path / "calibration.pdf").exists)
    settle(qtbot, workspace)
    dialog.apply()
    assert workspace.settings.calibration("Desk")[0] == pytest.approx(-0.4)


def _different(first, second) -> float:
    """Share of pixels that are dark in one picture and light in the other."""
    width, height = min(first.width(), second.width()), min(first.height(), second.height())
    places = [(x, y) for y in range(0, height, 2) for x in range(0, width, 2)]
    changed = sum(abs((first.pixel(x, y) & 255) - (second.pixel(x, y) & 255)) > 128 for x, y in places)
    return changed / len(places)
