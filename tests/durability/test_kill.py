"""Killed with signal 9 while lists are read, entries absorbed, backups and segments made: as `tests/store/test_kill`.
"""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.services import exchange_places, joining, membership
from seminar_desktop.services.desk import open_desk
from seminar_desktop.store import examine, journal
from tests.soak import extent, seed
from tests.store.desks import state_of
from tests.store.test_kill import ROOT, Server, missing, prepared

from .published import hashes, overstated, wrong

pytestmark = [pytest.mark.soak, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")]
KILLS = {"import": (40, 2000), "absorb": (40, 2000), "backup": (40, 2000)}
PUBLISHING = (80, 4000)
"""All these with the 300 of `tests/store/test_kill`: 500."""
LONGEST_VISIT = 0.06
"""Seconds of a kill after a scan: within the exchange that follows, or after it."""


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


def test_what_is_published_is_whole_and_never_overstated(server: Server, tmp_path: Path) -> None:
    """Killed in the middle of an exchange: the folder holds whole segments only, and the next one puts the rest there.

    A second laptop that joined then has every entry of the first.
    """
    kills, lost, files = extent(*PUBLISHING), [], 4
    server.delay = LONGEST_VISIT
    for number in range(files):
        path, state = prepared(tmp_path, str(number))
        share = tmp_path / f"share-{number}"
        share.mkdir()
        desk = open_desk(path, state)
        place = exchange_places.add(desk, str(share))
        invitation = membership.invite(desk)
        desk.close()
        seen: list[str] = []
        for run in range(kills // files):
            seen += server.kill_one("publish", path, state)
            desk = open_desk(path, state)
            assert not wrong(hashes(desk), share) and not overstated(desk, share)
            desk.close()
            lost += missing(path, state, seen, thorough=run % 10 == 9)
            desk = open_desk(path, state)
            if run % 4 == 3:
                exchange_places.visit(desk, place)
                assert exchange_places.alone(desk).count == 0 and not overstated(desk, share)
                assert not list(share.rglob("*.part")), "what a kill left there is taken away"
            desk.close()
        desk = open_desk(path, state)
        other = joining.join(invitation, tmp_path / f"other-{number}.seminar", state_of(tmp_path, f"other-{number}"))
        exchange_places.visit(desk, place)
        exchange_places.visit(other, exchange_places.add(other, str(share)))
        assert hashes(desk) <= hashes(other)
        desk.close()
        other.close()
    print(f"publish: {server.kills} kills, {len(server.acknowledged)} acknowledged, {len(lost)} lost")
    assert not lost and server.kills == kills and server.acknowledged
