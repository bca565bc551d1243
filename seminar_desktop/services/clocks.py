"""The clocks of desks: judging them, noticing that this one was set, and correcting times by an entry."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime

from ..domain.changes import Changes
from ..domain.clock_check import Evidence, Judgement, Look, Standing, judge, started_before
from ..domain.clock_spans import AMBER_MS, DOUBT_MS, MOST_MS, Shift, ahead_at, at, stretch_of
from ..domain.errors import KnownError
from ..domain.journal import CLOCK_SEEN, CLOCK_SHIFT, CLOCK_STEP, LARGEST, VOID, Draft
from ..domain.names import clean
from ..store import agenda, clock_times, clocks, journal, places
from ..store.clocks import Example
from ..store.clocks import Note as Note
from ..store.database import Connection
from .desk import Desk

EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class DeskClock:
    """One desk, and what is to be said of its clock."""

    desk: str
    name: str
    own: bool
    judgement: Judgement
    shifts: tuple[Note, ...] = ()
    """Corrections that count."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """How the times of a desk might be put right."""

    desk: str
    name: str
    first: int
    last: int | None
    """None: until its clock is set."""
    shift_ms: int
    newest: int
    """Number of its newest entry here."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a correction would do."""

    count: int
    examples: list[Example]


def running_ms() -> int:
    """Milliseconds of a clock that nobody sets and that goes on while the machine sleeps.

    `time.monotonic` counts sleep on Windows (GetTickCount64, since 3.13 the performance counter); on macOS it stops,
    but CLOCK_MONOTONIC of clock_gettime goes on; Linux has CLOCK_BOOTTIME for it. Without one of these a sleep looks
    like a clock that was set forward.
    """
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime_ns(getattr(time, name)) // 1_000_000
    return time.monotonic_ns() // 1_000_000


def look(desk: Desk) -> Look:
    """Both clocks of this machine, now."""
    return Look(_ms(desk.wall()), running_ms())


def note_step(desk: Desk, jumped_ms: int) -> Changes:
    """This machine's clock was set while the program ran: keep that as a fact."""
    return _note_step(desk, {"jumped_ms": _within(jumped_ms)})


def started_back(desk: Desk) -> int | None:
    """How far (negative, ms) the clock of this machine is before this desk's own last entry; None when it is not."""
    if desk.rehearsing:
        return None
    with desk.read() as connection:
        last = clocks.last_entry(connection, desk.id)
    return started_before(_ms(desk.wall()), last[1], last[2]) if last else None


def note_start(desk: Desk, behind_ms: int) -> Changes:
    """The program starts with such a clock: times are doubtful from here on, until somebody says that it is right."""
    return _note_step(desk, {"jumped_ms": _within(behind_ms), "started": True})


def confirm(desk: Desk) -> Changes:
    """Somebody looked: the clock of this machine is right now.

    After a start with a doubtful clock that says nothing of the times before; otherwise it follows from the steps.
    """
    with desk.write() as transaction:
        notes = [n for n in clocks.notes(transaction.connection, desk.id) if n.kind in ("step", "start")]
        anew = bool(notes) and notes[-1].kind == "start"
        last = clocks.last_entry(transaction.connection, desk.id)
        value = {"ahead_ms": 0, "seq": (last[0] if last else 0) + 1, "anew": anew}
        transaction.append(Draft(CLOCK_SEEN, "desk", desk.id, "", value))
    return Changes.ATTENDANCE


def keep_evidence(desk: Desk) -> Changes:
    """Write down what the last exchange showed of the clocks of desks, where that is news. Every desk then knows."""
    news = []
    with desk.read() as connection:
        for peer in places.peers(connection):
            if peer.ahead_ms is None or peer.seq < 1:
                continue
            _, steps, compared = clock_times.facts(connection, peer.desk)
            known = ahead_at(steps, compared, peer.seq)
            if abs(known - peer.ahead_ms) > DOUBT_MS and max(abs(known), abs(peer.ahead_ms)) > AMBER_MS:
                value = {"ahead_ms": _within(peer.ahead_ms), "seq": peer.seq}
                news.append(Draft(CLOCK_SEEN, "desk", peer.desk, "", value))
    if not news:
        return Changes.NONE
    with desk.write() as transaction:
        transaction.append(*news)
    return Changes.ATTENDANCE


def judgements(desk: Desk) -> list[DeskClock]:
    """Every desk that is known here, this one first, and how its clock stands."""
    with desk.read() as connection:
        names = agenda.names(connection, "desk")
        peers = {peer.desk: peer for peer in places.peers(connection)}
        everybody = {desk.id, *peers, *clocks.desks(connection)}
        known = sorted(everybody, key=lambda one: (one != desk.id, names.get(one, one)))
        found = []
        for one in known:
            peer = peers.get(one)
            said = _apart(peer.said_at, peer.heard_at) if peer else None
            evidence = _evidence(connection, one, peer.ahead_ms if peer else None, said)
            shifts = tuple(note for note in clocks.notes(connection, one) if note.kind == "shift")
            found.append(DeskClock(one, names.get(one) or one[:5], one == desk.id, judge(evidence), shifts))
    return found


