"""Countries by any of their names. The data is `resources/countries.csv`: ISO 3166-1 codes, names from Unicode CLDR."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from functools import cache

from ..domain.names import fold
from ..domain.people import Country
from ..paths import resources

_BRACKETS = re.compile(r"\([^)]*\)")


class Countries:
    """All countries, and the one that a text means."""

    def __init__(self, rows: Iterable[dict[str, str]]) -> None:
        self.all: dict[str, Country] = {}
        self._codes: dict[str, str] = {}
        for row in rows:
            names = {language: row[f"name_{language}"] for language in ("en", "es", "fr")}
            self.all[row["iso2"]] = Country(row["iso2"], names, row["member"] == "yes", row["time_zone"])
            for name in (row["iso2"], row["iso3"], *names.values(), *row["other_names"].split("|")):
                self._codes.setdefault(_key(name), row["iso2"])
        self._codes.pop("", None)

    def find(self, text: str) -> str:
        """ISO 3166-1 alpha-2 code of a code or a name in English, Spanish or French; empty when none is meant."""
        return self._codes.get(_key(text)) or self._codes.get(_key(_BRACKETS.sub(" ", text)), "")


def _key(name: str) -> str:
    return fold(name).replace(" ", "")


@cache
def countries() -> Countries:
    """The countries that come with the application."""
    with (resources() / "countries.csv").open(encoding="utf-8", newline="") as file:
        return Countries(csv.DictReader(file))
