"""The register of certificates: every version that was ever issued, as a table and on paper to be signed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.certificates import Issue
from ..domain.people import Person
from ..domain.statement import disarm, grouped
from ..store import people
from . import certificates
from .certificate_settings import settings
from .desk import Desk
from .exports import write
from .keys import public_keys
from .papers import writing

if TYPE_CHECKING:
    from ..exporters.table import Cell, Sheet

COLUMNS = (
    "serial", "version", "kind", "name", "country", "affiliation", "role", "languages", "contact_hours",
    "online_hours", "issued", "code", "validity", "recorded", "operator", "desk", "reason", "prints",
)  # fmt: skip
"""Headings of the table, by which `RegisterWords.headings` words them."""
PDF = ".pdf"
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class RegisterWords:
    """Words of the register in one language; the front end supplies them."""

    language: str
    """ISO 639-1."""
    headings: Mapping[str, str]
    """By `COLUMNS`, and `register` for the name of the table."""
    kinds: Mapping[str, str]
    validities: Mapping[str, str]
    roles: Mapping[str, str]
    countries: Mapping[str, str]
    printed: Mapping[str, str]
    """Words that only stand on paper, see `printing.register`."""
    day: Callable[[date], str]
    span: Callable[[date, date], str]
    """First and last day."""
    moment: Callable[[datetime], str]
    number: Callable[[float], str]


def sheet(desk: Desk, words: RegisterWords) -> Sheet:
    """A row for every version of every certificate, by serial and version."""
    from ..exporters.table import Kind, Sheet

    issues = certificates.register(desk)
    known = _people(desk, issues)
    numbers = {"version", "contact_hours", "online_hours", "prints"}
    kinds = [
        Kind.NUMBER if name in numbers else Kind.DAY if name == "issued" else Kind.MOMENT if name == "recorded"
        else Kind.TEXT
        for name in COLUMNS
    ]  # fmt: skip
    rows = [_row(one, known.get(one.person), words) for one in issues]
    return Sheet(words.headings["register"], tuple(words.headings[name] for name in COLUMNS), rows, kinds)


def export(desk: Desk, out: Path, words: RegisterWords, locale: str, progress: Progress | None = None) -> int:
    """Write the register to a workbook, a CSV file or a PDF, by the suffix; returns the rows in it.

    KnownError: `table_name`, `nothing_to_print` for a PDF without a row, `cancelled`, `file_unwritable`, `disk_full`.
    """
    if out.suffix.lower() == PDF:
        return write_pdf(desk, out, words, progress)
    table = sheet(desk, words)
    write(out, [table], locale)
    return len(table.rows)


def write_pdf(desk: Desk, out: Path, words: RegisterWords, progress: Progress | None = None) -> int:
    """Write the register as pages to be signed, on the seminar's paper; returns the certificates in it.

    Every line has the verification code, which is a fingerprint of the signed statement, and the foot the fingerprints
    of the keys: whoever holds the paper can tell a forged file. KnownError: `nothing_to_print`, `cancelled`,
    `not_a_pdf_name`, `file_unwritable`.
    """
    from ..printing.register import Heading, Line, write_register

    issues = certificates.register(desk)
    known = _people(desk, issues)
    said = settings(desk)
    span = words.span(said.days[0], said.days[-1]) if said.days else ""
    heading = Heading(
        said.titles.get(words.language, said.title), " · ".join(part for part in (said.place, span) if part),
        words.moment(desk.now()),
        tuple(key_fingerprint(key) for key in public_keys(desk)), tuple(one.name for one in said.signatories),
    )  # fmt: skip
    lines = [
        Line(
            one.serial, str(one.version), one.name, _origin(known.get(one.person), words), words.kinds[one.kind],
            words.day(_day(one)), _hours(one, words), grouped(one.code), words.validities[one.validity],
            one.reason, one.validity.value,
        )
        for one in issues
    ]  # fmt: skip
    with writing(out):
        write_register(heading, lines, words.printed, out, paper=said.paper, progress=progress)
    return len(lines)


def key_fingerprint(public: bytes) -> str:
    """A key as people compare it: the first 16 bytes of its SHA-256 in groups of four hexadecimal digits."""
    text = sha256(public).hexdigest()[:32].upper()
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def _people(desk: Desk, issues: Sequence[Issue]) -> dict[str, Person]:
    wanted = {one.person for one in issues}
    with desk.read() as connection:
        return {person.id: person for person in people.people(connection) if person.id in wanted}


def _row(one: Issue, person: Person | None, words: RegisterWords) -> tuple[Cell, ...]:
    return (
        one.serial,
        one.version,
        words.kinds[one.kind],
        one.name,
        words.countries.get(person.country, person.country) if person else "",
        person.affiliation if person else "",
        words.roles.get(person.role, person.role) if person else "",
        "+".join(one.languages),
        one.hours.contact or None,
        one.hours.online or None,
        _day(one),
        grouped(one.code),
        words.validities[one.validity],
        one.at.replace(tzinfo=None, microsecond=0),
        one.operator,
        one.desk,
        one.reason,
        one.prints,
    )


def _day(one: Issue) -> date:
    """The day that the certificate states."""
    stated = disarm(one.statement)
    return date.fromisoformat(stated[0].issued) if stated else one.at.date()


def _origin(person: Person | None, words: RegisterWords) -> str:
    if person is None:
        return ""
    country = words.countries.get(person.country, person.country)
    return " · ".join(part for part in (country, person.affiliation) if part)


def _hours(one: Issue, words: RegisterWords) -> str:
    """Contact and online hours, e.g. `16 + 24`; a dash for those that are not stated."""
    contact, online = (words.number(hours) if hours else "–" for hours in (one.hours.contact, one.hours.online))
    return f"{contact} + {online}" if one.hours.online else contact
