"""What the journal can say about itself: here, who was let in twice by desks that were apart."""

from pathlib import Path

from seminar_desktop.services import attendance, journal
from seminar_desktop.services import desk as desk_service
from tests.store.desks import copied, exchange

from .conftest import Room


def test_desks_apart_report_a_double_admission(room: Room, tmp_path: Path) -> None:
    """Both desks, once they have read each other, in whatever order; who voids one of the scans settles it."""
    other = copied(room.desk, tmp_path, "two", room.clock)
    desk_service.name_desk(other, "Desk 2")
    attendance.admit(other, room.luis)
    for desk in (room.desk, other):
        result, _ = attendance.scan(desk, room.code(room.ana))
        assert result.verdict.admitted
        attendance.admit(desk, room.ana, "s1")
        assert journal.double_admissions(desk) == []
    exchange([room.desk, other])
    found = journal.double_admissions(room.desk)
    assert found == journal.double_admissions(other)
    assert [(d.person.id, d.station) for d in found if d.person] == [(room.ana, "registration"), (room.ana, "s1")]
    first = found[0]
    assert [(s.desk, s.operator) for s in first.sightings] == [("Desk 1", "Marta"), ("Desk 2", "")]
    assert first.day == first.sightings[0].at.date() and first.sightings[1].entry == result_of(other, room)
    assert journal.check(room.desk).double_admissions == journal.check(other).double_admissions == 2
    assert journal.check(room.desk).sound
    attendance.undo(room.desk, first.sightings[1].entry, "counted twice")
    assert [d.station for d in journal.double_admissions(room.desk)] == ["s1"]
    other.close()


def result_of(desk: desk_service.Desk, room: Room) -> str:
    """Id of Ana's admission at registration on this desk."""
    (entry,) = (
        e.id
        for e in journal.everything(desk)
        if (e.kind, e.subject, e.field, e.desk) == ("scan", room.ana, "registration", desk.id)
    )
    return entry


def test_one_desk_reports_nothing(room: Room) -> None:
    """Refused scans, undone ones, other days and other stations are no double admissions."""
    for _ in range(2):
        attendance.scan(room.desk, room.code(room.ana))
    entry = attendance.admit(room.desk, room.luis)[0].entry
    attendance.undo(room.desk, entry, "typo")
    attendance.admit(room.desk, room.luis)
    attendance.admit(room.desk, room.luis, "s1")
    assert journal.double_admissions(room.desk) == [] and journal.check(room.desk).double_admissions == 0
