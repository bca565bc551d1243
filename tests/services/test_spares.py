"""Spare badges: printing codes without people, giving one away, taking that back, and two desks apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar_desktop.domain import badge_code, journal
from seminar_desktop.domain.checkin import VerdictKind
from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import ISSUE, SPARE, Draft
from seminar_desktop.services import attendance, badges, papers, people, spares
from seminar_desktop.services import journal as journals
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import badges as store
from seminar_desktop.store import projector
from tests.store.desks import copied, exchange, tables_of
from tests.store.histories import SimulatedDesk

from .conftest import Room

WORDS = spares.SpareWords("Name", "Municipality or organisation, country")


def scanned(desk: Desk, code: str) -> attendance.ScanResult:
    return attendance.scan(desk, code)[0]


def test_a_spare_badge_is_asked_whose_it_is_and_then_theirs(room: Room) -> None:
    (code, _other), _ = spares.make(room.desk, 2)
    asked = scanned(room.desk, code)
    assert (asked.verdict.kind, asked.verdict.reason, asked.spare) == (VerdictKind.SPARE, "spare_badge", code)
    assert not asked.verdict.admitted and spares.counts(room.desk) == spares.Counts(2, 2, 4)
    before = room.code(room.ana)
    result, _ = spares.bind(room.desk, code.lower(), room.ana)
    assert result.verdict.kind == VerdictKind.WELCOME and "badge_given" in result.verdict.notes
    assert room.code(room.ana) == code and spares.counts(room.desk).free == 1
    assert badges.was_printed(room.desk, room.ana) and not badges.was_printed(room.desk, room.luis)
    assert scanned(room.desk, code).verdict.kind == VerdictKind.ALREADY_HERE
    assert scanned(room.desk, before).verdict.kind == VerdictKind.VOID_BADGE


def test_taking_back_makes_the_badge_free_and_the_old_one_count(room: Room) -> None:
    (code,), _ = spares.make(room.desk, 1)
    before = room.code(room.ana)
    result, _ = spares.bind(room.desk, code, room.ana)
    attendance.undo(room.desk, result.entry, "wrong person")
    assert room.code(room.ana) == before and scanned(room.desk, code).verdict.kind == VerdictKind.SPARE
    assert scanned(room.desk, before).verdict.kind == VerdictKind.WELCOME
    assert spares.bind(room.desk, code, room.luis)[0].verdict.person.id == room.luis
    with pytest.raises(KnownError, match="already_voided"):
        attendance.undo(room.desk, result.entry, "again")


def test_somebody_who_is_here_already_is_not_admitted_twice(room: Room) -> None:
    (code,), _ = spares.make(room.desk, 1)
    attendance.admit(room.desk, room.ana)
    before, scans = room.code(room.ana), sum(e.kind == "scan" for e in journals.everything(room.desk))
    result, _ = spares.bind(room.desk, code, room.ana)
    assert result.verdict.kind == VerdictKind.WELCOME
    assert sum(e.kind == "scan" for e in journals.everything(room.desk)) == scans
    attendance.undo(room.desk, result.entry, "wrong person")
    assert room.code(room.ana) == before and attendance.arrivals(room.desk).arrived == 1
    with pytest.raises(KnownError, match="already_voided"):
        attendance.undo(room.desk, result.entry, "again")


def test_a_newer_badge_outlives_taking_back(room: Room) -> None:
    (code,), _ = spares.make(room.desk, 1)
    result, _ = spares.bind(room.desk, code, room.ana)
    codes, _ = badges.prepare(room.desk, [room.ana], badges.PrintReason.LOST)
    attendance.undo(room.desk, result.entry, "mistake")
    assert room.code(room.ana) == codes[room.ana]


def test_an_ordinary_issue_cannot_be_taken_back_by_that_way(room: Room) -> None:
    issue = next(e for e in journals.everything(room.desk) if e.kind == ISSUE)
    with pytest.raises(KnownError, match="entry_unknown"):
        attendance.undo(room.desk, issue.id, "why")


def test_who_gets_which_badge_is_refused_with_the_reason(room: Room) -> None:
    (code,), _ = spares.make(room.desk, 1)
    spares.bind(room.desk, code, room.ana)
    with pytest.raises(KnownError, match="badge_taken") as refused:
        spares.bind(room.desk, code, room.luis)
    assert refused.value.values["name"] == "Ana Pérez"
    with pytest.raises(KnownError, match="badge_taken"):
        spares.bind(room.desk, room.code(room.sile), room.luis)
    for foreign in (badge_code.mint(b"another seminar"), "", "A" * 25, "hello"):
        with pytest.raises(KnownError, match="badge_not_genuine"):
            spares.bind(room.desk, foreign, room.luis)
    with pytest.raises(KnownError, match="person_unknown"):
        spares.bind(room.desk, badge_code.mint(room.desk.badge_key), "nobody")
    people.substitute(room.desk, room.jose, "Eva", "Cruz")
    with pytest.raises(KnownError, match="substituted_has_no_badge"):
        spares.bind(room.desk, badge_code.mint(room.desk.badge_key), room.jose)


@pytest.mark.parametrize("count", [0, -1, spares.MOST + 1])
def test_counts_are_bounded(room: Room, count: int) -> None:
    with pytest.raises(KnownError, match="spare_count"):
        spares.make(room.desk, count)


def test_ten_in_a_hundred_are_proposed() -> None:
    assert [spares.Counts(0, 0, n).proposal for n in (0, 4, 50, 74, 400)] == [5, 5, 5, 8, 40]
    assert spares.Counts(20, 8, 74).proposal == 0 and spares.Counts(20, 3, 74).proposal == 5


def test_what_is_printed_is_noted_and_only_then_there(room: Room, tmp_path: Path) -> None:
    out, stock = tmp_path / "spares.pdf", papers.stock("")
    printed, _ = spares.print_spares(room.desk, 11, stock, out, WORDS)
    assert len(papers.page_sizes(out)) == printed.pages == papers.pages_needed(stock, 11)
    assert [e.subject for e in journals.everything(room.desk) if e.kind == SPARE] == list(printed.codes)
    kept = out.read_bytes()
    with pytest.raises(KnownError, match="cancelled"):
        spares.print_spares(room.desk, 3, stock, out, WORDS, progress=lambda _done, _of: False)
    assert out.read_bytes() == kept and spares.counts(room.desk).printed == 11
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".spares")] == []
    spares.sample(room.desk, stock, out, WORDS)
    assert spares.counts(room.desk).printed == 11


# ---- desks apart -----------------------------------------------------------------------------------------------------

def test_a_desk_that_has_not_heard_of_it_can_give_it_away(room: Room, tmp_path: Path) -> None:
    other = copied(room.desk, tmp_path, "two")
    (code,), _ = spares.make(room.desk, 1)
    asked = scanned(other, code)
    assert (asked.verdict.kind, asked.spare) == (VerdictKind.NOT_SYNCED_YET, code)
    assert asked.verdict.notes == ("perhaps_spare",)
    spares.bind(other, code, room.ana)
    exchange([room.desk, other])
    assert spares.counts(room.desk) == spares.counts(other) == spares.Counts(1, 0, 4)
    assert scanned(room.desk, code).verdict.person.id == room.ana
    other.close()


def test_one_badge_given_to_two_people_is_said(room: Room, tmp_path: Path) -> None:
    (code,), _ = spares.make(room.desk, 1)
    other = copied(room.desk, tmp_path, "two")
    spares.bind(room.desk, code, room.ana)
    second, _ = spares.bind(other, code, room.luis)
    exchange([room.desk, other])
    for desk in (room.desk, other):
        verdict = scanned(desk, code).verdict
        assert verdict.kind == VerdictKind.SHARED and verdict.person is None
        assert {p.id for p in verdict.holders} == {room.ana, room.luis}
        with desk.read() as connection:
            assert store.shared_codes(connection) == {code: [p.id for p in verdict.holders]}
    attendance.undo(other, second.entry, "wrong person")
    exchange([room.desk, other])
    for desk in (room.desk, other):
        assert scanned(desk, code).verdict.person.id == room.ana
    other.close()


STEPS = st.lists(st.tuples(st.sampled_from(["spare", "issue", "void", "again"]), st.integers(0, 2), st.integers(0, 1)),
                 min_size=2, max_size=8)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS, st.randoms(use_true_random=False))
def test_any_order_of_spares_and_issues_gives_the_same_state(room: Room, steps, chance) -> None:
    entries = _played(steps)
    shuffled = list(entries)
    chance.shuffle(shuffled)
    assert _state(room.desk, entries) == _state(room.desk, shuffled)


def test_the_order_test_would_notice(room: Room) -> None:
    """Control: a set with an entry less is another state."""
    entries = _played([("spare", 0, 0), ("issue", 1, 0)])
    assert _state(room.desk, entries) != _state(room.desk, entries[:1])


def _played(steps: list[tuple[str, int, int]]) -> list[journal.Entry]:
    desks = [SimulatedDesk("da"), SimulatedDesk("db")]
    for wall, (what, person, which) in enumerate(steps):
        desk, code = desks[wall % 2], f"CODE{which}"
        known = [e for d in desks for e in d.known.values() if e.kind == ISSUE]
        if what == "spare":
            desk.write(wall, Draft(SPARE, "badge", code, "", {}))
        elif what == "void" and known:
            desk.write(wall, Draft(journal.VOID, "entry", known[-1].id, "", {}))
        else:
            desk.fact(wall, Draft(ISSUE, "person", f"p{person}", "badge", {"code": code, "before": ""}))
    return [e for d in desks for e in d.known.values()]


def _state(desk: Desk, entries: list[journal.Entry]) -> object:
    with desk.database.write() as connection:
        kept = list(projector_entries(desk))
        projector.rebuild(connection, entries)
        found = (
            tables_of(connection), store.spare_counts(connection), store.shared_codes(connection),
            [store.issue_of(connection, f"CODE{n}") for n in range(2)],
            [store.is_spare(connection, f"CODE{n}") for n in range(2)],
        )  # fmt: skip
        projector.rebuild(connection, kept)
    return found


def projector_entries(desk: Desk) -> list[journal.Entry]:
    return list(journals.everything(desk))
