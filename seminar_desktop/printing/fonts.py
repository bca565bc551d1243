"""The typefaces that every document uses, and what they cannot write.

Noto Sans and Noto Serif cover the same Latin, Greek and Cyrillic characters. Scripts written from right to left, emoji
and anything else the faces lack are *not* shaped or reordered here: such a run prints as one visible placeholder, and
the caller learns which characters it stood for, so that a person can type the name in a script the badge can show.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from seminar_desktop.domain.template import Font
from seminar_desktop.paths import resources

REGULAR = "SeminarSans"
BOLD = "SeminarSans-Bold"
SERIF = "SeminarSerif"
SERIF_BOLD = "SeminarSerif-Bold"
FILES = {
    REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf",
    SERIF: "NotoSerif-Regular.ttf", SERIF_BOLD: "NotoSerif-Bold.ttf",
}  # fmt: skip
FONTS = {Font.REGULAR: REGULAR, Font.BOLD: BOLD, Font.SERIF: SERIF, Font.SERIF_BOLD: SERIF_BOLD}
"""Typeface of a template → name of the face here."""
PLACEHOLDER = "\N{REPLACEMENT CHARACTER}"

# Of the font size, measured on capitals with accents and on the deepest tails of European names.
ASCENT = 0.98
DESCENT = 0.25
CAPITALS = 0.714


@lru_cache(maxsize=1)
def register() -> None:
    """Make the faces known to reportlab. Cheap after the first call, which reads 2 MB of font tables."""
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resources() / "fonts" / file), shapable=False))


@lru_cache(maxsize=4)
def _widths(font: str) -> dict[int, float]:
    """Advance widths by code point, for size 1."""
    register()
    face: Any = pdfmetrics.getFont(font).face
    return {code: face.charWidths[code] / 1000 for code in face.charToGlyph if code in face.charWidths}


@lru_cache(maxsize=50_000)
def width(text: str, font: str) -> float:
    """Width of printable `text` at size 1; multiply by the size."""
    widths = _widths(font)
    return sum(widths.get(ord(character), 0.6) for character in text)


def missing_characters(text: str) -> set[str]:
    """The characters of `text` that would print as a placeholder."""
    return set(printable(text)[1])


@lru_cache(maxsize=10_000)
def printable(text: str) -> tuple[str, frozenset[str]]:
    """`text` as it can be drawn on one line, and the characters that had to be replaced.

    Accents are composed (n + tilde becomes ñ), line ends and tabs become blanks, runs of blanks become one, and
    invisible control and formatting characters vanish.
    """
    known = _widths(REGULAR)
    drawn: list[str] = []
    missing: set[str] = set()
    for character in unicodedata.normalize("NFC", text):
        if character.isspace():
            drawn.append(" ")
        elif unicodedata.category(character) in ("Cc", "Cf") or "\ufe00" <= character <= "\ufe0f":
            continue
        elif ord(character) in known:
            drawn.append(character)
        else:
            missing.add(character)
            if drawn[-1:] != [PLACEHOLDER]:
                drawn.append(PLACEHOLDER)
    return " ".join("".join(drawn).split()), frozenset(missing)
