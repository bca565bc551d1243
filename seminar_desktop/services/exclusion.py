"""Whether the others still believe this laptop. What it writes is kept in any case; joining again lets it count."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from ..domain import membership as rules
from ..domain.trust import KEY
from ..store import membership as store
from .desk import Desk
from .trust import DeskRow


class Exclusion(StrEnum):
    """Why what this desk writes does not count elsewhere; wording keys."""

    NONE = ""
    LOST = "lost"
    """Somebody said that this laptop is lost."""
    COPY = "copy"
    """Its file was made out of one that is called lost, so other desks let its entries wait."""


def exclusion(desk: Desk, rows: Sequence[DeskRow]) -> Exclusion:
    """What follows for this desk from what was decided, as far as the decisions have arrived here. `rows`: see
    `trust.desks`."""
    from ..signing.desk_key import verify
    from .membership import own_chain

    own = next((row for row in rows if row.own), None)
    if own is None:
        return Exclusion.NONE
    if own.revoked_after is not None:
        return Exclusion.LOST
    lost = {row.id for row in rows if row.revoked_after is not None}
    if not lost.intersection(own.ancestors):
        return Exclusion.NONE
    with desk.read() as connection:
        member = rules.read(own_chain(connection), verify)
        accepted = store.decided(connection, own.id, KEY)
    vouched = member is not None and accepted == rules.fingerprint(member.key)
    return Exclusion.NONE if vouched else Exclusion.COPY
