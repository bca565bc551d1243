"""Printing sheets from the window, into a file or through the print queue, in the background.

A sheet is noted before there is paper with its code. So whatever a printer brings out can be typed in, even of a job
that was cancelled or failed halfway.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ...domain.errors import KnownError
from ...domain.print_job import Document, Item
from ...domain.print_job import Job as QueueJob
from ..tasks import Progress, Task
from ..workspace import Workspace

if TYPE_CHECKING:
    from ...services.desk import Desk
    from ...services.sheets import Printed

LANE = "print"
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Job:
    """Sheets to print, either by a printer or into a file."""

    slots: tuple[str, ...]
    """Ids, in the order of printing."""
    language: str
    paper: str
    online: bool = False
    """People who take part online stand on the sheets too."""
    printer: str = ""
    file: Path | None = None
    """Where to save the pages; no printer is used then."""


def run(
    workspace: Workspace, job: Job, done: Callable[[Printed], None], known: Callable[[Printed], None]
) -> Task:
    """Print in the background; errors are said here.

    `done` is called when the file is written, or the sheets are in the print queue; `known` instead when that failed
    or was stopped, but the codes count.
    """
    desk, noted = workspace.desk, list["Printed"]()

    def stopped(error: Exception) -> None:
        if noted and isinstance(error, KnownError) and job.file is not None:
            done(noted[0])  # the wish to cancel came when everything was written
            return
        if noted:
            known(noted[0])
        if isinstance(error, KnownError) and job.file is not None:
            workspace.messages.error(error)

    title = translate("PaperLists", "Writing sheets…")
    if job.file is not None:
        return workspace.tasks.run(lambda progress: perform(desk, job, job.file, progress, noted.append), done, stopped,
                                   title=title, lane=LANE)  # fmt: skip

    def write(pdf: Path, progress: Progress) -> Sequence[Item]:
        from ...services import sheets

        printed = perform(desk, job, pdf, progress, noted.append)
        pages = sheets.page_numbers(printed, job.paper)
        return [Item(f"{sheet.code} · {sheet.slot.title}", numbers)
                for sheet, numbers in zip(printed.sheets, pages, strict=True)]  # fmt: skip

    named = translate("PaperLists", "Attendance sheets: {count}").format(count=len(job.slots))
    wish = QueueJob(Document.LIST, named, (), job.printer, job.paper)
    return workspace.queue.submit(wish, write, lambda _made: done(noted[0]), failed=stopped, title=title)


def perform(desk: Desk, job: Job, out: Path, progress: Progress, noted: Callable[[Printed], None]) -> Printed:
    """The work itself, in a task's thread; `noted` hears of the sheets as soon as their codes count."""
    from ...services import papers, sheets
    from ...sheet_words import words

    with papers.writing(out):
        out.parent.mkdir(parents=True, exist_ok=True)
    printed, _ = sheets.print_sheets(desk, job.slots, out, words, job.language, job.paper, not job.online, progress)
    noted(printed)
    return printed
