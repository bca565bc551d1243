"""Fifty thousand small lives of two to eight desks: whatever they hear in whatever order, they end alike, and no edit
that nobody had seen is lost. The oracle remembers what each author had on the screen; it knows nothing of hashes.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable

import pytest

from seminar_desktop.domain.journal import SET, Draft, Entry, genesis, seal
from seminar_desktop.domain.registers import Key, Register, fold
from tests.soak import extent, seed

pytestmark = pytest.mark.soak
KEYS = [("person", "pa", "given_name"), ("person", "pa", "family_name")]
SKEW = 30 * 365 * 86_400_000
"""Thirty years in milliseconds: how wrong a clock may be."""
Fold = Callable[[Iterable[Entry]], dict[Key, Register]]


class Life:
    """Desks that edit, and hear of some of what the others wrote, twice or in the wrong order."""

    def __init__(self, dice: random.Random, folding: Fold) -> None:
        self.dice, self.fold = dice, folding
        self.desks = [f"d{n}" for n in range(dice.randrange(2, 9))]
        self.skew = {desk: dice.randrange(-SKEW, SKEW) for desk in self.desks}
        self.known: dict[str, list[Entry]] = {desk: [] for desk in self.desks}
        self.written: dict[str, list[Entry]] = {desk: [] for desk in self.desks}
        self.seen_by_later: set[bytes] = set()

    def edit(self, now: int) -> None:
        desk, key = self.dice.choice(self.desks), self.dice.choice(KEYS)
        register = self.fold(self.known[desk]).get(key)
        shown = register.live if register else ()
        own = self.written[desk]
        previous = own[-1].hash if own else genesis(desk)
        draft = Draft(SET, *key, f"value {now}")
        clock = max(0, (now + SKEW + self.skew[desk])) << 16
        entry = seal(previous, desk, len(own) + 1, clock, "", "", draft, tuple(one.hash for one in shown), bytes(16))
        self.seen_by_later |= {one.hash for one in shown}
        own.append(entry)
        self.known[desk].append(entry)

    def hear(self) -> None:
        reader, writer = self.dice.choice(self.desks), self.dice.choice(self.desks)
        heard = self.written[writer][: self.dice.randrange(len(self.written[writer]) + 1)]
        self.known[reader] += self.dice.sample(heard, len(heard)) + heard[:1]

    def ended(self) -> bool:
        """Whether all desks show the same in the end, and exactly what nobody had seen and replaced."""
        everything = [entry for own in self.written.values() for entry in own]
        shown = set()
        for desk in self.desks:
            rest = self.dice.sample(everything, len(everything))
            found = self.fold(self.known[desk] + rest)
            shown.add(str(sorted((key, [one.id for one in register.live]) for key, register in found.items())))
        live = {one.hash for register in self.fold(everything).values() for one in register.live}
        return len(shown) == 1 and live == {one.hash for one in everything} - self.seen_by_later


def lived(dice: random.Random, folding: Fold) -> bool:
    life = Life(dice, folding)
    for now in range(dice.randrange(4, 12)):
        life.edit(now) if dice.random() < 0.6 else life.hear()
    return life.ended()


def test_all_end_alike_and_nothing_unseen_is_lost() -> None:
    dice, count = random.Random(seed("register histories")), extent(50_000, 1_000_000)
    wrong = [number for number in range(count) if not lived(dice, fold)]
    print(f"{count} histories, {len(wrong)} wrong")
    assert wrong == []


def test_control_the_last_writer_loses_what_nobody_had_seen() -> None:
    """One value per field, the one with the latest clock, as most programs do it."""

    def last(entries: Iterable[Entry]) -> dict[Key, Register]:
        latest: dict[Key, Entry] = {}
        for entry in entries:
            key = (entry.entity, entry.subject, entry.field)
            latest[key] = max(latest.get(key, entry), entry, key=lambda one: one.order)
        return {key: Register((entry,)) for key, entry in latest.items()}

    dice = random.Random(seed("register histories control"))
    assert any(not lived(dice, last) for _ in range(200))


def test_control_the_order_of_arrival_shows() -> None:
    """Whoever is heard last is shown."""

    def heard_last(entries: Iterable[Entry]) -> dict[Key, Register]:
        return {(one.entity, one.subject, one.field): Register((one,)) for one in entries}

    dice = random.Random(seed("register arrival control"))
    assert any(not lived(dice, heard_last) for _ in range(200))
