"""Quiz reports: several attempts, people without one, averages that are nobody's, surnames first."""

import csv
from datetime import datetime
from pathlib import Path

import pytest

from seminar_desktop.importers import moodle_quiz
from seminar_desktop.importers.report import CONSULTATION, Reading, ResultReport
from tests.importers.moodle_files import SAMPLES, fputcsv, meanings, only, row_of, sample, table

ES = ("Apellido(s)", "Nombre", "Dirección de correo", "Estado", "Comenzado el", "Finalizado", "Tiempo requerido",
      "Calificación/10,00", "Respuesta 1", "Respuesta 2")
WHEN = ("12 de septiembre de 2022  08:05", "12 de septiembre de 2022  08:13", "8 minutos 10 segundos")


def read(folder: Path, *rows: tuple[str, ...]) -> ResultReport:
    found = table(folder, fputcsv(rows), "utf-8-sig")
    assert moodle_quiz.recognises(found)
    return moodle_quiz.read(found, Reading())


@pytest.mark.parametrize(("name", "people"), [("preconsultation", 53), ("postconsultation", 49)])
def test_the_samples_give_the_expected_number_of_first_finished_attempts(name: str, people: int) -> None:
    report = moodle_quiz.read(sample(f"{name}.csv"), Reading())
    with (SAMPLES / "expected_matches.csv").open(encoding="utf-8", newline="") as file:
        matches = {int(row["line"]): row for row in csv.DictReader(file) if row["file"] == f"{name}.csv"}
    assert [row.line for row in report.rows] == sorted(matches)
    finished = {matches[row.line]["expected_participant_email"] for row in report.rows
                if only(row).state.value == "completed" and only(row).grade}
    assert len(finished - {""}) == people


def test_a_row_of_the_sample() -> None:
    row = row_of(moodle_quiz.read(sample("preconsultation.csv"), Reading()), 2)
    assert (row.name, row.email) == ("Byron Estuardo Ajú Pérez", "byron.aju.perez@correo.example.org")
    assert only(row).at == datetime(2022, 9, 12, 7, 14) and only(row).grade == "4.00"
    assert len(row.answers) == 12 and row.answers["Respuesta 7"] == "El marco institucional, legal y de políticas"


def test_attempts_unfinished_and_absent(tmp_path: Path) -> None:
    report = read(
        tmp_path, ES, ("Paz", "Ana", "a@x.example.org", "Finalizado", *WHEN, "7,50", "x", "-"),
        ("Paz", "Ana", "a@x.example.org", "En curso", WHEN[0], "-", "-", "-", "-", "-"),
        ("Sol", "Luis", "l@x.example.org", "-", "-", "-", "-", "-", "-", "-"),
        ("Luz", "Eva", "e@x.example.org", "Nunca enviado", WHEN[0], "-", "-", "-", "y", "-"),
        ("Mar", "Rita", "r@x.example.org", "Anulado", WHEN[0], "-", "-", "-", "y", "-"))
    assert [row.name for row in report.rows] == ["Ana Paz", "Ana Paz", "Luis Sol", "Eva Luz", "Rita Mar"]
    assert [only(row).state.value for row in report.rows[:4]] == [
        "completed", "in_progress", "not_started", "in_progress"]
    assert report.rows[0].answers == {"Respuesta 1": "x"} and report.rows[1].answers == {}
    assert report.rows[4].results == {} and report.unread == ("Anulado",)


def test_the_grades_report_ends_with_averages(tmp_path: Path) -> None:
    head = (*ES[:8], "P. 1 /5,00", "P. 2 /5,00")
    report = read(
        tmp_path, head, ("Paz", "Ana", "a@x.example.org", "Finalizado", *WHEN, "7,50", "5,00", "2,50"),
        ("Promedio del grupo", "", "", "", "", "", "", "6,00", "3,00", "3,00"),
        ("Promedio general", "", "", "", "", "", "", "6,00", "3,00", "3,00"))
    assert [row.name for row in report.rows] == ["Ana Paz"] and report.variant == "grades"
    assert report.rows[0].answers == {} and only(report.rows[0]).grade == "7.50"


def test_somebody_whose_surname_is_average_is_read(tmp_path: Path) -> None:
    report = read(tmp_path, ES, ("Average", "Joe", "j@x.example.org", "Finalizado", *WHEN, "7,50", "x", "y"))
    assert report.rows[0].name == "Joe Average"


@pytest.mark.parametrize("head", [
    ("Last name", "First name", "Email address", "State", "Started on", "Completed", "Time taken", "Grade/10.00",
     "Response 1", "Right answer 1"),
    ("Last name", "First name", "Email address", "Status", "Started", "Completed", "Duration", "Grade/10.00",
     "Response 1", "Right answer 1"),
    ("Nom de famille", "Prénom", "Adresse de courriel", "État", "Commencé le", "Terminé", "Temps utilisé",
     "Note/10,00", "Réponse 1", "x"),
])
def test_english_newer_names_and_french(tmp_path: Path, head: tuple[str, ...]) -> None:
    report = read(tmp_path, head, ("Paz", "Ana", "a@x.example.org", "Finished", "12 September 2022 8:05 PM",
                                   "12 September 2022 8:13 PM", "8 mins", "7.50", "x", "z"))
    row = report.rows[0]
    assert row.name == "Ana Paz" and only(row).at == datetime(2022, 9, 12, 20, 13)
    assert only(row).grade == "7.50" and row.answers == {head[8]: "x"}


def test_questions_and_right_answers_are_not_read_as_answers(tmp_path: Path) -> None:
    head = (*ES[:8], "Pregunta 1", "Respuesta 1", "Respuesta correcta 1")
    report = read(tmp_path, head, ("Paz", "Ana", "a@x.example.org", "Finalizado", *WHEN, "7,50", "¿2+2?", "4", "4"))
    assert report.rows[0].answers == {"Respuesta 1": "4"}


def test_the_operators_mapping_is_followed(tmp_path: Path) -> None:
    rows = [("Familia", "Nombre", "Zustand", "Respuesta 1", "Nota"), ("Paz", "Ana", "Finalizado", "x", "5,5")]
    found = table(tmp_path, fputcsv(rows))
    assert not moodle_quiz.recognises(found)
    told = Reading(meanings={0: ("family_name", ""), 1: ("given_name", ""), 2: ("state", ""), 4: ("grade", "")})
    report = moodle_quiz.read(found, told)
    assert report.rows[0].name == "Ana Paz" and report.activities == (CONSULTATION,)
    assert (only(report.rows[0]).state.value, only(report.rows[0]).grade) == ("completed", "5.5")
    assert meanings(report) == ["family_name", "given_name", "state:consultation", "answer", "grade:consultation"]
