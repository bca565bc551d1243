"""Who goes by which id, what is shown of two who are one, and who is suggested."""

import itertools
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.merging import (
    Likeness,
    canonical_ids,
    of_attendance,
    of_deleted,
    of_person,
    suggestions,
)
from seminar_desktop.domain.people import Origin, Person

IDS = st.sampled_from([f"p{letter}" for letter in "abcdef"])
FACTS = st.lists(st.tuples(IDS, IDS).filter(lambda pair: pair[0] != pair[1]), max_size=8)


def test_whoever_is_kept_gives_the_id() -> None:
    """Not the smaller id, but the one that somebody chose to keep; then the smaller one of those."""
    assert canonical_ids([("pb", "pa")]) == {"pa": "pb", "pb": "pb"}
    assert set(canonical_ids([("pb", "pa"), ("pc", "pa")]).values()) == {"pb"}
    assert set(canonical_ids([("pb", "pa"), ("pc", "pb")]).values()) == {"pc"}
    assert set(canonical_ids([("pb", "pa"), ("pa", "pb")]).values()) == {"pa"}, "desks apart kept each the other one"


@given(FACTS, st.randoms(use_true_random=False))
def test_ids_depend_on_the_set_of_facts(facts: list[tuple[str, str]], dice: random.Random) -> None:
    """Any order and repetition gives the same, which is one id of the people connected, computed the plain way."""
    found = canonical_ids(facts)
    mixed = [*facts, *facts[:2]]
    dice.shuffle(mixed)
    assert canonical_ids(mixed) == found
    for one, other in itertools.product("abcdef", repeat=2):
        first, second = f"p{one}", f"p{other}"
        if first in found and second in found:
            assert (found[first] == found[second]) == (second in _reached(facts, first))
    assert all(found[lead] == lead for lead in found.values())


def _reached(facts: list[tuple[str, str]], start: str) -> set[str]:
    seen = {start}
    while grown := {one for fact in facts if seen & set(fact) for one in fact} - seen:
        seen |= grown
    return seen


def test_a_field_that_was_said_stays_and_one_that_was_not_is_filled() -> None:
    assert of_person([["Ana"], ["Anna"]]) == ["Ana"]
    assert of_person([[], ["Anna"]]) == ["Anna"]
    assert of_person([[""], ["Anna"]]) == [""], "somebody emptied it"
    assert of_person([["Ana", "Hanna"], ["Anna"]]) == ["Ana", "Hanna"], "a conflict stays one"
    assert of_person([[], []]) == ()


def test_nobody_is_off_the_list_of_whom_one_entry_stays() -> None:
    assert of_deleted([["true"], []]) == []
    assert of_deleted([["true"], ["true"]]) == ["true"]
    assert of_deleted([]) == []


def test_marks_of_both_count() -> None:
    assert of_attendance([["absent"], ["present"]]) == ["present", "absent"], "the one who is kept is shown"
    assert of_attendance([[""], ["present"]]) == ["present"], "taken back is not a statement"
    assert of_attendance([["", "late"], []]) == ["", "late"], "taken back apart is one"
    assert of_attendance([[""], []]) == [""]


# ---- suggestions -----------------------------------------------------------------------------------------------------

ANA = Person("p1", "Ana María", "Pérez López", "ana@x.sv", "SV", municipality="Santa Ana")


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Person("p2", "ana maria", "Perez Lopez", country="SV", origin=Origin.WALK_IN), Likeness.NAME),
        (Person("p2", "Ana María", "Pérez López", "ANA@x.sv", "SV"), Likeness.EMAIL),
        (Person("p2", "Ana", "Pérez", "ana@x.sv", "GT"), Likeness.EMAIL),
        (Person("p2", "López Pérez", "Ana María"), Likeness.NAME),
        (Person("p2", "Ana María", "Péres López", country="SV", origin=Origin.WALK_IN), Likeness.SPELLING),
        (Person("p2", "Ana", "Pérez", country="SV", origin=Origin.WALK_IN), Likeness.PART),
        (Person("p2", "Ana María", "Pérez López", "a@y.sv", "SV", municipality="Santa Ana"), Likeness.NAME),
        (Person("p2", "Ana María", "Pérez López", "a@y.sv", "SV", municipality="Sonsonate"), None),
        (Person("p2", "Ana María", "Pérez López", country="GT"), None),
        (Person("p2", "Ana María", "Péres López", country="SV"), None),
        (Person("p2", "Ana María", "Péres López", origin=Origin.WALK_IN), None),
        (Person("p2", "Rosa", "Gil", "ana@x.sv", "SV"), None),
        (Person("p2", "Ana", "Gómez", country="SV", origin=Origin.WALK_IN), None),
    ],
)
def test_who_is_suggested(other: Person, why: Likeness | None) -> None:
    found = suggestions([other, ANA])
    assert [(one.first.id, one.second.id, one.why) for one in found] == ([("p1", "p2", why)] if why else [])


def test_who_was_decided_to_be_two_is_not_suggested() -> None:
    twin = Person("p2", ANA.given_name, ANA.family_name, ANA.email, "SV")
    assert suggestions([ANA, twin], {frozenset(("p1", "p2"))}) == []


def test_people_without_a_name_are_nobody_in_particular() -> None:
    assert suggestions([Person("p1"), Person("p2"), Person("p3", email="-"), Person("p4", email="-")]) == []


def big(dice: random.Random, count: int) -> list[Person]:
    """A list in which names repeat as they do here, with some who were typed twice."""
    given_names = [f"{a} {b}".strip() for a in ("María", "José", "Ana", "Luis", "Rosa") for b in ("", "Elena", "Juan")]
    family = ["".join(dice.choices("abcdefghilmnoprstuvz", k=dice.randint(4, 9))).title() for _ in range(900)]
    people = [
        Person(f"p{n}", dice.choice(given_names), f"{dice.choice(family)} {dice.choice(family)}", f"u{n}@x.org",
               dice.choice(("SV", "GT", "HN", "MX", "CR")), municipality=f"M{n % 300}")
        for n in range(count - 200)
    ]  # fmt: skip
    twice = dice.sample(people, 200)
    return people + [
        Person(f"q{n}", one.given_name, one.family_name, country=one.country, origin=Origin.WALK_IN)
        for n, one in enumerate(twice)
    ]


def test_ten_thousand_people_take_less_than_a_second() -> None:
    """The goal is one second on a quiet machine; a shared one gets three times that."""
    people = big(random.Random(7), 10_000)
    started = time.perf_counter()
    found = suggestions(people)
    assert time.perf_counter() - started < 3
    assert sum(one.second.id.startswith("q") for one in found) >= 200
