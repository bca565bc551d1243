"""The demo seminar in the afternoon of its second day: doors were scanned, tables are sitting, marks were made."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from seminar_desktop.domain.agenda import PAUSES, Slot, SlotKind
from seminar_desktop.domain.attendance import Presence
from seminar_desktop.domain.people import Modality, Person
from seminar_desktop.services import agenda, attendance, marks, people
from seminar_desktop.services.desk import Desk, rehearsal


def live_through(desk: Desk) -> None:
    """Fill the seminar; its clock stands at 13:40 of the second day afterwards."""
    dice = random.Random(4)
    everybody, attended = people.everybody(desk), [s for s in agenda.slots(desk) if s.day and s.kind not in PAUSES]
    now = datetime(2022, 9, 13, 13, 40, tzinfo=desk.zone)
    desk.wall = rehearsal(now)
    past = [slot for slot in attended if _begin(desk, slot) < now]
    for slot in (slot for slot in past if slot.kind != SlotKind.ROUND_TABLE):
        _scan_door(desk, slot, everybody, dice)
    _seat(desk, [slot for slot in past if slot.kind == SlotKind.ROUND_TABLE], everybody)
    said = {}
    for slot in past[:9]:
        for person in everybody[:40]:
            mark = dice.choices(
                (None, Presence.ABSENT, Presence.EXCUSED, Presence.PRESENT), weights=(80, 6, 5, 9)
            )[0]
            if mark == Presence.PRESENT and person.modality == Modality.VIRTUAL:
                mark = Presence.VIRTUAL
            if mark:
                said[person.id, slot.id] = mark.value
    marks.mark(desk, said)
    for slot in past[:2]:
        marks.close(desk, slot.id)


def _begin(desk: Desk, slot: Slot) -> datetime:
    return datetime.combine(slot.day, slot.start, desk.zone)


def _scan_door(desk: Desk, slot: Slot, everybody: list[Person], dice: random.Random) -> None:
    begin = _begin(desk, slot)
    for person in everybody:
        chance = dice.random()
        if person.modality == Modality.VIRTUAL or chance > 0.8:
            continue
        attendance.admit(desk, person.id, slot.id, begin + timedelta(minutes=2 if chance < 0.7 else 14))
        if chance < 0.04:
            attendance.admit(desk, person.id, slot.id, begin + timedelta(minutes=20), leaving=True)


def _seat(desk: Desk, tables: list[Slot], everybody: list[Person]) -> None:
    """Most municipal people are at a table, one at two of them, some have not been seen yet."""
    at = _begin(desk, tables[0]) + timedelta(minutes=3)
    municipal = [person for person in everybody if person.role == "municipal_representative"]
    for number, person in enumerate(municipal):
        if number % 5 != 4:
            attendance.admit(desk, person.id, tables[number % 4].id, at)
    attendance.admit(desk, municipal[0].id, tables[2].id, at + timedelta(minutes=3))
