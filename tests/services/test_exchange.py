"""Desks that exchange through a folder: nothing is lost, all show the same, whoever is offline when."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.exchange.files import LocalFolder
from seminar_desktop.exchange.folder import FolderPartner
from seminar_desktop.services import exchange, intake, joining, journal, membership, people
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.exchange import PlaceMemory
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
    assert meet(first, share).written > 0
    second = joined(first, tmp_path, "two")
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
    intake.trust(first, stranger.id, "ours")
    assert journal.count(first) > before
    assert meet(first, tmp_path / "share").waiting == 0
    stranger.close(), copy.close()


def test_a_lost_laptop_counts_no_more(first: Desk, tmp_path: Path) -> None:
    second, third = joined(first, tmp_path, "two"), joined(first, tmp_path, "three")
    (kept,) = enrolled(second, ("Marta", "Díaz"))
    for desk in (second, first, third):
        meet(desk, tmp_path / "share")
    membership.revoke(third, second.id, "lost")
    (late,) = enrolled(second, ("Late", "Person"))
    for desk in (second, third, first, third, second):
        meet(desk, tmp_path / "share")
    for desk in (first, third):
        names = {person.id for person in people.everybody(desk)}
        assert kept in names and late not in names
        assert journal.check(desk).sound
    assert same(first, third)
    membership.restore_trust(first, second.id, "found")
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
    meet(second, tmp_path / "share")
    assert same(desk, second)
    desk.close(), second.close()


def test_an_invitation_ends(first: Desk, tmp_path: Path) -> None:
    from datetime import timedelta

    with pytest.raises(KnownError, match="invitation_expired"):
        joining.join(membership.invite(first, lasts=timedelta(seconds=-5)), tmp_path / "x.seminar", tmp_path)
    assert not list(tmp_path.glob("x.seminar*"))
