"""Certificates on a real desk: who has earned one, waivers, simulations, substitutes, united accounts, advice."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from seminar_desktop.domain.agenda import ASYNCHRONOUS, Slot, SlotKind
from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.eligibility import EVERYTHING, Certificate, Fix, Standing
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.identity import identity_id
from seminar_desktop.domain.journal import REPORT, RESULT, VOID, Draft
from seminar_desktop.services import agenda, eligibility, journal, marks, matching, people, rules
from seminar_desktop.services.eligibility import Entry, Verdicts
from tests.services.conftest import Room
from tests.store.desks import ZONE

DAY = date(2024, 7, 11)
ITEMS = tuple(
    Slot(f"s{n}", f"Item {n}", day=DAY, start=time(9 + n), end=time(10 + n), position=n + 3) for n in range(3)
)
COURSES = (
    Slot("c1", "Basic concepts", SlotKind.ONLINE_COURSE, modality=ASYNCHRONOUS, position=1),
    Slot("c2", "Human rights", SlotKind.ONLINE_COURSE, modality=ASYNCHRONOUS, position=2),
)
PRE = Slot("pre", "Expectations", SlotKind.CONSULTATION_PRE, modality=ASYNCHRONOUS, position=0)


@pytest.fixture
def hall(room: Room) -> Room:
    """Three items, two courses, a consultation; it is ten past ten: one item is over, one is on."""
    agenda.save(room.desk, [PRE, *COURSES, *ITEMS])
    room.clock.moment = datetime.combine(DAY, time(10, 10), ZONE)
    return room


def report(room: Room, name: str, states: dict[str, str], person: str = "", at: str = "", email: str = "") -> str:
    """What a report says of an account; linked to a person if one is given. Returns the account's id."""
    account = identity_id(room.desk.badge_key, name, email)
    said = {"name": name, "email": email, "results": {slot: [state, at] for slot, state in states.items()}}
    with room.desk.write() as transaction:
        transaction.append(Draft(REPORT, "report", f"r-{name}", "moodle_completion", {"file": "courses.csv"}))
        transaction.append(Draft(RESULT, "identity", account, f"r-{name}", said))
    if person:
        matching.decide(room.desk, {account: person})
    return account


def attend(room: Room, person: str, *slots: str) -> None:
    marks.mark(room.desk, {(person, slot): "present" for slot in slots})


def entry(room: Room, person: str, changed: dict[str, str] | None = None) -> Entry:
    return of(eligibility.verdicts(room.desk, changed), person)


def of(found: Verdicts, person: str) -> Entry:
    return next(one for one in found.entries if one.person.id == person)


def missing(found: Entry) -> list[tuple[str, Fix]]:
    return [(one.slot, one.fix) for one in found.eligibility.missing]


def earn(room: Room, person: str) -> None:
    attend(room, person, "s0", "s1", "s2")
    report(room, f"account of {person}", {"c1": "passed", "c2": "passed"}, person)


def test_what_is_missing_and_what_it_takes(hall: Room) -> None:
    """Courses, the item that is over, the one that is on, the one to come; then all of it is done."""
    assert missing(entry(hall, hall.ana)) == [
        ("c1", Fix.TAKE_COURSE), ("c2", Fix.TAKE_COURSE), ("s0", Fix.MARK), ("s1", Fix.GO_IN), ("s2", Fix.ATTEND),
    ]  # fmt: skip
    earn(hall, hall.ana)
    found = eligibility.verdicts(hall.desk)
    assert of(found, hall.ana).eligibility.standing == Standing.EARNED
    assert (found.count(Standing.EARNED), found.count(Standing.ON_THE_WAY)) == (1, 3)
    assert found.count(Standing.EARNED, Certificate.PARTICIPATION) == 0


def test_whom_to_chase_first(hall: Room) -> None:
    """What needs no waiting and few steps comes first, lost ones last, those who are done not at all."""
    earn(hall, hall.sile)
    attend(hall, hall.ana, "s0", "s1", "s2")
    report(hall, "ana", {"c1": "passed"}, hall.ana)
    marks.mark(hall.desk, {(hall.luis, "s0"): "absent"})
    order = [one.person.id for one in eligibility.verdicts(hall.desk).chase()]
    assert order == [hall.ana, hall.jose, hall.luis]


def test_two_accounts_of_one_person_are_united(hall: Room) -> None:
    """The better state of both, and a failed test in one account hides no pass in the other."""
    attend(hall, hall.ana, "s0", "s1", "s2")
    report(hall, "Ana", {"c1": "passed", "c2": "failed"}, hall.ana)
    assert missing(entry(hall, hall.ana)) == [("c2", Fix.RETAKE_COURSE)]
    private = report(hall, "Anita", {"c1": "not_started", "c2": "passed"}, hall.ana)
    assert entry(hall, hall.ana).eligibility.standing == Standing.EARNED
    matching.decide(hall.desk, {private: ""})
    assert missing(entry(hall, hall.ana)) == [("c2", Fix.RETAKE_COURSE)]


