"""What the operator has decided about the doubtful rows of a list so far, and what importing would then do."""

from __future__ import annotations

from typing import NamedTuple

from ...domain.roster import NEW, TYPED_AT_DESK, Comparison, Decision, Doubt, RosterPreview


class Outcome(NamedTuple):
    """Counts for the sentence beside the button."""

    added: int
    changed: int
    remembered: int
    """Rows whose answer is only remembered, nothing visible changes."""
    later: int

    @property
    def nothing(self) -> bool:
        return not (self.added or self.changed or self.remembered)


class Plan:
    """Decisions by line. Without one a row is left as it is: the desk's values stay, nobody is added."""

    def __init__(self, preview: RosterPreview) -> None:
        self.preview = preview
        self.decisions: dict[int, Decision] = {}
        self._doubts = {doubt.line: doubt for doubt in preview.doubtful}
        self._taken = {c.person_id: c.line for c in (*preview.changed, *preview.remember)}

    def inherit(self, earlier: Plan) -> None:
        """Take over decisions that still make sense after the list was compared anew."""
        for line, decision in earlier.decisions.items():
            doubt, before = self._doubts.get(line), earlier._doubts[line]
            if doubt and [c.person_id for c in doubt.candidates] == [c.person_id for c in before.candidates]:
                chosen = self.candidate(doubt, decision)
                conflicts = chosen.conflicts.keys() if chosen else frozenset()
                self.decisions[line] = Decision(decision.person, decision.take & conflicts)

    def other_row(self, line: int, person: str) -> int:
        """Line of another row that is this person already; 0 when there is none."""
        said = {d.person: at for at, d in self.decisions.items() if at != line and d.person not in ("", NEW)}
        return said.get(person) or self._taken.get(person, 0)

    def choose(self, line: int, person: str) -> None:
        """The row is this candidate (or `NEW`); the desk's values stay until the file's are taken."""
        self.decisions[line] = Decision(person)

    def resolve(self, line: int, *, take: bool) -> None:
        """Take the file's value of every conflicting field, or keep the desk's for good."""
        doubt = self._doubts[line]
        chosen = self.candidate(doubt, self.decisions.get(line))
        if chosen is not None:
            self.decisions[line] = Decision(chosen.person_id, frozenset(chosen.conflicts) if take else frozenset())

    def later(self, line: int) -> None:
        self.decisions.pop(line, None)

    def candidate(self, doubt: Doubt, decision: Decision | None) -> Comparison | None:
        """The candidate a decision is about; the only one when the doubt is about values alone."""
        person = decision.person if decision else ""
        if not person and doubt.reason == TYPED_AT_DESK:
            return doubt.candidates[0]
        return next((c for c in doubt.candidates if c.person_id == person), None)

    def outcome(self) -> Outcome:
        preview = self.preview
        added, changed, remembered = len(preview.added), len(preview.changed), len(preview.remember)
        for doubt in preview.doubtful:
            decision = self.decisions.get(doubt.line)
            chosen = self.candidate(doubt, decision)
            if decision and decision.person == NEW:
                added += 1
            elif chosen and (chosen.changes or (decision and decision.take)):
                changed += 1
            elif decision and chosen and chosen.remembered != chosen.base:
                remembered += 1
        return Outcome(added, changed, remembered, len(preview.doubtful) - len(self.decisions))
