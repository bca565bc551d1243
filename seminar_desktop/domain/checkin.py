"""What the desk concludes from one scan, before and apart from any storing or painting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .people import Modality, Person

REGISTRATION = "registration"
"""Station id of the registration desk; every other station is the id of a slot."""


class VerdictKind(StrEnum):
    """What the operator is shown. The value is stored with the scan and never reinterpreted."""

    WELCOME = "welcome"
    ALREADY_HERE = "already_here"
    BACK = "back"
    """Had gone out and came in again."""
    LEFT = "left"
    OTHER_BADGE = "other_badge"
    """A badge code in form, but not made with this seminar's key."""
    VOID_BADGE = "void_badge"
    """Genuine, but replaced by a later issue."""
    NOT_SYNCED_YET = "not_synced_yet"
    """Genuine, but this desk has not yet heard of the person."""
    SPARE = "spare_badge"
    """Genuine, printed without a name, and nobody's yet."""
    SHARED = "shared_badge"
    """Two desks apart gave one spare badge to two people."""
    SUBSTITUTED = "substituted"
    """Somebody else came instead of this person."""
    UNREADABLE = "unreadable"
    """Shaped like a torn or foreign code."""
    UNKNOWN = "unknown"


class Tone(StrEnum):
    """Colour family of a verdict; always shown with a word and an icon as well."""

    GOOD = "good"
    WAIT = "wait"
    STOP = "stop"


TONES = {
    VerdictKind.WELCOME: Tone.GOOD,
    VerdictKind.BACK: Tone.GOOD,
    VerdictKind.LEFT: Tone.GOOD,
    VerdictKind.ALREADY_HERE: Tone.WAIT,
    VerdictKind.NOT_SYNCED_YET: Tone.WAIT,
    VerdictKind.VOID_BADGE: Tone.WAIT,
    VerdictKind.SPARE: Tone.WAIT,
    VerdictKind.SHARED: Tone.WAIT,
    VerdictKind.SUBSTITUTED: Tone.WAIT,
    VerdictKind.OTHER_BADGE: Tone.STOP,
    VerdictKind.UNREADABLE: Tone.STOP,
    VerdictKind.UNKNOWN: Tone.STOP,
}


@dataclass(frozen=True, slots=True)
class Sighting:
    """An earlier admission of the same person at the same station: when, where and by whom."""

    at: datetime
    desk: str
    operator: str
    entry: str
    station: str = REGISTRATION
    uncertain: bool = False
    """The clock of the desk was wrong, and nobody has corrected it: to be shown with ≈."""
    recorded: datetime | None = None
    """The time as it was written, where it was corrected since."""


@dataclass(frozen=True, slots=True)
class BadgeState:
    """What is known here about a genuine badge code."""

    person: Person | None
    current: bool
    """False once a later issue replaced it."""
    others: tuple[Person, ...] = ()
    """Further people whose current badge has the same code; there should be none."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One decision. `reason` is a wording key that says the nearest thing that would fix it."""

    kind: VerdictKind
    reason: str
    person: Person | None = None
    earlier: Sighting | None = None
    substitute: Person | None = None
    notes: tuple[str, ...] = ()
    """Wording keys of further things to tell, e.g. `virtual_in_room`, `not_a_seminar_day`."""
    holders: tuple[Person, ...] = ()
    """Everybody who was given a badge that only one person can have."""

    @property
    def tone(self) -> Tone:
        return TONES[self.kind]

    @property
    def admitted(self) -> bool:
        """Whether the scan counts as an arrival."""
        return self.kind == VerdictKind.WELCOME


def decide(
    genuine: bool,
    badge: BadgeState | None,
    earlier: Sighting | None,
    substitute: Person | None,
    modality: str,
    today: date,
    seminar_days: list[date],
    by_hand: bool = False,
    leaving: bool = False,
    out: bool = False,
    spare: bool = False,
) -> Verdict:
    """Decide one scan of a well-formed badge code, or (`by_hand`) of a person picked from the search.

    `earlier` is the first admission that counts at this station on `today`; `modality` is the person's for that day.
    `leaving`: the station scans people who go out; `out`: the person was last seen going out; `spare`: a badge that
    nobody has was printed without a name.
    """
    if not by_hand:
        if not genuine:
            return Verdict(VerdictKind.OTHER_BADGE, "other_badge")
        if badge is None and spare:
            return Verdict(VerdictKind.SPARE, "spare_badge")
        if badge is None:
            return Verdict(VerdictKind.NOT_SYNCED_YET, "not_synced_yet", notes=("perhaps_spare",))
        if badge.person is None:
            return Verdict(VerdictKind.VOID_BADGE, "person_removed")
        if badge.others:
            return Verdict(VerdictKind.SHARED, "shared_badge", holders=(badge.person, *badge.others))
    assert badge is not None and badge.person is not None
    person = badge.person
    if person.substituted_by:
        return Verdict(VerdictKind.SUBSTITUTED, "substituted", person, substitute=substitute)
    if not badge.current:
        return Verdict(VerdictKind.VOID_BADGE, "void_badge", person, earlier)
    if leaving:
        odd = ("already_out",) if out else () if earlier else ("never_in",)
        return Verdict(VerdictKind.LEFT, "left", person, earlier, notes=odd)
    if out:
        return Verdict(VerdictKind.BACK, "back", person, earlier)
    if earlier is not None:
        return Verdict(VerdictKind.ALREADY_HERE, "already_here", person, earlier)
    notes = []
    if modality == Modality.VIRTUAL:
        notes.append("virtual_in_room")
    if seminar_days and today not in seminar_days:
        notes.append("not_a_seminar_day")
    return Verdict(VerdictKind.WELCOME, "welcome", person, notes=tuple(notes))
