"""A badge that has been laid out: what lies where, before anything is drawn.

Points, from the lower left corner of the cell. A design is a plain value, so a test can ask whether anything leaves the
cell without reading a PDF.
"""

from __future__ import annotations

from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Symbol:
    """The QR symbol of `code`; `x`, `y` is its lower left corner without the quiet zone."""

    code: str
    x: float
    y: float
    module: float


@dataclass(frozen=True, slots=True)
class Mark:
    """The photo mark in a square of side `size`; `consent` is `yes`, `no` or `ask`."""

    consent: str
    x: float
    y: float
    size: float


@dataclass(slots=True)
class Design:
    """Everything on one badge."""

    width: float
    height: float
    texts: list[Text] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    symbols: list[Symbol] = field(default_factory=list)
    unprintable: frozenset[str] = frozenset()
    """Characters that stand as a placeholder."""
