"""Multi-value registers: who wins, what is a conflict, and that order does not matter."""

import itertools

from seminar_desktop.domain.journal import SET, Draft, Entry, genesis, seal
from seminar_desktop.domain.registers import fold

KEY = ("person", "pa", "given_name")


def edit(value: str, desk: str = "da", seq: int = 1, clock: int = 1, replaces: tuple[Entry, ...] = ()) -> Entry:
    draft = Draft(SET, *KEY, value)
    return seal(genesis(desk), desk, seq, clock, "", "", draft, tuple(e.hash for e in replaces), bytes(16))


def test_a_seen_value_is_replaced_even_by_the_slowest_clock() -> None:
    """The author of a correction had seen the value: clocks have no say."""
    wrong = edit("Anna", "da", clock=10**9)
    right = edit("Ana", "db", clock=1, replaces=(wrong,))
    register = fold([wrong, right])[KEY]
    assert register.shown.data() == "Ana" and not register.conflict


def test_unseen_values_conflict_and_the_later_clock_is_shown() -> None:
    """Two desks that had not heard of each other: both values stay, one is shown."""
    one, other = edit("Ana", "da", clock=5), edit("Anna", "db", clock=6)
    register = fold([other, one])[KEY]
    assert [e.data() for e in register.live] == ["Ana", "Anna"]
    assert register.conflict and register.shown == other


def test_equal_values_are_no_conflict() -> None:
    """Both desks wrote the same: nothing to decide."""
    assert not fold([edit("Ana", "da"), edit("Ana", "db")])[KEY].conflict


def test_an_edit_that_saw_both_ends_the_conflict() -> None:
    """Whoever picks replaces all values seen."""
    one, other = edit("Ana", "da"), edit("Anna", "db")
    picked = edit("Ana", "da", seq=2, replaces=(one, other))
    register = fold([one, other, picked])[KEY]
    assert register.live == (picked,) and not register.conflict


def test_ties_are_broken_by_desk_then_number() -> None:
    """Equal clocks: every desk shows the same one of the two."""
    assert fold([edit("x", "db"), edit("y", "da")])[KEY].shown.data() == "x"
    assert fold([edit("x", "da", 2), edit("y", "da", 1)])[KEY].shown.data() == "x"


def test_order_and_repetition_do_not_matter() -> None:
    """All orders of five edits, some given twice, fold alike."""
    a = edit("a")
    b = edit("b", "db", replaces=(a,))
    c = edit("c", "dc", clock=2, replaces=(a,))
    d = edit("d", "da", 2, replaces=(b,))
    e = edit("e", "dd", clock=9)
    folded = {str(fold([*order, *order[:2]])) for order in itertools.permutations([a, b, c, d, e])}
    assert len(folded) == 1


def test_facts_are_no_edits() -> None:
    """Scans and the like do not form registers."""
    assert fold([seal(genesis("da"), "da", 1, 1, "", "", Draft("scan", *KEY))]) == {}
