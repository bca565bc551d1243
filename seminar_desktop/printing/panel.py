"""Large words in a box, boxes that are read from the other side, and where to fold or cut. Millimetres from the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportlab.pdfgen.canvas import Canvas

from .design import INK
from .fonts import ASCENT, BOLD, CAPITALS, printable
from .pen import Pen
from .text import LEADING, Fitted, Part, block_height, fit, fit_together
from .units import MM

_GUIDE = "#8A8A8A"
_MARK = 6.0
"""Length of the marks at the edges of the paper."""
_FEW_WORDS = 14
"""So many words can be tried on four lines in every way at once."""


def part(text: str, font: str, largest: float, floor: float, share: float, colour: str = INK) -> Part:
    """A printable text of a stack, see `stack`."""
    return Part(printable(text)[0], font, largest, floor, share, colour)


def stack(pen: Pen, left: float, top: float, wide: float, high: float, parts: Sequence[Part], *, align: float = 0.5,
          middle: float = 0.5, gap: float = 0.0) -> float:
    """Texts above each other in a box, as large as they fit together; returns where they end.

    `align` 0, 0.5, 1 sets lines left, centred, right; `middle` says which part of the spare height stands above.
    """
    shown = tuple(one for one in parts if one.text)
    room = high - gap * max(0, len(shown) - 1)
    settings = fit_together(_shared(shown), wide * MM, room * MM) if shown else ()
    used = sum(setting.height for setting in settings) / MM + gap * max(0, len(shown) - 1)
    at = top + middle * max(0.0, high - used)
    for one, setting in zip(shown, settings, strict=True):
        at = aligned(pen, left + align * wide, at, setting, one.font, one.colour, align) + gap
    return at - gap if shown else at


def figure(pen: Pen, left: float, top: float, wide: float, high: float, text: str, largest: float) -> None:
    """A number in the middle of a box as large as it allows: figures have no tails, so they may fill its height."""
    setting = fitted(text, BOLD, wide, high * block_height(1) / CAPITALS, largest, 20, 1)
    if len(setting.lines) == 1:
        base = top + (high + CAPITALS * setting.size / MM) / 2
        pen.text(left + wide / 2, base, setting.lines[0], BOLD, setting.size, INK, 0.5)
    else:
        stack(pen, left, top, wide, high, [part(text, BOLD, largest, 20, 1.0)])


def headline(pen: Pen, left: float, top: float, wide: float, high: float, text: str, largest: float,
             floor: float) -> None:
    """Large words from the left in the middle of a box, on up to four lines where that makes them larger."""
    lines = 4 if len(text.split()) <= _FEW_WORDS else 2
    setting = fitted(text, BOLD, wide, high, largest, floor, lines)
    aligned(pen, left, top + (high - setting.height / MM) / 2, setting, BOLD)


def _shared(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Shares of the height that add up to one for the texts that are there."""
    total = sum(one.share for one in parts) or 1.0
    return tuple(Part(p.text, p.font, p.largest, p.floor, p.share / total, p.colour) for p in parts)


def aligned(pen: Pen, x: float, top: float, setting: Fitted, font: str, colour: str = INK, align: float = 0.0) -> float:
    """Lines that were fitted, from, around or up to `x`; returns where they end."""
    for number, line in enumerate(setting.lines):
        base = top + (ASCENT + number * LEADING) * setting.size / MM
        pen.text(x, base, line, font, setting.size, colour, align)
    return top + setting.height / MM


def fitted(text: str, font: str, wide: float, high: float, size: float, floor: float, lines: int = 2) -> Fitted:
    """`text` in a box of mm."""
    return fit(printable(text)[0], font, wide * MM, high * MM, size, floor, lines)


@contextmanager
def turned(canvas: Canvas, width: float, height: float) -> Iterator[None]:
    """Draw a page of this size (mm) as somebody reads it from the other side."""
    canvas.saveState()
    canvas.translate(width * MM, height * MM)
    canvas.rotate(180)
    try:
        yield
    finally:
        canvas.restoreState()


def guide(canvas: Canvas, height: float, y: float, width: float, *, cut: bool = False) -> None:
    """Where to fold (dots across the paper, a mark at each edge) or to cut (a line of dashes)."""
    canvas.saveState()
    canvas.setStrokeColor(_GUIDE)
    canvas.setLineWidth(0.6)
    at = (height - y) * MM
    for left in (0.0, width - _MARK):
        canvas.line(left * MM, at, (left + _MARK) * MM, at)
    canvas.setLineWidth(0.5 if cut else 0.35)
    canvas.setDash(*((5, 3) if cut else (0.6, 3)))
    canvas.line((_MARK + 1) * MM, at, (width - _MARK - 1) * MM, at)
    canvas.restoreState()
