"""Certificates: who is due one, issuing, correcting, revoking, and what was issued."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ..domain.certificates import (
    EARNED_BY,
    HIGHEST_VERSION,
    SERIAL_DIGITS,
    Attended,
    CertificateKind,
    Issue,
    Validity,
    languages_of,
    number_of,
    serial,
    speaks,
    stated_hours,
)
from ..domain.changes import Changes
from ..domain.eligibility import Certificate, Eligibility, Standing
from ..domain.errors import KnownError
from ..domain.journal import CERTIFICATE, PRINT, Draft
from ..domain.names import clean
from ..domain.people import Person
from ..domain.published import digest_of
from ..domain.statement import Statement, code_of
from ..store import agenda, people
from ..store import certificates as store
from ..store.database import Connection
from . import eligibility
from .certificate_hours import attended
from .certificate_knowledge import revocation, revocations
from .certificate_settings import CertificateSettings, settings_within
from .desk import Desk, Transaction
from .keys import statement_seed

LONGEST_SEMINAR = 120
"""Characters of the seminar's name in a statement: the QR code of a certificate must stay readable."""


class State(StrEnum):
    """How it stands with a certificate of a person."""

    NOT_YET = "not_yet"
    """The rule is not met; what is missing stands in the eligibility."""
    READY = "ready"
    """Earned or given, and not issued."""
    ISSUED = "issued"
    CHANGED = "changed"
    """Issued under a name that was corrected since."""
    UNEARNED = "unearned"
    """Issued, but by now the rule is not met any more."""
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person and one kind of certificate."""

    person: Person
    kind: CertificateKind
    state: State
    eligibility: Eligibility | None
    """None for thanks, which no rule decides."""
    issue: Issue | None = None
    """The last version, whatever became of it."""
    others: int = 0
    """Further valid certificates of this kind, see `others`."""
    attended: Attended = Attended(0.0, False)
    """Only known where a certificate is about to be issued."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A certificate to issue."""

    person: str
    kind: CertificateKind


def candidates(desk: Desk) -> list[Candidate]:
    """Everybody with the certificates that are due or were issued, by name. With thousands of people for a lane."""
    with desk.read() as connection:
        issues = store.issues(connection, desk.zone)
        return _candidates(connection, desk, eligibility.everybody_within(connection, desk).entries, issues)


def issue(
    desk: Desk, wishes: Sequence[Wish], progress: Callable[[int, int], bool] | None = None
) -> tuple[list[Issue], Changes]:
    """Issue certificates: all of them or, after an error, none. One that is valid already is returned as it is.

    KnownError: `certificates_not_released` (kind), `certificate_not_earned` (name), `person_unknown`,
    `certificate_revoked` (serial) for one that has to be issued again by `reissue`, `cancelled`.
    """
    wishes = list(dict.fromkeys(wishes))
    allowed = _all_allowed(desk, wishes, again=False)
    with desk.write() as transaction:
        known = _released(transaction.connection, desk, wishes)
        valid = _valid(transaction.connection, desk, [wish.person for wish in wishes])
        _unrevoked(allowed, valid)
        numbers, seed = _Numbers(transaction, known.prefix), statement_seed(transaction)
        drafts: list[Draft] = []
        for done, (wish, found) in enumerate(zip(wishes, allowed, strict=True)):
            if (wish.person, wish.kind) not in valid:
                drafts.append(_draft(desk, known, found, numbers.next(), 1, "", seed))
            if progress and not progress(done + 1, len(wishes)):
                raise KnownError("cancelled")
        transaction.append(*drafts)
        issued = _valid(transaction.connection, desk, [wish.person for wish in wishes])
    made = [issued[wish.person, wish.kind] for wish in wishes]
    return made, Changes.CERTIFICATES if drafts else Changes.NONE


