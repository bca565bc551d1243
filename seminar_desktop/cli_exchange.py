"""`invite join exchange desks invitations`: several laptops, one seminar."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import catalog, paths, wording
from .cli import Json, Seminar, app, data_folder, language, opened, refusals, show, worded
from .cli_wording import CLI
from .domain.errors import KnownError

if TYPE_CHECKING:
    from .domain.exchange import Outcome
    from .services.desk import Desk
    from .services.trust import DeskRow

With = Annotated[str, typer.Option("--with", help="A folder, or an address: webdavs:// sftp:// s3:// postgresql://")]


@app.command()
def invite(
    seminar: Seminar,
    out: Annotated[Path | None, typer.Option(help="File for the invitation; without it, it is printed.")] = None,
    place: With = "",
    hours: Annotated[float, typer.Option(min=0.1, max=8760, help="For how long it can be used.")] = 24,
    as_json: Json = False,
) -> None:
    """Invite one more laptop. Whoever has the invitation can join until it ends."""
    with opened(seminar) as desk:
        from .domain.invitation import encode
        from .services import join_first, membership

        made = membership.invite(desk, place, timedelta(hours=hours))
        text = encode(made)
    if out is not None:
        with refusals():
            join_first.write_file(text, out)
    show({"until": made.until.isoformat(), "file": str(out or ""), "invitation": "" if out else text}, as_json,
         [worded(CLI, "invited", until=f"{made.until:%Y-%m-%d %H:%M} UTC"), str(out or text)])  # fmt: skip


@app.command()
def join(
    invitation: Annotated[str, typer.Argument(help="File with an invitation, or its text.")],
    as_: Annotated[str, typer.Option("--as", metavar="SEMINAR", help="Name or file of the new seminar here.")] = "",
    again: Annotated[
        str, typer.Option(metavar="SEMINAR", help="A seminar of this machine that is to belong to it again.")
    ] = "",
    place: With = "",
    name: Annotated[str, typer.Option(help="Name of this desk.")] = "",
    as_json: Json = False,
) -> None:
    """Make this machine a desk of the seminar of an invitation, and fetch what there is."""
    if bool(as_) == bool(again):
        raise typer.BadParameter("give one of the two", param_hint="--as / --again")
    with refusals():
        from .services import joining, membership
        from .services.desk import name_desk, open_desk

        invited = membership.read_invitation(_text(invitation))
        if again:
            desk = open_desk(paths.seminar_file(again, data_folder()), paths.state_dir())
            try:
                joining.rejoin(desk, invited)
            except BaseException:
                desk.close()
                raise
        else:
            desk = joining.join(invited, paths.seminar_file(as_, data_folder()), paths.state_dir())
        try:
            where = place or invited.place
            if name:
                name_desk(desk, name)
            outcome = _visit(desk, where) if where else None
            said = {"file": str(desk.database_path), "desk": desk.id} | (_json(desk, outcome) if outcome else {})
        finally:
            desk.close()
    lines = [worded(CLI, "joined", title=invited.title, file=said["file"])]
    show(said, as_json, lines + (_lines(outcome) if outcome else []))


@app.command()
def exchange(
    seminar: Seminar,
    place: With = "",
    begin_anew: Annotated[
        bool, typer.Option("--begin-anew", help="Write to a place that was emptied on purpose since the last time.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Exchange with a folder or a hub; without --with, with every place that is known."""
    with opened(seminar) as desk:
        from .services import exchange_places

        known = [one.address for one in exchange_places.all_places(desk)]
        where = [place] if place else known
        if not where:
            raise KnownError("no_place")
        outcomes = [_visit(desk, address, begin_anew) for address in where]
        said = _json(desk, _sum(outcomes))
    show(said, as_json, [line for outcome in outcomes for line in _lines(outcome)])


