"""Whether a file can be worked with, and copies of it that are known to be whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from ..domain.errors import KnownError
from . import chain, database, journal, projector, tables
from .seminars import BADGE_KEY

_FAULTS = ("database_damaged", "not_a_seminar", "database_missing")
_ODD = (driver.Error, DBAPIError, ValueError, TypeError, OverflowError)
"""What comes of reading cells and schemas that are not what this program wrote."""


def fault(path: Path) -> str:
    """Code of what is wrong with a file, `` when it can be worked with: `database_damaged`, `not_a_seminar`,
    `database_missing`, `chain_broken`. Other errors, a newer file for instance, are raised. Changes nothing."""
    try:
        revision = database.inspect(path)
        with reading(path, beside_others=True) as connection:
            return _fault(connection, revision)
    except KnownError as error:
        if error.code in _FAULTS:
            return error.code
        raise
    except _ODD:
        return "database_damaged"


def require_whole(path: Path) -> int:
    """Number of entries of a copy that nobody writes to; KnownError("backup_damaged") when it is not sound."""
    try:
        revision = database.inspect(path)
        with reading(path) as connection:
            if not _fault(connection, revision):
                return journal.count(connection)
    except KnownError as error:
        if error.code not in _FAULTS:
            raise
    except _ODD:
        pass
    raise KnownError("backup_damaged", file=path.name)


def every_chain_holds(path: Path) -> bool:
    """Whether every entry of a copy follows its forerunner."""
    try:
        with reading(path) as connection:
            return journal.broken_chain(connection) is None
    except (KnownError, *_ODD):
        return False


def write_verified(path: Path, target: Path) -> int:
    """Copy an open seminar to a new file, flushed and read back; returns its number of entries.

    KnownError: as `database.copy`, `backup_damaged` when what was read back is not what was to be written.
    """
    with reading(path, beside_others=True) as connection:
        at_least = journal.count(connection)
    try:
        database.copy(path, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())
        count = require_whole(target)
        if count < at_least:
            raise KnownError("backup_damaged", file=target.name)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise KnownError("backup_not_written") from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return count


def in_use(path: Path) -> bool:
    """Whether a program has the seminar open: nobody else may be connected when its log is given up."""
    try:
        with closing(driver.connect(str(path), isolation_level=None)) as connection:
            connection.execute("PRAGMA busy_timeout = 200")
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
    except _ODD as error:
        return "locked" in str(error)
    return False


@contextmanager
def reading(path: Path, beside_others: bool = False) -> Iterator[Connection]:
    """A snapshot of a file that is never written to; `beside_others` when it may be open elsewhere."""
    log = any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-journal"))
    mode = "mode=ro" if beside_others and log else "immutable=1"
    address = f"{path.resolve().as_uri()}?{mode}"
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: driver.connect(address, uri=True, isolation_level=None),
        poolclass=StaticPool,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _fault(connection: Connection, revision: str) -> str:
    declared = list(tables.durable.sorted_tables) if revision == tables.REVISION else []
    if declared and projector.current(connection):
        declared += tables.projected.sorted_tables
    for table in declared:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        connection.exec_driver_sql(f'SELECT {columns} FROM "{table.name}" LIMIT 0')
    key = connection.exec_driver_sql("SELECT value FROM secret WHERE name = ?", (BADGE_KEY,)).scalar_one_or_none()
    if key is None:
        return "database_damaged"
    return "chain_broken" if chain.broken_recent(connection) else ""
