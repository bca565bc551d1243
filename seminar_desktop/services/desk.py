"""A desk: one laptop's open seminar, passed first to every service."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from ..domain.errors import KnownError
from ..domain.journal import SET, Draft, Entry, new_id
from ..domain.names import clean
from ..store import agenda, attendance, identity, journal, seminars
from ..store.database import Connection, Database
from .desk_key import new_desk
from .safe_places import require_safe

SEMINAR = "seminar"
DEFAULT_ZONE = "America/El_Salvador"


@dataclass
class Transaction:
    """A write transaction of a desk: queries see it, `append` adds entries to it."""

    connection: Connection
    stamp: journal.Stamp
    entries: list[Entry] = field(default_factory=list)

    def append(self, *drafts: Draft, apart: bool = False) -> list[Entry]:
        """Append entries; they are durable when the transaction has ended well. `apart`: see the journal."""
        made = journal.append(self.connection, drafts, self.stamp, apart)
        self.entries += made
        return made


@dataclass
class Desk:
    """An open seminar on this machine, with the clock and the operator that sign its entries."""

    database: Database
    id: str
    """Changes when the file turns out to be a restored backup, see `services.journal.absorb`."""
    badge_key: bytes
    state: Path
    zone: tzinfo
    operator: str = ""
    """Id of the operator who is signed in; empty before anybody is."""
    wall: Callable[[], datetime] = lambda: datetime.now(UTC)
    """Wall time, aware. A rehearsal replaces it."""
    machine_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    """The machine's clock, milliseconds since 1970, for the hybrid clock; tests replace it."""
    rehearsing: bool = False
    """Whether `wall` is the clock of a seminar to practise on, see `rehearse`."""

    @property
    def database_path(self) -> Path:
        """The seminar's file."""
        return self.database.path

    def now(self) -> datetime:
        """Wall time in the seminar's zone."""
        return self.wall().astimezone(self.zone)

    def stamp(self, at: datetime | None = None) -> journal.Stamp:
        """Signature of an entry that is made now; `at` when the operator said another time."""
        moment = (at or self.now()).astimezone(self.zone)
        return journal.Stamp(moment.isoformat(timespec="milliseconds"), self.operator, self.machine_ms())

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A snapshot for queries."""
        with self.database.read() as connection:
            yield connection

    @contextmanager
    def write(self, at: datetime | None = None) -> Iterator[Transaction]:
        """A transaction. A commit that fails is ambiguous, so its last entry is looked up before anybody is told."""
        transaction: Transaction | None = None
        complete = False
        try:
            with self.database.write() as connection:
                transaction = Transaction(connection, self.stamp(at))
                yield transaction
                complete = True
        except KnownError:
            if not (complete and transaction and transaction.entries and self._stored(transaction.entries[-1])):
                raise
        if transaction and transaction.entries:
            last = transaction.entries[-1]
            identity.note_high_water(self.state, last.desk, last.seq)

    def _stored(self, entry: Entry) -> bool:
        with self.database.read() as connection:
            return journal.find(connection, entry.hash) is not None

    def close(self) -> None:
        self.database.close()


def open_desk(path: Path, state: Path, wall: Callable[[], datetime] | None = None) -> Desk:
    """Open a seminar file as this machine's desk; one to practise on rehearses, unless a clock is given.

    Raises `KnownError` as `store.seminars.open_existing` does.
    """
    desk = desk_of(seminars.open_existing(path), state, wall)
    try:
        _give_keys(desk)
        if wall is None:
            rehearse(desk)
    except BaseException:
        desk.close()
        raise
    return desk


def create_desk(path: Path, state: Path, fields: dict[str, str], wall: Callable[[], datetime] | None = None) -> Desk:
    """Make a new seminar file with these seminar fields (title, short_title, place, zone, languages …).

    KnownError `place_in_cloud` or `place_on_network` where a seminar would be damaged, see `safe_places`.
    """
    require_safe(path)
    database = seminars.create(path)
    try:
        desk = desk_of(database, state, wall)
        if fields.get("zone"):
            desk.zone = zone_of(fields["zone"])
        if wall is None:
            _set_clock(desk, fields, None)
        with desk.write() as transaction:
            transaction.append(*edits(SEMINAR, SEMINAR, fields))
        _give_keys(desk)
        return desk
    except BaseException:
        database.close()
        seminars.discard(path)
        raise


def _give_keys(desk: Desk) -> None:
    """Copies and backups of a file belong together from the start: its keys are made before there can be any."""
    from .membership import has_keys, identity

    with desk.read() as connection:
        if has_keys(connection):
            return
    with desk.write() as transaction:
        identity(transaction)


def discard(path: Path) -> None:
    """Remove a seminar file that was only just made and could not be filled."""
    seminars.discard(path)


def close_as(desk: Desk, path: Path) -> None:
    """Close a seminar that was made under another name in the folder of `path`, and give it this name.

    It stays the same desk. KnownError("database_exists") when there is a file of that name, which is left alone.
    """
    with desk.database.write() as connection:
        identity.destine(connection, desk.database_path, path, desk.state)
    desk.close()
    if path.exists():
        raise KnownError("database_exists", file=path.name)
    try:
        desk.database_path.rename(path)
    except OSError as error:
        raise KnownError("database_unreachable", file=path.name) from error


def desk_of(database: Database, state: Path, wall: Callable[[], datetime] | None) -> Desk:
    """This machine's desk of an open file, which is closed again if that fails."""
    try:
        with database.write() as connection:
            desk_id = identity.settle(connection, database.path, state, new_desk)
            seminar = agenda.seminar(connection)
        desk = Desk(
            database, desk_id, seminars.badge_key(database), state, zone_of(seminar.get("zone") or DEFAULT_ZONE)
        )
    except BaseException:
        database.close()
        raise
    if wall is not None:
        desk.wall = wall
    return desk


