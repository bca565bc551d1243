"""Writing down what a report says: in short transactions, repeatable, and reversible as a whole."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ..domain.activities import activity_key
from ..domain.changes import Changes
from ..domain.claims import Linked, Why
from ..domain.errors import KnownError
from ..domain.journal import CONNECTION, REPORT, RESULT, VOID, Draft
from ..domain.matching import accept_suggested
from ..domain.names import clean
from ..importers.report import MeetingReport, ResultReport
from ..store import agenda
from ..store import reports as store
from ..store.database import Connection
from .desk import Desk, edits
from .disk_space import require_for_import
from .matching import follow, link_draft
from .report_rows import Identity
from .reports import ANSWERS, Preview

Link = tuple[str, Why]
"""Person id or `domain.identity.NOBODY`, and why."""
Progress = Callable[[int, int], bool]
"""Called with (done, of); False cancels."""
_CHUNK = 250
"""Entries per transaction: short enough that a scan never waits noticeably for an import."""
_PAUSE = 0.002
"""Seconds between two transactions, so that a scan that waits gets its turn."""


@dataclass(frozen=True, slots=True)
class ReportImport:
    """What an import wrote."""

    entries: int
    """0 when the file was read before."""
    linked: int
    """Names that stand for people now and did not before."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A report that was read and counts."""

    id: str
    kind: str
    title: str
    file: str
    lines: int
    at: datetime
    desk: str
    operator: str


def commit(
    desk: Desk,
    seen: Preview,
    decisions: Mapping[str, str] | None = None,
    accept_suggestions: bool = False,
    progress: Progress | None = None,
) -> tuple[ReportImport, Changes]:
    """Write a report down. Links that the rules are sure of are made; `decisions` (identity → person id or `NOBODY`)
    are a person's word on others; `accept_suggestions` takes single candidates of the very same name as well.

    Reading the same file twice adds nothing. When it is cancelled, what was written stays; importing the file again
    completes it. KnownError: `report_day_first`, `report_no_slot` when that was not answered, `import_cancelled`.
    """
    questions = seen.questions
    if "day_first" in questions:
        raise KnownError("report_day_first", path=str(seen.path))
    if "slot" in questions or (isinstance(seen.report, ResultReport) and not seen.activities):
        raise KnownError("report_no_slot", path=str(seen.path))
    require_for_import(desk)
    said = decisions or {}
    links = _links(seen, said, accept_suggestions)
    with desk.read() as connection:
        drafts = list(_drafts(connection, seen, links, said))
    for start in range(0, len(drafts), _CHUNK):
        if progress is not None and not progress(start, len(drafts)):
            raise KnownError("import_cancelled", done=start)
        with desk.write() as transaction:
            transaction.append(*_still_right(transaction.connection, drafts[start : start + _CHUNK], said))
        time.sleep(_PAUSE)
    decided = set(links)
    with desk.read() as connection:
        more = bool(decided) and bool(follow(connection, decided))
    if more:  # found out before, so that no scan waits while all names are looked through for nothing
        with desk.write() as transaction:
            transaction.append(*follow(transaction.connection, decided))
    if progress is not None:
        progress(len(drafts), len(drafts))
    changes = Changes.REPORTS | Changes.ATTENDANCE if drafts else Changes.NONE
    return ReportImport(len(drafts), sum(map(_is_link, drafts))), changes


def _links(seen: Preview, decisions: Mapping[str, str], accept_suggestions: bool) -> dict[str, Link]:
    """Identity → whom it stands for and why, for all that is known or decided."""
    found = {}
    for line in seen.lines:
        verdict = line.verdict
        if verdict is not None and accept_suggestions:
            verdict = accept_suggested(verdict) or verdict
        if isinstance(verdict, Linked):
            found[line.identity] = verdict.person, verdict.why
    return {**found, **{identity: (person, Why.DECIDED) for identity, person in decisions.items()}}


