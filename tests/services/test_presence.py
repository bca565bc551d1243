"""Marks, scans and rules on a real desk: who was where, who said so, and what two desks make of it."""

from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.attendance import Clash, Outcome, Presence, Reason
from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import agenda, attendance, marks, presence, rules
from seminar_desktop.services.desk import Desk
from tests.store.desks import DAY_1, Clock, copied, exchange

from .conftest import Room

DAY = DAY_1.date()


@pytest.fixture
def slots(room: Room) -> dict[str, str]:
    """Title → id of an agenda with two talks, and two round tables within working groups."""
    agenda.save(
        room.desk,
        [
            Slot("s1", "Opening", "opening", DAY, time(9), time(10), position=1),
            Slot("s2", "Talk", "plenary", DAY, time(10), time(11), position=2),
            Slot("s3", "Groups", "working_groups", DAY, time(13), time(15), position=3),
            Slot("s4", "Table 1", "round_table", DAY, time(13), time(15), parallel=True, position=4),
            Slot("s5", "Table 2", "round_table", DAY, time(13), time(15), parallel=True, position=5),
        ],
    )
    return {slot.title: slot.id for slot in attendance.slots(room.desk)}


def at(hour: int, minute: int = 0) -> datetime:
    return DAY_1.replace(hour=hour, minute=minute)


def outcomes(desk: Desk, person: str) -> dict[str, Outcome]:
    """Title → outcome of one person."""
    board = presence.board(desk)
    rows = presence.rows(desk, board, [p for p in board.people if p.id == person])
    return {slot.title: outcome for slot, outcome in zip(board.plan.slots, rows[person], strict=True)}


def test_a_mark_is_kept_and_told(room: Room, slots: dict[str, str]) -> None:
    marking, changes = marks.mark(room.desk, {(room.ana, slots["Talk"]): "late", (room.luis, slots["Talk"]): "absent"})
    assert changes == Changes.ATTENDANCE
    assert outcomes(room.desk, room.ana)["Talk"].status == Presence.LATE
    board = presence.board(room.desk)
    ana = next(p for p in board.people if p.id == room.ana)
    cell = presence.cell(room.desk, board, ana, board.plan.slots[board.plan.index[slots["Talk"]]])
    (said,) = cell.said
    assert (said.what, said.value, said.operator, said.desk) == ("mark", "late", "Marta", "Desk 1")
    assert said.at is not None and said.at.date() == DAY
    assert marks.mark(room.desk, marking.after)[1] == Changes.NONE, "the same again makes no entry"


def test_undo_gives_back_what_was_there_and_leaves_what_others_changed(room: Room, slots: dict[str, str]) -> None:
    talk = slots["Talk"]
    marks.mark(room.desk, {(room.ana, talk): "late"})
    marking, _ = marks.mark(room.desk, {(room.ana, talk): "absent", (room.luis, talk): "absent"})
    marks.mark(room.desk, {(room.luis, talk): "excused"})
    again, _ = marks.undo(room.desk, marking)
    assert outcomes(room.desk, room.ana)["Talk"].status == Presence.LATE
    assert outcomes(room.desk, room.luis)["Talk"].status == Presence.EXCUSED
    marks.undo(room.desk, again)
    assert outcomes(room.desk, room.ana)["Talk"].status == Presence.ABSENT, "an undo can be undone"


@pytest.mark.parametrize(
    ("key", "status", "code"),
    [
        (("ana", "Talk"), "asleep", "mark_unknown"),
        (("ana", "?"), "late", "slot_unknown"),
        (("?", "Talk"), "late", "person_unknown"),
    ],
)
def test_what_cannot_be_marked(room: Room, slots: dict[str, str], key: tuple[str, str], status: str, code: str) -> None:
    person, slot = getattr(room, key[0], "nobody"), slots.get(key[1], "nowhere")
    with pytest.raises(KnownError, match=code):
        marks.mark(room.desk, {(person, slot): status})


def test_scans_at_the_door_and_at_the_registration_desk(room: Room, slots: dict[str, str]) -> None:
    attendance.scan(room.desk, room.code(room.ana), at=at(9, 5))
    attendance.scan(room.desk, room.code(room.ana), at=at(10, 30))
    attendance.scan(room.desk, room.code(room.luis), slots["Talk"], at=at(10, 2))
    ana, luis = outcomes(room.desk, room.ana), outcomes(room.desk, room.luis)
    assert (ana["Opening"].status, ana["Talk"].status) == (Presence.PRESENT, Presence.LATE)
    assert (luis["Opening"].status, luis["Talk"].status) == (Presence.UNKNOWN, Presence.PRESENT)


def test_going_out_and_coming_back(room: Room, slots: dict[str, str]) -> None:
    talk, code = slots["Talk"], room.code(room.ana)
    kinds = [
        attendance.scan(room.desk, code, talk, at(10, minute), leaving)[0].verdict.kind
        for minute, leaving in [(0, False), (20, True), (22, False), (40, True)]
    ]
    assert kinds == [VerdictKind.WELCOME, VerdictKind.LEFT, VerdictKind.BACK, VerdictKind.LEFT]
    left = outcomes(room.desk, room.ana)["Talk"]
    assert (left.status, left.reason) == (Presence.LEFT_EARLY, Reason.LEFT)
    assert left.left == int(at(10, 40).timestamp())


