"""The words on certificates in the language of the person who gets one; free of Qt."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from .catalog import QT_TRANSLATE_NOOP, Table, text
from .services.certificate_documents import Words
from .services.countries import by_code
from .sheet_words import DATES

SPOKEN = ("en", "es", "fr")
"""Languages that certificates are written in; others get the first."""

CERTIFICATE = Table(
    "Certificate",
    {
        "heading_approval": QT_TRANSLATE_NOOP("Certificate", "Certificate of Approval"),
        "heading_participation": QT_TRANSLATE_NOOP("Certificate", "Certificate of Participation"),
        "heading_thanks": QT_TRANSLATE_NOOP("Certificate", "Certificate of Appreciation"),
        "presented_approval": QT_TRANSLATE_NOOP("Certificate", "is awarded to"),
        "presented_participation": QT_TRANSLATE_NOOP("Certificate", "is given to"),
        "presented_thanks": QT_TRANSLATE_NOOP("Certificate", "is presented to"),
        "body_approval": QT_TRANSLATE_NOOP(
            "Certificate",
            "for the successful completion of the online courses and of all sessions of the {seminar}, "
            "held in {place}, {dates}.",
        ),
        "body_participation": QT_TRANSLATE_NOOP(
            "Certificate", "for taking part in the {seminar}, held in {place}, {dates}."
        ),
        "body_thanks": QT_TRANSLATE_NOOP(
            "Certificate", "with thanks for contributing as a speaker to the {seminar}, held in {place}, {dates}."
        ),
        "hours_both": QT_TRANSLATE_NOOP("Certificate", "{contact} contact hours and {online} hours online"),
        "hours_contact": QT_TRANSLATE_NOOP("Certificate", "{contact} contact hours"),
        "hours_online": QT_TRANSLATE_NOOP("Certificate", "{online} hours online"),
        "issued": QT_TRANSLATE_NOOP("Certificate", "{place}, {day}"),
        "serial": QT_TRANSLATE_NOOP("Certificate", "No. {serial} · version {version}"),
        "code": QT_TRANSLATE_NOOP("Certificate", "Verification code: {code}"),
        "verify": QT_TRANSLATE_NOOP(
            "Certificate", "The QR code holds what was signed. Verify it with the page of the organisers."
        ),
        "verify_at": QT_TRANSLATE_NOOP("Certificate", "Scan the code, or verify at {address}"),
        "day": QT_TRANSLATE_NOOP("Certificate", "{day} {month} {year}"),
        "same_month": QT_TRANSLATE_NOOP("Certificate", "{first} and {last} {month} {year}"),
        "days_of_month": QT_TRANSLATE_NOOP("Certificate", "{first} to {last} {month} {year}"),
        "span": QT_TRANSLATE_NOOP("Certificate", "{first} to {last}"),
        "decimal": QT_TRANSLATE_NOOP("Certificate", "."),
    },
)
KINDS = ("approval", "participation", "thanks")


@lru_cache(maxsize=8)
def words(language: str) -> Words:
    """Words of a certificate in `language` (ISO 639-1)."""
    language = language if language in SPOKEN else SPOKEN[0]

    def word(code: str) -> str:
        return text(language, CERTIFICATE.context, CERTIFICATE.source(code))

    def month(day: date) -> str:
        return text(language, DATES.context, DATES.source(f"month{day.month}"))

    def one_day(day: date) -> str:
        return word("day").format(day=day.day, month=month(day), year=day.year)

    def span(first: date, last: date) -> str:
        if first == last:
            return one_day(first)
        if (first.year, first.month) != (last.year, last.month):
            return word("span").format(first=one_day(first), last=one_day(last))
        both = word("same_month" if (last - first).days == 1 else "days_of_month")
        return both.format(first=first.day, last=last.day, month=month(last), year=last.year)

    return Words(
        heading={kind: word(f"heading_{kind}") for kind in KINDS},
        presented={kind: word(f"presented_{kind}") for kind in KINDS},
        body={kind: word(f"body_{kind}") for kind in KINDS},
        hours={which: word(f"hours_{which}") for which in ("both", "contact", "online")},
        issued=word("issued"),
        issued_nowhere="{day}",
        serial=word("serial"),
        code=word("code"),
        verify=word("verify"),
        verify_at=word("verify_at"),
        day=one_day,
        span=span,
        number=lambda hours: f"{hours:g}".replace(".", word("decimal")),
        countries={code: country.name(language) for code, country in by_code().items()},
    )
