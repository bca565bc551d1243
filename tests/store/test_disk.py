"""Full and failing disks: the operator is told, nothing acknowledged is lost, and the next scan works again."""

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import attendance, journal, people
from seminar_desktop.services.desk import Desk, create_desk
from seminar_desktop.store import database
from seminar_desktop.store import journal as store

from .desks import enrolled, new_desk, reopened, state_of

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="limits and mounts of POSIX")
MOST = 5000


def scanned_until_refused(desk: Desk) -> tuple[list[str], str]:
    """Ids of acknowledged scans, and the code of the error that ended them."""
    code = next(iter(people.codes(desk).values()))
    acknowledged = []
    for _ in range(MOST):
        try:
            acknowledged.append(attendance.scan(desk, code)[0].entry)
        except KnownError as error:
            return acknowledged, error.code
    raise AssertionError("the disk never filled")


def assert_nothing_lost(desk: Desk, acknowledged: list[str]) -> Desk:
    """Before and after opening the file again every acknowledged entry is there, and the next scan works."""
    for _ in range(2):
        with desk.read() as connection:
            assert all(store.find(connection, bytes.fromhex(entry)) for entry in acknowledged)
        assert journal.check(desk).sound
        acknowledged.append(attendance.scan(desk, next(iter(people.codes(desk).values())))[0].entry)
        desk = reopened(desk)
    return desk


def test_a_file_that_may_not_grow(desk: Desk) -> None:
    """SQLite's own limit of pages: full in the middle of any statement."""
    enrolled(desk, ("Ana", "Pérez"))
    with desk.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 3}")
    acknowledged, error = scanned_until_refused(desk)
    assert error == "disk_full" and acknowledged
    with desk.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")
    assert_nothing_lost(desk, acknowledged).close()


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file of this process may grow beyond `size` bytes meanwhile; writes that would are refused by the system."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@POSIX
def test_every_write_of_a_scan_may_fail(desk: Desk) -> None:
    """The log may grow by 0, 512, 1024 … bytes more: whichever write fails, the scan is refused and repeats well."""
    enrolled(desk, ("Ana", "Pérez"))
    code = next(iter(people.codes(desk).values()))
    log = desk.database.path.with_name(f"{desk.database.path.name}-wal")
    acknowledged = [attendance.scan(desk, code)[0].entry]
    refused = 0
    for room in range(0, 60_000, 512):
        before = journal.count(desk)
        with largest_file(log.stat().st_size + room):
            try:
                acknowledged.append(attendance.scan(desk, code)[0].entry)
            except KnownError as error:
                assert error.code in ("disk_error", "disk_full")
                refused += 1
                assert journal.count(desk) == before
        acknowledged.append(attendance.scan(desk, code)[0].entry)
    assert refused > 10
    assert_nothing_lost(desk, acknowledged).close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of four megabytes in memory; skipped where nobody may mount one."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root may mount")
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_fills(small_disk: Path) -> None:
    """A real file system without room: `disk_full`, and after something is deleted the desk goes on."""
    ballast = small_disk / "holiday.mp4"
    ballast.write_bytes(bytes(700_000))
    desk = new_desk(small_disk)
    enrolled(desk, ("Ana", "Pérez"))
    acknowledged, error = scanned_until_refused(desk)
    assert error == "disk_full" and len(acknowledged) > 10
    with pytest.raises(KnownError, match="disk_full"):
        enrolled(desk, *[("Ana", "Pérez")] * 20)
    assert journal.check(desk).sound
    ballast.unlink()
    assert_nothing_lost(desk, acknowledged).close()


def test_no_seminar_is_made_on_a_full_disk(small_disk: Path) -> None:
    """Nothing is left of a file that could not be made."""
    (small_disk / "holiday.mp4").write_bytes(bytes(4_150_000))
    state = state_of(small_disk.parent, "one")
    with pytest.raises(KnownError, match="disk_full|disk_error"):
        create_desk(small_disk / "one.seminar", state, {})
    assert [path.name for path in small_disk.iterdir()] == ["holiday.mp4"]


# ---- commits that raise ----------------------------------------------------------------------------------------------


class _Commits(driver.Connection):
    """A driver connection whose next commits raise, after or before they were done."""

    raising = 0
    done_before = True

    def commit(self) -> None:
        if not type(self).raising:
            super().commit()
            return
        type(self).raising -= 1
        if type(self).done_before:
            super().commit()
        raise driver.OperationalError("disk I/O error")


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> type[_Commits]:
    monkeypatch.setattr(database.driver, "connect", functools.partial(driver.connect, factory=_Commits))
    monkeypatch.setattr(_Commits, "raising", 0)
    monkeypatch.setattr(_Commits, "done_before", True)
    return _Commits


ACTS: list[Callable[[Desk, str], Any]] = [
    lambda desk, person: attendance.admit(desk, person),
    lambda desk, person: people.walk_in(desk, "Eva", "Cruz", "SV", "Apopa"),
    lambda desk, person: people.correct_name(desk, person, "Anna", "Pérez"),
]


@pytest.mark.parametrize("act", ACTS, ids=["admit", "walk in", "edit"])
def test_a_commit_that_raised_but_was_stored(commits: type[_Commits], tmp_path: Path, act: Any) -> None:
    """The disk says no, the entry is there: the operator sees the verdict, once, and no error."""
    desk = new_desk(tmp_path)
    (person,) = enrolled(desk, ("Ana", "Pérez"))
    before = journal.count(desk)
    commits.raising = 1
    act(desk, person)
    assert commits.raising == 0
    assert journal.count(desk) > before
    assert int((desk.state / f"{desk.id}.high-water").read_text()) == journal.count(desk)
    assert journal.check(desk).sound
    desk.close()


@pytest.mark.parametrize("act", ACTS, ids=["admit", "walk in", "edit"])
def test_a_commit_that_raised_and_was_not_stored(commits: type[_Commits], tmp_path: Path, act: Any) -> None:
    """The operator is told, nothing is there, and the same act works the next time."""
    desk = new_desk(tmp_path)
    (person,) = enrolled(desk, ("Ana", "Pérez"))
    before = journal.check(desk)
    commits.raising, commits.done_before = 1, False
    with pytest.raises(KnownError, match="disk_error"):
        act(desk, person)
    assert journal.check(desk) == before
    act(desk, person)
    assert journal.count(desk) > before.entries and journal.check(desk).sound
    desk.close()


def test_an_error_in_the_act_is_not_taken_for_an_ambiguous_commit(desk: Desk) -> None:
    """A refusal after entries were appended is passed on, and takes them back."""
    (person,) = enrolled(desk, ("Ana", "Pérez"))
    before = journal.count(desk)
    with pytest.raises(KnownError, match="refused"), desk.write() as transaction:
        attendance.admit_within(transaction, person)
        raise KnownError("refused")
    assert journal.count(desk) == before