def reissue(desk: Desk, serial_: str, reason: str) -> tuple[Issue, Changes]:
    """Issue a certificate again with name, hours and day as they are now: same serial, next version, the last is void.

    KnownError: `serial_disputed` when two people have it, `reason_missing`, `certificate_unknown`,
    `certificates_not_released`, `certificate_not_earned`, `person_unknown`.
    """
    reason = _reason(reason)
    with desk.read() as connection:
        every = _versions(connection, desk, serial_)
    last = every[-1]
    if len({one.person for one in every}) > 1 or last.version >= HIGHEST_VERSION:
        raise KnownError("serial_disputed", serial=serial_)
    wish = Wish(last.person, last.kind)
    (found,) = _all_allowed(desk, [wish], again=True)
    with desk.write() as transaction:
        known, seed = _released(transaction.connection, desk, [wish]), statement_seed(transaction)
        last = _versions(transaction.connection, desk, serial_)[-1]
        draft = _draft(desk, known, found, serial_, last.version + 1, reason, seed, last.languages)
        draft = replace(draft, value={**draft.value, "knew": revocations(transaction.connection, desk, last)})
        transaction.append(draft)
        made = _named(transaction.connection, _versions(transaction.connection, desk, serial_)[-1:])
    return made[0], Changes.CERTIFICATES


def revoke(desk: Desk, serial_: str, reason: str, entry: str = "") -> Changes:
    """Make a certificate void, with a reason: every valid version of the serial, or only that of `entry`.

    KnownError: `reason_missing`, `certificate_unknown`.
    """
    reason = _reason(reason)
    with desk.write() as transaction:
        every = _versions(transaction.connection, desk, serial_)
        valid = [one for one in every if one.validity == Validity.VALID and entry in ("", one.entry)]
        transaction.append(*(revocation(transaction.connection, desk, one, reason) for one in valid))
    return Changes.CERTIFICATES if valid else Changes.NONE


def renumbered(desk: Desk, transaction: Transaction, wish: Wish, reason: str) -> Draft:
    """A certificate under a serial of its own, for somebody whose serial another person has as well.

    KnownError: `certificates_not_released`, `certificate_not_earned`, `person_unknown`.
    """
    (found,) = _all_allowed(desk, [wish], again=True)
    known, seed = _released(transaction.connection, desk, [wish]), statement_seed(transaction)
    return _draft(desk, known, found, _Numbers(transaction, known.prefix).next(), 1, _reason(reason), seed)


def register(desk: Desk) -> list[Issue]:
    """Every version of every certificate, by serial and version, with the names of desks and operators."""
    with desk.read() as connection:
        return _named(connection, store.issues(connection, desk.zone))


def versions(desk: Desk, serial_: str) -> list[Issue]:
    """The versions of one certificate, the first one first. KnownError("certificate_unknown")."""
    with desk.read() as connection:
        return _named(connection, _versions(connection, desk, serial_))


def current(desk: Desk, issues: Sequence[Issue]) -> list[Issue]:
    """Those of these certificates that are still valid, read anew: somebody may have revoked one meanwhile."""
    with desk.read() as connection:
        found = store.of_people(connection, list(dict.fromkeys(one.person for one in issues)), desk.zone)
        valid = {one.entry: one for one in _named(connection, found) if one.validity == Validity.VALID}
    return [valid[one.entry] for one in issues if one.entry in valid]


def others(desk: Desk, one: Issue) -> list[Issue]:
    """Further valid certificates of the same kind for the same person: desks that were apart issued them."""
    with desk.read() as connection:
        own = _named(connection, store.of_people(connection, [one.person], desk.zone))
    return [
        other
        for other in own
        if (other.person, other.kind) == (one.person, one.kind)
        and other.entry != one.entry
        and other.validity == Validity.VALID
    ]


def by_code(desk: Desk, code: str) -> Issue | None:
    """The version with this verification code (see `domain.statement.typed_code`), or None."""
    with desk.read() as connection:
        found = store.of_code(connection, code, desk.zone)
        return _named(connection, [found])[0] if found else None


def record_prints(desk: Desk, issues: Sequence[Issue], where: str) -> Changes:
    """Note that these certificates came out, on `pdf` or `printer`."""
    drafts = [Draft(PRINT, "certificate", i.serial, "certificate", {"code": i.code, "to": where}) for i in issues]
    with desk.write() as transaction:
        transaction.append(*drafts)
    return Changes.CERTIFICATES if drafts else Changes.NONE


