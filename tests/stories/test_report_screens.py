"""Pictures of reading reports and deciding their names, in both languages and themes: build/screens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from seminar_desktop.domain.identity import NOBODY
from seminar_desktop.services import matching
from seminar_desktop.ui.pages.reports import ReportsPage
from tests.stories.conftest import Running
from tests.stories.test_screens import SIZES
from tests.ui import screens

DATA = Path(__file__).parents[1] / "data" / "seminar"
ZOOM, TEAMS, MOODLE = (DATA / f"{name}.csv" for name in ("zoom_participants", "teams_attendance", "moodle_completion"))
ANONYMOUS = DATA / "variants" / "moodle_feedback_satisfaction_anonymous_es.csv"


@pytest.mark.screens
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=["small", "large"])
def test_every_step_of_a_report_has_its_picture(
    start: Callable[[], Running], qtbot, tmp_path: Path, language: str, theme: str, size: tuple[int, int]
) -> None:
    """From the empty page over the review and the queue to the list of decided names; all of it fits."""
    desk = start()
    settings, messages = desk.window.workspace.settings, desk.window.workspace.messages
    settings.language, settings.theme = language, theme
    desk.window.resize(*size)
    page = desk.window.show_page("reports")
    assert isinstance(page, ReportsPage)

    def settle() -> None:
        for _ in range(2):
            qtbot.waitUntil(lambda: not desk.window.workspace.tasks.busy(), timeout=30_000)
            QTest.qWait(30)

    def picture(name: str) -> None:
        settle()
        messages.dismiss()
        screens.save(desk.window, f"reports-{name}-{language}-{theme}-{size[0]}x{size[1]}")
        needed = page.minimumSizeHint()
        assert needed.width() <= page.width() and needed.height() <= page.height(), name

    picture("empty")
    page.read([ZOOM, MOODLE, TEAMS])
    for group in ("linked", "doubtful", "unknown", "left_out", "agenda"):
        settle()
        page.review.view.groups.segments.choose(group)
        picture(f"zoom-{group}")
    page.review.view.import_button.click()
    settle()
    page.review.view.columns_button.setChecked(True)
    page.review.view.questions_button.setChecked(True)
    picture("moodle-columns")
    for _ in range(2):
        page.review.view.import_button.click()
        settle()
    picture("queue")
    for name in ("José Hernández", "Carmen Rosibel Aguilar"):
        page.queue.sitting.show(next(one for one in matching.open_names(desk.desk) if one.name == name))
        page.queue.retranslate()
        picture(f"queue-{name.split()[0].lower()}")
    page.queue.start_search()
    desk.hands.type("hern")
    picture("queue-search")
    page.queue.search.left.emit()
    page.queue.cards[0].click() if page.queue.cards else page.queue.nobody_button.click()
    settle()
    page.tabs.choose("decided")
    page.decided.table.selectRow(0)
    picture("decided")
    page.tabs.choose("files")
    page.files.table.selectRow(0)
    picture("files")
    page.read([ZOOM])
    picture("again")
    page.review.leave()
    page.read([ANONYMOUS])
    picture("must-be-placed")
    page.review.leave()
    odd = tmp_path / "odd.csv"
    odd.write_text("Wer;Wann\nAna Pérez;heute\n", encoding="utf-8")
    page.read([odd])
    picture("unknown-kind")
    page.review.leave()
    desk.window.workspace.broadcast(
        matching.decide(desk.desk, {one.identity: NOBODY for one in matching.open_names(desk.desk)}))
    page.tabs.choose("queue")
    picture("queue-done")
