"""Finding, entering, correcting and replacing people."""

from pathlib import Path

import pytest

from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import Origin, Quota, Role
from seminar_desktop.services import attendance, journal, people
from tests.store.desks import enrolled, exchange, new_desk

from .conftest import Room

HOSTILE_NAMES = [
    "=cmd()",
    "Tom & <b>Jerry</b>",
    '<img src="file:///etc/passwd">',
    "Robert'); DROP TABLE person;--",
    "x" * 200,
    "محمد بن سلمان",
    "שרה \u202elevi",
    "👩\u200d🏫 Ana",
    "Ñandú Ångström Łoś",
    '"quoted" OR 1',
    "a*",
    "NEAR(a b)",
]


def names(room: Room, text: str) -> list[str]:
    return [person.name for person in people.search(room.desk, text)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("pe", ["Ana Pérez"]),
        ("PÉREZ", ["Ana Pérez"]),
        ("perez ana", ["Ana Pérez"]),
        ("ana p", ["Ana Pérez"]),
        ("Pérez, Ana", ["Ana Pérez"]),
        ("jose hernandez", ["José Luis Hernández López"]),
        ("lopez jose", ["José Luis Hernández López"]),
        ("lu", ["Luis Cruz", "José Luis Hernández López"]),
        ("o'rourke", ["Síle O'Rourke"]),
        ("O’Rourke", ["Síle O'Rourke"]),
        ("orourke", ["Síle O'Rourke"]),
        ("o rou", ["Síle O'Rourke"]),
        ("sile", ["Síle O'Rourke"]),
        ("santa", ["Luis Cruz", "José Luis Hernández López", "Síle O'Rourke", "Ana Pérez"]),
        ("s a", ["Luis Cruz", "José Luis Hernández López", "Síle O'Rourke", "Ana Pérez"]),
        ("p", []),
        ("", []),
        ("zz", []),
        ("ana cruz", ["Luis Cruz"]),  # Luis of Santa Ana
    ],
)
def test_search(room: Room, typed: str, found: list[str]) -> None:
    """Without accents, in any order, from two letters, names and municipality; the list is in order of names."""
    assert names(room, typed) == found


@pytest.mark.parametrize(
    "typed", ["ab\x00cd", "\ud800ab", "😀😀", '"', "* *", "a\nb", "^ana", "-ana", "ana AND", "\u202eana"]
)
def test_search_takes_any_text(room: Room, typed: str) -> None:
    """What a scanner or a cat types into the field finds somebody or nobody, never an error."""
    assert set(names(room, typed)) <= {person.name for person in people.everybody(room.desk)}


def test_search_by_email(room: Room) -> None:
    """By the beginning of the address and by its host."""
    people.edit(room.desk, room.ana, {"email": "ana.perez@alcaldia.example"})
    for typed in ("ana.perez@alcaldia.example", "ana.pe", "alcald"):
        assert names(room, typed) == ["Ana Pérez"]


def test_search_follows_corrections(room: Room) -> None:
    """The new name is found at once, the old one is not."""
    person, changes = people.correct_name(room.desk, room.ana, " Hanna ", "Pérez  Núñez")
    assert person.name == "Hanna Pérez Núñez" and changes == Changes.PEOPLE
    assert names(room, "nunez") == ["Hanna Pérez Núñez"] and names(room, "ana p") == ["Hanna Pérez Núñez"]
    people.edit(room.desk, room.ana, {"municipality": "Apopa"})
    assert names(room, "ana p") == []


def test_search_finds_beginnings_beside_whole_words(room: Room) -> None:
    """Many exact hits do not use up the room of those who only begin so."""
    enrolled(room.desk, *[("Mari", f"A{n}") for n in range(30)], *[("Mariana", f"B{n}") for n in range(30)])
    found = names(room, "mari")
    assert len(found) == 50
    assert sum(name.startswith("Mari A") for name in found) == 30


@pytest.mark.parametrize("name", HOSTILE_NAMES, ids=range(len(HOSTILE_NAMES)))
def test_hostile_names_are_stored_found_and_sound(room: Room, name: str) -> None:
    """Formulas, markup, quotes, other scripts: kept as typed, but for marks that hide or reorder text."""
    result, _ = people.walk_in(room.desk, name, "Zzyzx", "SV", name)
    person = result.verdict.person
    assert person and person.given_name == name.replace("\u202e", "")
    assert person in people.search(room.desk, "zzyzx")
    assert person in people.search(room.desk, f"{name} zz")
    assert journal.check(room.desk).sound


def test_a_walk_in_is_entered_and_admitted(room: Room) -> None:
    """One act: a person, a badge, an arrival."""
    result, changes = people.walk_in(room.desk, " Eva ", "Paz", "GT", "Mixco", Role.MUNICIPAL)
    person = result.verdict.person
    assert result.verdict.kind == VerdictKind.WELCOME and person
    assert (person.name, person.municipality, person.origin) == ("Eva Paz", "Mixco", Origin.WALK_IN)
    assert changes == Changes.PEOPLE | Changes.ATTENDANCE | Changes.BADGES
    assert attendance.scan(room.desk, room.code(person.id))[0].verdict.kind == VerdictKind.ALREADY_HERE
    other, _ = people.walk_in(room.desk, "Tom", "", "", "IOM", Role.SECRETARIAT)
    assert other.verdict.person and other.verdict.person.organisation == "IOM"


