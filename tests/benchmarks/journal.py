"""The journal in bulk: appending, absorbing, checking and filling the tables anew.

`python -m tests.benchmarks.journal`
"""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from typing import Any

from seminar_desktop.domain.people import Origin
from seminar_desktop.services import journal, people
from seminar_desktop.services.desk import create_desk
from seminar_desktop.store import audit, projector
from seminar_desktop.store import journal as store

from .rows import Row, table
from .seminars import FOLDER, seminar

SIZE = 100_000
BATCH = 2_000


def measure(size: int = SIZE) -> list[Row]:
    """Entries per second and seconds for a whole journal."""
    desk = seminar(size)
    with desk.read() as connection:
        count = store.count(connection)
        read, entries = _timed(lambda: list(store.entries(connection)))
        hashing = _hashing(entries)
        chain, broken = _timed(lambda: store.broken_chain(connection))
        differs, names = _timed(lambda: audit.differences(connection))
    assert broken is None and names == []
    absorb = _absorb(entries[: BATCH * 20])
    with desk.write() as connection:
        rebuild, _ = _timed(lambda: projector.rebuild(connection.connection, entries))
    sound, health = _timed(lambda: journal.check(desk))
    assert health.sound
    desk.close()
    title = f"{count:,} entries of {size:,} people"
    hashes = f"{hashing:.1f} s hashing alone"
    return [
        Row("enrol people in one transaction", _enrol(BATCH), "", "10 entries a person"),
        Row("absorb another desk's entries", absorb, "", f"in batches of {BATCH:,}"),
        Row(f"read {title}", f"{read:.1f} s", "", f"{count / read:,.0f} entries/s"),
        Row(f"verify the chains, {title}", f"{chain:.1f} s", hashes, f"{count / chain:,.0f} entries/s"),
        Row(f"fill the tables anew, {title}", f"{rebuild:.1f} s", "", f"{count / rebuild:,.0f} entries/s"),
        Row(f"compare with a rebuild, {title}", f"{differs:.1f} s", "", "in memory"),
        Row(f"whole check, {title}", f"{sound:.1f} s", hashes),
    ]


def _timed(act: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    result = act()
    return time.perf_counter() - began, result


def _hashing(entries: list[Any]) -> float:
    """Seconds for two SHA-256 over as many bytes as the chain covers, and nothing else."""
    texts = [f"{e.desk}{e.seq}{e.clock}{e.at}{e.actor}{e.kind}{e.entity}{e.subject}{e.field}".encode() for e in entries]
    return _timed(lambda: [hashlib.sha256(t + hashlib.sha256(t).digest()).digest() for t in texts])[0]


def _fresh(name: str) -> Any:
    path = FOLDER / f"{name}.seminar"
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return create_desk(path, FOLDER, {"title": "Benchmark"})


def _enrol(size: int) -> str:
    desk = _fresh("enrol")
    fields = {"given_name": "María José", "family_name": "Núñez", "country": "SV", "municipality": "Apopa",
              "email": "m@example.org", "role": "municipal_representative", "modality": "in_person"}
    before = journal.count(desk)
    began = time.perf_counter()
    with desk.write() as transaction:
        for number in range(size):
            people.enrol(transaction, desk.badge_key, fields | {"email": f"m{number}@example.org"}, Origin.ROSTER)
    taken = time.perf_counter() - began
    made = journal.count(desk) - before
    desk.close()
    return f"{size / taken:,.0f} people/s, {made / taken:,.0f} entries/s"


def _absorb(entries: list[Any]) -> str:
    desk = _fresh("absorb")
    began = time.perf_counter()
    for start in range(0, len(entries), BATCH):
        journal.absorb(desk, entries[start : start + BATCH])
    taken = time.perf_counter() - began
    desk.close()
    return f"{len(entries) / taken:,.0f} entries/s"


if __name__ == "__main__":
    print(table(measure(int(sys.argv[1]) if len(sys.argv) > 1 else SIZE)))
