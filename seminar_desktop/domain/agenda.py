"""The agenda: slots with a start and an end, and what an attentive reader would ask about them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby, islice, pairwise

from .names import fold
from .spelling import doubts


class SlotKind(StrEnum):
    REGISTRATION = "registration"
    ONLINE_COURSE = "online_course"
    CONSULTATION_PRE = "consultation_pre"
    OPENING = "opening"
    PLENARY = "plenary"
    BREAK = "break"
    LUNCH = "lunch"
    CLOSING = "closing"
    WORKING_GROUPS = "working_groups"
    ROUND_TABLE = "round_table"
    EVALUATION = "evaluation"
    CONSULTATION_POST = "consultation_post"


PAUSES = frozenset({SlotKind.BREAK, SlotKind.LUNCH})
UNATTENDED = PAUSES | {SlotKind.REGISTRATION}
"""Kinds that need no facilitator."""
ASYNCHRONOUS = "online_async"
"""Modality of what people do on their own before or after the seminar: no day, no time."""
LEAVE = "leave"
"""The answer "I know, leave it as it is" to any question that does not block."""
_REGISTRATION = timedelta(minutes=45)
"""Proposed length of the registration before the first item."""
_EARLY = 8
"""A time before this hour, after a later item, was probably written on a 12-hour clock."""
_LONGEST_ITEM = 6 * 60
"""Minutes an item may plausibly last; beyond that a reversed time is no 12-hour clock but a slip."""
_MOST = 100
"""Clashes of one day that are asked about: a table with more of them is no agenda, and nobody answers them."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One agenda item. Times are local to the seminar's zone; `day` is empty for asynchronous items."""

    id: str
    title: str
    kind: str = SlotKind.PLENARY
    day: date | None = None
    start: time | None = None
    end: time | None = None
    session: str = ""
    facilitator: str = ""
    modality: str = "in_person"
    """online_async, in_person, hybrid, or virtual (the facilitator is remote)."""
    parallel: bool = False
    """Declared to run beside its siblings (a round table)."""
    note: str = ""
    position: int = 0
    """Order in the printed agenda, from 1; 0 is what was put before its first item."""

    @property
    def minutes(self) -> int:
        """Length in minutes; 0 when either time is missing."""
        return 0 if self.start is None or self.end is None else _minutes(self.start, self.end)

    def contains(self, moment: datetime) -> bool:
        """Whether local `moment` lies in the slot (start included, end excluded)."""
        if self.day != moment.date() or self.start is None or self.end is None:
            return False
        return self.start <= moment.time() < self.end


@dataclass(frozen=True, slots=True)
class Question:
    """Something in an agenda that only a person can settle. `code` is worded by the front ends.

    An answer is one of `choices` or, where `free` says so, a date (`2022-09-12`), a time (`13:15`), times
    (`08:15-09:00`) or text. `leave` is the choice that changes nothing and puts the question to rest.
    """

    code: str
    rows: tuple[int, ...] = ()
    """Rows (`position` of the slots) it is about."""
    values: Mapping[str, object] = field(default_factory=dict)
    choices: tuple[str, ...] = ()
    blocking: bool = False
    """True when the agenda cannot be used before it is answered (a date or a time is missing)."""
    free: str = ""
    """Kind of answer that may be typed instead of a choice: `date`, `time`, `times`, `text`, or empty for none."""
    proposal: str = ""
    """The answer to offer first; never taken without asking."""

    @property
    def key(self) -> str:
        """Stable name of the question within one agenda: code, first and last row, and the word it is about, if any."""
        rows = "-".join(str(row) for row in dict.fromkeys((self.rows[0], self.rows[-1]))) if self.rows else ""
        return ":".join(str(part) for part in (self.code, rows, self.values.get("word", "")) if part)


@dataclass(frozen=True, slots=True)
class Repair:
    """An unambiguous mending, shown so that nobody is surprised: `what` was printed, `now` is used instead."""

    row: int
    code: str
    what: str
    now: str


def days(slots: Iterable[Slot]) -> list[date]:
    """The seminar's days in order."""
    return sorted({slot.day for slot in slots if slot.day is not None})


def running(slots: Iterable[Slot], moment: datetime) -> list[Slot]:
    """Slots that run at local `moment`."""
    return [slot for slot in slots if slot.contains(moment)]


def overlaps(first: Slot, second: Slot) -> bool:
    """Two timed slots of one day share time."""
    if first.day != second.day or not (first.start and first.end and second.start and second.end):
        return False
    return first.start < second.end and second.start < first.end


def group(slot: Slot) -> str:
    """What slots are ordered and compared within: their day or, as long as it is not known, their session."""
    return slot.day.isoformat() if slot.day else slot.session


