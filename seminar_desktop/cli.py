"""The command line: the second front end. It holds no rule; it words what services return.

Exit status 0: done. 1: refused, the reason on stderr in one sentence. 2: wrong usage.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from . import __version__, catalog, paths, wording
from .domain.errors import KnownError
from .domain.people import Person

app = typer.Typer(
    name="seminar-desktop",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Run a seminar on site. Without a command the window opens; `demo` opens the San Salvador seminar.",
)

Seminar = Annotated[str, typer.Argument(metavar="SEMINAR", help="A .seminar file, or a name in the data folder.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")]
Language = Annotated[str, typer.Option("--lang", help="Language of sentences: en or es.")]
_language = "en"
_data_dir: Path | None = None


@app.callback()
def common(
    lang: Language = "en",
    data_dir: Annotated[Path | None, typer.Option(help="Folder of the seminars.")] = None,
) -> None:
    """Options of every command."""
    global _language, _data_dir
    _language, _data_dir = lang, data_dir


@contextmanager
def opened(name: str) -> Iterator[Any]:
    """The seminar, open as this machine's desk; a known error becomes a sentence and exit status 1."""
    from .services.desk import open_desk

    with refusals():
        desk = open_desk(paths.seminar_file(name, _data_dir), paths.state_dir())
        try:
            yield desk
            _copy_twice(desk)
        finally:
            desk.close()


def _copy_twice(desk: Any) -> None:
    """Let the second copy follow what the command has written; a folder that is away is caught up with later."""
    from .services.keeping import keeping
    from .services.second_copy import follow
    from .settings import FILE_NAME, Settings

    chosen = Settings((_data_dir or paths.data_dir()) / FILE_NAME).second_copy_folder
    follow(desk, keeping(desk.database_path, desk.state, chosen))


@contextmanager
def refusals() -> Iterator[None]:
    """Word known errors on stderr and leave with status 1."""
    try:
        yield
    except KnownError as error:
        typer.echo(catalog.sentence(wording.ERRORS, error.code, _language, error.values), err=True)
        raise typer.Exit(1) from error


def show(data: object, as_json: bool, lines: list[str]) -> None:
    """One JSON object, or plain lines for people."""
    typer.echo(json.dumps(data, ensure_ascii=False, default=str) if as_json else "\n".join(lines))


def worded(table: catalog.Table, code: str, **values: object) -> str:
    return catalog.sentence(table, code, _language, values)


def data_folder() -> Path | None:
    """Folder of the seminars that was named on the command line."""
    return _data_dir


def language() -> str:
    """Language of sentences and of exported words."""
    return _language


def brief(person: Person | None) -> dict[str, str] | None:
    """A person as JSON shows them."""
    return {"id": person.id, "email": person.email, "name": person.name} if person else None


def the_one(everyone: Sequence[Person], key: str) -> str:
    """Id of the person with this id or address. KnownError: `person_unknown`, `person_ambiguous`."""
    ids = [p.id for p in everyone if key == p.id] or [p.id for p in everyone if key and key == p.email]
    if not ids:
        raise KnownError("person_unknown")
    if len(ids) > 1:
        raise KnownError("person_ambiguous", email=key, ids=", ".join(ids))
    return ids[0]


def answers_from(pairs: list[str], option: str = "--answer") -> dict[str, str]:
    """`KEY=ANSWER` options as a mapping; anything else is wrong usage. The last `=` counts: a key may hold others."""
    if any("=" not in pair for pair in pairs):
        raise typer.BadParameter("write it as KEY=ANSWER", param_hint=option)
    return dict(pair.rsplit("=", 1) for pair in pairs)


def moment(text: str | None, zone: Any) -> datetime | None:
    """An ISO time given by hand, in the seminar's zone unless it has an offset."""
    if text is None:
        return None
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter("write the time as 2022-09-12T08:41", param_hint="--at") from error
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=zone)


def run(arguments: list[str]) -> int:
    """Run the command line; returns the exit status."""
    from . import (  # noqa: F401  (they register the commands)
        cli_attendance,
        cli_backup,
        cli_clock,
        cli_commands,
        cli_conflicts,
        cli_documents,
        cli_exchange,
        cli_import,
        cli_lists,
        cli_seating,
        cli_statements,
        cli_verify,
    )

    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
    try:
        app(arguments, standalone_mode=True)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    return 0


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)
