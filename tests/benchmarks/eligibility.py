"""Who has earned a certificate, for 10 000 people, 40 items and three online courses: the rule alone, the rule and the
presences from evidence in memory, and all of it from the database.

Seven cells of ten are marked or scanned, two of three courses are passed; hardly two people are alike.
`python -m tests.benchmarks.eligibility`
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as clock
from pathlib import Path

from seminar_desktop.domain.agenda import Slot, SlotKind
from seminar_desktop.domain.attendance import Outcome, Presence
from seminar_desktop.domain.eligibility import Case, Judge
from seminar_desktop.domain.identity import identity_id
from seminar_desktop.domain.journal import REPORT, RESULT, SCAN, SET, Draft
from seminar_desktop.services import agenda, eligibility, eligibility_evidence, people, presence, rules
from seminar_desktop.services.desk import Desk, open_desk, rehearsal, sign_in
from seminar_desktop.store import presence as store
from seminar_desktop.store.tables import PROJECTOR

from .rows import Row, table
from .seminars import FOLDER, seminar

PEOPLE, SLOTS, A_DAY, CHUNK = 10_000, 40, 10, 2_000
KNOWN = 0.7
"""Share of the cells of which something is known."""
GOAL = "goal 200 ms"
_FIRST = date(2022, 9, 12)
_SAID = (*[Presence.PRESENT] * 12, Presence.LATE, Presence.VIRTUAL, Presence.EXCUSED, Presence.ABSENT)
_STATES = ("passed", "passed", "passed", "passed", "failed", "in_progress")


def measure(size: int = PEOPLE, slots: int = SLOTS) -> list[Row]:
    """Best of several runs, in milliseconds."""
    desk = attended(size, slots)
    known, everybody = rules.rules(desk), people.everybody(desk)
    with desk.read() as connection:
        evidence = presence.evidence(connection, known.plan, None)
        results = eligibility_evidence.course_results(connection, known, desk, None)
    outcomes = {p.id: known.plan.row(p.role, evidence.get(p.id, {})) for p in everybody}
    now = int(desk.now().timestamp())

    def judged(rows: Callable[[str, str], tuple[Outcome, ...]]) -> int:
        judge = Judge(known.eligibility, known.plan, now)
        return len([judge.judge(Case(p.role, rows(p.id, p.role), results.get(p.id, {}))) for p in everybody])

    what = f"{size:,} people × {slots} items"
    reading = f"{_best(lambda: _rows(desk))} to fetch the rows"
    found = [
        Row(f"the rule alone, {what}", _best(lambda: judged(lambda i, _role: outcomes[i])), GOAL, ""),
        Row(f"presences and rule, {what}", _best(lambda: judged(lambda i, role: known.plan.row(role, evidence[i]))),
            "", f"{sum(map(len, evidence.values())):,} cells with evidence"),
        Row(f"evidence out of the database, {what}", _best(lambda: _evidence(desk, known)), reading),
        Row(f"all from the database, {what}", _best(lambda: eligibility.verdicts(desk), 3), reading, "in a lane"),
        Row(f"one person out of {size:,}", _best(lambda: eligibility.verdict(desk, everybody[0].id), 20), "", ""),
    ]
    desk.close()
    return found


def _rows(desk: Desk) -> int:
    """What the evidence is made of, fetched and thrown away."""
    with desk.read() as connection:
        return sum(len(list(some(connection))) for some in (store.marks, store.sights, store.results))


def _evidence(desk: Desk, known: rules.Rules) -> int:
    with desk.read() as connection:
        return len(presence.evidence(connection, known.plan, None))


def _best(act: Callable[[], object], times: int = 5) -> str:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append((time.perf_counter() - began) * 1000)
    return f"{min(taken):,.0f} ms" if min(taken) > 20 else f"{min(taken):,.1f} ms"


def attended(size: int, slots: int) -> Desk:
    """An open seminar on the evening of its last day; made once, then opened again."""
    file = FOLDER / f"eligible-{size}-{slots}-v{PROJECTOR}.seminar"
    if not file.exists():
        _make(file, size, slots)
    desk = open_desk(file, FOLDER)
    sign_in(desk, "Bench")
    desk.wall = rehearsal(_begins(desk, slots - 1) + timedelta(hours=3))
    return desk


def _make(path: Path, size: int, count: int) -> None:
    print(f"making {count} items and three courses for {size} people …", file=sys.stderr)
    desk, dice = seminar(size), random.Random(size)
    items = [_item(number) for number in range(count)]
    courses = [Slot(f"course-{n}", f"Online course {n}", SlotKind.ONLINE_COURSE, modality="online_async", position=-n)
               for n in (1, 2, 3)]
    agenda.save(desk, [*courses, *items])
    everybody = [person.id for person in people.everybody(desk)]
    for number, item in enumerate(items):
        known = [person for person in everybody if dice.random() < KNOWN]
        half = len(known) // 2
        _append(desk, number, 2, [_scan(person, item.id) for person in known[:half]])
        _append(desk, number, 40, [_mark(person, item.id, dice.choice(_SAID)) for person in known[half:]])
    _append(desk, 0, -600, [Draft(REPORT, "report", "courses", "moodle_completion", {"file": "courses.csv"})])
    said = []
    for person in everybody:
        account = identity_id(desk.badge_key, person, "")
        states = {course.id: [dice.choice(_STATES), "2022-09-01T10:00:00"] for course in courses}
        said.append(Draft(RESULT, "identity", account, "courses", {"name": person, "email": "", "results": states}))
        said.append(Draft(SET, "identity", account, "person", person))
    _append(desk, 0, -599, said)
    desk.close()
    desk.database_path.replace(path)


def _item(number: int) -> Slot:
    day, place = divmod(number, A_DAY)
    begin = datetime.combine(_FIRST, clock(8)) + timedelta(days=day, minutes=50 * place)
    return Slot(f"item-{number}", f"Local governance, part {number + 1}", day=begin.date(), start=begin.time(),
                end=(begin + timedelta(minutes=45)).time(), position=number + 1)


def _begins(desk: Desk, number: int) -> datetime:
    item = _item(number)
    assert item.day and item.start
    return datetime.combine(item.day, item.start, desk.zone)


def _scan(person: str, station: str) -> Draft:
    return Draft(SCAN, "person", person, station, {"verdict": "welcome", "reason": "", "admitted": True, "code": ""})


def _mark(person: str, item: str, status: Presence) -> Draft:
    return Draft(SET, "mark", f"{person}@{item}", "status", status.value)


def _append(desk: Desk, number: int, minutes: int, drafts: list[Draft]) -> None:
    for start in range(0, len(drafts), CHUNK):
        with desk.write(_begins(desk, number) + timedelta(minutes=minutes)) as transaction:
            transaction.append(*drafts[start : start + CHUNK])


if __name__ == "__main__":
    print(table(measure(*(int(size) for size in sys.argv[1:]))))
