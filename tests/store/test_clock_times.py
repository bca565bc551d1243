"""Corrected times: the same whatever arrives first, taken back by a void, and never in the way of a scan."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desktop.domain import clock as hybrid
from seminar_desktop.domain.clock_check import Reason, Standing
from seminar_desktop.domain.journal import (
    CLOCK_SEEN,
    CLOCK_SHIFT,
    CLOCK_STEP,
    LARGEST,
    SCAN,
    SET,
    VOID,
    WAIVER,
    Draft,
    Entry,
    genesis,
    seal,
)  # fmt: skip
from seminar_desktop.services import attendance, clocks
from seminar_desktop.services import journal as journal_service
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import audit, clock_times
from seminar_desktop.store import journal as store

from .desks import Clock, copied, enrolled, exchange, new_desk
from .histories import SimulatedDesk, erased, state
from .test_convergence import delivered

MINUTE = 60_000
ACTS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(
            ["scan", "scan", "waiver", "shift", "shift", "open", "step", "start", "seen", "anew", "void", "erase"]
        ),
        st.integers(1, 12),
        st.integers(-8, 8),
    ),
    min_size=3,
    max_size=22,
)  # fmt: skip


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = new_desk(tmp_path_factory.mktemp("clocks"))
    yield desk
    desk.close()


def written(acts: list[tuple[int, str, int, int]]) -> list[Entry]:
    desks = [SimulatedDesk("da"), SimulatedDesk("db")]
    versions: list[Entry] = []
    for number, act, a, b in acts:
        desk, other = desks[number], desks[1 - number].id
        ms = b * 5 * MINUTE
        drafts = {
            "scan": Draft(SCAN, "person", "pa", "registration", {"verdict": "welcome", "admitted": True}),
            "waiver": Draft(WAIVER, "person", "pa", "s1", {"reason": "x"}),
            "shift": Draft(CLOCK_SHIFT, "desk", other, "", {"first": a, "last": a + 4, "shift_ms": ms, "reason": "x"}),
            "open": Draft(CLOCK_SHIFT, "desk", other, "", {"first": a, "last": None, "shift_ms": ms, "reason": "x"}),
            "step": Draft(CLOCK_STEP, "desk", desk.id, "", {"jumped_ms": ms}),
            "start": Draft(CLOCK_STEP, "desk", desk.id, "", {"jumped_ms": ms, "started": True}),
            "seen": Draft(CLOCK_SEEN, "desk", other, "", {"ahead_ms": ms, "seq": a}),
            "anew": Draft(CLOCK_SEEN, "desk", desk.id, "", {"ahead_ms": 0, "seq": a, "anew": True}),
        }
        known = [e for one in desks for e in one.known.values()]
        if act == "erase":
            versions += [erased(known[a % len(known)])] if known else []
        elif act == "void":
            if known:
                desk.write(a % 5, Draft(VOID, "entry", known[(a + b) % len(known)].id, "", {"reason": "x"}))
        else:
            desk.write(a % 5, drafts[act])
    return [*(e for one in desks for e in one.known.values()), *versions]


@settings(max_examples=max(150, settings.default.max_examples))
@given(ACTS, st.randoms(use_true_random=False))
def test_any_delivery_gives_the_same_times(room: Desk, acts: list[Any], dice: random.Random) -> None:
    """Scans, shifts that overlap, steps, comparisons, voids, erasure: equal tables, equal to a rebuild."""
    entries = written(acts)
    expected = state(room, [entries])
    assert state(room, delivered(entries, dice)) == expected
    with room.database.write() as connection:
        for batch in delivered(entries, dice):
            store.absorb(connection, batch, 0)
        assert audit.differences(connection) == []
        connection.rollback()


def test_control_a_shift_that_only_works_on_what_comes_later(room: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without setting right what is there already, the order shows."""
    one, other = SimulatedDesk("da"), SimulatedDesk("db")
    scan = one.write(1, Draft(SCAN, "person", "pa", "registration", {"verdict": "welcome", "admitted": True}))
    value = {"first": 1, "last": None, "shift_ms": -47 * MINUTE, "reason": "x"}
    shift = other.write(1, Draft(CLOCK_SHIFT, "desk", "da", "", value))
    assert state(room, [[scan], [shift]]) == state(room, [[shift], [scan]])
    monkeypatch.setattr(clock_times, "TIMED", ())
    assert state(room, [[scan], [shift]]) != state(room, [[shift], [scan]])


