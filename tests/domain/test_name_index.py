"""Whom some words may mean: exactly those whom a comparison with everybody finds, without that comparison."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain import name_index
from seminar_desktop.domain.claims import Candidate, Doubt, Strength
from seminar_desktop.domain.name_index import NameIndex
from seminar_desktop.domain.names import name_key
from seminar_desktop.domain.people import Person

WORD = st.sampled_from(["ana", "luis", "jose", "l", "j", "cruz", "paz", "flores", "李"])
NAME = st.lists(WORD, max_size=3).map(" ".join)
PEOPLE = st.lists(st.tuples(NAME, NAME), max_size=12).map(
    lambda names: [Person(f"p{n}", given_name=first, family_name=last) for n, (first, last) in enumerate(names)])


def listed(*names: tuple[str, str]) -> NameIndex:
    """People whose ids are their given names."""
    return NameIndex([Person(given_name, given_name=given_name, family_name=family) for given_name, family in names])


@given(PEOPLE, st.lists(WORD, min_size=1, max_size=5).map(frozenset))
def test_the_index_finds_whom_a_comparison_with_everybody_finds(people: list[Person], words: frozenset[str]) -> None:
    alike = {who.id for who in people if name_index._compare(words, name_index._listed(who))}
    assert {who.person for who in NameIndex(people)._near(words) if name_index._compare(words, who)} == alike


def test_common_names_are_not_compared_with_half_of_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """María and José fill a list of ten thousand; what costs is the comparing of two names."""
    compared: list[object] = []
    compare = name_index._compare
    monkeypatch.setattr(name_index, "_compare", lambda words, who: compared.append(who) or compare(words, who))
    given_names = "Maria Luz", "Maria Angel", "Jose Angel", "Jose Luz"
    people = [Person(f"p{n}", given_name=given_names[n % 4], family_name=f"Gomez{'abcdef'[n % 6]} Otro{n // 3}")
              for n in range(10_000)]
    index = NameIndex(people)
    asked = [name_key(f"Maria Luz Gomeza Ajeno{n}") for n in range(500)]  # nobody's
    asked += [name_key(person.name) for person in people[:500]]
    asked += [name_key(f"J. {person.family_name}") for person in people[:500]]
    for words in asked:
        index.candidates(words)
    assert len(compared) < 5 * len(asked)


FLOWERS = [("Delroy Arnold", "Flowers"), ("Scarleth", "Obando Urbina"), ("Yahaira", "Peña de los Santos"),
           ("Darnell T.", "Whitcomb"), ("Nelson", "Maradiaga"), ("Caitlin", "O'Rourke"), ("Citlali", "")]


@pytest.mark.parametrize(
    ("said", "person", "strength", "why"),
    [
        ("Delroy Arnold Flowers", "Delroy Arnold", Strength.STRONG, Doubt.SAME_NAME),
        ("Flowers Arnold Delroy", "Delroy Arnold", Strength.STRONG, Doubt.SAME_NAME),
        ("Citlali", "Citlali", Strength.LIKELY, Doubt.SAME_NAME),  # one word is no identity
        ("Delroy Flowers", "Delroy Arnold", Strength.LIKELY, Doubt.PART_OF_NAME),
        ("Yahaira Peña", "Yahaira", Strength.LIKELY, Doubt.PART_OF_NAME),
        ("Nelson Geovany Maradiaga Ruiz", "Nelson", Strength.LIKELY, Doubt.PART_OF_NAME),
        ("Yahaira Santos", "Yahaira", Strength.WEAK, Doubt.PART_OF_NAME),  # the second surname
        ("Delroy Arnold", "Delroy Arnold", Strength.WEAK, Doubt.PART_OF_NAME),  # no surname
        ("Obando Urbina", "Scarleth", Strength.WEAK, Doubt.PART_OF_NAME),  # no given name
        ("Scarleth", "Scarleth", Strength.WEAK, Doubt.PART_OF_NAME),
        ("D. Flowers", "Delroy Arnold", Strength.LIKELY, Doubt.INITIAL),
        ("A. Flowers", "Delroy Arnold", Strength.LIKELY, Doubt.INITIAL),
        ("D. A. Flowers", "Delroy Arnold", Strength.LIKELY, Doubt.INITIAL),
        ("Darnell Tyrone Whitcomb", "Darnell T.", Strength.LIKELY, Doubt.INITIAL),
        ("C. O'Rourke", "Caitlin", Strength.LIKELY, Doubt.INITIAL),
        ("Scarleth O.", "Scarleth", Strength.WEAK, Doubt.INITIAL),
        ("Nelson Maradiga", "Nelson", Strength.WEAK, Doubt.SIMILAR_SPELLING),
        ("Nelson Maradiaag", "Nelson", Strength.WEAK, Doubt.SIMILAR_SPELLING),
        ("Dellroy Flowers", "Delroy Arnold", Strength.WEAK, Doubt.SIMILAR_SPELLING),
        ("Yahaira Penna", "Yahaira", Strength.WEAK, Doubt.SIMILAR_SPELLING),
        ("Caitlin ORourke", "Caitlin", Strength.WEAK, Doubt.SIMILAR_SPELLING),
    ],
)
def test_how_much_speaks_for_somebody(said: str, person: str, strength: Strength, why: Doubt) -> None:
    assert listed(*FLOWERS).candidates(name_key(said)) == (Candidate(person, strength, why),)


@pytest.mark.parametrize("said", [
    "E. Flowers", "Delroy Obando", "Scarleth Flowers", "Peña Flowers", "Delrey Flores", "Maradiga", "D.", "D. F.",
    "Ruiz", "",
])
def test_one_word_in_common_is_nothing(said: str) -> None:
    """Surnames are common: whoever shares one is somebody else until a person says otherwise."""
    assert listed(*FLOWERS).candidates(name_key(said)) == ()


def test_a_single_word_means_the_only_one_who_has_it() -> None:
    """`iPhone de Ana` may be one Ana, but is nobody's guess among two."""
    assert [c.person for c in listed(("Ana", "Paz"), ("Luis", "Cruz")).candidates(name_key("Ana"))] == ["Ana"]
    assert listed(("Ana", "Paz"), ("Ana Rosa", "Cruz")).candidates(name_key("Ana")) == ()
    assert listed(("Luis", "Cruz"), ("Leo", "Cruz")).candidates(name_key("L. Cruz")) != ()


