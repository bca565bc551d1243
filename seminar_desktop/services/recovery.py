"""A damaged seminar is moved aside and made again from everything that is left of it.

Sources: the newest sound backup, the second copies, what can still be read of the damaged file, unsound backups. What
they hold is put together as a set; an entry counts when it follows its forerunner by the chain of hashes. The new file
is another desk (`store.identity`), so that no number is used twice. Nothing is deleted, and the report names every
number that is known to have existed and is not there.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import groupby, islice
from pathlib import Path
from typing import TypeVar

from ..domain import salvage as rules
from ..domain.backups import Made
from ..domain.backups import made as made_of
from ..domain.errors import KnownError
from ..domain.journal import Entry
from ..store import agenda, chain, examine, identity, journal, salvage, seminars
from ..store.database import Database
from . import backups, second_copy
from .backups import Backup
from .desk import Desk, open_desk
from .desk_key import new_desk
from .keeping import Keeping, keeping

Progress = Callable[[int, int], bool]
RESTORED = "restored"
"""In place of a fault: the operator asked for it, the file was sound."""
_COMPANIONS = ("-wal", "-shm", "-journal")
_PIECE = 1_000
_STEPS = 6


@dataclass(frozen=True, slots=True)
class Missing:
    """Entries that existed and are not there."""

    desk: str
    """Id."""
    name: str
    """As the other desks show it; empty when nobody named it."""
    first: int
    last: int
    own: bool
    """Written on this machine."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a recovery found and did."""

    fault: str
    """`database_damaged`, `not_a_seminar`, `database_missing`, `chain_broken` or `RESTORED`."""
    aside: Path | None
    """Where the file is now that could not be used."""
    backup: Backup | None
    """What was begun with; None: no sound backup was found."""
    entries: int
    """In the seminar as it is now."""
    from_copies: int = 0
    """Of these, entries that the second copies gave."""
    from_damaged: int = 0
    """Of these, entries that were read out of what is damaged."""
    from_exchange: int = 0
    missing: tuple[Missing, ...] = ()


@dataclass
class _Rebuilt:
    """Tally of a rebuild."""

    backup: Backup | None = None
    copies: int = 0
    damaged: int = 0
    pending: list[Entry] = field(default_factory=list)
    """Whose forerunner was not found, so far."""


def fault(path: Path, kept: Keeping) -> str:
    """Code of what is wrong with a seminar that can be made again, empty when it is sound.

    A file that is no seminar at all, or is not there, counts as damaged only where copies of a seminar are kept.
    """
    found = examine.fault(path)
    if found in ("not_a_seminar", "database_missing") and not (_copies_of(kept) or _ready(path).exists()):
        return ""
    return found


def open_or_recover(
    path: Path,
    state: Path,
    chosen: str = "",
    progress: Progress | None = None,
    notify: Callable[[str], None] = lambda _fault: None,
    known_fault: str = "",
) -> tuple[Desk, Report | None]:
    """Open a seminar; a damaged one is recovered first, `notify(fault)` before that begins.

    `known_fault` is what was found before, in older entries than those that are looked at here.
    """
    kept = keeping(path, state, chosen)
    found = known_fault or fault(path, kept)
    if not found:
        return open_desk(path, state), None
    notify(found)
    return recover(path, state, kept, found, progress=progress)


def restore(
    path: Path, state: Path, kept: Keeping, base: Path | None = None, progress: Progress | None = None
) -> tuple[Desk, Report]:
    """Make a seminar again because somebody asks for it, from a backup they name or the newest.

    A sound file is moved aside as well, and what only it holds is taken over. KnownError: `database_busy` while
    another program has it open, as `recover`.
    """
    found = fault(path, kept) or (RESTORED if path.exists() else "database_missing")
    if found == RESTORED and examine.in_use(path):
        raise KnownError("database_busy", file=path.name)
    return recover(path, state, kept, found, base, progress)


def recover(
    path: Path,
    state: Path,
    kept: Keeping,
    found: str,
    base: Path | None = None,
    progress: Progress | None = None,
) -> tuple[Desk, Report]:
    """Make the seminar anew, put what was there aside, and open it. Killed at any moment it can be begun again.

    KnownError: `nothing_to_restore` when no keys of the seminar are left anywhere, `backup_damaged` for a `base` that
    is not sound, `cancelled` (nothing was changed), and what the disk says.
    """

    def step(number: int) -> None:
        if progress is not None and not progress(number, _STEPS):
            raise KnownError("cancelled")

    building = path.with_name(f".{path.name}.recovering")
    seminars.discard(building)
    with _disk_errors(path), tempfile.TemporaryDirectory(dir=state, ignore_cleanup_errors=True) as work:
        step(0)
        damaged = _copy_with_log(path, Path(work))
        step(1)
        rebuilt = _Rebuilt(_base(path, building, state, kept, base, damaged))
        step(2)
        database = seminars.open_existing(building)
        try:
            _gather(database, rebuilt, path, kept, base, damaged, step)
        finally:
            database.close()
        building.replace(_ready(path))
        aside = _move_aside(path, found)
        _ready(path).replace(path)
    desk = open_desk(path, state)
    step_done = Report(
        found, aside, rebuilt.backup, 0, rebuilt.copies, rebuilt.damaged, missing=missing(desk, rebuilt.pending)
    )
    if progress is not None:
        progress(_STEPS, _STEPS)
    with desk.read() as connection:
        return desk, replace(step_done, entries=journal.count(connection))


