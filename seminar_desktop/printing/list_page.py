"""Lists of people under headings: one table over as many pages as it needs. Lengths in mm, type in points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.lists import Cell, Column, ListGroup, PaperList, Tick

from .design import INK, SOFT
from .document import pdf
from .fonts import BOLD, CAPITALS, REGULAR, printable, width
from .panel import aligned, fitted, part, stack
from .pen import BOLD_STROKE, Pen
from .table_cards import page_size
from .units import MM

MARGIN = 14.0
ROW = 8.4
"""High enough for a name on two lines, and to tick."""
HEADING = 9.0
NOTE = 5.2
_HEAD = 6.0
_TOP = 38.0
"""Where the first group begins."""
_FOOT = 8.0
_PAD = 1.6
_GAP = 4.0
"""Between two groups."""
_BOX = 5.2
_FAINT = "#EFEFEF"
Row = tuple[Cell, ...]
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Block:
    """What of a group stands on one page."""

    group: ListGroup
    rows: tuple[Row, ...]
    begins: bool
    """False when the group goes on from the page before."""

    @property
    def height(self) -> float:
        return _opening(self.group, self.begins) + ROW * len(self.rows) + _GAP


def write_lists(documents: Sequence[PaperList], out: Path, paper: str = "Letter",
                progress: Progress | None = None) -> int:
    """Write lists one behind the other, their pages counted together; returns the number of pages.

    KnownError: "nothing_to_print", "stock_page_unknown", "cancelled". OSError when the folder cannot be written.
    """
    filled = [document for document in documents if document.groups]
    size = page_size(paper, bool(filled))
    pages = [(document, blocks) for document in filled
             for blocks in paginate(document, size[1] - _TOP - _FOOT - MARGIN)]
    with pdf(out, size, filled[0].seminar) as canvas:
        for number, (document, blocks) in enumerate(pages, start=1):
            page = _Page(Pen(canvas, size[1]), size, document)
            page.heading()
            page.blocks(blocks)
            page.foot(number, len(pages))
            canvas.showPage()
            if progress and not progress(number, len(pages)):
                raise KnownError("cancelled")
    return len(pages)


def paginate(document: PaperList, room: float) -> Iterator[list[Block]]:
    """The blocks of every page. A heading never stands at the foot of a page without a row."""
    page: list[Block] = []
    left = room
    for group in document.groups:
        rest, begins = group.rows, True
        while begins or rest:
            opening = _opening(group, begins)
            fits = int((left - opening - _GAP + 1e-6) // ROW)
            whole = len(rest) <= fits and left >= opening
            wanted = 2 if begins and len(rest) > 1 else 1
            if page and (not whole and fits < wanted or begins and document.each_on_its_page):
                yield page
                page, left = [], room
                continue
            taken = len(rest) if whole else max(1, fits)
            page.append(Block(group, rest[:taken], begins))
            left -= page[-1].height
            rest, begins = rest[taken:], False
    if page:
        yield page


def _opening(group: ListGroup, begins: bool) -> float:
    """Height of what stands above the rows of a group."""
    return HEADING + (NOTE * len(group.notes) if begins else 0.0) + (_HEAD if group.rows else 0.0)


class _Page:
    """One page: `heading`, `blocks` and `foot` draw their part of it."""

    def __init__(self, pen: Pen, size: tuple[float, float], document: PaperList) -> None:
        self.pen, self.document = pen, document
        self.height, self.right = size[1], size[0] - MARGIN
        self.inner = self.right - MARGIN
        self.edges = _edges(document.columns, self.inner)

    def heading(self) -> None:
        document, pen = self.document, self.pen
        stack(pen, MARGIN, MARGIN - 2, self.inner, 5, [part(document.seminar, REGULAR, 9.5, 6, 1.0, SOFT)], align=0.0,
              middle=0.0)
        stack(pen, MARGIN, MARGIN + 3, self.inner, 10, [part(document.title, BOLD, 20, 9, 1.0)], align=0.0, middle=0.0)
        stack(pen, MARGIN, MARGIN + 13, self.inner, 5, [part(document.when, REGULAR, 10.5, 6, 1.0, SOFT)], align=0.0,
              middle=0.0)
        pen.across(_TOP - 4, MARGIN, self.right, BOLD_STROKE * 1.6)

    def blocks(self, blocks: Sequence[Block]) -> None:
        top = _TOP
        for block in blocks:
            top = self._block(top, block) + _GAP

    def foot(self, number: int, pages: int) -> None:
        text = self.document.page.format(page=number, pages=pages)
        self.pen.text(self.right, self.height - MARGIN, text, REGULAR, 8.5, SOFT, align=1)

    def _block(self, top: float, block: Block) -> float:
        group, pen = block.group, self.pen
        heading = group.heading if block.begins else self.document.continued.format(heading=group.heading)
        aside = fitted(group.aside if block.begins else "", REGULAR, 0.5 * self.inner, HEADING - 1.5, 9.5, 6)
        taken = max((width(line, REGULAR) * aside.size / MM for line in aside.lines), default=-4.0) + 4
        named = fitted(heading, BOLD, self.inner - taken, HEADING - 1.5, 13, 7)
        aligned(pen, MARGIN, top + (HEADING - 1.5 - named.height / MM) / 2, named, BOLD)
        aligned(pen, self.right, top + (HEADING - 1.5 - aside.height / MM) / 2, aside, REGULAR, SOFT, 1.0)
        top += HEADING
        for note in group.notes if block.begins else ():
            pen.band(MARGIN, top - 1, self.inner, NOTE, note, REGULAR, 9.5, INK)
            top += NOTE
        if not group.rows:
            return top
        pen.fill(MARGIN, top, self.inner, _HEAD, _FAINT)
        for (left, right), column in zip(pairwise(self.edges), self.document.columns, strict=True):
            setting = fitted(column.head, BOLD, right - left - 2 * _PAD, _HEAD - 0.4, 8.5, 5)
            x, align = ((left + right) / 2, 0.5) if column.centred else (left + _PAD, 0.0)
            aligned(pen, x, top + (_HEAD - setting.height / MM) / 2, setting, BOLD, INK, align)
        top += _HEAD
        for row in block.rows:
            self._row(top, row)
            top += ROW
            pen.across(top, MARGIN, self.right)
        return top

    def _row(self, top: float, row: Row) -> None:
        for (left, right), column, cell in zip(pairwise(self.edges), self.document.columns, row, strict=True):
            if cell.tick is not None:
                self._tick((left + right - _BOX) / 2, top + (ROW - _BOX) / 2, cell.tick)
            elif column.centred:
                stack(self.pen, left + 0.6, top + 0.3, right - left - 1.2, ROW - 0.6, [part(cell.text, BOLD, 10.5, 5,
                                                                                           1.0)])
            else:
                self._text(left + _PAD, top, right - left - 2 * _PAD, cell)

    def _text(self, left: float, top: float, wide: float, cell: Cell) -> None:
        """Bold words and the others on one line where they fit, else one above the other."""
        strong, text, size = printable(cell.strong)[0], printable(cell.text)[0], 10.0
        joined = f"{strong}, " if strong and text else strong
        if not cell.under and (width(joined, BOLD) + width(text, REGULAR)) * size <= wide * MM:
            base = top + ROW / 2 + CAPITALS * size / MM / 2
            left = self.pen.text(left, base, joined, BOLD, size)
            self.pen.text(left, base, text, REGULAR, size)
            return
        under = printable(cell.under)[0]
        parts = [part(strong, BOLD, 9.5, 6, _share(strong)), part(text, REGULAR, 9.0, 6, _share(text)),
                 part(under, REGULAR, 8.0, 5.5, _share(under), SOFT)]
        stack(self.pen, left, top + 0.3, wide, ROW - 0.6, parts, align=0.0)

    def _tick(self, left: float, top: float, tick: Tick) -> None:
        self.pen.box(left, top, _BOX)
        if tick == Tick.DONE:
            canvas, height = self.pen.canvas, self.height
            canvas.setLineWidth(1.8)
            canvas.setStrokeColor(INK)
            points = [(1.0, 2.7), (2.2, 4.0), (4.4, 1.2)]
            canvas.lines([((left + a) * MM, (height - top - b) * MM, (left + c) * MM, (height - top - d) * MM)
                          for (a, b), (c, d) in pairwise(points)])


def _share(text: str) -> float:
    """A longer text gets more of the height of its row."""
    return 1.0 + len(text) / 40


def _edges(columns: Sequence[Column], inner: float) -> list[float]:
    """Left edge of every column, and the right edge of the last."""
    free = inner - sum(column.width for column in columns)
    shares = sum(column.share for column in columns) or 1.0
    edges = [MARGIN]
    for column in columns:
        edges.append(edges[-1] + (column.width or free * column.share / shares))
    return edges
