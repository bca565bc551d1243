"""Countries by code, with their names by language and which of them are members."""

from __future__ import annotations

from ..domain.people import Country
from ..importers.countries import countries


def by_code() -> dict[str, Country]:
    """ISO 3166-1 alpha-2 code → country."""
    return countries().all


def find(text: str) -> str:
    """Code of the country that a code or a name in any language means; empty when none."""
    return countries().find(text)
