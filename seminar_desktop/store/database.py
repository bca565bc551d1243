"""One seminar, one SQLite file: opening, refusing, transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection as Connection  # re-exported: services name it without knowing SQLAlchemy
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from ..domain.errors import KnownError
from . import tables
from .turns import Turns

BUSY_TIMEOUT_MS = 5000
OLDEST_SQLITE = (3, 51, 3)
"""Earlier versions may lose commits in WAL mode (write-ahead log reset bug)."""
CHECKPOINT_PAGES = 16_000
"""Pages after which a commit folds the log into the file itself and waits for it, 200 ms among 100 000 people. The
window does it in the background long before, see `checkpoint`."""
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    f"busy_timeout = {BUSY_TIMEOUT_MS}",
    "recursive_triggers = ON",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "temp_store = MEMORY",
    "cache_size = -65536",
    f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
)


class Database:
    """An open seminar file. Connections are pooled per thread; every transaction is explicit.

    `write()` begins IMMEDIATE, so what is read in it cannot change before it commits; `read()` sees one snapshot.
    Writers of this program queue at a lock: SQLite's own waiting sleeps for up to a tenth of a second between looks,
    through many short transactions of an import. Once closed, every use is KnownError("database_closed").
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._turn = Turns()
        self._closed = False
        self._engine = _engine(path, self._refuse_closed)
        self._writer = self._engine.execution_options(seminar_write=True)
        self._log_file, self._log = path.with_name(path.name + "-wal"), 0
        """The write-ahead log that the connections write to: its inode, 0 before there is one."""

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that commits, flushed to stable storage, when the block ends without an error."""
        if not self._turn.acquire(timeout=BUSY_TIMEOUT_MS / 1000):
            raise KnownError("database_busy", file=self.path.name)
        try:
            self._follow_log()
            with _known_errors(self.path), self._writer.begin() as connection:
                yield connection
            self._log = self._log or _inode(self._log_file)
        finally:
            self._turn.release()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A snapshot for queries."""
        self._follow_log()
        with _known_errors(self.path), self._engine.begin() as connection:
            yield connection

    def _follow_log(self) -> None:
        """Connect anew when the log was taken away: what is written to a deleted file would be lost.

        POSIX drops all locks of a process on a file as soon as any part of it closes that file, a file dialog that
        looks into it for instance; then the next program that closes the seminar takes itself for the last one.
        """
        if self._log and _inode(self._log_file) != self._log:
            self._engine.dispose()
            self._log = 0

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file while nobody waits, so that no scan has to."""
        with _known_errors(self.path), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").close()

    def close(self) -> None:
        """Give all connections back; the last one folds the write-ahead log into the file."""
        self._closed = True
        self._engine.dispose()

    def _refuse_closed(self) -> None:
        if self._closed:
            raise KnownError("database_closed", file=self.path.name)


def _inode(file: Path) -> int:
    try:
        return file.stat().st_ino
    except OSError:
        return 0


def _engine(path: Path, before_connecting: Callable[[], None]) -> Engine:
    def connect() -> Any:
        before_connecting()
        connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            connection.execute("PRAGMA synchronous = EXTRA")  # with a rollback journal FULL may lose a commit
        return connection

    engine = create_engine(
        "sqlite://", module=driver, creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=4
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("seminar_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


@contextmanager
def _known_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the disk or the file into errors an operator can act on."""
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        code = known_code(str(error.orig if isinstance(error, DBAPIError) else error))
        if code is None:
            raise
        raise KnownError(code, file=path.name) from error


_SAYINGS = (
    ("database or disk is full", "disk_full"),
    ("disk i/o error", "disk_error"),
    ("readonly database", "database_read_only"),
    ("database is locked", "database_busy"),
    ("malformed", "database_damaged"),
    ("file is not a database", "not_a_seminar"),
    ("unable to open", "database_unreachable"),
)


def known_code(message: str) -> str | None:
    """Error code for a message of the driver, or None for one that would be a bug of ours."""
    message = message.lower()
    return next((code for saying, code in _SAYINGS if saying in message), None)


def inspect(path: Path) -> str:
    """The Alembic revision of an existing file, without changing a byte of it.

    Raises `KnownError`: database_missing, not_a_seminar, database_damaged or database_newer.
    """
    if not path.exists():
        raise KnownError("database_missing", file=path.name)
    if path.is_dir():
        raise KnownError("not_a_seminar", file=path.name)
    # Without a log beside it nobody has the file open, and looking at it need not leave companions behind.
    logs = (path.with_name(path.name + suffix) for suffix in ("-wal", "-journal"))
    mode = "mode=ro" if any(log.exists() for log in logs) else "immutable=1"
    try:
        connection = driver.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)
    except driver.Error as error:
        raise KnownError(known_code(str(error)) or "database_damaged", file=path.name) from error
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != tables.APPLICATION_ID:
            raise KnownError("not_a_seminar", file=path.name)
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise KnownError("database_damaged", file=path.name)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except driver.Error as error:
        raise KnownError(known_code(str(error)) or "database_damaged", file=path.name) from error
    finally:
        connection.close()
    if row is None:
        raise KnownError("database_damaged", file=path.name)
    revision = str(row[0])
    if revision > tables.REVISION:
        raise KnownError("database_newer", file=path.name)
    return revision


def copy(path: Path, target: Path) -> None:
    """Copy a seminar file whole, its write-ahead log included, to a new file; nothing is left of half a copy."""
    try:
        with _known_errors(path), closing(driver.connect(str(path), isolation_level=None)) as connection:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            connection.execute("VACUUM INTO ?", (str(target),))
    except KnownError:
        target.unlink(missing_ok=True)
        raise


def sqlite_version() -> tuple[int, ...]:
    """Version of the SQLite library that the driver brings along."""
    return tuple(int(part) for part in driver.sqlite_version.split("."))
