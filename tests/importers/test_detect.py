"""What a file is, whatever it is called; and registrations of other programs as lists of people."""

from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers import detect, roster, zoom
from seminar_desktop.importers.report import MeetingReport, Reading, ReportKind, ResultReport
from seminar_desktop.importers.sheet import Table, read_table
from seminar_desktop.paths import resources
from tests.importers.moodle_files import SAMPLES, completion, fputcsv, quoted, sample, tabbed, table

FILES = {
    "participants.csv": ReportKind.ROSTER,
    "variants/indico_registrations.csv": ReportKind.ROSTER,
    "moodle_completion.csv": ReportKind.MOODLE_COMPLETION,
    "preconsultation.csv": ReportKind.MOODLE_QUIZ,
    "postconsultation.csv": ReportKind.MOODLE_QUIZ,
    "variants/moodle_course_completion_derechos_humanos_es.csv": ReportKind.MOODLE_COURSE,
    "variants/moodle_feedback_satisfaction_es.csv": ReportKind.MOODLE_FEEDBACK,
    "variants/moodle_feedback_satisfaction_anonymous_es.csv": ReportKind.MOODLE_FEEDBACK,
    "variants/moodle_participants_es.csv": ReportKind.MOODLE_PARTICIPANTS,
    "variants/ms_forms_postconsultation_es.xlsx": ReportKind.MS_FORMS,
    "zoom_participants.csv": ReportKind.ZOOM,
    "variants/zoom_participants_es.csv": ReportKind.ZOOM,
    "variants/zoom_webinar_attendee_report_en.csv": ReportKind.ZOOM,
    "teams_attendance.csv": ReportKind.TEAMS,
    "variants/teams_attendance_es_partly_reconstructed.csv": ReportKind.TEAMS,
    "variants/teams_meetingAttendanceList_2020.csv": ReportKind.TEAMS,
}
TEXTS = {
    ReportKind.MOODLE_GRADES: fputcsv([("Nombre", "Apellido(s)", "Total del curso (Real)"), ("Ana", "Paz", "1")], ":"),
    ReportKind.MOODLE_QUESTIONNAIRE: fputcsv([("Response", "Submitted on:", "ID", "Full name", "Q"), ("1",) * 5]),
    ReportKind.MOODLE_ATTENDANCE: tabbed([("Last name", "First name", "12.09.2022 09.00 All"), ("Paz", "Ana", "P")]),
    ReportKind.MOODLE_COMPLETION: completion(("Email address", "Quiz", ""), []),
    ReportKind.GOOGLE_FORMS: quoted([("Timestamp", "Name"), ("2022/09/12 9:00:00 AM CET", "Ana")]),
    ReportKind.ROSTER: "nombre\nAna Paz\nLuis Sol\n",
    ReportKind.AGENDA: "hour,activity,facilitates\n9:00-10:00,Opening,Ana\n10:00-11:00,Panel,Luis\n",
}


@pytest.mark.parametrize("name", FILES)
def test_every_sample_is_what_it_is(name: str) -> None:
    assert detect.detect(sample(name)) == FILES[name]


@pytest.mark.parametrize("kind", TEXTS)
def test_shapes_without_a_sample(tmp_path: Path, kind: ReportKind) -> None:
    assert detect.detect(table(tmp_path, TEXTS[kind])) == kind


def test_our_own_agendas_and_list() -> None:
    demo = resources() / "demo"
    assert detect.detect(read_table(demo / "agenda.csv")) == ReportKind.AGENDA
    assert detect.detect(read_table(demo / "agenda_as_printed.csv")) == ReportKind.AGENDA
    assert detect.detect(read_table(demo / "participants.csv")) == ReportKind.ROSTER


@pytest.mark.parametrize("text", [
    "item,price\npen,3\n", "Name,Price\npen,3\n", "consectetur adipiscing elit\n",
    "Name,Join Time\nAna,somewhen\n", "Nombre\tPrimera entrada\tCorreo\nAna\tx\ta@x.example.org\n"])
def test_what_nothing_fits_is_not_guessed(tmp_path: Path, text: str) -> None:
    found = table(tmp_path, text)
    with pytest.raises(KnownError) as caught:
        detect.detect(found)
    assert caught.value.code == "report_kind_unknown" and caught.value.values["headers"]


@pytest.mark.parametrize("name", [name for name, kind in FILES.items() if kind != ReportKind.ROSTER])
def test_reading_by_kind(name: str) -> None:
    found = sample(name)
    report = detect.read(found, FILES[name], Reading())
    assert report.kind == FILES[name] and report.rows
    assert isinstance(report, MeetingReport if FILES[name] in (ReportKind.ZOOM, ReportKind.TEAMS) else ResultReport)


@pytest.mark.parametrize("kind", [ReportKind.ROSTER, ReportKind.AGENDA])
def test_lists_and_agendas_are_no_reports(kind: ReportKind) -> None:
    with pytest.raises(KnownError):
        detect.read(sample("participants.csv"), kind, Reading())


