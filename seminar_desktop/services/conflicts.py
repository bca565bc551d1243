"""What contradicts itself because desks were apart: finding it, settling it, taking a settlement back.

Nothing is settled silently: a settlement appends what it means (a void, an edit, an issue) and a fact that says who
settled what, how and why. It names the entries it had seen, so another desk's new entry opens the conflict again; and
desks that were apart and settled differently find that as a conflict of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from ..domain.changes import Changes
from ..domain.conflicts import ALL_RIGHT, Conflict, ConflictKind, Found, Settled, Side
from ..domain.errors import KnownError
from ..domain.journal import SETTLE, VOID, Draft, Entry
from ..domain.names import clean
from ..store import conflicts as store
from ..store.conflicts import SettlementRow
from ..store.database import Connection
from . import conflict_certificates, conflict_desk, conflict_fields, conflict_people
from .conflict_rules import Case, Choice, Rule, entries_of, right_times, side_of
from .desk import Desk
from .lookalikes import Lookalikes

RULES: Mapping[ConflictKind, Rule] = {
    rule.kind: rule
    for rule in (
        conflict_desk.ADMITTED, conflict_desk.SHARED, conflict_certificates.SERIAL, conflict_certificates.TWICE,
        conflict_certificates.REVOKED, conflict_fields.FIELD, conflict_fields.DELETED,
    )
}  # fmt: skip
"""In the order in which a list shows them. Seats for one person twice are one more rule."""


def conflicts(desk: Desk, alike: Lookalikes | None = None) -> list[Conflict]:
    """Everything that waits for somebody to settle it, by kind and then by time.

    `alike` remembers who may be one person, for those who ask again and again.
    """
    with desk.read() as connection:
        open_, disputes = _open(connection, RULES)
        found = _worded(connection, desk, open_.values(), disputes)
    found += conflict_people.conflicts(desk, alike)
    order = list(ConflictKind)
    return sorted(found, key=lambda one: (order.index(one.kind), _latest(one), one.id))


def count(desk: Desk, alike: Lookalikes | None = None) -> tuple[int, int]:
    """How many there are, and how many of them are about who may be one person; cheaper than listing them.

    `alike`: as of `conflicts`.
    """
    with desk.read() as connection:
        own = len(_open(connection, RULES)[0])
    same = conflict_people.count(desk, alike)
    return own + same, same


def get(desk: Desk, conflict_id: str) -> Conflict:
    """One conflict by its id, or by the only beginning that fits. KnownError("conflict_unknown")."""
    fitting = [one for one in conflicts(desk) if conflict_id and one.id.startswith(conflict_id)]
    if len(fitting) != 1:
        raise KnownError("conflict_unknown", id=conflict_id)
    return fitting[0]


def settle(desk: Desk, conflict: Conflict, choice: str, reason: str, value: str = "") -> Changes:
    """Settle a conflict as one of its options says, or with another `value` (`domain.conflicts.OTHER`).

    KnownError: `reason_missing`, `conflict_unknown` when somebody has settled it meanwhile, `conflict_choice` for a
    choice that it does not offer, `rule_invalid` for a value that the field cannot hold, those of issuing certificates.
    """
    reason = clean(reason)
    if not reason:
        raise KnownError("reason_missing")
    if conflict.kind == ConflictKind.SAME_PERSON:
        return conflict_people.settle(desk, conflict, choice, reason) | Changes.CONFLICTS
    rule = RULES[conflict.kind]
    with desk.write() as transaction:
        open_, _ = _open(transaction.connection, {conflict.kind: rule})
        found = open_.get(conflict.id)
        if found is None or {side.entry for side in conflict.sides} != set(found.entries):
            raise KnownError("conflict_unknown", id=conflict.id)
        (case,) = _cases(transaction.connection, [found])
        changes = rule.settle(desk, transaction, case, Choice(choice, reason, value))
        said = {
            "choice": choice, "reason": reason, "about": dict(found.about),
            "seen": sorted(found.entries), "made": [entry.id for entry in transaction.entries],
        }  # fmt: skip
        transaction.append(Draft(SETTLE, "conflict", found.id, found.kind.value, said))
    return changes | Changes.CONFLICTS


def undo(desk: Desk, conflict_id: str) -> Changes:
    """Take back the settlement of a conflict: what it changed is as before, and the conflict is open again.

    KnownError: `conflict_unknown` when it is not settled, `conflict_moved_on` when somebody has gone on from there.
    """
    people = conflict_people.undo(desk, conflict_id)
    if people is not None:
        return people | Changes.CONFLICTS
    with desk.write() as transaction:
        connection = transaction.connection
        rows = [row for row in store.settlements(connection) if row.conflict == conflict_id and row.kind in RULES]
        if not rows:
            raise KnownError("conflict_unknown", id=conflict_id)
        (case,) = _cases(connection, [_settled_found(rows)])
        made = entries_of(connection, [id_ for row in rows for id_ in row.value.get("made", ())])
        rule = RULES[case.found.kind]
        changes = rule.undo(desk, transaction, case, str(rows[-1].value.get("choice", "")), made)
        transaction.append(*(Draft(VOID, "entry", row.entry, "", {"reason": "undone"}) for row in rows))
    return changes | Changes.CONFLICTS


def settled(desk: Desk) -> list[Settled]:
    """What was settled and by whom, the last one first."""
    with desk.read() as connection:
        open_, _ = _open(connection, RULES)
        by_conflict: dict[str, list[SettlementRow]] = {}
        for row in store.settlements(connection):
            if row.kind in RULES and row.value and row.conflict not in open_:
                by_conflict.setdefault(row.conflict, []).append(row)
        worded = _worded(connection, desk, map(_settled_found, by_conflict.values()), {})
        names = store.titles(connection)
    done = [_settled(one, by_conflict[one.id][-1], names, desk) for one in worded]
    return sorted([*done, *conflict_people.settled(desk)], key=lambda one: one.side.at, reverse=True)


# ---- inside ----------------------------------------------------------------------------------------------------------


def _open(
    connection: Connection, rules: Mapping[ConflictKind, Rule]
) -> tuple[dict[str, Found], dict[str, list[SettlementRow]]]:
    """Contradictions that nobody settled, or that desks apart settled differently; and what these desks said."""
    found = {one.id: one for rule in rules.values() for one in rule.find(connection)}
    disputes: dict[str, list[SettlementRow]] = {}
    said: dict[str, list[SettlementRow]] = {}
    for row in store.settlements(connection):
        if row.kind in rules and rules[ConflictKind(row.kind)].disputable and row.value:
            said.setdefault(row.conflict, []).append(row)
    for conflict, rows in said.items():
        now = found.get(conflict)
        if len({row.value["choice"] for row in rows}) > 1:
            before = _settled_found(rows)
            entries = dict.fromkeys((*(now.entries if now else ()), *before.entries))
            found[conflict], disputes[conflict] = replace(before, entries=tuple(entries)), rows
        elif now and rows[0].value["choice"] == ALL_RIGHT and set(now.entries) <= _seen(rows):
            del found[conflict]
    return found, disputes


def _seen(rows: Iterable[SettlementRow]) -> set[str]:
    return {str(id_) for row in rows for id_ in row.value.get("seen", ())}


def _settled_found(rows: Sequence[SettlementRow]) -> Found:
    """What settlements of one conflict were about."""
    about = {str(name): str(text) for name, text in rows[0].value.get("about", {}).items()}
    return Found(ConflictKind(rows[0].kind), about, tuple(sorted(_seen(rows))))


def _cases(connection: Connection, found: Iterable[Found]) -> list[Case]:
    """Contradictions with all that is needed to word or to settle them, read for all of them at once."""
    every = list(found)
    if not every:
        return []
    read = entries_of(connection, [id_ for each in every for id_ in each.entries])
    entries = {one.id: one for one in right_times(connection, read)}
    voids, titles = store.voids_of(connection, list(entries)), store.titles(connection)
    cases = [Case(one, _sides(one, entries), voids, {}, titles) for one in every]
    wanted = {person for case in cases for person in _people(case)}
    people = store.people_ever(connection, wanted)
    return [replace(case, people=people) for case in cases]


def _people(case: Case) -> list[str]:
    rule = RULES[case.found.kind]
    return [*rule.people(case), *(rule.side(case, entry)[2] for entry in case.entries)]


def _sides(found: Found, entries: Mapping[str, Entry]) -> tuple[Entry, ...]:
    """The entries that have arrived, the first one first; admissions by their time, as they were seen."""
    there = [entries[id_] for id_ in found.entries if id_ in entries]
    if found.kind == ConflictKind.ADMITTED:
        return tuple(sorted(there, key=lambda entry: (datetime.fromisoformat(entry.at), entry.order)))
    return tuple(sorted(there, key=lambda entry: entry.order))


def _worded(
    connection: Connection, desk: Desk, found: Iterable[Found], disputes: Mapping[str, Sequence[SettlementRow]]
) -> list[Conflict]:
    worded = []
    for case in _cases(connection, found):
        rule = RULES[case.found.kind]
        picture = rule.picture(case)
        people = [case.people[person] for person in rule.people(case) if person in case.people]
        said = [_said(row, case.titles, desk) for row in disputes.get(case.found.id, ())]
        worded.append(Conflict(
            case.found.id, case.found.kind, tuple(people), picture.title, picture.says, picture.values,
            tuple(side_of(entry, case, rule, desk) for entry in case.entries), picture.options, picture.typed,
            tuple(said),
        ))  # fmt: skip
    return worded


def _settled(
    conflict: Conflict, row: SettlementRow, names: Mapping[tuple[str, str], str], desk: Desk
) -> Settled:  # fmt: skip
    said = row.value
    return Settled(conflict, str(said.get("choice", "")), str(said.get("reason", "")), _said(row, names, desk))


def _said(row: SettlementRow, names: Mapping[tuple[str, str], str], desk: Desk) -> Side:
    """Who settled it, as a side of its own."""
    at = datetime.fromisoformat(row.at).astimezone(desk.zone)
    where, who = names.get(("desk_name", row.desk)) or row.desk[:5], names.get(("operator", row.actor), "")
    return Side(row.entry, where, who, at, "settled", {"reason": str(row.value.get("reason", ""))})


def _latest(conflict: Conflict) -> float:
    """The newest ones first."""
    return -max((side.at.timestamp() for side in conflict.sides), default=0.0)
