"""Long translations: nothing is clipped on the reports page in a small window, and every editor has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from seminar_desktop.ui import theme
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.reports import ReportsPage
from seminar_desktop.ui.widgets.elided import Elided

from .people_help import desk, settle, show, workspace
from .report_help import DATA, MOODLE, ZOOM

__all__ = ["desk", "workspace"]


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication):
    theme.apply(qapp, "light")
    languages = Languages(qapp)
    languages.use(PSEUDO)
    yield
    languages.use("en")


@pytest.fixture
def page(qtbot, workspace) -> ReportsPage:
    return show(qtbot, ReportsPage(workspace))


def read(qtbot, page: ReportsPage, *paths) -> None:
    page.read(list(paths))
    settle(qtbot, page.workspace)
    settle(qtbot, page.workspace)


def clipped(page: QWidget) -> list[str]:
    """Texts of visible buttons and labels that do not fit into their widgets."""
    QApplication.processEvents()
    found = []
    for kind in (QAbstractButton, QLabel):
        for widget in page.findChildren(kind):
            if not widget.isVisible() or not widget.text() or isinstance(widget, Elided):
                continue
            if isinstance(widget, QLabel) and widget.wordWrap():
                found += [widget.text()] if widget.height() < widget.heightForWidth(widget.width()) else []
            elif not widget.hasHeightForWidth() and widget.width() < widget.sizeHint().width():
                found.append(widget.text())
    return found


def nameless(page: QWidget) -> list[str]:
    """Widgets that take the focus and say nothing to a screen reader."""
    return [type(widget).__name__ for widget in page.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (widget.accessibleName() or getattr(widget, "text", str)())]


def check(page: QWidget) -> None:
    assert not clipped(page)
    assert not nameless(page)


def test_the_empty_page_fits(page) -> None:
    check(page)


def test_the_review_of_a_meeting_fits(qtbot, page) -> None:
    read(qtbot, page, ZOOM, MOODLE)
    assert page.review.view.questions.isVisible()
    check(page)
    for group in page.review.view.groups.tables:
        page.review.view.groups.segments.choose(group)
        check(page)


def test_the_review_of_courses_fits(qtbot, page) -> None:
    read(qtbot, page, MOODLE)
    page.review.view.columns_button.setChecked(True)
    page.review.view.questions_button.setChecked(True)
    check(page)


def test_a_file_that_must_be_placed_fits(qtbot, page) -> None:
    read(qtbot, page, DATA / "variants" / "moodle_feedback_satisfaction_anonymous_es.csv")
    check(page)


def test_the_queue_the_decided_names_and_the_files_fit(qtbot, page) -> None:
    read(qtbot, page, ZOOM)
    page.review.view.import_button.click()
    settle(qtbot, page.workspace)
    settle(qtbot, page.workspace)
    assert page.tabs.current() == "queue"
    for _ in range(page.queue.sitting.place[1]):
        check(page)
        page.queue.later_button.click()
    page.queue.start_search()
    check(page)
    page.tabs.choose("decided")
    check(page)
    page.tabs.choose("files")
    page.files.table.selectRow(0)
    check(page)
