"""Who has earned a certificate, what is missing, whom to chase; waivers and simulations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ..domain.attendance import Outcome
from ..domain.changes import Changes
from ..domain.eligibility import EVERYTHING, Case, Certificate, Eligibility, Fix, Judge, Kind, Missing, Standing
from ..domain.errors import KnownError
from ..domain.journal import VOID, WAIVER, Draft
from ..domain.names import clean, sort_key
from ..domain.people import Person
from ..store import agenda, people
from ..store import presence as store
from ..store.database import Connection
from .desk import Desk
from .eligibility_evidence import course_results, possible_rows, waived_slots
from .presence import rows_within
from .rules import Rules, rules_within

_ORDER = {Standing.ON_THE_WAY: 0, Standing.LOST: 1, Standing.EARNED: 2}
_NOTHING: Mapping[str, str] = {}
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """One person and what the rule says of them."""

    person: Person
    eligibility: Eligibility
    outcomes: tuple[Outcome, ...]
    """Presence at every slot of the plan."""
    results: Mapping[str, str]
    """Course or consultation → best state."""
    possible_rows: int = 0
    """Undecided rows of reports that may be theirs: deciding them may mend something at once."""

    @property
    def fixable_now(self) -> int:
        return self.eligibility.fixable_now + self.possible_rows


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The rule applied to everybody, at one moment."""

    entries: tuple[Entry, ...]
    """By family name; people who were substituted are left out, their substitutes stand for them."""
    rules: Rules

    def count(self, standing: Standing, certificate: Certificate = Certificate.APPROVAL) -> int:
        """How many have this standing."""
        return sum(
            entry.eligibility.standing == standing and entry.eligibility.certificate == certificate
            for entry in self.entries
        )

    def chase(self) -> list[Entry]:
        """Whom to chase: those who still can earn the certificate of approval, most easily mended first, then those
        who only can by a waiver."""
        asked = [e for e in self.entries if e.eligibility.certificate == Certificate.APPROVAL]
        unfinished = [e for e in asked if e.eligibility.standing != Standing.EARNED]
        return sorted(unfinished, key=_urgency)


@dataclass(frozen=True, slots=True)
class Waiver:
    """A requirement that was waived for a person."""

    entry: str
    slot: str
    reason: str
    at: datetime
    desk: str
    operator: str


@dataclass(frozen=True, slots=True)
class Simulation:
    """What another rule would change."""

    before: Verdicts
    after: Verdicts

    @property
    def gained(self) -> list[Person]:
        """Who would have earned more than they have."""
        return self._risen(self.before, self.after)

    @property
    def lost(self) -> list[Person]:
        """Who would have earned less than they have: also approval that turns into participation."""
        return self._risen(self.after, self.before)

    @staticmethod
    def _risen(first: Verdicts, second: Verdicts) -> list[Person]:
        had = {entry.person.id: _worth(entry) for entry in first.entries}
        return [entry.person for entry in second.entries if _worth(entry) > had.get(entry.person.id, 0)]


@dataclass(frozen=True, slots=True)
class Advice:
    """What somebody can mend at once by themselves or by saying where they were."""

    eligibility: Eligibility
    missing: tuple[Missing, ...]
    """Courses first, then consultations, then items of which nobody noted whether they were there; never empty."""
    rules: Rules


def _worth(entry: Entry) -> int:
    """What somebody has earned: nothing, participation, approval."""
    if entry.eligibility.standing != Standing.EARNED:
        return 0
    return 2 if entry.eligibility.certificate == Certificate.APPROVAL else 1


def _urgency(entry: Entry) -> tuple[object, ...]:
    """On the way before lost; what needs no waiting first; the fewest steps first."""
    missing = entry.eligibility.missing
    waiting = sum(m.fix == Fix.ATTEND for m in missing)
    name = sort_key(entry.person.family_name, entry.person.given_name)
    return _ORDER[entry.eligibility.standing], entry.fixable_now == 0, len(missing) - waiting, waiting, name


def verdicts(desk: Desk, changed: Mapping[str, str] | None = None) -> Verdicts:
    """The rule applied to everybody now; `changed` fields of `services.rules` are tried out without being stored.

    With thousands of people for a background lane.
    """
    with desk.read() as connection:
        return everybody_within(connection, desk, changed)


def simulate(desk: Desk, changed: Mapping[str, str]) -> Simulation:
    """What would be if the rules were changed like that; nothing is stored."""
    with desk.read() as connection:
        return Simulation(everybody_within(connection, desk), everybody_within(connection, desk, changed))


