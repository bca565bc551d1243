"""Three laptops as three programs that never see one another's files: all they share is a place."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from .postgres import Server
from .test_places import Running, running  # noqa: F401 - a fixture

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = "given name,family name,email,country\n" + "".join(
    f"Ana{n},Núñez{n},ana{n}@example.org,SV\n" for n in range(12)
)
PLACES = ("local", "webdav", "sftp", "hub")
ROOTS = {"webdav": "dav", "sftp": "sftp"}
"""Where a server keeps its files."""
_TURN = 60.0
"""Seconds that a command may take at most."""


@dataclass
class Laptop:
    """A machine with folders of its own; every command is a process."""

    home: Path

    def start(self, *words: str) -> subprocess.Popen[str]:
        self.home.mkdir(exist_ok=True)
        folders = {"SEMINAR_DATA_DIR": str(self.home), "SEMINAR_STATE_DIR": str(self.home / "state")}
        return subprocess.Popen(
            [sys.executable, "-m", "seminar_desktop", *words], cwd=ROOT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ) | folders,
        )  # fmt: skip

    def run(self, *words: str) -> Any:
        process = self.start(*words, "--json")
        out, err = process.communicate(timeout=_TURN)
        assert process.returncode == 0, err
        return json.loads(out)

    def exchange(self, address: str) -> Any:
        return self.run("exchange", "s", "--with", address)


@dataclass
class Trio:
    """Three desks of a seminar, the first of which invited the others; everybody's badge is known."""

    one: Laptop
    two: Laptop
    three: Laptop
    badges: list[str]

    def scan(self) -> None:
        """The second and the third desk scan somebody each, one of them at both desks."""
        self.two.run("scan", "s", self.badges[0])
        self.three.run("scan", "s", self.badges.pop(0))

    def meet(self, address: str) -> None:
        """Everybody exchanges there; then all have the same entries."""
        self.two.exchange(address), self.three.exchange(address)
        said = [desk.exchange(address) for desk in (self.one, self.two, self.three)]
        assert len({one["digest"] for one in said}) == 1
        assert all(one["damaged"] == [] and one["waiting"] == 0 for one in said)

    def check(self) -> None:
        found = [desk.run("check", "s") for desk in (self.one, self.two, self.three)]
        assert all(one["chain"] == one["projection"] == "ok" for one in found)
        assert len({(one["digest"], one["entries"]) for one in found}) == 1


@pytest.fixture(scope="module")
def trio(tmp_path_factory: pytest.TempPathFactory) -> Trio:
    folder = tmp_path_factory.mktemp("three")
    one, two, three = (Laptop(folder / name) for name in ("one", "two", "three"))
    share, roster = folder / "share", folder / "roster.csv"
    share.mkdir()
    roster.write_text(PEOPLE, encoding="utf-8")
    one.run("new", "s", "--people", str(roster))
    assert one.exchange(str(share))["written"] > 0
    for other in (two, three):
        ticket = folder / f"{other.home.name}.invitation"
        one.run("invite", "s", "--out", str(ticket))
        assert other.run("join", str(ticket), "--as", "s", "--with", str(share))["read"] > 0
    return Trio(one, two, three, [row["badge"] for row in one.run("people", "s")])


@pytest.fixture
def address(request: pytest.FixtureRequest, running: Running, tmp_path: Path) -> Iterator[str]:  # noqa: F811
    kind = request.param
    if kind == "hub":
        server: Server = request.getfixturevalue("server")
        server.revive()
        yield server.address()
    elif kind == "local":
        yield str(tmp_path)
    else:
        address = running.address(kind, "three")
        (running.folder / ROOTS[kind] / "three").mkdir()  # a place has to be there: it may be a stick that is not in
        yield address


@pytest.mark.parametrize("address", PLACES, indirect=True)
def test_three_programs_end_alike(address: str, trio: Trio) -> None:
    trio.scan()
    trio.meet(address)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_killed_in_the_middle_of_an_exchange_loses_nothing(trio: Trio, tmp_path: Path) -> None:
    """One is killed as soon as its first segment lies there, one while it reads what is there."""
    trio.scan()
    writing = trio.two.start("exchange", "s", "--with", str(tmp_path))
    end = time.monotonic() + _TURN
    while not list(tmp_path.rglob("log-*.csv")) and time.monotonic() < end:
        time.sleep(0.001)
    assert killed(writing) == -signal.SIGKILL
    reading = trio.three.start("exchange", "s", "--with", str(tmp_path))
    time.sleep(0.7)
    assert killed(reading) in (-signal.SIGKILL, 0)
    trio.meet(str(tmp_path))
    trio.check()


def killed(process: subprocess.Popen[str]) -> int:
    """Its exit status."""
    process.kill()
    process.communicate(timeout=_TURN)
    return process.returncode
