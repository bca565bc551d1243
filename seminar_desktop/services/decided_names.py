"""Who decided about the names of reports: for lists of many, where `matching.decided_by` asks about one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ..store import agenda
from ..store import reports as store
from .desk import Desk
from .matching import Decided


def decisions_made(desk: Desk, identities: Iterable[str]) -> dict[str, Decided]:
    """Who decided, when and on which desk, for those of `identities` about which a decision stands."""
    found = {}
    with desk.read() as connection:
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
        for identity in identities:
            said = store.link_provenance(connection, identity)
            if said is not None and said.value:
                moment = datetime.fromisoformat(said.at)
                desk_name = desks.get(said.desk, said.desk[:5])
                found[identity] = Decided(said.value, moment, desk_name, operators.get(said.operator, ""))
    return found