def proposal(desk: Desk, of: str) -> Proposal:
    """How the times of a desk might be put right: the stretch since its clock was set last, by what is known of it."""
    with desk.read() as connection:
        last = clocks.last_entry(connection, of)
        if last is None:
            raise KnownError("clock_desk_unknown", desk=of)
        name = agenda.names(connection, "desk").get(of) or of[:5]
        shifts, steps, compared = clock_times.facts(connection, of)
        known = ahead_at(steps, compared, last[0])
        first, until, wrong = max((s.seq for s in steps if abs(s.ms) > AMBER_MS), default=1), None, last[0]
        if abs(known) <= AMBER_MS and first > 1:  # it was set right: what lies before is wrong
            wrong = until = first - 1
            first = max((s.seq for s in steps if s.seq < first and abs(s.ms) > AMBER_MS), default=1)
            known = ahead_at(steps, compared, wrong)
        peer = next((peer for peer in places.peers(connection) if peer.desk == of), None)
        if not known and peer is not None and until is None:
            known = peer.ahead_ms or max(0, _apart(peer.said_at, peer.heard_at))
        span = at(clock_times.spans(connection, of), wrong)
        return Proposal(of, name, first, until, -(known + (span.shift_ms if span else 0)), last[0])


def preview(desk: Desk, of: str, first: int, last: int | None, shift_ms: int) -> Preview:
    """How many entries a correction would move, and examples before and after it."""
    with desk.read() as connection:
        _, steps, _ = clock_times.facts(connection, of)
        begin, end = stretch_of(Shift(first, last or 0, shift_ms), steps)
        return Preview(
            clocks.count(connection, of, begin, end), clocks.examples(connection, of, begin, end, shift_ms, EXAMPLES)
        )


def shift(desk: Desk, of: str, first: int, last: int | None, shift_ms: int, reason: str) -> tuple[str, Changes]:
    """Move the times of the entries `first` to `last` of a desk, for every desk that reads this. Returns the entry.

    What is wrong is said by KnownError: `clock_desk_unknown`, `clock_entries_wrong`, `clock_shift_wrong`,
    `reason_missing`.
    """
    reason = clean(reason)
    if not reason:
        raise KnownError("reason_missing")
    if not 0 < abs(shift_ms) <= MOST_MS:
        raise KnownError("clock_shift_wrong")
    if not 1 <= first <= (last or LARGEST) <= LARGEST:
        raise KnownError("clock_entries_wrong")
    with desk.write() as transaction:
        if clocks.last_entry(transaction.connection, of) is None:
            raise KnownError("clock_desk_unknown", desk=of)
        value = {"first": first, "last": last, "shift_ms": shift_ms, "reason": reason}
        (entry,) = transaction.append(Draft(CLOCK_SHIFT, "desk", of, "", value))
    return entry.id, Changes.ATTENDANCE | Changes.CERTIFICATES


def undo(desk: Desk, entry: str, reason: str) -> Changes:
    """Take back a correction; the times are again as they were written."""
    reason = clean(reason)
    if not reason:
        raise KnownError("reason_missing")
    with desk.write() as transaction:
        counting = {note.entry for note in clocks.notes(transaction.connection) if note.kind == "shift"}
        if entry not in counting:
            found = journal.find(transaction.connection, bytes.fromhex(entry)) if len(entry) == 64 else None
            raise KnownError("already_voided" if found and found.kind == CLOCK_SHIFT else "entry_unknown")
        transaction.append(Draft(VOID, "entry", entry, "", {"reason": reason}))
    return Changes.ATTENDANCE | Changes.CERTIFICATES


def _evidence(connection: Connection, desk: str, peer_ms: int | None, said_ms: int | None) -> Evidence:
    last = clocks.last_entry(connection, desk)
    if last is None:
        return Evidence(desk, peer_ms, said_ms)
    shifts, steps, compared = clock_times.facts(connection, desk)
    known = ahead_at(steps, compared, last[0])
    span = at(clock_times.spans(connection, desk), last[0])
    notes = [note for note in clocks.notes(connection, desk) if note.kind in ("step", "start")]
    return Evidence(
        desk,
        known if compared else peer_ms,
        said_ms,
        0 if compared else known,
        started_back=bool(notes) and notes[-1].kind == "start",
        shifted_ms=span.shift_ms if span else 0,
    )


def _note_step(desk: Desk, value: dict[str, object]) -> Changes:
    with desk.write() as transaction:
        transaction.append(Draft(CLOCK_STEP, "desk", desk.id, "", value))
    return Changes.ATTENDANCE


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _apart(said: str, heard: str) -> int:
    """Milliseconds from the moment something was heard to the one in which it says it was said; 0 for odd times."""
    try:
        return _ms(datetime.fromisoformat(said)) - _ms(datetime.fromisoformat(heard))
    except (ValueError, TypeError, OverflowError):
        return 0


def _within(ms: int) -> int:
    return max(-MOST_MS, min(ms, MOST_MS))


def suspects(found: list[DeskClock]) -> list[DeskClock]:
    """Those that somebody must hear of, the furthest off first."""
    return sorted(
        (one for one in found if one.judgement.suspect),
        key=lambda one: (one.judgement.standing != Standing.RED, -abs(one.judgement.ahead_ms), one.name),
    )
