"""Odd entries of another desk: kept, relayed and counted, and every reader goes on."""

from pathlib import Path
from typing import Any

import pytest

from seminar_desktop.domain.errors import KnownError
from seminar_desktop.domain.journal import (
    CONNECTION,
    ISSUE,
    LARGEST,
    PRINT,
    REPORT,
    RESULT,
    ROSTER_ROW,
    SCAN,
    SET,
    SHEET,
    VOID,
    WAIVER,
    Draft,
    Entry,
    canonical,
    genesis,
    payload_digest,
    seal,
)  # fmt: skip
from seminar_desktop.services import agenda, attendance, badges, eligibility, journal, people, presence, report_commit
from seminar_desktop.services.desk import Desk
from seminar_desktop.store import people as store

from .desks import DAY_1, enrolled, reopened
from .histories import erased

AT = DAY_1.isoformat()


def foreign(draft: Draft, clock: int = 1, at: str = AT, replaces: tuple[bytes, ...] = ()) -> Entry:
    return seal(genesis("dx"), "dx", 1, clock, at, "ox", draft, replaces)


def raw(draft: Draft, value: str) -> Entry:
    """An entry whose payload is this very text, JSON or not."""
    entry = foreign(draft)
    return entry._replace(value=value, payload_hash=payload_digest(entry.salt or b"", value), hash=bytes([7]) * 32)


def field(entity: str, name: str, value: Any) -> Draft:
    return Draft(SET, entity, "seminar" if entity == "seminar" else "x1", name, value)


