"""Presences of one slot for the import of Moodle's attendance activity (danmarsden/moodle-mod_attendance).

Read in that plugin's classes/import/marksessions.php and classes/form/import/marksessions_confirm.php. The file belongs
to one session and is uploaded there. Columns are mapped by hand, but headings `email` and `status` are recognised, and
`email` is preselected only as the first column. A time, where its column is mapped, wins over the status and makes
Moodle decide anew who was late; so `status` is what the form preselects here, and `scantime` (ISO with offset, which
PHP's strtotime reads wherever the server stands) is there for who prefers it. The plugin compares acronyms letter by
letter and offers the comma first; people who are not in the file keep what they have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ..domain.attendance import Presence
from ..domain.guard import guard
from ..domain.names import email_key
from .table import Cell, Kind, Sheet, plain

DELIMITER = ","
"""What the upload form has preselected, in every language."""
HEADINGS = ("email", "scantime", "status")


class Acronyms(NamedTuple):
    """What the activity calls its four statuses; at most two characters each."""

    present: str = "P"
    late: str = "L"
    excused: str = "E"
    absent: str = "A"


ACRONYMS: Mapping[str, Acronyms] = {
    "en": Acronyms(),
    "es": Acronyms(late="R", excused="FJ", absent="FI"),
    "fr": Acronyms(late="R"),
}
"""The acronyms an activity gets when it is made in a course of this language (lang packs of the plugin). Teachers can
change them, so they are a setting of the export."""

# Moodle has no "left early"; "late" is its word for a part of the session. It does not tell the room from the screen.
_MEANS = {
    Presence.PRESENT: "present",
    Presence.VIRTUAL: "present",
    Presence.LATE: "late",
    Presence.LEFT_EARLY: "late",
    Presence.EXCUSED: "excused",
    Presence.ABSENT: "absent",
}


@dataclass(frozen=True, slots=True)
class MoodleAttendance:
    """The table of one slot, and how many people it leaves out, by why."""

    sheet: Sheet
    undecided: int
    """Presence unknown, or the slot was not asked of them: Moodle has no status for either."""
    without_email: int
    """No e-mail address that could be written."""
    shared_email: int
    """The same address for several people: Moodle would give all of it to one."""


def rows(
    presences: Iterable[tuple[str, datetime | None, str]], acronyms: Acronyms = ACRONYMS["en"]
) -> MoodleAttendance:
    """The table for `presences`: e-mail, arrival with its offset (or None), and one of `Presence`.

    ValueError for an arrival without offset: it would mean another moment on another server.
    """
    known = list(presences)
    holders = Counter(email_key(email) for email, _, _ in known)
    letters = {presence: getattr(acronyms, meaning) for presence, meaning in _MEANS.items()}
    table: list[list[Cell]] = []
    undecided = without = shared = 0
    for email, arrived, status in known:
        address = plain(email).strip()
        if status not in letters:
            undecided += 1
        elif "@" not in address or guard(address) != address:  # Moodle would take the apostrophe for a part of it
            without += 1
        elif holders[email_key(email)] > 1:
            shared += 1
        else:
            table.append([address, _moment(arrived), letters[Presence(status)]])
    return MoodleAttendance(Sheet("attendance", HEADINGS, table, (Kind.TEXT,) * 3), undecided, without, shared)


def _moment(arrived: datetime | None) -> datetime | None:
    if arrived is not None and arrived.utcoffset() is None:
        raise ValueError("an arrival needs its offset")
    return arrived
