"""Kinds, hours, serials: what is printed on a certificate before anything is issued."""

from datetime import date, time

import pytest

from seminar_desktop.domain.agenda import Slot, SlotKind
from seminar_desktop.domain.certificates import (
    Attended,
    CertificateKind,
    Hours,
    contact_hours,
    default_prefix,
    languages_of,
    number_of,
    serial,
    speaks,
    stated_hours,
    valid_prefix,
)
from seminar_desktop.domain.people import Person, Role

DAY = date(2022, 9, 12)


def slot(start: str, end: str, kind: str = SlotKind.PLENARY, day: date = DAY, **more: object) -> Slot:
    return Slot("s", "Title", kind, day, time.fromisoformat(start), time.fromisoformat(end), **more)  # type: ignore[arg-type]


def test_contact_hours_leave_out_pauses_and_count_parallel_items_once() -> None:
    slots = [
        slot("08:15", "09:00", SlotKind.REGISTRATION),
        slot("09:00", "10:15"),
        slot("10:15", "10:30", SlotKind.BREAK),
        slot("10:30", "12:00", SlotKind.WORKING_GROUPS),
        slot("10:30", "12:00", SlotKind.ROUND_TABLE, parallel=True),
        slot("11:30", "12:10", SlotKind.ROUND_TABLE, parallel=True),
        slot("09:00", "09:35", day=date(2022, 9, 13)),
        Slot("c", "Course", SlotKind.ONLINE_COURSE),
    ]
    assert contact_hours(slots) == 3.5  # 75 + 100 + 35 minutes
    assert contact_hours([]) == 0


def test_hours_are_rounded_to_a_quarter() -> None:
    assert contact_hours([slot("09:00", "09:50")]) == 0.75
    assert contact_hours([slot("09:00", "09:53")]) == 1.0


@pytest.mark.parametrize(
    ("place", "year", "prefix"),
    [("San Salvador", 2022, "SS22"), ("Ciudad de Guatemala", 2031, "CDG31"), ("", 2022, "S22"), ("Ñandú", None, "N")],
)
def test_a_prefix_is_proposed_from_place_and_year(place: str, year: int | None, prefix: str) -> None:
    assert default_prefix(place, year) == prefix
    assert valid_prefix(prefix)


@pytest.mark.parametrize("text", ["", "ss22", "SS-22", "TOOLONGPREFIX", "Ñ1"])
def test_prefixes_hold_capitals_and_digits_only(text: str) -> None:
    assert not valid_prefix(text)


def test_serials_tell_desks_apart_and_give_their_number_back() -> None:
    assert serial("SS22", "dk7abcdefghijklm", 12) == "SS22-K7-0012"
    assert number_of("SS22-K7-0012") == 12
    assert number_of("SS22-K7-12345") == 12345
    assert number_of("rubbish") == number_of("") == number_of("x-²") == 0


def test_languages_follow_the_person_or_the_seminar() -> None:
    assert languages_of("person", Person("p", language="fr")) == ("fr",)
    assert languages_of("person", Person("p", language="de")) == ("es",)
    assert languages_of("es+en", Person("p", language="fr")) == ("es", "en")
    assert languages_of("klingon", Person("p")) == ("es",)


def test_speakers_are_known_by_role_or_by_name_in_the_agenda() -> None:
    slots = [slot("09:00", "10:00", facilitator="Heydi González (IOM)")]
    assert speaks(Person("p", "Heydi", "Gonzalez"), slots)
    assert speaks(Person("p", "Rudi", "Maxwald", role=Role.SPEAKER), slots)
    assert not speaks(Person("p", "Heydi", "Portal"), slots)
    assert not speaks(Person("p", "Heydi", ""), slots)


@pytest.mark.parametrize(
    ("kind", "attended", "hours"),
    [(CertificateKind.APPROVAL, Attended(0, False), Hours(12.5, 16)),
     (CertificateKind.THANKS, Attended(11.5, True), Hours()),
     (CertificateKind.PARTICIPATION, Attended(3.25, False), Hours(3.25, 0)),
     (CertificateKind.PARTICIPATION, Attended(3.25, True), Hours(3.25, 16)),
     (CertificateKind.PARTICIPATION, Attended(11.5, True), Hours(12.5, 16)),
     (CertificateKind.PARTICIPATION, Attended(0, False), Hours()),
     (CertificateKind.APPROVAL, Attended(8.5, True, 3.0), Hours(9.5, 19)),
     (CertificateKind.PARTICIPATION, Attended(0, False, 3.0), Hours(0, 3)),
     (CertificateKind.PARTICIPATION, Attended(8.5, True, 3.0), Hours(9.5, 19))],
)  # fmt: skip
def test_nobody_gets_hours_they_were_not_there_for(kind: CertificateKind, attended: Attended, hours: Hours) -> None:
    assert stated_hours(kind, Hours(12.5, 16), 11.5, attended) == hours


def test_hours_are_never_more_than_the_seminar_states() -> None:
    assert stated_hours(CertificateKind.PARTICIPATION, Hours(8, 0), 11.5, Attended(10, False)) == Hours(8, 0)
