"""The words of the register of certificates in one language; free of Qt."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from . import wording, wording_certificates
from .catalog import Table, text
from .certificate_words import words as certificate_words
from .services.certificate_register import RegisterWords
from .services.countries import by_code


@lru_cache(maxsize=4)
def words(language: str) -> RegisterWords:
    """Words of the register in one of the program's languages."""
    spoken = certificate_words(language)

    def table(of: Table) -> dict[str, str]:
        return {code: text(language, of.context, source) for code, source in of.texts.items()}

    def moment(at: datetime) -> str:
        return f"{spoken.day(at.date())}, {at:%H:%M}"

    return RegisterWords(
        language=language,
        headings=table(wording_certificates.REGISTER),
        kinds=table(wording_certificates.KINDS),
        validities=table(wording_certificates.VALIDITIES),
        roles=table(wording.ROLES),
        countries={code: country.name(language) for code, country in by_code().items()},
        printed=table(wording_certificates.REGISTER_PAPER),
        day=spoken.day,
        span=spoken.span,
        moment=moment,
        number=spoken.number,
    )
