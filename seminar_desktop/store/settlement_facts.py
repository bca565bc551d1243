"""Projection of what people said about contradictions between desks. Order-free like `facts`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from ..domain.journal import Entry
from .facts import mark_voided, supersede


def apply_settlements(connection: Connection, entries: Sequence[Entry]) -> None:
    """One row per settlement; the next one of the same conflict lists those that its author knew."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO settlement (hash, conflict, kind, value, at, clock, desk, actor, voided)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(e.hash, e.subject, e.field, e.value or "{}", e.at, e.clock, e.desk, e.actor, False) for e in entries],
    )
    mark_voided(connection, "settlement", [e.hash for e in entries])
    supersede(connection, entries)
