"""Zoom's reports: the samples line by line, every other shape from its description, files saved by a spreadsheet."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers import teams, zoom
from seminar_desktop.importers.report import MeetingReport, MeetingRow, Reading, ReportKind
from seminar_desktop.importers.sheet import read_table
from tests.importers import meeting_expected
from tests.importers import meeting_files as files
from tests.importers.meeting_files import DATA, DAYS, STAYS, Stay

Read = Callable[..., MeetingReport]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads what is given as rows, text or bytes."""
    def read(content: bytes | str | Iterable[Sequence[object]], reading: Reading = DAYS) -> MeetingReport:
        path = tmp_path / "participants.csv"
        if not isinstance(content, (bytes, str)):
            content = files.text(content)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        table = read_table(path)
        assert zoom.recognises(table)
        assert not teams.recognises(table)
        return zoom.read(table, reading)
    return read


def stays(report: MeetingReport) -> list[Stay]:
    assert all(row.join and row.leave for row in report.rows)
    return [Stay(row.name, row.email, row.join, row.leave) for row in report.rows if row.join and row.leave]


# ---- the samples ------------------------------------------------------------------------------------------

def test_every_line_of_the_sample(read: Read) -> None:
    report = read((DATA / "zoom_participants.csv").read_bytes())
    lines = meeting_expected.lines("zoom_participants.csv")
    assert len(lines) == 43
    assert [(row.line, row.name, row.email) for row in report.rows] == [
        (int(row["line"]), row["name_in_file"], row["email_in_file"]) for row in lines]
    assert (report.kind, report.variant, report.encoding) == (ReportKind.ZOOM, "meeting", "utf-8-sig")
    assert (report.title, report.start, report.end) == (
        "Seminario Regional - Sesión 1", datetime(2022, 9, 12, 8, 40, 2), datetime(2022, 9, 12, 16, 36, 40))
    assert (report.day_first, report.ask_day_first, report.zone_stated, report.approximate) == (
        False, False, False, False)


def test_the_seconds_of_day_one_are_the_expected_ones(read: Read) -> None:
    """Every virtual person and every slot of the day, once the lines belong to the expected people."""
    report = read((DATA / "zoom_participants.csv").read_bytes())
    found = meeting_expected.presence(report.rows, "zoom_participants.csv", "2022-09-12")
    assert len(found) > 100
    assert found == meeting_expected.expected("2022-09-12")


def test_the_spanish_sample_says_the_same_and_knows_the_waiting_room(read: Read) -> None:
    """Day-first dates with `a. m.`; two rows more, of a man who waited outside."""
    spanish = read((DATA / "variants" / "zoom_participants_es.csv").read_bytes())
    english = read((DATA / "zoom_participants.csv").read_bytes())
    waited = [row for row in spanish.rows if row.waiting]
    assert [(row.line, row.name) for row in waited] == [(9, "Hector Peña Villaseñor"), (43, "Hector Peña Villaseñor")]
    inside = {(row.name, row.email, row.join, row.leave) for row in spanish.rows if not row.waiting}
    assert inside == {(row.name, row.email, row.join, row.leave) for row in english.rows}
    assert (spanish.day_first, spanish.ask_day_first) == (True, False)


def test_the_webinar_sample(read: Read) -> None:
    report = read((DATA / "variants" / "zoom_webinar_attendee_report_en.csv").read_bytes())
    assert (report.variant, report.title, report.start) == (
        "webinar", "Seminario Regional - Sesión 1", datetime(2022, 9, 12, 8, 40))
    assert [row.role for row in report.rows] == ["host", "panelist", *["attendee"] * 36]
    assert report.rows[0].line == 7
    assert report.rows[2] == MeetingRow(
        13, "Luc Thériault", "luc.theriault@gac.example.org", datetime(2022, 9, 12, 8, 48, 36),
        datetime(2022, 9, 12, 11, 59, 32), role="attendee")
    absent = [row for row in report.rows if not row.attended]
    assert absent == [MeetingRow(48, "Denis Ramón Téllez", "denis.tellez@volcanmanso.example.org", attended=False,
                                 role="attendee")]


