"""Course completion: the last column is a date or nothing, and nothing is no."""

from datetime import datetime
from pathlib import Path

import pytest

from seminar_desktop.importers import moodle_course
from seminar_desktop.importers.report import Reading, ResultReport
from tests.importers.moodle_files import FAIL_ES, PASS_ES, fputcsv, meanings, row_of, sample, states, table

ES = ("ID", "Nombre", "Dirección de correo", "Prueba", "Prueba - Fecha de finalización", "Encuesta",
      "Encuesta - Fecha de finalización", "Curso finalizado")
EN = ("ID", "Name", "Email address", "Quiz", "Quiz - Completion date", "Course complete")


def read(folder: Path, *rows: tuple[str, ...], encoding: str = "utf-8") -> ResultReport:
    found = table(folder, fputcsv(rows), encoding)
    assert moodle_course.recognises(found)
    return moodle_course.read(found, Reading())


def test_the_sample() -> None:
    report = moodle_course.read(sample("variants/moodle_course_completion_derechos_humanos_es.csv"), Reading())
    assert len(report.rows) == 53 and not report.ask_day_first and not report.unread
    assert report.activities == ("Prueba de conocimientos", "Encuesta del curso", "Curso finalizado")
    done = row_of(report, 3)
    assert (done.account, done.name) == ("4101", "José Pablo Chinchilla Araya")
    assert list(states(done).values()) == ["passed", "completed", "passed"]
    assert done.results["Curso finalizado"].at == datetime(2022, 9, 5, 19, 42)
    assert set(states(row_of(report, 5)).values()) == {"not_started"}


def test_the_course_is_passed_only_with_its_date(tmp_path: Path) -> None:
    report = read(tmp_path, ES, ("1", "Ana", "a@x.example.org", FAIL_ES, "15/08/2022 10:00", "Finalizado",
                                 "16/08/2022 10:00", ""),
                  ("2", "Luis", "", PASS_ES, "15/08/2022 10:00", "Finalizado", "16/08/2022 10:00", "16/08/2022 10:00"),
                  ("3", "Eva", "", "No finalizado", "", "No finalizado", "", "-"))
    assert [row.results["Curso finalizado"].state.value for row in report.rows] == [
        "in_progress", "passed", "not_started"]
    assert report.rows[0].results["Prueba"].state.value == "failed"


def test_english_short_dates_are_asked_about_when_nothing_decides(tmp_path: Path) -> None:
    rows = EN, ("1", "Ana", "a@x.example.org", "Completed (achieved pass grade)", "05/09/22, 19:31", "05/09/22, 19:31")
    report = read(tmp_path, *rows)
    assert report.ask_day_first and report.rows[0].results["Course complete"].at == datetime(2022, 9, 5, 19, 31)
    told = moodle_course.read(table(tmp_path, fputcsv(rows)), Reading(day_first=False))
    assert not told.ask_day_first and told.rows[0].results["Quiz"].at == datetime(2022, 5, 9, 19, 31)


def test_a_criterion_without_an_activity_is_one_date(tmp_path: Path) -> None:
    head = (*ES[:5], "Calificación del curso", "Curso finalizado")
    report = read(tmp_path, head, ("1", "Ana", "", PASS_ES, "15/08/2022 10:00", "16/08/2022 10:00", ""),
                  ("2", "Luis", "", "No finalizado", "", "", ""))
    assert states(report.rows[0]) == {"Prueba": "passed", "Calificación del curso": "completed",
                                      "Curso finalizado": "in_progress"}
    assert states(report.rows[1])["Calificación del curso"] == "not_started"


def test_columns_about_the_person_are_no_criteria(tmp_path: Path) -> None:
    head = (*ES[:3], "Municipio", *ES[3:])
    report = read(tmp_path, head, ("1", "Ana", "a@x.example.org", "Puerto", PASS_ES, "", "Finalizado", "", ""))
    assert "Municipio" not in report.activities and meanings(report)[3] == ""


def test_a_last_column_in_an_unknown_language_is_no_pass(tmp_path: Path) -> None:
    head = ("ID", "Name", "Email", "Testi", "Testi - Päivä", "Kurssi valmis")
    report = read(tmp_path, head, ("1", "Ana", "", "Completed", "15.08.2022 10:00", "15.08.2022 11:00"),
                  encoding="utf-8-sig")
    assert states(report.rows[0]) == {"Testi": "completed", "Kurssi valmis": "completed"}


def test_a_damaged_last_date_is_no_pass(tmp_path: Path) -> None:
    report = read(tmp_path, EN, ("1", "Ana", "", "Completed", "15/08/22, 10:00", "sí"))
    assert states(report.rows[0]) == {"Quiz": "completed"} and report.unread == ("sí",)


@pytest.mark.parametrize("name", ["moodle_completion.csv", "participants.csv", "preconsultation.csv",
                                  "variants/indico_registrations.csv"])
def test_what_is_no_course_completion(name: str) -> None:
    assert not moodle_course.recognises(sample(name))


def test_the_operators_mapping_is_followed(tmp_path: Path) -> None:
    found = table(tmp_path, fputcsv([("ID", "Wer", "Kurs"), ("1", "Ana Paz", "15/08/2022 10:00")]))
    report = moodle_course.read(found, Reading(meanings={1: ("name", ""), 2: ("date", "")}))
    assert report.rows[0].name == "Ana Paz" and states(report.rows[0]) == {"Kurs": "completed"}
    without_state = moodle_course.read(table(tmp_path, fputcsv([ES, ("1", "Ana", "", FAIL_ES, "15/08/2022 10:00", "",
                                                                      "", "")])), Reading(meanings={3: ("", "")}))
    assert "Prueba" not in without_state.rows[0].results
