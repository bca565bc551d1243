"""Whom the names of reports stand for: the rules' verdicts, the queue of doubtful names, people's decisions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ..domain.attendance import seconds
from ..domain.changes import Changes
from ..domain.claims import Candidate, Claim, Doubt, Doubtful, Ignored, IgnoredWhy, Linked, Strength, Verdict, Why
from ..domain.errors import KnownError
from ..domain.identity import FOLLOWS, NOBODY, decided_person, follows
from ..domain.journal import SET, Draft
from ..domain.matching import match
from ..domain.names import email_key
from ..domain.people import Person
from ..store import agenda, people
from ..store import reports as store
from ..store.database import Connection
from .desk import Desk


@dataclass(frozen=True, slots=True)
class Named:
    """A name and address of the reports that were read, and what is known about whom it stands for."""

    identity: str
    name: str
    email: str
    verdict: Verdict
    online: int
    """Seconds connected, in all reports together."""
    results: Mapping[str, str]
    """Slot → state."""
    reports: tuple[str, ...]
    """Kinds and titles are in `report_commit.readings`, by these ids."""

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        return self.verdict.candidates if isinstance(self.verdict, Doubtful) else ()


@dataclass(frozen=True, slots=True)
class Decided:
    """Who decided whom a name stands for."""

    person: str
    """Person id, `domain.identity.NOBODY`, or empty when a decision was taken back."""
    at: datetime
    desk: str
    operator: str


def named(desk: Desk) -> list[Named]:
    """Every name of the reports that count, doubtful ones first, then unknown, linked and ignored ones."""
    with desk.read() as connection:
        said, decided = store.said(connection), store.decisions(connection)
        verdicts = verdicts_within(connection, [Claim(one.identity, one.name, one.email) for one in said.values()])
    found = [
        Named(
            key, one.name, one.email, _written(verdicts[key], decided.get(key, "")), seconds(one.intervals),
            one.results, tuple(sorted(one.reports)),
        )
        for key, one in said.items()
    ]
    return sorted(found, key=lambda one: (_rank(one.verdict), one.name.casefold(), one.identity))


def _written(verdict: Verdict, decided: str) -> Verdict:
    """A link counts once it is written down; before that it is a question, however sure the rules are."""
    if isinstance(verdict, Linked) and verdict.person != decided:
        return Doubtful((Candidate(verdict.person, Strength.STRONG, Doubt.UNCONFIRMED),), Doubt.UNCONFIRMED)
    return verdict


def _rank(verdict: Verdict) -> int:
    kinds = (Doubtful, Linked, Ignored)
    return {Doubtful: 0, Linked: 2, Ignored: 3}[type(verdict)] if isinstance(verdict, kinds) else 1


def open_names(desk: Desk) -> list[Named]:
    """The queue: names that a person must decide about, doubtful ones first."""
    return [one for one in named(desk) if not isinstance(one.verdict, (Linked, Ignored))]


def decide(desk: Desk, decisions: Mapping[str, str], expected: Mapping[str, str] | None = None) -> Changes:
    """Say whom names stand for: identity → person id, `NOBODY`, or empty text to take a decision back.

    Whatever the reports say of the name is the person's from now on, in every report that was or will be read; taking
    the decision back takes all of that back. With `expected` (an undo), names that somebody has decided otherwise since
    are left alone. KnownError: `identity_unknown`, `person_unknown`.
    """
    with desk.write() as transaction:
        connection = transaction.connection
        if not set(decisions) <= store.known(connection):
            raise KnownError("identity_unknown")
        persons = {person for person in decisions.values() if person not in ("", NOBODY)}
        if len(people.by_ids(connection, sorted(persons))) != len(persons):
            raise KnownError("person_unknown")
        now = store.links(connection)
        changed = {
            key: person
            for key, person in decisions.items()
            if now.get(key, "") != person and (expected is None or decided_person(now.get(key, "")) == expected[key])
        }
        transaction.append(*(link_draft(key, person) for key, person in changed.items()))
        transaction.append(*follow(connection, set(changed)))
    return Changes.REPORTS | Changes.ATTENDANCE if changed else Changes.NONE


def follow(connection: Connection, decided: Collection[str]) -> list[Draft]:
    """What follows for other names with the same addresses after these names were decided: links that are sure now, and
    links that have lost the decision they rested on."""
    every = store.addresses(connection)
    touched = {email_key(one.email) for one in every if one.identity in decided}
    near = [one for one in every if email_key(one.email) in touched and one.identity not in decided]
    aliases = aliases_of(every)
    fallen = {one.identity for one in near if one.follows and aliases.get(email_key(one.email)) != one.person}
    open_ = [one for one in near if one.identity in fallen or not one.person]
    if not open_:  # as nearly always: nobody is compared with thousands of people for it
        return []
    verdicts = match([Claim(one.identity, one.name, one.email) for one in open_], people.people(connection), aliases)
    links = {key: verdict for key, verdict in verdicts.items() if isinstance(verdict, Linked)}
    drafts = [link_draft(key, "") for key in sorted(fallen - set(links))]
    return drafts + [link_draft(key, link.person, link.why) for key, link in links.items()]


def decided_by(desk: Desk, identity: str) -> Decided | None:
    """Who decided about a name, when and where."""
    with desk.read() as connection:
        found = store.link_provenance(connection, identity)
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
    if found is None:
        return None
    moment = datetime.fromisoformat(found.at)
    return Decided(found.value, moment, desks.get(found.desk, found.desk[:5]), operators.get(found.operator, ""))


def link_draft(identity: str, person: str, why: Why = Why.DECIDED) -> Draft:
    """The entry that says whom a name stands for, and whether that follows from a decision about another."""
    return Draft(SET, "identity", identity, "person", FOLLOWS + person if why == Why.ALIAS and person else person)


def verdicts_within(connection: Connection, claims: Sequence[Claim]) -> dict[str, Verdict]:
    """What rules and decisions say of these names now."""
    if not claims:  # as before the first report: nobody is read and compared for it
        return {}
    links, aliases = store.links(connection), aliases_of(store.addresses(connection))
    decided = {key: decided_person(value) for key, value in links.items() if value}
    own_word = {key for key, value in links.items() if value and not follows(value)}
    ruled = decide_all(claims, people.people(connection), aliases, decided)
    return {key: _by_whom(verdict, key in own_word) for key, verdict in ruled.items()}


def _by_whom(verdict: Verdict, own_word: bool) -> Verdict:
    """A name that confirmed an address does not owe its link to that address."""
    if own_word and isinstance(verdict, Linked) and verdict.why == Why.ALIAS:
        return Linked(verdict.person, Why.DECIDED)
    return verdict


def decide_all(
    claims: Sequence[Claim], everybody: Sequence[Person], aliases: Mapping[str, str], decided: Mapping[str, str]
) -> dict[str, Verdict]:
    """Verdicts with the reason that the rules have, where they come to what was decided anyway."""
    ids = {person.id for person in everybody}
    ruled = match(claims, everybody, aliases)
    for key, verdict in ruled.items():
        person = decided.get(key, "")
        if person == NOBODY:
            ruled[key] = verdict if isinstance(verdict, Ignored) else Ignored(IgnoredWhy.DECIDED)
        elif person in ids and not (isinstance(verdict, Linked) and verdict.person == person):
            ruled[key] = Linked(person, Why.DECIDED)
    return ruled


def aliases_of(addresses: Iterable[store.Address]) -> dict[str, str]:
    """Further addresses that were decided to be one person's; an address of several people is nobody's alias.

    What was linked by an alias is no proof of it.
    """
    owners: dict[str, set[str]] = {}
    for one in addresses:
        if one.person and not one.follows:
            owners.setdefault(email_key(one.email), set()).add(one.person)
    return {address: min(persons) for address, persons in owners.items() if len(persons) == 1 and NOBODY not in persons}
