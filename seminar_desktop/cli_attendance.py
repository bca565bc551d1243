"""`slots`, `mark`, `attendance`, `eligibility`, `waive`: who was where, and who has earned what."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from . import wording_attendance, wording_eligibility
from .cli import Json, Seminar, answers_from, app, brief, language, opened, show, the_one, worded
from .cli_wording import CLI
from .domain.errors import KnownError

Out = Annotated[Path | None, typer.Option(help="File to write: .csv or .xlsx.")]
Csv = Annotated[bool, typer.Option("--csv", help="CSV on stdout.")]
Locale = Annotated[str, typer.Option(help="Decides the delimiter of a CSV file: es_SV, fr_FR …")]


@app.command()
def slots(seminar: Seminar, as_json: Json = False) -> None:
    """List the agenda with the ids that --slot and --station take."""
    from .services import attendance

    with opened(seminar) as desk:
        agenda = attendance.slots(desk)
    rows = [
        {"id": s.id, "day": s.day, "start": s.start, "end": s.end, "kind": s.kind, "title": s.title} for s in agenda
    ]
    lines = [f"{s.id}  {s.day or ''} {s.start.strftime('%H:%M') if s.start else ''}  {s.title}" for s in agenda]
    show(rows, as_json, lines)


@app.command()
def mark(
    seminar: Seminar,
    slot: Annotated[str, typer.Argument(help="Id of a slot.")],
    person: Annotated[str, typer.Argument(help="Id or e-mail.")],
    status: Annotated[
        str, typer.Argument(help="present, late, left_early, virtual, excused, absent, not_required, or none.")
    ],
    operator: Annotated[str, typer.Option(help="Who says so.")] = "",
    as_json: Json = False,
) -> None:
    """Say of a person at a slot what a facilitator says; `none` takes the mark back."""
    from .services import desk as desks
    from .services import marks, people

    with opened(seminar) as desk:
        if operator:
            desks.sign_in(desk, operator)
        who = the_one(people.everybody(desk), person)
        marking, _ = marks.mark(desk, {(who, slot): "" if status == "none" else status})
    show({"changed": len(marking.after)}, as_json, [worded(CLI, "marked", count=len(marking.after))])


@app.command()
def attendance(
    seminar: Seminar,
    slot: Annotated[str, typer.Option(help="Only this slot: user, time and status, ready for Moodle.")] = "",
    out: Out = None,
    as_csv: Csv = False,
    locale: Locale = "es_SV",
    as_json: Json = False,
) -> None:
    """Presence of everybody at every slot."""
    from .export_words import words
    from .services import exports, presence

    with opened(seminar) as desk:
        if slot and (out or as_csv):
            table = exports.moodle(desk, slot, language())
            if out:
                exports.write_moodle(out, table)
            _tell(table.sheet, out, as_csv)
            return
        if out or as_csv:
            sheet = exports.grid(desk, words(language()))
            if out:
                exports.write(out, [sheet], locale)
            _tell(sheet, out, as_csv)
            return
        board = presence.board(desk)
        if slot and slot not in board.plan.index:
            raise KnownError("slot_unknown", slot=slot)
        every = presence.all_rows(desk, board)
    columns = [board.plan.index[slot]] if slot else range(len(board.plan.slots))
    rows = [
        {
            "person": brief(person),
            "presence": {board.plan.slots[i].id: _outcome(every[person.id][i]) for i in columns},
        }
        for person in board.people
    ]
    lines = []
    for i in columns:
        counted = presence.counts(board.plan, every.values())[i]
        said = ", ".join(f"{worded(wording_attendance.PRESENCES, s)} {n}" for s, n in sorted(counted.items()))
        lines.append(f"{board.plan.slots[i].title}: {said}")
    show(rows, as_json, lines)


def _outcome(outcome: Any) -> dict[str, object]:
    return {
        "status": outcome.status.value,
        "reason": outcome.reason.value,
        "clash": outcome.clash.value if outcome.clash else None,
        "online_seconds": outcome.online,
    }


@app.command()
def eligibility(
    seminar: Seminar,
    rule: Annotated[
        list[str] | None, typer.Option("--if", help="RULE=VALUE tried out without storing it, e.g. slots_percent=80.")
    ] = None,
    out: Out = None,
    as_csv: Csv = False,
    locale: Locale = "es_SV",
    as_json: Json = False,
) -> None:
    """Who has earned a certificate, who still can, and exactly what is missing."""
    from .export_words import missing_words, thing_words, words
    from .services import eligibility as service
    from .services import exports, rules

    tried = answers_from(rule or [], "--if")
    with opened(seminar) as desk:
        changed = rules.checked(tried)
        if out or as_csv:
            sheet = exports.eligibility_list(desk, words(language()), changed)
            if out:
                exports.write(out, [sheet], locale)
            _tell(sheet, out, as_csv)
            return
        found = service.verdicts(desk, changed)
    titles = found.rules.slots
    data = [
        {
            "person": brief(entry.person),
            "kind": entry.eligibility.certificate.value,
            "state": entry.eligibility.standing.value,
            "missing": [
                {
                    "kind": m.kind.value,
                    "slot": m.slot,
                    "status": str(m.status),
                    "fix": m.fix.value,
                    "now": m.now,
                    "text": thing_words(m, titles, language()),
                }
                for m in entry.eligibility.missing
            ],
            "attended": entry.eligibility.attended,
            "required": entry.eligibility.required,
            "courses_passed": entry.eligibility.passed,
            "courses": entry.eligibility.courses,
            "waived": list(entry.eligibility.waived),
            "undecided_rows": entry.possible_rows,
        }
        for entry in found.entries
    ]
    lines = []
    for entry in found.chase():
        lines.append(f"{entry.person.name}: {worded(wording_eligibility.STANDINGS, entry.eligibility.standing)}")
        lines += [f"    {missing_words(missing, titles, language())}" for missing in entry.eligibility.missing]
    show(data, as_json, lines)


@app.command()
def waive(
    seminar: Seminar,
    person: Annotated[str, typer.Argument(help="Id or e-mail.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    operator: Annotated[str, typer.Option(help="Who grants it.")],
    slot: Annotated[
        list[str] | None, typer.Option(help="Slot or course; repeatable. Everything when left out.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Waive requirements for a person, by name and with a reason."""
    from .domain.eligibility import EVERYTHING
    from .services import desk as desks
    from .services import eligibility as service
    from .services import people

    with opened(seminar) as desk:
        desks.sign_in(desk, operator)
        who = the_one(people.everybody(desk), person)
        service.waive(desk, who, slot or [EVERYTHING], reason)
        entry, _ = service.verdict(desk, who)
    state = entry.eligibility.standing
    show({"state": state.value}, as_json, [worded(wording_eligibility.STANDINGS, state)])


def _tell(sheet: Any, out: Path | None, as_csv: bool) -> None:
    if as_csv:
        from .services.exports import as_csv_text

        sys.stdout.write(as_csv_text(sheet))
    elif out:
        typer.echo(str(out))
