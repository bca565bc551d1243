"""The measures of a badge: margins, type scale and symbol, from the size of the cell alone.

They never depend on the person, so that the badges of a sheet look like one family.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from seminar_desktop.domain.errors import KnownError

from . import qr
from .fonts import CAPITALS
from .sheet import LEAST_SIDE
from .text import LEADING, block_height
from .units import DOT, MM

GIVEN_AIM = 24.0
"""Points of a given name that is read from a few steps away."""
LARGEST_SYMBOL = 27.6
"""Millimetres. 1.1 mm modules are read from as far as anybody holds a scanner."""
CODE_FLOOR = 5.5
CODE_WIDTH = 0.63
"""Of the size: what a character of the code takes on average."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The measures of one cell, in points; `given` to `code` are sizes of type."""

    width: float
    height: float
    margin: float
    gap: float
    band: float
    given: float
    family: float
    body: float
    small: float
    module: float
    code: float
    code_groups: int
    """Groups of the code in clear on one line beneath the symbol."""
    wide: bool
    """The surnames stand left of the symbol, not above it."""
    low: bool
    """So flat that the given name, too, stands left of the symbol."""

    @property
    def symbol(self) -> float:
        """Side of the QR symbol without its quiet zone."""
        return qr.MODULES * self.module

    @property
    def quiet(self) -> float:
        """Width of the quiet zone."""
        return qr.QUIET * self.module

    @property
    def given_aim(self) -> float:
        """Size below which a given name of two words rather takes two lines."""
        return max(GIVEN_AIM, 0.55 * self.given)

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def code_height(self) -> float:
        """Of the code in clear."""
        return ((-(-5 // self.code_groups) - 1) * LEADING + CAPITALS) * self.code

    @property
    def above_symbol(self) -> float:
        """Height between the band and the quiet zone of a symbol that stands on the bottom margin."""
        return (self.height - 2 * self.margin - self.band - self.gap
                - self.code_height - self.symbol - 2 * self.quiet)


@lru_cache(maxsize=64)
def grid(width: float, height: float) -> Grid:
    """Measures for a cell of `width` x `height` mm. KnownError("stock_too_small") when no readable QR fits.

    On a wide cell the symbol gives way, dot by dot, until a given name of `GIVEN_AIM` points has its line above it.
    """
    if min(width, height) < LEAST_SIDE:
        raise KnownError("stock_too_small", least=LEAST_SIDE)
    wide = _wide(width, height)
    module = qr.module_size(min(LARGEST_SYMBOL, 0.31 * height if wide else 0.34 * width))
    measures = _grid(width, height, module)
    while wide and not measures.low and module > qr.module_size(0) and (
            measures.above_symbol < GIVEN_AIM * block_height(1)):
        module -= DOT
        measures = _grid(width, height, module)
    return measures


def _wide(width: float, height: float) -> bool:
    """Only a cell clearly higher than wide has the height for symbol, names and affiliation one below another."""
    return height < 1.25 * width


def _grid(width: float, height: float, module: float) -> Grid:
    scale = min(1.45, max(0.66, sqrt(width * height) / sqrt(101.6 * 76.2)))
    wide = _wide(width, height)
    low = wide and height < 47
    under_symbol = (qr.MODULES + qr.QUIET) * module * MM
    groups = 3 if under_symbol >= CODE_FLOOR * CODE_WIDTH * 17 else 2
    # On small wide cells the rest needs the height more than the given name does: 24 pt at 0.7, 44 pt at 1.
    given = min(46 * scale, GIVEN_AIM + 65 * max(0.0, scale - 0.7)) if wide and not low else (38 if low else 46) * scale
    small = max(CODE_FLOOR, 7.4 * scale)
    return Grid(
        width=width * MM, height=height * MM,
        margin=max(0.9 + 0.05 * min(width, height), qr.QUIET * module) * MM, gap=2.6 * scale * MM,
        band=(7.8 if low else 8.8 if wide else 9.6) * scale * MM, given=given, family=27 * scale,
        body=12.5 * scale, small=small, module=module * MM,
        code=min(small, under_symbol / CODE_WIDTH / (6 * groups - 1)), code_groups=groups, wide=wide, low=low,
    )
