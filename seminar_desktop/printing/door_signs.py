"""Door signs: the agenda of a day in letters that are read from two metres, and a sign for the door of one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.lists import DoorSign, SignItem, TableSign

from .design import INK, SOFT
from .document import pdf
from .fonts import ASCENT, BOLD, REGULAR, width
from .panel import aligned, figure, fitted, headline, part, stack
from .pen import BOLD_STROKE, Pen
from .table_cards import page_size
from .text import Fitted
from .units import MM

MARGIN = 15.0
LARGEST, LEAST = 25.0, 13.0
"""Points of the titles. A day that does not fit on one page in the least size goes on on a second page."""
_LIGHT = "#6A6A6A"
_SMALL = 0.62
"""What is said beneath a title, as a part of its size."""
_FOOT = 9.0
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class _Row:
    """An item that was fitted; `height` in mm with the space around it."""

    item: SignItem
    title: Fitted
    also: Fitted
    height: float


def write_door_signs(signs: Sequence[DoorSign | TableSign], out: Path, paper: str = "Letter",
                     progress: Progress | None = None) -> int:
    """Write the signs; returns the number of pages. Days stand upright, tables on landscape pages.

    KnownError: "nothing_to_print", "stock_page_unknown", "cancelled". OSError when the folder cannot be written.
    """
    upright = page_size(paper, bool(signs))
    pages = 0
    with pdf(out, upright, signs[0].seminar) as canvas:
        for number, sign in enumerate(signs, start=1):
            if isinstance(sign, DoorSign):
                pages += _day(canvas, upright, sign)
            else:
                _table(canvas, (upright[1], upright[0]), sign)
                pages += 1
            if progress and not progress(number, len(signs)):
                raise KnownError("cancelled")
    return pages


# ---- the agenda of a day ---------------------------------------------------------------------------------------------

def _day(canvas: Canvas, size: tuple[float, float], sign: DoorSign) -> int:
    page, height = size
    inner = page - 2 * MARGIN
    top = _heading(Pen(canvas, height), inner, sign, draw=False)
    room = height - MARGIN - _FOOT - top
    points, pages = _sized(sign, inner, room)
    for number, rows in enumerate(pages, start=1):
        canvas.setPageSize((page * MM, height * MM))
        pen = Pen(canvas, height)
        _heading(pen, inner, sign)
        spare = min(room - sum(row.height for row in rows), 0.35 * room) / max(1, len(rows))
        at = top
        for row in rows:
            if row is not rows[0] and not row.item.mark:
                pen.across(at, MARGIN, MARGIN + inner)
            at = _item(pen, at, row, points, max(0.0, min(spare, 6.0)))
        foot = f"{number} / {len(pages)}" if len(pages) > 1 else ""
        stack(pen, MARGIN, height - MARGIN - 5, inner, 5, [part(foot, REGULAR, 9, 6, 1.0, SOFT)], align=0.0, middle=1.0)
        canvas.showPage()
    return len(pages)


def _heading(pen: Pen, inner: float, sign: DoorSign, draw: bool = True) -> float:
    """Seminar, room and the day in every language; returns where the items begin."""
    lines = [(sign.seminar, REGULAR, 13.0, 9.0, SOFT), (sign.heading, BOLD, 22.0, 10.0, INK)]
    lines += [(day, BOLD if n == 0 else REGULAR, 32.0 if n == 0 else 20.0, 12.0, INK if n == 0 else SOFT)
              for n, day in enumerate(sign.days)]
    at = MARGIN
    for text, font, size, floor, colour in lines:
        setting = fitted(text, font, inner, 26, size, floor, 2)
        if draw:
            aligned(pen, MARGIN, at, setting, font, colour)
        at += setting.height / MM + (1.0 if setting.lines else 0.0)
    if draw:
        pen.across(at + 2.5, MARGIN, MARGIN + inner, BOLD_STROKE * 2)
    return at + 5.0


def _sized(sign: DoorSign, inner: float, room: float) -> tuple[float, list[list[_Row]]]:
    """The largest size in which all items stand on one page; else as many pages as it takes in the least one."""
    points = LARGEST
    while points > LEAST:
        rows = [_fit(item, inner, room, points) for item in sign.items]
        if sum(row.height for row in rows) <= room:
            return points, [rows]
        points -= 1.0
    rows = [_fit(item, inner, room, LEAST) for item in sign.items]
    return LEAST, list(_pages(rows, room)) or [[]]


def _pages(rows: Sequence[_Row], room: float) -> Iterator[list[_Row]]:
    page: list[_Row] = []
    for row in rows:
        if page and sum(other.height for other in page) + row.height > room:
            yield page
            page = []
        page.append(row)
    if page:
        yield page


def _left(points: float) -> float:
    """Where titles begin, in mm from the margin: behind times of this size."""
    return width("00:00–00:00", BOLD) * 0.8 * points / MM + 6.0


def _indent(item: SignItem, points: float) -> float:
    """A table stands a little to the right of its working groups."""
    return _left(points) + (points * 0.75 if item.mark else 0.0)


def _fit(item: SignItem, inner: float, room: float, points: float) -> _Row:
    size = points * (0.8 if item.light or item.mark else 1.0)
    wide = inner - _indent(item, points)
    title = fitted(item.title, REGULAR if item.light or item.mark else BOLD, wide, 0.7 * room, size, size)
    also = fitted(item.also, REGULAR, wide, 0.2 * room, _SMALL * points, _SMALL * points)
    return _Row(item, title, also, (title.height + also.height) / MM + 0.14 * points)


def _item(pen: Pen, top: float, row: _Row, points: float, spare: float) -> float:
    """One line of the agenda; returns where the next begins."""
    item, at = row.item, top + spare / 2 + 0.07 * points
    colour = _LIGHT if item.light else INK
    base = at + ASCENT * (row.title.size if row.title.lines else points) / MM
    if item.times:
        pen.text(MARGIN, base, item.times, REGULAR if item.light else BOLD, 0.8 * points * (0.9 if item.light else 1.0),
                 colour)
    left = MARGIN + _indent(item, points)
    if item.mark:
        mark = fitted(item.mark, BOLD, points * 0.6, points, row.title.size or points, 4, 1)
        aligned(pen, left - 3.0, base - ASCENT * mark.size / MM, mark, BOLD, INK, 1.0)
    end = aligned(pen, left, at, row.title, REGULAR if item.light or item.mark else BOLD, colour)
    aligned(pen, left, end, row.also, REGULAR, _LIGHT if item.light else SOFT)
    return top + row.height + spare


# ---- the door of a table ---------------------------------------------------------------------------------------------

def _table(canvas: Canvas, size: tuple[float, float], sign: TableSign) -> None:
    """The number at the left, what it is about at the right, when and by whom beneath."""
    page, height = size
    canvas.setPageSize((page * MM, height * MM))
    pen, inner = Pen(canvas, height), page - 2 * MARGIN
    stack(pen, MARGIN, MARGIN, inner, 9, [part(sign.seminar, REGULAR, 15, 8, 1.0, SOFT)], align=0.0, middle=0.0)
    pen.across(MARGIN + 12, MARGIN, page - MARGIN, BOLD_STROKE * 2)
    top, bottom = MARGIN + 18, height - MARGIN - 34
    wide = 0.34 * inner
    stack(pen, MARGIN, top, wide, 16, [part(sign.word, REGULAR, 30, 10, 1.0, SOFT)], middle=1.0)
    figure(pen, MARGIN, top + 20, wide, bottom - top - 24, sign.number, 360)
    left = MARGIN + wide + 9
    title = sign.title or f"{sign.word} {sign.number}"
    headline(pen, left, top, page - MARGIN - left, bottom - top, title, 60, 24)
    pen.across(bottom + 3, MARGIN, page - MARGIN)
    parts = [part(when, BOLD if n == 0 else REGULAR, 22 if n == 0 else 16, 9, 0.3, INK if n == 0 else SOFT)
             for n, when in enumerate(sign.when)]
    stack(pen, MARGIN, bottom + 6, inner, 28, [*parts, part(sign.facilitator, REGULAR, 15, 8, 0.3)], align=0.0,
          middle=0.0, gap=0.8)
    canvas.showPage()
