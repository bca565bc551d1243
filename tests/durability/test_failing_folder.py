"""The n-th thing that an exchange asks of a folder fails, for every n: a known error, nothing lost.

What fails is a call of the operating system below `LocalFolder`: listing, reading, writing, flushing, renaming. Once,
or from then on until the place is well again.
"""

from __future__ import annotations

import errno
import io
import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.exchange import files
from seminar_desktop.services import attendance, exchange_places, joining, journal, membership, people
from seminar_desktop.services.desk import Desk
from tests.soak import extent, seed
from tests.store.desks import enrolled, new_desk, state_of

from .published import hashes, overstated, wrong

pytestmark = [pytest.mark.soak, pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")]
KNOWN = {"place_unreachable", "place_full", "place_read_only", "place_not_kept"}
NUMBERS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EINVAL)
CALLS = ("scandir", "unlink", "mkdir", "stat", "open", "replace")
HELD = 32
"""What Windows says of a file that another program has open."""


class Failing:
    """Counts the calls below a folder and refuses one, or all from then on."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.left, self.lasting, self.number, self.refused = str(folder), -1, False, 0, 0

    def arm(self, left: int, number: int, lasting: bool) -> None:
        self.left, self.number, self.lasting, self.refused = left, number, lasting, 0

    def heal(self) -> None:
        self.left = -1

    def asked(self, path: object) -> None:
        if self.left < 0 or not str(path).startswith(self.folder) or (self.refused and not self.lasting):
            return
        if self.left and not self.refused:
            self.left -= 1
            return
        self.refused += 1
        error = OSError(errno.EACCES if self.number == HELD else self.number, "refused", str(path))
        if self.number == HELD:
            error.winerror = HELD  # type: ignore[attr-defined]
        raise error


@contextmanager
def refusing(failing: Failing) -> Iterator[None]:
    """Puts the failures between the program and the system."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "PATIENCE", 0.0)
        for of, name in [(io, "open"), *((os, name) for name in CALLS)]:
            patch.setattr(of, name, _checked(failing, getattr(of, name)))
        flush = os.fsync

        def fsync(handle: int) -> None:
            failing.asked(Path(f"/proc/self/fd/{handle}").readlink())
            flush(handle)

        patch.setattr(os, "fsync", fsync)
        yield


def _checked(failing: Failing, call: Callable[..., Any]) -> Callable[..., Any]:
    def checked(path: Any, *args: Any, **options: Any) -> Any:
        failing.asked(path)
        return call(path, *args, **options)

    return checked


def swept(tmp_path: Path, wanted: int, dice: random.Random, swallow: bool = False) -> tuple[int, set[str]]:
    """Let every n-th call of exchanges fail in every way; (runs, codes that the operator was told)."""
    share = tmp_path / "share"
    share.mkdir()
    desk = new_desk(tmp_path)
    enrolled(desk, ("Ana", "Pérez"))
    other = joining.join(membership.invite(desk), tmp_path / "two.seminar", state_of(tmp_path, "two"))
    place, there = (exchange_places.add(one, str(share)) for one in (desk, other))
    exchange_places.visit(desk, place)
    exchange_places.visit(other, there)
    failing, runs, told = Failing(share), 0, set[str]()
    code = next(iter(people.codes(desk).values()))
    try:
        with refusing(failing):
            while runs < wanted:
                for number, lasting in [(number, lasting) for number in (*NUMBERS, HELD) for lasting in (False, True)]:
                    for left in range(dice.randrange(9), 10_000, 9):
                        failing.heal()
                        attendance.scan(desk, code)
                        attendance.scan(other, code)
                        with suppress(KnownError):
                            exchange_places.visit(other, there)
                        before = hashes(desk)
                        failing.arm(left, number, lasting)
                        done, refused = visited(desk, place, told), failing.refused
                        failing.heal()
                        runs += 1
                        check(desk, share, before, before | hashes(other), done or swallow)
                        if not refused:  # n has come to the end
                            break
                exchange_places.visit(desk, place)
                exchange_places.visit(other, there)
                exchange_places.visit(desk, place)
                assert hashes(desk) == hashes(other) and journal.check(desk).sound
                assert not list(share.rglob("*.part"))
    finally:
        desk.close()
        other.close()
    return runs, told


def visited(desk: Desk, place: exchange_places.Place, told: set[str]) -> bool:
    try:
        exchange_places.visit(desk, place)
    except KnownError as error:
        assert error.code in KNOWN, error.code
        told.add(error.code)
        return False
    return True


def check(desk: Desk, share: Path, before: set[bytes], written: set[bytes], done: bool) -> None:
    """Nothing lost, nothing wrong under a final name, no claim beyond what is there; what is done is all there."""
    assert before <= hashes(desk)
    assert not wrong(written | hashes(desk), share) and not overstated(desk, share)
    assert not done or exchange_places.alone(desk).count == 0, "not published"


def test_nothing_is_lost_whichever_call_fails(tmp_path: Path) -> None:
    runs, told = swept(tmp_path, extent(300, 4000), random.Random(seed("failing folder")))
    print(f"{runs} runs, told {sorted(told)}")
    assert runs >= 300 and told >= {"place_unreachable", "place_full", "place_read_only"}


def test_control_an_exchange_that_only_says_that_it_is_done_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="not published"):
        swept(tmp_path, 300, random.Random(seed("failing folder")), swallow=True)
