"""Queries about what is known of people at slots: marks, scans, connections, results, waivers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from ..domain.identity import FOLLOWS, NOBODY
from . import alias

_SIGHTS = "voided = 0 AND verdict IN ('welcome', 'already_here', 'back', 'left')"
"""Scans that prove that the person stood there, whether or not they were new."""
_LIVE_REPORT = "EXISTS (SELECT 1 FROM report r WHERE r.id = {0}.report AND r.voided = 0)"
_PERSON = f"replace(i.person, '{FOLLOWS}', '')"
_ASKED = 500
"""People asked for by one statement."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who said something, when and on which desk (ids)."""

    value: str
    at: str
    desk: str
    operator: str
    entry: str


@dataclass(frozen=True, slots=True)
class WaiverRow:
    """One waiver that counts."""

    entry: str
    person: str
    slot: str
    reason: str
    at: str
    desk: str
    operator: str


def marks(connection: Connection, people: Sequence[str] | None = None) -> Iterator[tuple[str, str, str]]:
    """(person, slot, status) of all marks, or of those of some people."""
    if people is None:
        for subject, status in _fetched(connection, "SELECT id, status FROM mark WHERE status <> ''"):
            yield _mark(subject, status)
        return
    for person in people:
        rows = connection.exec_driver_sql(
            "SELECT id, status FROM mark WHERE id BETWEEN ? AND ? AND status <> ''", (f"{person}@", f"{person}A")
        )
        yield from (_mark(row[0], row[1]) for row in rows)


def disputed_marks(connection: Connection) -> set[tuple[str, str]]:
    """(person, slot) whose marks by desks that had not seen each other differ."""
    rows = connection.exec_driver_sql("SELECT subject FROM conflict WHERE entity = 'mark'")
    return {(person, slot) for person, _, slot in (str(row[0]).partition("@") for row in rows)}


def sights(connection: Connection, people: Sequence[str] | None = None) -> Iterator[tuple[str, str, int, bool]]:
    """(person, station, seconds since 1970, leaving) of the scans that count as sightings."""
    statement = f"SELECT person, station, unixepoch(at), leaving FROM scan WHERE {_SIGHTS}"
    for row in _of_people(connection, statement, "person", people):
        yield row[0], row[1], row[2], bool(row[3])


def connections(connection: Connection, people: Sequence[str] | None = None) -> Iterator[tuple[str, str, str]]:
    """(person, slot or empty, intervals as JSON) of the connections of names that were linked to people."""
    statement = (
        f"SELECT {_PERSON}, c.slot, c.intervals FROM identity i JOIN connection c ON c.identity = i.id"
        f" WHERE i.person NOT IN ('', '{NOBODY}') AND {_LIVE_REPORT.format('c')}"
    )
    for row in _of_people(connection, statement, "i.person", _linked(people)):
        yield row[0], row[1], row[2]


def results(connection: Connection, people: Sequence[str] | None = None) -> Iterator[tuple[str, str, str, str]]:
    """(person, slot, state, when) of what reports say about accounts that were linked to people."""
    statement = (
        f"SELECT {_PERSON}, c.slot, c.state, c.at FROM identity i JOIN result c ON c.identity = i.id"
        f" WHERE i.person NOT IN ('', '{NOBODY}') AND c.slot <> '' AND {_LIVE_REPORT.format('c')}"
    )
    for row in _of_people(connection, statement, "i.person", _linked(people)):
        yield row[0], row[1], row[2], row[3]


def reported(connection: Connection, slot: str) -> bool:
    """Whether any report that counts says anything of this course or consultation."""
    statement = f"SELECT 1 FROM result c WHERE c.slot = ? AND {_LIVE_REPORT.format('c')} LIMIT 1"
    return connection.exec_driver_sql(statement, (slot,)).first() is not None


def waivers(connection: Connection, people: Sequence[str] | None = None) -> Iterator[WaiverRow]:
    """Waivers that count, first one first."""
    statement = "SELECT hash, person, slot, reason, at, desk, actor FROM waiver WHERE voided = 0"
    for row in sorted(_of_people(connection, statement, "person", people), key=lambda r: (r[4], r[0])):
        yield WaiverRow(bytes(row[0]).hex(), *(str(cell) for cell in row[1:]))


def mark_provenance(connection: Connection, person: str, slot: str) -> list[Provenance]:
    """What desks say of one person at one slot, the one shown last; several when they differ."""
    subjects = [f"{one}@{slot}" for one in alias.members(connection, person)]
    rows = connection.exec_driver_sql(
        "SELECT l.value, j.at, j.desk, j.actor, j.hash FROM live_value l JOIN journal j ON j.hash = l.hash"
        f" WHERE l.entity = 'mark' AND l.subject IN ({', '.join('?' * len(subjects))}) AND l.field = 'status'"
        " ORDER BY l.clock, l.desk, l.seq, l.hash",
        tuple(subjects),
    )
    return [Provenance(str(r[0] or ""), str(r[1]), str(r[2]), str(r[3]), bytes(r[4]).hex()) for r in rows]


def scan_provenance(connection: Connection, person: str) -> list[tuple[str, bool, Provenance]]:
    """(station, leaving, who and when) of the sightings of one person, in order."""
    rows = connection.exec_driver_sql(
        f"SELECT station, leaving, verdict, at, desk, actor, hash FROM scan WHERE person = ? AND {_SIGHTS}"
        " ORDER BY unixepoch(at), clock",
        (person,),
    )
    return [
        (str(r[0]), bool(r[1]), Provenance(str(r[2]), str(r[3]), str(r[4]), str(r[5]), bytes(r[6]).hex())) for r in rows
    ]


def intervals_of(text: str) -> list[tuple[int, int]]:
    """Connections as stored."""
    return [(int(begin), int(end)) for begin, end in json.loads(text)]


def _mark(subject: str, status: str) -> tuple[str, str, str]:
    person, _, slot = subject.partition("@")
    return person, slot, status


def _linked(people: Sequence[str] | None) -> Sequence[str] | None:
    """The values of a link that mean one of these people."""
    return None if people is None else [value for person in people for value in (person, FOLLOWS + person)]


def _of_people(
    connection: Connection, statement: str, column: str, people: Sequence[str] | None
) -> Iterator[tuple[Any, ...]]:
    if people is None:
        yield from _fetched(connection, statement)
        return
    for start in range(0, len(people), _ASKED):
        some = people[start : start + _ASKED]
        places = ", ".join("?" * len(some))
        yield from _fetched(connection, f"{statement} AND {column} IN ({places})", tuple(some))


def _fetched(connection: Connection, statement: str, values: tuple[str, ...] = ()) -> list[tuple[Any, ...]]:
    """All rows as plain tuples of the driver: there may be hundreds of thousands, and SQLAlchemy's cost three times
    as much."""
    with closing(connection.exec_driver_sql(statement, values)) as result:
        assert result.cursor is not None
        return list(result.cursor.fetchall())
