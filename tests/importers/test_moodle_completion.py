"""Activity completion: who has passed which course, in both flavours, and what an operator may change."""

import csv
from pathlib import Path

import pytest

from seminar_desktop.importers import moodle_completion
from seminar_desktop.importers.report import BEST_LAST, Reading, ResultReport, ResultState
from tests.importers.moodle_files import (
    FAIL_ES,
    PASS_ES,
    SAMPLES,
    completion,
    meanings,
    row_of,
    sample,
    states,
    table,
)

COURSES = {
    "course_1_trends": "Prueba de conocimientos: Tendencias migratorias en América Latina",
    "course_2_human_rights": "Prueba de conocimientos: Derechos humanos en la migración internacional",
    "course_3_basic_concepts": "Prueba de conocimientos: Conceptos básicos sobre migración",
}
HEAD = ("Dirección de correo", "Prueba: Derechos", "", "Encuesta", "2022-09-11 23:59:00")


def read(folder: Path, *rows: tuple[str, ...], head: tuple[str, ...] = HEAD, encoding: str = "utf-8",
         delimiter: str = ",") -> ResultReport:
    found = table(folder, completion(head, rows, delimiter), encoding, "progress.curso.csv")
    assert moodle_completion.recognises(found)
    return moodle_completion.read(found, Reading())


def course_word(report: ResultReport, lines: list[int], activity: str) -> str:
    """`yes`, `no` or `failed` for the accounts of one person, united: the best state wins."""
    results = [row_of(report, line).results[activity] for line in lines]
    best = max(results, key=lambda result: (BEST_LAST.index(result.state), result.set_by_hand))
    passed = best.state == ResultState.PASSED or (best.state == ResultState.COMPLETED and best.set_by_hand)
    return "yes" if passed else "failed" if best.state == ResultState.FAILED else "no"


def test_the_sample_gives_the_expected_online_courses() -> None:
    report = moodle_completion.read(sample("moodle_completion.csv"), Reading())
    with (SAMPLES / "expected_matches.csv").open(encoding="utf-8", newline="") as file:
        matches = [row for row in csv.DictReader(file) if row["file"] == "moodle_completion.csv"]
    with (SAMPLES / "expected_online_courses.csv").open(encoding="utf-8", newline="") as file:
        expected = list(csv.DictReader(file))
    assert [(row.line, row.name) for row in report.rows] == [(int(m["line"]), m["name_in_file"]) for m in matches]
    assert len(expected) == 48
    for person in expected:
        lines = [int(m["line"]) for m in matches if m["expected_participant_email"] == person["participant_email"]]
        found = {course: course_word(report, lines, activity) for course, activity in COURSES.items()}
        assert found == {course: person[course] for course in COURSES}, person["participant_email"]


def test_addresses_and_names_stay_as_printed_without_outer_blanks() -> None:
    report = moodle_completion.read(sample("moodle_completion.csv"), Reading())
    assert row_of(report, 50).email == "darnell.whitcomb@junipercrossing.example.org"
    assert row_of(report, 24).email == "XOCHITL.RAMIREZ@CANADAVERDE.EXAMPLE.ORG"
    assert report.header_line == 1 and report.activities == tuple(COURSES.values()) and not report.unread


def test_states_and_dates_of_each_activity(tmp_path: Path) -> None:
    report = read(tmp_path, ("Ana Paz", "ana@x.example.org", PASS_ES, "2022-08-19 13:29:47", "No finalizado", ""),
                  ("Luis Sol", "", FAIL_ES, "2022-08-20 08:00:00", "Completado (configurado por Eva)", ""))
    assert states(report.rows[0]) == {"Prueba: Derechos": "passed", "Encuesta": "not_started"}
    assert str(report.rows[0].results["Prueba: Derechos"].at) == "2022-08-19 13:29:47"
    assert states(report.rows[1]) == {"Prueba: Derechos": "failed", "Encuesta": "completed"}
    assert report.rows[1].results["Encuesta"].set_by_hand and not report.rows[1].results["Prueba: Derechos"].set_by_hand
    assert meanings(report) == ["name", "email", "state:Prueba: Derechos", "date:Prueba: Derechos", "state:Encuesta",
                                "date:Encuesta"]


def test_both_flavours_give_the_same_rows(tmp_path: Path) -> None:
    rows = (("Ana \"Lupita\" Paz", "ana@x.example.org", PASS_ES, "2022-08-19 13:29:47", "Finalizado", ""),)
    plain, excel = read(tmp_path, *rows), read(tmp_path, *rows, encoding="utf-16", delimiter="\t")
    assert plain.rows == excel.rows and plain.rows[0].name == "Ana 'Lupita' Paz"
    assert (plain.variant, excel.variant, excel.encoding) == ("csv", "excel", "utf-16-le")


