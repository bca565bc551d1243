"""Scanning, admitting by hand and taking back, as the operator at the desk meets them."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain import badge_code
from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import Modality
from seminar_desktop.services import agenda, attendance, badges, journal, people
from seminar_desktop.services import desk as desk_service
from tests.store.desks import DAY_1, ZONE, copied, reopened

from .conftest import Room

HOSTILE = ["", " ", "\x00", "\ud800", "A" * 4096, "https://example.org/x", "=cmd()", "'; DROP TABLE x; --", "😀" * 25]


def test_the_first_scan_of_the_day_is_welcome(room: Room) -> None:
    """The verdict names the person, the entry is in the journal, and the screens learn what changed."""
    result, changes = attendance.scan(room.desk, room.code(room.ana))
    assert result.verdict.kind == VerdictKind.WELCOME
    assert result.verdict.person == people.get(room.desk, room.ana)
    assert changes == Changes.ATTENDANCE
    assert journal.everything(room.desk)[-1].id == result.entry
    assert result.at.date() == DAY_1.date() and result.first_day


def test_the_second_scan_says_when_where_and_by_whom(room: Room, tmp_path: Path) -> None:
    """On the desk that admitted, and on another one that has read its entries."""
    first, _ = attendance.scan(room.desk, room.code(room.ana))
    again, _ = attendance.scan(room.desk, room.code(room.ana))
    room.desk = reopened(room.desk)
    code = room.code(room.ana)
    other = copied(room.desk, tmp_path, "two", room.clock)
    desk_service.name_desk(other, "Desk 2")
    elsewhere, _ = attendance.scan(other, code)
    for result in (again, elsewhere):
        earlier = result.verdict.earlier
        assert result.verdict.kind == VerdictKind.ALREADY_HERE and earlier
        assert (earlier.at, earlier.entry) == (first.at, first.entry)
        assert (earlier.desk, earlier.operator, earlier.station) == ("Desk 1", "Marta", "registration")
    other.close()


def test_two_desks_apart_admit_twice_and_both_learn_of_it(room: Room, tmp_path: Path) -> None:
    """Neither could know; after the exchange both show the same first admission, and both scans."""
    code = room.code(room.ana)
    other = copied(room.desk, tmp_path, "two", room.clock)
    room.desk = reopened(room.desk)
    results = [attendance.scan(desk, code)[0] for desk in (room.desk, other)]
    assert [r.verdict.kind for r in results] == [VerdictKind.WELCOME] * 2
    for reader, writer in ((room.desk, other), (other, room.desk)):
        journal.absorb(reader, journal.everything(writer))
    earlier = [attendance.scan(desk, code)[0].verdict.earlier for desk in (room.desk, other)]
    assert [e.entry for e in earlier if e] == [results[0].entry] * 2
    assert all({r.entry for r in results} <= {s.entry for s in attendance.last_scans(d)} for d in (room.desk, other))
    other.close()


def test_the_next_day_is_a_new_day(room: Room) -> None:
    """Welcome again, without the welcome of the first day; midnight is that of the seminar."""
    attendance.scan(room.desk, room.code(room.ana))
    room.clock.moment = datetime(2024, 7, 11, 23, 59, 50, tzinfo=ZONE)
    assert attendance.scan(room.desk, room.code(room.ana))[0].verdict.kind == VerdictKind.ALREADY_HERE
    room.clock.moment = datetime(2024, 7, 12, 0, 0, 10, tzinfo=ZONE)
    result, _ = attendance.scan(room.desk, room.code(room.ana))
    assert result.verdict.kind == VerdictKind.WELCOME and not result.first_day
    assert attendance.scan(room.desk, room.code(room.luis))[0].first_day


def test_every_slot_is_a_station_of_its_own(room: Room) -> None:
    """Who was admitted at registration is not yet in the room."""
    agenda.save(room.desk, [_slot("s1", DAY_1.date())])
    assert attendance.check_station(room.desk, "s1") == "s1"
    with pytest.raises(KnownError, match="slot_unknown"):
        attendance.check_station(room.desk, "s2")
    code = room.code(room.ana)
    kinds = [attendance.scan(room.desk, code, s)[0].verdict.kind for s in ("registration", "s1", "s1", "registration")]
    here, again = VerdictKind.WELCOME, VerdictKind.ALREADY_HERE
    assert kinds == [here, here, again, again]
    assert attendance.arrivals(room.desk).arrived == 1


def _slot(slot_id: str, day: date) -> Slot:
    start = datetime.combine(day, DAY_1.time())
    return Slot(id=slot_id, title="Opening", day=day, start=start.time(), end=(start + timedelta(hours=1)).time(),
                facilitator="Somebody")  # fmt: skip


def test_a_day_without_agenda_is_noted(room: Room) -> None:
    """Admitted, and told that today is no day of the seminar."""
    agenda.save(room.desk, [_slot("s1", date(2024, 7, 9))])
    result, _ = attendance.scan(room.desk, room.code(room.ana))
    assert result.verdict.admitted and result.verdict.notes == ("not_a_seminar_day",)


def test_a_reissued_badge_voids_the_last(room: Room) -> None:
    """The lost badge is refused with its bearer's name, the new one admits."""
    old = room.code(room.ana)
    new = badges.prepare(room.desk, [room.ana], PrintReason.LOST)[0][room.ana]
    result, _ = attendance.scan(room.desk, old)
    assert old != new and result.verdict.kind == VerdictKind.VOID_BADGE
    assert result.verdict.person and result.verdict.person.id == room.ana
    assert attendance.scan(room.desk, new)[0].verdict.kind == VerdictKind.WELCOME


