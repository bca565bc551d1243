"""The exchange in bulk: a whole seminar read from a folder, its tables filled anew, ten new entries, scans meanwhile.

Some desks' segments are written straight into a folder and kept under `build/bench`; every measurement runs in a
process of its own, so that its peak memory is its own. `python -m tests.benchmarks.exchange [entries]`
"""

from __future__ import annotations

import json
import random
import resource
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from seminar_desktop.domain.journal import SCAN, Draft, Entry
from seminar_desktop.domain.people import Origin
from seminar_desktop.domain.segment import SIZE as SEGMENT
from seminar_desktop.exchange import segment_csv
from seminar_desktop.exchange.files import LocalFolder
from seminar_desktop.exchange.folder import FolderPartner
from seminar_desktop.services import attendance, demo, exchange, intake, journal, membership, people
from seminar_desktop.services.desk import Desk, create_desk, edits, open_desk, sign_in
from seminar_desktop.services.exchange import PlaceMemory
from seminar_desktop.services.people import enrolment
from seminar_desktop.store import journal as store
from seminar_desktop.store.tables import PROJECTOR
from seminar_desktop.ui.tasks import SWITCH
from tests.exchange.authors import Author, invited

from .rows import Row, table
from .seminars import FOLDER, _person

SIZE, DURING, DESKS, NEW = 1_000_000, 100_000, 10, 10
LIMITS = {"import": 30.0, "rebuild": 60.0, "new": 0.5, "memory": 300, "scan": 16}
PAUSE = 0.05
"""Seconds between two scans while an exchange runs."""


def measure(size: int = SIZE, during: int = DURING) -> list[Row]:
    """Seconds, megabytes and milliseconds, each beside its limit."""
    for entries in {size, during}:
        prepare(entries)
    got, again, scans = (_apart(name, n) for name, n in (("import", size), ("rebuild", size), ("scan", during)))
    limit = LIMITS
    return [
        Row(f"import {got['count']:,} entries from a folder", f"{got['import']:.1f} s", f"{limit['import']:.0f} s",
            f"{got['count'] / got['import']:,.0f} entries/s; reading and verifying files alone {got['decode']:.1f} s"),
        Row("peak memory of that", f"{got['peak']:.0f} MB", f"{limit['memory']} MB"),
        Row(f"exchange {NEW} new entries of each side", f"{got['new']:.2f} s", f"{limit['new']} s"),
        Row(f"exchange nothing new, {got['count']:,} there", f"{got['nothing']:.2f} s", ""),
        Row(f"fill the tables anew, {again['count']:,} entries", f"{again['rebuild']:.1f} s",
            f"{limit['rebuild']:.0f} s", f"peak memory {again['peak']:.0f} MB"),
        Row(f"scan → verdict while {scans['count']:,} entries come in",
            f"p50 {scans['p50']:.1f}, p99 {scans['p99']:.1f} ms", f"{limit['scan']} ms",
            f"{scans['scans']} scans, longest {scans['longest']:.1f} ms; took {scans['took']:.0f} s;"
            f" without an exchange p99 {scans['alone']:.1f} ms"),
    ]  # fmt: skip


# ---- what is exchanged ----------------------------------------------------------------------------------------------


def _paths(size: int) -> tuple[Path, Path]:
    """The seminar file of the desk that invited all others, and the folder with what they wrote."""
    name = f"exchange-{size}-v{PROJECTOR}"
    return FOLDER / f"{name}.seminar", FOLDER / name


