"""Teams' lists of events: who joined and who left, one line each (the list of 2020, and that of a live event)."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from . import meeting_headers as heads
from . import meeting_rows
from .meeting_times import Times, looks_like_moment
from .report import MeetingReport, MeetingRow, Reading, ReportKind
from .sheet import HEADER_WITHIN, Row, Table, fold_header

# Words of an action, folded. Spanish, French and Portuguese are plausible translations, not seen in a file.
_LEFT = re.compile(r"\b(left|salio|salida|salido|abandono|abandonado|izquierda|se fue|se retiro|"
                   r"quitte|parti|sorti|saiu|saida|abandonou)\b")
_JOINED = re.compile(r"\b(joined|unio|unido|entro|entrada|ingreso|incorporo|incorporado|"
                     r"rejoint|arrive|entrou|ingressou|juntou)\b")
_LONGEST = 40
"""Characters of the longest action."""


@dataclass(frozen=True, slots=True)
class Events:
    """Where things stand, -1 where they do not; the events are the rows from `begins` on."""

    begins: int
    name: int
    action: int
    stamp: int
    session: int
    participant: int
    role: int
    live: bool


@dataclass(frozen=True, slots=True)
class _Event:
    moment: datetime
    leaves: bool
    row: Row


def find(table: Table) -> Events | None:
    """The columns, by their headings or, in an unknown language, by the words of the actions; None: no such list."""
    for index, row in enumerate(table.rows[:HEADER_WITHIN]):
        found = heads.fields(row.cells)
        stamp = found.get(heads.UTC_STAMP, found.get(heads.STAMP, -1))
        if heads.NAME in found and heads.ACTION in found and stamp >= 0:
            session, participant, role = (found.get(meaning, -1)
                                          for meaning in (heads.SESSION, heads.PARTICIPANT, heads.ROLE))
            return Events(index + 1, found[heads.NAME], found[heads.ACTION], stamp, session, participant, role,
                          live=heads.UTC_STAMP in found)
        if len(row.cells) <= 4 and _leaves(row.cell(1)) is not None and looks_like_moment(row.cell(2)):
            return Events(index, 0, 1, 2, -1, -1, -1, False)
    return None


def read(table: Table, events: Events, reading: Reading) -> MeetingReport:
    """Connections from pairs of events. Who never left was there until the last event of the file.

    Raises as `meeting_rows.report`.
    """
    rows = table.rows[events.begins:]
    times = Times((row.cell(events.stamp) for row in rows), reading, utc=events.live,
                  converted=not table.delimiter)
    people: defaultdict[str, list[_Event]] = defaultdict(list)
    connections: list[MeetingRow] = []
    for row in rows:
        moment, leaves = times.moment(row.cell(events.stamp)), _leaves(row.cell(events.action))
        if moment and leaves is not None:
            key = row.cell(events.session) or row.cell(events.participant) or row.cell(events.name)
            people[key].append(_Event(moment, leaves, row))
        else:
            connections += _connection(row, events, None, None)
    last = max((event.moment for found in people.values() for event in found), default=None)
    for found in people.values():
        connections += _connections(sorted(found, key=lambda event: event.moment), events, last)
    variant = "live_event" if events.live else "list_2020"
    return meeting_rows.report(ReportKind.TEAMS, variant, table, connections, times)


def _connections(found: list[_Event], events: Events, last: datetime | None) -> Iterator[MeetingRow]:
    """One connection for each time somebody joined: several devices may be open at once, and their union counts."""
    joined: deque[_Event] = deque()
    left: datetime | None = None
    for event in found:
        if not event.leaves:
            joined.append(event)
            continue
        left = event.moment
        if joined:
            first = joined.popleft()
            yield from _connection(first.row, events, first.moment, left)
    for event in joined:  # joined twice, left once: gone with the last sign of leaving
        yield from _connection(event.row, events, event.moment, left if left and left >= event.moment else last)
    if all(event.leaves for event in found):
        yield from _connection(found[0].row, events, None, None)


def _connection(row: Row, events: Events, join: datetime | None, leave: datetime | None) -> Iterator[MeetingRow]:
    name, email = meeting_rows.name(row.cell(events.name)), meeting_rows.address(row.cell(events.participant))
    if name or email:
        yield MeetingRow(row.line, name, email, join, leave, role=heads.role(row.cell(events.role)))


def _leaves(action: str) -> bool | None:
    """True for leaving, False for joining, None for another word."""
    words = fold_header(action) if len(action) <= _LONGEST else ""
    if _LEFT.search(words):
        return True
    return False if _JOINED.search(words) else None
