"""Design tokens: the colours, the spacing steps and the type scale of both themes. Numbers and hex strings only.

One accent, two greys of text, three verdict families. The families differ in hue, in lightness (so they survive every
kind of colour blindness and a grey printout) and always come with a word and an icon of their own shape;
`tests/ui/test_tokens.py` computes all of it.
"""

from __future__ import annotations

import colorsys
from typing import NamedTuple

SPACE = (0, 4, 8, 12, 16, 24, 32, 48)
"""Steps of the spacing scale in pixels; nothing is laid out off this scale."""

RADIUS = 8
BASE_SIZE = 15
"""Pixels of body text at 100 %."""
TYPE_SCALE = {"small": 13, "body": BASE_SIZE, "title": 18, "heading": 24, "display": 34}
TEXT_SIZES = (100, 115, 130, 150)


class Family(NamedTuple):
    """Colours of one verdict: a solid `band`, the `ink` on it, a `soft` field below and `text` on the soft field."""

    band: str
    ink: str
    soft: str
    text: str


class Tokens(NamedTuple):
    """All colours of one theme as #RRGGBB."""

    name: str
    window: str
    """Behind everything: rail, header, status strip."""
    surface: str
    """Cards, lists, editors."""
    sunken: str
    """Hovered rows, wells, read-only fields."""
    line: str
    """Hairlines that only separate."""
    edge: str
    """Outlines of controls, 3:1 against their surroundings."""
    ink: str
    soft: str
    """Secondary text, still AA on every background above."""
    accent: str
    accent_ink: str
    accent_soft: str
    """Selected rows and the current page."""
    accent_text: str
    """The accent as text or icon."""
    good: Family
    wait: Family
    stop: Family

    def family(self, tone: str) -> Family:
        """Colours of a tone: `good`, `wait` or `stop`."""
        return {"good": self.good, "wait": self.wait, "stop": self.stop}[tone]


LIGHT = Tokens(
    name="light", window="#F3F4F7", surface="#FFFFFF", sunken="#ECEEF3", line="#DDE0E8", edge="#798090",
    ink="#14171F", soft="#4A5162", accent="#2A4FC9", accent_ink="#FFFFFF", accent_soft="#E1E7FB", accent_text="#2343B0",
    good=Family("#3CC47C", "#04210F", "#E6F7EC", "#0B5A32"),
    wait=Family("#FFD75E", "#241A00", "#FFF7DC", "#6B4A00"),
    stop=Family("#A50F20", "#FFFFFF", "#FCE9EA", "#8C0C1B"),
)

DARK = Tokens(
    name="dark", window="#14161B", surface="#1D2027", sunken="#272B34", line="#31363F", edge="#7C8494",
    ink="#F1F3F7", soft="#B4BBC9", accent="#8FAAFF", accent_ink="#0B1330", accent_soft="#2A3356", accent_text="#AFC2FF",
    good=Family("#3CC47C", "#04210F", "#18241D", "#7FE0AB"),
    wait=Family("#FFD75E", "#241A00", "#26231A", "#FFDF80"),
    stop=Family("#A50F20", "#FFFFFF", "#2C1B1E", "#FF9AA2"),
)

THEMES = {"light": LIGHT, "dark": DARK}


def contrast(first: str, second: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """WCAG relative luminance, 0 to 1."""
    red, green, blue = (linear(colour, at) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(colour: str, at: int) -> float:
    """One channel of #RRGGBB (`at` its first digit) as linear light."""
    value = int(colour[at : at + 2], 16) / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def hues(name: str, count: int) -> list[str]:
    """`count` colours that differ in hue as much as so many can, for marks beside a word that says the same."""
    light, strong = (0.64, 0.55) if name == "dark" else (0.50, 0.60)
    found = []
    for number in range(count):
        red, green, blue = colorsys.hls_to_rgb(number / max(1, count), light, strong)
        found.append(f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}")
    return found
