"""Certificates from the window: issue them, write their pages, and save those or hand them to the print queue.

Issuing is one transaction; what comes after it cannot take it back. A job that was cancelled or failed later leaves
the certificates issued, and says so. Certificates that are not valid any more by then are left out. What was saved is
noted here, what was printed by the queue.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ..domain.certificates import Issue
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..services.certificates import Wish
from .messages import error as sentence
from .pages.people_words import number
from .tasks import Progress, Task
from .workspace import Workspace

if TYPE_CHECKING:
    from ..domain.print_job import Item as Page
    from ..services.certificate_documents import Document
    from ..services.desk import Desk

LANE = "print"
translate = QCoreApplication.translate
Item = Wish | Issue
"""A certificate to be issued, or one that was."""


@dataclass(slots=True)
class Outcome:
    """What came of a job, step by step: it is looked at when the job was stopped as well."""

    new: int = 0
    """Certificates that were issued by this job."""
    issues: Sequence[Issue] = ()
    """What is printed."""
    left_out: int = 0
    """Certificates that were revoked or replaced since the list was read."""
    changes: Changes = Changes.NONE
    unprintable: list[tuple[str, str]] = field(default_factory=list)
    """Name on a certificate, and the characters that the font does not have."""
    complete: bool = False


def save(workspace: Workspace, items: Sequence[Item], file: Path, done: Callable[[Outcome], None]) -> Task:
    """Issue and save as PDF in the background. Changes are broadcast and errors said here; `done` when it is saved."""
    desk, outcome = workspace.desk, Outcome()

    def stopped(error: Exception) -> None:
        workspace.broadcast(outcome.changes)
        if outcome.complete:  # the wish to cancel came when everything was saved and noted
            done(outcome)
        elif isinstance(error, KnownError):
            workspace.messages.error(refusal(error, outcome))

    def succeeded(_nothing: None) -> None:
        workspace.broadcast(outcome.changes)
        done(outcome)

    return workspace.tasks.run(
        lambda progress: perform(desk, items, file, outcome, progress), succeeded, stopped,
        title=translate("Certificates", "Writing certificates…"), lane=LANE,
    )  # fmt: skip


def send(workspace: Workspace, items: Sequence[Item], printer: str, done: Callable[[Outcome], None]) -> Task:
    """Issue and hand the pages to the print queue; `done` when they are in it."""
    from ..domain.print_job import Document, Job
    from ..services.certificate_settings import settings

    desk, outcome = workspace.desk, Outcome()
    count = translate("Certificates", "Certificates: {count}").format(count=number(len(items)))
    job = Job(Document.CERTIFICATE, count, (), printer, paper=settings(desk).paper)

    def queued(_job: object) -> None:
        workspace.broadcast(outcome.changes)
        done(outcome)

    def failed(error: Exception) -> None:
        workspace.broadcast(outcome.changes)
        if outcome.new and isinstance(error, KnownError):
            workspace.messages.error(refusal(error, outcome))

    return workspace.queue.submit(
        job, lambda pdf, progress: pages(desk, items, pdf, outcome, progress), queued=queued, failed=failed,
        title=translate("Certificates", "Writing certificates…"),
    )  # fmt: skip


def perform(desk: Desk, items: Sequence[Item], file: Path, outcome: Outcome, progress: Progress) -> None:
    """Issue and save, in a task's thread; `outcome` says after every step how far it has come."""
    from ..services import certificates, papers

    papers.require_pdf_name(file)
    with TemporaryDirectory(prefix="certificates-") as folder:
        pdf = Path(folder) / "certificates.pdf"
        write(desk, items, pdf, outcome, progress)
        with papers.writing(file):
            file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(pdf, file)
    outcome.changes |= certificates.record_prints(desk, outcome.issues, "pdf")
    outcome.complete = True


def pages(desk: Desk, items: Sequence[Item], pdf: Path, outcome: Outcome, progress: Progress) -> list[Page]:
    """Issue and write, in a task's thread; which pages belong to which certificate, for the print queue."""
    from ..domain.print_job import Item as Page

    document = write(desk, items, pdf, outcome, progress)
    each = document.pages // len(outcome.issues)
    return [
        Page(
            label=issue.name,
            pages=tuple(range(place * each, (place + 1) * each)),
            record={"kind": "certificate", "serial": issue.serial, "code": issue.code},
        )
        for place, issue in enumerate(outcome.issues)
    ]


def write(desk: Desk, items: Sequence[Item], pdf: Path, outcome: Outcome, progress: Progress) -> Document:
    """Issue what is not issued yet, and write the pages of what is valid in the order of `items`."""
    from ..certificate_words import words
    from ..services import certificate_documents

    steps = 2 * len(items)
    _issue(desk, items, outcome, lambda done: progress(done, steps))
    document = certificate_documents.write_pdf(
        desk, outcome.issues, pdf, words,
        lambda page, of: progress(len(items) + len(items) * page // max(1, of), steps),
    )  # fmt: skip
    outcome.unprintable = [(outcome.issues[index].name, text) for index, text in document.unprintable]
    return document


def _issue(desk: Desk, items: Sequence[Item], outcome: Outcome, progress: Callable[[int], bool]) -> None:
    from ..services import certificates

    wishes = [item for item in items if isinstance(item, Wish)]
    made: dict[Wish, Issue] = {}
    if wishes:
        before = {one.entry for one in certificates.register(desk)}
        issues, outcome.changes = certificates.issue(desk, wishes, lambda done, _total: progress(done))
        made = dict(zip(wishes, issues, strict=True))
        outcome.new = sum(one.entry not in before for one in issues)
    asked = [made[item] if isinstance(item, Wish) else item for item in items]
    outcome.issues, outcome.left_out = still_valid(desk, asked)


def still_valid(desk: Desk, issues: Sequence[Issue]) -> tuple[list[Issue], int]:
    """Those that are valid, read anew, and how many are not any more. KnownError("certificates_void") when none is."""
    from ..services import certificates

    valid = certificates.current(desk, issues)
    if issues and not valid:
        raise KnownError("certificates_void")
    return valid, len(issues) - len(valid)


def left_out_words(count: int) -> list[str]:
    """A sentence about certificates that are not valid any more, when there are some."""
    text = translate("Certificates", "No longer valid and left out: {count}.")
    return [text.format(count=number(count))] if count else []


def more_words(outcome: Outcome) -> list[str]:
    """What was left out; one sentence for every certificate with characters that the font does not have."""
    text = translate("Certificates", "On the certificate of {name} these characters cannot be printed: {characters}")
    odd = [text.format(name=name, characters=characters) for name, characters in outcome.unprintable]
    return [*left_out_words(outcome.left_out), *odd]


def refusal(error: KnownError, outcome: Outcome) -> str:
    """Why it stopped; certificates that were issued before stay issued, and that is said."""
    if not outcome.new:
        return sentence(error)
    text = translate("Certificates", "Issued: {count}, not printed: print them again from here.")
    stays = text.format(count=number(outcome.new))
    return stays if error.code == "cancelled" else f"{stays} {sentence(error)}"
