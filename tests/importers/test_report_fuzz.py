"""Damaged and hostile files: every mutation of a report gives a report or a known error, and never a pass.

`FUZZ=10000 pytest tests/importers/test_report_fuzz.py` tries so many mutations for each reader.
"""

import os
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers import (
    detect,
    google_forms,
    moodle_attendance,
    moodle_completion,
    moodle_course,
    moodle_feedback,
    moodle_grades,
    moodle_participants,
    moodle_questionnaire,
    moodle_quiz,
    ms_forms,
)
from seminar_desktop.importers.moodle_states import completion as state_of
from seminar_desktop.importers.report import MEANINGS, Reading, ResultReport, ResultState
from seminar_desktop.importers.sheet import Row, Table, read_table
from tests.importers.moodle_files import FAIL_ES, PASS_ES, SAMPLES, completion, fputcsv, quoted, tabbed

EXAMPLES = int(os.environ.get("FUZZ", "15"))
KNOWN = {"file_empty", "file_not_a_table", "file_too_large", "report_no_person_column", "report_kind_unknown",
         "workbook_suspicious"}


def beginning(name: str, lines: int = 12) -> bytes:
    return b"\n".join((SAMPLES / name).read_bytes().split(b"\n")[:lines])


GRADES = fputcsv([("Nombre", "Apellido(s)", "Dirección de correo", "Cuestionario:Prueba (Real)", "Suspendido",
                   "Última descarga de este curso")]
                 + [("Ana", "Paz", "a@x.example.org", "8,50", "", "1663071000")] * 5, ":")
QUESTIONNAIRE = fputcsv([("Respuesta", "Enviado el:", "ID", "Nombre completo", "Q01_a->b")] + [
    ("7", "13/09/2022 15:47:01", "41", "Ana Paz", "1"), ("8", "", "42", "Anonymous1", "")] * 3)
ATTENDANCE = tabbed([("Course", "CRM"), ("Group", "All"), (),
                     ("Last name", "First name", "12.09.2022 09.00 All", "13 sep 2022 9.00AM All", "P", "Percentage"),
                     *[("Paz", "Ana", "P", "L (1/2)", "1", "75.0"), ("Sol", "Luis", "?", "FI", "0", "0.0")] * 3])
EXCEL = completion(("Email address", "Prueba", "", "Q", "2022-09-11 23:59:00"), [
    ("Ana Paz", "a@x.example.org", PASS_ES, "2022-08-19 13:29:47", FAIL_ES, "2022-08-19 13:29:47")] * 4, "\t")
GOOGLE = quoted([("Marca temporal", "Nombre de usuario", "Puntuación", " ¿Qué?", "¿Qué? [Puntuación]")] + [
    ("2022/02/13 10:26:52 p. m. GMT-3", "a@x.example.org", "7 / 10", "x\ny", "1 / 2")] * 4)
