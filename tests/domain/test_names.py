"""Folding names for search and matching, cleaning them for storing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.names import clean, email_key, fold, name_key, search_text, sort_key

NAMES = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("O'Rourke-Núñez", "o rourke nunez"),
        ("O’Rourke", "o rourke"),
        ("  José \u00a0 LUIS\t", "jose luis"),
        ("Jose\u0301", "jose"),
        ("Łódź", "lodz"),
        ("Søren Ærø", "soren aero"),
        ("Weiß", "weiss"),
        ("İstanbul ılık", "istanbul ilik"),
        ("\u202eEvil\u200b", "evil"),
        ("Ｆｕｌｌ ｗｉｄｔｈ", "full width"),
        ("𝐉𝐨𝐬é", "jose"),
        ("Ǿystein", "oystein"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    """Accents, case, joiners and invisible marks go; the letters stay."""
    assert fold(text) == folded


@given(NAMES)
def test_fold_is_final(text: str) -> None:
    """Folding twice changes nothing, and composed and decomposed spellings fold alike."""
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(NAMES)
def test_clean_is_final_and_keeps_the_letters(text: str) -> None:
    """What is stored is in one normal form, on one line, without control characters."""
    once = clean(text)
    assert clean(once) == once == unicodedata.normalize("NFC", once)
    assert not any(unicodedata.category(c) == "Cc" for c in once)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("  Ana \t María\r\nPérez ", "Ana María Pérez"),
        ("An\x00a", "Ana"),
        ("\u202eevitaN", "evitaN"),
        ("=cmd()", "=cmd()"),
        ("Tom & <b>Jerry", "Tom & <b>Jerry"),
        ("👩\u200d🏫 Ana", "👩\u200d🏫 Ana"),
        ("\ud800Ana", "Ana"),
    ],
)
def test_clean(text: str, stored: str) -> None:
    """Blanks collapse and hidden marks go; what a person typed on purpose is stored as typed."""
    assert clean(text) == stored


# formats.md 1.6: the same person in two sources.
SAME = [
    ("María de los Ángeles Cruz", "CRUZ, Maria Angeles"),
    ("Ma. Fernanda López", "María Fernanda Lopez"),
    ("Lic. José Luis Hernández", "Jose Luis Hernandez"),
    ("Ing. Carlos Pérez y Gómez", "Perez Gomez Carlos"),
    ("Dra. Ana O'Rourke (Guest)", "Ana O’Rourke"),
    ("Ana-Lucía Núñez", "ana lucia nunez"),
    ("Juan\u00a0Pérez (SV)", "Pérez, Juan"),
    ("Pérez, Juan", "Juan Pérez"),
]
DIFFERENT = [
    ("José Luis Hernández", "José Luis Hernández López"),
    ("Ana Pérez", "Anna Pérez"),
    ("Juan Pérez", "Juan Peres"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_match(one: str, other: str) -> None:
    """Order, accents, titles, particles and bracketed remarks make no difference."""
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_that_do_not_match(one: str, other: str) -> None:
    """A second surname or another spelling is for a person to decide."""
    assert name_key(one) != name_key(other)


def test_a_name_of_particles_keeps_a_key() -> None:
    """Somebody called "De la Y" can still be told from nobody."""
    assert name_key("De la Y") == frozenset({"de", "la", "y"})
    assert name_key("(Guest)") == frozenset()


def test_search_text_holds_apostrophe_names_both_ways() -> None:
    """`o'rourke`, `o rourke` and `orourke` find the same person."""
    words = search_text("Síle", "O'Rourke-Núñez", "s.orourke@example.org").split()
    assert {"sile", "o", "rourke", "nunez", "orourkenunez", "orourke@example", "org"} <= set(words)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (" Ana.Perez@Example.ORG; ", "ana.perez@example.org"),
        ("ana@example.org.", "ana@example.org"),
        ("\u200bana@ex\u00adample.org", "ana@example.org"),
        ("ａｎａ@example.org", "ana@example.org"),
        ("", ""),
    ],
)
def test_email_key(text: str, key: str) -> None:
    """Addresses compare without case, blanks, invisible marks and final punctuation."""
    assert email_key(text) == key


def test_lists_are_sorted_without_accents() -> None:
    """Ávila stands before Barrios, whatever its accent."""
    names = [("Zúñiga", "Ana"), ("Ávila", "Óscar"), ("Avila", "Bea"), ("Barrios", "Al")]
    assert [f for f, _ in sorted(names, key=lambda n: sort_key(*n))] == ["Avila", "Ávila", "Barrios", "Zúñiga"]
