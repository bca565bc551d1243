"""Queries about what contradicts itself because desks were apart, and what people said about it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from ..domain.people import Person
from . import alias, facts, merging, tables

_ASKED = 500
"""Ids asked for by one statement."""
_ADMITTED = "admitted = 1 AND voided = 0 AND person <> ''"
_VALID = "NOT c.voided AND " + facts.UNREPLACED.format("c")
_DELETABLE = tuple(name for name, table in tables.ENTITIES.items() if "deleted" in table.c)
_PERSON = ", ".join(f'"{f.name}"' for f in fields(Person))


@dataclass(frozen=True, slots=True)
class SettlementRow:
    """What somebody said about one conflict."""

    entry: str
    conflict: str
    kind: str
    value: Mapping[str, Any]
    """See `services.conflicts`; empty once it was erased."""
    at: str
    desk: str
    actor: str


def settlements(connection: Connection) -> list[SettlementRow]:
    """Those that count: not taken back, and not replaced by another. By clock."""
    rows = connection.exec_driver_sql(
        "SELECT hash, conflict, kind, value, at, desk, actor FROM settlement"
        f" WHERE NOT voided AND {facts.UNREPLACED.format('settlement')} ORDER BY clock, desk, hash"
    )
    return [
        SettlementRow(bytes(r[0]).hex(), str(r[1]), str(r[2]), json.loads(r[3]), str(r[4]), str(r[5]), str(r[6]))
        for r in rows
    ]


def earlier_settlements(connection: Connection, conflict: str) -> list[Mapping[str, Any]]:
    """The values of every settlement of a conflict, also of those that were taken back; the first one first."""
    rows = connection.exec_driver_sql("SELECT value FROM settlement WHERE conflict = ? ORDER BY clock", (conflict,))
    return [json.loads(row[0]) for row in rows]


def admitted_twice(connection: Connection) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """(person, station, day, entries by time) that several desks admitted and nobody took back."""
    rows = connection.exec_driver_sql(
        f"SELECT person, station, day, hash FROM scan WHERE {_ADMITTED} AND (person, station, day) IN"
        f" (SELECT person, station, day FROM scan WHERE {_ADMITTED}"
        " GROUP BY person, station, day HAVING COUNT(DISTINCT desk) > 1)"
        " ORDER BY person, station, day, unixepoch(at), clock, hash"
    )
    grouped = groupby(rows, key=lambda r: (str(r[0]), str(r[1]), str(r[2])))
    return [(*key, tuple(bytes(r[3]).hex() for r in scans)) for key, scans in grouped]


def disputed_fields(connection: Connection) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """(entity, subject, field, entries) of fields with several live values; the one that is shown last.

    What was said of merged people at a moment may have been said under several ids, see `merging`.
    """
    rows = connection.exec_driver_sql(
        "SELECT entity, subject, field, hash FROM conflict LEFT JOIN live_value USING (entity, subject, field)"
        " ORDER BY entity, subject, field, clock, desk, seq, hash"
    )
    grouped = groupby(rows, key=lambda r: (str(r[0]), str(r[1]), str(r[2])))
    found = [(*key, tuple(bytes(r[3]).hex() for r in values if r[3])) for key, values in grouped]
    moments = {one[1].partition("@")[0] for one in found if one[0] in merging.ABOUT_A_MOMENT}
    families = alias.families(connection, moments) if moments else {}
    return [(e, s, f, _of_family(connection, families, e, s, f) or live) for e, s, f, live in found]


def _of_family(
    connection: Connection, families: Mapping[str, Sequence[str]], entity: str, subject: str, field: str
) -> tuple[str, ...]:
    """Live values that were said about somebody at a moment under all their ids; none for who was never merged."""
    person, at, rest = subject.partition("@")
    if entity not in merging.ABOUT_A_MOMENT or person not in families:
        return ()
    subjects = [one + at + rest for one in families[person]]
    rows = connection.exec_driver_sql(
        "SELECT hash FROM live_value WHERE entity = ? AND field = ?"
        f" AND subject IN ({', '.join('?' * len(subjects))}) ORDER BY clock, desk, seq, hash",
        (entity, field, *subjects),
    )
    return tuple(bytes(row[0]).hex() for row in rows)


def edited_after_deletion(connection: Connection) -> list[tuple[str, str, tuple[str, ...]]]:
    """(entity, subject, entries, the deletion first) of what one desk deleted and another went on editing.

    Whoever knows of a deletion cannot edit, so an edit with a later clock was made without knowing. One with an
    earlier clock may have been known to whoever deleted, and is none.
    """
    found = []
    for entity in _DELETABLE:
        rows = connection.exec_driver_sql(
            f"SELECT d.subject, d.hash, e.hash FROM {entity} x"
            " JOIN live_value d ON d.entity = ? AND d.subject = x.id AND d.field = 'deleted' AND d.value = 'true'"
            " JOIN live_value e ON e.entity = d.entity AND e.subject = d.subject AND e.field <> 'deleted'"
            " AND e.desk <> d.desk AND e.clock > d.clock"
            " WHERE x.deleted = 'true' AND NOT EXISTS (SELECT 1 FROM conflict c"
            " WHERE c.entity = d.entity AND c.subject = d.subject AND c.field = 'deleted')"
            " ORDER BY d.subject, d.clock, d.hash, e.clock, e.hash",
            (entity,),
        )
        for subject, several in groupby(rows, key=lambda r: str(r[0])):
            entries = dict.fromkeys(bytes(digest).hex() for row in several for digest in row[1:])
            found.append((entity, subject, tuple(entries)))
    return found


def shared_serials(connection: Connection) -> list[tuple[str, tuple[str, ...]]]:
    """(serial, entries) of serials with several certificates that are valid."""
    rows = connection.exec_driver_sql(
        f"SELECT serial, hash FROM certificate c WHERE {_VALID} AND serial IN (SELECT serial FROM certificate c"
        f" WHERE {_VALID} GROUP BY serial HAVING COUNT(*) > 1) ORDER BY serial, clock, desk, seq, hash"
    )
    return [(key, tuple(bytes(r[1]).hex() for r in some)) for key, some in groupby(rows, key=lambda r: str(r[0]))]


def issued_twice(connection: Connection) -> list[tuple[str, str, tuple[str, ...]]]:
    """(person, kind, entries) of people with several valid certificates of a kind, under several serials."""
    rows = connection.exec_driver_sql(
        f"SELECT person, kind, hash FROM certificate c WHERE {_VALID} AND (person, kind) IN"
        f" (SELECT person, kind FROM certificate c WHERE {_VALID} AND person <> ''"
        " GROUP BY person, kind HAVING COUNT(DISTINCT serial) > 1) ORDER BY person, kind, clock, desk, seq, hash"
    )
    grouped = groupby(rows, key=lambda r: (str(r[0]), str(r[1])))
    return [(*key, tuple(bytes(r[2]).hex() for r in some)) for key, some in grouped]


def revoked_and_valid(connection: Connection) -> list[tuple[str, str, str, str, str]]:
    """(person, kind, void, what it revoked, what is valid) where a certificate of the same kind was revoked."""
    rows = connection.exec_driver_sql(
        "SELECT c.person, c.kind, v.hash, x.hash, c.hash FROM certificate x JOIN certificate c"
        " ON c.person = x.person AND c.kind = x.kind AND c.hash <> x.hash JOIN void v ON v.target = x.hash"
        f" WHERE x.voided AND x.person <> '' AND {_VALID}"
        " AND NOT EXISTS (SELECT 1 FROM void w WHERE w.target = v.hash) ORDER BY 1, 2, v.hash, c.hash"
    )
    return [
        (str(r[0]), str(r[1]), bytes(r[2]).hex(), bytes(r[3]).hex(), bytes(r[4]).hex()) for r in rows
    ]  # fmt: skip


def voids_of(connection: Connection, targets: Collection[str]) -> dict[str, list[str]]:
    """Entry → the voids that take it back and were not taken back themselves."""
    found: dict[str, list[str]] = {}
    for some in _parts(list(targets)):
        for target, digest in connection.exec_driver_sql(
            f"SELECT target, hash FROM void v WHERE target IN ({', '.join('?' * len(some))})"
            " AND NOT EXISTS (SELECT 1 FROM void w WHERE w.target = v.hash) ORDER BY hash",
            tuple(map(bytes.fromhex, some)),
        ):
            found.setdefault(bytes(target).hex(), []).append(bytes(digest).hex())
    return found


def issue_entries(connection: Connection, code: str, people: Sequence[str]) -> tuple[str, ...]:
    """The issues that gave this code to these people and were not taken back or replaced, by clock."""
    marks = ", ".join("?" * len(people))
    rows = connection.exec_driver_sql(
        f"SELECT hash FROM issue c WHERE code = ? AND person IN ({marks}) AND {_VALID}"
        " ORDER BY clock, desk, seq, hash",
        (code, *people),
    )
    return tuple(bytes(row[0]).hex() for row in rows)


def live_entries(connection: Connection, entity: str, subject: str, field: str) -> set[str]:
    """The entries whose value of this field is live."""
    rows = connection.exec_driver_sql(
        "SELECT hash FROM live_value WHERE entity = ? AND subject = ? AND field = ?", (entity, subject, field)
    )
    return {bytes(row[0]).hex() for row in rows}


def shown_deleted(connection: Connection, entity: str, subject: str) -> bool:
    """Whether one of the things that can be deleted is; entity is one of `tables.ENTITIES`."""
    statement = f"SELECT deleted FROM {tables.ENTITIES[entity].name} WHERE id = ?"
    return connection.exec_driver_sql(statement, (subject,)).scalar_one_or_none() == "true"


def people_ever(connection: Connection, ids: Iterable[str]) -> dict[str, Person]:
    """The people with these ids, whether they were taken off the list or not."""
    found: dict[str, Person] = {}
    for some in _parts(list(dict.fromkeys(ids))):
        marks = ", ".join("?" * len(some))
        for row in connection.exec_driver_sql(f"SELECT {_PERSON} FROM person WHERE id IN ({marks})", tuple(some)):
            found[row[0]] = Person(*row)
    return found


def entered(connection: Connection, people: Iterable[str]) -> dict[str, tuple[str, str, str, str]]:
    """Person id → (entry, time, desk, operator) of what says how they came into the list."""
    found: dict[str, tuple[str, str, str, str]] = {}
    for some in _parts(list(dict.fromkeys(people))):
        for person, digest, at, desk, actor in connection.exec_driver_sql(
            "SELECT l.subject, l.hash, j.at, j.desk, j.actor FROM live_value l JOIN journal j ON j.hash = l.hash"
            f" WHERE l.entity = 'person' AND l.field = 'origin' AND l.subject IN ({', '.join('?' * len(some))})",
            tuple(some),
        ):
            found[str(person)] = (bytes(digest).hex(), str(at), str(desk), str(actor))
    return found


def titles(connection: Connection) -> dict[tuple[str, str], str]:
    """(entity, id) → what people call it, of everything but people, deleted or not."""
    names = {"slot": "title", "operator": "name", "desk_name": "name", "signatory": "name", "asset": "name"}
    return {
        (entity, str(id_)): str(title)
        for entity, column in names.items()
        for id_, title in connection.exec_driver_sql(f"SELECT id, {column} FROM {entity}")
    }


def _parts(ids: list[str]) -> Iterable[list[str]]:
    for start in range(0, len(ids), _ASKED):
        yield ids[start : start + _ASKED]
