"""The screen shows what the printer prints: one design, drawn by Qt and by the PDF, compared cell by cell.

Both pictures are made at the same resolution. A cell of 2 x 2 mm holds so much ink; letters and lines that stand where
they should give nearly the same ink in every cell, whatever each renderer thinks of a single pixel. A control moves one
element by 1.5 mm and must be told apart.
"""

from __future__ import annotations

import io
import math
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage, QPainter, qGray
from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.template import (
    Align,
    Element,
    Filling,
    Font,
    ImageElement,
    MarkElement,
    Purpose,
    Shape,
    ShapeElement,
    SignatoriesElement,
    Stand,
    Symbol,
    SymbolElement,
    Template,
    TextElement,
)
from seminar_desktop.printing.design import Design, Text
from seminar_desktop.printing.paint import paint
from seminar_desktop.services import papers, templates
from seminar_desktop.ui import design_painter
from tests.printing.fillings import badge, certificate

DPI = 304.8
"""Twelve pixels a millimetre: a coarser picture shows how a renderer rounds letters to pixels."""
CELL = 24
"""Pixels of 2 mm."""
MEAN, WORST = 0.004, 0.1
"""Difference of ink of a cell (0 to 1), on average and at most. Measured: 0.0004 to 0.0025, and 0.03 to 0.06; 0.09 in
the photo mark that asks, whose question mark is of a typeface that only the PDF has."""
HAIR = 0.01
"""Points by which a page is smaller than whole pixels: a renderer rounds up."""
SHIFT = 1.5 * 72 / 25.4

pytestmark = pytest.mark.usefixtures("qapp")


def picture() -> bytes:
    """A logo with colours and fine lines."""
    drawn = Image.new("RGB", (300, 200), "#F2C14E")
    for x in range(0, 300, 20):
        drawn.paste("#1F4E9E", (x, 0, x + 8, 200))
    out = io.BytesIO()
    drawn.save(out, "PNG")
    return out.getvalue()


IMAGES = {"logo": picture(), "signature": picture()}
EVERYTHING = Template("t", "Everything", Purpose.BADGE, 150.0, 120.0, (
    ShapeElement("ground", 0, 0, 150, 22, fill="role"),
    TextElement("name", 8, 3, 134, 16, text="{name} AVATAR Tőzsér fi", font=Font.BOLD, size=26, align=Align.CENTRE,
                stand=Stand.MIDDLE, colour="role_ink"),
    TextElement("serif", 8, 26, 60, 20, text="Wellington, Yucatán: ÅÉÎ ßœ — “x”\n{affiliation}", font=Font.SERIF,
                size=11),
    TextElement("right", 8, 48, 60, 8, text="{code}", font=Font.SERIF_BOLD, size=9, align=Align.RIGHT),
    ShapeElement("box", 74, 26, 30, 16, stroke="#7A1F2B", fill="#FBE3D3", weight=0.9, radius=4),
    ShapeElement("sharp", 74, 45, 30, 12, stroke="#111111", weight=1.4),
    ShapeElement("round", 110, 26, 30, 18, shape=Shape.ELLIPSE, fill="#D8EFEC", stroke="#0B6E69", weight=0.7),
    ShapeElement("slope", 110, 47, 30, 10, shape=Shape.LINE, stroke="#1F4E9E", weight=0.8),
    ImageElement("fits", 8, 60, 30, 26, image="logo"),
    ImageElement("cut", 42, 60, 16, 26, image="logo", cover=True),
    SymbolElement("code", 62, 60, 30, 30),
    SymbolElement("statement", 96, 60, 46, 46, symbol=Symbol.STATEMENT),
    MarkElement("mark", 8, 90, 12, 12),
    SignatoriesElement("sign", 8, 92, 84, 26),
))  # fmt: skip


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "page.pdf"


