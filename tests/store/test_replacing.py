"""Which badge and which roster row counts: what its author had seen decides, clocks only between desks apart."""

from datetime import timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.journal import ISSUE, ROSTER_ROW, VOID, Draft
from seminar_desktop.services import badges, journal, people
from seminar_desktop.services import desk as desk_service
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import people as store

from .desks import copied, enrolled, exchange

DAY_MS = int(timedelta(days=1).total_seconds() * 1000)


@pytest.fixture
def ahead(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Another desk whose machine's clock is a day ahead of that of `desk`."""
    other = copied(desk, tmp_path, "ahead")
    genuine = desk_service.Desk.stamp

    def stamp(self: Desk, at: object = None) -> object:
        made = genuine(self, None)
        return type(made)(made.at, made.actor, made.wall_ms + DAY_MS) if self is other else made

    monkeypatch.setattr(desk_service.Desk, "stamp", stamp)
    return other


def test_a_new_badge_counts_whatever_the_clock_of_the_old_one(desk: Desk, ahead: Desk) -> None:
    """Issued on a desk a day ahead, lost, issued anew here: the new one admits, on both desks."""
    (ana,) = enrolled(ahead, ("Ana", "Pérez"))
    old = people.codes(ahead)[ana]
    journal.absorb(desk, journal.everything(ahead))
    assert people.codes(desk)[ana] == old
    new = badges.prepare(desk, [ana], PrintReason.LOST)[0][ana]
    assert new != old and people.codes(desk)[ana] == new
    exchange([desk, ahead])
    assert people.codes(ahead)[ana] == new
    assert journal.check(desk).sound and journal.check(ahead).sound
    ahead.close()


def test_the_last_row_read_is_the_base_whatever_the_clock(desk: Desk, ahead: Desk) -> None:
    """A list that was imported a day ahead is not the base for ever."""
    for one, name in ((ahead, "Ana"), (desk, "Anna")):
        journal.absorb(desk, journal.everything(ahead))
        with one.write() as transaction:
            transaction.append(Draft(ROSTER_ROW, "person", "pa", "roster", {"given_name": name}))
    with desk.read() as connection:
        assert store.last_roster_rows(connection)["pa"] == {"given_name": "Anna"}
    ahead.close()


def test_apart_the_clock_decides(desk: Desk, ahead: Desk) -> None:
    """Two new badges by desks that had not heard of each other: one of them, the same on both."""
    (ana,) = enrolled(desk, ("Ana", "Pérez"))
    exchange([desk, ahead])
    badges.prepare(desk, [ana], PrintReason.LOST)
    later = badges.prepare(ahead, [ana], PrintReason.LOST)[0][ana]
    exchange([desk, ahead])
    assert people.codes(desk)[ana] == people.codes(ahead)[ana] == later
    ahead.close()


def test_a_voided_badge_brings_nothing_back(desk: Desk) -> None:
    """What was replaced stays replaced; the next print issues a new code."""
    (ana,) = enrolled(desk, ("Ana", "Pérez"))
    badges.prepare(desk, [ana], PrintReason.LOST)
    issue = journal.everything(desk)[-1]
    with desk.write() as transaction:
        transaction.append(Draft(VOID, "entry", issue.id, "", {"reason": "x"}))
    assert ana not in people.codes(desk)
    made = badges.prepare(desk, [ana], PrintReason.FIRST)[0][ana]
    assert people.codes(desk)[ana] == made
    with desk.write() as transaction:  # the void is voided, but its author had seen the badge of before
        transaction.append(Draft(VOID, "entry", journal.everything(desk)[-2].id, "", {"reason": "y"}))
    assert people.codes(desk)[ana] == made


def test_one_transaction_may_issue_twice(desk: Desk) -> None:
    """The second issue replaces the first, which is in no table yet."""
    with desk.write() as transaction:
        first, second = transaction.append(*(Draft(ISSUE, "person", "pa", "badge", {"code": c}) for c in "AB"))
    assert first.replaces == () and second.replaces == (first.hash,)