def test_an_equal_name_hides_nobody_who_has_one_more() -> None:
    """The two José Luis Hernández: the one with a second surname leaves it out when he signs in."""
    index = listed(("José Luis", "Hernández"), ("Jose Luis", "Hernández López"))
    assert [(c.person, c.strength) for c in index.candidates(name_key("José Luis Hernández"))] == [
        ("José Luis", Strength.STRONG), ("Jose Luis", Strength.LIKELY)]
    assert len(index.candidates(name_key("José Luis Hernández López"))) == 2
    assert len(index.candidates(name_key("José Hernández"))) == 2


def test_a_word_that_is_somebodys_name_is_no_slip() -> None:
    """Mario López is not María López as long as there is a Mario."""
    assert listed(("María", "López")).candidates(name_key("Mario López")) != ()
    assert listed(("María", "López"), ("Mario", "Ruiz")).candidates(name_key("Mario López")) == ()


def test_brackets_suggest_and_never_more() -> None:
    """`(en nombre de Ana Paz)` is not Ana Paz."""
    index = listed(("Ana", "Paz Ríos"), ("Luis", "Cruz"))
    assert index.original_of(name_key("Ana Paz Ríos")) == (Candidate("Ana", Strength.LIKELY, Doubt.ORIGINAL_NAME),)
    assert index.original_of(name_key("Ana")) == ()
    assert index.original_of(name_key("Paz Ríos")) == ()
