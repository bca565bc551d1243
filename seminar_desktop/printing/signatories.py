"""Those who sign, side by side: the scanned signature, a rule, and below it name, role and organisation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from seminar_desktop.domain.template import Signatory

from . import fonts
from .design import Line, Text
from .fonts import ASCENT, REGULAR
from .text import LEADING, Fitted, Part, fit_together

WIDEST = 190.0
"""Points of a column: a rule that is longer than any signature looks lost."""
GAP = 14.0
"""Points between two columns, at least."""
WORDS = 0.66
"""Share of the height that the words below the rules get at most."""
BELOW = 0.86
"""Size of role and organisation against the name."""
COMFORT = 0.78
RULE = 0.6
"""Points of the rule."""


@dataclass(frozen=True, slots=True)
class Column:
    """One who signs; lengths in points."""

    one: Signatory
    x: float
    width: float
    rule: float
    """Height of the rule above the lower edge of the paper."""
    texts: tuple[tuple[Fitted, str], ...]
    """Settings and their faces, from the top."""
    signature: tuple[float, float, float, float]
    """Where the scanned signature stands: x, y, width, height."""

    def items(self, colour: str) -> list[Line | Text]:
        """The rule and the words, centred under it."""
        found: list[Line | Text] = [Line(self.x, self.rule, self.x + self.width, self.rule, colour, RULE)]
        top = self.rule - 2.0
        for fitted, font in self.texts:
            for row, line in enumerate(fitted.lines):
                x = self.x + (self.width - fonts.width(line, font) * fitted.size) / 2
                found.append(Text(line, font, fitted.size, x, top - (ASCENT + row * LEADING) * fitted.size, colour))
            top -= fitted.height
        return found


def columns(signatories: Sequence[Signatory], printable: Callable[[str], str], font: str, x: float, y: float,
            width: float, height: float, size: float) -> list[Column]:
    """The columns in a frame whose lower left corner is `x`, `y`, spread evenly; names are `size` points at most.

    All rules lie on one height, and names, roles and organisations have the same size in every column.
    """
    count = len(signatories)
    if not count:
        return []
    share = width / count
    wide = max(1.0, min(WIDEST, share - GAP))
    room = max(1.0, height * WORDS - 2.0)
    words = [(printable(one.name), printable(one.role), printable(one.organisation)) for one in signatories]
    settings = _together(words, font, wide, room, size)
    below = max(sum(fitted.height for fitted in column) for column in settings) + 2.0
    rule = y + max(below, 0.0)
    above = max(1.0, y + height - rule)
    found = []
    for number, (one, column) in enumerate(zip(signatories, settings, strict=True)):
        left = x + number * share + (share - wide) / 2
        texts = tuple(zip(column, (font, REGULAR, REGULAR), strict=True))
        found.append(Column(one, left, wide, rule, texts, (left + 0.1 * wide, rule + 1.0, 0.8 * wide, above - 1.0)))
    return found


def _together(words: Sequence[tuple[str, str, str]], font: str, width: float, height: float,
              size: float) -> list[tuple[Fitted, ...]]:
    """Settings of every column in sizes that hold for all."""
    wanted = largest = (size, size * BELOW, size * BELOW)
    for _ in range(3):
        settings = [fit_together(_parts(column, font, wanted, largest), width, height) for column in words]
        sizes = [[column[row].size for column in settings if column[row].lines] for row in range(3)]
        small = min([*sizes[1], *sizes[2]], default=largest[1])
        largest = (min(sizes[0], default=largest[0]), small, small)
    return settings


def _parts(words: tuple[str, str, str], font: str, wanted: Sequence[float],
           largest: Sequence[float]) -> tuple[Part, ...]:
    """Name, role and organisation; two lines are better than letters under `COMFORT` of their size."""
    return tuple(Part(text, face, limit, min(limit, COMFORT * full), share) for text, face, full, limit, share in
                 zip(words, (font, REGULAR, REGULAR), wanted, largest, (0.36, 0.32, 0.32), strict=True))
