"""Words about certificates: what is missing, what would mend it, the one step that helps most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ... import wording_attendance, wording_eligibility
from ...domain.agenda import Slot
from ...domain.eligibility import EVERYTHING, Eligibility, Fix, Kind, Missing, Standing
from ..messages import local, words
from .people_words import number

if TYPE_CHECKING:
    from ...services.eligibility import Entry, Waiver

translate = QCoreApplication.translate
Slots = Mapping[str, Slot]

TONES = {Standing.EARNED: "good", Standing.ON_THE_WAY: "wait", Standing.LOST: "stop"}
ICONS = {Standing.EARNED: "check-circle", Standing.ON_THE_WAY: "clock", Standing.LOST: "cross-octagon"}


class Step(NamedTuple):
    """What helps most, and what it is about."""

    above: str
    below: str
    tone: str = ""


def standing(judged: Eligibility) -> str:
    return words(wording_eligibility.STANDINGS, judged.standing.value)


def thing(missing: Missing, slots: Slots) -> str:
    """What is missing: title and state."""
    if missing.kind == Kind.SLOT and not missing.slot:
        return words(wording_eligibility.MISSING, "any_slot")
    table = wording_attendance.PRESENCES if missing.kind == Kind.SLOT else wording_eligibility.RESULTS
    values = {"title": title(missing.slot, slots), "status": _lower(words(table, missing.status))}
    return words(wording_eligibility.MISSING, missing.kind.value, values)


def fix(missing: Missing) -> str:
    """What would mend it."""
    return words(wording_eligibility.FIXES, missing.fix.value)


def mending(missing: Missing, slots: Slots) -> str:
    """What would mend it, and when that is if it lies ahead."""
    moment = when(slots.get(missing.slot)) if missing.fix in (Fix.ATTEND, Fix.GO_IN) else ""
    return f"{fix(missing)} {moment}".strip()


def title(slot_id: str, slots: Slots) -> str:
    """Title of a slot or course; one that is no longer in the agenda is shown by its id."""
    return slots[slot_id].title if slot_id in slots else slot_id


def when(slot: Slot | None) -> str:
    """E.g. "Tue 13 Sep, 09:15–10:15"."""
    if slot is None or not (slot.day and slot.start and slot.end):
        return ""
    day = QLocale().toString(QDate(slot.day.year, slot.day.month, slot.day.day), "ddd d MMM")
    return f"{day}, {slot.start:%H:%M}–{slot.end:%H:%M}"


def telling(judged: Eligibility) -> list[Missing]:
    """What is missing, what matters most first: where only a waiver helps, that; else what can be mended now."""
    if judged.standing != Standing.LOST:
        return list(judged.missing)
    return sorted(judged.missing, key=lambda missing: missing.fix != Fix.WAIVE)


def step(entry: Entry, slots: Slots) -> Step:
    """The most useful next step for one person: names of reports to decide, else the first thing that is missing."""
    judged = entry.eligibility
    if judged.standing == Standing.EARNED:
        return Step(translate("Eligibility", "Nothing is missing"), _waived(len(judged.waived)), "good")
    missing = telling(judged)
    if entry.possible_rows and judged.standing != Standing.LOST:
        text = translate("Eligibility", "Names to decide: {count}").format(count=number(entry.possible_rows))
        return Step(text, _and_more(missing, slots), "wait")
    first = missing[0]
    if first.fix == Fix.ATTEND:
        text = translate("Eligibility", "Next: {title}, {when}")
        below = text.format(title=title(first.slot, slots), when=when(slots.get(first.slot)))
        return Step(translate("Eligibility", "Nothing to mend now"), below, "")
    short = words(wording_eligibility.STEPS, first.fix.value)
    return Step(short, _and_more(missing, slots), "wait" if first.now else "stop")


def enough(entry: Entry) -> str:
    """How many of the missing items are enough, where not all of them are needed; else empty."""
    judged = entry.eligibility
    items = sum(missing.kind == Kind.SLOT and bool(missing.slot) for missing in judged.missing)
    if not 0 < judged.short < items:
        return ""
    text = translate("Eligibility", "Of the {items} items, {short} are enough.")
    return text.format(items=number(items), short=number(judged.short))


def headline(entry: Entry) -> str:
    """The kind of certificate, how much is missing, and what can be done about it."""
    kind = words(wording_eligibility.CERTIFICATES, entry.eligibility.certificate.value)
    return " · ".join(text for text in (kind, _lacking(entry)) if text)


def _lacking(entry: Entry) -> str:
    judged = entry.eligibility
    if judged.standing == Standing.EARNED:
        return _waived(len(judged.waived))
    values = {"missing": number(len(judged.missing)), "now": number(entry.fixable_now),
              "waiver": number(sum(missing.fix == Fix.WAIVE for missing in judged.missing))}  # fmt: skip
    if judged.standing == Standing.LOST:
        return translate("Eligibility", "{missing} missing, {waiver} of them only by a waiver").format(**values)
    if not entry.fixable_now:
        return translate("Eligibility", "Nothing to mend now, {missing} still ahead").format(**values)
    return translate("Eligibility", "{missing} missing, {now} can be mended now").format(**values)


def waived_thing(slot_id: str, slots: Slots) -> str:
    """What a waiver is about."""
    return translate("Eligibility", "Everything") if slot_id == EVERYTHING else title(slot_id, slots)


def waived_by(waiver: Waiver) -> str:
    """Who waived something, when and why."""
    text = translate("Eligibility", "{operator}, {desk}, {time}: {reason}")
    return text.format(
        operator=waiver.operator or "–", desk=waiver.desk, time=local(_minute(waiver.at)), reason=waiver.reason
    )


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _and_more(missing: Sequence[Missing], slots: Slots) -> str:
    first = thing(missing[0], slots)
    if len(missing) == 1:
        return first
    text = translate("Eligibility", "{first}, and {count} more")
    return text.format(first=first, count=number(len(missing) - 1))


def _waived(count: int) -> str:
    if not count:
        return ""
    return translate("Eligibility", "Waived: {count}").format(count=number(count))
