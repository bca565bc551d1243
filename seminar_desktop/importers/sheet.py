"""A foreign table file as plain rows of text: encoding, delimiter and header row are found by content.

Nothing here knows what the columns mean. Every row keeps the physical line it begins on, so that a message can say
"line 17" and the operator finds it in the file.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import KnownError
from ..domain.names import fold
from . import delimited, encoding, workbook

LARGEST = 20 * 1024 * 1024
"""Bytes of the largest file that is read (reliability.md 6.7)."""
HEADER_WITHIN = 60
"""A header is looked for in this many rows; reports begin with a block of totals, never with more."""

# What an export puts one apostrophe before, so that a spreadsheet does not run it (reliability.md 3.8), ours and
# pretix's alike. Undone by removing exactly one; `'Abd al-Rahman` and `'s Gravenhage` are not touched.
_GUARDED = re.compile(r"^'(?=[=+\-@|%'\s＝＋－＠｜％])")
# A first line whose cells are all quoted, as in our own exports: what stands between them is the delimiter, whatever
# the cells hold.
_QUOTED_LINE = re.compile(r'"[^"]*(?:""[^"]*)*"([,;\t|])"[^"]*(?:""[^"]*)*"(?:\1"[^"]*(?:""[^"]*)*")*(?:[\r\n]|$)')
_FIRST_LINE = 20_000
"""Characters of the longest first line that is looked at so: the pattern needs 100 bytes for each quote."""


@dataclass(frozen=True, slots=True)
class Row:
    """One record. `line` is the physical line (in a workbook: the row) it begins on; the first is 1."""

    line: int
    cells: list[str]

    def cell(self, index: int) -> str:
        """Cell `index`, or empty text when the row is shorter than its header."""
        return self.cells[index] if 0 <= index < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds, before anybody knows what it means. Wholly empty rows are left out."""

    rows: list[Row]
    encoding: str
    delimiter: str
    """`,`, `;`, tab or `|`; empty for a workbook."""
    variant: str
    """`csv` (any text) or `xlsx`."""
    damaged: bool = False
    """Quotes do not match: every physical line was read as one row, so that no row swallows its neighbours."""


def read_table(path: Path) -> Table:
    """Read a CSV, TSV or XLSX file.

    Raises `KnownError` with code `file_missing`, `file_unreadable` (rights, a failing disk), `file_too_large`,
    `file_empty`, `file_not_a_table`, or `workbook_suspicious` (see `workbook`).
    """
    data = _contents(path)
    if not data.strip(b"\0 \t\r\n"):
        raise KnownError("file_empty", path=str(path))
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        table = Table(_rows(workbook.read(data, path)), "", "", "xlsx")
    else:
        text, name = encoding.decode(data)
        if not encoding.is_text(data, text):
            raise KnownError("file_not_a_table", path=str(path))
        records, delimiter, damaged = _split(text, path)
        table = Table(_rows(records), name, delimiter, "csv", damaged)
    if not table.rows:
        raise KnownError("file_empty", path=str(path))
    return table


def header_row(table: Table, known_headers: Collection[str], least: int = 2) -> Row | None:
    """The row near the top whose cells name the most `known_headers` (folded, see `fold_header`).

    The first wins a tie; None when no row names at least `least` of them.
    """
    def known(row: Row) -> int:
        return len({fold_header(cell) for cell in row.cells} & set(known_headers))

    best = max(table.rows[:HEADER_WITHIN], key=known, default=None)
    return best if best is not None and known(best) >= least else None


def fold_header(text: str) -> str:
    """Comparable form of a header: lower case, no accents, blanks instead of `_ ( ) / :`, one blank at a time."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


def _contents(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise KnownError("file_not_a_table", path=str(path))
        if status.st_size > LARGEST:
            raise KnownError("file_too_large", path=str(path), bytes=status.st_size, limit=LARGEST)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("file_missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise KnownError("file_unreadable", path=str(path), reason=str(error)) from error


def _split(text: str, path: Path) -> tuple[list[delimited.Record], str, bool]:
    """`delimited.split`, told the delimiter in Excel's own way where a quoted first line shows it."""
    shown = _QUOTED_LINE.match(text, 0, _FIRST_LINE)
    if shown is None:
        return delimited.split(text, path)
    records, delimiter, damaged = delimited.split(f"sep={shown[1]}\n{text}", path)
    return [(line - 1, cells) for line, cells in records], delimiter, damaged


def _rows(records: list[tuple[int, list[str]]]) -> list[Row]:
    rows: list[Row] = []
    for line, cells in records:
        said = "".join(cells)
        if not said.isprintable() or "'" in said:  # few rows: looking at each cell of all rows would take longest
            cells = [_GUARDED.sub("", encoding.printable(cell)) for cell in cells]
            said = "".join(cells)
        if said.strip():
            rows.append(Row(line, cells))
    return rows
