"""The conflicts as a table for the reports folder: what is open first, then what was settled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.conflicts import Conflict, Settled, Side
from . import conflicts
from .desk import Desk

if TYPE_CHECKING:
    from ..exporters.table import Sheet

COLUMNS = (
    "state", "kind", "sentence", "people", "first", "second", "settled_by", "settled_at", "reason", "id",
)  # fmt: skip
"""Keys of the headings, in their order."""


@dataclass(frozen=True, slots=True)
class ConflictWords:
    """Words of the table in one language; the front end supplies them, see `conflict_words`."""

    headings: Mapping[str, str]
    kind: Callable[[str], str]
    sentence: Callable[[Conflict], str]
    side: Callable[[Side], str]


def table(desk: Desk, words: ConflictWords) -> Sheet:
    """One row per conflict; further sides than two stand in the cell of the second."""
    from ..exporters.table import Sheet

    rows = [_row(one, words, None) for one in conflicts.conflicts(desk)]
    rows += [_row(done.conflict, words, done) for done in conflicts.settled(desk)]
    return Sheet(words.headings["conflicts"], tuple(words.headings[name] for name in COLUMNS), rows)


def _row(conflict: Conflict, words: ConflictWords, done: Settled | None) -> tuple[str, ...]:
    sides = [words.side(side) for side in conflict.sides]
    who = " · ".join(part for part in (done.side.desk, done.side.operator) if part) if done else ""
    return (
        words.headings["settled" if done else "open"],
        words.kind(conflict.kind),
        words.sentence(conflict),
        "; ".join(person.name for person in conflict.people),
        sides[0] if sides else "",
        " | ".join(sides[1:]),
        who,
        f"{done.side.at:%Y-%m-%d %H:%M}" if done else "",
        done.reason if done else "",
        conflict.id,
    )
