"""Eight desks as programs at one folder, killed again and again, while the folder is played tricks on."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from seminar_desktop.services import exchange_places, joining, journal, membership
from seminar_desktop.services.desk import Desk, open_desk
from tests.durability.published import hashes
from tests.soak import extent, seed
from tests.store.desks import enrolled, new_desk, state_of

pytestmark = [pytest.mark.soak, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs SIGKILL")]
ROOT = Path(__file__).resolve().parents[2]
DESKS, CLOCKS = 8, (0, 0, 3, -3, 47, -600, 525_600, 0)
"""How many, and minutes by which their clocks are wrong."""


@dataclass
class Program:
    """A desk that is started again after each kill."""

    file: Path
    state: Path
    minutes: int
    process: subprocess.Popen[bytes] | None = None
    kills: int = 0
    failed: bool = False
    """It ended by itself."""

    def start(self, dice: random.Random) -> None:
        words = [str(self.file), str(self.state), str(dice.getrandbits(32)), str(self.minutes)]
        with (self.state / "said").open("ab") as said, (self.state / "wrong").open("ab") as wrong:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.exchange.soak_desk", *words], cwd=ROOT, stdout=said, stderr=wrong
            )

    def kill(self) -> bool:
        """With signal 9. False for a program that had ended by itself, which none may."""
        assert self.process is not None
        running = self.process.poll() is None
        self.process.kill()
        self.process.wait()
        self.kills += 1
        self.failed = self.failed or not running
        return not self.failed

    def wrong(self) -> str:
        """The end of what it complained of."""
        return (self.state / "wrong").read_text(encoding="utf-8")[-3000:]

    def acknowledged(self) -> set[str]:
        lines = (self.state / "said").read_text(encoding="utf-8").splitlines()
        return {line.removeprefix("ack ") for line in lines if line.startswith("ack ")}


def prepared(folder: Path) -> tuple[list[Program], Path]:
    """Eight desks of one seminar that know the folder."""
    share = folder / "share"
    share.mkdir()
    first = new_desk(folder)
    enrolled(first, *[("Ana", f"Núñez {n}") for n in range(20)])
    exchange_places.add(first, str(share))
    exchange_places.visit(first, exchange_places.all_places(first)[0])
    programs = [Program(first.database.path, first.state, CLOCKS[0])]
    for number in range(1, DESKS):
        state = state_of(folder, f"n{number}")
        other = joining.join(membership.invite(first), folder / f"n{number}.seminar", state)
        exchange_places.visit(other, exchange_places.add(other, str(share)))
        other.close()
        programs.append(Program(folder / f"n{number}.seminar", state, CLOCKS[number]))
    first.close()
    return programs, share


def trick(share: Path, dice: random.Random) -> None:
    """What sync clients and people do to a folder: conflict copies, torn copies, files that vanish for a moment."""
    found = [path for path in share.rglob("log-*.csv") if path.is_file()]
    if not found:
        return
    path = dice.choice(found)
    try:
        match dice.randrange(4):
            case 0:
                shutil.copy(path, path.with_name(f"{path.stem} (1).csv"))
            case 1:
                content = path.read_bytes()
                path.with_name(f"log-9{dice.randrange(99)}.csv").write_bytes(content[: dice.randrange(len(content))])
            case 2:
                away = share.parent / f"away-{dice.random()}"
                path.rename(away)
                time.sleep(0.05)
                away.rename(path)
            case _:
                aside = share.with_name("unplugged")
                share.rename(aside)
                time.sleep(0.1)
                aside.rename(share)
    except OSError:  # a desk has replaced or removed it meanwhile
        return


def tormented(programs: list[Program], share: Path, dice: random.Random, seconds: float) -> None:
    """Kills and tricks for so long; at the end nobody runs."""
    try:
        for one in programs:
            one.start(dice)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            time.sleep(dice.random() * 0.3)
            if dice.random() < 0.6:
                trick(share, dice)
            else:
                one = dice.choice(programs)
                one.kill()
                one.start(dice)
    finally:
        ended = [one.kill() for one in programs if one.process is not None]
    assert all(ended), next(one.wrong() for one in programs if one.wrong())


def converged(programs: list[Program], share: Path) -> list[Desk]:
    """Everybody opened again; they exchange until all are alike, which takes three rounds at most."""
    desks = [open_desk(one.file, one.state) for one in programs]
    for _ in range(3):
        for desk in desks:
            exchange_places.visit(desk, exchange_places.all_places(desk)[0])
    return desks


def test_eight_programs_lose_nothing(tmp_path: Path) -> None:
    dice = random.Random(seed("eight programs"))
    programs, share = prepared(tmp_path)
    tormented(programs, share, dice, extent(25, 1800))
    desks = converged(programs, share)
    try:
        everything = hashes(desks[0])
        assert len({journal.digest(desk) for desk in desks}) == 1
        for desk in desks:
            assert hashes(desk) == everything and journal.check(desk).sound
        acknowledged = set().union(*(one.acknowledged() for one in programs))
        lost = acknowledged - {digest.hex() for digest in everything}
        kills = sum(one.kills for one in programs)
        print(f"{kills} kills, {len(everything)} entries, {len(acknowledged)} acknowledged, {len(lost)} lost")
        assert not lost and len(acknowledged) > 100 and kills > DESKS
    finally:
        for desk in desks:
            desk.close()


def test_control_a_desk_that_was_never_heard_is_missed(tmp_path: Path) -> None:
    """If entries of one desk were left out of the exchange, the comparison would say so."""
    dice = random.Random(seed("eight programs control"))
    programs, share = prepared(tmp_path)
    tormented(programs[:2], share, dice, 3)
    silent = open_desk(programs[2].file, programs[2].state)
    enrolled(silent, ("Eva", "Solo"))
    desks = converged(programs[:2], share)
    try:
        assert not hashes(silent) <= hashes(desks[0])
    finally:
        for desk in (silent, *desks):
            desk.close()
