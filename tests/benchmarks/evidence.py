"""Seminars of any size in the middle of their agenda: scans, marks and connections as a few days leave them behind."""

from __future__ import annotations

import random
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.attendance import Presence
from seminar_desktop.domain.checkin import REGISTRATION
from seminar_desktop.domain.identity import identity_id
from seminar_desktop.domain.journal import CONNECTION, REPORT, SCAN, SET, Draft
from seminar_desktop.services import agenda, people
from seminar_desktop.services.desk import Desk, open_desk, rehearsal, sign_in
from seminar_desktop.store.tables import PROJECTOR

from .seminars import FOLDER, seminar

_FIRST = date(2022, 9, 12)
_A_DAY = 10
"""Slots a day, 45 minutes each."""
_CHUNK = 2000
_SAID = (Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.ABSENT, Presence.EXCUSED, Presence.LATE)


def attended(size: int, slots: int) -> Desk:
    """An open seminar with `size` people and `slots` items of which about half are over; made once, then copied."""
    master = FOLDER / f"attended-{size}-{slots}-v{PROJECTOR}.seminar"
    if not master.exists():
        _make(master, size, slots)
    work = FOLDER / f"attended-work-{size}.seminar"
    for suffix in ("", "-wal", "-shm"):
        work.with_name(work.name + suffix).unlink(missing_ok=True)
    work.write_bytes(master.read_bytes())
    desk = open_desk(work, FOLDER)
    sign_in(desk, "Bench")
    desk.wall = rehearsal(_moment(desk, slots // 2, 20))
    return desk


def _make(path: Path, size: int, count: int) -> None:
    print(f"making {count} items of evidence for {size} people …", file=sys.stderr)
    desk = seminar(size)
    dice = random.Random(size)
    plan = [_slot(number) for number in range(count)]
    agenda.save(desk, plan)
    everybody = [person.id for person in people.everybody(desk)]
    for number in range(count // 2 + 1):
        if number % _A_DAY == 0:
            _append(desk, number, [_scan(p, REGISTRATION) for p in everybody if dice.random() < 0.8])
        at_door = [p for p in everybody if dice.random() < 0.25]
        _append(desk, number, [_scan(p, plan[number].id) for p in at_door])
        _append(desk, number, [_scan(p, plan[number].id, leaving=True) for p in at_door if dice.random() < 0.05], 40)
        said = [(p, dice.choice(_SAID)) for p in everybody if dice.random() < 0.2]
        _append(desk, number, [Draft(SET, "mark", f"{p}@{plan[number].id}", "status", s.value) for p, s in said], 30)
    _connect(desk, dice, [p for p in everybody if dice.random() < 0.2], count)
    desk.close()
    desk.database_path.replace(path)


def _slot(number: int) -> Slot:
    day, place = divmod(number, _A_DAY)
    begin = datetime.combine(_FIRST, time(8)) + timedelta(days=day, minutes=50 * place)
    end = begin + timedelta(minutes=45)
    return Slot(
        f"bench-{number}", f"Migration governance and local development, part {number + 1}", day=begin.date(),
        start=begin.time(), end=end.time(), session=f"Session {day + 1}", position=number + 1,
    )  # fmt: skip


def _moment(desk: Desk, number: int, minutes: int) -> datetime:
    slot = _slot(number)
    return datetime.combine(slot.day, slot.start, desk.zone) + timedelta(minutes=minutes)


def _scan(person: str, station: str, leaving: bool = False) -> Draft:
    shown = {"verdict": "left" if leaving else "welcome", "reason": "", "admitted": not leaving, "code": ""}
    return Draft(SCAN, "person", person, station, shown | ({"leaving": True} if leaving else {}))


def _connect(desk: Desk, dice: random.Random, online: list[str], count: int) -> None:
    """One report a day: each of these people was connected for most of it."""
    for first in range(0, count // 2, _A_DAY):
        begin = int(_moment(desk, first, 0).timestamp())
        drafts = [Draft(REPORT, "report", f"report-{first}", "meeting", {"rows": len(online)})]
        for person in online:
            identity = identity_id(desk.badge_key, person, "")
            left = begin + 3600 * dice.randint(2, 8)
            said = {"name": person, "email": "", "slot": "", "intervals": [[begin + 60, left]]}
            drafts.append(Draft(CONNECTION, "identity", identity, f"report-{first}", said))
            if not first:
                drafts.append(Draft(SET, "identity", identity, "person", person))
        _append(desk, first, drafts)


def _append(desk: Desk, number: int, drafts: list[Draft], minutes: int = 2) -> None:
    for start in range(0, len(drafts), _CHUNK):
        with desk.write(_moment(desk, number, minutes)) as transaction:
            transaction.append(*drafts[start : start + _CHUNK])
