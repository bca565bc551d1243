"""Which desk this file is. A restored, cloned or copied file becomes a new desk, so no number is ever used twice.

Three traces are compared with what the file remembers: the machine, the place of the file (path and inode), and a
high-water mark kept outside the file's folder that a restored backup falls behind. Where all three were restored with
the file, it becomes a new desk when own entries come back from another one (`journal.absorb`).
"""

from __future__ import annotations

import hashlib
import os
import platform
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection

from ..domain.journal import genesis, new_id

NewDesk = Callable[[Connection], str]
"""Makes the id of a desk that this file becomes, and keeps the key it is made of."""


def random_id(_connection: Connection) -> str:
    """An id that belongs to no key, for journals that are never exchanged."""
    return new_id("d")


def machine_id(state: Path) -> str:
    """A random id of this installation, made on first use, tied to the machine's name."""
    file = state / "machine"
    if not file.exists():
        file.write_text(new_id("m"), encoding="ascii")
    return hashlib.sha256(f"{platform.node()}|{file.read_text(encoding='ascii').strip()}".encode()).hexdigest()[:16]


def fingerprint(database: Path, state: Path) -> str:
    """Where and on what this copy of the file lives."""
    return f"{machine_id(state)}|{database.resolve()}|{database.stat().st_ino}"


def settle(connection: Connection, database: Path, state: Path, new_desk: NewDesk = random_id) -> str:
    """Id of this desk; a fresh one when the file is new or was moved in time or place. Inside a write transaction."""
    here = fingerprint(database, state)
    row = connection.exec_driver_sql("SELECT desk, seq, fingerprint, clock FROM desk").one_or_none()
    if row is not None and row[2] == here and high_water(state, row[0]) <= row[1]:
        return str(row[0])
    return _become(connection, row[3] if row else 0, here, new_desk)


def current(connection: Connection) -> str:
    """Id of the desk that this file is."""
    return str(connection.exec_driver_sql("SELECT desk FROM desk").scalar_one())


def renew(connection: Connection, new_desk: NewDesk = random_id) -> str:
    """Make the file another desk where it lies, as `settle` does when it finds out by itself. Returns the new id."""
    clock, here = connection.exec_driver_sql("SELECT clock, fingerprint FROM desk").one()
    return _become(connection, clock, here, new_desk)


def destine(connection: Connection, database: Path, target: Path, state: Path) -> None:
    """Let this desk stay itself when its file, closed, is renamed to `target` in the same folder."""
    there = f"{machine_id(state)}|{target.resolve()}|{database.stat().st_ino}"
    connection.exec_driver_sql("UPDATE desk SET fingerprint = ?", (there,))


def _become(connection: Connection, clock: int, here: str, new_desk: NewDesk) -> str:
    desk = new_desk(connection)
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO desk (one, desk, seq, hash, clock, fingerprint) VALUES (1, ?, 0, ?, ?, ?)",
        (desk, genesis(desk), clock, here),
    )
    return desk


def note_high_water(state: Path, desk: str, seq: int) -> None:
    """Remember, outside the file, how far this desk has counted. Best effort: it must never fail a scan.

    The digits are written over the old ones: never an empty file after a kill, and no truncation that ext4 flushes.
    """
    with suppress(OSError):
        file = os.open(state / f"{desk}.high-water", os.O_WRONLY | os.O_CREAT, 0o666)
        try:
            os.write(file, b"%020d" % seq)
        finally:
            os.close(file)


def high_water(state: Path, desk: str) -> int:
    """How far this desk has counted on this machine; 0 when nothing is known of it."""
    try:
        return int((state / f"{desk}.high-water").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0