def test_a_badge_of_another_seminar(room: Room) -> None:
    """Refused, and its code is not kept."""
    foreign = badge_code.mint(badge_code.new_key())
    result, _ = attendance.scan(room.desk, foreign)
    assert result.verdict.kind == VerdictKind.OTHER_BADGE
    assert foreign not in (journal.everything(room.desk)[-1].value or "")


def test_a_genuine_badge_that_is_not_known_here_yet(room: Room, tmp_path: Path) -> None:
    """A walk-in of another desk has to wait until its entries arrive."""
    other = copied(room.desk, tmp_path, "two", room.clock)
    room.desk = reopened(room.desk)
    eva = people.walk_in(other, "Eva", "Paz", "GT", "Mixco")[0].verdict.person
    assert eva
    code = people.codes(other)[eva.id]
    assert attendance.scan(room.desk, code)[0].verdict.kind == VerdictKind.NOT_SYNCED_YET
    journal.absorb(room.desk, journal.everything(other))
    result, _ = attendance.scan(room.desk, code)
    assert result.verdict.kind == VerdictKind.ALREADY_HERE and result.verdict.person == eva
    other.close()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_scans_are_refused_quietly(room: Room, text: str) -> None:
    """Whatever the scanner types: a verdict, an entry, and a sound journal."""
    result, _ = attendance.scan(room.desk, text)
    assert result.verdict.kind in (VerdictKind.UNKNOWN, VerdictKind.UNREADABLE)
    assert attendance.last_scans(room.desk)[0].entry == result.entry
    assert journal.check(room.desk).sound
    assert not attendance.is_code(room.desk, text) and attendance.recognise(room.desk, text) is None


def test_a_person_is_admitted_by_hand(room: Room) -> None:
    """Found by name: the same verdicts as with a badge."""
    assert attendance.admit(room.desk, room.ana)[0].verdict.kind == VerdictKind.WELCOME
    assert attendance.admit(room.desk, room.ana)[0].verdict.kind == VerdictKind.ALREADY_HERE
    assert attendance.scan(room.desk, room.code(room.ana))[0].verdict.kind == VerdictKind.ALREADY_HERE
    with pytest.raises(KnownError, match="person_unknown"):
        attendance.admit(room.desk, "pnobody")


def test_a_virtual_participant_in_the_room(room: Room) -> None:
    """Admitted with a note; told once, not again after the day was switched, and asked anew the next day."""
    people.edit(room.desk, room.ana, {"modality": Modality.VIRTUAL})
    code = room.code(room.ana)
    assert attendance.scan(room.desk, code, "s1")[0].verdict.notes == ("virtual_in_room",)
    attendance.set_modality_today(room.desk, room.ana, Modality.IN_PERSON)
    assert attendance.scan(room.desk, code, "s2")[0].verdict.notes == ()
    assert people.get(room.desk, room.ana).modality == Modality.VIRTUAL
    room.clock.moment += timedelta(days=1)
    assert attendance.scan(room.desk, code, "s1")[0].verdict.notes == ("virtual_in_room",)


def test_arrivals_count_who_is_expected_in_the_room(room: Room) -> None:
    """Virtual people are not expected, unless they come; substituted people never are."""
    assert (attendance.arrivals(room.desk).arrived, attendance.arrivals(room.desk).expected) == (0, 4)
    people.edit(room.desk, room.luis, {"modality": Modality.VIRTUAL})
    attendance.scan(room.desk, room.code(room.ana))
    people.substitute(room.desk, room.jose, "Eva", "Paz")
    arrivals = attendance.arrivals(room.desk)
    assert (arrivals.arrived, arrivals.expected) == (2, 3) and arrivals.by_country == {"SV": (2, 3)}
    attendance.scan(room.desk, room.code(room.luis))
    assert (attendance.arrivals(room.desk).arrived, attendance.arrivals(room.desk).expected) == (3, 4)


