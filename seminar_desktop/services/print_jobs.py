"""The durable part of the print queue: jobs on disk, what is told to the journal, and what is cleared away.

A job is two files in a private folder beside this machine's other state: `<id>.json`, and `<id>.pdf` with the pages.
Both are personal, so their names are not, and they go a day after the job is done.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ..domain.badges import BadgeFace, PrintReason, Stock
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import PRINT, Draft
from ..domain.print_job import (
    Document,
    Item,
    Job,
    Places,
    State,
    filled,
    from_json,
    recorded,
    resumed,
    to_json,
    waiting,
)
from . import badges, papers
from .desk import Desk

KEPT = timedelta(days=1)
"""How long the pages of a finished job stay for another print, and what a crash left stays at all."""
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Spool:
    """The folder of the jobs of one seminar on this machine."""

    folder: Path

    def pdf(self, job_id: str) -> Path:
        """Where the pages of a job lie."""
        return self.folder / f"{job_id}.pdf"

    def data(self, job_id: str) -> Path:
        return self.folder / f"{job_id}.json"


def spool(desk: Desk) -> Spool:
    """The jobs of the open seminar, whichever desk id its file has by now. KnownError: disk_full, spool_unwritable."""
    name = hashlib.sha256(b"print queue" + desk.badge_key).hexdigest()[:16]
    found = Spool(desk.state / "print" / name)
    with _writing():
        found.folder.mkdir(parents=True, exist_ok=True)
        for folder in (found.folder.parent, found.folder):
            folder.chmod(0o700)
    return found


# ---- making, keeping, clearing --------------------------------------------------------------------------------------


def add(place: Spool, job: Job, write: Callable[[Path], Sequence[Item]], at: datetime) -> Job:
    """Put a job into the queue: `write(pdf)` writes its pages and returns its items. On disk when this returns.

    `duplex` of the job holds only if its items have a back.
    Nothing is left behind after an error. KnownError: `nothing_to_print`, disk_full, spool_unwritable, and what
    `write` raises.
    """
    pdf = place.pdf(job.id)
    try:
        with _writing():
            items = write(pdf)
            if not items:
                raise KnownError("nothing_to_print")
            pdf.chmod(0o600)
            whole = replace(filled(job, items), created=at.isoformat(timespec="seconds"))
            save(place, whole)
    except BaseException:
        remove(place, job.id)
        raise
    return whole


def save(place: Spool, job: Job) -> None:
    """Write how a job stands, so that a power cut leaves the old or the new. KnownErrors as `spool`."""
    file = place.data(job.id)
    fresh = file.with_suffix(".new")
    with _writing():
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(to_json(job), out, ensure_ascii=False)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)


def load(place: Spool) -> list[Job]:
    """The jobs, oldest first, as they are after a restart. What is no job is put aside.

    Pages that were lost make a job fail (`print_pages_lost`).
    """
    found: list[Job] = []
    for file in sorted(place.folder.glob("*.json")):
        try:
            found.append(_after_restart(place, _read(file)))
        except ValueError:
            with contextlib.suppress(OSError):
                file.replace(file.with_suffix(".damaged"))
        except OSError:
            continue
    return sorted(found, key=lambda job: (job.created, job.id))


def _read(file: Path) -> Job:
    """The job in a file, as it was kept. ValueError when it is none, OSError when it cannot be read."""
    job = from_json(json.loads(file.read_text(encoding="utf-8")))
    if job.id != file.stem:
        raise ValueError(job.id)
    return job


def _after_restart(place: Spool, job: Job) -> Job:
    job = resumed(job)
    if not job.closed and not place.pdf(job.id).exists():
        return replace(job, state=State.FAILED, reason="print_pages_lost")
    return job


def remove(place: Spool, job_id: str) -> None:
    """Forget a job and its pages."""
    for file in (place.data(job_id), place.pdf(job_id), place.data(job_id).with_suffix(".new")):
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)


def tidy(desk: Desk, now: datetime) -> None:
    """Remove the finished jobs whose day is over, of every seminar that was printed from this machine.

    Another window may be at work on them: nothing is changed, and what has no job yet is left alone for a day.
    """
    for folder in (desk.state / "print").glob("*/"):
        place = Spool(folder)
        for file in folder.glob("*.json"):
            with contextlib.suppress(OSError, ValueError):
                job = _read(file)
                if job.closed and not job.unrecorded and _age(job, now) > KEPT:
                    remove(place, job.id)
        _sweep(folder, now)


def _sweep(folder: Path, now: datetime) -> None:
    """Remove what a crash left: pages without a job, half a write, and what was put aside."""
    for file in folder.iterdir():
        left = file.suffix in (".new", ".damaged") or (file.suffix == ".pdf" and not file.with_suffix(".json").exists())
        with contextlib.suppress(OSError):
            if left and now.timestamp() - file.lstat().st_mtime > KEPT.total_seconds():
                file.unlink()


def _age(job: Job, now: datetime) -> timedelta:
    try:
        return now - datetime.fromisoformat(job.created)
    except (ValueError, TypeError):
        return timedelta.max


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise KnownError("disk_full" if full else "spool_unwritable") from error
    except KnownError as error:
        cause = error.__cause__
        if error.code == "file_unwritable" and isinstance(cause, OSError):  # said of a file that nobody has chosen
            full = cause.errno in (errno.ENOSPC, errno.EDQUOT)
            raise KnownError("disk_full" if full else "spool_unwritable") from error
        raise


# ---- badges ---------------------------------------------------------------------------------------------------------


def badge_document(stock: Stock) -> Document:
    """Badges on rolls go to the printer of labels."""
    return Document.LABEL if stock.page == "roll" else Document.BADGE


def badge_places(stock: Stock, crop_marks: bool) -> Places | None:
    """The sheet that badges share; None for cards and labels, which are a page each."""
    if stock.page in ("roll", "card"):
        return None
    sheet = papers.sheet(stock)
    return Places(sheet.width, sheet.height, sheet.cells, papers.marks(stock) if crop_marks else ())


def write_badges(
    faces: Sequence[BadgeFace], people: Mapping[str, str], reason: PrintReason, stock: Stock, pdf: Path,
    progress: Progress | None = None, by: badges.Chosen | None = None, backs: bool = False,
) -> tuple[list[Item], list[tuple[int, str]]]:  # fmt: skip
    """Write every badge on a page of its own, its back on the next; `people` are person id → code.

    `by`: see `badges.write_pdf`. Fronts only when the design has no back or `backs` are not wanted. Returns the items,
    and (index of a face, characters the font cannot print).
    """
    single = replace(stock, page="roll", columns=1, rows=1, left=0.0, top=0.0, plain=False)
    unprintable = badges.write_pdf(faces, single, pdf, crop_marks=False, progress=progress, by=by, backs=backs)
    sides = 2 if backs and by is not None and by.has_back else 1
    owner = {code: person for person, code in people.items()}
    items = [
        Item(f"{face.given_name} {face.family_name}".strip(), tuple(range(number * sides, (number + 1) * sides)),
             {"kind": "badge", "person": owner[face.code], "code": face.code, "reason": reason.value})
        for number, face in enumerate(faces)
    ]  # fmt: skip
    return items, unprintable


# ---- the journal ----------------------------------------------------------------------------------------------------


def record(desk: Desk, job: Job, numbers: Iterable[int]) -> Changes:
    """Note that a printer took these items of a job. What an item's `record` holds decides how:

    `kind` = `badge`: `person`, `code`, `reason` (PrintReason). `kind` = `certificate`: `serial`, `code`. Empty: nothing
    is noted. Raises ValueError for any other kind, and the KnownErrors of writing to a seminar.
    """
    told = [job.items[number].record for number in numbers if job.items[number].record]
    if not {one["kind"] for one in told} <= {"badge", "certificate"}:
        raise ValueError([one["kind"] for one in told])
    changes = Changes.NONE
    for reason in dict.fromkeys(one["reason"] for one in told if one["kind"] == "badge"):
        codes = {one["person"]: one["code"] for one in told if one["kind"] == "badge" and one["reason"] == reason}
        changes |= badges.record_prints(desk, codes, PrintReason(reason), "printer")
    certificates = [one for one in told if one["kind"] == "certificate"]
    if certificates:
        with desk.write() as transaction:
            transaction.append(*(
                Draft(PRINT, "certificate", one["serial"], "certificate", {"code": one["code"], "to": "printer"})
                for one in certificates
            ))  # fmt: skip
        changes |= Changes.CERTIFICATES
    return changes


def note(desk: Desk, place: Spool, job: Job) -> tuple[Job, Changes]:
    """The job once the journal has been told of all that came out of it. KnownErrors as `record` and `save`."""
    numbers = job.unrecorded
    if not numbers:
        return job, Changes.NONE
    changes = record(desk, job, numbers)
    told = recorded(job, numbers)
    save(place, told)
    return told, changes


def left_over(desk: Desk) -> list[Job]:
    """Jobs from before the program was started; what waited goes on when somebody says so. KnownErrors as `note`."""
    place = spool(desk)
    tidy(desk, datetime.now(UTC))
    found = []
    for job in load(place):
        left = waiting(job, "print_left_over") if job.state == State.WAITING else job
        found.append(note(desk, place, left)[0])
    return found
