"""The attendance plugin's text export: sessions headed by their date, letters of several languages."""

from pathlib import Path

import pytest

from seminar_desktop.importers import moodle_attendance
from seminar_desktop.importers.report import Reading, ResultReport
from tests.importers.moodle_files import fputcsv, meanings, sample, tabbed, table

BEFORE = [("Course", "Gobernanza migratoria"), ("Group", "All participants"), ()]
HEAD = ("Last name", "First name", "12.09.2022 09.00 All students", "12.09.2022 14.00 All students",
        "13.09.2022 09.00 All students", "P", "L", "E", "A", "Taken sessions", "Points", "Percentage")
COUNTS = ("1", "0", "1", "1", "3", "3 / 6", "50.0")


def read(folder: Path, *rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> ResultReport:
    found = table(folder, tabbed([*BEFORE, head, *rows]), name="curso_Attendances.txt")
    assert moodle_attendance.recognises(found)
    return moodle_attendance.read(found, Reading())


def test_each_session_of_each_person(tmp_path: Path) -> None:
    report = read(tmp_path, ("Ureña Villalobos", "María José", "P", "L", "E", *COUNTS),
                  ("Sol", "Luis", "A", "?", "", *COUNTS))
    assert report.activities == ("2022-09-12T09:00", "2022-09-12T14:00", "2022-09-13T09:00")
    maria, luis = report.rows
    assert (maria.name, maria.line, report.header_line) == ("María José Ureña Villalobos", 5, 4)
    assert maria.presences == {"2022-09-12T09:00": "present", "2022-09-12T14:00": "late", "2022-09-13T09:00": "excused"}
    assert luis.presences == {"2022-09-12T09:00": "absent"}
    assert not report.unread and not report.ask_day_first
    assert meanings(report)[5:] == [""] * 7


@pytest.mark.parametrize(("text", "status"), [
    ("P", "present"), ("Presente", "present"), ("-P", "present"), ("P (2/2)", "present"), ("R", "late"),
    ("T", "late"), ("Retraso", "late"), ("J", "excused"), ("FJ", "excused"), ("Excusado (Justificado)", "excused"),
    ("F", "absent"), ("FI", "absent"), ("Ausente", "absent"), ("a", "absent")])
def test_letters_of_the_spanish_packs(tmp_path: Path, text: str, status: str) -> None:
    report = read(tmp_path, ("Paz", "Ana", text, *COUNTS), ("Luz", "Eva", "P", *COUNTS), head=(*HEAD[:3], *HEAD[5:]))
    assert report.rows[0].presences == {"2022-09-12T09:00": status}


def test_a_letter_that_nobody_knows_is_said(tmp_path: Path) -> None:
    report = read(tmp_path, ("Paz", "Ana", "P", "Z", "←", *COUNTS))
    assert report.rows[0].presences == {"2022-09-12T09:00": "present"} and report.unread == ("Z",)


def test_accounts_groups_remarks_and_other_ways_to_print_dates(tmp_path: Path) -> None:
    head = ("ID de estudiante", "Nombre de usuario", "Apellido(s)", "Nombre", "Grupos", "12 sep 2022 9.00AM Grupo 1",
            "", "12 sep 2022 9.00AM Grupo 2", "", "Sesiones tomadas")
    report = read(tmp_path, ("17", "apaz", "Paz", "Ana", "1", "P", "vino tarde", "", "", "1"), head=head)
    assert report.activities == ("2022-09-12T09:00", "2022-09-12T09:00 (2)")
    assert (report.rows[0].name, report.rows[0].account) == ("Ana Paz", "17")
    assert report.rows[0].presences == {"2022-09-12T09:00": "present"}


def test_a_saved_workbook_and_doubtful_dates(tmp_path: Path) -> None:
    rows = [("Apellidos", "Nombre", "05/09/2022", "06/09/2022"), ("Paz", "Ana", "P", "A")]
    found = table(tmp_path, fputcsv(rows, ";"))
    report = moodle_attendance.read(found, Reading())
    assert report.ask_day_first and report.activities == ("2022-09-05", "2022-09-06")
    told = moodle_attendance.read(found, Reading(day_first=False))
    assert told.activities == ("2022-05-09", "2022-06-09") and not told.ask_day_first


def test_what_is_no_attendance(tmp_path: Path) -> None:
    for name in ("participants.csv", "preconsultation.csv", "moodle_completion.csv"):
        assert not moodle_attendance.recognises(sample(name))
    assert not moodle_attendance.recognises(table(tmp_path, "Nombre,12/09/2022\nAna,250\n"))


def test_the_operators_mapping_is_followed(tmp_path: Path) -> None:
    found = table(tmp_path, tabbed([HEAD, ("Paz", "Ana", "P", "A", "P", *COUNTS)]))
    report = moodle_attendance.read(found, Reading(meanings={2: ("", ""), 3: ("state", "d1-am")}))
    assert report.rows[0].presences == {"d1-am": "absent", "2022-09-13T09:00": "present"}
