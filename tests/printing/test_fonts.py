"""What the faces can write, and what becomes of the rest."""

from __future__ import annotations

import unicodedata

import pytest

from seminar_desktop.printing import fonts


@pytest.mark.parametrize("font", fonts.FILES)
def test_every_letter_of_the_languages_of_the_region_is_there(font: str) -> None:
    letters = "ñáéíóúüçœæâêîôûàèùëïÿÑÁÉÍÓÚÜÇŒʼ’‘“”«»–—·º§¿¡€"
    assert all(ord(letter) in fonts._widths(font) for letter in letters)
    assert fonts.missing_characters(letters) == set()


def test_accents_are_composed_and_controls_vanish() -> None:
    assert fonts.printable(unicodedata.normalize("NFD", "Núñez")) == ("Núñez", frozenset())
    assert fonts.printable(" a\x00b\t\n c\u200d\u202e ")[0] == "ab c"


def test_what_the_face_lacks_becomes_one_placeholder_and_is_reported() -> None:
    drawn, missing = fonts.printable("Zoë דוד 🙂")
    assert drawn == f"Zoë {fonts.PLACEHOLDER} {fonts.PLACEHOLDER}"
    assert missing == set("דו🙂")
    assert fonts.missing_characters("Zoë 🙂") == {"🙂"}


def test_the_licence_lies_beside_the_fonts() -> None:
    from seminar_desktop.paths import resources

    assert "SIL OPEN FONT LICENSE Version 1.1" in (resources() / "fonts" / "OFL.txt").read_text(encoding="utf-8")
