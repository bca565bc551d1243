"""The other papers in the real window: each has a first page, is saved, goes to the queue; spare badges are counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seminar_desktop.domain.lists import ListKind
from seminar_desktop.services import journal, papers, people, spares
from seminar_desktop.ui import theme
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.paper_kinds import ATTENDANCE, SPARES
from seminar_desktop.ui.pages.paper_list_job import ListJob
from seminar_desktop.ui.pages.paper_lists import ListsView
from tests.stories.conftest import folder, start
from tests.ui import screens

from .paper_help import Paper, paper
from .test_pages_fit import clipped, nameless

__all__ = ["folder", "paper", "start"]

KINDS = (*map(str, ListKind), SPARES)


def seated(paper: Paper) -> None:
    for number, person in enumerate(p for p in people.everybody(paper.desk) if p.role == "municipal_representative"):
        people.edit(paper.desk, person.id, {"table": str(number % 4 + 1)})


def shown(paper: Paper, kind: str) -> ListsView:
    """The kind is chosen, and its first page is there."""
    paper.page.kinds.choose(kind)
    view = paper.page.lists
    paper.settle()
    paper.qtbot.waitUntil(lambda: view.panel.print_button.isEnabled() or view.panel.warning.isVisible(), timeout=20_000)
    paper.settle()
    return view


def test_every_paper_has_a_first_page_and_is_saved(paper: Paper, tmp_path: Path) -> None:
    seated(paper)
    paper.page.refresh()
    for kind in KINDS:
        before, view = journal.count(paper.desk), shown(paper, kind)
        assert view.panel.page.has_image(), kind
        assert journal.count(paper.desk) == before, "a look notes nothing"
        out = tmp_path / f"{kind}.pdf"
        view.save(out)
        paper.settle()
        assert papers.page_sizes(out) and out.name in paper.said, kind
        assert (journal.count(paper.desk) > before) == (kind == SPARES)


def test_choosing_by_keys(paper: Paper) -> None:
    paper.page.kinds.buttons[ATTENDANCE].setFocus()
    paper.hands.press(Qt.Key.Key_Down)
    assert paper.page.kinds.current() == ListKind.DELEGATIONS
    paper.hands.press(Qt.Key.Key_Up)
    assert paper.page.papers.currentWidget() is paper.page.printing


def test_spare_badges_are_proposed_and_counted(paper: Paper, tmp_path: Path) -> None:
    paper.page.workspace.settings.set_next_cell("avery-5392", 1)
    view = shown(paper, SPARES)
    wanted = spares.counts(paper.desk).proposal
    assert view.options.count.value() == wanted == 8
    view.options.stock.put("avery-5392")
    view.options.stock.activated.emit(0)
    view.save(tmp_path / "spares.pdf")
    paper.settle()
    assert spares.counts(paper.desk) == spares.Counts(8, 8, spares.counts(paper.desk).people)
    assert view.options.start.value() == 3, "two of the second sheet are used"
    paper.qtbot.waitUntil(lambda: "8" in view.options._spare_counts.text())


def test_a_tent_for_those_who_are_chosen(paper: Paper, tmp_path: Path) -> None:
    view = shown(paper, ListKind.NAME_TENTS)
    choice = view.options.people
    choice.none_button.click()
    assert not view.panel.print_button.isEnabled() and view.panel.warning.isVisible()
    choice.list.item(0).setCheckState(Qt.CheckState.Checked)
    choice.list.item(3).setCheckState(Qt.CheckState.Checked)
    paper.settle()
    view.save(tmp_path / "tents.pdf")
    paper.settle()
    assert len(papers.page_sizes(tmp_path / "tents.pdf")) == 2


def test_why_there_is_no_page_is_said(paper: Paper) -> None:
    view = shown(paper, ListKind.TABLES)
    assert "assigned to a table" in view.panel.warning.text() and not view.panel.print_button.isEnabled()


def test_the_queue_takes_it(paper: Paper) -> None:
    view = shown(paper, ListKind.DOOR_SIGNS)
    view.print_chosen()
    assert "printer" in paper.said
    paper.page.workspace.settings.sheet_printer = "Unplugged"
    view.print_chosen()
    paper.settle()
    (job,) = [job for job in paper.page.workspace.queue.jobs() if job.printer == "Unplugged"]
    assert len(job.items) == 2 and job.document == "list"
    paper.page.workspace.settings.sheet_printer = ""


def test_choices_reach_the_paper(paper: Paper) -> None:
    view = shown(paper, ListKind.DOOR_SIGNS)
    view.options.day.put("2022-09-13")
    view.options.also.put("en")
    view.panel.language.put("es")
    view.options.room.setText("Salón Izalco")
    job = view.job()
    assert isinstance(job, ListJob)
    what = job.what
    assert (what.language, what.also, what.room, str(what.days[0])) == ("es", ("en",), "Salón Izalco", "2022-09-13")


@pytest.mark.parametrize(("language", "size"), [(PSEUDO, 100), ("en", 130)])
def test_the_papers_fit(paper: Paper, qapp: QApplication, language: str, size: int) -> None:
    languages = Languages(qapp)
    languages.use(language)
    theme.apply(qapp, "light", size)
    paper.running.window.resize(1280, 720)
    try:
        for kind in KINDS:
            shown(paper, kind)
            assert not clipped(paper.page) and not nameless(paper.page), kind
    finally:
        languages.use("en")
        theme.apply(qapp, "light")


@pytest.mark.screens
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_pictures_of_the_papers(paper: Paper, language: str, colours: str) -> None:
    window, settings = paper.running.window, paper.page.workspace.settings
    settings.language, settings.theme = language, colours
    seated(paper)
    paper.page.refresh()
    for kind in KINDS:
        shown(paper, kind)
        for width, height in ((1280, 720), (1920, 1080)):
            window.resize(width, height)
            paper.qtbot.wait(30)
            screens.save(window, f"papers_{kind}-{language}-{colours}-{width}x{height}")
            needed = paper.page.minimumSizeHint()
            assert needed.width() <= paper.page.width() and needed.height() <= paper.page.height(), (kind, needed)
