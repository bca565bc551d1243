"""Tables that are handed out: what stands in them when they are read again, as another program would."""

from __future__ import annotations

import csv
from datetime import datetime, time
from pathlib import Path

import pytest

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.export_words import words
from seminar_desktop.importers.sheet import Table, read_table
from seminar_desktop.services import agenda, attendance, exports, marks, people
from seminar_desktop.services.desk import edits
from tests.store.desks import DAY_1

from .conftest import Room

DAY = DAY_1.date()


@pytest.fixture
def slots(room: Room) -> dict[str, str]:
    """Title → id of two talks with a break between them, and an online course."""
    agenda.save(
        room.desk,
        [
            Slot("c1", "Course", "online_course", modality="online_async", position=1),
            Slot("s1", "Opening", "opening", DAY, time(9), time(10), position=2),
            Slot("s2", "Break", "break", DAY, time(10), time(10, 15), position=3),
            Slot("s3", "Talk; with, signs", "plenary", DAY, time(10, 15), time(11), position=4),
        ],
    )
    found = {slot.title: slot.id for slot in attendance.slots(room.desk)}
    attendance.scan(room.desk, room.code(room.ana), found["Opening"], DAY_1.replace(hour=9, minute=2))
    marks.mark(room.desk, {(room.luis, found["Opening"]): "excused", (room.sile, found["Opening"]): "not_required"})
    for person, address in ((room.ana, "ana@example.org"), (room.luis, "luis@example.org"), (room.sile, "s@b.org")):
        people.edit(room.desk, person, {"email": address})
    return found


def back(path: Path) -> Table:
    return read_table(path)


