"""Name tents: what stands before a person on a table, the same on both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.lists import NameTent

from .design import SOFT
from .document import pdf
from .fonts import BOLD, REGULAR
from .panel import guide, part, stack, turned
from .pen import Pen
from .table_cards import page_size
from .units import MM

_SIDE = 16.0
"""Margin left and right, in mm."""
Progress = Callable[[int, int], bool]


def write_name_tents(tents: Sequence[NameTent], out: Path, paper: str = "Letter", per_sheet: int = 1,
                     progress: Progress | None = None) -> int:
    """Write the tents: one on a landscape page that is folded lengthwise, or two on a page that is cut in the middle.

    Returns the number of pages. KnownError: "nothing_to_print", "stock_page_unknown", "cancelled". OSError when the
    folder cannot be written.
    """
    size = page_size(paper, bool(tents))
    if per_sheet == 1:
        size = size[1], size[0]
    pages = 0
    with pdf(out, size, tents[0].seminar) as canvas:
        for begin in range(0, len(tents), per_sheet):
            _page(canvas, size, tents[begin:begin + per_sheet], per_sheet)
            canvas.showPage()
            pages += 1
            if progress and not progress(min(begin + per_sheet, len(tents)), len(tents)):
                raise KnownError("cancelled")
    return pages


def _page(canvas: Canvas, size: tuple[float, float], tents: Sequence[NameTent], per_sheet: int) -> None:
    width, high = size[0], size[1] / per_sheet
    for number, tent in enumerate(tents):
        canvas.saveState()
        canvas.translate(0, (size[1] - (number + 1) * high) * MM)
        pen = Pen(canvas, high)
        _face(pen, width, high, tent)
        with turned(canvas, width, high):
            _face(pen, width, high, tent)
        guide(canvas, high, high / 2, width)
        canvas.restoreState()
    if per_sheet > 1:
        guide(canvas, size[1], high, width, cut=True)


def _face(pen: Pen, width: float, height: float, tent: NameTent) -> None:
    """The lower half: given name largest, all surnames, then where the person is from; the seminar along the foot."""
    top, foot = height / 2 + 7.0, 7.0
    given, family = (tent.given_name, tent.family_name) if tent.given_name else (tent.family_name, "")
    high = height - 6.0 - foot - top
    scale = min(1.0, high / 84.0)
    inner = width - 2 * _SIDE
    parts = [
        part(given, BOLD, 92 * scale, 26, 0.40),
        part(family, BOLD, 50 * scale, 17, 0.28),
        part(tent.affiliation, REGULAR, 24 * max(scale, 0.7), 10, 0.20),
        part(tent.country, REGULAR, 20 * max(scale, 0.7), 10, 0.12, SOFT),
    ]
    stack(pen, _SIDE, top, inner, high, parts, gap=1.0)
    stack(pen, _SIDE, height - 5.0 - foot, inner, foot, [part(tent.seminar, REGULAR, 9, 5, 1.0, SOFT)], middle=1.0)
