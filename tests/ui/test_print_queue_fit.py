"""Long translations: nothing is clipped in the print queue and its dialogs, and everything has a name."""

from __future__ import annotations

import pytest

from seminar_desktop.ui import printing
from seminar_desktop.ui.dialogs.printers import PrintersDialog
from seminar_desktop.ui.dialogs.printers_papers import PapersDialog
from seminar_desktop.ui.pages.print_queue import PrintQueuePage

from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless, pseudo
from .test_print_queue import add, shelf

__all__ = ["desk", "pseudo", "shelf", "workspace"]


def test_the_empty_queue_and_a_failed_job_fit(qtbot, workspace, shelf) -> None:
    page = show(qtbot, PrintQueuePage(workspace))
    assert not clipped(page) and not nameless(page)
    shelf.fails = [1]
    add(qtbot, workspace, 40)
    qtbot.waitUntil(lambda: page.table.selected() is not None)
    assert not clipped(page)
    assert not nameless(page)


@pytest.mark.parametrize("make", [PrintersDialog, PapersDialog])
def test_the_dialogs_fit(qtbot, workspace, shelf, monkeypatch: pytest.MonkeyPatch, make) -> None:
    monkeypatch.setattr(printing, "connected_printers", list)
    dialog = make(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, workspace)
    assert not clipped(dialog)
    assert not nameless(dialog)
