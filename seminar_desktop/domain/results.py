"""Which of two things reports say about one person and one course or item holds."""

from __future__ import annotations

from collections.abc import Iterable

from .attendance import Presence
from .eligibility import PASSED_LATE

WORST_FIRST = (
    "not_started", "enrolled", "in_progress", "failed", "completed", PASSED_LATE, "passed",
    Presence.ABSENT.value, Presence.EXCUSED.value, Presence.LEFT_EARLY.value, Presence.VIRTUAL.value,
    Presence.LATE.value, Presence.PRESENT.value,
)  # fmt: skip
_RANK = {state: rank for rank, state in enumerate(WORST_FIRST)}


def best_of(states: Iterable[str]) -> str:
    """The best of several states."""
    return max(states, key=lambda state: (_RANK.get(state, -1), state))


def better(first: tuple[str, str] | None, second: tuple[str, str]) -> tuple[str, str]:
    """Of two accounts, attempts or sessions of one person the better state, and of equal ones the earlier.

    Each is (state, when as ISO text or empty). Source: formats.md 1.6, "best state wins".
    """
    if first is None:
        return second
    ranks = _RANK.get(first[0], -1), _RANK.get(second[0], -1)
    if ranks[0] != ranks[1]:
        return first if ranks[0] > ranks[1] else second
    return min(first, second, key=lambda said: (said[1] == "", said[1], said[0]))
