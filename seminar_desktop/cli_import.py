"""`import`: lists of participants and reports of meetings and courses, told apart by their content."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from .cli import Json, Seminar, answers_from, app, brief, opened, show, worded
from .cli_wording import CLI
from .domain.claims import Doubtful, Ignored, Linked, Unknown
from .domain.errors import KnownError
from .domain.people import Person
from .domain.roster import TYPED_AT_DESK, Decision, RosterPreview
from .wording_import import DOUBTS
from .wording_reports import WHYS

NOBODY = "nobody"


@app.command(name="import")
def import_file(
    seminar: Seminar,
    file: Annotated[Path, typer.Argument(help="The file to read.")],
    kind: Annotated[str, typer.Option(help="auto, roster, zoom, teams, moodle_completion, …")] = "auto",
    slot: Annotated[str, typer.Option(help="Id of the agenda item the whole file belongs to, see `slots`.")] = "",
    zone: Annotated[str, typer.Option(help="IANA time zone of the file's times.")] = "",
    day_first: Annotated[
        bool | None, typer.Option("--day-first/--month-first", help="How 09/12/2022 is meant.")
    ] = None,
    activity: Annotated[
        list[str] | None, typer.Option(help="ACTIVITY=SLOT: which online course an activity is; repeatable.")
    ] = None,
    decide: Annotated[
        list[str] | None,
        typer.Option(help="ROW=PERSON: whom a doubtful row is (id, e-mail, or `nobody`); repeatable."),
    ] = None,
    accept: Annotated[
        str, typer.Option(help="exact: leave doubtful rows; suggested: take the only candidate of the very same name.")
    ] = "exact",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    as_json: Json = False,
) -> None:
    """Read a list of participants or a report into a seminar. Reading the same file twice changes nothing."""
    from .services import reports
    from .services.reports import ReportKind

    if accept not in ("exact", "suggested"):
        raise typer.BadParameter("exact or suggested", param_hint="--accept")
    if kind != "auto" and kind not in {k.value for k in ReportKind}:
        raise typer.BadParameter(", ".join(["auto", *(k.value for k in ReportKind)]), param_hint="--kind")
    with opened(seminar) as desk:
        table, found = reports.detected(file) if kind == "auto" else (None, ReportKind(kind))
        if found == ReportKind.AGENDA:
            raise KnownError("report_is_agenda", path=str(file))
        if found == ReportKind.ROSTER:
            data, lines = _roster(desk, file, accept, dry_run)
        else:
            places = answers_from(activity or [], "--activity")
            asked = reports.Asked(kind=found, slot=slot, zone=zone, day_first=day_first, activities=places)
            seen = reports.preview(desk, file, asked, table)
            data, lines = _report(desk, seen, answers_from(decide or [], "--decide"), accept, dry_run)
        show(data, as_json, lines)


# ---- lists of participants -------------------------------------------------------------------------------------------


def _roster(desk: Any, file: Path, accept: str, dry_run: bool) -> tuple[dict[str, Any], list[str]]:
    from .services import people, roster

    read = roster.read_file(desk, file)
    result = roster.ImportResult(0, 0)
    if not dry_run:
        result, _ = roster.commit(desk, read.preview, _decisions(read.preview, accept))
    return _roster_report(read, result, {person.id: person for person in people.everybody(desk)})


def _decisions(preview: RosterPreview, accept: str) -> dict[int, Decision]:
    """With `suggested`, the only candidate of a doubtful row; conflicts of values are always left to a person."""
    if accept != "suggested":
        return {}
    return {
        doubt.line: Decision(doubt.candidates[0].person_id)
        for doubt in preview.doubtful
        if len(doubt.candidates) == 1 and doubt.reason != TYPED_AT_DESK
    }


def _roster_report(read: Any, result: Any, everybody: dict[str, Person]) -> tuple[dict[str, Any], list[str]]:
    preview = read.preview
    linked = sorted([*preview.changed, *preview.same], key=lambda c: c.line)
    data = {
        "kind": "roster",
        "variant": read.table.variant,
        "encoding": read.table.encoding,
        "rows": read.rows,
        "linked": [{"row": c.line, "person": brief(everybody.get(c.person_id)), "why": c.why} for c in linked],
        "doubtful": [
            {"row": d.line, "candidates": [brief(everybody.get(c.person_id)) for c in d.candidates], "why": d.reason}
            for d in preview.doubtful
        ],
        "added": [row.line for row in preview.added],
        "unknown": [],
        "ignored": [{"row": line, "why": why} for line, why in preview.ignored],
        "columns_unknown": read.columns.unknown,
        "changed": result.added + result.changed,
        "later": list(result.later),
    }
    counts = {
        "added": len(preview.added),
        "updated": len(preview.changed),
        "same": len(preview.same),
        "doubtful": len(preview.doubtful),
        "ignored": len(preview.ignored),
    }
    lines = [worded(CLI, "import_counts", **counts)]
    lines += [worded(CLI, "import_doubt", row=d.line, why=worded(DOUBTS, d.reason)) for d in preview.doubtful]
    lines += [worded(CLI, "import_later", row=line) for line in result.later]
    return data, lines


# ---- reports of meetings and courses ---------------------------------------------------------------------------------


def _report(
    desk: Any, seen: Any, decided: dict[str, str], accept: str, dry_run: bool
) -> tuple[dict[str, Any], list[str]]:
    from .services import people, report_commit

    everybody = {person.id: person for person in people.everybody(desk)}
    decisions = _decided(seen, decided, everybody)
    seen, entries = _accepted(seen, decisions, accept), 0
    if not dry_run:
        result, _ = report_commit.commit(desk, seen, decisions, accept == "suggested")
        entries = result.entries
    linked, doubtful, unknown = seen.of(Linked), seen.of(Doubtful), seen.of(Unknown)
    data = {
        "kind": seen.kind.value,
        "variant": seen.report.variant,
        "encoding": seen.report.encoding,
        "rows": len(seen.lines),
        "linked": [{"row": x.line, "person": brief(everybody[x.verdict.person]), "why": x.verdict.why} for x in linked],
        "doubtful": [
            {"row": x.line, "candidates": [brief(everybody[c.person]) for c in x.verdict.candidates],
             "why": x.verdict.why, "text": x.name}
            for x in doubtful
        ],
        "unknown": [{"row": x.line, "text": " ".join(filter(None, (x.name, x.email)))} for x in unknown],
        "ignored": [{"row": x.line, "why": _why(x)} for x in seen.ignored],
        "changed": entries,
        "zone": seen.zone,
        "activities": dict(seen.activities),
        "questions": seen.questions,
    }  # fmt: skip
    counts = {"linked": len(linked), "doubtful": len(doubtful), "unknown": len(unknown), "ignored": len(seen.ignored)}
    lines = [worded(CLI, "report_counts", **counts, new=entries)]
    lines += [worded(CLI, "import_doubt", row=x.line, why=f"{x.name}: {worded(WHYS, x.verdict.why)}") for x in doubtful]
    return data, lines


def _why(line: Any) -> str:
    return str(line.why or (line.verdict.why if isinstance(line.verdict, Ignored) else ""))


def _decided(seen: Any, decided: dict[str, str], everybody: dict[str, Person]) -> dict[str, str]:
    """Identity → person, from ROW=PERSON."""
    from .domain.identity import NOBODY as NOBODY_OF_SEMINAR

    rows = {str(line.line): line.identity for line in seen.lines}
    found = {}
    for row, who in decided.items():
        if row not in rows:
            raise typer.BadParameter(f"there is no row {row}", param_hint="--decide")
        ids = [p.id for p in everybody.values() if who in (p.id, p.email)] if who else []
        if who != NOBODY and len(ids) != 1:
            raise KnownError("person_unknown")
        found[rows[row]] = NOBODY_OF_SEMINAR if who == NOBODY else ids[0]
    return found


def _accepted(seen: Any, decisions: dict[str, str], accept: str) -> Any:
    """The preview as it is after these decisions."""
    from .domain.claims import IgnoredWhy, Why
    from .domain.identity import NOBODY as NOBODY_OF_SEMINAR
    from .domain.matching import accept_suggested

    def verdict(line: Any) -> Any:
        if line.verdict is None:
            return None
        person = decisions.get(line.identity)
        if person is not None:
            return Ignored(IgnoredWhy.DECIDED) if person == NOBODY_OF_SEMINAR else Linked(person, Why.DECIDED)
        return (accept == "suggested" and accept_suggested(line.verdict)) or line.verdict

    return replace(seen, lines=tuple(replace(line, verdict=verdict(line)) for line in seen.lines))
