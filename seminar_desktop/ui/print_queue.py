"""The print queue of a window: jobs are written to disk, printed one after another on each printer, and noted.

A failure is said aloud and counted in the rail; the job stays until somebody prints it again, cancels or removes it.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain import print_job
from ..domain.badges import Calibration
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.print_job import Document, Item, ItemState, Job, State
from ..services import print_jobs
from .messages import error as sentence
from .tasks import Progress, Task

if TYPE_CHECKING:
    from ..services.desk import Desk
    from ..services.print_jobs import Spool
    from .workspace import Workspace

PAGE = "print_queue"
SIDES_AT_ONCE = 12
"""Sides of paper that are handed to a printer together: after each portion the journal is told."""
LOOK_AGAIN = 10_000
"""Milliseconds between two looks for a printer that is waited for."""
Write = Callable[[Path, Progress], Sequence[Item]]
Told = Callable[[Job, Changes], None]
SETTINGS = {
    Document.BADGE: "printer", Document.LABEL: "label_printer",
    Document.CERTIFICATE: "certificate_printer", Document.LIST: "sheet_printer",
}  # fmt: skip
"""Setting of this machine with the printer of each kind of document."""


class PrintQueue(QObject):
    """The jobs of the open seminar. `changed` after anything that a list of them shows."""

    changed = Signal()
    _advanced = Signal(object, object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._jobs: dict[str, Job] = {}
        self._tasks: dict[str, Task] = {}
        self._printed: dict[str, Callable[[Job], object]] = {}
        self._saving: Counter[str] = Counter()
        self._coming: Counter[tuple[str, str]] = Counter()  # on its way into the queue, see `holds`
        self._complained: set[Document] = set()
        self._reading: Desk | None = None
        """The seminar whose jobs of last time are still read: a job that prints meanwhile would be taken for one."""
        self._wished: set[str] = set()  # jobs that somebody has stopped; others that stop were interrupted
        self._look = QTimer(self, interval=LOOK_AGAIN)
        self._look.timeout.connect(self.look_for_printers)
        self._advanced.connect(self._advance)
        workspace.desk_opened.connect(self._opened)
        workspace.tasks.changed.connect(self._task_changed)
        self._opened()

    # ---- what is in it ------------------------------------------------------------------------------------------

    def jobs(self) -> list[Job]:
        """Every job, the newest first."""
        return list(reversed(self._jobs.values()))

    def job(self, job_id: str) -> Job | None:
        return self._jobs.get(job_id)

    def progress(self, job_id: str) -> tuple[int, int]:
        """Steps done and in all of a job that is being printed."""
        task = self._tasks.get(job_id)
        return (task.done, task.total) if task else (0, 0)

    def holds(self, name: str, value: str) -> bool:
        """Whether something that will be recorded with this value is yet to be noted, e.g. the badge of a `person`."""
        return self._coming[name, value] > 0 or any(
            item.record.get(name) == value and item.state != ItemState.PRINTED
            for job in self._jobs.values() for item in job.items
            if job.state != State.CANCELLED or item.state == ItemState.TAKEN
        )  # fmt: skip

    def printer_for(self, document: Document) -> str:
        """Printer of this machine for a kind of document; empty when none was chosen."""
        settings = self._workspace.settings
        chosen = getattr(settings, SETTINGS[document])
        return chosen or (settings.printer if document == Document.LABEL else "")

    def first_complaint(self, document: Document) -> bool:
        """Whether nobody was told yet that this kind of document has no printer; from now on somebody was."""
        first = document not in self._complained
        self._complained.add(document)
        return first

    # ---- putting in ---------------------------------------------------------------------------------------------

    def submit(self, job: Job, write: Write, queued: Callable[[Job], object] | None = None,
               printed: Callable[[Job], object] | None = None, failed: Callable[[Exception], object] | None = None,
               title: str = "", coming: Collection[tuple[str, str]] = ()) -> Task:  # fmt: skip
        """Write the pages of a job in the background (`write(pdf, progress)` returns its items) and queue it.

        `queued` is called when it is on disk, `printed` when the printer took all of it and the journal knows.
        Known errors of writing are said here; then `failed` is called. The queue `holds` what is `coming` at once.
        """
        desk = self._workspace.desk
        assert desk is not None
        on_disk: list[Spool] = []

        def work(progress: Progress) -> Job:
            place = print_jobs.spool(desk)
            whole = print_jobs.add(place, job, lambda pdf: write(pdf, progress), datetime.now(UTC))
            on_disk.append(place)
            return whole

        def added(whole: Job) -> None:
            self._coming.subtract(coming)
            if printed:
                self._printed[whole.id] = printed
            if self._workspace.desk is desk:
                self._jobs[whole.id] = whole
            if queued:
                queued(whole)
            self._moved()

        def refused(error: Exception) -> None:
            self._coming.subtract(coming)
            if on_disk:  # the wish to cancel came when everything was written
                self._workspace.tasks.run(lambda _progress: print_jobs.remove(on_disk[0], job.id), lane="spool")
            if isinstance(error, KnownError):
                self._workspace.messages.error(error)
            if failed:
                failed(error)

        self._coming.update(coming)
        return self._workspace.tasks.run(work, added, refused, title=title, lane="print")

    # ---- what the operator does -------------------------------------------------------------------------------------

    def again(self, job_id: str, first: int, start: int | None = None, printer: str | None = None) -> None:
        """Print from item `first` (from 0) on; what stands before it came out."""
        self._when_noted(job_id, lambda: self._change(job_id, lambda job: print_job.again(job, first, start, printer)))

    def only(self, job_id: str, number: int, start: int | None = None, printer: str | None = None) -> None:
        """Print one item once more."""
        self._when_noted(job_id, lambda: self._change(job_id, lambda job: print_job.only(job, number, start, printer)))

    def go_on(self, job_id: str, start: int | None = None, printer: str | None = None) -> None:
        """Print what has not come out yet."""
        self._change(job_id, lambda job: print_job.rest(job, start, printer))

    def cancel(self, job_id: str) -> None:
        """Stop a job that is printed, or take one that waits out of the row."""
        if job_id in self._tasks:
            self._tasks[job_id].cancel()
        else:
            self._change(job_id, print_job.cancelled)

    def remove(self, job_id: str) -> None:
        """Forget a job and its pages, once the journal knows what came out."""
        self._when_noted(job_id, lambda: self._forget(job_id))

    def _forget(self, job_id: str) -> None:
        place = self._place()
        if job_id in self._tasks or self._jobs.pop(job_id, None) is None or place is None:
            return
        self._workspace.tasks.run(lambda _progress: print_jobs.remove(place, job_id), lane="spool")
        self._moved()

    def clear(self) -> None:
        """Forget what is done with."""
        for job in self.jobs():
            if job.closed and not job.unrecorded:
                self.remove(job.id)

    def look_for_printers(self) -> None:
        """Let jobs go on whose printer has come back."""
        from .printing import printer_names

        self._workspace.tasks.run(lambda _progress: printer_names(), self._printers_found, lane="printers")

    # ---- going on ---------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        """Another seminar is open, or none: read its jobs."""
        for task in self._tasks.values():
            task.cancelled = True
        self._jobs, self._tasks = {}, {}
        desk = self._workspace.desk
        self._reading = desk
        self._moved()
        if desk is not None:
            self._workspace.tasks.run(
                lambda _progress: print_jobs.left_over(desk),
                lambda jobs: self._loaded(desk, jobs), lambda error: self._unread(desk, error), lane="spool",
            )  # fmt: skip

    def _unread(self, desk: Desk, error: Exception) -> None:
        self._say(error)
        self._loaded(desk, ())

    def _loaded(self, desk: Desk, jobs: Sequence[Job]) -> None:
        if self._workspace.desk is not desk:
            return
        self._reading = None
        self._jobs = {**{job.id: job for job in jobs}, **self._jobs}
        waiting = sum(not job.closed for job in jobs)
        if waiting:
            self._workspace.messages.info(
                self.tr("Print jobs left from last time: {count}.").format(count=waiting),
                self.tr("Print queue"), lambda: self._workspace.show_page(PAGE),
            )  # fmt: skip
        self._moved()

    def _moved(self) -> None:
        """Something has changed: show it, and start what can start."""
        for job in list(self._jobs.values()):
            busy = {self._jobs[running].printer for running in self._tasks if running in self._jobs}
            ready = job.state == State.WAITING and not job.reason and not self._saving[job.id]
            if ready and self._reading is None and job.printer not in busy and job.id not in self._tasks:
                self._start(job)
        missing = any(job.reason == "printer_missing" and job.state == State.WAITING for job in self._jobs.values())
        if missing != self._look.isActive():
            self._look.start() if missing else self._look.stop()
        open_ = sum(job.state in (State.WAITING, State.FAILED) for job in self._jobs.values())
        self._workspace.counted.emit(PAGE, open_)
        self.changed.emit()

    def _start(self, job: Job) -> None:
        desk, place, workspace = self._workspace.desk, self._place(), self._workspace
        if desk is None or place is None:
            return
        correction = Calibration(*workspace.settings.calibration(job.printer))
        job_id = job.id

        def tell(now: Job, changes: Changes) -> None:
            with contextlib.suppress(RuntimeError):  # the window is gone: nobody waits for it
                self._advanced.emit(now, changes)

        self._jobs[job_id] = print_job.started(job)
        self._tasks[job_id] = workspace.tasks.run(
            lambda progress: _perform(desk, place, job, correction, progress, tell),
            lambda _result: self._ended(desk, job_id, None), lambda error: self._ended(desk, job_id, error),
            lambda _done, _total: self.changed.emit(), title=job.title, lane=f"printer {job.printer}",
        )  # fmt: skip

    def _advance(self, job: Job, changes: Changes) -> None:
        """A portion is printed and noted."""
        if job.id in self._jobs:
            self._jobs[job.id] = job
            self.changed.emit()
        self._workspace.broadcast(changes)

    def _ended(self, desk: Desk, job_id: str, error: Exception | None) -> None:
        """The printer's thread is done with a job."""
        self._tasks.pop(job_id, None)
        wished = job_id in self._wished
        self._wished.discard(job_id)
        job = self._jobs.get(job_id)
        if job is None or self._workspace.desk is not desk:
            return
        after = _after(job, error, wished)
        self._put(after)
        if after.state == State.PRINTED:
            self._printed.pop(job_id, lambda _job: None)(after)
        elif after.state in (State.FAILED, State.WAITING):
            self._complain(after)

    def _complain(self, job: Job) -> None:
        said = self.tr("“{title}” on {printer}: {problem}")
        self._workspace.messages.error(
            said.format(title=job.title, printer=job.printer, problem=sentence(KnownError(job.reason))),
            self.tr("Print queue"), lambda: self._workspace.show_page(PAGE),
        )  # fmt: skip

    def _printers_found(self, names: Sequence[str]) -> None:
        for job in list(self._jobs.values()):
            if job.state == State.WAITING and job.reason == "printer_missing" and job.printer in names:
                self._put(print_job.waiting(job))

    def _task_changed(self, task: Task) -> None:
        if task.cancelled and not task.finished:
            self._wished.update(job_id for job_id, mine in self._tasks.items() if mine is task)

    # ---- keeping ----------------------------------------------------------------------------------------------------

    def _place(self) -> Spool | None:
        """Where the jobs of the open seminar lie; None when there is none, or its folder cannot be made."""
        desk = self._workspace.desk
        try:
            return print_jobs.spool(desk) if desk else None
        except KnownError as error:
            self._say(error)
            return None

    def _change(self, job_id: str, how: Callable[[Job], Job]) -> None:
        if job_id in self._jobs and job_id not in self._tasks:
            self._put(how(self._jobs[job_id]))

    def _when_noted(self, job_id: str, then: Callable[[], object]) -> None:
        """Call `then` when the journal knows all that came out of a job; never, when it cannot be told."""
        job = self._jobs.get(job_id)
        if job is None or job_id in self._tasks:
            return
        if not job.unrecorded:
            then()
        elif self._saving[job_id]:  # that tells the journal too: look again when it is over
            self._workspace.tasks.run(lambda _told: None, lambda _done: self._when_noted(job_id, then), lane="spool")
        else:
            self._put(job, then)

    def _put(self, job: Job, then: Callable[[], object] = lambda: None) -> None:
        """Show a job as it is now; `then`, and go on when it is on disk and noted: what starts must be what is kept."""
        desk, place = self._workspace.desk, self._place()
        self._jobs[job.id] = job
        if desk is None or place is None:
            return
        self._saving[job.id] += 1

        def save(_progress: Progress) -> tuple[Job, Changes]:
            print_jobs.save(place, job)
            return print_jobs.note(desk, place, job)

        def saved(noted: tuple[Job, Changes]) -> None:
            self._saving[job.id] -= 1
            if self._jobs.get(job.id) is job:
                self._jobs[job.id] = noted[0]
            self._workspace.broadcast(noted[1])
            then()
            self._moved()

        def lost(error: Exception) -> None:
            self._saving[job.id] -= 1
            self._say(error)

        self._workspace.tasks.run(save, saved, lost, lane="spool")
        self._moved()

    def _say(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self._workspace.messages.error(error)


# ---- in a task's thread ---------------------------------------------------------------------------------------------


def _perform(desk: Desk, place: Spool, job: Job, correction: Calibration, progress: Progress, tell: Told) -> None:
    """Print what is to be printed; after every portion that the printer took, the journal and the disk know."""
    from .printing import open_printer, print_leaves

    job = print_job.started(job)
    print_jobs.save(place, job)
    pieces = list(print_job.pieces(job, SIDES_AT_ONCE))
    done, total = 0, sum(len(piece.leaves) for piece in pieces)
    for piece in pieces:
        before = done

        def report(leaf: int, _leaves: int, before: int = before) -> bool:
            return progress(before + leaf, total)

        print_leaves(place.pdf(job.id), piece.leaves, open_printer(job.printer), report, correction, job.duplex)
        done += len(piece.leaves)
        job = print_job.taken(job, piece)
        print_jobs.save(place, job)
        tell(job, Changes.NONE)
        job, changes = print_jobs.note(desk, place, job)
        tell(job, changes)


def _after(job: Job, error: Exception | None, wished: bool) -> Job:
    """How a job stands when the work on it is over."""
    if not job.todo:  # also when the wish to stop came too late
        return print_job.ended(job)
    code = error.code if isinstance(error, KnownError) else "printer_failed"
    if code == "cancelled":
        return print_job.cancelled(job) if wished else print_job.failed(job, "print_interrupted")
    if code == "printer_missing":
        return print_job.waiting(job, code)
    return print_job.failed(job, code)