# ---- taking back -----------------------------------------------------------------------------------------------------


def test_a_scan_taken_back_does_not_count(room: Room) -> None:
    """It stays in the list, marked; the badge is welcome once more."""
    entry = attendance.scan(room.desk, room.code(room.ana))[0].entry
    attendance.undo(room.desk, entry, "wrong person")
    (last,) = attendance.last_scans(room.desk, 1)
    assert last.entry == entry and last.voided
    assert attendance.arrivals(room.desk).arrived == 0
    assert attendance.scan(room.desk, room.code(room.ana))[0].verdict.kind == VerdictKind.WELCOME


def test_taking_back_needs_a_reason_a_scan_and_happens_once(room: Room) -> None:
    """Refused without leaving an entry."""
    entry = attendance.scan(room.desk, room.code(room.ana))[0].entry
    edit = journal.everything(room.desk)[1].id
    before = journal.count(room.desk)
    for wrong, reason, code in (
        (entry, "  ", "reason_missing"),
        ("00" * 32, "x", "entry_unknown"),
        ("nonsense", "x", "entry_unknown"),
        (edit, "x", "entry_unknown"),
    ):
        with pytest.raises(KnownError, match=code):
            attendance.undo(room.desk, wrong, reason)
    assert journal.count(room.desk) == before
    attendance.undo(room.desk, entry, "x")
    for spelling in (entry, entry.upper()):
        with pytest.raises(KnownError, match="already_voided"):
            attendance.undo(room.desk, spelling, "x")


def test_an_old_scan_is_taken_back_once_as_well(room: Room) -> None:
    """However many scans came after it."""
    entry = attendance.scan(room.desk, room.code(room.ana))[0].entry
    attendance.undo(room.desk, entry, "x")
    with room.desk.write() as transaction:
        for _ in range(1001):
            attendance.admit_within(transaction, room.luis)
    with pytest.raises(KnownError, match="already_voided"):
        attendance.undo(room.desk, entry, "x")


def test_a_walk_in_taken_back_leaves_the_list(room: Room) -> None:
    """The person was entered by mistake; their badge says so."""
    result, _ = people.walk_in(room.desk, "Eva", "Paz", "GT", "Mixco")
    eva = result.verdict.person
    assert eva
    code = room.code(eva.id)
    attendance.undo(room.desk, result.entry, "was on the list")
    assert eva.id not in {p.id for p in people.everybody(room.desk)}
    assert people.search(room.desk, "eva") == []
    assert attendance.scan(room.desk, code)[0].verdict.reason == "person_removed"


def test_a_substitution_taken_back_returns_the_place(room: Room) -> None:
    """The absent person's badge admits again."""
    result, _ = people.substitute(room.desk, room.ana, "Eva", "Paz")
    refused, _ = attendance.scan(room.desk, room.code(room.ana))
    assert refused.verdict.kind == VerdictKind.SUBSTITUTED and refused.verdict.substitute == result.verdict.person
    attendance.undo(room.desk, result.entry, "she came after all")
    assert attendance.scan(room.desk, room.code(room.ana))[0].verdict.kind == VerdictKind.WELCOME


def test_the_last_scans_say_who_and_where(room: Room) -> None:
    """Newest first, refused ones too, with the names of desk and operator."""
    attendance.scan(room.desk, room.code(room.ana), "s1")
    attendance.scan(room.desk, "nothing")
    refused, welcome = attendance.last_scans(room.desk)
    assert (refused.verdict, refused.person) == (VerdictKind.UNKNOWN, None)
    assert (welcome.verdict, welcome.person, welcome.station) == (
        VerdictKind.WELCOME, people.get(room.desk, room.ana), "s1",
    )  # fmt: skip
    assert {(s.desk, s.operator) for s in (refused, welcome)} == {("Desk 1", "Marta")}


def test_a_scan_that_was_made_at_another_time(room: Room) -> None:
    """A scan entered later counts on the day the operator says."""
    yesterday = DAY_1 - timedelta(days=1)
    result, _ = attendance.scan(room.desk, room.code(room.ana), at=yesterday)
    assert result.at == yesterday
    assert attendance.arrivals(room.desk, yesterday.date()).arrived == 1
    assert not attendance.scan(room.desk, room.code(room.ana))[0].first_day


def test_a_walk_in_who_came_again_stays_when_the_first_scan_is_taken_back(room: Room) -> None:
    """Only the scan goes; the person was here on the second day."""
    result, _ = people.walk_in(room.desk, "Eva", "Paz", "GT", "Mixco")
    eva = result.verdict.person
    assert eva is not None
    attendance.admit(room.desk, eva.id, at=result.at + timedelta(days=1))
    attendance.undo(room.desk, result.entry, "typing error")
    assert people.get(room.desk, eva.id).name == "Eva Paz"
