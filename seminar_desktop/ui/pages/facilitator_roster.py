"""Who is expected at one slot, who is there, who is at another table, and of whom nothing is known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ...domain.agenda import Slot
from ...domain.attendance import HERE, Presence
from ...domain.names import fold
from ...domain.people import Modality, Person
from ...domain.plan import Plan
from .attendance_rows import BY_HAND, CLASH, Rows, status_of

_ROOM = HERE - {Presence.VIRTUAL}


class Stand(NamedTuple):
    """How one person stands to the slot."""

    person: Person
    status: Presence
    by_hand: bool
    clash: bool
    expected: bool
    elsewhere: int = -1
    """Index of the parallel slot at which the person is instead."""

    @property
    def here(self) -> bool:
        return self.status in HERE

    @property
    def on_list(self) -> bool:
        """Expected, or something is known or said of them here."""
        return self.expected or self.here or self.by_hand

    @property
    def unknown(self) -> bool:
        """Expected, and nobody knows or has said anything."""
        silent = self.status == Presence.UNKNOWN or self.status == Presence.NOT_REQUIRED and not self.by_hand
        return self.expected and silent and self.elsewhere < 0

    @property
    def missed(self) -> bool:
        """Unknown, and expected in the room: who takes part online is not here because nobody saw them."""
        return self.unknown and self.person.modality != Modality.VIRTUAL


class Counts(NamedTuple):
    """How many; `asked` is None where nobody said who belongs to the slot (a table without seats)."""

    asked: int | None = None
    here: int = 0
    """Of those who are asked; of everybody where nobody is."""
    online: int = 0
    others: int = 0
    """Here without being asked."""
    unknown: int = 0
    missed: int = 0
    """Of the unknown, those who are expected in the room."""


class Room:
    """One slot, ready to look at any number of people."""

    def __init__(self, plan: Plan, index: int, people: Iterable[Person]) -> None:
        self.plan, self.index = plan, index
        self.slot: Slot = plan.slots[index]
        groups = [(whole, several) for whole, several in plan.groups if index == whole or index in several]
        self.whole, self.tables = groups[0] if groups else (None, ())
        self.is_table = index in self.tables
        self._seats = {person.id for person in people if self.is_table and seated(person, self.slot)}
        self.seated = bool(self._seats)
        """Somebody has a seat at this table."""

    @property
    def asks(self) -> bool:
        """It is known who belongs here."""
        return self.seated or bool(self.plan.asked[self.index])

    def expects(self, person: Person) -> bool:
        """Whether the person belongs here; at a table without seats, whoever must attend the item it is part of."""
        if self.seated:
            return person.id in self._seats
        asked = self.plan.asked[self.index]
        if self.is_table and not asked and self.whole is not None:
            asked = self.plan.asked[self.whole]
        return not person.substituted_by and person.role in asked

    def stand(self, person: Person, cells: bytes) -> Stand:
        code = cells[self.index]
        others = self.tables if self.is_table else ()
        elsewhere = next((i for i in others if i != self.index and status_of(cells[i]) in HERE), -1)
        status = status_of(code)
        return Stand(person, status, bool(code & BY_HAND), bool(code & CLASH), self.expects(person),
                     -1 if status in HERE else elsewhere)  # fmt: skip

    def stands(self, rows: Rows, people: Iterable[Person]) -> list[Stand]:
        """Of those whose rows have been read."""
        return [self.stand(p, cells) for p in people if (cells := rows.cells(p.id)) is not None]

    def count(self, stands: Iterable[Stand]) -> Counts:
        asked = here = online = others = unknown = missed = 0
        for stand in stands:
            counted = stand.expected or not self.asks
            asked += stand.expected
            here += stand.here and counted
            online += stand.status == Presence.VIRTUAL
            others += stand.here and not counted
            unknown += stand.unknown
            missed += stand.missed
        return Counts(asked if self.asks else None, here, online, others, unknown, missed)


def seated(person: Person, slot: Slot) -> bool:
    """Whether the table that was assigned to the person is this one: by its number or its name."""
    if not person.table:
        return False
    name = fold(slot.title.partition(":")[0])
    return fold(person.table) in (name, name.rpartition(" ")[2])
