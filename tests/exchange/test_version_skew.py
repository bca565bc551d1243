"""What a newer desk writes passes through an older one unharmed: kept, counted, passed on cell by cell, not applied."""

from __future__ import annotations

from pathlib import Path

from seminar_desktop.domain.journal import SET, Draft
from seminar_desktop.exchange import segment_csv
from seminar_desktop.services import joining, journal, membership
from tests.store.desks import Clock, enrolled, new_desk, state_of, tables_of

from .authors import Author, invited
from .test_adversarial_folder import put, visit, whole


def newer(author: Author) -> Author:
    """A journal of a version to come: unknown kinds, entities and fields, odd texts, and one entry that is known."""
    edit = author.write(Draft(SET, "person", "pknown", "given_name", "Ana"))
    for draft in (
        Draft(SET, "person", "pknown", "shoe_size", "43"),
        Draft(SET, "drone", "d1", "colour", "añil, «50 %»; \t\n=cmd()|'x'"),
        Draft("hologram", "person", "pknown", "front", {"layers": [1, 2.5, None, True], "nota": "日本 🙂"}),
        Draft("scan", "person", "pknown", "registration", {"verdict": "teleported", "new_thing": {"deep": ["x"]}}),
        Draft("étrange kind %41", "  ", "\u202e@", "", ""),
    ):
        author.write(draft, (edit.hash,) if draft.kind == "hologram" else ())
    return author


def test_entries_of_a_newer_version_survive_an_older_relay(tmp_path: Path) -> None:
    older = new_desk(tmp_path, "older")
    enrolled(older, ("Eva", "Paz"))
    author = newer(invited(membership.invite(older)))
    sent = whole(author)
    share, stick = tmp_path / "share", tmp_path / "stick"
    put(share, sent)
    assert visit(older, share).read == len(sent.entries)
    health = journal.check(older)
    assert health.sound and health.not_applied == 4
    invitation = membership.invite(older)
    assert visit(older, stick).written > 0
    (relayed,) = (stick / "desks" / older.id / "relay").iterdir()
    assert segment_csv.decode(relayed.read_bytes()) == sent
    assert cells(relayed.read_bytes()) == cells(segment_csv.encode(sent)), "every machine cell is the same"

    third = joining.join(invitation, tmp_path / "third.seminar", state_of(tmp_path, "third"), Clock())
    visit(third, stick)
    assert journal.check(third).digest == journal.check(older).digest and journal.check(third).not_applied == 4
    with older.read() as one, third.read() as other:
        assert tables_of(one) == tables_of(other)
        shown = one.exec_driver_sql("SELECT given_name FROM person WHERE id = 'pknown'").scalar_one()
    assert shown == "Ana"
    third.close(), older.close()


def cells(content: bytes) -> list[list[str]]:
    """The cells for machines of every row, the seal's too."""
    return [row[len(segment_csv.PEOPLE_COLUMNS) :] for row in segment_csv.lines_of(content)]
