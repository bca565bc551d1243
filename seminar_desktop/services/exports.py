"""Tables to hand out: the attendance grid, one slot for Moodle, the list of who has earned what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.agenda import Slot
from ..domain.eligibility import Missing
from ..domain.errors import KnownError
from ..domain.people import Person
from . import eligibility, presence
from .desk import Desk

if TYPE_CHECKING:
    from ..exporters.moodle_attendance import MoodleAttendance
    from ..exporters.table import Cell, Sheet


@dataclass(frozen=True, slots=True)
class ExportWords:
    """Words of the tables in one language; the front end supplies them."""

    headings: Mapping[str, str]
    """By `PERSON`, `ELIGIBILITY` and the names of the tables, see `export_words`."""
    presences: Mapping[str, str]
    standings: Mapping[str, str]
    certificates: Mapping[str, str]
    roles: Mapping[str, str]
    countries: Mapping[str, str]
    missing: Callable[[Missing, Mapping[str, Slot]], str]
    """One missing thing and what would mend it, in words."""


ELIGIBILITY = (
    "certificate", "standing", "courses_passed", "courses", "slots_attended", "slots_required", "missing", "waived",
)  # fmt: skip
PERSON = ("family_name", "given_name", "email", "country", "affiliation", "role")


def grid(desk: Desk, words: ExportWords, slots: Sequence[str] = ()) -> Sheet:
    """People × slots, a word per cell; all slots that somebody must attend when none are named.

    KnownError("slot_unknown").
    """
    from ..exporters.table import Sheet

    board = presence.board(desk)
    unknown = set(slots) - set(board.plan.index)
    if unknown:
        raise KnownError("slot_unknown", slot=min(unknown))
    every = presence.all_rows(desk, board)
    columns = [i for i, slot in enumerate(board.plan.slots) if (slot.id in slots if slots else board.plan.asked[i])]
    heads = [_head(board.plan.slots[i]) for i in columns]
    rows = [
        (*person_cells(person, words), *(words.presences[every[person.id][i].status] for i in columns))
        for person in board.people
    ]
    return Sheet(words.headings["attendance"], (*(words.headings[name] for name in PERSON), *heads), rows)


def moodle(desk: Desk, slot: str, language: str) -> MoodleAttendance:
    """User, time and status of one slot, as the attendance activity of a Moodle course in this language reads it.

    KnownError("slot_unknown").
    """
    from ..exporters.moodle_attendance import ACRONYMS, rows

    board = presence.board(desk)
    if slot not in board.plan.index:
        raise KnownError("slot_unknown", slot=slot)
    index, every = board.plan.index[slot], presence.all_rows(desk, board)
    outcomes = [(person.email, every[person.id][index]) for person in board.people]
    said = [
        (email, None if o.arrived is None else datetime.fromtimestamp(o.arrived, desk.zone), o.status.value)
        for email, o in outcomes
    ]
    return rows(said, ACRONYMS.get(language, ACRONYMS["en"]))


def eligibility_list(desk: Desk, words: ExportWords, changed: Mapping[str, str] | None = None) -> Sheet:
    """Everybody with standing, counts, what is missing and what was waived; `changed` rules are tried out."""
    from ..exporters.table import Kind, Sheet

    found = eligibility.verdicts(desk, changed)
    slots = found.rules.slots
    rows: list[tuple[Cell, ...]] = []
    for entry in found.entries:
        judged = entry.eligibility
        rows.append(
            (
                *person_cells(entry.person, words),
                words.certificates[judged.certificate],
                words.standings[judged.standing],
                judged.passed,
                judged.courses,
                judged.attended,
                judged.required,
                "; ".join(words.missing(missing, slots) for missing in judged.missing),
                "; ".join(slots[slot].title if slot in slots else slot for slot in judged.waived),
            )
        )
    text, number = Kind.TEXT, Kind.NUMBER
    kinds = (*(text for _ in PERSON), text, text, number, number, number, number, text, text)
    return Sheet(
        words.headings["eligibility"], tuple(words.headings[name] for name in (*PERSON, *ELIGIBILITY)), rows, kinds
    )


def write(path: Path, sheets: Sequence[Sheet], locale: str) -> None:
    """Write tables to a workbook (.xlsx) or one table to a CSV file with the delimiter of `locale`.

    KnownError: `table_name` for another suffix, `file_unwritable`, `disk_full`.
    """
    from ..exporters.csv_file import delimiter_for, write_csv
    from ..exporters.xlsx_file import write_xlsx

    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        write_xlsx(path, sheets)
    elif suffix == ".csv":
        write_csv(path, sheets[0], delimiter_for(locale))
    else:
        raise KnownError("table_name", path=str(path))


def as_csv_text(sheet: Sheet) -> str:
    """A table as the text of a CSV file with commas, for a pipe: no byte order mark."""
    from ..exporters.csv_file import csv_text

    return csv_text(sheet)


def write_moodle(path: Path, table: MoodleAttendance) -> None:
    """Write the table of one slot as Moodle's upload form expects it: comma, whatever the locale.

    KnownError: `table_name` for anything but .csv, `file_unwritable`, `disk_full`.
    """
    from ..exporters.csv_file import write_csv
    from ..exporters.moodle_attendance import DELIMITER

    if path.suffix.lower() != ".csv":
        raise KnownError("table_name", path=str(path))
    write_csv(path, table.sheet, DELIMITER)


def _head(slot: Slot) -> str:
    return f"{slot.day:%Y-%m-%d} {slot.start:%H:%M} {slot.title}"


def person_cells(person: Person, words: ExportWords) -> tuple[str, ...]:
    """The cells of `PERSON`."""
    return (
        person.family_name,
        person.given_name,
        person.email,
        words.countries.get(person.country, person.country),
        person.affiliation,
        words.roles.get(person.role, person.role),
    )
