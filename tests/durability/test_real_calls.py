"""Power cuts in what the real program really asked of the system while it scanned, published and made backups.

As `test_power_cut`, with nothing between the driver and the system: the calls are recorded by strace and replayed on a
disk that forgets what nobody flushed. What is left is opened by the program. `-shm` is memory and never survives.
"""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import exchange_places, journal
from seminar_desktop.services.desk import open_desk
from seminar_desktop.store import examine
from seminar_desktop.store import journal as store
from tests.soak import extent, seed
from tests.store.test_kill import ROOT, prepared

from .published import hashes, overstated, wrong
from .test_power_cut import HOW
from .trace import Trace, Tree, record

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(sys.platform != "linux" or shutil.which("strace") is None, reason="strace is not installed"),
]
ACTS = 12
CONTROL_CUTS = 40


def traced(folder: Path, number: int) -> tuple[Path, Trace]:
    """A seminar with a place, worked at by a program of its own; what it did, and the folder all of it lies in."""
    root = folder / "root"
    for name in ("desk", "share", "backups"):
        (root / name).mkdir(parents=True)
    path, state = prepared(root / "desk", "one")
    desk = open_desk(path, state)
    exchange_places.add(desk, str(root / "share"))
    desk.close()
    before = {str(path.relative_to(root)): path.read_bytes() if path.is_file() else None
              for path in sorted(root.rglob("*")) if not path.name.endswith("-shm")}  # fmt: skip
    log = folder / "calls"
    record([sys.executable, "-m", "tests.durability.trace_child", str(root), str(ACTS), str(number)], ROOT, log)
    return root, Trace(root, before, log)


def lay_out(root: Path, files: dict[str, bytes | bytearray]) -> None:
    """Only these files, under the paths that the seminar knows."""
    shutil.rmtree(root)
    for name in ("desk/state-one", "share", "backups"):
        (root / name).mkdir(parents=True)
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)


def faults(root: Path, marks: list[str]) -> list[str]:
    """What is wrong after a power cut; the program opens what is left and goes on."""
    try:
        desk = open_desk(root / "desk" / "one.seminar", root / "desk" / "state-one")
    except KnownError as error:
        return [f"does not open: {error.code}"]
    found = []
    try:
        with desk.read() as connection:
            for what, name in (mark.split() for mark in marks):
                if what == "entry" and store.find(connection, bytes.fromhex(name)) is None:
                    found.append("lost an entry")
                if what == "backup":
                    found += backup_faults(root / "backups" / name)
        if not journal.check(desk).sound:
            return [*found, "not sound"]
        found += [f"overstated {claim}" for claim in overstated(desk, root / "share")]
        for place in exchange_places.all_places(desk):
            exchange_places.visit(desk, place)
        found += [f"later {name}" for name in wrong(hashes(desk), root / "share") + overstated(desk, root / "share")]
        if exchange_places.alone(desk).count:
            found.append("not published later")
    finally:
        desk.close()
    return found


def backup_faults(path: Path) -> list[str]:
    try:
        return [] if path.exists() and examine.require_whole(path) else ["lost a backup"]
    except KnownError:
        return ["a backup is damaged"]


def cuts(root: Path, trace: Trace, dice: random.Random, count: int, flushes: bool = True) -> list[str]:
    """Cut the power at random points of a trace; everything that was wrong afterwards."""
    points = sorted(dice.randrange(len(trace.ops)) for _ in range(count))
    disk, marks, found = Tree(trace.before, flushes), list[str](), list[str]()
    for step, op in enumerate(trace.ops):
        disk.do(op)
        if op.what == "mark":
            marks += op.data.decode().splitlines()
        for _ in range(points.count(step)):
            how = dice.choice(("keep", *HOW))
            lay_out(root, disk.after_power_cut(how, dice))
            found += [f"{how} at {step} of {len(trace.ops)}: {fault}" for fault in faults(root, marks)]
    return found


def test_no_power_cut_loses_what_was_acknowledged(tmp_path: Path) -> None:
    dice, runs, found = random.Random(seed("real calls")), extent(20, 500), list[str]()
    for number in range(max(1, runs // 20)):
        (tmp_path / str(number)).mkdir()
        root, trace = traced(tmp_path / str(number), dice.randrange(2**32))
        assert sum(op.what == "mark" for op in trace.ops) > 2 and any(op.name.startswith("share") for op in trace.ops)
        found += cuts(root, trace, dice, 20)
        shutil.rmtree(root)
    assert not found, "\n".join(found)


def test_control_a_disk_that_ignores_flushes_loses(tmp_path: Path) -> None:
    dice = random.Random(seed("real calls"))
    root, trace = traced(tmp_path, 7)
    found = cuts(root, trace, dice, CONTROL_CUTS, flushes=False)
    print(f"{len(trace.ops)} calls, {len(found)} faults")
    assert any("lost an entry" in one for one in found)
