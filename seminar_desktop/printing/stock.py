"""The papers badges are printed on: those that ship in `resources/stock.csv`, and papers a user measures."""

from __future__ import annotations

import csv
from functools import lru_cache

from seminar_desktop.domain.badges import Stock
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.paths import resources

from .sheet import LEAST_SIDE, PAGES, cell_size, page_size

TOLERANCE = 0.05
"""Millimetres by which published measures may miss the edge of the page."""


@lru_cache(maxsize=1)
def stocks() -> dict[str, Stock]:
    """Every paper that ships, by id, in the order of the file."""
    with (resources() / "stock.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: _read(row) for row in csv.DictReader(file)}


def stock(id_: str) -> Stock:
    """The paper with this id. KnownError("stock_unknown")."""
    try:
        return stocks()[id_]
    except KeyError:
        raise KnownError("stock_unknown", id=id_) from None


def check(stock: Stock) -> Stock:
    """The same stock, when its cells lie side by side within its page and can hold a badge.

    Endless rolls are checked with the length a badge chooses. Raises KnownError:
    "stock_page_unknown" (page), "stock_too_small" (least, in mm), "stock_cells_overlap", or
    "stock_does_not_fit" (edge: `left`, `top`, `right` or `bottom`; over: mm beyond that edge).
    """
    if stock.page not in (*PAGES, "card", "roll"):
        raise KnownError("stock_page_unknown", page=stock.page)
    width, height = cell_size(stock)
    if min(width, height) < LEAST_SIDE:
        raise KnownError("stock_too_small", least=LEAST_SIDE)
    if stock.columns < 1 or stock.rows < 1 or (stock.columns > 1 and stock.pitch_x < width - TOLERANCE) or (
            stock.rows > 1 and stock.pitch_y < height - TOLERANCE):
        raise KnownError("stock_cells_overlap")
    page_width, page_height = page_size(stock)
    beyond = {
        "left": -stock.left,
        "top": -stock.top,
        "right": stock.left + (stock.columns - 1) * stock.pitch_x + width - page_width,
        "bottom": stock.top + (stock.rows - 1) * stock.pitch_y + height - page_height,
    }
    for edge, over in beyond.items():
        if over > TOLERANCE:
            raise KnownError("stock_does_not_fit", edge=edge, over=round(over, 2))
    return stock


def _read(row: dict[str, str]) -> Stock:
    return check(Stock(
        id=row["id"], name=row["name"], page=row["page"], columns=int(row["columns"]), rows=int(row["rows"]),
        width=float(row["width"]), height=float(row["height"]), left=float(row["left"]), top=float(row["top"]),
        pitch_x=float(row["pitch_x"]), pitch_y=float(row["pitch_y"]), plain=row["plain"] == "1", status=row["status"],
    ))
