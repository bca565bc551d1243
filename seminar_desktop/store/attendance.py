"""Queries about scans and arrivals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from ..domain.checkin import REGISTRATION, Sighting
from ..domain.clock_spans import AMBER_MS

_COUNTS = "admitted = 1 AND voided = 0"
_FIRST = "unixepoch(at, 'subsec'), desk, seq, hash"
"""Who was first: by the corrected time, then the desk, then its number."""


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One scan as it happened."""

    entry: str
    person: str
    station: str
    at: datetime
    desk: str
    operator: str
    verdict: str
    voided: bool
    uncertain: bool = False
    """The clock of the desk was wrong, and nobody has corrected it."""
    recorded: datetime | None = None
    """The time as it was written, where it was corrected since."""


@dataclass(frozen=True, slots=True)
class DoubleAdmission:
    """One person, station and day (ISO date), and the admissions by several desks, first one first."""

    person: str
    station: str
    day: str
    sightings: tuple[Sighting, ...]
    """Desks and operators by id."""
    uncertain: bool = False
    """Nobody can tell who was first: a clock is doubtful, or two desks saw the person within two minutes."""


def first_admission(connection: Connection, person: str, station: str, day: str) -> Sighting | None:
    """The first scan that counts for this person at this station on this day (ISO date)."""
    row = connection.exec_driver_sql(
        "SELECT at, desk, actor, hash, recorded, uncertain FROM scan"
        f" WHERE person = ? AND station = ? AND day = ? AND {_COUNTS} ORDER BY {_FIRST} LIMIT 1",
        (person, station, day),
    ).one_or_none()
    return _sighting(row, station) if row else None


def _sighting(row: Sequence[Any], station: str) -> Sighting:
    at, desk, actor, digest, recorded, uncertain = row
    written = datetime.fromisoformat(recorded) if recorded else None
    return Sighting(
        datetime.fromisoformat(at), desk, actor, bytes(digest).hex(), station,
        uncertain=bool(uncertain), recorded=written
    )


def _nobody_knows(sightings: Sequence[Sighting]) -> bool:
    """Whether the clocks of two desks may be as far apart as their sightings are."""
    first = sightings[0]
    rival = next(one for one in sightings if one.desk != first.desk)
    near = rival.at - first.at <= timedelta(milliseconds=AMBER_MS)
    return near or any(one.uncertain for one in sightings)


def is_out(connection: Connection, person: str, station: str, day: str) -> bool:
    """Whether the person was last seen going out at this station on this day."""
    row = connection.exec_driver_sql(
        "SELECT leaving FROM scan WHERE person = ? AND station = ? AND day = ? AND voided = 0"
        " AND verdict IN ('welcome', 'already_here', 'back', 'left') ORDER BY unixepoch(at) DESC, clock DESC LIMIT 1",
        (person, station, day),
    ).first()
    return bool(row and row[0])


def admitted_ever(connection: Connection, person: str) -> bool:
    """Whether any admission of the person counts, at whatever station and day."""
    found = connection.exec_driver_sql(f"SELECT 1 FROM scan WHERE person = ? AND {_COUNTS} LIMIT 1", (person,))
    return found.first() is not None


def admissions(connection: Connection, person: str, day: str) -> list[str]:
    """Entry ids of the scans that admitted the person on one day, at any station."""
    rows = connection.exec_driver_sql(
        f"SELECT hash FROM scan WHERE person = ? AND day = ? AND {_COUNTS}", (person, day)
    )
    return [bytes(row[0]).hex() for row in rows]


def voids_because(connection: Connection, reason: str) -> list[str]:
    """Entry ids of the voids that have this reason and were not taken back themselves."""
    rows = connection.exec_driver_sql(
        "SELECT hash FROM void v WHERE reason = ? AND NOT EXISTS (SELECT 1 FROM void w WHERE w.target = v.hash)",
        (reason,),
    )
    return [bytes(row[0]).hex() for row in rows]


def arrived_before(connection: Connection, person: str, day: str) -> bool:
    """Whether the person was admitted at registration on an earlier day."""
    return (
        connection.exec_driver_sql(
            f"SELECT 1 FROM scan WHERE person = ? AND station = ? AND day < ? AND {_COUNTS} LIMIT 1",
            (person, REGISTRATION, day),
        ).first()
        is not None
    )


