"""Verifying a part of the journal: the newest entries at every start, all of them bit by bit while nobody waits."""

from __future__ import annotations

from itertools import islice

from sqlalchemy import Connection

from ..domain.journal import genesis, genuine, intact
from . import journal

RECENT = 2_000
"""Newest entries that are verified before a file is worked with."""


def broken_recent(connection: Connection, count: int = RECENT) -> tuple[str, int] | None:
    """First (desk, number) among the newest entries that does not hold, or None; the end of the own chain as well."""
    last = journal.count(connection)
    return _broken_end(connection) or broken_among(connection, max(1, last - count + 1), last)


def broken_among(connection: Connection, first: int, last: int) -> tuple[str, int] | None:
    """First (desk, number) that does not follow its forerunner, of the entries that arrived as `first` to `last`.

    An entry of another desk whose forerunner has not arrived is not broken, see `journal.broken_chain`.
    """
    own = str(connection.exec_driver_sql("SELECT desk FROM desk").scalar_one())
    before: dict[tuple[str, int], list[bytes]] = {}
    for desk, seq, digest in connection.exec_driver_sql(
        "SELECT e.desk, e.seq, p.hash FROM journal e JOIN journal p ON p.desk = e.desk AND p.seq = e.seq - 1"
        " WHERE e.n BETWEEN ? AND ?",
        (first, last),
    ):
        before.setdefault((desk, seq), []).append(bytes(digest))
    seen = 0
    for entry in islice(journal.entries(connection, first - 1), max(0, last - first + 1)):
        seen += 1
        forerunners = [genesis(entry.desk)] if entry.seq == 1 else before.get((entry.desk, entry.seq), [])
        if forerunners:
            holds = any(intact(entry, previous) for previous in forerunners)
        else:
            holds = genuine(entry) and entry.desk != own
        if not holds:
            return entry.desk, entry.seq
    return None if seen == max(0, last - first + 1) else (own, 0)


def _broken_end(connection: Connection) -> tuple[str, int] | None:
    """Whether the desk stopped counting where its own chain ends."""
    desk, seq, digest = connection.exec_driver_sql("SELECT desk, seq, hash FROM desk").one()
    rows = connection.exec_driver_sql("SELECT hash FROM journal WHERE desk = ? AND seq >= ?", (desk, seq)).all()
    ends = [bytes(row[0]) for row in rows] if seq else [genesis(desk)]
    return None if ends == [bytes(digest)] or (not seq and bytes(digest) == genesis(desk)) else (str(desk), int(seq))
