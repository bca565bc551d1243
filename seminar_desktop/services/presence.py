"""Who was where: the presence of people at slots, as the rules conclude it from everything known here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

from ..domain.agenda import Slot
from ..domain.attendance import NOT_ASKED, Evidence, Interval, Outcome, Presence, Reason, Sight
from ..domain.checkin import REGISTRATION
from ..domain.errors import KnownError
from ..domain.names import sort_key
from ..domain.people import Person
from ..domain.plan import Plan
from ..domain.results import best_of
from ..store import agenda, people
from ..store import presence as store
from ..store.database import Connection
from .desk import Desk
from .rules import Rules, rules_within

_SUBSTITUTED = Outcome(Presence.NOT_REQUIRED, Reason.SUBSTITUTED)
_PRESENCES = frozenset(status.value for status in Presence)

Row = tuple[Outcome, ...]
"""Outcomes of one person, in the order of `Plan.slots`."""


@dataclass(frozen=True, slots=True)
class Board:
    """The grid without its cells: who the rows are, and the plan whose slots are the columns."""

    people: tuple[Person, ...]
    """By family name. Those who were substituted are in it as well: they may have attended something."""
    rules: Rules

    @property
    def plan(self) -> Plan:
        return self.rules.plan


@dataclass(frozen=True, slots=True)
class Said:
    """Who said something about a person at a slot: the hover of a cell."""

    what: str
    """`mark`, `scan`, `leave`, or `online`."""
    value: str
    """The status of a mark; the station of a scan; the seconds online."""
    at: datetime | None
    desk: str = ""
    operator: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell and everything that led to it."""

    outcome: Outcome
    said: tuple[Said, ...]


def board(desk: Desk) -> Board:
    """Rows and columns of the attendance grid."""
    with desk.read() as connection:
        everybody = people.people(connection)
        rules = rules_within(connection, desk)
    everybody.sort(key=lambda p: sort_key(p.family_name, p.given_name))
    return Board(tuple(everybody), rules)


def rows(desk: Desk, shown: Board, some: Sequence[Person]) -> dict[str, Row]:
    """Outcomes of some people (the visible ones) by person id."""
    with desk.read() as connection:
        return rows_within(connection, shown.rules, some, [p.id for p in some])


def all_rows(desk: Desk, shown: Board) -> dict[str, Row]:
    """Outcomes of everybody; for a background lane when there are thousands."""
    with desk.read() as connection:
        return rows_within(connection, shown.rules, shown.people, None)


def rows_within(
    connection: Connection, rules: Rules, some: Iterable[Person], ids: Sequence[str] | None
) -> dict[str, Row]:
    """`rows` as part of a larger reading; `ids` is None when everybody is meant."""
    gathered = evidence(connection, rules.plan, ids)
    nothing: dict[int, Evidence] = {}
    return {p.id: _row(rules.plan, p, gathered.get(p.id, nothing)) for p in some}


def counts(plan: Plan, given: Iterable[Row]) -> list[Counter[Presence]]:
    """How many people have which presence, per slot of the plan."""
    columns = zip(*given, strict=True)
    return [Counter(outcome.status for outcome in column) for column in columns] or [Counter() for _ in plan.slots]


def evidence(connection: Connection, plan: Plan, ids: Sequence[str] | None) -> dict[str, dict[int, Evidence]]:
    """Person → index of slot → everything known, for the slots of which anything is known."""
    index, cells = plan.index, _Cells()
    disputed = store.disputed_marks(connection)
    for person, slot, status in store.marks(connection, ids):
        if slot in index:
            cells.of[person][index[slot]] = _mark(status, bool(disputed) and (person, slot) in disputed)
    for (person, at_slot), sights in _scans(connection, plan, ids).items():
        cells.add(person, at_slot, scans=tuple(sights))
    for (person, at_slot), online in _online(connection, plan, ids).items():
        cells.add(person, at_slot, online=tuple(online))
    for (person, at_slot), states in _reported(connection, index, ids).items():
        cells.add(person, at_slot, reported=best_of(states), reports_differ=len(states) > 1)
    wanted = None if ids is None else set(ids)
    for person, slot in disputed:  # one desk marked, another one took the mark back
        if slot in index and (wanted is None or person in wanted):
            cells.add(person, index[slot], disputed=True)
    return cells.of