def after_exchange(desk: Desk, report: Report, new: int) -> Report:
    """The report once `new` entries came from a folder or a server: fewer are missing now."""
    still = {(one.desk, one.first, one.last) for one in report.missing}
    last = {desk_id: max(end for one, _, end in still if one == desk_id) for desk_id, _, _ in still}
    with desk.read() as connection:
        count = journal.count(connection)
    return replace(report, entries=count, from_exchange=new, missing=missing(desk, [], last))


T = TypeVar("T")


def told(report: Report, path: Path, tables: tuple[T, T]) -> list[tuple[T, str, dict[str, object]]]:
    """(table, code, values) of each sentence about a recovery; `tables`: of faults, and of what was done."""
    faults, done = tables
    found: list[tuple[T, str, dict[str, object]]] = [(faults, report.fault, {"file": path.name})]
    if report.backup is not None:
        found.append((done, "backup", {"at": report.backup.at.astimezone(), "count": report.backup.entries}))
    else:
        found.append((done, "no_backup", {}))
    gave = (("copies", report.from_copies), ("damaged", report.from_damaged), ("exchange", report.from_exchange))
    found += [(done, code, {"count": count}) for code, count in gave if count]
    found.append((done, "entries", {"count": report.entries}))
    for one in report.missing:
        values: dict[str, object] = {"desk": one.name or one.desk[:5], "first": one.first, "last": one.last}
        found.append((done, "missing_one" if one.first == one.last else "missing", values))
    found.append((done, "come_back" if report.missing else "whole", {}))
    if report.aside is not None:
        found.append((done, "aside", {"aside": report.aside.name}))
    return found


def missing(desk: Desk, unproven: Iterable[Entry] = (), at_least: dict[str, int] | None = None) -> tuple[Missing, ...]:
    """Numbers that are known to have been used and are not in the journal, of every desk.

    Known are the highest number here, high-water marks of this machine, `unproven` entries that were seen somewhere,
    and what `at_least` says.
    """
    found = []
    with desk.read() as connection:
        names = agenda.names(connection, "desk")
        here = {one: [seq for _, seq in rows] for one, rows in groupby(salvage.numbers(connection), lambda r: r[0])}
    last = {**rules.last_numbers(unproven, {one: numbers[-1] for one, numbers in here.items()}), **(at_least or {})}
    for one in sorted(here.keys() | last.keys()):
        mark = identity.high_water(desk.state, one)
        numbers = here.get(one, [])
        end = max(last.get(one, 0), mark, numbers[-1] if numbers else 0)
        found += [Missing(one, names.get(one, ""), *gap, mark > 0) for gap in rules.gaps(numbers, end)]
    return tuple(found)


def check_chain(desk: Desk, progress: Progress, pause: float = 0.02) -> tuple[str, int] | None:
    """Verify the whole journal in pieces, with pauses in between; first (desk, number) that does not hold, or None.

    Raises KnownError("cancelled") when it is asked to stop.
    """
    with desk.read() as connection:
        total = journal.count(connection)
    for first in range(1, total + 1, _PIECE):
        if not progress(first - 1, total):
            raise KnownError("cancelled")
        with desk.read() as connection:
            broken = chain.broken_among(connection, first, min(first + _PIECE - 1, total))
        if broken:
            return broken
        time.sleep(pause)
    return None


# ---- inside ---------------------------------------------------------------------------------------------------------


def _ready(path: Path) -> Path:
    """The seminar made anew, complete; it lies there for a moment only, unless the program is killed then."""
    return path.with_name(f".{path.name}.recovered")


def _copies_of(kept: Keeping) -> bool:
    return bool(backups.kept(kept)) or any(any(second_copy.read(folder)) for folder in kept.folders)


