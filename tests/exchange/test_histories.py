"""Random lives of several real desks: nothing that was acknowledged is lost or invented, and all end up alike.

The oracle is the union of what every desk acknowledged. Desks scan, edit, take back, issue badges, join, are restarted,
restored from an older copy, cloned; they exchange over folders that lose files, tear them, copy them under other names
and fail in the middle. A history is replayed from the seed that a failure prints.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import SET, Draft, Entry
from seminar_desktop.exchange.files import Found, LocalFolder
from seminar_desktop.exchange.folder import FolderPartner
from seminar_desktop.services import attendance, exchange, intake, joining, journal, membership, people, trust
from seminar_desktop.services import desk as desk_service
from seminar_desktop.services.desk import Desk, Transaction
from seminar_desktop.services.exchange import PlaceMemory
from seminar_desktop.store import database, segments
from tests.soak import extent, seed
from tests.store.desks import Clock, enrolled, new_desk, state_of, tables_of

pytestmark = pytest.mark.soak

STEPS = 50
PIECES = 10
"""So that several processes share the histories."""


class BadFolder:
    """A folder whose connection breaks after some operations, and whose listing may leave files out."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self._files, self._dice, self._left = LocalFolder(folder), dice, dice.choice((2, 5, 9, 10**9, 10**9))

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise KnownError("place_unreachable")

    def list(self) -> list[Found]:
        self._count()
        return [found for found in self._files.list() if self._dice.random() > 0.05]

    def get(self, path: str) -> bytes:
        self._count()
        if self._dice.random() < 0.02:
            raise OSError(22, "placeholder")
        content = self._files.get(path)
        return content[: self._dice.randrange(len(content) + 1)] if self._dice.random() < 0.02 else content

    def put(self, path: str, content: bytes) -> None:
        self._count()
        self._files.put(path, content)

    def remove(self, path: str) -> None:
        self._files.remove(path)

    def now_ms(self) -> int | None:
        return None

    def close(self) -> None:
        pass


