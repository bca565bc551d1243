"""What can still be read of a damaged file. Nothing of it is believed before its chain of hashes was looked at."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from ..domain.journal import Entry, replaces_from
from ..domain.salvage import Hashes

_STEP = 256
_PATIENCE = 4_096
"""Numbers in a row that cannot be read, after which the journal is taken to be over."""
_ROW = (
    "SELECT j.desk, j.seq, j.clock, j.at, j.actor, j.kind, j.entity, j.subject, j.field, j.replaces, j.payload_hash,"
    " j.hash, p.value, p.salt FROM journal j NOT INDEXED CROSS JOIN payload p WHERE j.n BETWEEN ? AND ? AND p.n = j.n"
)
_ODD = (driver.Error, ValueError, TypeError, OverflowError)
"""What comes of reading a damaged file; a ValueError also when the driver's own message quotes bytes of it."""


def entries(path: Path) -> Iterator[Entry]:
    """Entries in order of arrival, around what cannot be read. The file is a copy that nobody else has open."""
    with suppress(*_ODD), closing(_open(path)) as connection:
        connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        last = _last(connection)
        first, unread = 1, 0
        while first <= last and unread < _PATIENCE:
            found = list(_between(connection, first, first + _STEP - 1))
            unread = 0 if found else unread + _STEP
            first += _STEP
            yield from found


def secrets(path: Path) -> dict[str, bytes]:
    """Keys that can still be read, by name."""
    try:
        with closing(_open(path)) as connection:
            return {str(name): bytes(value) for name, value in connection.execute("SELECT name, value FROM secret")}
    except _ODD:
        return {}


def keep_secrets(connection: Connection, found: dict[str, bytes]) -> None:
    """Put keys into a file that was made anew."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO secret VALUES (?, ?)", list(found.items()))


def known_around(connection: Connection, candidates: Iterable[Entry]) -> Hashes:
    """Hashes of the entries that are there, at the places of the candidates and just before them; beginnings of
    segments whose seal is known count as well."""
    ranges: dict[str, tuple[int, int]] = {}
    for entry in candidates:
        low, high = ranges.get(entry.desk, (entry.seq, entry.seq))
        ranges[entry.desk] = min(low, entry.seq), max(high, entry.seq)
    known: Hashes = {}
    for desk, (low, high) in ranges.items():
        rows = connection.exec_driver_sql(
            "SELECT seq, hash FROM journal WHERE desk = ? AND seq BETWEEN ? AND ?"
            " UNION SELECT first - 1, start FROM seal WHERE desk = ? AND first - 1 BETWEEN ? AND ?",
            (desk, low - 1, high) * 2,
        )
        for seq, digest in rows:
            known.setdefault((desk, int(seq)), set()).add(bytes(digest))
    return known


def numbers(connection: Connection) -> Iterator[tuple[str, int]]:
    """(desk, number) of every entry, in that order."""
    for desk, seq in connection.exec_driver_sql("SELECT desk, seq FROM journal ORDER BY desk, seq"):
        yield str(desk), int(seq)


def _last(connection: Any) -> int:
    """Number of the newest entry, as far as one of the tables still says."""
    found = []
    for table in ("journal", "payload"):
        with suppress(*_ODD):
            found.append(int(connection.execute(f"SELECT MAX(n) FROM {table}").fetchone()[0]))
    return max(found, default=sys.maxsize)


def _open(path: Path) -> Any:
    """With the log of a file that was not closed; a file without one is not touched at all."""
    log = any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-journal"))
    address = f"{path.resolve().as_uri()}?{'mode=rw' if log else 'immutable=1'}"
    return driver.connect(address, uri=True, isolation_level=None)


def _between(connection: Any, first: int, last: int) -> Iterator[Entry]:
    """A damaged page takes its own rows with it and no others: what fails is tried in halves."""
    try:
        rows = connection.execute(_ROW, (first, last)).fetchall()
    except _ODD:
        if first < last:
            middle = (first + last) // 2
            yield from _between(connection, first, middle)
            yield from _between(connection, middle + 1, last)
        return
    for row in rows:
        with suppress(*_ODD):
            yield _entry(row)


def _entry(row: Sequence[Any]) -> Entry:
    """The entry in a row; ValueError or TypeError where the cells are of another kind than this program writes."""
    desk, seq, clock, at, actor, kind, entity, subject, field, replaces, payload_hash, digest, value, salt = row
    if (value is None) != (salt is None) or not (isinstance(seq, int) and isinstance(clock, int)):
        raise ValueError(seq)
    if not all(isinstance(cell, str) for cell in (desk, at, actor, kind, entity, subject, field, value or "")):
        raise ValueError(seq)
    seen = replaces_from(replaces)
    return Entry(desk, seq, clock, at, actor, kind, entity, subject, field, seen, bytes(payload_hash), bytes(digest),
                 value, salt)  # fmt: skip
