"""Badges from the window: into the print queue, or into a file.

What a printer did not take is not noted as printed; the queue sees to that. A new code, where the reason asks for one,
is issued before anything is written, so that no badge with an unknown code ever exists.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ..domain.badges import Calibration, PrintReason, Stock
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.print_job import Document, Duplex, Item
from ..domain.print_job import Job as QueueJob
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
    printer: str = ""
    file: Path | None = None
    """Where to save the pages; no printer is used then."""
    both_sides: bool = False
    """Print the backs too, if the design has any, on a printer that turns the paper; a file has both sides always."""


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
        failed: Callable[[Exception], None] | None = None,
        printed: Callable[[Printed], None] | None = None) -> Task:
    """Print in the background. Changes are broadcast and errors said here; then `done` or `failed` is called.

    `done` comes when the file is saved, or when the badges are in the print queue; `printed` when they came out.
    """
    return _save(workspace, job, done, failed) if job.file else _queue(workspace, job, done, failed, printed)


def _queue(workspace: Workspace, job: Job, queued: Callable[[Printed], None],
           failed: Callable[[Exception], None] | None, printed: Callable[[Printed], None] | None) -> Task:
    from ..services import print_jobs

    desk, written = workspace.desk, list[Printed]()

    def write(pdf: Path, progress: Progress) -> Sequence[Item]:
        from ..badge_words import words
        from ..services import badges

        codes, changes = badges.prepare(desk, job.people, job.reason)
        faces = badges.faces(desk, codes, words)
        items, unprintable = print_jobs.write_badges(faces, codes, job.reason, job.stock, pdf, progress,
                                                     badges.chosen(desk), job.both_sides)
        written.append(_printed(changes, [item.label for item in items], unprintable))
        return items

    def in_queue(_made: QueueJob) -> None:
        workspace.broadcast(written[0].changes)
        queued(written[0])

    def refused(error: Exception) -> None:
        workspace.broadcast(Changes.BADGES)  # new codes may have been issued
        if failed:
            failed(error)

    wish = QueueJob(
        print_jobs.badge_document(job.stock), translate("Badges", "Badges: {count}").format(count=len(job.people)), (),
        job.printer, job.stock.name, print_jobs.badge_places(job.stock, job.crop_marks), job.start_cell,
        duplex=Duplex.LONG if job.both_sides else Duplex.NONE,
    )  # fmt: skip
    return workspace.queue.submit(wish, write, in_queue, lambda _made: printed(written[0]) if printed else None,
                                  refused, translate("Badges", "Writing badges…"),
                                  [("person", person) for person in job.people])


def _save(workspace: Workspace, job: Job, done: Callable[[Printed], None],
          failed: Callable[[Exception], None] | None) -> Task:
    desk, finished = workspace.desk, []

    def work(progress: Progress) -> Printed:
        finished.append(perform(desk, job, progress))
        return finished[0]

    def succeeded(printed: Printed) -> None:
        workspace.broadcast(printed.changes)
        done(printed)

    def stopped(error: Exception) -> None:
        if finished:  # the wish to cancel came when everything was written and noted
            succeeded(finished[0])
            return
        workspace.broadcast(Changes.BADGES)  # new codes may have been issued
        if isinstance(error, KnownError):
            workspace.messages.error(_refusal(error))
        if failed:
            failed(error)

    return workspace.tasks.run(work, succeeded, stopped, title=translate("Badges", "Writing badges…"), lane=LANE)


def perform(desk: Desk, job: Job, progress: Progress) -> Printed:
    """Write badges to the file of a job and note them, in a task's thread."""
    from ..badge_words import words
    from ..services import badges, papers

    assert job.file is not None
    papers.require_pdf_name(job.file)
    with TemporaryDirectory(prefix="badges-") as folder:
        pdf = Path(folder) / "badges.pdf"
        codes, changes = badges.prepare(desk, job.people, job.reason)
        faces = badges.faces(desk, codes, words)
        unprintable = badges.write_pdf(faces, job.stock, pdf, job.start_cell, crop_marks=job.crop_marks,
                                       progress=progress, by=badges.chosen(desk))
        with papers.writing(job.file):
            job.file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(pdf, job.file)
    changes |= badges.record_prints(desk, codes, job.reason, "pdf")
    return _printed(changes, [f"{face.given_name} {face.family_name}".strip() for face in faces], unprintable)


def _printed(changes: Changes, names: Sequence[str], unprintable: Sequence[tuple[int, str]]) -> Printed:
    return Printed(changes, tuple(names), tuple((names[number], characters) for number, characters in unprintable))


def take_places(workspace: Workspace, job: Job) -> int:
    """The first free place after a job, remembered at once: the next badge may be asked for before this one is out."""
    from ..services.papers import next_cell

    free = next_cell(job.stock, len(job.people), job.start_cell)
    workspace.settings.set_next_cell(job.stock.id, free)
    return free


# ---- one badge, from the check-in page ------------------------------------------------------------------------------

def print_badge(workspace: Workspace, person_id: str, reason: PrintReason,
                done: Callable[[str], None] | None = None) -> None:
    """Print one badge on the paper and the printer of the settings, on the next free place of a sheet.

    Without a printer it is saved in a folder beside the seminar. `done(sentence)` tells what came out; left out, the
    sentence is shown.
    """
    try:
        job = _single(workspace, person_id, reason)
    except KnownError as error:
        workspace.messages.error(error)
        return

    def finished(printed: Printed) -> None:
        sentence = _sentence(job, printed)
        if done:
            done(sentence)
        elif job.file is not None:
            folder = job.file.parent
            workspace.messages.good(sentence, translate("Badges", "Open folder"), lambda: show(folder))
        else:
            workspace.messages.good(sentence)

    take_places(workspace, job)
    run(workspace, job, finished if job.file else lambda _printed: None, printed=finished)


def document(workspace: Workspace) -> Document:
    """What badges on the paper of the settings are for the print queue."""
    from ..services import own_papers, print_jobs

    return print_jobs.badge_document(own_papers.stock(workspace.settings.own_papers, workspace.settings.badge_stock))


def _single(workspace: Workspace, person_id: str, reason: PrintReason) -> Job:
    from ..services import own_papers, print_jobs

    settings, desk = workspace.settings, workspace.desk
    paper = own_papers.stock(settings.own_papers, settings.badge_stock)
    printer = workspace.queue.printer_for(print_jobs.badge_document(paper))
    job = Job((person_id,), reason, paper, settings.next_cell(paper.id, paper.cells), settings.crop_marks, printer,
              both_sides=settings.badge_backs)
    if printer:
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
