"""Each verdict, and which reason outranks which."""

from datetime import UTC, date, datetime

import pytest

from seminar_desktop.domain.checkin import TONES, BadgeState, Sighting, Tone, Verdict, VerdictKind, decide
from seminar_desktop.domain.people import Modality, Person

DAY = date(2024, 7, 11)
ANA = Person("pa", "Ana", "Pérez")
EVA = Person("pe", "Eva", "Cruz")
GONE = Person("pa", "Ana", "Pérez", substituted_by="pe")
EARLIER = Sighting(datetime(2024, 7, 11, 8, tzinfo=UTC), "Desk 2", "Luis", "00")


def verdict(
    badge: BadgeState | None = BadgeState(ANA, True),  # noqa: B008 -- frozen
    genuine: bool = True,
    earlier: Sighting | None = None,
    substitute: Person | None = None,
    modality: str = Modality.IN_PERSON,
    days: tuple[date, ...] = (DAY,),
    by_hand: bool = False,
) -> Verdict:
    return decide(genuine, badge, earlier, substitute, modality, DAY, list(days), by_hand)


def test_welcome() -> None:
    """A current badge, seen for the first time today."""
    result = verdict()
    assert (result.kind, result.person, result.notes) == (VerdictKind.WELCOME, ANA, ())
    assert result.admitted and result.tone == Tone.GOOD


def test_already_here_says_when_where_and_by_whom() -> None:
    """A second scan shows the first one."""
    result = verdict(earlier=EARLIER)
    assert (result.kind, result.earlier) == (VerdictKind.ALREADY_HERE, EARLIER)
    assert not result.admitted and result.tone == Tone.WAIT


def test_other_badge() -> None:
    """A badge of another seminar says nothing about anybody."""
    result = verdict(badge=None, genuine=False)
    assert (result.kind, result.person, result.tone) == (VerdictKind.OTHER_BADGE, None, Tone.STOP)


def test_not_synced_yet() -> None:
    """Genuine, but another desk entered the person: wait, do not refuse."""
    result = verdict(badge=None)
    assert (result.kind, result.tone) == (VerdictKind.NOT_SYNCED_YET, Tone.WAIT)


def test_void_badge() -> None:
    """A replaced badge names its bearer and, if somebody came with the new one, when."""
    result = verdict(BadgeState(ANA, False), earlier=EARLIER)
    assert (result.kind, result.person, result.earlier) == (VerdictKind.VOID_BADGE, ANA, EARLIER)


def test_badge_of_a_removed_person() -> None:
    """The badge is genuine, the person left the list: a reason of its own."""
    result = verdict(BadgeState(None, True))
    assert (result.kind, result.reason) == (VerdictKind.VOID_BADGE, "person_removed")


@pytest.mark.parametrize("by_hand", [False, True])
@pytest.mark.parametrize("current", [False, True])
def test_substituted_outranks_the_rest(by_hand: bool, current: bool) -> None:
    """Who came instead matters more than whether the badge is void or was seen."""
    result = verdict(BadgeState(GONE, current), earlier=EARLIER, substitute=EVA, by_hand=by_hand)
    assert (result.kind, result.substitute) == (VerdictKind.SUBSTITUTED, EVA)


def test_notes() -> None:
    """Admitted all the same: somebody announced as virtual, or on a day without agenda."""
    assert verdict(modality=Modality.VIRTUAL).notes == ("virtual_in_room",)
    assert verdict(days=(date(2024, 7, 10),)).notes == ("not_a_seminar_day",)
    assert verdict(days=()).notes == ()
    both = verdict(modality=Modality.VIRTUAL, days=(date(2024, 7, 10),))
    assert both.notes == ("virtual_in_room", "not_a_seminar_day") and both.admitted


def test_by_hand_needs_no_badge() -> None:
    """A person picked from the search is admitted, or was already."""
    assert verdict(by_hand=True).kind == VerdictKind.WELCOME
    assert verdict(earlier=EARLIER, by_hand=True).kind == VerdictKind.ALREADY_HERE


def test_every_verdict_has_a_tone_and_only_welcome_admits() -> None:
    """Amber and red never count as an arrival."""
    assert set(TONES) == set(VerdictKind)
    assert [kind for kind in VerdictKind if Verdict(kind, "").admitted] == [VerdictKind.WELCOME]
    good = {VerdictKind.WELCOME, VerdictKind.BACK, VerdictKind.LEFT}
    assert {kind for kind, tone in TONES.items() if tone == Tone.GOOD} == good
