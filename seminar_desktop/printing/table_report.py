"""A table whose cells wrap, over as many pages as it needs: what the round tables wrote, and a sheet to write it on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table, TableStyle

from .design import INK, SOFT
from .document import pdf
from .fonts import BOLD, REGULAR, printable
from .table_cards import page_size
from .units import MM

MARGIN = 14.0
_TOP, _FOOT = 30.0, 10.0
"""Millimetres for the heading of a page and for its number."""
_FAINT, _LINE = "#EFEFEF", "#9A9A9A"
_BLANK = 17.0
"""Millimetres of an empty row that is written on by hand."""


@dataclass(frozen=True, slots=True)
class WrappedTable:
    """What is printed. `widths` are shares of the page; a row without any text is left to write on."""

    title: str
    seminar: str
    note: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[float]
    page: str
    """With {page} and {pages}."""


def write_table(table: WrappedTable, out: Path, paper: str = "Letter") -> int:
    """Write the table on pages that lie down; returns their number.

    KnownError: "nothing_to_print", "stock_page_unknown". OSError when the folder cannot be written.
    """
    height, width = page_size(paper, bool(table.rows))
    inner, room = (width - 2 * MARGIN) * MM, (height - _TOP - _FOOT - MARGIN) * MM
    with pdf(out, (width, height), table.seminar) as canvas:
        parts = _pages(canvas, _flow(table, inner), inner, room)
        for number, (part, high) in enumerate(parts, start=1):
            _heading(canvas, table, (width, height), number, len(parts))
            part.drawOn(canvas, MARGIN * MM, (height - _TOP) * MM - high)
            canvas.showPage()
    return len(parts)


def _pages(canvas: Canvas, flow: Any, inner: float, room: float) -> list[tuple[Any, float]]:
    found, rest = [], [flow]
    while rest:
        pieces = rest.pop(0).split(inner, room)
        rest = [*pieces[1:], *rest]
        found.append((pieces[0], pieces[0].wrapOn(canvas, inner, room)[1]))
    return found


def _flow(table: WrappedTable, inner: float) -> Table:
    body = ParagraphStyle("body", fontName=REGULAR, fontSize=9, leading=11.5, textColor=HexColor(INK))
    head = ParagraphStyle("head", parent=body, fontName=BOLD, fontSize=8.5, leading=10.5, textColor=HexColor(SOFT))
    cells = [[Paragraph(_safe(text), head) for text in table.headings]]
    cells += [[Paragraph(_safe(text), body) for text in row] for row in table.rows]
    whole = sum(table.widths)
    heights = [None, *(None if any(row) else _BLANK * MM for row in table.rows)]
    flow = Table(cells, [inner * share / whole for share in table.widths], heights, repeatRows=1, splitInRow=1)
    flow.setStyle(TableStyle([
        ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), HexColor(_FAINT)),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(_LINE)), ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4), ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]))  # fmt: skip
    return flow


def _heading(canvas: Canvas, table: WrappedTable, size: tuple[float, float], number: int, pages: int) -> None:
    width, height = size
    for text, font, points, down, colour in (
        (table.seminar, REGULAR, 9.5, 15.0, SOFT), (table.title, BOLD, 17.0, 22.0, INK),
        (table.note, REGULAR, 9.5, 27.0, SOFT),
    ):  # fmt: skip
        canvas.setFont(font, points)
        canvas.setFillColor(HexColor(colour))
        canvas.drawString(MARGIN * MM, (height - down) * MM, printable(text)[0])
    canvas.setFont(REGULAR, 9)
    canvas.drawRightString((width - MARGIN) * MM, MARGIN * MM * 0.7, table.page.format(page=number, pages=pages))


def _safe(text: str) -> str:
    """A cell as a paragraph takes it: lines stay lines, and nothing in it is markup."""
    return "<br/>".join(escape(printable(line)[0]) for line in text.split("\n"))
