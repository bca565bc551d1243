"""The people's spreadsheets beside the segments, for a secretariat. They are written anew and never read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from ..store import attendance, badges, people
from . import agenda, contributions, exports, journal
from .conflict_table import ConflictWords
from .conflict_table import table as conflict_table
from .contributions import ContributionWords
from .desk import Desk
from .exports import PERSON, ExportWords

if TYPE_CHECKING:
    from ..exporters.table import Sheet

ROSTER = (*PERSON, "modality", "day_of_arrival", "badge")


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Words and file names of the spreadsheets in one language; the front end supplies them."""

    export: ExportWords
    conflicts: ConflictWords
    contributions: ContributionWords
    headings: Mapping[str, str]
    """Further headings: `modality`, `day_of_arrival`, `badge`, `day`, `time`, `desk`."""
    modalities: Mapping[str, str]
    files: Mapping[str, str]
    """`roster`, `arrivals`, `attendance`, `eligibility`, `conflicts`, `contributions` → file name without `.csv`."""
    locale: str


class Shelf(Protocol):
    """A partner that can hold spreadsheets, see `exchange.folder.FolderPartner.report`."""

    def report(self, name: str, content: bytes) -> None: ...


def put(desk: Desk, shelf: Shelf, words: ReportWords) -> int:
    """Write the spreadsheets; returns how many entries they rest on. KnownErrors of the place."""
    from ..exporters.csv_file import csv_text, delimiter_for

    entries = journal.count(desk)
    makers: dict[str, Callable[[], Sheet]] = {
        "roster": lambda: roster(desk, words),
        "arrivals": lambda: arrivals(desk, words),
        "attendance": lambda: exports.grid(desk, words.export),
        "eligibility": lambda: exports.eligibility_list(desk, words.export),
        "conflicts": lambda: conflict_table(desk, words.conflicts),
        "contributions": lambda: contributions.sheet(desk, words.contributions),
    }
    for name, make in makers.items():
        text = csv_text(make(), delimiter_for(words.locale))
        shelf.report(f"{words.files[name]}.csv", text.encode("utf-8-sig"))
    return entries


def roster(desk: Desk, words: ReportWords) -> Sheet:
    """Everybody, with the day they first arrived and the code of their badge."""
    from ..exporters.table import Sheet

    days = agenda.days(desk)
    with desk.read() as connection:
        everyone, codes = people.people(connection), badges.current_codes(connection)
        came: dict[str, date] = {}
        for day in days:
            for person in attendance.arrived(connection, day.isoformat()):
                came.setdefault(person, day)
    rows = [
        (
            *exports.person_cells(person, words.export), words.modalities.get(person.modality, person.modality),
            came[person.id].isoformat() if person.id in came else "", codes.get(person.id, ""),
        )
        for person in sorted(everyone, key=lambda one: (one.family_name, one.given_name, one.id))
    ]  # fmt: skip
    headings = {**words.export.headings, **words.headings}
    return Sheet(words.files["roster"], tuple(headings[name] for name in ROSTER), rows)


def arrivals(desk: Desk, words: ReportWords) -> Sheet:
    """First admission at registration of each person and day."""
    from ..exporters.table import Sheet

    rows = []
    days = agenda.days(desk)
    with desk.read() as connection:
        everyone = {person.id: person for person in people.people(connection)}
        for day in days:
            times = attendance.admission_times(connection, list(everyone), day.isoformat())
            for person, at in sorted(times.items(), key=lambda one: one[1]):
                cells = exports.person_cells(everyone[person], words.export)
                rows.append((day.isoformat(), f"{at.astimezone(desk.zone):%H:%M:%S}", *cells))
    headings = {**words.export.headings, **words.headings}
    return Sheet(words.files["arrivals"], tuple(headings[name] for name in ("day", "time", *PERSON)), rows)