# ---- every shape ------------------------------------------------------------------------------------------

@pytest.mark.parametrize("header", [
    files.CLASSIC, files.CLASSIC.removesuffix(",Guest,Recording Consent"), files.NEWER, files.SPANISH_2021,
    files.SPANISH, files.FRENCH, files.PORTUGUESE, files.CLASSIC.replace("Name (Original Name)", "Name"),
    files.NEWER.upper(), files.CLASSIC.replace(" ", "  "), "First Name,Last Name,Email,Join Time,Leave Time,"
    "Duration (Minutes)",
])
@pytest.mark.parametrize("clock", [files.american, files.spanish, files.named, files.iso])
def test_every_heading_with_every_clock(read: Read, header: str, clock: files.Clock) -> None:
    rows = files.zoom(header.removeprefix("First Name,"), clock)
    if header.startswith("First Name,"):
        rows = [[*("First Name", "Last Name"), *rows[0][1:]], *(["", *row] for row in rows[1:])]
    report = read(rows)
    assert report.variant == "meeting"
    assert stays(report) == STAYS
    assert [row.line for row in report.rows] == [2, 3, 4, 5, 6]
    assert not any(row.waiting or not row.attended for row in report.rows)
    assert report.ask_day_first is False


@pytest.mark.parametrize("block", [files.BLOCK, [row[:3] for row in files.BLOCK]])
def test_a_block_above(read: Read, block: list[list[object]]) -> None:
    report = read([*block, [], *files.zoom(files.CLASSIC)])
    assert (report.title, report.start) == ("Sesión 1", datetime(2022, 9, 12, 8, 40))
    assert report.end == (datetime(2022, 9, 12, 16, 36) if len(block[0]) > 3 else None)
    assert stays(report) == STAYS
    assert report.rows[0].line == 5


def test_two_reports_in_one_file(read: Read) -> None:
    """Somebody pasted the afternoon below the morning: its block is no person."""
    report = read([*files.BLOCK, [], *files.zoom(files.CLASSIC), [], *files.BLOCK, [], *files.zoom(files.NEWER)])
    assert stays(report) == STAYS * 2


@pytest.mark.parametrize("header", [
    "Name (original name),Email,Total duration (minutes),Guest", "Name,User Email,Total Duration,Guest",
    "Nombre (nombre original),E-mail del usuario,Duración total (minutos),Invitado",
])
def test_unique_users_have_durations_only(read: Read, header: str) -> None:
    report = read(files.unique(header))
    assert (report.variant, report.approximate, report.day_first, report.ask_day_first) == ("unique", True, None, False)
    assert [(row.name, row.seconds) for row in report.rows] == [
        ("Ivonne Castañeda Rubio", 180 * 60), ("Gagné, Étienne", 182 * 60), ("D'Angelo O'Rourke", 206 * 60),
        ('Guadalupe "Lupita" Sandoval', 2 * 60)]
    assert not any(row.join or row.leave for row in report.rows)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252", "utf-16"])
@pytest.mark.parametrize("header", [files.CLASSIC, files.SPANISH_2021, files.SPANISH])
def test_saved_again(read: Read, header: str, encoding: str, delimiter: str) -> None:
    report = read(files.text([*files.BLOCK, [], *files.zoom(header)], delimiter).encode(encoding))
    assert stays(report) == STAYS


def test_a_spreadsheet_that_expects_semicolons_wraps_each_line_in_quotes(read: Read) -> None:
    """Opened in Spanish and saved: lines that hold a quote come back as one quoted cell."""
    lines = files.text(files.webinar_es(clock=files.named)).splitlines()
    assert sum('"' in line for line in lines) > 5
    wrapped = ['"' + line.replace('"', '""') + '"' if '"' in line else line for line in lines]
    assert stays_of(read("\r\n".join(wrapped))) == stays_of(read(files.webinar_es(clock=files.named)))


def stays_of(report: MeetingReport) -> list[MeetingRow]:
    return [replace(row, line=0) for row in report.rows]


