"""What the round tables write down: entered, changed, voted on, merged with a trace, handed out as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain import contributions as rules
from ..domain.changes import Changes
from ..domain.contributions import (
    CONTRIBUTION_FIELDS,
    LONGEST,
    MOST_VOTES,
    Contribution,
    ContributionKind,
    Level,
    Standing,
)
from ..domain.errors import KnownError
from ..domain.journal import new_id
from ..domain.lists import tables as round_tables
from ..store import agenda
from ..store import contributions as store
from ..store.database import Connection
from .desk import Desk, edits

if TYPE_CHECKING:
    from ..exporters.table import Sheet

COLUMNS = (
    "number", "votes", "table", "kind", "text", "level", "owner", "partner", "time_frame", "resources", "objective",
    "merged",
)  # fmt: skip
"""Of the table that is handed out."""
_CHOICES = {"kind": {kind.value for kind in ContributionKind}, "level": {"", *(level.value for level in Level)}}


@dataclass(frozen=True, slots=True)
class ContributionWords:
    """Words of the table in one language; the front end supplies them."""

    headings: Mapping[str, str]
    """By `COLUMNS`, and `title`."""
    kinds: Mapping[str, str]
    levels: Mapping[str, str]


def everything(desk: Desk) -> list[Contribution]:
    """Every statement in the order in which it was written, merged ones as well."""
    with desk.read() as connection:
        return store.contributions(connection)


def standings(desk: Desk) -> list[Standing]:
    """What stands for itself, the most votes first."""
    return rules.standings(everything(desk))


def save(desk: Desk, values: Mapping[str, str], contribution: str = "") -> tuple[Contribution, Changes]:
    """Write a new statement down, or change fields of one. What is so already makes no entry.

    KnownError: `contribution_empty`, `contribution_too_long` (most), `contribution_votes` (most),
    `contribution_choice` (field, value), `contribution_unknown`.
    """
    wanted = {name: " ".join(value.split()) for name, value in values.items()}
    _check(wanted, new=not contribution)
    with desk.write() as transaction:
        connection = transaction.connection
        before = _known(connection, contribution) if contribution else Contribution(new_id("t"), kind="")
        if not contribution:
            wanted["written"] = desk.now().astimezone(UTC).isoformat(timespec="milliseconds")
        changed = {name: value for name, value in wanted.items() if getattr(before, name) != value}
        transaction.append(*edits("contribution", before.id, changed))
        return (_known(connection, before.id), Changes.SEATING if changed else Changes.NONE)


def remove(desk: Desk, contribution: str) -> Changes:
    """Take a statement off the list; `restore` puts it back. KnownError("contribution_unknown")."""
    with desk.write() as transaction:
        _known(transaction.connection, contribution)
        transaction.append(*edits("contribution", contribution, {"deleted": "true"}))
    return Changes.SEATING


def restore(desk: Desk, contribution: str) -> Changes:
    """Put a statement back that was taken off the list."""
    with desk.write() as transaction:
        transaction.append(*edits("contribution", contribution, {"deleted": ""}))
    return Changes.SEATING


def merge(desk: Desk, kept: str, others: Sequence[str]) -> tuple[Mapping[str, str], Changes]:
    """Let `kept` stand for others that say the same; what they were merged into before, for `unmerge`.

    Their texts and votes stay, and are shown under it. KnownError: `contribution_unknown`, `contribution_itself`.
    """
    if kept in others:
        raise KnownError("contribution_itself")
    return _point(desk, dict.fromkeys(others, kept), kept)


def unmerge(desk: Desk, before: Mapping[str, str]) -> tuple[Mapping[str, str], Changes]:
    """Take a merge back, or part one statement again with an empty text."""
    return _point(desk, before)


def _point(desk: Desk, wanted: Mapping[str, str], kept: str = "") -> tuple[Mapping[str, str], Changes]:
    with desk.write() as transaction:
        connection = transaction.connection
        if kept:
            _known(connection, kept)
        before = {one: _known(connection, one).merged_into for one in wanted}
        for one, target in wanted.items():
            if before[one] != target:
                transaction.append(*edits("contribution", one, {"merged_into": target}))
    return before, Changes.SEATING if before != wanted else Changes.NONE


def team(desk: Desk) -> dict[str, dict[str, str]]:
    """Table → its moderator and rapporteur."""
    with desk.read() as connection:
        return store.teams(connection)


def set_team(desk: Desk, table: str, moderator: str, rapporteur: str) -> Changes:
    """Say who leads and who writes at a table."""
    wanted = {"moderator": " ".join(moderator.split())[:LONGEST], "rapporteur": " ".join(rapporteur.split())[:LONGEST]}
    with desk.write() as transaction:
        now = store.teams(transaction.connection).get(table, {})
        changed = {name: value for name, value in wanted.items() if now.get(name, "") != value}
        transaction.append(*edits("table_team", table, changed))
    return Changes.SEATING if changed else Changes.NONE


def sheet(desk: Desk, words: ContributionWords) -> Sheet:
    """What stands for itself as a table to hand out, ordered by votes; what was merged into it stands beside it."""
    from ..exporters.table import Kind, Sheet

    rows = []
    for number, one in enumerate(standings(desk), start=1):
        said = one.contribution
        rows.append((
            number, one.votes, ", ".join(one.tables), words.kinds.get(said.kind, said.kind), said.text,
            words.levels.get(said.level, said.level), said.owner, said.partner, said.time_frame, said.resources,
            said.objective, " / ".join(f"{other.table}: {other.text}" for other in one.merged),
        ))  # fmt: skip
    return Sheet(words.headings["title"], tuple(words.headings[name] for name in COLUMNS), rows,
                 (Kind.NUMBER, Kind.NUMBER))  # fmt: skip


def write(desk: Desk, path: Path, words: ContributionWords, locale: str = "", paper: str = "Letter") -> None:
    """Write the table to a .csv, .xlsx or .pdf file.

    KnownError: `table_name`, `file_unwritable`, `nothing_to_print`.
    """
    from ..exporters.csv_file import delimiter_for, write_csv
    from ..exporters.xlsx_file import write_xlsx

    found = sheet(desk, words)
    try:
        match path.suffix.lower():
            case ".csv":
                write_csv(path, found, delimiter_for(locale))
            case ".xlsx":
                write_xlsx(path, [found])
            case ".pdf":
                _print(desk, path, words, paper)
            case _:
                raise KnownError("table_name", path=path.name)
    except OSError:
        raise KnownError("file_unwritable", path=path.name) from None


def _print(desk: Desk, path: Path, words: ContributionWords, paper: str) -> None:
    """On paper: who, with whom, until when and with what in one cell; what was merged below the statement."""
    rows = []
    for number, one in enumerate(standings(desk), start=1):
        said = one.contribution
        text = "\n".join((said.text, *(f"+ {other.table}: {other.text}" for other in one.merged)))
        who = "\n".join(filter(None, (said.owner, said.partner, said.time_frame, said.resources)))
        kinds = words.kinds.get(said.kind, said.kind), words.levels.get(said.level, said.level)
        kind = "\n".join(filter(None, kinds))
        rows.append((str(number), str(one.votes), ", ".join(one.tables), kind, text, who, said.objective))
    _write_table(desk, path, words, paper, rows)


def print_sheet(desk: Desk, path: Path, words: ContributionWords, paper: str = "Letter", lines: int = 9) -> None:
    """A sheet to write on by hand, typed in afterwards. KnownError("file_unwritable")."""
    try:
        _write_table(desk, path, words, paper, [("",) * 7] * lines)
    except OSError:
        raise KnownError("file_unwritable", path=path.name) from None


def _write_table(desk: Desk, path: Path, words: ContributionWords, paper: str, rows: Sequence[Sequence[str]]) -> None:
    from ..printing.table_report import WrappedTable, write_table

    with desk.read() as connection:
        seminar = agenda.seminar(connection)
    names = ("number", "votes", "table", "kind", "text", "owner", "objective")
    headings = tuple(words.headings[name] for name in names)
    write_table(WrappedTable(
        words.headings["title"], seminar.get("short_title") or seminar.get("title") or "",
        f"{desk.now():%Y-%m-%d %H:%M}", headings, rows, (5, 6, 8, 15, 58, 30, 10), "{page} / {pages}",
    ), path, paper)  # fmt: skip


def tables(desk: Desk) -> list[tuple[str, str]]:
    """(number, title) of the tables of the agenda; the number is the title where there is none."""
    with desk.read() as connection:
        return [(one.number or one.title, one.title) for one in round_tables(agenda.slots(connection))]


def _check(wanted: Mapping[str, str], new: bool) -> None:
    if (new or "text" in wanted) and not wanted.get("text"):
        raise KnownError("contribution_empty")
    if any(len(value) > LONGEST for value in wanted.values()):
        raise KnownError("contribution_too_long", most=LONGEST)
    votes = wanted.get("votes", "")
    if votes and not (votes.isascii() and votes.isdigit() and int(votes) <= MOST_VOTES):
        raise KnownError("contribution_votes", most=MOST_VOTES)
    for name, allowed in _CHOICES.items():
        if name in wanted and wanted[name] not in allowed:
            raise KnownError("contribution_choice", field=name, value=wanted[name])
    if unknown := wanted.keys() - set(CONTRIBUTION_FIELDS) | wanted.keys() & {"merged_into", "written"}:
        raise KnownError("contribution_choice", field=min(unknown), value="")


def _known(connection: Connection, contribution: str) -> Contribution:
    found = next((one for one in store.contributions(connection) if one.id == contribution), None)
    if found is None:
        raise KnownError("contribution_unknown")
    return found