def test_a_wrong_clock_is_noticed_repaired_and_restored(tmp_path: Any) -> None:
    """Desk 2 is 47 minutes ahead: ≈ everywhere, repaired by one entry, first is who was first; a void restores."""
    first = new_desk(tmp_path, wall=Clock())
    (person,) = enrolled(first, ("Ana", "Paz"))
    second = copied(first, tmp_path, "two", Clock(Clock().moment + timedelta(minutes=47)))
    try:
        attendance.admit(second, person)
        first.wall.moment += timedelta(minutes=10)  # type: ignore[attr-defined]
        attendance.admit(first, person)
        with second.read() as connection:
            seq = store.count(connection)
        with first.database.write() as connection:
            exchange_head = ("INSERT INTO peer (desk, seq, read_mine, said_at, ahead_ms, version, place, heard_at)"
                             " VALUES (?, ?, 0, ?, ?, '', '', ?)")  # fmt: skip
            at = first.now().isoformat()
            connection.exec_driver_sql(exchange_head, (second.id, seq, at, 47 * MINUTE, at))
        exchange([first, second])
        (twice,) = journal_service.double_admissions(first)
        assert [s.desk for s in twice.sightings] == [first.id[:5], second.id[:5]], "the wrong clock came later"
        clocks.keep_evidence(first)
        exchange([first, second])
        assert clocks.keep_evidence(first).name == "NONE", "said once"
        for desk in (first, second):
            (twice,) = journal_service.double_admissions(desk)
            assert twice.uncertain
            judged = {one.desk: one.judgement for one in clocks.judgements(desk)}
            assert judged[second.id].standing == Standing.RED and judged[second.id].reason == Reason.COMPARED
        proposal = clocks.proposal(first, second.id)
        assert proposal.shift_ms == -47 * MINUTE
        entry, _ = clocks.shift(first, second.id, proposal.first, proposal.last, proposal.shift_ms, "47 min ahead")
        exchange([first, second])
        for desk in (first, second):
            (twice,) = journal_service.double_admissions(desk)
            assert [s.desk for s in twice.sightings] == [second.id[:5], first.id[:5]] and not twice.uncertain
            assert twice.sightings[0].recorded is not None
            assert journal_service.check(desk).sound
        clocks.undo(second, entry, "wrong desk")
        exchange([first, second])
        assert all(journal_service.double_admissions(desk)[0].uncertain for desk in (first, second))
    finally:
        first.close()
        second.close()


@pytest.mark.parametrize("year", [1970, 1994, 2024, 2038, 2054, 2099])
def test_no_clock_refuses_a_scan(tmp_path: Any, year: int) -> None:
    """Any year, thirty years back and forth, and an hour back and forth as at the ends of summer time."""
    desk = new_desk(tmp_path)
    try:
        people = enrolled(desk, *((f"P{n}", "Paz") for n in range(6)))
        moment = datetime(year, 3, 10, 7, 59, tzinfo=UTC)
        for number, person in enumerate(people):
            now = moment + (timedelta(), timedelta(hours=1), timedelta(hours=-1), timedelta(days=-30 * 365),
                            timedelta(days=30 * 365), timedelta())[number]  # fmt: skip
            if now.year < 1970:
                now = moment
            desk.wall = lambda now=now: now  # type: ignore[misc]
            desk.machine_ms = lambda now=now: round(now.timestamp() * 1000)  # type: ignore[misc]
            result, _ = attendance.admit(desk, person)
            assert result.verdict.admitted
        assert journal_service.check(desk).sound
    finally:
        desk.close()


def test_the_counter_overflows_into_the_next_millisecond_and_stands_still_at_the_end() -> None:
    """70 000 entries within one millisecond go on counting; at the largest number nothing breaks."""
    clock = hybrid.tick(0, 1000)
    for _ in range(70_000):
        after = hybrid.tick(clock, 1000)
        assert after > clock
        clock = after
    assert hybrid.milliseconds(clock) == 1001
    assert hybrid.tick(LARGEST, 1000) == LARGEST


@given(st.integers(-30 * 366 * 86_400_000, 30 * 366 * 86_400_000))
@settings(max_examples=25)
def test_a_clock_far_ahead_is_stored_and_not_followed(room: Desk, off: int) -> None:
    """4.2: more than ten minutes ahead is taken in, and the own clock stays; nothing advances without a commit."""
    wall = 1_720_000_000_000
    remote = hybrid.tick(0, wall + off)
    entry = seal(genesis("dz"), "dz", 1, remote, "2024-07-11T08:00:00.000-06:00", "oa",
                 Draft(SET, "person", "pz", "given_name", "Zoe"))  # fmt: skip
    with room.database.write() as connection:
        connection.exec_driver_sql("UPDATE desk SET clock = ?", (hybrid.tick(0, wall),))
        assert store.absorb(connection, [entry], wall) == [entry]
        shown = connection.exec_driver_sql("SELECT given_name FROM person WHERE id = 'pz'").scalar_one()
        after = int(connection.exec_driver_sql("SELECT clock FROM desk").scalar_one())
        own = hybrid.tick(0, wall)
        assert shown == "Zoe" and after == (max(remote, own) if off <= 600_000 else own)
        connection.rollback()
    with room.read() as connection:
        assert int(connection.exec_driver_sql("SELECT clock FROM desk").scalar_one()) != hybrid.tick(0, wall)