# ---- who is due what -------------------------------------------------------------------------------------------------


def _candidates(
    connection: Connection, desk: Desk, entries: Sequence[eligibility.Entry], issues: Sequence[Issue]
) -> list[Candidate]:
    slots = agenda.slots(connection)
    issued: dict[tuple[str, str], list[Issue]] = {}
    for one in _named(connection, issues):
        issued.setdefault((one.person, one.kind), []).append(one)
    found: list[Candidate] = []
    for entry in entries:
        person, judged = entry.person, entry.eligibility
        for kind in CertificateKind:
            own = issued.get((person.id, kind), [])
            due = _due(kind, person, judged, speaks(person, slots))
            if own or due is not None:
                found.append(_candidate(person, kind, bool(due), judged, own))
    return found + _left(connection, issued, {entry.person.id for entry in entries})


def _left(
    connection: Connection, issued: Mapping[tuple[str, str], Sequence[Issue]], judged: Collection[str]
) -> list[Candidate]:
    """Valid certificates of people whom no rule judges any more: substituted since, or taken off the list."""
    left = {key: own for key, own in issued.items() if key[0] not in judged}
    known = {person.id: person for person in people.by_ids(connection, list({person for person, _ in left}))}
    found = []
    for (person, kind), own in left.items():
        valid = [one for one in own if one.validity == Validity.VALID]
        if valid:
            who = known.get(person) or Person(person, family_name=valid[-1].name)
            found.append(Candidate(who, CertificateKind(kind), State.UNEARNED, None, valid[-1], len(valid) - 1))
    return found


def _due(kind: CertificateKind, person: Person, judged: Eligibility, spoke: bool) -> bool | None:
    """Whether a certificate is due by now; None when it is not meant for this person.

    Somebody with the duty who has lost approval was still there: participation is for what they attended.
    """
    if kind == CertificateKind.THANKS:
        return True if spoke else None
    if kind == EARNED_BY[judged.certificate]:
        return judged.standing == Standing.EARNED
    lost = judged.certificate == Certificate.APPROVAL and judged.standing == Standing.LOST
    return True if lost and judged.attended > 0 and kind == CertificateKind.PARTICIPATION else None


def _candidate(
    person: Person, kind: CertificateKind, due: bool, judged: Eligibility, own: Sequence[Issue]
) -> Candidate:
    valid = [one for one in own if one.validity == Validity.VALID]
    last = max(valid or own, key=lambda one: (one.at, one.version), default=None)
    if not valid:
        state = State.REVOKED if own else State.READY if due else State.NOT_YET
    elif not due and kind != CertificateKind.THANKS:
        state = State.UNEARNED
    else:
        state = State.ISSUED if last and last.name == person.name else State.CHANGED
    judged_by = None if kind == CertificateKind.THANKS else judged
    return Candidate(person, kind, state, judged_by, last, max(0, len(valid) - 1))


def _all_allowed(desk: Desk, wishes: Sequence[Wish], *, again: bool) -> list[Candidate]:
    """The candidates of these wishes when all of them may be issued. Judged before writing: no scan waits for it."""
    ids = list(dict.fromkeys(wish.person for wish in wishes))
    with desk.read() as connection:
        _released(connection, desk, wishes)
        judged = eligibility.some_within(connection, desk, ids)
        there = attended(connection, desk, judged)
        rows = _candidates(connection, desk, judged, store.of_people(connection, ids, desk.zone))
        rows = [row for row in rows if row.person.id in there]
        due = {(row.person.id, row.kind): replace(row, attended=there[row.person.id]) for row in rows}
        return [_allowed(connection, due.get((wish.person, wish.kind)), wish, again) for wish in wishes]


def _unrevoked(allowed: Sequence[Candidate], valid: Mapping[tuple[str, CertificateKind], Issue]) -> None:
    """KnownError("certificate_revoked") for one that was valid when it was judged and is not any more."""
    for found in allowed:
        had = found.issue if found.issue and found.issue.validity == Validity.VALID else None
        if had and (found.person.id, found.kind) not in valid:
            raise KnownError("certificate_revoked", serial=had.serial)


