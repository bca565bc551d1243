"""Projection of certificates and spare badges. Order-free like `facts`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from ..domain.journal import Entry
from . import alias, clock_times
from .facts import data_of, mark_voided, supersede


def apply_certificates(connection: Connection, entries: Sequence[Entry]) -> None:
    """One row per version; what a later version lists as replaced is superseded."""
    rows = []
    into = alias.redirected(connection, (str(data_of(e).get("person", "")) for e in entries))
    for e in entries:
        said = data_of(e)
        person = alias.columns(into, str(said.get("person", "")))
        texts = (*person, *(str(said.get(name, "")) for name in ("kind", "name", "languages")))
        hours = (float(said.get("contact", 0)), float(said.get("online", 0)))
        proof = (str(said.get("statement", "")), str(said.get("code", "")), e.field, str(said.get("reason", "")))
        rows.append(
            (e.hash, e.subject, int(said.get("version", 0)), *texts, *hours, *proof)
            + (e.at, e.clock, e.desk, e.seq, e.actor, False)
        )
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO certificate (hash, serial, version, person, alias, kind, name, languages, contact,"
        " online, statement, code, digest, reason, at, clock, desk, seq, actor, voided)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    clock_times.put_right(connection, "certificate", entries)
    mark_voided(connection, "certificate", [e.hash for e in entries])
    supersede(connection, entries)


def apply_spares(connection: Connection, entries: Sequence[Entry]) -> None:
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO spare_badge (hash, code, at, desk, seq) VALUES (?, ?, ?, ?, ?)",
        [(e.hash, e.subject, e.at, e.desk, e.seq) for e in entries],
    )
    clock_times.put_right(connection, "spare_badge", entries)
