"""Presence: every rule of the conclusion, and that it is total, explained and blind to order."""

import itertools
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.attendance import (
    HERE,
    MARKS,
    Clash,
    Evidence,
    Outcome,
    Period,
    Presence,
    Reason,
    Sight,
    presence,
    seconds,
    settle,
    union,
)

HOUR = 3600
SLOT = Period("s", 10 * HOUR, 11 * HOUR)
"""Ten to eleven; late after ten minutes; 80 % online."""
CLOSED = Period("s", 10 * HOUR, 11 * HOUR, closed=True)


def came(*minutes: int) -> tuple[Sight, ...]:
    """Scans inwards, in minutes after the begin."""
    return tuple(Sight(SLOT.begins + 60 * m) for m in minutes)


def went(*minutes: int) -> tuple[Sight, ...]:
    return tuple(Sight(SLOT.begins + 60 * m, leaving=True) for m in minutes)


def online(*pairs: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    return tuple((SLOT.begins + 60 * a, SLOT.begins + 60 * b) for a, b in pairs)


@pytest.mark.parametrize(
    ("evidence", "status", "reason"),
    [
        (Evidence(), "unknown", "nothing_yet"),
        (Evidence(scans=came(0)), "present", "scanned"),
        (Evidence(scans=came(-45)), "present", "scanned"),
        (Evidence(scans=came(10)), "present", "scanned"),
        (Evidence(scans=came(11)), "late", "scanned_late"),
        (Evidence(scans=came(59)), "late", "scanned_late"),
        (Evidence(scans=came(0) + went(20)), "left_early", "left"),
        (Evidence(scans=came(0) + went(51)), "present", "scanned"),
        (Evidence(scans=came(0) + went(20) + came(25)), "present", "scanned"),
        (Evidence(scans=came(0) + went(10) + came(40)), "left_early", "away"),
        (Evidence(scans=came(0) + went(10) + came(15) + went(30)), "left_early", "left"),
        (Evidence(scans=went(20)), "unknown", "nothing_yet"),
        (Evidence(scans=came(-20) + went(-10)), "unknown", "nothing_yet"),
        (Evidence(online=online((0, 48))), "virtual", "online"),
        (Evidence(online=online((0, 47))), "left_early", "online_short"),
        (Evidence(online=online((-30, 90))), "virtual", "online"),
        (Evidence(online=online((0, 24), (12, 30), (30, 48))), "virtual", "online"),
        (Evidence(online=online((-30, 0), (60, 90))), "unknown", "nothing_yet"),
        (Evidence(scans=came(0) + went(5), online=online((10, 60))), "virtual", "online"),
        (Evidence(reported="excused"), "excused", "reported"),
        (Evidence(mark="absent"), "absent", "marked"),
        (Evidence(mark="excused", online=online((0, 60))), "excused", "marked"),
    ],
)
def test_what_follows_from_the_evidence(evidence: Evidence, status: str, reason: str) -> None:
    outcome = presence(SLOT, evidence)
    assert (outcome.status, outcome.reason) == (status, reason)


def test_closing_turns_unknown_into_absent_and_nothing_else() -> None:
    assert presence(CLOSED, Evidence()).status == Presence.ABSENT
    assert presence(CLOSED, Evidence(), required=False).status == Presence.NOT_REQUIRED
    assert presence(CLOSED, Evidence(scans=came(0))).status == Presence.PRESENT
    assert presence(CLOSED, Evidence(mark="excused")).status == Presence.EXCUSED
    assert presence(SLOT, Evidence()).status == Presence.UNKNOWN, "reopening restores"


def test_a_report_that_comes_after_closing_still_counts() -> None:
    assert presence(CLOSED, Evidence(online=online((0, 60)))).status == Presence.VIRTUAL


def test_the_room_beats_the_connection_and_the_clash_is_shown() -> None:
    outcome = presence(SLOT, Evidence(scans=came(5), online=online((0, 60))))
    assert (outcome.status, outcome.clash) == (Presence.PRESENT, Clash.ALSO_ONLINE)
    apart = presence(SLOT, Evidence(scans=came(30), online=online((0, 29))))
    assert (apart.status, apart.clash) == (Presence.LATE, None)


@pytest.mark.parametrize(
    ("evidence", "clash"),
    [
        (Evidence(mark="absent", scans=came(0)), Clash.MARKED_ABSENT_BUT_SEEN),
        (Evidence(mark="present", scans=came(0)), None),
        (Evidence(mark="present", disputed=True), Clash.MARKS_DIFFER),
        (Evidence(scans=came(-200)), Clash.SCANNED_OUTSIDE),
        (Evidence(scans=came(70)), Clash.SCANNED_OUTSIDE),
        (Evidence(scans=came(0), reported="absent"), Clash.REPORT_DIFFERS),
        (Evidence(scans=came(0), reported="late"), None),
        (Evidence(scans=went(20)), Clash.LEFT_UNSEEN),
        (Evidence(reported="present", reports_differ=True), Clash.REPORT_DIFFERS),
        (Evidence(disputed=True), Clash.MARKS_DIFFER),
        (Evidence(scans=came(0) + went(10) + came(40), online=online((10, 40))), None),
    ],
)
def test_contradictions_are_shown(evidence: Evidence, clash: Clash | None) -> None:
    assert presence(SLOT, evidence).clash == clash


def test_arrival_and_leaving_are_told() -> None:
    outcome = presence(SLOT, Evidence(scans=came(3, 8) + went(20)))
    assert (outcome.arrived, outcome.left) == (SLOT.begins + 180, SLOT.begins + 1200)


def test_nobody_is_online_without_a_connection() -> None:
    easy = replace(SLOT, share=0.0)
    assert presence(easy, Evidence()).status == Presence.UNKNOWN
    assert presence(easy, Evidence(reported="absent")).status == Presence.ABSENT
    assert presence(easy, Evidence(online=online((0, 1)))).status == Presence.VIRTUAL


sights = st.builds(Sight, st.integers(SLOT.begins - 5 * HOUR, SLOT.ends + 5 * HOUR), st.booleans())
moments = st.integers(SLOT.begins - 2 * HOUR, SLOT.ends + 2 * HOUR)
evidences = st.builds(
    Evidence,
    st.sampled_from(["", *MARKS]),
    st.booleans(),
    st.lists(sights, max_size=6).map(tuple),
    st.lists(st.tuples(moments, moments), max_size=6).map(tuple),
    st.sampled_from(["", "present", "late", "excused", "absent"]),
)
periods = st.sampled_from([SLOT, CLOSED, Period("p", SLOT.begins, SLOT.begins), Period("q", 5, 4)])


@given(periods, evidences, st.booleans())
def test_presence_is_total_and_explains_itself(period: Period, evidence: Evidence, required: bool) -> None:
    outcome = presence(period, evidence, required)
    assert isinstance(outcome.status, Presence) and isinstance(outcome.reason, Reason)
    assert 0 <= outcome.online <= max(0, period.length)
    if evidence.mark:
        assert (outcome.status, outcome.reason) == (evidence.mark, Reason.MARKED)
    if outcome.status == Presence.VIRTUAL and outcome.reason == Reason.ONLINE:
        assert outcome.online >= period.share * period.length


@given(evidences, st.randoms(use_true_random=False))
def test_the_order_of_scans_and_connections_does_not_matter(evidence: Evidence, shuffle: random.Random) -> None:
    scans, connections = list(evidence.scans), list(evidence.online)
    shuffle.shuffle(scans)
    shuffle.shuffle(connections)
    mixed = replace(evidence, scans=tuple(scans), online=tuple(connections))
    assert presence(SLOT, evidence) == presence(SLOT, mixed)
    doubled = replace(evidence, scans=(*scans, *scans), online=(*connections, *connections))
    assert presence(SLOT, doubled) == presence(SLOT, evidence), "nothing counts twice"


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=8))
def test_the_union_holds_each_second_once(intervals: list[tuple[int, int]]) -> None:
    covered = {moment for begin, end in intervals for moment in range(begin, end)}
    assert seconds(intervals) == len(covered)
    assert all(a[1] < b[0] for a, b in itertools.pairwise(union(intervals)))


