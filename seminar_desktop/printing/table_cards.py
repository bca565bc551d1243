"""Table cards: a tent that is folded across the middle and says the same on both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.lists import TableCard

from .design import SOFT
from .document import pdf
from .fonts import BOLD, REGULAR
from .panel import aligned, figure, fitted, guide, headline, part, stack, turned
from .pen import BOLD_STROKE, Pen
from .sheet import PAGES
from .units import MM

MARGIN = 14.0
_NUMBER_ROOM = 0.34
"""Of the width, for the number."""
_ROWS = 18
"""People in one column of the list of a table."""
Progress = Callable[[int, int], bool]


def write_table_cards(cards: Sequence[TableCard], out: Path, paper: str = "Letter",
                      progress: Progress | None = None) -> int:
    """Write a page per card, and one with its people behind it where it has any; returns the number of pages.

    KnownError: "nothing_to_print", "stock_page_unknown", "cancelled". OSError when the folder cannot be written.
    """
    size = page_size(paper, bool(cards))
    pages = 0
    with pdf(out, size, cards[0].seminar) as canvas:
        for number, card in enumerate(cards, start=1):
            _tent(canvas, size, card)
            canvas.showPage()
            pages += 1
            for some in _columns(card.people):
                _people(canvas, size, card, some)
                canvas.showPage()
                pages += 1
            if progress and not progress(number, len(cards)):
                raise KnownError("cancelled")
    return pages


def page_size(paper: str, anything: bool) -> tuple[float, float]:
    """Width and height of a page; KnownError: "nothing_to_print", "stock_page_unknown"."""
    if not anything:
        raise KnownError("nothing_to_print")
    if paper not in PAGES:
        raise KnownError("stock_page_unknown", page=paper)
    return PAGES[paper]


def _tent(canvas: Canvas, size: tuple[float, float], card: TableCard) -> None:
    width, height = size
    pen = Pen(canvas, height)
    _face(pen, size, card)
    with turned(canvas, width, height):
        _face(pen, size, card)
    guide(canvas, height, height / 2, width)


def _face(pen: Pen, size: tuple[float, float], card: TableCard) -> None:
    """The lower half of the page: the number at the left, the title beside it, the seminar along the foot."""
    width, height = size
    top, bottom = height / 2 + MARGIN, height - MARGIN
    number_wide = _NUMBER_ROOM * (width - 2 * MARGIN) if card.title else width - 2 * MARGIN
    foot = 9.0
    high = bottom - foot - top
    word_high = 12.0
    stack(pen, MARGIN, top, number_wide, word_high, [part(card.word, REGULAR, 22, 9, 1.0, SOFT)], middle=0.9)
    figure(pen, MARGIN, top + word_high + 3, number_wide, high - word_high - 6, card.number, 300)
    if card.title:
        left = MARGIN + number_wide + 8
        pen.fill(left - 4.5, top + 6, 0.8, high - 12, "#111111")
        headline(pen, left, top, width - MARGIN - left, high, card.title, 38, 17)
    pen.across(bottom - foot + 1.5, MARGIN, width - MARGIN)
    stack(pen, MARGIN, bottom - foot + 2.5, width - 2 * MARGIN, foot - 2.5, [part(card.seminar, REGULAR, 11, 6, 1.0,
                                                                                  SOFT)])


def _columns(people: Sequence[tuple[str, str]]) -> list[Sequence[tuple[str, str]]]:
    """The people of every page."""
    return [people[at:at + _ROWS] for at in range(0, len(people), _ROWS)]


def _people(canvas: Canvas, size: tuple[float, float], card: TableCard, people: Sequence[tuple[str, str]]) -> None:
    """Who sits at the table, one large line each."""
    width, height = size
    pen, inner = Pen(canvas, height), width - 2 * MARGIN
    stack(pen, MARGIN, MARGIN, inner, 8, [part(card.heading, REGULAR, 13, 7, 1.0, SOFT)], align=0.0, middle=0)
    end = stack(pen, MARGIN, MARGIN + 8, inner, 26, [part(card.title or card.number, BOLD, 22, 10, 1.0)], align=0.0,
                middle=0)
    top = end + 5
    pen.across(top - 1.5, MARGIN, width - MARGIN, BOLD_STROKE)
    row = min(15.0, (height - MARGIN - 12 - top) / len(people))
    for name, origin in people:
        setting = fitted(name, BOLD, 0.56 * inner, row - 1.6, 17, 10, 2)
        aligned(pen, MARGIN, top + (row - setting.height / MM) / 2, setting, BOLD)
        setting = fitted(origin, REGULAR, 0.40 * inner, row - 1.6, 12, 8, 2)
        aligned(pen, width - MARGIN, top + (row - setting.height / MM) / 2, setting, REGULAR, SOFT, 1.0)
        top += row
        pen.across(top, MARGIN, width - MARGIN)
    stack(pen, MARGIN, height - MARGIN - 6, inner, 6, [part(card.seminar, REGULAR, 10, 6, 1.0, SOFT)], align=0.0)
