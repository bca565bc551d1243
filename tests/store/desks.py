"""Real desks for tests: files made by the services, copies that become desks of their own, exchange between them."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from seminar_desktop.services import desk as desk_service
from seminar_desktop.services import journal
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.people import enrol
from seminar_desktop.store import audit, database, tables
from seminar_desktop.store.database import Connection

ZONE = ZoneInfo("America/El_Salvador")
DAY_1 = datetime(2024, 7, 11, 8, 0, tzinfo=ZONE)
SUFFIX = ".seminar"


class Clock:
    """A wall clock that a test sets; every reading is one second later than the last."""

    def __init__(self, start: datetime = DAY_1) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        self.moment = datetime.fromtimestamp(self.moment.timestamp() + 1, ZONE)
        return self.moment


def new_desk(folder: Path, name: str = "one", wall: Callable[[], datetime] | None = None) -> Desk:
    """A new seminar in `folder`; what the desk remembers outside the file lies in `folder/state-name`."""
    return desk_service.create_desk(
        folder / f"{name}{SUFFIX}", state_of(folder, name), {"title": "Seminar", "zone": ZONE.key}, wall or Clock()
    )


def state_of(folder: Path, name: str) -> Path:
    """Where the machine of a desk keeps what must not lie beside the seminar."""
    state = folder / f"state-{name}"
    state.mkdir(exist_ok=True)
    return state


def reopened(desk: Desk) -> Desk:
    """The same file opened again on the same machine."""
    desk.close()
    return desk_service.open_desk(desk.database.path, desk.state, desk.wall)


def copied(desk: Desk, folder: Path, name: str, wall: Callable[[], datetime] | None = None) -> Desk:
    """Another machine's desk made from a copy of this desk's file."""
    target = folder / f"{name}{SUFFIX}"
    database.copy(desk.database.path, target)
    return desk_service.open_desk(target, state_of(folder, name), wall or Clock())


def exchange(desks: Iterable[Desk]) -> None:
    """Let every desk read everything the others have."""
    desks = list(desks)
    for reader in desks:
        for writer in desks:
            journal.absorb(reader, journal.everything(writer))


def enrolled(desk: Desk, *people: tuple[str, str], **fields: str) -> list[str]:
    """Ids of new people of the roster with these given and family names."""
    from seminar_desktop.domain.people import Origin

    with desk.write() as transaction:
        return [
            enrol(transaction, desk.badge_key, {"given_name": given, "family_name": family} | fields, Origin.ROSTER)
            for given, family in people
        ]


def tables_of(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Content of every projected table and of the search index, in canonical order."""
    found = {table.name: audit.content(connection, table) for table in tables.projected.sorted_tables}
    words = connection.exec_driver_sql(f"SELECT person, words FROM {tables.SEARCH_INDEX} ORDER BY person, words")
    return found | {tables.SEARCH_INDEX: [tuple(row) for row in words]}
