"""From entries to plain tables, in the transaction that appends or absorbs them.

Applying the same set of entries in any order, in any batches, any number of times, gives the same tables; a rebuild is
nothing but `apply` over the whole journal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import Connection

from ..domain import journal as kinds
from ..domain.journal import SET, Entry
from ..domain.readable import readable
from ..domain.trust import ENTITY as MEMBERSHIP
from ..domain.trust import about_itself, decides
from . import certificate_facts, clock_facts, facts, membership, merging, report_facts, settlement_facts, tables
from .search import refresh_search

_BATCH = 2000
_ASKED = 500
"""Subjects asked for by one statement."""
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
    for kind, group in groups.items():
        if kind == SET:
            _apply_edits(connection, group)
        else:
            _HANDLERS[kind](connection, group)
    if again := merging.settle(connection, groups):
        _show(connection, again)
    if foreign:
        connection.exec_driver_sql("INSERT OR IGNORE INTO not_applied VALUES (?)", [(e.hash,) for e in foreign])
    if distrusted:
        connection.exec_driver_sql("INSERT OR IGNORE INTO distrusted VALUES (?)", [(e.hash,) for e in distrusted])


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
    membership.show(connection, trust)
    batch: list[Entry] = []
    for entry in entries:
        batch.append(entry)
        if len(batch) == _BATCH:
            apply(connection, batch, trust.lineage)
            batch = []
    if batch:
        apply(connection, batch, trust.lineage)


def create(connection: Connection) -> None:
    """Empty projected tables, marked with the version of these rules."""
    for statement in tables.creation():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT OR REPLACE INTO projection VALUES (1, ?)", (tables.PROJECTOR,))


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


def _apply_edits(connection: Connection, edits: Sequence[Entry]) -> None:
    replaced = {digest for edit in edits for digest in edit.replaces}
    touched = {(edit.entity, edit.subject, edit.field) for edit in edits}
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO live_value (hash, entity, subject, field, value, clock, desk, seq)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(e.hash, e.entity, e.subject, e.field, _text(e), e.clock, e.desk, e.seq) for e in edits],
    )
    if replaced:
        rows = [(digest,) for digest in replaced]
        touched |= _fields_of(connection, replaced)
        connection.exec_driver_sql("INSERT OR IGNORE INTO replaced VALUES (?)", rows)
        connection.exec_driver_sql("DELETE FROM live_value WHERE hash = ? AND entity <> 'membership'", rows)
    # An edit that was replaced by one that arrived before it is dead on arrival.
    if dead := _replaced_already(connection, [edit.hash for edit in edits]):
        connection.exec_driver_sql("DELETE FROM live_value WHERE hash = ?", dead)
    _show(connection, touched)


def _replaced_already(connection: Connection, digests: Sequence[bytes]) -> list[tuple[bytes]]:
    """Those of the edits that some other edit replaces, as rows."""
    found: list[tuple[bytes]] = []
    for start in range(0, len(digests), _ASKED):
        some = tuple(digests[start : start + _ASKED])
        marks = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(f"SELECT hash FROM replaced WHERE hash IN ({marks})", some)
        found += [(bytes(row[0]),) for row in rows]
    return found


_FIELD_OF = "SELECT entity, subject, field FROM live_value WHERE hash = ? AND entity <> ?"
"""Decisions about desks are replaced by decisions only, see `domain.trust`."""


def _fields_of(connection: Connection, digests: Iterable[bytes]) -> set[tuple[str, str, str]]:
    """Fields of these live values: mostly those of the edits that replace them, but nothing obliges other programs."""
    rows = (
        connection.exec_driver_sql(_FIELD_OF, (digest, MEMBERSHIP)).first()
        for digest in digests
    )
    return {(str(row[0]), str(row[1]), str(row[2])) for row in rows if row}


def _show(connection: Connection, fields_touched: Iterable[tuple[str, str, str]]) -> None:
    """Write the shown value of every touched field into its entity's table, and note or clear its conflict."""
    touched: dict[str, dict[str, set[str]]] = {}
    for entity, subject, field in fields_touched:
        touched.setdefault(entity, {}).setdefault(subject, set()).add(field)
    conflicts: list[tuple[str, str, str]] = []
    settled: list[tuple[str, str, str]] = []
    for entity, subjects in touched.items():
        families = merging.families(connection, entity, subjects)
        related = {one for family in families.values() for one in family}
        values = _live_values(connection, entity, list(related.union(subjects)))
        if families:
            subjects = touched[entity] = merging.joined(connection, entity, subjects, families, values)
        merging.name_people(connection, entity, values, families)
        rows: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        for subject, fields in subjects.items():
            names = tuple(sorted(fields))
            live = {name: values.get((subject, name), []) for name in names}
            shown = ((live[name] or [""])[-1] or "" for name in names)
            rows.setdefault(names, []).append((subject, *shown))
            for name in names:
                (conflicts if len(set(live[name])) > 1 else settled).append((entity, subject, name))
        for names, several in rows.items():
            _upsert(connection, entity, names, several)
    if conflicts:
        connection.exec_driver_sql("INSERT OR IGNORE INTO conflict VALUES (?, ?, ?)", conflicts)
    if settled and connection.exec_driver_sql("SELECT 1 FROM conflict LIMIT 1").first():
        connection.exec_driver_sql("DELETE FROM conflict WHERE entity = ? AND subject = ? AND field = ?", settled)
    if people := list(touched.get("person", ())):
        refresh_search(connection, people)


def _live_values(
    connection: Connection, entity: str, subjects: Sequence[str]
) -> dict[tuple[str, str], list[str | None]]:
    """(subject, field) → its live values, the one that is shown last."""
    found: dict[tuple[str, str], list[str | None]] = {}
    for start in range(0, len(subjects), _ASKED):
        some = subjects[start : start + _ASKED]
        for subject, field, value in connection.exec_driver_sql(
            "SELECT subject, field, value FROM live_value WHERE entity = ?"
            f" AND subject IN ({', '.join('?' * len(some))}) ORDER BY clock, desk, seq, hash",
            (entity, *some),
        ):
            found.setdefault((str(subject), str(field)), []).append(value)
    return found


def _upsert(connection: Connection, entity: str, names: Sequence[str], rows: list[tuple[str, ...]]) -> None:
    """Field names come from `tables.ENTITIES` only (see `understood`), never from outside. A row begins with the id."""
    columns = "".join(f', "{name}"' for name in names)
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in names) or "id = id"
    connection.exec_driver_sql(
        f"INSERT INTO {entity} (id{columns}) VALUES (?{', ?' * len(names)}) ON CONFLICT (id) DO UPDATE SET {updates}",
        rows,
    )


def _text(entry: Entry) -> str | None:
    """The value of an edit, which `readable` says is a text; None once erased."""
    value: str | None = entry.data()
    return value
