"""Projection of facts that two people are the same: from then on everything that counts for one counts for the other.

The facts about people keep the id they were entered under; when the id that counts changes, the rows of those whom it
concerns are moved, and moved back when the fact is voided. Order-free like `facts`; `projector` shows the fields again
that `settle` names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from ..domain.identity import FOLLOWS, decided_person, follows
from ..domain.journal import SAME_AS, VOID, Entry
from ..domain.merging import Live, canonical_ids, of_attendance, of_deleted, of_person
from . import alias, tables
from .facts import data_of, mark_voided

Field = tuple[str, str, str]
"""Entity, subject, field."""
Values = dict[tuple[str, str], list[str | None]]
"""(subject, field) → its live values, the one that is shown last."""
Subjects = dict[str, set[str]]
"""Subject → fields that were touched."""

ABOUT_A_PERSON = ("person", "care", "seat")
"""Entities whose id is a person's."""
ABOUT_A_MOMENT = ("mark", "person_day")
"""Entities whose id is `person@slot` or `person@day`."""
NAMING_A_PERSON = {"identity": "person", "person": "substituted_by"}
"""Entities with a field whose value is a person's id."""
_FACTS = (
    ("scan", "person", ""), ("issue", "person", ""), ("waiver", "person", ""), ("roster_row", "person", ""),
    ("certificate", "person", ""), ("printout", "subject", " AND document = 'badge'"),
)  # fmt: skip
"""Tables of facts with the column of the person, and which of their rows are about one."""
_ASKED = 400


@dataclass(frozen=True, slots=True)
class SameRow:
    """One fact that counts: who was merged, by whom and why. Desk and operator are ids."""

    entry: str
    kept: str
    other: str
    at: str
    desk: str
    operator: str
    reason: str


def apply_same_as(connection: Connection, entries: Sequence[Entry]) -> None:
    """One row per fact. Nothing is moved yet: that is done once for all entries that came together, by `settle`."""
    rows = []
    for e in entries:
        said = data_of(e)
        rows.append((e.hash, e.subject, str(said.get("person", "")), str(said.get("reason", "")), e.at, e.desk))
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO same_person (hash, person, other, reason, at, desk, actor, voided)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(*row, e.actor, False) for row, e in zip(rows, entries, strict=True)],
    )
    mark_voided(connection, "same_person", [e.hash for e in entries])


# ---- when a fact arrives or is voided --------------------------------------------------------------------------------

def settle(connection: Connection, groups: Mapping[str, Sequence[Entry]]) -> set[Field]:
    """Move what belongs to people whose id changes by these entries; returns the fields that have to be shown again."""
    people = _concerned(connection, groups.get(SAME_AS, ()), groups.get(VOID, ()))
    if not people:
        return set()
    near, facts = _connected(connection, people)
    before, now = alias.redirected(connection, near), canonical_ids(facts)
    changed = [(p, before.get(p, p), now.get(p, p)) for p in sorted(near) if before.get(p, p) != now.get(p, p)]
    if not changed:
        return set()
    _move(connection, changed)
    connection.exec_driver_sql("DELETE FROM alias WHERE person = ?", [(person,) for person, _, _ in changed])
    if redirected := [(person, to) for person, _, to in changed if person != to]:
        connection.exec_driver_sql("INSERT INTO alias (person, canonical) VALUES (?, ?)", redirected)
    _forget_moved(connection, near)
    return _rows_about(connection, near) | _rows_naming(connection, near)


def _concerned(connection: Connection, facts: Sequence[Entry], voids: Sequence[Entry]) -> set[str]:
    """People of these facts, and of those that a void (or the void of a void) names."""
    hashes = [e.hash for e in facts]
    if voids and connection.exec_driver_sql("SELECT 1 FROM same_person LIMIT 1").first():
        for target in (bytes.fromhex(e.subject) for e in voids):
            behind = connection.exec_driver_sql("SELECT target FROM void WHERE hash = ?", (target,)).all()
            hashes += [target, *(row[0] for row in behind)]
    found: set[str] = set()
    for digest in hashes:
        row = connection.exec_driver_sql("SELECT person, other FROM same_person WHERE hash = ?", (digest,)).first()
        found |= {str(one) for one in row if one} if row else set()
    return found


def _connected(connection: Connection, people: Iterable[str]) -> tuple[set[str], set[tuple[str, str]]]:
    """Everybody who was or is one with these people, and the facts that count about them."""
    start = set(people)
    near = start.union(*alias.families(connection, start).values())
    facts: set[tuple[str, str]] = set()
    fresh = set(near)
    while fresh:
        found = _facts_of(connection, fresh)
        facts |= found
        fresh = {one for fact in found for one in fact} - near
        near |= fresh
    return near, facts


