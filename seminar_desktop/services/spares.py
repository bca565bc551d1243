"""Spare badges: codes printed without a person, and giving such a badge to somebody at the desk.

A spare badge is known at every desk once it is exchanged. A desk that has not heard of it sees that the code is
genuine, and that is enough to give it away. Two desks apart may give one badge to two people; both facts are kept, and
the scan says so (`checkin.VerdictKind.SHARED`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ..domain import badge_code
from ..domain.badges import BadgeFace, Calibration, PrintReason, Stock
from ..domain.changes import Changes
from ..domain.checkin import REGISTRATION, Verdict, VerdictKind
from ..domain.errors import KnownError
from ..domain.journal import ISSUE, PRINT, SPARE, Draft, Entry
from ..domain.people import Person, Role
from ..store import agenda, attendance, badges, people
from .attendance import ScanResult, admit_within
from .desk import Desk, Transaction
from .papers import writing

MOST = 500
"""Spare badges of one act."""
SHARE = 10
"""One spare badge for so many people is proposed: the 10 % of experienced desks."""
_LEAST = 5
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class SpareWords:
    """What stands on a spare badge beside its code."""

    name: str
    """Beneath the first line to write on."""
    place: str
    """Beneath the last one."""
    role: str = ""
    """In the band; empty leaves it blank."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Spare badges so far."""

    printed: int
    free: int
    """Nobody has them yet."""
    people: int

    @property
    def proposal(self) -> int:
        """How many more to print, so that there is one for every ten people."""
        return max(0, max(_LEAST, -(-self.people // SHARE)) - self.free)


@dataclass(frozen=True, slots=True)
class Printed:
    """A written file."""

    path: Path
    pages: int
    codes: tuple[str, ...]


# ---- printing --------------------------------------------------------------------------------------------------------

def counts(desk: Desk) -> Counts:
    """How many spare badges there are, and how many of them are still free."""
    with desk.read() as connection:
        return Counts(*badges.spare_counts(connection), people.count(connection))


def make(desk: Desk, count: int) -> tuple[list[str], Changes]:
    """Note `count` new spare badges; returns their codes. KnownError("spare_count")."""
    codes = _minted(desk.badge_key, count)
    _note(desk, codes)
    return codes, Changes.BADGES


def print_spares(
    desk: Desk,
    count: int,
    stock: Stock,
    out: Path,
    words: SpareWords,
    role: Role | None = None,
    start_cell: int = 1,
    calibration: Calibration | None = None,
    crop_marks: bool = True,
    progress: Progress | None = None,
) -> tuple[Printed, Changes]:
    """Write `count` new spare badges to a PDF; they are noted before `out` appears: no paper has a code nobody knows.

    KnownError: `spare_count`, those of `write_pdf`.
    """
    codes = _minted(desk.badge_key, count)
    with writing(out), TemporaryDirectory(prefix=".spares-", dir=out.parent) as folder:
        ready = Path(folder) / out.name
        pages = write_pdf(desk, codes, ready, stock, words, role, start_cell, calibration, crop_marks, progress)
        _note(desk, codes)
        ready.replace(out)
    return Printed(out, pages, tuple(codes)), Changes.BADGES


def sample(desk: Desk, stock: Stock, out: Path, words: SpareWords, role: Role | None = None) -> int:
    """Write a page as it would be printed, with codes that no desk takes for genuine; returns the number of pages."""
    codes = _minted(b"sample", min(stock.cells, MOST))
    return write_pdf(desk, codes, out, stock, words, role)


def write_pdf(
    desk: Desk,
    codes: Sequence[str],
    out: Path,
    stock: Stock,
    words: SpareWords,
    role: Role | None = None,
    start_cell: int = 1,
    calibration: Calibration | None = None,
    crop_marks: bool = True,
    progress: Progress | None = None,
) -> int:
    """Draw spare badges with these codes; returns the number of pages.

    KnownError: not_a_pdf_name, file_unwritable, stock_too_small, no_such_cell, nothing_to_print, cancelled.
    """
    from ..printing.badges import write_badges
    from ..printing.spare_badge import compose_spare

    with desk.read() as connection:
        seminar = agenda.seminar(connection)
    title = seminar.get("short_title") or seminar.get("title", "")
    with writing(out):
        document = write_badges(
            [_face(code, words, role, " · ".join(filter(None, (title, seminar.get("place", ""))))) for code in codes],
            stock,
            out,
            start_cell=start_cell,
            calibration=calibration or Calibration(),
            crop_marks=crop_marks,
            progress=progress,
            layout=compose_spare,
        )
    return document.pages


def _face(code: str, words: SpareWords, role: Role | None, seminar: str) -> BadgeFace:
    return BadgeFace(
        code=code,
        given_name=words.name,
        family_name="",
        affiliation=words.place,
        country="",
        role=role or Role.OTHER,
        role_word=words.role if role else "",
        seminar=seminar,
    )


def _minted(key: bytes, count: int) -> list[str]:
    if not 1 <= count <= MOST:
        raise KnownError("spare_count", most=MOST)
    return [badge_code.mint(key) for _ in range(count)]


def _note(desk: Desk, codes: Sequence[str]) -> None:
    with desk.write() as transaction:
        transaction.append(*(Draft(SPARE, "badge", code, "", {}) for code in codes))


# ---- giving ----------------------------------------------------------------------------------------------------------

def bind(
    desk: Desk, code: str, person_id: str, station: str = REGISTRATION, at: datetime | None = None
) -> tuple[ScanResult, Changes]:
    """Give a spare badge to somebody and admit them in one act; an older badge of theirs no longer admits.

    Somebody who was admitted here today is not admitted once more: then the entry of the result is the one that gives
    the badge. `attendance.undo` takes back either. KnownError: `badge_not_genuine`, `badge_taken`, `person_unknown`,
    `substituted_has_no_badge`.
    """
    with desk.write(at) as transaction:
        connection = transaction.connection
        person = _receiver(transaction, person_id)
        before = badges.current_code(connection, person_id) or ""
        issue = _issue(transaction, _free_code(transaction, desk.badge_key, code, person_id), person_id, before)
        earlier = attendance.first_admission(connection, person_id, station, transaction.stamp.at[:10])
        if earlier is None:
            given = {"issue": issue.id, "before": before}
            return admit_within(transaction, person_id, station, given=given), Changes.ATTENDANCE | Changes.BADGES
        verdict = Verdict(VerdictKind.WELCOME, "welcome", person, notes=("badge_given",))
        result = ScanResult(verdict, issue.id, datetime.fromisoformat(issue.at))
    return replace(result, first_day=True), Changes.BADGES


def _receiver(transaction: Transaction, person_id: str) -> Person:
    person = people.person(transaction.connection, person_id)
    if person is None:
        raise KnownError("person_unknown")
    if person.substituted_by:
        raise KnownError("substituted_has_no_badge", name=person.name)
    return person


def _free_code(transaction: Transaction, key: bytes, text: str, person_id: str) -> str:
    """The code in `text`, which nobody else has. KnownError: `badge_not_genuine`, `badge_taken`."""
    code = badge_code.read(text, key)
    if code is None or not badge_code.genuine(code, key):
        raise KnownError("badge_not_genuine")
    issue = badges.issue_of(transaction.connection, code)
    if issue is not None:
        holder = people.person(transaction.connection, issue.person)
        raise KnownError("badge_taken", name=holder.name if holder else "…")
    return code


def _issue(transaction: Transaction, code: str, person_id: str, before: str) -> Entry:
    """From now on only this code counts for the person; `before` is what counted until now.

    The badge is on paper already, so it counts as printed: nothing prints another one unasked.
    """
    (entry,) = transaction.append(Draft(ISSUE, "person", person_id, "badge", {"code": code, "before": before}))
    printed = {"code": code, "reason": PrintReason.FIRST.value, "to": "spare"}
    transaction.append(Draft(PRINT, "person", person_id, "badge", printed))
    return entry
