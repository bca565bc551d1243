"""The paper lists in the real window, and hands that type at the speed of people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.services import presence, sheets
from seminar_desktop.services.desk import Desk
from seminar_desktop.ui.pages.attendance_typing import FAST
from seminar_desktop.ui.pages.paper import PaperPage
from tests.stories.conftest import Running
from tests.windows import Hands

SLOT = "d1-0900-opening"
NEXT = "d1-0915-review-of-the-main-topics"
HUMAN = FAST + 5
"""Milliseconds between the keys of a fast typist."""


class Paper(NamedTuple):
    """The page in its window, and hands that type at the speed of people."""

    running: Running
    page: PaperPage
    hands: Hands
    qtbot: QtBot

    @property
    def desk(self) -> Desk:
        return self.running.desk

    @property
    def said(self) -> str:
        return self.page.workspace.messages.last

    def answer(self, button: QMessageBox.StandardButton) -> None:
        """Press a button of the question that is asked; the window is in front again."""
        self.page.typing.question.button(button).click()
        self.settle()
        self.running.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page.workspace.tasks.busy(), timeout=20_000)

    def type(self, text: str) -> None:
        for character in text:
            self.hands.type(character)
            self.qtbot.wait(HUMAN)

    def enter(self, text: str) -> None:
        self.type(text)
        self.hands.press(Qt.Key.Key_Return)
        self.settle()

    def scan(self, text: str) -> None:
        self.hands.scan(text)
        self.settle()

    def save_pdf(self, file: Path) -> dict[str, str]:
        """Slot → code of the sheets in a new file."""
        self.page.printing.save(file)
        self.settle()
        return dict(self.page.printing.list.slots.codes)

    def open_sheet(self, slot: str = SLOT) -> sheets.Typed:
        """Print the sheet of a slot and open it, as a typist does."""
        self.page.printing.list.slots.choose([slot])
        code = self.save_pdf(self.desk.database_path.with_name("sheets.pdf"))[slot]
        self.page.type_in()
        self.enter(code)
        return self.page.typing.letters.sheet

    def letter(self, line: int) -> Presence | None:
        return self.page.typing.letters.of(line - 1)

    def line(self) -> int:
        """The line the keys stand on."""
        return self.page.typing.view.row() + 1

    def marked(self, slot: str = SLOT) -> dict[str, str]:
        """Person → status of everybody who was marked by hand."""
        board = presence.board(self.desk)
        index = board.plan.index[slot]
        every = presence.all_rows(self.desk, board)
        return {person: row[index].status.value for person, row in every.items() if row[index].reason == "marked"}


@pytest.fixture
def paper(qtbot, start: Callable[[], Running]) -> Iterator[Paper]:
    running = start()
    page = running.window.show_page("paper")
    assert isinstance(page, PaperPage)
    found = Paper(running, page, running.hands, qtbot)
    found.settle()
    yield found
    if page.typing.letters is not None:  # a window with unsaved letters asks before it closes
        page.typing.letters.saved(page.typing.letters.marks())