def _reported(
    connection: Connection, index: Mapping[str, int], ids: Sequence[str] | None
) -> Mapping[tuple[str, int], set[str]]:
    """What foreign attendance lists say."""
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for person, slot, state, _ in store.results(connection, ids):
        if slot in index and state in _PRESENCES:
            found[person, index[slot]].add(state)
    return found


class _Cells:
    """Evidence by person and slot. Most cells have one source, so a value is copied only where a second one adds."""

    def __init__(self) -> None:
        self.of: dict[str, dict[int, Evidence]] = defaultdict(dict)

    def add(self, person: str, index: int, **known: Any) -> None:
        cells = self.of[person]
        before = cells.get(index)
        cells[index] = replace(before, **known) if before else Evidence(**known)


@cache
def _mark(status: str, disputed: bool) -> Evidence:
    return Evidence(mark=status, disputed=disputed)


def _scans(
    connection: Connection, plan: Plan, ids: Sequence[str] | None
) -> Mapping[tuple[str, int], list[Sight]]:
    """A scan counts for the slot at whose door it was made; one at the registration desk for what runs just then."""
    found: dict[tuple[str, int], list[Sight]] = defaultdict(list)
    for person, station, at, leaving in store.sights(connection, ids):
        if station in plan.index:
            found[person, plan.index[station]].append(Sight(at, leaving))
        elif station == REGISTRATION:
            for at_slot in plan.running(at):
                found[person, at_slot].append(Sight(at, leaving))
    return found


def _online(
    connection: Connection, plan: Plan, ids: Sequence[str] | None
) -> Mapping[tuple[str, int], list[Interval]]:
    """A connection counts for every slot it touches, or only for the one its report was read for."""
    found: dict[tuple[str, int], list[Interval]] = defaultdict(list)
    open_slots = [i for i, slot in enumerate(plan.slots) if slot.id not in plan.parallel]
    for person, slot, text in store.connections(connection, ids):
        slots = open_slots if not slot else [plan.index[slot]] if slot in plan.index else []
        for begin, end in store.intervals_of(text):
            for i in slots:
                if begin < plan.periods[i].ends and end > plan.periods[i].begins:
                    found[person, i].append((begin, end))
    return found


def _row(plan: Plan, person: Person, known: Mapping[int, Evidence]) -> Row:
    if not person.substituted_by:
        return plan.row(person.role, known)
    return tuple(_SUBSTITUTED if outcome is NOT_ASKED else outcome for outcome in plan.row("", known))


def cell(desk: Desk, shown: Board, person: Person, slot: Slot) -> Cell:
    """Why a cell is what it is: the outcome, and who said what, when and where."""
    plan = shown.plan
    if slot.id not in plan.index:
        raise KnownError("slot_unknown", slot=slot.id)
    position = plan.index[slot.id]
    with desk.read() as connection:
        row = rows_within(connection, shown.rules, [person], [person.id])[person.id]
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
        said = [
            _said("mark", found.value, found, desks, operators)
            for found in store.mark_provenance(connection, person.id, slot.id)
            if found.value
        ]
        for station, leaving, found in store.scan_provenance(connection, person.id):
            at = int(datetime.fromisoformat(found.at).timestamp())
            if station == slot.id or (station == REGISTRATION and position in plan.running(at)):
                said.append(_said("leave" if leaving else "scan", station, found, desks, operators))
    outcome = row[position]
    if outcome.online:
        said.append(Said("online", str(outcome.online), None))
    return Cell(outcome, tuple(said))


def _said(
    what: str, value: str, found: store.Provenance, desks: Mapping[str, str], operators: Mapping[str, str]
) -> Said:
    return Said(
        what,
        value,
        datetime.fromisoformat(found.at),
        desks.get(found.desk, found.desk[:5]),
        operators.get(found.operator, ""),
    )
