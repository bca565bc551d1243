"""What every kind of conflict has to say of itself. A new kind is one `Rule` in `conflicts.RULES`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ..domain import clock_spans
from ..domain.changes import Changes
from ..domain.conflicts import ConflictKind, Found, Option, Side
from ..domain.errors import KnownError
from ..domain.journal import VOID, Draft, Entry
from ..domain.people import Person
from ..store import clock_times, journal
from ..store import conflicts as store
from ..store.database import Connection
from .desk import Desk, Transaction

KEEP = "keep:"
"""Before what a choice keeps: the id of an entry or of a person."""


@dataclass(frozen=True)
class Case:
    """A contradiction with its entries, as the rules of its kind see it."""

    found: Found
    entries: tuple[Entry, ...]
    """In the order of the sides."""
    voids: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Entry → what takes it back, if anything does."""
    people: Mapping[str, Person] = field(default_factory=dict)
    titles: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def counts(self, entry: Entry) -> bool:
        return not self.voids.get(entry.id)

    def title(self, entity: str, id_: str) -> str:
        return self.titles.get((entity, id_)) or id_


@dataclass(frozen=True)
class Picture:
    """How a case looks to a person."""

    says: str
    values: Mapping[str, object]
    options: tuple[Option, ...]
    title: str = ""
    typed: bool = False


@dataclass(frozen=True)
class Choice:
    """What somebody decided."""

    choice: str
    reason: str
    value: str = ""


@dataclass(frozen=True)
class Rule:
    """One kind of conflict."""

    kind: ConflictKind
    find: Callable[[Connection], list[Found]]
    picture: Callable[[Case], Picture]
    side: Callable[[Case, Entry], tuple[str, Mapping[str, str], str]]
    """(wording code, values, person id) of one side."""
    settle: Callable[[Desk, Transaction, Case, Choice], Changes]
    """Appends what the choice means; the settlement itself is noted for it."""
    undo: Callable[[Desk, Transaction, Case, str, Sequence[Entry]], Changes]
    """(…, choice, entries that it made) takes a settlement back."""
    people: Callable[[Case], Sequence[str]]
    """Ids of the people it is about."""
    disputable: bool = True
    """Whether different settlements of desks apart are a contradiction of their own; edits show it by themselves."""


def entries_of(connection: Connection, ids: Sequence[str]) -> list[Entry]:
    """The entries with these ids that have arrived here."""
    found = (journal.find(connection, bytes.fromhex(id_)) for id_ in dict.fromkeys(ids))
    return [entry for entry in found if entry is not None]


def right_times(connection: Connection, entries: Sequence[Entry]) -> list[Entry]:
    """The entries with the times that hold: corrected where the clock of their desk was repaired."""
    spans = {desk: clock_times.spans(connection, desk) for desk in {entry.desk for entry in entries}}
    found = []
    for entry in entries:
        span = clock_spans.at(spans[entry.desk], entry.seq)
        found.append(entry._replace(at=clock_spans.corrected(entry.at, span.shift_ms)) if span else entry)
    return found


def kept(case: Case, choice: str) -> str:
    """What a `KEEP` choice keeps; KnownError("conflict_choice") for another choice or something else."""
    if not choice.startswith(KEEP):
        raise KnownError("conflict_choice")
    return choice.removeprefix(KEEP)


def bring_back(transaction: Transaction, case: Case, entries: Sequence[Entry], reason: str) -> None:
    """Let entries count again by voiding what takes them back."""
    voids = [void for entry in entries for void in case.voids.get(entry.id, ())]
    transaction.append(*(Draft(VOID, "entry", void, "", {"reason": reason}) for void in voids))


def take_back(transaction: Transaction, case: Case, entries: Sequence[Entry], reason: str) -> None:
    """Let entries count no longer, unless they do not already."""
    counting = [entry for entry in entries if case.counts(entry)]
    transaction.append(*(Draft(VOID, "entry", entry.id, "", {"reason": reason}) for entry in counting))


def undo_voids(transaction: Transaction, case: Case, made: Sequence[Entry], reason: str) -> None:
    """Take back the voids of a settlement: what it took back counts again, what it brought back does not."""
    for entry in made:
        if entry.kind != VOID:
            continue
        (target,) = entries_of(transaction.connection, [entry.subject])
        if target.kind == VOID:  # it had brought something back
            transaction.append(Draft(VOID, "entry", target.subject, "", {"reason": reason}))
        else:
            voids = store.voids_of(transaction.connection, [target.id]).get(target.id, [])
            transaction.append(*(Draft(VOID, "entry", void, "", {"reason": reason}) for void in voids))


def side_of(entry: Entry, case: Case, rule: Rule, desk: Desk) -> Side:
    """One side in the words of its kind."""
    from datetime import datetime

    says, values, person = rule.side(case, entry)
    return Side(
        entry.id,
        case.titles.get(("desk_name", entry.desk)) or entry.desk[:5],
        case.titles.get(("operator", entry.actor), ""),
        datetime.fromisoformat(entry.at).astimezone(desk.zone),
        says,
        values,
        case.people.get(person),
        case.counts(entry),
    )