def _facts_of(connection: Connection, people: Iterable[str]) -> set[tuple[str, str]]:
    some, found = sorted(people), set()
    for start in range(0, len(some), _ASKED):
        part = tuple(some[start : start + _ASKED])
        marks = ", ".join("?" * len(part))
        for column in ("person", "other"):
            rows = connection.exec_driver_sql(
                "SELECT person, other FROM same_person"
                f" WHERE {column} IN ({marks}) AND voided = 0 AND other <> ''", part
            )  # fmt: skip
            found |= {(str(row[0]), str(row[1])) for row in rows}
    return found


def _move(connection: Connection, changed: Sequence[tuple[str, str, str]]) -> None:
    """Rows entered under an id, from the one it went by to the one it goes by now."""
    rows = [
        (to, "" if to == person else person, before, "" if before == person else person)
        for person, before, to in changed
    ]
    for table, column, which in _FACTS:
        connection.exec_driver_sql(
            f"UPDATE {table} SET {column} = ?, alias = ? WHERE {column} = ? AND alias = ?{which}", rows
        )


def _forget_moved(connection: Connection, people: Iterable[str]) -> None:
    """Remove the rows that only stand there because somebody was merged; `joined` makes those that are due."""
    for entity, subject in _rows(connection, "moved", people):
        if entity == "person":
            connection.exec_driver_sql(
                f"DELETE FROM {tables.SEARCH_INDEX} WHERE rowid IN (SELECT n FROM person WHERE id = ?)", (subject,)
            )
        connection.exec_driver_sql(f"DELETE FROM {entity} WHERE id = ?", (subject,))
        connection.exec_driver_sql("DELETE FROM moved WHERE entity = ? AND id = ?", (entity, subject))


def _rows_about(connection: Connection, people: Iterable[str]) -> set[Field]:
    return {
        (entity, subject, column.name)
        for entity, subject in _rows(connection, "", people)
        for column in tables.ENTITIES[entity].c
        if column.name not in ("n", "id")
    }


def _rows(connection: Connection, marked: str, people: Iterable[str]) -> list[tuple[str, str]]:
    """(entity, id) of the rows about these people: those noted in the table `moved`, or all."""
    found = []
    for person in people:
        for entity in (*ABOUT_A_PERSON, *ABOUT_A_MOMENT):
            bounds = (person, person) if entity in ABOUT_A_PERSON else (f"{person}@", f"{person}A")
            table, which = (marked, f" AND entity = '{entity}'") if marked else (entity, "")
            rows = connection.exec_driver_sql(f"SELECT id FROM {table} WHERE id BETWEEN ? AND ?{which}", bounds)
            found += [(entity, str(row[0])) for row in rows]
    return found


def _rows_naming(connection: Connection, people: Iterable[str]) -> set[Field]:
    """Rows in which one of these people is named: by names of reports, and by whom somebody was substituted."""
    wanted, found = set(people), set()
    for person in wanted:
        rows = connection.exec_driver_sql("SELECT id FROM identity WHERE person IN (?, ?)", (person, FOLLOWS + person))
        found |= {("identity", str(row[0]), "person") for row in rows}
    substituted = connection.exec_driver_sql("SELECT id, substituted_by FROM person WHERE substituted_by <> ''")
    return found | {("person", str(row[0]), "substituted_by") for row in substituted if row[1] in wanted}


# ---- what is shown of them -------------------------------------------------------------------------------------------

