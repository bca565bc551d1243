"""Issuing and noting prints: which code, and why again."""

from pathlib import Path

import pytest

from seminar_desktop.domain.badges import REISSUES, PrintReason
from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import PRINT
from seminar_desktop.services import badges, journal, papers, people

from .conftest import Room


@pytest.mark.parametrize("reason", list(PrintReason))
def test_only_badges_that_may_be_about_get_a_new_code(room: Room, reason: PrintReason) -> None:
    """First prints and jams keep the code; lost, damaged and renamed badges are replaced."""
    before = room.code(room.ana)
    codes, changes = badges.prepare(room.desk, [room.ana], reason)
    assert (codes[room.ana] != before) == (reason in REISSUES)
    assert (changes == Changes.BADGES) == (reason in REISSUES)
    assert room.code(room.ana) == codes[room.ana]


def test_a_second_first_print_is_a_jam(room: Room) -> None:
    """The journal says on which desk, by whom, why and to what."""
    codes, _ = badges.prepare(room.desk, [room.ana, room.luis], PrintReason.FIRST)
    badges.record_prints(room.desk, {room.ana: codes[room.ana]}, PrintReason.FIRST, "pdf")
    badges.record_prints(room.desk, codes, PrintReason.FIRST, "printer")
    noted = [(e.subject, e.data()["reason"], e.data()["to"]) for e in journal.everything(room.desk) if e.kind == PRINT]
    assert noted == [(room.ana, "first", "pdf"), (room.ana, "jam", "printer"), (room.luis, "first", "printer")]
    assert {r.person.id: r.prints for r in badges.rows(room.desk)} == {
        room.ana: 2, room.luis: 1, room.sile: 0, room.jose: 0,
    }  # fmt: skip


def test_who_gets_no_badge(room: Room) -> None:
    """Unknown and substituted people; the others of the same act get none either."""
    with pytest.raises(KnownError, match="person_unknown"):
        badges.prepare(room.desk, [room.ana, "pnobody"], PrintReason.FIRST)
    people.substitute(room.desk, room.luis, "Eva", "Paz")
    before = room.code(room.ana)
    with pytest.raises(KnownError, match="substituted_has_no_badge"):
        badges.prepare(room.desk, [room.ana, room.luis], PrintReason.LOST)
    assert room.code(room.ana) == before
    assert room.luis not in {row.person.id for row in badges.rows(room.desk)}


def test_unknown_people_void_no_badge(room: Room) -> None:
    """An act that is refused issues nothing."""
    before = room.code(room.ana)
    with pytest.raises(KnownError, match="person_unknown"):
        badges.prepare(room.desk, [room.ana, "pnobody"], PrintReason.LOST)
    assert room.code(room.ana) == before


@pytest.mark.parametrize(("name", "code"), [("a.seminar", "not_a_pdf_name"), ("no/a.pdf", "file_unwritable")])
def test_pdfs_are_written_to_pdf_names_only(room: Room, tmp_path: Path, name: str, code: str) -> None:
    """Badges and pages to measure alike; what is there stays as it is."""
    (tmp_path / "a.seminar").write_bytes(b"seminar")
    faces = badges.faces(room.desk, {room.ana: room.code(room.ana)}, lambda _language: badges.Words({}, {}, {}))
    for write in (
        lambda: badges.write_pdf(faces, papers.stock(""), tmp_path / name),
        lambda: papers.write_calibration(papers.stock(""), tmp_path / name, "Page", ["Measure"]),
    ):
        with pytest.raises(KnownError, match=code):
            write()
    assert (tmp_path / "a.seminar").read_bytes() == b"seminar"
