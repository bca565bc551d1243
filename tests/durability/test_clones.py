"""Clones and restores that nobody noticed: with the hash in the key of an entry nothing is lost, without it much is."""

import copy
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from seminar_desktop.domain.journal import SCAN, Draft, Entry, genesis, new_id, seal
from seminar_desktop.services import attendance, journal, people
from seminar_desktop.services.desk import Desk, open_desk
from tests.soak import extent, seed
from tests.store.desks import enrolled, new_desk, reopened

pytestmark = pytest.mark.soak
SALT = bytes(16)
Key = Callable[[Entry], Any]


class Machine:
    """A laptop's journal in memory; a clone and a restored one go on under the old id, the worst that can happen."""

    def __init__(self, key: Key) -> None:
        self.key, self.id, self.seq, self.last = key, new_id("d"), 0, b""
        self.entries: dict[Any, Entry] = {}

    def write(self, subject: str) -> Entry:
        self.seq += 1
        previous = self.last or genesis(self.id)
        made = seal(previous, self.id, self.seq, self.seq, "", "", Draft(SCAN, "person", subject), (), SALT)
        self.last = made.hash
        self.entries[self.key(made)] = made
        return made

    def read(self, other: "Machine") -> None:
        for key, entry in other.entries.items():
            self.entries.setdefault(key, entry)


def lost_in_history(key: Key, dice: random.Random) -> int:
    """Entries that somebody still had and that are not in every journal after everybody has read everybody."""
    desks = [Machine(key) for _ in range(dice.randint(2, 4))]
    folder, backups = Machine(key), [copy.deepcopy(desk) for desk in desks]
    written: set[bytes] = set()
    for step in range(dice.randint(10, 50)):
        number = dice.randrange(len(desks))
        match dice.randrange(10):
            case 0:
                desks.append(copy.deepcopy(desks[number]))
                backups.append(copy.deepcopy(desks[number]))
            case 1:
                backups[number] = copy.deepcopy(desks[number])
            case 2:  # what was published is in the folder; the disk itself is gone
                folder.read(desks[number])
                desks[number] = copy.deepcopy(backups[number])
            case 3:
                folder.read(desks[number])
                desks[number].read(folder)
            case 4:
                desks[number].read(dice.choice(desks))
            case _:
                written.add(desks[number].write(f"p{step}.{dice.random()}").hash)
    for _ in range(2):
        for desk in desks:
            folder.read(desk)
            desk.read(folder)
    return sum(len(written - {entry.hash for entry in desk.entries.values()}) for desk in desks)


def with_hash(entry: Entry) -> Any:
    return entry.desk, entry.seq, entry.hash


def without_hash(entry: Entry) -> Any:
    return entry.desk, entry.seq


def test_clones_and_restores_lose_nothing() -> None:
    dice = random.Random(seed("clones"))
    assert sum(lost_in_history(with_hash, dice) for _ in range(extent(2000, 50_000))) == 0


def test_control_a_key_without_the_hash_loses() -> None:
    dice = random.Random(seed("clones"))
    lost = sum(lost_in_history(without_hash, dice) for _ in range(200))
    print(f"{lost} lost")
    assert lost > 1000


# ---- real files ------------------------------------------------------------------------------------------------------


def scanned(desk: Desk, dice: random.Random) -> None:
    attendance.scan(desk, dice.choice(list(people.codes(desk).values())))


def used_twice(entries: dict[bytes, Entry]) -> int:
    """Numbers that belong to several entries."""
    return len(entries) - len({(entry.desk, entry.seq) for entry in entries.values()})


def test_a_restored_file_uses_no_number_again(tmp_path: Path) -> None:
    """Any of its states is put back, the machine's own memory with it or not, and the folder gives back what it lost.

    Where the whole machine was restored nothing tells before the folder does, from then on: it reads before it writes.
    """
    dice = random.Random(seed("restores"))
    desk = new_desk(tmp_path)
    enrolled(desk, ("Ana", "Pérez"), ("Eva", "Cruz"))
    path, state = desk.database.path, desk.state
    folder: dict[bytes, Entry] = {}
    states: list[tuple[bytes, dict[str, bytes], int]] = []
    restores = extent(200, 2000)
    for number in range(restores):
        machines = number >= restores // 2
        for _ in range(dice.randrange(4)):
            scanned(desk, dice)
        folder |= {entry.hash: entry for entry in journal.everything(desk)}
        desk.close()
        marks = {file.name: file.read_bytes() for file in state.iterdir()}
        states.append((path.read_bytes(), marks, len(folder)))
        content, old_marks, had = dice.choice(states[-12:])
        whole_machine = machines and dice.random() < 0.5
        path.write_bytes(content)
        if whole_machine:
            for file in state.iterdir():
                file.unlink()
            for name, mark in old_marks.items():
                (state / name).write_bytes(mark)
        desk = open_desk(path, state, desk.wall)
        before = desk.id
        if machines or dice.random() < 0.5:
            assert journal.absorb(desk, list(folder.values())) >= 0
        assert journal.count(desk) >= had, "a restored file has less than its backup"
        if had < len(folder) and whole_machine and any(e.desk == before for e in list(folder.values())[had:]):
            assert desk.id != before
        scanned(desk, dice)
        journal.absorb(desk, list(folder.values()))
        now = {entry.hash: entry for entry in journal.everything(desk)}
        assert folder.keys() <= now.keys(), f"restore {number} lost entries for good"
        assert used_twice(now) == 0
        folder |= now
    assert journal.check(desk).sound
    print(f"{len(folder)} entries of {len({entry.desk for entry in folder.values()})} desks")
    desk.close()


def test_control_without_a_new_desk_numbers_are_used_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same restore, had the file stayed the desk it was."""
    from seminar_desktop.store import identity

    monkeypatch.setattr(identity, "high_water", lambda state, desk: 0)
    dice = random.Random(seed("restores"))
    desk = new_desk(tmp_path)
    enrolled(desk, ("Ana", "Pérez"))
    desk = reopened(desk)
    desk.close()
    content = desk.database.path.read_bytes()
    desk = reopened(desk)
    scanned(desk, dice)
    lost = {entry.hash: entry for entry in journal.everything(desk)}
    desk.close()
    desk.database.path.write_bytes(content)
    desk = reopened(desk)
    scanned(desk, dice)
    assert used_twice(lost | {entry.hash: entry for entry in journal.everything(desk)}) > 0
    desk.close()
