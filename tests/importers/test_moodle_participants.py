"""The list of a course's participants: enrolled, and nothing more."""

from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers import moodle_participants
from seminar_desktop.importers.report import COURSE, Reading
from tests.importers.moodle_files import fputcsv, sample, states, table


def test_the_sample() -> None:
    found = sample("variants/moodle_participants_es.csv")
    assert moodle_participants.recognises(found)
    report = moodle_participants.read(found, Reading())
    assert len(report.rows) == 53 and report.activities == (COURSE,)
    assert (report.rows[1].name, report.rows[1].line) == ("José Pablo Chinchilla Araya", 3)
    assert all(states(row) == {COURSE: "enrolled"} for row in report.rows)


@pytest.mark.parametrize(("head", "row", "name"), [
    (("First name", "Last name", "Email address", "Groups"), ("Ana", "Paz", "a@x.example.org", ""), "Ana Paz"),
    (("Nombre", "Apellido(s)", "Nombre de usuario", "Ciudad", "Grupos"), ("Ana", "Paz", "apaz", "", "A"), "Ana Paz"),
    (("Prénom", "Nom", "Adresse de courriel", "Groupes"), ("Ana", "Paz", "a@x.example.org", ""), "Ana Paz"),
    (("Nombre / Apellido(s)", "Dirección de correo", "Grupos"), ("Ana Paz", "a@x.example.org", ""), "Ana Paz"),
])
def test_columns_vary(tmp_path: Path, head: tuple[str, ...], row: tuple[str, ...], name: str) -> None:
    found = table(tmp_path, fputcsv([head, row]), "utf-8-sig")
    report = moodle_participants.read(found, Reading())
    assert report.rows[0].name == name
    assert moodle_participants.recognises(found)


def test_a_list_of_ours_is_none() -> None:
    for name in ("participants.csv", "variants/indico_registrations.csv", "preconsultation.csv"):
        assert not moodle_participants.recognises(sample(name))


def test_without_a_column_of_people_nothing_is_read(tmp_path: Path) -> None:
    found = table(tmp_path, "what,where\nx,y\n")
    with pytest.raises(KnownError) as caught:
        moodle_participants.read(found, Reading())
    assert caught.value.code == "report_no_person_column"
    assert caught.value.values == {"headers": ["what", "where"], "line": 1}
    assert moodle_participants.read(found, Reading(meanings={0: ("name", "")})).rows[0].name == "x"