def _released(connection: Connection, desk: Desk, wishes: Sequence[Wish]) -> CertificateSettings:
    """The settings, when every kind that is wished for is released."""
    known = settings_within(connection, desk)
    for wish in wishes:
        if wish.kind not in known.released:
            raise KnownError("certificates_not_released", kind=wish.kind.value)
    return known


def _valid(connection: Connection, desk: Desk, ids: Sequence[str]) -> dict[tuple[str, CertificateKind], Issue]:
    """(person, kind) → the certificate that is valid."""
    found = _named(connection, store.of_people(connection, list(dict.fromkeys(ids)), desk.zone))
    return {(one.person, one.kind): one for one in found if one.validity == Validity.VALID}


def _allowed(connection: Connection, found: Candidate | None, wish: Wish, again: bool) -> Candidate:
    """The candidate, when a certificate may be issued; thanks may be given to anybody the coordinator names."""
    if found is None:
        person = people.person(connection, wish.person)
        if person is None:
            raise KnownError("person_unknown")
        if wish.kind != CertificateKind.THANKS or person.substituted_by:
            raise KnownError("certificate_not_earned", name=person.name)
        return Candidate(person, wish.kind, State.READY, None)
    unearned = found.eligibility is not None and not _due(found.kind, found.person, found.eligibility, True)
    if unearned and (again or found.state != State.UNEARNED):
        raise KnownError("certificate_not_earned", name=found.person.name)
    if found.state == State.REVOKED and not again and found.issue:
        raise KnownError("certificate_revoked", serial=found.issue.serial)
    return found


# ---- one certificate -------------------------------------------------------------------------------------------------


class _Numbers:
    """Serials that nobody has given out, as far as this desk knows."""

    def __init__(self, transaction: Transaction, prefix: str) -> None:
        own = str(transaction.connection.exec_driver_sql("SELECT desk FROM desk").scalar_one())
        self._prefix, self._desk = prefix, own
        taken = store.serials_like(transaction.connection, serial(prefix, own, 0)[:-SERIAL_DIGITS])
        self._last = max(map(number_of, taken), default=0)

    def next(self) -> str:
        self._last += 1
        return serial(self._prefix, self._desk, self._last)


def _draft(
    desk: Desk, known: CertificateSettings, found: Candidate, serial_: str, version: int, reason: str, seed: bytes,
    languages: Sequence[str] = (),
) -> Draft:  # fmt: skip
    from ..signing.statement_key import sign

    person, kind = found.person, found.kind
    hours = stated_hours(kind, known.hours, known.agenda_hours, found.attended)
    issued = (known.issued or desk.now().date()).isoformat()
    seminar = known.short_title[:LONGEST_SEMINAR]
    said = Statement(person.name, seminar, kind.value, hours.contact, hours.online, issued, serial_, version)
    text = sign(seed, said)
    value = {
        "person": person.id, "kind": kind.value, "name": person.name, "version": version, "reason": reason,
        "languages": "+".join(languages or languages_of(known.languages, person)),
        "contact": hours.contact, "online": hours.online, "statement": text, "code": code_of(text),
    }  # fmt: skip
    return Draft(CERTIFICATE, "certificate", serial_, digest_of(code_of(text)), value)


def _versions(connection: Connection, desk: Desk, serial_: str) -> list[Issue]:
    found = store.of_serial(connection, serial_, desk.zone)
    if not found:
        raise KnownError("certificate_unknown", serial=serial_)
    return found


def _named(connection: Connection, issues: Sequence[Issue]) -> list[Issue]:
    operators: Mapping[str, str] = agenda.names(connection, "operator")
    desks: Mapping[str, str] = agenda.names(connection, "desk")
    return [
        replace(one, desk=desks.get(one.desk, one.desk[:5]), operator=operators.get(one.operator, ""))
        for one in issues
    ]


def _reason(text: str) -> str:
    reason = clean(text)
    if not reason:
        raise KnownError("reason_missing")
    return reason
