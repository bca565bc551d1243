"""The journal's health: counting, digest, chain, and whether the tables equal a rebuild."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ..domain.checkin import Sighting
from ..domain.journal import Entry
from ..domain.people import Person
from ..store import agenda, attendance, audit, identity, journal, people
from .desk import Desk
from .desk_key import new_desk


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
    double_admissions: int = 0
    """People, stations and days with admissions by several desks, see `double_admissions`."""

    @property
    def sound(self) -> bool:
        return self.broken is None and not self.differs


@dataclass(frozen=True, slots=True)
class DoubleAdmission:
    """A person whom several desks admitted at one station on one day; who voids one of them settles it."""

    person: Person | None
    """None when the person was taken off the list since."""
    station: str
    day: date
    sightings: tuple[Sighting, ...]
    """The admissions that count, first one first, with the names of desks and operators."""
    uncertain: bool = False
    """Nobody can tell who was first: a clock is doubtful, or two desks saw the person within two minutes."""


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
            len(attendance.double_admissions(connection)),
        )


def digest(desk: Desk) -> str:
    """Equal on desks that have read the same entries; nothing is verified."""
    with desk.read() as connection:
        return journal.digest(connection)


def double_admissions(desk: Desk) -> list[DoubleAdmission]:
    """Who was let in by several desks that were apart, at the same station on the same day."""
    with desk.read() as connection:
        found = attendance.double_admissions(connection)
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
        known = {p.id: p for p in people.by_ids(connection, list({row.person for row in found}))}
    return [
        DoubleAdmission(
            known.get(row.person),
            row.station,
            date.fromisoformat(row.day),
            tuple(
                replace(s, desk=desks.get(s.desk, s.desk[:5]), operator=operators.get(s.operator, ""))
                for s in row.sightings
            ),
            row.uncertain,
        )
        for row in found
    ]


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
    """Take in entries of other desks; returns how many were new.

    A desk that learns of own entries it does not have was restored from a backup: from now on it is another desk.
    """
    with desk.write() as transaction:
        new = journal.absorb(transaction.connection, entries, transaction.stamp.wall_ms, new_desk)
        desk_id = identity.current(transaction.connection)
    desk.id = desk_id
    return len(new)