def verdict(desk: Desk, person_id: str) -> tuple[Entry, Rules]:
    """The rule applied to one person, without a look at undecided rows of reports: quick enough for the check-in.

    KnownError: `person_unknown`.
    """
    with desk.read() as connection:
        person = people.person(connection, person_id)
        if person is None:
            raise KnownError("person_unknown")
        rules = rules_within(connection, desk)
        return _judged(connection, desk, rules, [person], [person_id], {})[0], rules


def advice(desk: Desk, person_id: str) -> Advice | None:
    """What to tell somebody who stands at the desk; None when there is nothing they could do or say about it now.

    Nothing is said of a course or consultation while no report about it was read: nobody knows who has done it.
    """
    entry, rules = verdict(desk, person_id)
    if entry.eligibility.standing != Standing.ON_THE_WAY:
        return None
    told = [missing for missing in entry.eligibility.missing if missing.now and missing.fix != Fix.GO_IN]
    with desk.read() as connection:
        told = [m for m in told if m.kind == Kind.SLOT or store.reported(connection, m.slot)]
    return Advice(entry.eligibility, tuple(told), rules) if told else None


def everybody_within(connection: Connection, desk: Desk, changed: Mapping[str, str] | None = None) -> Verdicts:
    """`verdicts` as part of a larger reading."""
    some = [person for person in people.people(connection) if not person.substituted_by]
    some.sort(key=lambda person: sort_key(person.family_name, person.given_name))
    rules = rules_within(connection, desk, changed)
    return Verdicts(tuple(_judged(connection, desk, rules, some, None, possible_rows(connection))), rules)


def some_within(connection: Connection, desk: Desk, ids: Sequence[str]) -> list[Entry]:
    """The rule applied to these people, as part of a larger reading; unknown and substituted ones are left out."""
    some = [person for person in people.by_ids(connection, ids) if not person.substituted_by]
    return _judged(connection, desk, rules_within(connection, desk), some, list(ids), {})


def _judged(
    connection: Connection,
    desk: Desk,
    rules: Rules,
    some: Sequence[Person],
    ids: Sequence[str] | None,
    possible: Mapping[str, int],
) -> list[Entry]:
    outcomes = rows_within(connection, rules, some, ids)
    results, waived = course_results(connection, rules, desk, ids), waived_slots(connection, ids)
    judge = Judge(rules.eligibility, rules.plan, int(desk.now().timestamp()))
    found = []
    for person in some:
        row, said = outcomes[person.id], results.get(person.id, _NOTHING)
        judged = judge.judge(Case(person.role, row, said, waived.get(person.id, _NONE)))
        found.append(Entry(person, judged, row, said, possible.get(person.id, 0)))
    return found


def waive(desk: Desk, person_id: str, slots: Sequence[str], reason: str) -> Changes:
    """Waive requirements for a person: slots, courses, or `domain.eligibility.EVERYTHING`.

    The signed-in operator answers for it by name. KnownError: `waiver_needs_operator`, `reason_missing`,
    `person_unknown`, `slot_unknown`.
    """
    reason = clean(reason)
    if not desk.operator:
        raise KnownError("waiver_needs_operator")
    if not reason:
        raise KnownError("reason_missing")
    with desk.write() as transaction:
        if people.person(transaction.connection, person_id) is None:
            raise KnownError("person_unknown")
        unknown = set(slots) - {EVERYTHING} - agenda.slot_ids(transaction.connection)
        if unknown:
            raise KnownError("slot_unknown", slot=min(unknown))
        waived = {row.slot for row in store.waivers(transaction.connection, [person_id])}
        new = [slot for slot in slots if slot not in waived]
        transaction.append(*(Draft(WAIVER, "person", person_id, slot, {"reason": reason}) for slot in new))
    return Changes.RULES if new else Changes.NONE


def withdraw(desk: Desk, waiver: str, reason: str) -> Changes:
    """Take a waiver back. KnownError: `reason_missing`, `entry_unknown`."""
    reason = clean(reason)
    if not reason:
        raise KnownError("reason_missing")
    with desk.write() as transaction:
        if waiver not in {row.entry for row in store.waivers(transaction.connection)}:
            raise KnownError("entry_unknown")
        transaction.append(Draft(VOID, "entry", waiver, "", {"reason": reason}))
    return Changes.RULES


def waivers(desk: Desk, person_id: str) -> list[Waiver]:
    """What was waived for a person, by whom and why."""
    with desk.read() as connection:
        rows = list(store.waivers(connection, [person_id]))
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
    return [
        Waiver(
            row.entry,
            row.slot,
            row.reason,
            datetime.fromisoformat(row.at),
            desks.get(row.desk, row.desk[:5]),
            operators.get(row.operator, ""),
        )
        for row in rows
    ]
