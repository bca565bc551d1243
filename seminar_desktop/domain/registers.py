"""The merge rule of edits: multi-value registers.

A value dies when a later entry lists it in `replaces`. If several live values remain, the one with the greatest order
is shown and the field is in conflict until somebody picks. `store.projector` does the same incrementally; this is the
definition that it is tested against.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .journal import SET, Entry

Key = tuple[str, str, str]
"""Entity type, id and field name."""


@dataclass(frozen=True, slots=True)
class Register:
    """The live values of one field, the shown one last."""

    live: tuple[Entry, ...]

    @property
    def shown(self) -> Entry:
        return self.live[-1]

    @property
    def conflict(self) -> bool:
        """Several live values that differ."""
        return len({entry.value for entry in self.live}) > 1


def fold(entries: Iterable[Entry]) -> dict[Key, Register]:
    """The registers that a set of entries forms, whatever their order and however often each is given."""
    edits = {entry.hash: entry for entry in entries if entry.kind == SET}
    dead = {replaced for entry in edits.values() for replaced in entry.replaces}
    fields: dict[Key, list[Entry]] = {}
    for entry in edits.values():
        if entry.hash not in dead:
            fields.setdefault((entry.entity, entry.subject, entry.field), []).append(entry)
    return {key: Register(tuple(sorted(live, key=lambda e: e.order))) for key, live in fields.items()}
