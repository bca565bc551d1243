"""Killed with signal 9 while a list is read, entries are absorbed, a backup is written: as `tests/store/test_kill`."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.store import examine, journal
from tests.soak import extent, seed
from tests.store.test_kill import ROOT, Server, missing, prepared

pytestmark = [pytest.mark.soak, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")]
KILLS = {"import": (60, 2500), "absorb": (80, 2500), "backup": (60, 2500)}
"""With the 300 of `tests/store/test_kill` 500."""


@pytest.fixture
def server() -> Iterator[Server]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.durability.kill_server"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip
    with process:
        yield Server(process, random.Random(seed("kills")))
        assert process.stdin
        process.stdin.close()


@pytest.mark.parametrize("mode", KILLS)
def test_no_acknowledged_entry_is_lost(server: Server, tmp_path: Path, mode: str) -> None:
    """Hundreds of kills on the same files again and again; a copy that was acknowledged is whole."""
    kills, lost = extent(*KILLS[mode]), []
    for number in range(4):
        path, state = prepared(tmp_path, str(number))
        seen: list[str] = []
        for run in range(kills // 4):
            acknowledged = server.kill_one(mode, path, state)
            seen += acknowledged
            lost += missing(path, state, seen, thorough=run % 10 == 9)
            for entry in acknowledged if mode == "backup" else []:
                with examine.reading(state / f"{entry}.backup") as connection:
                    assert journal.find(connection, bytes.fromhex(entry)) is not None
                assert examine.require_whole(state / f"{entry}.backup")
            for copy in state.glob("*.backup"):
                copy.unlink()
    print(f"{mode}: {server.kills} kills, {len(server.acknowledged)} acknowledged, {len(lost)} lost")
    assert not lost and server.kills == kills and server.acknowledged
