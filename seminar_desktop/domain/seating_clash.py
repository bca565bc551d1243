"""Why there is no seating: the smallest set of hard rules that clash.

`possible` is exact: it tries every table for everybody who is tied by a rule, the most tied first, and stops at a dead
end as soon as it sees one (backtracking with forward checking). Rules are then left out one by one for as long as the
others still clash (deletion filter, Chinneck 1991): what remains cannot do without any of its rules. Of two orders in
which that is done the smaller result is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .seating import Problem, Rule, RuleKind, rules

PATIENCE = 20_000
"""Tables tried for people before the question is left open."""


class UndecidedError(Exception):
    """It would take too long to know."""


def clash(problem: Problem) -> tuple[Rule, ...]:
    """The rules that cannot all be kept, none of which can be spared; empty when there is a seating that keeps all.

    `UndecidedError` when that cannot be found out within a moment.
    """
    wanted = list(rules(problem))
    if possible(problem, wanted):
        return ()
    return min((_filtered(problem, order) for order in (wanted, wanted[::-1])), key=len)


def _filtered(problem: Problem, wanted: Sequence[Rule]) -> tuple[Rule, ...]:
    """What is left when the rules are tried to be spared in this order."""
    kept = list(wanted)
    for rule in wanted:
        fewer = [one for one in kept if one != rule]
        try:
            if not possible(problem, fewer):
                kept = fewer
        except UndecidedError:
            continue
    return tuple(kept)


def possible(problem: Problem, wanted: Sequence[Rule]) -> bool:
    """Whether everybody can be seated so that these rules are kept. `UndecidedError`: see `clash`."""
    return _Try(problem, wanted).found()


@dataclass
class _Try:
    """The state of one attempt: people who share a fate are one unit, in the end everybody else fills the gaps."""

    problem: Problem
    wanted: Sequence[Rule]
    tried: int = 0
    units: list[frozenset[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._room = {table.id: len(self.problem.people) for table in self.problem.tables}
        self._least = dict.fromkeys(self._room, 0)
        for rule in self.wanted:
            if rule.kind is RuleKind.ROOM:
                self._room[rule.table] = rule.number
            elif rule.kind is RuleKind.LEAST:
                self._least[rule.table] = rule.number
        self.units = self._joined()
        unit_of = {person: n for n, unit in enumerate(self.units) for person in unit}
        self._foes: list[set[int]] = [set() for _ in self.units]
        self._torn = False
        for rule in self.wanted:
            if rule.kind in (RuleKind.ONCE, RuleKind.APART):
                self._part([unit_of[person] for person in rule.people])
        self._open = [self._tables(unit) for unit in self.units]

    def found(self) -> bool:
        """Whether there is a seating."""
        if self._torn or not all(self._open) or len(self.problem.people) > sum(self._room.values()):
            return False
        if sum(self._least.values()) > len(self.problem.people):
            return False
        return self._seat({}, dict.fromkeys(self._room, 0), [set(tables) for tables in self._open])

    def _joined(self) -> list[frozenset[str]]:
        units = {person.id: frozenset({person.id}) for person in self.problem.people}
        for rule in self.wanted:
            if rule.kind is RuleKind.TOGETHER:
                whole = frozenset().union(*(units[person] for person in rule.people))
                units.update(dict.fromkeys(whole, whole))
        return sorted(set(units.values()), key=sorted)

    def _part(self, several: Sequence[int]) -> None:
        for one in several:
            self._foes[one] |= set(several) - {one}
        self._torn = self._torn or len(set(several)) < len(several)

    def _tables(self, unit: frozenset[str]) -> set[str]:
        found = set(self._room)
        by_id = {person.id: person for person in self.problem.people if person.id in unit}
        for rule in self.wanted:
            if rule.kind is RuleKind.LOCK and rule.people & unit:
                found &= {rule.table}
            elif rule.kind in (RuleKind.LANGUAGE, RuleKind.MODALITY):
                allowed = set(rule.value.split(", "))
                if any(person.values.get(rule.kind.value, "") not in allowed for person in by_id.values()):
                    found -= {rule.table}
        return found

    def _seat(self, places: dict[int, str], sizes: dict[str, int], open_: list[set[str]]) -> bool:
        """Seat one more unit that is tied; without any left, the others only have to fit."""
        waiting = [n for n in range(len(self.units)) if n not in places]
        for n in waiting:
            open_[n] = {table for table in open_[n] if sizes[table] + len(self.units[n]) <= self._room[table]}
            if not open_[n]:
                return False
        if not self._enough(waiting, sizes, open_):
            return False
        tied = [n for n in waiting if len(open_[n]) < len(self._room) or self._foes[n] or len(self.units[n]) > 1]
        if not tied:
            return self._fills(sizes, len(waiting))
        unit = min(tied, key=lambda n: (len(open_[n]), -len(self._foes[n]), n))
        for table in sorted(open_[unit], key=lambda one: (sizes[one] - self._least[one], one)):
            self.tried += 1
            if self.tried > PATIENCE:
                raise UndecidedError
            left = [tables - {table} if n in self._foes[unit] else set(tables) for n, tables in enumerate(open_)]
            after = {**sizes, table: sizes[table] + len(self.units[unit])}
            if self._seat({**places, unit: table}, after, left):
                return True
            if not places and not self._told_apart():
                return False  # the tables are alike: another one would fail as well
        return False

    def _enough(self, waiting: Sequence[int], sizes: dict[str, int], open_: Sequence[set[str]]) -> bool:
        """Counting alone: each table can still be filled, and people who are left a few tables only have room there."""
        for table, least in self._least.items():
            if sizes[table] + sum(len(self.units[n]) for n in waiting if table in open_[n]) < least:
                return False
        for narrow in {frozenset(open_[n]) for n in waiting}:
            people = sum(len(self.units[n]) for n in waiting if open_[n] <= narrow)
            if people > sum(self._room[table] - sizes[table] for table in narrow):
                return False
        return True

    def _told_apart(self) -> bool:
        whole = set(self._room)
        alike = len(set(self._room.values())) == 1 and len(set(self._least.values())) == 1
        return not alike or any(tables != whole for tables in self._open)

    def _fills(self, sizes: dict[str, int], count: int) -> bool:
        """Whether so many people without ties fill every table up to its least and none beyond its room."""
        missing = sum(max(0, least - sizes[table]) for table, least in self._least.items())
        return missing <= count <= sum(self._room[table] - size for table, size in sizes.items())
