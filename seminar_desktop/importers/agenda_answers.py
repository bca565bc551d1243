"""Answers to the questions of an agenda draft, applied one by one; after each the agenda is reviewed again."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time

from ..domain.agenda import LEAVE, Question, Slot, SlotKind, group
from ..domain.errors import KnownError
from ..domain.names import clean
from .agenda import AgendaDraft, draft
from .agenda_text import find_date, find_times

Slots = list[Slot]


def apply_answers(agenda: AgendaDraft, answers: Mapping[str, str]) -> AgendaDraft:
    """The draft with `answers` (key of a question → answer) applied, whatever order they are given in.

    An answer may be to a question that only another answer raises. Answers given before may be given again.
    Raises `KnownError`: `answer_unknown` (key) when no such question comes up, `answer_invalid` (key, answer, choices).
    """
    waiting = {key: answer for key, answer in answers.items() if agenda.answered.get(key) != answer}
    while waiting:
        # Blocking ones first: dates and times decide which other questions exist.
        asked = sorted((q for q in agenda.questions if q.key in waiting), key=lambda q: not q.blocking)
        if not asked:
            raise KnownError("answer_unknown", key=next(iter(waiting)))
        question = asked[0]
        answer = waiting.pop(question.key).strip()
        slots = _settle(agenda.slots, question, answer)
        agenda = draft(slots, agenda.repairs, {**agenda.answered, question.key: answer})
    return agenda


def _settle(slots: Slots, question: Question, answer: str) -> Slots:
    if answer == LEAVE and LEAVE in question.choices:
        return slots
    if not question.free and answer not in question.choices:
        raise _invalid(question, answer)
    settle = _SETTLE.get(question.code)
    if settle is None:
        raise _invalid(question, answer)
    return settle(slots, question, answer)


def _invalid(question: Question, answer: str) -> KnownError:
    return KnownError("answer_invalid", key=question.key, answer=answer, choices=list(question.choices))


def _date(slots: Slots, question: Question, answer: str) -> Slots:
    day, rest = find_date(answer)
    if day is None or rest:
        raise _invalid(question, answer)
    undated = {group(slot) for slot in slots if slot.position in question.rows and slot.day is None}
    return [replace(s, day=day) if s.day is None and s.start and group(s) in undated else s for s in slots]


def _both_times(question: Question, answer: str) -> tuple[time, time]:
    start, end, _ = find_times(answer)
    if start is None or end is None or end <= start:
        raise _invalid(question, answer)
    return start, end


def _times(slots: Slots, question: Question, answer: str) -> Slots:
    start, end = _both_times(question, answer)
    return _change(slots, question.rows[0], start=start, end=end)


def _end(slots: Slots, question: Question, answer: str) -> Slots:
    end, more, _ = find_times(answer)
    start = next(slot.start for slot in slots if slot.position == question.rows[0])
    if end is None or more is not None or start is None or end <= start:
        raise _invalid(question, answer)
    return _change(slots, question.rows[0], end=end)


def _gap(slots: Slots, question: Question, answer: str) -> Slots:
    if answer == "extend_before":
        return _change(slots, question.rows[0], end=question.values["end"])
    return _change(slots, question.rows[1], start=question.values["start"])


def _parallel(slots: Slots, question: Question, answer: str) -> Slots:
    return [replace(s, parallel=True) if s.position in question.rows else s for s in slots]


def _facilitator(slots: Slots, question: Question, answer: str) -> Slots:
    if not clean(answer):
        raise _invalid(question, answer)
    return _change(slots, question.rows[0], facilitator=clean(answer))


def _registration(slots: Slots, question: Question, answer: str) -> Slots:
    start, end = _both_times(question, answer)
    first = next(slot for slot in slots if slot.position == question.rows[0])
    return [Slot("", "", SlotKind.REGISTRATION, first.day, start, end, first.session), *slots]


def _pause_words(slots: Slots, question: Question, answer: str) -> Slots:
    return [replace(s, title=answer) if s.position in question.rows else s for s in slots]


def _spelling(slots: Slots, question: Question, answer: str) -> Slots:
    if not clean(answer):
        raise _invalid(question, answer)
    word = re.compile(rf"(?<!\w){re.escape(str(question.values['word']))}(?!\w)")
    return [replace(s, facilitator=word.sub(lambda _: clean(answer), s.facilitator)) for s in slots]


def _change(slots: Slots, position: int, **fields: object) -> Slots:
    return [replace(s, **fields) if s.position == position else s for s in slots]  # type: ignore[arg-type]


_SETTLE: dict[str, Callable[[Slots, Question, str], Slots]] = {
    "agenda_no_date": _date,
    "agenda_no_time": _times,
    "agenda_twelve_hour": _times,
    "agenda_reversed": _end,
    "agenda_gap": _gap,
    "agenda_overlap": _parallel,
    "agenda_no_facilitator": _facilitator,
    "agenda_unconfirmed": _facilitator,
    "agenda_no_registration": _registration,
    "agenda_pause_words": _pause_words,
    "agenda_spelling": _spelling,
}
