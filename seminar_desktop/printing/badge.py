"""The layout of a badge: one face, any cell from a small label to A6.

Both arrangements share a grid. The role band lies across the top; the given name is the largest thing and stands on the
left margin with everything else; the QR symbol closes the lower right corner, its edge on the right margin, so that the
quiet zone is margin and gap and never touches the band. On a wide cell the surnames and all below them stand left of
the symbol; on a tall one they take the full width above it.

Sizes follow the cell: given name up to 46 pt on a 4 x 3 in insert, surnames about 0.6 of it and not below `NAME_FLOOR`
unless a name is so long that it would otherwise be cut.
"""

from __future__ import annotations

from seminar_desktop.domain.badges import ROLE_COLOURS, BadgeFace
from seminar_desktop.domain.people import Role

from . import fonts
from .badge_details import Detail, place_details
from .badge_grid import Grid, grid
from .design import INK, SOFT, Box, Design, Mark, Symbol, Text
from .fonts import ASCENT, BOLD, CAPITALS, REGULAR, printable
from .text import LEADING, Fitted, Part, fit, fit_together

GIVEN_FLOOR = 16.0
"""Points. A given name becomes smaller than this only when it would otherwise be cut."""
NAME_FLOOR = 9.0
"""Points. Surnames stay legible at arm's length down to here."""
SURNAME_RATIO = 0.62
"""Size of the surnames against the given name, at most."""
ORIGIN_FLOOR = 7.5
"""Points, for affiliation and country."""


_LAYERS = (Box, Mark, Text, Symbol)
"""Nothing overlaps but words on boxes: drawn kind by kind, all texts go into one text object."""


