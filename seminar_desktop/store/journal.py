"""Appending one's own entries and absorbing others': the only two ways into the journal, one `apply` behind both."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from ..domain import clock as hybrid_clock
from ..domain import journal as rules
from ..domain.errors import KnownError
from ..domain.journal import SET, Draft, Entry
from ..domain.trust import ENTITY, decides
from . import facts, identity, membership, projector

_COLUMNS = "desk, seq, clock, at, actor, kind, entity, subject, field, replaces, payload_hash, hash"
_INSERT = f"INSERT INTO journal (n, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CELLS = ", ".join("j." + column for column in _COLUMNS.split(", "))
_SELECT = f"SELECT {_CELLS}, p.value, p.salt FROM journal j JOIN payload p USING (n)"

_ASKED = 500
"""Hashes looked up by one statement."""
_BATCH = 2000


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who writes and when: `at` is ISO 8601 with offset, `wall_ms` the machine's clock since 1970."""

    at: str
    actor: str
    wall_ms: int


def append(connection: Connection, drafts: Sequence[Draft], stamp: Stamp, apart: bool = False) -> list[Entry]:
    """Append own entries to the journal and apply them, inside the caller's write transaction.

    An edit replaces every value of its field that is live here, so a conflict ends when somebody edits the field; a
    badge issue and a roster row replace those of their person that are known here (see `facts.REPLACING`). Drafts that
    are `apart` do not replace one another: a settled conflict is opened again with all its values.
    """
    own = connection.exec_driver_sql("SELECT desk, seq, hash, clock FROM desk").one()
    desk, seq, previous, clock = str(own[0]), int(own[1]), bytes(own[2]), int(own[3])
    seen = _Seen(connection)
    seen.read([draft for draft in drafts if draft.kind == SET])
    entries: list[Entry] = []
    for draft in drafts:
        seq += 1
        clock = hybrid_clock.tick(clock, stamp.wall_ms)
        entry = rules.seal(previous, desk, seq, clock, stamp.at, stamp.actor, draft, seen.by(draft))
        previous = entry.hash
        if not apart:
            seen.add(entry)
        entries.append(entry)
    if entries:
        connection.exec_driver_sql("UPDATE desk SET seq = ?, hash = ?, clock = ?", (seq, previous, clock))
        _insert(connection, entries)
        _apply(connection, entries)
    return entries


def absorb(
    connection: Connection,
    entries: Iterable[Entry],
    wall_ms: int,
    new_desk: Callable[[Connection], str] = identity.random_id,
    applied: bool = True,
) -> list[Entry]:
    """Take in entries of other desks (or of this desk's own lost past); returns those that were new.

    Already known entries are skipped, order and gaps do not matter. An entry that comes erased is erased here too. An
    own entry that is new here was written before this file was restored: the file goes on as a `new_desk`. Raises
    `KnownError("entry_forged")` when a payload does not belong to its entry or no program can have written the entry;
    whole chains are verified where segments are read. Unless they are `applied`, only the decisions among them are: the
    tables have to be filled anew, see `rebuild`, which is also done when the file is opened.
    """
    given: dict[bytes, Entry] = {}
    for entry in entries:
        if entry.value is None or entry.hash not in given:
            given[entry.hash] = entry
    known = _known(connection, given)
    new = [entry for digest_, entry in given.items() if digest_ not in known]
    for entry in new:
        if not rules.genuine(entry):
            raise KnownError("entry_forged", desk=entry.desk, seq=entry.seq)
    _erase(connection, [digest_ for digest_ in known if given[digest_].value is None])
    if new:
        if identity.current(connection) in {entry.desk for entry in new}:
            identity.renew(connection, new_desk)
        _insert(connection, new)
        if applied:
            _apply(connection, new)
        else:
            projector.outdate(connection)
            if any(decides(entry) for entry in new):
                reconsider(connection, applied=False)
        last = int(connection.exec_driver_sql("SELECT clock FROM desk").scalar_one())
        for entry in new:
            last = hybrid_clock.follow(last, entry.clock, wall_ms)
        connection.exec_driver_sql("UPDATE desk SET clock = ?", (last,))
    return new


def entries(connection: Connection, after: int = 0) -> Iterator[Entry]:
    """All entries in order of arrival at this desk, from arrival number `after` + 1 on."""
    for rows in connection.exec_driver_sql(f"{_SELECT} WHERE j.n > ? ORDER BY j.n", (after,)).partitions(_BATCH):
        yield from map(_entry, rows)


