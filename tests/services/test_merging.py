"""The same walk-in typed at two desks: suggested, made one, and taken back."""

import pytest

from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.merging import Likeness
from seminar_desktop.services import attendance, badges, journal, merging, people
from seminar_desktop.wording_errors import ERRORS
from tests.store.desks import enrolled

from .conftest import Room


def typed_again(room: Room) -> str:
    """Ana, whom another desk did not find and typed again, with her town."""
    result, _ = people.walk_in(room.desk, "Ana", "Perez", "SV", "Santa Ana")
    assert result.verdict.person is not None
    return result.verdict.person.id


def test_the_same_person_typed_twice_is_suggested_and_made_one(room: Room) -> None:
    again = typed_again(room)
    (found,) = merging.suggestions(room.desk)
    assert [person.id for person in found.people] == [room.ana, again], "who was announced is proposed to be kept"
    assert (found.why, found.values) == (Likeness.NAME, ("Ana Pérez", "Ana Perez"))
    both, before = (room.code(room.ana), room.code(again)), len(people.everybody(room.desk))
    assert merging.merge(room.desk, room.ana, again, "same passport")
    assert merging.suggestions(room.desk) == []
    assert len(people.everybody(room.desk)) == before - 1
    assert [person.id for person in people.search(room.desk, "perez")] == [room.ana]
    assert people.arrived(room.desk) == {room.ana}
    for code in both:
        result, _ = attendance.scan(room.desk, code)
        assert result.verdict.person is not None and result.verdict.person.id == room.ana
        assert result.verdict.kind == VerdictKind.ALREADY_HERE, "she came once, with either badge"
    (one,) = merging.merged(room.desk)
    assert one.person is not None and one.person.id == room.ana
    assert (one.other, one.name, one.desk, one.operator, one.reason) == (
        again, "Ana Perez", "Desk 1", "Marta", "same passport",
    )  # fmt: skip
    assert journal.check(room.desk).sound


@pytest.mark.parametrize("which", ["kept", "other"])
def test_taking_it_back_gives_each_their_own(room: Room, which: str) -> None:
    again = typed_again(room)
    everybody, codes = people.everybody(room.desk), people.codes(room.desk)
    merging.merge(room.desk, again, room.ana)
    assert people.get(room.desk, room.ana).id == again, "an old id finds the person"
    merging.undo(room.desk, again if which == "kept" else room.ana)
    assert people.everybody(room.desk) == everybody
    assert people.codes(room.desk) == codes
    assert merging.merged(room.desk) == []
    assert people.arrived(room.desk) == {again}
    assert journal.check(room.desk).sound


def test_edits_and_marks_of_one_who_was_merged_count(room: Room) -> None:
    again = typed_again(room)
    merging.merge(room.desk, room.ana, again)
    person, _ = people.edit(room.desk, again, {"family_name": "Pérez Gil"})
    assert people.get(room.desk, room.ana).name == person.name == "Ana Pérez Gil"
    merging.undo(room.desk, again)
    assert people.get(room.desk, again).family_name == "Perez"
    assert people.get(room.desk, room.ana).family_name == "Pérez Gil"


def test_a_new_badge_replaces_both(room: Room) -> None:
    from seminar_desktop.domain.badges import PrintReason

    again = typed_again(room)
    old = room.code(room.ana), room.code(again)
    merging.merge(room.desk, room.ana, again)
    badges.prepare(room.desk, [room.ana], PrintReason.LOST)
    for code in old:
        assert attendance.scan(room.desk, code)[0].verdict.kind == VerdictKind.VOID_BADGE


def test_different_people_are_not_suggested_again(room: Room) -> None:
    again = typed_again(room)
    merging.different(room.desk, again, room.ana)
    assert merging.suggestions(room.desk) == []
    (third,) = enrolled(room.desk, ("Ana", "Pérez"), country="SV", municipality="Santa Ana")
    assert len(merging.suggestions(room.desk)) == 2
    merging.merge(room.desk, third, again)
    assert merging.suggestions(room.desk) == [], "what was said of one who was merged is said of the person"


def test_what_cannot_be_merged_is_said(room: Room) -> None:
    again = typed_again(room)
    for keep, other, code in ((room.ana, "pnobody", "person_unknown"), (room.ana, room.ana, "merge_with_itself")):
        with pytest.raises(KnownError, match=code):
            merging.merge(room.desk, keep, other)
        assert code in ERRORS.texts
    with pytest.raises(KnownError, match="not_merged"):
        merging.undo(room.desk, room.ana)
    merging.merge(room.desk, room.ana, again)
    with pytest.raises(KnownError, match="merge_with_itself"):
        merging.merge(room.desk, again, room.ana)