def arrived(connection: Connection, day: str | None = None, station: str = REGISTRATION) -> frozenset[str]:
    """Ids of everybody admitted at the station, on one day or ever."""
    if day is None:
        rows = connection.exec_driver_sql(
            f"SELECT DISTINCT person FROM scan WHERE station = ? AND {_COUNTS}", (station,)
        )
    else:
        rows = connection.exec_driver_sql(
            f"SELECT DISTINCT person FROM scan WHERE station = ? AND day = ? AND {_COUNTS}", (station, day)
        )
    return frozenset(str(row[0]) for row in rows)


def double_admissions(connection: Connection) -> list[DoubleAdmission]:
    """Admissions of one person at one station on one day that several desks gave and nobody took back."""
    rows = connection.exec_driver_sql(
        "SELECT person, station, day, at, desk, actor, hash, recorded, uncertain FROM scan"
        f" WHERE {_COUNTS} AND (person, station, day) IN (SELECT person, station, day FROM scan"
        f" WHERE {_COUNTS} AND person <> '' GROUP BY person, station, day HAVING COUNT(DISTINCT desk) > 1)"
        f" ORDER BY day, station, person, {_FIRST}"
    )
    found = []
    for (person, station, day), scans in groupby(rows, key=lambda r: (str(r[0]), str(r[1]), str(r[2]))):
        sightings = tuple(_sighting(row[3:], station) for row in scans)
        found.append(DoubleAdmission(person, station, day, sightings, _nobody_knows(sightings)))
    return found


def last_scans(connection: Connection, limit: int) -> list[ScanRow]:
    """The most recent scans of all desks known here, refused ones too, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT hash, person, station, at, desk, actor, verdict, voided, uncertain, recorded FROM scan"
        " ORDER BY clock DESC, hash LIMIT ?",
        (limit,),
    )
    return [
        ScanRow(
            bytes(r[0]).hex(), r[1], r[2], datetime.fromisoformat(r[3]), r[4], r[5], r[6], bool(r[7]), bool(r[8]),
            datetime.fromisoformat(r[9]) if r[9] else None,
        )
        for r in rows
    ]


def last_moment(connection: Connection) -> datetime | None:
    """Time of the latest scan on a day of the agenda; None without one."""
    rows = connection.exec_driver_sql(
        "SELECT at FROM scan WHERE day IN (SELECT day FROM slot WHERE deleted <> 'true')"
    )
    return max((datetime.fromisoformat(row[0]) for row in rows), default=None)


def voided(connection: Connection, entry: bytes) -> bool:
    """Whether the scan with this hash was taken back."""
    return bool(connection.exec_driver_sql("SELECT voided FROM scan WHERE hash = ?", (entry,)).scalar_one_or_none())


def arrivals_by_country(connection: Connection, day: str) -> dict[str, tuple[int, int]]:
    """Country code → (expected in the room, arrived) on one day; substituted people are not expected."""
    rows = connection.exec_driver_sql(
        "SELECT country, COUNT(*), SUM(here) FROM (SELECT p.country,"
        f" EXISTS (SELECT 1 FROM scan s WHERE s.person = p.id AND s.station = ? AND s.day = ? AND {_COUNTS}) AS here,"
        " COALESCE(NULLIF((SELECT d.modality FROM person_day d WHERE d.id = p.id || '@' || ?), ''), p.modality)"
        " AS today FROM person p WHERE p.deleted <> 'true' AND p.substituted_by = '')"
        " WHERE here OR today <> 'virtual' GROUP BY country",
        (REGISTRATION, day, day),
    )
    return {str(country): (int(expected), int(arrived_)) for country, expected, arrived_ in rows}


def admission_times(connection: Connection, ids: Sequence[str], day: str) -> dict[str, datetime]:
    """Person id → time of the first admission at registration on one day, for those of the ids who have one."""
    marks = ", ".join("?" * len(ids)) or "NULL"
    rows = connection.exec_driver_sql(
        f"SELECT person, MIN(at) FROM scan WHERE station = ? AND day = ? AND {_COUNTS} AND person IN ({marks})"
        " GROUP BY person",
        (REGISTRATION, day, *ids),
    )
    return {str(person): datetime.fromisoformat(at) for person, at in rows}
