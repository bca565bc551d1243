"""Desks that write segments straight, without a seminar file: for large journals and for forged ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from seminar_desktop.domain import journal as rules
from seminar_desktop.domain import membership
from seminar_desktop.domain.invitation import Invitation
from seminar_desktop.domain.journal import Draft, Entry, genesis
from seminar_desktop.domain.segment import Seal, Segment, ranges
from seminar_desktop.signing.desk_key import new_seed, public_key, sign

BEGINNING = datetime(2024, 7, 11, 8, tzinfo=UTC)


@dataclass
class Author:
    """A desk with a key of its own and a chain that vouches for it."""

    desk: str
    seed: bytes
    chain: str
    entries: list[Entry] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=list)
    """Of all entries, also those that the owner of a large journal has taken out of `entries`."""
    begun: datetime = BEGINNING
    """Wall time of its first entry; each is a tenth of a second later than the one before."""

    def write(self, draft: Draft, replaces: tuple[bytes, ...] = ()) -> Entry:
        """Add an entry to its journal."""
        seq, previous = len(self.hashes) + 1, self.hashes[-1] if self.hashes else genesis(self.desk)
        moment = self.begun + timedelta(milliseconds=100 * seq)
        at, clock = moment.isoformat(timespec="milliseconds"), int(moment.timestamp() * 1000) << 16
        entry = rules.seal(previous, self.desk, seq, clock, at, "o" * 16, draft, replaces)
        self.entries.append(entry)
        self.hashes.append(entry.hash)
        return entry

    def segments(self) -> Iterator[Segment]:
        """Its journal in segments, the last one an open tail."""
        for first, last in ranges(len(self.entries)):
            yield self.sealed(self.entries[first - 1 : last])

    def sealed(self, entries: Sequence[Entry], chain: str | None = None, seed: bytes | None = None) -> Segment:
        """A segment of these entries, signed by this desk, or with another's chain or key."""
        first, last = entries[0].seq, entries[-1].seq
        start = self.hashes[first - 2] if first > 1 else genesis(self.desk)
        seal = Seal(self.desk, first, last, start, entries[-1].hash)
        signature = sign(seed or self.seed, seal.signed_bytes())
        return Segment(
            Seal(self.desk, first, last, start, seal.end, signature, self.chain if chain is None else chain),
            tuple(entries),
        )


def invited(invitation: Invitation, at: datetime | None = None) -> Author:
    """A desk that came by an invitation; `at`: when it says it did, now by default."""
    seed = new_seed()
    desk = membership.desk_id(public_key(seed))
    link = membership.invitation_link(public_key(invitation.seed), invitation.until)
    chain = membership.joined(membership.begun(invitation.root), link, invitation.signature)
    said = membership.desk_link(desk, public_key(seed), at or datetime.now(UTC))
    return Author(desk, seed, membership.extended(chain, said, lambda payload: sign(invitation.seed, payload)))


def stranger(root: bytes | None = None) -> Author:
    """A desk nobody invited, with a root of its own; `root`: a root it only claims, without its signature."""
    root_seed, seed = new_seed(), new_seed()
    desk = membership.desk_id(public_key(seed))
    chain = membership.begun(root or public_key(root_seed))
    said = membership.desk_link(desk, public_key(seed), datetime.now(UTC))
    return Author(desk, seed, membership.extended(chain, said, lambda payload: sign(root_seed, payload)))
