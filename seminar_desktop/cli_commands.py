"""The commands of the command line, one function each."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from . import paths, wording, wording_agenda
from .cli import Json, Seminar, answers_from, app, brief, moment, opened, refusals, show, the_one, worded
from .cli_wording import CLI
from .domain.badges import PrintReason
from .domain.checkin import REGISTRATION, VerdictKind
from .domain.errors import KnownError


@app.command()
def new(
    seminar: Seminar,
    agenda: Annotated[Path | None, typer.Option(help="Agenda as CSV or XLSX, clean or as printed.")] = None,
    people: Annotated[Path | None, typer.Option(help="Participants as CSV or XLSX.")] = None,
    title: Annotated[str, typer.Option(help="Title of the seminar.")] = "",
    place: Annotated[str, typer.Option(help="Where it takes place.")] = "",
    zone: Annotated[str, typer.Option(help="IANA time zone.")] = "America/El_Salvador",
    answer: Annotated[
        list[str] | None, typer.Option(help="KEY=ANSWER to a question about the agenda; repeatable.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a seminar from an agenda and a list of participants.

    What an agenda leaves open is listed with the keys to answer it; nothing is made until the blocking ones are.
    """
    from .cli import _data_dir
    from .services import agenda as agendas
    from .services import people as persons
    from .services import setup

    path = paths.seminar_file(seminar, _data_dir)
    with refusals():
        draft = agendas.read_file(agenda, answers_from(answer or [])) if agenda else None
        questions = draft.questions if draft else []
        if draft and agendas.blocking(draft):
            show(
                {"created": False, "questions": [_question(q) for q in questions]},
                as_json,
                [_question_line(q) for q in questions],
            )
            raise KnownError("agenda_questions", count=len(agendas.blocking(draft)))
        fields = {"title": title or path.stem, "place": place, "zone": zone}
        setup.create(path, paths.state_dir(), fields, draft.slots if draft else (), people)
    with opened(seminar) as desk:
        count = len(persons.everybody(desk))
    slots = len(draft.slots) if draft else 0
    data = {
        "created": True,
        "file": str(path),
        "slots": slots,
        "people": count,
        "repairs": [_repair(r) for r in draft.repairs] if draft else [],
        "questions": [_question(q) for q in questions],
    }
    lines = [str(path), worded(CLI, "made", slots=slots, people=count)]
    if draft:
        lines += [worded(wording_agenda.REPAIRS, r.code, row=r.row, what=r.what, now=r.now) for r in draft.repairs]
    show(data, as_json, lines + [_question_line(q) for q in questions])


def _question(question: Any) -> dict[str, object]:
    return {
        "key": question.key,
        "code": question.code,
        "rows": list(question.rows),
        "choices": list(question.choices),
        "blocking": question.blocking,
        "text": worded(wording_agenda.QUESTIONS, question.code, **question.values),
    }


def _question_line(question: Any) -> str:
    mark = "!" if question.blocking else "?"
    choices = f"  [--answer '{question.key}={'|'.join(question.choices) or '…'}']"
    return f"{mark} {worded(wording_agenda.QUESTIONS, question.code, **question.values)}{choices}"


def _repair(repair: Any) -> dict[str, object]:
    return {"row": repair.row, "code": repair.code, "what": repair.what, "now": repair.now}


@app.command()
def people(seminar: Seminar, as_json: Json = False) -> None:
    """List everybody, with the code of the current badge issue."""
    from .services import people as persons

    with opened(seminar) as desk:
        here, codes = persons.arrived(desk), persons.codes(desk)
        rows = [
            {
                **(brief(p) or {}),
                "country": p.country,
                "role": p.role,
                "modality": p.modality,
                "arrived": p.id in here,
                "badge": codes.get(p.id),
            }
            for p in persons.everybody(desk)
        ]
        show(
            rows,
            as_json,
            [
                f"{'●' if r['arrived'] else '○'} {r['badge'] or ''}  {r['name']} · {r['country']} · "
                f"{worded(wording.ROLES, str(r['role']))}"
                for r in rows
            ],
        )


