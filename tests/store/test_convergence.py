"""Desks that have read the same entries show the same, whatever the order, the batches and the repetitions."""

import itertools
import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.journal import ISSUE, ROSTER_ROW, SCAN, SET, VOID, Draft, Entry
from seminar_desktop.domain.registers import fold
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import audit, edits, facts, projector, tables
from seminar_desktop.store import journal as store

from .desks import new_desk
from .histories import HISTORIES, SimulatedDesk, erased, played, state, understood

EXAMPLES = settings(max_examples=max(250, settings.default.max_examples))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = new_desk(tmp_path_factory.mktemp("convergence"))
    yield desk
    desk.close()


def delivered(entries: Sequence[Entry], dice: random.Random) -> list[list[Entry]]:
    """The entries shuffled, some twice, in batches of random size."""
    mixed = [*entries, *dice.sample(entries, k=len(entries) // 3)]
    dice.shuffle(mixed)
    batches = []
    while mixed:
        size = dice.randint(1, len(mixed))
        batches.append(mixed[:size])
        mixed = mixed[size:]
    return batches


def assert_order_free(desk: Desk, entries: Sequence[Entry], dice: random.Random) -> None:
    expected = state(desk, [entries])
    for _ in range(3):
        assert state(desk, delivered(entries, dice)) == expected


@EXAMPLES
@given(HISTORIES, st.randoms(use_true_random=False))
def test_any_delivery_gives_the_same_tables(desk: Desk, steps: list[Any], dice: random.Random) -> None:
    """Concurrent edits, scans, voids, clones and nonsense: equal tables and equal digest."""
    assert_order_free(desk, played(steps), dice)


@EXAMPLES
@given(HISTORIES, st.randoms(use_true_random=False))
def test_increments_equal_a_rebuild(desk: Desk, steps: list[Any], dice: random.Random) -> None:
    """Whatever the deliveries, filling the tables anew from the journal changes nothing."""
    with desk.database.write() as connection:
        for batch in delivered(played(steps), dice):
            store.absorb(connection, batch, 0)
        assert audit.differences(connection) == []
        connection.rollback()


@EXAMPLES
@given(HISTORIES, st.randoms(use_true_random=False))
def test_the_tables_follow_the_definition_of_registers(desk: Desk, steps: list[Any], dice: random.Random) -> None:
    """Live values, shown values and conflicts are those of `domain.registers`."""
    entries = played(steps)
    found: Any = state(desk, delivered(entries, dice))
    registers = fold(understood(entries))
    live = {row[0] for row in found["live_value"]}
    assert live == {e.hash for r in registers.values() for e in r.live} | {
        row[0] for row in state_before(desk)
    }
    merged = {one for row in found["alias"] for one in row}
    for (entity, subject, name), register in registers.items():
        naming = (entity, name) in (("identity", "person"), ("person", "substituted_by"))
        if subject.partition("@")[0] in merged or (merged and naming):
            continue  # see test_merging
        columns = [c.name for c in tables.ENTITIES[entity].c if c.name != "n"]
        (row,) = (r for r in found[entity] if r[0] == subject)
        shown = register.shown.data()
        if isinstance(shown, str):
            assert row[columns.index(name)] == shown
            assert ((entity, subject, name) in found["conflict"]) == register.conflict


def state_before(desk: Desk) -> list[tuple[object, ...]]:
    with desk.read() as connection:
        return audit.content(connection, tables.live_value)


@EXAMPLES
@given(HISTORIES)
def test_a_void_counts_unless_it_was_voided(desk: Desk, steps: list[Any]) -> None:
    """The marks on scans and issues, computed the plain way."""
    entries = played(steps)
    voids = {(e.subject, e.id) for e in entries if e.kind == VOID}
    voided = {target for target, void in voids if not any(other == void for other, _ in voids)}
    found: Any = state(desk, [[e] for e in entries])
    for name in ("scan", "issue"):
        place = [c.name for c in tables.projected.tables[name].c].index("voided")
        for row in found[name]:
            assert bool(row[place]) == (row[0].hex() in voided)


def test_repetition_changes_nothing(desk: Desk) -> None:
    """Entries that are known are not new, and stay without effect."""
    one = SimulatedDesk("da")
    entries = [one.edit(n, "person", "pa", "given_name", f"Ana {n}") for n in range(5)]
    with desk.database.write() as connection:
        assert len(store.absorb(connection, [*entries, *entries], 0)) == 5
        count = store.count(connection)
        assert store.absorb(connection, reversed(entries), 0) == []
        assert store.count(connection) == count
        connection.rollback()


# ---- all orders of small sets ----------------------------------------------------------------------------------------


def _conflict_and_pick() -> list[Entry]:
    a, b = SimulatedDesk("da"), SimulatedDesk("db")
    first = a.edit(1, "person", "pa", "given_name", "Ana")
    b.read([first], 1)
    entries = [first, a.edit(1, "person", "pa", "given_name", "Anna"), b.edit(1, "person", "pa", "given_name", "Hanna")]
    b.read(entries, 1)
    return [*entries, b.edit(0, "person", "pa", "given_name", "Ana"), a.edit(3, "person", "pa", "deleted", "true")]


def _void_of_void() -> list[Entry]:
    a, b = SimulatedDesk("da"), SimulatedDesk("db")
    scan = a.write(1, Draft(SCAN, "person", "pa", "registration", {"admitted": True, "verdict": "welcome"}))
    void = b.write(1, Draft(VOID, "entry", scan.id, "", {"reason": "x"}))
    again = a.write(2, Draft(VOID, "entry", void.id, "", {"reason": "y"}))
    issue = a.write(2, Draft(ISSUE, "person", "pa", "badge", {"code": "C"}))
    return [scan, void, again, issue, b.write(3, Draft(VOID, "entry", issue.id, "", {}))]


def _cloned_desk() -> list[Entry]:
    """Same desk, number and clock, other content: what two copies of one laptop write."""
    entries = []
    for value in ("x", "y"):
        clone = SimulatedDesk("da")
        entries.append(clone.write(1, Draft(ROSTER_ROW, "person", "pa", "", {"given_name": value})))
        entries.append(clone.write(1, Draft(ISSUE, "person", "pa", "badge", {"code": value})))
    return entries


def _across_fields() -> list[Entry]:
    """An edit that claims to replace the value of another field."""
    a, b = SimulatedDesk("da"), SimulatedDesk("db")
    first = a.edit(1, "person", "pa", "given_name", "Ana")
    odd = b.write(1, Draft(SET, "person", "pb", "family_name", "Cruz"), [first.hash])
    return [first, odd, b.edit(2, "person", "pb", "family_name", "Paz"), a.edit(2, "person", "pa", "country", "SV")]


def _clock_ahead() -> list[Entry]:
    """A desk whose clock is a day ahead issues; another reads that and issues anew, and its clock is smaller."""
    a, b = SimulatedDesk("da"), SimulatedDesk("db")
    entries = [b.fact(9, Draft(ISSUE, "person", "pa", "badge", {"code": "B"}))]
    entries.append(b.fact(9, Draft(ROSTER_ROW, "person", "pa", "", {"given_name": "B"})))
    a.read(entries, -100 * 60 * 1000)
    entries.append(a.fact(1, Draft(ISSUE, "person", "pa", "badge", {"code": "A"})))
    entries.append(a.fact(1, Draft(ROSTER_ROW, "person", "pa", "", {"given_name": "A"})))
    return [*entries, b.write(9, Draft(VOID, "entry", entries[2].id, "", {}))]


def _erased() -> list[Entry]:
    """Every entry in two versions: an edit, an issue, and an odd value that could not be applied."""
    a = SimulatedDesk("da")
    edit, issue = a.edit(1, "slot", "s1", "day", "someday"), a.write(1, Draft(ISSUE, "person", "pa", "", {"code": "A"}))
    return [edit, issue, erased(edit), erased(issue), a.write(2, Draft(VOID, "entry", issue.id, "", {"reason": "x"}))]


CRAFTED = [_clock_ahead, _erased, _conflict_and_pick, _void_of_void, _cloned_desk, _across_fields]


@pytest.mark.parametrize("make", CRAFTED)
def test_all_orders_of_crafted_sets(desk: Desk, make: Callable[[], list[Entry]]) -> None:
    """Every order of up to five entries, one by one."""
    entries = make()
    expected = state(desk, [entries])
    for order in itertools.permutations(entries):
        assert state(desk, [[e] for e in order]) == expected


@settings(max_examples=12)
@given(HISTORIES, st.randoms(use_true_random=False))
def test_all_orders_of_random_sets(desk: Desk, steps: list[Any], dice: random.Random) -> None:
    """The same for five entries out of random histories, whose neighbours never arrive."""
    history = played(steps)
    entries = dice.sample(history, k=min(5, len(history)))
    expected = state(desk, [entries])
    for order in itertools.permutations(entries):
        assert state(desk, [[e] for e in order]) == expected


# ---- controls: broken rules must be noticed --------------------------------------------------------------------------


class _Skipping:
    """A connection on which the statements that match `mark` do nothing."""

    def __init__(self, connection: Any, mark: str) -> None:
        self._connection, self._mark = connection, mark

    def exec_driver_sql(self, statement: str, *parameters: Any) -> Any:
        if re.search(self._mark, statement):
            return iter(())
        return self._connection.exec_driver_sql(statement, *parameters)


@pytest.mark.parametrize(
    ("module", "name", "mark"),
    [
        (edits, "note", "FROM replaced WHERE"),  # forgets what was replaced by an edit that came earlier
        (edits, "note", r"DELETE FROM live_value WHERE hash = \?$"),  # replaces nothing that came earlier
        (facts, "apply_voids", "SELECT target FROM void"),  # a void of a void brings nothing back
        (facts, "apply_scans", "UPDATE scan"),  # a void that came before its scan is lost
    ],
)
def test_control_broken_rules_are_noticed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, module: Any, name: str, mark: str
) -> None:
    """The check above fails when a rule depends on the order of arrival."""
    genuine = getattr(module, name)

    def broken(connection: Any, entries: Sequence[Entry]) -> Any:
        return genuine(_Skipping(connection, mark), entries)

    monkeypatch.setattr(module, name, broken)
    for kind, handler in projector._HANDLERS.items():
        if handler is genuine:
            monkeypatch.setitem(projector._HANDLERS, kind, broken)

    @settings(max_examples=1500, database=None, print_blob=False, phases=[Phase.generate])
    @given(HISTORIES, st.randoms(use_true_random=False))
    def check(steps: list[Any], dice: random.Random) -> None:
        assert_order_free(desk, played(steps), dice)

    with pytest.raises(AssertionError):
        check()


def test_control_the_last_arrival_wins(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Roster rows without their comparison depend on the order: all orders of a small set show it."""

    def broken(connection: Any, entries: Sequence[Entry]) -> None:
        for e in entries:
            connection.exec_driver_sql("DELETE FROM roster_row WHERE person = ?", (e.subject,))
        facts.apply_roster_rows(connection, entries)

    monkeypatch.setitem(projector._HANDLERS, ROSTER_ROW, broken)
    entries = _cloned_desk()
    expected = state(desk, [entries])
    assert any(state(desk, [[e] for e in order]) != expected for order in itertools.permutations(entries))
