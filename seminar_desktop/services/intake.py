"""What comes from other desks: verified, then taken into the journal, or kept aside until somebody vouches for it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from ..domain import membership as rules
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import Entry
from ..domain.membership import Standing
from ..domain.segment import Segment
from ..domain.trust import decides
from ..exchange.partner import Incoming
from ..store import identity, journal, places, segments
from ..store.database import Connection
from ..store.places import Waiting
from . import trust as trusted
from .desk import Desk, Transaction
from .desk_key import new_desk

GENTLE, BULK = 20, 20_000
"""Entries that are taken in by one transaction: while somebody scans, and when nobody waits."""
_FOLDED = 10
"""Gentle transactions after which the log is folded into the file: before one of them, or a scan, has to do it."""
MOST_WAITING = 256 * 1024 * 1024
"""Bytes of segments of unknown desks that are kept here; more stays where it lies."""


class Taken(StrEnum):
    """What became of a segment."""

    ENTERED = "entered"
    WAITS = "waits"
    FOREIGN = "foreign"
    """Of another seminar, or not signed by whom it names."""
    NO_ROOM = "no_room"


class Intake:
    """Takes in what one visit brings; entries enter in transactions of about `batch`.

    Where far more comes in bulk than there was, only the journal is written at first and the tables are filled anew on
    leaving; should the program end before, that happens when the seminar is opened.
    """

    def __init__(self, desk: Desk, place: str, batch: int = BULK) -> None:
        self._desk, self._place, self._batch = desk, place, batch
        self._new, self._late = 0, False
        with desk.read() as connection:
            self._before = journal.count(connection)

    def __enter__(self) -> Intake:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._late:
            with self._desk.write() as transaction:
                journal.rebuild(transaction.connection)

    def take(self, incoming: Iterable[Incoming]) -> Iterator[tuple[Incoming, Taken, int]]:
        """Take segments in as they come; yields what became of each, and how many entries were new, once it is safe.

        What came before an error is taken in before it is raised.
        """
        held: list[Incoming] = []
        try:
            for one in incoming:
                held.append(one)
                if sum(len(each.segment.entries) for each in held) >= self._batch:
                    some, held = held, []
                    yield from self._take(some)
        except KnownError:
            yield from self._take(held)
            raise
        yield from self._take(held)

    def _take(self, held: list[Incoming]) -> Iterator[tuple[Incoming, Taken, int]]:
        if not held:
            return
        entries = sum(len(one.segment.entries) for one in held)
        self._late |= self._batch >= BULK and self._new + entries >= max(BULK, self._before)
        if len(held) == 1:
            done = [take_in(self._desk, held[0], self._place, self._batch, not self._late)]
        else:
            done = self._together(held)
        self._new += sum(new for _taken, new in done)
        yield from ((one, *what) for one, what in zip(held, done, strict=True))

    def _together(self, held: list[Incoming]) -> list[tuple[Taken, int]]:
        with self._desk.write() as transaction:
            done = [_take(self._desk, transaction, one, self._place, not self._late) for one in held]
            desk_id = identity.current(transaction.connection)
        self._desk.id = desk_id
        return done


def take_in(
    desk: Desk, incoming: Incoming, place: str, batch: int = BULK, applied: bool = True
) -> tuple[Taken, int]:
    """Verify who signed a whole segment and take it in. Returns what became of it and how many entries were new.

    Its entries enter in transactions of `batch`, its seal with the last: a segment that was interrupted is given again.
    `applied`: otherwise the tables are to be filled anew.
    """
    with desk.read() as connection:
        found = _standing(connection, incoming.segment)
    if found != Standing.TRUSTED:
        with desk.write() as transaction:
            return _keep_out(desk, transaction, found, incoming, place), 0
    return Taken.ENTERED, _enter(desk, incoming.segment, batch, applied)


def _take(
    desk: Desk, transaction: Transaction, incoming: Incoming, place: str, applied: bool
) -> tuple[Taken, int]:
    """The same, whole, in a transaction."""
    segment = incoming.segment
    found = _standing(transaction.connection, segment)
    if found != Standing.TRUSTED:
        return _keep_out(desk, transaction, found, incoming, place), 0
    new = _absorb(transaction, segment.entries, applied)
    _seal(transaction, segment, applied)
    return Taken.ENTERED, new


def _standing(connection: Connection, segment: Segment) -> Standing | None:
    return trusted.standing(connection, segment.seal)[0] if segment.complete else None


def _enter(desk: Desk, segment: Segment, batch: int, applied: bool = True) -> int:
    """Take in the entries of a trusted segment, `batch` at a time, and its seal."""
    new, entries = 0, segment.entries
    for piece, start in enumerate(range(0, len(entries), batch), start=1):
        with desk.write() as transaction:
            new += _absorb(transaction, entries[start : start + batch], applied)
            if start + batch >= len(entries):
                _seal(transaction, segment, applied)
            desk_id = identity.current(transaction.connection)
        desk.id = desk_id
        if piece % _FOLDED == 0:
            desk.database.checkpoint()
    return new


def _absorb(transaction: Transaction, entries: Sequence[Entry], applied: bool) -> int:
    return len(journal.absorb(transaction.connection, entries, transaction.stamp.wall_ms, new_desk, applied))


def _seal(transaction: Transaction, segment: Segment, applied: bool) -> None:
    segments.keep(transaction.connection, segment)
    if any(decides(entry) for entry in segment.entries):  # the seal may say that their author is of the root's line
        journal.reconsider(transaction.connection, applied=applied)


def _keep_out(desk: Desk, transaction: Transaction, found: Standing | None, incoming: Incoming, place: str) -> Taken:
    if found is None:
        return Taken.FOREIGN
    seal, content, connection = incoming.segment.seal, incoming.content, transaction.connection
    waiting = Waiting(hashlib.sha256(content).digest(), seal.desk, seal.first, seal.last, seal.membership, place,
                      desk.now().isoformat(timespec="seconds"))  # fmt: skip
    if places.quarantined_bytes(connection) + len(content) > MOST_WAITING:
        return Taken.NO_ROOM
    places.put_aside(connection, waiting, content)
    return Taken.WAITS


def release(desk: Desk, batch: int = BULK) -> int:
    """Let in what waits and is vouched for by now; returns how many entries were new."""
    from ..exchange import segment_csv

    with desk.read() as connection:
        waits = places.waiting(connection)
    new = 0
    for one in waits:
        with desk.read() as connection:
            segment = segment_csv.decode(places.content_of(connection, one.digest))
            found, _member = trusted.standing(connection, segment.seal)
        if found in (Standing.TRUSTED, None):
            new += _enter(desk, segment, batch) if found else 0
            with desk.write() as transaction:
                places.let_in(transaction.connection, one.digest)
    return new


def trust(desk: Desk, of: str, reason: str, shown: str) -> Changes:
    """Vouch for a desk whose segments wait; what it wrote enters at once.

    `shown`: the short fingerprint that was compared. KnownError: "desk_unknown" when no such desk waits; "key_other"
    when what waits under its id was signed with another key than the one that was compared.
    """
    from ..signing.desk_key import verify

    with desk.read() as connection:
        chains = {one.membership for one in places.waiting(connection) if one.desk == of}
    members = [member for member in (rules.read(chain, verify) for chain in chains) if member is not None]
    if not members:
        raise KnownError("desk_unknown")
    keys = {member.key for member in members if rules.short_fingerprint(member.key) == shown}
    if len(keys) != 1:
        raise KnownError("key_other")
    trusted.accept(desk, keys.pop(), of, reason)
    release(desk)
    return Changes.everything()
