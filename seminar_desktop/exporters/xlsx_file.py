"""Tables as a workbook: one tab each, headings that stay in view, real numbers and days, texts that are never run.

A text is written as text, so it needs no apostrophe; one that looks like a formula is marked with Excel's own
"quote prefix", so that it stays text even after somebody edits the cell.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.guard import guard
from .complete_file import complete
from .table import Cell, Kind, Sheet, plain, text_of

LONGEST_TEXT = 32_767
"""Characters a cell can hold; what is longer ends in an ellipsis."""
LONGEST_NAME = 31
"""Characters of the name of a tab."""
_WIDEST, _NARROWEST = 60, 8
_MEASURED_ROWS = 300
_FORMATS = {Kind.SHARE: "0%", Kind.DAY: "yyyy-mm-dd", Kind.MOMENT: "yyyy-mm-dd hh:mm"}
_FORBIDDEN_IN_NAMES = re.compile(r"[\\/*?:\[\]]")
# `_x0041_` in a workbook means A, so a text that holds such a sequence has its first underscore escaped.
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def write_xlsx(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write `sheets` (at least one) to `path`, whole or not at all. KnownError: `file_unwritable`, `disk_full`.

    The properties of the document name this program, and nobody. Moments with a zone, days before 1901 and integers
    of more than 15 digits are written as text, because a workbook would change them.
    """
    from openpyxl import Workbook

    with complete(path) as file:
        book = Workbook(write_only=True)
        book.properties.creator = "Seminar Desktop"
        for name, sheet in zip(_names(sheets), sheets, strict=True):
            _write_sheet(book.create_sheet(name), sheet)
        book.save(file)


def _write_sheet(page: Any, sheet: Sheet) -> None:
    """Heading and rows of one tab. Panes and widths come first: the rows are streamed behind them."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    page.freeze_panes = "A2"
    for column, heading in enumerate(sheet.headings):
        page.column_dimensions[get_column_letter(column + 1)].width = _width(heading, sheet, column)
    headings = [_cell(page, heading, Kind.TEXT) for heading in sheet.headings]
    for cell in headings:
        if cell is not None:
            cell.font = Font(bold=True)
    page.append(headings)
    for row in sheet.rows:
        page.append([_cell(page, cell, sheet.kind(column)) for column, cell in enumerate(row)])


def _width(heading: str, sheet: Sheet, column: int) -> int:
    """In characters: the longest line among the first rows."""
    texts = [heading, *(text_of(row[column]) for row in sheet.rows[:_MEASURED_ROWS])]
    longest = max(len(line) for text in texts for line in text.split("\n"))
    return min(_WIDEST, max(_NARROWEST, longest + 2))


def _cell(page: Any, value: Cell, kind: Kind) -> Any:
    """The cell of the library, or None for an empty one."""
    from openpyxl.cell import WriteOnlyCell

    native = _native(value)
    if native is None:
        return None
    if not isinstance(native, str):
        cell = WriteOnlyCell(page, native)
        if isinstance(native, datetime):
            cell.number_format = _FORMATS[Kind.MOMENT]
        elif isinstance(native, date):
            cell.number_format = _FORMATS[Kind.DAY]
        elif kind == Kind.SHARE:
            cell.number_format = _FORMATS[kind]
        return cell
    cell = WriteOnlyCell(page, _written(native))
    cell.data_type = "s"  # whatever the library made of a leading "="
    cell.quotePrefix = guard(native) != native
    return cell


def _native(value: Cell) -> Cell:
    """The value a workbook can hold without changing it; text for the others, None for nothing."""
    if isinstance(value, datetime):
        return value.replace(microsecond=0) if value.tzinfo is None and value.year > 1900 else text_of(value)
    if isinstance(value, date):
        return value if value.year > 1900 else text_of(value)
    if isinstance(value, float):
        return float(f"{value:.15g}") if math.isfinite(value) else None  # the digits that `text_of` shows
    if isinstance(value, int):
        return value if abs(value) < 10**15 else text_of(value)
    return (plain(value) or None) if value is not None else None


def _written(text: str) -> str:
    """`text` as the file holds it. An apostrophe that a reader of exports would take for a guard gets one more."""
    if text[0] == "'" and guard(text[1:]) != text[1:]:
        text = guard(text)
    text = _ESCAPE.sub("_x005F_", text)
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def _names(sheets: Iterable[Sheet]) -> list[str]:
    """Names of the tabs as Excel allows them: short, without its own characters, no two alike."""
    names: list[str] = []
    for sheet in sheets:
        allowed = " ".join(_FORBIDDEN_IN_NAMES.sub(" ", plain(sheet.name)).split())
        wanted = name = allowed.strip("'")[:LONGEST_NAME].strip(" '") or "1"
        number = 1
        while name.casefold() in {taken.casefold() for taken in names}:
            number += 1
            name = f"{wanted[: LONGEST_NAME - 4]} {number}"
        names.append(name)
    return names
