"""Scanning, admitting by hand, taking back, and what the desk shows about arrivals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from ..domain import badge_code
from ..domain.agenda import Slot
from ..domain.changes import Changes
from ..domain.checkin import REGISTRATION, BadgeState, Sighting, Tone, Verdict, VerdictKind, decide
from ..domain.errors import KnownError
from ..domain.journal import ISSUE, SCAN, SET, VOID, Draft, Entry
from ..domain.names import clean
from ..domain.people import Modality, Person
from ..store import agenda, alias, attendance, badges, journal, merging, people
from ..store.database import Connection
from .desk import Desk, Transaction, edits


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What one scan came to."""

    verdict: Verdict
    entry: str
    """Id of the journal entry; a refused scan has one too."""
    at: datetime
    first_day: bool = True
    """No arrival on an earlier day: the whole welcome (badge, folder) is due."""
    spare: str = ""
    """Code of a genuine badge that this desk knows nobody for: it can be given to somebody (`spares.bind`)."""

    @property
    def undoable(self) -> str:
        """The entry that can be taken back: this one or, where it did not admit, the earlier one it names; or none."""
        verdict = self.verdict
        if verdict.tone == Tone.GOOD:  # admitted, gone out, or back
            return self.entry
        return verdict.earlier.entry if verdict.earlier else ""


@dataclass(frozen=True, slots=True)
class LastScan:
    """One line of the last-scans list."""

    entry: str
    at: datetime
    person: Person | None
    verdict: VerdictKind
    station: str
    desk: str
    operator: str
    voided: bool
    uncertain: bool = False
    """The clock of the desk was wrong, and nobody has corrected it: to be shown with ≈."""
    recorded: datetime | None = None
    """The time as it was written, where it was corrected since."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Arrived of expected on one day: in all, and by country code (empty code: international staff)."""

    arrived: int
    expected: int
    by_country: dict[str, tuple[int, int]]
    """Country → (arrived, expected)."""


def is_code(desk: Desk, text: str) -> bool:
    """Whether the text is a badge code by its own check character, whoever made it."""
    return badge_code.read(text, desk.badge_key) is not None


def recognise(desk: Desk, typed: str) -> str | None:
    """The genuine code at the end of what was typed, or None (see `domain.badge_code.recognise_tail`)."""
    return badge_code.recognise_tail(typed, desk.badge_key)


def scan(
    desk: Desk, text: str, station: str = REGISTRATION, at: datetime | None = None, leaving: bool = False
) -> tuple[ScanResult, Changes]:
    """Decide one scanned text and store the scan with what the operator is shown, before it is shown.

    `leaving`: the station scans people who go out.
    """
    code = badge_code.read(text, desk.badge_key)
    with desk.write(at) as transaction:
        if code is None:
            torn = badge_code.torn(text)
            verdict = Verdict(
                VerdictKind.UNREADABLE if torn else VerdictKind.UNKNOWN, "unreadable" if torn else "unknown"
            )
            return _record(transaction, verdict, station, ""), Changes.ATTENDANCE
        genuine = badge_code.genuine(code, desk.badge_key)
        connection = transaction.connection
        issue = badges.issue_of(connection, code) if genuine else None
        spare = genuine and issue is None and badges.is_spare(connection, code)
        person = people.person(connection, issue.person) if issue else None
        badge = BadgeState(person, issue.current, _others(connection, code, issue)) if issue else None
        verdict = _decide(transaction, station, genuine, badge, by_hand=False, leaving=leaving, spare=spare)
        result = _record(transaction, verdict, station, code if genuine else "")
        free = verdict.kind in (VerdictKind.SPARE, VerdictKind.NOT_SYNCED_YET)
        return replace(result, spare=code if free else ""), Changes.ATTENDANCE


def admit(
    desk: Desk, person_id: str, station: str = REGISTRATION, at: datetime | None = None, leaving: bool = False
) -> tuple[ScanResult, Changes]:
    """Admit a person who was found by name, or let them out."""
    with desk.write(at) as transaction:
        result = admit_within(transaction, person_id, station, leaving=leaving)
    return result, Changes.ATTENDANCE


