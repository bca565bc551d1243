"""Damaged seminars: every damage is noticed or harmless, and what any source holds comes back (row 12 and 13)."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.services import backups, exchange_places, journal, recovery, second_copy
from seminar_desktop.services.desk import open_desk
from seminar_desktop.services.keeping import keeping
from seminar_desktop.store import examine
from tests.soak import extent, seed
from tests.store.desks import new_desk, state_of

from .kept import Kept, add, damaged_later, everything, quick_folder

pytestmark = pytest.mark.soak
PAGE = 4096
THOROUGH = extent(suite=3, soak=1)
"""Of the damages that are noticed every so many is recovered from; what goes unnoticed is looked at always."""
Harm = Callable[[bytearray, random.Random], bytearray]


def zeroed(content: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = bytes(PAGE)
    return content


def truncated(content: bytearray, dice: random.Random) -> bytearray:
    return content[: dice.choice([0, dice.randrange(len(content)), dice.randrange(len(content) // PAGE) * PAGE])]


def junk(content: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(len(content) // 512) * 512
    content[start : start + 512] = dice.randbytes(512)
    return content


def header(content: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(100)
    content[start : start + dice.randrange(1, 100 - start + 1)] = dice.randbytes(1)
    return content


def flipped(content: bytearray, dice: random.Random) -> bytearray:
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    return content


@pytest.fixture(scope="module")
def kept() -> Iterator[Kept]:
    with quick_folder() as folder:
        yield damaged_later(folder)


@pytest.fixture
def quick() -> Iterator[Path]:
    with quick_folder() as folder:
        yield folder


def damage(kept: Kept, harm: Harm, dice: random.Random) -> bool:
    """Harm the file; False when no byte of it changed."""
    whole = kept.path.read_bytes()
    harmed = bytes(harm(bytearray(whole), dice))
    kept.path.write_bytes(harmed)
    return harmed != whole


@pytest.mark.parametrize("harm", [zeroed, truncated, junk, header, flipped], ids=lambda harm: harm.__name__)
def test_damage_is_noticed_or_harmless_and_nothing_is_lost(kept: Kept, harm: Harm) -> None:
    """The journal holds exactly the entries that it held, whether the seminar was made again or only opened."""
    dice = random.Random(seed(harm.__name__))
    noticed = 0
    runs = extent(suite=100, soak=2_500)
    for run in range(runs):
        kept.reset()
        if not damage(kept, harm, dice):
            continue
        before = kept.path.read_bytes()
        if run % THOROUGH and recovery.fault(kept.path, kept.kept):
            noticed += 1
            continue
        desk, report = recovery.open_or_recover(kept.path, kept.state)
        try:
            assert {*everything(desk)} == kept.entries.keys(), run
            if report is None:
                continue
            noticed += 1
            assert report.aside is not None and report.aside.read_bytes() == before, "evidence is kept"
            assert not report.missing and report.entries == len(kept.entries)
            assert desk.id not in {entry.desk for entry in kept.entries.values()}, "a new desk: no number twice"
            assert run % 10 or journal.check(desk).sound
        finally:
            desk.close()
    print(f"{harm.__name__}: noticed {noticed} of {runs}")
    assert noticed >= (runs * 0.5 if harm in (zeroed, truncated) else 1)


def test_control_without_second_copies_something_is_missing(kept: Kept) -> None:
    """The same harm with nothing but the backup loses what came after it, and the report names every number."""
    kept.reset()
    for path in kept.kept.always.glob("*.csv"):
        path.unlink()
    kept.path.write_bytes(b"")
    desk, report = recovery.open_or_recover(kept.path, kept.state)
    lost = kept.entries.keys() - {*everything(desk)}
    desk.close()
    assert report is not None and lost
    named = {(one.desk, seq) for one in report.missing for seq in range(one.first, one.last + 1)}
    assert named == {(kept.entries[digest].desk, kept.entries[digest].seq) for digest in lost}
    assert all(one.own for one in report.missing)


def test_without_a_backup_the_keys_and_entries_of_the_damaged_file_serve(kept: Kept) -> None:
    """A page in the middle is gone, no backup is left: what can be read is, and the second copy fills the hole."""
    dice = random.Random(seed("no backup"))
    made_again = 0
    for _ in range(extent(suite=15, soak=500)):
        kept.reset()
        for one in backups.kept(kept.kept):
            one.path.unlink()
        damage(kept, zeroed, dice)
        try:
            desk, report = recovery.open_or_recover(kept.path, kept.state)
        except KnownError as error:
            assert error.code == "nothing_to_restore", "the keys themselves were hit"
            continue
        here = {*everything(desk)}
        desk.close()
        own = {digest for digest, entry in kept.entries.items() if entry.desk in {o.desk for o in second_copies(kept)}}
        assert own <= here
        made_again += report is not None
    assert made_again


def second_copies(kept: Kept):  # type: ignore[no-untyped-def]
    return list(second_copy.read(kept.kept.always))


def test_what_is_no_seminar_and_never_was_is_only_refused(tmp_path: Path) -> None:
    """A text file of this name is not moved anywhere."""
    path = tmp_path / "notes.seminar"
    path.write_text("mine")
    with pytest.raises(KnownError, match="not_a_seminar"):
        recovery.open_or_recover(path, state_of(tmp_path, "one"))
    assert path.read_text() == "mine" and [p.name for p in tmp_path.glob("notes*")] == ["notes.seminar"]


def test_cancelled_or_impossible_leaves_everything_as_it_was(kept: Kept) -> None:
    """Nothing is moved before the new file is complete."""
    kept.reset()
    kept.path.write_bytes(kept.path.read_bytes()[:5000])
    before = {path.name: path.read_bytes() for path in kept.path.parent.iterdir()}
    for stop in range(5):
        with pytest.raises(KnownError, match="cancelled"):
            recovery.open_or_recover(kept.path, kept.state, progress=lambda done, _total, stop=stop: done < stop)  # type: ignore[misc]
    for path in kept.kept.always.iterdir():
        path.unlink()
    kept.path.write_bytes(b"SQLite format 3\0" + bytes(5000))
    with pytest.raises(KnownError, match="nothing_to_restore|not_a_seminar"):
        recovery.open_or_recover(kept.path, kept.state)
    left = [name for name in (p.name for p in kept.path.parent.iterdir()) if not name.endswith(".recovering")]
    assert left == list(before)


def test_killed_between_the_two_renames(kept: Kept) -> None:
    """The new file is complete but has not its name: the next start finishes, with all that either holds."""
    kept.reset()
    kept.path.write_bytes(bytes(PAGE))
    desk, _ = recovery.open_or_recover(kept.path, kept.state)
    desk.close()
    kept.path.rename(kept.path.with_name(f".{kept.path.name}.recovered"))
    for path in kept.kept.always.iterdir():
        path.unlink()
    desk, report = recovery.open_or_recover(kept.path, kept.state)
    assert report is not None and report.fault == "database_missing" and {*everything(desk)} == kept.entries.keys()
    desk.close()
    assert sorted(p.name for p in kept.path.parent.iterdir() if p.name.startswith(".")) == []


def test_a_broken_chain_that_sqlite_does_not_see(kept: Kept) -> None:
    """A cell of an entry was changed: every check of the database passes, the chain does not."""
    import sqlcipher3.dbapi2 as driver

    kept.reset()
    raw = driver.connect(str(kept.path))
    (trigger,) = raw.execute("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='journal'"
                             " AND sql LIKE '%UPDATE%'").fetchone()
    sql = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (trigger,)).fetchone()[0]
    raw.execute(f"DROP TRIGGER {trigger}")
    raw.execute("UPDATE journal SET at = '2001-01-01T00:00:00+00:00' WHERE n = (SELECT MAX(n) - 3 FROM journal)")
    raw.execute(sql)
    raw.commit()
    raw.close()
    assert examine.fault(kept.path) == "chain_broken"
    desk, report = recovery.open_or_recover(kept.path, kept.state)
    assert report is not None and report.fault == "chain_broken" and not report.missing
    assert {*everything(desk)} == kept.entries.keys()
    assert recovery.check_chain(desk, lambda _done, _total: True, pause=0) is None
    desk.close()


def test_backups_restored_at_random_points(quick: Path) -> None:
    """Back in time again and again: no number is used twice, own later entries return from the second copy."""
    dice = random.Random(seed("restore"))
    state = state_of(quick, "one")
    desk = new_desk(quick, "one")
    path, kept = desk.database_path, keeping(desk.database_path, state)
    every: dict[tuple[str, int], bytes] = {}
    for _ in range(extent(suite=80, soak=2_000)):
        add(desk, dice.randrange(4))
        copy = second_copy.SecondCopy(desk, kept)
        if dice.random() < 0.3 or not backups.kept(kept):
            backups.make(desk, kept.always, keep=3)
        add(desk, dice.randrange(3))
        copy.follow()
        for entry in journal.everything(desk):
            assert every.setdefault((entry.desk, entry.seq), entry.hash) == entry.hash, "a number was used twice"
        desk.close()
        chosen = dice.choice(backups.kept(kept))
        path.write_bytes(b"gone") if dice.random() < 0.5 else path.unlink()
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        desk, report = recovery.restore(path, state, kept, chosen.path)
        assert not report.missing
        assert {(e.desk, e.seq): e.hash for e in journal.everything(desk)} == every
        for aside in path.parent.glob(f"{path.name}.*"):
            aside.unlink()
    assert journal.check(desk).sound
    desk.close()


def test_control_a_backup_put_back_by_hand_lacks_what_came_later(kept: Kept) -> None:
    """Copied over the file by somebody: the desk gets a new id all the same, but nothing returns by itself."""
    kept.reset()
    kept.path.write_bytes(backups.kept(kept.kept)[0].path.read_bytes())
    desk = open_desk(kept.path, kept.state)
    assert {*everything(desk)} < kept.entries.keys()
    assert desk.id not in {entry.desk for entry in kept.entries.values()}
    desk.close()


def test_own_later_entries_return_from_the_folder_of_exchange(tmp_path: Path) -> None:
    """No second copy is left: what was published comes back, and the report names less."""
    state = state_of(tmp_path, "one")
    desk = new_desk(tmp_path, "one")
    path, kept = desk.database_path, keeping(desk.database_path, state)
    backups.make(desk, kept.always)
    add(desk, 12)
    (tmp_path / "share").mkdir()
    place = exchange_places.add(desk, exchange_places.folder(tmp_path / "share"))
    exchange_places.visit(desk, place)
    add(desk, 2, "only here")
    every = {*everything(desk)}
    desk.close()
    path.write_bytes(bytes(3 * PAGE))
    desk, report = recovery.open_or_recover(path, state)
    assert report is not None and sum(one.last - one.first + 1 for one in report.missing) == 14
    place = exchange_places.add(desk, exchange_places.folder(tmp_path / "share"))
    outcome, _ = exchange_places.visit(desk, place)
    after = recovery.after_exchange(desk, report, outcome.read)
    assert len(every - {*everything(desk)}) == 2 == sum(one.last - one.first + 1 for one in after.missing)
    desk.close()


def test_a_seminar_in_use_is_not_replaced(tmp_path: Path) -> None:
    """Another window would go on writing to the file that was moved aside."""
    desk = new_desk(tmp_path)
    kept = keeping(desk.database_path, desk.state)
    made = backups.make(desk, kept.always)
    with pytest.raises(KnownError, match="database_busy"):
        recovery.restore(desk.database_path, desk.state, kept, made.path)
    add(desk, 1)
    assert journal.check(desk).sound
    entries = {*everything(desk)}
    desk.close()
    desk, report = recovery.restore(desk.database_path, desk.state, kept, made.path)
    assert report.fault == recovery.RESTORED and {*everything(desk)} == entries
    desk.close()
