"""Killed with signal 9 at any moment: every acknowledged entry is in the file, and the file goes on."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from seminar_desktop.services import attendance, journal, people
from seminar_desktop.services.desk import open_desk
from seminar_desktop.store import journal as store

from .desks import enrolled, new_desk

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

ROOT = Path(__file__).resolve().parents[2]
KILLS = {"scan": 200, "mixed": 100}
FILES = 5
MOST_ACKNOWLEDGED = 12
CONTROL_KILLS = 40


@dataclass
class Server:
    """The warm program of `kill_server.py`, and what became of its desks."""

    process: "subprocess.Popen[str]"
    dice: random.Random
    kills: int = 0
    acknowledged: list[str] = field(default_factory=list)
    delay: float = 0.004
    """Seconds after the last acknowledgement within which the kill comes."""

    def kill_one(self, mode: str, path: Path, state: Path) -> list[str]:
        """Let a desk work on the file and kill it after some acknowledgements and a moment; what it acknowledged."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(f"{mode} {path} {state}\n")
        self.process.stdin.flush()
        wanted, acknowledged, pid = self.dice.randint(0, MOST_ACKNOWLEDGED), [], 0
        for line in self.process.stdout:
            word, value = line.split()
            if word == "end":
                assert int(value) == signal.SIGKILL, "the desk died by itself"
                break
            if word == "pid":
                pid = int(value)
            else:
                acknowledged.append(value)
            if pid and len(acknowledged) >= wanted:
                until = time.perf_counter() + self.dice.random() * self.delay
                while time.perf_counter() < until:
                    pass
                os.kill(pid, signal.SIGKILL)
                wanted = sys.maxsize
        self.kills += 1
        self.acknowledged += acknowledged
        return acknowledged


@pytest.fixture
def server() -> Iterator[Server]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.store.kill_server"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip
    with process:
        yield Server(process, random.Random(9))
        assert process.stdin
        process.stdin.close()


def prepared(folder: Path, name: str) -> tuple[Path, Path]:
    """A seminar file with people, closed, and its state folder."""
    desk = new_desk(folder, name)
    enrolled(desk, *((f"Ana {n}", "Pérez") for n in range(20)))
    desk.close()
    return desk.database.path, desk.state


def missing(path: Path, state: Path, acknowledged: list[str], thorough: bool) -> list[str]:
    """Acknowledged entries that are not in the file, which must be sound and able to go on."""
    desk = open_desk(path, state)
    with desk.read() as connection:
        lost = [entry for entry in acknowledged if store.find(connection, bytes.fromhex(entry)) is None]
        assert store.broken_chain(connection) is None
    if thorough:
        assert journal.check(desk).sound
    attendance.scan(desk, next(iter(people.codes(desk).values())))
    desk.close()
    return lost


@pytest.mark.parametrize("mode", KILLS)
def test_no_acknowledged_entry_is_lost(
    server: Server, tmp_path: Path, mode: str, record_property: Callable[[str, object], None]
) -> None:
    """Hundreds of kills at random moments, opening included, on the same files again and again."""
    lost: list[str] = []
    for number in range(FILES):
        path, state = prepared(tmp_path, str(number))
        seen: list[str] = []
        for run in range(KILLS[mode] // FILES):
            seen += server.kill_one(mode, path, state)
            lost += missing(path, state, seen, thorough=run % 10 == 9)
        desk = open_desk(path, state)
        entries = journal.everything(desk)
        desk.close()
        assert len({(e.desk, e.seq) for e in entries}) == len(entries), "a number was used twice"
        assert {e.desk for e in entries} == {desk.id}, "a kill does not make another desk"
    print(f"{mode}: {server.kills} kills, {len(server.acknowledged)} acknowledged, {len(lost)} lost")
    record_property("acknowledged", len(server.acknowledged))
    assert not lost
    assert server.kills == KILLS[mode] and len(server.acknowledged) > server.kills


def test_control_acknowledging_too_early_loses_entries(server: Server, tmp_path: Path) -> None:
    """The same kills find entries that were acknowledged before they were committed."""
    path, state = prepared(tmp_path, "control")
    for _ in range(CONTROL_KILLS):
        if missing(path, state, server.kill_one("early", path, state), thorough=False):
            print(f"early: lost after {server.kills} kills")
            return
    raise AssertionError(f"{server.kills} kills lost nothing: this test would not notice a loss")
