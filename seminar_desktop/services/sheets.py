"""Attendance sheets on paper: printing them for signatures, and typing them in afterwards."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ..domain.agenda import Slot
from ..domain.attendance import HERE, Outcome, Presence, Reason
from ..domain.attendance_sheet import AttendanceSheet, SheetLine, SheetWords
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import SHEET, Draft
from ..domain.people import Modality, Person
from ..domain.sheet_code import check, new_code
from ..store import agenda, people
from ..store import sheets as store
from ..store.database import Connection
from . import presence
from .countries import by_code
from .desk import Desk
from .papers import writing

if TYPE_CHECKING:
    from ..printing.attendance_sheet import SheetDocument

Words = Callable[[str], SheetWords]
"""Printed words of a language."""
Progress = Callable[[int, int], bool]
"""Sheets that are ready, and all of them; False asks to stop."""


# ---- printing --------------------------------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """The sheet of one slot."""

    slot: Slot
    code: str
    people: tuple[str, ...]
    """Ids in the order of the lines."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A written file with the sheets in it."""

    path: Path
    pages: int
    sheets: tuple[PrintedSheet, ...]
    unprintable: tuple[tuple[str, int, str], ...]
    """Code of a sheet, number of a line, and the characters in it that print as a placeholder."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What a job would print, with the pages of its first sheet for a preview."""

    sheets: int
    people: int
    """On the longest sheet."""
    pages: int
    """Of all sheets together."""
    unprintable: tuple[tuple[int, str], ...]
    """Number of a line of the first sheet, and the characters in it that print as a placeholder."""


def print_sheets(
    desk: Desk,
    slots: Sequence[str],
    out: Path,
    words: Words,
    language: str,
    paper: str = "Letter",
    in_person_only: bool = True,
    progress: Progress | None = None,
) -> tuple[Printed, Changes]:
    """Write one sheet per slot to a PDF and note who stands on which line, so that it can be typed in later.

    People who take part online on that day are left out unless asked for: they cannot sign. The sheets are noted
    before `out` appears: there is never a paper whose code no desk knows. KnownError: `slot_unknown`,
    `nothing_to_print`, `stock_page_unknown`, `cancelled`, those of writing a PDF.
    """
    chosen, title = _chosen(desk, slots, in_person_only)
    sheets = tuple(PrintedSheet(slot, new_code(), tuple(p.id for p in listed)) for slot, listed in chosen)
    pages = [_page(title, s.slot, s.code, listed, language) for s, (_, listed) in zip(sheets, chosen, strict=True)]
    with writing(out), TemporaryDirectory(prefix=".sheets-", dir=out.parent) as folder:
        ready = Path(folder) / out.name
        document = _write(pages, words, ready, paper, progress)
        with desk.write() as transaction:
            transaction.append(
                *(Draft(SHEET, "slot", s.slot.id, "", {"code": s.code, "people": list(s.people)}) for s in sheets)
            )
        ready.replace(out)
    unprintable = tuple((sheets[index].code, line, text) for index, line, text in document.unprintable)
    return Printed(out, document.pages, sheets, unprintable), Changes.NONE


def sample(
    desk: Desk,
    slots: Sequence[str],
    out: Path,
    words: Words,
    language: str,
    paper: str = "Letter",
    in_person_only: bool = True,
) -> Sample:
    """Write the first of these sheets as it would be printed, with a code that is noted nowhere.

    KnownError as `print_sheets`.
    """
    chosen, title = _chosen(desk, slots, in_person_only)
    first = [_page(title, slot, new_code(bytes(4)), listed, language) for slot, listed in chosen[:1]]
    with writing(out):
        document = _write(first, words, out, paper)
    people = [len(listed) for _, listed in chosen]
    pages = {people[0]: document.pages}
    for count in people[1:]:
        if count not in pages:
            pages[count] = _pages(count, paper)
    return Sample(
        len(chosen),
        max(people),
        sum(pages[count] for count in people),
        tuple((line, text) for _, line, text in document.unprintable),
    )


def page_numbers(printed: Printed, paper: str) -> list[tuple[int, ...]]:
    """The pages of every sheet in the file, from 0."""
    counts = [_pages(len(sheet.people), paper) for sheet in printed.sheets]
    begins = [sum(counts[:number]) for number in range(len(counts))]
    return [tuple(range(begin, begin + count)) for begin, count in zip(begins, counts, strict=True)]


def _chosen(desk: Desk, slots: Sequence[str], in_person_only: bool) -> tuple[list[tuple[Slot, list[Person]]], str]:
    """Every slot with who stands on its sheet, and the title of the seminar."""
    board = presence.board(desk)
    unknown = set(slots) - set(board.plan.index)
    if unknown:
        raise KnownError("slot_unknown", slot=min(unknown))
    chosen = [board.plan.slots[board.plan.index[slot]] for slot in slots]
    with desk.read() as connection:
        seminar = agenda.seminar(connection)
        listed = {
            day: _listed(connection, board.people, day if in_person_only else None)
            for day in {slot.day for slot in chosen}
        }
    return [(slot, listed[slot.day]) for slot in chosen], seminar.get("short_title") or seminar.get("title") or ""


