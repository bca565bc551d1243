"""What comes from other desks: verified, then taken into the journal, or kept aside until somebody vouches for it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from enum import StrEnum

from ..domain import membership as rules
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.membership import Standing
from ..domain.segment import Segment
from ..domain.trust import decides
from ..store import identity, journal, places, segments
from ..store.places import Waiting
from . import trust as trusted
from .desk import Desk
from .desk_key import new_desk

GENTLE, BULK = 20, 2_000
"""Entries that are taken in by one transaction: while somebody scans, and when nobody waits."""
MOST_WAITING = 256 * 1024 * 1024
"""Bytes of segments of unknown desks that are kept here; more stays where it lies."""


class Taken(StrEnum):
    """What became of a segment."""

    ENTERED = "entered"
    WAITS = "waits"
    FOREIGN = "foreign"
    """Of another seminar, or not signed by whom it names."""
    NO_ROOM = "no_room"


def take_in(desk: Desk, segment: Segment, content: Callable[[], bytes], place: str,
            batch: int = BULK) -> tuple[Taken, int]:  # fmt: skip
    """Verify who signed a whole segment and take it in. Returns what became of it and how many entries were new.

    Its entries enter in transactions of `batch`, its seal with the last: a segment that was interrupted is given again.
    """
    with desk.read() as connection:
        found, _member = trusted.standing(connection, segment.seal)
    if found is None or not segment.complete:
        return Taken.FOREIGN, 0
    if found != Standing.TRUSTED:
        return _put_aside(desk, segment, content(), place), 0
    return Taken.ENTERED, _absorb(desk, segment, batch)


def _absorb(desk: Desk, segment: Segment, batch: int) -> int:
    new, entries = 0, segment.entries
    for start in range(0, len(entries), batch):
        part = entries[start : start + batch]
        with desk.write() as transaction:
            connection = transaction.connection
            new += len(journal.absorb(connection, part, transaction.stamp.wall_ms, new_desk))
            if start + batch >= len(entries):
                segments.keep(connection, segment)
                if any(decides(entry) for entry in entries):
                    journal.reconsider(connection)  # the seal may say that their author is of the root's line
            desk_id = identity.current(connection)
        desk.id = desk_id
    return new


def _put_aside(desk: Desk, segment: Segment, content: bytes, place: str) -> Taken:
    seal = segment.seal
    waiting = Waiting(hashlib.sha256(content).digest(), seal.desk, seal.first, seal.last, seal.membership, place,
                      desk.now().isoformat(timespec="seconds"))  # fmt: skip
    with desk.write() as transaction:
        if places.quarantined_bytes(transaction.connection) + len(content) > MOST_WAITING:
            return Taken.NO_ROOM
        places.put_aside(transaction.connection, waiting, content)
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
            new += _absorb(desk, segment, batch) if found else 0
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