def _copy_with_log(path: Path, work: Path) -> Path | None:
    """A copy to read from, so that the evidence stays as it was found."""
    if not path.exists():
        return None
    target = work / "damaged"
    for suffix in ("", "-wal", "-journal"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            shutil.copyfile(source, target.with_name(target.name + suffix))
    return target


def _base(
    path: Path, building: Path, state: Path, kept: Keeping, base: Path | None, damaged: Path | None
) -> Backup | None:
    """Lay the newest sound copy under `building`, or a new file with the keys that can be found."""
    given = [_as_backup(base)] if base is not None else [_as_backup(_ready(path)), *backups.kept(kept)]
    for one in filter(None, given):
        try:
            shutil.copyfile(one.path, building)
            if examine.require_whole(building) and examine.every_chain_holds(building):
                return one
        except KnownError:
            pass
        seminars.discard(building)
    if base is not None:
        raise KnownError("backup_damaged", file=base.name)
    for source in (damaged, *(one.path for one in backups.kept(kept))):
        keys = salvage.secrets(source) if source is not None else {}
        if seminars.BADGE_KEY in keys:
            database = seminars.create(building, keys[seminars.BADGE_KEY])
            try:
                with database.write() as connection:
                    salvage.keep_secrets(connection, keys)
                    identity.settle(connection, building, state, new_desk)
            finally:
                database.close()
            return None
    raise KnownError("nothing_to_restore", file=path.name)


def _as_backup(path: Path) -> Backup | None:
    if not path.is_file():
        return None
    made = made_of(path.name)
    stat = path.stat()
    return Backup(made or Made(datetime.fromtimestamp(stat.st_mtime, UTC), 0), path, stat.st_size)


def _gather(
    database: Database,
    rebuilt: _Rebuilt,
    path: Path,
    kept: Keeping,
    base: Path | None,
    damaged: Path | None,
    step: Callable[[int], None],
) -> None:
    """Take over what the other sources hold."""
    folders = dict.fromkeys((*kept.folders, *([base.parent] if base is not None else [])))
    for folder in folders:
        rebuilt.copies += _take(database, second_copy.read(folder), rebuilt)
    step(3)
    others = [damaged, _ready(path) if _ready(path).exists() else None]
    begun_with = rebuilt.backup.path if rebuilt.backup is not None else None
    others += [one.path for one in backups.kept(kept) if base is not None or _newer(one, rebuilt.backup)]
    for source in others:
        if source is not None and source != begun_with:
            rebuilt.damaged += _take(database, salvage.entries(source), rebuilt)
    step(4)
    rebuilt.copies += _settle(database, rebuilt)
    step(5)


def _newer(one: Backup, begun_with: Backup | None) -> bool:
    return begun_with is None or one > begun_with


def _take(database: Database, found: Iterator[Entry], rebuilt: _Rebuilt) -> int:
    """Absorb what follows what is there, set the rest aside; returns how many were new."""
    new = 0
    while candidates := list(islice(found, _PIECE)):
        with database.write() as connection:
            known = salvage.known_around(connection, candidates)
            here = [one for one in candidates if one.hash in known.get((one.desk, one.seq), ())]
            accepted, rest = rules.follow((one for one in candidates if one not in here), known)
            erased = [one for one in here if one.value is None]
            new += len(journal.absorb(connection, [*erased, *accepted], _now_ms(), new_desk))
        rebuilt.pending += rest
    return new


def _settle(database: Database, rebuilt: _Rebuilt) -> int:
    """What came before its forerunner, and what stands behind a hole that nothing fills."""
    new = 0
    while rebuilt.pending:
        waiting, rebuilt.pending = rebuilt.pending, []
        here = _take(database, iter(sorted(waiting, key=lambda one: (one.desk, one.seq))), rebuilt)
        new += here
        if not here:
            break
    with database.write() as connection:
        proven = rules.after_a_hole(sorted(rebuilt.pending, key=lambda one: (one.desk, one.seq)))
        new += len(journal.absorb(connection, proven, _now_ms(), new_desk))
    return new


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _move_aside(path: Path, found: str) -> Path | None:
    """Rename what is there, its log first: a log must never meet another file."""
    if not any(path.with_name(path.name + suffix).exists() for suffix in ("", *_COMPANIONS)):
        return None
    word = "replaced" if found == RESTORED else "damaged"
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    names = (f"{path.name}.{word}-{stamp}{f'-{number}' if number else ''}" for number in range(1_000))
    aside = next(one for name in names if not (one := path.with_name(name)).exists())
    for suffix in (*_COMPANIONS, ""):
        source = path.with_name(path.name + suffix)
        if source.exists():
            source.replace(aside.with_name(aside.name + suffix))
    return aside if aside.exists() else None


@contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise KnownError("database_busy", file=path.name) from error
    except OSError as error:
        raise KnownError("recovery_no_room", file=path.name) from error
