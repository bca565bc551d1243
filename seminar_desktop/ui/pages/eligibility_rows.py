"""The rows of the certificates page and the filter over them: plain values, built in the background."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from ...domain.eligibility import Certificate, Standing
from ...domain.names import fold, search_text, sort_key
from ...services import eligibility
from .people_words import Vocabulary

if TYPE_CHECKING:
    from ...domain.agenda import Slot
    from ...services.desk import Desk
    from ...services.eligibility import Entry
    from ...services.rules import Rules


class View(StrEnum):
    """Which people are shown; the figures at the head choose among them."""

    CHASE = "chase"
    """Whom to chase: on the way or lost, the most easily mended first."""
    EARNED = "earned"
    ON_THE_WAY = "on_the_way"
    LOST = "lost"
    PARTICIPATION = "participation"
    """Everybody who can only earn a certificate of participation."""
    EVERYBODY = "everybody"


class EligibilityRow(NamedTuple):
    """One person, worded as far as the filter needs it."""

    entry: Entry
    country: str
    words: str
    """Folded words to be found by, each after a blank."""
    order: tuple[str, str]
    rank: int
    """Place in the list of whom to chase; those who are not in it come last."""

    @property
    def mendable(self) -> bool:
        """Something can be mended at once."""
        return bool(self.entry.fixable_now) and self.entry.eligibility.standing != Standing.EARNED

    @property
    def views(self) -> frozenset[View]:
        """The views this person is in."""
        judged = self.entry.eligibility
        if judged.certificate == Certificate.PARTICIPATION:
            return frozenset({View.PARTICIPATION, View.EVERYBODY})
        shared = {View.EVERYBODY, View(judged.standing.value)}
        return frozenset(shared if judged.standing == Standing.EARNED else shared | {View.CHASE})


class Board(NamedTuple):
    """Everything the page shows, read at once."""

    rows: Sequence[EligibilityRow]
    """Whom to chase first, in that order; then the others by name."""
    rules: Rules
    at: datetime


class Filter(NamedTuple):
    """What the operator asked for. None lets everything through."""

    view: View = View.CHASE
    text: str = ""
    country: str | None = None
    missing: str | None = None
    """Id of a slot or course that is missing."""
    now: bool = False
    """Only those of whom something can be mended at once."""

    def apply(self, rows: Sequence[EligibilityRow]) -> list[EligibilityRow]:
        wanted = [f" {word}" for word in fold(self.text).split()]
        found = [row for row in rows if self._fits(row) and all(word in row.words for word in wanted)]
        return found if self.view == View.CHASE else sorted(found, key=lambda row: row.order)

    def _fits(self, row: EligibilityRow) -> bool:
        entry = row.entry
        return (
            self.view in row.views
            and self.country in (None, entry.person.country)
            and (self.missing is None or any(m.slot == self.missing for m in entry.eligibility.missing))
            and (not self.now or row.mendable)
        )


def load(desk: Desk, words: Vocabulary) -> Board:
    """Everybody, judged at this moment. Takes a while for thousands: run it in a lane."""
    found = eligibility.verdicts(desk)
    ranks = {entry.person.id: rank for rank, entry in enumerate(found.chase())}
    rows = [_row(entry, words, ranks.get(entry.person.id, len(found.entries))) for entry in found.entries]
    return Board(sorted(rows, key=lambda row: (row.rank, row.order)), found.rules, desk.now())


def requirements(rules: Rules) -> list[Slot]:
    """What can be missing: courses, consultations, and the slots somebody must attend, in the order of the agenda."""
    asked = {slot.id for slot, roles in zip(rules.plan.slots, rules.plan.asked, strict=True) if roles}
    asked |= {*rules.eligibility.courses, *rules.eligibility.consultations}
    timed = [slot for slot in rules.plan.slots if slot.id in asked]
    return [*(slot for slot in rules.slots.values() if slot.id in asked and slot not in timed), *timed]


def _row(entry: Entry, words: Vocabulary, rank: int) -> EligibilityRow:
    person, country = entry.person, words.value("country", entry.person.country)
    found_by = search_text(
        person.given_name, person.family_name, person.municipality, person.organisation, country,
        words.value("role", person.role), person.email,
    )  # fmt: skip
    return EligibilityRow(entry, country, f" {found_by}", sort_key(person.family_name, person.given_name), rank)
