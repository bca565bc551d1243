"""Merging people: the tables after it, after it was taken back, and in whatever order the facts arrive."""

import itertools
import random
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.journal import ISSUE, PRINT, SAME_AS, SCAN, VOID, WAIVER, Draft, Entry
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import alias, audit, merging, tables
from seminar_desktop.store import journal as store
from tests.soak import extent

from .desks import new_desk
from .histories import HISTORIES, SimulatedDesk, played, state
from .test_convergence import delivered

_OWN = ("same_person", "void")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = new_desk(tmp_path_factory.mktemp("merging"))
    yield desk
    desk.close()


def two() -> tuple[SimulatedDesk, list[Entry]]:
    """Two people with everything that can be entered about them."""
    a = SimulatedDesk("da")
    for person, name in (("pa", "Ana"), ("pb", "Anna")):
        a.edit(1, "person", person, "given_name", name)
        a.edit(1, "mark", f"{person}@s1", "status", "present" if person == "pb" else "absent")
        a.edit(1, "identity", f"i{person}", "person", person)
        a.write(1, Draft(SCAN, "person", person, "registration", {"admitted": True, "verdict": "welcome"}))
        a.write(1, Draft(ISSUE, "person", person, "badge", {"code": f"CODE{person}"}))
        a.write(1, Draft(PRINT, "person", person, "badge", {"code": f"CODE{person}"}))
        a.write(1, Draft(WAIVER, "person", person, "s1", {"reason": "ill"}))
    a.edit(1, "person", "pb", "email", "anna@x.org")
    a.edit(1, "person", "pc", "substituted_by", "pb")
    return a, list(a.known.values())


def merge(a: SimulatedDesk, keep: str, other: str) -> Entry:
    return a.write(2, Draft(SAME_AS, "person", keep, "", {"person": other, "reason": ""}))


def test_what_counts_for_one_counts_for_the_other(desk: Desk) -> None:
    a, entries = two()
    found: Any = state(desk, [[*entries, merge(a, "pa", "pb")]])
    for name in ("scan", "issue", "waiver", "printout"):
        column = "subject" if name == "printout" else "person"
        place = [c.name for c in tables.projected.tables[name].c].index(column)
        assert [row[place] for row in found[name]] == ["pa", "pa"], name
    names = [c.name for c in tables.projected.tables["person"].c if c.name != "n"]
    rows = {row[0]: dict(zip(names, row, strict=True))
            for row in found["person"]}
    assert (rows["pa"]["given_name"], rows["pa"]["email"], rows["pa"]["deleted"]) == ("Ana", "anna@x.org", "")
    assert rows["pb"]["deleted"] == "true"
    assert rows["pc"]["substituted_by"] == "pa"
    assert {row[1] for row in found["identity"]} == {"pa"}
    assert ("mark", "pa@s1", "status") in found["conflict"], "what differs is not settled silently"
    assert found["alias"] == [("pb", "pa")]


@pytest.mark.parametrize("keep", ["pa", "pb"])
def test_taking_it_back_leaves_nothing(desk: Desk, keep: str) -> None:
    a, entries = two()
    before: Any = state(desk, [entries])
    fact = merge(a, keep, "pb" if keep == "pa" else "pa")
    void = a.write(3, Draft(VOID, "entry", fact.id, "", {"reason": "x"}))
    after: Any = state(desk, [entries, [fact], [void]])
    names = set(before) - {*_OWN, "digest"}
    assert {name: after[name] for name in names} == {name: before[name] for name in names}
    again = a.write(4, Draft(VOID, "entry", void.id, "", {"reason": "y"}))
    merged: Any = state(desk, [entries, [fact]])
    back: Any = state(desk, [entries, [fact], [void], [again]])
    assert {name: back[name] for name in names} == {name: merged[name] for name in names}


@settings(max_examples=60)
@given(HISTORIES, st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=4),
       st.randoms(use_true_random=False))
def test_any_history_survives_merging_and_taking_it_back(
    desk: Desk, steps: list[Any], pairs: list[tuple[str, str]], dice: random.Random
) -> None:
    """Merges on top of any history, voided: the tables are those of the history; in any order, equal to a rebuild."""
    entries, other = played(steps), SimulatedDesk("dz")
    facts = [merge(other, f"p{a}", f"p{b}") for a, b in pairs if a != b]
    voids = [other.write(3, Draft(VOID, "entry", fact.id, "", {})) for fact in facts]
    names = {t.name for t in tables.projected.sorted_tables} - set(_OWN)
    before: Any = state(desk, [entries])
    after: Any = state(desk, delivered([*entries, *facts, *voids], dice))
    assert {name: after[name] for name in names} == {name: before[name] for name in names}
    assert state(desk, delivered([*entries, *facts], dice)) == state(desk, [[*facts, *entries]])
    with desk.database.write() as connection:
        for batch in delivered([*entries, *facts, *voids[:1]], dice):
            store.absorb(connection, batch, 0)
        assert audit.differences(connection) == []
        connection.rollback()


def test_all_orders(desk: Desk) -> None:
    """Facts, a void, an edit and a scan, one by one in every order."""
    a = SimulatedDesk("da")
    entries: Sequence[Entry] = [
        a.edit(1, "person", "pb", "given_name", "Ana"), a.edit(1, "mark", "pb@s1", "status", "late"),
        a.write(1, Draft(SCAN, "person", "pb", "s1", {"admitted": True, "verdict": "welcome"})),
        first := merge(a, "pa", "pb"), a.write(3, Draft(VOID, "entry", first.id, "", {})), merge(a, "pc", "pb"),
    ]  # fmt: skip
    expected = state(desk, [entries])
    for order in itertools.islice(itertools.permutations(entries), 0, None, extent(5, 1)):
        assert state(desk, [[e] for e in order]) == expected


def test_control_a_move_that_is_forgotten_is_noticed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without moving the rows that came before the fact, the order of arrival would show."""
    a, entries = two()
    fact = merge(a, "pa", "pb")
    monkeypatch.setattr(merging, "_move", lambda *_: None)
    assert state(desk, [entries, [fact]]) != state(desk, [[fact], entries])


def test_a_scan_looks_up_by_index(desk: Desk) -> None:
    """What a scan asks about merged people never reads a whole table."""
    with desk.read() as connection:
        for statement in ("SELECT person, canonical FROM alias WHERE person IN (?)",
                          "SELECT person, canonical FROM alias WHERE canonical IN (?)"):
            (plan,) = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", ("pa",)).all()
            assert "SEARCH" in plan[-1]
        assert alias.members(connection, "pa") == ("pa",)
