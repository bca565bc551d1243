"""The journal's health: counting, digest, chain, and whether the tables equal a rebuild."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.journal import Entry
from ..store import audit, journal, people
from .desk import Desk


@dataclass(frozen=True, slots=True)
class Health:
    """What `check` finds."""

    entries: int
    digest: str
    broken: tuple[str, int] | None
    """Desk and sequence number of the first entry whose chain does not hold."""
    differs: list[str]
    """Projected tables that differ from a rebuild."""
    not_applied: int
    """Entries that need a newer version of the program."""
    conflicts: int

    @property
    def sound(self) -> bool:
        return self.broken is None and not self.differs


def check(desk: Desk) -> Health:
    """Verify every chain and compare the projected tables with a rebuild in memory; changes nothing."""
    with desk.read() as connection:
        return Health(
            journal.count(connection),
            journal.digest(connection),
            journal.broken_chain(connection),
            audit.differences(connection),
            audit.not_applied(connection),
            len(people.conflicts(connection)),
        )


def count(desk: Desk) -> int:
    """Entries saved on this machine."""
    with desk.read() as connection:
        return journal.count(connection)


def everything(desk: Desk) -> list[Entry]:
    """All entries in the order in which they reached this desk."""
    with desk.read() as connection:
        return list(journal.entries(connection))


def tidy(desk: Desk) -> None:
    """Housekeeping for a moment when nobody is waiting at the desk."""
    desk.database.checkpoint()


def absorb(desk: Desk, entries: list[Entry]) -> int:
    """Take in entries of other desks; returns how many were new."""
    with desk.write() as transaction:
        return len(journal.absorb(transaction.connection, entries, transaction.stamp.wall_ms))
