"""The document of badges: many faces on the cells of one stock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.badges import BadgeFace, Calibration, Stock
from seminar_desktop.domain.errors import KnownError

from .badge import compose
from .design import Design
from .document import pdf
from .paint import NO_IMAGES, paint
from .sheet import calibrated, cell, cell_size, crop_marks, page_size, pages_needed, places
from .units import MM

Progress = Callable[[int, int], bool]
"""Called with (badges drawn, badges in all); returning False cancels."""
EXACT = Calibration()
Layout = Callable[[BadgeFace, float, float], Design]
"""Sets a face in a cell of so many mm across and down."""


@dataclass(frozen=True, slots=True)
class BadgeDocument:
    """A written file."""

    path: Path
    pages: int
    unprintable: tuple[tuple[int, str], ...]
    """Index of a face and the characters on it that print as a placeholder, sorted."""


def write_badges(faces: Sequence[BadgeFace], stock: Stock, out: Path, *, start_cell: int = 1,
                 calibration: Calibration = EXACT, crop_marks: bool = True,
                 progress: Progress | None = None, layout: Layout = compose, back: Layout | None = None,
                 images: Mapping[str, bytes] = NO_IMAGES) -> BadgeDocument:
    """Write one PDF with a badge for every face, in order, from `start_cell` of the first sheet (counted from 1).

    With a `back`, every page of fronts is followed by one of their backs, each where it lies behind its front when the
    sheet is turned over its long edge. `images` are the pictures of the layouts by id.

    KnownError: "nothing_to_print" without faces, "no_such_cell", "stock_too_small", and "cancelled" when `progress`
    returns False. After any error `out` is as it was. OSError when the folder cannot be written.
    """
    if not faces:
        raise KnownError("nothing_to_print")
    missing: dict[int, frozenset[str]] = {}
    with pdf(out, page_size(stock), faces[0].seminar) as canvas:
        sheet = _Sheet(canvas, stock, calibration, faces, images, missing)
        placed = [(page, index, number) for index, (page, number) in enumerate(places(stock, len(faces), start_cell))]
        for page, some in groupby(placed, lambda place: place[0]):
            here = [(index, number) for _, index, number in some]
            if page:
                canvas.showPage()
            _begin_page(canvas, stock, calibration, crop_marks)
            for index, _ in sheet.draw(here, layout):
                if progress and not progress(index + 1, len(faces)):
                    raise KnownError("cancelled")
            if back:
                canvas.showPage()
                list(sheet.draw(here, back, reverse=True))
    unprintable = tuple((index, "".join(sorted(found))) for index, found in sorted(missing.items()))
    return BadgeDocument(out, pages_needed(stock, len(faces), start_cell) * (2 if back else 1), unprintable)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where badges are drawn."""

    canvas: Canvas
    stock: Stock
    calibration: Calibration
    faces: Sequence[BadgeFace]
    images: Mapping[str, bytes]
    missing: dict[int, frozenset[str]]
    """Index of a face → characters that print as a placeholder."""

    def draw(self, here: Iterable[tuple[int, int]], layout: Layout,
             reverse: bool = False) -> Iterator[tuple[int, int]]:
        """Draw faces (by index) in cells of the current page, and yield each when it is drawn."""
        size = page_size(self.stock)
        for index, number in here:
            design = layout(self.faces[index], *cell_size(self.stock))
            area = cell(self.stock, number, self.calibration, reverse=reverse)
            self.canvas.saveState()
            self.canvas.translate(area.left * MM, (size[1] - area.top - area.height) * MM)
            if self.calibration.scale != 1:
                self.canvas.scale(self.calibration.scale, self.calibration.scale)
            paint(self.canvas, design, self.images)
            self.canvas.restoreState()
            if design.unprintable:
                self.missing[index] = self.missing.get(index, frozenset()) | design.unprintable
            yield index, number


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