def admit_within(
    transaction: Transaction,
    person_id: str,
    station: str = REGISTRATION,
    entered: bool = False,
    leaving: bool = False,
    given: Mapping[str, str] | None = None,
) -> ScanResult:
    """`admit` as part of a larger act; `entered` when that act entered the person (a walk-in, a substitute).

    `given` says which spare badge the act gave to the person: `issue` (id of the entry) and `before` (the code that
    counted until then, or empty). Taking back the scan takes the badge back as well.
    """
    person = _person(transaction.connection, person_id)
    verdict = _decide(transaction, station, True, BadgeState(person, True), by_hand=True, leaving=leaving)
    if given:
        verdict = replace(verdict, notes=(*verdict.notes, "badge_given"))
    return _record(transaction, verdict, station, "", entered, given)


def undo(desk: Desk, entry: str, reason: str) -> Changes:
    """Take back a scan with a reason. The scan stays in the journal; it no longer counts.

    A walk-in or substitute who was entered by the same act leaves the list, and the substituted person is back in it,
    unless they were admitted again since.
    """
    reason = clean(reason)
    if not reason:
        raise KnownError("reason_missing")
    with desk.write() as transaction:
        found = journal.find(transaction.connection, _digest(entry))
        if found is not None and found.kind == ISSUE and "before" in (found.data() or {}):
            holder = alias.canonical(transaction.connection, found.subject)
            if badges.current_code(transaction.connection, holder) != found.data()["code"]:
                raise KnownError("already_voided")
            transaction.append(*badge_taken_back(transaction.connection, found, reason))
            return Changes.BADGES
        if found is None or found.kind != SCAN:
            raise KnownError("entry_unknown")
        if attendance.voided(transaction.connection, found.hash):
            raise KnownError("already_voided")
        transaction.append(Draft(VOID, "entry", found.id, "", {"reason": reason}))
        transaction.append(*_gift_taken_back(transaction.connection, found, reason))
        counts_for = alias.canonical(transaction.connection, found.subject)
        came_again = attendance.admitted_ever(transaction.connection, counts_for)
        if (found.data() or {}).get("entered") and not came_again:
            returned = people.substituted_by(transaction.connection, counts_for)
            wrongly_void = attendance.voids_because(transaction.connection, because_of(found.subject))
            transaction.append(*(Draft(VOID, "entry", void, "", {"reason": reason}) for void in wrongly_void))
            transaction.append(
                *edits("person", found.subject, {"deleted": "true"}),
                *(draft for person in returned for draft in edits("person", person, {"substituted_by": ""})),
            )
    return Changes.ATTENDANCE | Changes.PEOPLE | Changes.BADGES


def _gift_taken_back(connection: Connection, scan: Entry, reason: str) -> list[Draft]:
    """Taking back the badge that the act of this scan gave to the person, if it gave any."""
    given = (scan.data() or {}).get("given")
    issue = journal.find(connection, _digest(str(given.get("issue", "")))) if isinstance(given, dict) else None
    if issue is None or issue.kind != ISSUE or issue.subject != scan.subject:
        return []
    return badge_taken_back(connection, issue, reason)


def badge_taken_back(connection: Connection, issue: Entry, reason: str) -> list[Draft]:
    """Voiding an issue; the badge that it replaced counts again, if the person has got no other one since."""
    said = issue.data() or {}
    before = str(said.get("before", ""))
    still = badges.current_code(connection, alias.canonical(connection, issue.subject)) == said.get("code")
    again = [Draft(ISSUE, "person", issue.subject, "badge", {"code": before})] if still and before else []
    return [Draft(VOID, "entry", issue.id, "", {"reason": reason}), *again]


def because_of(substitute: str) -> str:
    """Reason of the voids that go with a substitution, so that they can be taken back together."""
    return f"substituted by {substitute}"


def set_modality_today(desk: Desk, person_id: str, modality: Modality, day: date | None = None) -> Changes:
    """Say how a person takes part on one day, without changing what they registered for."""
    with desk.write() as transaction:
        person = _person(transaction.connection, person_id)
        today = day or date.fromisoformat(transaction.stamp.at[:10])
        days = merging.said_under(transaction.connection, "person_day", f"{person.id}@{today.isoformat()}")
        transaction.append(*(Draft(SET, "person_day", one, "modality", modality.value) for one in days))
    return Changes.PEOPLE | Changes.ATTENDANCE


def admission_times(desk: Desk, ids: Sequence[str]) -> dict[str, datetime]:
    """When these people were admitted today, for those who were."""
    with desk.read() as connection:
        return attendance.admission_times(connection, ids, desk.now().date().isoformat())


