"""An agenda in words: the lines of a timetable, and what a question asks, about which row, with which answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from ... import wording, wording_agenda
from ...domain.agenda import ASYNCHRONOUS, PAUSES, Question, Repair, Slot, SlotKind, group
from ..messages import local, words
from ..widgets.note_list import Note
from ..widgets.timetable import Line

translate = QCoreApplication.translate
_USUAL = "in_person"


def lines(slots: Sequence[Slot], now: datetime | None = None, asked: Collection[int] = ()) -> list[Line]:
    """The timetable by day and session; what is done online at any time comes first, as a group of its own."""
    online = [slot for slot in slots if slot.modality == ASYNCHRONOUS]
    timed = [slot for slot in slots if slot.modality != ASYNCHRONOUS]
    found = []
    if online:
        found.append(Line(translate("Agenda", "Online, at any time")))
        found += [_item(slot, None, asked) for slot in sorted(online, key=lambda s: s.position)]
    shown: set[str] = set()
    for (name, session), several in _groups(timed):
        found.append(_heading(several[0].day, session, name in shown, now))
        shown.add(name)
        found += [_item(slot, now, asked) for slot in several]
    return found


def _groups(timed: Iterable[Slot]) -> list[tuple[tuple[str, str], list[Slot]]]:
    """Items by day and session: in the order of time when all times are there, else as printed."""
    printed = sorted(timed, key=lambda s: (s.day is not None, s.day or date.min, s.position))
    found = []
    for key, several in groupby(printed, key=lambda s: (group(s), s.session)):
        items = list(several)
        if all(slot.start and slot.end and slot.end > slot.start for slot in items):
            items.sort(key=lambda s: (s.start, s.parallel, s.position))
        found.append((key, items))
    return found


def _heading(day: date | None, session: str, repeated: bool, now: datetime | None) -> Line:
    if repeated:
        return Line(session)
    title = day_words(day) if day else translate("Agenda", "Day not known yet")
    return Line(title, session, running=now is not None and day == now.date())


def day_words(day: date) -> str:
    """“Monday 12 September”, with a capital where a heading begins."""
    text = str(local(day))
    return text[:1].upper() + text[1:]


def _item(slot: Slot, now: datetime | None, asked: Collection[int]) -> Line:
    child, quiet = slot.kind == SlotKind.ROUND_TABLE, slot.kind in PAUSES
    running = now is not None and slot.contains(now)
    shown = slot.modality not in (_USUAL, ASYNCHRONOUS) and not quiet
    modality = words(wording.MODALITIES, slot.modality) if shown else ""
    return Line(
        title=slot.title, row=slot.position, time="" if child else times(slot),
        subtitle=" · ".join(part for part in (slot.facilitator, modality) if part),
        kind="" if child or quiet else words(wording.SLOT_KINDS, slot.kind),
        running=running, now=translate("Agenda", "Now") if running and not child else "",
        quiet=quiet, child=child, asked=slot.position in asked)


def times(slot: Slot) -> str:
    """“09:00–09:15”; a question mark stands for a time that is not known."""
    if slot.modality == ASYNCHRONOUS:
        return ""
    return "–".join(f"{moment:%H:%M}" if moment else "?" for moment in (slot.start, slot.end))


# ---- questions ------------------------------------------------------------------------------------------------------

def question_words(question: Question) -> str:
    """What is asked."""
    values = {key: " / ".join(map(str, value)) if isinstance(value, tuple) else value
              for key, value in question.values.items()}
    return words(wording_agenda.QUESTIONS, question.code, values)


def place_words(question: Question, slots: Sequence[Slot]) -> str:
    """Which rows it is about: day, time and title, or how many there are."""
    rows = [slot for slot in slots if slot.position in question.rows and slot.position]
    if not rows:
        return ""
    first = rows[0]
    numbers = [slot.position for slot in rows]
    if len(rows) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return translate("Agenda", "Rows {first} to {last}").format(first=numbers[0], last=numbers[-1])
    if len(rows) > 2:
        return translate("Agenda", "Rows {rows}").format(rows=", ".join(map(str, numbers)))
    day = day_words(first.day) if first.day else ""
    return " · ".join(part for part in (day, times(first), first.title) if part)


def choice_words(question: Question, choice: str) -> str:
    """One possible answer."""
    if choice in wording_agenda.ANSWERS.texts:
        return words(wording_agenda.ANSWERS, choice, question.values)
    if question.free == "date":
        return day_words(date.fromisoformat(choice))
    return choice.replace("-", "–") if question.free == "times" else choice


def free_words(question: Question) -> tuple[str, str]:
    """Label and example of the field for an answer of one's own."""
    return {
        "date": (translate("Agenda", "Another day"), "2022-09-12"),
        "time": (translate("Agenda", "Another time"), "13:15"),
        "times": (translate("Agenda", "Other times"), "08:15-09:00"),
    }.get(question.free, (translate("Agenda", "Write it"), ""))


def ordered(questions: Iterable[Question]) -> list[Question]:
    """Those that must be answered first, then the others, as the agenda has them."""
    return sorted(questions, key=lambda question: not question.blocking)


def question_notes(questions: Iterable[Question], slots: Sequence[Slot]) -> list[Note]:
    """Questions as notes; those that must be answered carry a mark."""
    return [Note(question.key, question_words(question), place_words(question, slots),
                 "warning" if question.blocking else "question", "stop" if question.blocking else "")
            for question in questions]


def repair_notes(repairs: Sequence[Repair]) -> list[Note]:
    """What was printed → what is used; several mendings of one text are one note."""
    merged: dict[tuple[int, str, str], list[str]] = {}
    for repair in repairs:
        merged.setdefault((repair.row, repair.what, repair.now), []).append(words(wording_agenda.MENDINGS, repair.code))
    row_words = translate("Agenda", "Row {row}")
    return [Note(key, f"{key[1]}  →  {key[2]}", " · ".join([row_words.format(row=key[0]), *why]), "check", "good")
            for key, why in merged.items()]
