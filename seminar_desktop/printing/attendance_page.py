"""One page of an attendance sheet. Lengths in mm from the top left corner of the paper, type in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from seminar_desktop.domain.attendance_sheet import AttendanceSheet, SheetLine, SheetWords
from seminar_desktop.domain.sheet_code import line_code

from . import short_qr
from .design import INK, SOFT
from .fonts import BOLD, CAPITALS, REGULAR, printable, width
from .pen import BOLD_STROKE, Pen
from .text import Part, fit_together
from .units import MM

MARGIN = 12.0
ROW = 9.5
"""High enough to sign in, low enough for twenty people on a page of Letter."""
BAND = 6.0
"""Height of the headings of the columns, and of the line above the empty rows."""
_TABLE_TOP = 48.0
_FOOT = 22.0
"""Legend, signature of the facilitator and number of the page, without the margin."""
_SYMBOL = 1.1 * short_qr.MODULES
"""Modules of 1.1 mm are read by any telephone from a sheet that lies on a table."""
_MONOSPACE = "Courier-Bold"
_FAINT = "#F0F0F0"
_PAD = 1.6
_FLOOR = 6.5
"""Points; only a text that is long beyond reason gets smaller."""


class _Column(NamedTuple):
    left: float
    right: float

    @property
    def text_left(self) -> float:
        return self.left + _PAD

    @property
    def text_width(self) -> float:
        return self.right - self.left - 2 * _PAD


def room_for_rows(height: float) -> float:
    """Millimetres between the headings of the columns and the foot of a page of this height."""
    return height - _TABLE_TOP - BAND - _FOOT - MARGIN


class Page:
    """One page: `heading`, `table` and `foot` draw their part of it."""

    def __init__(self, canvas: Canvas, size: tuple[float, float], sheet: AttendanceSheet, words: SheetWords) -> None:
        self.pen = Pen(canvas, size[1])
        self.height = size[1]
        self.right = size[0] - MARGIN
        self.inner = self.right - MARGIN
        self.sheet = sheet
        self.words = words
        number, status = 16.0, 13.0
        shared = self.inner - number - status
        edges = [MARGIN]
        for wide in (number, 0.38 * shared, 0.28 * shared, status, 0.34 * shared):
            edges.append(edges[-1] + wide)
        self.edges = edges
        self.number, self.name, self.delegation, self.status, self.signature = map(_Column._make, pairwise(edges))

    def heading(self) -> None:
        """Seminar, slot, when and who; the code of the sheet in clear and as a symbol."""
        pen, sheet, words = self.pen, self.sheet, self.words
        symbol_left = self.right - _SYMBOL
        pen.symbol(symbol_left, MARGIN, _SYMBOL, short_qr.MODULES, short_qr.path(sheet.code))
        pen.text(symbol_left - 4, MARGIN + 9, words.sheet, REGULAR, 9, SOFT, align=1)
        pen.text(symbol_left - 4, MARGIN + 16.5, sheet.code, _MONOSPACE, 24, align=1)
        who = [words.facilitator.format(name=sheet.facilitator)] if sheet.facilitator else []
        room = symbol_left - 34 - MARGIN
        at = pen.block(MARGIN, MARGIN - 1, room, 5, sheet.seminar, REGULAR, 9.5, colour=SOFT)
        at = pen.block(MARGIN, at + 0.8, room, 14, sheet.title, BOLD, 17, lines=2)
        at = pen.block(MARGIN, at + 0.8, room, 6, self._when(), BOLD, 11)
        pen.block(MARGIN, at + 0.4, room, 5, " · ".join([*who, *filter(None, [sheet.room])]), REGULAR, 10)
        pen.band(MARGIN, _TABLE_TOP - 5.5, self.inner, 5, words.hint, REGULAR, 8.5, SOFT)

    def table(self, rows: Sequence[SheetLine | int]) -> None:
        """People, and empty lines by their numbers; as many as `room_for_rows` allows."""
        words, top = self.words, _TABLE_TOP
        heads = ((self.number, words.number), (self.name, words.name), (self.delegation, words.delegation),
                 (self.status, words.status), (self.signature, words.signature))
        self._head(top, heads)
        begins = top = top + BAND
        people = [row for row in rows if isinstance(row, SheetLine)]
        for row in people:
            self._person(top, row)
            top += ROW
        self.pen.down(self.edges, begins, top)
        empty = [row for row in rows if isinstance(row, int)]
        if empty:
            self._head(top, [(_Column(MARGIN, self.right), words.walk_ins)])
            begins = top = top + BAND
        for number in empty:
            self._line(top, number)
            top += ROW
        self.pen.down(self.edges, begins, top)

    def foot(self, number: int, pages: int) -> None:
        """Legend, count and signature of the facilitator, number of the page."""
        pen, words, bottom = self.pen, self.words, self.height - MARGIN
        left, base = MARGIN, bottom - _FOOT + 6
        for status in words.statuses:
            left = pen.text(left, base, status.letter, BOLD, 9.5)
            left = pen.text(left + 1.2, base, status.meaning, REGULAR, 9, SOFT) + 6
        base = bottom - 6.5
        left = pen.text(MARGIN, base, words.present, REGULAR, 9.5)
        pen.across(base + 0.8, left + 2, left + 20, BOLD_STROKE)
        left = pen.text(left + 26, base, words.facilitator_signature, REGULAR, 9.5)
        pen.across(base + 0.8, left + 2, self.right, BOLD_STROKE)
        page = f"{self.sheet.code} · {words.page.format(page=number, pages=pages)}"
        pen.text(self.right, bottom, page, REGULAR, 8.5, SOFT, align=1)

    def _when(self) -> str:
        sheet = self.sheet
        day = [self.words.long_day_of(sheet.day)] if sheet.day else []
        times = "–".join(f"{moment:%H:%M}" for moment in (sheet.start, sheet.end) if moment is not None)
        return " · ".join([*day, *filter(None, [times])])

    def _head(self, top: float, heads: Sequence[tuple[_Column, str]]) -> None:
        """A grey band with headings, closed by a rule."""
        self.pen.fill(MARGIN, top, self.inner, BAND, _FAINT)
        for column, text in heads:
            self.pen.band(column.text_left, top, column.text_width, BAND, text, BOLD, 8.5)
        self.pen.across(top + BAND, MARGIN, self.right, BOLD_STROKE)

    def _line(self, top: float, number: int) -> None:
        """What every line has: its number, the box for a letter and the rule beneath."""
        pen, middle = self.pen, (self.number.left + self.number.right) / 2
        pen.text(middle, top + ROW / 2 + 1.4, line_code(number), _MONOSPACE, 12, align=0.5)
        pen.box(self.status.left + (self.status.right - self.status.left - 7) / 2, top + (ROW - 7) / 2, 7)
        pen.across(top + ROW, MARGIN, self.right)

    def _person(self, top: float, line: SheetLine) -> None:
        self._line(top, line.number)
        self._name(top, line)
        under_country = (8.0, SOFT) if line.country else (9.0, INK)
        delegation = [_part(line.country, REGULAR, 8.5), _part(line.affiliation, REGULAR, *under_country)]
        self._stack(self.delegation, top, delegation)
        self.pen.block(self.signature.text_left, top + 0.4, self.signature.text_width, 3, line.note, REGULAR, 7,
                       colour=SOFT)

    def _name(self, top: float, line: SheetLine) -> None:
        """Surnames first and bold; on one line where they fit, else the given names beneath."""
        family, given = printable(line.family_name)[0], printable(line.given_name)[0]
        head, size = f"{family}, " if family and given else family, 10.5
        if (width(head, BOLD) + width(given, REGULAR)) * size <= self.name.text_width * MM:
            base = top + ROW / 2 + CAPITALS * size / MM / 2
            left = self.pen.text(self.name.text_left, base, head, BOLD, size)
            self.pen.text(left, base, given, REGULAR, size)
        else:
            self._stack(self.name, top, [_part(family, BOLD, 10), _part(given, REGULAR, 10)])

    def _stack(self, column: _Column, top: float, parts: Sequence[Part]) -> None:
        """Texts above each other in the middle of a row; a longer one gets more of the height."""
        wide, high = column.text_width * MM, (ROW - 0.6) * MM
        shown = [part for part in parts if part.text]
        needs = [max(1.0, width(part.text, part.font) * part.largest / wide) * part.largest for part in shown]
        shares = [need / sum(needs) for need in needs]
        stack = tuple(replace(part, share=share) for part, share in zip(shown, shares, strict=True))
        settings = fit_together(stack, wide, high)
        at = top + (ROW - sum(setting.height for setting in settings) / MM) / 2
        for part, setting in zip(stack, settings, strict=True):
            at = self.pen.lines(column.text_left, at, setting, part.font, part.colour)


def _part(text: str, font: str, size: float, colour: str = INK) -> Part:
    """A text of a stack; its share of the height is decided there."""
    return Part(printable(text)[0], font, size, _FLOOR, 1.0, colour)
