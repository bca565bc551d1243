"""A Zoom report of 50 000 lines read into a seminar of 10 000 people: reading, matching, writing, and how long a scan
at another station waits meanwhile.

Every person has five connections; one in ten is named without an address, and some names are nobody's.
`python -m tests.benchmarks.reports`
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.services import agenda, attendance, matching, people, report_commit, report_online, reports
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.reports import Asked
from seminar_desktop.ui.tasks import SWITCH

from .rows import Row, table
from .seminars import FOLDER, seminar

PEOPLE, LINES = 10_000, 50_000
NAMELESS, STRANGERS = 0.1, 0.02
"""Share of the people who are named without an address, and of the lines that name nobody of the seminar."""
PAUSE = 0.05
"""Seconds between two scans at the door: faster than any queue."""
GOAL, GOAL_SCAN = 3000, 100
_DAY = datetime(2022, 9, 12, 8, 30)
_Result = TypeVar("_Result")


def measure(*sizes: int) -> list[Row]:
    """The same report of a large seminar and of the largest one."""
    return [row for size in sizes or (PEOPLE // 10, PEOPLE) for row in _of(size, LINES)]


def _of(size: int, lines: int) -> list[Row]:
    """Milliseconds of each part alone, then of the import with somebody scanning beside it."""
    sys.setswitchinterval(SWITCH)  # both as in the window
    gc.disable()
    desk = _with_agenda(seminar(size))
    path = _report(desk, lines)
    name = f"Zoom report, {lines:,} lines, {size:,} people"
    (opened, kind), reading = _timed(lambda: reports.detected(path))
    asked = Asked(kind=kind, zone="America/El_Salvador")
    seen, matching_time = _timed(lambda: reports.preview(desk, path, asked, opened))
    result, writing = _timed(lambda: report_commit.commit(desk, seen)[0])
    parts = (reading, matching_time, writing)
    assert result.linked > size * 0.8 and reports.preview(desk, path, asked, opened).new == 0
    rows = [
        _row(f"{name}: all", sum(parts), f"goal {GOAL} ms"),
        _row("  reading the file", reading, "", f"{path.stat().st_size / 1e6:.1f} MB"),
        _row("  understanding and matching", matching_time, "", f"{len(seen.identities):,} names"),
        _row("  writing", writing, "", f"{result.entries:,} entries, {result.linked:,} of them links"),
        _row("the preview by agenda item", _timed(lambda: report_online.online_counts(desk, seen))[1], ""),
        _row("all names and whom they stand for", _timed(lambda: matching.named(desk))[1], "in the background"),
    ]
    desk.close()
    return [*rows, *_beside(size, path)]


def _beside(size: int, path: Path) -> list[Row]:
    """The same import while a station admits people, and the same scans alone."""
    desk = _with_agenda(seminar(size))
    codes = sorted(people.codes(desk).values())
    random.Random(1).shuffle(codes)
    alone = [_scan(desk, codes.pop()) for _ in range(100)]
    done = threading.Event()
    waited: list[float] = []

    def scan() -> None:
        while not done.is_set():
            waited.append(_scan(desk, codes.pop()))
            time.sleep(PAUSE)

    station = threading.Thread(target=scan)
    station.start()
    try:
        seen, taken = _timed(lambda: report_commit.commit(desk, reports.preview(desk, path, Asked(zone="UTC"))))
    finally:
        done.set()
        station.join()
    assert seen[0].entries > size
    desk.close()
    limit = f"alone p50 {statistics.median(alone):.1f}, p99 {_p99(alone):.1f} ms"
    return [
        _row("  all, while a station scans", taken, f"goal {GOAL} ms"),
        Row("  a scan beside it waits", f"p50 {statistics.median(waited):.1f}, p99 {_p99(waited):.1f} ms", limit,
            f"goal p99 {GOAL_SCAN} ms; {len(waited)} scans, longest {max(waited):.1f} ms"),
    ]


def _with_agenda(desk: Desk) -> Desk:
    """Eight hours of one day, so that dates and minutes have something to fall on."""
    starts = [_DAY + timedelta(hours=n) for n in range(8)]
    agenda.save(desk, [Slot(f"s{n}", f"Item {n}", "plenary", begin.date(), begin.time(),
                            (begin + timedelta(hours=1)).time(), position=n + 1) for n, begin in enumerate(starts)])
    return desk


def _scan(desk: Desk, code: str) -> float:
    """Milliseconds of one admission."""
    result, taken = _timed(lambda: attendance.scan(desk, code, "registration"))
    assert result[0].verdict.kind == VerdictKind.WELCOME
    return taken


def _report(desk: Desk, lines: int) -> Path:
    """Everybody connects again and again through the day, in the order of joining."""
    dice, everybody = random.Random(3), people.everybody(desk)
    rows = []
    for number in range(lines):
        person = everybody[number % len(everybody)]
        name, email = person.name, person.email
        if dice.random() < STRANGERS:
            name, email = f"Invitado {dice.randrange(10 ** 6)}", ""
        elif number % len(everybody) % 10 < 10 * NAMELESS:
            email = ""
        join = _DAY + timedelta(seconds=dice.randrange(6 * 3600))
        rows.append((join, name, email, join + timedelta(seconds=dice.randrange(600, 5400))))
    path = FOLDER / f"zoom-{lines}.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent\n")
        for join, name, email, leave in sorted(rows):
            minutes = (leave - join).seconds // 60
            file.write(f"{name},{email},{join:%m/%d/%Y %I:%M:%S %p},{leave:%m/%d/%Y %I:%M:%S %p},{minutes},Yes,\n")
    return path


def _timed(act: Callable[[], _Result]) -> tuple[_Result, float]:
    began = time.perf_counter()
    result = act()
    return result, (time.perf_counter() - began) * 1000


def _p99(taken: list[float]) -> float:
    return sorted(taken)[min(len(taken) - 1, int(len(taken) * 0.99))]


def _row(name: str, taken: float, limit: str, note: str = "") -> Row:
    return Row(name, f"{taken:.0f} ms", limit, note)


if __name__ == "__main__":
    print(table(measure(*map(int, sys.argv[1:]))))