@pytest.mark.parametrize("name", ["", "  ", "\x00", "\u200b"])
def test_nobody_is_entered_without_a_name(room: Room, name: str) -> None:
    """Invisible marks are no name; nothing is written."""
    before = journal.count(room.desk)
    for act in (
        lambda: people.walk_in(room.desk, name, "", "SV", ""),
        lambda: people.substitute(room.desk, room.ana, name, ""),
        lambda: people.correct_name(room.desk, room.ana, name, ""),
        lambda: people.edit(room.desk, room.ana, {"given_name": name, "family_name": ""}),
        lambda: people.add(room.desk, {"given_name": name}),
    ):
        with pytest.raises(KnownError, match="name_missing"):
            act()
    assert journal.count(room.desk) == before


def test_a_substitute_takes_the_place_and_nothing_else(room: Room) -> None:
    """Same delegation and role; nothing personal is taken over."""
    people.edit(room.desk, room.ana, {"email": "ana@example.org", "sex": "F", "position": "Mayor"})
    result, _ = people.substitute(room.desk, room.ana, "Eva", "Paz")
    eva, ana = result.verdict.person, people.get(room.desk, room.ana)
    assert eva and ana.substituted_by == eva.id and eva.origin == Origin.SUBSTITUTE
    assert (eva.country, eva.municipality, eva.role) == (ana.country, ana.municipality, ana.role)
    assert (eva.email, eva.sex, eva.position) == ("", "", "")
    with pytest.raises(KnownError, match="already_substituted"):
        people.substitute(room.desk, room.ana, "Otra", "Paz")
    with pytest.raises(KnownError, match="person_unknown"):
        people.substitute(room.desk, "pnobody", "Otra", "Paz")


def test_a_delegation_counts_the_substitute(room: Room) -> None:
    """The number of people stays, the arrival is the substitute's."""
    people.substitute(room.desk, room.ana, "Eva", "Paz")
    (salvador,) = (d for d in people.delegations(room.desk) if d.country == "SV")
    assert len(salvador.people) == 4 and salvador.arrived == 1
    assert room.ana not in {p.id for p in salvador.people}


def test_an_edit_without_a_change_makes_no_entry(room: Room) -> None:
    """Saving a form that nobody touched leaves the journal as it is."""
    before = journal.count(room.desk)
    people.edit(room.desk, room.ana, {"given_name": "Ana", "family_name": " Pérez ", "unknown": "x"})
    assert journal.count(room.desk) == before


def test_the_quota(room: Room) -> None:
    """Kept in the seminar; senseless numbers are refused."""
    people.set_quota(room.desk, Quota(3, 1))
    assert people.quota(room.desk) == Quota(3, 1)
    with pytest.raises(KnownError, match="quota_invalid"):
        people.set_quota(room.desk, Quota(0, 1))


def test_needs_are_kept_apart(room: Room) -> None:
    """Diet and accessibility are in a store of their own: not in the search, not in the person."""
    (person,) = enrolled(room.desk, ("Eva", "Paz"), dietary_needs="vegana", accessibility_needs="rampa")
    assert people.search(room.desk, "vegana") == people.search(room.desk, "rampa") == []
    assert "vegana" not in repr(people.get(room.desk, person))


def test_saying_the_shown_value_again_ends_a_conflict(tmp_path: Path) -> None:
    """Two desks apart correct one name; picking the value that is shown settles it on both."""
    one = new_desk(tmp_path, "one")
    person, = enrolled(one, ("Ana", "Perez"), country="SV")
    two = new_desk(tmp_path, "two")
    exchange([one, two])
    people.edit(one, person, {"family_name": "Pérez"})
    people.edit(two, person, {"family_name": "Peréz"})
    exchange([one, two])
    assert journal.check(one).conflicts == journal.check(two).conflicts == 1
    people.edit(one, person, {"family_name": people.get(one, person).family_name})
    exchange([one, two])
    assert journal.check(one).conflicts == journal.check(two).conflicts == 0
    one.close()
    two.close()


def test_a_substitution_takes_back_the_wrong_arrival_and_undo_restores_it(room: Room) -> None:
    """The named person was admitted by mistake before anybody said that somebody else came."""
    attendance.admit(room.desk, room.ana)
    result, _ = people.substitute(room.desk, room.ana, "Eva", "Paz")
    assert room.ana not in people.arrived(room.desk)
    assert result.verdict.person is not None and result.verdict.person.id in people.arrived(room.desk)
    attendance.undo(room.desk, result.entry, "it was Ana after all")
    assert people.arrived(room.desk) == {room.ana}
    assert journal.check(room.desk).sound


def test_the_beginning_of_a_country_finds_its_people(room: Room) -> None:
    """In any language; a name that begins so is found as well."""
    assert len(people.search(room.desk, "el salv")) == 4
    assert len(people.search(room.desk, "salvador")) == 0
    assert people.search(room.desk, "hond") == []
    assert [p.given_name for p in people.namesakes(room.desk, "JOSE LUIS", "Hernandez Lopez")] == ["José Luis"]
