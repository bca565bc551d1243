"""Desks that have exchanged list the same conflicts, whatever they did apart; a settlement is never lost."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import attendance, conflicts, people, spares
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import audit
from tests.store.desks import Clock, copied, enrolled, exchange, new_desk

Step = tuple[int, str, int, int]
STEPS = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(["admit", "name", "bind", "settle", "settle", "undo", "meet"]),
              st.integers(0, 2), st.integers(0, 2)),
    min_size=4, max_size=24,
)  # fmt: skip
FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def played(folder: Path, steps: list[Step], check: Callable[[list[Desk]], None], settling: bool = True) -> None:
    """Let two desks do these things apart, and check whenever they meet."""
    first = new_desk(folder, "one", Clock())
    persons = enrolled(first, ("Ana", "Paz"), ("Luis", "Cruz"), ("Eva", "Gil"))
    codes, _ = spares.make(first, 3)
    desks = [first, copied(first, folder, "two", Clock())]
    try:
        for who, what, which, number in [*steps, (0, "meet", 0, 0)]:
            desk, person = desks[who], persons[which]
            try:
                if what == "admit":
                    attendance.admit(desk, person)
                elif what == "name":
                    people.edit(desk, person, {"given_name": f"Name {number}"})
                elif what == "bind":
                    spares.bind(desk, codes[number], person)
                elif what == "settle" and settling and (found := conflicts.conflicts(desk)):
                    one = found[which % len(found)]
                    conflicts.settle(desk, one, one.options[number % len(one.options)].choice, "said so")
                elif what == "undo" and (done := conflicts.settled(desk)):
                    conflicts.undo(desk, done[which % len(done)].conflict.id)
                elif what == "meet":
                    exchange(desks)
                    check(desks)
            except KnownError as error:
                assert error.code in ("badge_taken", "conflict_moved_on"), error.code
    finally:
        for desk in desks:
            desk.close()


def agree(desks: list[Desk]) -> None:
    one, two = (conflicts.conflicts(desk) for desk in desks)
    assert one == two
    assert conflicts.settled(desks[0]) == conflicts.settled(desks[1])
    assert [conflicts.count(desk)[0] for desk in desks] == [len(one), len(two)]
    with desks[1].read() as connection:
        assert audit.differences(connection) == []


@FEW
@given(STEPS)
def test_desks_that_exchanged_have_equal_conflicts(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        played(Path(folder), steps, agree)


def test_control_desks_that_did_not_exchange_differ(tmp_path: Path) -> None:
    """The comparison can fail: one desk has settled what the other has not heard of."""
    steps = [(0, "admit", 0, 0), (1, "admit", 0, 0), (0, "meet", 0, 0)]

    def unequal(desks: list[Desk]) -> None:
        (one,) = conflicts.conflicts(desks[0])
        conflicts.settle(desks[0], one, one.options[0].choice, "said so")
        with pytest.raises(AssertionError):
            agree(desks)
        exchange(desks)

    played(tmp_path, steps[:2], unequal)
