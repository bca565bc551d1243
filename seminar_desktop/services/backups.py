"""Verified backups: copied whole, read back, counted, and only then called a backup."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..domain import backups as rules
from ..domain.errors import KnownError
from ..store import examine, journal
from ..store.second_copy import flush_names
from .desk import Desk
from .keeping import Keeping

PART = ".part"
_ROOM = 100 * 1024 * 1024
"""Bytes that a backup leaves free."""
_ABANDONED = 3_600
"""Seconds after which a half-written backup belongs to nobody any more."""


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A backup on disk."""

    made: rules.Made
    path: Path
    size: int

    @property
    def at(self) -> datetime:
        return self.made.at

    @property
    def entries(self) -> int:
        return self.made.entries


def in_folder(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first; none while it cannot be reached."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            made = rules.made(path.name)
            if made is not None:
                with suppress(OSError):
                    found.append(Backup(made, path, path.stat().st_size))
    return sorted(found, reverse=True)


def kept(keeping: Keeping) -> list[Backup]:
    """All backups of a seminar, the newest first."""
    return sorted((one for folder in keeping.folders for one in in_folder(folder)), reverse=True)


def due(desk: Desk, keeping: Keeping, now: datetime | None = None) -> bool:
    """Whether a backup should be made now, see `domain.backups.due`."""
    newest = next(iter(kept(keeping)), None)
    with desk.read() as connection:
        entries = journal.count(connection)
    return rules.due(newest.made if newest else None, now or datetime.now(UTC), entries)


def make(desk: Desk, folder: Path, keep: int = rules.KEEP, now: datetime | None = None) -> Backup:
    """Write a backup to a folder and take away what is too many there. Scans go on meanwhile.

    KnownError: `backup_no_room`, `backup_not_written`, `backup_damaged` (what was read back is not sound), and what the
    disk says.
    """
    now = (now or datetime.now(UTC)).replace(microsecond=0)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _clear(folder)
        free = shutil.disk_usage(folder).free
        part = folder / f"{now:%Y%m%dT%H%M%S}-{time.monotonic_ns()}{PART}"
        if free < desk.database_path.stat().st_size + _ROOM:
            raise KnownError("backup_no_room", folder=str(folder), free=free // 2**20)
        made = rules.Made(now, examine.write_verified(desk.database_path, part))
        target = folder / made.name
        part.replace(target)
        flush_names(folder)
        flush_names(folder.parent)  # which may have been made a moment ago
    except OSError as error:
        raise KnownError("backup_not_written", folder=str(folder)) from error
    for one in rules.surplus([one.made for one in in_folder(folder)], now, keep):
        with suppress(OSError):
            (folder / one.name).unlink(missing_ok=True)
    return Backup(made, target, target.stat().st_size)


def _clear(folder: Path) -> None:
    """Take away what a kill left half-written."""
    for part in folder.glob(f"*{PART}*"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _ABANDONED:
                part.unlink()
