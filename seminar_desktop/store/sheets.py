"""Queries about printed attendance sheets."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection

from . import alias


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A printed sheet; `people` is the JSON list of ids in the order of its lines."""

    slot: str
    people: str
    at: str


def sheet(connection: Connection, code: str) -> SheetRow | None:
    """The sheet with this code; the first one, should two desks have drawn the same code."""
    row = connection.exec_driver_sql(
        "SELECT slot, people, at FROM paper_list WHERE code = ? ORDER BY unixepoch(at), hash LIMIT 1", (code,)
    ).first()
    return SheetRow(str(row[0]), _as_known_now(connection, str(row[1])), str(row[2])) if row else None


def _as_known_now(connection: Connection, people: str) -> str:
    """The list with the ids that count by now, should some of the people have been merged."""
    ids = [str(person) for person in json.loads(people)]
    into = alias.redirected(connection, ids)
    return json.dumps([into.get(person, person) for person in ids])