def last_scans(desk: Desk, limit: int = 12) -> list[LastScan]:
    """The most recent scans of every desk known here, newest first."""
    with desk.read() as connection:
        rows = attendance.last_scans(connection, limit)
        found = {p.id: p for p in people.by_ids(connection, [row.person for row in rows if row.person])}
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
    return [
        LastScan(
            r.entry,
            r.at,
            found.get(r.person),
            VerdictKind(r.verdict) if r.verdict in set(VerdictKind) else VerdictKind.UNKNOWN,
            r.station,
            desks.get(r.desk, r.desk[:5]),
            operators.get(r.operator, ""),
            r.voided,
            r.uncertain,
            r.recorded,
        )
        for r in rows
    ]


def arrivals(desk: Desk, day: date | None = None) -> Arrivals:
    """Arrived of expected at the registration desk on one day (today when left out)."""
    with desk.read() as connection:
        rows = attendance.arrivals_by_country(connection, (day or desk.now().date()).isoformat())
    by_country = {country: (arrived, expected) for country, (expected, arrived) in rows.items()}
    return Arrivals(sum(a for a, _ in by_country.values()), sum(e for _, e in by_country.values()), by_country)


def slots(desk: Desk) -> Sequence[Slot]:
    """The agenda."""
    with desk.read() as connection:
        return agenda.slots(connection)


def check_station(desk: Desk, station: str) -> str:
    """The station itself when it is the registration desk or a slot, else KnownError("slot_unknown")."""
    if station != REGISTRATION and station not in {slot.id for slot in slots(desk)}:
        raise KnownError("slot_unknown", slot=station)
    return station


def _others(connection: Connection, code: str, issue: badges.IssueRow) -> tuple[Person, ...]:
    """Who else was given this very badge, at another desk."""
    if not (issue.current and issue.given_twice):
        return ()
    return tuple(people.by_ids(connection, [i for i in badges.holders(connection, code) if i != issue.person]))


def _decide(
    transaction: Transaction,
    station: str,
    genuine: bool,
    badge: BadgeState | None,
    *,
    by_hand: bool,
    leaving: bool,
    spare: bool = False,
) -> Verdict:
    connection, today = transaction.connection, date.fromisoformat(transaction.stamp.at[:10])
    person = badge.person if badge else None
    earlier: Sighting | None = None
    substitute, modality, out = None, "", False
    if person is not None:
        earlier = attendance.first_admission(connection, person.id, station, today.isoformat())
        substitute = people.person(connection, person.substituted_by) if person.substituted_by else None
        out = attendance.is_out(connection, person.id, station, today.isoformat())
        modality = people.day_modality(connection, person.id, today.isoformat()) or person.modality
    if earlier is not None:
        earlier = _named(connection, earlier)
    days = agenda.days(connection)
    return decide(genuine, badge, earlier, substitute, modality, today, days, by_hand, leaving, out, spare)


def _named(connection: Connection, sighting: Sighting) -> Sighting:
    desks, operators = agenda.names(connection, "desk"), agenda.names(connection, "operator")
    return replace(
        sighting,
        desk=desks.get(sighting.desk, sighting.desk[:5]),
        operator=operators.get(sighting.operator, ""),
    )


def _record(
    transaction: Transaction,
    verdict: Verdict,
    station: str,
    code: str,
    entered: bool = False,
    given: Mapping[str, str] | None = None,
) -> ScanResult:
    person = verdict.person.id if verdict.person else ""
    today = transaction.stamp.at[:10]
    before = bool(person) and attendance.arrived_before(transaction.connection, person, today)
    shown: dict[str, object] = {
        "verdict": verdict.kind.value,
        "reason": verdict.reason,
        "admitted": verdict.admitted,
        "code": code,
        "notes": list(verdict.notes),
    }
    if entered:
        shown["entered"] = True
    if given:
        shown["given"] = dict(given)
    if verdict.kind == VerdictKind.LEFT:
        shown["leaving"] = True
    (entry,) = transaction.append(Draft(SCAN, "person", person, station, shown))
    return ScanResult(verdict, entry.id, datetime.fromisoformat(entry.at), not before)


def _person(connection: Connection, person_id: str) -> Person:
    person = people.person(connection, person_id)
    if person is None:
        raise KnownError("person_unknown")
    return person


def _digest(entry: str) -> bytes:
    try:
        return bytes.fromhex(entry)
    except ValueError as error:
        raise KnownError("entry_unknown") from error
