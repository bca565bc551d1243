"""Everything the overview of the reports shows, read at once in the background."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ...domain.agenda import Slot
from ...domain.claims import Ignored, Linked
from ...domain.names import search_text
from ...domain.people import Person
from ...services import agenda, decided_names, matching, people, report_commit
from ...services.desk import Desk
from ...services.matching import Decided, Named
from ...services.report_commit import ReadFile


class SettledRow(NamedTuple):
    """A name that is decided, and whom it stands for."""

    named: Named
    person: str
    """Name of the person; empty: nobody of the seminar."""
    decided: Decided | None
    """None: the rules leave the name out, nobody had to decide."""
    words: str
    """Folded words to be found by, each after a blank."""


class Known(NamedTuple):
    """The reports that count, and all names in them."""

    files: Sequence[ReadFile]
    open: Sequence[Named]
    """Undecided names, doubtful ones first."""
    settled: Sequence[SettledRow]
    """Linked names and those that are nobody's, the last decisions first."""
    people: Mapping[str, Person]
    slots: Mapping[str, Slot]

    names: Mapping[str, int]
    """Report → how many names are in it."""
    undecided: Mapping[str, int]
    """Report → how many of them wait for a decision."""

    @property
    def files_by_id(self) -> dict[str, ReadFile]:
        return {file.id: file for file in self.files}


def load(desk: Desk) -> Known:
    """Read it all; seconds in a seminar of thousands."""
    found = matching.named(desk)
    settled = [one for one in found if isinstance(one.verdict, (Linked, Ignored))]
    waiting = [one for one in found if not isinstance(one.verdict, (Linked, Ignored))]
    everybody = {person.id: person for person in people.everybody(desk)}
    decided = decided_names.decisions_made(desk, [one.identity for one in settled])
    return Known(
        report_commit.readings(desk),
        waiting,
        sorted((_row(one, everybody, decided.get(one.identity)) for one in settled), key=_latest_first),
        everybody,
        {slot.id: slot for slot in agenda.slots(desk)},
        Counter(report for one in found for report in one.reports),
        Counter(report for one in waiting for report in one.reports),
    )


def _row(one: Named, everybody: Mapping[str, Person], decided: Decided | None) -> SettledRow:
    person = everybody.get(one.verdict.person) if isinstance(one.verdict, Linked) else None
    name = person.name if person else ""
    return SettledRow(one, name, decided, f" {search_text(one.name, one.email, name)}")


def _latest_first(row: SettledRow) -> tuple[bool, float]:
    """What the rules leave out, and nobody had to decide, comes last."""
    return row.decided is None, -row.decided.at.timestamp() if row.decided else 0.0
