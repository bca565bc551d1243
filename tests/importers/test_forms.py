"""Responses of Google Forms and Microsoft Forms."""

from datetime import datetime
from pathlib import Path

import pytest

from seminar_desktop.importers import google_forms, ms_forms
from seminar_desktop.importers.report import CONSULTATION, Reading
from tests.importers.moodle_files import fputcsv, meanings, only, quoted, row_of, sample, table

MS = ("Id", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre")
TIMES = ("2022-09-13 15:54:17", "2022-09-13 15:55:55")


def test_the_workbook_of_microsoft_forms() -> None:
    found = sample("variants/ms_forms_postconsultation_es.xlsx")
    assert ms_forms.recognises(found) and not google_forms.recognises(found)
    report = ms_forms.read(found, Reading())
    assert len(report.rows) == 49 and report.variant == "xlsx" and report.activities == (CONSULTATION,)
    row = row_of(report, 2)
    assert (row.name, row.email) == ("Byron Estuardo Ajú Pérez", "byron.aju.perez@correo.example.org")
    assert only(row).at == datetime(2022, 9, 13, 15, 55, 55)
    assert row.answers["¿Qué temas le interesan?"] == "Datos;Reintegración" and len(row.answers) == 11


@pytest.mark.parametrize("head", [
    (*MS, "¿Qué?"), ("ID", "Start time", "Completion time", "Email", "Name", "¿Qué?"),
    ("ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "¿Qué?"),
    ("ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom", "¿Qué?")])
def test_microsoft_forms_as_text(tmp_path: Path, head: tuple[str, ...]) -> None:
    row = ["1", *TIMES, "a@x.example.org", "Ana Paz", *[""] * (len(head) - 6), "x; y;"]
    found = table(tmp_path, fputcsv([head, row]))
    assert ms_forms.recognises(found)
    read = ms_forms.read(found, Reading()).rows[0]
    assert (read.name, read.email, read.anonymous) == ("Ana Paz", "a@x.example.org", False)
    assert read.answers == {"¿Qué?": "x; y"}


def test_an_anonymous_form_has_nobody(tmp_path: Path) -> None:
    rows = [(*MS, "¿Qué?"), ("1", *TIMES, "anonymous", "", "x"), ("2", *TIMES, "anónimo", "", "")]
    found = table(tmp_path, fputcsv(rows))
    report = ms_forms.read(found, Reading())
    assert [(row.anonymous, row.name, row.email) for row in report.rows] == [(True, "", "")] * 2
    assert [row.line for row in report.rows] == [2, 3]


def test_an_anonymous_form_that_asks_for_the_name(tmp_path: Path) -> None:
    head = (*MS, "Nombre completo", "Correo", "¿Qué?")
    found = table(tmp_path, fputcsv([head, ("1", *TIMES, "anonymous", "", "Ana Paz", "a@x.example.org", "x")]))
    row = ms_forms.read(found, Reading()).rows[0]
    assert (row.name, row.email, row.answers, row.anonymous) == ("Ana Paz", "a@x.example.org", {"¿Qué?": "x"}, False)


def test_a_form_that_knows_who_answers_keeps_such_questions_as_answers(tmp_path: Path) -> None:
    head = (*MS, "Nombre", "Correo")
    found = table(tmp_path, fputcsv([head, ("1", *TIMES, "a@x.example.org", "Ana Paz", "Lupita", "b@x.example.org")]))
    row = ms_forms.read(found, Reading()).rows[0]
    assert (row.name, row.email) == ("Ana Paz", "a@x.example.org")
    assert row.answers == {"Nombre": "Lupita", "Correo": "b@x.example.org"}


def test_points_and_remarks_of_a_quiz_are_no_answers(tmp_path: Path) -> None:
    head = ("ID", "Start time", "Completion time", "Email", "Name", "Total points", "Quiz feedback", "¿2+2?",
            "Points - ¿2+2?", "Feedback - ¿2+2?", "Last modified time")
    row = ("1", "9/13/22 15:54", "9/13/22 15:55", "a@x.example.org", "Ana", "7.5", "good", "4", "1", "yes", "")
    found = table(tmp_path, fputcsv([head, row]))
    report = ms_forms.read(found, Reading())
    assert report.rows[0].answers == {"¿2+2?": "4"} and only(report.rows[0]).grade == "7.5"
    assert only(report.rows[0]).at == datetime(2022, 9, 13, 15, 55) and not report.ask_day_first


def test_the_same_person_twice_gives_two_rows(tmp_path: Path) -> None:
    row = ("1", *TIMES, "a@x.example.org", "Ana", "x")
    assert len(ms_forms.read(table(tmp_path, fputcsv([(*MS, "¿Qué?"), row, row])), Reading()).rows) == 2


def test_google_forms_downloaded_directly(tmp_path: Path) -> None:
    head = ("Marca temporal", "Nombre de usuario", "Puntuación", "  ¿Qué?", "¿Qué? [Puntuación]", "¿Qué? [Comentarios]")
    found = table(tmp_path, quoted([head, ("2022/02/13 10:26:52 p. m. GMT-3", "a@x.example.org", "7 / 10", "x", "1 / 2",
                                           "bien")]))
    assert google_forms.recognises(found) and not ms_forms.recognises(found)
    report = google_forms.read(found, Reading())
    row = report.rows[0]
    assert (row.email, row.name, row.answers, report.variant) == ("a@x.example.org", "", {"¿Qué?": "x"}, "direct")
    assert only(row).at == datetime(2022, 2, 13, 22, 26, 52) and only(row).grade == "7"
    assert only(row).state.value == "completed" and not row.anonymous


@pytest.mark.parametrize("title", ["Marca de tiempo", "Timestamp", "Horodateur", "Carimbo de data/hora"])
def test_google_forms_through_a_spreadsheet(tmp_path: Path, title: str) -> None:
    found = table(tmp_path, fputcsv([(title, "Dirección de correo electrónico", "¿Qué?"),
                                     ("13/09/2022 10:26:52", "a@x.example.org", "x")], newline="\r\n"))
    assert google_forms.recognises(found)
    report = google_forms.read(found, Reading())
    assert report.variant == "sheets" and only(report.rows[0]).at == datetime(2022, 9, 13, 10, 26, 52)
    assert meanings(report) == ["date:consultation", "email", "answer"]


def test_google_forms_that_ask_for_the_name(tmp_path: Path) -> None:
    head = ("Marca temporal", "Nombres", "Apellidos", "E-Mail", "Nombre de la institución", "Puntuación")
    found = table(tmp_path, quoted([head, ("2022/02/13 10:26:52 a. m. GMT-6", "Ana", "Paz", "a@x.example.org", "Loma",
                                           "muy buena")]))
    row = google_forms.read(found, Reading()).rows[0]
    assert (row.name, row.email, row.anonymous) == ("Ana Paz", "a@x.example.org", False)
    assert row.answers == {"Nombre de la institución": "Loma", "Puntuación": "muy buena"}


def test_google_forms_without_names_are_anonymous(tmp_path: Path) -> None:
    rows = [("Timestamp", "¿Qué?", "¿Qué?"), ("2022/02/13 10:26:52 AM CET", "x", "y")]
    row = google_forms.read(table(tmp_path, quoted(rows)), Reading()).rows[0]
    assert row.anonymous and row.answers == {"¿Qué?": "x", "¿Qué? (2)": "y"}


def test_what_is_no_form(tmp_path: Path) -> None:
    for name in ("participants.csv", "preconsultation.csv", "variants/moodle_feedback_satisfaction_es.csv"):
        assert not google_forms.recognises(sample(name)) and not ms_forms.recognises(sample(name))
    assert not google_forms.recognises(table(tmp_path, "Full Name\tUser Action\tTimestamp\nAna\tJoined\t9/13/2022\n"))
    assert not google_forms.recognises(table(tmp_path, "Timestamp,Name\nnever,Ana\n"))


def test_the_operators_mapping_is_followed(tmp_path: Path) -> None:
    found = table(tmp_path, quoted([("Timestamp", "Your town", "Score"), ("2022/02/13 10:26:52 AM CET", "Ana", "8")]))
    report = google_forms.read(found, Reading(meanings={1: ("name", ""), 2: ("answer", "")}))
    row = report.rows[0]
    assert (row.name, row.anonymous, row.answers, only(row).grade) == ("Ana", False, {"Score": "8"}, "")
