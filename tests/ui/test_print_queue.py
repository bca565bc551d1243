"""The print queue of the window: order, failures said aloud, printing again from where a jam was, and a restart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.print_job import Document, Item, ItemState, Job, Leaf, State
from seminar_desktop.services import badges, papers
from seminar_desktop.settings import Settings
from seminar_desktop.ui import badge_printing, print_queue, printing
from seminar_desktop.ui.dialogs.printers import PrintersDialog
from seminar_desktop.ui.dialogs.printers_papers import PapersDialog
from seminar_desktop.ui.pages.checkin import CheckInPage
from seminar_desktop.ui.pages.print_queue import PrintQueuePage
from seminar_desktop.ui.workspace import Workspace

from .people_help import desk, settle, show, workspace

__all__ = ["desk", "workspace"]


@dataclass
class Shelf:
    """Printers that print into files, and can be unplugged or made to fail."""

    folder: Path
    connected: list[str] = field(default_factory=lambda: ["Desk", "Roll"])
    fails: list[int] = field(default_factory=list)
    """Portions that fail, counted from 0."""
    leaves: list[tuple[str, list[Leaf]]] = field(default_factory=list)
    portions: int = 0

    def open(self, name: str) -> QPrinter:
        if name not in self.connected:
            raise KnownError("printer_missing", printer=name)
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(self.folder / f"{name}.pdf"))
        made.setPrinterName(name)
        made.setResolution(72)
        return made


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    made = Shelf(tmp_path)
    real = printing.print_leaves

    def print_leaves(pdf: Path, leaves: Sequence[Leaf], printer: QPrinter, *rest: object) -> None:
        made.portions += 1
        if made.portions - 1 in made.fails:
            raise KnownError("printer_failed")
        real(pdf, leaves, printer, *rest)
        made.leaves.append((Path(printer.outputFileName()).stem, list(leaves)))

    monkeypatch.setattr(printing, "open_printer", made.open)
    monkeypatch.setattr(printing, "printer_names", lambda: list(made.connected))
    monkeypatch.setattr(printing, "print_leaves", print_leaves)
    monkeypatch.setattr(print_queue, "SIDES_AT_ONCE", 1)
    return made


def add(qtbot, workspace: Workspace, count: int, printer: str = "Desk", paper: str = "avery-5392",
        place: int = 1) -> Job:  # fmt: skip
    """The badges of the first so many people, printed as far as it goes."""
    people = tuple(row.person.id for row in badges.rows(workspace.desk)[:count])
    job = badge_printing.Job(people, PrintReason.FIRST, papers.stock(paper), place, printer=printer)
    badge_printing.run(workspace, job, lambda _printed: None)
    settle(qtbot, workspace)
    return workspace.queue.jobs()[0]


def printed(workspace: Workspace) -> int:
    return sum(row.prints for row in badges.rows(workspace.desk))


def test_what_the_printer_took_is_noted_portion_by_portion(qtbot, workspace, shelf) -> None:
    shelf.fails = [2]
    job = add(qtbot, workspace, 15, place=3)
    assert (job.state, job.reason, job.done) == (State.FAILED, "printer_failed", 10)
    assert printed(workspace) == 10, "four on the first sheet, six on the second, nothing of the third"
    assert "Badges: 15" in workspace.messages.last and "Desk" in workspace.messages.last
    workspace.queue.go_on(job.id)
    settle(qtbot, workspace)
    assert workspace.queue.job(job.id).state == State.PRINTED and printed(workspace) == 15
    assert [len(leaf.parts) for _, leaves in shelf.leaves for leaf in leaves] == [4, 6, 5]


def test_after_a_jam_it_goes_on_from_the_item_that_was_spoilt(qtbot, workspace, shelf) -> None:
    job = add(qtbot, workspace, 40)
    assert (job.state, printed(workspace)) == (State.PRINTED, 40)
    workspace.queue.again(job.id, 16, start=5)
    settle(qtbot, workspace)
    assert printed(workspace) == 40 + 24
    again = [leaf for _, leaves in shelf.leaves[7:] for leaf in leaves]
    sheet = job.places
    assert sheet is not None and [part.page for part in again[0].parts] == [16, 17]
    assert [part.area for part in again[0].parts] == list(sheet.cells[4:6])
    assert sum(len(leaf.parts) for leaf in again) == 24


def test_what_stood_before_the_jam_counts_as_printed(qtbot, workspace, shelf) -> None:
    shelf.fails = [0]
    job = add(qtbot, workspace, 8)
    assert printed(workspace) == 0
    workspace.queue.again(job.id, 5, start=6)
    settle(qtbot, workspace)
    assert printed(workspace) == 8
    assert {row.prints for row in badges.rows(workspace.desk)} == {0, 1}


def test_only_one_is_printed_again(qtbot, workspace, shelf) -> None:
    job = add(qtbot, workspace, 3, "Roll", "brother-dk11202")
    assert job.document == Document.LABEL and job.places is None
    workspace.queue.only(job.id, 1)
    settle(qtbot, workspace)
    assert [[part.page for part in leaf.parts] for _, leaves in shelf.leaves for leaf in leaves] == [[0], [1], [2], [1]]
    assert workspace.queue.job(job.id).state == State.PRINTED and printed(workspace) == 4


def test_a_missing_printer_is_said_and_waited_for(qtbot, workspace, shelf) -> None:
    counted: list[tuple[str, int]] = []
    workspace.counted.connect(lambda *count: counted.append(count))
    shelf.connected = []
    job = add(qtbot, workspace, 2)
    assert (job.state, job.reason) == (State.WAITING, "printer_missing")
    assert "not connected" in workspace.messages.last and counted[-1] == ("print_queue", 1)
    workspace.queue.look_for_printers()
    settle(qtbot, workspace)
    assert workspace.queue.job(job.id).state == State.WAITING
    shelf.connected = ["Desk"]
    workspace.queue.look_for_printers()
    settle(qtbot, workspace)
    assert workspace.queue.job(job.id).state == State.PRINTED and printed(workspace) == 2
    assert counted[-1] == ("print_queue", 0)


def test_it_can_go_to_another_printer(qtbot, workspace, shelf) -> None:
    shelf.connected = ["Roll"]
    job = add(qtbot, workspace, 1)
    workspace.queue.go_on(job.id, printer="Roll")
    settle(qtbot, workspace)
    assert workspace.queue.job(job.id).state == State.PRINTED
    assert [name for name, _ in shelf.leaves] == ["Roll"]


def test_jobs_survive_a_restart(qtbot, workspace, shelf, desk) -> None:
    shelf.connected = []
    waiting = add(qtbot, workspace, 2)
    shelf.connected, shelf.fails = ["Desk"], [shelf.portions + 1]
    failed = add(qtbot, workspace, 7)
    assert printed(workspace) == 6
    settle(qtbot, workspace)
    later = Workspace(Settings(None))
    later.open(desk)
    assert later.queue.jobs() == []
    settle(qtbot, later)
    found = {job.id: job for job in later.queue.jobs()}
    assert (found[waiting.id].state, found[waiting.id].reason) == (State.WAITING, "print_left_over")
    assert (found[failed.id].state, found[failed.id].done) == (State.FAILED, 6)
    assert "2" in later.messages.last
    for job in found:
        later.queue.go_on(job)
        settle(qtbot, later)
    assert printed(workspace) == 9
    assert later.tasks.drain()


def test_a_job_is_cancelled_and_removed(qtbot, workspace, shelf, desk) -> None:
    shelf.connected = []
    job = add(qtbot, workspace, 2)
    workspace.queue.cancel(job.id)
    settle(qtbot, workspace)
    assert workspace.queue.job(job.id).state == State.CANCELLED and printed(workspace) == 0
    workspace.queue.clear()
    settle(qtbot, workspace)
    assert workspace.queue.jobs() == [] and not list((desk.state / "print").rglob("*.pdf"))


def test_stopping_while_it_prints_leaves_the_rest(qtbot, workspace, shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    real = printing.print_leaves

    def stop_after_one(*args: object) -> None:
        real(*args)
        task = next(task for task in workspace.tasks.running if task.title == "Badges: 14")
        task.cancelled = True
        workspace.queue._wished.update(workspace.queue._tasks)

    monkeypatch.setattr(printing, "print_leaves", stop_after_one)
    job = add(qtbot, workspace, 14)
    assert job.state == State.CANCELLED and 0 < job.done < 14
    assert printed(workspace) == job.done


def test_a_full_disk_is_said_and_leaves_nothing(qtbot, workspace, shelf, desk) -> None:
    def write(_pdf: Path, _progress: object) -> Sequence[Item]:
        raise OSError(28, "No space left on device")

    failed: list[Exception] = []
    workspace.queue.submit(Job(Document.LIST, "Lists: 1", (), "Desk"), write, failed=failed.append)
    settle(qtbot, workspace)
    assert isinstance(failed[0], KnownError) and failed[0].code == "disk_full"
    assert "disk is full" in workspace.messages.last and not workspace.queue.jobs()


# ---- the page -------------------------------------------------------------------------------------------------------


def test_the_page_prints_again_from_the_chosen_item(qtbot, workspace, shelf) -> None:
    shelf.fails = [1]
    page = show(qtbot, PrintQueuePage(workspace))
    assert page.stack.currentWidget() is page.empty
    job = add(qtbot, workspace, 8)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is not page.empty and "2" in page.panel.rest_button.text()
                    and page.panel.rest_button.isEnabled())
    panel = page.panel
    assert panel.items.selected()[0] == 6, "the first that did not come out"
    panel.items.select(4)
    assert "5" in panel.again_button.text()
    panel.place.setValue(5)
    panel.again_button.click()
    settle(qtbot, workspace)
    assert workspace.queue.job(job.id).state == State.PRINTED
    assert printed(workspace) == 6 + 4
    qtbot.waitUntil(lambda: "Printed" in panel._facts.text())
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settle(qtbot, workspace)
    assert not workspace.queue.jobs()


def test_printers_are_chosen_for_each_kind(qtbot, workspace, shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "connected_printers", lambda: [printing.Connected("Desk", True, ("Letter",))])
    workspace.settings.certificate_printer = "Gone"
    dialog = PrintersDialog(workspace)
    qtbot.addWidget(dialog)
    settle(qtbot, workspace)
    dialog.choose(Document.BADGE, "Desk")
    hints = {kind: field.editor.accessibleDescription() for kind, field in dialog.fields.items()}
    assert "Letter" in hints[Document.BADGE] and "Letter" in hints[Document.LABEL], "labels go where badges go"
    assert "Not connected" in hints[Document.CERTIFICATE]
    assert dialog.choices[Document.CERTIFICATE].code() == "Gone", "it stays chosen"
    assert workspace.queue.printer_for(Document.LABEL) == "Desk"
    dialog.test(Document.BADGE)
    settle(qtbot, workspace)
    assert papers.page_sizes(shelf.folder / "Desk.pdf")[0] == pytest.approx((215.9, 279.4), abs=0.3)


def test_a_paper_of_ones_own_is_offered(qtbot, workspace, shelf) -> None:
    dialog = PapersDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.measures["width"].setValue(120)
    assert "overlap" in dialog.notice.text() and not dialog.save_button.isEnabled()
    dialog.measures["width"].setValue(95)
    dialog.save()
    assert "name" in dialog.notice.text()
    dialog.name.setText("Shop 95 mm")
    dialog.save()
    (kept,) = workspace.settings.own_papers
    assert (kept["name"], kept["width"], kept["page"]) == ("Shop 95 mm", 95.0, "Letter")
    from seminar_desktop.ui.pages.badges import BadgesPage

    page = show(qtbot, BadgesPage(workspace))
    assert page.panel.paper.count() == 19
    page.panel.paper.put(kept["id"])
    assert page.panel.stock().width == 95.0
    workspace.settings.badge_stock, workspace.settings.printer = kept["id"], "Desk"
    badge_printing.print_badge(workspace, badges.rows(workspace.desk)[0].person.id, PrintReason.FIRST)
    settle(qtbot, workspace)
    assert workspace.queue.jobs()[0].state == State.PRINTED
    dialog.remove()
    assert workspace.settings.own_papers == []
    assert page.panel.paper.count() == 18 and page.panel.stock().id == "avery-5392"


# ---- at check-in ----------------------------------------------------------------------------------------------------


@pytest.fixture
def checkin(qtbot, workspace, shelf) -> CheckInPage:
    workspace.settings.printer, workspace.settings.badge_stock = "Desk", "avery-l4785"
    workspace.settings.print_at_checkin = True
    page = CheckInPage(workspace)
    page.open()
    return show(qtbot, page)


def test_a_welcome_prints_the_badge_and_asks_nothing(qtbot, workspace, checkin) -> None:
    said: list[str] = []
    workspace.messages.said.connect(lambda text, *_: said.append(text))
    row = badges.rows(workspace.desk)[0]
    checkin.admit_text(row.code)
    assert checkin.result.verdict.kind == VerdictKind.WELCOME and not workspace.queue.jobs(), "the verdict comes first"
    qtbot.waitUntil(lambda: bool(workspace.queue.jobs()))
    settle(qtbot, workspace)
    assert printed(workspace) == 1 and not said
    assert workspace.settings.next_cell("avery-l4785", 10) == 2
    checkin.admit_text(row.code)
    settle(qtbot, workspace)
    assert len(workspace.queue.jobs()) == 1, "no second badge for a second scan"


def test_a_badge_that_was_printed_is_not_printed_again(qtbot, workspace, checkin) -> None:
    row = badges.rows(workspace.desk)[0]
    badges.record_prints(workspace.desk, {row.person.id: row.code}, PrintReason.FIRST, "pdf")
    checkin.admit(row.person.id)
    settle(qtbot, workspace)
    assert not workspace.queue.jobs()


def test_off_nothing_is_printed(qtbot, workspace, checkin) -> None:
    workspace.settings.print_at_checkin = False
    checkin.admit(badges.rows(workspace.desk)[0].person.id)
    settle(qtbot, workspace)
    assert not workspace.queue.jobs()


def test_what_fails_at_checkin_waits_in_the_queue(qtbot, workspace, checkin, shelf) -> None:
    shelf.connected = []
    checkin.admit(badges.rows(workspace.desk)[0].person.id)
    verdict: Callable[[], str] = checkin.panel.text
    shown = verdict()
    qtbot.waitUntil(lambda: bool(workspace.queue.jobs()))
    settle(qtbot, workspace)
    assert workspace.queue.jobs()[0].reason == "printer_missing" and verdict() == shown
    assert [item.state for item in workspace.queue.jobs()[0].items] == [ItemState.WAITING]