def trust(connection: Connection) -> membership.Trust:
    """What all decisions about desks in the journal come to."""
    statement = f"{_SELECT} WHERE j.n IN (SELECT n FROM journal WHERE entity = ? AND kind = ?)"
    found = [_entry(row) for row in connection.exec_driver_sql(statement, (ENTITY, SET)).all()]
    decisions = [entry for entry in found if decides(entry) and projector.understood(entry)]
    return membership.weigh(connection, decisions, lambda desk, last: of_desk(connection, desk, 1, last))


def rebuild(connection: Connection) -> None:
    """Fill the projected tables anew."""
    projector.rebuild(connection, entries(connection), trust(connection))


def find(connection: Connection, digest: bytes) -> Entry | None:
    """The entry with this hash, or None."""
    row = connection.exec_driver_sql(f"{_SELECT} WHERE j.hash = ?", (digest,)).one_or_none()
    return _entry(row) if row else None


def of_desk(connection: Connection, desk: str, first: int, last: int) -> list[Entry]:
    """Entries of one desk with these numbers, in their order; several with one number where its journal forked."""
    statement = f"{_SELECT} WHERE j.desk = ? AND j.seq BETWEEN ? AND ? ORDER BY j.seq, j.hash"
    return [_entry(row) for row in connection.exec_driver_sql(statement, (desk, first, last))]


def count(connection: Connection) -> int:
    """Number of entries in the journal."""
    return int(connection.exec_driver_sql("SELECT COALESCE(MAX(n), 0) FROM journal").scalar_one())


def digest(connection: Connection) -> str:
    """Hash of the *set* of entries: equal on desks that have read the same entries."""
    total = hashlib.sha256()
    for (value,) in connection.exec_driver_sql("SELECT hash FROM journal ORDER BY hash"):
        total.update(value)
    return total.hexdigest()


def broken_chain(connection: Connection) -> tuple[str, int] | None:
    """First (desk, seq) whose entry does not follow the one before it, or None when every chain is whole.

    Entries of others whose predecessor has not arrived yet are not broken; this desk's own chain has no gaps and ends
    where the desk stopped counting. Forks (a cloned desk) are followed on every branch.
    """
    own, last, end = connection.exec_driver_sql("SELECT desk, seq, hash FROM desk").one()
    by_place: dict[tuple[str, int], list[bytes]] = {}
    for entry in _by_chain(connection):
        before = by_place.get((entry.desk, entry.seq - 1), [] if entry.seq > 1 else [rules.genesis(entry.desk)])
        if not any(rules.intact(entry, previous) for previous in before) and (before or entry.desk == own):
            return entry.desk, entry.seq
        by_place.pop((entry.desk, entry.seq - 2), None)
        by_place.setdefault((entry.desk, entry.seq), []).append(entry.hash)
    if last and end not in by_place.get((own, last), []):
        return str(own), int(last)
    return None


def _by_chain(connection: Connection) -> Iterator[Entry]:
    for row in connection.exec_driver_sql(f"{_SELECT} ORDER BY j.desk, j.seq"):
        yield _entry(row)


def _known(connection: Connection, given: Mapping[bytes, Entry]) -> set[bytes]:
    """Those of the hashes that are in the journal. Mostly nothing with these numbers is there at all."""
    numbers: dict[str, list[int]] = {}
    for entry in given.values():
        numbers.setdefault(entry.desk, []).append(max(0, min(entry.seq, rules.LARGEST)))
    statement = "SELECT 1 FROM journal WHERE desk = ? AND seq BETWEEN ? AND ? LIMIT 1"
    here = {
        desk for desk, seqs in numbers.items()
        if connection.exec_driver_sql(statement, (desk, min(seqs), max(seqs))).first()
    }  # fmt: skip
    digests = [digest_ for digest_, entry in given.items() if entry.desk in here]
    known: set[bytes] = set()
    for start in range(0, len(digests), _ASKED):
        part = tuple(digests[start : start + _ASKED])
        marks = ", ".join("?" * len(part))
        known.update(
            row[0] for row in connection.exec_driver_sql(f"SELECT hash FROM journal WHERE hash IN ({marks})", part)
        )
    return known


def _apply(connection: Connection, new: Sequence[Entry]) -> None:
    """Bring the tables up to date. What revoked desks wrote counts when it leads to where they end."""
    revoked = membership.revoked(connection)
    projector.apply(connection, new, dict.fromkeys(revoked, ()))
    accused = membership.accused(connection)
    doubtful = {entry.desk for entry in new if entry.seq <= accused.get(entry.desk, 0)}
    if doubtful or any(decides(entry) for entry in new):
        reconsider(connection, doubtful)


