"""Written files: what is read back from them."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from seminar_desktop.domain.badges import Calibration
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.printing.badges import write_badges
from seminar_desktop.printing.calibration import Words, reference, write_calibration
from seminar_desktop.printing.render import page_count, page_sizes, render
from seminar_desktop.printing.sheet import cell, page_size
from seminar_desktop.printing.stock import stock, stocks

from .faces import HOSTILE, REAL, face


def picture(path: Path, page: int = 0, dpi: float = 200) -> Image.Image:
    raster = render(path, page, dpi)
    return Image.frombytes("RGBA", (raster.width, raster.height), raster.pixels, "raw", "BGRA").convert("L")


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("name", stocks())
def test_every_code_decodes_from_the_printed_page(name: str, tmp_path: Path) -> None:
    item = stock(name)
    people = [REAL[number % len(REAL)] for number in range(item.cells)]
    people = [face(person.given_name, person.family_name, role=person.role) for person in people]
    done = write_badges(people, item, tmp_path / "out.pdf")
    assert done.pages == page_count(done.path) == 1
    assert page_sizes(done.path)[0] == pytest.approx(page_size(item), abs=0.01)
    found = zxingcpp.read_barcodes(picture(done.path), formats=zxingcpp.BarcodeFormat.QRCode)
    assert sorted(result.text for result in found) == sorted(person.code for person in people)


def test_text_comes_out_with_every_accent(tmp_path: Path) -> None:
    done = write_badges(REAL, stock("a6-4up"), tmp_path / "out.pdf")
    text = text_of(done.path)
    for person in REAL:
        for word in f"{person.given_name} {person.family_name} {person.affiliation} {person.country}".split():
            assert word in text, word
    assert done.unprintable == ()


def test_hostile_names_print_and_say_what_is_missing(tmp_path: Path) -> None:
    done = write_badges(HOSTILE, stock("avery-5392"), tmp_path / "out.pdf")
    assert page_count(done.path) == done.pages == 2
    missing = dict(done.unprintable)
    assert missing[5] == "".join(sorted(set("דודכהן")))
    assert 0 not in missing and "Tom & <b>Jerry" in text_of(done.path)


def test_the_file_names_nobody_and_is_the_same_every_time(tmp_path: Path) -> None:
    first = write_badges(REAL, stock("avery-5392"), tmp_path / "a.pdf").path.read_bytes()
    second = write_badges(REAL, stock("avery-5392"), tmp_path / "b.pdf").path.read_bytes()
    assert first == second
    document = pypdfium2.PdfDocument(first)
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Title"] == REAL[0].seminar and metadata["Author"] == metadata["Subject"] == ""
    assert not any(word in value for word in ("Byron", "Undurraga") for value in metadata.values())


def test_a_part_used_sheet_starts_at_its_free_cell(tmp_path: Path) -> None:
    item = stock("avery-5392")
    done = write_badges([face(), face()], item, tmp_path / "out.pdf", start_cell=6)
    assert done.pages == 2
    for page, number in ((0, 6), (1, 1)):
        (found,) = zxingcpp.read_barcodes(picture(done.path, page))
        area, scale = cell(item, number), 200 / 25.4
        corner = found.position.top_left
        assert area.left * scale < corner.x < (area.left + area.width) * scale
        assert area.top * scale < corner.y < (area.top + area.height) * scale


def test_calibration_moves_the_ink_exactly(tmp_path: Path) -> None:
    item = stock("avery-l4785")
    person = face()
    dpi = 254.0  # ten pixels a millimetre
    boxes = []
    for number, calibration in enumerate((Calibration(), Calibration(3.0, -2.0), Calibration(scale=1.02))):
        done = write_badges([person], item, tmp_path / f"{number}.pdf", calibration=calibration)
        inverted = picture(done.path, dpi=dpi).point(lambda value: 255 - value)
        boxes.append(inverted.point(lambda value: 255 if value > 127 else 0).getbbox())
    plain, moved, scaled = boxes
    assert plain and moved and scaled
    assert moved == pytest.approx((plain[0] + 30, plain[1] - 20, plain[2] + 30, plain[3] - 20), abs=1)
    assert scaled == pytest.approx(tuple(1.02 * side for side in plain), abs=1.5)


@pytest.mark.parametrize(("name", "marked"), [("a6-4up", True), ("4x3-6up", True), ("avery-5392", False)])
def test_crop_marks_are_drawn_only_on_plain_paper(name: str, marked: bool, tmp_path: Path) -> None:
    item = stock(name)
    with_, without = (write_badges(REAL, item, tmp_path / f"{wanted}.pdf", crop_marks=wanted).path.read_bytes()
                      for wanted in (True, False))
    assert (with_ != without) == marked


def test_cancelling_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    seen: list[tuple[int, int]] = []

    def stop_at_two(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 2

    with pytest.raises(KnownError, match="cancelled"):
        write_badges(REAL, stock("a6-4up"), out, progress=stop_at_two)
    assert seen == [(1, 6), (2, 6)] and list(tmp_path.iterdir()) == []
    out.write_bytes(b"before")
    with pytest.raises(KnownError, match="no_such_cell"):
        write_badges(REAL, stock("a6-4up"), out, start_cell=5)
    with pytest.raises(KnownError, match="nothing_to_print"):
        write_badges([], stock("a6-4up"), out)
    assert out.read_bytes() == b"before" and list(tmp_path.iterdir()) == [out]


def test_a_thousand_badges_stay_under_two_megabytes(tmp_path: Path) -> None:
    people = [face(person.given_name, person.family_name) for person in REAL * 167][:1000]
    done = write_badges(people, stock("avery-5392"), tmp_path / "out.pdf")
    assert done.pages == 167 and done.path.stat().st_size <= 2_000_000


@pytest.mark.parametrize("name", stocks())
def test_the_calibration_square_measures_true(name: str, tmp_path: Path) -> None:
    item = stock(name)
    words = Words("Calibración", ("Imprima al 100 %, sin ajustar a la página.", "Mida el cuadro: señal ñ."))
    write_calibration(item, tmp_path / "out.pdf", words)
    assert page_sizes(tmp_path / "out.pdf")[0] == pytest.approx(page_size(item), abs=0.01)
    text = text_of(tmp_path / "out.pdf").replace("\r\n", " ")
    assert "Calibración" in text and "señal ñ." in text
    square = reference(item)
    pixels = picture(tmp_path / "out.pdf", dpi=254)
    middle = square.offset + square.side * 0.87
    for x, y in ((square.offset, middle), (square.offset + square.side, middle), (middle, square.offset),
                 (middle, square.offset + square.side)):
        dark = min(pixels.getpixel((round(10 * x) + dx, round(10 * y) + dy)) for dx in (-1, 0) for dy in (-1, 0))
        assert dark < 128, (x, y)


def test_rendering_says_when_there_is_no_such_page(tmp_path: Path) -> None:
    done = write_badges(REAL[:1], stock("cr80"), tmp_path / "out.pdf")
    raster = render(done.path, 0, 150)
    assert len(raster.pixels) == 4 * raster.width * raster.height and raster.pixels[3] == 255
    with pytest.raises(IndexError):
        render(done.path, 1, 150)
