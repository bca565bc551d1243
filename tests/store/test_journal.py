"""The journal in its file: nothing written can be changed, and whatever is changed all the same is found."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from seminar_desktop.domain.journal import SET, VOID, Draft, genesis, seal
from seminar_desktop.services import attendance, journal, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import badges, projector
from seminar_desktop.store import journal as store
from seminar_desktop.store.database import Database

from .desks import DAY_1, copied, enrolled, new_desk, reopened

TRIGGERS = ("journal_no_update", "journal_no_delete", "payload_no_delete", "payload_only_blank")


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """A desk with a dozen entries of several kinds."""
    enrolled(desk, ("Ana", "Pérez"))
    attendance.scan(desk, next(iter(people.codes(desk).values())))
    return desk


def tampered(desk: Desk, statement: str, *parameters: Any) -> tuple[str, int] | None:
    """Change a closed file behind the program's back, and give what the chain says about it then."""
    desk.close()
    raw = driver.connect(str(desk.database.path))
    for trigger in TRIGGERS:
        raw.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    changed = raw.execute(statement, parameters).rowcount
    raw.commit()
    raw.close()
    assert changed
    again = Database(desk.database.path)
    try:
        with again.read() as connection:
            return store.broken_chain(connection)
    finally:
        again.close()


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("desk", "dx"),
        ("seq", 500),
        ("clock", 1),
        ("at", "2024-07-11T08:00:00.000-05:00"),
        ("actor", "ox"),
        ("kind", "unknown"),
        ("entity", "slot"),
        ("subject", "px"),
        ("field", "family_name"),
        ("replaces", "00" * 32),
        ("payload_hash", bytes(32)),
        ("hash", bytes(32)),
        ("n", 500),
    ],
)
@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_every_changed_cell_is_found(busy: Desk, cell: str, value: object, place: str) -> None:
    """One cell of any entry of this desk's chain, changed in the file."""
    n = {"first": 1, "middle": 5, "last": journal.count(busy)}[place]
    assert tampered(busy, f"UPDATE journal SET {cell} = ? WHERE n = ?", value, n)


@pytest.mark.parametrize("change", ["value = '\"x\"'", "salt = x'00'", "value = '\"x\"', salt = NULL", "salt = NULL"])
def test_every_changed_payload_is_found(busy: Desk, change: str) -> None:
    """A value, its salt, or a value whose salt was taken away to hide the change."""
    assert tampered(busy, f"UPDATE payload SET {change} WHERE n = 4") == (busy.id, 4)


@pytest.mark.parametrize("gone", ["n = 1", "n = 5", "n > 5", "n = (SELECT MAX(n) FROM journal)"])
def test_missing_entries_are_found(busy: Desk, gone: str) -> None:
    """Rows taken out of this desk's own chain, at its end as well."""
    assert tampered(busy, f"DELETE FROM journal WHERE {gone}")


def test_a_whole_chain_is_whole(busy: Desk, tmp_path: Path) -> None:
    """Also after another desk's entries have come, with gaps, and in the wrong order."""
    other = copied(busy, tmp_path, "two")
    enrolled(other, ("Eva", "Cruz"), ("Luis", "Paz"))
    foreign = [e for e in journal.everything(other) if e.desk == other.id]
    journal.absorb(busy, foreign[:0:-2])
    assert journal.check(busy).sound
    journal.absorb(busy, foreign)
    assert journal.check(busy).sound
    assert journal.check(other).sound
    other.close()


def test_a_changed_foreign_entry_is_found(busy: Desk, tmp_path: Path) -> None:
    """What others wrote is under the same chain."""
    other = copied(busy, tmp_path, "two")
    enrolled(other, ("Eva", "Cruz"))
    journal.absorb(busy, journal.everything(other))
    other.close()
    assert tampered(busy, "UPDATE journal SET at = 'x' WHERE desk = ? AND seq = 3", other.id) == (other.id, 3)


