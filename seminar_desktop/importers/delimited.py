"""Delimited text as records: the delimiter is the one that splits most rows alike; quoted line breaks are respected."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from ..domain.errors import KnownError

DELIMITERS = (",", ";", "\t", "|")
SAMPLE = 400
"""Records that are compared to choose the delimiter."""
LONGEST_CELL = 131_072
"""Characters. Python's own limit is one for the whole program, and segments of other desks need a larger one."""
MOST_LINES = 100_000
MOST_CELLS = 1_500_000
"""Above these a file of few bytes would become gigabytes: 20 MB of commas are 20 million cells."""

# Excel's own first line, for example `sep=;`.
_DECLARED = re.compile(r'^"?sep=([,;\t|])"?\s*(?:\n|$)', re.IGNORECASE)

Record = tuple[int, list[str]]


def split(text: str, path: Path) -> tuple[list[Record], str, bool]:
    """Records with the physical line each begins on, the delimiter, and whether the quotes were damaged.

    Raises `KnownError`: `file_not_a_table` when a cell is longer than any table holds (128 KiB), `file_too_large` when
    there are more lines or cells than any report has.
    """
    if text.count("\r") > text.count("\r\n"):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MOST_LINES:
        raise KnownError("file_too_large", path=str(path), lines=text.count("\n"))
    declared = _DECLARED.match(text)
    delimiter = declared[1] if declared else max(DELIMITERS, key=lambda candidate: consistency(text, candidate))
    if text.count(delimiter) > MOST_CELLS:
        raise KnownError("file_too_large", path=str(path), cells=text.count(delimiter))
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
        lines = enumerate(islice(_lines(text), limit), start=1)
        return [(n, _line(line.rstrip("\n"), delimiter)) for n, line in lines if line != "\n"], True


def _quoted(text: str, delimiter: str, limit: int | None) -> list[Record]:
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
    records: list[Record] = []
    begins = 1
    for cells in reader:
        if cells:
            records.append((begins, _checked(cells)))
        begins = reader.line_num + 1
        if limit is not None and len(records) >= limit:
            break
    return records


def _lines(text: str) -> Iterator[str]:
    """Physical lines with a plain line feed each, without a second copy of the text."""
    begins = 0
    while begins < len(text):
        ends = text.find("\n", begins) + 1 or len(text)
        line = text[begins:ends]
        yield f"{line[:-2]}\n" if line.endswith("\r\n") else line
        begins = ends


def _line(line: str, delimiter: str) -> list[str]:
    return _checked(next(csv.reader([line], delimiter=delimiter), []))


def _checked(cells: list[str]) -> list[str]:
    """The cells, unless one is longer than any table holds: csv.Error."""
    if any(len(cell) > LONGEST_CELL for cell in cells):
        raise csv.Error("cell too long")
    return cells
