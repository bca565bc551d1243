"""Rules about two people and languages of tables: kept for every desk, obeyed by searches, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import Modality, Role
from seminar_desktop.domain.seating import Aim, Criterion, RuleKind
from seminar_desktop.domain.seating_people import STANDARD
from seminar_desktop.services import demo, merging, people, seating, seating_board, seating_criteria, seating_rules
from seminar_desktop.services.desk import edits
from seminar_desktop.services.seating import Wanted
from tests.store.desks import copied, exchange


@pytest.fixture
def desk(tmp_path: Path):
    desk = demo.create(tmp_path / "s.seminar", tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def two(desk) -> list[str]:
    """Of different countries, so that both may sit anywhere."""
    found = {one.country: one.id for one in people.everybody(desk) if one.role == Role.MUNICIPAL}
    return [found["SV"], found["MX"]]


def test_rules_are_obeyed_and_taken_back(desk, two) -> None:
    assert seating_rules.pair(desk, RuleKind.TOGETHER, two) and not seating_rules.pair(desk, RuleKind.TOGETHER, two)
    (rule,) = seating_rules.rules(desk)
    assert rule.kind is RuleKind.TOGETHER and rule.people == set(two)
    seats = seating.find(seating.ask(desk, Wanted())).seats
    assert seats[two[0]] == seats[two[1]]
    seating_rules.pair(desk, RuleKind.APART, two)
    assert [one.kind for one in seating_rules.rules(desk)] == [RuleKind.APART], "a pair has one rule"
    seats = seating.find(seating.ask(desk, Wanted())).seats
    assert seats[two[0]] != seats[two[1]]
    (rule,) = seating_rules.rules(desk)
    assert seating_rules.set_again(desk, rule, on=False) and seating_rules.rules(desk) == []
    assert seating_rules.set_again(desk, rule, on=True) and seating_rules.rules(desk) == [rule]


def test_a_language_table_seats_those_who_speak_it(desk) -> None:
    seating_rules.admit(desk, RuleKind.LANGUAGE, "2", {"en", "es"})
    asked = seating.ask(desk, Wanted())
    seats = seating.find(asked).seats
    assert {asked.people[one].language for one, table in seats.items() if table == "2"} <= {"en", "es"}
    seating_rules.admit(desk, RuleKind.LANGUAGE, "2", ())
    assert seating_rules.rules(desk) == []


def test_other_desks_have_them_too(desk, two, tmp_path: Path) -> None:
    second = copied(desk, tmp_path, "two")
    seating_rules.pair(desk, RuleKind.APART, two)
    exchange([desk, second])
    assert seating_rules.rules(second) == seating_rules.rules(desk) != []
    second.close()


def test_a_rule_is_about_two_known_people(desk, two) -> None:
    with pytest.raises(KnownError, match="seating_pair"):
        seating_rules.pair(desk, RuleKind.APART, [two[0], two[0]])
    with pytest.raises(KnownError, match="person_unknown"):
        seating_rules.pair(desk, RuleKind.APART, [two[0], "nobody"])


def test_people_online_have_a_table_of_their_own(desk) -> None:
    seating_rules.admit(desk, RuleKind.MODALITY, "4", {Modality.VIRTUAL})
    for person in [one for one in people.everybody(desk) if one.role == Role.MUNICIPAL][:11]:
        people.edit(desk, person.id, {"modality": Modality.VIRTUAL})
    asked = seating.ask(desk, Wanted())
    fourth = [asked.people[one] for one, table in seating.find(asked, 0.5).seats.items() if table == "4"]
    assert len(fourth) == 11 and {one.modality for one in fourth} == {Modality.VIRTUAL}
    with pytest.raises(ValueError, match="together"):
        seating_rules.admit(desk, RuleKind.TOGETHER, "4", {"x"})


def test_what_counts_is_set_for_every_desk(desk, tmp_path: Path) -> None:
    usual, online = seating_criteria.criteria(desk)
    assert usual == STANDARD and online and not seating_criteria.keep(desk, STANDARD, online=True)
    second = copied(desk, tmp_path, "two")
    wanted = [Criterion("country", 9), Criterion("language", 2, Aim.CLUSTER), Criterion("municipality", aim=Aim.ONCE)]
    assert seating_criteria.keep(desk, wanted, online=False)
    exchange([desk, second])
    found, online = seating_criteria.criteria(second)
    assert set(found) == set(wanted) and not online
    assert set(seating.ask(second, Wanted()).problem.criteria) == set(wanted)
    assert seating.ask(second, Wanted(criteria=STANDARD)).problem.criteria == STANDARD
    seating_criteria.keep(desk, STANDARD, online=True)
    assert set(seating_criteria.criteria(desk)[0]) == set(STANDARD)
    second.close()


@pytest.mark.parametrize("state", ["spread:0", "spread:101", "spread:x", "spread:²", "heap:3", "spread", ":"])
def test_states_of_another_version_are_passed_over(desk, state: str) -> None:
    with desk.write() as transaction:
        transaction.append(*edits("seat_rule", "criterion:country", {"state": state}))
    assert seating_criteria.criteria(desk)[0] == STANDARD


def test_a_lock_belongs_to_whoever_the_person_is_now(desk) -> None:
    """Somebody who was typed twice is merged: the lock stays, and can be taken back."""
    seating.save(desk, seating.find(seating.ask(desk, Wanted())).seats)
    kept = next(iter(seating.seats(desk)))
    person = next(one for one in people.everybody(desk) if one.id == kept)
    came, _ = people.walk_in(desk, person.given_name, person.family_name, person.country, "Apopa", Role.MUNICIPAL)
    assert came.verdict.person is not None
    again = came.verdict.person.id
    seating_board.lock(desk, [again], True)
    assert seating_board.board(desk).locked == {again}
    merging.merge(desk, kept, again)
    assert seating_board.board(desk).locked == {kept}
    seating_board.lock(desk, [kept], False)
    assert seating_board.board(desk).locked == set()
    seating_board.lock(desk, [kept], True)
    merging.undo(desk, again)
    assert kept in seating_board.board(desk).locked
