"""A second laptop beside the workspace of the demo seminar."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seminar_desktop.services import exchange_places, joining, membership
from seminar_desktop.services.desk import Desk, name_desk


@contextmanager
def invited(first: Desk, folder: Path, share: Path, name: str = "Desk 2") -> Iterator[Desk]:
    """A desk that has joined and has a place to exchange; closed afterwards."""
    state = folder / f"state-{name}"
    state.mkdir()
    desk = joining.join(membership.invite(first), folder / f"{name}.seminar", state)
    name_desk(desk, name)
    exchange_places.add(desk, str(share))
    try:
        yield desk
    finally:
        desk.close()


def meet(desk: Desk) -> None:
    """Visit every place of a desk."""
    for place in exchange_places.all_places(desk):
        exchange_places.visit(desk, place)
