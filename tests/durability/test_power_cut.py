"""Power cuts at every step of a recorded trace: what was acknowledged is in the file, and the file is whole.

The program itself writes: the real driver, its own SQLite, our tables and settings, only with shorter logs so that they
are folded into the file more often. What SQLite asks of the system is recorded between the two (`vfs`), and replayed on
a disk that forgets what nobody flushed (`disk`). Every state is recovered by the driver's SQLite, and must then be,
page by page, what the file was after one of its transactions, not an earlier one than the last acknowledged. Each
of these contents is opened by the program and checked in full.

Proved against the model of the disk, not against a disk that says it has flushed and has not.
"""

import hashlib
import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from seminar_desktop.services import attendance, journal, people
from seminar_desktop.services.desk import Desk, open_desk
from seminar_desktop.store import database, tables
from tests.soak import extent, seed
from tests.store.desks import copied, enrolled, new_desk, reopened, state_of

from . import vfs
from .disk import Disk, Recorder
from .recovery import Recovery, recovery

pytestmark = [pytest.mark.soak, pytest.mark.skipif(not vfs.available(), reason="the driver hides its file system")]

NAME = "one.seminar"
LOG_PAGES = 60
STATES = 60_000
PARTS = 4
CONTROL_STATES = 2_500
HOW = ("drop", "names", "contents", "subset", "subset", "subset", "torn", "torn", "torn", "torn")
"""Besides "keep", which every step has once."""
OLDER = (
    *(f"DROP TABLE {table.name}" for table in tables.durable.sorted_tables
      if table.name not in ("journal", "payload", "desk", "secret")),
    "UPDATE alembic_version SET version_num = '0001'",
    "UPDATE projection SET version = 1",
)  # fmt: skip
"""Makes a file of today one of the first revision with outdated tables."""


class Rewriting(driver.Connection):
    """A connection that is told other settings than the program says."""

    said: dict[str, str] = {}

    def execute(self, sql: str, *args: object) -> driver.Cursor:
        return super().execute(self.said.get(sql, sql), *args)


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Replace settings of every connection; logs are short in any case."""
    connect = driver.connect

    def choose(**changes: str) -> None:
        modes = {"journal_mode": "WAL", "synchronous": "FULL"} | changes
        said = {f"PRAGMA wal_autocheckpoint = {database.CHECKPOINT_PAGES}": f"PRAGMA wal_autocheckpoint = {LOG_PAGES}"}
        said |= {"PRAGMA journal_mode = WAL": f"PRAGMA journal_mode = {modes['journal_mode']}"}
        said |= {f"PRAGMA synchronous = {level}": f"PRAGMA synchronous = {modes['synchronous']}"
                 for level in ("FULL", "EXTRA")}  # fmt: skip
        monkeypatch.setattr(Rewriting, "said", said)
        monkeypatch.setattr(
            database.driver, "connect", lambda *args, **options: connect(*args, factory=Rewriting, **options)
        )

    return choose


def acts(desk: Desk, other: Desk, dice: random.Random) -> Iterator[None]:
    """An operator's day without end; each thing is safe when it is yielded."""
    while True:
        codes = list(people.codes(desk).values())
        match dice.randrange(8):
            case 0:
                people.walk_in(desk, "Eva", f"Núñez {dice.random()}", "SV", "Apopa")
            case 1:
                people.correct_name(desk, dice.choice(people.everybody(desk)).id, "Ana", f"O'Rourke {dice.random()}")
            case 2:
                enrolled(desk, *(("Luis", f"Cruz {dice.random()}") for _ in range(8)))
            case 3:
                attendance.scan(other, dice.choice(list(people.codes(other).values())))
                journal.absorb(desk, journal.everything(other))
            case 4:
                journal.tidy(desk)
            case _:
                attendance.scan(desk, dice.choice(codes))
        yield


def recorded(folder: Path, dice: random.Random, count: int) -> Recorder:
    """A desk of the first revision is opened (copied, migrated, its tables rebuilt), worked at, closed, reopened."""
    desk = new_desk(folder)
    enrolled(desk, *(("Ana", f"Pérez {n}") for n in range(5)))
    (folder / "other").mkdir()
    other = copied(desk, folder / "other", "two")
    desk.close()
    raw = driver.connect(str(folder / NAME))
    for statement in OLDER:
        raw.execute(statement)
    raw.commit()
    raw.close()
    recorder = Recorder(folder)
    with vfs.listening(recorder):
        desk = open_desk(folder / NAME, state_of(folder, "one"), desk.wall)
        recorder.mark(journal.count(desk))
        going = acts(desk, other, dice)
        for number in range(count):
            next(going)
            recorder.mark(journal.count(desk))
            if number == count // 2:
                desk = reopened(desk)
                going = acts(desk, other, dice)
        desk.close()
        other.close()
    return recorder


@dataclass
class Verdict:
    """What became of the states of a trace."""

    states: int = 0
    lost: int = 0
    corrupt: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    contents: dict[bytes, int] = field(default_factory=dict)
    """Digest of every content that the file had, and its number."""


