"""Papers that somebody measured: kept in the settings of a machine, offered among those that ship."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from ..domain.badges import Stock
from ..domain.errors import KnownError
from ..domain.journal import new_id
from . import papers

LONGEST_NAME = 60
MOST_ALONG = 40
"""Columns or rows of a sheet."""
_MEASURES = ("width", "height", "left", "top", "pitch_x", "pitch_y")


def stocks(kept: Sequence[Any]) -> list[Stock]:
    """The papers that ship, then the own ones; `kept` is the setting `own_papers`. What is damaged is left out."""
    from ..printing.stock import stocks as shipped

    return [*shipped().values(), *own(kept)]


def own(kept: Sequence[Any]) -> list[Stock]:
    """The own papers alone."""
    found = []
    for one in kept:
        try:
            found.append(read(one))
        except KnownError:
            continue
    return found


def stock(kept: Sequence[Any], stock_id: str) -> Stock:
    """The paper with this id, the first one for an empty id; KnownError("stock_unknown")."""
    return next((one for one in own(kept) if one.id == stock_id), None) or papers.stock(stock_id)


def make(name: str, page: str, columns: int, rows: int, measures: Mapping[str, float], plain: bool = False) -> Stock:
    """A new paper. KnownErrors of `read`."""
    values = {"id": new_id("o"), "name": name, "page": page, "columns": columns, "rows": rows, "plain": plain}
    return read({**values, **measures})


def read(values: Any) -> Stock:
    """A paper of plain values that lie within its page.

    KnownError: `paper_name_missing`, `stock_unknown` for what is no paper, and those of `printing.stock.check`.
    """
    from ..printing.stock import check

    try:
        counts = {name: int(values[name]) for name in ("columns", "rows")}
        lengths = {name: float(values.get(name, 0.0)) for name in _MEASURES}
        name, page, id_ = str(values["name"]).strip(), str(values["page"]), str(values["id"])
        plain = bool(values.get("plain", False))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        raise KnownError("stock_unknown") from None
    sound = all(0 <= number <= 2_000 for number in lengths.values())
    if not sound or not all(1 <= count <= MOST_ALONG for count in counts.values()):
        raise KnownError("stock_unknown")
    if not name:
        raise KnownError("paper_name_missing")
    return check(Stock(id=id_, name=name[:LONGEST_NAME], page=page, plain=plain, **counts, **lengths))  # type: ignore[arg-type]


def plain_values(one: Stock) -> dict[str, Any]:
    """As it is kept in the settings."""
    return asdict(one)


def blank(page: str) -> Stock:
    """A whole page of plain paper, to measure a printer with: `A4`, else Letter."""
    from ..printing.sheet import PAGES

    name = page if page in PAGES else "Letter"
    width, height = PAGES[name]
    return Stock(id=name, name=name, page=name, columns=1, rows=1, width=width, height=height, plain=True)


def renewed(one: Stock, stock_id: str) -> Stock:
    """The measures of a paper under the id of the one that it takes the place of."""
    return replace(one, id=stock_id)
