"""Foreign tables: every encoding, every delimiter, and files made to hurt."""

import csv
import datetime
import io
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.importers.sheet import LARGEST, Table, header_row, read_table
from seminar_desktop.paths import resources

PEOPLE = resources() / "demo" / "participants.csv"
BOMS = {"utf-8-sig": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


def people() -> list[list[str]]:
    with PEOPLE.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def written(rows: list[list[str]], delimiter: str = ",", newline: str = "\r\n") -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=newline).writerows(rows)
    return text.getvalue()


def cells(table: Table) -> list[list[str]]:
    return [row.cells for row in table.rows]


def refusal(path: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        read_table(path)
    return caught.value


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("newline", ["\r\n", "\n", "\r"])
def test_every_encoding_and_delimiter_gives_the_same_people(
        tmp_path: Path, encoding: str, delimiter: str, newline: str) -> None:
    path = tmp_path / "people.csv"
    text = written(people(), delimiter, newline)
    path.write_bytes(BOMS.get(encoding, b"") + text.encode(encoding.removesuffix("-sig")))
    table = read_table(path)
    assert cells(table) == people()
    assert (table.encoding, table.delimiter, table.variant, table.damaged) == (encoding, delimiter, "csv", False)
    assert [row.line for row in table.rows] == list(range(1, len(people()) + 1))


def test_utf16_without_a_mark_is_told_by_its_nul_bytes(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(written(people(), "\t").encode("utf-16-le"))
    assert cells(read_table(path)) == people()


def test_a_workbook_gives_the_same_people(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    book = openpyxl.Workbook()
    sheet = book.create_sheet("people")  # the first sheet stays empty
    for row in people():
        sheet.append(row)
    book.save(path)
    table = read_table(path)
    assert cells(table) == people()
    assert (table.variant, table.rows[0].line) == ("xlsx", 1)


def test_numbers_dates_and_booleans_of_a_workbook_read_like_a_person_would(tmp_path: Path) -> None:
    path = tmp_path / "values.xlsx"
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append([5, 7.5, True, datetime.date(2022, 9, 13), datetime.time(9, 15),
                        datetime.datetime(2022, 9, 13, 9, 15), None, " x "])
    book.active.append([])
    book.active.append(["last"])
    book.save(path)
    table = read_table(path)
    assert table.rows[0].cells == ["5", "7.5", "true", "2022-09-13", "09:15", "2022-09-13 09:15:00", "", " x "]
    assert [row.line for row in table.rows] == [1, 3]


def test_lines_are_physical_and_quoted_line_breaks_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('a,b\n"one\ntwo",x\n\nlast,y\n', encoding="utf-8")
    assert [(row.line, row.cells) for row in read_table(path).rows] == [
        (1, ["a", "b"]), (2, ["one\ntwo", "x"]), (5, ["last", "y"])]


def test_a_stray_quote_harms_one_line_only(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('name,town\n"Ana,Ceiba\nLuis,Puerto\nEva,Loma\n', encoding="utf-8")
    table = read_table(path)
    assert table.damaged
    assert cells(table)[2:] == [["Luis", "Puerto"], ["Eva", "Loma"]]


def test_dates_with_commas_do_not_beat_tabs(tmp_path: Path) -> None:
    path = tmp_path / "teams.csv"
    lines = ["Name\tJoin\tLeave"] + ["Ana\t9/13/22, 9:00:00 AM\t9/13/22, 9:30:00 AM"] * 9
    path.write_text("\n".join(lines), encoding="utf-16")
    assert read_table(path).delimiter == "\t"


def test_excels_own_first_line_names_the_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("sep=;\nname;remark\nAna;a, b, c\n", encoding="utf-8")
    table = read_table(path)
    assert [(row.line, row.cells) for row in table.rows] == [(2, ["name", "remark"]), (3, ["Ana", "a, b, c"])]


def test_nul_and_control_characters_go_and_the_row_stays(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"name,town\nA\0n\x0ba,Cei\x1bba\n")
    assert cells(read_table(path)) == [["name", "town"], ["Ana", "Ceiba"]]


@pytest.mark.parametrize(("cell", "read"), [
    ("'+503 7777", "+503 7777"), ("'=1+1", "=1+1"), ("'@ana", "@ana"), ("''quoted", "'quoted"), ("''=x", "'=x"),
    ("'Abd al-Rahman", "'Abd al-Rahman"), ("O'Rourke", "O'Rourke"), ("=1+1", "=1+1"),
])
def test_one_guarding_apostrophe_is_undone(tmp_path: Path, cell: str, read: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(f"name,town\n{cell},Ceiba\n", encoding="utf-8")
    assert read_table(path).rows[1].cells[0] == read


def test_the_header_is_found_by_content(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("Report of Monday,,\nTotal,2,\n\n,NOMBRE,País\n,Ana,SV\n", encoding="utf-8")
    head = header_row(read_table(path), {"nombre", "pais"})
    assert head is not None and (head.line, head.cells) == (4, ["", "NOMBRE", "País"])
    assert header_row(read_table(path), {"email", "town"}) is None


# ---- refusals --------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("content", "code"), [
    (b"", "file_empty"), (b"\xef\xbb\xbf\r\n\r\n", "file_empty"), (b"\0\0\0\0", "file_empty"),
    (b"%PDF-1.7\n", "file_not_a_table"), (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "file_not_a_table"),
    (bytes(range(256)) * 40, "file_not_a_table"), (b"PK\x03\x04 no archive", "file_not_a_table"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file_not_a_table"), (b'"' + b"a" * 200_000, "file_not_a_table"),
])
def test_what_is_no_table_is_refused_with_a_reason(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    assert refusal(path).code == code


def test_missing_and_too_large_files_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.csv").code == "file_missing"
    assert refusal(tmp_path).code == "file_not_a_table"
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert refusal(large).code == "file_too_large"


def workbook(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"xl/workbook.xml": b"<workbook/>", **members}.items():
            archive.writestr(name, content)
    return path


def lying(path: Path) -> Path:
    """A workbook whose sheet declares one byte and holds 60 MB."""
    workbook(path, {"xl/worksheets/sheet1.xml": b" " * 60_000_000})
    data = path.read_bytes()
    path.write_bytes(data.replace((60_000_000).to_bytes(4, "little"), (1).to_bytes(4, "little")))
    return path


@pytest.mark.parametrize(("members", "reason"), [
    ({"xl/worksheets/sheet1.xml": b" " * 250_000_000}, "size"),
    ({"xl/worksheets/sheet1.xml": b" " * 60_000_000}, "ratio"),
    ({f"xl/{n}.xml": b"" for n in range(2001)}, "members"),
    ({"xl/sharedStrings.xml": b'<!DOCTYPE x [<!ENTITY a "b">]>'}, "doctype"),
    ({"xl/sharedStrings.xml": '<!DOCTYPE x SYSTEM "file:///etc/passwd">'.encode("utf-16")}, "doctype"),
    ({"xl/worksheets/sheet1.xml": b'<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row>'}, "cells"),
    ({"xl/worksheets/sheet1.xml": b'<row r="1"><c r="&#88;FD1048576"/></row>'}, "cells"),
])
def test_workbook_bombs_are_refused_before_they_are_opened(
        tmp_path: Path, members: dict[str, bytes], reason: str) -> None:
    error = refusal(workbook(tmp_path / "bomb.xlsx", members))
    assert (error.code, error.values["reason"]) == ("workbook_suspicious", reason)


def test_sizes_that_lie_are_measured(tmp_path: Path) -> None:
    path = lying(tmp_path / "bomb.xlsx")
    begun = time.perf_counter()
    error = refusal(path)
    assert (error.code, error.values["reason"]) == ("workbook_suspicious", "ratio")
    assert time.perf_counter() - begun < 10  # a refusal that hangs is no refusal; it takes some milliseconds


def test_other_archives_are_no_table(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("participants.csv", "a,b")
    assert refusal(path).code == "file_not_a_table"


# ---- damaged files ---------------------------------------------------------------------------------------------------

CUTS = st.lists(st.tuples(st.integers(0, 16_000), st.integers(0, 40), st.binary(max_size=20)), max_size=8)


def damaged(data: bytes, cuts: list[tuple[int, int, bytes]]) -> bytes:
    for begin, length, instead in cuts:
        data = data[:begin] + instead + data[begin + length:]
    return data


def read_or_refuse(path: Path) -> None:
    try:
        table = read_table(path)
    except KnownError:
        return
    assert table.rows and all(row.line > 0 for row in table.rows)


@given(CUTS, st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_damaged_text_is_read_or_refused_never_a_crash(
        tmp_path_factory: pytest.TempPathFactory, cuts: list[tuple[int, int, bytes]], encoding: str) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.csv"
    path.write_bytes(damaged(written(people()).encode(encoding), cuts))
    read_or_refuse(path)


@given(CUTS)
def test_damaged_workbooks_are_read_or_refused_never_a_crash(
        tmp_path_factory: pytest.TempPathFactory, cuts: list[tuple[int, int, bytes]]) -> None:
    folder = tmp_path_factory.getbasetemp()
    sound = folder / "sound.xlsx"
    if not sound.exists():
        book = openpyxl.Workbook()
        assert book.active is not None
        for row in people():
            book.active.append(row)
        book.save(sound)
    path = folder / "damaged.xlsx"
    path.write_bytes(damaged(sound.read_bytes(), cuts))
    read_or_refuse(path)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.csv"
    path.write_bytes(data)
    read_or_refuse(path)
