"""From the elements of a template to what is drawn: the one truth for the designer's screen and for paper.

Elements lie in millimetres from the top left corner, a design in points from the lower left. On a paper of another size
places and widths follow its width, heights its height, and type the smaller of the two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seminar_desktop.domain.badges import ROLE_COLOURS
from seminar_desktop.domain.people import Role
from seminar_desktop.domain.template import (
    Align,
    Element,
    Filling,
    Frame,
    ImageElement,
    MarkElement,
    Shape,
    ShapeElement,
    SignatoriesElement,
    Stand,
    SymbolElement,
    TextElement,
    fields_in,
    filled,
)
from seminar_desktop.domain.template import Symbol as Content

from . import fonts, pictures, qr, statement_qr
from .design import INK, Box, Design, Ellipse, Line, Mark, Picture, Statement, Symbol, Text
from .fonts import ASCENT, FONTS, printable
from .signatories import columns
from .text import LEADING, Fitted, fit
from .units import MM

LEAST_ROOM = 1.0
"""Millimetres that a frame of a text has at least, however it was drawn."""
STRETCH = 1.15
"""Proportions that differ by more would make a template look distorted."""
WHITE = "#FFFFFF"
"""Under every symbol, for its quiet zone: on a coloured field nobody could scan it."""
JOINTS = frozenset("·–—-/|")
"""Between two fields; beside an empty one they have nothing to join."""
PHOTO = ("yes", "no", "ask")


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in points, `x`, `y` its lower left corner."""

    x: float
    y: float
    width: float
    height: float

    def fit(self, width: float, height: float, *, cover: bool = False, stand: float = 0.5) -> Area:
        """The largest rectangle of these proportions in the middle; with `cover` the smallest that fills all.

        `stand` is how high it stands: 0 on the lower edge.
        """
        factors = self.width / width, self.height / height
        factor = max(factors) if cover else min(factors)
        wide, high = width * factor, height * factor
        return Area(self.x + (self.width - wide) / 2, self.y + (self.height - high) * stand, wide, high)


def lay_out(side: Sequence[Element], template_size: tuple[float, float], filling: Filling, images: Mapping[str, bytes],
            width: float, height: float, *, distort: bool = True) -> Design:
    """`side` of a template of `template_size` mm on a paper of `width` x `height` mm, filled for one person.

    Without `distort` a paper of other proportions (by more than `STRETCH`) shows the template as it is, in the middle.
    Texts are whole, whatever they are; empty ones vanish, and so do pictures that are not there, symbols without
    content and elements without an extent. KnownError("statement_too_long") for what no QR symbol holds.
    """
    across, down = width / template_size[0], height / template_size[1]
    if not distort and max(across, down) > STRETCH * min(across, down):
        across = down = min(across, down)
    return _Layout((across, down), template_size, filling, images, Design(width * MM, height * MM)).lay_out(side)


