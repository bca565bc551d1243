"""Long translations: no button and no label of the people pages is clipped in the smallest usual window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from seminar_desktop.services import demo
from seminar_desktop.ui import theme
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.delegations import DelegationsPage
from seminar_desktop.ui.pages.people import PeoplePage
from seminar_desktop.ui.widgets.elided import Elided

from .people_help import desk, settle, show, workspace

__all__ = ["desk", "workspace"]


@pytest.fixture
def pseudo(qapp: QApplication):
    theme.apply(qapp, "light")
    languages = Languages(qapp)
    languages.use(PSEUDO)
    yield
    languages.use("en")


def clipped(page: QWidget) -> list[str]:
    """Texts of visible buttons and one-line labels that are wider than their widgets."""
    found = []
    for kind in (QAbstractButton, QLabel):
        for widget in page.findChildren(kind):
            wraps = isinstance(widget, Elided) or (isinstance(widget, QLabel) and widget.wordWrap())
            if widget.isVisible() and widget.text() and not wraps and widget.width() < widget.sizeHint().width():
                found.append(widget.text())
    return found


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("make", [PeoplePage, DelegationsPage])
def test_pages_fit(qtbot, workspace, make) -> None:
    page = show(qtbot, make(workspace))
    QApplication.processEvents()
    assert not clipped(page)


@pytest.mark.usefixtures("pseudo")
def test_the_panel_and_the_import_fit(qtbot, workspace) -> None:
    page = show(qtbot, PeoplePage(workspace))
    page.add_person()
    QApplication.processEvents()
    assert not clipped(page)
    page.import_list(demo.folder() / "participants.csv")
    settle(qtbot, workspace)
    QApplication.processEvents()
    assert not clipped(page)
