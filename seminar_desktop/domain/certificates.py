"""Certificates: kinds, hours, serials, and what became of each that was issued."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .agenda import UNATTENDED, Slot
from .eligibility import Certificate
from .names import fold
from .people import Person, Role


class CertificateKind(StrEnum):
    """What a certificate says. The first two are earned (see `eligibility`), the last is given."""

    APPROVAL = "approval"
    """Aprovechamiento: the rule was met."""
    PARTICIPATION = "participation"
    """Constancia: was there."""
    THANKS = "thanks"
    """For those who spoke."""


EARNED_BY = {
    Certificate.APPROVAL: CertificateKind.APPROVAL,
    Certificate.PARTICIPATION: CertificateKind.PARTICIPATION,
}
"""What the rule says → the certificate for it."""


class Validity(StrEnum):
    VALID = "valid"
    SUPERSEDED = "superseded"
    """A later version has the same serial."""
    REVOKED = "revoked"


TRUST = {Validity.REVOKED: 0, Validity.SUPERSEDED: 1, Validity.VALID: 2}
"""Of entries that claim one code, the one with the least counts."""
LANGUAGES = ("es", "en", "fr")
LANGUAGE_CHOICES = ("person", "es", "en", "fr", "es+en", "es+fr", "en+fr")
"""What a certificate can be written in; `person`: the language each person asked for, Spanish where none is known."""
CERTIFICATE_SETTINGS = (
    "organisers", "contact_hours", "online_hours", "certificate_prefix", "certificate_languages", "certificate_paper",
    "certificate_template", "certificate_day", "badge_template", "verify_address",
    "title_es", "title_en", "title_fr",
)  # fmt: skip
"""Fields of the seminar that say how certificates are made; empty where the default holds."""
MOST_SIGNATORIES = 4
LONGEST_PREFIX = 8
SERIAL_DIGITS = 4
HIGHEST_VERSION = 9999
_SERIAL = re.compile(rf"[A-Z0-9]{{1,{LONGEST_PREFIX}}}-[A-Z2-7]{{2}}-[0-9]{{4,9}}")
_PREFIX = re.compile(rf"[A-Z0-9]{{1,{LONGEST_PREFIX}}}")


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours that a certificate states; 0: not stated."""

    contact: float = 0.0
    online: float = 0.0


@dataclass(frozen=True, slots=True)
class Issue:
    """One version of one certificate, as a desk issued it."""

    entry: str
    """Id of the journal entry."""
    serial: str
    version: int
    person: str
    kind: CertificateKind
    name: str
    """As printed."""
    languages: tuple[str, ...]
    """One, or two of a bilingual certificate."""
    hours: Hours
    statement: str
    """The signed text, see `domain.statement`."""
    code: str
    at: datetime
    desk: str
    operator: str
    validity: Validity
    reason: str = ""
    """Why it was issued again, or why it was revoked."""
    prints: int = 0


def languages_of(choice: str, person: Person) -> tuple[str, ...]:
    """Languages of one certificate by the seminar's choice, see `LANGUAGE_CHOICES`."""
    if choice == "person" or choice not in LANGUAGE_CHOICES:
        return (person.language if person.language in LANGUAGES else LANGUAGES[0],)
    return tuple(choice.split("+"))


def valid_prefix(text: str) -> bool:
    """Whether serials may begin with it."""
    return _PREFIX.fullmatch(text) is not None


def default_prefix(place: str, year: int | None) -> str:
    """Letters of the place and the year, e.g. `SS22` for San Salvador in 2022."""
    letters = "".join(word[0] for word in re.findall(r"[a-z]+", fold(place)))[:3].upper()
    return f"{letters or 'S'}{(year or 0) % 100:02d}" if year else letters or "S"


def serial(prefix: str, desk: str, number: int) -> str:
    """Serial of the `number`-th certificate that a desk issues, e.g. `SS22-K7-0012`.

    Two characters of the desk's id keep desks that are apart from giving the same one (1 pair of desks in 1024 shares
    them; that shows as a conflict once they exchange).
    """
    return f"{prefix}-{desk[1:3].upper()}-{number:0{SERIAL_DIGITS}d}"


def valid_serial(text: str) -> bool:
    """Whether it is a serial as `serial` makes them; what is none never becomes part of a file name."""
    return _SERIAL.fullmatch(text) is not None


def valid_address(text: str) -> bool:
    """Whether QR codes may hold it as the address of the page to verify with."""
    return text.startswith(("https://", "http://")) and not set(text) & set(" #\"<>\\") and len(text) <= 200


def number_of(serial_: str) -> int:
    """The running number at the end of a serial; 0 when it has none."""
    tail = serial_.rsplit("-", 1)[-1]
    return int(tail) if tail.isascii() and tail.isdigit() and len(tail) < 10 else 0


def contact_hours(slots: Iterable[Slot]) -> float:
    """Hours of the agenda that somebody can be present at: no pauses, parallel items counted once, to a quarter."""
    spans: dict[object, list[tuple[int, int]]] = {}
    for slot in slots:
        if slot.day and slot.start and slot.end and slot.kind not in UNATTENDED:
            begin = slot.start.hour * 60 + slot.start.minute
            spans.setdefault(slot.day, []).append((begin, begin + slot.minutes))
    return round(sum(_covered(sorted(day)) for day in spans.values()) / 15) / 4


@dataclass(frozen=True, slots=True)
class Attended:
    """What somebody was there for."""

    room: float
    """Hours of the items that count, in the room."""
    courses: bool
    """Every online course was passed."""
    virtual: float = 0.0
    """Hours of the items that count, connected from elsewhere."""


def stated_hours(kind: CertificateKind, whole: Hours, agenda_hours: float, attended: Attended) -> Hours:
    """Hours to state. Approval states all of them, for nothing was missed or it was waived by name; participation what
    was attended, and the hours of the courses only when all were passed; thanks state none. Items that somebody
    attended from elsewhere are online hours.

    `whole`: what the seminar states; `agenda_hours`: what its agenda counts, of which `attended` is a part.
    """
    if kind == CertificateKind.THANKS:
        return Hours()
    virtual = min(attended.virtual, whole.contact)
    if kind == CertificateKind.APPROVAL:
        return Hours(whole.contact - virtual, whole.online + virtual)
    there = attended.room + virtual >= agenda_hours
    contact = whole.contact - virtual if there else min(attended.room, whole.contact - virtual)
    return Hours(contact, virtual + (whole.online if attended.courses else 0.0))


def speaks(person: Person, slots: Iterable[Slot]) -> bool:
    """Whether somebody gets thanks for speaking: by role, or named as the facilitator of an item."""
    if person.role == Role.SPEAKER:
        return True
    name = set(fold(person.name).split())
    return len(name) >= 2 and any(name <= set(fold(slot.facilitator).split()) for slot in slots)


def _covered(spans: Sequence[tuple[int, int]]) -> int:
    """Minutes that lie in any of the spans, which are sorted."""
    total, reached = 0, 0
    for begin, end in spans:
        total += max(0, end - max(begin, reached))
        reached = max(reached, end)
    return total