@pytest.mark.parametrize("converted", [False, True])
def test_a_workbook(tmp_path: Path, converted: bool) -> None:
    """Dates as text, or as cells that a Spanish Excel has read its own way: 12 September as 9 December."""
    rows: list[list[Any]] = [list(row) for row in [*files.BLOCK, [], *files.zoom(files.CLASSIC)]]
    if converted:
        for row in rows[4:]:
            row[2:4] = [datetime.strptime(cell, "%d/%m/%Y %I:%M:%S %p") for cell in row[2:4]]
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "participants.xlsx")
    table = read_table(tmp_path / "participants.xlsx")
    assert zoom.recognises(table)
    assert stays(zoom.read(table, DAYS)) == STAYS


# ---- webinars ---------------------------------------------------------------------------------------------

@pytest.mark.parametrize("header", [
    files.WEBINAR_ES, files.WEBINAR_ES.replace("Hora de entrada", "Puesto de trabajo"),
    files.WEBINAR_ES.replace("Hora de salida", "Abandonar a la hora"),
    files.WEBINAR_ES.replace("Hora de entrada", "Puesto de trabajo").replace("Hora de salida", "Abandono"),
])
def test_a_spanish_webinar(read: Read, header: str) -> None:
    """Times whose headings were mistranslated are found by the order that Zoom keeps."""
    report = read(files.webinar_es(header))
    assert (report.variant, report.title, report.start) == ("webinar", "Sesión 1", datetime(2022, 9, 12, 8, 40))
    assert [(row.role, row.name) for row in report.rows] == [
        ("host", STAYS[0].name), ("panelist", STAYS[1].name), *(("attendee", stay.name) for stay in STAYS[2:]),
        ("attendee", "Denis Ramón Téllez"), ("attendee", "50370000001")]
    came = [row for row in report.rows[:5] if row.attended]
    assert [(row.email, row.join, row.leave) for row in came] == [
        (stay.email, stay.join, stay.leave) for stay in STAYS]
    absent = report.rows[5]
    assert (absent.attended, absent.join, absent.seconds) == (False, None, None)
    assert [row.line for row in report.rows] == [7, 10, 13, 14, 15, 16, 19]


def test_a_custom_question_is_no_heading_of_ours(read: Read) -> None:
    header = f"{files.WEBINAR_ES},Rol,Nombre completo,Asistencia,Duración"
    rows = files.webinar_es(header)
    assert [row.name for row in read(rows).rows] == [row.name for row in read(files.webinar_es()).rows]


def test_nobody_came_to_the_webinar(read: Read) -> None:
    rows = [row for row in files.webinar_es() if row[0] not in ("Sí", "50370000001")]
    report = read(rows)
    assert [(row.name, row.attended) for row in report.rows] == [("Denis Ramón Téllez", False)]
    assert report.approximate is False


# ---- what a cell may hold ---------------------------------------------------------------------------------

@pytest.mark.parametrize(("join", "leave", "minutes", "found"), [
    ("09/12/2022 09:00:00 AM", "09/12/2022 10:00:00 AM", "7", ("09:00:00", "10:00:00", None)),
    ("09/12/2022 09:00:00 AM", "", "30", ("09:00:00", "09:30:00", None)),
    ("", "09/12/2022 10:00:00 AM", "30", ("09:30:00", "10:00:00", None)),
    ("09/12/2022 09:00:00 AM", "--", "", ("09:00:00", None, None)),
    ("09/12/2022 10:00:00 AM", "09/12/2022 09:00:00 AM", "30", (None, None, 1800)),
    ("?", "?", "30", (None, None, 1800)),
    ("09:00", "10:00", "30", ("09:00:00", "10:00:00", None)),
])
def test_times_count_before_the_stated_duration(
        read: Read, join: str, leave: str, minutes: str, found: tuple[object, object, object]) -> None:
    rows = [*files.BLOCK, [], *files.zoom(files.CLASSIC), ["Ana", "", join, leave, minutes, "Yes", ""]]
    row = read(rows).rows[-1]
    clocks = tuple(moment and f"{moment:%H:%M:%S}" for moment in (row.join, row.leave))
    assert (*clocks, row.seconds) == found
    assert row.join is None or row.join.date() == date(2022, 9, 12)


