"""One paper of the venue as a job: its first page for a look, a file, or the print queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from ... import wording_lists
from ...domain.badges import Stock
from ...domain.errors import KnownError
from ...domain.lists import ListKind
from ...domain.people import Role
from ...domain.print_job import Document, Item
from ...domain.print_job import Job as QueueJob
from ..messages import words as worded
from ..tasks import Progress, Task
from ..workspace import Workspace
from .paper_kinds import SPARES
from .paper_printing import LANE

if TYPE_CHECKING:
    from ...services.desk import Desk
    from ...services.lists import Choice

translate = QCoreApplication.translate
LONGEST = 1300
"""Pixels of the longer side of the first page."""


@dataclass(frozen=True, slots=True)
class Spares:
    """Spare badges to print."""

    stock: Stock
    count: int
    role: Role | None
    language: str
    start: int = 1
    crop_marks: bool = True


@dataclass(frozen=True, slots=True)
class ListJob:
    """What to print or to save."""

    what: Choice | Spares
    printer: str = ""

    @property
    def kind(self) -> str:
        return SPARES if isinstance(self.what, Spares) else str(self.what.kind)


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a job, or would."""

    pages: int
    count: int
    unprintable: tuple[tuple[str, str], ...] = ()
    page: QImage = field(default_factory=QImage)
    """The first page; null unless it was for a look."""


def sketch(desk: Desk, job: ListJob) -> Made:
    """Write the paper as it would be printed, and render its first page. Nothing is noted."""
    from ...services import papers, spares
    from ..printing import image

    with TemporaryDirectory(prefix="preview-") as folder:
        pdf, what = Path(folder) / "preview.pdf", job.what
        if isinstance(what, Spares):
            from ...list_words import spare_words

            spares.sample(desk, what.stock, pdf, spare_words(what.language, what.role), what.role)
            made = Made(papers.pages_needed(what.stock, what.count, what.start), what.count)
        else:
            made = _write(desk, job, pdf, lambda _done, _of: True)
        width, height = papers.page_sizes(pdf)[0]
        page = image(pdf, 0, LONGEST / (max(width, height) / 25.4))
    return Made(made.pages, made.count, made.unprintable, page)


def save(workspace: Workspace, job: ListJob, file: Path, done: Callable[[Made], None]) -> Task:
    """Write the paper to a file in the background; errors are said here."""
    desk = workspace.desk

    def work(progress: Progress) -> Made:
        return _write(desk, job, file, progress)

    def failed(error: Exception) -> None:
        if isinstance(error, KnownError):
            workspace.messages.error(error)

    return workspace.tasks.run(work, done, failed, title=_title(job), lane=LANE)


def send(workspace: Workspace, job: ListJob, done: Callable[[Made], None]) -> Task:
    """Put the paper into the print queue; `done` when it is there. Errors are said by the queue."""
    desk, made = workspace.desk, list[Made]()
    page = translate("PaperLists", "Page {number}")

    def write(pdf: Path, progress: Progress) -> Sequence[Item]:
        made.append(_write(desk, job, pdf, progress))
        return [Item(page.format(number=number + 1), (number,)) for number in range(made[0].pages)]

    wish = QueueJob(_document(job), worded(wording_lists.LIST_KINDS, job.kind), (), job.printer, _paper(job))
    return workspace.queue.submit(wish, write, lambda _queued: done(made[0]), title=_title(job))


def _write(desk: Desk, job: ListJob, out: Path, progress: Progress) -> Made:
    """The work itself, in a task's thread."""
    from ...list_words import spare_words, words
    from ...services import lists, papers, spares

    what = job.what
    with papers.writing(out):
        out.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(what, Spares):
        printed, _ = spares.print_spares(desk, what.count, what.stock, out, spare_words(what.language, what.role),
                                         what.role, what.start, None, what.crop_marks, progress)  # fmt: skip
        return Made(printed.pages, len(printed.codes))
    written = lists.write(desk, what, out, words, progress)
    return Made(written.pages, written.count, written.unprintable)


def _document(job: ListJob) -> Document:
    from ...services.print_jobs import badge_document

    return badge_document(job.what.stock) if isinstance(job.what, Spares) else Document.LIST


def _paper(job: ListJob) -> str:
    return job.what.stock.name if isinstance(job.what, Spares) else job.what.paper


def _title(job: ListJob) -> str:
    if job.kind in (ListKind.NAME_TENTS, ListKind.TABLE_CARDS, SPARES):
        return translate("PaperLists", "Writing cards…")
    return translate("PaperLists", "Writing lists…")