@dataclass
class World:
    """The desks, the folders, and what was acknowledged."""

    root: Path
    dice: random.Random
    desks: list[Desk] = field(default_factory=list)
    saved: dict[int, Path] = field(default_factory=dict)
    acknowledged: set[bytes] = field(default_factory=set)
    made: int = 0

    def begin(self) -> None:
        desk = new_desk(self.root, "desk0")
        enrolled(desk, ("Ana", "Núñez"), ("José", "Paz"), ("Eva", "=cmd()"))
        self.desks, self.made = [desk], 1
        self.note(desk)

    def note(self, desk: Desk) -> None:
        with desk.read() as connection:
            rows = connection.exec_driver_sql("SELECT hash FROM journal WHERE desk = ?", (desk.id,))
            self.acknowledged |= {bytes(row[0]) for row in rows}

    def some(self) -> int:
        return self.dice.randrange(len(self.desks))

    # ---- steps ------------------------------------------------------------------------------------------------------

    def write(self) -> None:
        desk = self.desks[self.some()]
        everyone = people.everybody(desk)
        if not everyone or self.dice.random() < 0.2:
            enrolled(desk, (self.dice.choice(("Ida", "Luz")), f"Walkin{self.dice.randrange(50)}"))
        elif self.dice.random() < 0.5:
            person = self.dice.choice(everyone).id
            with desk.write() as transaction:
                transaction.append(Draft(SET, "person", person, "country", self.dice.choice(("SV", "GT", "HN"))))
        else:
            attendance.admit(desk, self.dice.choice(everyone).id)
        self.note(desk)

    def undo(self) -> None:
        desk = self.desks[self.some()]
        with desk.read() as connection:
            rows = connection.exec_driver_sql("SELECT hash FROM scan WHERE voided = 0").all()
        if rows:
            with desk.write() as transaction:
                target = bytes(self.dice.choice(rows)[0]).hex()
                transaction.append(Draft("void", "scan", target, "", {"reason": "mistake"}))
            self.note(desk)

    def meet(self) -> None:
        number, place = self.some(), self.dice.choice(("share", "stick"))
        exchange_once(self.desks[number], BadFolder(self.root / place, self.dice), place)
        self.note(self.desks[number])

    def spoil(self) -> None:
        folder = self.root / self.dice.choice(("share", "stick"))
        files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
        if not files:
            return
        file, way = self.dice.choice(files), self.dice.randrange(5)
        if way == 0:
            file.unlink()
        elif way == 1:
            file.write_bytes(file.read_bytes()[: self.dice.randrange(file.stat().st_size + 1)])
        elif way == 2:
            shutil.copy(file, file.with_name(f"{file.stem} (conflicted copy){file.suffix}"))
        elif way == 3:
            file.rename(file.with_name(f"{self.dice.randrange(10**6)}{file.suffix}"))
        else:
            content = bytearray(file.read_bytes() or b"x")
            content[self.dice.randrange(len(content))] ^= 1 << self.dice.randrange(8)
            file.write_bytes(content)

    def join(self) -> None:
        if len(self.desks) < 8:
            name, self.made = f"desk{self.made}", self.made + 1
            invited = membership.invite(self.desks[0])
            self.note(self.desks[0])
            self.desks.append(joining.join(invited, self.root / f"{name}.seminar", state_of(self.root, name), Clock()))

    def restart(self) -> None:
        self.reopen(self.some())

    def reopen(self, number: int) -> None:
        desk = self.desks[number]
        desk.close()
        self.desks[number] = desk_service.open_desk(desk.database_path, desk.state, desk.wall)

    def save(self) -> None:
        number = self.some()
        copy = self.root / f"saved-{self.dice.randrange(10**9)}"
        database.copy(self.desks[number].database_path, copy)
        self.saved[number] = copy

    def restore(self) -> None:
        """Put an older copy in place, after what the desk had was put where others find it."""
        if not self.saved:
            return
        number = self.dice.choice(sorted(self.saved))
        desk = self.desks[number]
        exchange_once(desk, LocalFolder(self.root / "vault"), "vault")
        desk.close()
        for suffix in ("-wal", "-shm"):
            desk.database_path.with_name(desk.database_path.name + suffix).unlink(missing_ok=True)
        shutil.copy(self.saved.pop(number), desk.database_path)
        self.desks[number] = desk_service.open_desk(desk.database_path, desk.state, desk.wall)

    def clone(self) -> None:
        if len(self.desks) < 8:
            name, self.made = f"desk{self.made}", self.made + 1
            target = self.root / f"{name}.seminar"
            database.copy(self.desks[self.some()].database_path, target)
            self.desks.append(desk_service.open_desk(target, state_of(self.root, name), Clock()))

    def clock(self) -> None:
        days = self.dice.choice((-10_000, -1, 1, 10_000))
        self.desks[self.some()].wall = Clock(datetime(2024, 7, 11, 8, tzinfo=Clock().moment.tzinfo) + timedelta(days))

    def revoke(self) -> None:
        """Somebody calls another desk lost."""
        by, of = self.some(), self.some()
        if self.desks[by].id != self.desks[of].id:
            with suppress(KnownError):  # it has never heard of that desk
                trust.revoke(self.desks[by], self.desks[of].id, "lost")
            self.note(self.desks[by])

    def find(self) -> None:
        by = self.desks[self.some()]
        lost = [row.id for row in trust.desks(by) if row.revoked_after is not None and row.id != by.id]
        if lost:
            trust.restore(by, self.dice.choice(lost), "found")
            self.note(by)

    # ---- the end ----------------------------------------------------------------------------------------------------

    def heal(self) -> None:
        """Everybody meets, forgives and trusts (a lost desk cannot trust anybody) until nothing is new any more."""
        before: list[int] = []
        for _ in range(10):
            unheard = 0  # what was said or let in after the desk had exchanged
            for desk in self.desks:
                for place in ("vault", "share", "stick"):
                    exchange_once(desk, LocalFolder(self.root / place), place)
                for row in trust.desks(desk):
                    if row.revoked_after is not None and not row.own:
                        unheard += 1
                        trust.restore(desk, row.id, "it was in the other bag")
                    if row.waiting:
                        unheard += 1
                        try:
                            intake.trust(desk, row.id, "it is one of us", row.fingerprint)
                        except KnownError as error:
                            assert error.code == "desk_unknown", "let in with the one before"
                self.note(desk)
            counts = [journal.count(desk) for desk in self.desks]
            if counts == before:
                return
            before = counts if not unheard else []
        raise AssertionError("they never come to an end")

    def close(self) -> None:
        for desk in self.desks:
            desk.close()


