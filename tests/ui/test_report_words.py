"""Words of the reports pages that are worked out, not looked up."""

from __future__ import annotations

import pytest

from seminar_desktop.ui.pages import report_words as say
from seminar_desktop.ui.pages.report_look import zones


def marked(parts: say.Parts) -> list[str]:
    return [word for word, equal in parts if equal]


@pytest.mark.parametrize(
    ("name", "reported", "equal"),
    [
        ("Étienne Gagné", "GAGNE, etienne", ["Étienne", "Gagné"]),
        ("José Luis Hernández López", "José Hernandez", ["José", "Hernández"]),
        ("Yariela Batista de Gracia", "Yariela Gracia", ["Yariela", "Gracia"]),
        ("Ramona Altagracia Báez", "RD - Ramona Baez (Ramona)", ["Ramona", "Báez"]),
        ("Ana Paz", "Sala 2", []),
        ("Ana Paz", "", []),
    ],
)
def test_equal_words_are_marked_in_the_persons_own_spelling(name: str, reported: str, equal: list[str]) -> None:
    parts = say.equal_words(name, reported)
    assert " ".join(word for word, _ in parts) == name
    assert marked(parts) == equal


@pytest.mark.parametrize(
    ("email", "reported", "equal"),
    [
        ("ana@town.example.org", "ANA@town.example.org ", ["ana", "@town.example.org"]),
        ("ana@town.example.org", "ana@town.example.ogr", ["ana"]),
        ("ana@town.example.org", "luis@town.example.org", ["@town.example.org"]),
        ("ana@town.example.org", "", []),
        ("", "ana@town.example.org", []),
    ],
)
def test_equal_parts_of_an_address_are_marked(email: str, reported: str, equal: list[str]) -> None:
    parts = say.equal_address(email, reported)
    assert "".join(part for part, _ in parts) == email
    assert marked(parts) == equal


@pytest.mark.parametrize(("seconds", "said"), [(0, "0 min"), (59, "less than a minute"), (60, "1 min"),
                                               (3599, "59 min"), (3600, "1 h 0 min"), (22_260, "6 h 11 min")])
def test_durations_are_hours_and_minutes(qapp, seconds: int, said: str) -> None:
    assert say.duration(seconds) == said


def test_lines_and_names_say_how_many_more_there_are(qapp) -> None:
    assert say.lines((7,)) == "7" and say.lines((7, 12, 30)) == "7 +2"
    assert say.names(("A", "B", "C", "D")) == "A · B · C +1"


def test_zones_are_places_and_utc() -> None:
    assert {"America/El_Salvador", "Europe/Madrid", "UTC"} <= set(zones())
    assert not any(zone.startswith(("Etc/", "SystemV/", "posix/")) for zone in zones())
