"""A PostgreSQL server as a partner: the same journal, segments and signatures as in a folder, without files.

What is new there is told by marks per desk (`author.revision`, counted under a lock of that desk), never by one serial
number for all: such numbers become visible out of their order, and whoever polls by them loses rows. NOTIFY only saves
the wait until the next poll. A hub that is away is tried again at the next use; nothing has to be switched.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..domain.errors import KnownError
from ..domain.exchange import Damage, Head, Heard
from ..domain.journal import LARGEST, Entry
from ..domain.membership import LONGEST
from ..domain.segment import Seal, Segment
from . import segment_csv
from .hub_link import Ask, Link, parse
from .hub_rows import ENTRY, SEAL, entry_of, entry_values, seal_of, seal_values, segment_of
from .hub_schema import check_id, prepare
from .partner import Incoming

if TYPE_CHECKING:
    from psycopg import sql

LARGEST_SEGMENT = 64 * 1024 * 1024
"""Bytes of a segment that is read at all, as in `files.LARGEST`."""
MOST_ROWS = 10_000
"""Rows within the numbers of one segment that are looked at: several journals of one desk may share its id."""
ASKED = 200
"""Seals that one statement asks about."""
LONGEST_WORD = 200
_SIZE = (
    "coalesce(sum(octet_length(value) + octet_length(at) + octet_length(actor) + octet_length(kind)"
    " + octet_length(entity) + octet_length(subject) + octet_length(field) + 40 * cardinality(replaces)), 0)::bigint"
)

Known = Callable[[str, int, int, bytes], Sequence[Entry]]
"""(desk, first, last, hash before the first) → those entries, where they are in the journal here."""
Key = tuple[str, int, bytes]


def connect(address: str, seminar_id: str, known: Known | None = None) -> Hub:
    """The hub of a seminar at `postgresql://user:password@host:port/database`; nothing is connected yet.

    `known` gives what is here already, so that of a tail that has grown only the new entries are fetched. KnownErrors:
    "address_malformed", "extra_missing".
    """
    parsed = parse(address)
    return Hub(Link(parsed), Link(parsed), check_id(seminar_id), known)


class Fetched(Incoming):
    """A segment of a hub. It becomes a file only when it has to wait: that takes a third of fetching it."""

    __slots__ = ()

    def __init__(self, segment: Segment, name: str) -> None:
        object.__setattr__(self, "segment", segment)
        object.__setattr__(self, "name", name)

    @property
    def content(self) -> bytes:
        return segment_csv.encode(self.segment)


class Hub:
    """See `partner.Partner`. One thread exchanges; `wait` may be used by another one, `close` by any."""

    def __init__(self, link: Link, listener: Link, seminar_id: str, known: Known | None = None) -> None:
        self._link, self._listener, self._seminar_id, self._known = link, listener, seminar_id, known
        self._prepared = self._listening = 0
        self._closing = threading.Event()
        self._own = ""
        self._taken: set[Key] = set()
        """Segments that are safe here."""
        self._settled: dict[str, int] = {}
        """Desk → revision of what is there of it, all of which is safe here."""
        self._safe: set[Key] = set()
        """Segments that were seen whole there, over this connection."""

    # ---- reading ----------------------------------------------------------------------------------------------------

    def incoming(self, known: Mapping[str, int]) -> Iterator[Incoming | Damage]:
        """See `Partner`."""
        self._ready()
        with self._link.statements() as ask:
            authors = ask(self._sql("SELECT desk, last, revision, forked FROM {s}.author ORDER BY desk"))
        for desk, _last, revision, forked in authors:
            if self._settled.get(desk) == revision:
                continue
            after = 0 if forked else known.get(desk, 0)
            open_questions = False
            for found in self._seals(desk, after):
                if isinstance(found, Damage):
                    open_questions = True
                    yield found
                elif found.key not in self._taken:
                    yield self._fetched(found, 0 if forked else known.get(desk, 0))
                    open_questions |= found.key not in self._taken
            if not open_questions:
                self._settled[desk] = revision

    def accepted(self, incoming: Incoming) -> None:
        """See `Partner`."""
        self._taken.add(incoming.segment.seal.key)

    def _seals(self, desk: str, after: int) -> list[Seal | Damage]:
        """What there is of a desk beyond a number."""
        columns = SEAL.replace("membership", f"left(membership, {LONGEST + 1})")  # a longer one is damage, and is told
        statement = self._sql(f"SELECT {columns} FROM {{s}}.segment WHERE desk = %s AND last > %s ORDER BY first, last")
        with self._link.statements() as ask:
            rows = ask(statement, (desk, after))
        return [_seal(row) for row in rows]

    def _fetched(self, seal: Seal, known: int) -> Incoming | Damage:
        """The segment of a seal; entries that are here already are not fetched."""
        name = f"{seal.desk}/{seal.first}-{seal.last}"
        here: Sequence[Entry] = ()
        if self._known is not None and seal.first <= known < seal.last:
            here = self._known(seal.desk, seal.first, known, seal.start)
        segment = self._joined(seal, here) if here else None
        segment = segment or self._joined(seal, ())
        return Fetched(segment, name) if segment else Damage(name, "damaged")

    def _joined(self, seal: Seal, here: Sequence[Entry]) -> Segment | None:
        where = "FROM {s}.entry WHERE desk = %s AND seq BETWEEN %s AND %s"
        numbers = (seal.desk, seal.first + len(here), seal.last)
        with self._link.transaction(snapshot=True) as ask:
            size, count = ask(self._sql(f"SELECT {_SIZE}, count(*) {where}"), numbers)[0]
            if size > LARGEST_SEGMENT or count > MOST_ROWS:
                return None
            rows = ask(self._sql(f"SELECT {ENTRY} {where} ORDER BY seq, hash"), numbers)
        try:
            return segment_of(seal, [*here, *map(entry_of, rows)])
        except ValueError:
            return None

    # ---- writing ----------------------------------------------------------------------------------------------------

    def lacks(self, seals: Collection[Seal]) -> list[Seal]:
        """See `Partner`. What was seen whole is not looked at again until the connection breaks."""
        self._ready()
        unsure = [seal for seal in seals if seal.key not in self._safe]
        missing: list[Seal] = []
        for start in range(0, len(unsure), ASKED):
            some = unsure[start : start + ASKED]
            columns = ([s.desk for s in some], [s.first for s in some], [s.last for s in some], [s.end for s in some])
            with self._link.statements() as ask:
                absent = {number for (number,) in ask(self._sql(_ABSENT), columns)}
            missing += [seal for number, seal in enumerate(some, 1) if number in absent]
            self._safe |= {seal.key for number, seal in enumerate(some, 1) if number not in absent}
        return missing

    def publish(self, segment: Segment, own: bool) -> None:
        """See `Partner`. KnownError("place_not_kept") when what lies there then is not what was put there."""
        self._ready()
        seal, entries = segment.seal, segment.entries
        if own:
            self._own = seal.desk
        with self._link.transaction() as ask:
            ask("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (f"{self._seminar_id} {seal.desk}",))
            there = self._there(ask, segment)
            ask.many(self._sql(_INSERT), [entry_values(entry) for entry in entries[there:]])
            erased = [entry.hash for entry in entries if entry.value is None]
            if erased:
                ask(self._sql(_ERASE), (seal.desk, seal.first, seal.last, erased))
            ask(self._sql(_SEAL), seal_values(seal))
            narrower = [(entry.seq, entry.hash) for entry in entries[:-1]]
            ask(self._sql(_NARROWER), (seal.desk, seal.first, [n[0] for n in narrower], [n[1] for n in narrower]))
            ask(self._sql(_AUTHOR), {"desk": seal.desk, "first": seal.first, "last": seal.last, "count": seal.count})
            if not self._kept(ask, segment, there):
                ask.many(self._sql(_INSERT), [entry_values(entry) for entry in entries[:there]])
                if not self._kept(ask, segment, 0):
                    raise KnownError("place_not_kept")
            ask("SELECT pg_notify(%s, %s)", (self._seminar_id, seal.desk))
        with self._link.statements() as ask:
            found = ask(self._sql(_ABSENT), ([seal.desk], [seal.first], [seal.last], [seal.end]))
        if found:
            raise KnownError("place_not_kept")
        self._safe.add(seal.key)
        self._taken.add(seal.key)

    def _there(self, ask: Ask, segment: Segment) -> int:
        """How many of the segment's entries, from the first on, a seal there already vouches for."""
        seal, entries = segment.seal, segment.entries
        for last, end in ask(self._sql(_SEALED), (seal.desk, seal.first, seal.last)):
            if entries[last - seal.first].hash == end:
                return int(last - seal.first + 1)
        return 0

    def _kept(self, ask: Ask, segment: Segment, there: int) -> bool:
        """Whether every entry is there, and those after the first so many are as their author hashed them."""
        seal, hashes = segment.seal, [entry.hash for entry in segment.entries]
        before = [seal.start, *hashes[:-1]]
        new = (before[there:], hashes[there:], seal.desk, seal.first + there, seal.last)
        old = (hashes[:there], seal.desk, seal.first, seal.last)
        return bool(ask(self._sql(_KEPT), new)[0][0] + ask(self._sql(_PRESENT), old)[0][0] == seal.count)

    # ---- what desks say of themselves -------------------------------------------------------------------------------

    def heads(self) -> list[Heard]:
        """See `Partner`. The hub's clock is the place's own."""
        self._ready()
        statement = (
            "SELECT desk, seq, at, version, reads::text, heard FROM {s}.head WHERE desk <> %s"
            f" AND greatest(length(desk), length(at), length(version)) <= {LONGEST_WORD}"
            " AND pg_column_size(reads) < 1000000 ORDER BY desk"
        )
        with self._link.statements() as ask:
            rows = ask(self._sql(statement), (self._own,))
        return [heard for heard in map(_heard, rows) if heard]

    def announce(self, head: Head) -> None:
        """See `Partner`."""
        from psycopg.types.json import Jsonb

        self._ready()
        self._own = head.desk
        with self._link.statements() as ask:
            ask(self._sql(_HEAD), (head.desk, head.seq, head.at, head.version, Jsonb(dict(head.reads))))

    # ---- waking up --------------------------------------------------------------------------------------------------

    def wait(self, timeout: float) -> bool:
        """Wait until another desk has put something there, at most so many seconds; True when one has.

        It may miss it, when the connection was down for instance, and is no reason not to look: it saves time, no more.
        """
        end = time.monotonic() + timeout
        try:
            self._listen()
            while (left := end - time.monotonic()) > 0 and not self._closing.is_set():
                if any(desk != self._own for desk in self._listener.wait(left)):
                    return True
        except KnownError:
            self._closing.wait(max(0.0, end - time.monotonic()))
        return False

    def _listen(self) -> None:
        from psycopg import sql

        self._listener.connect()
        if self._listening != self._listener.number:
            with self._listener.statements() as ask:
                ask(sql.SQL("LISTEN {}").format(sql.Identifier(self._seminar_id)))
            self._listening = self._listener.number

    def close(self) -> None:
        """See `Partner`. Ends a `wait` as well."""
        self._closing.set()
        self._link.close()
        self._listener.close()

    def _ready(self) -> None:
        """Be connected to a hub that has the tables. What an earlier connection saw may be gone: a restored backup."""
        self._link.connect()
        if self._prepared != self._link.number:
            with self._link.transaction() as ask:
                prepare(ask, self._seminar_id)
            self._settled, self._safe = {}, set()
            self._prepared = self._link.number

    def _sql(self, text: str) -> sql.Composed:
        from psycopg import sql

        return sql.SQL(text).format(s=sql.Identifier(self._seminar_id))


