"""`seat`: who sits at which round table."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import wording_seating
from .cli import Json, Seminar, app, brief, language, opened, show, the_one, worded
from .cli_wording import CLI
from .domain.errors import KnownError
from .domain.people import Person, Role
from .domain.seating import Aim, Criterion
from .domain.seating_people import FIELDS, HEAVIEST, SEATED
from .domain.seating_rounds import Rounds

if TYPE_CHECKING:
    from .domain.seating_search import Seating
    from .services.seating import Asked

Texts = list[str] | None


@app.command()
def seat(
    seminar: Seminar,
    tables: Annotated[int, typer.Option(min=0, max=500, help="How many; those of the agenda when left out.")] = 0,
    lock: Annotated[Texts, typer.Option(help="PERSON=TABLE, by id or e-mail and number; repeatable.")] = None,
    together: Annotated[Texts, typer.Option(help="PERSON,PERSON who must share a table; repeatable.")] = None,
    apart: Annotated[Texts, typer.Option(help="PERSON,PERSON who must not; repeatable.")] = None,
    speaks: Annotated[Texts, typer.Option(help="TABLE=es,en: only these languages there; repeatable.")] = None,
    role: Annotated[Texts, typer.Option(help="Roles that are seated; municipal representatives when left out.")] = None,
    spread: Annotated[Texts, typer.Option(help="FIELD=WEIGHT to share out evenly; instead of the usual ones.")] = None,
    cluster: Annotated[Texts, typer.Option(help="FIELD=WEIGHT to keep at few tables.")] = None,
    once: Annotated[Texts, typer.Option(help="FIELD of which a table never has two alike.")] = None,
    rounds: Annotated[int, typer.Option(min=1, max=12, help="Rounds in which people meet as many as possible.")] = 1,
    online: Annotated[bool | None, typer.Option("--online/--no-online", help="Whether people online sit too.")] = None,
    prefer: Annotated[Texts, typer.Option(help="PERSON=TABLE that somebody would like; repeatable.")] = None,
    keep: Annotated[int, typer.Option(min=0, help="Keep seats: what moving one person costs; 3 is usual.")] = 0,
    time_limit: Annotated[float, typer.Option(min=0.1, max=600, help="Effort, in about so many seconds.")] = 2.0,
    seed: Annotated[int, typer.Option(help="Another seed, another seating of the same quality.")] = 0,
    exact: Annotated[float, typer.Option(min=0, help="So many seconds more of the exact solver, to prove it.")] = 0,
    save: Annotated[bool, typer.Option("--save", help="Write the seats down.")] = False,
    as_json: Json = False,
) -> None:
    """Seat people at the round tables: hard rules kept, everything else shared out as evenly as possible."""
    from .services import people, seating, seating_exact, seating_rounds

    with opened(seminar) as desk:
        everybody = people.everybody(desk)
        wanted = seating.Wanted(
            tables,
            criteria=_criteria(spread or [], cluster or [], once or []),
            roles=_roles(role or []),
            online=online,
            together=tuple(frozenset(_people(everybody, text)) for text in together or ()),
            apart=tuple(frozenset(_people(everybody, text, 2)) for text in apart or ()),
            locks={the_one(everybody, who): table for who, table in _pairs(lock or [], "--lock")},
            languages={table: frozenset(said.split(",")) for table, said in _pairs(speaks or [], "--speaks")},
            preferences={the_one(everybody, who): table for who, table in _pairs(prefer or [], "--prefer")},
            keep=keep,
        )
        asked, begun = seating.ask(desk, wanted), time.perf_counter()
        try:
            several = seating_rounds.find(asked, rounds, time_limit, seed)
            if exact:
                several = Rounds(tuple(seating_exact.solve(asked.problem, exact, one) for one in several.rounds))
        except KnownError as error:
            if error.code == "seating_impossible":
                rules = wording_seating.rules(error.values["rules"], asked.people, language())  # type: ignore[arg-type]
                raise KnownError(error.code, rules=rules) from error
            raise
        seconds = time.perf_counter() - begun
        if save:
            seating.save(desk, several.rounds[0].seats)
    first, *others = ({**_data(asked, one), "seconds": round(seconds, 3)} for one in several.rounds)
    more = {"rounds": [first, *others], "met": round(several.met, 2)} if others else {}
    show({**first, **more}, as_json, [line for one in several.rounds for line in _lines(asked, one)])


def _data(asked: Asked, found: Seating) -> dict[str, Any]:
    return {
        "tables": [{"name": table.number, "title": table.title,
                    "people": [brief(person) for person in _at(asked, found, table.number)]}
                   for table in asked.tables],
        "criteria": dict(found.score.costs), "cost": found.score.cost, "bound": found.bound,
        "proven": found.proven, "moved": [one for one, table in asked.problem.start.items()
                                          if found.seats.get(one, table) != table],
        "steps": found.steps,
    }  # fmt: skip


def _lines(asked: Asked, found: Seating) -> list[str]:
    lines = []
    for table in asked.tables:
        lines.append(" · ".join(filter(None, (table.number, table.title))))
        lines += [f"  {person.name} ({person.country} {person.affiliation})" for person in
                  _at(asked, found, table.number)]  # fmt: skip
    code = "seated_best" if found.proven else "seated"
    return [*lines, worded(CLI, code, cost=found.score.cost, bound=found.bound)]


def _at(asked: Asked, found: Seating, table: str) -> list[Person]:
    chosen = [asked.people[person] for person, at in found.seats.items() if at == table]
    return sorted(chosen, key=lambda person: (person.country, person.family_name, person.given_name))


def _criteria(spread: Sequence[str], cluster: Sequence[str], once: Sequence[str]) -> tuple[Criterion, ...] | None:
    """What is balanced; None, as it is set for the seminar, when nothing is said."""
    found = [Criterion(name, aim=Aim.ONCE) for name in once]
    for given, aim in ((spread, Aim.SPREAD), (cluster, Aim.CLUSTER)):
        for name, weight in _pairs(given, "--spread, --cluster"):
            if not weight.isdigit() or not 0 < int(weight) <= HEAVIEST:
                raise typer.BadParameter(f"1 … {HEAVIEST}", param_hint="--spread, --cluster")
            found.append(Criterion(name, int(weight), aim))
    if unknown := {one.field for one in found} - set(FIELDS):
        raise typer.BadParameter(f"{min(unknown)}: {' | '.join(FIELDS)}", param_hint="--spread, --cluster, --once")
    return tuple(found) or None


def _roles(given: Sequence[str]) -> frozenset[str]:
    known = {role.value for role in Role}
    if unknown := set(given) - known:
        raise typer.BadParameter(f"{min(unknown)}: {' | '.join(sorted(known))}", param_hint="--role")
    return frozenset(given) or frozenset(SEATED)


def _people(everybody: Sequence[Person], text: str, count: int = 0) -> list[str]:
    found = [the_one(everybody, one.strip()) for one in text.split(",")]
    if len(set(found)) < 2 or (count and len(found) != count):
        raise typer.BadParameter("write it as PERSON,PERSON", param_hint="--together, --apart")
    return found


def _pairs(given: Sequence[str], option: str) -> list[tuple[str, str]]:
    if any("=" not in text for text in given):
        raise typer.BadParameter("write it as NAME=VALUE", param_hint=option)
    return [(text.rpartition("=")[0], text.rpartition("=")[2]) for text in given]
