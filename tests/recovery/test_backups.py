"""Backups: verified before they are called so, never in the way, never more than are to be kept."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import backups, disk_space, journal, roster
from seminar_desktop.services.desk import Desk, create_desk
from seminar_desktop.services.keeping import Keeping, keeping
from seminar_desktop.store import database, examine
from tests.store.desks import new_desk

from .kept import add


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def kept(desk: Desk, tmp_path: Path) -> Keeping:
    return keeping(desk.database_path, desk.state)


def test_a_backup_holds_everything_and_names_nobody(desk: Desk, kept: Keeping) -> None:
    """Also what still lies in the write-ahead log; the seminar goes on as it was."""
    add(desk, 30)
    made = backups.make(desk, kept.always)
    assert backups.kept(kept) == [made] and made.entries == journal.count(desk)
    assert examine.require_whole(made.path) == made.entries
    assert desk.database_path.stem not in str(made.path.relative_to(desk.state))
    assert not list(kept.always.glob("*.part*")) and not list(kept.always.glob("*-wal"))
    assert journal.check(desk).sound


def test_when_one_is_due(desk: Desk, kept: Keeping) -> None:
    """At once, then after a quarter of an hour with something new, or 500 entries."""
    assert backups.due(desk, kept)
    now = datetime.now(UTC)
    backups.make(desk, kept.always, now=now)
    assert not backups.due(desk, kept, now + timedelta(hours=1))
    add(desk, 1)
    assert not backups.due(desk, kept, now + timedelta(minutes=14))
    assert backups.due(desk, kept, now + timedelta(minutes=15, seconds=1))


def test_eight_are_kept(desk: Desk, kept: Keeping) -> None:
    """And nothing else in the folder is touched."""
    kept.always.mkdir(parents=True)
    (kept.always / "notes.txt").write_text("mine")
    for number in range(12):
        backups.make(desk, kept.always, now=datetime(2024, 7, 11, 8, tzinfo=UTC) + timedelta(minutes=15 * number))
    assert len(backups.kept(kept)) == 8
    assert (kept.always / "notes.txt").read_text() == "mine"


def test_a_copy_that_does_not_read_back_is_no_backup(
    desk: Desk, kept: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that lies: the older backup stays, half a copy does not."""
    first = backups.make(desk, kept.always, now=datetime(2024, 7, 11, tzinfo=UTC))
    copy = database.copy

    def lying(path: Path, target: Path) -> None:
        copy(path, target)
        content = bytearray(target.read_bytes())
        content[len(content) // 2 // 4096 * 4096 :][:4096] = bytes(4096)
        content[4096 * 3 : 4096 * 4] = bytes(4096)
        target.write_bytes(content)

    monkeypatch.setattr(database, "copy", lying)
    with pytest.raises(KnownError, match="backup_damaged"):
        backups.make(desk, kept.always)
    assert [one.path for one in backups.kept(kept)] == [first.path]
    assert [path.name for path in kept.always.iterdir()] == [first.path.name]


def test_a_folder_that_is_not_there(desk: Desk, tmp_path: Path) -> None:
    """Said, not raised as a bug; while the chosen volume is away the state folder has the backups."""
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(KnownError, match="backup_not_written"):
        backups.make(desk, tmp_path / "file" / "x")
    away = keeping(desk.database_path, desk.state, str(tmp_path / "away" / "deeper"))
    assert away.for_backups == away.always
    (tmp_path / "stick").mkdir()
    there = keeping(desk.database_path, desk.state, str(tmp_path / "stick"))
    assert there.for_backups == there.chosen


def test_what_a_kill_left_is_cleared(desk: Desk, kept: Keeping) -> None:
    """After an hour: until then somebody may be writing it."""
    import os

    kept.always.mkdir(parents=True)
    old, new = kept.always / "x.part", kept.always / "y.part"
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (time.time() - 4000,) * 2)
    backups.make(desk, kept.always)
    assert not old.exists() and new.exists()


@pytest.mark.parametrize(
    ("free", "expected"), [(600, "enough"), (499, "little"), (100, "little"), (99, "scans_only"), (None, "enough")]
)
def test_room(free: int | None, expected: str) -> None:
    """A warning below 500 MB, no imports below 100."""
    assert disk_space.room(None if free is None else free * 2**20) == expected


def test_imports_stop_before_scans_do(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the list is read in, and the reason is said."""
    monkeypatch.setattr(disk_space, "free", lambda _folder: 50 * 2**20)
    (tmp_path / "people.csv").write_text("Name,Surname,Country\nAna,Pérez,SV\n", encoding="utf-8")
    seen = roster.read_file(desk, tmp_path / "people.csv")
    before = journal.count(desk)
    with pytest.raises(KnownError, match="disk_nearly_full"):
        roster.commit(desk, seen.preview)
    add(desk, 1)
    assert journal.count(desk) == before + 1


@pytest.mark.parametrize("folder", ["OneDrive - Ministerio", "Dropbox", "Google Drive"])
def test_no_seminar_is_made_in_a_synchronised_folder(tmp_path: Path, folder: str) -> None:
    """Refused with a better place; one that is there already is opened all the same."""
    (tmp_path / folder).mkdir()
    state = tmp_path / "state"
    state.mkdir()
    with pytest.raises(KnownError, match="place_in_cloud"):
        create_desk(tmp_path / folder / "a.seminar", state, {})
    assert not list((tmp_path / folder).iterdir())
