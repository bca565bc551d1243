"""Words of the attendance pages: what a cell says, where it comes from, what a slot is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ... import wording_attendance as wording
from ...domain.agenda import Slot, SlotKind
from ...domain.attendance import MARKS, Outcome, Presence
from ..messages import words
from .people_words import number

if TYPE_CHECKING:
    from ...services.presence import Cell, Said

translate = QCoreApplication.translate

TONES: Mapping[Presence, str] = {
    Presence.PRESENT: "good",
    Presence.LATE: "wait",
    Presence.LEFT_EARLY: "wait",
    Presence.VIRTUAL: "accent",
    Presence.EXCUSED: "neutral",
    Presence.ABSENT: "stop",
    Presence.NOT_REQUIRED: "quiet",
    Presence.UNKNOWN: "open",
}
"""How a presence looks: a family of the tokens, `accent`, or one of three greys."""


@dataclass(frozen=True)
class Vocabulary:
    """Statuses as words and letters, read once a refresh; painting looks them up."""

    word: Mapping[Presence, str]
    letter: Mapping[Presence, str]

    @property
    def by_letter(self) -> Mapping[str, Presence]:
        """What may be typed; Space is "present" in every language."""
        return {self.letter[status]: status for status in MARKS} | {" ": Presence.PRESENT}


def vocabulary() -> Vocabulary:
    """In the language in use."""
    return Vocabulary(
        {status: words(wording.PRESENCES, status.value) for status in Presence},
        {status: words(wording.LETTERS, status.value).upper() for status in Presence},
    )


def short_title(slot: Slot) -> str:
    """A round table without its subject, its number kept beside its word; any other title whole."""
    if slot.kind != SlotKind.ROUND_TABLE:
        return slot.title
    words_before, blank, last = slot.title.partition(":")[0].rpartition(" ")
    return words_before + ("\u00a0" if blank else "") + last


def times(slot: Slot) -> str:
    return f"{slot.start:%H:%M}–{slot.end:%H:%M}" if slot.start and slot.end else ""


def short_day(day: date | None) -> str:
    """E.g. "Mon 12"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d") if day else ""


def long_day(day: date) -> str:
    """E.g. "Monday 12 Sep", with a capital in any language: it begins an entry of a menu."""
    text = QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMM")
    return text[:1].upper() + text[1:]


def reason(outcome: Outcome) -> str:
    return words(wording.PRESENCE_REASONS, outcome.reason.value)


def clash(outcome: Outcome) -> str:
    """What contradicts what; empty when nothing does."""
    return words(wording.CLASHES, outcome.clash.value) if outcome.clash else ""


def provenance(cell: Cell, spoken: Vocabulary, day: date | None) -> list[str]:
    """Who said what, when and where; moments of another day than the slot's carry their date."""
    return [_said(said, spoken, day) for said in cell.said]


def _said(said: Said, spoken: Vocabulary, day: date | None) -> str:
    values = {"time": _moment(said, day), "desk": said.desk, "operator": said.operator}
    if said.what == "mark":
        known = said.value in set(Presence)
        values["word"] = spoken.word[Presence(said.value)] if known else said.value
        if said.operator:
            return translate("Attendance", "{word}: marked by {operator} at {time}, {desk}").format(**values)
        return translate("Attendance", "{word}: marked at {time}, {desk}").format(**values)
    if said.what == "online":
        minutes = number(round(int(said.value or 0) / 60))
        return translate("Attendance", "{minutes} min online").format(minutes=minutes)
    if said.what == "leave":
        return translate("Attendance", "Out {time}, {desk}").format(**values)
    return translate("Attendance", "In {time}, {desk}").format(**values)


def _moment(said: Said, day: date | None) -> str:
    if said.at is None:
        return ""
    clock = f"{said.at:%H:%M}"
    return clock if said.at.date() == day else f"{short_day(said.at.date())} {clock}"
