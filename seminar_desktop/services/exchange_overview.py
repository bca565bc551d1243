"""What a window shows of the exchange: the places, the desks, and one standing that says whether all is well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from ..domain.errors import KnownError
from ..store import places, segments
from ..store.places import Place
from . import exchange_places, safe_places
from .desk import Desk
from .exchange_places import Alone
from .trust import DeskRow, desks

PATIENCE = timedelta(minutes=10)
"""After that long without movement somebody should know."""


class Stand(StrEnum):
    """How the exchange stands, the worst last."""

    SINGLE = "single"
    """One laptop, nowhere to exchange."""
    READY = "ready"
    """There is a place, and nothing was exchanged yet."""
    FINE = "fine"
    PENDING = "pending"
    STAGNANT = "stagnant"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Standing:
    """See `Stand`. Times are in the seminar's zone."""

    stand: Stand = Stand.SINGLE
    alone: int = 0
    since: datetime | None = None
    """Of the first entry that is only here."""
    reached: datetime | None = None
    """Last exchange that went well, at the place that is away or at any."""
    place: str = ""
    """The place that is away."""

    @property
    def alarm(self) -> bool:
        """Whether somebody should look after it."""
        return self.stand in (Stand.STAGNANT, Stand.UNREACHABLE)


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place as it may be shown."""

    place: Place
    kind: str
    """See `exchange.address.Kind`."""
    shown: str
    """Address without its password."""
    open_line: bool
    """What is sent there can be read on the way."""
    reached: datetime | None
    same_disk: bool = False
    """A folder on the disk of the seminar that nothing carries away: lost with it."""

    @property
    def id(self) -> str:
        return self.place.id


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything of the page."""

    standing: Standing
    places: tuple[PlaceRow, ...]
    desks: tuple[DeskRow, ...]

    @property
    def only_here(self) -> bool:
        """Whether every place that was reached is lost together with the seminar."""
        return all(row.same_disk for row in self.places if row.reached is not None)


def standing(desk: Desk) -> Standing:
    """How the exchange stands now."""
    found, alone = exchange_places.all_places(desk), exchange_places.alone(desk)
    with desk.read() as connection:
        others = segments.contiguous(connection).keys() - {segments.own(connection).desk}
    since, zone = _moment(alone.since), desk.zone
    away = _away(found)
    reached = max((one.reached for one in found if one.reached), default="")
    if away is not None:
        stand, reached = Stand.UNREACHABLE, away.reached
    elif not found and not others:
        stand = Stand.SINGLE
    else:
        stand = _stand(found, alone, since, desk.now())
    last = _moment(reached)
    return Standing(stand, alone.count, since.astimezone(zone) if since else None,
                    last.astimezone(zone) if last else None, exchange_places.shown(away) if away else "")  # fmt: skip


def _away(found: Sequence[Place]) -> Place | None:
    """A place that is visited by itself, was reached once and is not any more; the one that is away longest."""
    gone = [one for one in found if one.automatic and one.problem and one.reached]
    return min(gone, key=lambda one: one.reached, default=None)


def _stand(found: Sequence[Place], alone: Alone, since: datetime | None, now: datetime) -> Stand:
    automatic = [one for one in found if one.automatic]
    if not alone.count:
        return Stand.FINE if any(one.reached for one in found) else Stand.READY
    last = max((moment for one in found if (moment := _moment(one.reached))), default=None)
    quiet = last is None or datetime.now(UTC) - last > PATIENCE
    if automatic and since is not None and now - since > PATIENCE and quiet:
        return Stand.STAGNANT
    return Stand.PENDING


def overview(desk: Desk) -> Overview:
    """Everything of the page; reads who signed what, so not in a window's thread."""
    rows = tuple(_row(desk, place) for place in exchange_places.all_places(desk))
    return Overview(standing(desk), rows, tuple(desks(desk)))


def _row(desk: Desk, place: Place) -> PlaceRow:
    from ..exchange.address import Kind, parse

    address, reached = parse(place.address), _moment(place.reached)
    return PlaceRow(place, str(address.kind), str(address), address.open_line,
                    reached.astimezone(desk.zone) if reached else None,
                    address.kind is Kind.FOLDER and _on_this_disk(desk, Path(address.path)))  # fmt: skip


def _on_this_disk(desk: Desk, folder: Path) -> bool:
    """On the disk of the seminar, and in no folder that a cloud client takes elsewhere."""
    try:
        same = folder.stat().st_dev == desk.database_path.stat().st_dev
    except OSError:
        return False
    return same and safe_places.risk(folder / "seminar") is None


def try_place(desk: Desk, address: str, secret: str = "") -> None:
    """Look once at a place that is not kept yet: it answers and lets us in. KnownErrors of an exchange there."""
    from ..exchange.address import parse

    text = parse(address, secret).whole
    place = Place("", text, False, "", "", "", "", "", 0)
    with desk.read() as connection:
        known = segments.contiguous(connection)
    with exchange_places.opened(desk, place) as partner:
        next(iter(partner.incoming(known)), None)


def is_hub(place: Place) -> bool:
    """Whether a place tells quickly what is new, and may be asked often."""
    from ..exchange.address import Kind, parse

    try:
        return parse(place.address).kind is Kind.HUB
    except KnownError:
        return False


def entries_waiting(desk: Desk) -> int:
    """Desks whose segments wait because nobody has vouched for them."""
    with desk.read() as connection:
        return len({one.desk for one in places.waiting(connection)})


def _moment(text: str) -> datetime | None:
    """An aware time; None for an empty or odd text."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def shareable(desk: Desk) -> dict[str, str]:
    """Address without password → how it is shown, of places that another machine may reach by the same address."""
    from ..domain.invitation import LONGEST_PLACE
    from ..exchange.address import parse

    found = {}
    for place in exchange_places.all_places(desk):
        address = parse(place.address)
        text = address.without_secret
        if place.automatic and len(text.encode()) <= LONGEST_PLACE:
            found[text] = str(address)
    return found