def _seal(row: Sequence[Any]) -> Seal | Damage:
    try:
        return seal_of(row)
    except ValueError:
        return Damage(f"{row[0]}/{row[1]}-{row[2]}"[:LONGEST_WORD], "damaged")


def _heard(row: Sequence[Any]) -> Heard | None:
    """What a desk said, as far as it makes sense."""
    import json

    desk, seq, at, version, reads, heard = row
    try:
        told = {str(k): v for k, v in json.loads(reads).items() if type(v) is int and 0 <= v <= LARGEST}
    except (ValueError, AttributeError):
        return None
    try:
        ahead = round((datetime.fromisoformat(at) - heard).total_seconds() * 1000)
    except (ValueError, TypeError, OverflowError):
        return None
    return Heard(Head(desk, seq, at, version, told), ahead)


_ABSENT = """
SELECT w.n
FROM unnest(%s::text[], %s::bigint[], %s::bigint[], %s::bytea[]) WITH ORDINALITY AS w(desk, first, last, "end", n)
WHERE NOT EXISTS (
        SELECT 1 FROM {s}.segment t JOIN {s}.author a ON a.desk = t.desk
        WHERE t.desk = w.desk AND t.first = w.first AND (t."end" = w."end" OR (t.last > w.last AND NOT a.forked)))
    OR NOT EXISTS (SELECT 1 FROM {s}.entry e WHERE e.desk = w.desk AND e.seq = w.last AND e.hash = w."end")
    OR (SELECT count(*) FROM {s}.entry e WHERE e.desk = w.desk AND e.seq BETWEEN w.first AND w.last)
        < w.last - w.first + 1
"""
_SEALED = 'SELECT last, "end" FROM {s}.segment WHERE desk = %s AND first = %s AND last <= %s ORDER BY last DESC'
_INSERT = f"INSERT INTO {{s}}.entry ({ENTRY}) VALUES ({', '.join(['%s'] * 14)}) ON CONFLICT DO NOTHING"
_ERASE = (
    "UPDATE {s}.entry SET value = NULL, salt = NULL WHERE desk = %s AND seq BETWEEN %s AND %s"
    " AND hash = ANY(%s::bytea[]) AND value IS NOT NULL"
)
_SEAL = f"INSERT INTO {{s}}.segment ({SEAL}) VALUES (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING"
_NARROWER = """
DELETE FROM {s}.segment t USING unnest(ARRAY[%s::text]) d(desk), unnest(ARRAY[%s::bigint]) f(first),
    unnest(%s::bigint[], %s::bytea[]) n(last, "end")
WHERE t.desk = d.desk AND t.first = f.first AND t.last = n.last AND t."end" = n."end"
"""
_AUTHOR = """
INSERT INTO {s}.author AS a (desk, last, revision, forked) VALUES (%(desk)s, %(last)s, 1, false)
ON CONFLICT (desk) DO UPDATE SET last = greatest(a.last, excluded.last), revision = a.revision + 1,
    forked = a.forked OR (SELECT count(*) FROM {s}.entry e
        WHERE e.desk = %(desk)s AND e.seq BETWEEN %(first)s AND %(last)s) > %(count)s
"""
_KEPT = """
SELECT count(*) FROM unnest(%s::bytea[], %s::bytea[]) h(before, hash) JOIN {s}.entry e ON e.hash = h.hash
WHERE e.desk = %s AND e.seq BETWEEN %s AND %s AND {s}.sound(e, h.before)
"""
_PRESENT = """
SELECT count(*) FROM {s}.entry WHERE hash = ANY(%s::bytea[]) AND desk = %s AND seq BETWEEN %s AND %s
"""
_HEAD = """
INSERT INTO {s}.head (desk, seq, at, version, reads, heard) VALUES (%s, %s, %s, %s, %s, clock_timestamp())
ON CONFLICT (desk) DO UPDATE SET seq = excluded.seq, at = excluded.at, version = excluded.version,
    reads = excluded.reads, heard = excluded.heard
"""
