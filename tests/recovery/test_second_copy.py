"""The second copy: every own entry, in files that only grow, whatever happens to them."""

import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.domain.journal import Entry
from seminar_desktop.services import attendance, journal, people, second_copy
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.keeping import Keeping, keeping
from tests.soak import extent, seed
from tests.store.desks import enrolled, new_desk, reopened

from .kept import add


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def kept(desk: Desk, tmp_path: Path) -> Keeping:
    return keeping(desk.database_path, desk.state, str(tmp_path / "stick"))


def own(desk: Desk) -> list[Entry]:
    return [entry for entry in journal.everything(desk) if entry.desk == desk.id]


def unique(folder: Path) -> list[Entry]:
    """What lies in a folder, the overlap of files left out."""
    return sorted({entry.hash: entry for entry in second_copy.read(folder)}.values(), key=lambda entry: entry.seq)


def test_every_own_entry_lies_in_every_folder(desk: Desk, kept: Keeping) -> None:
    """Also what is written later; a second look writes nothing."""
    copy = second_copy.SecondCopy(desk, kept)
    for _ in range(3):
        add(desk, 7)
        standings = copy.follow()
        assert [(one.copied, one.waiting, one.problem) for one in standings] == [(len(own(desk)), 0, "")] * 2
        assert all(unique(folder) == own(desk) for folder in kept.folders)
    sizes = {path: path.stat().st_size for folder in kept.folders for path in folder.iterdir()}
    copy.follow()
    assert sizes == {path: path.stat().st_size for folder in kept.folders for path in folder.iterdir()}


def test_a_desk_that_is_opened_again_goes_on_in_the_same_file(desk: Desk, kept: Keeping) -> None:
    """Found by its last line."""
    add(desk, 5)
    second_copy.follow(desk, kept)
    desk = reopened(desk)
    add(desk, 5)
    second_copy.follow(desk, kept)
    assert len(list(kept.always.iterdir())) == 1 and unique(kept.always) == own(desk)
    desk.close()


def test_files_are_rotated_and_each_stands_on_its_own(
    desk: Desk, kept: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each begins with the last entry of the one before."""
    monkeypatch.setattr(second_copy, "PER_FILE", 10)
    copy = second_copy.SecondCopy(desk, kept)
    for _ in range(6):
        add(desk, 6)
        copy.follow()
    files = sorted(kept.always.iterdir())
    assert len(files) >= 3 and unique(kept.always) == own(desk)
    for before, after in zip(files, files[1:], strict=False):
        ends, begins = (second_copy.entries(path.read_bytes().split(b"\r\n")) for path in (before, after))
        assert list(ends)[-1] == next(begins)


def test_a_torn_or_changed_end_is_gone_on_after(desk: Desk, kept: Keeping) -> None:
    """Cut anywhere, overwritten anywhere: no entry is lost that is in the journal, nothing written is touched again."""
    dice = random.Random(seed("torn second copy"))
    for _ in range(extent(suite=25, soak=1_000)):
        add(desk, 3)
        second_copy.follow(desk, kept)
        newest = max(kept.always.iterdir(), key=lambda path: (path.stat().st_mtime_ns, path.name))
        content = newest.read_bytes()
        cut = dice.randrange(len(content))
        harmed = content[:cut] if dice.random() < 0.5 else content[:cut] + bytes(40) + content[cut + 40 :]
        newest.write_bytes(harmed)
        second_copy.follow(desk, kept)
        assert newest.read_bytes()[: len(harmed)] == harmed
        for path in kept.always.iterdir():
            if path != newest and path.stat().st_size > 2_000_000:
                path.unlink()
        found, expected = {one.hash for one in unique(kept.always)}, {one.hash for one in own(desk)}
        if len(harmed) < len(content):
            assert found == expected, "what was cut off is written again"
        else:
            assert len(expected - found) <= 2, "a hole in the middle takes its own lines only"
        for path in kept.always.iterdir():
            path.unlink()
        second_copy.follow(desk, kept)


def test_a_volume_that_goes_away_is_caught_up_with(desk: Desk, kept: Keeping, tmp_path: Path) -> None:
    """The other folder is written meanwhile; the state says since when something waits."""
    copy = second_copy.SecondCopy(desk, kept)
    copy.follow()
    assert kept.chosen is not None
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    (tmp_path / "stick").write_text("no folder")
    add(desk, 4)
    time.sleep(0.01)
    always, chosen = copy.follow()
    assert always.waiting == 0 and chosen.problem == "second_copy_unreachable"
    assert chosen.waiting == len(own(desk)) - chosen.copied
    (tmp_path / "stick").unlink()
    (tmp_path / "unplugged").rename(tmp_path / "stick")
    assert [one.problem for one in copy.follow()] == ["", ""]
    assert unique(kept.chosen) == own(desk)


def test_a_new_desk_id_begins_a_new_file(desk: Desk, kept: Keeping) -> None:
    """The last entries of the former id are written first."""
    from seminar_desktop.store import identity

    copy = second_copy.SecondCopy(desk, kept)
    copy.follow()
    add(desk, 3)
    before = own(desk)
    with desk.database.write() as connection:
        desk.id = identity.renew(connection)
    add(desk, 3, "later")
    copy.follow()
    found = {entry.hash for entry in second_copy.read(kept.always)}
    assert found == {entry.hash for entry in [*before, *own(desk)]}


def test_scans_do_not_wait_for_it(desk: Desk, kept: Keeping) -> None:
    """It is written by another thread; beside it scans take as long as alone, give or take what the machine does."""
    enrolled(desk, ("Ana", "Pérez"))
    code = next(iter(people.codes(desk).values()))

    def worst(count: int) -> float:
        took = []
        for _ in range(count):
            began = time.perf_counter()
            attendance.scan(desk, code)
            took.append(time.perf_counter() - began)
            time.sleep(0.002)
        return sorted(took)[int(count * 0.99) - 1]

    worst(20)
    alone = min(worst(100) for _ in range(2))
    stop, copy, written = threading.Event(), second_copy.SecondCopy(desk, kept), []

    def follow() -> None:
        while not stop.is_set():
            written.append(copy.follow()[0].copied)
            time.sleep(0.02)

    writer = threading.Thread(target=follow)
    writer.start()
    try:
        beside = min(worst(100) for _ in range(2))
    finally:
        stop.set()
        writer.join()
    print(f"p99 alone {alone * 1000:.1f} ms, beside the second copy {beside * 1000:.1f} ms")
    assert max(written) > 200
    assert beside < alone + 0.05
