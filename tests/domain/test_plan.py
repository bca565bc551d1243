"""The agenda as attendance sees it: who is asked to what, and what is parallel."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.attendance import Evidence, Presence, Reason, Sight
from seminar_desktop.domain.people import Role
from seminar_desktop.domain.plan import AttendanceRules, SlotRules, plan

ZONE = ZoneInfo("America/El_Salvador")
DAY = date(2022, 9, 13)


def slot(name: str, kind: str, start: int, end: int, parallel: bool = False) -> Slot:
    return Slot(name, name, kind, DAY, time(start), time(end), parallel=parallel)


AGENDA = [
    slot("registration", "registration", 8, 9),
    slot("opening", "opening", 9, 10),
    slot("break", "break", 10, 11),
    slot("groups", "working_groups", 13, 15),
    slot("t1", "round_table", 13, 15, parallel=True),
    slot("t2", "round_table", 13, 15, parallel=True),
    Slot("course", "course", "online_course"),
]
MUNICIPAL = Role.MUNICIPAL.value


def at(hour: int, minute: int = 0) -> int:
    return int(datetime(2022, 9, 13, hour, minute, tzinfo=ZONE).timestamp())


def test_municipal_people_must_attend_all_that_is_attended_at_all() -> None:
    made = plan(AGENDA, ZONE, AttendanceRules(), {})
    assert [made.slots[i].id for i in made.required(MUNICIPAL)] == ["opening", "groups"]
    assert made.required(Role.OBSERVER) == []


def test_a_slot_may_ask_others_or_nobody() -> None:
    own = {"opening": SlotRules(roles="-"), "break": SlotRules(roles="observer,ministry")}
    made = plan(AGENDA, ZONE, AttendanceRules(), own)
    assert [made.slots[i].id for i in made.required(MUNICIPAL)] == ["groups"]
    assert [made.slots[i].id for i in made.required(Role.MINISTRY)] == ["break"]


def test_settings_of_a_slot_go_before_those_of_the_seminar() -> None:
    rules = AttendanceRules(late_minutes=5, virtual_percent=90)
    made = plan(AGENDA, ZONE, rules, {"opening": SlotRules(closed=True, late_minutes=0, virtual_percent=50)})
    opening, groups = made.periods[made.index["opening"]], made.periods[made.index["groups"]]
    assert (opening.late_after, opening.share, opening.closed) == (0, 0.5, True)
    assert (groups.late_after, groups.share, groups.closed) == (300, 0.9, False)
    assert (opening.begins, opening.ends) == (at(9), at(10))


def test_a_scan_at_the_registration_desk_counts_for_the_slot_then_running() -> None:
    made = plan(AGENDA, ZONE, AttendanceRules(), {})
    assert [made.slots[i].id for i in made.running(at(9, 5))] == ["opening"]
    assert [made.slots[i].id for i in made.running(at(14))] == ["groups"], "no table: nobody knows which"
    assert made.running(at(12)) == []
    assert [made.slots[i].id for i in made.running(at(10))] == ["break"], "the end belongs to the next"


def test_a_row_settles_parallel_slots() -> None:
    made = plan(AGENDA, ZONE, AttendanceRules(), {})
    row = made.row(MUNICIPAL, {made.index["t2"]: Evidence(scans=(Sight(at(13, 5)),))})
    found = {slot.id: outcome for slot, outcome in zip(made.slots, row, strict=True)}
    assert (found["groups"].status, found["groups"].reason) == (Presence.PRESENT, Reason.AT_TABLE)
    assert (found["t1"].status, found["t1"].reason) == (Presence.NOT_REQUIRED, Reason.ELSEWHERE)
    assert found["t2"].status == Presence.PRESENT
    assert found["opening"].status == Presence.UNKNOWN


def test_parallel_slots_without_a_common_item_exclude_each_other_as_well() -> None:
    talks = [slot("a", "plenary", 9, 10, parallel=True), slot("b", "plenary", 9, 10, parallel=True)]
    made = plan(talks, ZONE, AttendanceRules(), {})
    row = made.row(MUNICIPAL, {0: Evidence(mark="present")})
    assert [outcome.status for outcome in row] == [Presence.PRESENT, Presence.NOT_REQUIRED]
