"""Countries by code, with their names by language and which of them are members."""

from __future__ import annotations

from functools import cache

from ..domain.names import fold
from ..domain.people import Country
from ..importers.countries import countries


def by_code() -> dict[str, Country]:
    """ISO 3166-1 alpha-2 code → country."""
    return countries().all


def beginning(text: str) -> list[str]:
    """Codes of the countries one of whose names begins with `text`, accent-blind."""
    begun = fold(text)
    return [code for code, names in _folded().items() if begun and any(name.startswith(begun) for name in names)]


@cache
def _folded() -> dict[str, list[str]]:
    return {code: [fold(name) for name in country.names.values()] for code, country in by_code().items()}


def find(text: str) -> str:
    """Code of the country that a code or a name in any language means; empty when none."""
    return countries().find(text)
