"""Conflicts of edits: fields with several values, and what was deleted here and edited there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..domain.changes import Changes
from ..domain.conflicts import ALL_RIGHT, OTHER, ConflictKind, Found, Option
from ..domain.errors import KnownError
from ..domain.identity import NOBODY, decided_person
from ..domain.journal import SET, Draft, Entry
from ..domain.names import clean
from ..domain.people import CARE_FIELDS
from ..domain.readable import valid_field
from ..store import conflicts as store
from ..store.database import Connection
from .conflict_rules import KEEP, Case, Choice, Picture, Rule, entries_of
from .desk import Desk, Transaction
from .matching import follow

RESTORE = "restore"
"""Choice: what was deleted comes back."""
_TYPED = {
    "person": {"given_name", "family_name", "email", "organisation", "municipality", "position", "table"},
    "care": {*CARE_FIELDS},
    "slot": {"title", "day", "start", "end", "session", "facilitator", "note"},
    "signatory": {"name", "role", "organisation"},
    "operator": {"name"},
    "desk_name": {"name"},
    "certificate_text": {"heading", "presented", "body"},
}
"""Fields that a person can write; the others hold codes, ids or pictures. Of the seminar everything is written."""
_CHANGES = {
    "seminar": Changes.SEMINAR | Changes.RULES | Changes.CERTIFICATES,
    "person": Changes.PEOPLE,
    "care": Changes.PEOPLE,
    "person_day": Changes.PEOPLE | Changes.ATTENDANCE,
    "slot": Changes.AGENDA | Changes.RULES | Changes.ATTENDANCE,
    "mark": Changes.ATTENDANCE,
    "operator": Changes.OPERATORS,
    "desk_name": Changes.OPERATORS,
    "identity": Changes.REPORTS | Changes.ATTENDANCE,
    "source": Changes.REPORTS,
    "activity": Changes.REPORTS,
    "template": Changes.TEMPLATES,
    "asset": Changes.TEMPLATES,
}


def _disputed(connection: Connection) -> list[Found]:
    return [
        Found(ConflictKind.FIELD, {"entity": entity, "subject": subject, "field": field}, entries)
        for entity, subject, field, entries in store.disputed_fields(connection)
    ]


def _field_picture(case: Case) -> Picture:
    about = case.found.about
    entity, field = about["entity"], about["field"]
    shown: dict[str, int] = {}
    for number, entry in enumerate(case.entries):
        shown.setdefault(entry.value or "", number)
    options = tuple(Option(KEEP + case.entries[number].id, "keep_value", number) for number in sorted(shown.values()))
    typed = entity == "seminar" and field != "rehearsal" or field in _TYPED.get(entity, ())
    return Picture("field", {"entity": entity, "field": field, "count": len(shown)}, options, _title(case), typed)


def _field_side(case: Case, entry: Entry) -> tuple[str, Mapping[str, str], str]:
    about, value = case.found.about, str(entry.data() or "")
    values = {"entity": about["entity"], "field": about["field"], "value": value}
    person = decided_person(value) if (about["entity"], about["field"]) == ("identity", "person") else ""
    return ("nobody" if person == NOBODY else "value"), values, person


def _field_people(case: Case) -> Sequence[str]:
    about = case.found.about
    if about["entity"] in ("person", "care"):
        return [about["subject"]]
    if about["entity"] in ("person_day", "mark"):
        return [about["subject"].partition("@")[0]]
    return []


def _title(case: Case) -> str:
    """What a field belongs to where that is not a person."""
    entity, subject = case.found.about["entity"], case.found.about["subject"]
    if entity in ("person", "care", "seminar"):
        return ""
    if entity in ("mark", "person_day"):
        after = subject.partition("@")[2]
        return case.title("slot", after)
    return case.title(entity, subject)


def _settle_field(desk: Desk, transaction: Transaction, case: Case, choice: Choice) -> Changes:
    """A normal edit, which replaces every value that is live."""
    about = case.found.about
    if choice.choice == OTHER:
        value = clean(choice.value)
        if not _field_picture(case).typed or not valid_field(about["entity"], about["field"], value):
            raise KnownError("rule_invalid", name=about["field"], value=value)
    else:
        chosen = next((entry for entry in case.entries if KEEP + entry.id == choice.choice), None)
        if chosen is None:
            raise KnownError("conflict_choice")
        value = str(chosen.data() or "")
    for subject in _subjects(case):
        transaction.append(Draft(SET, about["entity"], subject, about["field"], value))
    if about["entity"] == "identity":
        transaction.append(*follow(transaction.connection, {about["subject"]}))
    return _changes(about["entity"])


def _undo_field(desk: Desk, transaction: Transaction, case: Case, choice: str, made: Sequence[Entry]) -> Changes:
    """Every value is there again, side by side. KnownError("conflict_moved_on") when it was edited since."""
    about, own = case.found.about, {entry.id for entry in made}
    for subject in _subjects(case):
        if not store.live_entries(transaction.connection, about["entity"], subject, about["field"]) <= own:
            raise KnownError("conflict_moved_on")
    values = dict.fromkeys((entry.subject, str(entry.data() or "")) for entry in case.entries)
    drafts = [Draft(SET, about["entity"], subject, about["field"], value) for subject, value in values]
    transaction.append(*drafts, apart=True)
    return _changes(about["entity"])


def _subjects(case: Case) -> list[str]:
    """Under which ids the values were said; several where somebody was merged."""
    return list(dict.fromkeys((case.found.about["subject"], *(entry.subject for entry in case.entries))))


def _changes(entity: str) -> Changes:
    return _CHANGES.get(entity, Changes.CERTIFICATES)


FIELD = Rule(
    ConflictKind.FIELD, _disputed, _field_picture, _field_side, _settle_field, _undo_field, _field_people, False
)  # fmt: skip


# ---- deleted here, edited there --------------------------------------------------------------------------------------


def _deleted(connection: Connection) -> list[Found]:
    return [
        Found(ConflictKind.DELETED, {"entity": entity, "subject": subject}, entries)
        for entity, subject, entries in store.edited_after_deletion(connection)
    ]


def _deleted_picture(case: Case) -> Picture:
    options = (Option(RESTORE, "bring_back"), Option(ALL_RIGHT, "stays_deleted"))
    return Picture("deleted", {"entity": case.found.about["entity"]}, options, _title(case))


def _deleted_side(case: Case, entry: Entry) -> tuple[str, Mapping[str, str], str]:
    if entry.field == "deleted":
        return "was_deleted", {}, ""
    return "was_edited", {"entity": entry.entity, "field": entry.field, "value": str(entry.data() or "")}, ""


def _settle_deleted(desk: Desk, transaction: Transaction, case: Case, choice: Choice) -> Changes:
    about = case.found.about
    if choice.choice not in (RESTORE, ALL_RIGHT):
        raise KnownError("conflict_choice")
    value = "" if choice.choice == RESTORE else "true"
    if store.shown_deleted(transaction.connection, about["entity"], about["subject"]) != (value == "true"):
        transaction.append(Draft(SET, about["entity"], about["subject"], "deleted", value))
    return _changes(about["entity"])


def _undo_deleted(desk: Desk, transaction: Transaction, case: Case, choice: str, made: Sequence[Entry]) -> Changes:
    """Only what changed nothing can be taken back: a deletion that is repeated knows of the edits."""
    if entries_of(transaction.connection, [entry.id for entry in made]):
        raise KnownError("conflict_moved_on")
    return _changes(case.found.about["entity"])


DELETED = Rule(
    ConflictKind.DELETED, _deleted, _deleted_picture, _deleted_side, _settle_deleted, _undo_deleted,
    lambda case: [case.found.about["subject"]] if case.found.about["entity"] == "person" else [],
)  # fmt: skip