def cut(
    recorder: Recorder, room: Recovery, dice: random.Random, most: int, check: Callable[[Path, int], None]
) -> Verdict:
    """Cut the power at every step, spread so that there are `most` states."""
    disk, verdict = Disk(recorder.before), Verdict()
    acknowledged = entries = 0
    last: tuple[bytes, int] = b"", 0  # what most states turn out to be: quicker compared than digested
    for step, op in enumerate(recorder.ops, 1):
        disk.do(op)
        present = disk.after_power_cut("keep", dice)
        whole = room.image(present)
        verdict.states += 1
        if isinstance(whole, str):
            verdict.corrupt += 1  # even without a power cut: a kill is enough
        else:
            if op.what == "mark":
                entries = op.offset
            if whole != last[0]:
                if (digest := _digest(whole)) not in verdict.contents:
                    verdict.contents[digest] = len(verdict.contents)
                    check(room.lay_out(present), entries)
                    room.forget()
                last = whole, verdict.contents[digest]
            if op.what == "mark":
                acknowledged = last[1]
        while verdict.states < most * step // len(recorder.ops):
            how = dice.choice(HOW)
            verdict.states += 1
            verdict.kinds[how] += 1
            found = room.image(disk.after_power_cut(how, dice))
            if found == last[0]:
                continue
            number = None if isinstance(found, str) else verdict.contents.get(_digest(found))
            if number is None and not isinstance(found, str) and _rows(found) == _rows(last[0]):
                number = last[1]  # a rollback does not put back what lay in free pages, which nobody reads
            if number is None:
                verdict.corrupt += 1  # torn, or a content that the file never had
            elif number < acknowledged:
                verdict.lost += 1
    return verdict


def _rows(content: bytes) -> tuple[object, ...]:
    """What is read from a file: whether it is whole, its definitions, every row of every table; nothing if damaged."""
    plain = content[:18] + b"\1\1" + content[20:]  # the versions of a file without a log
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(":memory:")) as raw:
        raw.deserialize(plain)
        made = raw.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        names = [name for kind, name, sql in made if kind == "table" and not (sql or "").startswith("CREATE VIRTUAL")]
        rows = [raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in names]
        return raw.execute("PRAGMA integrity_check").fetchall(), made, rows
    return ()


def _digest(content: bytes) -> bytes:
    return hashlib.sha1(content, usedforsecurity=False).digest()


def sound(state: Path) -> Callable[[Path, int], None]:
    """Opens a state as the program does: chains hold, tables equal a rebuild, no acknowledged entry is missing."""

    def check(path: Path, entries: int) -> None:
        raw = driver.connect(str(path))
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        raw.close()
        desk = open_desk(path, state)
        health = journal.check(desk)
        desk.close()
        assert health.sound and health.entries >= entries

    return check


@pytest.mark.parametrize(("mode", "part"), [*(("WAL", part) for part in range(PARTS)), ("DELETE", 0)])
def test_no_power_cut_loses_what_was_acknowledged(
    settings: Callable[..., None], tmp_path: Path, mode: str, part: int
) -> None:
    """Log and FULL, as the program works; journal and EXTRA, as it works where no log can be had."""
    settings(**({} if mode == "WAL" else {"journal_mode": "DELETE", "synchronous": "EXTRA"}))
    dice = random.Random(seed(f"power cut {mode} {part}"))
    most = extent(STATES, 1_000_000) // PARTS if mode == "WAL" else extent(4_000, 100_000)
    recorder = recorded(tmp_path, dice, extent(50, 200) if mode == "WAL" else 12)
    with recovery(NAME) as room:
        (tmp_path / "checked").mkdir()
        verdict = cut(recorder, room, dice, most, sound(state_of(tmp_path, "checked")))
    print(f"{mode}: {len(recorder.ops)} steps, {verdict.states} states {dict(verdict.kinds)}, "
          f"{len(verdict.contents)} contents, {verdict.lost} lost, {verdict.corrupt} corrupt")  # fmt: skip
    assert verdict.states >= most * 0.9 and verdict.lost == 0 and verdict.corrupt == 0


@pytest.mark.parametrize(
    ("mode", "level", "corrupts"),
    [("WAL", "NORMAL", False), ("DELETE", "FULL", False), ("WAL", "OFF", True), ("DELETE", "OFF", True)],
)
def test_control_weaker_settings_lose(
    settings: Callable[..., None], tmp_path: Path, mode: str, level: str, corrupts: bool
) -> None:
    """The same cuts find that the common advice loses what was acknowledged, and that OFF breaks files."""
    settings(journal_mode=mode, synchronous=level)
    dice = random.Random(seed(f"control {mode} {level}"))
    recorder = recorded(tmp_path, dice, 12)
    with recovery(NAME) as room:
        verdict = cut(recorder, room, dice, CONTROL_STATES, lambda path, entries: None)
    print(f"{mode}+{level}: {verdict.states} states, {verdict.lost} lost, {verdict.corrupt} corrupt")
    assert verdict.corrupt if corrupts else verdict.lost
