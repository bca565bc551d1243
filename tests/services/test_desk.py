"""Operators, names, time, and what a desk refuses."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import attendance, journal
from seminar_desktop.services import desk as desk_service
from tests.store.desks import reopened, state_of

from .conftest import Room


def test_entries_are_signed(room: Room) -> None:
    """By the operator who is signed in, at the time they saw, with the seminar's offset."""
    entry = journal.everything(room.desk)[-1]
    operators, desks = desk_service.names(room.desk)
    assert operators[entry.actor] == "Marta" and desks[entry.desk] == "Desk 1"
    assert entry.at.endswith("-06:00")


def test_signing_in_again_is_the_same_operator(room: Room) -> None:
    """Blanks make no other person; nobody cannot sign in."""
    first = room.desk.operator
    before = journal.count(room.desk)
    assert desk_service.sign_in(room.desk, "  Marta ") == first
    assert journal.count(room.desk) == before
    assert desk_service.sign_in(room.desk, "Luis") != first
    with pytest.raises(KnownError, match="name_missing"):
        desk_service.sign_in(room.desk, " \t")


@pytest.mark.parametrize("name", ["\ud800Marta", "Mar\x00ta", "\u202eMarta"])
def test_operators_have_clean_names(room: Room, name: str) -> None:
    """Marks that hide or break text are no part of a name."""
    assert desk_service.sign_in(room.desk, name) == room.desk.operator
    assert set(desk_service.names(room.desk)[0].values()) == {"Marta"}


def test_a_name_for_the_desk_is_written_once(room: Room) -> None:
    """Starting the program again changes nothing."""
    before = journal.count(room.desk)
    desk_service.name_desk(room.desk, "Desk 1")
    assert journal.count(room.desk) == before
    desk_service.name_desk(room.desk, "Desk 2")
    assert desk_service.names(room.desk)[1] == {room.desk.id: "Desk 2"}


def test_a_reason_may_be_any_text(room: Room) -> None:
    """Whatever was typed as a reason is written down."""
    entry = attendance.scan(room.desk, room.code(room.ana))[0].entry
    attendance.undo(room.desk, entry, "\ud800 wrong\x00 person ")
    assert journal.everything(room.desk)[-1].data() == {"reason": "wrong person"}


def test_the_zone_is_that_of_the_seminar(tmp_path: Path) -> None:
    """Wherever the laptop is; a zone that does not exist makes no file."""
    moment = datetime(2024, 11, 3, 5, 30, tzinfo=UTC)
    fields = {"title": "T", "zone": "America/New_York"}
    desk = desk_service.create_desk(tmp_path / "one.seminar", state_of(tmp_path, "one"), fields, lambda: moment)
    assert desk.now().isoformat() == "2024-11-03T01:30:00-04:00"
    moment += timedelta(hours=1)  # the hour that comes twice
    assert desk.now().isoformat() == "2024-11-03T01:30:00-05:00"
    desk = reopened(desk)
    assert str(desk.zone) == "America/New_York"
    desk.close()
    with pytest.raises(KnownError, match="zone_unknown"):
        desk_service.zone_of("America/Nowhere")


@pytest.mark.parametrize("year", [1975, 2037, 2039, 2099])
def test_no_clock_refuses_a_scan(room: Room, year: int) -> None:
    """A laptop that is decades wrong admits people all the same, and its journal is sound."""
    room.clock.moment = room.clock.moment.replace(year=year)
    result, _ = attendance.scan(room.desk, room.code(room.ana))
    assert result.verdict.admitted and result.at.year == year
    assert journal.check(room.desk).sound


def test_a_rehearsal_runs_at_normal_speed() -> None:
    """The practised day begins when it is said to begin."""
    start = datetime(2030, 1, 1, tzinfo=UTC)
    wall = desk_service.rehearsal(start)
    assert start <= wall() <= wall() < start + timedelta(minutes=1)
