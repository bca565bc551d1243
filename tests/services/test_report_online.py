"""What a meeting report would do to the attendance, before and after it is imported."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desktop.domain.attendance import Presence
from seminar_desktop.domain.claims import Linked
from seminar_desktop.domain.identity import NOBODY
from seminar_desktop.domain.people import Modality
from seminar_desktop.services import demo, matching, people, presence, report_commit, reports
from seminar_desktop.services.desk import Desk
from seminar_desktop.services.report_online import SlotOnline, online_counts

DATA = Path(__file__).parents[1] / "data" / "seminar"


def read(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "state").mkdir()
    opened = demo.create(tmp_path / "demo.seminar", tmp_path / "state", "en")
    yield opened
    opened.close()


def counts(desk: Desk) -> list[SlotOnline]:
    return online_counts(desk, reports.preview(desk, DATA / "zoom_participants.csv"))


def test_the_preview_says_what_the_attendance_says_after_importing(desk: Desk) -> None:
    before = counts(desk)
    report_commit.commit(desk, reports.preview(desk, DATA / "zoom_participants.csv"))
    assert counts(desk) == before, "importing changes nothing about what it says"
    board = presence.board(desk)
    columns = presence.counts(board.plan, presence.all_rows(desk, board).values())
    real = {slot.id: found[Presence.VIRTUAL] for slot, found in zip(board.plan.slots, columns, strict=True)}
    assert {one.slot.id: one.counting for one in before} == {one.slot.id: real[one.slot.id] for one in before}
    assert sum(one.counting for one in before) > 20


def test_only_attended_items_of_the_day_that_the_report_covers(desk: Desk) -> None:
    found = counts(desk)
    assert {str(one.slot.day) for one in found} == {"2022-09-12"}
    assert not {one.slot.kind for one in found} & {"break", "lunch", "registration"}
    assert all(one.counting <= one.connected for one in found)


def test_with_every_name_decided_it_is_the_expected_presence(desk: Desk) -> None:
    report_commit.commit(desk, reports.preview(desk, DATA / "zoom_participants.csv"))
    # The expected file is about those who take part online; who sat in the room with a laptop is left out here too.
    by_email = {p.email: p.id for p in people.everybody(desk) if p.modality == Modality.VIRTUAL}
    lines = {line.line: line.identity for line in reports.preview(desk, DATA / "zoom_participants.csv").lines}
    matching.decide(desk, {
        lines[int(row["line"])]: by_email.get(row["expected_participant_email"], NOBODY)
        for row in read("expected_matches.csv") if row["file"] == "zoom_participants.csv"
    })
    connected: Counter[str] = Counter()
    enough: Counter[str] = Counter()
    for row in read("expected_virtual_presence.csv"):
        there, length = int(row["present_sec"]), int(row["scheduled_min"]) * 60
        connected[row["title"]] += there > 0
        enough[row["title"]] += there >= 0.8 * length
    found = counts(desk)
    assert {one.slot.title: one.connected for one in found} == {o.slot.title: connected[o.slot.title] for o in found}
    assert {one.slot.title: one.counting for one in found} == {o.slot.title: enough[o.slot.title] for o in found}
    assert not any(one.undecided for one in found)


def test_undecided_names_are_told_apart(desk: Desk) -> None:
    seen = reports.preview(desk, DATA / "zoom_participants.csv")
    open_names = {line.identity for line in seen.lines if line.verdict and not isinstance(line.verdict, Linked)}
    found = online_counts(desk, seen)
    assert 0 < max(one.undecided for one in found) <= len(open_names)


def test_a_report_of_results_has_nothing_to_count(desk: Desk) -> None:
    assert online_counts(desk, reports.preview(desk, DATA / "moodle_completion.csv")) == []