def ink(picture: QImage) -> list[float]:
    """Ink of every cell of 2 x 2 mm, row by row: 0 is white, 1 is black."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    drawn = Image.frombuffer("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine(), 1)
    return [1 - level / 255 for level in array("f", drawn.convert("F").reduce(CELL).tobytes())]


def whole(points: float) -> float:
    """A side of a page in whole millimetres, so that both renderers have the same whole number of pixels."""
    return math.ceil(points / design_painter.MM - 1e-6) * design_painter.MM


def on_screen(design: Design, images: Mapping[str, bytes]) -> QImage:
    page = Design(whole(design.width), whole(design.height))
    drawn = design_painter.image(page, {}, DPI)
    painter = QPainter(drawn)
    painter.scale(DPI / 72, DPI / 72)
    design_painter.paint(painter, design.items, design.height, images)
    painter.end()
    return drawn


def on_paper(design: Design, images: Mapping[str, bytes], pdf: Path) -> QImage:
    size = (whole(design.width) - HAIR, whole(design.height) - HAIR)
    canvas = Canvas(str(pdf), pagesize=size)
    canvas.translate(0, size[1] - design.height)
    paint(canvas, design, images)
    canvas.save()
    page = papers.page_image(pdf, 0, DPI)
    return QImage(page.pixels, page.width, page.height, QImage.Format.Format_RGB32).copy()


def differences(one: QImage, other: QImage) -> tuple[float, float]:
    """Mean and greatest difference of a cell."""
    assert one.size() == other.size()
    found = [abs(a - b) for a, b in zip(ink(one), ink(other), strict=True)]
    return sum(found) / len(found), max(found)


def sides() -> list[tuple[str, Template, Sequence[Element], Filling]]:
    """Every side of every shipped template, and one of each element."""
    found: list[tuple[str, Template, Sequence[Element], Filling]] = []
    for template in templates.shipped().values():
        filling = badge() if template.purpose == Purpose.BADGE else certificate(languages=("es", "en"))
        for name, side in zip(("front", "back"), template.sides, strict=False):
            found.append((f"{template.id}-{name}", template, side, filling))
    everything = replace(badge(), statement=certificate().statement, signatories=certificate().signatories)
    for photo in ("yes", "no", "ask"):
        found.append((f"everything-{photo}", EVERYTHING, EVERYTHING.front, replace(everything, photo=photo)))
    return found


@pytest.mark.parametrize(("template", "side", "filling"), [s[1:] for s in sides()], ids=[s[0] for s in sides()])
def test_the_screen_shows_what_is_printed(pdf: Path, template: Template, side: Sequence[Element], filling: Filling
                                          ) -> None:  # fmt: skip
    design = templates.lay_out(side, template, filling, IMAGES, template.width, template.height)
    mean, worst = differences(on_screen(design, IMAGES), on_paper(design, IMAGES, pdf))
    assert mean < MEAN and worst < WORST, (mean, worst)


@pytest.mark.parametrize("kind", ["Text", "Box", "Ellipse", "Line", "Picture", "Symbol", "Statement", "Mark"])
def test_a_shift_of_any_element_is_seen(pdf: Path, kind: str) -> None:
    _, template, side, filling = sides()[-1]
    design = templates.lay_out(side, template, filling, IMAGES, template.width, template.height)
    moved = Design(design.width, design.height, list(design.items))
    some = [item for item in design.items if type(item).__name__ == kind]
    item = max(some, key=lambda item: getattr(item, "weight", 0))
    at = design.items.index(item)
    across = {"x1": item.x1 + SHIFT, "x2": item.x2 + SHIFT} if kind == "Line" else {"x": item.x + SHIFT}
    moved.items[at] = replace(item, **across)
    _mean, worst = differences(on_screen(moved, IMAGES), on_paper(design, IMAGES, pdf))
    assert worst > WORST, worst


def test_letters_are_as_wide_as_on_paper() -> None:
    """No kerning, no hinting: a line ends where the PDF library says that it ends."""
    from seminar_desktop.printing import fonts

    for face in fonts.FILES:
        for text in ("AVATAR Yucatán. WAVE Tőzsér", "iiiiiiiiii", "Łukaszewicz fi ffl 0123"):
            marked = f"{text}|"
            right = design_painter.outlines(marked, face).boundingRect().right()
            alone = design_painter.outlines("|", face).boundingRect().right()
            assert abs(right - alone - 1000 * fonts.width(text, face)) < 0.5


def test_a_picture_that_is_gone_leaves_its_place_white() -> None:
    design = templates.lay_out([ImageElement("i", 0, 0, 40, 40, image="logo")], EVERYTHING, badge(), IMAGES, 150, 120)
    assert max(ink(on_screen(design, {}))) == 0
    assert max(ink(on_screen(design, IMAGES))) > 0.1


def test_small_text_keeps_its_ink() -> None:
    """At the size of a thumbnail words are grey lines, never nothing."""
    design = Design(200.0, 60.0, [Text("Municipalidad de San Salvador", "SeminarSans", 8, 10, 20)])
    assert qGray(design_painter.image(design, {}, 20).pixel(15, 11)) < 250
