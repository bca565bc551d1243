"""Long translations: nothing is clipped on the agenda, badges, scanner and welcome pages in a small window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from seminar_desktop.services import demo
from seminar_desktop.ui import theme
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.agenda import AgendaPage
from seminar_desktop.ui.pages.badges import BadgesPage
from seminar_desktop.ui.pages.scanner_test import ScannerTestPage
from seminar_desktop.ui.pages.welcome import WelcomePage

from .people_help import desk, settle, show, workspace

__all__ = ["desk", "workspace"]


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication, monkeypatch, tmp_path):
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("SEMINAR_DATA_DIR", str(tmp_path / "data"))
    theme.apply(qapp, "light")
    languages = Languages(qapp)
    languages.use(PSEUDO)
    yield
    languages.use("en")


def clipped(page: QWidget) -> list[str]:
    """Texts of visible buttons and labels that do not fit into their widgets."""
    QApplication.processEvents()
    found = []
    for kind in (QAbstractButton, QLabel):
        for widget in page.findChildren(kind):
            if not widget.isVisible() or not widget.text():
                continue
            if isinstance(widget, QLabel) and widget.wordWrap():
                needed = widget.heightForWidth(widget.width())
                found += [widget.text()] if widget.height() < needed else []
            elif not widget.hasHeightForWidth() and widget.width() < widget.sizeHint().width():
                found.append(widget.text())
    return found


def nameless(page: QWidget) -> list[str]:
    """Widgets that take the focus and say nothing to a screen reader."""
    return [type(widget).__name__ for widget in page.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (widget.accessibleName() or getattr(widget, "text", str)())]


@pytest.mark.parametrize("make", [AgendaPage, BadgesPage, ScannerTestPage, WelcomePage])
def test_pages_fit_and_are_named(qtbot, workspace, make) -> None:
    page = show(qtbot, make(workspace))
    assert not clipped(page)
    assert not nameless(page)


def test_the_selection_fits(qtbot, workspace) -> None:
    page = show(qtbot, BadgesPage(workspace))
    page.select_unprinted()
    settle(qtbot, workspace)
    assert not clipped(page)


def test_the_review_fits(qtbot, workspace) -> None:
    page = show(qtbot, AgendaPage(workspace))
    page.read(demo.folder() / "agenda_as_printed.csv")
    settle(qtbot, workspace)
    assert not clipped(page)
    assert not nameless(page)


def test_the_form_fits(qtbot, workspace) -> None:
    page = show(qtbot, WelcomePage(workspace))
    page.show_form()
    page.form.submit()
    assert not clipped(page)
    assert not nameless(page)
