"""What the exchange page reads in the background, and the rows of its list of desks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...services.clocks import DeskClock
    from ...services.desk import Desk
    from ...services.exchange_overview import Overview
    from ...services.exclusion import Exclusion
    from ...services.trust import DeskRow


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One desk with its clock."""

    row: DeskRow
    clock: DeskClock | None
    """None for a desk of which nothing is here."""
    silent: datetime | None
    """When it was heard of last, in the seminar's zone; None unless somebody should ask it to exchange."""

    @property
    def id(self) -> str:
        return self.row.id


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything of the page."""

    overview: Overview
    desks: tuple[DeskLine, ...]
    exclusion: Exclusion


def read(desk: Desk) -> Seen:
    """Reads who signed what, so not in a window's thread."""
    from ...services import clocks
    from ...services.exchange_overview import overview
    from ...services.exchange_silence import silent
    from ...services.exclusion import exclusion

    found = overview(desk)
    judged = {one.desk: one for one in clocks.judgements(desk)}
    now, zone = datetime.now(UTC), desk.zone
    reached = max((one.reached for one in found.places if one.reached is not None), default=None)
    quiet = silent(found.desks, reached, now)
    lines = tuple(
        DeskLine(row, judged.get(row.id), quiet[row.id].astimezone(zone) if row.id in quiet else None)
        for row in found.desks
    )
    return Seen(found, lines, exclusion(desk, found.desks))
