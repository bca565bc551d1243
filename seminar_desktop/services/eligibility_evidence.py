"""What the certificate rule is applied to besides presences: courses, waivers, names of reports that may be theirs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from ..domain.claims import Claim, Doubtful, Linked, Verdict
from ..domain.eligibility import PASSED_LATE
from ..domain.results import better
from ..store import presence as store
from ..store import reports
from ..store.database import Connection
from .desk import Desk
from .matching import verdicts_within
from .rules import Rules

Said = Iterable[tuple[str, str, str, str]]
"""Person, slot, state, when as ISO text or empty."""


def course_results(
    connection: Connection, rules: Rules, desk: Desk, ids: Sequence[str] | None
) -> Mapping[str, Mapping[str, str]]:
    """Person → course or consultation → best state, of everybody (`ids` None) or of some people."""
    return best_results(_in_time(store.results(connection, ids), rules, desk))


def best_results(rows: Said) -> dict[str, dict[str, str]]:
    """Person → slot → best state of all accounts and files (two accounts of one person are united)."""
    best: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    for person, slot, state, at in rows:
        best[person][slot] = better(best[person].get(slot), (state, at))
    return {person: {slot: said[0] for slot, said in slots.items()} for person, slots in best.items()}


def waived_slots(connection: Connection, ids: Sequence[str] | None) -> dict[str, frozenset[str]]:
    """Person → slots that are waived for them."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in store.waivers(connection, ids):
        found[row.person].add(row.slot)
    return {person: frozenset(slots) for person, slots in found.items()}


def possible_rows(connection: Connection) -> dict[str, int]:
    """Person → how many undecided names of reports may be theirs. Names that are decided are not compared again."""
    decided = reports.decisions(connection)
    claims = [
        Claim(one.identity, one.name, one.email)
        for one in reports.said(connection).values()
        if one.identity not in decided
    ]
    found: dict[str, int] = defaultdict(int)
    for verdict in verdicts_within(connection, claims).values() if claims else ():
        for person in _candidates(verdict):
            found[person] += 1
    return found


def _candidates(verdict: Verdict) -> list[str]:
    if isinstance(verdict, Linked):  # the rules are sure, but nobody has written it down yet
        return [verdict.person]
    return [candidate.person for candidate in verdict.candidates] if isinstance(verdict, Doubtful) else []


def _in_time(rows: Said, rules: Rules, desk: Desk) -> Said:
    """Courses that were passed after the last day are `PASSED_LATE`; without word of when, they were in time."""
    until = rules.eligibility.courses_until
    if until is None:
        return rows
    courses = frozenset(rules.eligibility.courses)
    return (
        (person, slot, PASSED_LATE if slot in courses and _done(state, at, desk) >= until else state, at)
        for person, slot, state, at in rows
    )


def _done(state: str, at: str, desk: Desk) -> float:
    """When a course was completed, in seconds since 1970; 0 when it was not, or when nobody knows."""
    if state not in ("passed", "completed"):
        return 0
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:  # empty, or written by something else
        return 0
    return (moment if moment.tzinfo else moment.replace(tzinfo=desk.zone)).timestamp()
