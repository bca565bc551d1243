"""Names as Zoom, Teams and Moodle print them: what of them is a person's name, and what is no person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.claims import IgnoredWhy
from seminar_desktop.domain.names import name_key
from seminar_desktop.domain.reported_names import not_a_persons_address, read_name

ANA = name_key("Ana Paz Ríos")


@pytest.mark.parametrize(
    "name",
    [
        "Ana Paz Ríos",
        "ANA PAZ RIOS",
        "Paz Ríos, Ana",
        "Lic. Ana Paz Ríos",
        "Dra. Ana de la Paz y Ríos",
        "Ana\u00a0Paz\u202fRíos ",
        "Ａｎａ Paz Ríos",
        # what a meeting adds
        "Ana Paz Ríos (Guest)",
        "Ana Paz Ríos (Unverified)",
        "Ana Paz Ríos (No comprobado)",
        "Ana Paz Ríos [Externo]",
        "Ana Paz Ríos - Invitada",
        "Invitado | Ana Paz Ríos",
        "Ana Paz Ríos (ella)",
        "Ana Paz Ríos (Ana",
        "Ana Paz Ríos 2",
        # countries
        "RD - Ana Paz Ríos",
        "rd – Ana Paz Ríos",
        "GT_Ana_Paz_Ríos",
        "SV | Ana Paz Ríos",
        "SV|Ana Paz Ríos",
        "HN/Ana Paz Ríos",
        "CR: Ana Paz Ríos",
        "MX-Ana Paz Ríos",
        "SV Ana Paz Ríos",
        "Ana Paz Ríos - SV",
        "Ana Paz Ríos (El Salvador)",
        "El Salvador - Ana Paz Ríos",
        "República Dominicana Ana Paz Ríos",
        # devices
        "Ana Paz Ríos (Galaxy A51)",
        "iPhone de Ana Paz Ríos",
        "iPhone 13 Pro Max de Ana Paz Ríos",
        "iPad d’Ana Paz Ríos",
        "Ana Paz Ríos's iPad",
        "Ana Paz Ríos’ MacBook Pro",
        "Ana Paz Ríos Samsung SM-A515F",
        "Ana Paz Ríos - Redmi Note 9",
        "Teléfono de Ana Paz Ríos",
        "LAPTOP-8H3K2L Ana Paz Ríos",
    ],
)
def test_what_is_left_is_the_name(name: str) -> None:
    """Additions go, and nothing of it makes a person a room, a bot or a telephone."""
    read = read_name(name)
    assert (read.words, read.nobody) == (ANA, None)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("US TAMBRIZ GLORIA", {"us", "tambriz", "gloria"}),  # a surname, not the United States
        ("Us-Tambriz Gloria", {"us", "tambriz", "gloria"}),
        ("Salvador Ruiz", {"salvador", "ruiz"}),
        ("Costa Ruiz", {"costa", "ruiz"}),
        ("Ma. José Ureña", {"maria", "jose", "urena"}),
        ("Ana-Lucía O'Rourke", {"ana", "lucia", "o", "rourke"}),
        ("D. Flowers", {"d", "flowers"}),
        ("P.C. Ruiz", {"p", "c", "ruiz"}),
        ("Móvil Ruiz", {"movil", "ruiz"}),
        ("Ana Paz - OIM", {"ana", "paz", "oim"}),
        ("iPhone de Scarleth", {"scarleth"}),
        ("李 小明", {"李", "小明"}),
    ],
)
def test_words_that_only_look_like_additions_stay(name: str, words: set[str]) -> None:
    assert read_name(name).words == words


@pytest.mark.parametrize("name", ["", " ", "(Guest)", "Invitado (Guest)", "Guest", "Galaxy A51", "iPhone", "SV",
                                  "El Salvador", "Samsung SM-A515F", "123", "👩‍🏫", "---", "()", "\u202e\u200b",
                                  "\x00\x1b"])
def test_nothing_is_left_of_a_name_that_says_nothing(name: str) -> None:
    assert read_name(name).words == frozenset()


def test_the_original_name_stands_in_brackets() -> None:
    """Who has renamed themselves is printed with both names; the name outside is the one that counts first."""
    read = read_name("pkowal (SV - Peter Kowalczyk)")
    assert (read.words, read.bracketed) == ({"pkowal"}, {"peter", "kowalczyk"})
    assert read_name("Ana Paz (Guest)").bracketed == frozenset()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        *[(name, IgnoredWhy.BOT) for name in (
            "read.ai meeting notes", "Otter.ai", "Ana's OtterPilot", "Fireflies.ai Notetaker Ana", "Ana Paz (Otter.ai)",
            "tl;dv", "Fathom Notetaker", "AI Notetaker", "Asistente de notas de Ana", "Asistente IA", "Grabadora",
            "Grabación sesión 1", "Recorder", "Transmisión en vivo", "Preneur de notes", "Enregistrement", "Gravação",
            "MeetGeek (Unverified)", "Bot", "ACME Bot", "SV - Recording")],
        *[(name, IgnoredWhy.ROOM) for name in (
            "Sala Plenaria San Salvador", "Sala San Salvador", "SV - Sala 2", "Salón de Sesiones", "SALON AZUL",
            "Auditorio Central (Guest)", "Salle plénière", "San Salvador Room", "OIM Zoom Rooms",
            "3rd floor Meeting Room", "Alcaldía - Sala de Juntas")],
        *[(name, IgnoredWhy.PHONE) for name in (
            "50370000001", "+503 7000-0002", "503****0001", "(503) 7000-0002", "1-202-***-**34", "+1 (503) ***-**01",
            "503xxxx0001 (Guest)", "Tel: 7000-0002", "SV - 50370000001", "Call-in User_1", "Usuario de teléfono 2",
            "٥٠٣٧٠٠٠٠٠٠١")],
    ],
)
def test_what_is_no_person(name: str, why: IgnoredWhy) -> None:
    assert read_name(name).nobody == why


@pytest.mark.parametrize("name", [
    "Ana Sala", "Sala, Laura", "Botero Ana", "Ana Botín", "Roomina Paz", "Salazar Ana", "Ana Telles", "Robotina Díaz",
    "Intérprete FR", "Prensa", "Usuario Prueba", "Invitado", "Asistente virtual 1", "2022", "12345", "XXXXXXXX", "x",
    "Ana 50370000001", "Recordón Paz", "Ana Paz (en la sala de juntas)", "",
])
def test_what_may_be_a_person(name: str) -> None:
    """In doubt somebody is asked: a person who is taken for a room loses the day."""
    assert read_name(name).nobody is None


@pytest.mark.parametrize(("address", "why"), [
    ("fred@fireflies.ai", IgnoredWhy.BOT),
    ("salasv@rooms.example.org", IgnoredWhy.ROOM),
    ("sala.ana@example.org", None),
    ("ana@classrooms.example.org", None),
    ("rooms", None),
    ("", None),
])
def test_addresses_of_services_and_rooms(address: str, why: IgnoredWhy | None) -> None:
    assert not_a_persons_address(address) == why


GIVEN = st.sampled_from(["María", "José", "Luis", "Ana", "Ángel", "Ixchel", "Anne-Sophie", "Darnell T."])
SURNAME = st.sampled_from(["Hernández", "López", "de la Cruz", "O'Rourke", "Us", "Núñez", "Peña", "Tzoc"])


@given(st.lists(GIVEN, min_size=1, max_size=3), st.lists(SURNAME, min_size=1, max_size=3))
def test_a_plain_name_has_the_key_that_lists_have(given_names: list[str], surnames: list[str]) -> None:
    """Otherwise nobody would be recognised."""
    name = " ".join([*given_names, *surnames])
    assert read_name(name).words == name_key(name)
    assert read_name(name).nobody is None


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    read = read_name(text)
    assert all(word and word == word.lower() for word in read.words | read.bracketed)


@pytest.mark.parametrize("piece", ["(", ")", "((Ana)", "Ana ", "a", "1", "*", "SV - ", "iPhone ", "iPhone de ", "a1",
                                   "tel. ", "-", " - ", "_", ".", "’s ", "\u0301", "👩‍🏫", "\u202e", "sala "])
def test_ten_kilobytes_are_read_as_quickly_as_a_name(piece: str) -> None:
    """Only the beginning of a monster is looked at, so its length costs nothing."""
    monster = piece * (10_000 // len(piece))
    assert read_name(monster) == read_name(monster[:300])
