"""Jobs of the print queue: sheets and portions, what is printed again after a jam, and the way to disk and back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desktop.domain import print_job
from seminar_desktop.domain.print_job import Document, Duplex, Item, ItemState, Job, Places, State

SHEET = Places(200, 300, tuple((10.0 * n, 5.0, 10.0, 20.0) for n in range(6)), ((0.0, 1.0, 2.0, 3.0),))


def badges(count: int, **values: object) -> Job:
    items = tuple(Item(f"Person {n}", (n,), {"kind": "badge"}) for n in range(count))
    return Job(Document.BADGE, f"Badges: {count}", items, "Desk", places=SHEET, **values)


def pages(job: Job, leaves: int = 100) -> list[list[int]]:
    """Pages of the PDF on every side of paper."""
    return [[part.page for part in leaf.parts] for piece in print_job.pieces(job, leaves) for leaf in piece.leaves]


def printed(job: Job) -> Job:
    """All that is to be printed comes out and is noted."""
    job = print_job.started(job)
    for piece in list(print_job.pieces(job, 1)):
        job = print_job.taken(job, piece)
        job = print_job.recorded(job, job.unrecorded)
    return print_job.ended(job)


def states(job: Job) -> str:
    return "".join(item.state[0] for item in job.items)


def test_badges_fill_sheets_from_the_first_free_place() -> None:
    job = badges(9, start=5)
    (piece,) = print_job.pieces(job, 100)
    assert [[part.page for part in leaf.parts] for leaf in piece.leaves] == [[0, 1], [2, 3, 4, 5, 6, 7], [8]]
    assert [part.area for part in piece.leaves[0].parts] == list(SHEET.cells[4:])
    assert piece.leaves[0].size == (200, 300) and piece.leaves[0].marks == SHEET.marks
    assert piece.next_start == 2


def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned() -> None:
    items = tuple(Item(f"Person {n}", (2 * n, 2 * n + 1)) for n in range(8))
    job = Job(Document.BADGE, "Badges: 8", items, "Desk", places=SHEET, start=6, duplex=Duplex.LONG)
    assert pages(job) == [[0], [1], [2, 4, 6, 8, 10, 12], [3, 5, 7, 9, 11, 13], [14], [15]]
    front, back, *_ = (leaf for piece in print_job.pieces(job, 100) for leaf in piece.leaves)
    (left, top, width, height), (left_behind, *behind) = front.parts[0].area, back.parts[0].area
    assert left + width + left_behind == SHEET.width and behind == [top, width, height]
    assert back.size == front.size and not back.marks


def test_certificates_and_lists_keep_their_pages_together() -> None:
    items = (Item("A", (0, 1)), Item("B", (2, 3, 4)), Item("C", (5,)))
    job = Job(Document.LIST, "Lists: 3", items, "Desk")
    assert pages(job) == [[0], [1], [2], [3], [4], [5]]
    assert [piece.numbers for piece in print_job.pieces(job, 2)] == [(0,), (1,), (2,)]
    assert all(leaf.size is None for piece in print_job.pieces(job, 4) for leaf in piece.leaves)


def test_a_jam_at_17_of_40_prints_24_again() -> None:
    job = printed(badges(40))
    assert (job.state, states(job)) == (State.PRINTED, "p" * 40)
    again = print_job.again(job, 16, start=3)
    assert (again.state, states(again)) == (State.WAITING, "p" * 16 + "w" * 24)
    assert pages(again)[0] == [16, 17, 18, 19]
    assert printed(again).state == State.PRINTED


def test_what_stands_before_counts_as_printed_and_is_noted() -> None:
    job = print_job.failed(print_job.started(badges(8)), "printer_failed")
    again = print_job.again(job, 5)
    assert states(again) == "tttttwww" and again.unrecorded == [0, 1, 2, 3, 4]


def test_what_was_held_back_does_not_count_as_printed_by_printing_behind_it() -> None:
    held = printed(print_job.only(print_job.failed(print_job.started(badges(6)), "printer_failed"), 1))
    assert states(held) == "hphhhh"
    again = print_job.again(held, 3)
    assert states(again) == "hphwww" and not again.unrecorded
    assert (printed(again).state, printed(again).reason) == (State.FAILED, "print_incomplete")


def test_what_the_journal_was_not_told_is_not_printed_again_before_it_is_told() -> None:
    job = badges(3)
    (piece,) = print_job.pieces(job, 100)
    taken = print_job.failed(print_job.taken(job, piece), "disk_full")
    with pytest.raises(ValueError, match="journal"):
        print_job.again(taken, 1)
    with pytest.raises(ValueError, match="journal"):
        print_job.only(taken, 2)
    told = print_job.recorded(taken, taken.unrecorded)
    assert states(print_job.again(told, 1)) == "pww" and states(print_job.only(told, 2)) == "ppw"


@pytest.mark.parametrize(("sides", "duplex"), [(1, Duplex.NONE), (2, Duplex.LONG)])
def test_the_paper_is_turned_only_for_items_with_a_back(sides: int, duplex: Duplex) -> None:
    items = tuple(Item(f"Person {n}", tuple(range(sides * n, sides * (n + 1)))) for n in range(8))
    wish = replace(badges(0), duplex=Duplex.LONG)
    assert (print_job.filled(wish, items).items, print_job.filled(wish, items).duplex) == (items, duplex)
    mixed = (*items, Item("One more", (99,)))
    assert print_job.filled(wish, mixed).duplex == Duplex.NONE, "a front would stand on the back of another"


def test_only_one_leaves_the_others_as_they_are() -> None:
    job = print_job.failed(print_job.started(badges(4)), "printer_failed")
    one = print_job.only(job, 2)
    assert states(one) == "hhwh" and pages(one) == [[2]]
    done = printed(one)
    assert (done.state, done.reason, states(done)) == (State.FAILED, "print_incomplete", "hhph")
    assert printed(print_job.rest(done)).state == State.PRINTED
    whole = printed(badges(3))
    assert printed(print_job.only(whole, 0)).state == State.PRINTED


def test_a_place_that_is_not_on_the_sheet_is_refused() -> None:
    with pytest.raises(ValueError, match="7"):
        print_job.again(badges(3), 0, start=7)


def test_a_crash_leaves_the_printing_job_interrupted_and_the_waiting_one_waiting() -> None:
    assert print_job.resumed(badges(2)).state == State.WAITING
    crashed = print_job.resumed(print_job.started(badges(2)))
    assert (crashed.state, crashed.reason) == (State.FAILED, "print_interrupted")


def test_a_job_survives_the_disk() -> None:
    job = print_job.failed(print_job.again(printed(badges(7, duplex=Duplex.LONG)), 3, start=2), "disk_full")
    kept = json.loads(json.dumps(print_job.to_json(job)))
    assert print_job.from_json(kept) == job
    plain = replace(job, places=None, start=1)
    assert print_job.from_json(json.loads(json.dumps(print_job.to_json(plain)))) == plain


@pytest.mark.parametrize("wrong", [
    {}, {"format": 2}, {"state": "flying"}, {"items": [{}]}, {"items": 3}, {"places": [1]}, {"format": None},
])  # fmt: skip
def test_what_is_no_job_is_refused(wrong: dict[str, object]) -> None:
    kept = {**print_job.to_json(badges(2)), **wrong} if wrong else {}
    with pytest.raises(ValueError, match="."):
        print_job.from_json(json.loads(json.dumps(kept)))


@given(st.integers(1, 40), st.integers(1, 6), st.integers(1, 5), st.data())
def test_every_item_comes_out_once_whatever_the_portions(
    count: int, start: int, leaves: int, data: st.DataObject
) -> None:
    job = badges(count, start=start)
    done = data.draw(st.sets(st.integers(0, count - 1)))
    items = tuple(replace(one, state=ItemState.PRINTED) if n in done else one for n, one in enumerate(job.items))
    job = replace(job, items=items)
    used: set[tuple[int, tuple[float, ...]]] = set()
    sheet, out = 0, []
    for piece in print_job.pieces(job, leaves):
        for number, leaf in enumerate(piece.leaves):
            sheet += number > 0
            for part in leaf.parts:
                assert part.area is not None and (sheet, part.area) not in used, "two badges in one place"
                used.add((sheet, part.area))
                out.append(part.page)
        sheet += piece.next_start == 1
    assert out == [n for n in range(count) if n not in done]
