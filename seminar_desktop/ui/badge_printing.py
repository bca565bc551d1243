"""Printing badges from the window: write the pages, send them, and only then note that they were printed.

A print that failed or was cancelled is said and not noted. A new code, where the reason asks for one, is issued before
anything is printed, so that no badge with an unknown code ever exists.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ..domain.badges import Calibration, PrintReason, Stock
from ..domain.changes import Changes
from ..domain.errors import KnownError
from .dialogs.files import show
from .tasks import Progress, Task
from .workspace import Workspace

if TYPE_CHECKING:
    from ..services.desk import Desk

LANE = "print"
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Job:
    """Badges to print on one paper, either by a printer or into a file."""

    people: tuple[str, ...]
    """Ids, in the order of printing."""
    reason: PrintReason
    stock: Stock
    start_cell: int = 1
    crop_marks: bool = False
    calibration: Calibration = field(default_factory=Calibration)
    printer: str = ""
    file: Path | None = None
    """Where to save the pages; no printer is used then."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of a job."""

    changes: Changes
    names: tuple[str, ...]
    unprintable: tuple[tuple[str, str], ...] = ()
    """Name on a badge, and the characters that the font does not have."""


def calibration(workspace: Workspace, printer: str) -> Calibration:
    """The remembered corrections of a printer."""
    return Calibration(*workspace.settings.calibration(printer))


def run(workspace: Workspace, job: Job, done: Callable[[Printed], None],
        failed: Callable[[Exception], None] | None = None) -> Task:
    """Print in the background. Changes are broadcast and errors said here; then `done` or `failed` is called."""
    desk, finished = workspace.desk, []

    def work(progress: Progress) -> Printed:
        finished.append(perform(desk, job, progress))
        return finished[0]

    def succeeded(printed: Printed) -> None:
        workspace.broadcast(printed.changes)
        done(printed)

    def stopped(error: Exception) -> None:
        if finished:  # the wish to cancel came when everything was printed and noted
            succeeded(finished[0])
            return
        workspace.broadcast(Changes.BADGES)  # new codes may have been issued
        if isinstance(error, KnownError):
            workspace.messages.error(_refusal(error))
        if failed:
            failed(error)

    title = translate("Badges", "Printing badges…") if job.printer else translate("Badges", "Writing badges…")
    return workspace.tasks.run(work, succeeded, stopped, title=title, lane=LANE)


def perform(desk: Desk, job: Job, progress: Progress) -> Printed:
    """The work itself, in a task's thread."""
    from ..badge_words import words
    from ..services import badges, papers

    if job.file is not None:
        papers.require_pdf_name(job.file)
    count, steps = len(job.people), 2 * len(job.people)
    with TemporaryDirectory(prefix="badges-") as folder:
        pdf = Path(folder) / "badges.pdf"
        codes, changes = badges.prepare(desk, job.people, job.reason)
        faces = badges.faces(desk, codes, words)
        unprintable = badges.write_pdf(faces, job.stock, pdf, job.start_cell, job.calibration, job.crop_marks,
                                       lambda done, _total: progress(done, steps))
        if job.file is not None:
            with papers.writing(job.file):
                job.file.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(pdf, job.file)
        else:
            from .printing import open_printer, print_pdf

            print_pdf(pdf, open_printer(job.printer),
                      lambda page, pages: progress(count + count * page // pages, steps))
    changes |= badges.record_prints(desk, codes, job.reason, "pdf" if job.file else "printer")
    names = tuple(f"{face.given_name} {face.family_name}".strip() for face in faces)
    return Printed(changes, names, tuple((names[number], characters) for number, characters in unprintable))


# ---- one badge, from the check-in page ------------------------------------------------------------------------------

def print_badge(workspace: Workspace, person_id: str, reason: PrintReason,
                done: Callable[[str], None] | None = None) -> None:
    """Print one badge on the paper and the printer of the settings, on the next free place of a sheet.

    Without a printer it is saved in a folder beside the seminar. `done(sentence)` tells what happened; left out, the
    sentence is shown.
    """
    settings = workspace.settings
    try:
        job = _single(workspace, person_id, reason)
    except KnownError as error:
        workspace.messages.error(error)
        return

    def finished(printed: Printed) -> None:
        from ..services.papers import next_cell

        settings.set_next_cell(job.stock.id, next_cell(job.stock, 1, job.start_cell))
        sentence = _sentence(job, printed)
        if done:
            done(sentence)
        elif job.file is not None:
            folder = job.file.parent
            workspace.messages.good(sentence, translate("Badges", "Open folder"), lambda: show(folder))
        else:
            workspace.messages.good(sentence)

    run(workspace, job, finished)


def _single(workspace: Workspace, person_id: str, reason: PrintReason) -> Job:
    from ..services import papers

    settings, desk = workspace.settings, workspace.desk
    paper = papers.stock(settings.badge_stock)
    job = Job((person_id,), reason, paper, settings.next_cell(paper.id, paper.cells), settings.crop_marks,
              calibration(workspace, settings.printer), settings.printer)
    if settings.printer:
        return job
    return replace(job, file=desk.database_path.parent / "badges" / f"{person_id}-{desk.now():%H%M%S}.pdf")


def _sentence(job: Job, printed: Printed) -> str:
    name = printed.names[0]
    if job.file is not None:
        said = translate("Badges", "No printer is chosen. The badge of {name} was saved as {file}.")
        said = said.format(name=name, file=job.file)
    elif job.stock.cells > 1:
        said = translate("Badges", "The badge of {name} was sent to {printer}, place {place} of the sheet.")
        said = said.format(name=name, printer=job.printer, place=job.start_cell)
    else:
        said = translate("Badges", "The badge of {name} was sent to {printer}.").format(name=name, printer=job.printer)
    return " ".join([said, *unprintable_words(printed)])


def unprintable_words(printed: Printed) -> list[str]:
    """One sentence for every badge with characters that the font does not have."""
    sentence = translate("Badges", "On the badge of {name} these characters cannot be printed: {characters}")
    return [sentence.format(name=name, characters=" ".join(characters)) for name, characters in printed.unprintable]


def _refusal(error: KnownError) -> KnownError | str:
    if error.code == "cancelled":
        return translate("Badges", "Printing was cancelled. Nothing was noted as printed: throw away what came out.")
    return error