@pytest.mark.parametrize("identity", [
    (), ("Email address",), ("ID number", "Email address"), ("Dirección de correo", "Municipio", "Cargo")])
def test_the_columns_of_a_person_vary(tmp_path: Path, identity: tuple[str, ...]) -> None:
    row = ("Ana Paz", *("17" if "ID" in name else "x@x.example.org" for name in identity), "Completed", "")
    report = read(tmp_path, row, head=(*identity, "Quiz", ""))
    assert states(report.rows[0]) == {"Quiz": "completed"} and report.rows[0].name == "Ana Paz"
    assert report.rows[0].account == ("17" if "ID number" in identity else "")


def test_a_text_that_nobody_knows_is_said_and_counts_as_nothing(tmp_path: Path) -> None:
    report = read(tmp_path, ("Ana Paz", "", PASS_ES, "", "Finalizado (a medias)", "2022-08-19 13:29:47"))
    assert states(report.rows[0]) == {"Prueba: Derechos": "passed"}
    assert report.unread == ("Finalizado (a medias)",)


def test_a_course_in_an_unknown_language_is_still_told_by_its_headings(tmp_path: Path) -> None:
    report = read(tmp_path, ("Ana Paz", "ana@x.example.org", "Päättynyt", "", "Kesken", ""))
    assert report.rows[0].results == {} and report.unread == ("Päättynyt", "Kesken")


def test_two_activities_of_one_name_stay_apart(tmp_path: Path) -> None:
    report = read(tmp_path, ("Ana Paz", "", PASS_ES, "", "No finalizado", ""), head=("Email address", "Q", "", "Q", ""))
    assert states(report.rows[0]) == {"Q": "passed", "Q (2)": "not_started"}


def test_a_title_above_and_a_repeated_header_are_no_people(tmp_path: Path) -> None:
    text = completion(HEAD, [("Ana Paz", "a@x.example.org", PASS_ES, "", "Finalizado", "")])
    found = table(tmp_path, "Informe,,,,,\n" + text + text)
    report = moodle_completion.read(found, Reading())
    assert [row.line for row in report.rows] == [3, 5] and report.header_line == 2


def test_what_is_no_completion_report(tmp_path: Path) -> None:
    assert not moodle_completion.recognises(sample("participants.csv"))
    assert not moodle_completion.recognises(sample("preconsultation.csv"))
    assert not moodle_completion.recognises(sample("variants/moodle_course_completion_derechos_humanos_es.csv"))
    registrations = "ID,Name,Email,Registration state\n1,Ana,a@x.example.org,Completed\n"
    assert not moodle_completion.recognises(table(tmp_path, registrations))
    assert not moodle_completion.recognises(table(tmp_path, "Nombre,Estado,\nAna,Completado,\n"))


def test_the_operators_mapping_is_followed(tmp_path: Path) -> None:
    found = table(tmp_path, completion(HEAD, [("17", "ana@x.example.org", PASS_ES, "", "No finalizado", "")]))
    told = {0: ("account", ""), 2: ("", ""), 3: ("", ""), 4: ("state", "Curso 2"), 5: ("nonsense", ""),
            99: ("name", ""), -1: ("name", "")}
    report = moodle_completion.read(found, Reading(meanings=told))
    row = report.rows[0]
    assert (row.account, row.name, states(row)) == ("17", "", {"Curso 2": "not_started"})
    assert report.columns[4].activity == "Curso 2" and report.columns[2].meaning == ""
    assert report.columns[2].header == "Prueba: Derechos"


def test_a_date_without_its_state_says_nothing(tmp_path: Path) -> None:
    """The date of a failed test would look like that of a passed one."""
    found = table(tmp_path, completion(HEAD, [("Ana", "ana@x.example.org", FAIL_ES, "2022-08-19 13:29:47", "", "")]))
    assert moodle_completion.read(found, Reading(meanings={2: ("", "")})).rows[0].results == {}


def test_what_the_operator_gives_is_taken_from_the_other_column(tmp_path: Path) -> None:
    head = ("Correo", "Notas", "Dirección de correo", "Q", "")
    found = table(tmp_path, completion(head, [("Ana", "old@x.example.org", "new@x.example.org", "y", PASS_ES, "")]))
    assert moodle_completion.read(found, Reading()).rows[0].email == "old@x.example.org"
    told = Reading(meanings={2: ("email", "")})
    report = moodle_completion.read(found, told)
    assert report.rows[0].email == "new@x.example.org" and report.columns[1].meaning == ""
