"""A page to measure a printer with: how far it shifts, and whether it scales.

The reference square is drawn `Reference.offset` mm from the left and from the top edge of the paper. What a ruler shows
against that goes into `Calibration`: right = offset - measured from the left, down = offset - measured from the top,
scale = side / measured side.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.badges import Calibration, Stock

from .document import pdf
from .fonts import BOLD, REGULAR, printable
from .sheet import calibrated, cell, page_size
from .text import LEADING, fit
from .units import MM

RULER_INSET = 7.0
"""Millimetres from the paper's edge to the rulers: most printers leave 4 to 6.4 mm blank."""
EXACT = Calibration()


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences of the page, already in the operator's language."""

    title: str
    instructions: tuple[str, ...] = ()
    """E.g. "Print at 100 %, without fitting to the page", "Measure from the left edge to the square: 20.0 mm"."""


@dataclass(frozen=True, slots=True)
class Reference:
    """The square to measure, in mm."""

    offset: float
    side: float


def reference(stock: Stock) -> Reference:
    """100 mm, 20 mm from the edges, where the page has room; on cards and labels the largest whole 10 mm that fit."""
    short = min(page_size(stock))
    if short >= 150:
        return Reference(20.0, 100.0)
    return Reference(12.0, (short - 12.0 - RULER_INSET - 2) // 10 * 10)


def write_calibration(stock: Stock, out: Path, words: Words, *, calibration: Calibration = EXACT) -> Path:
    """Write the page for `stock`, drawn with the `calibration` known so far: when that is right, the square measures
    true. OSError when the folder cannot be written."""
    size = page_size(stock)
    with pdf(out, size, words.title) as canvas:
        page = _Page(canvas, size, calibration)
        page.cells(stock)
        page.rulers()
        page.square(reference(stock))
        page.words(words, reference(stock))
    return out


class _Page:
    """Draws in mm from the top left corner, as the printer should place it."""

    def __init__(self, canvas: Canvas, size: tuple[float, float], calibration: Calibration) -> None:
        self.canvas = canvas
        self.width, self.height = size
        self.calibration = calibration

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        (ax, ay), (bx, by) = calibrated(x1, y1, self.calibration), calibrated(x2, y2, self.calibration)
        self.canvas.line(ax * MM, (self.height - ay) * MM, bx * MM, (self.height - by) * MM)

    def text(self, x: float, y: float, text: str, font: str, size: float) -> None:
        ax, ay = calibrated(x, y, self.calibration)
        self.canvas.setFont(font, size)
        self.canvas.drawString(ax * MM, (self.height - ay) * MM, text)

    def rectangle(self, left: float, top: float, width: float, height: float) -> None:
        for x1, y1, x2, y2 in ((0, 0, 1, 0), (0, 1, 1, 1), (0, 0, 0, 1), (1, 0, 1, 1)):
            self.line(left + x1 * width, top + y1 * height, left + x2 * width, top + y2 * height)

    def cells(self, stock: Stock) -> None:
        """Dashed outlines of the badges, to hold against the stock before a light."""
        self.canvas.setLineWidth(0.4)
        self.canvas.setDash(3, 2)
        for number in range(1, stock.cells + 1):
            area = cell(stock, number)
            self.rectangle(area.left, area.top, area.width, area.height)
        self.canvas.setDash()

    def rulers(self) -> None:
        """Millimetres along all four edges, counted from the top left corner of the paper.

        Every 10 mm are numbered, on the left only where the square leaves room.
        """
        self.canvas.setLineWidth(0.25)
        for along in range(int(RULER_INSET) + 1, int(self.width - RULER_INSET) + 1):
            length = self._tick(along)
            self.line(along, RULER_INSET, along, RULER_INSET + length)
            self.line(along, self.height - RULER_INSET, along, self.height - RULER_INSET - length)
        for along in range(int(RULER_INSET) + 1, int(self.height - RULER_INSET) + 1):
            length = self._tick(along)
            self.line(RULER_INSET, along, RULER_INSET + length, along)
            self.line(self.width - RULER_INSET, along, self.width - RULER_INSET - length, along)
        for along in range(20, int(self.width - 15), 10):
            self.text(along + 0.4, RULER_INSET + 3.6, str(along), REGULAR, 5)
        for along in range(20, int(self.height - 15) if self.width >= 150 else 0, 10):
            self.text(RULER_INSET + 3.4, along - 0.4, str(along), REGULAR, 5)

    @staticmethod
    def _tick(along: int) -> float:
        """Length of the tick at a whole millimetre."""
        return 3.0 if along % 10 == 0 else 2.0 if along % 5 == 0 else 1.2

    def square(self, reference: Reference) -> None:
        """The square, with its side and its distance from the edges of the paper written at it."""
        offset, side = reference.offset, reference.side
        self.canvas.setLineWidth(0.6)
        self.rectangle(offset, offset, side, side)
        middle = offset + side / 2
        arm = min(4.0, side / 8)
        self.line(middle - arm, middle, middle + arm, middle)
        self.line(middle, middle - arm, middle, middle + arm)
        self.text(offset + 1.5, middle + arm + 3, f"{side:g} × {side:g} mm", REGULAR, 8 if side >= 60 else 5.5)
        self.text(offset + 1.5, middle + arm + 6, f"({offset:g}, {offset:g})", REGULAR, 8 if side >= 60 else 5.5)

    def words(self, words: Words, reference: Reference) -> None:
        """Title and instructions, shrunk until they fit: in the square, or where a small page has more room."""
        offset, side = reference.offset, reference.side
        left, top, width, height = offset + 3, offset + 3, side - 6, 0.42 * side
        if side < 60 and self.width > self.height:
            left, width, height = offset + side + 3, self.width - offset - side - 14, self.height - 2 * offset
        elif side < 60:
            top, width, height = offset + side + 3, self.width - 2 * offset, self.height - 2 * offset - side - 3
        each = height / max(1, 1 + len(words.instructions)) - 1.2
        for font, sentence in ((BOLD, words.title), *((REGULAR, text) for text in words.instructions)):
            fitted = fit(printable(sentence)[0], font, width * MM, each * MM, 12 if font == BOLD else 9, 8, 3)
            for line in fitted.lines:
                top += fitted.size * LEADING / MM
                self.text(left, top, line, font, fitted.size)
            top += 1.2
