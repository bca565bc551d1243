"""One line of a benchmark, and the table they are printed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured beside what it could be at best."""

    name: str
    value: str
    limit: str
    note: str = ""


def table(rows: Sequence[Row]) -> str:
    """Rows in aligned columns."""
    cells = [("what", "measured", "limit", "note"), *(astuple(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
                     for line in cells)