def test_a_scan_taken_back_counts_no_more(room: Room, slots: dict[str, str]) -> None:
    result, _ = attendance.scan(room.desk, room.code(room.ana), slots["Talk"], at(10))
    attendance.undo(room.desk, result.entry, "wrong badge")
    assert outcomes(room.desk, room.ana)["Talk"].status == Presence.UNKNOWN


def test_closing_and_reopening(room: Room, slots: dict[str, str]) -> None:
    attendance.scan(room.desk, room.code(room.ana), slots["Talk"], at(10))
    assert marks.close(room.desk, slots["Talk"]) & Changes.ATTENDANCE
    assert marks.close(room.desk, slots["Talk"]) == Changes.NONE
    assert outcomes(room.desk, room.ana)["Talk"].status == Presence.PRESENT
    assert outcomes(room.desk, room.luis)["Talk"].status == Presence.ABSENT
    marks.reopen(room.desk, slots["Talk"])
    assert outcomes(room.desk, room.luis)["Talk"].status == Presence.UNKNOWN


def test_tables(room: Room, slots: dict[str, str]) -> None:
    marks.mark(room.desk, {(room.ana, slots["Table 2"]): "present"})
    found = outcomes(room.desk, room.ana)
    assert found["Table 1"].status == Presence.NOT_REQUIRED
    assert (found["Groups"].status, found["Groups"].reason) == (Presence.PRESENT, Reason.AT_TABLE)
    marks.mark(room.desk, {(room.ana, slots["Table 1"]): "present"})
    assert outcomes(room.desk, room.ana)["Table 1"].clash == Clash.TWO_PLACES


def test_the_rules_are_settings(room: Room, slots: dict[str, str]) -> None:
    attendance.scan(room.desk, room.code(room.ana), slots["Talk"], at(10, 15))
    assert outcomes(room.desk, room.ana)["Talk"].status == Presence.LATE
    assert rules.change(room.desk, {"late_minutes": "20"}) == Changes.RULES
    assert outcomes(room.desk, room.ana)["Talk"].status == Presence.PRESENT
    rules.change_slot(room.desk, slots["Talk"], {"late_minutes": "0", "required_roles": "-"})
    assert outcomes(room.desk, room.ana)["Talk"].status == Presence.LATE
    assert outcomes(room.desk, room.luis)["Talk"].status == Presence.NOT_REQUIRED
    assert rules.change(room.desk, {"late_minutes": "20"}) == Changes.NONE
    with pytest.raises(KnownError, match="setting_unknown"):
        rules.change(room.desk, {"title": "x"})


def test_desks_apart_agree_and_show_what_they_disagreed_on(room: Room, slots: dict[str, str], tmp_path: Path) -> None:
    other = copied(room.desk, tmp_path, "two", Clock(DAY_1 + timedelta(hours=2)))
    talk = slots["Talk"]
    marks.mark(room.desk, {(room.ana, talk): "present", (room.luis, talk): "late"})
    marks.mark(other, {(room.ana, talk): "absent", (room.luis, talk): "late"})
    exchange([room.desk, other])
    for desk in (room.desk, other):
        assert outcomes(desk, room.ana)["Talk"].clash == Clash.MARKS_DIFFER
        assert outcomes(desk, room.luis)["Talk"].clash is None
    assert outcomes(room.desk, room.ana) == outcomes(other, room.ana)
    marks.mark(other, {(room.ana, talk): outcomes(other, room.ana)["Talk"].status})
    exchange([room.desk, other])
    assert outcomes(room.desk, room.ana)["Talk"].clash is None, "marking again settles it"
    other.close()


def test_a_mark_against_a_mark_taken_back_is_shown(room: Room, slots: dict[str, str], tmp_path: Path) -> None:
    talk = slots["Talk"]
    marks.mark(room.desk, {(room.ana, talk): "late"})
    other = copied(room.desk, tmp_path, "two", Clock(DAY_1 + timedelta(hours=2)))
    marks.mark(room.desk, {(room.ana, talk): "absent"})
    marks.mark(other, {(room.ana, talk): ""})
    exchange([room.desk, other])
    for desk in (room.desk, other):
        assert outcomes(desk, room.ana)["Talk"].clash == Clash.MARKS_DIFFER
    other.close()


def test_a_day_that_no_clock_reaches_is_refused(room: Room) -> None:
    with pytest.raises(KnownError, match="rule_invalid"):
        rules.change(room.desk, {"courses_until": "9999-12-31"})


def test_counts_by_slot(room: Room, slots: dict[str, str]) -> None:
    marks.mark(room.desk, {(room.ana, slots["Talk"]): "present", (room.luis, slots["Talk"]): "absent"})
    board = presence.board(room.desk)
    counted = presence.counts(board.plan, presence.all_rows(room.desk, board).values())
    talk = counted[board.plan.index[slots["Talk"]]]
    assert talk == {Presence.PRESENT: 1, Presence.ABSENT: 1, Presence.UNKNOWN: 2}
