"""Which agenda item a report belongs to, where the report says so by its times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from ..domain.agenda import Slot, SlotKind
from ..importers.report import ResultReport

_NEAR = timedelta(minutes=15)
"""A session of a foreign attendance list may begin a little before or after the item it is."""


def consultation_slot(slots: Sequence[Slot], report: ResultReport) -> str:
    """The first or the second consultation, by when it was answered; empty when the times do not say."""
    first = [slot.id for slot in slots if slot.kind == SlotKind.CONSULTATION_PRE]
    second = [slot.id for slot in slots if slot.kind == SlotKind.CONSULTATION_POST]
    if not first or not second:
        return (first or second or [""])[0]
    times = sorted(result.at for row in report.rows for result in row.results.values() if result.at)
    days = [slot.day for slot in slots if slot.day]
    if not times or not days:
        return ""
    begin = datetime.combine(min(days), datetime.min.time())
    middle = begin + (max(days) + timedelta(days=1) - min(days)) / 2
    return first[0] if times[len(times) // 2].replace(tzinfo=None) < middle else second[0]


def session_slots(slots: Iterable[Slot], sessions: Iterable[str]) -> dict[str, str]:
    """Session of a foreign attendance list (its begin as ISO text) → the item that begins then, one session an item."""
    timed = [(datetime.combine(s.day, s.start), s.id) for s in slots if s.day and s.start and not s.parallel]
    pairs = sorted(
        (abs(moment - begins), session, slot)
        for session in sessions
        if (begins := _begin(session)) is not None
        for moment, slot in timed
        if abs(moment - begins) <= _NEAR
    )
    found: dict[str, str] = {}
    for _, session, slot in pairs:
        if session not in found and slot not in found.values():
            found[session] = slot
    return found


def _begin(session: str) -> datetime | None:
    try:
        return datetime.fromisoformat(session).replace(tzinfo=None)
    except ValueError:
        return None
