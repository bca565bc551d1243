"""Projection of edits: the live values of every field, see `domain.registers`, and the one of them that is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection

from ..domain.journal import Entry
from ..domain.trust import ENTITY as MEMBERSHIP
from . import merging
from .merging import Field
from .search import refresh_search

_ASKED = 500
"""Subjects asked for by one statement."""
_SHOWN = 2000
"""Fields that are shown at once when all are."""
_INSERT = (
    "INSERT OR REPLACE INTO live_value (hash, entity, subject, field, value, clock, desk, seq)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


def note(connection: Connection, edits: Sequence[Entry]) -> set[Field]:
    """Note what the edits say and what they replace; returns the fields that have to be shown again."""
    replaced = {digest for edit in edits for digest in edit.replaces}
    touched = {(edit.entity, edit.subject, edit.field) for edit in edits}
    _fill(connection, edits, replaced)
    if replaced:
        touched |= _fields_of(connection, list(replaced))
        rows = [(digest,) for digest in replaced]
        connection.exec_driver_sql("DELETE FROM live_value WHERE hash = ? AND entity <> 'membership'", rows)
    # An edit that was replaced by one that arrived before it is dead on arrival.
    if dead := _replaced_already(connection, [edit.hash for edit in edits]):
        connection.exec_driver_sql("DELETE FROM live_value WHERE hash = ?", dead)
    return touched


def _fill(connection: Connection, edits: Sequence[Entry], replaced: Iterable[bytes]) -> None:
    if not edits:
        return
    connection.exec_driver_sql(
        _INSERT, [(e.hash, e.entity, e.subject, e.field, e.data(), e.clock, e.desk, e.seq) for e in edits]
    )
    if rows := [(digest,) for digest in replaced]:
        connection.exec_driver_sql("INSERT OR IGNORE INTO replaced VALUES (?)", rows)


def _replaced_already(connection: Connection, digests: Sequence[bytes]) -> list[tuple[bytes]]:
    """Those of the edits that some other edit replaces, as rows."""
    found: list[tuple[bytes]] = []
    for start in range(0, len(digests), _ASKED):
        some = tuple(digests[start : start + _ASKED])
        marks = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(f"SELECT hash FROM replaced WHERE hash IN ({marks})", some)
        found += [(bytes(row[0]),) for row in rows]
    return found


def _fields_of(connection: Connection, digests: Sequence[bytes]) -> set[Field]:
    """Fields of these live values: mostly those of the edits that replace them, but nothing obliges other programs.

    Decisions about desks are replaced by decisions only, see `domain.trust`.
    """
    found: set[Field] = set()
    for start in range(0, len(digests), _ASKED):
        some = tuple(digests[start : start + _ASKED])
        marks = ", ".join("?" * len(some))
        found.update(_fields(connection, f"SELECT entity, subject, field FROM live_value WHERE hash IN ({marks})"
                             f" AND entity <> '{MEMBERSHIP}'", some))  # fmt: skip
    return found


def _fields(connection: Connection, statement: str, values: tuple[bytes, ...] = ()) -> Iterator[Field]:
    for entity, subject, field in connection.exec_driver_sql(statement, values):
        yield str(entity), str(subject), str(field)


# ---- all at once -----------------------------------------------------------------------------------------------------


def note_anew(connection: Connection, edits: Sequence[Entry]) -> None:
    """Note edits of a whole journal; what is live among them follows in `show_anew`."""
    _fill(connection, edits, [digest for edit in edits for digest in edit.replaces])


def show_anew(connection: Connection) -> None:
    """Show every field, once all edits are noted and `tables.LATE_INDEXES` are there."""
    dead = f"hash IN (SELECT hash FROM replaced) AND entity <> '{MEMBERSHIP}'"
    replaced = _fields(connection, f"SELECT DISTINCT entity, subject, field FROM live_value WHERE {dead}")
    touched = set(replaced)
    connection.exec_driver_sql(f"DELETE FROM live_value WHERE {dead}")
    live = f"SELECT DISTINCT entity, subject, field FROM live_value WHERE entity <> '{MEMBERSHIP}'"
    fields = _fields(connection, live + " ORDER BY entity, subject")
    while some := list(islice(fields, _SHOWN)):
        show(connection, some)
        touched.difference_update(some)
    show(connection, touched)  # of which nothing is live


# ---- what is shown --------------------------------------------------------------------------------------------------


def show(connection: Connection, fields_touched: Iterable[Field]) -> None:
    """Write the shown value of every touched field into its entity's table, and note or clear its conflict."""
    touched: dict[str, dict[str, set[str]]] = {}
    for entity, subject, field in fields_touched:
        touched.setdefault(entity, {}).setdefault(subject, set()).add(field)
    conflicts: list[Field] = []
    settled: list[Field] = []
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