WAYS: tuple[tuple[int, Callable[[World], None]], ...] = (
    (20, World.write), (2, World.undo), (12, World.meet), (5, World.spoil), (2, World.join), (2, World.restart),
    (1, World.save), (2, World.restore), (1, World.clone), (1, World.clock), (1, World.revoke), (1, World.find),
)  # fmt: skip


def exchange_once(desk: Desk, files: object, place: str) -> None:
    partner = FolderPartner(files, PlaceMemory(desk, place), lambda: desk.id, lambda _segment: ())
    try:
        exchange.run(desk, partner, place)
    except KnownError as error:
        assert error.code in ("place_unreachable", "place_not_kept")


def live(root: Path, number: int) -> World:
    root.mkdir(parents=True)
    world = World(root, random.Random(number))
    world.begin()
    ways = [way for weight, way in WAYS for _ in range(weight)]
    for _ in range(STEPS):
        world.dice.choice(ways)(world)
    world.heal()
    return world


def verify(world: World) -> None:
    tables = []
    for desk in world.desks:
        with desk.read() as connection:
            found = [bytes(row[0]) for row in connection.exec_driver_sql("SELECT hash FROM journal")]
            tables.append(tables_of(connection))
        assert len(found) == len(set(found)), "every entry once"
        assert set(found) >= world.acknowledged, "nothing is lost"
        assert set(found) == world.acknowledged, "nothing is invented"
        assert journal.check(desk).sound
    assert all(one == tables[0] for one in tables), "all desks show the same"


@pytest.mark.parametrize("piece", range(PIECES))
def test_random_lives_end_alike_and_lose_nothing(piece: int, tmp_path: Path) -> None:
    count = extent(300, 10_000) // PIECES
    base = seed("exchange histories") + piece * count
    for number in range(count):
        print("history", base + number)
        world = live(tmp_path / str(number), base + number)
        try:
            verify(world)
        finally:
            world.close()
        shutil.rmtree(tmp_path / str(number))




@pytest.mark.parametrize("broken", ["takes half a segment", "never reads again what was damaged"])
def test_control_broken_exchange_is_noticed(broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if broken == "takes half a segment":
        real = intake._absorb

        def half(transaction: Transaction, entries: Sequence[Entry], applied: bool) -> int:
            return real(transaction, entries[: len(entries) // 2], applied)

        monkeypatch.setattr(intake, "_absorb", half)
        monkeypatch.setattr(segments, "keep", lambda *_: None)
    else:
        bad: set[str] = set()
        real_get = LocalFolder.get

        def get(self: LocalFolder, path: str) -> bytes:
            if path in bad or path.count("log-"):
                bad.add(path)
                raise OSError(22, "remembered as bad")
            return real_get(self, path)

        monkeypatch.setattr(LocalFolder, "get", get)
    with pytest.raises(AssertionError):
        for number in range(10):
            world = live(tmp_path / str(number), number)
            try:
                verify(world)
            finally:
                world.close()
