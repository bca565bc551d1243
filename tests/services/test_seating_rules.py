"""Rules about two people and languages of tables: kept for every desk, obeyed by searches, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import Role
from seminar_desktop.domain.seating import RuleKind
from seminar_desktop.services import demo, people, seating, seating_rules
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
    seating_rules.speak(desk, "2", {"en", "es"})
    asked = seating.ask(desk, Wanted())
    seats = seating.find(asked).seats
    assert {asked.people[one].language for one, table in seats.items() if table == "2"} <= {"en", "es"}
    seating_rules.speak(desk, "2", ())
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
