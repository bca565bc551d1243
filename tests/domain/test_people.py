"""Delegations counted against the quota, and how a person is named."""

from seminar_desktop.domain.people import Country, Modality, Person, Quota, Role, delegation

QUOTA = Quota(2, 2)


def person(number: int, municipality: str, **fields: str) -> Person:
    values = {"country": "SV", "role": Role.MUNICIPAL, "municipality": municipality} | fields
    return Person(f"p{number}", "Ana", str(number), **values)  # type: ignore[arg-type]


def test_a_complete_and_balanced_delegation() -> None:
    """Two municipalities with two people each, experienced and starting."""
    people = [person(n, town, experience=e) for n, (town, e) in enumerate(
        [("Apopa", "experienced"), ("Apopa", "starting"), ("Ilopango", "starting"), ("Ilopango", "")]
    )]  # fmt: skip
    result = delegation("SV", people, QUOTA, frozenset({"p0", "p9"}))
    assert result.complete and result.balanced
    assert (result.experienced, result.starting, result.arrived) == (1, 2, 1)
    assert dict(result.municipalities) == {"Apopa": 2, "Ilopango": 2}


def test_four_people_of_three_places_are_not_complete() -> None:
    """The number is right, but two municipalities are short of one person each."""
    people = [person(n, town) for n, town in enumerate(["Apopa", "Apopa", "Ilopango", "Mejicanos"])]
    result = delegation("SV", people, QUOTA)
    assert not result.complete and result.missing_people == result.missing_municipalities == 0
    assert dict(result.short_municipalities) == {"Ilopango": 1, "Mejicanos": 1}


def test_nobody_yet() -> None:
    """An expected country without people misses everything."""
    result = delegation("BZ", [], QUOTA)
    assert (result.missing_people, result.missing_municipalities, result.balanced) == (4, 2, False)


def test_others_fill_no_quota() -> None:
    """Ministries, other countries and people who were replaced do not count; the substitute does."""
    people = [
        person(0, "Apopa", substituted_by="p1"),
        person(1, "Apopa", origin="substitute"),
        person(2, "", role=Role.MINISTRY),
        person(3, "Guate", country="GT"),
        person(4, "Apopa", modality=Modality.VIRTUAL),
    ]
    result = delegation("SV", people, QUOTA)
    assert [p.id for p in result.people] == ["p1", "p4"]
    assert (result.in_person, result.virtual, result.missing_people) == (1, 1, 2)


def test_names() -> None:
    """Whatever is missing leaves no blank behind, and municipal people stand for their municipality."""
    assert Person("p", "Ana", "").name == "Ana" and Person("p", "", "Cruz").name == "Cruz"
    assert Person("p", municipality="Apopa", organisation="X").affiliation == "Apopa"
    assert Person("p", organisation="X").affiliation == "X"
    assert Country("SV", {"en": "El Salvador"}).name("fr") == "El Salvador" and Country("ZZ", {}).name("es") == "ZZ"
