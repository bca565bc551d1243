"""What follows from everybody's rows: how many are where, and of whom something is missing."""

from __future__ import annotations

from ...domain.attendance import ATTENDED, HERE, Presence
from ...domain.people import Person
from ...domain.plan import Plan

_STATUSES = tuple(Presence)
_HERE = bytes(_STATUSES[code & 7] in HERE for code in range(256))
_MISSING = bytes(_STATUSES[code & 7] not in ATTENDED | {Presence.NOT_REQUIRED} for code in range(256))


class Tally:
    """Counts per slot, kept up to date row by row."""

    def __init__(self, plan: Plan, now: int) -> None:
        """`now`: seconds since 1970; nothing can be missing of a slot that has not begun."""
        self._plan = plan
        self.begun = begun(plan, now)
        self.asked = [0] * len(plan.slots)
        """People who must attend."""
        self.here = [0] * len(plan.slots)
        """Those of them who took part, in the room or online."""
        self.anybody = [0] * len(plan.slots)
        """Whoever took part, asked or not."""
        self.missing: set[str] = set()
        """People of whom something is missing that has begun and that they must attend."""
        self._required: dict[str, list[int]] = {}

    def change(self, person: Person, before: bytes | None, after: bytes) -> None:
        """A person's row is another one now; before there was none, or this one."""
        required = self._of_role("" if person.substituted_by else person.role)
        was, now = (before or b"").translate(_HERE), after.translate(_HERE)
        for i in range(len(now)):
            if before is None or was[i] != now[i]:
                self.anybody[i] += now[i] - (was[i] if was else 0)
        for i in required:
            self.asked[i] += before is None
            self.here[i] += now[i] - (was[i] if was else 0)
        lacking = after.translate(_MISSING)
        if any(lacking[i] for i in required if i in self.begun):
            self.missing.add(person.id)
        else:
            self.missing.discard(person.id)

    def _of_role(self, role: str) -> list[int]:
        if role not in self._required:
            self._required[role] = self._plan.required(role)
        return self._required[role]


def begun(plan: Plan, now: int) -> frozenset[int]:
    """Indexes of the slots that have begun."""
    return frozenset(i for i, period in enumerate(plan.periods) if period.begins <= now)
