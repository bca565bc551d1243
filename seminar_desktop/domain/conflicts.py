"""What contradicts itself because desks were apart, as something a person can settle."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from .people import Person


class ConflictKind(StrEnum):
    """The value is stored with a settlement and never reinterpreted."""

    ADMITTED = "admitted"
    """Several desks let one person in at one station on one day."""
    BADGE = "badge"
    """Several people have one badge."""
    SAME_PERSON = "same_person"
    """Two people of the list may be one, e.g. a walk-in whom two desks typed."""
    SERIAL = "serial"
    """Several valid certificates have one serial."""
    ISSUED_TWICE = "issued_twice"
    """A person has several valid certificates of one kind."""
    REVOKED = "revoked"
    """One desk revoked a certificate while another issued it."""
    FIELD = "field"
    """A field was edited by desks that had not seen each other's value."""
    DELETED = "deleted"
    """One desk deleted what another went on editing."""


ALL_RIGHT = "all"
"""Choice: every side is right, nothing is to be done."""
OTHER = "other"
"""Choice: none of the sides; another value was typed."""


@dataclass(frozen=True, slots=True)
class Found:
    """A contradiction by its entries, before anybody words it."""

    kind: ConflictKind
    about: Mapping[str, str]
    """What it is about, in ids; the same on every desk."""
    entries: tuple[str, ...]
    """Ids of the entries that contradict one another, in the order in which they are shown."""

    @property
    def id(self) -> str:
        return conflict_id(self.kind, self.about)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the entries that contradict one another: who, when, where, and what they saw or said."""

    entry: str
    desk: str
    operator: str
    at: datetime
    """In the seminar's zone."""
    says: str
    """Wording code of what was seen or said."""
    values: Mapping[str, str] = field(default_factory=dict)
    person: Person | None = None
    counts: bool = True
    """False once it was taken back."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle a conflict."""

    choice: str
    """Stored with the settlement, so the same wherever it is chosen."""
    says: str
    """Wording code."""
    side: int | None = None
    """The side that it keeps, from 0."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """What contradicts itself, both sides, and the ways out."""

    id: str
    kind: ConflictKind
    people: tuple[Person, ...]
    """Whom it is about; also people who were taken off the list."""
    title: str
    """What it is about where it is not about people: an item of the agenda, a serial."""
    says: str
    """Wording code of the sentence."""
    values: Mapping[str, object]
    sides: tuple[Side, ...]
    options: tuple[Option, ...]
    typed: bool = False
    """Another value can be typed."""
    disputed: tuple[Side, ...] = ()
    """Desks that were apart settled it differently: what each said."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A conflict that somebody settled."""

    conflict: Conflict
    choice: str
    reason: str
    side: Side
    """Who settled it, when and where."""


def conflict_id(kind: str, about: Mapping[str, str]) -> str:
    """Short id that is the same on every desk, e.g. `k3f7…`."""
    cells = "\0".join([kind, *(f"{name}={about[name]}" for name in sorted(about))])
    return "k" + base64.b32encode(hashlib.sha256(cells.encode(errors="replace")).digest()[:10]).decode()[:15].lower()
