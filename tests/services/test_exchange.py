"""Desks that exchange through a folder: nothing is lost, all show the same, whoever is offline when."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.domain import membership as rules
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import Draft, chain_hash, genesis, payload_digest, seal
from seminar_desktop.domain.segment import Seal, Segment
from seminar_desktop.exchange.files import LocalFolder
from seminar_desktop.exchange.folder import FolderPartner
from seminar_desktop.exchange.partner import Incoming
from seminar_desktop.services import desk as desk_service
from seminar_desktop.services import exchange, exchange_places, intake, joining, journal, membership, people, trust
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.exchange import PlaceMemory
from seminar_desktop.services.exchange_rows import describer
from seminar_desktop.signing import desk_key
from seminar_desktop.store import journal as store_journal
from seminar_desktop.store import segments as store_segments
from tests.store.desks import Clock, copied, enrolled, new_desk, reopened, state_of, tables_of


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path, "one")
    enrolled(desk, ("Ana", "Núñez"), ("José", "=cmd()"))
    yield desk
    desk.close()


def joined(desk: Desk, folder: Path, name: str) -> Desk:
    return joining.join(membership.invite(desk), folder / f"{name}.seminar", state_of(folder, name), Clock())


def meet(desk: Desk, folder: Path):
    partner = FolderPartner(LocalFolder(folder), PlaceMemory(desk, "x" + folder.name), lambda: desk.id, lambda _s: ())
    return exchange.run(desk, partner)[0]


def same(*desks: Desk) -> bool:
    digests = {journal.check(desk).digest for desk in desks}
    tables = []
    for desk in desks:
        with desk.read() as connection:
            tables.append(tables_of(connection))
    return len(digests) == 1 and all(one == tables[0] for one in tables)


def test_a_joined_desk_has_the_seminar_after_one_exchange(first: Desk, tmp_path: Path) -> None:
    share = tmp_path / "share"
    second = joined(first, tmp_path, "two")
    assert meet(first, share).written > 0
    assert second.id != first.id and second.badge_key == first.badge_key
    outcome = meet(second, share)
    assert outcome.read > 0 and outcome.damaged == () and same(first, second)
    enrolled(second, ("Marta", "Díaz"))
    assert meet(second, share).written > 0 and meet(first, share).read > 0
    assert same(first, second) and journal.check(first).sound
    quiet = meet(first, share), meet(second, share)
    assert [(one.read, one.written) for one in quiet] == [(0, 0), (0, 0)]
    second.close()


def test_a_stick_carries_what_others_wrote(first: Desk, tmp_path: Path) -> None:
    second, third = joined(first, tmp_path, "two"), joined(first, tmp_path, "three")
    enrolled(second, ("Marta", "Díaz"))
    meet(second, tmp_path / "a"), meet(first, tmp_path / "a")
    shutil.rmtree(tmp_path / "a")
    meet(first, tmp_path / "b")
    assert meet(third, tmp_path / "b").read > 0
    second_again = meet(second, tmp_path / "b")
    assert second_again.read > 0 and same(first, second) and same(second, third)
    second.close(), third.close()


def test_a_longer_tail_takes_the_place_of_the_shorter(first: Desk, tmp_path: Path) -> None:
    for name in ("Ana", "Eva", "Ida"):
        enrolled(first, (name, "Paz"))
        meet(first, tmp_path / "share")
    assert len(list((tmp_path / "share").rglob("log-*.csv"))) == 1


def test_unknown_desks_wait_until_somebody_vouches(first: Desk, tmp_path: Path) -> None:
    stranger = new_desk(tmp_path, "stranger")
    with stranger.write() as transaction:
        membership.identity(transaction)
    meet(first, tmp_path / "share")
    copy = copied(first, tmp_path, "copy")
    enrolled(copy, ("Eva", "Paz"))
    assert meet(copy, tmp_path / "share").written > 0
    assert meet(first, tmp_path / "share").read > 0, "a copy is vouched for by the desk it was"
    meet(stranger, tmp_path / "share")
    before = journal.count(first)
    assert meet(first, tmp_path / "share").waiting == 1
    assert journal.count(first) == before
    (waits,) = (one for one in trust.desks(first) if one.waiting)
    intake.trust(first, stranger.id, "ours", waits.fingerprint)
    assert journal.count(first) > before
    assert meet(first, tmp_path / "share").waiting == 0
    stranger.close(), copy.close()


def test_a_lost_laptop_counts_no_more(first: Desk, tmp_path: Path) -> None:
    second, third = joined(first, tmp_path, "two"), joined(first, tmp_path, "three")
    (kept,) = enrolled(second, ("Marta", "Díaz"))
    for desk in (second, first, third):
        meet(desk, tmp_path / "share")
    trust.revoke(third, second.id, "lost")
    (late,) = enrolled(second, ("Late", "Person"))
    for desk in (second, third, first, third, second):
        meet(desk, tmp_path / "share")
    for desk in (first, third):
        names = {person.id for person in people.everybody(desk)}
        assert kept in names and late not in names
        assert journal.check(desk).sound
    assert same(first, third)
    trust.restore(first, second.id, "found")
    meet(first, tmp_path / "share"), meet(third, tmp_path / "share")
    assert late in {person.id for person in people.everybody(third)} and same(first, third)
    second.close(), third.close()


def test_its_own_lost_past_comes_back(first: Desk, tmp_path: Path) -> None:
    path, backup = first.database_path, tmp_path / "backup.seminar"
    first.close()
    shutil.copy(path, backup)
    desk = reopened(first)
    (lost,) = enrolled(desk, ("Marta", "Díaz"))
    meet(desk, tmp_path / "share")
    old = desk.id
    desk.close()
    path.unlink()
    shutil.copy(backup, path)
    desk = reopened(desk)
    assert desk.id != old
    enrolled(desk, ("Eva", "Paz"))
    meet(desk, tmp_path / "share")
    assert lost in {person.id for person in people.everybody(desk)} and journal.check(desk).sound
    second = joined(desk, tmp_path, "two")
    meet(desk, tmp_path / "share"), meet(second, tmp_path / "share")
    assert same(desk, second)
    desk.close(), second.close()


def test_an_invitation_ends(first: Desk, tmp_path: Path) -> None:
    from datetime import timedelta

    with pytest.raises(KnownError, match="invitation_expired"):
        joining.join(membership.invite(first, lasts=timedelta(seconds=-5)), tmp_path / "x.seminar", tmp_path)
    assert not list(tmp_path.glob("x.seminar*"))


def test_what_was_written_before_a_file_was_moved_still_leaves_it(first: Desk, tmp_path: Path) -> None:
    second = joined(first, tmp_path, "two")
    meet(first, tmp_path / "share")
    (late,) = enrolled(first, ("Bea", "Tail"))
    first.close()
    moved = first.database_path.rename(tmp_path / "moved.seminar")
    desk = desk_service.open_desk(moved, first.state, first.wall)
    assert desk.id != first.id
    assert exchange_places.alone(desk).count > 0, "what no place has is counted, under whatever id"
    meet(desk, tmp_path / "share"), meet(second, tmp_path / "share")
    assert late in {person.id for person in people.everybody(second)} and same(desk, second)
    desk.close(), second.close()


def test_nobody_can_write_under_the_id_of_another_desk(first: Desk, tmp_path: Path) -> None:
    """A member that vouches for itself under the id of another desk."""
    second = joined(first, tmp_path, "two")
    for desk in (first, second):
        meet(desk, tmp_path / "share")
    with second.write() as transaction:
        mine = membership.identity(transaction)
        seed = desk_key.new_seed()
        link = rules.desk_link(first.id, desk_key.public_key(seed), second.now())
        chain = rules.extended(mine.chain, link, lambda payload: desk_key.sign(mine.seed, payload))
        forged = membership.Identity(first.id, seed, chain, mine.root)
    entry = seal(genesis(first.id), first.id, 1, 1, "2024-07-11T08:00:00.000-06:00", "", Draft("scan", "scan", "x"))
    sealed = forged.signed(Seal(first.id, 1, 1, genesis(first.id), entry.hash))
    for desk in (first, second):
        taken = intake.take_in(desk, Incoming(Segment(sealed, (entry,)), b"x", ""), "")
        assert taken == (intake.Taken.FOREIGN, 0)
    second.close()


def test_odd_values_and_heads_do_not_stop_an_exchange(first: Desk, tmp_path: Path) -> None:
    second = joined(first, tmp_path, "two")
    meet(first, tmp_path / "share")
    with second.write() as transaction:
        connection = transaction.connection
        mine = membership.identity(transaction)
        salt = bytes(16)
        at = "2024-07-11T08:00:00.000-06:00"
        odd = seal(genesis(mine.desk), mine.desk, 1, 1, at, "", Draft("set", "person", "p"))
        odd = odd._replace(value="no json", salt=salt, payload_hash=payload_digest(salt, "no json"), hash=b"")
        odd = odd._replace(hash=chain_hash(genesis(mine.desk), odd))
        store_journal.absorb(connection, [odd], 0)
        sealed = mine.signed(Seal(mine.desk, 1, 1, genesis(mine.desk), odd.hash))
        store_segments.keep(connection, Segment(sealed, (odd,)))
    with first.write() as transaction:
        store_journal.absorb(transaction.connection, [odd], 0)
        store_segments.keep(transaction.connection, Segment(sealed, (odd,)))
    partner = FolderPartner(
        LocalFolder(tmp_path / "share"), PlaceMemory(first, "x"), lambda: first.id, describer(first, {})
    )
    assert exchange.run(first, partner)[0].written > 0
    for content in (b'"what","value","of"\r\n"desk","x",""\r\n"entries","n9999999999999999999",""\r\n', b"\xff\xfe"):
        folder = tmp_path / "share" / "desks" / "dabcdefghijklmno"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "head.csv").write_bytes(content)
        meet(first, tmp_path / "share")
    second.close()
