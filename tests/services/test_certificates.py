"""Issuing, correcting and revoking certificates: only what is earned and released, and never two by accident."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from seminar_desktop.certificate_words import words
from seminar_desktop.domain.certificates import CertificateKind, Hours, Issue, Validity
from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.eligibility import EVERYTHING
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import CERTIFICATE, SET, Draft, genesis, seal
from seminar_desktop.domain.published import FindingState
from seminar_desktop.domain.statement import code_of, disarm
from seminar_desktop.domain.template import Signatory
from seminar_desktop.services import (
    certificate_documents,
    certificate_settings,
    certificates,
    eligibility,
    journal,
    keys,
    marks,
    verification,
)
from seminar_desktop.services import people as persons
from seminar_desktop.services.certificates import State, Wish
from seminar_desktop.services.desk import Desk, edits
from seminar_desktop.signing.statement_key import verify
from seminar_desktop.store import certificates as store
from tests.services.conftest import Room
from tests.store.desks import new_desk

APPROVAL, PARTICIPATION, THANKS = CertificateKind
SEMINAR = {"title": "Seminario regional", "short_title": "Seminario", "place": "San Salvador"}
ITEM = {"title": "Opening", "kind": "opening", "day": "2022-09-12", "start": "09:00", "end": "10:30", "position": "1"}


@pytest.fixture
def hall(room: Room) -> Iterator[Room]:
    """One item of an hour and a half; Ana has approval by a waiver, the others have not earned it."""
    with room.desk.write() as transaction:
        transaction.append(*edits("seminar", "seminar", SEMINAR), *edits("slot", "s1", ITEM))
    eligibility.waive(room.desk, room.ana, [EVERYTHING], "was at the airport")
    return room


def released(room: Room) -> Room:
    certificate_settings.release(room.desk, APPROVAL)
    return room


def refused(code: str, act: object, *arguments: object) -> KnownError:
    with pytest.raises(KnownError) as caught:
        act(*arguments)  # type: ignore[operator]
    assert caught.value.code == code
    return caught.value


def issued(room: Room, person: str = "", kind: CertificateKind = APPROVAL) -> Issue:
    (one,), _ = certificates.issue(room.desk, [Wish(person or room.ana, kind)])
    return one


def states(desk: Desk) -> dict[tuple[str, str], State]:
    return {(c.person.given_name, c.kind.value): c.state for c in certificates.candidates(desk)}


def test_nothing_is_issued_before_the_release(hall: Room) -> None:
    refused("certificates_not_released", issued, hall)
    assert certificates.register(hall.desk) == []


def test_a_release_bears_a_name_and_can_be_withdrawn(hall: Room) -> None:
    assert certificate_settings.release(hall.desk, APPROVAL) == Changes.CERTIFICATES
    assert certificate_settings.release(hall.desk, APPROVAL) == Changes.NONE
    (given,) = certificate_settings.settings(hall.desk).released.values()
    assert (given.kind, given.operator, given.desk) == (APPROVAL, "Marta", "Desk 1")
    certificate_settings.withhold(hall.desk, APPROVAL)
    refused("certificates_not_released", issued, hall)
    hall.desk.operator = ""
    refused("release_needs_operator", certificate_settings.release, hall.desk, APPROVAL)


def test_only_what_is_earned_is_issued(hall: Room) -> None:
    released(hall)
    error = refused("certificate_not_earned", issued, hall, hall.luis)
    assert error.values == {"name": "Luis Cruz"}
    refused("certificates_not_released", issued, hall, hall.ana, THANKS)
    refused("person_unknown", issued, hall, "pnobody")
    assert states(hall.desk)[("Ana", "approval")] == State.READY
    assert states(hall.desk)[("Luis", "approval")] == State.NOT_YET


def test_a_batch_is_issued_whole_or_not_at_all(hall: Room) -> None:
    released(hall)
    wishes = [Wish(hall.ana, APPROVAL), Wish(hall.luis, APPROVAL)]
    refused("certificate_not_earned", certificates.issue, hall.desk, wishes)
    refused("cancelled", certificates.issue, hall.desk, wishes[:1], lambda done, total: False)
    assert certificates.register(hall.desk) == []


def test_a_certificate_states_what_it_says_and_is_signed(hall: Room) -> None:
    one = issued(released(hall))
    stated = verify(one.statement, keys.public_keys(hall.desk))
    assert stated is not None
    assert (stated.name, stated.seminar, stated.kind) == ("Ana Pérez", "Seminario", "approval")
    assert (stated.contact_hours, stated.online_hours, stated.serial, stated.version) == (1.5, 0, one.serial, 1)
    assert stated.issued == hall.desk.now().date().isoformat()
    assert one.code == code_of(one.statement) and one.serial.startswith("SS22-")
    assert verify(one.statement, []) is None
    assert certificates.by_code(hall.desk, one.code) == one


def test_issuing_twice_gives_the_same_certificate(hall: Room) -> None:
    first = issued(released(hall))
    again, changes = certificates.issue(hall.desk, [Wish(hall.ana, APPROVAL)] * 2)
    assert again == [first] and changes == Changes.NONE


def test_a_corrected_name_is_issued_again_under_the_same_serial(hall: Room) -> None:
    first = issued(released(hall))
    persons.correct_name(hall.desk, hall.ana, "Ana", "Pérez Ñuflo")
    assert states(hall.desk)[("Ana", "approval")] == State.CHANGED
    refused("reason_missing", certificates.reissue, hall.desk, first.serial, " ")
    second, _ = certificates.reissue(hall.desk, first.serial, "surname was missing")
    assert (second.serial, second.version, second.name) == (first.serial, 2, "Ana Pérez Ñuflo")
    old, new = certificates.versions(hall.desk, first.serial)
    assert (old.validity, new.validity) == (Validity.SUPERSEDED, Validity.VALID)
    assert (new.reason, new.operator, new.desk) == ("surname was missing", "Marta", "Desk 1")
    assert states(hall.desk)[("Ana", "approval")] == State.ISSUED


def test_a_revoked_certificate_stays_revoked_until_it_is_issued_again(hall: Room) -> None:
    one = issued(released(hall))
    certificates.revoke(hall.desk, one.serial, "wrong person")
    (gone,) = certificates.versions(hall.desk, one.serial)
    assert (gone.validity, gone.reason) == (Validity.REVOKED, "wrong person")
    assert states(hall.desk)[("Ana", "approval")] == State.REVOKED
    refused("certificate_revoked", issued, hall)
    back, _ = certificates.reissue(hall.desk, one.serial, "it was the right person")
    assert (back.version, back.validity) == (2, Validity.VALID)
    refused("certificate_unknown", certificates.revoke, hall.desk, "SS22-XX-9999", "no such")


def test_what_is_not_earned_any_more_is_said_and_not_issued_again(hall: Room) -> None:
    one = issued(released(hall))
    (waiver,) = eligibility.waivers(hall.desk, hall.ana)
    eligibility.withdraw(hall.desk, waiver.entry, "a mistake")
    assert states(hall.desk)[("Ana", "approval")] == State.UNEARNED
    refused("certificate_not_earned", certificates.reissue, hall.desk, one.serial, "again")


def test_thanks_are_given_by_the_coordinator(hall: Room) -> None:
    certificate_settings.release(hall.desk, THANKS)
    assert issued(hall, hall.jose, THANKS).kind == THANKS
    with hall.desk.write() as transaction:
        transaction.append(Draft(SET, "slot", "s1", "facilitator", "Luis Cruz (IOM)"))
    assert states(hall.desk)[("Luis", "thanks")] == State.READY
    assert ("Síle", "thanks") not in states(hall.desk)


def test_participation_states_what_was_attended_and_thanks_state_nothing(hall: Room) -> None:
    second = ITEM | {"title": "Panel", "start": "11:00", "end": "12:00", "kind": "plenary", "position": "2"}
    with hall.desk.write() as transaction:
        transaction.append(*edits("slot", "s2", second), *edits("person", hall.jose, {"role": "observer"}))
    marks.mark(hall.desk, {(hall.jose, "s2"): "present"})
    for kind in (PARTICIPATION, THANKS):
        certificate_settings.release(hall.desk, kind)
    assert issued(hall, hall.jose, PARTICIPATION).hours == Hours(1.0, 0)
    assert issued(hall, hall.jose, THANKS).hours == Hours()
    assert issued(released(hall)).hours == Hours(2.5, 0)


def test_serials_go_on_where_they_ended(hall: Room) -> None:
    released(hall)
    certificate_settings.release(hall.desk, THANKS)
    numbers = [issued(hall).serial[-4:], issued(hall, hall.luis, THANKS).serial[-4:]]
    certificates.reissue(hall.desk, certificates.register(hall.desk)[0].serial, "again")
    numbers.append(issued(hall, hall.sile, THANKS).serial[-4:])
    assert numbers == ["0001", "0002", "0003"]


def test_two_desks_apart_give_two_serials_and_both_are_shown(hall: Room, tmp_path: Path) -> None:
    released(hall)
    other = new_desk(tmp_path, "other", wall=hall.clock)
    journal.absorb(other, journal.everything(hall.desk))
    mine = issued(hall)
    (theirs,), _ = certificates.issue(other, [Wish(hall.ana, APPROVAL)])
    assert mine.serial != theirs.serial
    journal.absorb(hall.desk, journal.everything(other))
    journal.absorb(other, journal.everything(hall.desk))
    for desk in (hall.desk, other):
        (row,) = [c for c in certificates.candidates(desk) if c.person.id == hall.ana]
        assert row.others == 1
        assert verify(mine.statement, keys.public_keys(desk)) and verify(theirs.statement, keys.public_keys(desk))
    certificates.revoke(other, theirs.serial, "one too many")
    (row,) = [c for c in certificates.candidates(other) if c.person.id == hall.ana]
    assert (row.state, row.issue and row.issue.serial, row.others) == (State.ISSUED, mine.serial, 0)
    other.close()


def test_nobody_can_put_another_key_in_the_place_of_one(hall: Room) -> None:
    one = issued(released(hall))
    with hall.desk.read() as connection:
        (row,) = store.rows_of(connection, "certificate_key")
    forged = base64.b64encode(bytes(32)).decode()
    with hall.desk.write() as transaction:
        transaction.append(*edits("certificate_key", row["id"], {"public": forged}))
    assert keys.public_keys(hall.desk) == []  # what is no key of this fingerprint counts for nothing
    again, _ = certificates.reissue(hall.desk, one.serial, "again")
    assert verify(again.statement, keys.public_keys(hall.desk)) and verify(one.statement, keys.public_keys(hall.desk))


def test_a_serial_that_another_desk_gave_out_is_not_given_again(hall: Room, tmp_path: Path) -> None:
    one = issued(released(hall))
    certificate_settings.release(hall.desk, THANKS)
    other = new_desk(tmp_path, "other", wall=hall.clock)
    journal.absorb(other, journal.everything(hall.desk))
    with other.database.write() as connection:  # a desk whose id begins with the same letters
        twin = hall.desk.id[:3] + other.id[3:]
        connection.exec_driver_sql("UPDATE desk SET desk = ?, seq = 0, hash = ?", (twin, genesis(twin)))
    (theirs,), _ = certificates.issue(other, [Wish(hall.luis, THANKS)])
    assert (theirs.serial[:-4], theirs.serial[-4:]) == (one.serial[:-4], "0002")
    other.close()


def test_one_of_two_twins_is_revoked_and_the_other_stays(hall: Room, tmp_path: Path) -> None:
    one = issued(released(hall))
    other = new_desk(tmp_path, "other", wall=hall.clock)
    journal.absorb(other, journal.everything(hall.desk))
    mine, _ = certificates.reissue(hall.desk, one.serial, "here")
    theirs, _ = certificates.reissue(other, one.serial, "there")
    journal.absorb(hall.desk, journal.everything(other))
    assert [twin.entry for twin in certificates.others(hall.desk, mine)] == [theirs.entry]
    certificates.revoke(hall.desk, one.serial, "one too many", theirs.entry)
    assert [twin.entry for twin in certificates.current(hall.desk, [mine, theirs])] == [mine.entry]
    other.close()


def test_a_revocation_between_judging_and_writing_is_seen(hall: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    one = issued(released(hall))
    judge = certificates._all_allowed

    def slow(desk: Desk, wishes: list[Wish], *, again: bool) -> list[certificates.Candidate]:
        found = judge(desk, wishes, again=again)
        certificates.revoke(desk, one.serial, "meanwhile")
        return found

    monkeypatch.setattr(certificates, "_all_allowed", slow)
    refused("certificate_revoked", issued, hall)


def test_a_certificate_outlives_its_bearers_place_on_the_list(hall: Room) -> None:
    one = issued(released(hall))
    persons.substitute(hall.desk, hall.ana, "Eva", "Paz")
    (row,) = [row for row in certificates.candidates(hall.desk) if row.issue]
    assert (row.state, row.person.name, row.issue and row.issue.serial) == (State.UNEARNED, "Ana Pérez", one.serial)
    with hall.desk.write() as transaction:
        transaction.append(*edits("person", hall.ana, {"deleted": "true"}))
    (row,) = [row for row in certificates.candidates(hall.desk) if row.issue]
    assert (row.state, row.person.name) == (State.UNEARNED, "Ana Pérez")
    certificate_settings.release(hall.desk, THANKS)
    refused("person_unknown", issued, hall, hall.ana, THANKS)


FOREIGN = {
    "code": "/../../../escaped", "version": 20_000, "languages": "es+en+fr", "contact": 99.0, "statement": "SD1AAAA",
    "name": "Somebody Else",
}  # fmt: skip


@pytest.mark.parametrize("name", [*FOREIGN, "serial", "digest"])
def test_an_odd_certificate_of_another_desk_never_becomes_state(hall: Room, name: str) -> None:
    one = issued(released(hall))
    (entry,) = [e for e in journal.everything(hall.desk) if e.kind == CERTIFICATE]
    value = entry.data() | ({name: FOREIGN[name]} if name in FOREIGN else {})
    subject = "../../x" if name == "serial" else "ZZ1-AA-0001" if name == "digest" else entry.subject
    draft = Draft(CERTIFICATE, "certificate", subject, entry.field, value)
    odd = seal(genesis("dforeign"), "dforeign", 1, entry.clock, entry.at, "o", draft)
    journal.absorb(hall.desk, [odd])
    assert certificates.register(hall.desk) == [one]
    assert journal.check(hall.desk).not_applied == 1


def test_what_was_revoked_stays_revoked_after_it_was_erased(hall: Room) -> None:
    one = issued(released(hall))
    certificates.revoke(hall.desk, one.serial, "wrong person")
    (entry,) = [e for e in journal.everything(hall.desk) if e.kind == CERTIFICATE]
    journal.absorb(hall.desk, [entry._replace(value=None, salt=None)])
    assert verification.verify_text(hall.desk, one.statement).state == FindingState.REVOKED


def test_a_key_that_is_no_key_is_left_out(hall: Room) -> None:
    one = issued(released(hall))
    with hall.desk.write() as transaction:
        own = base64.b64encode(keys.public_keys(hall.desk)[0]).decode()
        for id_, key in (("kx", "?"), ("ky", base64.b64encode(b"short").decode()), ("kz", ""), ("other", own)):
            transaction.append(*edits("certificate_key", id_, {"public": key}))
    assert len(keys.public_keys(hall.desk)) == 1
    assert verify(one.statement, keys.public_keys(hall.desk))


def test_prints_are_counted_by_version(hall: Room) -> None:
    one = issued(released(hall))
    certificates.record_prints(hall.desk, [one, one], "printer")
    second, _ = certificates.reissue(hall.desk, one.serial, "again")
    certificates.record_prints(hall.desk, [second], "pdf")
    assert [version.prints for version in certificates.versions(hall.desk, one.serial)] == [2, 1]


# ---- settings and words ----------------------------------------------------------------------------------------------


def test_settings_are_checked_and_unchanged_ones_make_no_entry(hall: Room) -> None:
    change = certificate_settings.change
    assert change(hall.desk, {"contact_hours": "12.5", "certificate_prefix": "RCM22"})
    assert change(hall.desk, {"contact_hours": "12.5"}) == Changes.NONE
    known = certificate_settings.settings(hall.desk)
    assert (known.hours.contact, known.agenda_hours, known.prefix) == (12.5, 1.5, "RCM22")
    for name, value in (
        ("certificate_prefix", "rcm"),
        ("certificate_day", "soon"), ("certificate_paper", "A3"), ("certificate_languages", "xx"),
        ("verify_address", "ftp://x"), ("verify_address", "https://x/#y"),
    ):  # fmt: skip
        refused("rule_invalid", change, hall.desk, {name: value})
    for value in ("many", "-1", "nan"):
        refused("hours_invalid", change, hall.desk, {"online_hours": value})
    refused("setting_unknown", change, hall.desk, {"title": "x"})


def test_signatories_keep_their_order(hall: Room) -> None:
    sign = certificate_settings.sign_with
    sign(hall.desk, [Signatory("", "Ana"), Signatory("", "Luis", "Director")])
    first, second = certificate_settings.settings(hall.desk).signatories
    sign(hall.desk, [second, replace(first, role="Minister")])
    assert [s.name for s in certificate_settings.settings(hall.desk).signatories] == ["Luis", "Ana"]
    sign(hall.desk, [first])
    assert [s.name for s in certificate_settings.settings(hall.desk).signatories] == ["Ana"]
    refused("too_many_signatories", sign, hall.desk, [Signatory("", "A")] * 5)
    refused("name_missing", sign, hall.desk, [Signatory("", " ")])


def test_a_certificate_is_worded_in_its_language_and_by_the_seminar(hall: Room) -> None:
    certificate_settings.change(hall.desk, {"certificate_languages": "es+en", "online_hours": "16"})
    certificate_settings.word(hall.desk, APPROVAL, "en", {"heading": "Diploma", "body": "of {seminar} ({contact} h)"})
    one = issued(released(hall))
    (filling,) = certificate_documents.fillings(hall.desk, [one], words)
    fields = filling.fields
    assert one.languages == ("es", "en")
    assert (fields["name"], fields["heading_2"]) == ("Ana Pérez", "Diploma")
    assert fields["body_2"] == "of Seminario regional (1.5 h)"
    assert "16" in fields["hours"] and one.serial in fields["serial"]
    assert disarm(filling.statement)
    certificate_settings.change(hall.desk, {"verify_address": "https://example.org/v.html"})
    (filling,) = certificate_documents.fillings(hall.desk, [one], words)
    assert filling.statement == f"https://example.org/v.html#{one.statement}"


def test_the_printed_date_is_the_signed_one(hall: Room) -> None:
    certificate_settings.change(hall.desk, {"certificate_day": "2022-09-13"})
    one = issued(released(hall))
    certificate_settings.change(hall.desk, {"certificate_day": "2023-01-01"})
    (filling,) = certificate_documents.fillings(hall.desk, [one], words)
    assert words("es").day(date(2022, 9, 13)) in filling.fields["issued"]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [(date(2022, 9, 13), date(2022, 9, 13), "13 September 2022"),
     (date(2022, 9, 12), date(2022, 9, 13), "12 and 13 September 2022"),
     (date(2022, 9, 12), date(2022, 9, 15), "12 to 15 September 2022"),
     (date(2022, 9, 30), date(2022, 10, 1), "30 September 2022 to 1 October 2022")],
)  # fmt: skip
def test_days_in_words(first: date, last: date, said: str) -> None:
    assert words("en").span(first, last) == said
