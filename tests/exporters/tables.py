"""Random tables for the round trips: cells that begin badly, hold delimiters, quotes, line ends and odd letters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from hypothesis import strategies as st

from seminar_desktop.exporters.table import Cell, Sheet
from seminar_desktop.importers.sheet import read_table

FIRST = st.sampled_from([
    *"=+-@|%'＝＋－＠｜％\t\n\r \xa0\u3000\u2028,;\"_0-", "''", "'=", "'s ", '"";', "\r\n", "\ufeff",
])
PIECE = st.one_of(
    st.sampled_from([*"abñÉ,;|\t\n\r\"'=_ \x00\x07\x1f\x85\ud800\uffff𝔘", "_x0041_", "e\u0301", '","', "\r\n"]),
    st.characters(),
)
INNER = st.lists(PIECE, max_size=10).map("".join)
TEXT = st.one_of(st.builds(lambda a, b: a + b, FIRST, INNER), INNER, st.just(""))
NUMBER = st.one_of(st.integers(), st.integers(-1000, 1000), st.floats(-1e300, 1e300), st.floats(-1e6, 1e6),
                   st.sampled_from([float("nan"), float("inf"), -0.0]))
DAY = st.dates(date(1850, 1, 1), date(2200, 1, 1))
MOMENT = st.datetimes(datetime(1850, 1, 1), datetime(2200, 1, 1))
CELL: st.SearchStrategy[Cell] = st.one_of(TEXT, TEXT, TEXT, NUMBER, DAY, MOMENT, st.none())


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """A table of one to six columns. The first heading holds a letter: a table without any is no table."""
    columns = draw(st.integers(1, 6))
    headings = [draw(TEXT) + "h", *(draw(TEXT) for _ in range(columns - 1))]
    rows = draw(st.lists(st.lists(CELL, min_size=columns, max_size=columns), max_size=30))
    return Sheet("x", headings, rows)


def read_back(path: Path) -> list[list[str]]:
    return [row.cells for row in read_table(path).rows]


def without_empty(rows: Sequence[list[str]]) -> list[list[str]]:
    """The reader leaves wholly empty rows out."""
    return [row for row in rows if any(row)]
