"""What is accepted of entries from damaged places, and which numbers are named as missing."""

import random

from hypothesis import given
from hypothesis import strategies as some

from seminar_desktop.domain.journal import SET, Draft, Entry, genesis, new_id, seal
from seminar_desktop.domain.salvage import after_a_hole, follow, gaps, last_numbers


def chain(count: int, desk: str = "") -> list[Entry]:
    """Entries of one desk."""
    desk = desk or new_id("d")
    made: list[Entry] = []
    for seq in range(1, count + 1):
        previous = made[-1].hash if made else genesis(desk)
        made.append(seal(previous, desk, seq, seq, "2024-07-11T08:00:00-06:00", "", Draft(SET, "x", "y", "z", seq)))
    return made


def test_whatever_the_order_all_of_a_whole_chain_is_accepted() -> None:
    """Two desks, shuffled."""
    entries = chain(20) + chain(20)
    random.Random(1).shuffle(entries)
    accepted, rest = follow(entries, {})
    assert {one.hash for one in accepted} == {one.hash for one in entries} and not rest


def test_a_changed_cell_is_not_accepted_and_what_follows_is_proven_by_its_hash() -> None:
    """The hash it bears is confirmed by the next one; the entry itself is not."""
    entries = chain(10)
    entries[4] = entries[4]._replace(subject="another")
    accepted, rest = follow(entries, {})
    assert [one.seq for one in accepted] == [1, 2, 3, 4]
    assert [one.seq for one in after_a_hole(rest)] == [6, 7, 8, 9, 10]


def test_after_a_hole_the_first_is_not_proven() -> None:
    """Unless the hash of the one before it is known."""
    entries = chain(10)
    accepted, rest = follow(entries[5:], {})
    assert not accepted and [one.seq for one in after_a_hole(rest)] == [7, 8, 9, 10]
    accepted, rest = follow(entries[5:], {(entries[0].desk, 5): {entries[4].hash}})
    assert [one.seq for one in accepted] == [6, 7, 8, 9, 10] and not rest


@given(some.sets(some.integers(1, 60)), some.integers(0, 70))
def test_gaps_are_the_numbers_that_are_not_there(numbers: set[int], last: int) -> None:
    """Told as runs."""
    told = [number for first, end in gaps(sorted(numbers), last) for number in range(first, end + 1)]
    assert told == [number for number in range(1, last + 1) if number not in numbers]


def test_a_number_that_stands_alone_says_nothing() -> None:
    """It may be what was damaged; two in a row, or one that continues what is there, count."""
    entries = chain(12)
    desk = entries[0].desk
    wild = entries[0]._replace(seq=10**15)
    assert last_numbers([wild], {desk: 5}) == {}
    assert last_numbers([wild, entries[5]], {desk: 5}) == {desk: 6}
    assert last_numbers(entries[9:11], {desk: 5}) == {desk: 11}
