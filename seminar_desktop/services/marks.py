"""What facilitators say: marks, closing and reopening a slot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..domain.attendance import MARKS
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import SET, Draft
from ..store import agenda, merging, people
from ..store import presence as store
from ..store.database import Connection
from .desk import Desk, edits

_ALLOWED = frozenset({"", *(status.value for status in MARKS)})

Marks = Mapping[tuple[str, str], str]
"""(person, slot) → status, or empty text for no mark."""


@dataclass(frozen=True, slots=True)
class Marking:
    """What one act changed; `undo` takes it back."""

    before: Marks
    after: Marks


def mark(desk: Desk, marks: Marks) -> tuple[Marking, Changes]:
    """Mark people at slots, in one transaction; marks that are so already make no entry.

    KnownError: `mark_unknown`, `slot_unknown`, `person_unknown`.
    """
    if not set(marks.values()) <= _ALLOWED:
        raise KnownError("mark_unknown", mark=next(value for value in marks.values() if value not in _ALLOWED))
    with desk.write() as transaction:
        _check(transaction.connection, marks)
        before, disputed = _now(transaction.connection, marks), store.disputed_marks(transaction.connection)
        changed = {key: value for key, value in marks.items() if value != before[key] or key in disputed}
        transaction.append(*_drafts(transaction.connection, changed))
    return Marking({key: before[key] for key in changed}, changed), Changes.ATTENDANCE if changed else Changes.NONE


def undo(desk: Desk, marking: Marking) -> tuple[Marking, Changes]:
    """Give the marks back the value they had; those that somebody has changed since are left alone."""
    with desk.write() as transaction:
        now = _now(transaction.connection, marking.after)
        back = {key: marking.before[key] for key, value in marking.after.items() if now[key] == value}
        transaction.append(*_drafts(transaction.connection, back))
    return Marking({key: now[key] for key in back}, back), Changes.ATTENDANCE if back else Changes.NONE


def close(desk: Desk, slot: str) -> Changes:
    """Close a slot: whoever is required and of whom there is no sign is absent from now on."""
    return _set_closed(desk, slot, "true")


def reopen(desk: Desk, slot: str) -> Changes:
    """Open a slot again: absent by closing is unknown again; what a facilitator marked stays."""
    return _set_closed(desk, slot, "")


def _set_closed(desk: Desk, slot: str, value: str) -> Changes:
    with desk.write() as transaction:
        _known_slot(transaction.connection, {slot})
        own = agenda.slot_rules(transaction.connection).get(slot)
        if (own is not None and own.closed) == (value == "true"):
            return Changes.NONE
        transaction.append(*edits("slot", slot, {"closed": value}))
    return Changes.ATTENDANCE | Changes.RULES


def _drafts(connection: Connection, marks: Marks) -> list[Draft]:
    """One edit per mark, and further ones where something was said of somebody before they were merged."""
    return [
        Draft(SET, "mark", subject, "status", value)
        for (person, slot), value in marks.items()
        for subject in merging.said_under(connection, "mark", f"{person}@{slot}")
    ]


def _now(connection: Connection, marks: Marks) -> dict[tuple[str, str], str]:
    persons = sorted({person for person, _ in marks})
    stored = {(person, slot): status for person, slot, status in store.marks(connection, persons)}
    return {key: stored.get(key, "") for key in marks}


def _check(connection: Connection, marks: Marks) -> None:
    _known_slot(connection, {slot for _, slot in marks})
    persons = {person for person, _ in marks}
    for start in range(0, len(persons), 500):
        some = sorted(persons)[start : start + 500]
        if len(people.by_ids(connection, some)) != len(some):
            raise KnownError("person_unknown")


def _known_slot(connection: Connection, wanted: set[str]) -> None:
    unknown = wanted - agenda.slot_ids(connection)
    if unknown:
        raise KnownError("slot_unknown", slot=min(unknown))
