"""Printing sheets from the window, into a file or on a printer, in the background.

A sheet is noted before there is paper with its code. So whatever a printer brings out can be typed in, even of a job
that was cancelled or failed halfway.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ...domain.errors import KnownError
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

    `done` is called when all is printed; `known` instead when a printer failed or was stopped, but the codes count.
    """
    desk, noted = workspace.desk, list["Printed"]()

    def work(progress: Progress) -> Printed:
        return perform(desk, job, progress, noted.append)

    def stopped(error: Exception) -> None:
        if noted and isinstance(error, KnownError) and job.file is not None:
            done(noted[0])  # the wish to cancel came when everything was written
            return
        if noted:
            known(noted[0])
        if isinstance(error, KnownError):
            workspace.messages.error(_refusal(error, bool(noted)))

    title = translate("PaperLists", "Printing sheets…") if job.printer else translate("PaperLists", "Writing sheets…")
    return workspace.tasks.run(work, done, stopped, title=title, lane=LANE)


def perform(desk: Desk, job: Job, progress: Progress, noted: Callable[[Printed], None]) -> Printed:
    """The work itself, in a task's thread; `noted` hears of the sheets as soon as their codes count."""
    from ...services import papers, sheets
    from ...sheet_words import words

    def write(out: Path, progress: Progress) -> Printed:
        printed, _ = sheets.print_sheets(desk, job.slots, out, words, job.language, job.paper, not job.online, progress)
        noted(printed)
        return printed

    if job.file is not None:
        with papers.writing(job.file):
            job.file.parent.mkdir(parents=True, exist_ok=True)
        return write(job.file, progress)
    from ..printing import open_printer, print_pdf

    printer, count = open_printer(job.printer), len(job.slots)
    with TemporaryDirectory(prefix="sheets-") as folder:
        printed = write(Path(folder) / "sheets.pdf", lambda done, _total: progress(done, 2 * count))
        print_pdf(printed.path, printer, lambda page, pages: progress(count + count * page // pages, 2 * count))
    return printed


def _refusal(error: KnownError, noted: bool) -> KnownError | str:
    if error.code == "cancelled" and noted:
        return translate("PaperLists", "Printing was stopped. Sheets that came out whole can be used and typed in.")
    if error.code == "printer_failed":
        return translate("PaperLists", "The printer did not take the sheets. Check its paper, then print again.")
    return error