def test_a_forked_desk_is_not_broken(tmp_path: Path, desk: Desk) -> None:
    """Two copies of one laptop wrote the same numbers: both branches are followed."""
    entries = []
    for value in ("x", "y"):
        previous = genesis("dclone")
        for seq in (1, 2, 3):
            entry = seal(previous, "dclone", seq, seq, "", "", Draft(SET, "person", "pa", "country", value))
            previous = entry.hash
            entries.append(entry)
    assert journal.absorb(desk, entries) == 6
    assert journal.check(desk).sound


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET at = 'x' WHERE n = 2",
        "UPDATE journal SET n = n + 100",
        "DELETE FROM journal",
        "DELETE FROM journal WHERE n = 2",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE n = 2",
        "REPLACE INTO journal SELECT n, desk, seq, clock, 'x', actor, kind, entity, subject, field, replaces,"
        " payload_hash, hash FROM journal WHERE n = 2",
        "UPDATE payload SET value = '\"x\"'",
        "UPDATE payload SET n = n + 100",
        "UPDATE payload SET value = NULL",
        "UPDATE payload SET salt = NULL",
        "DELETE FROM payload WHERE n = 2",
        "INSERT OR REPLACE INTO payload VALUES (2, 'x', x'00')",
    ],
)
def test_the_file_refuses_changes(busy: Desk, statement: str) -> None:
    """Triggers abort whatever would change or remove what was written."""
    before = journal.everything(busy)
    with pytest.raises(DBAPIError, match="append-only|only be blanked"), busy.database.write() as connection:
        connection.exec_driver_sql(statement)
    assert journal.everything(busy) == before


def test_erasing_leaves_the_chain_whole_and_no_trace(busy: Desk, tmp_path: Path) -> None:
    """A blanked payload verifies; after the tables are filled anew and the file is packed, the value is gone."""
    (person,) = people.everybody(busy)
    with busy.database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE payload SET value = NULL, salt = NULL WHERE n IN (SELECT n FROM journal WHERE subject = ?)",
            (person.id,),
        )
        projector.rebuild(connection, list(store.entries(connection)))
    assert journal.check(busy).sound
    assert people.get(busy, person.id).name == ""
    busy.close()
    raw = driver.connect(str(busy.database.path), isolation_level=None)
    raw.execute("VACUUM")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    assert "Pérez".encode() not in busy.database.path.read_bytes()
    again = reopened(busy)
    assert journal.check(again).sound
    again.close()


def test_an_entry_comes_back_as_it_was_made(desk: Desk) -> None:
    """Append, find and read through: equal in every cell."""
    with desk.write() as transaction:
        made = transaction.append(Draft(SET, "person", "pa", "given_name", "A\x00b\n😀 'x'"), Draft("new", "e", "s"))
    assert journal.everything(desk)[-2:] == made
    with desk.read() as connection:
        assert store.find(connection, made[0].hash) == made[0]
        assert store.find(connection, bytes(32)) is None
        assert list(store.entries(connection, after=journal.count(desk) - 1)) == made[1:]


def test_a_transaction_that_fails_leaves_nothing(desk: Desk) -> None:
    """Entries and tables of an act that raises are not there, and its numbers are used by the next one."""
    before = journal.check(desk)
    with pytest.raises(ZeroDivisionError), desk.write() as transaction:
        transaction.append(Draft(SET, "person", "pa", "given_name", "Ana"))
        raise ZeroDivisionError
    assert journal.check(desk) == before
    with desk.write() as transaction:
        (entry,) = transaction.append(Draft(SET, "person", "pb", "given_name", "Eva"))
    assert entry.seq == before.entries + 1


def test_unknown_kinds_and_fields_are_kept_and_counted(tmp_path: Path, desk: Desk) -> None:
    """Entries of a newer version, and voids that name no entry, are passed on unapplied."""
    newer = new_desk(tmp_path, "newer")
    with newer.write() as transaction:
        transaction.append(
            Draft("hologram", "person", "pa", "", {"x": [1]}),
            Draft(SET, "person", "pa", "shoe_size", "42"),
            Draft(SET, "wardrobe", "w1", "hook", "7"),
            Draft(VOID, "entry", "not a hash", "", {}),
        )
    entries = journal.everything(newer)
    newer.close()
    journal.absorb(desk, entries)
    assert journal.check(desk).not_applied == 4
    assert [e for e in journal.everything(desk) if e.desk == newer.id] == entries
    assert people.everybody(desk) == []


def test_of_two_issues_by_cloned_desks_one_counts(desk: Desk) -> None:
    """Same clock, desk and number: every desk still agrees on the current badge."""
    entries = [
        seal(genesis("dc"), "dc", 1, 1, DAY_1.isoformat(), "", Draft("issue", "person", "pa", "badge", {"code": code}))
        for code in ("A", "B")
    ]
    journal.absorb(desk, entries)
    with desk.read() as connection:
        current = [badges.issue_of(connection, code).current for code in ("A", "B")]  # type: ignore[union-attr]
        assert sorted(current) == [False, True]
        assert badges.current_codes(connection)["pa"] == badges.current_code(connection, "pa")


def test_the_file_can_be_copied_while_it_is_open(busy: Desk, tmp_path: Path) -> None:
    """A copy without the write-ahead log opens as an older state, never as a broken one."""
    shutil.copy2(busy.database.path, tmp_path / "copy.seminar")
    raw = driver.connect(str(tmp_path / "copy.seminar"))
    assert raw.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    raw.close()