def reconsider(connection: Connection, doubtful: Collection[str] = (), applied: bool = True) -> None:
    """Weigh the decisions about desks again, and let count what counts by now; `doubtful`: desks to look at anyway.

    Unless it is `applied`, only who is trusted is said: the tables are filled anew later.
    """
    before, now = membership.revoked(connection), trust(connection)
    membership.show(connection, now)
    if not applied:
        return
    after = membership.revoked(connection)
    changed = {desk for desk in before.keys() | after.keys() if before.get(desk) != after.get(desk)}
    for desk in sorted(changed.union(doubtful)):
        every, kept = membership.hashes(connection, desk)
        counts = set(now.lineage.get(desk, every))
        if every - kept - counts:
            projector.rebuild(connection, entries(connection), now)
            return
        again = [entry for entry in of_desk(connection, desk, 1, rules.LARGEST) if entry.hash in kept & counts]
        for start in range(0, len(again), _BATCH):
            projector.trust_again(connection, again[start : start + _BATCH])


def _erase(connection: Connection, digests: Sequence[bytes]) -> None:
    """Blank the payloads of these entries that still have one, and what the tables hold of them."""
    erased = []
    for digest_ in digests:
        statement = f"{_SELECT} WHERE j.hash = ? AND p.value IS NOT NULL"
        for row in connection.exec_driver_sql(statement, (digest_,)).all():
            entry = _entry(row)._replace(value=None, salt=None)
            if not connection.exec_driver_sql("SELECT 1 FROM distrusted WHERE hash = ?", (digest_,)).first():
                erased.append(entry)
            connection.exec_driver_sql(
                "UPDATE payload SET value = NULL, salt = NULL WHERE n IN (SELECT n FROM journal WHERE hash = ?)",
                (digest_,),
            )
    if erased:
        projector.apply_erased(connection, erased)


def _insert(connection: Connection, new: Sequence[Entry]) -> None:
    first = count(connection) + 1
    rows = [
        (
            n,
            e.desk,
            e.seq,
            e.clock,
            e.at,
            e.actor,
            e.kind,
            e.entity,
            e.subject,
            e.field,
            rules.replaces_text(e.replaces),
            e.payload_hash,
            e.hash,
        )
        for n, e in enumerate(new, first)
    ]
    connection.exec_driver_sql(_INSERT, rows)
    connection.exec_driver_sql(
        "INSERT INTO payload (n, value, salt) VALUES (?, ?, ?)",
        [(n, e.value, e.salt) for n, e in enumerate(new, first)],
    )


def _entry(row: Sequence[Any]) -> Entry:
    desk, seq, clock, at, actor, kind, entity, subject, field, replaces, payload_hash, digest_, value, salt = row
    seen = rules.replaces_from(replaces)
    return Entry(desk, seq, clock, at, actor, kind, entity, subject, field, seen, payload_hash, digest_, value, salt)


class _Seen:
    """What new entries replace: hashes per subject and field, read once per subject and kept current in one batch."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._subjects: dict[tuple[str, str, str], dict[str, tuple[bytes, ...]]] = {}

    def read(self, edits: Sequence[Draft]) -> None:
        """Read what is live of everything these edits are about."""
        subjects: dict[str, dict[str, None]] = {}
        for edit in edits:
            subjects.setdefault(edit.entity, {})[edit.subject] = None
            self._subjects[SET, edit.entity, edit.subject] = {}
        for entity, named in subjects.items():
            for start in range(0, len(named), _ASKED):
                some = list(named)[start : start + _ASKED]
                for subject, field, digest_ in self._connection.exec_driver_sql(
                    "SELECT subject, field, hash FROM live_value WHERE entity = ?"
                    f" AND subject IN ({', '.join('?' * len(some))})",
                    (entity, *some),
                ):
                    known = self._subjects[SET, entity, str(subject)]
                    known[field] = (*known.get(field, ()), bytes(digest_))

    def by(self, draft: Draft) -> tuple[bytes, ...]:
        """Hashes that an entry made of this draft replaces."""
        if draft.kind != SET and draft.kind not in facts.REPLACING:
            return ()
        return self._fields(draft).get(_place(draft), ())

    def add(self, entry: Entry) -> None:
        """From now on the entry is what the next one about the same replaces."""
        if entry.kind == SET or entry.kind in facts.REPLACING:
            self._fields(entry)[_place(entry)] = (entry.hash,)

    def _fields(self, about: Draft | Entry) -> dict[str, tuple[bytes, ...]]:
        key = about.kind, about.entity, about.subject
        if key not in self._subjects:  # a fact: edits were read ahead
            self._subjects[key] = {"": facts.unreplaced(self._connection, about.kind, about.subject)}
        return self._subjects[key]


def _place(about: Draft | Entry) -> str:
    """The field of an edit; facts about a person are told apart by their kind alone."""
    return about.field if about.kind == SET else ""
