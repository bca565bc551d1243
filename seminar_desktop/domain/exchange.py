"""What desks tell one another beside their entries, and how an exchange went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Head:
    """What a desk last said of itself. Advice: nothing is believed because of it."""

    desk: str
    seq: int
    """Its own entries, so far."""
    at: str
    """Its wall clock, ISO with offset, when it said so."""
    version: str
    reads: Mapping[str, int] = field(default_factory=dict)
    """Desk id → the number up to which it has every entry of that desk."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A head, and how far the clock of its desk was ahead of the place's own clock; None: it cannot tell."""

    head: Head
    ahead_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Damage:
    """Something at a place that is no whole segment, or not yet: it is read again next time."""

    name: str
    """Path at the place."""
    code: str
    """`torn`, `damaged`, `unreadable`, `newer_format`; a front end words it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one exchange did."""

    written: int = 0
    """Entries that were put there, own ones and others' that were passed on."""
    read: int = 0
    """Entries that are new here."""
    waiting: int = 0
    """Segments of desks that are not known."""
    damaged: tuple[Damage, ...] = ()
    foreign: int = 0
    """Segments of another seminar: left alone."""
    desk: str = ""
    """Id of this desk when it was written: it may have become another one since."""
    published: int = 0
    """This desk's own entries up to this number were read back there."""