def review(slots: Sequence[Slot], long_session: timedelta = timedelta(minutes=120)) -> list[Question]:
    """Everything an organiser should be asked about an agenda, in the order of the agenda.

    Covers: missing date, missing or reversed times, a 12-hour clock, gaps, overlaps that are not declared parallel, a
    facilitator in two places, facilitators missing or to be confirmed, long stretches without a pause, no registration
    slot, two words for a pause, doubtful spelling of names.
    """
    timed = sorted((s for s in slots if s.modality != ASYNCHRONOUS), key=lambda s: s.position)
    found = [*_dates(timed), *_facilitators(timed), *_registration(timed), *_pause_words(timed), *_spelling(slots)]
    for _, several in groupby(sorted(timed, key=group), key=group):
        printed = sorted(several, key=lambda s: s.position)
        found += _times(printed)
        by_start = sorted((s for s in _as_meant(printed) if s.start and s.end and s.end > s.start), key=_begin)
        found += [*_gaps(by_start), *islice(_clashes(by_start), _MOST), *_long_stretches(by_start, long_session)]
    return sorted(found, key=lambda q: (q.rows[:1] or (0,), not q.blocking))


# ---- what is missing ------------------------------------------------------------------------------------------------

def _dates(timed: Sequence[Slot]) -> Iterator[Question]:
    """One question per session without a date; the day before the next known one (or after the last) is proposed."""
    undated = [slot for slot in timed if slot.day is None]
    for session in dict.fromkeys(slot.session for slot in undated):
        rows = tuple(slot.position for slot in undated if slot.session == session and slot.position)
        later = [s.day for s in timed if s.day and s.position > rows[-1]] if rows else []
        earlier = [s.day for s in timed if s.day and rows and s.position < rows[0]]
        near = later[0] - timedelta(days=1) if later else earlier[-1] + timedelta(days=1) if earlier else None
        proposal = near.isoformat() if near else ""
        yield Question("agenda_no_date", rows, {"session": session, "items": len(rows)}, (proposal,) if near else (),
                       blocking=True, free="date", proposal=proposal)


def _facilitators(timed: Sequence[Slot]) -> Iterator[Question]:
    tables = tuple(s.position for s in timed if s.kind == SlotKind.ROUND_TABLE and not s.facilitator)
    if tables:
        yield Question("agenda_tables_without_moderator", tables, {"tables": len(tables)}, (LEAVE,), proposal=LEAVE)
    for slot in timed:
        row, values = (slot.position,), {"title": slot.title, "facilitator": slot.facilitator}
        if not slot.facilitator and slot.kind not in UNATTENDED and slot.kind != SlotKind.ROUND_TABLE:
            yield Question("agenda_no_facilitator", row, values, (LEAVE,), free="text", proposal=LEAVE)
        elif re.search(r"to be (confirmed|defined)|por (confirmar|definir)|\bt\.?b\.?[cd]\b", slot.facilitator.lower()):
            yield Question("agenda_unconfirmed", row, values, (LEAVE,), free="text", proposal=LEAVE)


def _registration(timed: Sequence[Slot]) -> Iterator[Question]:
    """People arrive before the first item; the concept note forgot it."""
    first = next((slot for slot in timed if slot.start), None)
    opens = group(first) if first else ""
    if first is None or first.start is None:
        return
    if not any(s.kind == SlotKind.REGISTRATION for s in timed if group(s) == opens):
        begin = (datetime.combine(date(2000, 1, 2), first.start) - _REGISTRATION).time()
        times = (f"{begin:%H:%M}-{first.start:%H:%M}",) if begin < first.start else ()
        yield Question("agenda_no_registration", (first.position,), {"day": first.day, "start": first.start},
                       (*times, LEAVE), free="times", proposal=times[0] if times else LEAVE)


# ---- how it is written ----------------------------------------------------------------------------------------------

def _pause_words(timed: Sequence[Slot]) -> Iterator[Question]:
    pauses = [slot for slot in timed if slot.kind == SlotKind.BREAK]
    titles = {fold(slot.title): slot.title for slot in reversed(pauses)}
    if len(titles) > 1:
        words = tuple(sorted(titles.values()))
        yield Question("agenda_pause_words", tuple(s.position for s in pauses), {"words": words},
                       (*words, LEAVE), proposal=LEAVE)


def _spelling(slots: Sequence[Slot]) -> Iterator[Question]:
    for doubt in doubts((slot.position, slot.facilitator) for slot in slots):
        proposal = doubt.proposals[0] if doubt.reason == "scan" and doubt.proposals else LEAVE
        yield Question("agenda_spelling", doubt.rows, {"word": doubt.word, "reason": doubt.reason},
                       (*doubt.proposals, LEAVE), free="text", proposal=proposal)


# ---- times ----------------------------------------------------------------------------------------------------------

def _begin(slot: Slot) -> tuple[time, int]:
    return slot.start or time(), slot.position


def _minutes(start: time, end: time) -> int:
    return (end.hour - start.hour) * 60 + end.minute - start.minute


