"""The letters that were typed for one sheet, not saved yet: plain values, each step of which can be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ...domain.attendance import Outcome, Presence, Reason
from ...domain.people import Person
from ...services.sheets import Contradiction, Typed, contradiction

Key = tuple[str, str]
"""Person and slot."""
Step = Mapping[int, Presence | None]
"""Row → letter."""


class Letters:
    """Rows count from 0; row 0 is line 1 of the paper."""

    def __init__(self, sheet: Typed) -> None:
        self.sheet = sheet
        self._letters: dict[int, Presence] = {}
        self._steps: list[Step] = []

    @property
    def waiting(self) -> int:
        """Letters that wait to be saved."""
        return len(self._letters)

    @property
    def rows(self) -> int:
        return len(self.sheet.people)

    def person(self, row: int) -> Person | None:
        """Who stands on the line; None for somebody who was taken off the list since."""
        return self.sheet.people[row]

    def known(self, row: int) -> Outcome | None:
        """What is known of the person without the paper."""
        return self.sheet.outcomes[row]

    def of(self, row: int) -> Presence | None:
        return self._letters.get(row)

    def put(self, row: int, status: Presence | None) -> bool:
        """Give a line a letter, or take it away. False for the line of somebody who was taken off the list."""
        if self.person(row) is None:
            return False
        self._step({row: status})
        return True

    def put_rest(self, status: Presence) -> int:
        """Give every line without a letter this one; returns how many."""
        rest = {row: status for row in range(self.rows) if self.person(row) and row not in self._letters}
        if rest:
            self._step(rest)
        return len(rest)

    def undo(self) -> int | None:
        """Take the last step back; returns the first row it changed, None when there is no step."""
        if not self._steps:
            return None
        before = self._steps.pop()
        self._set(before)
        return min(before)

    def contradiction(self, row: int) -> Contradiction | None:
        """How the new letter contradicts what is known."""
        letter = self.of(row)
        return contradiction(self.known(row), letter) if letter else None

    def contradictions(self) -> list[int]:
        """Rows whose new letter contradicts what is known."""
        return [row for row in sorted(self._letters) if self.contradiction(row)]

    def counts(self) -> Counter[Presence]:
        return Counter(self._letters.values())

    def without(self) -> int:
        """Lines that have no letter, here or saved before."""
        return sum(
            self.person(row) is not None and row not in self._letters and not _marked(self.known(row))
            for row in range(self.rows)
        )

    def marks(self) -> dict[Key, str]:
        """Statuses to be saved."""
        slot = self.sheet.slot.id
        return {
            (person.id, slot): letter.value for row, letter in self._letters.items() if (person := self.person(row))
        }

    def renew(self, sheet: Typed) -> None:
        """The same paper with what is known by now; the letter of somebody who is gone goes too."""
        self.sheet = sheet
        self._letters = {row: letter for row, letter in self._letters.items() if self.person(row)}

    def saved(self, marks: Mapping[Key, str]) -> None:
        """These were saved: they wait no more, unless another letter was typed meanwhile."""
        now = self.marks()
        done = {person for (person, slot), value in marks.items() if now.get((person, slot)) == value}
        self._letters = {row: v for row, v in self._letters.items() if (p := self.person(row)) and p.id not in done}
        self._steps = []

    def _step(self, wanted: Step) -> None:
        self._steps.append({row: self.of(row) for row in wanted})
        self._set(wanted)

    def _set(self, wanted: Step) -> None:
        for row, letter in wanted.items():
            if letter is None:
                self._letters.pop(row, None)
            else:
                self._letters[row] = letter


def _marked(known: Outcome | None) -> bool:
    return known is not None and known.reason == Reason.MARKED
