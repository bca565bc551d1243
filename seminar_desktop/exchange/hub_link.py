"""A connection to a PostgreSQL server that never keeps anybody waiting: limits on both sides, errors in known words.

The server stops statements that take too long. Where it says nothing at all (a pulled cable, a frozen machine) the
socket is shut from this side. Of an error only its kind is passed on: what a driver says may name the address.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, LiteralString

from ..domain.errors import KnownError

if TYPE_CHECKING:
    import psycopg
    from psycopg import sql
    from psycopg.abc import Params

    Rows = list[tuple[Any, ...]]
    Statement = LiteralString | sql.SQL | sql.Composed

CONNECT_S = 3
STATEMENT_MS = 5_000
PATIENCE = 1.0
"""Seconds beyond a statement's limit after which a silent server is given up."""
OPTIONS = (
    "sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "channel_binding", "gssencmode", "connect_timeout",
    "application_name", "target_session_attrs",
)  # fmt: skip
"""What an address may say after `?`. Others could read files or run services of this machine."""
_SPOKEN = "FATAL:"
"""Begins what a server says that turns a connection down; anything else means that no server was reached."""
_PASSING = ("starting up", "shutting down", "in recovery", "too many", "remaining connection slots", "terminating")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a hub is. `repr` says nothing: it holds a password."""

    parameters: tuple[tuple[str, str], ...]

    def __repr__(self) -> str:
        return "Address(…)"


def parse(address: str) -> Address:
    """The parts of `postgresql://user:password@host:port/database?sslmode=…`, or KnownError("address_malformed")."""
    driver()
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    if not address.startswith(("postgresql://", "postgres://")):
        raise KnownError("address_malformed")
    try:
        said = conninfo_to_dict(address)
    except (ProgrammingError, UnicodeError):
        raise KnownError("address_malformed") from None
    allowed = {"host", "port", "dbname", "user", "password", *OPTIONS}
    if not said.get("host") or set(said) - allowed:
        raise KnownError("address_malformed")
    return Address(tuple((str(key), str(value)) for key, value in said.items()))


def driver() -> None:
    """Raises KnownError("extra_missing") where the driver is not installed."""
    try:
        import psycopg  # noqa: F401
    except ImportError:
        raise KnownError("extra_missing", extra="hub") from None


class Link:
    """One connection, made when it is needed and made again after it broke. One thread at a time; `close` from any."""

    def __init__(self, address: Address, statement_ms: int = STATEMENT_MS, patience: float = PATIENCE) -> None:
        self._address, self._statement_ms = address, statement_ms
        self._limit_s = statement_ms / 1000 + patience
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None
        self._closed = False
        self._turn = threading.Lock()
        self.number = 0
        """Counts connections: what was learned over an earlier one may no longer hold."""

    @property
    def open(self) -> bool:
        return self._connection is not None and not self._connection.closed

    def connect(self) -> None:
        """Be connected. Raises KnownError as `Partner` says."""
        if self._closed:
            raise KnownError("place_unreachable")
        if not self.open:
            self._connection = self._connected()
            self.number += 1

    def _connected(self) -> psycopg.Connection[tuple[Any, ...]]:
        import psycopg

        settings = (
            f"-c statement_timeout={self._statement_ms} -c lock_timeout={self._statement_ms}"
            " -c idle_in_transaction_session_timeout=60000 -c search_path=pg_catalog -c client_min_messages=error"
        )
        limits = {
            "connect_timeout": CONNECT_S, "options": settings, "client_encoding": "UTF8",
            "application_name": "seminar-desktop", "keepalives_idle": 5, "keepalives_interval": 2,
            "keepalives_count": 2, "tcp_user_timeout": STATEMENT_MS,
        }  # fmt: skip
        with known_errors():
            return psycopg.connect(autocommit=True, **(dict(self._address.parameters) | limits))  # type: ignore[arg-type]

    @contextmanager
    def transaction(self, snapshot: bool = False) -> Iterator[Ask]:
        """Statements that happen together or not at all; `snapshot`: they see one moment, and write nothing."""
        with self._used() as connection, connection.transaction():
            ask = Ask(connection, self._limit_s)
            if snapshot:
                ask("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield ask

    @contextmanager
    def statements(self) -> Iterator[Ask]:
        """Statements of which each stands for itself."""
        with self._used() as connection:
            yield Ask(connection, self._limit_s)

    def wait(self, seconds: float) -> list[str]:
        """What was notified within the time, on channels that this connection listens to."""
        with self._used() as connection:
            return [notice.payload for notice in connection.notifies(timeout=seconds, stop_after=1)]

    @contextmanager
    def _used(self) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
        with self._turn:
            self.connect()
            connection = self._connection
            assert connection is not None
            try:
                with known_errors():
                    yield connection
            finally:
                if self._closed or connection.closed:
                    self.drop()

    def drop(self) -> None:
        """Give up the connection; the next use makes another."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):
                connection.close()

    def close(self) -> None:
        """For good. Whoever uses the connection now is woken with an error, and puts it away."""
        self._closed = True
        if (connection := self._connection) is not None:
            _shut(connection)
        if self._turn.acquire(blocking=False):
            self.drop()
            self._turn.release()


class Ask:
    """Runs statements on a connection; the server must answer each within so many seconds."""

    def __init__(self, connection: psycopg.Connection[tuple[Any, ...]], seconds: float) -> None:
        self._connection, self._seconds = connection, seconds

    def __call__(self, statement: Statement, values: Params = ()) -> Rows:
        """The rows of an answer; none for statements that answer nothing."""
        with self._limit(), self._connection.cursor(binary=bool(values)) as cursor:
            cursor.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def many(self, statement: Statement, rows: list[tuple[Any, ...]]) -> None:
        """One statement for each of the rows."""
        with self._limit(), self._connection.cursor() as cursor:
            cursor.executemany(statement, rows)

    @contextmanager
    def _limit(self) -> Iterator[None]:
        timer = threading.Timer(self._seconds, _shut, (self._connection,))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def _shut(connection: psycopg.Connection[Any]) -> None:
    """End whatever a thread is waiting for on this connection."""
    with suppress(Exception):
        wire = socket.socket(fileno=connection.fileno())
        try:
            wire.shutdown(socket.SHUT_RDWR)
        finally:
            wire.detach()


@contextmanager
def known_errors() -> Iterator[None]:
    """What the driver says, as something an operator can act on. The cause is left out: it may hold the address."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        raise KnownError(code_of(error)) from None
    except OSError:
        raise KnownError("place_unreachable") from None


def code_of(error: psycopg.Error) -> str:
    """Code of the known error behind a driver's error."""
    from psycopg import DataError, IntegrityError, ProgrammingError, errors

    if error.sqlstate is None:
        spoken = str(error)
        refused = _SPOKEN in spoken and not any(word in spoken for word in _PASSING)
        return "place_refused" if refused else "place_unreachable"
    if isinstance(error, errors.DiskFull | errors.OutOfMemory):
        return "place_full"
    if isinstance(error, errors.ReadOnlySqlTransaction):
        return "place_read_only"
    if isinstance(error, errors.InsufficientPrivilege) or error.sqlstate.startswith("28"):
        return "place_refused"
    if isinstance(error, ProgrammingError | DataError | IntegrityError):
        return "hub_unfit"
    return "place_unreachable"
