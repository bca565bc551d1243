"""Delimited text as records: the delimiter is the one that splits most rows alike; quoted line breaks are respected."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path

from ..domain.errors import KnownError

DELIMITERS = (",", ";", "\t", "|")
SAMPLE = 400
"""Records that are compared to choose the delimiter."""

# Excel's own first line, for example `sep=;`.
_DECLARED = re.compile(r'^"?sep=([,;\t|])"?\s*(?:\n|$)', re.IGNORECASE)

Record = tuple[int, list[str]]


def split(text: str, path: Path) -> tuple[list[Record], str, bool]:
    """Records with the physical line each begins on, the delimiter, and whether the quotes were damaged.

    Raises `KnownError("file_not_a_table")` when a cell is longer than any table holds (128 KiB).
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    declared = _DECLARED.match(text)
    delimiter = declared[1] if declared else max(DELIMITERS, key=lambda candidate: consistency(text, candidate))
    try:
        records, damaged = _records(text, delimiter)
    except csv.Error as error:
        raise KnownError("file_not_a_table", path=str(path)) from error
    return records[1:] if declared else records, delimiter, damaged


def consistency(text: str, delimiter: str) -> int:
    """How alike `delimiter` splits the rows: rows of the commonest width above one, times the delimiters in such a row.

    The product lets a table of seven columns win over the two commas that stand in each of its dates. Rows of other
    widths (a report's totals) cost nothing but their own vote.
    """
    try:
        records, _ = _records(text[:200_000], delimiter, SAMPLE)
    except csv.Error:
        return 0
    widths = Counter(len(cells) for _, cells in records if len(cells) > 1)
    return max((count * (width - 1) for width, count in widths.items()), default=0)


def _records(text: str, delimiter: str, limit: int | None = None) -> tuple[list[Record], bool]:
    """Strictly by the quotes; if they do not match, line by line, so that a stray quote harms one line only."""
    try:
        return _quoted(text, delimiter, limit), False
    except csv.Error:
        lines = text.split("\n")[:limit]
        return [(n, _line(line, delimiter)) for n, line in enumerate(lines, start=1) if line], True


def _quoted(text: str, delimiter: str, limit: int | None) -> list[Record]:
    reader = csv.reader(io.StringIO(text, newline="\n"), delimiter=delimiter, strict=True)
    records: list[Record] = []
    begins = 1
    for cells in reader:
        records.append((begins, cells))
        begins = reader.line_num + 1
        if limit is not None and len(records) >= limit:
            break
    return records


def _line(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter), [])
