"""Hard rules that people set for the round tables: who sits together, who apart, whom a table takes.

They are edits, so every desk has them: `together:p1+p2`, `apart:p1+p2`, `language:2` and `modality:2` are the ids of
rules, their state is `on` or what the table takes, and empty once they are taken back. `prefer:p1` is no hard rule: its
state is the table that somebody would like.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import combinations

from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import Draft
from ..domain.seating import RuleKind
from ..store import people
from ..store import seating as store
from ..store.database import Connection
from .desk import Desk, edits

PAIRS = (RuleKind.TOGETHER, RuleKind.APART)
TABLES = (RuleKind.LANGUAGE, RuleKind.MODALITY)
ON = "on"
_PREFER = "prefer:"


@dataclass(frozen=True, slots=True)
class SetRule:
    """A rule that somebody set."""

    kind: RuleKind
    people: frozenset[str] = frozenset()
    table: str = ""
    allowed: frozenset[str] = frozenset()
    """Languages or ways of taking part of a table."""

    @property
    def id(self) -> str:
        return f"{self.kind.value}:{self.table or '+'.join(sorted(self.people))}"


def rules(desk: Desk) -> list[SetRule]:
    """Every rule that holds, in the order of their ids."""
    with desk.read() as connection:
        return stored(connection)


def stored(connection: Connection) -> list[SetRule]:
    """The same through a connection; what a newer version has set is passed over."""
    return [rule for id_, state in store.rules(connection) if (rule := _read(id_, state)) is not None]


def pair(desk: Desk, kind: RuleKind, people_: Collection[str], on: bool = True) -> Changes:
    """Let two or more people sit together, or each apart from the others; or take that back.

    A pair has one rule: what said the contrary before is taken back. KnownError: `person_unknown`, `seating_pair`.
    """
    wanted = frozenset(people_)
    if kind not in PAIRS or len(wanted) < 2:
        raise KnownError("seating_pair")
    with desk.write() as transaction:
        connection = transaction.connection
        if len(people.by_ids(connection, sorted(wanted))) != len(wanted):
            raise KnownError("person_unknown")
        other = next(one for one in PAIRS if one != kind)
        drafts: list[Draft] = []
        for two in combinations(sorted(wanted), 2):
            drafts += _draft(connection, SetRule(kind, frozenset(two)), ON if on else "")
            if on:
                drafts += _draft(connection, SetRule(other, frozenset(two)), "")
        transaction.append(*drafts)
    return Changes.PEOPLE if drafts else Changes.NONE


def admit(desk: Desk, kind: RuleKind, table: str, allowed: Collection[str]) -> Changes:
    """Say which languages are spoken at a table, or who sits there: in the room, online. Nothing for all of them."""
    if kind not in TABLES:
        raise ValueError(kind)
    return set_again(desk, SetRule(kind, table=table, allowed=frozenset(allowed)), on=bool(allowed))


def prefer(desk: Desk, person: str, table: str) -> Changes:
    """Say at which table somebody would like to sit; empty for none. KnownError("person_unknown")."""
    with desk.write() as transaction:
        connection = transaction.connection
        if not people.by_ids(connection, [person]):
            raise KnownError("person_unknown")
        if preferences(connection).get(person, "") == table:
            return Changes.NONE
        transaction.append(*edits("seat_rule", _PREFER + person, {"state": table}))
    return Changes.PEOPLE


def preferences(connection: Connection) -> dict[str, str]:
    """Person → the table that they would like."""
    return {id_.removeprefix(_PREFER): state for id_, state in store.rules(connection) if id_.startswith(_PREFER)}


def set_again(desk: Desk, rule: SetRule, on: bool) -> Changes:
    """Take a rule back, or put it in force again."""
    state = (",".join(sorted(rule.allowed)) or ON) if on else ""
    with desk.write() as transaction:
        drafts = _draft(transaction.connection, rule, state)
        transaction.append(*drafts)
    return Changes.PEOPLE if drafts else Changes.NONE


def _draft(connection: Connection, rule: SetRule, state: str) -> list[Draft]:
    before = dict(store.rules(connection)).get(rule.id, "")
    return edits("seat_rule", rule.id, {"state": state}) if state != before else []


def _read(id_: str, state: str) -> SetRule | None:
    kind, _, about = id_.partition(":")
    if kind in TABLES and about:
        return SetRule(RuleKind(kind), table=about, allowed=frozenset(state.split(",")))
    people_ = frozenset(about.split("+"))
    if kind in PAIRS and len(people_) == 2 and state == ON:
        return SetRule(RuleKind(kind), people_)
    return None
