"""The one interface of every place where desks exchange: a folder, a server, a hub."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from ..domain.exchange import Damage, Head, Heard
from ..domain.segment import Seal, Segment


@dataclass(frozen=True, slots=True)
class Incoming:
    """A segment as it lay at a place. Its chain of hashes holds (`domain.segment.whole`); nothing else was verified."""

    segment: Segment
    content: bytes
    """As it is kept while nobody vouches for its author: a CSV file, whatever the place."""
    name: str
    """Path or key at the place, for people."""


class Partner(Protocol):
    """A place. Every method may raise KnownError: place_unreachable, place_refused, place_full, place_read_only."""

    def incoming(self, known: Mapping[str, int]) -> Iterator[Incoming | Damage]:
        """What may be new here. `known`: desk id → number up to which every entry of it is here.

        What was taken in once (`accepted`) is not given again; damage is reported every time until it has gone.
        """
        ...

    def accepted(self, incoming: Incoming) -> None:
        """The segment is safe in the journal (or in quarantine): do not give it again."""
        ...

    def lacks(self, seals: Collection[Seal]) -> list[Seal]:
        """Those of the seals whose segments are not there whole."""
        ...

    def publish(self, segment: Segment, own: bool) -> None:
        """Put a segment there and read it back; on return it is safe there. `own`: this desk is its author."""
        ...

    def heads(self) -> list[Heard]:
        """What other desks last said of themselves there."""
        ...

    def announce(self, head: Head) -> None:
        """Say of this desk how far it is; take away what its newer segments made needless."""
        ...

    def close(self) -> None: ...


Describe = Callable[[Segment], list[tuple[str, ...]]]
"""Cells for people, one row per entry: see `segment_csv.PEOPLE_COLUMNS`."""
