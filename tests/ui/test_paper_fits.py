"""Long translations and large letters: nothing is clipped on the paper lists in a small window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.services import marks
from seminar_desktop.ui import theme
from seminar_desktop.ui.i18n import PSEUDO, Languages
from seminar_desktop.ui.pages.paper import PaperPage

from .people_help import desk, settle, show, workspace
from .test_pages_fit import clipped, nameless

__all__ = ["desk", "workspace"]

SLOT = "d1-0900-opening"


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """In the language that stretches every text."""
    made = Languages(qapp)
    made.use(PSEUDO)
    yield made
    made.use("en")
    theme.apply(qapp, "light")


@pytest.fixture
def page(qtbot, workspace, languages, tmp_path: Path) -> PaperPage:
    """With a sheet that was printed."""
    made = show(qtbot, PaperPage(workspace))
    made.printing.list.slots.choose([SLOT])
    made.printing.save(tmp_path / "sheets.pdf")
    settle(qtbot, workspace)
    return made


def test_printing_fits(qtbot, page: PaperPage) -> None:
    qtbot.waitUntil(page.printing.panel.page.has_image)
    assert not clipped(page) and not nameless(page)


@pytest.mark.parametrize(("language", "size"), [(PSEUDO, 100), ("en", 130), ("es", 115)])
def test_typing_fits(qtbot, qapp: QApplication, page: PaperPage, desk, languages, language: str, size: int) -> None:
    languages.use(language)
    theme.apply(qapp, "light", size)
    page.type_in()
    page.typing.enter("7K0QZ")
    assert not clipped(page) and not nameless(page)
    page.typing.enter(page.printing.list.slots.codes[SLOT])
    settle(qtbot, page.workspace)
    assert not clipped(page) and not nameless(page)
    letters = page.typing.letters
    marks.mark(desk, {(letters.person(0).id, SLOT): "excused"})
    page.typing.refresh()
    settle(qtbot, page.workspace)
    page.typing.put(Presence.ABSENT)
    page.typing.all_present()
    page.typing.go_to(0)
    qtbot.wait(10)
    assert page.typing.side.warning.isVisible() and not clipped(page)
    page.typing._refuse("x" * 12)
    assert not clipped(page)
    page.typing.letters.saved(page.typing.letters.marks())
