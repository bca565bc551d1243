"""Who has fallen silent, and whether this laptop is believed by the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.services import exchange_overview, joining, membership, trust
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.exchange_silence import silent
from seminar_desktop.services.exclusion import Exclusion, exclusion
from seminar_desktop.store.places import Peer
from tests.store.desks import copied, enrolled, new_desk

from .test_exchange import joined, meet

NOW = datetime(2026, 11, 24, 16, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path, "one")
    enrolled(desk, ("Ana", "Núñez"))
    yield desk
    desk.close()


def row(of: str, heard: datetime | None, **other) -> trust.DeskRow:
    at = heard.isoformat() if heard else ""
    peer = Peer(of, 3, 0, at, None, "1", "x", at) if heard else None
    plain = trust.DeskRow(of, of, False, 3, peer, None, 0, 0, False, (), "AAAA")
    return replace(plain, **other)


def test_a_desk_is_silent_after_ten_minutes_while_this_one_exchanges() -> None:
    rows = [row("a", NOW - 9 * MINUTE), row("b", NOW - 11 * MINUTE), row("c", None)]
    assert silent(rows, NOW - MINUTE, NOW) == {"b": NOW - 11 * MINUTE}
    assert exchange_overview.PATIENCE == 10 * MINUTE


def test_nobody_is_called_silent_by_a_desk_that_is_cut_off_itself() -> None:
    rows = [row("b", NOW - 60 * MINUTE)]
    assert silent(rows, NOW - 30 * MINUTE, NOW) == {} and silent(rows, None, NOW) == {}


@pytest.mark.parametrize("other", [{"own": True}, {"revoked_after": 3}, {"waiting": 1}])
def test_who_is_not_waited_for(other) -> None:
    assert silent([row("b", NOW - 60 * MINUTE, **other)], NOW, NOW) == {}


def test_an_id_that_a_file_no_longer_has_is_not_waited_for() -> None:
    rows = [row("old", NOW - 60 * MINUTE), row("new", NOW, ancestors=("old",))]
    assert silent(rows, NOW, NOW) == {}


def test_odd_times_are_no_silence() -> None:
    one = row("b", NOW)
    assert one.peer is not None
    assert silent([replace(one, peer=replace(one.peer, heard_at="yesterday"))], NOW, NOW) == {}


def test_a_laptop_learns_that_it_is_called_lost_and_joins_again(first: Desk, tmp_path: Path) -> None:
    second, share = joined(first, tmp_path, "two"), tmp_path / "share"
    meet(second, share), meet(first, share)
    assert exclusion(second, trust.desks(second)) == Exclusion.NONE
    trust.revoke(first, second.id, "lost")
    assert exclusion(second, trust.desks(second)) == Exclusion.NONE, "it cannot know yet"
    meet(first, share), meet(second, share)
    assert exclusion(second, trust.desks(second)) == Exclusion.LOST
    assert exclusion(first, trust.desks(first)) == Exclusion.NONE
    joining.rejoin(second, membership.invite(first))
    assert exclusion(second, trust.desks(second)) == Exclusion.NONE
    meet(second, share), meet(first, share)
    assert exclusion(second, trust.desks(second)) == Exclusion.NONE
    second.close()


def test_a_copy_of_a_lost_laptop_learns_that_it_waits_until_somebody_vouches(first: Desk, tmp_path: Path) -> None:
    second, share = joined(first, tmp_path, "two"), tmp_path / "share"
    meet(second, share), meet(first, share)
    copy = copied(second, tmp_path, "copy")
    trust.revoke(first, second.id, "lost")
    meet(first, share), meet(copy, share)
    enrolled(copy, ("Late", "Person"))
    meet(copy, share)
    assert copy.id != second.id and exclusion(copy, trust.desks(copy)) == Exclusion.COPY
    assert meet(first, share).waiting > 0, "what it says of itself is what the others do"
    (waits,) = (one for one in trust.desks(first) if one.waiting)
    from seminar_desktop.services import intake

    intake.trust(first, copy.id, "ours", waits.fingerprint)
    meet(first, share), meet(copy, share)
    assert exclusion(copy, trust.desks(copy)) == Exclusion.NONE
    copy.close(), second.close()
