"""Projection of facts that come from foreign reports and from the certificate rule. Order-free like `facts`."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from ..domain.journal import Entry
from . import alias, clock_times
from .facts import data_of, mark_voided


def apply_reports(connection: Connection, entries: Sequence[Entry]) -> None:
    """One row per reading of a file; the same file read on two desks has two rows with one id."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO report (hash, id, kind, value, at, clock, desk, actor, voided, seq)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(e.hash, e.subject, e.field, e.value, e.at, e.clock, e.desk, e.actor, False, e.seq) for e in entries],
    )
    clock_times.put_right(connection, "report", entries)
    mark_voided(connection, "report", [e.hash for e in entries])


def apply_connections(connection: Connection, entries: Sequence[Entry]) -> None:
    """Who was connected when, by the name the report gives."""
    rows = []
    for e in entries:
        data = data_of(e)
        said = (str(data.get("name", "")), str(data.get("email", "")), str(data.get("slot", "")))
        rows.append((e.hash, e.subject, e.field, *said, json.dumps(data.get("intervals", []))))
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO connection (hash, identity, report, name, email, slot, intervals)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def apply_results(connection: Connection, entries: Sequence[Entry]) -> None:
    """One row per account and activity; what an entry left before its payload was erased goes."""
    rows = []
    for e in entries:
        data = data_of(e)
        said = (e.subject, e.field, str(data.get("name", "")), str(data.get("email", "")))
        states = data.get("results") or {"": ("", "")}
        rows += [(e.hash, slot, *said, state, at) for slot, (state, at) in states.items()]
    connection.exec_driver_sql("DELETE FROM result WHERE hash = ?", [(e.hash,) for e in entries])
    connection.exec_driver_sql(
        "INSERT INTO result (hash, slot, identity, report, name, email, state, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def apply_waivers(connection: Connection, entries: Sequence[Entry]) -> None:
    into = alias.redirected(connection, (e.subject for e in entries))
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO waiver (hash, person, alias, slot, reason, at, desk, actor, voided, seq)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (e.hash, *alias.columns(into, e.subject), e.field, data_of(e).get("reason", ""))
            + (e.at, e.desk, e.actor, False, e.seq)
            for e in entries
        ],
    )
    clock_times.put_right(connection, "waiver", entries)
    mark_voided(connection, "waiver", [e.hash for e in entries])


def apply_sheets(connection: Connection, entries: Sequence[Entry]) -> None:
    """Printed attendance sheets: which person stands on which line."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO paper_list (hash, code, slot, people, at, desk, seq) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (e.hash, str(said.get("code", "")), e.subject, json.dumps(said.get("people", [])), e.at, e.desk, e.seq)
            for e, said in ((e, data_of(e)) for e in entries)
        ],
    )
    clock_times.put_right(connection, "paper_list", entries)
