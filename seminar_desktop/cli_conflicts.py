"""`conflicts`: what contradicts itself because desks were apart, and settling it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from .cli import Json, Seminar, app, brief, language, opened, show

if TYPE_CHECKING:
    from .domain.conflicts import Conflict, Settled, Side
    from .services.desk import Desk


@app.command(name="conflicts")
def list_conflicts(
    seminar: Seminar,
    settle: Annotated[str, typer.Option(help="Id of a conflict, or its beginning.")] = "",
    choose: Annotated[int, typer.Option(min=0, help="With --settle: number of the way that is listed.")] = 0,
    value: Annotated[str | None, typer.Option(help="With --settle: another value for the field.")] = None,
    reason: Annotated[str, typer.Option(help="With --settle: why. The way that was chosen when left out.")] = "",
    undo: Annotated[str, typer.Option(help="Id of a settled conflict that is to be open again.")] = "",
    settled: Annotated[bool, typer.Option("--settled", help="What was settled, by whom and how.")] = False,
    operator: Annotated[str, typer.Option(help="Name of who settles it.")] = "",
    as_json: Json = False,
) -> None:
    """List what desks that were apart contradict one another about, and settle it."""
    if settle and (choose > 0) == (value is not None):
        raise typer.BadParameter("choose a number or give a value", param_hint="--choose / --value")
    with opened(seminar) as desk:
        from .services import conflicts
        from .services.desk import sign_in

        if operator:
            sign_in(desk, operator)
        if settle:
            _settle(desk, settle, choose, value, reason)
        if undo:
            conflicts.undo(desk, undo)
        if settled:
            done = conflicts.settled(desk)
            show({"settled": [_done(one) for one in done]}, as_json, [_done_line(one) for one in done])
        else:
            found = conflicts.conflicts(desk)
            lines = [line for one in found for line in _lines(one)]
            show({"conflicts": [_json(one) for one in found]}, as_json, lines or [_words("none")])


def _settle(desk: Desk, id_: str, number: int, value: str | None, reason: str) -> None:
    from .conflict_words import option
    from .domain.conflicts import OTHER, Option
    from .domain.errors import KnownError
    from .services import conflicts

    one = conflicts.get(desk, id_)
    if number > len(one.options):
        raise KnownError("conflict_choice")
    chosen = one.options[number - 1] if number else Option(OTHER, "other")
    conflicts.settle(desk, one, chosen.choice, reason or option(chosen, language()), value or "")


def _lines(one: Conflict) -> list[str]:
    """The sentence, both sides, and the numbered ways out."""
    from . import conflict_words as say

    ways = [f"  {number}. {_way(one, way)}" for number, way in enumerate(one.options, 1)]
    sides = [f"  {say.by(side)}, {side.at:%Y-%m-%d %H:%M}: {say.side_words(side, language())}" for side in one.sides]
    return [f"{one.id}  {say.sentence(one, language())}", *sides, *ways]


def _way(one: Conflict, way: Any) -> str:
    from . import conflict_words as say

    side = one.sides[way.side] if way.side is not None else None
    which = f" ({say.by(side)}: {say.side_words(side, language())})" if side else ""
    return say.option(way, language()) + which


def _json(one: Conflict) -> dict[str, Any]:
    from . import conflict_words as say

    return {
        "id": one.id,
        "kind": one.kind.value,
        "sentence": say.sentence(one, language()),
        "people": [brief(person) for person in one.people],
        "about": {name: value for name, value in one.values.items() if name != "slot"},
        "sides": [_side(side) for side in one.sides],
        "options": [
            {"number": n, "choice": way.choice, "says": _way(one, way)} for n, way in enumerate(one.options, 1)
        ],
        "typed": one.typed,
        "disputed": [_side(side) for side in one.disputed],
    }


def _side(side: Side) -> dict[str, Any]:
    from . import conflict_words as say

    return {
        "entry": side.entry, "desk": side.desk, "operator": side.operator, "at": side.at.isoformat(),
        "says": say.side_words(side, language()), "counts": side.counts, "person": brief(side.person),
    }  # fmt: skip


def _done(one: Settled) -> dict[str, Any]:
    return {"conflict": _json(one.conflict), "choice": one.choice, "reason": one.reason, "by": _side(one.side)}


def _done_line(one: Settled) -> str:
    from . import conflict_words as say

    who = f"{say.by(one.side)}, {one.side.at:%Y-%m-%d %H:%M}: {one.reason}"
    return f"{one.conflict.id}  {say.sentence(one.conflict, language())}  {who}"


def _words(code: str) -> str:
    from .cli import worded
    from .wording_conflicts import HEADINGS

    return worded(HEADINGS, code)