class _Layout:
    """One side in the making."""

    def __init__(self, factors: tuple[float, float], template_size: tuple[float, float], filling: Filling,
                 images: Mapping[str, bytes], design: Design) -> None:
        self.across, self.down = factors
        self.scale = min(factors)
        self.filling = filling
        self.images = images
        self.design = design
        self.left = (design.width - template_size[0] * self.across * MM) / 2
        self.top = (design.height + template_size[1] * self.down * MM) / 2
        self.fill, self.ink = ROLE_COLOURS.get(filling.role, ROLE_COLOURS[Role.OTHER])

    def lay_out(self, side: Sequence[Element]) -> Design:
        draw: Mapping[type[Element], Callable[[Any], None]] = {
            TextElement: self.text, ImageElement: self.image, SymbolElement: self.symbol, ShapeElement: self.shape,
            MarkElement: self.mark, SignatoriesElement: self.signatories,
        }  # fmt: skip
        for element in side:
            draw[type(element)](element)
        return self.design

    # ---- words

    def text(self, element: TextElement) -> None:
        paragraphs = [line for line in (self.words(part) for part in element.text.split("\n")) if line]
        if not paragraphs:
            return
        area, font = self.area(element, LEAST_ROOM), FONTS[element.font]
        fitted = _fit_all(paragraphs, font, area, element.size * self.scale, element.floor * self.scale, element.lines)
        spare = area.height - fitted.height
        top = area.y + area.height - {Stand.TOP: 0.0, Stand.MIDDLE: 0.5, Stand.BOTTOM: 1.0}[element.stand] * spare
        colour = self.colour(element.colour) or INK
        for row, line in enumerate(fitted.lines):
            room = area.width - fonts.width(line, font) * fitted.size
            x = area.x + {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[element.align] * room
            y = top - (ASCENT + row * LEADING) * fitted.size
            self.design.add(Text(line, font, fitted.size, x, y, colour))

    def words(self, text: str) -> str:
        """`text` filled in and printable. Without anything in its fields it is empty."""
        values = [self.filling.fields.get(name, "").strip() for name in fields_in(text)]
        if values and not any(values):
            return ""
        drawn = self.printable(filled(text, self.filling.fields))
        if all(values):
            return drawn
        words = drawn.split()
        while words and words[0] in JOINTS:
            words.pop(0)
        while words and words[-1] in JOINTS:
            words.pop()
        return " ".join(words)

    def printable(self, text: str) -> str:
        drawn, missing = printable(text)
        if missing:
            self.design.unprintable |= missing
        return drawn

    def signatories(self, element: SignatoriesElement) -> None:
        area = self.area(element, LEAST_ROOM)
        colour = self.colour(element.colour) or INK
        for column in columns(self.filling.signatories, self.printable, FONTS[element.font], area.x, area.y,
                              area.width, area.height, element.size * self.scale):
            self.design.add(*column.items(colour))
            self.picture(column.one.image, Area(*column.signature), stand=0.0)

    # ---- pictures and symbols

    def image(self, element: ImageElement) -> None:
        self.picture(element.image, self.area(element), cover=element.cover)

    def picture(self, image: str, area: Area, *, cover: bool = False, stand: float = 0.5) -> None:
        size = pictures.size(self.images[image]) if image in self.images else None
        if size and area.width > 0 and area.height > 0:
            place = area.fit(*size, cover=cover, stand=stand)
            clip = (area.x, area.y, area.width, area.height) if cover else None
            self.design.add(Picture(image, place.x, place.y, place.width, place.height, clip))

    def symbol(self, element: SymbolElement) -> None:
        frame = self.area(element)
        text = self.filling.code if element.symbol == Content.CODE else self.filling.statement
        if not text or min(frame.width, frame.height) <= 0:
            return
        square = frame.fit(1, 1)
        modules, quiet = (qr.MODULES, qr.QUIET) if element.symbol == Content.CODE else (
            statement_qr.modules(text), statement_qr.QUIET)
        module = square.width / (modules + 2 * quiet)
        self.design.add(Box(square.x, square.y, square.width, square.height, 0.0, WHITE))
        if element.symbol == Content.CODE:
            whole = qr.module_size(module * modules / MM) * MM
            module = whole if whole <= module + 1e-6 else module
        side = module * modules
        x, y = square.x + (square.width - side) / 2, square.y + (square.height - side) / 2
        self.design.add(Symbol(text, x, y, module) if element.symbol == Content.CODE else Statement(text, x, y, side))

    def mark(self, element: MarkElement) -> None:
        square = self.area(element).fit(1, 1)
        if self.filling.photo in PHOTO and square.width > 0:
            self.design.add(Mark(self.filling.photo, square.x, square.y, square.width))

    # ---- shapes

    def shape(self, element: ShapeElement) -> None:
        area = self.area(element)
        fill, stroke, weight = self.colour(element.fill), self.colour(element.stroke), element.weight * self.scale * MM
        if element.shape == Shape.LINE:
            if stroke or fill:
                self.design.add(Line(area.x, area.y + area.height, area.x + area.width, area.y, stroke or fill, weight))
            return
        if element.fill == "role" and not stroke and _pale(fill):
            stroke, weight = INK, 0.8
        if not (fill or stroke):
            return
        if element.shape == Shape.ELLIPSE and element.width == element.height:  # a circle stays one
            area = area.fit(1, 1)
        place = (area.x, area.y, area.width, area.height)
        if element.shape == Shape.ELLIPSE:
            self.design.add(Ellipse(*place, fill, stroke, weight))
        else:
            radius = min(element.radius * self.scale * MM, area.width / 2, area.height / 2)
            self.design.add(Box(*place, radius, fill, stroke, weight))

    # ---- helpers

    def area(self, frame: Frame, least: float = 0.0) -> Area:
        """Where a frame lies on this paper; at least `least` mm wide and high."""
        wide = max(frame.width * self.across, least) * MM
        high = max(frame.height * self.down, least) * MM
        return Area(self.left + frame.x * self.across * MM, self.top - frame.y * self.down * MM - high, wide, high)

    def colour(self, colour: str) -> str:
        return {"role": self.fill, "role_ink": self.ink}.get(colour, colour)


def _fit_all(paragraphs: Sequence[str], font: str, area: Area, largest: float, floor: float, lines: int) -> Fitted:
    """Paragraphs below one another in one size."""
    if len(paragraphs) == 1:
        return fit(paragraphs[0], font, area.width, area.height, largest, min(floor, largest), lines)
    each = area.height / len(paragraphs)
    size = min(fit(one, font, area.width, each, largest, min(floor, largest), lines).size for one in paragraphs)
    settings = [fit(one, font, area.width, each, size, size, lines) for one in paragraphs]
    return Fitted(tuple(line for one in settings for line in one.lines), min(one.size for one in settings))


def _pale(colour: str) -> bool:
    """Whether a fill would be lost on white paper."""
    return sum(int(colour[start:start + 2], 16) for start in (1, 3, 5)) > 3 * 0xC0
