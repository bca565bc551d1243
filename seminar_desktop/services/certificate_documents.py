"""Certificates on paper: every field in its language, laid out by the seminar's template."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..domain.certificates import Attended, CertificateKind, Hours, Issue, stated_hours
from ..domain.errors import KnownError
from ..domain.people import Person
from ..domain.statement import grouped
from ..domain.template import Filling, Purpose, Template, filled
from ..store import people
from . import templates
from .certificate_settings import CertificateSettings, settings
from .desk import Desk
from .papers import writing

Progress = Callable[[int, int], bool]
BATCH = 500
"""People read by one statement."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of certificates in one language; the front end supplies them. Placeholders stay in."""

    heading: Mapping[str, str]
    """Kind → title of the certificate; `presented` and `body` likewise."""
    presented: Mapping[str, str]
    body: Mapping[str, str]
    """With `{seminar}`, `{place}`, `{dates}`, `{organisers}`."""
    hours: Mapping[str, str]
    """`both`, `contact`, `online` → sentence with `{contact}` and `{online}`."""
    issued: str
    """With `{place}` and `{day}`."""
    issued_nowhere: str
    serial: str
    """With `{serial}` and `{version}`."""
    code: str
    """With `{code}`."""
    verify: str
    """How to verify, without an address."""
    verify_at: str
    """The same with `{address}`."""
    day: Callable[[date], str]
    span: Callable[[date, date], str]
    """First and last day in words."""
    number: Callable[[float], str]
    countries: Mapping[str, str]


Worded = Callable[[str], Words]
"""Words of a language."""


@dataclass(frozen=True, slots=True)
class Document:
    """What was written."""

    path: Path
    pages: int
    unprintable: tuple[tuple[int, str], ...]
    """Index of a certificate, and the characters in it that print as a placeholder."""


def write_pdf(
    desk: Desk, issues: Sequence[Issue], out: Path, worded: Worded, progress: Progress | None = None
) -> Document:
    """Write certificates to one PDF, a page each (two when the template has a back).

    KnownError: `nothing_to_print`, `cancelled`, those of writing a PDF.
    """
    known = settings(desk)
    chosen = templates.template(desk, known.template, Purpose.CERTIFICATE)
    return write(chosen, fillings(desk, issues, worded, known), templates.assets(desk), known, out, progress)


def write(
    template: Template,
    some: Sequence[Filling],
    assets: Mapping[str, templates.Asset],
    known: CertificateSettings,
    out: Path,
    progress: Progress | None = None,
) -> Document:
    """Write these pages with a template, on the seminar's paper, turned as the template lies."""
    from ..printing.certificates import write_certificates

    if not some:
        raise KnownError("nothing_to_print")
    images = {asset.id: asset.data for asset in assets.values()}
    with writing(out):
        document = write_certificates(template, some, images, out, paper=known.paper, progress=progress)
    return Document(out, document.pages, document.unprintable)


def fillings(
    desk: Desk, issues: Sequence[Issue], worded: Worded, known: CertificateSettings | None = None
) -> list[Filling]:
    """What stands on each certificate. The name is the one it was issued for."""
    said = known or settings(desk)
    ids = list(dict.fromkeys(one.person for one in issues))
    found: dict[str, Person] = {}
    with desk.read() as connection:
        for start in range(0, len(ids), BATCH):
            found |= {person.id: person for person in people.by_ids(connection, ids[start : start + BATCH])}
    return [_filling(one, found.get(one.person), said, worded) for one in issues]


def sample(
    desk: Desk, kind: CertificateKind, name: str, languages: tuple[str, ...], worded: Worded,
    known: CertificateSettings | None = None,
) -> Filling:  # fmt: skip
    """A certificate that nobody has, for previews: no serial that was given out, and a symbol that proves nothing.

    `known`: settings to try out, those of the seminar when left out.
    """
    said = known or settings(desk)
    issued = said.issued or desk.now().date()
    hours = stated_hours(kind, said.hours, said.agenda_hours, Attended(said.agenda_hours, courses=True))
    return _fields(
        name, kind, languages, hours, issued, f"{said.prefix}-00-0000", 1, "0000-0000-0000", None, said, worded,
        "SD1" + "SAMPLE" * 45,
    )  # fmt: skip


def _filling(one: Issue, person: Person | None, said: CertificateSettings, worded: Worded) -> Filling:
    from ..domain.statement import disarm

    stated = disarm(one.statement)
    issued = date.fromisoformat(stated[0].issued) if stated else one.at.date()
    return _fields(
        one.name, one.kind, one.languages, one.hours, issued, one.serial, one.version, grouped(one.code), person,
        said, worded, qr_text(one.statement, said.verify_address),
    )  # fmt: skip


def qr_text(statement: str, address: str) -> str:
    """What the QR code holds: the statement alone, or the address of the page to verify with before it."""
    return f"{address}#{statement}" if address else statement


def _fields(
    name: str, kind: CertificateKind, languages: tuple[str, ...], hours: Hours, issued: date, serial: str,
    version: int, code: str, person: Person | None, said: CertificateSettings, worded: Worded, symbol: str,
) -> Filling:  # fmt: skip
    first, *more = languages
    words = worded(first)
    dates = words.span(said.days[0], said.days[-1]) if said.days else ""
    fields = {
        "name": name,
        "seminar": said.titles.get(first, said.title),
        "place": said.place,
        "dates": dates,
        "organisers": said.organisers,
        "issued": filled(words.issued if said.place else words.issued_nowhere,
                         {"place": said.place, "day": words.day(issued)}),
        "serial": filled(words.serial, {"serial": serial, "version": str(version)}),
        "version": str(version),
        "code": filled(words.code, {"code": code}),
        "verify": filled(words.verify_at, {"address": said.verify_address}) if said.verify_address else words.verify,
        "country": words.countries.get(person.country, person.country) if person else "",
        "affiliation": person.affiliation if person else "",
        **_spoken(kind, first, hours, said, words, ""),
    }  # fmt: skip
    for language in more[:1]:
        fields |= _spoken(kind, language, hours, said, worded(language), "_2")
    return Filling(fields, statement=symbol, signatories=said.signatories)


def _spoken(
    kind: CertificateKind, language: str, hours: Hours, said: CertificateSettings, words: Words, ending: str
) -> dict[str, str]:
    """Heading, presentation, body and hours in one language; the seminar's own wording where there is one."""
    own = said.texts.get((kind, language), {})
    dates = words.span(said.days[0], said.days[-1]) if said.days else ""
    title = said.titles.get(language, said.title)
    values = {"seminar": title, "place": said.place, "dates": dates, "organisers": said.organisers}
    amounts = {"contact": words.number(hours.contact), "online": words.number(hours.online)}
    which = "both" if hours.contact and hours.online else "contact" if hours.contact else "online"
    spent = filled(words.hours[which], amounts) if hours.contact or hours.online else ""
    values |= {"hours": spent, **amounts}
    texts = {"heading": words.heading[kind], "presented": words.presented[kind], "body": words.body[kind]}
    told = {
        f"{name}{ending}": " ".join(filled(own.get(name) or text, values).split()) for name, text in texts.items()
    }
    return {**told, f"hours{ending}": spent}
