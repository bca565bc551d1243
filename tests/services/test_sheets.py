"""Attendance sheets: what is printed can be typed in, on any desk, whatever became of the people meanwhile."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path

import pypdfium2
import pytest

from seminar_desktop.domain.agenda import Slot
from seminar_desktop.domain.attendance import Outcome, Presence, Reason
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.people import Modality
from seminar_desktop.domain.sheet_code import check, line_code
from seminar_desktop.services import agenda, attendance, journal, marks, people, presence, sheets
from seminar_desktop.services.desk import Desk, edits
from seminar_desktop.services.sheets import Contradiction, Printed, contradiction
from seminar_desktop.sheet_words import words
from tests.store.desks import DAY_1, Clock, copied, exchange

from .conftest import Room

DAY = DAY_1.date()


@pytest.fixture
def slots(room: Room) -> list[str]:
    """Ids of two talks on the first day and one on the second."""
    agenda.save(
        room.desk,
        [
            Slot("s1", "Opening", "opening", DAY, time(9), time(10), position=1),
            Slot("s2", "Talk", "plenary", DAY, time(10), time(11), position=2),
            Slot("s3", "Last talk", "plenary", DAY + timedelta(days=1), time(9), time(10), position=3),
        ],
    )
    return [slot.id for slot in attendance.slots(room.desk)]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "paper"
    folder.mkdir()
    return folder / "sheets.pdf"


def printed(desk: Desk, slots: list[str], out: Path, **options: object) -> Printed:
    return sheets.print_sheets(desk, slots, out, words, "es", **options)[0]  # type: ignore[arg-type]


def text_of(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def lines(desk: Desk, code: str) -> list[str]:
    """Family names in the order of the lines."""
    return [person.family_name if person else "" for person in sheets.typed(desk, code).people]


def entries(desk: Desk) -> int:
    return journal.count(desk)


def test_a_printed_sheet_is_typed_in_with_the_same_lines(room: Room, slots: list[str], out: Path) -> None:
    done = printed(room.desk, slots[:2], out)
    assert [sheet.slot.title for sheet in done.sheets] == ["Opening", "Talk"]
    assert len({sheet.code for sheet in done.sheets}) == 2 and all(check(sheet.code) for sheet in done.sheets)
    pages = text_of(out)
    assert done.pages == len(pages) == 2
    for page, sheet in zip(pages, done.sheets, strict=True):
        typed = sheets.typed(room.desk, sheet.code)
        assert (typed.code, typed.slot.id) == (sheet.code, sheet.slot.id)
        assert lines(room.desk, sheet.code) == ["Cruz", "Hernández López", "O'Rourke", "Pérez"]
        assert sheet.code in page
        places = [page.index(f"{line_code(n)} {name}") for n, name in enumerate(lines(room.desk, sheet.code), 1)]
        assert places == sorted(places), "the paper has them in this order too"
        assert typed.printed.date() == DAY and typed.printed.tzinfo is not None


def test_a_code_is_understood_as_people_write_it(room: Room, slots: list[str], out: Path) -> None:
    code = printed(room.desk, slots[:1], out).sheets[0].code
    assert sheets.typed(room.desk, f" {code[:2].lower()}-{code[2:]} ").code == code


@pytest.mark.parametrize("text", ["", "2000", "hello", "7K0QX" * 20])
def test_an_unknown_code_is_refused(room: Room, slots: list[str], out: Path, text: str) -> None:
    printed(room.desk, slots[:1], out)
    with pytest.raises(KnownError, match="sheet_unknown") as refused:
        sheets.typed(room.desk, text)
    assert len(str(refused.value.values["sheet"])) <= 20


def test_who_comes_later_is_not_on_an_old_sheet(room: Room, slots: list[str], out: Path) -> None:
    code = printed(room.desk, slots[:1], out).sheets[0].code
    people.add(room.desk, {"given_name": "Abel", "family_name": "Abarca"})
    assert lines(room.desk, code)[0] == "Cruz"


def test_somebody_taken_off_the_list_leaves_the_line_empty(room: Room, slots: list[str], out: Path) -> None:
    code = printed(room.desk, slots[:1], out).sheets[0].code
    with room.desk.write() as transaction:
        transaction.append(*edits("person", room.jose, {"deleted": "true"}))
    typed = sheets.typed(room.desk, code)
    assert lines(room.desk, code) == ["Cruz", "", "O'Rourke", "Pérez"]
    assert typed.outcomes[1] is None and typed.outcomes[2] is not None


def test_who_was_substituted_is_left_out_and_the_substitute_printed(room: Room, slots: list[str], out: Path) -> None:
    people.substitute(room.desk, room.luis, "Eva", "Zelaya")
    code = printed(room.desk, slots[:1], out).sheets[0].code
    assert lines(room.desk, code) == ["Hernández López", "O'Rourke", "Pérez", "Zelaya"]


def test_people_online_cannot_sign(room: Room, slots: list[str], out: Path) -> None:
    """What was said for one day counts on that day."""
    people.edit(room.desk, room.ana, {"modality": "virtual"})
    attendance.set_modality_today(room.desk, room.ana, Modality.IN_PERSON, DAY + timedelta(days=1))
    attendance.set_modality_today(room.desk, room.luis, Modality.VIRTUAL, DAY)
    first, second = (sheet.code for sheet in printed(room.desk, [slots[0], slots[2]], out).sheets)
    assert lines(room.desk, first) == ["Hernández López", "O'Rourke"]
    assert lines(room.desk, second) == ["Cruz", "Hernández López", "O'Rourke", "Pérez"]
    everybody = printed(room.desk, slots[:1], out, in_person_only=False).sheets[0].code
    assert len(lines(room.desk, everybody)) == 4


def test_the_typist_sees_what_is_known_by_now(room: Room, slots: list[str], out: Path) -> None:
    code = printed(room.desk, slots[:1], out).sheets[0].code
    attendance.scan(room.desk, room.code(room.ana), slots[0], DAY_1.replace(hour=9, minute=30))
    marks.mark(room.desk, {(room.luis, slots[0]): "excused", (room.sile, slots[1]): "absent"})
    luis, jose, sile, ana = sheets.typed(room.desk, code).outcomes
    assert luis and jose and sile and ana
    assert (luis.status, luis.reason) == (Presence.EXCUSED, Reason.MARKED)
    assert (ana.status, ana.reason) == (Presence.LATE, Reason.SCANNED_LATE)
    assert jose.status == sile.status == Presence.UNKNOWN


def test_a_sheet_of_another_desk_is_known_after_the_exchange(room: Room, slots: list[str], out: Path) -> None:
    other = copied(room.desk, out.parent, "two", Clock(DAY_1 + timedelta(hours=1)))
    code = printed(room.desk, slots[:1], out).sheets[0].code
    with pytest.raises(KnownError, match="sheet_unknown"):
        sheets.typed(other, code)
    exchange([room.desk, other])
    typed = sheets.typed(other, code)
    assert lines(other, code) == lines(room.desk, code)
    marks.mark(other, {(person.id, typed.slot.id): "present" for person in typed.people if person})
    exchange([room.desk, other])
    assert {o.status for o in sheets.typed(room.desk, code).outcomes if o} == {Presence.PRESENT}
    other.close()


def test_the_item_of_a_sheet_may_be_gone(room: Room, slots: list[str], out: Path) -> None:
    code = printed(room.desk, slots[:1], out).sheets[0].code
    agenda.save(room.desk, [Slot("s2", "Talk", "plenary", DAY, time(10), time(11), position=1)])
    with pytest.raises(KnownError, match="slot_unknown"):
        sheets.typed(room.desk, code)


# ---- what goes wrong while printing ----------------------------------------------------------------------------------

@pytest.mark.parametrize(("chosen", "name", "code"), [
    ([], "x.pdf", "nothing_to_print"),
    (["nowhere"], "x.pdf", "slot_unknown"),
    (None, "other.seminar", "not_a_pdf_name"),
    (None, "missing/x.pdf", "file_unwritable"),
])  # fmt: skip
def test_what_cannot_be_printed_is_not_noted(
    room: Room, slots: list[str], out: Path, chosen: list[str] | None, name: str, code: str
) -> None:
    before = entries(room.desk)
    with pytest.raises(KnownError, match=code):
        printed(room.desk, slots[:1] if chosen is None else chosen, out.parent / name)
    assert entries(room.desk) == before and not list(out.parent.iterdir())


def test_a_cancelled_job_leaves_the_old_file_and_notes_nothing(room: Room, slots: list[str], out: Path) -> None:
    out.write_bytes(b"yesterday's")
    seen, before = [], entries(room.desk)

    def progress(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 1

    with pytest.raises(KnownError, match="cancelled"):
        printed(room.desk, slots, out, progress=progress)
    assert seen == [(0, 3), (1, 3)]
    assert out.read_bytes() == b"yesterday's" and entries(room.desk) == before
    assert [file.name for file in out.parent.iterdir()] == [out.name]


def test_no_paper_appears_whose_code_was_not_noted(room: Room, slots: list[str], out: Path) -> None:
    def closing(_done: int, _total: int) -> bool:
        """The seminar is closed while the pages are drawn."""
        room.desk.close()
        return True

    with pytest.raises(KnownError, match="database_closed"):
        printed(room.desk, slots[:1], out, progress=closing)
    assert not list(out.parent.iterdir())


def test_a_sample_notes_nothing_and_counts_the_pages_of_all(room: Room, slots: list[str], out: Path) -> None:
    people.edit(room.desk, room.ana, {"given_name": "Ana 李"})
    before = entries(room.desk)
    shown = sheets.sample(room.desk, slots, out, words, "es")
    assert (shown.sheets, shown.people, shown.pages) == (3, 4, 3)
    assert shown.unprintable == ((4, "李"),)
    assert len(text_of(out)) == 1 and "Opening" in text_of(out)[0]
    assert entries(room.desk) == before
    assert sheets.print_sheets(room.desk, slots, out, words, "es")[0].pages == shown.pages


def test_characters_that_cannot_be_printed_are_said(room: Room, slots: list[str], out: Path) -> None:
    people.edit(room.desk, room.ana, {"given_name": "Ana 李"})
    done = printed(room.desk, slots[:1], out)
    assert done.unprintable == ((done.sheets[0].code, 4, "李"),)


# ---- contradictions --------------------------------------------------------------------------------------------------

def known(status: str, reason: str) -> Outcome:
    return Outcome(Presence(status), Reason(reason))


@pytest.mark.parametrize(("outcome", "said", "expected"), [
    (None, "absent", None),
    (known("unknown", "nothing_yet"), "absent", None),
    (known("not_required", "not_asked"), "present", None),
    (known("absent", "closed"), "present", None),
    (known("present", "scanned"), "present", None),
    (known("present", "scanned"), "absent", Contradiction.SEEN),
    (known("virtual", "online"), "excused", Contradiction.SEEN),
    (known("late", "scanned_late"), "present", Contradiction.OTHERWISE),
    (known("virtual", "online"), "present", Contradiction.OTHERWISE),
    (known("absent", "reported"), "present", Contradiction.OTHERWISE),
    (known("absent", "reported"), "excused", None),
    (known("not_required", "elsewhere"), "present", Contradiction.OTHERWISE),
    (known("not_required", "elsewhere"), "absent", None),
    (known("absent", "marked"), "absent", None),
    (known("absent", "marked"), "excused", Contradiction.MARKED),
])  # fmt: skip
def test_what_contradicts_what_is_known(outcome: Outcome | None, said: str, expected: Contradiction | None) -> None:
    assert contradiction(outcome, Presence(said)) == expected


def test_a_paper_does_not_contradict_what_it_said_itself(room: Room, slots: list[str], out: Path) -> None:
    code = printed(room.desk, slots[:1], out).sheets[0].code
    marks.mark(room.desk, {(room.ana, slots[0]): "late"})
    *_, ana = sheets.typed(room.desk, code).outcomes
    assert contradiction(ana, Presence.LATE) is None
    assert contradiction(ana, Presence.PRESENT) == Contradiction.MARKED


def test_moments_are_those_of_the_seminar(room: Room, slots: list[str], out: Path) -> None:
    room.desk.wall = lambda: datetime.fromisoformat("2024-07-11T14:05:00+00:00")
    code = printed(room.desk, slots[:1], out).sheets[0].code
    assert f"{sheets.typed(room.desk, code).printed:%H:%M}" == "08:05"


def test_presence_of_everybody_is_not_needed_for_one_sheet(room: Room, slots: list[str], out: Path) -> None:
    """The outcomes are those of the grid."""
    code = printed(room.desk, slots[:1], out).sheets[0].code
    attendance.scan(room.desk, room.code(room.ana), slots[0], DAY_1.replace(hour=9))
    board = presence.board(room.desk)
    every = presence.all_rows(room.desk, board)
    typed = sheets.typed(room.desk, code)
    index = board.plan.index[slots[0]]
    assert [every[p.id][index] for p in typed.people if p] == list(typed.outcomes)
