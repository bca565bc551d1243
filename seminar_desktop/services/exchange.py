"""One exchange with one place: read what is new there, seal and put there what it lacks, say how far this desk is.

Nothing here is on the path of a scan. What lies at the place is computed from the place itself and the journal;
whatever is remembered about it is a cache. A run that is interrupted at any point loses nothing and is run again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from .. import __version__
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.exchange import Damage, Head, Outcome
from ..domain.segment import SIZE, Seal, Segment, ranges
from ..exchange.folder import Verified
from ..exchange.partner import Incoming, Partner
from ..store import agenda, places, segments
from ..store.places import SeenFile
from . import clocks, membership
from .desk import DEFAULT_ZONE, Desk, Transaction, zone_of
from .intake import BULK, Intake, Taken, release

Progress = Callable[[int, int], bool]


def run(desk: Desk, partner: Partner, place: str = "", batch: int = BULK,
        progress: Progress = lambda _done, _total: True) -> tuple[Outcome, Changes]:  # fmt: skip
    """Exchange with a place. `batch`: see `intake.GENTLE`.

    KnownErrors of `Partner`, and "cancelled". What was read before an error is kept.
    """
    with desk.write() as transaction:
        membership.identity(transaction)
    read = _read(desk, partner, place, batch, progress)
    read = replace(read, read=read.read + release(desk, batch))
    if read.read:
        _follow_zone(desk)
    _hear(desk, partner, place)
    noted = clocks.keep_evidence(desk)
    written, own = _write(desk, partner, progress)
    outcome = replace(read, written=written, desk=own.desk, published=own.seq)
    return outcome, Changes.everything() if read.read else noted


def _read(desk: Desk, partner: Partner, place: str, batch: int, progress: Progress) -> Outcome:
    with desk.read() as connection:
        known = segments.contiguous(connection)
    counts = dict.fromkeys(Taken, 0)
    new, damaged = 0, list[Damage]()

    def whole() -> Iterator[Incoming]:
        for number, one in enumerate(partner.incoming(known)):
            if not progress(number, 0):
                raise KnownError("cancelled")
            if isinstance(one, Damage):
                damaged.append(one)
            else:
                yield one

    with Intake(desk, place, batch) as intake:
        for incoming, taken, fresh in intake.take(whole()):
            counts[taken] += 1
            new += fresh
            if taken in (Taken.ENTERED, Taken.WAITS):
                partner.accepted(incoming)
    waiting = counts[Taken.WAITS] + counts[Taken.NO_ROOM]
    return Outcome(0, new, waiting, tuple(damaged), counts[Taken.FOREIGN])


def _write(desk: Desk, partner: Partner, progress: Progress) -> tuple[int, segments.Own]:
    """Put there what it lacks; returns the number of entries, and up to where this desk's own are safe there."""
    own = seal_own(desk)
    with desk.read() as connection:
        seals = segments.seals(connection)
    lacking, written, safe = partner.lacks(seals), 0, own.seq
    for number, seal in enumerate(lacking):
        if not progress(number, len(lacking)):
            raise KnownError("cancelled")
        with desk.read() as connection:
            segment = segments.segment(connection, seal)
        if segment is not None and segment.complete:
            partner.publish(segment, seal.desk == own.desk)
            written += seal.count
        elif seal.desk == own.desk:
            safe = min(safe, seal.first - 1)
    partner.announce(_head(desk))
    return written, replace(own, seq=safe)


def seal_own(desk: Desk) -> segments.Own:
    """Seal this desk's entries that no seal covers yet; returns how far its journal goes."""
    with desk.write() as transaction:
        membership.identity(transaction)
        own = segments.own(transaction.connection)
        mine = segments.seals(transaction.connection, own.desk)
        if own.seq and (not mine or max(seal.last for seal in mine) < own.seq):
            full = max((seal.last for seal in mine if seal.full), default=0)
            _seal(transaction, own, full)
    return own


def _seal(transaction: Transaction, own: segments.Own, full: int) -> None:
    """Seal what comes after the last full segment."""
    identity, connection = membership.identity(transaction), transaction.connection
    for first, last in ranges(own.seq, full // SIZE * SIZE):
        start = segments.before(connection, own.desk, first)
        entries = tuple(segments.between(connection, own.desk, first, last, start))
        seal = identity.signed(Seal(own.desk, first, last, start, entries[-1].hash))
        segments.keep(connection, Segment(seal, entries))


def _head(desk: Desk) -> Head:
    with desk.read() as connection:
        own, reads = segments.own(connection), segments.contiguous(connection)
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    return Head(own.desk, own.seq, at, __version__, {of: seq for of, seq in reads.items() if of != own.desk})


def _hear(desk: Desk, partner: Partner, place: str) -> None:
    heard = partner.heads()
    if not heard:
        return
    at = datetime.now(UTC).isoformat(timespec="seconds")
    with desk.write() as transaction:
        own = segments.own(transaction.connection).desk
        for one in heard:
            if one.head.desk != own:
                places.hear(transaction.connection, one.head, one.ahead_ms, own, place, at)


def _follow_zone(desk: Desk) -> None:
    """A desk that has just joined learns the seminar's time zone."""
    with desk.read() as connection:
        zone = agenda.seminar(connection).get("zone") or DEFAULT_ZONE
    desk.zone = zone_of(zone)


# ---- the memory of a place ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlaceMemory:
    """What a folder partner has verified at a place, kept in the seminar's file."""

    desk: Desk
    place: str

    def known(self) -> Mapping[str, tuple[int, str, str, int, int, bytes]]:
        """See `exchange.folder.Memory`."""
        with self.desk.read() as connection:
            seen = places.seen_files(connection, self.place)
        return {path: (f.size, f.stamp, f.desk, f.first, f.last, f.end) for path, f in seen.items()}

    def note(self, verified: Collection[Verified], gone: Collection[str]) -> None:
        """See `exchange.folder.Memory`."""
        if not verified and not gone:
            return
        files = [
            SeenFile(v.found.path, v.found.size, v.found.stamp, v.seal.desk, v.seal.first, v.seal.last, v.seal.end)
            for v in verified
        ]
        with self.desk.write() as transaction:
            places.note_files(transaction.connection, self.place, files, gone)