def outcome(status: str, reason: str = "scanned") -> Outcome:
    return Outcome(Presence(status), Reason(reason))


def test_being_at_one_table_means_not_at_the_others() -> None:
    unknown = outcome("unknown", "nothing_yet")
    whole, tables = settle(unknown, [unknown, outcome("present"), unknown])
    assert (whole.status, whole.reason) == (Presence.PRESENT, Reason.AT_TABLE)
    assert [t.status for t in tables] == [Presence.NOT_REQUIRED, Presence.PRESENT, Presence.NOT_REQUIRED]
    assert tables[0].reason == Reason.ELSEWHERE


def test_two_tables_are_a_clash_and_marks_stay() -> None:
    marked = outcome("absent", "marked")
    _, tables = settle(outcome("unknown", "nothing_yet"), [outcome("present"), outcome("virtual"), marked])
    assert [t.clash for t in tables] == [Clash.TWO_PLACES, Clash.TWO_PLACES, None]
    assert tables[2] == marked


def test_a_mark_at_the_working_groups_stays() -> None:
    whole, _ = settle(outcome("excused", "marked"), [outcome("present")])
    assert whole.status == Presence.EXCUSED


@given(st.lists(st.sampled_from(list(Presence)), min_size=1, max_size=5), st.sampled_from(list(Presence)))
def test_settling_never_loses_somebody(statuses: list[Presence], whole: Presence) -> None:
    before = [Outcome(status, Reason.SCANNED) for status in statuses]
    above, after = settle(Outcome(whole, Reason.NOTHING_YET), before)
    assert [o.status for o in after if o.status in HERE] == [s for s in statuses if s in HERE]
    if set(statuses) & HERE:
        assert above.status in HERE
