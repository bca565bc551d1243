"""The words of the reports pages: what a file is, whom a name stands for and why, in the operator's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ... import wording_eligibility, wording_reports
from ...domain.agenda import Slot
from ...domain.claims import Doubtful
from ...domain.errors import KnownError
from ...domain.names import email_key, name_key
from ...domain.reported_names import read_name
from ...services.matching import Named
from ...services.report_commit import ReadFile
from ..messages import error, local, words
from .people_words import number

translate = QCoreApplication.translate
_ENCODINGS = {"cp1252": "Windows-1252", "utf-8-sig": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
_PLAIN = "csv"
Parts = tuple[tuple[str, bool], ...]
"""Words of a text, and whether each stands in the report as well."""


def kind(code: str) -> str:
    """Name of a kind of file; one from a newer version as it stands."""
    return words(wording_reports.KINDS, code)


def why(code: str) -> str:
    """Why a name is linked, doubted, unknown or left out."""
    return words(wording_reports.WHYS, code)


def strength(code: str) -> str:
    """How much speaks for a candidate."""
    return words(wording_reports.STRENGTHS, code)


def problem(known: KnownError) -> str:
    """A refused file, in words."""
    return error(known)


def facts(code: str, variant: str, encoding: str, lines: int) -> str:
    """One quiet line on what a file is."""
    shape = words(wording_reports.VARIANTS, variant) if variant not in ("", _PLAIN) else ""
    said = _ENCODINGS.get(encoding, encoding.upper())
    return " · ".join(part for part in (kind(code), shape, said, lines_of(lines)) if part)


def lines_of(count: int) -> str:
    return translate("Reports", "Lines: {count}").format(count=number(count))


def duration(seconds: int) -> str:
    """Hours and minutes; less than a minute is said so."""
    hours, minutes = divmod(seconds // 60, 60)
    if hours:
        return translate("Reports", "{hours} h {minutes} min").format(hours=number(hours), minutes=minutes)
    if minutes or not seconds:
        return translate("Reports", "{minutes} min").format(minutes=minutes)
    return translate("Reports", "less than a minute")


def moment(at: datetime) -> str:
    return str(local(at))


def title(read: ReadFile) -> str:
    """What a report is called: its own title, else the name of the file."""
    return read.title or read.file


def slot(one: Slot) -> str:
    """An agenda item with its day and time, where it has them."""
    if one.day is None or one.start is None:
        return one.title
    return f"{local(one.day)} {one.start:%H:%M} · {one.title}"


def said_of(one: Named, reports: Mapping[str, ReadFile], slots: Mapping[str, Slot]) -> list[str]:
    """What the reports say of a name: where it stands, how long it was connected, which courses."""
    found = [f"{kind(reports[report].kind)} · {title(reports[report])}" for report in one.reports if report in reports]
    if one.online:
        found.append(translate("Reports", "{time} online").format(time=duration(one.online)))
    known = [(slots[key].title, words(wording_eligibility.RESULTS, state)) for key, state in one.results.items()
             if key in slots]
    results = [translate("Reports", "{title}: {state}").format(title=title, state=state) for title, state in known]
    return [*found, " · ".join(results)] if results else found


def reason(one: Named) -> str:
    """Why somebody must be asked about this name."""
    return why(one.verdict.why if isinstance(one.verdict, Doubtful) else "unknown")


def equal_words(name: str, reported: str) -> Parts:
    """The words of a person's name, those marked that the reported name has as well, accents and particles aside."""
    theirs = read_name(reported).words
    return tuple((word, bool(key := name_key(word)) and key <= theirs) for word in name.split())


def equal_address(email: str, reported: str) -> Parts:
    """An address in two parts, the equal ones marked; nothing is equal to an empty address."""
    mine, theirs = (email_key(text).partition("@") for text in (email, reported))
    name, at, domain = email.partition("@")
    parts = ((name, bool(mine[0]) and mine[0] == theirs[0]), (at + domain, bool(mine[2]) and mine[2] == theirs[2]))
    return tuple(part for part in parts if part[0])


def names(people: Sequence[str], most: int = 3) -> str:
    """Several people in one cell."""
    shown = " · ".join(people[:most])
    return f"{shown} +{number(len(people) - most)}" if len(people) > most else shown


def lines(numbers: Sequence[int], most: int = 1) -> str:
    """Lines of a file: `7 +2`."""
    shown = ", ".join(number(line) for line in numbers[:most])
    return f"{shown} +{number(len(numbers) - most)}" if len(numbers) > most else shown
