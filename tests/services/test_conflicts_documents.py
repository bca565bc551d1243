"""Contradictions about certificates and about people who were typed twice, and all of them as a table."""

from __future__ import annotations

import pytest

from seminar_desktop.conflict_words import words
from seminar_desktop.domain.certificates import Validity
from seminar_desktop.domain.conflicts import ALL_RIGHT, ConflictKind
from seminar_desktop.services import attendance, certificates, conflict_table, conflicts, people
from seminar_desktop.services.desk import Desk
from tests.store.desks import exchange

from .conflict_help import Two, apart_names, choose, only, two
from .issued import thanked

__all__ = ["two"]


# ---- certificates ----------------------------------------------------------------------------------------------------


def test_two_certificates_of_a_kind_for_one_person(two: Two) -> None:
    room, other = two
    for desk in (room.desk, other):
        thanked(desk, [room.ana])
    exchange([room.desk, other])
    settle_release(room.desk, other)
    one = only(room.desk, ConflictKind.ISSUED_TWICE)
    assert one == only(other, ConflictKind.ISSUED_TWICE)
    choose(room.desk, one, 0)
    exchange([room.desk, other])
    assert conflicts.count(other)[0] == 0
    valid = [issue.desk for issue in certificates.register(other) if issue.validity == Validity.VALID]
    assert valid == ["Desk 1"]
    conflicts.undo(other, one.id)
    conflicts.settle(other, only(other, ConflictKind.ISSUED_TWICE), ALL_RIGHT, "two speeches")
    exchange([room.desk, other])
    assert conflicts.count(room.desk)[0] == 0


def settle_release(desk: Desk, other: Desk) -> None:
    """Both desks have released apart, in the same words; nothing contradicts itself in that."""
    assert not [one for one in conflicts.conflicts(desk) if one.kind == ConflictKind.FIELD]
    exchange([desk, other])


def test_revoked_here_and_issued_again_there_is_not_shown_as_issued_silently(two: Two) -> None:
    room, other = two
    (issue,) = thanked(room.desk, [room.ana])
    exchange([room.desk, other])
    certificates.revoke(room.desk, issue.serial, "was not there")
    certificates.reissue(other, issue.serial, "misspelt")
    exchange([room.desk, other])
    one = only(room.desk, ConflictKind.REVOKED)
    assert one == only(other, ConflictKind.REVOKED)
    assert [side.says for side in one.sides] == ["issued", "was_revoked", "issued"]
    choose(other, one, 0)
    exchange([room.desk, other])
    assert conflicts.count(room.desk)[0] == 0
    assert not [i for i in certificates.register(room.desk) if i.validity == Validity.VALID]
    conflicts.undo(room.desk, one.id)
    choose(room.desk, only(room.desk, ConflictKind.REVOKED), 1)
    exchange([room.desk, other])
    assert conflicts.count(other)[0] == 0
    assert [i.version for i in certificates.register(other) if i.validity == Validity.VALID] == [2]


def test_issued_again_in_spite_of_a_revocation_that_was_known(two: Two) -> None:
    room, other = two
    (issue,) = thanked(room.desk, [room.ana])
    certificates.revoke(room.desk, issue.serial, "was not there")
    exchange([room.desk, other])
    certificates.reissue(other, issue.serial, "was there after all")
    exchange([room.desk, other])
    assert conflicts.conflicts(room.desk) == []


def test_one_serial_corrected_at_two_desks(two: Two) -> None:
    room, other = two
    (issue,) = thanked(room.desk, [room.ana])
    exchange([room.desk, other])
    for desk in (room.desk, other):
        certificates.reissue(desk, issue.serial, "misspelt")
    exchange([room.desk, other])
    one = only(other, ConflictKind.SERIAL)
    choose(other, one, 1)
    exchange([room.desk, other])
    assert conflicts.count(room.desk)[0] == 0


def test_one_serial_for_two_people(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once in 1024 pairs of desks; here by giving both the same two characters. The other one gets a serial."""
    room, other = two
    serial = certificates.serial
    with monkeypatch.context() as patch:
        patch.setattr(certificates, "serial", lambda prefix, desk, number: serial(prefix, "daa", number))
        thanked(room.desk, [room.ana])
        thanked(other, [room.luis])
    exchange([room.desk, other])
    one = only(room.desk, ConflictKind.SERIAL)
    assert one.says == "serial_of_two" and {p.id for p in one.people} == {room.ana, room.luis}
    choose(other, one, 0)
    exchange([room.desk, other])
    assert conflicts.count(room.desk) == conflicts.count(other) == (0, 0)
    valid = {i.person: i.serial for i in certificates.register(room.desk) if i.validity == Validity.VALID}
    assert set(valid) == {room.ana, room.luis} and len(set(valid.values())) == 2


def test_the_table_has_a_row_for_each(two: Two) -> None:
    room, other = two
    apart_names(two)
    attendance.admit(room.desk, room.luis)
    attendance.admit(other, room.luis)
    exchange([room.desk, other])
    for language in ("en", "es"):
        sheet = conflict_table.table(room.desk, words(language))
        assert len(sheet.rows) == 2 and len(sheet.headings) == len(conflict_table.COLUMNS)
        assert all(len(row) == len(sheet.headings) for row in sheet.rows)
    choose(room.desk, conflicts.conflicts(room.desk)[0], 0)
    assert [row[0] for row in conflict_table.table(room.desk, words("en")).rows] == ["Open", "Settled"]


# ---- one person twice ------------------------------------------------------------------------------------------------


def twins(two: Two) -> None:
    room, other = two
    for desk in (room.desk, other):
        people.walk_in(desk, "Carmen", "Ayala", "SV", "Sonsonate")
    exchange([room.desk, other])


def test_a_walk_in_typed_twice_is_merged_and_taken_apart(two: Two) -> None:
    room, other = two
    twins(two)
    one = next(c for c in conflicts.conflicts(other) if c.kind == ConflictKind.SAME_PERSON)
    assert [side.desk for side in one.sides] and {side.operator for side in one.sides} == {"Marta", "Jorge"}
    assert one in conflicts.conflicts(room.desk)
    choose(other, one, 0)
    exchange([room.desk, other])
    assert one.id not in {c.id for c in conflicts.conflicts(room.desk)}
    done = next(d for d in conflicts.settled(room.desk) if d.conflict.id == one.id)
    assert (done.side.operator, done.reason) == ("Jorge", "as seen")
    conflicts.undo(room.desk, one.id)
    exchange([room.desk, other])
    assert one.id in {c.id for c in conflicts.conflicts(other)}


def test_two_people_stay_two_and_a_merge_apart_is_not_lost(two: Two) -> None:
    room, other = two
    twins(two)
    one = next(c for c in conflicts.conflicts(other) if c.kind == ConflictKind.SAME_PERSON)
    choose(room.desk, one, 2)
    assert one.id not in {c.id for c in conflicts.conflicts(room.desk)}
    assert one.id in {d.conflict.id for d in conflicts.settled(room.desk)}
    choose(other, one, 0)
    exchange([room.desk, other])
    again = next(c for c in conflicts.conflicts(other) if c.id == one.id)
    assert again.disputed and again in conflicts.conflicts(room.desk)
    choose(other, again, 1)
    exchange([room.desk, other])
    assert one.id not in {c.id for c in conflicts.conflicts(room.desk)}
    assert len([p for p in people.everybody(room.desk) if p.family_name == "Ayala"]) == 2
    conflicts.undo(room.desk, one.id)
    assert one.id in {c.id for c in conflicts.conflicts(room.desk)}
