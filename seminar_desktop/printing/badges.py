"""The document of badges: many faces on the cells of one stock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.badges import BadgeFace, Calibration, Stock
from seminar_desktop.domain.errors import KnownError

from .badge import compose
from .document import pdf
from .paint import paint
from .sheet import calibrated, cell, cell_size, crop_marks, page_size, pages_needed, places
from .units import MM

Progress = Callable[[int, int], bool]
"""Called with (badges drawn, badges in all); returning False cancels."""
EXACT = Calibration()


@dataclass(frozen=True, slots=True)
class BadgeDocument:
    """A written file."""

    path: Path
    pages: int
    unprintable: tuple[tuple[int, str], ...]
    """Index of a face and the characters on it that print as a placeholder, sorted."""


def write_badges(faces: Sequence[BadgeFace], stock: Stock, out: Path, *, start_cell: int = 1,
                 calibration: Calibration = EXACT, crop_marks: bool = True,
                 progress: Progress | None = None) -> BadgeDocument:
    """Write one PDF with a badge for every face, in order, from `start_cell` of the first sheet (counted from 1).

    KnownError: "nothing_to_print" without faces, "no_such_cell", "stock_too_small", and "cancelled" when `progress`
    returns False. After any error `out` is as it was. OSError when the folder cannot be written.
    """
    if not faces:
        raise KnownError("nothing_to_print")
    size = page_size(stock)
    width, height = cell_size(stock)
    unprintable: list[tuple[int, str]] = []
    with pdf(out, size, faces[0].seminar) as canvas:
        current = 0
        _begin_page(canvas, stock, calibration, crop_marks)
        for index, (page, number) in enumerate(places(stock, len(faces), start_cell)):
            if page != current:
                canvas.showPage()
                _begin_page(canvas, stock, calibration, crop_marks)
                current = page
            design = compose(faces[index], width, height)
            area = cell(stock, number, calibration)
            canvas.saveState()
            canvas.translate(area.left * MM, (size[1] - area.top - area.height) * MM)
            if calibration.scale != 1:
                canvas.scale(calibration.scale, calibration.scale)
            paint(canvas, design)
            canvas.restoreState()
            if design.unprintable:
                unprintable.append((index, "".join(sorted(design.unprintable))))
            if progress and not progress(index + 1, len(faces)):
                raise KnownError("cancelled")
    return BadgeDocument(out, pages_needed(stock, len(faces), start_cell), tuple(unprintable))


def _begin_page(canvas: Canvas, stock: Stock, calibration: Calibration, wanted: bool) -> None:
    """Crop marks, which no badge may cover."""
    segments = crop_marks(stock) if wanted else []
    if not segments:
        return
    height = page_size(stock)[1]
    canvas.setLineWidth(0.3)
    canvas.setStrokeColor("#000000")
    canvas.lines([(x1 * MM, (height - y1) * MM, x2 * MM, (height - y2) * MM)
                  for s in segments
                  for x1, y1 in [calibrated(s.x1, s.y1, calibration)]
                  for x2, y2 in [calibrated(s.x2, s.y2, calibration)]])
