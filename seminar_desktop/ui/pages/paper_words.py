"""Words of the paper lists: what is known of a line, what contradicts it, why something was refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from ... import sheet_words
from ...catalog import LANGUAGES
from ...domain.agenda import Slot
from ...domain.attendance import Outcome, Presence, Reason
from ...domain.errors import KnownError
from ...domain.sheet_code import line_code
from ...services.sheets import Contradiction, Typed
from ..messages import error as sentence
from .attendance_words import Vocabulary, long_day, short_day, times
from .people_words import number

translate = QCoreApplication.translate
_LINE = re.compile(r"0*([1-9][0-9]{0,3})[\s-]*[A-Za-z]?")


def letters(spoken: Vocabulary) -> Mapping[str, Presence]:
    """What may be typed: the letters of the window, those printed on sheets of any language of the program, Space."""
    printed = {s.letter: Presence(s.presence) for language in LANGUAGES for s in sheet_words.words(language).statuses}
    return printed | dict(spoken.by_letter)


def fact(known: Outcome | None, zone: tzinfo) -> str:
    """Where a presence is known from, e.g. "Scanned at 09:04"."""
    if known is None:
        return ""
    texts = {
        Reason.MARKED: translate("PaperLists", "Marked by hand"),
        Reason.SCANNED: translate("PaperLists", "Scanned at {time}"),
        Reason.SCANNED_LATE: translate("PaperLists", "Scanned at {time}"),
        Reason.LEFT: translate("PaperLists", "Went out at {time}"),
        Reason.AWAY: translate("PaperLists", "Was outside for long"),
        Reason.ONLINE: translate("PaperLists", "Online for {minutes} min"),
        Reason.ONLINE_SHORT: translate("PaperLists", "Online for {minutes} min"),
        Reason.REPORTED: translate("PaperLists", "From a list that was read"),
        Reason.AT_TABLE: translate("PaperLists", "Was at a round table"),
        Reason.ELSEWHERE: translate("PaperLists", "Was at another table"),
        Reason.SUBSTITUTED: translate("PaperLists", "Somebody else came instead"),
        Reason.CLOSED: translate("PaperLists", "No sign of the person"),
    }
    moment = known.left if known.reason == Reason.LEFT else known.arrived
    clock = f"{datetime.fromtimestamp(moment, zone):%H:%M}" if moment is not None else "…"
    return texts.get(known.reason, "").format(time=clock, minutes=number(round(known.online / 60)))


def known_word(known: Outcome | None, spoken: Vocabulary) -> str:
    """The presence that is known without the paper; empty when nothing is."""
    return spoken.word[known.status] if known is not None and says_something(known) else ""


def says_something(known: Outcome) -> bool:
    """Whether there is any sign or mark behind a presence."""
    return known.reason not in (Reason.NOTHING_YET, Reason.NOT_ASKED)


def short_contradiction(known: Outcome, said: Presence, spoken: Vocabulary) -> str:
    """E.g. "Late, not Present"."""
    values = {"known": spoken.word[known.status], "said": spoken.word[said]}
    return translate("PaperLists", "{known}, not {said}").format(**values)


def contradiction(kind: Contradiction, known: Outcome, said: Presence, spoken: Vocabulary, zone: tzinfo) -> str:
    """What contradicts what, and what saving does about it."""
    values = {"known": spoken.word[known.status], "said": spoken.word[said], "fact": fact(known, zone)}
    if kind == Contradiction.MARKED:
        text = translate("PaperLists", "Marked “{known}” before, and now “{said}”. Saving replaces the mark.")
    elif kind == Contradiction.SEEN:
        text = translate("PaperLists", "“{fact}” says that the person was there; the paper says “{said}”. "
                                       "Saving makes it “{said}”.")  # fmt: skip
    else:
        text = translate("PaperLists", "“{fact}” means “{known}”; the paper says “{said}”. Saving makes it “{said}”.")
    return text.format(**values)


def about(sheet: Typed) -> str:
    """Day, times and item of a sheet, and when it was printed."""
    printed = f"{short_day(sheet.printed.date())} {sheet.printed:%H:%M}"
    words = translate("PaperLists", "{when} · printed {printed}")
    return words.format(when=when(sheet.slot), printed=printed)


def when(slot: Slot) -> str:
    """E.g. "Monday 12 Sep · 09:00–09:15"."""
    return " · ".join(text for text in (long_day(slot.day) if slot.day else "", times(slot)) if text)


def refused_code(error: KnownError) -> str:
    """Why a sheet cannot be typed in, and what to do."""
    if error.code == "sheet_unknown":
        words = translate("PaperLists", "No sheet {sheet} is known on this desk. If another desk printed it, exchange "
                                        "with that desk first.")  # fmt: skip
        return words.format(sheet=error.values.get("sheet", ""))
    if error.code == "slot_unknown":
        return translate("PaperLists", "The item of this sheet was taken out of the agenda. Put it back there, with "
                                       "day and times, and enter the code again.")  # fmt: skip
    return sentence(error)


def refused_entry(text: str, lines: int) -> str:
    """Why what was typed is neither a line of a sheet nor the code of one."""
    found = _LINE.fullmatch(text)
    if lines and found and int(found[1]) > lines:
        words = translate("PaperLists", "The last printed line is {code}. Who was written in by hand below it is "
                                        "entered on the check-in page.")  # fmt: skip
        return words.format(code=line_code(lines))
    if lines and found:
        words = translate("PaperLists", "“{typed}” is no line: number {number} is {code}. Look at the paper again.")
        return words.format(typed=text, number=found[1], code=line_code(int(found[1])))
    if lines:
        words = translate("PaperLists", "“{typed}” is neither a line of this sheet nor the code of another one.")
        return words.format(typed=text)
    words = translate("PaperLists", "“{typed}” is not the code of a sheet. It has five characters and stands at the "
                                    "top right of every page.")  # fmt: skip
    return words.format(typed=text)
