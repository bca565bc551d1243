"""Something that has been laid out: what lies where, before anything is drawn.

Points, from the lower left corner. A design is a plain value, so a test can ask whether anything leaves the paper
without reading a PDF, and the window draws the very same value that goes to the printer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from .fonts import ASCENT, DESCENT, width

INK = "#111111"
SOFT = "#3D3D3D"
"""For what is read last. Dark enough to stay solid on a thermal label printer."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line; `x`, `y` is the start of its baseline."""

    text: str
    font: str
    size: float
    x: float
    y: float
    colour: str = INK

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of the ink, accents and tails included."""
        return (self.x, self.y - DESCENT * self.size,
                self.x + width(self.text, self.font) * self.size, self.y + ASCENT * self.size)


@dataclass(frozen=True, slots=True)
class Box:
    """A rounded rectangle; `fill` and `stroke` are colours, or empty for none."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    fill: str = ""
    stroke: str = ""
    weight: float = 0.8


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse in a rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    weight: float = 0.8


@dataclass(frozen=True, slots=True)
class Line:
    """A straight stroke with flat ends."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str = INK
    weight: float = 0.8


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture with the id `image`; what sticks out of `clip` (x, y, width, height) is not drawn."""

    image: str
    x: float
    y: float
    width: float
    height: float
    clip: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Symbol:
    """The QR symbol of a badge code; `x`, `y` is its lower left corner without the quiet zone."""

    code: str
    x: float
    y: float
    module: float


@dataclass(frozen=True, slots=True)
class Statement:
    """The QR symbol of a longer text; `x`, `y` is its lower left corner, `side` its width without the quiet zone."""

    text: str
    x: float
    y: float
    side: float


@dataclass(frozen=True, slots=True)
class Mark:
    """The photo mark in a square of side `size`; `consent` is `yes`, `no` or `ask`."""

    consent: str
    x: float
    y: float
    size: float


Item = Text | Box | Ellipse | Line | Picture | Symbol | Statement | Mark
T = TypeVar("T", bound=Item)


@dataclass(slots=True)
class Design:
    """Everything on one paper, in the order in which it is drawn."""

    width: float
    height: float
    items: list[Item] = field(default_factory=list)
    unprintable: frozenset[str] = frozenset()
    """Characters that stand as a placeholder."""

    def add(self, *items: Item) -> None:
        self.items.extend(items)

    def all(self, type_: type[T]) -> list[T]:
        """The items of one type, in their order."""
        return [item for item in self.items if isinstance(item, type_)]
