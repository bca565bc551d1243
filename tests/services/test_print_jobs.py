"""Jobs on disk, what the journal is told, papers of one's own, and what is cleared away."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desktop.badge_words import words
from seminar_desktop.domain import print_job
from seminar_desktop.domain.badges import PrintReason
from seminar_desktop.domain.changes import Changes
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.print_job import Document, Item, Job, State
from seminar_desktop.services import badges, own_papers, papers, print_jobs

from .conftest import Room

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def write(count: int) -> Callable[[Path], Sequence[Item]]:
    def make(pdf: Path) -> Sequence[Item]:
        pdf.write_bytes(b"%PDF-1.4")
        return [Item(f"Ana {n}", (n,)) for n in range(count)]

    return make


def job() -> Job:
    return Job(Document.LIST, "Lists", (), "Desk")


def test_a_job_is_two_private_files_without_a_name(room: Room) -> None:
    place = print_jobs.spool(room.desk)
    made = print_jobs.add(place, job(), write(3), NOW)
    assert sorted(file.name for file in place.folder.iterdir()) == [f"{made.id}.json", f"{made.id}.pdf"]
    assert print_jobs.load(place) == [made]
    if sys.platform != "win32":
        assert stat.S_IMODE(place.folder.stat().st_mode) == 0o700
        assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in place.folder.iterdir())


def test_after_a_restart_waiting_waits_and_printing_was_interrupted(room: Room) -> None:
    place = print_jobs.spool(room.desk)
    first = print_jobs.add(place, job(), write(1), NOW)
    second = print_jobs.add(place, job(), write(1), NOW + timedelta(minutes=1))
    print_jobs.save(place, print_job.started(second))
    third = print_jobs.add(place, job(), write(1), NOW + timedelta(minutes=2))
    place.pdf(third.id).unlink()
    found = print_jobs.load(place)
    assert [one.id for one in found] == [first.id, second.id, third.id]
    assert [(one.state, one.reason) for one in found] == [
        (State.WAITING, ""), (State.FAILED, "print_interrupted"), (State.FAILED, "print_pages_lost")]  # fmt: skip


def test_what_is_damaged_is_put_aside_and_no_pages_are_touched(room: Room) -> None:
    place = print_jobs.spool(room.desk)
    good = print_jobs.add(place, job(), write(1), NOW)
    (place.folder / "jxx.json").write_text("{", encoding="utf-8")
    (place.folder / "jyy.json").write_text(place.data(good.id).read_text("utf-8"), encoding="utf-8")
    (place.folder / "jzz.pdf").write_bytes(b"%PDF")
    assert print_jobs.load(place) == [good]
    assert sorted(file.name for file in place.folder.iterdir() if good.id not in file.name) == [
        "jxx.damaged", "jyy.damaged", "jzz.pdf"], "these pages may be being written"  # fmt: skip


def test_what_a_crash_left_goes_after_a_day(room: Room) -> None:
    place = print_jobs.spool(room.desk)
    kept = print_jobs.add(place, job(), write(1), NOW)
    left = [place.folder / name for name in ("ja.damaged", "jb.new", "jc.pdf")]
    for file in (*left, place.pdf(kept.id), place.data(kept.id)):
        file.touch()
        os.utime(file, (NOW.timestamp(), NOW.timestamp()))
    print_jobs.tidy(room.desk, NOW + timedelta(hours=23))
    assert all(file.exists() for file in left)
    print_jobs.tidy(room.desk, NOW + timedelta(hours=25))
    assert not any(file.exists() for file in left) and print_jobs.load(place) == [kept]


def test_the_jobs_of_another_seminar_are_left_alone(room: Room) -> None:
    other = print_jobs.Spool(room.desk.state / "print" / "0123456789abcdef")
    other.folder.mkdir(parents=True)
    wrong, half = other.folder / "jx.json", other.folder / "jy.pdf"
    wrong.write_text("{", encoding="utf-8")
    half.write_bytes(b"%PDF")
    at = datetime.now(UTC)
    print_jobs.tidy(room.desk, at)
    assert sorted(file.name for file in other.folder.iterdir()) == ["jx.json", "jy.pdf"]
    done = print_jobs.add(other, job(), write(1), at)
    print_jobs.save(other, print_job.cancelled(done))
    print_jobs.tidy(room.desk, at + timedelta(hours=25))
    assert [file.name for file in other.folder.iterdir()] == ["jx.json"]


def test_a_full_disk_is_a_known_error_and_leaves_nothing(room: Room) -> None:
    def full(pdf: Path) -> Sequence[Item]:
        pdf.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    def full_in_pdf(pdf: Path) -> Sequence[Item]:
        with papers.writing(pdf):
            raise OSError(28, "No space left on device")

    place = print_jobs.spool(room.desk)
    for cause in (full, full_in_pdf):
        with pytest.raises(KnownError) as refused:
            print_jobs.add(place, job(), cause, NOW)
        assert refused.value.code == "disk_full"
    with pytest.raises(KnownError) as refused:
        print_jobs.add(place, job(), write(0), NOW)
    assert refused.value.code == "nothing_to_print" and not list(place.folder.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists() or not hasattr(os, "O_TRUNC"), reason="no device that is full")
def test_saving_on_a_full_disk_keeps_the_old_state(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    place = print_jobs.spool(room.desk)
    made = print_jobs.add(place, job(), write(1), NOW)
    fresh = place.data(made.id).with_suffix(".new")
    fresh.symlink_to("/dev/full")
    with pytest.raises(KnownError) as refused:
        print_jobs.save(place, print_job.cancelled(made))
    assert refused.value.code == "disk_full" and print_jobs.load(place) == [made]


def test_finished_jobs_go_after_a_day_and_open_ones_stay(room: Room) -> None:
    place = print_jobs.spool(room.desk)
    done, open_ = (print_jobs.add(place, job(), write(1), NOW) for _ in range(2))
    print_jobs.save(place, print_job.cancelled(done))
    print_jobs.tidy(room.desk, NOW + timedelta(hours=23))
    assert len(print_jobs.load(place)) == 2
    print_jobs.tidy(room.desk, NOW + timedelta(hours=25))
    assert print_jobs.load(place) == [open_] and not place.pdf(done.id).exists()


def test_badges_are_noted_by_what_the_job_carries(room: Room) -> None:
    codes, _ = badges.prepare(room.desk, [room.ana, room.luis], PrintReason.FIRST)
    faces = badges.faces(room.desk, codes, words)
    place = print_jobs.spool(room.desk)
    stock = papers.stock("avery-5392")

    def make(pdf: Path) -> Sequence[Item]:
        return print_jobs.write_badges(faces, codes, PrintReason.FIRST, stock, pdf)[0]

    wish = Job(Document.BADGE, "Badges: 2", (), "Desk", places=print_jobs.badge_places(stock, False))
    made = print_jobs.add(place, wish, make, NOW)
    assert papers.page_sizes(place.pdf(made.id)) == [pytest.approx((101.6, 76.2), abs=0.01)] * 2
    assert {item.record["person"]: item.record["code"] for item in made.items} == codes
    (kept,) = print_jobs.load(place)
    assert print_jobs.record(room.desk, kept, [0]) == Changes.BADGES
    noted = {row.person.id: row.prints for row in badges.rows(room.desk)}
    assert noted[made.items[0].record["person"]] == 1 and sum(noted.values()) == 1


def test_certificates_are_noted_and_sheets_are_not(room: Room) -> None:
    items = (Item("A", (0,), {"kind": "certificate", "serial": "X-1", "code": "C"}), Item("B", (1,)))
    wish = replace(job(), items=items)
    assert print_jobs.record(room.desk, wish, [1]) == Changes.NONE
    assert print_jobs.record(room.desk, wish, [0, 1]) == Changes.CERTIFICATES
    with room.desk.read() as connection:
        found = connection.exec_driver_sql("SELECT document, subject, code FROM printout").all()
    assert [tuple(row) for row in found] == [("certificate", "X-1", "C")]
    with pytest.raises(ValueError, match="letter"):
        print_jobs.record(room.desk, replace(wish, items=(Item("A", (0,), {"kind": "letter"}),)), [0])


def test_crop_marks_and_rolls() -> None:
    plain, roll = papers.stock("4x3-6up"), papers.stock("brother-dk11202")
    sheet = print_jobs.badge_places(plain, True)
    assert sheet is not None and sheet.marks and len(sheet.cells) == 6
    assert print_jobs.badge_places(plain, False) == replace(sheet, marks=())
    assert print_jobs.badge_places(roll, True) is None
    assert [print_jobs.badge_document(one) for one in (plain, roll)] == [Document.BADGE, Document.LABEL]


def test_a_paper_of_ones_own_is_checked_and_kept() -> None:
    measures = {"width": 90.0, "height": 55.0, "left": 10.0, "top": 10.0, "pitch_x": 95.0, "pitch_y": 60.0}
    made = own_papers.make(" Shop ", "A4", 2, 4, measures)
    kept = [own_papers.plain_values(made), {"id": "odd"}, 7]
    assert own_papers.own(kept) == [made] and made.name == "Shop"
    assert own_papers.stock(kept, made.id) == made
    assert own_papers.stock(kept, "cr80").id == "cr80" and made in own_papers.stocks(kept)
    wrong: list[tuple[dict[str, float], str]] = [
        ({"width": 96.0}, "stock_cells_overlap"), ({"left": 30.0}, "stock_does_not_fit"),
        ({"height": 20.0}, "stock_too_small"), ({"width": float("nan")}, "stock_unknown"),
    ]  # fmt: skip
    for change, code in wrong:
        with pytest.raises(KnownError) as refused:
            own_papers.make("Shop", "A4", 2, 4, {**measures, **change})
        assert refused.value.code == code
    with pytest.raises(KnownError) as refused:
        own_papers.make(" ", "A4", 2, 4, measures)
    assert refused.value.code == "paper_name_missing"
