"""The attendance sheet: what is read back from the pages, and that nothing is cut or runs over."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from seminar_desktop.domain.attendance_sheet import AttendanceSheet, SheetLine
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.sheet_code import line_code, new_code
from seminar_desktop.paths import resources
from seminar_desktop.printing import short_qr
from seminar_desktop.printing.attendance_page import BAND, ROW, room_for_rows
from seminar_desktop.printing.attendance_sheet import paginate, write_sheets
from seminar_desktop.printing.render import page_sizes, render
from seminar_desktop.printing.sheet import PAGES
from seminar_desktop.sheet_words import words

CODE = new_code(b"\x05abc")
LONG = "Nepomucena Hermenegilda " * 5  # 120 characters
HOSTILE = [("Tom & <b>Jerry", "</para>&nbsp;"), ("=cmd()", "<img src='/etc/passwd'/>"), ("a\0b\tc\nd", "\u202eevil"),
           ("", ""), ("", "W" * 120), ("Ñ" * 120, ""), ("{name}", "%s\\("), ("\ud800", "🙂")]


def people() -> list[SheetLine]:
    with (resources() / "demo" / "participants.csv").open(encoding="utf-8", newline="") as file:
        return [SheetLine(n, row["given_name"], row["family_name"], row["organisation"], row["country"])
                for n, row in enumerate(csv.DictReader(file), 1)]


def sheet(lines: Sequence[SheetLine], language: str = "es", code: str = CODE) -> AttendanceSheet:
    return AttendanceSheet("Gobiernos locales · San Salvador, 2022", "Mesa redonda 2: Gobernanza", code, lines,
                           date(2022, 9, 13), time(9), time(10, 30), "Salón Izalco", "Ana Menjívar", language)


def texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def letters(path: Path, page: int) -> list[tuple[str, float, float, float, float]]:
    """Every printed character of a page with left, top, right and bottom of its ink in mm."""
    document = pypdfium2.PdfDocument(path)
    try:
        text, height = document[page].get_textpage(), document[page].get_height()
        found = [(text.get_text_range(n, 1), *text.get_charbox(n)) for n in range(text.count_chars())]
    finally:
        document.close()
    scale = 25.4 / 72
    return [(char, left * scale, (height - top) * scale, right * scale, (height - bottom) * scale)
            for char, left, bottom, right, top in found if char.strip()]


def codes(path: Path, page: int) -> list[str]:
    raster = render(path, page, 110)
    image = Image.frombytes("RGBA", (raster.width, raster.height), raster.pixels, "raw", "BGRA").convert("L")
    return [found.text for found in zxingcpp.read_barcodes(image)]


@pytest.mark.parametrize("paper", PAGES)
def test_every_person_stands_on_one_page_with_number_and_letter(paper: str, tmp_path: Path) -> None:
    lines = people()
    done = write_sheets([sheet(lines)], words, tmp_path / "out.pdf", paper=paper)
    pages = texts(done.path)
    assert len(pages) == done.pages >= 4 and done.unprintable == ()
    assert all(size == pytest.approx(PAGES[paper], abs=0.01) for size in page_sizes(done.path))
    for line in lines:
        assert sum(f" {line_code(line.number)} " in page for page in pages) == 1
        (found,) = [page for page in pages if f" {line_code(line.number)} " in page]
        assert line.family_name in found and line.given_name in found and line.affiliation in found
    walk_ins = [line_code(len(lines) + n) for n in range(1, 6)]
    assert all(sum(f" {code} " in page for page in pages) == 1 for code in walk_ins)
    assert not any(line_code(len(lines) + 6) in page for page in pages)


def test_every_page_says_what_it_belongs_to(tmp_path: Path) -> None:
    other = new_code(b"\x01zzz")
    done = write_sheets([sheet(people()), sheet(people()[:3], "en", other)], words, tmp_path / "out.pdf")
    pages = texts(done.path)
    for number, page in enumerate(pages[:-1], 1):
        assert f"{CODE} · Página {number} de {len(pages) - 1}" in page
        for part in ("Mesa redonda 2", "martes 13 de septiembre de 2022 · 09:00–10:30", "Facilita: Ana Menjívar",
                     "Salón Izalco", "J justificado", "Firma de quien facilita:", "Presentes en esta página:"):
            assert part in page, part
    assert "Tuesday 13 September 2022" in pages[-1] and f"{other} · Page 1 of 1" in pages[-1]
    assert [codes(done.path, page) for page in range(done.pages)] == [[CODE]] * (done.pages - 1) + [[other]]


def test_french_participants_read_french(tmp_path: Path) -> None:
    (page,) = texts(write_sheets([sheet(people()[:3], "fr")], words, tmp_path / "out.pdf").path)
    assert "mardi 13 septembre 2022" in page and "Délégation, organisation" in page and "Page 1 sur 1" in page


@pytest.mark.parametrize("paper", PAGES)
@pytest.mark.parametrize(("given_name", "family_name"), [
    ("Ana", LONG), (LONG, "Peña"), ("", "W" * 120), (LONG, LONG), ("Ñ" * 60, "W" * 60),
])
def test_a_long_name_is_whole_and_inside_its_column(
        given_name: str, family_name: str, paper: str, tmp_path: Path) -> None:
    done = write_sheets([sheet([SheetLine(1, given_name, family_name)])], words, tmp_path / "out.pdf", paper=paper)
    column = 12 + 16, 12 + 16 + 0.38 * (PAGES[paper][0] - 24 - 29)
    row = 48 + BAND, 48 + BAND + ROW
    drawn = ""
    for char, left, top, right, bottom in letters(done.path, 0):
        if row[0] < (top + bottom) / 2 < row[1] and left > column[0]:
            drawn += char
            assert left > column[0] and right < column[1] and top > row[0] and bottom < row[1]
    assert drawn == "".join(f"{family_name}{given_name}".split())


def test_hostile_names_print_and_say_what_is_missing(tmp_path: Path) -> None:
    lines = [SheetLine(n, given, family, family, given, given) for n, (given, family) in enumerate(HOSTILE, 1)]
    done = write_sheets([sheet(lines)], words, tmp_path / "out.pdf")
    (page,) = texts(done.path)
    assert "Tom & <b>Jerry" in page and "<img src='/etc/passwd'/>" in page and "{name}" in page
    assert done.unprintable == ((0, len(HOSTILE), "\ud800🙂"),)


def test_apostrophes_and_accents_of_every_kind_are_in_the_font(tmp_path: Path) -> None:
    names = ["Kʼicheʼ", "K’iche’", "Batz'", "Aïssatou", "Ñandú", "Œuvre", "Ångström", "Þór", "Łukasz", "Zoë",
             "Q'eqchi'"]
    lines = [SheetLine(n, name, "Tzoc") for n, name in enumerate(names, 1)]
    done = write_sheets([sheet(lines)], words, tmp_path / "out.pdf")
    (page,) = texts(done.path)
    assert done.unprintable == () and all(name in page for name in names)


def test_the_file_names_nobody_and_is_the_same_every_time(tmp_path: Path) -> None:
    first = write_sheets([sheet(people())], words, tmp_path / "a.pdf").path.read_bytes()
    assert first == write_sheets([sheet(people())], words, tmp_path / "b.pdf").path.read_bytes()
    document = pypdfium2.PdfDocument(first)
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Title"] == sheet([]).seminar and metadata["Author"] == metadata["Subject"] == ""


def test_a_sheet_without_people_has_its_empty_lines(tmp_path: Path) -> None:
    done = write_sheets([AttendanceSheet("S", "T", CODE, [])], words, tmp_path / "out.pdf", walk_ins=50)
    pages = texts(done.path)
    assert done.pages == 3 and all("Not on the list" in page for page in pages)
    assert " 1R " in pages[0] and f" {line_code(50)} " in pages[-1]


def test_refusals_leave_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"before")
    with pytest.raises(KnownError, match="nothing_to_print"):
        write_sheets([], words, out)
    with pytest.raises(KnownError, match="stock_page_unknown"):
        write_sheets([sheet([])], words, out, paper="A5")
    with pytest.raises(ValueError, match="short code"):
        write_sheets([sheet([], code="not a code")], words, out)
    assert out.read_bytes() == b"before" and list(tmp_path.iterdir()) == [out]


@given(st.integers(0, 300), st.integers(0, 60), st.sampled_from([size[1] for size in PAGES.values()]))
def test_every_row_has_its_place_and_no_page_runs_over(people: int, walk_ins: int, height: float) -> None:
    lines = [SheetLine(n, "Ana", "Peña") for n in range(1, people + 1)]
    pages = list(paginate(lines, walk_ins, room_for_rows(height)))
    assert [row for page in pages for row in page] == [*lines, *range(people + 1, people + walk_ins + 1)]
    for number, page in enumerate(pages):
        used = len(page) * ROW + BAND * any(isinstance(row, int) for row in page)
        assert used <= room_for_rows(height) + 1e-6 and (page or not people + walk_ins)
        if number < len(pages) - 1:
            assert used + ROW + BAND > room_for_rows(height), "a page that is left half empty"


@pytest.mark.parametrize("text", ["abc", "A B", "Ñ", "", "A" * (short_qr.LONGEST + 1), "2-3"])
def test_only_short_codes_become_symbols(text: str) -> None:
    with pytest.raises(ValueError, match="short code"):
        short_qr.path(text)
