"""Finding people by name: fast in long lists, and exactly those whom a comparison with everybody would find."""

from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain import roster_match
from seminar_desktop.domain.people import Person
from seminar_desktop.domain.roster_match import Known

WORDS = st.sampled_from(["ana", "luis", "jose", "paz", "cruz", "flores", "tzoc"])
NAMES = st.lists(st.lists(WORDS, max_size=4).map(" ".join))


def known(names: list[str]) -> list[Known]:
    return [Known(Person(f"p{number}"), {"given_name": name}, {}) for number, name in enumerate(names)]


@given(NAMES, NAMES.filter(bool))
def test_the_index_finds_whom_a_comparison_with_everybody_finds(names: list[str], asked: list[str]) -> None:
    people = known(names)
    index = roster_match._Index(people)
    for name in (frozenset(text.split()) for text in asked):
        alike = [who for who in people if roster_match._alike(name, roster_match._name(who.values))]
        assert index.with_name_like(name) == sorted(alike, key=lambda who: who.person.id)


def test_a_common_name_is_not_compared_with_half_of_the_list(monkeypatch) -> None:
    """María and José fill a list of ten thousand; what costs is the comparing of two names."""
    compared = []
    alike = roster_match._alike
    monkeypatch.setattr(roster_match, "_alike", lambda *names: compared.append(names) or alike(*names))
    given = "Maria Luz", "Maria Angel", "Jose Angel", "Jose Luz"
    names = [f"{given[n % 4]} Apellido{n} Otro{n // 3}" for n in range(10_000)]
    rows = {n: {"given_name": name, "municipality": "Elsewhere"} for n, name in enumerate(names[::10])}
    roster_match.identify(rows, known(names))
    assert len(compared) < 10 * len(rows)
