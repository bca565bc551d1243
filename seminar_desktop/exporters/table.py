"""A table to hand out: typed cells under headings, and how each of them reads as text."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

Cell = str | int | float | date | datetime | None
"""One value. None and a float that is no finite number are an empty cell."""

# Control characters but tab and line feed, byte order marks, halves of surrogate pairs, and what XML cannot hold.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")


class Kind(StrEnum):
    """What a column holds. It decides how a workbook shows the column, never what is written."""

    TEXT = "text"
    NUMBER = "number"
    SHARE = "share"
    """From 0 to 1, shown as a percentage."""
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table. Every row has a cell for every heading."""

    name: str
    """What the tab of a workbook says."""
    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    kinds: Sequence[Kind] = ()
    """One for every heading; columns without one are text."""

    def kind(self, column: int) -> Kind:
        """Kind of a column, counted from 0."""
        return self.kinds[column] if column < len(self.kinds) else Kind.TEXT


def text_of(cell: Cell, decimal: str = ".") -> str:
    """A cell as text: days and moments in ISO form, to the second; a moment that knows its zone keeps its offset."""
    if isinstance(cell, str):
        return plain(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" " if cell.tzinfo is None else "T", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return _number(cell).replace(".", decimal)
    return "" if cell is None else str(cell)


def plain(text: str) -> str:
    """`text` as every format can hold it: NFC, line ends as line feeds, no NUL or other control character but tabs.

    Text that is nothing but white space is an empty cell.
    """
    text = _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text) if text.strip() else ""


def _number(value: float) -> str:
    """To 15 digits, as spreadsheets keep them, and without a fraction that is zero."""
    if not math.isfinite(value):
        return ""
    return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
