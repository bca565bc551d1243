"""Seats of the San Salvador seminar: the ideal, rules that clash, walk-ins, and what is written down."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import Person, Role
from seminar_desktop.domain.seating import RuleKind
from seminar_desktop.domain.seating_people import level
from seminar_desktop.services import attendance, demo, people, seating, seating_board, seating_process
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.seating import Wanted


@pytest.fixture
def desk(tmp_path: Path):
    desk = demo.create(tmp_path / "s.seminar", tmp_path)
    yield desk
    desk.close()


def municipal(desk: Desk) -> list[Person]:
    return [one for one in people.everybody(desk) if one.role == Role.MUNICIPAL]


def test_the_ideal_of_san_salvador_is_reached_and_proven(desk: Desk) -> None:
    """One person of each country at each table, never two of a municipality, everything else shared out."""
    asked = seating.ask(desk, Wanted())
    found = seating.find(asked)
    assert found.proven and found.score.cost == 0 == found.bound
    at: dict[str, list[Person]] = {}
    for person, table in found.seats.items():
        at.setdefault(table, []).append(asked.people[person])
    assert sorted(at) == ["1", "2", "3", "4"]
    for sitting in at.values():
        assert len(sitting) == 11 and len({one.country for one in sitting}) == 11
        assert len({(one.country, one.municipality) for one in sitting}) == 11
        assert Counter(one.experience for one in sitting)["experienced"] in (5, 6)


def test_the_same_seed_gives_the_same_seating_also_in_processes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seating_process, "QUICK", 50)
    asked = seating.ask(desk, Wanted(tables=7))
    first, again, other = (seating.find(asked, 0.05, seed) for seed in (1, 1, 2))
    assert first.seats == again.seats and first.score == again.score and other.seats != first.seats


def test_a_search_in_processes_can_be_ended_and_keeps_the_best(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seating_process, "QUICK", 50)
    asked, heard = seating.ask(desk, Wanted(tables=9, keep=3)), []

    def progress(*said: int) -> bool:
        heard.append(said)
        return len(heard) < 3

    begun = time.monotonic()
    found = seating.find(asked, 300, 0, progress)
    assert time.monotonic() - begun < 20 and not found.score.broken and len(found.seats) == 44


@pytest.mark.parametrize(("wanted", "kinds"), [
    (Wanted(tables=1), {RuleKind.ONCE}),
    (Wanted(tables=4, languages={"1": frozenset({"fr"})}), {RuleKind.LANGUAGE, RuleKind.LEAST}),
])  # fmt: skip
def test_what_cannot_be_is_said_with_the_rules_that_clash(desk: Desk, wanted: Wanted, kinds: set[RuleKind]) -> None:
    with pytest.raises(KnownError, match="seating_impossible") as found:
        seating.find(seating.ask(desk, wanted))
    assert {rule.kind for rule in found.value.values["rules"]} == kinds


def test_together_and_apart_at_once_cannot_be(desk: Desk) -> None:
    pair = frozenset(one.id for one in municipal(desk)[::20][:2])
    with pytest.raises(KnownError, match="seating_impossible") as found:
        seating.find(seating.ask(desk, Wanted(together=(pair,), apart=(pair,))))
    assert {rule.kind for rule in found.value.values["rules"]} == {RuleKind.TOGETHER, RuleKind.APART}


def test_locks_and_language_tables_hold(desk: Desk) -> None:
    english = [one.id for one in municipal(desk) if one.language == "en"]
    wanted = Wanted(locks={english[0]: "2"}, tables=4)
    assert seating.find(seating.ask(desk, wanted)).seats[english[0]] == "2"


@pytest.mark.parametrize(("wanted", "code"), [
    (Wanted(locks={"p": "9"}), "seating_table_unknown"),
    (Wanted(roles=frozenset()), "seating_nobody"),
])  # fmt: skip
def test_what_is_not_there_is_refused(desk: Desk, wanted: Wanted, code: str) -> None:
    with pytest.raises(KnownError, match=code):
        seating.ask(desk, wanted)


def test_seats_are_written_once_and_taken_back(desk: Desk) -> None:
    asked = seating.ask(desk, Wanted())
    found = seating.find(asked).seats
    before, changes = seating.save(desk, found)
    assert changes and set(before.values()) == {""} and seating.seats(desk) == found
    assert seating.save(desk, found) == ({}, changes.NONE)
    assert seating_board.board(desk).score.cost == seating.find(asked).score.cost
    seating.save(desk, before)
    assert seating.seats(desk) == {}
    with pytest.raises(KnownError, match="person_unknown"):
        seating.save(desk, {"nobody": "1"})


def test_after_no_shows_and_walk_ins_few_people_move(desk: Desk) -> None:
    """Two do not come and are left out, one comes who was not expected."""
    seating.save(desk, seating.find(seating.ask(desk, Wanted())).seats)
    came, _ = people.walk_in(desk, "Rosa", "Nueva", "HN", "Choluteca")
    assert came.verdict.person is not None
    people.edit(desk, came.verdict.person.id, {"role": Role.MUNICIPAL, "experience": "starting", "sex": "F"})
    asked = seating.ask(desk, Wanted(keep=3))
    found = seating.find(asked, 0.2)
    assert came.verdict.person.id in found.seats and found.score.costs["moves"] <= 3


def test_a_walk_in_is_given_the_best_table_at_once(desk: Desk) -> None:
    """The table without a person of the country, if there is one with a chair."""
    seats = dict(seating.find(seating.ask(desk, Wanted())).seats)
    somebody = next(iter(seats))
    freed = seats.pop(somebody)
    asked = seating.ask(desk, Wanted())
    begun = time.perf_counter()
    ranked = seating.best_table(asked, seats, somebody, dict.fromkeys("1234", 12))
    assert time.perf_counter() - begun < 0.1
    assert ranked[0][0] == freed and len(ranked) == 4 and ranked[0][1] <= ranked[1][1]
    assert [table for table, _ in seating.best_table(asked, seats, somebody, {})] == [freed], "the others are full"


def test_the_desk_gives_a_walk_in_a_table_at_once(desk: Desk) -> None:
    """Of a municipality, and only where people sit already; a commit included."""
    nobody, _ = people.walk_in(desk, "Eva", "Temprana", "HN", "Choluteca", Role.MUNICIPAL)
    assert nobody.verdict.person is not None and nobody.verdict.person.table == "", "nobody sits yet"
    seating.save(desk, seating.find(seating.ask(desk, Wanted())).seats)
    begun = time.perf_counter()
    came, _ = people.walk_in(desk, "Rosa", "Nueva", "SV", "Apopa", Role.MUNICIPAL)
    assert time.perf_counter() - begun < 0.1
    assert came.verdict.person is not None and came.verdict.person.table in "1234" and came.verdict.person.table
    press, _ = people.walk_in(desk, "Luz", "Prensa", "SV", "Diario", Role.PRESS)
    assert press.verdict.person is not None and press.verdict.person.table == ""


def test_a_substitute_takes_the_seat_and_gives_it_back(desk: Desk) -> None:
    found = seating.find(seating.ask(desk, Wanted())).seats
    seating.save(desk, found)
    absent = municipal(desk)[0].id
    came, _ = people.substitute(desk, absent, "Luis", "Cruz")
    assert came.verdict.person is not None and came.verdict.person.table == found[absent]
    assert len(seating.ask(desk, Wanted()).people) == 44
    attendance.undo(desk, came.entry, "typo")
    assert seating.seats(desk)[absent] == found[absent]


@pytest.mark.parametrize(("position", "said"), [
    ("Alcaldesa", "political"), ("Vicealcalde", "political"), ("Deputy mayor", "political"), ("Mairesse", "political"),
    ("Síndico municipal", "political"), ("Reeve", "political"), ("Migration desk officer", "technical"),
    ("Asistente de la alcaldía", "technical"), ("Promotor social", "technical"), ("", ""),
])  # fmt: skip
def test_political_and_technical_people(position: str, said: str) -> None:
    assert level(Person("p", role=Role.MUNICIPAL, position=position)) == said
    assert level(Person("p", role=Role.OBSERVER, position=position)) == ""
