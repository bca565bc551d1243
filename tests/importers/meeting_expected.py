"""What the samples must come to: the people behind their lines, and the seconds of each in each slot."""

import csv
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from seminar_desktop.importers.report import MeetingRow
from tests.importers.meeting_files import DATA

Presence = list[tuple[str, str, int]]
"""Person, beginning of the slot, seconds."""


def table(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lines(file: str) -> list[dict[str, str]]:
    """The lines of `file` that name somebody, with the person each belongs to."""
    return [row for row in table("expected_matches.csv") if row["file"] == file]


def slots(day: str) -> list[dict[str, str]]:
    return [slot for slot in table("expected_virtual_presence.csv") if slot["date"] == day]


def expected(day: str) -> Presence:
    return [(slot["participant_email"], slot["start"], int(slot["present_sec"])) for slot in slots(day)]


def presence(rows: Iterable[MeetingRow], file: str, day: str) -> Presence:
    """The same from the rows of `file`, whose lines belong to the people the expected matches name."""
    owners = {int(line["line"]): line["expected_participant_email"] for line in lines(file)}
    stays: defaultdict[str, list[MeetingRow]] = defaultdict(list)
    for row in rows:
        stays[owners[row.line]].append(row)
    return [
        (slot["participant_email"], slot["start"], _overlap(
            stays[slot["participant_email"]],
            datetime.fromisoformat(f"{day} {slot['start']}"), datetime.fromisoformat(f"{day} {slot['end']}")))
        for slot in slots(day)
    ]


def _overlap(rows: Iterable[MeetingRow], begin: datetime, end: datetime) -> int:
    """Seconds of the union of the rows between `begin` and `end`."""
    total, reached = 0.0, begin
    for join, leave in sorted((row.join, row.leave) for row in rows if row.join and row.leave):
        total += max((min(leave, end) - max(join, reached)).total_seconds(), 0)
        reached = max(reached, min(leave, end))
    return int(total)