def compose(face: BadgeFace, width: float, height: float) -> Design:
    """Lay out `face` in a cell of `width` x `height` mm. Nothing is cut and nothing leaves the cell.

    KnownError("stock_too_small") when the shorter side is under `sheet.LEAST_SIDE`.
    """
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
        self.design.items.sort(key=lambda item: _LAYERS.index(type(item)))
        return self.design

    def wide(self, top: float) -> None:
        """Given name across, or beside the symbol on a low cell; all the rest left of the symbol."""
        g = self.grid
        symbol_top = self.symbol(g.margin) + g.quiet
        column = g.inner - g.symbol - g.quiet - g.gap
        given, family = self.names()
        bottom = top - 0.40 * (top - g.margin) if g.low else symbol_top
        fitted = self.fit_given(given, column if g.low else g.inner, top - bottom)
        top = self.block(fitted, BOLD, top) - 0.2 * g.gap
        bottom = self.seminar(g.margin, column) + g.gap * 0.7
        bottom = self.details(bottom, column, 0.30 * (top - bottom)) + g.gap * 0.5
        self.stack(self.family(family, fitted), column, top, bottom)

    def tall(self, top: float) -> None:
        """Names and affiliation across; the details beside the symbol; the seminar along the bottom."""
        g = self.grid
        foot = self.seminar(g.margin, g.inner) + g.gap * 0.8
        symbol_top = self.symbol(foot) + g.quiet
        column = g.inner - g.symbol - g.quiet - g.gap
        self.details(foot, column, symbol_top - g.quiet - foot, upwards=False)
        given, family = self.names()
        room = top - symbol_top
        fitted = self.fit_given(given, g.inner, 0.48 * room)
        top = self.block(fitted, BOLD, top) - 0.3 * g.gap
        self.stack(self.family(family, fitted), g.inner, top, symbol_top)

    # ---- names and where they are from

    def names(self) -> tuple[str, str]:
        """What is set largest and what follows it; somebody with one name only has it set largest."""
        given, family = self.words(self.face.given_name), self.words(self.face.family_name)
        return (given, family) if given else (family, "")

    def fit_given(self, given: str, width: float, height: float) -> Fitted:
        return fit(given, BOLD, width, height, self.grid.given, GIVEN_FLOOR, 2, self.grid.given_aim)

    def family(self, text: str, given: Fitted) -> Part:
        """Surnames, clearly smaller than the given name and never larger."""
        largest = min(self.grid.family, max(SURNAME_RATIO * given.size, min(NAME_FLOOR, given.size)))
        return Part(text, REGULAR, largest, NAME_FLOOR, 0.6 if self.grid.low else 0.44)

    def origin(self) -> list[Part]:
        """Affiliation and country; on a low cell they share a line."""
        affiliation, country, body = self.words(self.face.affiliation), self.words(self.face.country), self.grid.body
        if self.grid.low:
            return [Part(" · ".join(filter(None, (affiliation, country))), BOLD, body, ORIGIN_FLOOR, 0.4)]
        return [Part(affiliation, BOLD, body, ORIGIN_FLOOR, 0.36),
                Part(country, REGULAR, body * 0.92, ORIGIN_FLOOR, 0.2, SOFT)]

    def stack(self, family: Part, width: float, top: float, bottom: float) -> None:
        """Surnames, affiliation and country between `top` and `bottom`, as large as they fit together."""
        gap = 0.4 * self.grid.gap
        parts = [family, *self.origin()]
        settings = fit_together(tuple(parts), width, top - bottom - gap)
        spare = top - bottom - gap - sum(fitted.height for fitted in settings)
        for number, (part, fitted) in enumerate(zip(parts, settings, strict=True)):
            top = self.block(fitted, part.font, top, part.colour)
            if number == 0:
                top -= gap + min(0.8 * gap, 0.5 * spare)

    # ---- band, symbol, foot

    def band(self) -> float:
        """The role in its colours across the top; returns its lower edge."""
        g = self.grid
        fill, ink = ROLE_COLOURS.get(self.face.role, ROLE_COLOURS[Role.OTHER])
        bottom = g.height - g.margin - g.band
        pale = int(fill[1:3], 16) + int(fill[3:5], 16) + int(fill[5:7], 16) > 3 * 0xC0
        self.design.add(Box(self.left, bottom, g.inner, g.band, 0.16 * g.band, fill, INK if pale else ""))
        pad = 0.36 * g.band
        fitted = fit(self.words(self.face.role_word), BOLD, g.inner - 2 * pad, 0.9 * g.band, g.body * 1.2, 7.0, 2)
        capitals = (CAPITALS + (len(fitted.lines) - 1) * LEADING) * fitted.size
        first = bottom + (g.band + capitals) / 2 - CAPITALS * fitted.size
        for row, line in enumerate(fitted.lines):
            self.design.add(Text(line, BOLD, fitted.size, self.left + pad, first - row * LEADING * fitted.size,
                                          ink))
        return bottom

    def symbol(self, bottom: float) -> float:
        """The QR symbol with its code in clear beneath, on `bottom`; returns the upper edge of the symbol."""
        g = self.grid
        lines = code_lines(self.face.code, g.code_groups)
        size = min(g.code, *((g.symbol + g.quiet) / fonts.width(line, REGULAR) for line in lines))
        for row, line in enumerate(reversed(lines)):
            start = self.right - fonts.width(line, REGULAR) * size
            self.design.add(Text(line, REGULAR, size, start, bottom + row * LEADING * g.code))
        lower = bottom + g.code_height + g.quiet
        self.design.add(Symbol(self.face.code, self.right - g.symbol, lower, g.module))
        return lower + g.symbol

    def seminar(self, bottom: float, width: float) -> float:
        """The seminar in small letters; returns its upper edge."""
        g = self.grid
        fitted = fit(self.words(self.face.seminar), REGULAR, width, 3.6 * g.small, g.small, 5.5, 3)
        self.block(fitted, REGULAR, bottom + fitted.height - 0.25 * fitted.size, SOFT)
        return bottom + fitted.height - 0.25 * fitted.size

    def details(self, bottom: float, width: float, height: float, *, upwards: bool = True) -> float:
        """Table, languages and photo mark; returns the upper edge of what they take when they grow `upwards`."""
        face = self.face
        details = [Detail("table", self.words(face.table_word or face.table)),
                   Detail("languages", self.words(face.languages)),
                   Detail("photo", self.words(face.photo_word), face.photo)]
        return place_details(self.design, details, self.left, bottom, width, height,
                             self.grid.body * (0.82 if self.grid.wide else 0.94), upwards=upwards)

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
            self.design.add(Text(line, font, fitted.size, self.left, y, colour))
        return top - fitted.height


def code_lines(code: str, groups: int) -> list[str]:
    """The code in groups of five characters, so many groups a line."""
    parts = [code[start:start + 5] for start in range(0, len(code), 5)]
    return [" ".join(parts[start:start + groups]) for start in range(0, len(parts), groups)]
