"""CSV: what is in the bytes, and that our own reader gets every cell back."""

from __future__ import annotations

import errno
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.exporters.complete_file import complete
from seminar_desktop.exporters.csv_file import delimiter_for, write_csv
from seminar_desktop.exporters.table import Sheet, text_of
from seminar_desktop.importers.sheet import read_table

from .tables import read_back, sheets, without_empty

PEOPLE = Sheet("people", ("Name", "Minutes"), [("Peña, Ana", 90), ("=HYPERLINK(1)", -5), (None, 1.5)])


@pytest.mark.parametrize("delimiter", [",", ";"])
@settings(max_examples=400)
@given(sheet=sheets())
def test_every_cell_comes_back(tmp_path_factory: pytest.TempPathFactory, delimiter: str, sheet: Sheet) -> None:
    path = tmp_path_factory.getbasetemp() / f"round{ord(delimiter)}.csv"
    write_csv(path, sheet, delimiter)
    decimal = "," if delimiter == ";" else "."
    expected = [[text_of(cell, decimal) for cell in row] for row in (sheet.headings, *sheet.rows)]
    assert read_back(path) == without_empty(expected)
    table = read_table(path)
    assert table.encoding == "utf-8-sig" and not table.damaged
    assert len(sheet.headings) == 1 or table.delimiter == delimiter


def test_the_bytes(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", PEOPLE)
    assert (tmp_path / "a.csv").read_bytes() == (
        b'\xef\xbb\xbf"Name","Minutes"\r\n"Pe\xc3\xb1a, Ana","90"\r\n"\'=HYPERLINK(1)","-5"\r\n"","1.5"\r\n')
    write_csv(tmp_path / "b.csv", PEOPLE, ";")
    assert b'"";"1,5"\r\n' in (tmp_path / "b.csv").read_bytes()


def test_cells_full_of_commas_do_not_hide_the_semicolon(tmp_path: Path) -> None:
    rows = [(f"a, b, c, d {n}", "1, 2, 3, 4") for n in range(50)]
    write_csv(tmp_path / "a.csv", Sheet("x", ("name", "list"), rows), ";")
    table = read_table(tmp_path / "a.csv")
    assert [tuple(row.cells) for row in table.rows[1:]] == rows
    assert [row.line for row in table.rows] == list(range(1, 52))


def test_days_and_moments_are_iso() -> None:
    zone = timezone(timedelta(hours=-6))
    assert text_of(date(2022, 9, 13)) == "2022-09-13"
    assert text_of(datetime(2022, 9, 13, 9, 4, 5, 999)) == "2022-09-13 09:04:05"
    assert text_of(datetime(2022, 9, 13, 9, 4, tzinfo=zone)) == "2022-09-13T09:04:00-06:00"


def test_control_characters_are_left_out_and_accents_composed() -> None:
    assert text_of("A\0n\x07a\x85\ud800\ufeff") == "Ana"
    assert text_of("n\u0303\r\nx\ry\tz") == "ñ\nx\ny\tz"
    assert text_of(" \t\n") == text_of(float("nan")) == text_of(float("inf")) == text_of(None) == ""


@pytest.mark.parametrize(("locale", "delimiter"), [
    ("es", ","), ("es_SV", ","), ("es-MX", ","), ("es_GT.UTF-8", ","), ("es_DO", ","), ("es_PA@euro", ","),
    ("es_ES", ";"), ("es_CR", ";"), ("es-419", ","), ("fr", ";"), ("fr_CA", ";"), ("fr_HT", ","), ("en", ","),
    ("en_CA", ","), ("en_BZ", ","), ("en_DE", ","), ("pt_BR", ";"), ("zh-Hant-TW", ","), ("C", ","), ("", ","),
])
def test_the_delimiter_follows_the_decimal_sign_of_the_region(locale: str, delimiter: str) -> None:
    assert delimiter_for(locale) == delimiter


# ---- files that cannot be written ------------------------------------------------------------------------------------

def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"before")
    with pytest.raises(TypeError):
        write_csv(path, Sheet("x", ("a",), [("written",), None]))  # type: ignore[list-item]
    assert path.read_bytes() == b"before" and list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_a_known_error(tmp_path: Path) -> None:
    path = tmp_path / "none" / "a.csv"
    with pytest.raises(KnownError) as caught:
        write_csv(path, PEOPLE)
    assert (caught.value.code, caught.value.values) == ("file_unwritable", {"path": str(path)})


def test_a_name_that_is_taken_by_a_folder_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(KnownError, match="file_unwritable"):
        write_csv(tmp_path / "a.csv", PEOPLE)
    assert [item.name for item in tmp_path.iterdir()] == ["a.csv"]


def test_a_full_disk_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="disk_full"), complete(tmp_path / "a.csv") as file:
        file.write(b"half")
        raise OSError(errno.ENOSPC, "no space left on device")
    assert list(tmp_path.iterdir()) == []
