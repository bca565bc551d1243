"""Papers and pages: where badges lie on a sheet, pages of a PDF as pictures, and measuring a printer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.badges import Calibration, Stock
from ..domain.errors import KnownError

if TYPE_CHECKING:
    from ..printing.render import Raster


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a paper, in mm: its size and (left, top, width, height) of every place in the order of filling."""

    width: float
    height: float
    cells: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Target:
    """What to measure on a calibration page, in mm, when the printer is exact."""

    cross: float
    """From the left and from the top edge of the paper to the cross."""
    side: float
    """Side of the square around the cross."""


def stock(stock_id: str) -> Stock:
    """The paper with this id, the first one for an empty id; KnownError("stock_unknown")."""
    from ..printing.stock import stock as find
    from ..printing.stock import stocks

    return find(stock_id) if stock_id else next(iter(stocks().values()))


def sheet(paper: Stock) -> Sheet:
    """The page of a paper with its places."""
    from ..printing.sheet import cell, page_size

    width, height = page_size(paper)
    areas = [cell(paper, number) for number in range(1, paper.cells + 1)]
    return Sheet(width, height, tuple((area.left, area.top, area.width, area.height) for area in areas))


def marks(paper: Stock) -> tuple[tuple[float, float, float, float], ...]:
    """Crop marks on a page of this paper: x1, y1, x2, y2 in mm. None on paper that is cut already."""
    from ..printing.sheet import crop_marks

    return tuple((mark.x1, mark.y1, mark.x2, mark.y2) for mark in crop_marks(paper))


def pages_needed(paper: Stock, badges: int, start_cell: int = 1) -> int:
    """Sheets that so many badges take when the places before `start_cell` are used up."""
    from ..printing.sheet import pages_needed as count

    return count(paper, badges, start_cell)


def next_cell(paper: Stock, badges: int, start_cell: int = 1) -> int:
    """The first free place after so many badges; 1 when a fresh sheet begins."""
    return (start_cell - 1 + badges) % paper.cells + 1


def require_pdf_name(out: Path) -> None:
    """KnownError("not_a_pdf_name") for a file that does not end in .pdf: it may be somebody's seminar."""
    if out.suffix.lower() != ".pdf":
        raise KnownError("not_a_pdf_name", file=out.name)


@contextmanager
def writing(out: Path) -> Iterator[None]:
    """Around every writing of a PDF: KnownError("file_unwritable") for what the disk says, `not_a_pdf_name` before."""
    require_pdf_name(out)
    try:
        yield
    except OSError as error:
        raise KnownError("file_unwritable", path=str(out)) from error


def page_sizes(pdf: Path) -> list[tuple[float, float]]:
    """Width and height of every page in mm."""
    from ..printing.render import page_sizes as sizes

    return sizes(pdf)


def page_image(pdf: Path, page: int, dpi: float) -> Raster:
    """Page `page` (from 0) in pixels: `width`, `height`, and `pixels` as QImage.Format_RGB32 takes them."""
    from ..printing.render import render

    return render(pdf, page, dpi)


def qr(code: str) -> list[str]:
    """The QR symbol of a badge code: rows of "0" and "1" (dark), without the quiet zone."""
    from ..printing.qr import matrix

    return matrix(code)


def statement_qr(text: str) -> list[str]:
    """The QR symbol of a signed statement, in the same form. KnownError("statement_too_long")."""
    from ..printing.statement_qr import matrix

    return ["".join("1" if dark else "0" for dark in row) for row in matrix(text)]


def font_files() -> dict[str, Path]:
    """The font file of every face that a design names."""
    from ..paths import resources
    from ..printing.fonts import FILES

    return {face: resources() / "fonts" / file for face, file in FILES.items()}


# ---- measuring a printer --------------------------------------------------------------------------------------------

def target(paper: Stock) -> Target:
    """What to measure on the calibration page of a paper."""
    from ..printing.calibration import reference

    found = reference(paper)
    return Target(found.offset + found.side / 2, found.side)


def write_calibration(
    paper: Stock, out: Path, title: str, instructions: Sequence[str], known: Calibration | None = None
) -> Path:
    """Write the page to measure, drawn with the corrections `known` so far.

    KnownError: not_a_pdf_name, file_unwritable.
    """
    from ..printing.calibration import Words
    from ..printing.calibration import write_calibration as write

    with writing(out):
        return write(paper, out, Words(title, tuple(instructions)), calibration=known or Calibration())


def corrected(paper: Stock, across: float, down: float, side: float, known: Calibration | None = None) -> Calibration:
    """The corrections that make the cross and the square measure true.

    `across` and `down` are mm measured to the cross from the left and the top edge, `side` of the square, on a page
    that was printed with the corrections `known`. KnownError("measure_implausible") beyond 5 % or 15 mm.
    """
    before, right = known or Calibration(), target(paper)
    if not (0.95 <= side / right.side <= 1.05 and all(abs(x - right.cross) <= 15 for x in (across, down))):
        raise KnownError("measure_implausible", cross=right.cross, side=right.side)
    stretch = side / (right.side * before.scale)  # what the printer itself does
    scale = 1 / stretch

    def shift(measured: float, drawn: float) -> float:
        own = measured - stretch * (right.cross * before.scale + drawn)
        return (right.cross - own) / stretch - right.cross * scale

    return Calibration(round(shift(across, before.right), 2), round(shift(down, before.down), 2), round(scale, 4))