def test_undecided_names_that_may_be_theirs_are_counted(hall: Room) -> None:
    report(hall, "Luis Cruz", {"c1": "passed", "c2": "passed"})
    assert (entry(hall, hall.luis).possible_rows, entry(hall, hall.ana).possible_rows) == (1, 0)
    assert entry(hall, hall.luis).fixable_now == entry(hall, hall.ana).fixable_now + 1
    [name] = matching.open_names(hall.desk)
    matching.decide(hall.desk, {name.identity: hall.luis})
    assert entry(hall, hall.luis).possible_rows == 0


def test_a_substitute_stands_for_the_person_they_replace(hall: Room) -> None:
    result, _ = people.substitute(hall.desk, hall.ana, "Carmen", "Mejía", "")
    assert result.verdict.person is not None
    ids = {one.person.id for one in eligibility.verdicts(hall.desk).entries}
    assert hall.ana not in ids and result.verdict.person.id in ids


def test_courses_count_until_the_last_day(hall: Room) -> None:
    """Passed on the day counts, the next morning does not, and without word of when it does."""
    attend(hall, hall.ana, "s0", "s1", "s2")
    rules.change(hall.desk, {"courses_until": "2024-07-01"})
    report(hall, "Ana", {"c1": "passed", "c2": "passed"}, hall.ana, "2024-07-01T23:59:00")
    assert entry(hall, hall.ana).eligibility.standing == Standing.EARNED
    late = report(hall, "Luis", {"c1": "passed", "c2": "passed"}, hall.luis, "2024-07-02T00:00:00")
    found = entry(hall, hall.luis)
    assert [(m.slot, m.status) for m in found.eligibility.missing if m.fix == Fix.WAIVE] == [
        ("c1", "passed_late"), ("c2", "passed_late"),
    ]  # fmt: skip
    matching.decide(hall.desk, {late: ""})
    report(hall, "Luis again", {"c1": "passed", "c2": "passed"}, hall.luis, "not a date")
    assert entry(hall, hall.luis).eligibility.passed == 2


# ---- waivers --------------------------------------------------------------------------------------------------------


def test_a_waiver_says_who_when_and_why_and_can_be_withdrawn(hall: Room) -> None:
    earn(hall, hall.ana)
    marks.mark(hall.desk, {(hall.ana, "s0"): "absent"})
    assert entry(hall, hall.ana).eligibility.standing == Standing.LOST
    assert eligibility.waive(hall.desk, hall.ana, ["s0"], "  Flight   cancelled ") == Changes.RULES
    [waiver] = eligibility.waivers(hall.desk, hall.ana)
    assert (waiver.slot, waiver.reason, waiver.operator, waiver.desk) == ("s0", "Flight cancelled", "Marta", "Desk 1")
    assert waiver.at.date() == DAY
    found = entry(hall, hall.ana)
    assert (found.eligibility.standing, found.eligibility.waived) == (Standing.EARNED, ("s0",))
    assert eligibility.waivers(hall.desk, hall.luis) == []

    eligibility.withdraw(hall.desk, waiver.entry, "Wrong person")
    assert entry(hall, hall.ana).eligibility.standing == Standing.LOST
    assert eligibility.waivers(hall.desk, hall.ana) == []
    assert [e.data()["reason"] for e in journal.everything(hall.desk) if e.kind == VOID] == ["Wrong person"]


def test_everything_can_be_waived(hall: Room) -> None:
    eligibility.waive(hall.desk, hall.luis, [EVERYTHING], "Spoke on both days")
    found = entry(hall, hall.luis)
    assert found.eligibility.standing == Standing.EARNED
    assert set(found.eligibility.waived) == {"c1", "c2", "s0", "s1", "s2"}


def test_the_same_waiver_twice_is_one(hall: Room) -> None:
    eligibility.waive(hall.desk, hall.ana, ["s0"], "Ill")
    before = len(journal.everything(hall.desk))
    assert eligibility.waive(hall.desk, hall.ana, ["s0"], "Ill") == Changes.NONE
    assert len(journal.everything(hall.desk)) == before


@pytest.mark.parametrize(
    ("person", "slots", "reason", "code"),
    [
        ("ana", ["s0"], "  ", "reason_missing"),
        ("nobody", ["s0"], "Ill", "person_unknown"),
        ("ana", ["s9"], "Ill", "slot_unknown"),
    ],
)
def test_a_waiver_that_makes_no_sense_is_refused(
    hall: Room, person: str, slots: list[str], reason: str, code: str
) -> None:
    before = len(journal.everything(hall.desk))
    with pytest.raises(KnownError) as refused:
        eligibility.waive(hall.desk, getattr(hall, person, person), slots, reason)
    assert refused.value.code == code
    assert len(journal.everything(hall.desk)) == before


def test_a_waiver_needs_somebody_who_answers_for_it(hall: Room) -> None:
    hall.desk.operator = ""
    with pytest.raises(KnownError, match="waiver_needs_operator"):
        eligibility.waive(hall.desk, hall.ana, ["s0"], "Ill")


