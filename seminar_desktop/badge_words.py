"""The words on a badge in the language of the person who wears it; free of Qt, used by windows and command line."""

from __future__ import annotations

from functools import lru_cache

from . import certificate_words, wording
from .catalog import sentence
from .services.badges import Words
from .services.countries import by_code
from .wording_documents import BADGE

SPOKEN = ("en", "es", "fr")
"""Languages that participants can be served in; others get the first."""


@lru_cache(maxsize=8)
def words(language: str) -> Words:
    """Words of a badge in `language` (ISO 639-1)."""
    language = language if language in SPOKEN else SPOKEN[0]
    return Words(
        roles={code: sentence(wording.ROLES, code, language) for code in wording.ROLES.texts},
        photo={code: sentence(wording.CONSENTS, code, language) for code in wording.CONSENTS.texts},
        countries={code: country.name(language) for code, country in by_code().items()},
        table=sentence(BADGE, "table", language, {"table": "{table}"}),
        span=certificate_words.words(language).span,
    )