MICROSOFT = fputcsv([("Id", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre", "¿Qué?")] + [
    ("1", "9/12/22 15:54", "9/12/22 15:55", "anonymous", "", "a;b;")] * 4)

SEEDS: dict[str, tuple[ModuleType, bytes]] = {
    "completion": (moodle_completion, beginning("moodle_completion.csv")),
    "completion_excel": (moodle_completion, EXCEL.encode("utf-16")),
    "course": (moodle_course, beginning("variants/moodle_course_completion_derechos_humanos_es.csv")),
    "grades": (moodle_grades, GRADES.encode()),
    "participants": (moodle_participants, beginning("variants/moodle_participants_es.csv")),
    "quiz": (moodle_quiz, beginning("preconsultation.csv")),
    "feedback": (moodle_feedback, beginning("variants/moodle_feedback_satisfaction_es.csv")),
    "feedback_anonymous": (moodle_feedback, beginning("variants/moodle_feedback_satisfaction_anonymous_es.csv")),
    "questionnaire": (moodle_questionnaire, QUESTIONNAIRE.encode("utf-8-sig")),
    "attendance": (moodle_attendance, ATTENDANCE.encode()),
    "google_forms": (google_forms, GOOGLE.encode()),
    "ms_forms": (ms_forms, MICROSOFT.encode("cp1252")),
}
TOKENS = (
    b"", b'"', b'""', b",", b";", b"\t", b"\n", b"\r\n", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"-",
    b"- ", b"(", b")", b": ", b"no ", b"Finalizado", b"Finalizado (ha alcanzado ", b"99/99/9999", b"31/12/2022 25:61",
    b"0000-00-00 00:00:00", b"9" * 5000, b" " * 3000, b"=cmd()", b"'+5", b"&#x110000;&lt;", "é\u0301ñ".encode(), b"|",
    b"Nombre,", b"[Score]", b"ID,", b"sep=;\n", b"[" * 50, "２０２２".encode(), "²".encode(), "٣/٤/٢٠٢٢".encode())
Mutation = tuple[str, int, int, bytes]
MUTATIONS = st.lists(st.tuples(st.sampled_from(("cut", "repeat", "insert", "replace", "truncate", "swap")),
                               st.integers(0, 2000), st.integers(0, 60), st.sampled_from(TOKENS)),
                     min_size=1, max_size=5)
READINGS = st.builds(
    Reading, days=st.sampled_from(((), (date(2022, 9, 12),))), day_first=st.sampled_from((None, True, False)),
    meanings=st.dictionaries(st.integers(-1, 20), st.tuples(st.sampled_from((*MEANINGS, "odd")), st.sampled_from(
        ("", "X", "Curso finalizado"))), max_size=3))


def mutated(data: bytes, mutations: list[Mutation]) -> bytes:
    for kind, place, length, token in mutations:
        at = place % (len(data) + 1)
        match kind:
            case "cut":
                data = data[:at] + data[at + length:]
            case "repeat":
                data = data[:at] + data[at:at + length] * 3 + data[at + length:]
            case "insert":
                data = data[:at] + token + data[at:]
            case "replace":
                data = data[:at] + token + data[at + length:]
            case "truncate":
                data = data[:max(at, 40)]
            case _:
                data = data.replace(data[at:at + 1], token) if at < len(data) and len(token) < 10 else data
    return data


def check(report: ResultReport, table: Table) -> None:
    """What holds for every report: rows of the file in their order, and no pass without its text or its date."""
    lines = [row.line for row in report.rows]
    rows = {row.line: row for row in table.rows}
    assert lines == sorted(lines) and set(lines) <= set(rows) and report.header_line in rows
    assert report.header_line not in lines
    for row in report.rows:
        assert set(row.results) <= set(report.activities)
        for result in row.results.values():
            said = {state_of(cell) for cell in rows[row.line].cells}
            assert result.state != ResultState.PASSED or result.at or (ResultState.PASSED, False) in said


def attempt(reader: ModuleType, table: Table, reading: Reading) -> None:
    reader.recognises(table)
    for chosen in (Reading(), reading):
        try:
            check(reader.read(table, chosen), table)
        except KnownError as error:
            assert error.code in KNOWN
    try:
        detect.detect(table)
    except KnownError as error:
        assert error.code in KNOWN


@pytest.mark.parametrize("seed", SEEDS)
def test_damaged_bytes(tmp_path_factory: pytest.TempPathFactory, seed: str) -> None:
    reader, data = SEEDS[seed]
    path = tmp_path_factory.mktemp("fuzz") / "report.csv"

    @settings(max_examples=EXAMPLES)
    @given(MUTATIONS, READINGS)
    def damage(mutations: list[Mutation], reading: Reading) -> None:
        path.write_bytes(mutated(data, mutations))
        try:
            table = read_table(path)
        except KnownError as error:
            assert error.code in KNOWN
            return
        attempt(reader, table, reading)

    damage()


CELLS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 20), st.sampled_from(TOKENS)), min_size=1, max_size=8)


@pytest.mark.parametrize("seed", SEEDS)
def test_hostile_cells(tmp_path: Path, seed: str) -> None:
    """Cells that nobody would have written, rows that are too short or too long."""
    reader, data = SEEDS[seed]
    path = tmp_path / "report.csv"
    path.write_bytes(data)
    original = read_table(path)

    @settings(max_examples=EXAMPLES)
    @given(CELLS, READINGS)
    def disturb(changes: list[tuple[int, int, bytes]], reading: Reading) -> None:
        rows = [Row(row.line, list(row.cells)) for row in original.rows]
        for number, index, token in changes:
            cells = rows[number % len(rows)].cells
            if index < len(cells):
                cells[index] = token.decode("utf-8", "replace")
            else:
                cells[:] = cells[:index % 5 + 1] if token else [*cells, *cells]
        attempt(reader, Table(rows, original.encoding, original.delimiter, original.variant), reading)

    disturb()


@pytest.mark.parametrize("seed", SEEDS)
def test_the_seeds_are_read(tmp_path: Path, seed: str) -> None:
    """A seed that is no report would make the tests above pass for nothing."""
    reader, data = SEEDS[seed]
    path = tmp_path / "report.csv"
    path.write_bytes(data)
    table = read_table(path)
    assert reader.recognises(table)
    report = reader.read(table, Reading())
    assert report.rows and detect.detect(table) == report.kind
    check(report, table)
