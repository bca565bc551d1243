"""Lost laptops, withdrawn invitations and whoever writes under a wrong name: every desk comes to the same state."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import SET, Draft, Entry
from seminar_desktop.domain.trust import ENTITY, REVOKED_AFTER, Cut, cut_text
from seminar_desktop.exchange import segment_csv
from seminar_desktop.exchange.partner import Incoming
from seminar_desktop.services import intake, journal, membership, trust
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.intake import Taken
from seminar_desktop.store import journal as store
from seminar_desktop.store import projector
from tests.exchange.authors import Author, invited
from tests.soak import extent, seed
from tests.store.desks import copied, enrolled, new_desk, tables_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = new_desk(tmp_path, "one")
    enrolled(opened, ("Ana", "Núñez"))
    yield opened
    opened.close()


def named(author: Author, *people: str) -> None:
    for person in people:
        author.write(Draft(SET, "person", person, "given_name", person))


def given(desk: Desk, author: Author, entries: Sequence[Entry] = ()) -> Taken:
    """What becomes of a segment with these entries of an author, all of them by default."""
    segment = author.sealed(entries or author.entries)
    return intake.take_in(desk, Incoming(segment, segment_csv.encode(segment), ""), "")[0]


def shown(desk: Desk) -> set[str]:
    with desk.read() as connection:
        return {str(row[0]) for row in connection.exec_driver_sql("SELECT id FROM person")}


def branch(author: Author, after: int) -> Author:
    """The same laptop with the same key, whose journal goes on otherwise after an entry."""
    return Author(author.desk, author.seed, author.chain, author.entries[:after], author.hashes[:after], author.begun)


def test_a_lost_laptop_cannot_rewrite_what_it_had_written(desk: Desk) -> None:
    lost = invited(membership.invite(desk))
    named(lost, "pa", "pb", "pc", "pd")
    given(desk, lost)
    trust.revoke(desk, lost.desk, "lost")
    thief = branch(lost, 2)
    named(thief, "pforged")
    assert given(desk, thief) == Taken.ENTERED, "it is kept, as evidence"
    assert {"pa", "pd"} <= shown(desk) and "pforged" not in shown(desk)
    assert journal.check(desk).sound
    (row,) = (one for one in trust.desks(desk) if one.id == lost.desk)
    assert (row.revoked_after, row.distrusted) == (4, 1)


def test_a_fork_that_came_before_the_decision_is_taken_out(desk: Desk) -> None:
    lost = invited(membership.invite(desk))
    named(lost, "pa", "pb", "pc", "pd")
    thief = branch(lost, 2)
    named(thief, "pforged")
    for author in (lost, thief):
        given(desk, author)
    assert "pforged" in shown(desk)
    trust.revoke(desk, lost.desk, "lost")
    assert {"pa", "pd"} <= shown(desk) and "pforged" not in shown(desk) and journal.check(desk).sound


def test_an_edit_cannot_take_a_decision_back(desk: Desk) -> None:
    lost = invited(membership.invite(desk))
    named(lost, "pa")
    other = invited(membership.invite(desk))
    given(desk, lost)
    trust.revoke(desk, lost.desk, "lost")
    with desk.read() as connection:
        row = connection.exec_driver_sql("SELECT hash FROM live_value WHERE field = 'revoked_after'").one()
    other.write(Draft(SET, "person", "px", "given_name", "X"), (bytes(row[0]),))
    given(desk, other)
    named(lost, "plate")
    given(desk, lost)
    assert "plate" not in shown(desk) and journal.check(desk).sound


def test_nobody_joins_by_an_invitation_that_was_withdrawn(desk: Desk) -> None:
    invitation = membership.invite(desk, lasts=timedelta(hours=2))
    early, late = invited(invitation), invited(invitation)
    named(early, "pearly"), named(late, "plate")
    assert given(desk, early) == Taken.ENTERED
    (row,) = trust.invitations(desk)
    assert (row.used_by, row.withdrawn, row.until) == ((early.desk,), False, invitation.until)
    trust.withdraw(desk, row.id, "photographed")
    assert given(desk, late) == Taken.WAITS
    named(early, "pagain")
    assert given(desk, early) == Taken.ENTERED and trust.invitations(desk)[0].withdrawn
    with pytest.raises(KnownError, match="key_other"):
        intake.trust(desk, late.desk, "it is ours", "AAAA AAAA AAAA AAAA")
    (waits,) = (one for one in trust.desks(desk) if one.waiting)
    intake.trust(desk, late.desk, "it is ours", waits.fingerprint)
    assert {"pearly", "pagain", "plate"} <= shown(desk)
    with pytest.raises(KnownError, match="invitation_unknown"):
        trust.withdraw(desk, "i" * 16)


def test_whatever_the_order_every_desk_believes_the_same(tmp_path: Path) -> None:
    """Three desks that revoke and restore one another, one with a forked journal; any order, any batches."""
    dice = random.Random(seed("trust in any order"))
    root = new_desk(tmp_path, "root")
    for number in range(extent(12, 1_000)):
        entries = strife(dice, [invited(membership.invite(root)) for _ in range(3)])
        tables = []
        for copy in range(3):
            reader = copied(root, tmp_path, f"reader-{number}-{copy}")
            dice.shuffle(entries)
            rest = list(entries)
            while rest:
                size = dice.randrange(1, 8)
                with reader.write() as transaction:
                    store.absorb(transaction.connection, rest[:size], 0)
                rest = rest[size:]
            with reader.read() as connection:
                tables.append(tables_of(connection))
            assert journal.check(reader).sound, "a rebuild comes to the same"
            reader.close()
        assert tables[0] == tables[1] == tables[2]
    root.close()


def strife(dice: random.Random, authors: Sequence[Author]) -> list[Entry]:
    """Entries of desks that write about people and decide about one another."""
    decided = list[Entry]()
    forked = branch(authors[2], 0)
    for step in range(dice.randrange(5, 25)):
        author, about = dice.sample(authors, 2)
        if dice.random() < 0.6:
            named(author, f"p{step}")
        else:
            cut = Cut(about.entries[-1].seq, about.entries[-1].hash) if about.entries else None
            text = cut_text(cut) if cut and dice.random() < 0.75 else ""
            seen = tuple(one.hash for one in decided if one.subject == about.desk and dice.random() < 0.5)
            decided.append(author.write(Draft(SET, ENTITY, about.desk, REVOKED_AFTER, text), seen))
        if step == 4:
            forked = branch(authors[2], len(authors[2].entries))
    named(forked, "pfork1", "pfork2")
    return [*{entry.hash: entry for one in (*authors, forked) for entry in one.entries}.values()]


def test_the_order_test_would_notice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A control: were entries that come back to count forgotten, desks would differ."""
    monkeypatch.setattr(projector, "trust_again", lambda *_args: None)
    with pytest.raises(AssertionError):
        test_whatever_the_order_every_desk_believes_the_same(tmp_path)
