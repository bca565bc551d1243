"""The words of Open Badges in the language of the person who gets one; free of Qt."""

from __future__ import annotations

from functools import lru_cache

from .catalog import text
from .certificate_words import CERTIFICATE, KINDS, SPOKEN
from .services.credentials import CredentialWords
from .wording_verification import CREDENTIAL


@lru_cache(maxsize=8)
def words(language: str) -> CredentialWords:
    """Words of a credential in `language` (ISO 639-1)."""
    language = language if language in SPOKEN else SPOKEN[0]

    def word(code: str) -> str:
        return text(language, CREDENTIAL.context, CREDENTIAL.source(code))

    return CredentialWords(
        name={kind: text(language, CERTIFICATE.context, CERTIFICATE.source(f"heading_{kind}")) for kind in KINDS},
        description={kind: word(f"description_{kind}") for kind in KINDS},
        criteria={kind: word(f"criteria_{kind}") for kind in KINDS},
        criteria_courses=word("criteria_courses"),
        contact=word("contact"),
        online=word("online"),
    )
