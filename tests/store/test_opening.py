"""Making and opening files: schema, pragmas, and everything that must be refused untouched."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import desk as desk_service
from seminar_desktop.services import journal, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import database, migrate, projector, seminars, tables
from seminar_desktop.store import journal as store

from .desks import enrolled, new_desk, reopened, state_of

PAGE = 4096


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A seminar file with some people, closed."""
    desk = new_desk(tmp_path)
    enrolled(desk, *((f"Ana {n}", "Pérez") for n in range(40)))
    desk.close()
    return desk.database.path


def refused(path: Path) -> str:
    """Code of the error on opening; the file and its log are as they were, byte for byte, and nothing lies beside."""
    state = state_of(path.parent, "one")
    before = {p: p.read_bytes() for p in path.parent.iterdir() if p.is_file()}
    with pytest.raises(KnownError) as error:
        desk_service.open_desk(path, state)
    after = {p: p.read_bytes() for p in path.parent.iterdir() if p.is_file() and not p.name.endswith("-shm")}
    assert after == {p: content for p, content in before.items() if not p.name.endswith("-shm")}
    return error.value.code


def changed(path: Path, statement: str) -> None:
    raw = driver.connect(str(path))
    raw.execute(statement)
    raw.commit()
    raw.close()


# ---- schema and pragmas ----------------------------------------------------------------------------------------------


def _shape(connection: driver.Connection, table: str) -> object:
    columns = {row[1]: (row[2].upper(), row[3], row[5]) for row in connection.execute(f"PRAGMA table_info({table})")}
    indexes = {
        (bool(row[2]), *(cell[2] for cell in connection.execute(f'PRAGMA index_info("{row[1]}")')))
        for row in connection.execute(f"PRAGMA index_list({table})")
    }
    return columns, indexes


def test_migrations_lead_to_the_revision_of_the_program() -> None:
    """The head of `db/versions` is what the tables say."""
    assert migrate.head() == tables.REVISION


def test_migrations_make_the_tables_of_the_program(closed: Path) -> None:
    """Columns, types, nullability, keys and indexes of the migrated file equal `store.tables`."""
    engine = create_engine("sqlite://", module=driver, poolclass=StaticPool)
    tables.durable.create_all(engine)
    migrated, declared = driver.connect(str(closed)), engine.raw_connection()
    for table in tables.durable.tables:
        assert _shape(migrated, table) == _shape(declared.driver_connection, table), table  # type: ignore[arg-type]
    migrated.close()
    declared.close()
    engine.dispose()


def test_every_pooled_connection_is_durable(desk: Desk) -> None:
    """Write-ahead log, full synchronisation and the guards, on each connection of the pool."""
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": database.BUSY_TIMEOUT_MS,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "query_only": 0,
    }
    with ExitStack() as stack:
        connections = [stack.enter_context(desk.database.read()) for _ in range(8)]
        assert len({id(c.connection.driver_connection) for c in connections}) == 8
        for connection in connections:
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
            assert found == expected


