"""Two desks that were apart and contradict each other about everything that can be contradicted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seminar_desktop.domain.journal import SET, Draft
from seminar_desktop.services import attendance, certificates, marks, people, spares
from seminar_desktop.services import desk as desk_service
from seminar_desktop.services.desk import Desk
from tests.services.issued import thanked
from tests.store.desks import copied, exchange


@contextmanager
def apart(desk: Desk, folder: Path) -> Iterator[Desk]:
    """A second desk that knows the same as the first."""
    desk_service.name_desk(desk, "Desk 1")
    desk_service.sign_in(desk, "Marta López")
    other = copied(desk, folder, "apart", desk.wall)
    try:
        desk_service.name_desk(other, "Desk 2")
        desk_service.sign_in(other, "Jorge Castillo")
        exchange([desk, other])
        yield other
    finally:
        other.close()


def contradict(desk: Desk, other: Desk, slot: str) -> None:
    """Let both desks say different things, and then hear of each other."""
    ids = [person.id for person in people.everybody(desk)]
    codes = people.codes(desk)
    (spare,), _ = spares.make(desk, 1)
    (issued, *_) = thanked(desk, ids[6:7])
    exchange([desk, other])
    for one, given, modality in ((desk, "María José", "in_person"), (other, "Maria Josefa", "virtual")):
        attendance.scan(one, codes[ids[0]])
        attendance.admit(one, ids[1], slot)
        people.edit(one, ids[2], {"given_name": given, "modality": modality})
        spares.bind(one, spare, ids[3] if one is desk else ids[4])
        marks.mark(one, {(ids[5], slot): "excused" if one is desk else "late"})
        thanked(one, ids[7:8])
        people.walk_in(one, "Carmen" if one is desk else "Carmen Elena", "Ayala Ríos", "SV", "Sonsonate")
        with one.write() as transaction:
            transaction.append(Draft(SET, "slot", slot, "facilitator", given))
    certificates.revoke(desk, issued.serial, "Was not there on the second day")
    certificates.reissue(other, issued.serial, "Name corrected")
    with desk.write() as transaction:
        transaction.append(Draft(SET, "person", ids[8], "deleted", "true"))
    people.edit(other, ids[8], {"email": "someone@example.org"})
    exchange([desk, other])
