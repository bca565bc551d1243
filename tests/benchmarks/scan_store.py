"""A scan at the service, beside what its commit alone would cost, and a search per keystroke, without any window.

The limit is one indexed lookup and one insert in a transaction of the same driver with the same journal mode and
synchronisation: nothing that is built on SQLite can be faster and keep the promise.
`python -m tests.benchmarks.scan_store`
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable

import sqlcipher3.dbapi2 as driver

from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.services import attendance, people
from seminar_desktop.services.desk import Desk

from .rows import Row, table
from .seminars import FOLDER, seminar

SIZES = (150, 10_000, 100_000)
SCANS, NAMES = 600, 40


def measure(sizes: tuple[int, ...] = SIZES) -> list[Row]:
    """p50 and p99 per size of seminar."""
    rows = []
    for size in sizes:
        desk = seminar(size)
        raw = _raw(size)
        getattr(os, "sync", lambda: None)()  # what was only copied must not be flushed by the first scans
        rows.append(_row(f"scan at the service, first of the day, {size:,} people", _scans(desk, new=True), raw))
        rows.append(_row(f"scan at the service, already here, {size:,} people", _scans(desk, new=False), raw))
        rows.append(_row(f"search per keystroke at the service, {size:,} people", _searches(desk), None))
        desk.close()
    return rows


def _row(name: str, taken: list[float], limit: list[float] | None) -> Row:
    value = f"p50 {_ms(taken, 0.5)}, p99 {_ms(taken, 0.99)} ms"
    if limit is None:
        return Row(name, value, "16 ms (one frame)", f"{len(taken)} keystrokes, longest {max(taken) * 1000:.1f} ms")
    ratio = statistics.median(taken) / statistics.median(limit)
    return Row(name, value, f"p50 {_ms(limit, 0.5)}, p99 {_ms(limit, 0.99)} ms", f"{ratio:.1f} times a raw commit")


def _ms(taken: list[float], part: float) -> str:
    return f"{sorted(taken)[min(len(taken) - 1, int(len(taken) * part))] * 1000:.2f}"


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _codes(desk: Desk, new: bool) -> list[str]:
    codes = sorted(people.codes(desk).values())
    arrived = people.arrived(desk)
    if new:
        current = people.codes(desk)
        codes = sorted(code for person, code in current.items() if person not in arrived)
    random.Random(1).shuffle(codes)
    return codes


def _scans(desk: Desk, new: bool) -> list[float]:
    """Seconds per scan; stations change when a small seminar has no new people left."""
    codes = _codes(desk, new)
    taken = []
    for number in range(SCANS):
        station = "registration" if not new else f"s{number // len(codes)}"
        if not new:
            attendance.scan(desk, codes[number % len(codes)], station)
        began = time.perf_counter()
        result, _ = attendance.scan(desk, codes[number % len(codes)], station)
        taken.append(time.perf_counter() - began)
        assert result.verdict.kind == (VerdictKind.WELCOME if new else VerdictKind.ALREADY_HERE)
    return taken


def _searches(desk: Desk) -> list[float]:
    """Forty names typed letter by letter, with and without accents, family name first and last."""
    dice = random.Random(2)
    taken = []
    for person in dice.sample(people.everybody(desk), NAMES):
        words = [person.given_name.split()[0], person.family_name.split()[0]]
        dice.shuffle(words)
        typed = " ".join(words)
        found: list[object] = []
        for end in range(1, len(typed) + 1):
            began = time.perf_counter()
            found[:] = people.search(desk, typed[:end])
            taken.append(time.perf_counter() - began)
        assert found
    return taken


def _raw(size: int) -> list[float]:
    """Seconds per lookup and committed insert, in a table of as many people."""
    path = FOLDER / "raw.db"
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    connection = driver.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE person (code TEXT PRIMARY KEY, name TEXT)")
    connection.execute("CREATE TABLE scan (n INTEGER PRIMARY KEY, code TEXT, at TEXT, hash BLOB)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO person VALUES (?, ?)", ((f"{n:025}", f"Ana {n}") for n in range(size)))
    connection.execute("COMMIT")
    codes = [f"{random.Random(n).randrange(size):025}" for n in range(SCANS)]

    def scan(code: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("SELECT name FROM person WHERE code = ?", (code,)).fetchone()
        connection.execute("INSERT INTO scan (code, at, hash) VALUES (?, ?, ?)", (code, "2024-07-11T08:00", bytes(32)))
        connection.execute("COMMIT")

    taken = [_timed(lambda code=code: scan(code)) for code in codes]  # type: ignore[misc]
    connection.close()
    return taken


if __name__ == "__main__":
    print(table(measure(tuple(map(int, sys.argv[1:])) or SIZES)))
