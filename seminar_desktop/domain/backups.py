"""When a backup is due, what it is called, and which ones are kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

EVERY = timedelta(minutes=15)
ENTRIES = 500
"""New entries after which a backup is due before its time."""
KEEP = 8
SUFFIX = ".seminar-backup"
"""Not the suffix of seminars: a backup is restored, never opened as it lies."""
_NAME = re.compile(r"backup-(\d{8}T\d{6})Z-(\d{1,12})" + re.escape(SUFFIX))
_TIME = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True, order=True)
class Made:
    """A backup, as its name says."""

    at: datetime
    """UTC."""
    entries: int

    @property
    def name(self) -> str:
        """File name: nothing personal, not even the seminar's title."""
        return f"backup-{self.at.astimezone(UTC):{_TIME}}Z-{self.entries:09d}{SUFFIX}"


def made(name: str) -> Made | None:
    """What a file name says; None for anything that is not called like a backup."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return Made(datetime.strptime(found[1], _TIME).replace(tzinfo=UTC), int(found[2]))
    except ValueError:
        return None


def due(last: Made | None, now: datetime, entries: int) -> bool:
    """Whether it is time for a backup of a journal with so many entries; one of nothing new is never due."""
    if last is None:
        return True
    if entries == last.entries:
        return False
    return abs(now - last.at) >= EVERY or abs(entries - last.entries) >= ENTRIES


def surplus(all_made: Sequence[Made], now: datetime, keep: int = KEEP) -> list[Made]:
    """Those to take away, so that `keep` are left: the newest two always, the older the sparser.

    Again and again the one goes whose neighbours are closest to each other in proportion to its age. So a fault that is
    noticed after a day still finds a backup from before it.
    """
    left, gone = sorted(all_made), []
    while len(left) > max(keep, 3):
        ages = [max((now - one.at).total_seconds(), 1.0) for one in left]
        closeness = [((ages[i - 1] - ages[i + 1]) / ages[i], i) for i in range(1, len(left) - 2)]
        gone.append(left.pop(min(closeness)[1]))
    return gone
