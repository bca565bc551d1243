"""Contradictions between desks that were apart: found, settled, taken back; nothing is settled silently."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.conflicts import ALL_RIGHT, OTHER, ConflictKind
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import SET, Draft
from seminar_desktop.services import attendance, conflicts, people, spares
from tests.store.desks import DAY_1, Clock, copied, exchange

from .conflict_help import Two, apart_names, choose, edit, name, only, two

__all__ = ["two"]


# ---- admitted twice --------------------------------------------------------------------------------------------------


def test_both_desks_say_who_was_admitted_where_and_how_far_apart(two: Two) -> None:
    room, other = two
    attendance.scan(room.desk, room.code(room.ana))
    attendance.admit(other, room.ana)
    exchange([room.desk, other])
    one = only(room.desk, ConflictKind.ADMITTED)
    assert one == only(other, ConflictKind.ADMITTED)
    assert [(side.desk, side.operator, side.says) for side in one.sides] == [
        ("Desk 1", "Marta", "green_by_badge"), ("Desk 2", "Jorge", "green_by_name")
    ]
    assert one.people[0].id == room.ana
    assert one.values["minutes"] == 3


def test_keeping_the_first_takes_the_later_back_everywhere_and_can_be_undone(two: Two) -> None:
    room, other = two
    attendance.admit(room.desk, room.ana)
    attendance.admit(other, room.ana)
    exchange([room.desk, other])
    choose(other, only(other, ConflictKind.ADMITTED), 0)
    exchange([room.desk, other])
    assert conflicts.conflicts(room.desk) == conflicts.conflicts(other) == []
    (done,) = conflicts.settled(room.desk)
    assert (done.side.desk, done.side.operator, done.reason) == ("Desk 2", "Jorge", "as seen")
    assert [side.counts for side in done.conflict.sides] == [True, False]
    conflicts.undo(room.desk, done.conflict.id)
    exchange([room.desk, other])
    assert only(room.desk, ConflictKind.ADMITTED) == only(other, ConflictKind.ADMITTED)
    assert conflicts.settled(room.desk) == []


def test_nothing_to_do_is_an_entry_too_until_a_third_desk_admits_as_well(two: Two, tmp_path: Path) -> None:
    room, other = two
    third = copied(room.desk, tmp_path, "three", Clock(DAY_1 + timedelta(minutes=9)))
    for desk in (room.desk, other, third):
        attendance.admit(desk, room.ana)
    exchange([room.desk, other])
    conflicts.settle(room.desk, only(room.desk, ConflictKind.ADMITTED), ALL_RIGHT, "went out to smoke")
    exchange([room.desk, other])
    assert conflicts.conflicts(other) == []
    exchange([room.desk, other, third])
    assert len(only(other, ConflictKind.ADMITTED).sides) == 3
    third.close()


def test_settled_differently_apart_comes_back_and_can_be_settled(two: Two) -> None:
    room, other = two
    attendance.admit(room.desk, room.ana)
    attendance.admit(other, room.ana)
    exchange([room.desk, other])
    choose(room.desk, only(room.desk, ConflictKind.ADMITTED), 0)
    choose(other, only(other, ConflictKind.ADMITTED), 1)
    exchange([room.desk, other])
    again = only(room.desk, ConflictKind.ADMITTED)
    assert again == only(other, ConflictKind.ADMITTED)
    assert {side.desk for side in again.disputed} == {"Desk 1", "Desk 2"}
    assert [side.counts for side in again.sides] == [False, False]
    choose(room.desk, again, 1)
    exchange([room.desk, other])
    assert conflicts.conflicts(room.desk) == conflicts.conflicts(other) == []
    (done,) = conflicts.settled(other)
    assert [side.counts for side in done.conflict.sides] == [False, True]


def test_settled_alike_apart_is_settled(two: Two) -> None:
    room, other = two
    attendance.admit(room.desk, room.ana)
    attendance.admit(other, room.ana)
    exchange([room.desk, other])
    for desk in (room.desk, other):
        choose(desk, only(desk, ConflictKind.ADMITTED), 0)
    exchange([room.desk, other])
    assert conflicts.conflicts(room.desk) == []
    conflicts.undo(other, conflicts.settled(other)[0].conflict.id)
    exchange([room.desk, other])
    assert only(room.desk, ConflictKind.ADMITTED).sides[1].counts


# ---- fields ----------------------------------------------------------------------------------------------------------


def test_a_field_edited_apart_is_settled_by_a_normal_edit(two: Two) -> None:
    room, other = two
    apart_names(two)
    one = only(room.desk, ConflictKind.FIELD)
    assert [side.values["value"] for side in one.sides] == ["Anna", "Hanna"]
    choose(room.desk, one, 0)
    exchange([room.desk, other])
    assert name(other, room.ana) == "Anna"
    assert conflicts.conflicts(other) == []


def test_another_value_can_be_typed(two: Two) -> None:
    room, other = two
    apart_names(two)
    conflicts.settle(other, only(other, ConflictKind.FIELD), OTHER, "asked her", "Ana María")
    exchange([room.desk, other])
    assert name(room.desk, room.ana) == "Ana María"
    assert conflicts.count(room.desk)[0] == 0


def test_an_undone_edit_brings_both_values_back(two: Two) -> None:
    room, other = two
    apart_names(two)
    one = only(other, ConflictKind.FIELD)
    choose(other, one, 1)
    exchange([room.desk, other])
    conflicts.undo(room.desk, one.id)
    exchange([room.desk, other])
    again = only(other, ConflictKind.FIELD)
    assert again == only(room.desk, ConflictKind.FIELD)
    assert {side.values["value"] for side in again.sides} == {"Anna", "Hanna"}


def test_an_edit_since_then_is_not_undone(two: Two) -> None:
    room, _ = two
    apart_names(two)
    one = only(room.desk, ConflictKind.FIELD)
    choose(room.desk, one, 0)
    edit(room.desk, room.ana, given_name="Ana Lucía")
    with pytest.raises(KnownError, match="conflict_moved_on"):
        conflicts.undo(room.desk, one.id)


def test_fields_settled_differently_apart_are_a_conflict_again(two: Two) -> None:
    room, other = two
    apart_names(two)
    choose(room.desk, only(room.desk, ConflictKind.FIELD), 0)
    choose(other, only(other, ConflictKind.FIELD), 1)
    exchange([room.desk, other])
    assert only(room.desk, ConflictKind.FIELD) == only(other, ConflictKind.FIELD)


def test_every_entity_is_listed(two: Two) -> None:
    room, other = two
    for desk, value in ((room.desk, "a"), (other, "b")):
        with desk.write() as transaction:
            transaction.append(
                Draft(SET, "seminar", "seminar", "place", value), Draft(SET, "slot", "s1", "title", value),
                Draft(SET, "signatory", "g1", "name", value), Draft(SET, "desk_name", "d1", "name", value),
                Draft(SET, "release", "approval", "state", "released" if value == "a" else ""),
            )  # fmt: skip
    exchange([room.desk, other])
    found = conflicts.conflicts(other)
    assert {one.values["entity"] for one in found} == {"seminar", "slot", "signatory", "desk_name", "release"}
    assert [one.id for one in found] == [one.id for one in conflicts.conflicts(room.desk)]
    for one in found:
        choose(other, one, 1)
    exchange([room.desk, other])
    assert conflicts.count(room.desk)[0] == 0


def test_deleted_here_and_edited_there(two: Two) -> None:
    room, other = two
    with room.desk.write() as transaction:
        transaction.append(Draft(SET, "person", room.ana, "deleted", "true"))
    edit(other, room.ana, email="ana@example.org")
    exchange([room.desk, other])
    one = only(room.desk, ConflictKind.DELETED)
    assert one == only(other, ConflictKind.DELETED)
    assert [side.says for side in one.sides] == ["was_deleted", "was_edited"]
    choose(room.desk, one, 1)
    exchange([room.desk, other])
    assert conflicts.count(other)[0] == 0
    conflicts.undo(other, one.id)
    choose(other, only(other, ConflictKind.DELETED), 0)
    exchange([room.desk, other])
    assert people.get(room.desk, room.ana).email == "ana@example.org"
    assert conflicts.count(room.desk)[0] == 0


# ---- badges ----------------------------------------------------------------------------------------------------------


def test_a_spare_badge_given_to_two_people(two: Two) -> None:
    room, other = two
    (code,), _ = spares.make(room.desk, 1)
    exchange([room.desk, other])
    before = room.code(room.luis)
    spares.bind(room.desk, code, room.ana)
    spares.bind(other, code, room.luis)
    exchange([room.desk, other])
    one = only(other, ConflictKind.BADGE)
    assert [side.person.id for side in one.sides if side.person] == [room.ana, room.luis]
    choose(other, one, 0)
    exchange([room.desk, other])
    assert conflicts.count(room.desk)[0] == 0
    assert (room.code(room.ana), room.code(room.luis)) == (code, before)
    conflicts.undo(room.desk, one.id)
    exchange([room.desk, other])
    assert only(other, ConflictKind.BADGE).id == one.id


def test_a_badge_that_was_promised_to_each_of_both(two: Two) -> None:
    room, other = two
    (code,), _ = spares.make(room.desk, 1)
    exchange([room.desk, other])
    spares.bind(room.desk, code, room.ana)
    spares.bind(other, code, room.luis)
    exchange([room.desk, other])
    choose(room.desk, only(room.desk, ConflictKind.BADGE), 0)
    choose(other, only(other, ConflictKind.BADGE), 1)
    exchange([room.desk, other])
    again = only(room.desk, ConflictKind.BADGE)
    assert again.disputed and again == only(other, ConflictKind.BADGE)
    choose(room.desk, again, 1)
    exchange([room.desk, other])
    assert conflicts.count(other)[0] == 0
    assert people.codes(other)[room.luis] == code


# ---- refusals --------------------------------------------------------------------------------------------------------


def test_what_is_refused(two: Two) -> None:
    room, other = two
    apart_names(two)
    one = only(room.desk, ConflictKind.FIELD)
    for choice, reason, value, code in (
        ("keep:" + "0" * 64, "x", "", "conflict_choice"), (one.options[0].choice, " ", "", "reason_missing"),
    ):  # fmt: skip
        with pytest.raises(KnownError, match=code):
            conflicts.settle(room.desk, one, choice, reason, value)
    assert conflicts.settled(room.desk) == []
    edit(room.desk, room.ana, given_name="Ana")
    with pytest.raises(KnownError, match="conflict_unknown"):
        choose(room.desk, one, 0)
    with pytest.raises(KnownError, match="conflict_unknown"):
        conflicts.get(room.desk, "")
    with pytest.raises(KnownError, match="conflict_unknown"):
        conflicts.undo(room.desk, "knone")
