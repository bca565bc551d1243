"""A folder in which anything may lie: forged segments, lies, copies, files that fail. Only what is genuine enters."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.exchange import Outcome
from seminar_desktop.domain.invitation import Invitation
from seminar_desktop.domain.journal import SET, Draft
from seminar_desktop.domain.segment import Segment
from seminar_desktop.exchange import files as files_module
from seminar_desktop.exchange import segment_csv
from seminar_desktop.exchange.files import LocalFolder
from seminar_desktop.exchange.folder import FolderPartner
from seminar_desktop.services import exchange, exchange_places, journal, membership, trust
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.exchange import PlaceMemory
from tests.store.desks import copied, enrolled, new_desk

from .authors import Author, invited, stranger


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(tmp_path, "one")
    enrolled(made, ("Ana", "Núñez"))
    yield made
    assert journal.check(made).sound
    made.close()


@pytest.fixture
def invitation(desk: Desk) -> Invitation:
    return membership.invite(desk)


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def visit(desk: Desk, folder: Path, files: LocalFolder | None = None) -> Outcome:
    place = "x" + folder.name
    partner = FolderPartner(files or LocalFolder(folder), PlaceMemory(desk, place), lambda: desk.id, lambda _s: ())
    return exchange.run(desk, partner, place)[0]


def written(author: Author, count: int = 5) -> Author:
    for number in range(count):
        author.write(Draft(SET, "person", f"pforged{number}", "given_name", f"Forged {number}"))
    return author


def put(folder: Path, segment: Segment, name: str = "log.csv") -> Path:
    file = folder / "desks" / segment.seal.desk / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(segment_csv.encode(segment))
    return file


def whole(author: Author) -> Segment:
    (segment,) = author.segments()
    return segment


def hashes(desk: Desk) -> set[bytes]:
    with desk.read() as connection:
        return {bytes(row[0]) for row in connection.exec_driver_sql("SELECT hash FROM journal")}


def tampered(segment: Segment) -> Segment:
    """The same with another value in the middle, under the old hashes and signature."""
    entries = list(segment.entries)
    entries[2] = entries[2]._replace(value='"Somebody else"')
    return Segment(segment.seal, tuple(entries))


def blanked(segment: Segment) -> Segment:
    entries = list(segment.entries)
    entries[2] = entries[2]._replace(value=None, salt=None)
    return Segment(segment.seal, tuple(entries))


Forgery = Callable[[Invitation], Segment]
FORGED: dict[str, tuple[Forgery, str]] = {
    "of a stranger": (lambda _i: whole(written(stranger())), "waiting"),
    "of a stranger who claims our root": (lambda i: whole(written(stranger(i.root))), "foreign"),
    "signed by a stranger under a member's chain": (
        lambda i: (a := written(invited(i))).sealed(a.entries, seed=stranger().seed), "foreign"),
    "with another desk's chain": (
        lambda i: (a := written(invited(i))).sealed(a.entries, chain=invited(i).chain), "foreign"),
    "without a chain": (lambda i: (a := written(invited(i))).sealed(a.entries, chain=""), "foreign"),
    "joined after its invitation had ended": (
        lambda i: whole(written(invited(i, datetime.now(UTC) + timedelta(days=9)))), "waiting"),
    "with a value changed": (lambda i: tampered(whole(written(invited(i)))), "damaged"),
    "with a value blanked": (lambda i: blanked(whole(written(invited(i)))), "damaged"),
}  # fmt: skip


@pytest.mark.parametrize("how", FORGED)
def test_what_is_forged_does_not_enter(desk: Desk, share: Path, invitation: Invitation, how: str) -> None:
    make, word = FORGED[how]
    before = hashes(desk)
    put(share, make(invitation))
    outcome = visit(desk, share)
    found = {"waiting": outcome.waiting, "foreign": outcome.foreign, "damaged": len(outcome.damaged)}
    assert found == {"waiting": 0, "foreign": 0, "damaged": 0} | {word: 1}
    assert outcome.read == 0 and hashes(desk) == before
    assert visit(desk, share).read == 0 and hashes(desk) == before


def test_control_the_same_unforged_enters(desk: Desk, share: Path, invitation: Invitation) -> None:
    author = written(invited(invitation))
    put(share, whole(author))
    assert visit(desk, share).read == 5
    assert hashes(desk) >= set(author.hashes)


def test_a_revoked_desk_counts_up_to_its_number_only(desk: Desk, share: Path, invitation: Invitation) -> None:
    author = written(invited(invitation))
    put(share, whole(author))
    visit(desk, share)
    trust.revoke(desk, author.desk, "stolen")
    author.write(Draft(SET, "person", "plate0", "given_name", "Late"))
    put(share, whole(author), "longer.csv")
    visit(desk, share)
    with desk.read() as connection:
        shown = {str(row[0]) for row in connection.exec_driver_sql("SELECT id FROM person")}
    assert "pforged4" in shown and "plate0" not in shown
    assert {row.id: row.distrusted for row in trust.desks(desk)}[author.desk] == 1


def test_names_mean_nothing(desk: Desk, share: Path, invitation: Invitation) -> None:
    author = written(invited(invitation))
    file = put(share, whole(author), "log-000000001-000000005-aaaaaaaa (conflicted copy 2024-07-11).csv")
    shutil.copy(file, share / "desks" / "log-000000900-000000999-00000000.csv")
    shutil.copy(file, share / "sin nombre ~1.CSV")
    shutil.copy(file, share / "cut.csv.part")
    (share / "empty.csv").touch()
    (share / "half.csv").write_bytes(file.read_bytes()[:-40])
    (share / "other.csv").write_text("nombre;apellido\r\nAna;Núñez\r\n")
    (share / "picture.csv").write_bytes(bytes(range(256)) * 20)
    outcome = visit(desk, share)
    assert outcome.read == 5
    assert {damage.name for damage in outcome.damaged} == {"empty.csv", "half.csv"}
    assert set(author.hashes) <= hashes(desk)
    assert visit(desk, share).read == 0


def test_files_that_vanish_come_back_from_whoever_has_them(
    desk: Desk, share: Path, invitation: Invitation, tmp_path: Path
) -> None:
    author = written(invited(invitation))
    file = put(share, whole(author))
    kept = shutil.copy(file, tmp_path / "kept")
    visit(desk, share)
    file.unlink()
    assert visit(desk, share).written == 5, "what vanished is relayed"
    relayed = next((share / "desks" / desk.id / "relay").iterdir())
    assert segment_csv.decode(relayed.read_bytes()) == whole(author)
    shutil.copy(kept, file)
    assert visit(desk, share).read == 0
    assert not visit(desk, share).damaged


@pytest.mark.parametrize("error", [errno.EINVAL, errno.EACCES, errno.EIO])
def test_a_file_that_cannot_be_read_is_read_later(
    desk: Desk, share: Path, invitation: Invitation, error: int
) -> None:
    class Failing(LocalFolder):
        def get(self, path: str) -> bytes:
            if path.endswith("bad.csv"):
                raise OSError(error, os.strerror(error), path)
            return super().get(path)

    good, bad = written(invited(invitation)), written(invited(invitation), 3)
    put(share, whole(good)), put(share, whole(bad), "bad.csv")
    outcome = visit(desk, share, Failing(share))
    assert outcome.read == 5 and [(d.name, d.code) for d in outcome.damaged] == [
        (f"desks/{bad.desk}/bad.csv", "unreadable")
    ]
    assert not hashes(desk) & set(bad.hashes)
    assert visit(desk, share).read == 3 and not visit(desk, share).damaged


def test_a_huge_file_is_not_read(
    desk: Desk, share: Path, invitation: Invitation
) -> None:
    put(share, whole(written(invited(invitation))))
    with (share / "huge.csv").open("wb") as file:
        file.truncate(files_module.LARGEST + 1)
    outcome = visit(desk, share)
    assert outcome.read == 5 and [(d.name, d.code) for d in outcome.damaged] == [("huge.csv", "unreadable")]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_links_are_not_followed(desk: Desk, share: Path, invitation: Invitation, tmp_path: Path) -> None:
    outside = tmp_path / "outside.csv"
    outside.write_bytes(segment_csv.encode(whole(written(invited(invitation)))))
    (share / "loop").symlink_to(share, target_is_directory=True)
    (share / "outside.csv").symlink_to(outside)
    (share / "nowhere.csv").symlink_to(tmp_path / "nothing")
    outcome = visit(desk, share)
    assert outcome.read == 0 and not outcome.damaged


LIES = {
    "enormous number": 'what,value,of\r\ndesk,{desk},\r\nentries,n9999999999999999999,\r\nclock,t2024-07-11,\r\n',
    "more than there is": (
        "what,value,of\r\ndesk,{desk},\r\nentries,n900000,\r\nclock,t2999-01-01T00:00:00+00:00,\r\n"
        "has read,n999999999,{own}\r\nhas read,n7,nobody\r\n"
    ),
    "of another desk": "what,value,of\r\ndesk,{own},\r\nentries,n1,\r\nclock,t2024-07-11T00:00:00+00:00,\r\n",
    "negative": "what,value,of\r\ndesk,{desk},\r\nentries,n-5,\r\nclock,tx,\r\n",
    "Arabic digits": "what,value,of\r\ndesk,{desk},\r\nentries,n٣,\r\nclock,tx,\r\n",
    "quotes without end": 'what,value,of\r\n"desk,{desk}',
    "nothing": "",
    "garbage": "\0\ufffd\x1b[31m" * 99,
}


@pytest.mark.parametrize("lie", LIES)
def test_a_head_is_advice_only(desk: Desk, share: Path, invitation: Invitation, lie: str) -> None:
    author = written(invited(invitation))
    head = put(share, whole(author)).with_name("head.csv")
    head.write_text(LIES[lie].format(desk=author.desk, own=desk.id), newline="")
    outcome = visit(desk, share)
    assert outcome.read == 5 and not outcome.damaged
    assert outcome.published == exchange.seal_own(desk).seq
    rows = {row.id: row for row in trust.desks(desk)}
    assert rows[author.desk].have == 5 and set(rows) == {desk.id, author.desk}
    assert exchange_places.peers(desk) is not None
    assert visit(desk, share).written == 0


@pytest.mark.parametrize("linked", ["desks", "desks/d1", "desks/d1/head.csv"])
def test_a_link_below_a_place_leads_nowhere(share: Path, tmp_path: Path, linked: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "d1").mkdir(parents=True)
    for file in (elsewhere / "head.csv", elsewhere / "d1" / "head.csv"):
        file.write_bytes(b"mine")
    link = share / linked
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(elsewhere / "head.csv" if linked.endswith(".csv") else elsewhere)
    place = LocalFolder(share)
    assert place.list() == []
    for act in (lambda: place.put("desks/d1/head.csv", b"new"), lambda: place.remove("desks/d1/head.csv")):
        with pytest.raises(KnownError, match="place_has_link"):
            act()
    with pytest.raises(OSError, match="leads elsewhere"):
        place.get("desks/d1/head.csv")
    assert [file.read_bytes() for file in sorted(elsewhere.rglob("*.csv"))] == [b"mine", b"mine"]


def test_the_folder_of_a_seminar_that_is_a_link_is_refused(desk: Desk, share: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (share / f"seminar-{membership.seminar_id(desk)}").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(KnownError, match="place_has_link"):
        exchange_places.visit(desk, exchange_places.add(desk, str(share)))
    assert not list((tmp_path / "elsewhere").iterdir())


def test_an_emptied_place_is_not_written_to_before_somebody_says_so(desk: Desk, share: Path) -> None:
    """An empty mount point, or another stick under the same name."""
    place = exchange_places.add(desk, str(share))
    exchange_places.visit(desk, place)
    exchange_places.visit(desk, place)
    shutil.rmtree(share)
    share.mkdir()
    enrolled(desk, ("Eva", "Paz"))
    with pytest.raises(KnownError, match="place_not_there"):
        exchange_places.visit(desk, place)
    assert not list(share.iterdir()) and exchange_places.all_places(desk)[0].problem == "place_not_there"
    exchange_places.visit(desk, place, anew=True)
    assert exchange_places.alone(desk).count == 0 and list(share.rglob("head.csv"))
    exchange_places.visit(desk, place)


def test_a_desk_with_a_new_id_knows_its_place_again(desk: Desk, share: Path, tmp_path: Path) -> None:
    exchange_places.visit(desk, exchange_places.add(desk, str(share)))
    copy = copied(desk, tmp_path, "copy")
    assert copy.id != desk.id
    (place,) = exchange_places.all_places(copy)
    exchange_places.visit(copy, place)
    copy.close()
