"""Fitting words into a box: never cut, broken where a careful typesetter would break."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import comb

from .fonts import ASCENT, DESCENT, width

LEADING = 1.14
"""Distance of baselines, as a part of the size."""
WORTH_A_LINE = 1.3
"""One more line is taken only when it lets the size grow by this factor."""
MANY_WAYS = 2_000
"""So many ways of breaking a text into lines are tried one by one."""
LAST_RESORT = 5.0
"""Points. Down to here letters shrink before a word is broken where no hyphen is."""
# These never end a line: they belong to the word that follows ("de los Santos", "van der Berg").
PARTICLES = frozenset({
    "a", "al", "af", "ap", "ben", "bin", "d'", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
    "e", "el", "i", "la", "las", "le", "les", "lo", "los", "mac", "mc", "san", "santa", "st", "st.", "sta.", "ten",
    "ter", "und", "van", "von", "y", "zu",
})
# These never begin a line.
SEPARATORS = frozenset({"·", "–", "—", "-", "/", "|", "&", ":", ";", "!", "?", "»"})


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size, in points."""

    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last; 0 without lines."""
        return block_height(len(self.lines)) * self.size


@dataclass(frozen=True, slots=True)
class Part:
    """A text of a stack: its largest size and its floor in points, and the share of the height it gets at worst."""

    text: str
    font: str
    largest: float
    floor: float
    share: float
    colour: str = "#111111"


def block_height(lines: int) -> float:
    """Height of so many lines of size 1."""
    return ASCENT + DESCENT + (lines - 1) * LEADING if lines else 0.0


@lru_cache(maxsize=20_000)
def fit(text: str, font: str, box_width: float, box_height: float, largest: float, floor: float, lines: int,
        aim: float = 0.0) -> Fitted:
    """The largest setting of `text` in the box, at most `largest` points. Everything in points.

    As long as the size stays at `floor` or above, at most `lines` lines are used and breaks fall only between words
    that do not belong together. Longer texts get more lines and then smaller letters, breaking at any blank, then at
    hyphens, then anywhere: a text may become uncomfortable to read, but it is always whole and always in the box.
    To reach `aim` points another line is taken gladly. ValueError for a box without area, which is a bug of the layout.
    """
    if not text:
        return Fitted((), min(largest, floor))
    if box_width <= 0 or box_height <= 0:
        raise ValueError("no room")
    comfortable = _comfortable(units(text), font, box_width, box_height, largest, max(floor, aim), lines)
    if comfortable.size >= min(floor, largest):
        return comfortable
    return _uncomfortable(text, font, box_width, box_height, min(largest, floor))


@lru_cache(maxsize=20_000)
def fit_together(parts: tuple[Part, ...], width: float, height: float) -> tuple[Fitted, ...]:
    """Settings of texts that stand above each other in one box.

    All shrink by the same factor, which keeps their ranking, as long as none is pressed below its floor. Texts that
    are too long for that are fitted each into its share of the height.
    """
    for percent in range(100, 60, -4):
        settings = tuple(fit(part.text, part.font, width, height, max(part.largest * percent / 100,
                                                                      min(part.floor, part.largest)),
                             part.floor, 2) for part in parts)
        if sum(setting.height for setting in settings) <= height:
            return settings
    return tuple(fit(part.text, part.font, width, height * part.share, part.largest, part.floor, 2) for part in parts)


def words(text: str) -> list[str]:
    """Pieces that end at blanks; each but the last keeps its blank."""
    return re.findall(r"\S+ ?", text)


def hyphens(text: str) -> list[str]:
    """Pieces that end at blanks or after hyphens and strokes."""
    return re.findall(r"[^\s/-]*[-/]+|[^\s/-]+ ?|\s", text)


def units(text: str) -> list[str]:
    """Pieces that stay whole on a comfortable badge: words, with the particles that lead to them."""
    pieces: list[str] = []
    open_ = False
    for word in words(text):
        if open_ or (pieces and word.strip() in SEPARATORS):
            pieces[-1] += word
        else:
            pieces.append(word)
        open_ = word.strip().casefold() in PARTICLES
    return pieces


def _comfortable(pieces: list[str], font: str, box_width: float, box_height: float, largest: float, aim: float,
                 lines: int) -> Fitted:
    """The best of one line, two lines, …: each line more must pay with noticeably larger letters or reach `aim`."""
    best = Fitted((), 0.0)
    for count in range(1, min(lines, len(pieces)) + 1):
        if box_height / block_height(count) <= best.size:
            break
        split = _balanced(tuple(pieces), count, lambda line: width(line, font))
        widest = max(width(line, font) for line in split)
        size = min(largest, box_width / widest, box_height / block_height(count))
        if size > best.size * WORTH_A_LINE or best.size < aim <= size:
            best = Fitted(split, size)
    return best


def _uncomfortable(text: str, font: str, box_width: float, box_height: float, largest: float) -> Fitted:
    """As many lines as it takes. Words are broken only when letters of `LAST_RESORT` would not save them."""
    careful = (units(text), words(text), hyphens(text))
    for least, ways in ((min(LAST_RESORT, largest / 2), careful), (0.0, (*careful, list(text)))):
        size = largest
        while size > least:
            for pieces in ways:
                wrapped = _greedy(pieces, font, box_width / size)
                if wrapped and block_height(len(wrapped)) * size <= box_height:
                    return Fitted(tuple(wrapped), size)
            size *= 0.95
    raise AssertionError("unreachable: letters get arbitrarily small")


def _balanced(pieces: tuple[str, ...], count: int, measure: Callable[[str], float]) -> tuple[str, ...]:
    """`pieces` in exactly `count` lines so that the widest line is as narrow as possible.

    Of many pieces in many lines the ways are too many to try; they are poured, and may need fewer lines.
    """
    if count == 1:
        return ("".join(pieces).rstrip(),)
    if comb(len(pieces) - 1, count - 1) > MANY_WAYS:
        return _poured(pieces, count, measure)
    best: tuple[str, ...] = ()
    least = float("inf")
    for cut in range(1, len(pieces) - count + 2):
        head = "".join(pieces[:cut]).rstrip()
        if measure(head) >= least:
            break
        split = (head, *_balanced(pieces[cut:], count - 1, measure))
        widest = max(map(measure, split))
        if widest < least:
            best, least = split, widest
    return best


def _poured(pieces: tuple[str, ...], count: int, measure: Callable[[str], float]) -> tuple[str, ...]:
    """`pieces` in at most `count` lines, the widest nearly as narrow as possible."""
    widths = [(measure(piece.rstrip()), measure(piece)) for piece in pieces]
    low, high = max(visible for visible, _ in widths), sum(full for _, full in widths)
    while high - low > 0.01 * high:
        middle = (low + high) / 2
        if len(_pour(widths, middle)) <= count:
            high = middle
        else:
            low = middle
    starts = [*_pour(widths, high), len(pieces)]
    return tuple("".join(pieces[start:end]).rstrip() for start, end in pairwise(starts))


def _pour(widths: list[tuple[float, float]], room: float) -> list[int]:
    """Where the lines begin when each takes as much as fits; widths are without and with the blank at the end."""
    starts, used = [0], 0.0
    for number, (visible, full) in enumerate(widths):
        if used and used + visible > room:
            starts.append(number)
            used = 0.0
        used += full
    return starts


def _greedy(pieces: list[str], font: str, room: float) -> list[str] | None:
    """`pieces` poured into lines of width `room` at size 1; None when a single piece is wider."""
    lines = [""]
    used = 0.0
    for piece in pieces:
        visible = width(piece.rstrip(), font)
        if visible > room:
            return None
        if used + visible > room:
            lines.append("")
            used = 0.0
        lines[-1] += piece
        used += width(piece, font)
    return [line.rstrip() for line in lines]
