"""What is balanced at the round tables: the usual criteria, and what somebody has set for this seminar.

They are edits beside the hard rules, so every desk has them: `criterion:country` is `spread:4` or `off`; `online` is
`off` where people who take part online do not sit at the tables.
"""

from __future__ import annotations

from collections.abc import Collection

from ..domain.changes import Changes
from ..domain.seating import Aim, Criterion
from ..domain.seating_people import FIELDS, HEAVIEST, STANDARD
from ..store import seating as store
from ..store.database import Connection
from .desk import Desk, edits

ONLINE, OFF = "online", "off"
_KIND = "criterion:"


def criteria(desk: Desk) -> tuple[tuple[Criterion, ...], bool]:
    """(what is balanced, whether people who take part online sit at the tables as well)."""
    with desk.read() as connection:
        return stored(connection)


def stored(connection: Connection) -> tuple[tuple[Criterion, ...], bool]:
    """The same through a connection; what a newer version has set is passed over."""
    states = dict(store.rules(connection))
    found = {criterion.field: criterion for criterion in STANDARD}
    for name in FIELDS:
        state = states.get(_KIND + name, "")
        aim, _, weight = state.partition(":")
        if state == OFF:
            found.pop(name, None)
        elif aim in set(Aim) and weight.isascii() and weight.isdigit() and 0 < int(weight) <= HEAVIEST:
            found[name] = Criterion(name, int(weight), Aim(aim))
    return tuple(found.values()), states.get(ONLINE) != OFF


def keep(desk: Desk, wanted: Collection[Criterion], online: bool) -> Changes:
    """Set what is balanced, and who sits. What is so already makes no entry."""
    named = {criterion.field: criterion for criterion in wanted}
    with desk.write() as transaction:
        now, seated = stored(transaction.connection)
        before = {criterion.field: criterion for criterion in now}
        drafts = []
        for name in FIELDS:
            if named.get(name) != before.get(name):
                one = named.get(name)
                state = f"{one.aim.value}:{one.weight}" if one is not None else OFF
                drafts += edits("seat_rule", _KIND + name, {"state": state})
        if online != seated:
            drafts += edits("seat_rule", ONLINE, {"state": "" if online else OFF})
        transaction.append(*drafts)
    return Changes.PEOPLE if drafts else Changes.NONE
