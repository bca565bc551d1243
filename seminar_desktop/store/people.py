"""Queries about people; they return domain values."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields

from sqlalchemy import Connection

from ..domain.people import CARE_FIELDS, Person
from .facts import UNREPLACED

_FIELDS = ", ".join(f'"{f.name}"' for f in fields(Person))
_HERE = "deleted <> 'true'"


def person(connection: Connection, person_id: str) -> Person | None:
    """One person, or None when the id is not known here. Any id of somebody who was merged finds the person."""
    row = connection.exec_driver_sql(
        f"SELECT {_FIELDS} FROM person WHERE {_HERE}"
        " AND id = COALESCE((SELECT canonical FROM alias WHERE person = ?1), ?1)",
        (person_id,),
    ).one_or_none()
    return Person(*row) if row else None


def people(connection: Connection) -> list[Person]:
    """Everybody, in no particular order."""
    return [Person(*row) for row in connection.exec_driver_sql(f"SELECT {_FIELDS} FROM person WHERE {_HERE}")]


def by_ids(connection: Connection, ids: Sequence[str]) -> list[Person]:
    """The people with these ids, in this order; unknown ids are left out."""
    if not ids:
        return []
    marks = ", ".join("?" * len(ids))
    found = {
        row[0]: Person(*row)
        for row in connection.exec_driver_sql(
            f"SELECT {_FIELDS} FROM person WHERE id IN ({marks}) AND {_HERE}", tuple(ids)
        )
    }
    return [found[i] for i in ids if i in found]


def ids_of_countries(connection: Connection, codes: Sequence[str], limit: int) -> list[str]:
    """Ids of people of these countries."""
    marks = ", ".join("?" * len(codes))
    rows = connection.exec_driver_sql(
        f"SELECT id FROM person WHERE country IN ({marks}) AND {_HERE} LIMIT ?", (*codes, limit)
    )
    return [str(row[0]) for row in rows]


def by_email(connection: Connection, email: str) -> Person | None:
    """The person with exactly this stored address."""
    row = connection.exec_driver_sql(
        f"SELECT {_FIELDS} FROM person WHERE email = ? AND email <> '' AND {_HERE}", (email,)
    ).first()
    return Person(*row) if row else None


def count(connection: Connection) -> int:
    return int(connection.exec_driver_sql(f"SELECT COUNT(*) FROM person WHERE {_HERE}").scalar_one())


def entered_after(connection: Connection, number: int) -> tuple[list[Person], int]:
    """People who came into the tables after the one with this number (0: all), and the highest number now."""
    rows = connection.exec_driver_sql(f"SELECT {_FIELDS}, n FROM person WHERE n > ? AND {_HERE}", (number,)).all()
    return [Person(*row[:-1]) for row in rows], max((int(row[-1]) for row in rows), default=number)


def care(connection: Connection, ids: Sequence[str] | None = None) -> dict[str, dict[str, str]]:
    """Dietary and accessibility needs by person, of everybody or of these; only those who must know may ask."""
    names = ", ".join(CARE_FIELDS)
    which = "" if ids is None else f" WHERE id IN ({', '.join('?' * len(ids)) or 'NULL'})"
    return {
        row[0]: dict(zip(CARE_FIELDS, row[1:], strict=True))
        for row in connection.exec_driver_sql(f"SELECT id, {names} FROM care{which}", tuple(ids or ()))
    }


def last_roster_rows(connection: Connection) -> dict[str, Mapping[str, str]]:
    """What the roster said about each person when it was last imported."""
    return {
        row[0]: json.loads(row[1]) if row[1] else {}
        for row in connection.exec_driver_sql(
            f'SELECT person, "row" FROM roster_row r WHERE {UNREPLACED.format("r")}'
            " ORDER BY alias = '', clock, desk, seq, hash"
        )
    }


def day_modality(connection: Connection, person_id: str, day: str) -> str | None:
    """Modality said for one day at the desk, or None."""
    value = connection.exec_driver_sql(
        "SELECT modality FROM person_day WHERE id = ?", (f"{person_id}@{day}",)
    ).scalar_one_or_none()
    return value or None


def conflicts(connection: Connection) -> list[tuple[str, str, str]]:
    """Fields with several live values: (entity, subject, field)."""
    return [
        (str(e), str(s), str(f))
        for e, s, f in connection.exec_driver_sql("SELECT entity, subject, field FROM conflict")
    ]


def disputed_fields(connection: Connection, person_id: str) -> set[str]:
    """Fields of a person that have several live values."""
    rows = connection.exec_driver_sql(
        "SELECT field FROM conflict WHERE entity = 'person' AND subject = ?", (person_id,)
    )
    return {str(row[0]) for row in rows}


def substituted_by(connection: Connection, person_id: str) -> list[str]:
    """Ids of people whose place this person took."""
    return [
        str(row[0])
        for row in connection.exec_driver_sql("SELECT id FROM person WHERE substituted_by = ?", (person_id,))
    ]
