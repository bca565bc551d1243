"""The layout of a badge: one face, any cell from a small label to A6.

Both arrangements share a grid. The role band lies across the top; the given name is the largest thing and stands on the
left margin with everything else; the QR symbol closes the lower right corner, its edge on the right margin, so that the
quiet zone is margin and gap and never touches the band. On a wide cell the surnames and all below them stand left of
the symbol; on a tall one they take the full width above it.

Sizes follow the cell: given name up to 46 pt on a 4 x 3 in insert, surnames about 0.6 of it and not below `NAME_FLOOR`
unless a name is so long that it would otherwise be cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from seminar_desktop.domain.badges import ROLE_COLOURS, BadgeFace
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import Role

from . import fonts, qr
from .badge_details import Detail, place_details
from .design import INK, SOFT, Box, Design, Symbol, Text
from .fonts import ASCENT, BOLD, CAPITALS, REGULAR, printable
from .sheet import LEAST_SIDE
from .text import LEADING, Fitted, fit
from .units import MM

GIVEN_FLOOR = 16.0
"""Points. Shorter than this, a given name rather takes another line."""
NAME_FLOOR = 9.0
"""Points. Surnames and affiliation stay legible at arm's length down to here."""
SURNAME_RATIO = 0.62
"""Size of the surnames against the given name, at most."""
LARGEST_SYMBOL = 27.6
"""Millimetres. 1.1 mm modules are read from as far as anybody holds a scanner."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The measures of one cell size, in points."""

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
    wide: bool
    low: bool
    """So flat that the given name, too, stands left of the symbol."""

    @property
    def symbol(self) -> float:
        return qr.MODULES * self.module

    @property
    def quiet(self) -> float:
        return qr.QUIET * self.module

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin


@lru_cache(maxsize=64)
def grid(width: float, height: float) -> Grid:
    """Measures for a cell of `width` x `height` mm. KnownError("stock_too_small") when no readable QR fits."""
    short = min(width, height)
    if short < LEAST_SIDE:
        raise KnownError("stock_too_small", least=LEAST_SIDE)
    scale = min(1.45, max(0.66, sqrt(width * height) / sqrt(101.6 * 76.2)))
    wide = width > 1.1 * height
    wanted = 0.31 * height if wide else 0.34 * width
    module = qr.module_size(min(LARGEST_SYMBOL, wanted))
    return Grid(
        width=width * MM, height=height * MM,
        margin=max(0.9 + 0.05 * short, qr.QUIET * module) * MM, gap=2.6 * scale * MM, band=9.6 * scale * MM,
        given=46 * scale, family=27 * scale, body=12.5 * scale, small=max(5.5, 7.4 * scale),
        module=module * MM, wide=wide, low=wide and height < 47,
    )


def compose(face: BadgeFace, width: float, height: float) -> Design:
    """Lay out `face` in a cell of `width` x `height` mm. Nothing is cut and nothing leaves the cell."""
    return _Composer(face, grid(width, height)).compose()