def test_a_withdrawal_needs_a_waiver_and_a_reason(hall: Room) -> None:
    eligibility.waive(hall.desk, hall.ana, ["s0"], "Ill")
    [waiver] = eligibility.waivers(hall.desk, hall.ana)
    for entry_id, reason, code in ((waiver.entry, "", "reason_missing"), ("00" * 32, "Wrong", "entry_unknown")):
        with pytest.raises(KnownError, match=code):
            eligibility.withdraw(hall.desk, entry_id, reason)
    eligibility.withdraw(hall.desk, waiver.entry, "Wrong")
    with pytest.raises(KnownError, match="entry_unknown"):
        eligibility.withdraw(hall.desk, waiver.entry, "Twice")


# ---- simulations ----------------------------------------------------------------------------------------------------


def test_a_simulation_says_who_would_gain_and_stores_nothing(hall: Room) -> None:
    earn(hall, hall.ana)
    attend(hall, hall.luis, "s0", "s1")
    report(hall, "Luis", {"c1": "passed", "c2": "passed"}, hall.luis)
    entries, before = len(journal.everything(hall.desk)), rules.rules(hall.desk).fields
    found = eligibility.simulate(hall.desk, {"slots_percent": "60"})
    assert [p.id for p in found.gained] == [hall.luis] and found.lost == []
    assert (found.before.count(Standing.EARNED), found.after.count(Standing.EARNED)) == (1, 2)
    assert len(journal.everything(hall.desk)) == entries and rules.rules(hall.desk).fields == before
    assert entry(hall, hall.luis).eligibility.standing == Standing.ON_THE_WAY


def test_approval_that_turns_into_participation_is_a_loss(hall: Room) -> None:
    """Whoever need not attend any more keeps only a certificate of participation."""
    earn(hall, hall.ana)
    found = eligibility.simulate(hall.desk, {"required_roles": "speaker"})
    assert of(found.after, hall.ana).eligibility.certificate == Certificate.PARTICIPATION
    assert of(found.after, hall.ana).eligibility.standing == Standing.EARNED
    assert [p.id for p in found.lost] == [hall.ana] and found.gained == []


def test_who_would_lose(hall: Room) -> None:
    earn(hall, hall.ana)
    found = eligibility.simulate(hall.desk, {"consultations": "pre"})
    assert [p.id for p in found.lost] == [hall.ana]
    assert missing(of(found.after, hall.ana)) == [("pre", Fix.ANSWER)]


# ---- at the desk ----------------------------------------------------------------------------------------------------


def test_one_person_is_judged_as_among_all(hall: Room) -> None:
    earn(hall, hall.ana)
    report(hall, "Luis", {"c1": "failed"}, hall.luis)
    eligibility.waive(hall.desk, hall.luis, ["c2"], "Teaches it")
    everybody = eligibility.verdicts(hall.desk)
    for one in everybody.entries:
        alone, _ = eligibility.verdict(hall.desk, one.person.id)
        assert (alone.eligibility, alone.outcomes) == (one.eligibility, one.outcomes)
    with pytest.raises(KnownError, match="person_unknown"):
        eligibility.verdict(hall.desk, "nobody")


def test_advice_speaks_of_courses_once_a_report_was_read(hall: Room) -> None:
    """Before that nobody knows; afterwards also of those who are not in it."""
    attend(hall, hall.ana, "s0", "s1")
    assert eligibility.advice(hall.desk, hall.ana) is None
    report(hall, "Luis", {"c1": "passed", "c2": "not_started"}, hall.luis)
    told = eligibility.advice(hall.desk, hall.ana)
    assert told is not None and [m.slot for m in told.missing] == ["c1", "c2"]
    told = eligibility.advice(hall.desk, hall.luis)
    assert told is not None and [(m.slot, m.fix) for m in told.missing] == [
        ("c2", Fix.TAKE_COURSE), ("s0", Fix.MARK),
    ]  # fmt: skip


def test_advice_is_silent_where_it_is_of_no_use(hall: Room) -> None:
    """Not for those who have earned it, nor for those whom only a waiver helps."""
    earn(hall, hall.ana)
    marks.mark(hall.desk, {(hall.luis, "s0"): "absent"})
    assert eligibility.advice(hall.desk, hall.ana) is None
    assert eligibility.advice(hall.desk, hall.luis) is None


def test_a_report_that_is_taken_back_counts_no_more(hall: Room) -> None:
    earn(hall, hall.ana)
    reports_read = [e.id for e in journal.everything(hall.desk) if e.kind == REPORT]
    with hall.desk.write() as transaction:
        transaction.append(*(Draft(VOID, "entry", one, "", {"reason": "wrong file"}) for one in reports_read))
    assert missing(entry(hall, hall.ana)) == [("c1", Fix.TAKE_COURSE), ("c2", Fix.TAKE_COURSE)]
