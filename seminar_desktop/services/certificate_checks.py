"""What is still open before certificates of a kind are released: counted, never guessed, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ..domain.attendance import Presence
from ..domain.certificates import EARNED_BY, CertificateKind
from ..domain.eligibility import Standing
from .certificate_settings import CertificateSettings, settings
from .desk import Desk
from .eligibility import Verdicts, verdicts
from .matching import open_names


class Open(StrEnum):
    """One thing that may be open."""

    OPERATOR = "operator"
    """Nobody is signed in. The only one that forbids the release: it bears a name."""
    AHEAD = "ahead"
    """Items that somebody must attend and that are not over."""
    NAMES = "names"
    """Names of reports that nobody has decided about."""
    UNKNOWN = "unknown"
    """People of whom nobody said whether they were at an item that is over."""
    NOT_CLOSED = "not_closed"
    """Items that are over and not closed."""
    NEARLY = "nearly"
    """People who do not meet the rule, and of whom something can be mended at once."""
    SIGNATORY = "signatory"
    CONTACT_HOURS = "contact_hours"
    """Counted from the agenda; nobody has confirmed them."""
    ONLINE_HOURS = "online_hours"
    """None are stated."""
    VERIFY_ADDRESS = "verify_address"
    """No page to verify with; certificates can be verified all the same."""


class Weight(StrEnum):
    """How much it matters."""

    FORBIDS = "forbids"
    MATTERS = "matters"
    """Released anyway, some certificates may be missing or wrong."""
    NOTE = "note"


_WEIGHTS = {
    Open.OPERATOR: Weight.FORBIDS, Open.CONTACT_HOURS: Weight.NOTE, Open.ONLINE_HOURS: Weight.NOTE,
    Open.VERIFY_ADDRESS: Weight.NOTE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Point:
    """One open thing, with how many people, names or items it is about."""

    what: Open
    count: int = 0
    slots: int = 0
    """Of `UNKNOWN`: at how many items."""

    @property
    def weight(self) -> Weight:
        return _WEIGHTS.get(self.what, Weight.MATTERS)


def open_points(desk: Desk, kind: CertificateKind) -> list[Point]:
    """What is open for a kind of certificate, what weighs most first. With thousands of people for a lane."""
    found = [] if desk.operator else [Point(Open.OPERATOR)]
    if kind != CertificateKind.THANKS:  # thanks are given, no rule decides them
        found += _of_rule(desk, kind)
    found += _of_settings(settings(desk))
    return sorted(found, key=lambda point: list(Weight).index(point.weight))


def _of_rule(desk: Desk, kind: CertificateKind) -> Iterator[Point]:
    judged = verdicts(desk)
    plan, now = judged.rules.plan, desk.now().timestamp()
    asked = [index for index, roles in enumerate(plan.asked) if roles]
    over = [index for index in asked if plan.periods[index].ends <= now]
    people, places = _unknown(judged, over)
    nearly = [
        entry
        for entry in judged.entries
        if EARNED_BY[entry.eligibility.certificate] == kind
        and entry.eligibility.standing != Standing.EARNED
        and entry.fixable_now
    ]
    for what, count, slots in (
        (Open.AHEAD, len(asked) - len(over), 0),
        (Open.NAMES, len(open_names(desk)), 0),
        (Open.UNKNOWN, people, places),
        (Open.NOT_CLOSED, sum(not plan.periods[index].closed for index in over), 0),
        (Open.NEARLY, len(nearly), 0),
    ):
        if count:
            yield Point(what, count, slots)


def _unknown(judged: Verdicts, over: list[int]) -> tuple[int, int]:
    """(people, items) of which nobody knows whether they came together."""
    people, places = 0, set()
    for entry in judged.entries:
        missed = [index for index in over if entry.outcomes[index].status == Presence.UNKNOWN]
        people += bool(missed)
        places.update(missed)
    return people, len(places)


def _of_settings(known: CertificateSettings) -> Iterator[Point]:
    if not known.signatories:
        yield Point(Open.SIGNATORY)
    if not known.fields["contact_hours"]:
        yield Point(Open.CONTACT_HOURS)
    if not known.hours.online:
        yield Point(Open.ONLINE_HOURS)
    if not known.verify_address:
        yield Point(Open.VERIFY_ADDRESS)