def _afternoon(moment: time) -> time:
    """The same reading of a 12-hour clock after noon."""
    return moment.replace(hour=moment.hour + 12) if moment.hour < 12 else moment


def _as_meant(printed: Sequence[Slot]) -> Iterator[Slot]:
    """The slots of one day as a person reads them: `12:00-1:15` ends 13:15, `1:15-3:45` after lunch begins 13:15."""
    latest = time()
    for slot in printed:
        start, end = slot.start, slot.end
        if start and end:
            if start < latest and start.hour < _EARLY:
                start, end = _afternoon(start), _afternoon(end)
            elif end <= start and 0 < _minutes(start, _afternoon(end)) <= _LONGEST_ITEM:
                end = _afternoon(end)
            latest = max(latest, start)
        yield replace(slot, start=start, end=end)


def _times(printed: Sequence[Slot]) -> Iterator[Question]:
    """Times that are missing or cannot be meant as they stand; the next item often settles what was meant."""
    meant = list(_as_meant(printed))
    for slot, read, following in zip(printed, meant, [*meant[1:], None], strict=True):
        row = (slot.position,)
        after = following.start if following else None
        values = {"title": slot.title, "start": slot.start, "end": slot.end, "next": after, "printed": slot.note}
        if slot.start is None or slot.end is None:
            known = slot.start and after and after > slot.start
            choice = (f"{slot.start:%H:%M}-{after:%H:%M}",) if known else ()
            yield Question("agenda_no_time", row, values, choice, blocking=True, free="times", proposal="".join(choice))
        elif read.start != slot.start:
            choice = (f"{read.start:%H:%M}-{read.end:%H:%M}",)
            yield Question("agenda_twelve_hour", row, values, (*choice, LEAVE), free="times", proposal=choice[0])
        elif slot.end <= slot.start:
            usable = read.end is not None and read.end > slot.start
            choice = (f"{read.end:%H:%M}",) if usable else ()
            yield Question("agenda_reversed", row, values, choice, blocking=True, free="time", proposal="".join(choice))


def _gaps(by_start: Sequence[Slot]) -> Iterator[Question]:
    latest = by_start[0] if by_start else None
    for slot in by_start[1:]:
        if latest and latest.end and slot.start and slot.start > latest.end:
            yield Question("agenda_gap", (latest.position, slot.position),
                           {"day": slot.day, "start": latest.end, "end": slot.start,
                            "before": latest.title, "after": slot.title},
                           ("extend_before", "start_earlier", LEAVE), proposal=LEAVE)
        if latest is None or (slot.end and latest.end and slot.end >= latest.end):
            latest = slot


def _clashes(by_start: Sequence[Slot]) -> Iterator[Question]:
    named = [people(slot.facilitator) for slot in by_start]
    for i, first in enumerate(by_start):
        for j, second in enumerate(by_start[i + 1:], i + 1):
            if not overlaps(first, second):
                break  # so do the others, which begin later still
            if _parents(first, second):
                continue
            rows = (first.position, second.position)
            titles = {"first": first.title, "second": second.title}
            if not (first.parallel and second.parallel):
                yield Question("agenda_overlap", rows, titles, ("declare_parallel", LEAVE), proposal=LEAVE)
            for name in sorted(named[i] & named[j]):
                yield Question("agenda_facilitator_twice", rows, {**titles, "word": name}, (LEAVE,), proposal=LEAVE)


def _parents(first: Slot, second: Slot) -> bool:
    """A working-groups item and its own round tables are one thing."""
    return {first.kind, second.kind} == {SlotKind.WORKING_GROUPS, SlotKind.ROUND_TABLE}


def people(facilitator: str) -> frozenset[str]:
    """Names in a facilitator cell, folded: `A B (IOM) and C D` → `a b`, `c d`. Words in brackets and acronyms go."""
    parts = re.split(r"[;,/]|\s(?:and|y|e|et|&)\s", re.sub(r"\([^)]*\)", " ", facilitator))
    return frozenset(fold(part) for part in parts if len(part.split()) > 1)


def _long_stretches(by_start: Sequence[Slot], limit: timedelta) -> Iterator[Question]:
    """Working time without a pause or a gap that is longer than `limit`."""
    stretch: list[Slot] = []
    for slot, following in pairwise([*by_start, None]):
        if slot is None or slot.kind in UNATTENDED:
            stretch = []
            continue
        stretch.append(slot)
        begins, ends = stretch[0].start, max(s.end for s in stretch if s.end)
        if following and following.kind not in PAUSES and following.start and following.start <= ends:
            continue
        if begins and timedelta(minutes=_minutes(begins, ends)) > limit:
            yield Question("agenda_long", (stretch[0].position, slot.position),
                           {"day": slot.day, "start": begins, "end": ends, "minutes": _minutes(begins, ends)},
                           (LEAVE,), proposal=LEAVE)
        stretch = []
