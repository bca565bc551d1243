"""The rows of the certificates page and the filter over them: plain values, built in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from ...domain.names import fold, search_text, sort_key
from ...services import certificate_settings, certificates
from ...services.certificates import Candidate, State, Wish
from .people_words import Vocabulary

if TYPE_CHECKING:
    from ...services.certificate_settings import CertificateSettings
    from ...services.desk import Desk

_RANK = {state: rank for rank, state in enumerate(State)}
_KEPT = {State.ISSUED, State.READY}


class View(StrEnum):
    """Which rows are shown; the figures at the head choose among them."""

    EVERYBODY = "everybody"
    READY = "ready"
    ISSUED = "issued"
    """Valid ones, whatever became of the name or the rule since."""
    MEND = "mend"
    """Somebody has to act: a name was corrected, the rule is not met any more, or there are several valid ones."""
    NOT_YET = "not_yet"
    REVOKED = "revoked"


class CertificateRow(NamedTuple):
    """One person and one kind of certificate, worded as far as the filter needs it."""

    candidate: Candidate
    country: str
    words: str
    """Folded words to be found by, each after a blank."""
    order: tuple[str, str]
    twins: bool = False
    """There are several valid ones, all of them versions of one serial: desks that were apart issued it again."""

    @property
    def key(self) -> tuple[str, str]:
        return self.candidate.person.id, self.candidate.kind.value

    @property
    def state(self) -> State:
        return self.candidate.state

    @property
    def rank(self) -> int:
        return _RANK[self.state]

    @property
    def wish(self) -> Wish:
        return Wish(self.candidate.person.id, self.candidate.kind)

    @property
    def printable(self) -> bool:
        """It can be issued, or was and is still right."""
        return self.state in _KEPT

    @property
    def valid(self) -> bool:
        """There is a valid certificate."""
        return self.state in (State.ISSUED, State.CHANGED, State.UNEARNED)

    @property
    def views(self) -> frozenset[View]:
        """The views this row is in."""
        found = {View.EVERYBODY}
        if self.valid:
            found.add(View.ISSUED)
        else:
            found.add(View(self.state.value))
        if self.state in (State.CHANGED, State.UNEARNED) or self.candidate.others:
            found.add(View.MEND)
        return frozenset(found)


class Board(NamedTuple):
    """Everything the page shows, read at once."""

    rows: Sequence[CertificateRow]
    settings: CertificateSettings


class Filter(NamedTuple):
    """What the operator asked for. None lets everything through."""

    view: View
    wanted: Callable[[str], bool]
    kind: str | None = None
    country: str | None = None

    def apply(self, rows: Sequence[CertificateRow]) -> list[CertificateRow]:
        return [row for row in rows if self._fits(row) and self.wanted(row.words)]

    def _fits(self, row: CertificateRow) -> bool:
        found = row.candidate
        return (
            self.view in row.views
            and self.kind in (None, found.kind.value)
            and self.country in (None, found.person.country)
        )


def load(desk: Desk, words: Vocabulary, kinds: Mapping[str, str]) -> Board:
    """Everybody with the certificates that are due or were issued, by name and kind."""
    rows = [_row(one, words, kinds)._replace(twins=_twins(desk, one)) for one in certificates.candidates(desk)]
    return Board(sorted(rows, key=lambda row: row.order), certificate_settings.settings(desk))


def _twins(desk: Desk, candidate: Candidate) -> bool:
    issue = candidate.issue
    if not candidate.others or issue is None:
        return False
    return all(other.serial == issue.serial for other in certificates.others(desk, issue))


def _row(candidate: Candidate, words: Vocabulary, kinds: Mapping[str, str]) -> CertificateRow:
    person, country = candidate.person, words.value("country", candidate.person.country)
    found = search_text(
        person.name, person.affiliation, country, words.value("role", person.role), person.email,
        kinds[candidate.kind.value],
    )  # fmt: skip
    serial = fold(candidate.issue.serial) if candidate.issue else ""
    return CertificateRow(candidate, country, f" {found} {serial}", sort_key(person.family_name, person.given_name))
