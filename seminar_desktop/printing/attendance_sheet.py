"""The document of attendance sheets: every slot's people over as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from seminar_desktop.domain.attendance_sheet import AttendanceSheet, SheetLine, SheetWords
from seminar_desktop.domain.errors import KnownError

from .attendance_page import BAND, ROW, Page, room_for_rows
from .document import pdf
from .fonts import missing_characters
from .sheet import PAGES

WALK_INS = 5
"""Empty lines behind the last person."""

Row = SheetLine | int
"""A person, or the number of an empty line."""


@dataclass(frozen=True, slots=True)
class SheetDocument:
    """A written file."""

    path: Path
    pages: int
    unprintable: tuple[tuple[int, int, str], ...]
    """Index of a sheet, number of a line, and the characters in it that print as a placeholder, sorted."""


def write_sheets(sheets: Sequence[AttendanceSheet], words: Callable[[str], SheetWords], out: Path, *,
                 paper: str = "Letter", walk_ins: int = WALK_INS) -> SheetDocument:
    """Write one PDF with all `sheets`; each begins on a new page and counts its own pages.

    `words` gives the printed words of a language, `paper` is `A4` or `Letter`. KnownError: "nothing_to_print" without
    sheets, "stock_page_unknown". After any error `out` is as it was. OSError when the folder cannot be written.
    """
    if not sheets:
        raise KnownError("nothing_to_print")
    if paper not in PAGES:
        raise KnownError("stock_page_unknown", page=paper)
    size = PAGES[paper]
    written = 0
    with pdf(out, size, sheets[0].seminar) as canvas:
        for sheet in sheets:
            spoken = words(sheet.language)
            pages = list(paginate(sheet.lines, walk_ins, room_for_rows(size[1])))
            for number, rows in enumerate(pages, start=1):
                page = Page(canvas, size, sheet, spoken)
                page.heading()
                page.table(rows)
                page.foot(number, len(pages))
                canvas.showPage()
            written += len(pages)
    return SheetDocument(out, written, tuple(_unprintable(sheets)))


def paginate(lines: Sequence[SheetLine], walk_ins: int, room: float) -> Iterator[list[Row]]:
    """The rows of every page: people, then empty lines under a band of their own. `room` is in mm."""
    first_free = max((line.number for line in lines), default=0) + 1
    page: list[Row] = []
    used = 0.0
    for row in (*lines, *range(first_free, first_free + walk_ins)):
        band = BAND if isinstance(row, int) and not any(isinstance(other, int) for other in page) else 0.0
        if page and used + band + ROW > room:
            yield page
            page, used = [], 0.0
            band = BAND if isinstance(row, int) else 0.0
        page.append(row)
        used += band + ROW
    yield page


def _unprintable(sheets: Sequence[AttendanceSheet]) -> Iterator[tuple[int, int, str]]:
    for index, sheet in enumerate(sheets):
        for line in sheet.lines:
            texts = (line.given_name, line.family_name, line.affiliation, line.country, line.note)
            missing = set().union(*(missing_characters(text) for text in texts))
            if missing:
                yield index, line.number, "".join(sorted(missing))
