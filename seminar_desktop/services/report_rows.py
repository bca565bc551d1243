"""The rows of a report, put together by who they are about: one name and address is one identity."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum

from ..domain.activities import NONE
from ..domain.attendance import Interval, union
from ..domain.identity import identity_id
from ..domain.results import better
from ..importers.report import (
    MeetingReport,
    MeetingRow,
    Report,
    Result,
    ResultReport,
    ResultRow,
    ResultState,
)


class LeftOut(StrEnum):
    """Why a line says nothing about anybody's attendance."""

    WAITING_ROOM = "waiting_room"
    NO_SHOW = "no_show"
    ANONYMOUS = "anonymous"
    NO_NAME = "no_name"


@dataclass(slots=True)
class Identity:
    """A name and address of a report, with all it says of them."""

    id: str
    name: str
    email: str
    lines: list[int] = field(default_factory=list)
    left_out: list[tuple[int, str]] = field(default_factory=list)
    intervals: list[Interval] = field(default_factory=list)
    """Seconds since 1970."""
    slot: str = ""
    """The only slot the intervals count for; empty: whichever they touch."""
    results: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Slot → (state, when as ISO text)."""

    @property
    def value(self) -> dict[str, object]:
        """What the journal keeps of it."""
        said: dict[str, object] = {"name": self.name, "email": self.email}
        if self.intervals:
            return said | {"intervals": [list(pair) for pair in union(self.intervals)], "slot": self.slot}
        return said | {"results": {slot: list(pair) for slot, pair in self.results.items()}}


def identities(
    key: bytes, report: Report, zone: tzinfo, slot: str, places: Mapping[str, str]
) -> list[Identity]:
    """Everybody a report names, in the order of their first lines. `zone` is that of times without one."""
    if isinstance(report, MeetingReport):
        return _of_meeting(key, report, zone, slot)
    return _of_results(key, report, places)


class _Found:
    """Identities by what the report says, so that each is hashed once."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._by_words: dict[tuple[str, str], Identity] = {}
        self.by_id: dict[str, Identity] = {}

    def of(self, name: str, email: str) -> Identity:
        if (name, email) not in self._by_words:
            identity = identity_id(self._key, name, email)
            self._by_words[name, email] = self.by_id.setdefault(identity, Identity(identity, name, email))
        return self._by_words[name, email]


def _of_meeting(key: bytes, report: MeetingReport, zone: tzinfo, slot: str) -> list[Identity]:
    found, clock = _Found(key), _Clock(zone)
    end = _end(report, clock) if any(row.join and not row.leave for row in report.rows) else 0
    for row in report.rows:
        one = found.of(row.name, row.email)
        why = _no_attendance(row)
        if why:
            one.left_out.append((row.line, why))
            continue
        one.lines.append(row.line)
        one.slot = slot
        if row.join is not None:
            begin = clock.seconds(row.join)
            leave = clock.seconds(row.leave) if row.leave else max(end, begin)
            if report.approximate and row.seconds is not None:
                leave = min(leave, begin + row.seconds)  # went and came back, nobody knows when
            if leave > begin >= 0:
                one.intervals.append((begin, leave))
        elif report.approximate and report.start is not None and row.seconds:
            begin = clock.seconds(report.start)
            one.intervals.append((begin, begin + row.seconds))
    return list(found.by_id.values())


def _end(report: MeetingReport, clock: _Clock) -> int:
    """Until when somebody was there of whom only the joining is known."""
    if report.end:
        return clock.seconds(report.end)
    moments = (moment for row in report.rows for moment in (row.leave, row.join) if moment)
    return max(map(clock.seconds, moments), default=0)


def _no_attendance(row: MeetingRow) -> str:
    if row.waiting:
        return LeftOut.WAITING_ROOM
    if not row.attended:
        return LeftOut.NO_SHOW
    return "" if row.name or row.email else LeftOut.NO_NAME


class _Clock:
    """Wall times as seconds since 1970; reports repeat few of them, and zones are slow."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._known: dict[datetime, int] = {}

    def seconds(self, moment: datetime) -> int:
        if moment not in self._known:
            aware = moment if moment.tzinfo else moment.replace(tzinfo=self._zone)
            self._known[moment] = int(aware.timestamp())
        return self._known[moment]


def _of_results(key: bytes, report: ResultReport, places: Mapping[str, str]) -> list[Identity]:
    found = _Found(key)
    for row in report.rows:
        one = found.of(row.name, row.email)
        if row.anonymous:
            one.left_out.append((row.line, LeftOut.ANONYMOUS))
        elif not row.name and not row.email:
            one.left_out.append((row.line, LeftOut.NO_NAME))
        else:
            one.lines.append(row.line)
            for slot, said in _said(row, places):
                one.results[slot] = better(one.results.get(slot), said)
    return list(found.by_id.values())


def _said(row: ResultRow, places: Mapping[str, str]) -> Iterable[tuple[str, tuple[str, str]]]:
    for activity, result in row.results.items():
        slot = places.get(activity, NONE)
        if slot != NONE:
            yield slot, (_state(result), result.at.isoformat() if result.at else "")
    for session, status in row.presences.items():
        slot = places.get(session, NONE)
        if slot != NONE:
            yield slot, (status, "")


def _state(result: Result) -> str:
    """A teacher's own word on a test is a pass (brief, section 7: proof is imported, not issued here)."""
    if result.set_by_hand and result.state == ResultState.COMPLETED:
        return ResultState.PASSED
    return result.state
