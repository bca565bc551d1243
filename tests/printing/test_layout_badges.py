"""Badges by template: in cells, on both sides of a sheet, and read back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from seminar_desktop.domain.badges import BadgeFace, Calibration, Stock
from seminar_desktop.domain.template import Template
from seminar_desktop.printing.badges import Layout, write_badges
from seminar_desktop.printing.design import Design
from seminar_desktop.printing.layout import lay_out
from seminar_desktop.printing.sheet import cell, page_size
from seminar_desktop.printing.stock import stock
from seminar_desktop.printing.units import MM
from seminar_desktop.services.badges import filling

from .camera import near, page, photographed, read
from .faces import HOSTILE, REAL, face
from .test_layout_templates import BADGES, SHIPPED

PAPER = {"badge-insert": "avery-5392", "badge-a6": "a6-4up"}


def layout(template: Template, side: int) -> Layout:
    def lay(one: BadgeFace, width: float, height: float) -> Design:
        return lay_out(template.sides[side], (template.width, template.height), filling(one), {}, width, height,
                       distort=False)

    return lay


def people(count: int) -> list[BadgeFace]:
    return [face(one.given_name, one.family_name, role=one.role, photo=one.photo)
            for one in (REAL[number % len(REAL)] for number in range(count))]


def cells(path: Path, paper: Stock, count: int) -> Iterator[Image.Image]:
    """Every badge of a document that was printed on `paper`."""
    for number in range(count):
        leaf, place = divmod(number, paper.cells)
        if not place:
            whole = page(path, leaf)
        area = cell(paper, place + 1)
        left, bottom = area.left * MM, (page_size(paper)[1] - area.top - area.height) * MM
        yield near(whole, (left, bottom, left + area.width * MM, bottom + area.height * MM), 0)


def words_at(path: Path, number: int) -> list[tuple[str, float, float]]:
    """(text, left, bottom) of every rectangle of text on a page, in mm."""
    document = pypdfium2.PdfDocument(path)
    try:
        text = document[number].get_textpage()
        boxes = [text.get_rect(index) for index in range(text.count_rects())]
        return [(text.get_text_bounded(*box), box[0] / MM, box[1] / MM) for box in boxes]
    finally:
        document.close()


@pytest.mark.parametrize("name", BADGES)
def test_every_code_is_read_from_a_poor_photograph(name: str, tmp_path: Path) -> None:
    """Seed 7, 30 badges of each template; see `tests/benchmarks/decoding.py` for a thousand."""
    some, paper, chance = people(30), stock(PAPER[name]), random.Random(7)
    write_badges(some, paper, tmp_path / "out.pdf", layout=layout(SHIPPED[name], 0))
    for number, seen in enumerate(cells(tmp_path / "out.pdf", paper, len(some))):
        assert read(photographed(seen, chance)) == [some[number].code]


@pytest.mark.parametrize("paper", ["avery-5392", "a6-4up", "avery-l4785"])
def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned(paper: str, tmp_path: Path) -> None:
    """Pages take turns; the place of a back is the place of its front, mirrored."""
    item, template = stock(paper), SHIPPED["badge-a6"]
    some = [face(f"Given{number}", "") for number in range(item.cells + 1)]
    done = write_badges(some, item, tmp_path / "out.pdf", layout=layout(template, 0), back=layout(template, 1),
                        calibration=Calibration(right=0.5))
    assert done.pages == 4
    wide, high = page_size(item)
    for number, one in enumerate(some):
        leaf, place = divmod(number, item.cells)
        area = cell(item, place + 1)
        for side, left in ((0, area.left), (1, wide - area.left - area.width)):
            (x, y), = [(x, y) for text, x, y in words_at(tmp_path / "out.pdf", 2 * leaf + side)
                       if one.given_name in text.split()]  # fmt: skip
            assert left <= x - 0.5 <= left + area.width, (number, side)
            assert high - area.top - area.height <= y <= high - area.top


def test_a_part_used_sheet_has_its_backs_behind_the_same_cells(tmp_path: Path) -> None:
    item, template = stock("avery-5392"), SHIPPED["badge-insert"]
    done = write_badges([face("Only", "")], item, tmp_path / "out.pdf", start_cell=3, layout=layout(template, 0),
                        back=layout(template, 1))  # fmt: skip
    assert done.pages == 2
    (found,) = [(x, y) for text, x, y in words_at(tmp_path / "out.pdf", 1) if "Only" in text]
    area = cell(item, 3, reverse=True)
    assert area.left == pytest.approx(page_size(item)[0] - cell(item, 3).left - area.width)
    assert area.left == pytest.approx(cell(item, 4).left, abs=0.5) and area.left < found[0] < area.left + area.width


@pytest.mark.parametrize("paper", ["avery-5392", "dymo-11356", "cr80"])
def test_hostile_faces_are_printed_on_any_stock_and_told(paper: str, tmp_path: Path) -> None:
    template = SHIPPED["badge-insert"]
    done = write_badges(HOSTILE, stock(paper), tmp_path / "out.pdf", layout=layout(template, 0),
                        back=layout(template, 1))
    missing = dict(done.unprintable)
    assert missing[5] == "".join(sorted(set("דודכהן"))) and 0 not in missing
