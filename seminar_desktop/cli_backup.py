"""`backup` and `restore`: copies of a seminar that were read back, and a seminar made again from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import cli, paths, wording_recovery
from .cli import Json, Seminar, app, opened, refusals, show, worded

if TYPE_CHECKING:
    from .services.desk import Desk
    from .services.keeping import Keeping
    from .services.recovery import Report


@app.command()
def backup(
    seminar: Seminar,
    out: Annotated[Path | None, typer.Option(help="Folder; where the window keeps its backups when left out.")] = None,
    as_json: Json = False,
) -> None:
    """Make a backup now and read it back."""
    from .services import backups, safe_places

    with opened(seminar) as desk:
        made = backups.make(desk, out or _keeping(desk.database_path).for_backups)
        risk = safe_places.risk(made.path)
    if risk is not None and risk.product:
        typer.echo(worded(wording_recovery.BACKUPS, "synchronised", product=risk.product), err=True)
    said = worded(wording_recovery.BACKUPS, "made", count=made.entries, size=_megabytes(made.size))
    show(_brief(made), as_json, [str(made.path), said])


@app.command()
def restore(
    seminar: Seminar,
    source: Annotated[Path | None, typer.Option("--from", help="A backup; the newest sound one when left out.")] = None,
    exchange: Annotated[Path | None, typer.Option(help="A folder of exchange, for what is missing then.")] = None,
    as_json: Json = False,
) -> None:
    """Make a seminar again from a backup, the second copy and what can be read of the file, which is moved aside."""
    from .services import exchange_places, recovery

    path = paths.seminar_file(seminar, cli._data_dir)
    with refusals():
        desk, report = recovery.restore(path, paths.state_dir(), _keeping(path), source)
        try:
            if exchange is not None:
                place = exchange_places.add(desk, exchange_places.folder(exchange))
                report = recovery.after_exchange(desk, report, exchange_places.visit(desk, place)[0].read)
        finally:
            desk.close()
    missing = [{"desk": m.desk, "name": m.name, "first": m.first, "last": m.last} for m in report.missing]
    data = {
        "fault": report.fault, "aside": str(report.aside or ""), "entries": report.entries,
        "backup": str(report.backup.path) if report.backup else "", "from_copies": report.from_copies,
        "from_damaged": report.from_damaged, "from_exchange": report.from_exchange, "missing": missing,
    }  # fmt: skip
    show(data, as_json, sentences(report, path))


def sentences(report: Report, path: Path) -> list[str]:
    """A recovery in words, one sentence a line."""
    from .services.recovery import told

    return [worded(table, code, **values) for table, code, values in told(report, path, _TABLES)]


def backups_of(desk: Desk) -> list[dict[str, Any]]:
    """The backups of a seminar, the newest first, as JSON shows them."""
    from .services import backups

    return [_brief(one) for one in backups.kept(_keeping(desk.database_path))]


def backup_line(kept: list[dict[str, Any]]) -> str:
    """How many backups there are, and of when the newest is."""
    if not kept:
        return worded(wording_recovery.BACKUPS, "none")
    newest = kept[0]
    return worded(
        wording_recovery.BACKUPS, "newest", count=len(kept), at=newest["at"][:16].replace("T", " ") + " UTC",
        entries=newest["entries"],
    )  # fmt: skip


_TABLES = (wording_recovery.FAULTS, wording_recovery.DONE)


def _brief(one: Any) -> dict[str, Any]:
    return {"file": str(one.path), "at": one.at.isoformat(), "entries": one.entries, "size": one.size}


def _megabytes(size: int) -> str:
    return f"{size / 2**20:.1f}"


def _keeping(path: Path) -> Keeping:
    from .services.keeping import keeping
    from .settings import FILE_NAME, Settings

    settings = Settings((cli._data_dir or paths.data_dir()) / FILE_NAME)
    return keeping(path, paths.state_dir(), settings.second_copy_folder)
