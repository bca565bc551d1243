"""A thousand badges and a thousand certificates, photographed badly: how many of their QR codes are read.

Every page is rendered at 200 dpi, turned, skewed and blurred (`tests.printing.camera`), at most twice each.
`python -m tests.benchmarks.decoding`
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from seminar_desktop.printing.badges import write_badges
from seminar_desktop.printing.certificates import page_of, write_certificates
from seminar_desktop.printing.design import Statement
from seminar_desktop.printing.layout import lay_out
from seminar_desktop.printing.stock import stock
from tests.printing.camera import near, page, photographed, read
from tests.printing.test_layout_badges import PAPER, cells, layout
from tests.printing.test_layout_templates import BADGES, CERTIFICATES, IMAGES, SHIPPED

from .badges import faces
from .certificates import fillings
from .rows import Row, table

EACH = 500
"""Documents of each template."""
LOOKS = 2
BLURS = (1.0, 1.6)
"""Pixels: a hand that is not quite still, and one that shakes, beyond what is asked for."""


def badges(name: str, folder: Path) -> Iterator[tuple[Image.Image, str]]:
    """What a camera sees of each badge, and its code."""
    people, paper = faces(EACH), stock(PAPER[name])
    write_badges(people, paper, folder / "out.pdf", layout=layout(SHIPPED[name], 0))
    for face, seen in zip(people, cells(folder / "out.pdf", paper, EACH), strict=True):
        yield seen, face.code


def certificates(name: str, folder: Path) -> Iterator[tuple[Image.Image, str]]:
    """What a camera sees of the corner of each certificate, and its statement."""
    template, some = SHIPPED[name], fillings(EACH)
    write_certificates(template, some, IMAGES, folder / "out.pdf")
    size = page_of(template, "A4")
    for number, filling in enumerate(some):
        (symbol,) = lay_out(template.front, (template.width, template.height), filling, {}, *size).all(Statement)
        place = symbol.x, symbol.y, symbol.x + symbol.side, symbol.y + symbol.side
        yield near(page(folder / "out.pdf", number), place), filling.statement


def measure() -> list[Row]:
    rows = []
    for make, names in ((badges, BADGES), (certificates, CERTIFICATES)):
        for name in names:
            chance = random.Random(7)
            looks: dict[float, list[int]] = {blur: [] for blur in BLURS}
            with TemporaryDirectory() as folder:
                for seen, text in make(name, Path(folder)):
                    for blur in BLURS:
                        looks[blur].append(looks_needed(seen, text, chance, blur))
            rows += [Row(f"{EACH} of {name}, blur {blur} px", f"{needed.count(1) / EACH:.1%} at once, "
                         f"{(EACH - needed.count(0)) / EACH:.1%} in {LOOKS} looks", "100 %",
                         "200 dpi, turned and skewed, seed 7") for blur, needed in looks.items()]
    return rows


def looks_needed(seen: Image.Image, text: str, chance: random.Random, blur: float) -> int:
    """How many pictures it takes until one is read, as a camera takes many; 0 when `LOOKS` were not enough."""
    return next((look for look in range(1, LOOKS + 1) if read(photographed(seen, chance, blur)) == [text]), 0)


if __name__ == "__main__":
    print(table(measure()))
