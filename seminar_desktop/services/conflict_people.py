"""People who may be in the list twice, as conflicts; what is decided about them is kept by `merging`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ..domain.changes import Changes
from ..domain.conflicts import Conflict, ConflictKind, Option, Settled, Side, conflict_id
from ..domain.errors import KnownError
from ..domain.journal import SET, Draft
from ..domain.people import Person
from ..store import agenda, alias, certificates
from ..store import conflicts as store
from ..store.database import Connection
from . import merging
from .conflict_rules import KEEP
from .desk import Desk
from .lookalikes import Lookalikes

MERGE, DIFFERENT = "merge", "different"
"""Choices: one person, with the values of the first; two people."""
_OPTIONS = (Option(MERGE, "merge", 0), Option(KEEP, "merge", 1), Option(DIFFERENT, "different"))
_Names = tuple[Mapping[str, str], Mapping[str, str]]
_Edit = tuple[str, datetime, str, str]


def conflicts(desk: Desk, alike: Lookalikes | None = None) -> list[Conflict]:
    """Who may be one person, and who was merged at one desk while another said that they are two."""
    pairs = [one.people for one in (alike or Lookalikes()).suggestions(desk)]
    with desk.read() as connection:
        names = agenda.names(connection, "operator"), agenda.names(connection, "desk")
        origin = store.entered(connection, [person.id for pair in pairs for person in pair])
        found = [_conflict(pair, [_entered(one, origin, names, desk) for one in pair]) for pair in pairs]
        return found + _disputed(connection, names, desk)


def count(desk: Desk, alike: Lookalikes | None = None) -> int:
    """How many there are."""
    with desk.read() as connection:
        disputed = len(_merged_apart(connection))
    return len((alike or Lookalikes()).suggestions(desk)) + disputed


def settle(desk: Desk, conflict: Conflict, choice: str, reason: str) -> Changes:
    """Make two people one, or say that they are two."""
    first, second = (person.id for person in conflict.people)
    if choice not in (MERGE, KEEP, DIFFERENT):
        raise KnownError("conflict_choice")
    if choice == DIFFERENT:
        undone = merging.undo(desk, second) if conflict.disputed else Changes.NONE
        return undone | merging.different(desk, first, second)
    _undecide(desk, first, second)
    if conflict.disputed:
        return Changes.PEOPLE
    return merging.merge(desk, *((first, second) if choice == MERGE else (second, first)), reason)


def settled(desk: Desk) -> list[Settled]:
    """Who was merged and who was said to be two, by whom and when."""
    merged = merging.merged(desk)
    with desk.read() as connection:
        names = agenda.names(connection, "operator"), agenda.names(connection, "desk")
        disputed = _merged_apart(connection)
        decided = {pair: edit for pair, edit in _decided(connection).items() if pair not in disputed}
        known = store.people_ever(connection, [one for pair in decided for one in pair])
    found = []
    for one in merged:
        if one.person is not None and tuple(sorted((one.person.id, one.other))) not in disputed:
            pair = one.person, Person(one.other, family_name=one.name)
            side = Side("", one.desk, one.operator, one.at, "settled", {"reason": one.reason})
            found.append(Settled(_conflict(pair, []), MERGE, one.reason, side))
    for pair_ids, edit in decided.items():
        people = tuple(known.get(one) or Person(one) for one in pair_ids)
        found.append(Settled(_conflict((people[0], people[1]), []), DIFFERENT, "", _said(edit, names, desk)))
    return found


def undo(desk: Desk, conflict: str) -> Changes | None:
    """Take back what was decided about two people; None when nothing was."""
    done = next((one for one in settled(desk) if one.conflict.id == conflict), None)
    if done is None:
        return None
    first, second = (person.id for person in done.conflict.people)
    if done.choice == MERGE:
        return merging.undo(desk, second)
    _undecide(desk, first, second)
    return Changes.PEOPLE


# ---- inside ----------------------------------------------------------------------------------------------------------


def _conflict(pair: tuple[Person, Person], sides: list[Side], disputed: tuple[Side, ...] = ()) -> Conflict:
    first, second = sorted(person.id for person in pair)
    id_ = conflict_id(ConflictKind.SAME_PERSON, {"first": first, "second": second})
    options = _OPTIONS if sides else (Option(MERGE, "merge"), Option(DIFFERENT, "different"))
    return Conflict(
        id_, ConflictKind.SAME_PERSON, pair, "", "same_person", {}, tuple(sides), options, disputed=disputed
    )  # fmt: skip


def _entered(person: Person, origin: Mapping[str, tuple[str, str, str, str]], names: _Names, desk: Desk) -> Side:
    """Who typed somebody, and when; the name is what they said."""
    entry, at, where, who = origin.get(person.id, ("", "", "", ""))
    moment = datetime.fromisoformat(at).astimezone(desk.zone) if at else desk.now()
    return Side(entry, names[1].get(where, where[:5]), names[0].get(who, ""), moment, "value", {}, person)


def _disputed(connection: Connection, names: _Names, desk: Desk) -> list[Conflict]:
    merged = _merged_apart(connection)
    known = store.people_ever(connection, [one for pair in merged for one in pair])
    found = []
    for pair_ids, edit in merged.items():
        into = alias.canonical(connection, pair_ids[0])
        kept, other = (pair_ids[0], pair_ids[1]) if pair_ids[0] == into else (pair_ids[1], pair_ids[0])
        pair = known.get(kept) or Person(kept), known.get(other) or Person(other)
        found.append(_conflict(pair, [], (_said(edit, names, desk),)))
    return found


def _decided(connection: Connection) -> dict[tuple[str, str], _Edit]:
    """Pairs of ids that somebody said to be two people, and who said so."""
    said = certificates.last_edits(connection, "different")
    rows = [row["id"] for row in certificates.rows_of(connection, "different") if row["state"]]
    return {(id_.partition("+")[0], id_.partition("+")[2]): said[id_] for id_ in rows if id_ in said}


def _merged_apart(connection: Connection) -> dict[tuple[str, str], _Edit]:
    """Those of them who are one person now."""
    into = alias.everybody(connection)
    return {
        (a, b): edit for (a, b), edit in _decided(connection).items() if into.get(a, a) == into.get(b, b)
    }  # fmt: skip


def _said(edit: _Edit, names: _Names, desk: Desk) -> Side:
    _field, at, where, who = edit
    said = "two_people"
    return Side("", names[1].get(where, where[:5]), names[0].get(who, ""), at.astimezone(desk.zone), said)


def _undecide(desk: Desk, first: str, second: str) -> None:
    """Nobody says any more that these are two."""
    with desk.write() as transaction:
        pair = tuple(sorted((first, second)))
        if pair in _decided(transaction.connection):
            transaction.append(Draft(SET, "different", "+".join(pair), "state", ""))