def families(connection: Connection, entity: str, subjects: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Those of the subjects that are about merged people → the subjects about the same, the one that counts first."""
    if entity not in (*ABOUT_A_PERSON, *ABOUT_A_MOMENT):
        return {}
    split = [subject.partition("@") if entity in ABOUT_A_MOMENT else (subject, "", "") for subject in subjects]
    known = alias.families(connection, {person for person, _, _ in split})
    return {
        person + at + rest: tuple(one + at + rest for one in known[person])
        for person, at, rest in split
        if person in known
    }


def joined(
    connection: Connection, entity: str, subjects: Subjects, families: Mapping[str, tuple[str, ...]], values: Values
) -> Subjects:
    """The subjects to write: what is said about merged people goes into the row of the id that counts.

    The other rows stay, empty and as if deleted, so that no list, search or count finds them. `values` holds what is
    live of everybody in `families` and becomes what is to be shown.
    """
    _note_moved(connection, entity, subjects, {family[0] for family in families.values()})
    written = {subject: fields for subject, fields in subjects.items() if subject not in families}
    shown: Values = {}
    known = {subject for subject, _ in values}
    for subject, family in families.items():
        fields = subjects[subject] | ({"deleted"} if entity == "person" else set())
        for field in fields:
            shown[family[0], field] = _of(entity, field, [one for one in family if one in known], values)
            if subject != family[0]:
                shown[subject, field] = ["true"] if (entity, field) == ("person", "deleted") else []
        for one in {subject, family[0]}:
            written[one] = written.get(one, set()) | fields
    values.update(shown)
    return written


def _of(entity: str, field: str, family: Sequence[str], values: Values) -> list[str | None]:
    """Live values of a field of several; whoever nothing is known of says nothing."""
    live: list[Live] = [values.get((one, field), []) for one in family]
    if entity in ABOUT_A_MOMENT:
        return list(of_attendance(live))
    return list(of_deleted(live) if (entity, field) == ("person", "deleted") else of_person(live))


def _note_moved(connection: Connection, entity: str, own: Iterable[str], canonical: Iterable[str]) -> None:
    """Note which rows exist only because of a merge: nobody ever edited anything under their id."""
    edited = set(own)
    for subject in canonical:
        if subject in edited:
            connection.exec_driver_sql("DELETE FROM moved WHERE entity = ? AND id = ?", (entity, subject))
        else:
            connection.exec_driver_sql(
                f"INSERT OR IGNORE INTO moved SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM {entity} WHERE id = ?)",
                (entity, subject, subject),
            )


def name_people(
    connection: Connection, entity: str, values: Values, families: Mapping[str, tuple[str, ...]]
) -> None:
    """Let values that are ids of people name the id that counts; nobody came instead of themselves."""
    field = NAMING_A_PERSON.get(entity)
    named = {decided_person(v) for (_, name), live in values.items() if name == field for v in live if v}
    into = alias.redirected(connection, named) if named else {}
    if not into and not families:
        return
    merged = {family[0] for family in families.values()}
    for (subject, name), live in values.items():
        if name == field:
            meant = [_named(value, into) for value in live]
            values[subject, name] = ["" if v == subject and subject in merged else v for v in meant]


def _named(value: str | None, into: Mapping[str, str]) -> str | None:
    person = decided_person(value or "")
    if person not in into:
        return value
    return (FOLLOWS if follows(value or "") else "") + into[person]


def said_under(connection: Connection, entity: str, subject: str) -> list[str]:
    """The subject, and those about the same under other ids of a merged person of which something was said: an edit
    goes to all of them, so that it replaces what was said under any of them."""
    others = families(connection, entity, [subject]).get(subject, (subject,))[1:]
    said = "SELECT 1 FROM live_value WHERE entity = ? AND subject = ? LIMIT 1"
    return [subject, *(one for one in others if connection.exec_driver_sql(said, (entity, one)).first())]


# ---- queries ---------------------------------------------------------------------------------------------------------

def same_as(connection: Connection) -> list[SameRow]:
    """Facts that count, the first one first."""
    rows = connection.exec_driver_sql(
        "SELECT hash, person, other, at, desk, actor, reason FROM same_person WHERE voided = 0 AND other <> ''"
        " ORDER BY unixepoch(at), hash"
    )
    return [SameRow(bytes(row[0]).hex(), *(str(cell) for cell in row[1:])) for row in rows]


def own_values(connection: Connection, people: Sequence[str]) -> dict[str, dict[str, str]]:
    """Person id → fields as they were entered under this very id, also of people who are merged."""
    found: dict[str, dict[str, str]] = {}
    for person in people:
        for field, value in connection.exec_driver_sql(
            "SELECT field, value FROM live_value WHERE entity = 'person' AND subject = ?"
            " ORDER BY clock, desk, seq, hash",
            (person,),
        ):
            found.setdefault(person, {})[str(field)] = str(value or "")
    return found


def decided_apart(connection: Connection) -> set[frozenset[str]]:
    """Pairs of ids that somebody decided to be different people, under the ids that count now."""
    rows = connection.exec_driver_sql("SELECT id FROM different WHERE state <> ''").all()
    into = alias.everybody(connection) if rows else {}
    pairs = [str(row[0]).partition("+") for row in rows]
    return {frozenset((into.get(a, a), into.get(b, b))) for a, _, b in pairs}
