"""The n-th thing SQLite asks of the disk fails, for every n: no crash, a known error, nothing acknowledged is lost.

Failures come between the driver's SQLite and the system (`vfs`): full, input/output error, read-only; once, or from
then on until the disk is well again. A failing write writes its first half, as a full disk does.
"""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import attendance, journal, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import database, examine
from tests.soak import extent, seed
from tests.store.desks import copied, enrolled, new_desk, reopened

from . import vfs

pytestmark = [pytest.mark.soak, pytest.mark.skipif(not vfs.available(), reason="the driver hides its file system")]

KNOWN = {"disk_full", "disk_error", "database_read_only", "database_unreachable", "backup_damaged", "backup_not_written"}
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


def backup(desk: Desk, other: Desk, dice: random.Random) -> None:
    """A copy that was reported as made is whole; one that was not leaves nothing behind."""
    target = desk.database.path.with_name(f"backup-{dice.random()}.seminar")
    try:
        examine.write_verified(desk.database.path, target)
    except KnownError:
        assert not target.exists()
        raise
    assert examine.require_whole(target) == journal.count(desk)
    target.unlink()


def scan(desk: Desk, other: Desk, dice: random.Random) -> None:
    attendance.scan(desk, dice.choice(list(people.codes(desk).values())))


def walk_in(desk: Desk, other: Desk, dice: random.Random) -> None:
    people.walk_in(desk, "Eva", f"Núñez {dice.random()}", "SV", "Apopa")


def absorb(desk: Desk, other: Desk, dice: random.Random) -> None:
    known = {entry.hash for entry in journal.everything(desk)}
    journal.absorb(desk, [entry for entry in journal.everything(other) if entry.hash not in known])


def folded(desk: Desk, other: Desk, dice: random.Random) -> None:
    scan(desk, other, dice)
    journal.tidy(desk)


ACTS: dict[str, Callable[[Desk, Desk, random.Random], None]] = {
    "scan": scan, "walk in": walk_in, "absorb": absorb, "checkpoint": folded, "backup": backup
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_lost_whichever_request_fails(tmp_path: Path, act: str) -> None:
    dice = random.Random(seed(f"failing {act}"))
    (tmp_path / "other").mkdir()
    failing, runs, errors, wanted = Failing(), 0, set(), extent(300, 4000)
    with vfs.listening(failing):
        desk = new_desk(tmp_path)
        enrolled(desk, ("Ana", "Pérez"))
        other = copied(desk, tmp_path / "other", "two")
        before = {entry.hash for entry in journal.everything(desk)}
        while runs < wanted:
            for kind, lasting in [(kind, lasting) for kind in FAILURES for lasting in (False, True)]:
                for left in range(200):
                    if act == "absorb":
                        walk_in(other, other, dice)
                    failing.arm(FAILURES[kind], left, lasting)
                    try:
                        ACTS[act](desk, other, dice)
                        done = True
                    except KnownError as error:
                        assert error.code in KNOWN, error.code
                        errors.add(error.code)
                        done = False
                    failing.heal()
                    runs += 1
                    now = {entry.hash for entry in journal.everything(desk)}
                    assert before <= now, f"{kind} at {left}: lost"
                    assert act == "backup" or not done or len(now) > len(before), f"{kind} at {left}: not stored"
                    before = now
                    if not failing.refused:  # n has come to the end
                        break
                    if dice.random() < 0.05:
                        desk = reopened(desk)
                if runs >= wanted:
                    break
            desk = reopened(desk)
            assert journal.check(desk).sound
        desk.close()
        other.close()
    print(f"{act}: {runs} runs, told {sorted(errors)}")
    assert errors


def test_control_an_unflushed_answer_would_be_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that swallowed the errors of the disk would be found out by the same question."""
    failing = Failing()
    with vfs.listening(failing):
        desk = new_desk(tmp_path)
        enrolled(desk, ("Ana", "Pérez"))
        before = journal.count(desk)
        monkeypatch.setattr(database, "known_code", lambda message: "swallowed")
        failing.arm(FAILURES["full"], 0, True)
        with pytest.raises(KnownError, match="swallowed"):
            scan(desk, desk, random.Random(1))
        failing.heal()
        assert journal.count(desk) == before
        desk.close()
