"""Workbooks: our own reader gets every cell back, nothing is run, nobody is named."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings

from seminar_desktop.exporters.table import Cell, Kind, Sheet, text_of
from seminar_desktop.exporters.xlsx_file import LONGEST_TEXT, write_xlsx

from .tables import read_back, sheets, without_empty


def as_read(cell: Cell) -> str:
    """A workbook keeps no midnight: the reader gives the day alone."""
    text = text_of(cell)
    return text.removesuffix(" 00:00:00") if isinstance(cell, datetime) and cell.year > 1900 else text


@settings(max_examples=300)
@given(sheet=sheets())
def test_every_cell_comes_back(tmp_path_factory: pytest.TempPathFactory, sheet: Sheet) -> None:
    path = tmp_path_factory.getbasetemp() / "round.xlsx"
    write_xlsx(path, [sheet])
    expected = [[as_read(cell) for cell in row] for row in (sheet.headings, *sheet.rows)]
    width = max(max((n for n, text in enumerate(row, 1) if text), default=0) for row in expected)
    # columns after the last cell that holds anything are no columns
    assert read_back(path) == without_empty([row[:width] for row in expected])


@pytest.mark.parametrize("text", ["=1+1", "+503 7777", "-x", "@SUM(A1)", "#N/A", "TRUE", "12", "'s Gravenhage", "'=x",
                                  "_x0041_", "_x005F_", "a\nb", " x "])
def test_texts_stay_texts(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx(path, [Sheet("x", ("h",), [(text,)])])
    cell = openpyxl.load_workbook(path).active["A2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix == (text[0] in "=+-@' ")
    assert read_back(path)[1] == [text]


def test_days_moments_and_shares_are_real_values(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    row = (date(2022, 9, 13), datetime(2022, 9, 13, 9, 4), 0.853, 12,
           datetime(2022, 9, 13, 9, 4, tzinfo=timezone(timedelta(hours=-6))))
    kinds = (Kind.DAY, Kind.MOMENT, Kind.SHARE, Kind.NUMBER)
    write_xlsx(path, [Sheet("x", "abcde", [row], kinds)])
    cells = list(openpyxl.load_workbook(path).active[2])
    assert [cell.value for cell in cells] == [datetime(2022, 9, 13), *row[1:4], "2022-09-13T09:04:00-06:00"]
    assert [cell.number_format for cell in cells] == ["yyyy-mm-dd", "yyyy-mm-dd hh:mm", "0%", "General", "General"]


def test_headings_are_bold_and_stay_and_columns_fit(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx(path, [Sheet("x", ("Name", "n"), [("Secretaría de Relaciones Exteriores", 1), ("x" * 500, 2)])])
    page = openpyxl.load_workbook(path).active
    assert page.freeze_panes == "A2" and page["A1"].font.bold and not page["A2"].font.bold
    assert page.column_dimensions["A"].width == 60 and page.column_dimensions["B"].width == 8


def test_tabs_get_names_that_excel_takes(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    wanted = ["Mesa 1/2: [x]?", "mesa 1 2 x", "", "ñ" * 40, "Ñ" * 40, "'quoted'", "=1\n\0+1"]
    write_xlsx(path, [Sheet(name, ("h",), [("x",)]) for name in wanted])
    assert openpyxl.load_workbook(path).sheetnames == [
        "Mesa 1 2 x", "mesa 1 2 x 2", "1", "ñ" * 31, "Ñ" * 27 + " 2", "quoted", "=1 +1"]


def test_a_text_longer_than_a_cell_ends_visibly(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx(path, [Sheet("x", ("h",), [("a" * LONGEST_TEXT,), ("a" * (LONGEST_TEXT + 1),)])])
    whole, cut = (row[0] for row in read_back(path)[1:])
    assert whole == "a" * LONGEST_TEXT and cut == "a" * (LONGEST_TEXT - 1) + "…"


def test_the_file_names_nobody(tmp_path: Path) -> None:
    path = tmp_path / "Ana Menjívar.xlsx"
    write_xlsx(path, [Sheet("x", ("h",), [("Ana",)])])
    properties = openpyxl.load_workbook(path).properties
    assert properties.creator == "Seminar Desktop"
    assert not any((properties.title, properties.lastModifiedBy, properties.subject, properties.description))
    with zipfile.ZipFile(path) as archive:
        assert b"Ana" not in archive.read("docProps/core.xml") + archive.read("docProps/app.xml")


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"before")
    with pytest.raises(IndexError):
        write_xlsx(path, [Sheet("x", ("h", "i"), [("only one",)])])
    assert path.read_bytes() == b"before" and list(tmp_path.iterdir()) == [path]
