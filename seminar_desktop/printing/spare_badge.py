"""A spare badge: code and seminar are printed, the name is written by hand when somebody needs it."""

from __future__ import annotations

from dataclasses import replace

from seminar_desktop.domain.badges import BadgeFace

from .badge import compose
from .badge_grid import grid
from .design import SOFT, Box, Design, Line, Mark, Symbol, Text
from .fonts import REGULAR, printable, width
from .text import fit
from .units import MM

HAND = 9.0
"""Millimetres from line to line: what a hand with a felt pen needs."""
LEAST_HAND = 6.5
_LABEL = 7.0


def compose_spare(face: BadgeFace, width_mm: float, height_mm: float) -> Design:
    """`face` without its names and where they are from: their place has lines to write on.

    `given_name` and `affiliation` of the face are the small words beneath the lines. KnownError as `badge.compose`.
    """
    blank = replace(face, given_name="", family_name="", affiliation="", country="", table="", table_word="",
                    languages="", photo="", photo_word="")
    design = compose(blank, width_mm, height_mm)
    design.items = [item for item in design.items if not isinstance(item, Mark)]
    measures = grid(width_mm, height_mm)
    (band,), (symbol,) = design.all(Box), design.all(Symbol)
    above_symbol = symbol.y + measures.symbol + measures.quiet
    code_left = min(text.x for text in design.all(Text) if text.y < symbol.y and text.x > measures.width / 2)
    left, right = band.x, band.x + band.width
    beside = min(symbol.x - measures.quiet, code_left) - measures.gap
    seminar = [text for text in design.all(Text) if text.y < symbol.y and text.x < measures.width / 2]
    foot = max((text.y + text.size for text in seminar), default=measures.margin) + 0.6 * measures.gap
    lines = list(_lines(band.y - 0.4 * measures.gap, foot, above_symbol))
    for number, y in enumerate(lines):
        end = right if y >= above_symbol else beside
        design.add(Line(left, y, end, y, SOFT, 0.7))
        label = face.given_name if number == 0 else face.affiliation if number == len(lines) - 1 else ""
        _label(design, label, left, y, end - left)
    return design


def _lines(top: float, foot: float, above_symbol: float) -> list[float]:
    """Heights to write on from `top` down to `foot`, one of them above the symbol at least where there is room."""
    least, wish = LEAST_HAND * MM, HAND * MM
    room = top - foot - _LABEL * 1.3
    count = max(1, min(4, int(room / wish)))
    step = max(least if room > least else room, min(room / count, 1.5 * wish))
    heights = [top - step * (number + 1) for number in range(count)]
    crossing = [y for y in heights if above_symbol - _LABEL * 1.3 <= y < above_symbol]
    if crossing and heights[0] < above_symbol:  # the first line is to be the long one
        heights[0] = min(top - 0.5 * step, above_symbol + 0.5)
    return heights


def _label(design: Design, label: str, left: float, y: float, room: float) -> None:
    text, missing = printable(label)
    design.unprintable |= missing
    fitted = fit(text, REGULAR, room, _LABEL * 1.3, _LABEL, 4.0, 1)
    if len(fitted.lines) == 1 and width(text, REGULAR) * fitted.size <= room + 1e-6:
        design.add(Text(fitted.lines[0], REGULAR, fitted.size, left, y - fitted.size * 1.05, SOFT))
