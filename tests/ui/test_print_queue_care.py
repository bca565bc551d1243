"""What must not happen in the print queue: a badge twice, a badge that is lost, a place that is taken twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.print_job import Document, Duplex, Item, Job, State
from seminar_desktop.services import attendance, badges, certificate_settings, papers, print_jobs
from seminar_desktop.ui import badge_printing
from seminar_desktop.ui.dialogs.printers import PrintersDialog
from seminar_desktop.ui.pages.badges import BadgesPage
from seminar_desktop.ui.workspace import Workspace

from .people_help import desk, settle, show, workspace
from .test_print_queue import Shelf, add, checkin, printed, shelf

__all__ = ["checkin", "desk", "shelf", "workspace"]


def people(workspace: Workspace, count: int) -> tuple[str, ...]:
    return tuple(row.person.id for row in badges.rows(workspace.desk)[:count])


# ---- both sides -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("design", ["", "badge-insert"])
def test_paper_is_turned_only_when_the_badges_have_a_back(qtbot, workspace, shelf, design: str) -> None:
    if design:
        certificate_settings.change(workspace.desk, {"badge_template": design})
    job = badge_printing.Job(people(workspace, 8), PrintReason.FIRST, papers.stock("avery-5392"), 1, printer="Desk",
                             both_sides=True)  # fmt: skip
    badge_printing.run(workspace, job, lambda _printed: None)
    settle(qtbot, workspace)
    made = workspace.queue.jobs()[0]
    assert {len(item.pages) for item in made.items} == {2 if design else 1}
    assert made.duplex == (Duplex.LONG if design else Duplex.NONE)
    assert [len(leaf.parts) for _, leaves in shelf.leaves for leaf in leaves] == ([6, 6, 2, 2] if design else [6, 2])


# ---- the last moment ------------------------------------------------------------------------------------------------


def test_a_job_that_is_cancelled_at_the_last_moment_leaves_nothing(qtbot, workspace, shelf, desk) -> None:
    def write(pdf: Path, _progress: object) -> list[Item]:
        pdf.write_bytes(b"%PDF-1.4")
        for task in workspace.tasks.running:
            task.cancelled = True
        return [Item("A", (0,))]

    failed: list[Exception] = []
    workspace.queue.submit(Job(Document.LIST, "Lists: 1", (), "Desk"), write, failed=failed.append)
    settle(qtbot, workspace)
    assert isinstance(failed[0], KnownError) and failed[0].code == "cancelled"
    assert not workspace.queue.jobs() and not list(print_jobs.spool(desk).folder.glob("j*"))


# ---- nothing is lost for the journal --------------------------------------------------------------------------------


@pytest.fixture
def untold(qtbot, workspace, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Job:
    """Badges that came out while the seminar could not be written."""

    def full(*_args: object) -> None:
        raise KnownError("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(badges, "record_prints", full)
        job = add(qtbot, workspace, 3)
    assert (len(job.unrecorded), printed(workspace)) == (3, 0)
    return job


def test_it_is_noted_before_it_is_printed_again(qtbot, workspace, untold: Job) -> None:
    workspace.queue.again(untold.id, 1)
    settle(qtbot, workspace)
    assert workspace.queue.job(untold.id).state == State.PRINTED
    assert sorted(row.prints for row in badges.rows(workspace.desk))[-3:] == [1, 2, 2]


def test_it_is_noted_once_when_somebody_asks_twice(qtbot, workspace, untold: Job) -> None:
    workspace.queue.only(untold.id, 0)
    workspace.queue.only(untold.id, 0)
    settle(qtbot, workspace)
    assert sorted(row.prints for row in badges.rows(workspace.desk))[-3:] == [1, 1, 2]


def test_it_is_noted_before_it_is_forgotten(qtbot, workspace, untold: Job) -> None:
    workspace.queue.remove(untold.id)
    settle(qtbot, workspace)
    assert not workspace.queue.jobs() and printed(workspace) == 3


def test_what_cannot_be_noted_stays(qtbot, workspace, untold: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise KnownError("disk_full")

    monkeypatch.setattr(badges, "record_prints", full)
    workspace.queue.remove(untold.id)
    workspace.queue.again(untold.id, 0)
    settle(qtbot, workspace)
    assert workspace.queue.job(untold.id).unrecorded == [0, 1, 2] and "disk is full" in workspace.messages.last


def test_a_badge_the_journal_was_not_told_of_is_held(workspace, untold: Job) -> None:
    assert workspace.queue.holds("person", untold.items[0].record["person"])


# ---- at check-in ----------------------------------------------------------------------------------------------------


def test_welcomed_twice_while_the_first_badge_is_written(qtbot, workspace, checkin) -> None:
    row = badges.rows(workspace.desk)[0]
    checkin.admit_text(row.code)
    qtbot.waitUntil(lambda: workspace.queue.holds("person", row.person.id))
    attendance.undo(workspace.desk, checkin.result.entry, "Wrong person")
    checkin.admit_text(row.code)
    qtbot.wait(50)
    settle(qtbot, workspace)
    assert len(workspace.queue.jobs()) == 1 and printed(workspace) == 1
    assert not workspace.queue.holds("person", row.person.id)


def test_a_badge_that_could_not_be_written_is_not_held(qtbot, workspace, shelf) -> None:
    (person,) = people(workspace, 1)
    job = badge_printing.Job((person,), PrintReason.FIRST, papers.stock("avery-5392"), 1, printer="Desk")
    task = badge_printing.run(workspace, job, lambda _printed: None)
    assert workspace.queue.holds("person", person)
    task.cancel()
    settle(qtbot, workspace)
    assert not workspace.queue.holds("person", person)


def test_without_a_printer_nothing_is_saved_and_it_is_said_once(qtbot, workspace, checkin) -> None:
    workspace.settings.printer = ""
    said: list[tuple[str, str, str]] = []
    workspace.messages.said.connect(lambda text, tone, action, then: said.append((text, tone, action, then)))
    for row in badges.rows(workspace.desk)[:2]:
        checkin.admit_text(row.code)
        qtbot.wait(20)
        settle(qtbot, workspace)
    assert printed(workspace) == 0 and not (workspace.desk.database_path.parent / "badges").exists()
    ((text, tone, action, then),) = said
    assert "printer" in text and (tone, action) == ("error", "Printers…")
    then()
    dialog = checkin.findChild(PrintersDialog) or checkin.window().findChild(PrintersDialog)
    settle(qtbot, workspace)
    assert dialog is not None and dialog.isVisible()
    dialog.reject()


# ---- places ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot, workspace, shelf) -> BadgesPage:
    workspace.settings.printer, workspace.settings.badge_stock = "Desk", "avery-l4785"
    made = BadgesPage(workspace)
    made.open()
    return show(qtbot, made)


def test_a_badge_between_takes_no_place_of_a_batch(qtbot, workspace, page) -> None:
    page.table.selectRow(0)
    page.print_selected()
    badge_printing.print_badge(workspace, page.table.rows()[1].person.id, PrintReason.FIRST)
    settle(qtbot, workspace)
    assert [job.start for job in workspace.queue.jobs()] == [3, 2], "each begins behind the one before it"
    assert workspace.settings.next_cell("avery-l4785", 10) == 3 == page.panel.place()


def test_places_of_what_was_not_written_are_free_again(qtbot, workspace, page) -> None:
    page.select(lambda line: True)
    page.print_selected()
    next(task for task in workspace.tasks.running if task.title).cancel()
    settle(qtbot, workspace)
    assert not workspace.queue.jobs() and workspace.settings.next_cell("avery-l4785", 10) == 1 == page.panel.place()
