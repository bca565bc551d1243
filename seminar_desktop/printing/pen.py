"""Letters and strokes of a form, in mm from the top left corner of the paper; type in points."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from .design import INK
from .fonts import ASCENT, printable
from .text import LEADING, Fitted, fit
from .units import MM

THIN, BOLD_STROKE = 0.5, 0.9
"""Widths of strokes in points."""
_THIN_COLOUR = "#777777"


class Pen:
    """Draws on one page of a canvas. Texts are shrunk until they fit, never cut."""

    def __init__(self, canvas: Canvas, height: float) -> None:
        self.canvas = canvas
        self.height = height

    def text(self, x: float, base: float, text: str, font: str, size: float, colour: str = INK,
             align: float = 0.0) -> float:
        """One line from, around or up to `x` (align 0, 0.5, 1) on the line `base`; returns its right end."""
        canvas = self.canvas
        wide: float = canvas.stringWidth(text, font, size) / MM
        canvas.setFont(font, size)
        canvas.setFillColor(colour)
        canvas.drawString((x - align * wide) * MM, (self.height - base) * MM, text)
        return x + (1 - align) * wide

    def lines(self, left: float, top: float, setting: Fitted, font: str, colour: str = INK) -> float:
        """Lines that were fitted, from `top`; returns where they end."""
        for number, line in enumerate(setting.lines):
            self.text(left, top + (ASCENT + number * LEADING) * setting.size / MM, line, font, setting.size, colour)
        return top + setting.height / MM

    def block(self, left: float, top: float, wide: float, high: float, text: str, font: str, size: float, *,
              lines: int = 1, colour: str = INK) -> float:
        """`text` in a box as large as it fits, at most `size`; returns where it ends."""
        return self.lines(left, top, fit(printable(text)[0], font, wide * MM, high * MM, size, 0.7 * size, lines),
                          font, colour)

    def band(self, left: float, top: float, wide: float, high: float, text: str, font: str, size: float,
             colour: str = INK) -> None:
        """One line in the middle of the height of a box."""
        setting = fit(printable(text)[0], font, wide * MM, high * MM, size, 0.7 * size, 1)
        self.lines(left, top + (high - setting.height / MM) / 2, setting, font, colour)

    def across(self, y: float, left: float, right: float, weight: float = THIN) -> None:
        """A horizontal stroke."""
        self._stroke(weight)
        self.canvas.line(left * MM, (self.height - y) * MM, right * MM, (self.height - y) * MM)

    def down(self, xs: Sequence[float], top: float, bottom: float) -> None:
        """Thin vertical strokes."""
        self._stroke(THIN)
        for x in xs:
            self.canvas.line(x * MM, (self.height - top) * MM, x * MM, (self.height - bottom) * MM)

    def fill(self, left: float, top: float, wide: float, high: float, colour: str) -> None:
        """A rectangle without outline."""
        self.canvas.setFillColor(colour)
        self.canvas.rect(left * MM, (self.height - top - high) * MM, wide * MM, high * MM, stroke=0, fill=1)

    def box(self, left: float, top: float, side: float) -> None:
        """An empty square with round corners, to write in."""
        self._stroke(BOLD_STROKE)
        self.canvas.roundRect(left * MM, (self.height - top - side) * MM, side * MM, side * MM, 1.2 * MM)

    def symbol(self, left: float, top: float, side: float, modules: int, path: PDFPathObject) -> None:
        """A path in units of modules, filled black."""
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(left * MM, (self.height - top - side) * MM)
        canvas.scale(side * MM / modules, side * MM / modules)
        canvas.setFillColor("#000000")
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()

    def _stroke(self, weight: float) -> None:
        self.canvas.setLineWidth(weight)
        self.canvas.setStrokeColor(INK if weight > THIN else _THIN_COLOUR)
