"""One desk with four people, named and signed in."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from seminar_desktop.services import desk as desk_service
from seminar_desktop.services import people
from seminar_desktop.services.desk import Desk
from tests.store.desks import Clock, enrolled, new_desk


@dataclass
class Room:
    """A desk, its clock, and who is expected."""

    desk: Desk
    clock: Clock
    ana: str
    luis: str
    sile: str
    jose: str

    def code(self, person: str) -> str:
        return people.codes(self.desk)[person]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    clock = Clock()
    desk = new_desk(tmp_path, wall=clock)
    desk_service.name_desk(desk, "Desk 1")
    desk_service.sign_in(desk, "Marta")
    ids = enrolled(
        desk, ("Ana", "Pérez"), ("Luis", "Cruz"), ("Síle", "O'Rourke"), ("José Luis", "Hernández López"),
        country="SV", municipality="Santa Ana", role="municipal_representative",
    )  # fmt: skip
    yield Room(desk, clock, *ids)
    desk.close()
