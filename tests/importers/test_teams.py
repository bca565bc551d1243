"""Teams' reports: the samples line by line, every other shape and language from its description."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

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
    """Reads what is given as bytes, or as rows written the way Teams does."""
    def read(content: bytes | Iterable[Sequence[object]], reading: Reading = DAYS) -> MeetingReport:
        path = tmp_path / "attendance.csv"
        path.write_bytes(content if isinstance(content, bytes) else files.utf16(files.bare(content)))
        table = read_table(path)
        assert teams.recognises(table)
        assert not zoom.recognises(table)
        return teams.read(table, reading)
    return read


def connected(report: MeetingReport) -> list[Stay]:
    return [Stay(row.name, row.email, row.join, row.leave) for row in report.rows if row.join and row.leave]


def by_name(stays: Iterable[Stay]) -> list[tuple[str, datetime, datetime]]:
    return sorted((stay.name, stay.join, stay.leave) for stay in stays)


# ---- the samples ------------------------------------------------------------------------------------------

def test_every_line_of_the_sample(read: Read) -> None:
    """Each person of part 2 is there to be matched; the connections are those of part 3."""
    report = read((DATA / "teams_attendance.csv").read_bytes())
    lines = meeting_expected.lines("teams_attendance.csv")
    listed = [row for row in report.rows if row.listed]
    assert len(lines) == 19
    assert [(row.line, row.name, row.email) for row in listed] == [
        (int(row["line"]), row["name_in_file"], row["email_in_file"]) for row in lines]
    assert all(row.join is row.leave is row.seconds is None for row in listed)
    assert [row.role for row in listed[:4]] == ["host", "attendee", "attendee", "panelist"]
    others = [row for row in report.rows if not row.listed]
    assert [row.line for row in others] == list(range(33, 70))
    assert others[1] == MeetingRow(34, "D. Flowers (Guest)", "", datetime(2022, 9, 13, 8, 52, 48),
                                   datetime(2022, 9, 13, 10, 12, 55), role="attendee")
    assert (report.kind, report.variant, report.encoding) == (ReportKind.TEAMS, "parts", "utf-16-le")
    assert (report.title, report.start, report.end) == (
        "Seminario Regional - Sesión 2", datetime(2022, 9, 13, 8, 41, 12), datetime(2022, 9, 13, 17, 6, 3))
    assert (report.day_first, report.ask_day_first, report.zone_stated, report.approximate) == (
        False, False, False, False)


def test_the_seconds_of_day_two_are_the_expected_ones(read: Read) -> None:
    """The connections of a person are those under the name that the expected line has."""
    report = read((DATA / "teams_attendance.csv").read_bytes())
    listed = {(row.name, row.email): row.line for row in report.rows if row.listed}
    rows = [replace(row, line=listed[row.name, row.email]) for row in report.rows if not row.listed]
    found = meeting_expected.presence(rows, "teams_attendance.csv", "2022-09-13")
    assert len(found) > 100
    assert found == meeting_expected.expected("2022-09-13")


def test_the_spanish_sample_says_the_same(read: Read) -> None:
    spanish = read((DATA / "variants" / "teams_attendance_es_partly_reconstructed.csv").read_bytes())
    english = read((DATA / "teams_attendance.csv").read_bytes())
    assert [(row.line, row.email, row.join, row.leave, row.role, row.listed) for row in spanish.rows] == [
        (row.line, row.email, row.join, row.leave, row.role, row.listed) for row in english.rows]
    assert (spanish.title, spanish.start, spanish.end) == (english.title, english.start, english.end)
    assert (spanish.day_first, spanish.ask_day_first) == (True, False)


def test_the_list_of_2020_gives_the_connections_of_the_sample(read: Read) -> None:
    """It begins at 8:55 and ends with the last event: between the two it says what the later report says."""
    old = read((DATA / "variants" / "teams_meetingAttendanceList_2020.csv").read_bytes())
    new = read((DATA / "teams_attendance.csv").read_bytes())
    first, last = datetime(2022, 9, 13, 8, 55), datetime(2022, 9, 13, 16, 59, 39)
    assert (old.variant, old.end, old.ask_day_first) == ("list_2020", None, False)
    assert by_name(connected(old)) == sorted(
        (row.name, max(row.join, first), min(row.leave, last))
        for row in new.rows if row.join and row.leave)
    assert [row.line for row in old.rows] == sorted(row.line for row in old.rows)


# ---- reports in parts -------------------------------------------------------------------------------------

@pytest.mark.parametrize("clock", [files.teams_en, files.teams_es, files.iso])
def test_part_3_is_preferred(read: Read, clock: files.Clock) -> None:
    report = read(files.parts(clock))
    assert connected(report) == STAYS
    assert [(row.line, row.name, row.role) for row in report.rows if row.listed] == [
        (line, name, "host" if line == 11 else "attendee")
        for line, (name, _, _) in enumerate(files.people(), start=11)]
    assert (report.title, report.start, report.end) == ("Sesión 1", STAYS[0].join, STAYS[3].leave)


@pytest.mark.parametrize(("second", "third"), [
    (files.UNKNOWN_2, files.UNKNOWN_3),
    (["Nome", "Primeiro ingresso", "Última saída", "Duração na reunião", "Email", "ID do participante (UPN)", "Função"],
     ["Nome", "Hora de ingresso", "Hora de saída", "Duração", "Email", "Função"]),
    (["Nombre", "Hora de inicio", "Hora de finalización", "Tiempo", "Correo", "Id.", "Rol"],
     ["Nombre", "Inicio", "Fin", "Duración", "Correo", "Rol"]),
    ([heading.lower() for heading in files.PART_2], [heading.upper() for heading in files.PART_3]),
])
def test_columns_are_found_by_position_in_any_language(read: Read, second: list[str], third: list[str]) -> None:
    titles = {"1. Summary": "1. Yhteenveto", "2. Participants": "2. Osallistujat",
              "3. In-Meeting Activities": "3.  Toiminta", "Meeting title": "Nimi"}
    rows = [[titles.get(str(cell), cell) for cell in row] for row in [
        *files.summary(files.teams_es), *files.part_2(files.teams_es, second), *files.part_3(files.teams_es, third)]]
    report = read(rows)
    assert connected(report) == STAYS
    assert [(row.name, row.email) for row in report.rows if row.listed] == [
        (name, email) for name, email, _ in files.people()]
    assert report.title == "Sesión 1"


def test_engagement_and_part_4_are_not_read(read: Read) -> None:
    second = [list(row) + (["3", "1", "0"] if len(row) == 7 else []) for row in files.part_2(files.teams_en)]
    second[1][-3:] = ["Raised hands", "Reactions", "Unmutes"]
    fourth = [["4. Meeting Engagement"], ["Name", "Type", "Time"], ["Eva", "Raised hand", "9/12/22, 9:00:00 AM"]]
    report = read([*files.summary(files.teams_en), *second, *files.part_3(files.teams_en), *fourth])
    assert connected(report) == STAYS
    assert len(report.rows) == len(STAYS) + len(files.people())
    assert [row.role for row in report.rows if row.listed] == ["host", "attendee", "attendee", "attendee"]


def test_a_webinars_registration_address(read: Read) -> None:
    """It stands between the others, and helps where the address is empty."""
    second = [[*row[:1], "Registration Email" if index == 1 else f"registered{index}@example.org", *row[1:]]
              if len(row) == 7 else row for index, row in enumerate(files.part_2(files.teams_en))]
    report = read([*files.summary(files.teams_en), *second, *files.part_3(files.teams_en)])
    listed = [row for row in report.rows if row.listed]
    assert [row.email for row in listed] == [email or "registered3@example.org" for _, email, _ in files.people()]
    assert [row.role for row in listed] == ["host", "attendee", "attendee", "attendee"]
    assert {row.email for row in report.rows if row.name == "Gagné, Étienne"} == {"registered3@example.org"}


def test_the_sign_in_name_is_an_address_unless_it_is_a_guests(read: Read) -> None:
    rows = [*files.summary(files.teams_en), *files.part_2(files.teams_en)]
    rows[11] = [*rows[11][:4], "", "etienne@example.org", "Attendee"]
    rows[12] = [*rows[12][:4], "", "dangelo_mail.org#EXT#@iom.onmicrosoft.com", "Attendee"]
    emails = {row.name: row.email for row in read(rows).rows}
    assert emails["Gagné, Étienne"] == "etienne@example.org"
    assert emails["D'Angelo O'Rourke"] == ""


def test_utc_headings_make_every_time_aware(read: Read) -> None:
    second = ["Name", "First Join (UTC)", "Last Leave (UTC)", *files.PART_2[3:]]
    report = read([*files.summary(files.teams_en), *files.part_2(files.teams_en, second),
                   *files.part_3(files.teams_en)])
    assert report.zone_stated
    assert [stay.join for stay in connected(report)] == [stay.join.replace(tzinfo=UTC) for stay in STAYS]
    assert report.start == STAYS[0].join.replace(tzinfo=UTC)


def test_without_part_3_the_first_join_and_last_leave_stand_for_the_stay(read: Read) -> None:
    """One person was away for four minutes in between: her times say more than she was there."""
    report = read([*files.summary(files.teams_en), *files.part_2(files.teams_en)])
    assert not any(row.listed for row in report.rows)
    assert [(row.name, row.join, row.leave, row.seconds) for row in report.rows] == [
        (name, stays[0].join, stays[-1].leave, files.seconds(stays)) for name, _, stays in files.people()]
    assert report.approximate
    without = [row for row in [*files.summary(files.teams_en), *files.part_2(files.teams_en)]
               if row[0] != "Ivonne Castañeda Rubio"]
    assert not read(without).approximate


def test_who_is_missing_in_part_3_keeps_what_part_2_says(read: Read) -> None:
    third = [row for row in files.part_3(files.teams_en) if row[0] != "D'Angelo O'Rourke"]
    report = read([*files.summary(files.teams_en), *files.part_2(files.teams_en), *third])
    assert by_name(connected(report)) == by_name(STAYS)
    assert len([row for row in report.rows if row.listed]) == 3


def test_times_without_a_date_take_that_of_the_meeting_or_the_join(read: Read) -> None:
    third = [[row[0], row[1], str(row[2]).split(", ")[-1], *row[3:]] if len(row) == 6 else row
             for row in files.part_3(files.teams_en)]
    assert connected(read([*files.summary(files.teams_en), *third])) == STAYS
    third = [[row[0], str(row[1]).split(", ")[-1], row[2], *row[3:]] if len(row) == 6 else row for row in third]
    assert connected(read([*files.summary(files.teams_en), *third])) == STAYS


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252", "utf-16"])
def test_saved_again(read: Read, encoding: str, delimiter: str) -> None:
    """A spreadsheet fills every row up to the widest."""
    rows = [[*row, *[""] * (7 - len(row))] for row in files.parts(files.teams_es) if any(row)]
    report = read(files.text(rows, delimiter).encode(encoding))
    assert connected(report) == STAYS
    assert len(report.rows) == len(STAYS) + len(files.people())


def test_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in files.parts(files.teams_en):
        book.active.append([None if cell == "" else cell for cell in row])
    book.save(tmp_path / "attendance.xlsx")
    table = read_table(tmp_path / "attendance.xlsx")
    assert teams.recognises(table)
    assert not zoom.recognises(table)
    assert connected(teams.read(table, DAYS)) == STAYS


def test_titles_that_somebody_removed(read: Read) -> None:
    rows = [row for row in files.parts() if str(row[0])[:2] not in ("1.", "2.", "3.")]
    report = read(rows)
    assert (report.variant, connected(report)) == ("parts", STAYS)
    assert len([row for row in report.rows if row.listed]) == 4


def test_the_report_of_2021(read: Read) -> None:
    report = read(files.summary_2021())
    assert (report.variant, report.title, report.start, report.end) == (
        "summary_2021", "Sesión 1", STAYS[0].join, STAYS[3].leave)
    assert connected(report) == STAYS
    assert [(row.line, row.role, row.listed) for row in report.rows] == [
        (line, "attendee", False) for line in range(9, 14)]


def test_the_spanish_report_of_2021_is_read_by_position(read: Read) -> None:
    rows = files.summary_2021(files.teams_es)
    rows[0] = ["Resumen de la reunión"]
    rows[7] = ["Persona", "Llegada", "Partida", "Tiempo", "Buzón", "Papel", "Clave"]
    assert connected(read(rows)) == STAYS


# ---- lists of events --------------------------------------------------------------------------------------

@pytest.mark.parametrize(("joined", "left"), [
    ("Joined", "Left"), ("Se unió", "Salió"), ("Unido", "Abandonó"), ("Entró", "Se fue"), ("A rejoint", "A quitté"),
    ("Entrou", "Saiu"),
])
@pytest.mark.parametrize("header", [
    ["Full Name", "User Action", "Timestamp"], ["Nombre completo", "Acción del usuario", "Marca de tiempo"],
    ["Nimi", "Toiminto", "Aika"], None,
])
def test_a_list_of_2020(read: Read, joined: str, left: str, header: list[str] | None) -> None:
    rows = files.list_2020(joined, left)
    report = read([header, *rows[1:]] if header else rows[1:])
    assert report.variant == "list_2020"
    assert by_name(connected(report)) == by_name(STAYS)


def events(*said: tuple[str, str, str]) -> list[list[str]]:
    return [["Full Name", "User Action", "Timestamp"],
            *([name, action, f"9/12/2022, {clock}:00 AM"] for name, action, clock in said)]


@pytest.mark.parametrize(("said", "found"), [
    ([("Ana", "Joined before", "9:00"), ("Eva", "Joined", "9:10"), ("Eva", "Left", "9:50")],
     [("Ana", "09:00", "09:50"), ("Eva", "09:10", "09:50")]),
    ([("Ana", "Joined", "9:00"), ("Ana", "Joined", "9:10"), ("Ana", "Left", "9:20"), ("Ana", "Left", "9:50")],
     [("Ana", "09:00", "09:20"), ("Ana", "09:10", "09:50")]),
    ([("Ana", "Joined", "9:00"), ("Ana", "Joined", "9:10"), ("Ana", "Left", "9:20"), ("Eva", "Joined", "9:55")],
     [("Ana", "09:00", "09:20"), ("Ana", "09:10", "09:20"), ("Eva", "09:55", "09:55")]),
    ([("Ana", "Left", "9:20"), ("Ana", "Joined", "9:00")], [("Ana", "09:00", "09:20")]),
    ([("Ana", "Left", "9:20"), ("Eva", "Joined", "9:00")], [("Ana", None, None), ("Eva", "09:00", "09:20")]),
    ([("Ana", "Waved", "9:20"), ("Eva", "Joined", "9:00")], [("Ana", None, None), ("Eva", "09:00", "09:00")]),
])
def test_pairs_of_events(
        read: Read, said: list[tuple[str, str, str]], found: list[tuple[str, str | None, str | None]]) -> None:
    """Who never left stays until the last event; joining twice and leaving once does not make anybody stay."""
    def clock(moment: datetime | None) -> str | None:
        return moment and f"{moment:%H:%M}"
    assert sorted((row.name, clock(row.join), clock(row.leave)) for row in read(events(*said)).rows) == found


@pytest.mark.parametrize("header", [
    "SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role",
    "Session Id,Participant Id,Full Name,User Agent,UTC Event Timestamp,Action,Role",
])
def test_a_live_event(read: Read, header: str) -> None:
    report = read(files.text(files.live_event(header)).encode())
    assert (report.variant, report.zone_stated, report.ask_day_first) == ("live_event", True, False)
    assert connected(report) == [
        Stay(stay.name, stay.email, stay.join.replace(tzinfo=UTC), stay.leave.replace(tzinfo=UTC)) for stay in STAYS]
    assert {row.role for row in report.rows} == {"attendee"}


# ---- doubts and refusals ----------------------------------------------------------------------------------

def test_a_person_is_asked_which_comes_first(read: Read) -> None:
    assert read(files.parts(), Reading()).ask_day_first
    assert connected(read(files.parts(), Reading(day_first=False))) == STAYS
    assert read(files.parts(), Reading(days=[date(2022, 12, 9)])).day_first is True


@pytest.mark.parametrize(("rows", "code"), [
    ([*files.summary(files.teams_en), *files.part_2(files.teams_en)[:2], *files.part_3(files.teams_en)[:2]],
     "report_no_rows"),
    (files.list_2020()[:1], "report_no_rows"),
    (files.list_2020(joined="Waved", left="Smiled"), "report_not_understood"),
    ([[cell if index < 2 or len(row) != 6 else "?" for index, cell in enumerate(row)]
      for row in files.part_3(lambda moment: "soon")], "report_not_understood"),
])
def test_refusals(read: Read, rows: list[files.Cells], code: str) -> None:
    with pytest.raises(KnownError) as caught:
        read(rows)
    assert (caught.value.code, caught.value.values) == (code, {"kind": "teams"})


@pytest.mark.parametrize("content", [
    "Name,Email,Role\nAna,ana@example.org,Speaker\n",
    "1. Programa\n2. Sesión\nInicio,Fin,Tema,Sala,Quién,Nota\n09:00,09:15,Apertura,A,Ana,\n09:15,10:00,Foro,A,Eva,\n",
    "Ana,Entrada principal,09:00\nEva,Salida,10:00\n", "Nombre,Acción,Fecha\nAna,Salida,2022-09-12\n",
])
def test_other_tables_are_not_teams(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.csv"
    path.write_text(content, encoding="utf-8")
    table = read_table(path)
    assert not teams.recognises(table)
    with pytest.raises(KnownError) as caught:
        teams.read(table, DAYS)
    assert caught.value.code == "report_not_understood"
