"""Transactions of several threads, closing for good, and whole copies of a file."""

import threading
import time
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import attendance, journal, people
from seminar_desktop.services.desk import Desk, open_desk
from seminar_desktop.store import database, migrate, tables
from seminar_desktop.store.database import Database

from .desks import enrolled, new_desk, state_of

WRITERS = 6
HELD = 0.24
"""SQLite's waiting would look after 228 ms and then not before 328 ms."""
LATE = 0.05
PATIENCE = 0.3


def test_a_writer_has_its_turn_as_soon_as_the_other_is_done(desk: Desk) -> None:
    """Not up to a tenth of a second later, which is when SQLite would look again: by then an import has gone on."""
    held, late = threading.Event(), []

    def hold() -> None:
        with desk.database.write():
            held.set()
            time.sleep(HELD)

    for _ in range(3):
        held.clear()
        holder = threading.Thread(target=hold)
        holder.start()
        held.wait()
        began = time.perf_counter()
        with desk.database.write():
            late.append(time.perf_counter() - began - HELD)
        holder.join()
    assert min(late) < LATE, late


def test_many_threads_write_one_after_the_other(desk: Desk) -> None:
    """No number twice, no hole, no thread refused."""
    before = journal.count(desk)
    threads = [
        threading.Thread(target=lambda: [enrolled(desk, ("Ana", "Cruz")) for _ in range(5)]) for _ in range(WRITERS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(people.everybody(desk)) == WRITERS * 5
    assert journal.count(desk) > before and journal.check(desk).sound


def test_a_transaction_that_fails_gives_its_turn_back(desk: Desk) -> None:
    """The next one does not wait."""
    with pytest.raises(ZeroDivisionError), desk.database.write():
        raise ZeroDivisionError
    began = time.perf_counter()
    enrolled(desk, ("Ana", "Pérez"))
    assert time.perf_counter() - began < PATIENCE


def test_waiting_for_a_turn_ends(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write within a write is told that the file is busy, as another program is."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 10)
    with desk.database.write(), pytest.raises(KnownError, match="database_busy"), desk.database.write():
        pass


def test_a_closed_file_stays_closed(desk: Desk) -> None:
    """Work that is still under way in the background cannot open it again behind the window's back."""
    desk.close()
    for use in (desk.database.read, desk.database.write):
        with pytest.raises(KnownError, match="database_closed"), use():
            pass
    with pytest.raises(KnownError, match="database_closed"):
        desk.database.checkpoint()
    assert not list(desk.database.path.parent.glob("*-wal"))
    desk.close()


def test_a_checkpoint_says_what_the_disk_says(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Housekeeping fails with a known error, like everything else."""

    class Failing(driver.Connection):
        def cursor(self, *_: object, **__: object) -> driver.Cursor:  # type: ignore[override]
            raise driver.OperationalError("disk I/O error")

    failing = Database(desk.database.path)
    monkeypatch.setattr(failing._engine, "raw_connection", lambda: Failing(str(desk.database.path)), raising=True)
    with pytest.raises(KnownError, match="disk_error"):
        failing.checkpoint()
    failing.close()


# ---- whole copies ----------------------------------------------------------------------------------------------------


def _left_by_a_kill(tmp_path: Path) -> tuple[Path, str]:
    """A file of an older revision whose last scan lies in the write-ahead log only, and the id of that scan."""
    desk = new_desk(tmp_path)
    enrolled(desk, ("Ana", "Pérez"))
    with desk.database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    desk.database.checkpoint()
    scan = attendance.scan(desk, next(iter(people.codes(desk).values())))[0].entry
    left = {path: path.read_bytes() for path in tmp_path.glob("one.seminar*")}
    desk.close()
    for path, content in left.items():
        path.write_bytes(content)
    return desk.database.path, scan


def test_the_copy_before_a_migration_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It holds what only the log held, and opens by itself; the migration comes after it."""
    path, scan = _left_by_a_kill(tmp_path)
    copies: list[Path] = []

    def upgrade(migrated: Path) -> None:
        copies.extend(tmp_path.glob("one.before-*.seminar"))
        raw = driver.connect(str(migrated))
        raw.execute("UPDATE alembic_version SET version_num = ?", (tables.REVISION,))
        raw.commit()
        raw.close()

    monkeypatch.setattr(migrate, "_upgrade", upgrade)
    desk = open_desk(path, state_of(tmp_path, "one"))
    assert scan in {e.id for e in journal.everything(desk)} and journal.check(desk).sound
    desk.close()
    (copy,) = copies
    assert database.inspect(copy) == "0000"
    raw = driver.connect(str(copy))
    assert raw.execute("SELECT COUNT(*) FROM journal WHERE hash = ?", (bytes.fromhex(scan),)).fetchone()[0] == 1
    raw.close()


def test_no_half_copy_is_left(tmp_path: Path, desk: Desk) -> None:
    """Where a copy cannot be written, nothing is migrated."""
    with pytest.raises(KnownError):
        database.copy(desk.database.path, tmp_path / "nowhere" / "copy.seminar")
    assert not (tmp_path / "nowhere").exists()