def test_sqlite_is_new_enough(closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bundled library has the fix of the write-ahead log; with an older one nothing is opened or made."""
    assert database.sqlite_version() >= database.OLDEST_SQLITE
    monkeypatch.setattr(seminars, "sqlite_version", lambda: (3, 51, 2))
    assert refused(closed) == "sqlite_too_old"
    with pytest.raises(KnownError, match="sqlite_too_old"):
        new_desk(tmp_path, "other")
    assert not (tmp_path / "other.seminar").exists()


def test_a_reader_sees_one_snapshot_while_another_writes(desk: Desk) -> None:
    """Reading is never held up by a write, nor changed by it half-way."""
    with desk.database.read() as reader:
        before = store.count(reader)
        enrolled(desk, ("Ana", "Pérez"))
        assert store.count(reader) == before
    assert journal.count(desk) > before


def test_a_second_writer_is_told_that_the_file_is_busy(desk: Desk) -> None:
    """Another program that holds the write lock: a known error, and nothing is written."""
    other = database.Database(desk.database.path)
    with other.read() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    before = journal.count(desk)
    with desk.database.write(), pytest.raises(KnownError, match="database_busy"), other.write():
        pass
    other.close()
    assert journal.count(desk) == before


# ---- refused, untouched ----------------------------------------------------------------------------------------------


def test_a_newer_file_is_refused(closed: Path) -> None:
    """Made by a newer version: left alone."""
    changed(closed, "UPDATE alembic_version SET version_num = '9999'")
    assert refused(closed) == "database_newer"
    assert not list(closed.parent.glob("*.seminar-*"))


def test_a_newer_file_that_was_not_closed_is_refused(closed: Path) -> None:
    """The same while its newest entries still lie in the write-ahead log, as a kill leaves them."""
    raw = driver.connect(str(closed))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    left = {path: path.read_bytes() for path in closed.parent.glob("one.seminar*")}
    raw.close()
    for path, content in left.items():
        path.write_bytes(content)
    assert any(path.name.endswith("-wal") and content for path, content in left.items())
    assert refused(closed) == "database_newer"


@pytest.mark.parametrize("statement", ["DELETE FROM alembic_version", "DROP TABLE alembic_version"])
def test_a_file_without_a_revision_is_refused(closed: Path, statement: str) -> None:
    """Marked as ours, but nothing says which version made it."""
    changed(closed, statement)
    assert refused(closed) == "database_damaged"


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    """Nothing there, or not a file; nothing is made by looking."""
    assert refused(tmp_path / "none.seminar") == "database_missing"
    assert not (tmp_path / "none.seminar").exists()
    (tmp_path / "folder.seminar").mkdir()
    assert refused(tmp_path / "folder.seminar") == "not_a_seminar"


def _other_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE journal (n)")
    connection.close()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"S"),
    "plain text": lambda path: path.write_text("Name,Country\n" * 500),
    "garbage": lambda path: path.write_bytes(random.Random(1).randbytes(5 * PAGE)),
    "another database": _other_database,
    "zeroed first page": lambda path: path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:]),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_seminar_is_refused(closed: Path, kind: str) -> None:
    """Empty, text, garbage or somebody else's database."""
    FOREIGN[kind](closed)
    assert refused(closed) == "not_a_seminar"


@pytest.mark.parametrize("kept", [0.999, 0.75, 0.5, 0.1])
def test_a_truncated_file_is_refused(closed: Path, kept: float) -> None:
    """Cut short at a page or within one."""
    whole = closed.read_bytes()
    for size in (int(len(whole) * kept), int(len(whole) * kept) // PAGE * PAGE, 100):
        closed.write_bytes(whole[:size])
        assert refused(closed) == "database_damaged"


@pytest.mark.parametrize("filling", ["zeros", "noise"])
def test_every_damaged_page_is_noticed(closed: Path, filling: str) -> None:
    """Each page in turn zeroed or overwritten: refused, never a crash, never touched."""
    whole = closed.read_bytes()
    noise = random.Random(2)
    for start in range(PAGE, len(whole), PAGE):
        page = bytes(PAGE) if filling == "zeros" else noise.randbytes(PAGE)
        closed.write_bytes(whole[:start] + page + whole[start + PAGE :])
        assert refused(closed) == "database_damaged", start // PAGE
    closed.write_bytes(whole)
    desk_service.open_desk(closed, state_of(closed.parent, "one")).close()


def test_create_never_overwrites(closed: Path, tmp_path: Path) -> None:
    """Whatever lies there, seminar or not, stays as it is."""
    text = tmp_path / "notes.seminar"
    text.write_text("mine")
    for path in (closed, text, tmp_path):
        before = path.read_bytes() if path.is_file() else None
        with pytest.raises(KnownError, match="database_exists"):
            desk_service.create_desk(path, tmp_path, {})
        assert before is None or path.read_bytes() == before


def test_a_failed_creation_leaves_nothing(tmp_path: Path) -> None:
    """A seminar that could not be filled is removed with its companions."""
    with pytest.raises(KnownError, match="zone_unknown"):
        desk_service.create_desk(tmp_path / "new.seminar", state_of(tmp_path, "new"), {"zone": "Mars/Olympus"})
    assert [p.name for p in tmp_path.iterdir()] == ["state-new"]


@pytest.mark.parametrize("name", ["a b", "ñandú", "what?", "50%", "#1", "it's", "a;b"])
def test_file_names_that_need_care(tmp_path: Path, name: str) -> None:
    """Blanks, accents and the characters that mean something in addresses."""
    desk = reopened(new_desk(tmp_path, name))
    assert journal.check(desk).sound
    desk.close()
    assert (tmp_path / f"{name}.seminar").is_file()


# ---- tables of another version ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement", ["UPDATE projection SET version = 0", "DROP TABLE projection", "DELETE FROM projection"]
)
def test_outdated_tables_are_filled_anew(closed: Path, statement: str) -> None:
    """Tables that other rules filled are rebuilt on opening; the journal stays."""
    changed(closed, statement)
    changed(closed, "DELETE FROM person")
    desk = desk_service.open_desk(closed, state_of(closed.parent, "one"))
    assert len(people.everybody(desk)) == 40
    assert journal.check(desk).sound
    with desk.read() as connection:
        assert projector.current(connection)
    desk.close()
