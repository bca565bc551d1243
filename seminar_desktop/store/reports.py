"""Queries about foreign reports: which were read, the names in them, and whom these were decided to be."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from ..domain.identity import decided_person, follows
from ..domain.results import better
from .presence import Provenance, intervals_of

_LIVE = "EXISTS (SELECT 1 FROM report r WHERE r.id = {0}.report AND r.voided = 0)"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One file that was read and counts."""

    id: str
    kind: str
    value: Mapping[str, Any]
    at: str
    desk: str
    operator: str
    entries: tuple[str, ...]
    """Entries that say so; several when desks apart read the same file."""


@dataclass(frozen=True, slots=True)
class Address:
    """A name with an address, as reported, and what is decided about it."""

    identity: str
    name: str
    email: str
    person: str
    follows: bool
    """Linked because of a decision about another name with this address."""


@dataclass(slots=True)
class Said:
    """All that live reports say of one identity."""

    identity: str
    name: str = ""
    email: str = ""
    reports: set[str] = field(default_factory=set)
    intervals: list[tuple[int, int]] = field(default_factory=list)
    results: dict[str, str] = field(default_factory=dict)
    """Slot → state."""


def reports(connection: Connection) -> list[ReportRow]:
    """Files that were read and not taken back, newest first."""
    found: dict[str, ReportRow] = {}
    for row in connection.exec_driver_sql(
        "SELECT hash, id, kind, value, at, desk, actor FROM report WHERE voided = 0 ORDER BY clock, desk, hash"
    ):
        entry, earlier = bytes(row[0]).hex(), found.get(row[1])
        entries = (*earlier.entries, entry) if earlier else (entry,)
        value = json.loads(row[3]) if row[3] else {}
        mine = value if isinstance(value, dict) else {}
        found[row[1]] = ReportRow(str(row[1]), str(row[2]), mine, str(row[4]), str(row[5]), str(row[6]), entries)
    return list(reversed(found.values()))


def stored(connection: Connection, report: str) -> set[str]:
    """Identities of which facts of this report are in the journal, whether or not the report counts now."""
    rows = connection.exec_driver_sql(
        "SELECT identity FROM connection WHERE report = ? UNION SELECT identity FROM result WHERE report = ?",
        (report, report),
    )
    return {str(row[0]) for row in rows}


def known(connection: Connection) -> set[str]:
    """Every identity of which some report says something."""
    rows = connection.exec_driver_sql("SELECT identity FROM connection UNION SELECT identity FROM result")
    return {str(row[0]) for row in rows}


def decisions(connection: Connection) -> dict[str, str]:
    """Identity → person id or `domain.identity.NOBODY`, where one is decided."""
    return {key: decided_person(value) for key, value in links(connection).items() if value}


def links(connection: Connection) -> dict[str, str]:
    """Identity → what is stored about whom it stands for: empty text where a decision was taken back."""
    rows = connection.exec_driver_sql("SELECT id, person FROM identity")
    return {str(row[0]): str(row[1]) for row in rows}


def links_of(connection: Connection, identities: Sequence[str]) -> dict[str, str]:
    """`links` of some identities."""
    places = ", ".join("?" * len(identities)) or "NULL"
    rows = connection.exec_driver_sql(f"SELECT id, person FROM identity WHERE id IN ({places})", tuple(identities))
    return {str(row[0]): str(row[1]) for row in rows}


def addresses(connection: Connection) -> list[Address]:
    """Every name with an address in any report, and what is decided about it."""
    rows = connection.exec_driver_sql(
        "SELECT c.identity, c.name, c.email, COALESCE(i.person, '') FROM"
        " (SELECT identity, name, email FROM connection UNION SELECT identity, name, email FROM result) c"
        " LEFT JOIN identity i ON i.id = c.identity WHERE c.email <> '' ORDER BY c.identity, c.name, c.email"
    )
    return [
        Address(str(r[0]), str(r[1]), str(r[2]), decided_person(str(r[3])), follows(str(r[3]))) for r in rows
    ]


def said(connection: Connection) -> dict[str, Said]:
    """Everything live reports say, by identity."""
    found: dict[str, Said] = {}
    for row in connection.exec_driver_sql(
        f"SELECT identity, name, email, report, intervals FROM connection c WHERE {_LIVE.format('c')}"
    ):
        _note(found, row).intervals.extend(intervals_of(str(row[4])))
    for row in connection.exec_driver_sql(
        f"SELECT identity, name, email, report, slot, state FROM result c WHERE {_LIVE.format('c')}"
    ):
        one = _note(found, row)
        if slot := str(row[4]):
            before = (one.results[slot], "") if slot in one.results else None
            one.results[slot] = better(before, (str(row[5]), ""))[0]
    return found


def link_provenance(connection: Connection, identity: str) -> Provenance | None:
    """Who decided whom an identity stands for."""
    row = connection.exec_driver_sql(
        "SELECT l.value, j.at, j.desk, j.actor, j.hash FROM live_value l JOIN journal j ON j.hash = l.hash"
        " WHERE l.entity = 'identity' AND l.subject = ? AND l.field = 'person'"
        " ORDER BY l.clock DESC, l.desk DESC, l.seq DESC LIMIT 1",
        (identity,),
    ).one_or_none()
    if row is None:
        return None
    value, at, desk, operator = (str(cell or "") for cell in row[:4])
    return Provenance(decided_person(value), at, desk, operator, bytes(row[4]).hex())


def source(connection: Connection, name: str) -> Mapping[str, str]:
    """How reports of this source were read last time."""
    row = connection.exec_driver_sql("SELECT zone, meanings FROM source WHERE id = ?", (name,)).one_or_none()
    return {"zone": str(row[0]), "meanings": str(row[1])} if row else {}


def activities(connection: Connection) -> dict[str, str]:
    """Key of an activity's name → slot id, or `-` where none is meant."""
    rows = connection.exec_driver_sql("SELECT id, slot FROM activity WHERE slot <> ''")
    return {str(row[0]): str(row[1]) for row in rows}


def _note(found: dict[str, Said], row: Any) -> Said:
    one = found.setdefault(str(row[0]), Said(str(row[0])))
    one.name, one.email = one.name or str(row[1]), one.email or str(row[2])
    one.reports.add(str(row[3]))
    return one