def prepare(size: int) -> None:
    """Write the segments of `DESKS` desks that have `size` entries together; once."""
    master, folder = _paths(size)
    if master.exists():
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    print(f"writing {size} entries …", file=sys.stderr)
    shutil.rmtree(folder, ignore_errors=True)
    half = _cleared(master.with_suffix(".half"))
    desk = create_desk(half, FOLDER, demo.fields("es"))
    invitation, key = membership.invite(desk), desk.badge_key
    desk.close()
    dice = random.Random(size)
    for number in range(DESKS):
        _write_journal(invited(invitation), _acts(dice, key, number), size // DESKS, folder)
    half.replace(master)


def _write_journal(author: Author, acts: Iterator[Callable[[Author], None]], count: int, folder: Path) -> None:
    own = folder / "desks" / author.desk
    own.mkdir(parents=True)
    while len(author.hashes) < count:
        while len(author.entries) < SEGMENT and len(author.hashes) < count:
            next(acts)(author)
        whole, rest = author.entries[:SEGMENT], author.entries[SEGMENT:]
        _put(own, author, whole)
        author.entries = rest


def _put(own: Path, author: Author, entries: list[Entry]) -> None:
    segment = author.sealed(entries)
    name = f"log-{segment.seal.first:09d}-{segment.seal.last:09d}-{segment.seal.end.hex()[:8]}"
    people_cells = [("2024-07-11 08:00:00", "Desk 1", "Bench", entry.kind, "", "") for entry in entries]
    file = own / f"{name}{'.csv' if segment.seal.full else '.open.csv'}"
    file.write_bytes(segment_csv.encode(segment, people_cells))


def _acts(dice: random.Random, key: bytes, desk: int) -> Iterator[Callable[[Author], None]]:
    """Of three acts one enters somebody (some ten entries), one edits a field, and eight are scans, for ever."""
    known: list[tuple[str, Entry]] = []
    number = desk * 1_000_000
    while True:
        number += 1
        person, drafts = enrolment(key, _person(dice, number), Origin.ROSTER)

        def enter(author: Author, person: str = person, drafts: list[Draft] = drafts) -> None:
            made = [author.write(draft) for draft in drafts]
            known.append((person, next(entry for entry in made if entry.field == "country")))

        yield enter
        at = dice.randrange(len(known))

        def edit(author: Author, at: int = at) -> None:
            person, before = known[at]
            draft = Draft("set", "person", person, "country", dice.choice(("SV", "GT", "HN")))
            known[at] = person, author.write(draft, (before.hash,))

        yield edit
        for _ in range(8):
            whom = dice.choice(known)[0]
            said = {"verdict": "welcome", "reason": "welcome", "admitted": True, "code": "", "notes": []}
            yield lambda author, whom=whom, said=said: author.write(Draft(SCAN, "person", whom, "registration", said))  # type: ignore[misc]


# ---- measurements, each in a process of its own ---------------------------------------------------------------------


def _apart(name: str, size: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.exchange", "--only", name, str(size)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _cleared(path: Path) -> Path:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return path


def _opened(size: int, name: str) -> Desk:
    work = _cleared(FOLDER / f"exchange-{name}-{size}.seminar")
    shutil.copy(_paths(size)[0], work)
    desk = open_desk(work, FOLDER)
    sign_in(desk, "Bench")
    return desk


def _visit(desk: Desk, folder: Path, batch: int = intake.BULK) -> int:
    partner = FolderPartner(LocalFolder(folder), PlaceMemory(desk, "x" * 16), lambda: desk.id, lambda _segment: ())
    outcome, _ = exchange.run(desk, partner, "x" * 16, batch)
    assert not outcome.damaged and not outcome.waiting and not outcome.foreign
    return outcome.read


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _timed(act: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    result = act()
    return time.perf_counter() - began, result


def _import(size: int) -> dict[str, Any]:
    """Import everything, then nothing, then ten new entries in both directions."""
    desk, folder = _opened(size, "import"), FOLDER / "exchange-share"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(_paths(size)[1], folder)
    taken, count = _timed(lambda: _visit(desk, folder))
    peak = _peak()
    _visit(desk, folder)
    nothing, _ = _timed(lambda: _visit(desk, folder))
    other = invited(membership.invite(desk))
    for number in range(NEW):
        other.write(Draft("set", "person", f"p{number}", "country", "SV"))
        with desk.write() as transaction:
            transaction.append(*edits("person", f"p{number}", {"given_name": "Ana"}))
    own = folder / "desks" / other.desk
    own.mkdir()
    _put(own, other, other.entries)
    new, read = _timed(lambda: _visit(desk, folder))
    assert read == NEW
    decode, _ = _timed(lambda: [segment_csv.decode(file.read_bytes()) for file in folder.rglob("log-*.csv")] and None)
    desk.close()
    shutil.rmtree(folder)
    return {"count": count, "import": taken, "nothing": nothing, "new": new, "peak": peak, "decode": decode}


def _rebuild(size: int) -> dict[str, Any]:
    desk = open_desk(FOLDER / f"exchange-import-{size}.seminar", FOLDER)
    with desk.database.write() as connection:
        taken, _ = _timed(lambda: store.rebuild(connection))
    peak, count = _peak(), journal.count(desk)
    desk.close()
    return {"count": count, "rebuild": taken, "peak": peak}


def _scan(size: int) -> dict[str, Any]:
    """Scans of people who came with a first part, while the rest comes in."""
    desk, folder = _opened(size, "scan"), FOLDER / "exchange-during"
    shutil.rmtree(folder, ignore_errors=True)
    desks = sorted((_paths(size)[1] / "desks").iterdir())
    shutil.copytree(desks[0], folder / "desks" / desks[0].name)
    before = _visit(desk, folder)
    codes = sorted(people.codes(desk).values())
    alone = [_one(desk, code) for code in codes[:200]]
    for one in desks[1:]:
        shutil.copytree(one, folder / "desks" / one.name)
    sys.setswitchinterval(SWITCH)  # as in the window
    failed: list[BaseException] = []

    def come_in() -> None:
        try:
            _visit(desk, folder, intake.GENTLE)
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=come_in)
    began, taken = time.perf_counter(), list[float]()
    thread.start()
    while thread.is_alive():
        taken.append(_one(desk, codes[len(taken) % len(codes)]))
        time.sleep(PAUSE)
    took = time.perf_counter() - began
    assert not failed, failed
    desk.close()
    shutil.rmtree(folder)
    taken.sort()
    alone.sort()
    return {
        "count": size - before, "scans": len(taken), "p50": taken[len(taken) // 2],
        "p99": taken[int(len(taken) * 0.99)], "longest": taken[-1], "took": took,
        "alone": alone[int(len(alone) * 0.99)],
    }  # fmt: skip


def _one(desk: Desk, code: str) -> float:
    """Milliseconds from a scanned code to the verdict."""
    return _timed(lambda: attendance.scan(desk, code, "registration"))[0] * 1000


_ONLY = {"import": _import, "rebuild": _rebuild, "scan": _scan}

if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        print(json.dumps(_ONLY[sys.argv[2]](int(sys.argv[3]))))
    else:
        print(table(measure(int(sys.argv[1]) if len(sys.argv) > 1 else SIZE)))
