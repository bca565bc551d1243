"""Feedback and questionnaires of Moodle: named and anonymous answers behind leading columns that vary."""

from datetime import datetime
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers import moodle_feedback, moodle_questionnaire
from seminar_desktop.importers.report import CONSULTATION, Reading
from tests.importers.moodle_files import fputcsv, only, row_of, sample, table

NAMED = ("Nombre completo del usuario", "Grupos", "Dirección de correo", "Fecha", "(S1) ¿Bien?", "(S2) ¿Qué?")
WHEN = "martes, 13 de septiembre de 2022, 15:47"


def test_the_named_sample() -> None:
    found = sample("variants/moodle_feedback_satisfaction_es.csv")
    assert moodle_feedback.recognises(found)
    report = moodle_feedback.read(found, Reading())
    assert len(report.rows) == 49 and report.variant == "named" and report.activities == (CONSULTATION,)
    row = row_of(report, 3)
    assert (row.name, row.email) == ("Everard Tillett", "everard.tillett@coralbight.example.org")
    assert only(row).at == datetime(2022, 9, 13, 15, 46) and only(row).state.value == "completed"
    assert row.answers["(S5) Comentarios"] == 'Incluir más casos "locales"'


def test_the_anonymous_sample() -> None:
    found = sample("variants/moodle_feedback_satisfaction_anonymous_es.csv")
    assert moodle_feedback.recognises(found)
    report = moodle_feedback.read(found, Reading())
    assert len(report.rows) == 44 and report.variant == "anonymous"
    assert all(row.anonymous and not (row.name or row.email or row.account) for row in report.rows)
    assert row_of(report, 8).answers["(S5) Comentarios"] == "It's a great event & team"


def test_several_choices_stand_on_lines_of_their_own(tmp_path: Path) -> None:
    text = fputcsv([NAMED, ("Ana Paz", "", "a@x.example.org", WHEN, "a \n b &amp; c\n", ""),
                    ("Eva Luz", "", "e@x.example.org", WHEN, "x", "")])
    report = moodle_feedback.read(table(tmp_path, text, "utf-8-sig"), Reading())
    assert report.rows[0].answers == {"(S1) ¿Bien?": "a\nb & c"}
    assert [row.line for row in report.rows] == [2, 5]


@pytest.mark.parametrize("head", [
    ("User full name", "Groups", "Email address", "Date", "(a) Name", "Date"),
    ("Full name", "Groups", "Email address", "Date", "(a) Name", "Date"),
    ("Nome completo do utilizador", "Grupos", "Endereço de email", "Data", "(a) Name", "Date")])
def test_questions_may_be_called_like_anything(tmp_path: Path, head: tuple[str, ...]) -> None:
    found = table(tmp_path, fputcsv([head, ("Ana Paz", "", "a@x.example.org", "Tuesday, 13 September 2022, 3:47 PM",
                                            "Lupita", "May")]))
    assert moodle_feedback.recognises(found)
    row = moodle_feedback.read(found, Reading()).rows[0]
    assert row.name == "Ana Paz" and row.answers == {"(a) Name": "Lupita", "Date": "May"}
    assert only(row).at == datetime(2022, 9, 13, 15, 47)


def test_what_is_no_feedback() -> None:
    for name in ("participants.csv", "preconsultation.csv", "variants/moodle_participants_es.csv"):
        assert not moodle_feedback.recognises(sample(name))
        assert not moodle_questionnaire.recognises(sample(name))


def test_the_operators_mapping_is_followed(tmp_path: Path) -> None:
    found = table(tmp_path, fputcsv([NAMED, ("Ana Paz", "G", "a@x.example.org", WHEN, "5", "x")]))
    report = moodle_feedback.read(found, Reading(meanings={4: ("grade", ""), 1: ("account", ""), 5: ("", "")}))
    row = report.rows[0]
    assert (only(row).grade, row.account, row.answers) == ("5", "G", {})
    with pytest.raises(KnownError):
        moodle_feedback.read(table(tmp_path, "x,y\n1,2\n"), Reading())


RESPONSES = ("Respuesta", "Enviado el:", "Institución", "Departamento", "Curso", "Grupo", "ID", "Nombre completo",
             "Nombre de usuario", "Q01_expectativas", "Q02_temas->Datos", "Q02_temas->Inclusión")


def test_questionnaire(tmp_path: Path) -> None:
    found = table(tmp_path, fputcsv([RESPONSES, ("7", "13/09/2022 15:47:01", "", "", "CRM", "", "41", "Ana Paz", "apaz",
                                                 "Aprender", "1", "0")]), "utf-8-sig")
    assert moodle_questionnaire.recognises(found)
    report = moodle_questionnaire.read(found, Reading())
    row = report.rows[0]
    assert (row.name, row.account, row.anonymous) == ("Ana Paz", "41", False)
    assert only(row).at == datetime(2022, 9, 13, 15, 47, 1)
    assert row.answers == {"Q01_expectativas": "Aprender", "Q02_temas->Datos": "1", "Q02_temas->Inclusión": "0"}


@pytest.mark.parametrize("head", [
    ("Response", "Submitted on:", "ID", "Full name", "User name"),
    ("Submitted on:", "Course", "Full name"),
    ("Response", "Institution", "Department", "Course", "Full name")])
def test_leading_columns_of_a_questionnaire_vary(tmp_path: Path, head: tuple[str, ...]) -> None:
    rows = [(*head, "Q01_a"), (*["Ana Paz" if name == "Full name" else "1" for name in head], "x")]
    found = table(tmp_path, fputcsv(rows, "\t"))
    assert moodle_questionnaire.recognises(found)
    row = moodle_questionnaire.read(found, Reading()).rows[0]
    assert row.name == "Ana Paz" and row.answers == {"Q01_a": "x"}


@pytest.mark.parametrize("name", ["Anonymous1", "Anónimo 12", "anonyme", "-", ""])
def test_anonymous_respondents_are_nobody(tmp_path: Path, name: str) -> None:
    rows = [("Response", "Submitted on:", "Full name", "User name", "Q"), ("1", "13/09/2022 15:47:01", name, "", "x")]
    row = moodle_questionnaire.read(table(tmp_path, fputcsv(rows)), Reading()).rows[0]
    assert row.anonymous and row.name == "" and row.answers == {"Q": "x"}


def test_people_whose_names_begin_like_anonymous_are_somebody(tmp_path: Path) -> None:
    rows = [("Response", "Submitted on:", "Full name", "User name", "Q"), ("1", "", "Anona Ureña", "", "x")]
    assert moodle_questionnaire.read(table(tmp_path, fputcsv(rows)), Reading()).rows[0].name == "Anona Ureña"