@app.command()
def desks(
    seminar: Seminar,
    revoke: Annotated[str, typer.Option(help="Id of a lost laptop: what it writes from now on does not count.")] = "",
    restore: Annotated[str, typer.Option(help="Id of a laptop that was found again.")] = "",
    trust: Annotated[str, typer.Option(help="Id of a desk that waits: let in what it has written.")] = "",
    fingerprint: Annotated[
        str, typer.Option(help="Needed with --trust: the sixteen letters and digits that laptop shows for itself.")
    ] = "",
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    as_json: Json = False,
) -> None:
    """List the desks of the seminar; say which are lost, found, or to be trusted."""
    if trust and not fingerprint:
        raise typer.BadParameter("compare what that laptop shows and give it with --trust", param_hint="--fingerprint")
    with opened(seminar) as desk:
        from .services import intake
        from .services import trust as trusted

        if revoke:
            trusted.revoke(desk, revoke, reason)
        if restore:
            trusted.restore(desk, restore, reason)
        if trust:
            intake.trust(desk, trust, reason, _grouped(fingerprint))
        rows = trusted.desks(desk)
    show({"desks": [_row(row) for row in rows]}, as_json,
         ["\t".join((row.id, row.name, str(row.have), row.peer.said_at if row.peer else "", row.fingerprint))
          for row in rows])  # fmt: skip


@app.command()
def invitations(
    seminar: Seminar,
    withdraw: Annotated[str, typer.Option(help="Id of an invitation by which nobody else may join.")] = "",
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    as_json: Json = False,
) -> None:
    """List the invitations that were made; call one back."""
    with opened(seminar) as desk:
        from .services import trust

        if withdraw:
            trust.withdraw(desk, withdraw, reason)
        rows = trust.invitations(desk)
    said = [{"id": row.id, "until": row.until.isoformat(), "withdrawn": row.withdrawn, "used_by": list(row.used_by)}
            for row in rows]  # fmt: skip
    show({"invitations": said}, as_json,
         ["\t".join((row.id, row.until.isoformat(timespec="minutes"), "withdrawn" if row.withdrawn else "",
                     ",".join(row.used_by))) for row in rows])  # fmt: skip


def _visit(desk: Desk, address: str, anew: bool = False) -> Outcome:
    from .exchange_words import folder_words
    from .services import exchange_places

    given = exchange_places.folder(Path(address)) if "://" not in address else address
    place = exchange_places.add(desk, given)
    outcome, _changes = exchange_places.visit(desk, place, folder_words(language(), language()), anew=anew)
    return outcome


def _sum(outcomes: list[Outcome]) -> Outcome:
    from .domain.exchange import Outcome

    damaged = tuple(damage for outcome in outcomes for damage in outcome.damaged)
    return Outcome(
        sum(o.written for o in outcomes), sum(o.read for o in outcomes), sum(o.waiting for o in outcomes), damaged
    )


def _json(desk: Desk, outcome: Outcome) -> dict[str, Any]:
    from .services import conflicts, journal

    return {
        "written": outcome.written, "read": outcome.read, "waiting": outcome.waiting,
        "damaged": [damage.name for damage in outcome.damaged], "conflicts": conflicts.count(desk)[0],
        "digest": journal.digest(desk),
    }  # fmt: skip


def _lines(outcome: Outcome) -> list[str]:
    lines = [worded(CLI, "exchanged", read=outcome.read, written=outcome.written)]
    if outcome.waiting:
        lines.append(worded(CLI, "exchange_waiting", count=outcome.waiting))
    lines += [
        worded(CLI, "exchange_damaged", file=damage.name,
               why=catalog.sentence(wording.DAMAGES, damage.code, language(), {}))
        for damage in outcome.damaged
    ]  # fmt: skip
    return lines


def _row(row: DeskRow) -> dict[str, Any]:
    return {
        "id": row.id, "name": row.name, "own": row.own, "entries": row.have,
        "last_seen": row.peer.said_at if row.peer else "", "read_mine": row.peer.read_mine if row.peer else 0,
        "revoked_after": row.revoked_after, "not_counted": row.distrusted, "waiting": row.waiting,
        "shared_invitation": row.shared_invitation, "fingerprint": row.fingerprint,
    }  # fmt: skip


def _grouped(typed: str) -> str:
    """A fingerprint as it is shown, however it was typed."""
    plain = "".join(typed.replace("-", " ").split()).upper()
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def _text(given: str) -> str:
    """The invitation itself, or what stands in a file of that name."""
    file = Path(given)
    if given.upper().startswith("SDI") or len(given) > 255 or not file.is_file():
        return given
    if file.stat().st_size > 10_000:
        raise KnownError("invitation_unreadable")
    return file.read_text(encoding="utf-8", errors="replace")