def zone_of(name: str) -> ZoneInfo:
    """IANA time zone; KnownError("zone_unknown") for anything else."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise KnownError("zone_unknown", zone=name) from error


def edits(entity: str, subject: str, fields: dict[str, str]) -> list[Draft]:
    """One edit per field."""
    return [Draft(SET, entity, subject, name, value) for name, value in fields.items()]


def sign_in(desk: Desk, name: str) -> str:
    """Make the operator with this name the one who signs; a new one is entered. Returns the operator's id."""
    name = clean(name)
    if not name:
        raise KnownError("name_missing")
    with desk.read() as connection:
        known = {known_name: operator for operator, known_name in agenda.names(connection, "operator").items()}
    if name not in known:
        operator = new_id("o")
        with desk.write() as transaction:
            transaction.append(Draft(SET, "operator", operator, "name", name))
        known[name] = operator
    desk.operator = known[name]
    return desk.operator


def name_desk(desk: Desk, name: str) -> None:
    """Give this desk the name that other desks show, e.g. "Desk 2"."""
    name = clean(name)
    with desk.read() as connection:
        if agenda.names(connection, "desk").get(desk.id) == name:
            return
    with desk.write() as transaction:
        transaction.append(Draft(SET, "desk_name", desk.id, "name", name))


def rehearsal(start: datetime) -> Callable[[], datetime]:
    """A wall clock that begins at `start` now and runs at normal speed: for demos and for practising."""
    began = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - began)


def rehearse(desk: Desk) -> None:
    """Set the clock of a seminar to practise on; any other seminar is left alone.

    It begins at the time in the field `rehearsal`, or at the last scan of an earlier try if that is later. Scans on
    other days than the seminar's do not count.
    """
    with desk.read() as connection:
        _set_clock(desk, agenda.seminar(connection), attendance.last_moment(connection))


def _set_clock(desk: Desk, seminar: Mapping[str, str], last: datetime | None) -> None:
    try:
        begins = datetime.fromisoformat(seminar.get("rehearsal", "")).replace(tzinfo=desk.zone)
    except ValueError:  # empty: a seminar in earnest
        return
    desk.wall, desk.rehearsing = rehearsal(max(begins, last or begins)), True


def names(desk: Desk) -> tuple[dict[str, str], dict[str, str]]:
    """Names of (operators, desks) by id."""
    with desk.read() as connection:
        return agenda.names(connection, "operator"), agenda.names(connection, "desk")
