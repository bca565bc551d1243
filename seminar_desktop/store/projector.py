"""From entries to plain tables, in the transaction that appends or absorbs them.

Applying the same set of entries in any order, in any batches, any number of times, gives the same tables; a rebuild is
nothing but that over the whole journal, where the fields of entities are shown once, at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import islice
from types import MappingProxyType

from sqlalchemy import Connection

from ..domain import journal as kinds
from ..domain.journal import SET, Entry
from ..domain.readable import readable
from ..domain.trust import about_itself, decides
from . import certificate_facts, clock_facts, edits, facts, membership, merging, report_facts, settlement_facts, tables
from .merging import Field

_BATCH = 2000
_HASH = re.compile("[0-9a-f]{64}")
_NOTHING_DECIDED = membership.Trust()
_HANDLERS: dict[str, Callable[[Connection, Sequence[Entry]], None]] = {
    kinds.SCAN: facts.apply_scans,
    kinds.VOID: facts.apply_voids,
    kinds.ISSUE: facts.apply_issues,
    kinds.PRINT: facts.apply_prints,
    kinds.ROSTER_ROW: facts.apply_roster_rows,
    kinds.REPORT: report_facts.apply_reports,
    kinds.CONNECTION: report_facts.apply_connections,
    kinds.RESULT: report_facts.apply_results,
    kinds.WAIVER: report_facts.apply_waivers,
    kinds.SHEET: report_facts.apply_sheets,
    kinds.CERTIFICATE: certificate_facts.apply_certificates,
    kinds.SPARE: certificate_facts.apply_spares,
    kinds.SAME_AS: merging.apply_same_as,
    kinds.SETTLE: settlement_facts.apply_settlements,
    kinds.CLOCK_SHIFT: clock_facts.apply_shifts,
    kinds.CLOCK_STEP: clock_facts.apply_steps,
    kinds.CLOCK_SEEN: clock_facts.apply_seen,
}


def apply(
    connection: Connection, entries: Sequence[Entry], lineage: Mapping[str, Collection[bytes]] = MappingProxyType({})
) -> None:
    """Bring the projected tables up to date with entries that have just entered the journal.

    `lineage`: of the desks in it only these entries count, the others are noted as distrusted. Decisions about desks
    are weighed together, see `membership`.
    """
    groups = _sorted(connection, entries, lineage)
    touched = edits.note(connection, groups.pop(SET, ()))
    edits.show(connection, touched | _note_facts(connection, groups))


def _note_facts(connection: Connection, groups: Mapping[str, Sequence[Entry]]) -> set[Field]:
    for kind, group in groups.items():
        _HANDLERS[kind](connection, group)
    return merging.settle(connection, groups)


def _sorted(
    connection: Connection, entries: Sequence[Entry], lineage: Mapping[str, Collection[bytes]]
) -> dict[str, list[Entry]]:
    """The entries that count, by kind; the others are noted."""
    groups: dict[str, list[Entry]] = {}
    foreign: list[Entry] = []
    distrusted: list[Entry] = []
    for entry in entries:
        if entry.desk in lineage and entry.hash not in lineage[entry.desk]:
            distrusted.append(entry)
        elif about_itself(entry) or not understood(entry):
            foreign.append(entry)
        elif not decides(entry):
            groups.setdefault(entry.kind, []).append(entry)
    if foreign:
        connection.exec_driver_sql("INSERT OR IGNORE INTO not_applied VALUES (?)", [(e.hash,) for e in foreign])
    if distrusted:
        connection.exec_driver_sql("INSERT OR IGNORE INTO distrusted VALUES (?)", [(e.hash,) for e in distrusted])
    return groups


def trust_again(connection: Connection, entries: Sequence[Entry]) -> None:
    """Apply entries of a desk that did not count until now."""
    connection.exec_driver_sql("DELETE FROM distrusted WHERE hash = ?", [(e.hash,) for e in entries])
    apply(connection, entries)


def apply_erased(connection: Connection, entries: Sequence[Entry]) -> None:
    """Apply entries again whose payload was blanked; an odd value that kept one from being applied is gone with it."""
    connection.exec_driver_sql("DELETE FROM not_applied WHERE hash = ?", [(e.hash,) for e in entries])
    apply(connection, entries)


def rebuild(connection: Connection, entries: Iterable[Entry], trust: membership.Trust = _NOTHING_DECIDED) -> None:
    """Drop the projected tables and fill them from the journal; `trust` is what the decisions in it come to."""
    drop(connection)
    create(connection)
    for name in tables.LATE_INDEXES:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    membership.show(connection, trust)
    remaining = iter(entries)
    while batch := list(islice(remaining, _BATCH)):
        groups = _sorted(connection, batch, trust.lineage)
        edits.note_anew(connection, groups.pop(SET, ()))
        _note_facts(connection, groups)
    for name in tables.LATE_INDEXES:
        connection.exec_driver_sql(tables.index_of(name))
    edits.show_anew(connection)


def create(connection: Connection) -> None:
    """Empty projected tables, marked with the version of these rules."""
    for statement in tables.creation():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT OR REPLACE INTO projection VALUES (1, ?)", (tables.PROJECTOR,))


def outdate(connection: Connection) -> None:
    """Say that the tables are behind the journal: whoever opens the file fills them anew."""
    connection.exec_driver_sql("UPDATE projection SET version = 0")


def drop(connection: Connection) -> None:
    for name in (*tables.projected.tables, tables.SEARCH_INDEX):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")


def current(connection: Connection) -> bool:
    """Whether the projected tables were filled by these very rules."""
    exists = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'projection'").first()
    if not exists:
        return False
    return connection.exec_driver_sql("SELECT version FROM projection").scalar() == tables.PROJECTOR


def understood(entry: Entry) -> bool:
    """Kinds, fields and values of a newer version are kept and relayed, not applied; a void that names no entry too."""
    if not readable(entry):
        return False
    if entry.kind == kinds.VOID:
        return _HASH.fullmatch(entry.subject) is not None
    if entry.kind != SET:
        return entry.kind in _HANDLERS
    table = tables.ENTITIES.get(entry.entity)
    return table is not None and entry.field in table.c and entry.field not in ("id", "n")
