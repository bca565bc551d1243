"""`clock`: how the clocks of the desks stand, and repairing the times of one."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .cli import Json, Seminar, app, opened, show, worded
from .domain.durations import milliseconds, typed
from .wording_clocks import CLOCKS


@app.command()
def clock(
    seminar: Seminar,
    repair: Annotated[str, typer.Option(metavar="DESK", help="Id or name of the desk whose times are wrong.")] = "",
    by: Annotated[str, typer.Option(help="By how much to move them, e.g. +47min or -1h30min. As proposed.")] = "",
    first: Annotated[int, typer.Option(min=0, help="Number of the first entry; 0: as proposed.")] = 0,
    last: Annotated[int, typer.Option(min=0, help="Number of the last entry; 0: as proposed.")] = 0,
    reason: Annotated[str, typer.Option(help="Why; the others read it.")] = "",
    undo: Annotated[str, typer.Option(metavar="ENTRY", help="Take back this correction.")] = "",
    as_json: Json = False,
) -> None:
    """Say how the clocks of the desks stand; correct the times of a desk whose clock was wrong."""
    from .services import clocks

    ms = milliseconds(by) if by else None
    if by and ms is None:
        raise typer.BadParameter("write it as +47min or -1h30min", param_hint="--by")
    with opened(seminar) as desk:
        if undo:
            clocks.undo(desk, undo, reason)
        entry = ""
        if repair:
            of = next((one.desk for one in clocks.judgements(desk) if repair in (one.desk, one.name)), repair)
            proposed = clocks.proposal(desk, of)
            until = last or (None if first else proposed.last)
            length = proposed.shift_ms if ms is None else ms
            entry, _ = clocks.shift(desk, of, first or proposed.first, until, length, reason)
        found = clocks.judgements(desk)
    data: dict[str, Any] = {"desks": [_row(one) for one in found]} | ({"entry": entry} if entry else {})
    show(data, as_json, [line for one in found for line in _lines(one)])


def _row(one: Any) -> dict[str, Any]:
    said = one.judgement
    return {
        "desk": one.desk,
        "name": one.name,
        "own": one.own,
        "state": said.standing.value,
        "reason": said.reason.value,
        "ahead_ms": said.ahead_ms,
        "shifts": [
            {"entry": n.entry, "first": n.first, "last": n.last or None, "shift_ms": n.ms, "reason": n.reason}
            for n in one.shifts
        ],
    }


def _lines(one: Any) -> list[str]:
    said = one.judgement
    shifted = typed(said.values.get("shifted_ms", 0))
    return [
        worded(CLOCKS, said.reason.value, name=one.name, off=typed(said.ahead_ms), shifted=shifted),
        *(
            worded(CLOCKS, "shift", name=one.name, first=n.first, last=n.last or worded(CLOCKS, "until_set"),
                   shifted=typed(n.ms), reason=n.reason)
            for n in one.shifts
        ),
    ]  # fmt: skip