@app.command()
def scan(
    seminar: Seminar,
    code: Annotated[str, typer.Argument(help="What the scanner read.")],
    station: Annotated[str, typer.Option(help="registration, or the id of a slot.")] = REGISTRATION,
    at: Annotated[str | None, typer.Option(help="Time of the scan, ISO 8601; now when left out.")] = None,
    leaving: Annotated[bool, typer.Option("--leaving", help="The person goes out.")] = False,
    as_json: Json = False,
) -> None:
    """Scan a badge. Status 0 when the person is admitted or already was, 1 for every other verdict."""
    from .services import attendance

    with opened(seminar) as desk:
        when = moment(at, desk.zone)
        began = time.perf_counter()
        result, _ = attendance.scan(desk, code, attendance.check_station(desk, station), when, leaving)
        ms = round((time.perf_counter() - began) * 1000, 3)
    verdict = result.verdict
    sentence = worded(wording.REASONS, verdict.reason)
    data = {
        "verdict": verdict.kind.value,
        "reason": verdict.reason,
        "person": brief(verdict.person),
        "entry": result.entry,
        "ms": ms,
        "notes": list(verdict.notes),
        "at": result.at.isoformat(),
        "earlier": _earlier(verdict.earlier),
    }
    name = f" {verdict.person.name}" if verdict.person else ""
    show(data, as_json, [f"{worded(wording.VERDICTS, verdict.kind.value)}{name}", sentence])
    if not verdict.admitted and verdict.kind not in (VerdictKind.ALREADY_HERE, VerdictKind.BACK, VerdictKind.LEFT):
        raise typer.Exit(1)


def _earlier(sighting: Any) -> dict[str, str] | None:
    return {"at": sighting.at.isoformat(), "desk": sighting.desk, "operator": sighting.operator} if sighting else None


@app.command()
def badges(
    seminar: Seminar,
    out: Annotated[Path, typer.Option(help="PDF to write.")],
    stock: Annotated[str, typer.Option(help="Id of the paper; an unknown one lists all.")] = "avery-5392",
    start: Annotated[int, typer.Option(min=1, help="First free cell of the sheet.")] = 1,
    person: Annotated[
        list[str] | None, typer.Option(help="Id or e-mail of one person; repeatable. Everybody when left out.")
    ] = None,
    reason: Annotated[
        PrintReason, typer.Option(help="lost, damaged and name_corrected issue a new code.")
    ] = PrintReason.FIRST,
    as_json: Json = False,
) -> None:
    """Print badges to a PDF; every print is noted in the journal."""
    from .badge_words import words
    from .services import badges as service
    from .services.papers import require_pdf_name

    with opened(seminar) as desk:
        require_pdf_name(out)  # before a new code makes an old badge void
        chosen = _chosen(desk, person)
        paper = next((s for s in service.stocks() if s.id == stock), None)
        if paper is None:
            raise KnownError("stock_unknown", stock=stock, known=", ".join(s.id for s in service.stocks()))
        codes, _ = service.prepare(desk, chosen, reason)
        faces = service.faces(desk, codes, words)
        unprintable = service.write_pdf(faces, paper, out, start)
        service.record_prints(desk, codes, reason, "pdf")
    data = {
        "file": str(out),
        "badges": len(faces),
        "unprintable": [{"badge": i, "characters": c} for i, c in unprintable],
    }
    show(data, as_json, [f"{out}", worded(CLI, "badges_written", count=len(faces))])


def _chosen(desk: Any, wanted: list[str] | None) -> list[str]:
    from .services import people as persons

    everyone = [p for p in persons.everybody(desk) if not p.substituted_by]
    if not wanted:
        return [p.id for p in everyone]
    return [the_one(everyone, key) for key in wanted]


@app.command()
def check(seminar: Seminar, as_json: Json = False) -> None:
    """Verify the journal's chains and compare the tables with a rebuild. Status 1 when something is wrong."""
    from .cli_backup import backup_line, backups_of
    from .services import journal

    with opened(seminar) as desk:
        health, kept = journal.check(desk), backups_of(desk)
    data = {
        "entries": health.entries,
        "digest": health.digest,
        "chain": "ok" if health.broken is None else "broken",
        "projection": "ok" if not health.differs else "differs",
        "not_applied": health.not_applied,
        "conflicts": health.conflicts,
        "double_admissions": health.double_admissions,
        "backups": kept,
    }
    lines = [
        worded(CLI, "check_entries", entries=health.entries, digest=health.digest[:16]),
        worded(CLI, "check_chain_ok" if health.broken is None else "check_chain_broken"),
        worded(
            CLI, "check_tables_ok" if not health.differs else "check_tables_differ", tables=", ".join(health.differs)
        ),
    ]
    if health.double_admissions:
        lines.append(worded(CLI, "check_twice", count=health.double_admissions))
    lines.append(backup_line(kept))
    show(data, as_json, lines)
    if not health.sound:
        raise typer.Exit(1)


@app.command()
def selftest(as_json: Json = False) -> None:
    """What a frozen build runs: a temporary seminar, migrations, scans, badges, check. Leaves nothing behind."""
    from .selftest import run

    with refusals():
        steps = run()
    show({"ok": True, "steps": steps}, as_json, [f"✓ {step}" for step in steps])