@pytest.mark.parametrize(("said", "waiting"), [
    ("Yes", True), ("Sí", True), ("SI", True), ("Oui", True), ("Sim", True), ("No", False), ("Não", False), ("", False),
])
def test_the_waiting_room(read: Read, said: str, waiting: bool) -> None:
    rows = files.zoom(files.NEWER)
    report = read([*rows, ["Ana", "", *rows[1][2:7], said]])
    assert report.rows[-1].waiting is waiting


def test_who_has_no_name_and_no_address_is_nobody_to_match(read: Read) -> None:
    rows = files.zoom(files.CLASSIC)
    more = [["", "--"], ["", "ana@example.org"], ["  Ana \xa0 López\u200b", ""]]
    report = read([*rows, *([*who, *rows[1][2:]] for who in more)])
    assert [(row.line, row.name, row.email) for row in report.rows[5:]] == [
        (8, "", "ana@example.org"), (9, "Ana López", "")]


def test_a_short_row_harms_nobody_else(read: Read) -> None:
    report = read([*files.zoom(files.CLASSIC), ["Ana"], ["Eva", "eva@example.org"]])
    assert [row.name for row in report.rows[5:]] == ["Ana", "Eva"]
    assert report.rows[-1].join is None


# ---- doubts and refusals ----------------------------------------------------------------------------------

def test_a_person_is_asked_which_comes_first(read: Read) -> None:
    rows = files.zoom(files.CLASSIC)
    assert read(rows, Reading()).ask_day_first
    assert stays(read(rows, Reading(day_first=False))) == STAYS
    december = read(rows, Reading(day_first=True))
    assert (december.day_first, december.ask_day_first) == (True, False)
    assert december.rows[0].join == datetime(2022, 12, 9, 8, 58)


def refusal(read: Read, rows: Iterable[Sequence[object]], reading: Reading = DAYS) -> tuple[str, dict[str, object]]:
    with pytest.raises(KnownError) as caught:
        read(rows, reading)
    return caught.value.code, caught.value.values


def test_a_report_that_lists_nobody(read: Read) -> None:
    assert refusal(read, files.zoom(files.CLASSIC)[:1]) == ("report_no_rows", {"kind": "zoom"})


def test_a_report_whose_times_nobody_can_read(read: Read) -> None:
    rows = [row[:2] + ["soon", "later", "long", "No", "No"] if index else row
            for index, row in enumerate(map(list, files.zoom(files.CLASSIC)))]
    assert refusal(read, rows) == ("report_not_understood", {"kind": "zoom"})


def test_bare_times_of_a_two_day_seminar_leave_the_durations(read: Read) -> None:
    def clock(moment: datetime) -> str:
        return f"{moment:%H:%M:%S}"
    report = read(files.zoom(files.CLASSIC, clock))
    assert report.approximate
    assert [row.seconds for row in report.rows] == [stay.minutes * 60 for stay in STAYS]
    assert stays(read(files.zoom(files.CLASSIC, clock), Reading(days=[date(2022, 9, 12)]))) == STAYS


@pytest.mark.parametrize("content", [
    "Name,Email,Country\nAna,ana@example.org,SV\n", "Nombre,Hora de entrada,Hora de salida\nAna,09:00,10:00\n",
    "Título,Duración (minutos)\nApertura,15\n",
    "Apellido(s),Nombre,Dirección de correo,Estado,Comenzado el,Finalizado,Duración\nPérez,Ana,a@example.org,x,y,z,5\n",
    "Id,Hora de inicio,Hora de finalización,Correo electrónico,Nombre\n1,2022-09-12,2022-09-12,a@example.org,Ana\n",
])
def test_other_tables_are_not_zooms(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.csv"
    path.write_text(content, encoding="utf-8")
    table = read_table(path)
    assert not zoom.recognises(table)
    with pytest.raises(KnownError) as caught:
        zoom.read(table, DAYS)
    assert caught.value.code == "report_not_understood"
