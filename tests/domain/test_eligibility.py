"""Who has earned a certificate: every state of a course and a slot, shares, deadlines, waivers; what always holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.attendance import ATTENDED, Outcome, Presence, Reason
from seminar_desktop.domain.eligibility import (
    EVERYTHING,
    PASSED_LATE,
    Case,
    Certificate,
    Eligibility,
    Fix,
    Judge,
    Kind,
    Missing,
    Rule,
    Standing,
)
from seminar_desktop.domain.plan import AttendanceRules, Plan, SlotRules, plan

ZONE, DAY, HOUR = ZoneInfo("America/El_Salvador"), date(2022, 9, 12), 3600
MUNICIPAL, OBSERVER = "municipal_representative", "observer"
P, L, E, V = Presence.PRESENT, Presence.LATE, Presence.LEFT_EARLY, Presence.VIRTUAL
X, A, N, U = Presence.EXCUSED, Presence.ABSENT, Presence.NOT_REQUIRED, Presence.UNKNOWN
RULE = Rule(courses=("c1", "c2"), consultations=("pre",))
DONE = {"c1": "passed", "c2": "passed", "pre": "completed"}
RANK = {Standing.LOST: 0, Standing.ON_THE_WAY: 1, Standing.EARNED: 2}


def agenda(count: int, own: dict[str, SlotRules] | None = None) -> Plan:
    """One-hour slots s0, s1 … from 08:00."""
    slots = [Slot(f"s{n}", f"Item {n}", day=DAY, start=time(8 + n), end=time(9 + n), position=n) for n in range(count)]
    return plan(slots, ZONE, AttendanceRules(), own or {})


PLAN = agenda(5)
BEGIN = PLAN.periods[0].begins
AFTER = PLAN.periods[-1].ends


def row(*statuses: Presence) -> tuple[Outcome, ...]:
    return tuple(Outcome(status, Reason.MARKED) for status in statuses)


def judge(
    statuses: tuple[Presence, ...],
    results: dict[str, str] | None = None,
    now: int = AFTER,
    rule: Rule = RULE,
    waived: frozenset[str] = frozenset(),
    role: str = MUNICIPAL,
) -> Eligibility:
    shown = PLAN if len(statuses) == 5 else agenda(len(statuses))
    return Judge(rule, shown, now).judge(Case(role, row(*statuses), DONE if results is None else results, waived))


def fixes(found: Eligibility) -> list[tuple[str, Fix]]:
    return [(missing.slot, missing.fix) for missing in found.missing]


# ---- the table ------------------------------------------------------------------------------------------------------


def test_everything_done_is_earned() -> None:
    found = judge((P, L, V, P, P))
    assert found == Eligibility(Certificate.APPROVAL, Standing.EARNED, (), 5, 5, 5, 2, 2)
    assert (found.short, found.fixable_now) == (0, 0)


@pytest.mark.parametrize(
    ("state", "fix"),
    [
        ("not_started", Fix.TAKE_COURSE), ("enrolled", Fix.TAKE_COURSE), ("in_progress", Fix.TAKE_COURSE),
        ("failed", Fix.RETAKE_COURSE), ("completed", Fix.RETAKE_COURSE), ("a_newer_word", Fix.TAKE_COURSE),
        (PASSED_LATE, Fix.WAIVE),
    ],
)  # fmt: skip
def test_a_course_that_was_not_passed(state: str, fix: Fix) -> None:
    found = judge((P,) * 5, {**DONE, "c2": state})
    assert found.missing == (Missing(Kind.COURSE, "c2", state, fix),)
    assert (found.passed, found.courses) == (1, 2)
    assert found.standing == (Standing.LOST if fix == Fix.WAIVE else Standing.ON_THE_WAY)


def test_completed_without_word_of_a_pass_counts_where_the_seminar_says_so() -> None:
    results = {**DONE, "c1": "completed"}
    assert judge((P,) * 5, results).standing == Standing.ON_THE_WAY
    assert judge((P,) * 5, results, rule=replace(RULE, completed_counts=True)).standing == Standing.EARNED
    assert judge((P,) * 5, {**DONE, "c1": "failed"}, rule=replace(RULE, completed_counts=True)).missing


def test_a_course_can_be_passed_until_the_deadline() -> None:
    rule = replace(RULE, courses_until=AFTER + 10)
    assert fixes(judge((P,) * 5, {**DONE, "c1": "failed"}, AFTER + 9, rule)) == [("c1", Fix.RETAKE_COURSE)]
    late = judge((P,) * 5, {**DONE, "c1": "failed"}, AFTER + 10, rule)
    assert (fixes(late), late.standing) == ([("c1", Fix.WAIVE)], Standing.LOST)
    assert judge((P,) * 5, DONE, AFTER + 10, rule).standing == Standing.EARNED


@pytest.mark.parametrize(("state", "answered"), [("completed", True), ("passed", True), ("in_progress", False),
                                                 ("failed", False)])  # fmt: skip
def test_a_consultation_only_has_to_be_answered(state: str, answered: bool) -> None:
    found = judge((P,) * 5, {**DONE, "pre": state}, rule=replace(RULE, courses_until=0))
    assert found.standing == (Standing.EARNED if answered else Standing.ON_THE_WAY)
    assert fixes(found) == ([] if answered else [("pre", Fix.ANSWER)])


@pytest.mark.parametrize(
    ("status", "after", "fix"),
    [
        (U, -1, Fix.ATTEND), (U, 0, Fix.GO_IN), (U, HOUR - 1, Fix.GO_IN), (U, HOUR, Fix.MARK),
        (E, 0, Fix.GO_IN), (E, HOUR, Fix.WAIVE),
        (A, -1, Fix.WAIVE), (A, 0, Fix.WAIVE), (A, HOUR, Fix.WAIVE), (X, -1, Fix.WAIVE), (X, HOUR, Fix.WAIVE),
        (P, 0, None), (L, HOUR, None), (V, HOUR, None), (N, HOUR, None),
    ],
)  # fmt: skip
def test_a_slot_before_during_and_after(status: Presence, after: int, fix: Fix | None) -> None:
    """Seconds since the begin of the slot in question decide what would mend it."""
    now = PLAN.periods[4].begins + after
    found = judge((P, P, P, P, status), now=now)
    assert found.missing == (() if fix is None else (Missing(Kind.SLOT, "s4", status, fix),))
    lost = fix == Fix.WAIVE
    assert found.standing == (Standing.LOST if lost else Standing.ON_THE_WAY if fix else Standing.EARNED)


def test_what_counts_is_a_setting() -> None:
    strict = replace(RULE, counts=frozenset({P}))
    running = PLAN.periods[4].begins
    assert fixes(judge((P, P, P, P, L), now=running, rule=strict)) == [("s4", Fix.WAIVE)]
    assert fixes(judge((P, P, P, P, V), now=running, rule=strict)) == [("s4", Fix.GO_IN)]
    assert judge((P, P, P, P, X), rule=replace(RULE, counts=ATTENDED | {X})).standing == Standing.EARNED


@pytest.mark.parametrize(
    ("share", "statuses", "standing", "short", "missing"),
    [
        (80, (P, P, P, P, A), Standing.EARNED, 0, []),
        (80, (P, P, P, A, A), Standing.LOST, 1, ["s3", "s4"]),
        (80, (P, P, P, A, U), Standing.ON_THE_WAY, 1, ["s4"]),
        (80, (P, P, P, U, U), Standing.ON_THE_WAY, 1, ["s3", "s4"]),
        (81, (P, P, P, P, A), Standing.LOST, 1, ["s4"]),
        (50, (P, P, A, A, A), Standing.LOST, 1, ["s2", "s3", "s4"]),
        (50, (P, P, P, A, A), Standing.EARNED, 0, []),
        (0, (A, A, A, A, A), Standing.EARNED, 0, []),
    ],
)  # fmt: skip
def test_a_share_of_the_slots(
    share: int, statuses: tuple[Presence, ...], standing: Standing, short: int, missing: list[str]
) -> None:
    """What cannot be mended any more is only named where nothing else is enough."""
    found = judge(statuses, rule=replace(RULE, share=share))
    assert (found.standing, found.short) == (standing, short)
    assert [m.slot for m in found.missing] == missing


def test_what_is_not_required_of_somebody_is_not_counted() -> None:
    found = judge((P, P, P, A, N), rule=replace(RULE, share=75))
    assert (found.standing, found.attended, found.required, found.asked) == (Standing.EARNED, 3, 3, 4)
    assert judge((P, P, N, N, U)).standing == Standing.ON_THE_WAY


def test_what_can_be_mended_now_comes_first_and_a_waiver_last() -> None:
    found = judge((A, U, U, U, U), {"c1": "passed"}, now=PLAN.periods[2].begins)
    assert fixes(found) == [
        ("c2", Fix.TAKE_COURSE), ("pre", Fix.ANSWER), ("s1", Fix.MARK), ("s2", Fix.GO_IN),
        ("s3", Fix.ATTEND), ("s4", Fix.ATTEND), ("s0", Fix.WAIVE),
    ]  # fmt: skip
    assert found.fixable_now == 4


@pytest.mark.parametrize(
    ("waived", "standing", "kept"),
    [
        ({"s0"}, Standing.ON_THE_WAY, ("s0",)),
        ({"c1"}, Standing.LOST, ("c1",)),
        ({"s0", "c1"}, Standing.EARNED, ("c1", "s0")),
        ({EVERYTHING}, Standing.EARNED, ("c1", "s0")),
        ({"s4", "c2", "of another agenda"}, Standing.LOST, ()),
    ],
)
def test_waivers(waived: set[str], standing: Standing, kept: tuple[str, ...]) -> None:
    found = judge((A, P, P, P, P), {**DONE, "c1": "failed"}, waived=frozenset(waived))
    assert (found.standing, found.waived) == (standing, kept)


def test_a_waived_slot_counts_towards_the_share() -> None:
    found = judge((P, P, P, A, A), rule=replace(RULE, share=80), waived=frozenset({"s3"}))
    assert (found.standing, found.attended) == (Standing.EARNED, 4)


# ---- participation --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "needed", "after", "standing", "missing"),
    [
        ((P, N, N, N, N), 1, 5 * HOUR, Standing.EARNED, []),
        ((N, N, N, N, N), 1, 0, Standing.ON_THE_WAY, [("s0", Fix.GO_IN)]),
        ((N, N, N, N, N), 1, HOUR, Standing.ON_THE_WAY, [("s1", Fix.GO_IN)]),
        ((N, N, N, N, N), 1, 5 * HOUR, Standing.LOST, [("", Fix.WAIVE)]),
        ((N, N, N, N, P), 2, 4 * HOUR, Standing.LOST, [("", Fix.WAIVE)]),
        ((N, N, N, N, A), 1, 4 * HOUR, Standing.LOST, [("", Fix.WAIVE)]),
        ((P, N, N, N, N), 2, 4 * HOUR - 1, Standing.ON_THE_WAY, [("s3", Fix.GO_IN)]),
        ((N, N, N, N, N), 0, 5 * HOUR, Standing.EARNED, []),
    ],
)  # fmt: skip
def test_participation(
    statuses: tuple[Presence, ...], needed: int, after: int, standing: Standing, missing: list[tuple[str, Fix]]
) -> None:
    """Observers need no course; a slot that they are in already cannot count twice."""
    rule = replace(RULE, participation_slots=needed)
    found = judge(statuses, {}, BEGIN + after, rule, role=OBSERVER)
    assert (found.certificate, found.standing, fixes(found)) == (Certificate.PARTICIPATION, standing, missing)


def test_participation_can_be_waived() -> None:
    found = judge((N,) * 5, {}, role=OBSERVER, waived=frozenset({EVERYTHING}))
    assert found.standing == Standing.EARNED


def test_nobody_is_asked_where_no_slot_asks() -> None:
    """An agenda of pauses: nothing can be attended, so nothing is earned by attending."""
    free = agenda(2, {"s0": SlotRules(roles="-"), "s1": SlotRules(roles="-")})
    found = Judge(RULE, free, AFTER).judge(Case(MUNICIPAL, row(P, P), DONE))
    assert (found.certificate, found.standing) == (Certificate.PARTICIPATION, Standing.LOST)


def test_who_is_asked_to_one_item_only_earns_participation() -> None:
    """An observer who must come to the evaluation has no duty to the whole seminar."""
    some = agenda(2, {"s1": SlotRules(roles="municipal_representative,observer")})
    found = Judge(RULE, some, AFTER).judge(Case(OBSERVER, row(P, P), {}))
    assert (found.certificate, found.standing) == (Certificate.PARTICIPATION, Standing.EARNED)


# ---- what always holds ----------------------------------------------------------------------------------------------

STATUSES = st.lists(st.sampled_from(list(Presence)), min_size=5, max_size=5).map(tuple)
RESULTS = st.dictionaries(
    st.sampled_from(["c1", "c2", "pre"]),
    st.sampled_from(["not_started", "in_progress", "failed", "completed", "passed", PASSED_LATE]),
)
RULES = st.builds(
    Rule,
    courses=st.just(("c1", "c2")),
    consultations=st.sampled_from([(), ("pre",)]),
    counts=st.sets(st.sampled_from([L, V, E, X])).map(lambda some: frozenset({P, *some})),
    share=st.integers(0, 100),
    completed_counts=st.booleans(),
    participation_slots=st.integers(0, 5),
    courses_until=st.sampled_from([None, BEGIN, AFTER + HOUR]),
)
MOMENTS = st.integers(BEGIN - HOUR, AFTER + HOUR)
WAIVED = st.sets(st.sampled_from(["s0", "s1", "c1", "pre", EVERYTHING])).map(frozenset)
ROLES = st.sampled_from([MUNICIPAL, OBSERVER])


@given(STATUSES, RESULTS, MOMENTS, RULES, WAIVED, ROLES)
def test_earned_means_that_nothing_is_missing(statuses, results, now, rule, waived, role) -> None:  # type: ignore[no-untyped-def]
    found = judge(statuses, results, now, rule, waived, role)
    assert (found.standing == Standing.EARNED) == (found.missing == ())
    if found.standing == Standing.ON_THE_WAY:
        assert all(missing.fix != Fix.WAIVE for missing in found.missing)
    if found.standing == Standing.LOST:
        assert any(missing.fix == Fix.WAIVE for missing in found.missing)


@given(STATUSES, RESULTS, MOMENTS, RULES, WAIVED, ROLES, st.integers(0, 4), st.data())
def test_more_attendance_never_worsens_anything(statuses, results, now, rule, waived, role, at, data) -> None:  # type: ignore[no-untyped-def]
    better = list(statuses)
    better[at] = data.draw(st.sampled_from(sorted(rule.counts)))
    before, after = (judge(tuple(some), results, now, rule, waived, role) for some in (statuses, better))
    assert RANK[after.standing] >= RANK[before.standing]
    assert after.short <= before.short


@given(STATUSES, RESULTS, MOMENTS, RULES, WAIVED, st.sampled_from(["c1", "c2", "pre"]))
def test_a_passed_course_never_worsens_anything(statuses, results, now, rule, waived, course) -> None:  # type: ignore[no-untyped-def]
    before, after = (judge(statuses, some, now, rule, waived) for some in (results, {**results, course: "passed"}))
    assert RANK[after.standing] >= RANK[before.standing]
    assert len(after.missing) <= len(before.missing)


@given(STATUSES, RESULTS, MOMENTS, RULES, WAIVED, ROLES, st.sampled_from(["s0", "s3", "c2", "pre", EVERYTHING]))
def test_a_waiver_never_worsens_anything(statuses, results, now, rule, waived, role, more) -> None:  # type: ignore[no-untyped-def]
    before, after = (judge(statuses, results, now, rule, some, role) for some in (waived, waived | {more}))
    assert RANK[after.standing] >= RANK[before.standing]


@given(st.lists(st.tuples(STATUSES, RESULTS, WAIVED, ROLES), max_size=6), MOMENTS, RULES, st.randoms())
def test_nobody_depends_on_who_was_judged_before(people, now, rule, dice) -> None:  # type: ignore[no-untyped-def]
    """What a judge remembers of one person changes nothing for the next."""
    cases = [Case(role, row(*statuses), results, waived) for statuses, results, waived, role in people]
    together = Judge(rule, PLAN, now)
    found = {number: together.judge(cases[number]) for number in dice.sample(range(len(cases)), len(cases))}
    assert found == {number: Judge(rule, PLAN, now).judge(case) for number, case in enumerate(cases)}
