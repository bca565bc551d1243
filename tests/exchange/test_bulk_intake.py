"""Much at once: the journal first, the tables at the end. They are what they would have become piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import SCAN, SET, VOID, Draft
from seminar_desktop.exchange import segment_csv
from seminar_desktop.exchange.partner import Incoming
from seminar_desktop.services import desk as desk_service
from seminar_desktop.services import intake, journal, membership, trust
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.intake import GENTLE, Intake, Taken
from seminar_desktop.store import audit, projector
from tests.exchange.authors import Author, invited
from tests.store.desks import copied, enrolled, new_desk, state_of, tables_of

MANY = 30
PEOPLE = 12


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = new_desk(tmp_path, "one")
    enrolled(opened, ("Ana", "Núñez"))
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def a_little_is_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "BULK", MANY)


def lives(desk: Desk) -> list[Incoming]:
    """What three desks wrote: people, edits of edits, scans, one taken back before it is known, a void of that."""
    invitation = membership.invite(desk)
    authors = [invited(invitation) for _ in range(3)]
    for author in authors:
        for number in range(PEOPLE):
            first = author.write(Draft(SET, "person", f"p{number}", "given_name", f"Name {number}"))
            author.write(Draft(SET, "person", f"p{number}", "country", "SV"))
            author.write(Draft(SET, "person", f"p{number}", "given_name", author.desk), (first.hash,))
            said = {"verdict": "welcome", "admitted": True, "code": "", "notes": []}
            author.write(Draft(SCAN, "person", f"p{number}", "registration", said))
    scan = authors[2].entries[-1]
    undone = authors[0].write(Draft(VOID, "entry", scan.id, "", {"reason": "wrong person"}))
    authors[1].write(Draft(VOID, "entry", undone.id, "", {"reason": "it was the right one"}))
    authors[1].write(Draft(VOID, "entry", authors[2].entries[-5].id, "", {"reason": "twice"}))
    return [incoming(author) for author in authors]


def incoming(author: Author) -> Incoming:
    segment = author.sealed(author.entries)
    return Incoming(segment, segment_csv.encode(segment), author.desk)


def take(desk: Desk, given: list[Incoming], batch: int) -> list[Taken]:
    with Intake(desk, "", batch) as visit:
        return [taken for _one, taken, _new in visit.take(given)]


def differences(desk: Desk) -> list[str]:
    with desk.read() as connection:
        assert projector.current(connection)
        return audit.differences(connection)


def test_much_at_once_gives_the_tables_of_piece_by_piece(desk: Desk, tmp_path: Path) -> None:
    given = lives(desk)
    other = copied(desk, tmp_path, "other")
    for one, batch in ((desk, MANY), (other, GENTLE)):
        assert take(one, given, batch) == [Taken.ENTERED] * 3
    with desk.read() as bulk, other.read() as gentle:
        assert tables_of(bulk) == tables_of(gentle)
        assert bulk.exec_driver_sql("SELECT COUNT(*) FROM scan WHERE voided").scalar() == 1
        assert bulk.exec_driver_sql("SELECT COUNT(*) FROM conflict").scalar() == PEOPLE
    assert differences(desk) == [] and journal.check(desk).sound
    other.close()


def test_who_is_lost_is_known_before_the_tables_are_filled(desk: Desk) -> None:
    """The decision comes with the first segment, what the lost laptop wrote afterwards with the next."""
    given = lives(desk)
    lost = given[2].segment.seal
    take(desk, given[2:], GENTLE)
    trust.revoke(desk, lost.desk, "lost")
    stranger = invited(membership.invite(desk))
    stranger.write(Draft(SET, "person", "pz", "given_name", "Zoé"))
    assert take(desk, [*given[:2], incoming(stranger)], MANY) == [Taken.ENTERED] * 3
    assert differences(desk) == []


def test_an_interrupted_visit_leaves_whole_tables(desk: Desk) -> None:
    given = lives(desk)

    def breaks_off() -> Iterator[Incoming]:
        yield from given[:2]
        raise KnownError("place_unreachable")

    taken = []
    with pytest.raises(KnownError), Intake(desk, "", MANY) as visit:
        for one, *_what in visit.take(breaks_off()):
            taken.append(one)
    assert taken == given[:2] and differences(desk) == []
    assert take(desk, given, MANY) == [Taken.ENTERED] * 3


@pytest.mark.parametrize("marked", [True, False], ids=["", "control"])
def test_a_program_that_ends_before_the_tables_are_filled(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marked: bool
) -> None:
    """They are when the seminar is opened. Control: were they not said to be outdated, they would stay behind."""
    if not marked:
        monkeypatch.setattr(projector, "outdate", lambda _connection: None)
    visit, given = Intake(desk, "", MANY), lives(desk)
    assert {taken for _one, taken, _new in visit.take(given)} == {Taken.ENTERED}
    desk.close()
    again = desk_service.open_desk(desk.database_path, state_of(tmp_path, "one"))
    assert (differences(again) == []) is marked
    again.close()