def _still_right(connection: Connection, drafts: Sequence[Draft], said: Mapping[str, str]) -> list[Draft]:
    """The entries without links that the rules would make where somebody has decided meanwhile, or took a link back."""
    asked = [d.subject for d in drafts if _is_link(d) and d.subject not in said]
    settled = store.links_of(connection, asked)
    return [d for d in drafts if not (_is_link(d) and d.subject in settled)]


def _is_link(draft: Draft) -> bool:
    return draft.entity == "identity" and draft.field == "person"


def _drafts(
    connection: Connection, seen: Preview, links: Mapping[str, Link], said: Mapping[str, str]
) -> Iterator[Draft]:
    if seen.id not in {report.id for report in store.reports(connection)}:
        yield Draft(REPORT, "report", seen.id, seen.kind, _about(seen))
        yield from _remember(connection, seen)
    stored, settled = store.stored(connection, seen.id), store.links(connection)
    for one in seen.identities:
        if one.id not in stored and one.lines:
            yield _fact(seen, one)
        person, why = links.get(one.id, ("", Why.DECIDED))
        due = settled.get(one.id) != person if one.id in said else one.id not in settled
        if person and due and one.lines:
            yield link_draft(one.id, person, why)


def _fact(seen: Preview, one: Identity) -> Draft:
    # An identity that was only listed has neither intervals nor results; it is kept so that it can be decided about.
    kind = CONNECTION if isinstance(seen.report, MeetingReport) and one.intervals else RESULT
    return Draft(kind, "identity", one.id, seen.id, one.value)


def _about(seen: Preview) -> dict[str, object]:
    title = seen.report.title if isinstance(seen.report, MeetingReport) else ""
    return {
        "title": title,
        "file": seen.path.name,
        "variant": seen.report.variant,
        "zone": seen.zone,
        "slot": seen.asked.slot,
        "lines": len(seen.lines),
    }


def _remember(connection: Connection, seen: Preview) -> Iterator[Draft]:
    """What the operator said about files like this one, for the next of its kind."""
    if isinstance(seen.report, MeetingReport):
        if not seen.report.zone_stated and store.source(connection, seen.kind).get("zone") != seen.zone:
            yield from edits("source", seen.kind, {"zone": seen.zone})
        return
    if seen.asked.meanings:
        meanings = {str(index): meaning for index, meaning in seen.asked.meanings.items()}
        yield from edits("source", seen.source, {"meanings": json.dumps(meanings)})
    if seen.kind in ANSWERS:
        return
    known = store.activities(connection)
    for activity, slot in seen.activities.items():
        if known.get(activity_key(activity)) != slot and activity in seen.asked.activities:
            yield from edits("activity", activity_key(activity), {"name": activity, "slot": slot})


def readings(desk: Desk) -> list[ReadFile]:
    """The reports that were read and count, newest first."""
    with desk.read() as connection:
        rows = store.reports(connection)
        operators, desks = agenda.names(connection, "operator"), agenda.names(connection, "desk")
    return [
        ReadFile(
            row.id,
            row.kind,
            str(row.value.get("title", "")),
            str(row.value.get("file", "")),
            int(row.value["lines"]) if isinstance(row.value.get("lines"), int) else 0,
            datetime.fromisoformat(row.at),
            desks.get(row.desk, row.desk[:5]),
            operators.get(row.operator, ""),
        )
        for row in rows
    ]


def take_back(desk: Desk, report: str, reason: str) -> Changes:
    """Take a whole report back: its minutes and results no longer count. Reading the file again brings them back.

    Decisions about its names stay: they are knowledge about people, not about this file. KnownError: `reason_missing`,
    `report_unknown`.
    """
    reason = clean(reason)
    if not reason:
        raise KnownError("reason_missing")
    with desk.write() as transaction:
        entries = [entry for row in store.reports(transaction.connection) if row.id == report for entry in row.entries]
        if not entries:
            raise KnownError("report_unknown")
        transaction.append(*(Draft(VOID, "entry", entry, "", {"reason": reason}) for entry in entries))
    return Changes.REPORTS | Changes.ATTENDANCE