def cells(path: Path) -> list[list[str]]:
    return [row.cells for row in back(path).rows]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_grid_is_read_back(room: Room, slots: dict[str, str], tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"grid{suffix}"
    exports.write(path, [exports.grid(room.desk, words("en"))], "es_SV")
    head, *rows = cells(path)
    assert head[:6] == ["Surnames", "Given names", "E-mail", "Country", "Municipality or organisation", "Role"]
    assert head[6:] == ["2024-07-11 09:00 Opening", "2024-07-11 10:15 Talk; with, signs"], "nobody must attend a break"
    assert [row[0] for row in rows] == ["Cruz", "Hernández López", "O'Rourke", "Pérez"]
    assert [row[6] for row in rows] == ["Excused", "Not known yet", "Not required", "Present"]
    assert rows[0][3:6] == ["El Salvador", "Santa Ana", "Municipality"]


def test_only_the_slots_that_are_asked_for(room: Room, slots: dict[str, str], tmp_path: Path) -> None:
    table = exports.grid(room.desk, words("en"), [slots["Break"]])
    assert list(table.headings[6:]) == ["2024-07-11 10:00 Break"]
    with pytest.raises(KnownError, match="slot_unknown"):
        exports.grid(room.desk, words("en"), ["nowhere"])


def test_spanish_tables_are_spanish(room: Room, slots: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "asistencia.csv"
    exports.write(path, [exports.grid(room.desk, words("es"))], "es_SV")
    head, *rows = cells(path)
    assert head[:3] == ["Apellidos", "Nombres", "Correo electrónico"]
    spanish = words("es").presences
    assert [row[6] for row in rows] == [spanish[s] for s in ("excused", "unknown", "not_required", "present")]
    assert rows[3][6] == "Presente"
    table = exports.eligibility_list(room.desk, words("es"))
    assert table.headings[7] == "Situación" and table.name == "Certificados"


@pytest.mark.parametrize(("locale", "delimiter"), [("es_SV", ","), ("es_CR", ";"), ("es_ES", ";"), ("en_US", ",")])
def test_the_delimiter_is_the_regions(
    room: Room, slots: dict[str, str], tmp_path: Path, locale: str, delimiter: str
) -> None:
    path = tmp_path / "grid.csv"
    exports.write(path, [exports.grid(room.desk, words("en"))], locale)
    assert back(path).delimiter == delimiter
    assert path.read_bytes().startswith(b"\xef\xbb\xbf\"Surnames\"" + delimiter.encode())
    assert cells(path)[0][7] == "2024-07-11 10:15 Talk; with, signs"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_no_name_is_run_by_a_spreadsheet(room: Room, slots: dict[str, str], tmp_path: Path, suffix: str) -> None:
    evil = '=HYPERLINK("http://example.org";"x")'
    people.edit(room.desk, room.ana, {"family_name": evil, "municipality": "+503 2222"})
    path = tmp_path / f"grid{suffix}"
    exports.write(path, [exports.grid(room.desk, words("en"))], "es_SV")
    if suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            raw = next(row for row in csv.reader(file) if "HYPERLINK" in row[0])
        assert (raw[0], raw[4]) == (f"'{evil}", "'+503 2222")
    row = next(row for row in cells(path) if "HYPERLINK" in row[0])
    assert (row[0], row[4]) == (evil, "+503 2222"), "and is read again as it was"


def test_one_slot_for_moodle(room: Room, slots: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "moodle.csv"
    table = exports.moodle(room.desk, slots["Opening"], "es")
    exports.write_moodle(path, table)
    assert back(path).delimiter == ","
    head, *rows = cells(path)
    assert head == ["email", "scantime", "status"]
    assert rows == [["luis@example.org", "", "FJ"], ["ana@example.org", "2024-07-11T09:02:00-06:00", "P"]]
    assert datetime.fromisoformat(rows[1][1]).utcoffset() is not None
    assert (table.undecided, table.without_email, table.shared_email) == (2, 0, 0), "who is left out is counted"
    with pytest.raises(KnownError, match="slot_unknown"):
        exports.moodle(room.desk, "nowhere", "es")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_list_of_who_has_earned_what(room: Room, slots: dict[str, str], tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"certificates{suffix}"
    exports.write(path, [exports.eligibility_list(room.desk, words("en"))], "es_SV")
    head, *rows = cells(path)
    ana = dict(zip(head, next(row for row in rows if row[0] == "Pérez"), strict=True))
    assert (ana["Certificate"], ana["Online courses passed"], ana["Online courses asked for"]) == ("Approval", "0", "1")
    assert (ana["Items attended"], ana["Items asked for"]) == ("1", "2")
    assert "“Course”: not started" in ana["What is missing"] and "Talk; with, signs" in ana["What is missing"]
    assert [row[0] for row in rows] == ["Cruz", "Hernández López", "O'Rourke", "Pérez"]


def test_rules_are_tried_out_without_being_stored(room: Room, slots: dict[str, str]) -> None:
    for changed, asked in (({"courses": "-"}, 0), (None, 1)):
        table = exports.eligibility_list(room.desk, words("en"), changed)
        column = list(table.headings).index("Online courses asked for")
        assert {row[column] for row in table.rows} == {asked}


def test_a_seminar_is_never_overwritten(room: Room, slots: dict[str, str]) -> None:
    seminar = room.desk.database_path
    before = seminar.read_bytes()
    with pytest.raises(KnownError, match="table_name"):
        exports.write(seminar, [exports.grid(room.desk, words("en"))], "es_SV")
    with pytest.raises(KnownError, match="table_name"):
        exports.write_moodle(seminar, exports.moodle(room.desk, slots["Opening"], "es"))
    assert seminar.read_bytes() == before


def test_a_folder_that_is_not_there(room: Room, slots: dict[str, str], tmp_path: Path) -> None:
    for suffix in (".csv", ".xlsx"):
        with pytest.raises(KnownError, match="file_unwritable"):
            exports.write(tmp_path / "missing" / f"x{suffix}", [exports.grid(room.desk, words("en"))], "es_SV")


def test_text_for_a_pipe(room: Room, slots: dict[str, str]) -> None:
    text = exports.as_csv_text(exports.grid(room.desk, words("en")))
    assert text.startswith('"Surnames","Given names"') and text.count("\r\n") == 5


def test_a_country_or_role_of_a_newer_version_is_written_as_it_is(room: Room, slots: dict[str, str]) -> None:
    with room.desk.write() as transaction:
        transaction.append(*edits("person", room.ana, {"role": "astronaut", "country": "ZZ"}))
    row = exports.grid(room.desk, words("en")).rows[-1]
    assert (row[3], row[5]) == ("ZZ", "astronaut")
