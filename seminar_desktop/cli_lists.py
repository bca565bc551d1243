"""`lists`: the papers of the venue as PDF, spare badges among them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .cli import Json, Seminar, app, language, opened, show, the_one, worded
from .cli_wording import CLI
from .domain.lists import ListKind
from .domain.people import Role

if TYPE_CHECKING:
    from .services.desk import Desk

ATTENDANCE, SPARES = "attendance", "spare-badges"
KINDS = (ATTENDANCE, *(kind.value for kind in ListKind), SPARES)
Texts = list[str] | None


@app.command(name="lists")
def write_lists(
    seminar: Seminar,
    out: Annotated[Path, typer.Option(help="PDF to write.")],
    kind: Annotated[str, typer.Option(help=" | ".join(KINDS))] = ATTENDANCE,
    slot: Annotated[Texts, typer.Option(help="Id of a slot or of a table; repeatable. All when left out.")] = None,
    day: Annotated[Texts, typer.Option(help="2022-09-13; repeatable. All days when left out.")] = None,
    person: Annotated[Texts, typer.Option(help="Id or e-mail; repeatable. Everybody when left out.")] = None,
    role: Annotated[Texts, typer.Option(help="Only this role; repeatable.")] = None,
    country: Annotated[Texts, typer.Option(help="Only this delegation, e.g. SV; repeatable.")] = None,
    count: Annotated[int, typer.Option(help="Spare badges; 0 for as many as are proposed.")] = 0,
    stock: Annotated[str, typer.Option(help="Paper of the spare badges.")] = "",
    per_sheet: Annotated[int, typer.Option(min=1, max=2, help="Name tents on one page.")] = 1,
    with_people: Annotated[bool, typer.Option("--with-people", help="Behind each table card its people.")] = False,
    also: Annotated[Texts, typer.Option(help="A further language of door signs; repeatable.")] = None,
    paper: Annotated[str, typer.Option(help="Letter or A4.")] = "Letter",
    lang_of_paper: Annotated[str, typer.Option(help="es, en or fr; as --lang when left out.")] = "",
    everybody: Annotated[bool, typer.Option("--everybody", help="People who take part online as well.")] = False,
    as_json: Json = False,
) -> None:
    """Write papers of the venue to a PDF: sheets for signatures, lists, signs, cards, tents, spare badges."""
    if kind not in KINDS:
        raise typer.BadParameter(" | ".join(KINDS), param_hint="--kind")
    spoken = lang_of_paper or language()
    with opened(seminar) as desk:
        if kind == ATTENDANCE:
            said = _attendance(desk, slot or [], out, spoken, paper, everybody)
        elif kind == SPARES:
            said = _spares(desk, count, stock, role or [], out, spoken)
        else:
            said = _paper(desk, ListKind(kind), out, {
                "language": spoken, "also": tuple(also or ()), "paper": paper,
                "days": tuple(map(_day, day or ())), "slots": tuple(slot or ()), "roles": tuple(role or ()),
                "countries": tuple(one.upper() for one in country or ()), "per_sheet": per_sheet,
                "with_people": with_people,
            }, person or [])  # fmt: skip
    show({"kind": kind, "file": str(out), **said}, as_json, [str(out), worded(CLI, "pages", count=said["pages"])])


def _attendance(
    desk: Desk, chosen: list[str], out: Path, spoken: str, paper: str, everybody: bool
) -> dict[str, Any]:  # fmt: skip
    from .services import rules, sheets
    from .sheet_words import words

    plan = rules.rules(desk).plan
    slots = chosen or [s.id for s, asked in zip(plan.slots, plan.asked, strict=True) if asked]
    document, _ = sheets.print_sheets(desk, slots, out, words, spoken, paper, not everybody)
    return {"pages": document.pages}


def _spares(desk: Desk, count: int, stock: str, roles: list[str], out: Path, spoken: str) -> dict[str, Any]:
    from .list_words import spare_words
    from .services import papers, spares

    role = _role(roles[0]) if roles else None
    wanted = count or max(1, spares.counts(desk).proposal)
    printed, _ = spares.print_spares(desk, wanted, papers.stock(stock), out, spare_words(spoken, role), role)
    return {"pages": printed.pages, "codes": list(printed.codes)}


def _paper(desk: Desk, kind: ListKind, out: Path, options: dict[str, Any], keys: list[str]) -> dict[str, Any]:
    from .list_words import words
    from .services import lists, people

    everyone = people.everybody(desk) if keys else []
    chosen = tuple(the_one(everyone, key) for key in keys)
    written = lists.write(desk, lists.Choice(kind, people=chosen, **options), out, words)
    unprintable = [{"text": text, "characters": missing} for text, missing in written.unprintable]
    return {"pages": written.pages, "count": written.count, "unprintable": unprintable}


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter("write the day as 2022-09-13", param_hint="--day") from error


def _role(text: str) -> Role:
    if text not in set(Role):
        raise typer.BadParameter(" | ".join(Role), param_hint="--role")
    return Role(text)
