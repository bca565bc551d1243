"""Making and opening seminar files: the one way to a `Database` that is safe to work with."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from ..domain import badge_code
from ..domain.errors import KnownError
from . import journal, migrate, projector
from .database import OLDEST_SQLITE, Database, inspect, sqlite_version

BADGE_KEY = "badge_key"


def create(path: Path, badge_key: bytes = b"") -> Database:
    """A new seminar file with an empty journal and a badge key, a new one unless given.

    Never overwrites: KnownError("database_exists").
    """
    _require_sqlite()
    if path.exists():
        raise KnownError("database_exists", file=path.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        migrate.create(path)
        database = Database(path)
        with database.write() as connection:
            projector.create(connection)
            key = badge_key or badge_code.new_key()
            connection.exec_driver_sql("INSERT INTO secret VALUES (?, ?)", (BADGE_KEY, key))
    except BaseException:
        discard(path)
        raise
    return database


def open_existing(path: Path) -> Database:
    """Open a seminar file: refuse newer or damaged ones untouched, migrate older ones, rebuild outdated tables."""
    _require_sqlite()
    revision = inspect(path)
    migrate.bring_up(path, revision)
    database = Database(path)
    try:
        with database.read() as connection:
            current = projector.current(connection)
        if not current:
            with database.write() as connection:
                journal.rebuild(connection)
    except BaseException:
        database.close()
        raise
    return database


def discard(path: Path) -> None:
    """Remove a file that was only just made and never used, with its companions."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def _require_sqlite() -> None:
    if sqlite_version() < OLDEST_SQLITE:
        raise KnownError("sqlite_too_old", version=".".join(map(str, sqlite_version())))


def badge_key(database: Database) -> bytes:
    """The seminar's badge key; KnownError("key_missing") on a desk that was not invited properly."""
    with database.read() as connection:
        value = connection.exec_driver_sql("SELECT value FROM secret WHERE name = ?", (BADGE_KEY,)).scalar_one_or_none()
    if value is None:
        raise KnownError("key_missing", file=database.path.name)
    return bytes(value)
