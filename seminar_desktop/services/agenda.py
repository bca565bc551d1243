"""The seminar's own fields and its agenda: reading a file, answering what it leaves open, saving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..domain.agenda import Question, Slot, review
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import Draft
from ..domain.names import fold
from ..importers.agenda import AgendaDraft as AgendaDraft
from ..importers.agenda import read_agenda
from ..importers.agenda_answers import apply_answers
from ..store import agenda
from .desk import Desk, Transaction, edits

_TEXT = ("title", "kind", "session", "facilitator", "modality", "note")


def read_file(path: Path, answers: Mapping[str, str] | None = None) -> AgendaDraft:
    """An agenda file with what was repaired and what a person must answer; `answers` are applied already."""
    draft = read_agenda(path)
    return apply_answers(draft, answers) if answers else draft


def answer(draft: AgendaDraft, answers: Mapping[str, str]) -> AgendaDraft:
    """The draft after these answers (question key → answer) and a fresh review."""
    return apply_answers(draft, answers)


def blocking(draft: AgendaDraft) -> list[Question]:
    """The questions without whose answer the agenda cannot be used."""
    return [question for question in draft.questions if question.blocking]


def save(desk: Desk, slots: Sequence[Slot]) -> Changes:
    """Make these slots the agenda. Slots keep their id; what is no longer there is marked deleted."""
    with desk.write() as transaction:
        save_within(transaction, slots)
    return Changes.AGENDA


def save_within(transaction: Transaction, slots: Sequence[Slot]) -> None:
    """`save` as part of a larger act. Unchanged fields make no entry."""
    if any(question.blocking for question in review(slots)):
        raise KnownError("agenda_incomplete")
    before = {slot.id: slot for slot in agenda.slots(transaction.connection)}
    slots = _keep_ids(slots, before)
    deleted = agenda.deleted_slots(transaction.connection)
    drafts: list[Draft] = []
    for slot in slots:
        now, was = slot_fields(slot), slot_fields(before[slot.id]) if slot.id in before else {}
        if slot.id in deleted:
            drafts += edits("slot", slot.id, {"deleted": "", **now})
            continue
        drafts += edits("slot", slot.id, {name: value for name, value in now.items() if value != was.get(name, "")})
    for gone in before.keys() - {slot.id for slot in slots}:
        drafts += edits("slot", gone, {"deleted": "true"})
    transaction.append(*drafts)


def _keep_ids(slots: Sequence[Slot], before: Mapping[str, Slot]) -> list[Slot]:
    """A slot that was only moved keeps its id, and with it whatever was scanned at its door.

    Ids are made from day and time; a slot with a new id takes the id of one that is gone and has the same title, kind
    and session.
    """
    ids = {slot.id for slot in slots}
    gone = {
        (fold(slot.title), slot.kind, fold(slot.session)): slot.id for slot in before.values() if slot.id not in ids
    }
    kept = []
    for slot in slots:
        moved = None if slot.id in before else gone.pop((fold(slot.title), slot.kind, fold(slot.session)), None)
        kept.append(replace(slot, id=moved) if moved else slot)
    return kept


def slot_fields(slot: Slot) -> dict[str, str]:
    """A slot as text fields of the journal."""
    fields = {name: str(getattr(slot, name)) for name in _TEXT}
    return fields | {
        "day": slot.day.isoformat() if slot.day else "",
        "start": slot.start.strftime("%H:%M") if slot.start else "",
        "end": slot.end.strftime("%H:%M") if slot.end else "",
        "parallel": "true" if slot.parallel else "",
        "position": str(slot.position),
    }


def slots(desk: Desk) -> list[Slot]:
    """The agenda in printed order."""
    with desk.read() as connection:
        return agenda.slots(connection)


def days(desk: Desk) -> list[date]:
    """The seminar's days in order."""
    with desk.read() as connection:
        return agenda.days(connection)


def open_questions(desk: Desk) -> list[Question]:
    """What the saved agenda still leaves to ask the organisers."""
    return review(slots(desk))


def seminar(desk: Desk) -> Mapping[str, str]:
    """Title, place, zone, languages, quota … of the seminar."""
    with desk.read() as connection:
        return agenda.seminar(connection)
