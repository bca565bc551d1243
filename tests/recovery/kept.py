"""A seminar with a backup, a second copy and entries that came after the backup, as files that can be damaged."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from seminar_desktop.domain.journal import SET, Draft, Entry
from seminar_desktop.services import backups, journal, second_copy
from seminar_desktop.services.desk import Desk, create_desk
from seminar_desktop.services.keeping import Keeping, keeping
from tests.store.desks import ZONE, Clock, copied, enrolled, state_of


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder in memory where there is one: these tests flush often, and none of them is about the disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as name:
        yield Path(name)


@dataclass(frozen=True)
class Kept:
    """Where everything lies."""

    path: Path
    state: Path
    kept: Keeping
    entries: dict[bytes, Entry]
    """Every entry that the seminar held when it was closed."""
    snapshot: Path
    """The folder as it was then."""

    def reset(self) -> None:
        """Put the folder back to how it was."""
        for folder in (self.path.parent, self.state):
            shutil.rmtree(folder)
            shutil.copytree(self.snapshot / folder.name, folder)


def add(desk: Desk, count: int, text: str = "x") -> None:
    """Entries of the desk, each in a transaction of its own."""
    for number in range(count):
        with desk.write() as transaction:
            transaction.append(Draft(SET, "care", f"p{number}", "note", f"{text} {number} " * 12))


def damaged_later(folder: Path) -> Kept:
    """People, a desk that was heard of, a backup, then entries that only the second copy and the file have."""
    (folder / "seminars").mkdir()
    state = state_of(folder, "one")
    desk = create_desk(folder / "seminars" / "one.seminar", state, {"title": "Seminar", "zone": ZONE.key}, Clock())
    enrolled(desk, *((f"Ana {n}", "Pérez") for n in range(12)))
    other = copied(desk, folder, "other")
    add(other, 5, "from afar")
    journal.absorb(desk, journal.everything(other))
    other.close()
    kept = keeping(desk.database_path, state)
    backups.make(desk, kept.always)
    add(desk, 15, "after the backup")
    second_copy.follow(desk, kept)
    entries = {entry.hash: entry for entry in journal.everything(desk)}
    desk.close()
    snapshot = folder / "snapshot"
    for part in (folder / "seminars", state):
        shutil.copytree(part, snapshot / part.name)
    return Kept(desk.database_path, state, kept, entries, snapshot)


def everything(desk: Desk) -> Iterator[bytes]:
    """Hashes of the entries of a desk."""
    return (entry.hash for entry in journal.everything(desk))
