"""What round tables write down: statements with a type and a level, who does what until when, and their votes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from enum import StrEnum

from .names import fold

LONGEST = 2_000
"""Characters of a text."""
MOST_VOTES = 100_000
_ALIKE = 0.82
"""Share of letters in common from which two statements may be one: chosen on pairs that were typed at tables."""


class ContributionKind(StrEnum):
    """What a statement is."""

    ACTION = "action"
    PRIORITY = "priority_area"
    NEED = "need"
    PRACTICE = "good_practice"


class Level(StrEnum):
    """Who would have to act."""

    MUNICIPAL = "municipal"
    NATIONAL = "national"
    REGIONAL = "regional"


@dataclass(frozen=True, slots=True)
class Contribution:
    """One statement of a table. Empty text means "not said"."""

    id: str
    table: str = ""
    """Number of the table, or its title where it has none."""
    text: str = ""
    kind: str = ContributionKind.ACTION
    level: str = ""
    owner: str = ""
    partner: str = ""
    time_frame: str = ""
    resources: str = ""
    votes: str = ""
    """A count as text; empty for none."""
    objective: str = ""
    """The objective of the seminar that it serves, by its number."""
    merged_into: str = ""
    """Id of the statement that says the same and stands for this one."""
    written: str = ""
    """When it was first written, in UTC: the order of lists."""

    @property
    def count(self) -> int:
        """Its own votes."""
        return int(self.votes) if self.votes.isascii() and self.votes.isdigit() else 0


CONTRIBUTION_FIELDS = tuple(one.name for one in fields(Contribution) if one.name != "id")


@dataclass(frozen=True, slots=True)
class Standing:
    """A statement that stands for itself, with those that were merged into it."""

    contribution: Contribution
    merged: tuple[Contribution, ...] = ()

    @property
    def votes(self) -> int:
        """All votes together: a table votes once, so votes of different tables add up."""
        return self.contribution.count + sum(one.count for one in self.merged)

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that said it, in order, each once."""
        said = [self.contribution.table, *(one.table for one in self.merged)]
        return tuple(dict.fromkeys(filter(None, said)))


def standings(contributions: Iterable[Contribution]) -> list[Standing]:
    """What stands for itself: the most votes first, then by table and in the order in which they were written.

    What was merged into something that is gone, or in a circle, stands for itself again.
    """
    every = {one.id: one for one in contributions}
    under: dict[str, list[Contribution]] = {}
    for one in every.values():
        if (root := _root(one, every)) != one.id:
            under.setdefault(root, []).append(one)
    found = [Standing(one, tuple(under.get(one.id, ()))) for one in every.values() if _root(one, every) == one.id]
    order = {id_: number for number, id_ in enumerate(every)}
    return sorted(found, key=lambda one: (-one.votes, _natural(one.contribution.table), order[one.contribution.id]))


def _root(one: Contribution, every: dict[str, Contribution]) -> str:
    seen = [one.id]
    while one.merged_into in every:
        if one.merged_into in seen:
            return min(seen[seen.index(one.merged_into):])  # a circle: two desks merged each into the other
        one = every[one.merged_into]
        seen.append(one.id)
    return one.id


def _natural(table: str) -> tuple[int, str]:
    return (int(table), "") if table.isascii() and table.isdigit() else (1_000_000, table)


def alike(text: str, others: Sequence[Contribution], most: int = 3) -> list[Contribution]:
    """Statements that may say the same as a text, the most alike first."""
    wanted = fold(text)
    if len(wanted) < 8:
        return []
    matcher, found = SequenceMatcher(autojunk=False), []
    matcher.set_seq2(wanted)
    for other in others:
        matcher.set_seq1(fold(other.text))
        if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE:
            found.append((matcher.ratio(), other))
    return [other for _, other in sorted(found, key=lambda pair: -pair[0])[:most]]
