"""Long translations: nothing of the attendance pages is clipped in the smallest usual window, and all has a name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.services import presence
from seminar_desktop.ui import theme
from seminar_desktop.ui.dialogs.cell import CellDialog
from seminar_desktop.ui.dialogs.slot_rules import SlotRulesDialog
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.attendance import AttendancePage
from seminar_desktop.ui.pages.facilitator import FacilitatorPage

from .people_help import desk, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]


@pytest.fixture(params=[PSEUDO, "es"], autouse=True)
def language(request, qapp: QApplication):
    theme.apply(qapp, "light")
    languages = Languages(qapp)
    languages.use(request.param)
    yield
    languages.use("en")


@pytest.mark.parametrize("make", [AttendancePage, FacilitatorPage])
def test_pages_fit_and_are_named(qtbot, workspace, make) -> None:
    page = show(qtbot, make(workspace))
    QApplication.processEvents()
    assert not clipped(page)
    assert not nameless(page)
    needed = page.minimumSizeHint()
    assert needed.width() <= page.width() and needed.height() <= page.height()


def test_the_legend_wraps_in_a_narrow_window(qtbot, workspace) -> None:
    page = show(qtbot, AttendancePage(workspace))
    page.resize(720, 480)
    QApplication.processEvents()
    keys = [*page.legend.keys.values(), page.legend.by_hand, page.legend.clash]
    assert all(page.legend.rect().contains(key.geometry()) for key in keys)
    assert page.legend.keys[Presence.UNKNOWN].y() > page.legend.keys[Presence.PRESENT].y()
    assert not clipped(page)


def test_the_dialogs_fit(qtbot, workspace, desk) -> None:
    page = show(qtbot, AttendancePage(workspace))
    slot, person = page.model.slot(0), page.model.people[0]
    cell = presence.cell(desk, page.rows.board, person, slot)
    for dialog in (
        SlotRulesDialog(workspace, slot, page.rows.board.rules, page),
        CellDialog(page._story(person, slot, cell), page.model.spoken, page),
    ):
        dialog.show()
        QApplication.processEvents()
        assert not clipped(dialog)
        assert not nameless(dialog)
        dialog.close()
