"""`statements`: what the round tables wrote down; `report`: it and everything else in one workbook."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from . import wording_contributions
from .cli import Json, Seminar, app, language, opened, show


@app.command()
def statements(
    seminar: Seminar,
    out: Annotated[Path | None, typer.Option(help="Also write them to a .csv, .xlsx or .pdf file.")] = None,
    locale: Annotated[str, typer.Option(help="Decides the delimiter of a CSV file: es_SV, fr_FR …")] = "es_SV",
    paper: Annotated[str, typer.Option(help="Letter or A4.")] = "Letter",
    as_json: Json = False,
) -> None:
    """What the round tables wrote down, the most votes first; merged statements stand below the one they belong to."""
    from .services import contributions

    words = wording_contributions.words(language())
    with opened(seminar) as desk:
        standing, team = contributions.standings(desk), contributions.team(desk)
        if out is not None:
            contributions.write(desk, out, words, locale, paper)
    said = [
        {**asdict(one.contribution), "votes": one.votes, "tables": list(one.tables),
         "merged": [other.text for other in one.merged]}
        for one in standing
    ]  # fmt: skip
    lines = []
    for one in standing:
        kind = words.kinds.get(one.contribution.kind, one.contribution.kind)
        lines.append(f"{one.votes:>4}  {', '.join(one.tables)}  {kind}: {one.contribution.text}")
        lines += [f"      + {other.text}" for other in one.merged]
    show({"statements": said, "tables": team}, as_json, lines)


@app.command()
def report(
    seminar: Seminar,
    out: Annotated[Path, typer.Option(help="Workbook (.xlsx) to write.")],
    locale: Annotated[str, typer.Option(help="es_SV, fr_FR …")] = "es_SV",
    as_json: Json = False,
) -> None:
    """The closing report: people, arrivals, attendance, certificates and what the tables wrote, a sheet each."""
    from .exchange_words import report_words
    from .services import closing_report

    with opened(seminar) as desk:
        count = closing_report.write(desk, out, report_words(language(), locale))
    show({"file": str(out), "sheets": count}, as_json, [str(out)])
