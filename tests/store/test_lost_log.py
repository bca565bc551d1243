"""A write-ahead log that another program took away must not swallow what is acknowledged afterwards."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from seminar_desktop.services import journal
from seminar_desktop.services.desk import name_desk
from seminar_desktop.store import database
from tests.store.desks import new_desk

COUNT = """
import sys
from pathlib import Path
from seminar_desktop.services import journal
from seminar_desktop.services.desk import open_desk
print(journal.count(open_desk(Path(sys.argv[1]), Path(sys.argv[2]))))
"""


def counted_by_another(path: Path, state: Path) -> int:
    """Entries that another process finds in the file."""
    done = subprocess.run([sys.executable, "-c", COUNT, path, state], capture_output=True, text=True, check=True)
    return int(done.stdout)


def taken_away(path: Path) -> None:
    """What a program does that believes to be the last one: fold the log into the file and delete it."""
    with database.driver.connect(str(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(FULL)").fetchall()
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
@pytest.mark.parametrize("guarded", [True, False])
def test_what_is_written_after_the_log_was_deleted_is_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    desk = new_desk(tmp_path)
    name_desk(desk, "Desk 1")
    if not guarded:  # the control: without the look at the log the entry is lost
        monkeypatch.setattr(database.Database, "_follow_log", lambda self: None)
    taken_away(desk.database_path)
    name_desk(desk, "Desk 2")
    here = journal.count(desk)
    there = tmp_path / "there"
    there.mkdir()
    for file in (desk.database_path, desk.database_path.with_name(desk.database_path.name + "-wal")):
        if file.exists():  # as after a power cut: only what the folder holds
            os.link(file, there / file.name)
    assert (counted_by_another(there / desk.database_path.name, tmp_path) >= here) == guarded
    desk.close()
