"""Where this desk exchanges, what it has seen there, what waits, and what other desks said of themselves."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from ..domain.exchange import Head


@dataclass(frozen=True, slots=True)
class Place:
    """A place of exchange. Its address may hold a password: `repr` leaves it out."""

    id: str
    address: str
    automatic: bool
    added: str
    tried: str
    """ISO time of the last try, empty before the first."""
    reached: str
    """ISO time of the last exchange that went well."""
    problem: str
    """Code of the error of the last try; empty after a success."""
    published_desk: str
    published_seq: int
    """Own entries of `published_desk` up to this number were read back there."""

    def __repr__(self) -> str:
        return f"Place({self.id})"


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file whose content was verified when it had this size and stamp."""

    path: str
    size: int
    stamp: str
    desk: str
    first: int
    last: int
    end: bytes

    @property
    def key(self) -> tuple[str, int, bytes]:
        """As `Seal.key`."""
        return self.desk, self.first, self.end


@dataclass(frozen=True, slots=True)
class Waiting:
    """A segment of a desk that nobody has vouched for."""

    digest: bytes
    desk: str
    first: int
    last: int
    membership: str
    place: str
    at: str


@dataclass(frozen=True, slots=True)
class Peer:
    """What another desk last said of itself, see `domain.exchange.Head`."""

    desk: str
    seq: int
    read_mine: int
    said_at: str
    ahead_ms: int | None
    version: str
    place: str
    heard_at: str


_PLACE = "id, address, automatic, added, tried, reached, problem, published_desk, published_seq"


def places(connection: Connection) -> list[Place]:
    """Every place, the oldest first."""
    rows = connection.exec_driver_sql(f"SELECT {_PLACE} FROM place ORDER BY added, id")
    return [Place(r[0], r[1], bool(r[2]), *r[3:]) for r in rows]


def keep(connection: Connection, place: Place) -> None:
    """Add a place, or change what is known of it."""
    connection.exec_driver_sql(
        f"INSERT OR REPLACE INTO place ({_PLACE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (place.id, place.address, place.automatic, place.added, place.tried, place.reached, place.problem,
         place.published_desk, place.published_seq),
    )  # fmt: skip


def remove(connection: Connection, place_id: str) -> None:
    """Forget a place and what was seen there. Nothing is deleted at the place itself."""
    connection.exec_driver_sql("DELETE FROM place WHERE id = ?", (place_id,))
    connection.exec_driver_sql("DELETE FROM seen_file WHERE place = ?", (place_id,))


# ---- files ----------------------------------------------------------------------------------------------------------


def seen_files(connection: Connection, place_id: str) -> dict[str, SeenFile]:
    """Path → what was verified there."""
    rows = connection.exec_driver_sql(
        'SELECT path, size, stamp, desk, first, last, "end" FROM seen_file WHERE place = ?', (place_id,)
    )
    return {
        path: SeenFile(path, size, stamp, desk, first, last, bytes(end))
        for path, size, stamp, desk, first, last, end in rows
    }


def note_files(connection: Connection, place_id: str, files: Collection[SeenFile], gone: Collection[str]) -> None:
    """Remember verified files, forget those that are gone."""
    if files:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO seen_file VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(place_id, f.path, f.size, f.stamp, f.desk, f.first, f.last, f.end) for f in files],
        )
    if gone:
        connection.exec_driver_sql(
            "DELETE FROM seen_file WHERE place = ? AND path = ?", [(place_id, path) for path in gone]
        )


# ---- what waits -----------------------------------------------------------------------------------------------------


def waiting(connection: Connection) -> list[Waiting]:
    """Segments in quarantine, without their content."""
    rows = connection.exec_driver_sql(
        "SELECT digest, desk, first, last, membership, place, at FROM quarantine ORDER BY desk, first, last"
    )
    return [Waiting(bytes(row[0]), *row[1:]) for row in rows]


def put_aside(connection: Connection, one: Waiting, content: bytes) -> None:
    """Keep a segment until somebody vouches for its author."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (one.digest, content, one.desk, one.first, one.last, one.membership, one.place, one.at),
    )


def content_of(connection: Connection, digest: bytes) -> bytes:
    """The file of a waiting segment."""
    row = connection.exec_driver_sql("SELECT content FROM quarantine WHERE digest = ?", (digest,)).one()
    return bytes(row[0])


def quarantined_bytes(connection: Connection) -> int:
    """Size of all that waits."""
    return int(connection.exec_driver_sql("SELECT COALESCE(SUM(LENGTH(content)), 0) FROM quarantine").scalar_one())


def let_in(connection: Connection, digest: bytes) -> None:
    """A waiting segment waits no more."""
    connection.exec_driver_sql("DELETE FROM quarantine WHERE digest = ?", (digest,))


# ---- other desks ----------------------------------------------------------------------------------------------------


def peers(connection: Connection) -> list[Peer]:
    """What was last heard of every other desk."""
    rows = connection.exec_driver_sql(
        "SELECT desk, seq, read_mine, said_at, ahead_ms, version, place, heard_at FROM peer ORDER BY desk"
    )
    return [Peer(*row) for row in rows]


def hear(connection: Connection, head: Head, ahead_ms: int | None, own: str, place_id: str, at: str) -> None:
    """Remember what a desk said of itself; a place where it was long ago does not take back what is known."""
    known = connection.exec_driver_sql("SELECT seq, said_at FROM peer WHERE desk = ?", (head.desk,)).first()
    if known is not None and (known[0] > head.seq or (known[0] == head.seq and known[1] == head.at)):
        return
    read_mine = head.reads.get(own, 0)
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO peer VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (head.desk, head.seq, read_mine, head.at, ahead_ms, head.version, place_id, at),
    )
