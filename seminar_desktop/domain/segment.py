"""Segments: unbroken pieces of one desk's journal, sealed by their author; the unit that is exchanged.

A segment is accepted whole or not at all. What makes it genuine is its content alone: the chain of hashes over its
entries and the author's signature of where the chain begins and ends. Where it lay and what it was called mean nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .journal import Entry, genesis, intact

SIZE = 2_000
"""Entries of a full segment. Full ones begin after a multiple of this; the rest of a journal is its open tail."""
_SIGNED = b"seminar-desktop segment\0"


@dataclass(frozen=True, slots=True)
class Seal:
    """What the author of a segment signed."""

    desk: str
    first: int
    last: int
    start: bytes
    """Hash of the entry before the first, or of the desk's beginning."""
    end: bytes
    """Hash of the last entry."""
    signature: bytes = b""
    """Ed25519 over `signed_bytes`."""
    membership: str = ""
    """Why the author belongs to the seminar, see `domain.membership`."""

    @property
    def count(self) -> int:
        return self.last - self.first + 1

    @property
    def full(self) -> bool:
        """Whether nothing will ever be added to it."""
        return self.last % SIZE == 0

    @property
    def key(self) -> tuple[str, int, bytes]:
        """Tells segments apart, also those of a desk whose journal forked."""
        return self.desk, self.first, self.end

    def signed_bytes(self) -> bytes:
        """What the signature covers."""
        cells = (self.desk.encode(), str(self.first).encode(), str(self.last).encode(), self.start, self.end)
        return _SIGNED + b"".join(len(cell).to_bytes(4, "big") + cell for cell in cells)


@dataclass(frozen=True, slots=True)
class Segment:
    """A seal and the entries that it is about."""

    seal: Seal
    entries: tuple[Entry, ...]

    @property
    def complete(self) -> bool:
        """Whether every entry has its value. Others are not exchanged: erased cannot be told from lost."""
        return all(entry.value is not None for entry in self.entries)


def whole(seal: Seal, entries: Sequence[Entry]) -> bool:
    """Whether these are the entries of the seal: one desk, no gap, and a chain from its start to its end."""
    if seal.first < 1 or len(entries) != seal.count or (seal.first == 1 and seal.start != genesis(seal.desk)):
        return False
    previous = seal.start
    for seq, entry in enumerate(entries, seal.first):
        if entry.desk != seal.desk or entry.seq != seq or not intact(entry, previous):
            return False
        previous = entry.hash
    return previous == seal.end


def ranges(last: int, sealed: int = 0) -> list[tuple[int, int]]:
    """First and last numbers of the segments of a journal that ends with `last`, those after `sealed` full ones."""
    firsts = range(sealed // SIZE * SIZE + 1, last + 1, SIZE)
    return [(first, min(first + SIZE - 1, last)) for first in firsts]
