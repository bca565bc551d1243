"""Which desk a file is: copies, moves and restored backups become new desks, so that no number is used twice."""

import shutil
from pathlib import Path

import pytest

from seminar_desktop.services import desk as desk_service
from seminar_desktop.services import journal
from seminar_desktop.services.desk import Desk

from .desks import copied, enrolled, reopened, state_of


def used_numbers(*desks: Desk) -> dict[tuple[str, int], set[bytes]]:
    """Hashes by desk and number over several files; more than one hash means that a number was used twice."""
    numbers: dict[tuple[str, int], set[bytes]] = {}
    for desk in desks:
        for entry in journal.everything(desk):
            numbers.setdefault((entry.desk, entry.seq), set()).add(entry.hash)
    return numbers


def test_the_same_file_stays_the_same_desk(desk: Desk) -> None:
    """Opened again on the same machine, as often as one likes."""
    before = desk.id
    for _ in range(3):
        desk = reopened(desk)
        enrolled(desk, ("Ana", "Pérez"))
        assert desk.id == before
    assert {e.desk for e in journal.everything(desk)} == {before}
    desk.close()


def test_a_copy_is_another_desk(desk: Desk, tmp_path: Path) -> None:
    """Beside the original and on another machine; the original stays what it was."""
    before = desk.id
    other = copied(desk, tmp_path, "two")
    desk.close()
    beside = tmp_path / "beside.seminar"
    shutil.copy2(desk.database.path, beside)
    same_machine = desk_service.open_desk(beside, desk.state)
    original = reopened(desk)
    assert original.id == before
    assert len({original.id, other.id, same_machine.id}) == 3
    for each in (original, other, same_machine):
        enrolled(each, ("Ana", "Pérez"))
    assert all(len(hashes) == 1 for hashes in used_numbers(original, other, same_machine).values())
    for each in (original, other, same_machine):
        assert journal.check(each).sound
        each.close()


def test_a_moved_file_is_another_desk(desk: Desk, tmp_path: Path) -> None:
    """Another place may mean another past; a new number series costs nothing."""
    desk.close()
    target = tmp_path / "elsewhere" / "one.seminar"
    target.parent.mkdir()
    shutil.move(desk.database.path, target)
    moved = desk_service.open_desk(target, desk.state)
    assert moved.id != desk.id
    assert journal.check(moved).sound
    moved.close()


@pytest.mark.parametrize("in_place", [True, False], ids=["same inode", "new inode"])
def test_a_restored_backup_is_another_desk(desk: Desk, in_place: bool) -> None:
    """An older state at the same place goes on under a new id, and takes its lost past back in."""
    desk.close()
    path = desk.database.path
    backup = path.read_bytes()
    desk = reopened(desk)
    enrolled(desk, ("Ana", "Pérez"))
    lost = journal.everything(desk)
    desk.close()
    if not in_place:
        path.unlink()
    path.write_bytes(backup)
    restored = reopened(desk)
    assert restored.id != desk.id
    enrolled(restored, ("Eva", "Cruz"))
    own = journal.everything(restored)
    assert not {(e.desk, e.seq) for e in own if e not in lost} & {(e.desk, e.seq) for e in lost}
    journal.absorb(restored, lost)
    assert journal.check(restored).sound
    assert all(len(hashes) == 1 for hashes in used_numbers(restored).values())
    assert {e.hash for e in lost} <= {e.hash for e in journal.everything(restored)}
    restored.close()


def test_a_restored_folder_is_another_desk_once_it_hears_of_its_past(desk: Desk, tmp_path: Path) -> None:
    """File, place and state are all of yesterday: nothing tells, until another desk gives the lost entries back."""
    desk.close()
    mark = desk.state / f"{desk.id}.high-water"
    backup, old_mark = desk.database.path.read_bytes(), mark.read_bytes()
    desk = reopened(desk)
    enrolled(desk, ("Ana", "Pérez"))
    other = copied(desk, tmp_path, "two")
    desk.close()
    desk.database.path.write_bytes(backup)
    mark.write_bytes(old_mark)
    restored = reopened(desk)
    before = restored.id
    assert before == desk.id
    assert journal.absorb(restored, journal.everything(other)) > 0
    assert restored.id != before
    enrolled(restored, ("Eva", "Cruz"))
    assert {e.desk for e in journal.everything(restored)} == {before, restored.id}
    assert all(len(hashes) == 1 for hashes in used_numbers(restored, other).values())
    assert journal.check(restored).sound
    settled = restored.id
    assert journal.absorb(restored, journal.everything(other)) == 0
    restored = reopened(restored)
    assert restored.id == settled
    restored.close()
    other.close()


def test_another_machine_is_another_desk(desk: Desk, tmp_path: Path) -> None:
    """The same file on a disk that was put into another laptop."""
    desk.close()
    other = desk_service.open_desk(desk.database.path, state_of(tmp_path, "another"))
    assert other.id != desk.id
    other.close()


@pytest.mark.parametrize("content", ["", "x", "-5", "\x00"])
def test_a_damaged_mark_refuses_nothing(desk: Desk, content: str) -> None:
    """The high-water mark is advice: unreadable, it leaves the desk as it is."""
    (desk.state / f"{desk.id}.high-water").write_text(content)
    again = reopened(desk)
    assert again.id == desk.id
    again.close()


def test_the_mark_never_fails_a_write(desk: Desk) -> None:
    """A state folder that cannot be written to costs protection, not entries."""
    mark = desk.state / f"{desk.id}.high-water"
    mark.unlink()
    mark.mkdir()
    enrolled(desk, ("Ana", "Pérez"))
    assert journal.check(desk).sound
