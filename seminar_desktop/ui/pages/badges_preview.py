"""The first sheet as it would be printed, drawn in the background a moment after the last change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from ...domain.badges import Stock
from ...domain.scanner_check import sample_code
from ..badge_printing import LANE
from ..tasks import Task
from ..workspace import Workspace
from .badges_rows import BadgeLine

if TYPE_CHECKING:
    from ...services.desk import Desk

PAUSE = 150
"""Milliseconds without a change after which a preview is drawn."""
LONGEST = 1300
"""Pixels of the longer side."""


class Wish(NamedTuple):
    """What to show."""

    lines: tuple[BadgeLine, ...]
    stock: Stock
    start_cell: int
    crop_marks: bool


class Shown(NamedTuple):
    """A drawn sheet."""

    image: QImage
    unprintable: tuple[tuple[str, str], ...]
    """Name on a badge, and the characters that the font does not have."""


class Preview(QObject):
    """Only the last wish is drawn; older ones are cancelled."""

    ready = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._wish: Wish | None = None
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._draw)

    def ask(self, lines: Sequence[BadgeLine], stock: Stock, start_cell: int, crop_marks: bool) -> None:
        """Show the first sheet of these badges soon; without badges nothing is drawn."""
        room = stock.cells - start_cell + 1
        self._wish = Wish(tuple(lines[:room]), stock, start_cell, crop_marks) if lines else None
        if self._task is not None:
            self._task.cancel()
        self._timer.start()

    def _draw(self) -> None:
        wish, desk = self._wish, self.workspace.desk
        if wish is None or desk is None:
            return
        self._task = self.workspace.tasks.run(
            lambda progress: draw(desk, wish, progress),
            lambda shown: self._drawn(wish, shown), lane=LANE)

    def _drawn(self, wish: Wish, shown: Shown) -> None:
        if isValid(self) and wish == self._wish:
            self.ready.emit(shown)


def draw(desk: Desk, wish: Wish, progress=None) -> Shown:
    """Write and render one sheet. Somebody without a code yet is shown with a sample; nothing is issued."""
    from ...badge_words import words
    from ...services import badges, papers
    from ..printing import image

    codes = {line.person.id: line.code or sample_code() for line in wish.lines}
    faces = badges.faces(desk, codes, words)
    size = papers.sheet(wish.stock)
    dpi = min(300.0, LONGEST / (max(size.width, size.height) / 25.4))
    with TemporaryDirectory(prefix="preview-") as folder:
        pdf = Path(folder) / "preview.pdf"
        unprintable = badges.write_pdf(faces, wish.stock, pdf, wish.start_cell, crop_marks=wish.crop_marks,
                                       progress=progress, by=badges.chosen(desk), backs=False)
        picture = image(pdf, 0, dpi)
    return Shown(picture, tuple((f"{faces[n].given_name} {faces[n].family_name}", text) for n, text in unprintable))