@pytest.mark.parametrize("kind", [k for k in ReportKind if k not in (ReportKind.ROSTER, ReportKind.AGENDA)])
@pytest.mark.parametrize("name", FILES)
def test_a_kind_that_is_forced_on_a_file_gives_a_report_or_a_known_error(kind: ReportKind, name: str) -> None:
    try:
        report = detect.read(sample(name), kind, Reading())
    except KnownError:
        return
    assert report.kind == kind


def test_zoom_files_are_not_searched_through(tmp_path: Path) -> None:
    """What a file is shows at its top: below, a line that looks like another report changes nothing."""
    head = "Nombre,Apellido(s),Correo,País\n"
    text = head + "Ana,Paz,a@x.example.org,SV\n" * 300 + "Name (Original Name),User Email,Join Time,Leave Time\n"
    found = table(tmp_path, text)
    assert detect.detect(found) == ReportKind.ROSTER and not zoom.recognises(Table(found.rows[:5], "", ",", "csv"))


PRETIX = ("Event slug", "Order code", "Position ID", "Status", "Email", "Phone number", "Order date", "Order time",
          "Product", "Variation", "Price", "Tax rate", "Tax rule", "Tax value", "Attendee name",
          "Attendee name: Given name", "Attendee name: Family name", "Attendee email", "Company", "Address", "ZIP code",
          "City", "Country", "State", "Voucher", "Pseudonymization ID", "Seat ID", "Seat name", "Seat zone", "Seat row",
          "Seat number", "Order comment", "Cargo", "Company", "Invoice address name",
          "Invoice address name: Given name", "Invoice address name: Family name", "Address", "ZIP code", "City",
          "Country", "State", "VAT ID", "Sales channel", "Order locale", "Payment providers")


def pretix(attendee_email: str) -> list[tuple[str, ...]]:
    values = {"Event slug": "seminario", "Order code": "Q37NT", "Position ID": "1", "Status": "paid",
              "Email": "buyer@x.example.org", "Phone number": "'+503 2200 0000", "Order date": "2022-08-11",
              "Attendee name": "María José Ureña", "Attendee name: Given name": "María José",
              "Attendee name: Family name": "Ureña", "Attendee email": attendee_email, "City": "Río Turquesa",
              "Country": "CR", "Cargo": "Alcaldesa", "Invoice address name": "Tesorería"}
    row = [values.get(name, "") for name in PRETIX]
    company = PRETIX.index("Company")
    row[company], row[PRETIX.index("Company", company + 1)] = "Municipalidad", "Tesorería S. A."
    return [PRETIX, tuple(row)]


DIALECTS = {
    "all quoted": lambda rows: quoted(rows, newline="\r\n"),
    "excel": lambda rows: fputcsv(rows, newline="\r\n"),
    "semicolon": lambda rows: fputcsv(rows, ";", "\r\n"),
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_pretix_positions_are_a_list_of_people(tmp_path: Path, dialect: str) -> None:
    found = table(tmp_path, DIALECTS[dialect](pretix("maria@x.example.org")))
    assert detect.detect(found) == ReportKind.ROSTER
    assert roster.read(found, roster.columns(found))[0].values == {
        "given_name": "María José", "family_name": "Ureña", "email": "maria@x.example.org", "country": "CR",
        "organisation": "Municipalidad", "municipality": "Río Turquesa", "position": "Alcaldesa"}


def test_the_buyers_address_is_read_where_nobody_gave_their_own(tmp_path: Path) -> None:
    found = table(tmp_path, quoted(pretix("")))
    assert roster.read(found, roster.columns(found))[0].values["email"] == "buyer@x.example.org"


def test_pretix_in_spanish_and_with_one_name(tmp_path: Path) -> None:
    rows = [("Código de pedido", "Correo electrónico", "Nombre del asistente", "Correo electrónico del asistente",
             "Empresa"), ("Q", "b@x.example.org", "Ana Paz", "a@x.example.org", "Loma")]
    found = table(tmp_path, fputcsv(rows, ";"))
    assert detect.detect(found) == ReportKind.ROSTER
    assert roster.read(found, roster.columns(found))[0].values == {
        "given_name": "Ana", "family_name": "Paz", "email": "a@x.example.org", "organisation": "Loma"}


def test_indico_registrations_are_read_well() -> None:
    found = sample("variants/indico_registrations.csv")
    rows = roster.read(found, roster.columns(found))
    assert roster.columns(found).unknown == [] and len(rows) == len(found.rows) - 1
    assert not any(row.problems for row in rows)
    assert (SAMPLES / "variants/indico_registrations.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert rows[4].values == {
        "given_name": "Anne-Sophie", "family_name": "Létourneau-Bélanger",
        "email": "anne-sophie.letourneau-belanger@riviereauxerables.example.org", "country": "CA",
        "organisation": "Ville de Rivière-aux-Érables", "position": "Mairesse"}
