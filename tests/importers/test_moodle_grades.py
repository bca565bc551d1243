"""The gradebook export: every separator, decimal commas, and a grade that is no pass."""

from pathlib import Path

import pytest

from seminar_desktop.importers import moodle_grades
from seminar_desktop.importers.report import Reading, ResultReport
from tests.importers.moodle_files import fputcsv, meanings, sample, states, table

WHO = ("Nombre", "Apellido(s)", "Número de ID", "Institución", "Departamento", "Dirección de correo")
ES = (*WHO, "Cuestionario:Prueba: unidad 1 (Real)", "Total del curso (Real)", "Suspendido",
      "Última descarga de este curso")
ROWS = (ES, ("María José", "Ureña Villalobos", "17", "", "", "m@x.example.org", "8,50", "42,00", "", "1663071000"),
        ("Luis", "Sol", "", "Alcaldía de Loma", "", "l@x.example.org", "-", "-", "Sí", "1663071000"))


def read(folder: Path, rows: tuple[tuple[str, ...], ...], delimiter: str = ";", encoding: str = "utf-8",
         reading: Reading | None = None) -> ResultReport:
    found = table(folder, fputcsv(rows, delimiter), encoding)
    assert moodle_grades.recognises(found)
    return moodle_grades.read(found, reading or Reading())


@pytest.mark.parametrize("delimiter", [",", ";", "\t", ":"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_every_separator_gives_the_same_grades(tmp_path: Path, delimiter: str, encoding: str) -> None:
    report = read(tmp_path, ROWS, delimiter, encoding)
    ana, luis = report.rows
    assert (ana.name, ana.email, ana.account, ana.line) == (
        "María José Ureña Villalobos", "m@x.example.org", "17", 2)
    assert {activity: result.grade for activity, result in ana.results.items()} == {
        "Prueba: unidad 1": "8.50", "Total del curso": "42.00"}
    assert luis.results == {} and luis.name == "Luis Sol"
    assert report.activities == ("Prueba: unidad 1", "Total del curso")
    assert meanings(report)[-2:] == ["", ""]


def test_a_grade_is_no_pass_and_a_total_is_not_even_completed(tmp_path: Path) -> None:
    assert states(read(tmp_path, ROWS).rows[0]) == {"Prueba: unidad 1": "completed", "Total del curso": "in_progress"}


def test_english_and_several_ways_of_printing(tmp_path: Path) -> None:
    head = ("First name", "Last name", "Email address", "Quiz: Basics (Letter)", "Quiz: Basics (Percentage)",
            "Quiz: Basics (Real)", "Quiz: Basics (Feedback)", "Assignment: Essay (Percentage)", "Course total (Real)",
            "Last downloaded from this course")
    report = read(tmp_path, (head, ("Ana", "Paz", "a@x.example.org", "B", "85.00 %", "8.50", "fine", "70,5 %", "9.00",
                                    "1663071000")), ",")
    assert {activity: result.grade for activity, result in report.rows[0].results.items()} == {
        "Basics": "8.50", "Essay": "70.5 %", "Course total": "9.00"}


def test_old_versions_do_not_say_how_a_grade_is_printed(tmp_path: Path) -> None:
    head = ("First name", "Surname", "ID number", "Institution", "Department", "Email address", "Assignment: Grapes",
            "Feedback: Grapes", "Course total", "Last downloaded from this course")
    row = ("Anne", "Able", "", "HQ", "Rock", "a@x.example.org", "56.00", "We welcome it", "56.00", "1663071000")
    report = read(tmp_path, (head, row), ",")
    assert report.activities == ("Grapes", "Course total")


def test_two_activities_of_one_name_and_a_name_with_a_colon(tmp_path: Path) -> None:
    head = (*WHO, "Cuestionario:Prueba (Real)", "Tarea:Prueba (Real)", "Módulo: Prueba (Real)")
    report = read(tmp_path, (head, ("Ana", "Paz", "", "", "", "", "1,0", "2,0", "3,0")))
    assert {activity: result.grade for activity, result in report.rows[0].results.items()} == {
        "Prueba": "1.0", "Prueba (2)": "2.0", "Módulo: Prueba": "3.0"}


def test_the_operators_mapping_is_followed(tmp_path: Path) -> None:
    report = read(tmp_path, ROWS, reading=Reading(meanings={8: ("state", "Curso"), 7: ("", ""), 6: ("grade", "P")}))
    assert report.activities == ("P", "Curso") and report.unread == ("Sí",)
    assert states(report.rows[0]) == {"P": "completed"}


def test_what_is_no_gradebook() -> None:
    for name in ("participants.csv", "moodle_completion.csv", "variants/moodle_participants_es.csv"):
        assert not moodle_grades.recognises(sample(name))
