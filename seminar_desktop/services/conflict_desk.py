"""Conflicts of the registration desk: people admitted twice, badges that several people have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from ..domain.changes import Changes
from ..domain.conflicts import ALL_RIGHT, ConflictKind, Found, Option
from ..domain.errors import KnownError
from ..domain.journal import ISSUE, Draft, Entry
from ..store import badges
from ..store import conflicts as store
from ..store.database import Connection
from .attendance import badge_taken_back
from .conflict_rules import KEEP, Case, Choice, Picture, Rule, bring_back, kept, take_back, undo_voids
from .desk import Desk, Transaction

# ---- admitted twice --------------------------------------------------------------------------------------------------


def _admitted(connection: Connection) -> list[Found]:
    return [
        Found(ConflictKind.ADMITTED, {"person": person, "station": station, "day": day}, entries)
        for person, station, day, entries in store.admitted_twice(connection)
    ]


def _admitted_picture(case: Case) -> Picture:
    about, times = case.found.about, [datetime.fromisoformat(entry.at) for entry in case.entries]
    minutes = round((max(times) - min(times)).total_seconds() / 60)
    options = [Option(KEEP + entry.id, "keep_admission", number) for number, entry in enumerate(case.entries)]
    values = {
        "station": about["station"], "slot": case.titles.get(("slot", about["station"]), ""), "day": about["day"],
        "minutes": minutes, "count": len(case.entries),
    }  # fmt: skip
    return Picture("admitted" if minutes else "admitted_at_once", values,
                   (*options, Option(ALL_RIGHT, "all_admissions")))  # fmt: skip


def _admitted_side(case: Case, entry: Entry) -> tuple[str, Mapping[str, str], str]:
    said = entry.data() or {}
    how = "green_by_badge" if said.get("code") else "green_by_name"
    return how, {}, entry.subject


def _settle_admitted(desk: Desk, transaction: Transaction, case: Case, choice: Choice) -> Changes:
    keeps = {entry.id for entry in case.entries} if choice.choice == ALL_RIGHT else {kept(case, choice.choice)}
    staying = [entry for entry in case.entries if entry.id in keeps]
    if not staying:
        raise KnownError("conflict_choice")
    bring_back(transaction, case, staying, choice.reason)
    take_back(transaction, case, [entry for entry in case.entries if entry.id not in keeps], choice.reason)
    return Changes.ATTENDANCE


def _undo_admitted(
    desk: Desk, transaction: Transaction, case: Case, choice: str, made: Sequence[Entry]
) -> Changes:  # fmt: skip
    undo_voids(transaction, case, made, "undone")
    return Changes.ATTENDANCE


ADMITTED = Rule(
    ConflictKind.ADMITTED, _admitted, _admitted_picture, _admitted_side, _settle_admitted, _undo_admitted,
    lambda case: [case.found.about["person"]],
)  # fmt: skip


# ---- one badge, several people ---------------------------------------------------------------------------------------


def _shared(connection: Connection) -> list[Found]:
    return [
        Found(ConflictKind.BADGE, {"code": code}, store.issue_entries(connection, code, people))
        for code, people in badges.shared_codes(connection).items()
    ]


def _shared_picture(case: Case) -> Picture:
    holders = list(dict.fromkeys(entry.subject for entry in case.entries))
    first = {person: next(n for n, e in enumerate(case.entries) if e.subject == person) for person in holders}
    options = tuple(Option(KEEP + person, "badge_is_theirs", first[person]) for person in holders)
    return Picture("badge", {"code": case.found.about["code"], "count": len(holders)}, options)


def _shared_side(case: Case, entry: Entry) -> tuple[str, Mapping[str, str], str]:
    return "given_badge", {"code": case.found.about["code"]}, entry.subject


def _settle_shared(desk: Desk, transaction: Transaction, case: Case, choice: Choice) -> Changes:
    holder, connection = kept(case, choice.choice), transaction.connection
    if holder not in {entry.subject for entry in case.entries}:
        raise KnownError("conflict_choice")
    for entry in case.entries:
        if entry.subject != holder and case.counts(entry):
            transaction.append(*badge_taken_back(connection, entry, choice.reason))
    if badges.current_code(connection, holder) != case.found.about["code"]:
        transaction.append(_given(connection, holder, case.found.about["code"]))
    return Changes.BADGES


def _undo_shared(desk: Desk, transaction: Transaction, case: Case, choice: str, made: Sequence[Entry]) -> Changes:
    """Everybody who had lost the badge has it again, unless they got another one since."""
    connection, code = transaction.connection, case.found.about["code"]
    last = {entry.subject: entry for entry in made if entry.kind == ISSUE}
    for person in dict.fromkeys(entry.subject for entry in case.entries if KEEP + entry.subject != choice):
        own = str((last[person].data() or {}).get("code", "")) if person in last else None
        if badges.current_code(connection, person) == own:
            transaction.append(_given(connection, person, code))
    return Changes.BADGES


def _given(connection: Connection, person: str, code: str) -> Draft:
    before = badges.current_code(connection, person) or ""
    return Draft(ISSUE, "person", person, "badge", {"code": code, "before": before})


SHARED = Rule(
    ConflictKind.BADGE, _shared, _shared_picture, _shared_side, _settle_shared, _undo_shared,
    lambda case: list(dict.fromkeys(entry.subject for entry in case.entries)),
)  # fmt: skip
