"""Who a row of a report is: name, address and account by the columns that say so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..domain.names import fold
from .report import Column

# What reports print in the place of a name or an address that nobody is to know.
_NOBODY = frozenset({"anonymous", "anonimo", "anonima", "anonyme", "usuario anonimo", "anonymous user"})
_LONGEST = 40
_NUMBER = re.compile(r"[\s#]*\d+$")


class PersonReader:
    """Reads who a row is, by the meaning of the columns."""

    def __init__(self, columns: Sequence[Column]) -> None:
        def indexes(meaning: str) -> list[int]:
            return [column.index for column in columns if column.meaning == meaning]

        self._whole, self._given, self._family = indexes("name"), indexes("given_name"), indexes("family_name")
        self._emails, self._accounts = indexes("email"), indexes("account")

    def read(self, cells: Sequence[str]) -> tuple[str, str, str]:
        """Name (given name first), address and account; empty where the row says nothing or `anonymous`.

        `cells` must be as wide as the header (`padded`).
        """
        name = ""
        if self._given or self._family:
            name = f"{first(cells, self._given)} {first(cells, self._family)}".strip()
        name = name or first(cells, self._whole)
        account = first(cells, self._accounts) if self._accounts else ""
        return _somebody(name), _somebody(first(cells, self._emails)), account


def padded(cells: list[str], width: int) -> list[str]:
    """`cells`, with blank ones behind them where a row is shorter than its header."""
    return cells if len(cells) >= width else cells + [""] * (width - len(cells))


def first(cells: Sequence[str], indexes: Sequence[int]) -> str:
    """The first of the cells that says something, trimmed. `cells` must be as wide as the header."""
    for index in indexes:
        if text := cells[index].strip():
            return text
    return ""


def _somebody(text: str) -> str:
    if text[:1] not in "-aAuU" or len(text) > _LONGEST:
        return text
    return "" if text == "-" or fold(_NUMBER.sub("", text)) in _NOBODY else text
