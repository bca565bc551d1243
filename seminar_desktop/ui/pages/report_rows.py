"""The lines of a report as the review shows them: one row a name, in four groups.

Plain values, built in the background. Words are not made here: a table words the few rows that are visible.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ...domain.attendance import seconds
from ...domain.claims import Doubtful, Ignored, Linked
from ...domain.people import Person
from ...services.reports import Line, Preview

LINKED, DOUBTFUL, UNKNOWN, LEFT_OUT = GROUPS = ("linked", "doubtful", "unknown", "left_out")


class NameRow(NamedTuple):
    """A name of the report and what it came to."""

    lines: tuple[int, ...]
    """Lines of the file, the first is 1."""
    name: str
    email: str
    people: tuple[str, ...]
    """Names of the people it is or may be."""
    why: str
    """Code in `wording_reports.WHYS`."""
    online: int
    """Seconds connected."""


def groups(seen: Preview, people: Mapping[str, Person]) -> dict[str, list[NameRow]]:
    """Rows by group, in the order of the file."""
    online = {one.id: seconds(one.intervals) for one in seen.identities}
    together: dict[tuple[str, str, str], list[Line]] = {}
    for line in seen.lines:
        together.setdefault((_group(line), line.identity, line.why), []).append(line)
    found: dict[str, list[NameRow]] = {group: [] for group in GROUPS}
    for (group, identity, _), lines in together.items():
        found[group].append(_row(lines, people, online.get(identity, 0) if group != LEFT_OUT else 0))
    return found


def _group(line: Line) -> str:
    if line.verdict is None or isinstance(line.verdict, Ignored):
        return LEFT_OUT
    if isinstance(line.verdict, Linked):
        return LINKED
    return DOUBTFUL if isinstance(line.verdict, Doubtful) else UNKNOWN


def _row(lines: list[Line], people: Mapping[str, Person], online: int) -> NameRow:
    first, verdict = lines[0], lines[0].verdict
    who: tuple[str, ...] = ()
    if isinstance(verdict, Linked):
        who = (verdict.person,)
    elif isinstance(verdict, Doubtful):
        who = tuple(candidate.person for candidate in verdict.candidates)
    why = first.why if verdict is None else getattr(verdict, "why", UNKNOWN)
    names = tuple(people[person].name for person in who if person in people)
    return NameRow(tuple(line.line for line in lines), first.name, first.email, names, str(why), online)
