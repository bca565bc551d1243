"""Desks that have fallen silent: something was heard of them once, and nothing for a while although this one asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from .exchange_overview import PATIENCE
from .trust import DeskRow


def silent(rows: Iterable[DeskRow], reached: datetime | None, now: datetime) -> dict[str, datetime]:
    """Desk id → when this machine heard something new of it for the last time, by its own clock.

    `reached`: the last exchange of this desk that went well; where that is long ago too, it is this one that is cut
    off, and nobody else is called silent. Lost desks and ids that a file no longer has are not waited for.
    """
    if reached is None or now - reached > PATIENCE:
        return {}
    known = list(rows)
    former = {one for row in known for one in row.ancestors}
    found = {}
    for row in known:
        if row.own or row.peer is None or row.waiting or row.revoked_after is not None or row.id in former:
            continue
        heard = _moment(row.peer.heard_at)
        if heard is not None and now - heard > PATIENCE:
            found[row.id] = heard
    return found


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