class _Composer:
    """One badge in the making."""

    def __init__(self, face: BadgeFace, measures: Grid) -> None:
        self.face = face
        self.grid = measures
        self.design = Design(measures.width, measures.height)
        self.left = measures.margin
        self.right = measures.width - measures.margin

    def compose(self) -> Design:
        top = self.band() - self.grid.gap
        if self.grid.wide:
            self.wide(top)
        else:
            self.tall(top)
        return self.design

    def wide(self, top: float) -> None:
        """Given name across, or beside the symbol on a low cell; all the rest left of the symbol."""
        g = self.grid
        symbol_top = self.symbol(g.margin) + g.quiet
        column = g.inner - g.symbol - g.quiet - g.gap
        given, family = self.names()
        bottom = top - 0.42 * (top - g.margin) if g.low else symbol_top
        fitted = self.fit_given(given, column if g.low else g.inner, top - bottom)
        top = self.block(fitted, BOLD, top) - 0.2 * g.gap
        bottom = self.seminar(g.margin, column) + g.gap * 0.7
        bottom = self.details(bottom, column, 0.30 * (top - bottom)) + g.gap * 0.5
        self.stack([(family, self.family_size(fitted), 0.46), *self.origin()], column, top, bottom)

    def tall(self, top: float) -> None:
        """Names and affiliation across; the details beside the symbol; the seminar along the bottom."""
        g = self.grid
        foot = self.seminar(g.margin, g.inner) + g.gap * 0.8
        symbol_top = self.symbol(foot) + g.quiet
        column = g.inner - g.symbol - g.quiet - g.gap
        self.details(foot, column, symbol_top - g.quiet - foot, upwards=False)
        given, family = self.names()
        room = top - symbol_top
        fitted = self.fit_given(given, g.inner, 0.42 * room)
        top = self.block(fitted, BOLD, top) - 0.3 * g.gap
        self.stack([(family, self.family_size(fitted), 0.46), *self.origin()], g.inner, top, symbol_top)

    # ---- names and where they are from

    def names(self) -> tuple[str, str]:
        """What is set largest and what follows it; somebody with one name only has it set largest."""
        given, family = self.words(self.face.given_name), self.words(self.face.family_name)
        return (given, family) if given else (family, "")

    def fit_given(self, given: str, width: float, height: float) -> Fitted:
        return fit(given, BOLD, width, height, self.grid.given, GIVEN_FLOOR, 2)

    def family_size(self, given: Fitted) -> float:
        return min(self.grid.family, max(SURNAME_RATIO * given.size, min(NAME_FLOOR, given.size)))

    def origin(self) -> list[tuple[str, float, float]]:
        return [(self.words(self.face.affiliation), self.grid.body, 0.34),
                (self.words(self.face.country), self.grid.body * 0.92, 0.20)]

    def stack(self, parts: list[tuple[str, float, float]], width: float, top: float, bottom: float) -> None:
        """Surnames, affiliation and country between `top` and `bottom`.

        Every part is (text, largest size, share of the height). What a lower part leaves over, the parts above it may
        take, so that surnames stay large when the affiliation is short.
        """
        fonts = (REGULAR, BOLD, REGULAR)
        gap = 0.55 * self.grid.gap
        room = top - bottom - gap
        spare = 0.0
        settings: list[Fitted] = []
        for (text, largest, share), font in reversed(list(zip(parts, fonts, strict=True))):
            fitted = fit(text, font, width, share * room + spare, largest, NAME_FLOOR, 2)
            spare += share * room - fitted.height
            settings.insert(0, fitted)
        family, affiliation, country = settings
        top = self.block(family, REGULAR, top) - min(2.2 * gap, gap + 0.5 * max(0.0, spare))
        top = self.block(affiliation, BOLD, top)
        self.block(country, REGULAR, top, SOFT)

    # ---- band, symbol, foot

    def band(self) -> float:
        """The role in its colours across the top; returns its lower edge."""
        g = self.grid
        fill, ink = ROLE_COLOURS.get(self.face.role, ROLE_COLOURS[Role.OTHER])
        bottom = g.height - g.margin - g.band
        pale = int(fill[1:3], 16) + int(fill[3:5], 16) + int(fill[5:7], 16) > 3 * 0xC0
        self.design.boxes.append(Box(self.left, bottom, g.inner, g.band, 0.16 * g.band, fill, INK if pale else ""))
        pad = 0.36 * g.band
        fitted = fit(self.words(self.face.role_word), BOLD, g.inner - 2 * pad, 0.9 * g.band, g.body * 1.2, 7.0, 2)
        capitals = (CAPITALS + (len(fitted.lines) - 1) * LEADING) * fitted.size
        first = bottom + (g.band + capitals) / 2 - CAPITALS * fitted.size
        for row, line in enumerate(fitted.lines):
            self.design.texts.append(Text(line, BOLD, fitted.size, self.left + pad, first - row * LEADING * fitted.size,
                                          ink))
        return bottom

    def symbol(self, bottom: float) -> float:
        """The QR symbol with its code in clear beneath, on `bottom`; returns the upper edge of the symbol."""
        g = self.grid
        code = fit_code(self.face.code, g.symbol + g.quiet, g.small)
        for row, line in enumerate(reversed(code.lines)):
            text = Text(line, REGULAR, code.size, 0, bottom + row * LEADING * code.size)
            self.design.texts.append(Text(line, REGULAR, code.size, self.right - text.bounds[2], text.y))
        height = ((len(code.lines) - 1) * LEADING + CAPITALS) * code.size
        self.design.symbols.append(Symbol(self.face.code, self.right - g.symbol, bottom + height + g.quiet, g.module))
        return bottom + height + g.quiet + g.symbol

    def seminar(self, bottom: float, width: float) -> float:
        """The seminar in small letters; returns its upper edge."""
        g = self.grid
        fitted = fit(self.words(self.face.seminar), REGULAR, width, 2.5 * g.small, g.small, 5.5, 2)
        self.block(fitted, REGULAR, bottom + fitted.height - 0.25 * fitted.size, SOFT)
        return bottom + fitted.height - 0.25 * fitted.size

    def details(self, bottom: float, width: float, height: float, *, upwards: bool = True) -> float:
        """Table, languages and photo mark; returns the upper edge of what they take when they grow `upwards`."""
        face = self.face
        details = [Detail("table", self.words(face.table_word or face.table)),
                   Detail("languages", self.words(face.languages)),
                   Detail("photo", self.words(face.photo_word), face.photo)]
        return place_details(self.design, details, self.left, bottom, width, height,
                             self.grid.body * (0.86 if self.grid.wide else 1.0), upwards=upwards)

    # ---- helpers

    def words(self, text: str) -> str:
        drawn, missing = printable(text)
        if missing:
            self.design.unprintable |= missing
        return drawn

    def block(self, fitted: Fitted, font: str, top: float, colour: str = INK) -> float:
        """Draw lines from `top` downwards on the left margin; returns their lower edge."""
        for row, line in enumerate(fitted.lines):
            y = top - (ASCENT + row * LEADING) * fitted.size
            self.design.texts.append(Text(line, font, fitted.size, self.left, y, colour))
        return top - fitted.height


@lru_cache(maxsize=4096)
def fit_code(code: str, width: float, largest: float) -> Fitted:
    """The code in groups of five, on as few lines (two or three) as keep it readable."""
    groups = [code[start:start + 5] for start in range(0, len(code), 5)]
    for per_line in (3, 2):
        lines = tuple(" ".join(groups[start:start + per_line]) for start in range(0, len(groups), per_line))
        size = min(largest, *(width / _code_width(line) for line in lines))
        if size >= 5.5:
            break
    return Fitted(lines, size)


def _code_width(line: str) -> float:
    return fonts.width(line, REGULAR)