NAME = field("person", "given_name", "Ana")
ODD = [
    *(foreign(field("slot", "day", v)) for v in ("someday", "20240711", "2024-W28-4", "2024-02-30", "=1", 7, None)),
    *(foreign(field("slot", "start", v)) for v in ("8", "08:00:30", "08:00+02:00", "25:00", "8:00")),
    foreign(field("slot", "end", "noon")),
    *(foreign(field("slot", "position", v)) for v in ("first", "1.5", "9" * 5000, str(2**31), [1])),
    *(foreign(field("seminar", "zone", v)) for v in ("Mars/Olympus", "../../etc/passwd", "America", "\x00", "é" * 300)),
    *(foreign(field("seminar", "quota_people", v)) for v in ("0", "-1", "two", str(2**40))),
    foreign(field("seminar", "quota_municipalities", "2.5")),
    *(foreign(field("seminar", "rehearsal", v)) for v in ("soon", "9999-12-31T23:59", "2022-09-12T08:40-06:00")),
    *(foreign(NAME, at=at) for at in ("2024-07-11T09:05:00-0600", "2024-07-11T09-06:00", "2024-07-11T09:05:00+23:00",
                                      "2024-07-11T09:05:00-06:00:30")),
    foreign(field("seminar", "courses_until", "9999-12-31")),
    *(foreign(Draft(REPORT, "report", "r1", "zoom", v)) for v in ([], {"lines": 10**40}, {"title": 7}, "x")),
    *(foreign(field("seminar", "counts", v)) for v in ("asleep", "present,,late", "PRESENT")),
    *(foreign(field("seminar", "slots_percent", v)) for v in ("101", "-1", "half", "80.5")),
    foreign(field("seminar", "courses_until", "soon")),
    foreign(field("slot", "late_minutes", "ten")),
    foreign(field("source", "zone", "Mars/Olympus")),
    *(foreign(Draft(SET, "mark", "p1@s1", "status", v)) for v in ("asleep", "unknown", 7)),
    *(foreign(Draft(CONNECTION, "identity", "i1", "r1", v))
      for v in ({}, {"intervals": 7}, {"intervals": [[1]]}, {"intervals": [["a", "b"]]}, {"intervals": [[5, 4]]},
                {"intervals": [[-1, 4]]}, {"intervals": [[1, 10**15]]}, {"intervals": [[True, 4]]}, [], None)),
    *(foreign(Draft(RESULT, "identity", "i1", "r1", v))
      for v in ({}, {"results": []}, {"results": {"s": "passed"}}, {"results": {"s": ["passed"]}}, "x")),
    *(foreign(Draft(WAIVER, "person", "p1", "s1", v)) for v in ({}, {"reason": 7}, [])),
    *(foreign(Draft(SHEET, "slot", "s1", "", v)) for v in ({}, {"people": "p1"}, {"people": [1]})),
    *(foreign(field("person", "given_name", v)) for v in (None, 7, ["Ana"], {"a": 1}, True)),
    *(foreign(NAME, at=at) for at in ("", "x", "2024-07-11", "2024-07-11T08:00:00", "20240711T080000-0600")),
    *(foreign(NAME, at=at) for at in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:00:00-12:00")),
    *(foreign(Draft(SCAN, "person", "x1", "registration", {"admitted": True}), at=at) for at in ("", "today")),
    foreign(NAME, clock=-1),
    foreign(NAME, replaces=(b"short",)),
    *(raw(NAME, value) for value in ("", "{", "Ana", '"\\ud800"', "[" * 100_000, "9" * 5000)),
    raw(Draft(SCAN, "person", "x1", "registration"), '{"verdict":"\\udfff"}'),
    raw(Draft(VOID, "entry", "00" * 32), '{"reason":"\\udfff"}'),
    raw(Draft(PRINT, "person", "x1"), "{"),
    *(foreign(Draft(ISSUE, "person", "x1", "badge", v)) for v in (None, "A", {}, {"code": None}, {"code": ""})),
    *(foreign(Draft(ROSTER_ROW, "person", "x1", "", v)) for v in (None, [1], "x", {"given_name": 7})),
]


def read_everything(of: Desk) -> None:
    """Every reader that a scan, a page or an import needs."""
    agenda.slots(of), agenda.days(of), agenda.seminar(of), agenda.open_questions(of)
    people.quota(of), people.everybody(of), people.codes(of), people.search(of, "Ana"), people.delegations(of)
    attendance.last_scans(of), attendance.arrivals(of), badges.rows(of), journal.double_admissions(of)
    presence.all_rows(of, presence.board(of)), eligibility.verdicts(of), report_commit.readings(of)
    with of.read() as connection:
        assert all(row.get("given_name", "") is not None for row in store.last_roster_rows(connection).values())


@pytest.mark.parametrize("entry", ODD, ids=range(len(ODD)))
def test_an_odd_entry_stops_nobody(desk: Desk, entry: Entry) -> None:
    """Kept as it came, counted, not applied; scans and openings go on. Erased, it is like any other."""
    (ana,) = enrolled(desk, ("Ana", "Pérez"))
    assert journal.absorb(desk, [entry]) == 1
    assert journal.check(desk).not_applied == 1
    assert attendance.scan(desk, people.codes(desk)[ana])[0].verdict.admitted
    read_everything(desk)
    desk = reopened(desk)
    assert entry in journal.everything(desk)
    read_everything(desk)
    assert journal.absorb(desk, [erased(entry)]) == 0
    read_everything(desk)
    desk.close()


@pytest.mark.parametrize(
    "draft",
    [
        *(field("slot", name, "") for name in ("day", "start", "end", "position")),
        field("slot", "day", "2024-07-11"), field("slot", "start", "08:00"), field("slot", "position", "-3"),
        field("seminar", "zone", "America/New_York"), field("seminar", "quota_people", "12"),
        Draft(ISSUE, "person", "x1", "badge", {"code": "A"}), Draft(ROSTER_ROW, "person", "x1", "", {"country": "SV"}),
        Draft(CONNECTION, "identity", "i1", "r1", {"intervals": [[1, 2]], "more": 1}),
        Draft(RESULT, "identity", "i1", "r1", {"results": {"s1": ["levitated", "soon"]}}),
        Draft(SET, "mark", "x1@s1", "status", "late"), Draft(SET, "identity", "i1", "person", "x1"),
        Draft(WAIVER, "person", "x1", "*", {"reason": "ill"}), Draft(SHEET, "slot", "s1", "", {"people": []}),
        Draft(SCAN, "person", "x1", "registration", None), Draft(SCAN, "person", "x1", "hall", {"new": [1]}),
    ],
)  # fmt: skip
def test_what_the_program_writes_is_applied(desk: Desk, draft: Draft) -> None:
    """The check refuses nothing that it should not, and leaves facts room for what newer versions add."""
    journal.absorb(desk, [foreign(draft, clock=LARGEST)])
    assert journal.check(desk).not_applied == 0
    read_everything(desk)
    assert attendance.admit(desk, enrolled(desk, ("Ana", "Pérez"))[0])[0].verdict.admitted


@pytest.mark.parametrize("numbers", [{"clock": 2**63}, {"clock": -(2**70)}, {"seq": 2**63}, {"seq": 0}])
def test_numbers_that_no_file_can_hold_are_refused(desk: Desk, numbers: dict[str, int]) -> None:
    """No program can have written them: refused as forged, and nothing is stored."""
    before = journal.count(desk)
    with pytest.raises(KnownError, match="entry_forged"):
        journal.absorb(desk, [foreign(NAME)._replace(**numbers)])  # type: ignore[arg-type]
    assert journal.count(desk) == before


def test_a_seminar_with_an_odd_zone_opens(desk: Desk) -> None:
    """The zone of before holds."""
    journal.absorb(desk, [foreign(field("seminar", "zone", "Mars/Olympus"), clock=LARGEST)])
    again = reopened(desk)
    assert str(again.zone) == "America/El_Salvador"
    again.close()


# ---- erased entries --------------------------------------------------------------------------------------------------


def test_erased_elsewhere_is_erased_here(desk: Desk, tmp_path: Path) -> None:
    """A payload that another desk blanked is blanked here as well, in journal, tables and search; it never returns."""
    (ana,) = enrolled(desk, ("Ana", "Pérez"), email="ana@example.org")
    entries = journal.everything(desk)
    blank = [erased(e) for e in entries if e.subject == ana]
    assert journal.absorb(desk, blank) == 0
    assert people.get(desk, ana).name == "" and people.search(desk, "Pérez") == []
    assert all(e.value is None and e.salt is None for e in journal.everything(desk) if e.subject == ana)
    journal.absorb(desk, entries)
    assert people.get(desk, ana).email == ""
    assert canonical("Pérez") not in {e.value for e in journal.everything(desk)}
    assert journal.check(desk).sound
