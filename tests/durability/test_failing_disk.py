"""The n-th thing SQLite asks of the disk fails, for every n: no crash, a known error, nothing acknowledged is lost.

Failures come between the driver's SQLite and the system (`vfs`): full, input/output error, read-only; once, or from
then on until the disk is well again. A failing write writes its first half, as a full disk does.
"""

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import attendance, journal, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import examine
from tests.soak import extent, seed
from tests.store.desks import enrolled, new_desk, reopened
from tests.store.histories import SimulatedDesk

from . import vfs

pytestmark = [pytest.mark.soak, pytest.mark.skipif(not vfs.available(), reason="the driver hides its file system")]

STRIDE, MOST = 3, 2000
"""A round lets every third request fail, the next round others."""
KNOWN = {"disk_full", "disk_error", "database_read_only", "database_unreachable", "backup_not_written"}
FAILURES = {
    "full": {"write": vfs.FULL, "truncate": vfs.FULL, "sync": vfs.IOERR_FSYNC, "open": vfs.CANTOPEN},
    "broken": {"write": vfs.IOERR_WRITE, "truncate": vfs.IOERR_TRUNCATE, "sync": vfs.IOERR_FSYNC, "open": vfs.CANTOPEN,
               "delete": vfs.IOERR_DELETE},
    "read-only": {"write": vfs.READONLY, "truncate": vfs.READONLY, "open": vfs.CANTOPEN, "delete": vfs.IOERR_DELETE},
}  # fmt: skip


class Failing:
    """A listener that lets `left` requests pass and refuses the next, or all after it."""

    def __init__(self) -> None:
        self.codes: dict[str, int] = {}
        self.left, self.lasting, self.refused = 0, False, 0

    def arm(self, codes: dict[str, int], left: int, lasting: bool) -> None:
        self.codes, self.left, self.lasting, self.refused = codes, left, lasting, 0

    def heal(self) -> None:
        self.codes = {}

    def _asked(self, what: str) -> int:
        if what not in self.codes or (self.refused and not self.lasting):
            return vfs.OK
        if self.left:
            self.left -= 1
            return vfs.OK
        self.refused += 1
        return self.codes[what]

    def on_open(self, name: str, creates: bool) -> int:
        return self._asked("open") if creates else vfs.OK

    def on_write(self, name: str, offset: int, data: bytes) -> int:
        return self._asked("write")

    def on_truncate(self, name: str, size: int) -> int:
        return self._asked("truncate")

    def on_sync(self, name: str, with_folder: bool) -> int:
        return self._asked("sync")

    def on_delete(self, name: str, with_folder: bool) -> int:
        return self._asked("delete")


def backup(desk: Desk, other: SimulatedDesk, dice: random.Random) -> None:
    """A copy that was reported as made is whole; one that was not leaves nothing behind."""
    target = desk.database.path.with_name(f"backup-{dice.random()}.seminar")
    try:
        examine.write_verified(desk.database.path, target)
    except KnownError:
        assert not target.exists()
        raise
    assert examine.require_whole(target) == journal.count(desk)
    target.unlink()


def scan(desk: Desk, other: SimulatedDesk, dice: random.Random) -> None:
    attendance.scan(desk, dice.choice(list(people.codes(desk).values())))


def walk_in(desk: Desk, other: SimulatedDesk, dice: random.Random) -> None:
    people.walk_in(desk, "Eva", f"Núñez {dice.random()}", "SV", "Apopa")


def absorb(desk: Desk, other: SimulatedDesk, dice: random.Random) -> None:
    news = [other.edit(dice.randrange(9), "person", f"p{dice.random()}", "given_name", "Ana") for _ in range(3)]
    other.known.clear()
    assert journal.absorb(desk, news) == 3


def folded(desk: Desk, other: SimulatedDesk, dice: random.Random) -> None:
    scan(desk, other, dice)
    journal.tidy(desk)


ACTS: dict[str, Callable[[Desk, SimulatedDesk, random.Random], None]] = {
    "scan": scan, "walk in": walk_in, "absorb": absorb, "checkpoint": folded, "backup": backup
}  # fmt: skip


Act = Callable[[Desk, SimulatedDesk, random.Random], None]


def swept(folder: Path, act: Act, stores: bool, wanted: int, dice: random.Random) -> tuple[int, set[str]]:
    """Let every n-th request of an act fail, in every way; (runs, codes of the errors the operator was told)."""
    failing, other, runs, told = Failing(), SimulatedDesk("dother"), 0, set()
    with vfs.listening(failing):
        desk = new_desk(folder)
        try:
            enrolled(desk, ("Ana", "Pérez"))
            before = {entry.hash for entry in journal.everything(desk)}
            ways = [(kind, lasting) for kind in FAILURES for lasting in (False, True)]
            while runs < wanted:
                for kind, lasting in ways:
                    for left in range(dice.randrange(STRIDE), MOST, STRIDE):
                        failing.arm(FAILURES[kind], left, lasting)
                        try:
                            act(desk, other, dice)
                            done = True
                        except KnownError as error:
                            assert error.code in KNOWN, error.code
                            told.add(error.code)
                            done = False
                        failing.heal()
                        runs += 1
                        now = {entry.hash for entry in journal.everything(desk)}
                        assert before <= now, f"{kind} at {left}: lost"
                        assert not (stores and done) or len(now) > len(before), f"{kind} at {left}: not stored"
                        before = now
                        if not failing.refused:  # n has come to the end
                            break
                        if dice.random() < 0.05:
                            desk = reopened(desk)
                desk = reopened(desk)
                assert journal.check(desk).sound
        finally:
            failing.heal()
            desk.close()
    return runs, told


@pytest.mark.parametrize("name", ACTS)
def test_nothing_is_lost_whichever_request_fails(tmp_path: Path, name: str) -> None:
    dice = random.Random(seed(f"failing {name}"))
    runs, told = swept(tmp_path, ACTS[name], name != "backup", extent(300, 4000), dice)
    print(f"{name}: {runs} runs, told {sorted(told)}")
    assert runs >= 300 and len(told) > 1


def test_control_a_swallowed_error_is_noticed(tmp_path: Path) -> None:
    """A program that painted green although the disk refused would be found out."""

    def swallowing(desk: Desk, other: SimulatedDesk, dice: random.Random) -> None:
        with suppress(KnownError):
            scan(desk, other, dice)

    with pytest.raises(AssertionError, match="not stored"):
        swept(tmp_path, swallowing, True, 300, random.Random(seed("failing control")))
