"""The register of certificates on paper: a line each, verification codes, and room for signatures on the last page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.errors import KnownError

from .design import INK, SOFT
from .document import pdf
from .fonts import BOLD, REGULAR
from .pen import BOLD_STROKE, Pen
from .sheet import PAGES

MARGIN = 12.0
ROW = 8.4
"""Two small lines; everything in mm from the top left corner of the paper, type in points."""
_BAND = 6.5
_HEAD = 24.0
_FOOT = 10.0
_SIGNING = 38.0
"""Room for the signatures below the last line."""
_PAD = 1.4
_FAINT = "#F0F0F0"
_CODES = "Courier-Bold"
"""A face in which 0 and O, 1 and I cannot be taken for one another."""
_VALID = "valid"


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above and below the lines."""

    seminar: str
    where: str
    """Place and days."""
    made: str
    """When the register was made."""
    keys: tuple[str, ...]
    """Fingerprints of the keys that signed."""
    signatories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One version of one certificate, in words."""

    serial: str
    version: str
    name: str
    origin: str
    kind: str
    issued: str
    hours: str
    code: str
    validity: str
    reason: str
    state: str = _VALID
    """`valid`, or something else: then the line is set back."""


class _Column(NamedTuple):
    heading: str
    share: float
    """Of the width."""


_COLUMNS = (
    _Column("number", 0.115), _Column("name", 0.3), _Column("kind", 0.12), _Column("issued", 0.1),
    _Column("hours", 0.06), _Column("code", 0.145), _Column("validity", 0.16),
)  # fmt: skip


def write_register(
    heading: Heading, lines: Sequence[Line], words: Mapping[str, str], out: Path, *, paper: str = "A4",
    progress: Callable[[int, int], bool] | None = None,
) -> int:  # fmt: skip
    """Write the register, lying; returns its pages. `progress(pages written, pages)` returns False to stop.

    `words`: `title`, `made`, `lines`, `keys`, `hint`, `sign`, `page` and a heading for every column, with placeholders.
    KnownError: `nothing_to_print`, `stock_page_unknown`, `cancelled`; after any error `out` is as it was. OSError.
    """
    if not lines:
        raise KnownError("nothing_to_print")
    if paper not in PAGES:
        raise KnownError("stock_page_unknown", page=paper)
    size = PAGES[paper][1], PAGES[paper][0]
    pages = list(paginate(lines, size[1]))
    with pdf(out, size, words["title"]) as canvas:
        for number, some in enumerate(pages, 1):
            page = _Page(canvas, size, heading, words)
            page.head(len(lines))
            end = page.table(some)
            if number == len(pages):
                page.signatures(end)
            page.foot(number, len(pages))
            canvas.showPage()
            if progress and not progress(number, len(pages)):
                raise KnownError("cancelled")
    return len(pages)


def paginate(lines: Sequence[Line], height: float) -> Iterator[Sequence[Line]]:
    """The lines of every page of `height` mm; the last page has room for signatures, if need be without a line."""
    room = height - 2 * MARGIN - _HEAD - _BAND - _FOOT
    most, last = int(room / ROW), int((room - _SIGNING) / ROW)
    start = 0
    while len(lines) - start > last:
        yield lines[start : start + most]
        start += most
    yield lines[start:]


class _Page:
    """Draws one page."""

    def __init__(self, canvas: Canvas, size: tuple[float, float], heading: Heading, words: Mapping[str, str]) -> None:
        self.width, self.height = size
        self.pen = Pen(canvas, self.height)
        self.heading, self.words = heading, words
        self.right = self.width - MARGIN
        inner = self.width - 2 * MARGIN
        self.lefts = [MARGIN + inner * sum(c.share for c in _COLUMNS[:number]) for number in range(len(_COLUMNS))]
        self.widths = [inner * column.share - _PAD for column in _COLUMNS]

    def head(self, count: int) -> None:
        """Title, seminar, and when this was made."""
        pen, wide = self.pen, self.width - 2 * MARGIN
        made = self.words["made"].format(moment=self.heading.made)
        pen.text(self.right, MARGIN + 5, made, REGULAR, 9, SOFT, align=1)
        pen.text(self.right, MARGIN + 10, self.words["lines"].format(count=count), REGULAR, 9, SOFT, align=1)
        pen.block(MARGIN, MARGIN - 1, wide - 80, 8, self.words["title"], BOLD, 16)
        pen.block(MARGIN, MARGIN + 7.5, wide - 80, 6, self.heading.seminar, BOLD, 10.5)
        pen.block(MARGIN, MARGIN + 13.5, wide, 5, self.heading.where, REGULAR, 9.5, colour=SOFT)

    def table(self, lines: Sequence[Line]) -> float:
        """Headings and lines; returns where they end."""
        top = MARGIN + _HEAD - 3
        self.pen.fill(MARGIN, top, self.right - MARGIN, _BAND, _FAINT)
        for left, wide, column in zip(self.lefts, self.widths, _COLUMNS, strict=True):
            self.pen.band(left + _PAD, top, wide - _PAD, _BAND, self.words[column.heading], BOLD, 8.5)
        top += _BAND
        self.pen.across(top, MARGIN, self.right, BOLD_STROKE)
        for line in lines:
            self._line(top, line)
            top += ROW
            self.pen.across(top, MARGIN, self.right)
        return top

    def _line(self, top: float, line: Line) -> None:
        ink = INK if line.state == _VALID else SOFT
        version = self.words["version"].format(version=line.version)
        self._two(top, 0, (line.serial, BOLD, ink), (version, REGULAR, SOFT))
        self._two(top, 1, (line.name, BOLD if line.state == _VALID else REGULAR, ink), (line.origin, REGULAR, SOFT))
        for number, text in ((2, line.kind), (3, line.issued), (4, line.hours)):
            self._two(top, number, (text, REGULAR, ink), ("", REGULAR, SOFT))
        self.pen.text(self.lefts[5] + _PAD, top + ROW / 2 + 1.3, line.code, _CODES, 10, ink)
        self._two(top, 6, (line.validity, REGULAR if line.state == _VALID else BOLD, INK), (line.reason, REGULAR, SOFT))

    def _two(self, top: float, column: int, above: tuple[str, str, str], below: tuple[str, str, str]) -> None:
        """A line, and a smaller one below it; one alone stands in the middle."""
        left, wide = self.lefts[column] + _PAD, self.widths[column] - _PAD
        text, font, colour = above
        if not below[0]:
            self.pen.band(left, top, wide, ROW, text, font, 9, colour)
            return
        self.pen.band(left, top + 0.5, wide, 4.2, text, font, 9, colour)
        self.pen.band(left, top + 4.4, wide, 3.4, below[0], below[1], 7, below[2])

    def signatures(self, top: float) -> None:
        """A rule for everybody who signs certificates, or two empty ones."""
        names = self.heading.signatories or ("", "")
        gap = 10.0
        wide = min(75.0, (self.right - MARGIN - gap * (len(names) - 1)) / len(names))
        self.pen.block(MARGIN, top + 4, self.right - MARGIN, 5, self.words["sign"], REGULAR, 9.5)
        base = top + 26
        for number, name in enumerate(names):
            left = MARGIN + number * (wide + gap)
            self.pen.across(base, left, left + wide, BOLD_STROKE)
            self.pen.block(left, base + 0.8, wide, 5, name, REGULAR, 9)

    def foot(self, number: int, pages: int) -> None:
        """How to verify, the fingerprints of the keys, number of the page."""
        pen, bottom = self.pen, self.height - MARGIN
        wide = self.right - MARGIN - 32
        pen.block(MARGIN, bottom - 8.5, wide, 4, self.words["hint"], REGULAR, 8, colour=SOFT)
        keys = self.words["keys"].format(keys="  |  ".join(self.heading.keys))
        pen.block(MARGIN, bottom - 4.2, wide, 4.5, keys, REGULAR, 8, colour=SOFT)
        page = self.words["page"].format(page=number, pages=pages)
        pen.text(self.right, bottom, page, REGULAR, 8.5, SOFT, align=1)
