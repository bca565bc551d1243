"""The first sheet as it would be printed, drawn in the background a moment after the last change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from ...domain.errors import KnownError
from .. import theme
from ..workspace import Workspace
from .paper_printing import LANE, Job

if TYPE_CHECKING:
    from ...services.desk import Desk
    from ...services.sheets import Sample
    from ..tasks import Task

PAUSE = 150
"""Milliseconds without a change after which a preview is drawn."""
LONGEST = 1300
"""Pixels of the longer side."""
_LETTER = 8.5 / 11
PAPER = "#FFFFFF"


class Shown(NamedTuple):
    """The first page, and what the whole job would be."""

    image: QImage
    sample: Sample


class Preview(QObject):
    """Only the last wish is drawn; older ones are cancelled."""

    ready = Signal(object)
    refused = Signal(object)
    """A known error: there is no first page."""

    def __init__(self, workspace: Workspace, parent: QObject,
                 sketch: Callable[[Desk, Any], object] | None = None) -> None:
        """`sketch(desk, wish)` makes what `ready` brings; sheets are drawn without one."""
        super().__init__(parent)
        self._workspace = workspace
        self._sketch = sketch or draw
        self._wish: Any = None
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._draw)

    def ask(self, job: object) -> None:
        """Show the first page of this job soon; None: nothing is to be shown."""
        self._wish = job
        if self._task is not None:
            self._task.cancel()
        self._timer.start()

    def _draw(self) -> None:
        wish, desk = self._wish, self._workspace.desk
        if wish is None or desk is None:
            return
        self._task = self._workspace.tasks.run(
            lambda _progress: self._sketch(desk, wish), lambda shown: self._drawn(wish, shown),
            lambda error: self._failed(wish, error), lane=LANE,
        )  # fmt: skip

    def _drawn(self, wish: object, shown: object) -> None:
        if isValid(self) and wish == self._wish:
            self.ready.emit(shown)

    def _failed(self, wish: object, error: Exception) -> None:
        if not isinstance(error, KnownError) or error.code == "cancelled" or not isValid(self):
            return
        if self._sketch is draw:
            self._workspace.messages.error(error)
        elif wish == self._wish:
            self.refused.emit(error)


def draw(desk: Desk, wish: Job) -> Shown:
    """Write the first sheet and render its first page; nothing is noted."""
    from ...services import papers, sheets
    from ...sheet_words import words
    from ..printing import image

    with TemporaryDirectory(prefix="preview-") as folder:
        pdf = Path(folder) / "preview.pdf"
        sample = sheets.sample(desk, wish.slots, pdf, words, wish.language, wish.paper, not wish.online)
        width, height = papers.page_sizes(pdf)[0]
        return Shown(image(pdf, 0, LONGEST / (max(width, height) / 25.4)), sample)


class PageView(QWidget):
    """A page on the screen, as large as the room allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image, self._scaled = QImage(), QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_image(self, image: QImage) -> None:
        """A null image shows an empty page."""
        self._image, self._scaled = image, QImage()
        self.update()

    def has_image(self) -> bool:
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        return QSize(240, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 140)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        share = self._image.width() / self._image.height() if self.has_image() else _LETTER
        height = min(self.height() - 2.0, (self.width() - 2) / share)
        page = QRectF(0, 0, height * share, height)
        page.moveCenter(QRectF(self.rect()).center())
        painter.fillRect(page, QColor(PAPER))
        if self.has_image():
            painter.drawImage(page.topLeft(), self._fitted(page))
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page)

    def _fitted(self, page: QRectF) -> QImage:
        """The page at the size of the drawing, scaled once."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(page.width() * ratio), round(page.height() * ratio))
        if self._scaled.size() != wanted:
            self._scaled = self._image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio,
                                              Qt.TransformationMode.SmoothTransformation)  # fmt: skip
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled
