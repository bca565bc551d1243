"""Words of the certificates page: states, releases, what is open, who issued what and when."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ... import wording_certificates as wording
from ...domain.certificates import CertificateKind, Issue, Validity
from ...services.certificates import Candidate, State
from ..messages import local, words
from .people_words import number

if TYPE_CHECKING:
    from ...services.certificate_checks import Point
    from ...services.certificate_settings import Release

translate = QCoreApplication.translate

ICONS = {
    State.NOT_YET: "clock", State.READY: "certificate", State.ISSUED: "check-circle", State.CHANGED: "pencil",
    State.UNEARNED: "warning", State.REVOKED: "cross-octagon",
}  # fmt: skip
TONES = {
    State.NOT_YET: "", State.READY: "accent", State.ISSUED: "good", State.CHANGED: "wait", State.UNEARNED: "wait",
    State.REVOKED: "stop",
}  # fmt: skip
"""`accent`, a family of the theme, or empty for quiet."""
VALIDITY_LOOK = {
    Validity.VALID: ("check-circle", "good"), Validity.SUPERSEDED: ("redo", ""),
    Validity.REVOKED: ("cross-octagon", "stop"),
}  # fmt: skip


def kind(code: CertificateKind) -> str:
    return words(wording.KINDS, code.value)


def kinds() -> dict[str, str]:
    """Every kind, for a choice."""
    return {one.value: kind(one) for one in CertificateKind}


def state(code: State) -> str:
    return words(wording.STATES, code.value)


def validity(code: Validity) -> str:
    return words(wording.VALIDITIES, code.value)


def hint(candidate: Candidate) -> str:
    """What the state means for this person, in a sentence."""
    issue = candidate.issue
    values = {
        "issued": issue.name if issue else "",
        "now": candidate.person.name,
        "reason": (issue.reason if issue else "") or "–",
    }
    return words(wording.STATE_HINTS, candidate.state.value, values)


def several(candidate: Candidate, twins: bool) -> str:
    """A warning about further valid certificates, and what to do; empty when there are none.

    `twins`: all of them are versions of one serial, which the next version replaces.
    """
    if not candidate.others:
        return ""
    text = translate("Certificates", "{count} valid ones: revoke all but one")
    if twins:
        text = translate("Certificates", "{count} valid versions: issue it again, which replaces them")
    return text.format(count=number(candidate.others + 1))


def reference(issue: Issue | None) -> str:
    """Serial and version; a first version is not mentioned."""
    if issue is None:
        return ""
    if issue.version == 1:
        return issue.serial
    return translate("Certificates", "{serial} · v. {version}").format(serial=issue.serial, version=issue.version)


def when(moment: datetime) -> str:
    return str(local(moment.replace(second=0, microsecond=0)))


def issued(issue: Issue) -> str:
    """How often it came out, and by whom it was issued, e.g. "printed once · Ana"."""
    return " · ".join(part for part in (printed(issue), issue.operator or issue.desk) if part)


def printed(issue: Issue) -> str:
    """How often this version came out."""
    if not issue.prints:
        return translate("Certificates", "not printed")
    if issue.prints == 1:
        return translate("Certificates", "printed once")
    return translate("Certificates", "printed {count} times").format(count=number(issue.prints))


def released(release: Release | None) -> str:
    """Whether certificates of a kind may be issued; since when, and who said so."""
    if release is None:
        return translate("Certificates", "Not released: none is issued")
    text = translate("Certificates", "Released {moment}, {operator}")
    return text.format(operator=release.operator or release.desk, moment=when(release.at))


def point(open_point: Point) -> str:
    """What is open before a release."""
    return words(wording.OPEN, open_point.what.value, {"count": open_point.count, "slots": open_point.slots})


def mend(open_point: Point) -> str:
    """Caption of the button that leads to where it is mended."""
    return words(wording.MEND, open_point.what.value)


def languages() -> dict[str, str]:
    """What certificates can be written in, for a choice."""
    return {code: words(wording.CHOICES, code) for code in wording.CHOICES.texts}
