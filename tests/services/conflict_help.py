"""Two desks that know the same and are apart from then on, and how a test settles what they contradict."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.conflicts import Conflict, ConflictKind
from seminar_desktop.services import conflicts, people
from seminar_desktop.services import desk as desk_service
from seminar_desktop.services.desk import Desk
from tests.store.desks import DAY_1, Clock, copied, exchange

from .conftest import Room

Two = tuple[Room, Desk]


@pytest.fixture
def two(room: Room, tmp_path: Path) -> Iterator[Two]:
    """Two desks that know the same and are apart from now on."""
    other = copied(room.desk, tmp_path, "two", Clock(DAY_1 + timedelta(minutes=3)))
    desk_service.name_desk(other, "Desk 2")
    desk_service.sign_in(other, "Jorge")
    exchange([room.desk, other])
    yield room, other
    other.close()


def only(desk: Desk, kind: ConflictKind) -> Conflict:
    (found,) = conflicts.conflicts(desk)
    assert found.kind == kind
    assert conflicts.count(desk)[0] == 1
    return found


def choose(desk: Desk, conflict: Conflict, number: int) -> None:
    conflicts.settle(desk, conflict, conflict.options[number].choice, "as seen")


def edit(desk: Desk, person: str, **fields: str) -> None:
    people.edit(desk, person, fields)


def name(desk: Desk, person: str) -> str:
    return people.get(desk, person).given_name


def apart_names(two: Two) -> None:
    room, other = two
    edit(room.desk, room.ana, given_name="Anna")
    edit(other, room.ana, given_name="Hanna")
    exchange([room.desk, other])
