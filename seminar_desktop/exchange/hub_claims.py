"""Live claims: while desks see one hub, the second one that admits a badge learns of the first within a blink.

A claim says "this desk has admitted this person at this station on this day". The hub keeps one per key, so of several
desks exactly one gets it. It is asked after the verdict was painted and stops nobody; what two desks admitted all the
same is reported by the journal. A claim holds ids and no names. A claim whose scan was taken back gives way.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import KnownError
from .hub_link import Ask, Link, parse
from .hub_schema import check_id

if TYPE_CHECKING:
    from psycopg import sql

WITHIN_MS = 250
"""How long the hub has for an answer."""
PAUSE = 5.0
"""Seconds after a failure before the hub is tried again."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed."""

    person: str
    """Id of the person."""
    station: str
    day: str
    """ISO date of the scan, as on the desk that makes the claim."""
    leaving: bool
    desk: str
    entry: bytes
    """Hash of the scan."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the hub said of a claim."""

    checked: bool
    """False: it did not answer in time."""
    desk: str = ""
    """The other desk that has it; empty when this desk has it."""
    ago_s: float = 0.0
    """Seconds since that desk claimed it, by the hub's clock."""


NOT_CHECKED = Answer(False)


class Claims:
    """Claims of one seminar on one hub. Any thread may ask; while one does, others are told "not checked"."""

    def __init__(self, address: str, seminar_id: str) -> None:
        self._link = Link(parse(address), statement_ms=WITHIN_MS - 50, patience=0.05)
        self._seminar_id = check_id(seminar_id)
        self._not_before = 0.0
        self._busy = threading.Lock()

    def claim(self, one: Claim) -> Answer:
        """Claim something, and hear who has claimed it before. Never raises: a hub that is away has not checked it.

        Connected, it takes at most 250 ms. The first claim after the hub was away connects, which may take 3 s.
        """
        if time.monotonic() < self._not_before or not self._busy.acquire(blocking=False):
            return NOT_CHECKED
        try:
            with self._link.statements() as ask:
                return self._claim(ask, one)
        except KnownError:
            self._not_before = time.monotonic() + PAUSE
            self._link.drop()
            return NOT_CHECKED
        finally:
            self._busy.release()

    def _claim(self, ask: Ask, one: Claim) -> Answer:
        key = (one.person, one.station, one.day, "out" if one.leaving else "in")
        got = ask(self._sql(_CLAIM), (*key, one.desk, one.entry))
        held = [] if got else ask(self._sql(_HELD), key)
        ask(self._sql(_CROSSED), (one.entry,))
        if not held or held[0][0] == one.desk:
            return Answer(True)
        return Answer(True, str(held[0][0]), float(held[0][1]))

    def close(self) -> None:
        self._link.close()

    def _sql(self, text: str) -> sql.Composed:
        from psycopg import sql

        return sql.SQL(text).format(s=sql.Identifier(self._seminar_id))


_CLAIM = """
INSERT INTO {s}.claim AS c (person, station, day, direction, desk, entry, at)
VALUES (%s, %s, %s, %s, %s, %s, clock_timestamp())
ON CONFLICT (person, station, day, direction) DO UPDATE
    SET desk = excluded.desk, entry = excluded.entry, at = excluded.at
    WHERE EXISTS (SELECT 1 FROM {s}.entry v
        WHERE v.kind = 'void' AND v.entity = 'entry' AND v.subject = encode(c.entry, 'hex')
            AND NOT EXISTS (SELECT 1 FROM {s}.entry w
                WHERE w.kind = 'void' AND w.entity = 'entry' AND w.subject = encode(v.hash, 'hex')))
RETURNING 1
"""
_HELD = """
SELECT desk, extract(epoch FROM clock_timestamp() - at)::float8 FROM {s}.claim
WHERE person = %s AND station = %s AND day = %s AND direction = %s
"""
_CROSSED = "INSERT INTO {s}.crossed VALUES (%s, clock_timestamp()) ON CONFLICT DO NOTHING"