def _listed(connection: Connection, everybody: Sequence[Person], day: date | None) -> list[Person]:
    """Who is not substituted, those who need not come included; with a day, only who is in the room on it."""
    return [
        person
        for person in everybody
        if not person.substituted_by
        and (day is None or _modality(connection, person, day) != Modality.VIRTUAL)
    ]


def _modality(connection: Connection, person: Person, day: date) -> str:
    return people.day_modality(connection, person.id, day.isoformat()) or person.modality


def _write(
    pages: Sequence[AttendanceSheet], words: Words, out: Path, paper: str, progress: Progress | None = None
) -> SheetDocument:
    from ..printing.attendance_sheet import write_sheets

    asked = 0

    def spoken(language: str) -> SheetWords:
        """Words are asked for once a sheet: there the work can be stopped."""
        nonlocal asked
        if progress is not None and not progress(asked, len(pages)):
            raise KnownError("cancelled")
        asked += 1
        return words(language)

    return write_sheets(pages, spoken, out, paper=paper)


def _pages(count: int, paper: str) -> int:
    """Pages of a sheet with so many people."""
    from ..printing.attendance_page import room_for_rows
    from ..printing.attendance_sheet import WALK_INS, paginate
    from ..printing.sheet import PAGES

    lines = [SheetLine(number, "", "") for number in range(1, count + 1)]
    return sum(1 for _ in paginate(lines, WALK_INS, room_for_rows(PAGES[paper][1])))


def _page(title: str, slot: Slot, code: str, listed: Sequence[Person], language: str) -> AttendanceSheet:
    countries = by_code()
    lines = [
        SheetLine(
            number=number,
            given_name=person.given_name,
            family_name=person.family_name,
            affiliation=person.affiliation,
            country=countries[person.country].name(language) if person.country in countries else person.country,
        )
        for number, person in enumerate(listed, start=1)
    ]
    return AttendanceSheet(
        seminar=title,
        title=slot.title,
        day=slot.day,
        start=slot.start,
        end=slot.end,
        facilitator=slot.facilitator,
        code=code,
        language=language,
        lines=lines,
    )


# ---- typing in -------------------------------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Typed:
    """A printed sheet that is being typed in: its lines in order, with what is known of each person by now."""

    code: str
    slot: Slot
    printed: datetime
    """In the zone of the seminar."""
    people: tuple[Person | None, ...]
    """Line 1 first; None for somebody who was taken off the list since."""
    outcomes: tuple[Outcome | None, ...]


class Contradiction(StrEnum):
    """How a letter on paper contradicts what is known of the person at the slot."""

    MARKED = "marked"
    """Somebody marked the person otherwise."""
    SEEN = "seen"
    """A scan, a connection or a foreign list says that the person was there; the letter says not."""
    OTHERWISE = "otherwise"
    """The same sources say that the person was there in another way (late, online), not there, or elsewhere."""


_NO_SIGN = frozenset({Reason.NOTHING_YET, Reason.NOT_ASKED, Reason.CLOSED, Reason.SUBSTITUTED})


def contradiction(known: Outcome | None, said: Presence) -> Contradiction | None:
    """How what a paper says contradicts what is known, or None. Nothing known contradicts nothing."""
    if known is None or known.status == said or known.reason in _NO_SIGN:
        return None
    if known.reason == Reason.MARKED:
        return Contradiction.MARKED
    if known.status in HERE and said not in HERE:
        return Contradiction.SEEN
    return Contradiction.OTHERWISE if said in HERE else None


def typed(desk: Desk, code: str) -> Typed:
    """The printed sheet with this code, ready to be typed in.

    KnownError: `sheet_unknown`, `slot_unknown` when its item was taken out of the agenda or lost its time.
    """
    meant = check(code)
    with desk.read() as connection:
        row = store.sheet(connection, meant) if meant else None
        if row is None:
            raise KnownError("sheet_unknown", sheet=code.strip()[:20])
        ids = [str(one) for one in json.loads(row.people)]
        found: Mapping[str, Person] = {person.id: person for person in people.by_ids(connection, ids)}
    board = presence.board(desk)
    if row.slot not in board.plan.index:
        raise KnownError("slot_unknown", slot=row.slot)
    index = board.plan.index[row.slot]
    rows = presence.rows(desk, board, list(found.values()))
    return Typed(
        meant or "",
        board.plan.slots[index],
        datetime.fromisoformat(row.at).astimezone(desk.zone),
        tuple(found.get(one) for one in ids),
        tuple(rows[one][index] if one in rows else None for one in ids),
    )
