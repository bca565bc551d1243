"""Live warning of a double scan: while desks see one hub, the second to admit a badge hears of the first at once.

Asked after the verdict was painted, in the background: no scan waits for it and none is refused by it. Without a hub,
or when it does not answer, nothing is said; the journal reports the double admission when the desks have exchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import KnownError
from ..domain.people import Person
from ..store import agenda, places
from . import membership
from .attendance import ScanResult
from .desk import Desk

if TYPE_CHECKING:
    from ..exchange.hub_claims import Claims


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another desk has admitted the same badge."""

    entry: str
    """Id of this desk's scan."""
    person: Person
    desk: str
    """Name of the other desk, or the beginning of its id."""
    seconds: int
    """Since then, by the hub's clock."""


class LiveCheck:
    """Asks the hub of a seminar. For one thread at a time; `close` from any."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._address = ""
        self._claims: Claims | None = None
        self._closed = False

    def ask(self, result: ScanResult, station: str) -> Elsewhere | None:
        """Who else has admitted this person at this station today; None when nobody has, or nobody can tell."""
        person = result.verdict.person
        claims = self._hub() if result.verdict.admitted and person is not None else None
        if claims is None or person is None:
            return None
        from ..exchange.hub_claims import Claim

        day = result.at.date().isoformat()
        answer = claims.claim(Claim(person.id, station, day, False, self._desk.id, bytes.fromhex(result.entry)))
        if not answer.desk:
            return None
        with self._desk.read() as connection:
            names = agenda.names(connection, "desk")
        name = names.get(answer.desk) or answer.desk[:5]
        return Elsewhere(result.entry, person, name, max(1, round(answer.ago_s)))

    def close(self) -> None:
        self._closed = True
        if self._claims is not None:
            self._claims.close()

    def _hub(self) -> Claims | None:
        """Of the first hub at which this desk exchanges by itself."""
        from ..exchange.address import Kind, parse

        with self._desk.read() as connection:
            known = [one.address for one in places.places(connection) if one.automatic]
        address = next((text for text in known if parse(text).kind is Kind.HUB), "")
        if address != self._address:
            if self._claims is not None:
                self._claims.close()
            self._claims, self._address = None, address
        if self._claims is None and address and not self._closed:
            self._claims = self._connected(parse(address).whole)
        return self._claims

    def _connected(self, address: str) -> Claims | None:
        from ..exchange.hub_claims import Claims

        try:
            return Claims(address, membership.seminar_id(self._desk))
        except KnownError:  # no driver, or an address that means nothing: whoever exchanges there is told
            return None
