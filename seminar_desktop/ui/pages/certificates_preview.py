"""A certificate as it prints, drawn in the background a moment after the last change."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ...domain.certificates import CertificateKind, Issue, languages_of
from ...domain.errors import KnownError
from ...domain.people import Person
from ..tasks import Task
from ..workspace import Workspace
from .paper_preview import PageView

if TYPE_CHECKING:
    from ...services.certificate_documents import Document, Worded
    from ...services.certificate_settings import CertificateSettings
    from ...services.desk import Desk

LANE = "certificate-preview"
PAUSE = 150
"""Milliseconds without a change after which a preview is drawn."""
LONGEST = 1300
"""Pixels of the longer side."""


class Wish(NamedTuple):
    """What to show: a certificate that was issued, or else a specimen."""

    kind: CertificateKind
    name: str
    languages: tuple[str, ...]
    issue: Issue | None = None
    settings: CertificateSettings | None = None
    """For a specimen: settings that are not stored yet."""


class Shown(NamedTuple):
    """A drawn certificate."""

    image: QImage
    specimen: bool
    unprintable: str
    """Characters that print as a placeholder."""


def wish_of(person: Person, kind: CertificateKind, choice: str, issue: Issue | None) -> Wish:
    """What to show of a person; `choice` is the seminar's choice of languages."""
    return Wish(kind, issue.name if issue else person.name, languages_of(choice, person), issue)


class Preview(QObject):
    """Only the last wish is drawn; older ones are cancelled."""

    ready = Signal(object)
    """A `Shown`."""
    failed = Signal(object)
    """A `KnownError`."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wish: Wish | None = None
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._draw)

    def ask(self, wish: Wish | None) -> None:
        """Show this soon; None: nothing is to be shown."""
        self._wish = wish
        if self._task is not None:
            self._task.cancel()
        self._timer.start()

    def _draw(self) -> None:
        wish, desk = self._wish, self._workspace.desk
        if wish is None or desk is None:
            return
        self._task = self._workspace.tasks.run(
            lambda _progress: draw(desk, wish), lambda shown: self._drawn(wish, shown),
            lambda error: self._refused(wish, error), lane=LANE,
        )  # fmt: skip

    def _drawn(self, wish: Wish, shown: Shown) -> None:
        if isValid(self) and wish == self._wish:
            self.ready.emit(shown)

    def _refused(self, wish: Wish, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled" and isValid(self) and wish == self._wish:
            self.failed.emit(error)


def draw(desk: Desk, wish: Wish) -> Shown:
    """Write one certificate and render its first page; nothing is noted."""
    from ...certificate_words import words
    from ...services import certificate_documents as documents
    from ...services import papers
    from ..printing import image

    with TemporaryDirectory(prefix="preview-") as folder:
        pdf = Path(folder) / "preview.pdf"
        if wish.issue is not None:
            document = documents.write_pdf(desk, [wish.issue], pdf, words)
        else:
            document = _specimen(desk, wish, pdf, words)
        width, height = papers.page_sizes(pdf)[0]
        picture = image(pdf, 0, LONGEST / (max(width, height) / 25.4))
    unprintable = " ".join(sorted({text for _index, text in document.unprintable}))
    return Shown(picture, wish.issue is None, unprintable)


def _specimen(desk: Desk, wish: Wish, pdf: Path, words: Worded) -> Document:
    from ...domain.template import Purpose
    from ...services import certificate_documents as documents
    from ...services import certificate_settings, templates

    known = wish.settings or certificate_settings.settings(desk)
    filling = documents.sample(desk, wish.kind, wish.name, wish.languages, words, known)
    chosen = templates.template(desk, known.template, Purpose.CERTIFICATE)
    return documents.write(chosen, [filling], templates.assets(desk), known, pdf)


class Sheet(PageView):
    """The page on the screen; nothing while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("")

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 110)

    def sizeHint(self) -> QSize:
        return QSize(340, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.has_image():
            super().paintEvent(event)
