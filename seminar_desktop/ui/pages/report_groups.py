"""The names of a report in four groups, and what it would do to the attendance, as tables."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...services.report_online import SlotOnline
from .. import theme
from ..messages import local
from ..widgets.segments import Segments
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines
from . import report_words as say
from .people_words import number
from .report_look import Look
from .report_rows import DOUBTFUL, GROUPS, LEFT_OUT, LINKED, UNKNOWN, NameRow

AGENDA = "agenda"
_LINE, _ONLINE, _NUMBER = 76, 100, 108


class ReportGroups(QWidget):
    """Segments with counts above the table of the chosen group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments, self._stack = Segments((*GROUPS, AGENDA), self), QStackedWidget(self)
        outcomes = {LINKED: _whom, DOUBTFUL: _whom, UNKNOWN: _why, LEFT_OUT: _why}
        self.tables = {group: _names(outcome, self._stack) for group, outcome in outcomes.items()}
        self.tables[AGENDA] = _online(self._stack)
        for table in self.tables.values():
            self._stack.addWidget(table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self.segments)
        layout.addWidget(self._stack, 1)
        self.segments.chosen.connect(lambda name: self._stack.setCurrentWidget(self.tables[name]))
        self.segments.choose(LINKED)

    def show_look(self, look: Look, again: bool) -> None:
        """Fill the tables; another file is shown at its first group that has anything in it."""
        for group in GROUPS:
            rows = look.rows.get(group, ())
            self.tables[group].set_rows(rows)
            self.tables[group].setColumnHidden(_TIMES, not look.online or group == LEFT_OUT)
            self.segments.segments[group].set_count(len(rows), alert=group == DOUBTFUL)
        self.tables[AGENDA].set_rows(look.online)
        self.segments.segments[AGENDA].setVisible(bool(look.online))
        if not again or (self.segments.current() == AGENDA and not look.online):
            self.segments.choose(next((group for group in GROUPS if look.rows.get(group)), LINKED))

    def current(self) -> Table:
        return self.tables[self.segments.current()]

    def retranslate(self) -> None:
        for name, text in ((LINKED, self.tr("Linked")), (DOUBTFUL, self.tr("Doubtful")), (UNKNOWN, self.tr("Unknown")),
                           (LEFT_OUT, self.tr("Left out")), (AGENDA, self.tr("Agenda"))):
            self.segments.segments[name].set_label(text)
            self.tables[name].setAccessibleName(text)
            self.tables[name].set_empty(self.tr("Nothing here"))
        line, said, online = self.tr("Line"), self.tr("In the report"), self.tr("Online")
        for group, outcome in ((LINKED, self.tr("On the list")), (DOUBTFUL, self.tr("May be")),
                               (UNKNOWN, self.tr("What is known")), (LEFT_OUT, self.tr("Why it is left out"))):
            self.tables[group].set_titles([line, said, outcome, online])
        self.tables[AGENDA].set_titles([self.tr("Agenda item"), self.tr("Connected"), online,
                                        self.tr("Undecided")])


_TIMES = 3
"""Column of the minutes online; reports of results have none."""


def _names(outcome: Callable[[NameRow], str], parent: QWidget) -> Table:
    """A table of names: lines of the file, the name with its address, and what it came to."""
    table = Table(
        [Column(lambda row: say.lines(row.lines), sort=lambda row: row.lines[0], width=_LINE,
                tooltip=lambda row: say.lines(row.lines, most=40)),
         Column(_said, tooltip=_said), Column(outcome, tooltip=outcome),
         Column(lambda row: say.duration(row.online), sort=lambda row: row.online, right=True, width=_ONLINE)],
        key=lambda row: (row.lines, row.name, row.email), parent=parent)
    table.verticalHeader().setDefaultSectionSize(theme.size("body") + theme.size("small") + 24)
    for column in (1, 2):
        table.setItemDelegateForColumn(column, TwoLines(parent=table))
    return table


def _said(row: NameRow) -> str:
    return f"{row.name or row.email or '–'}\n{row.email if row.name else ''}"


def _whom(row: NameRow) -> str:
    return f"{say.names(row.people)}\n{say.why(row.why)}"


def _why(row: NameRow) -> str:
    return say.why(row.why)


def _online(parent: QWidget) -> Table:
    """One row an agenda item."""
    def count(of: Callable[[SlotOnline], int]) -> Column:
        return Column(lambda row: number(of(row)), sort=of, right=True, width=_NUMBER)

    table = Table([Column(_item, sort=lambda row: (row.slot.day, row.slot.start), tooltip=_item),
                   count(lambda row: row.connected), count(lambda row: row.counting), count(lambda row: row.undecided)],
                  key=lambda row: row.slot.id, parent=parent)
    table.verticalHeader().setDefaultSectionSize(theme.size("body") + theme.size("small") + 24)
    table.setItemDelegateForColumn(0, TwoLines(parent=table))
    return table


def _item(row: SlotOnline) -> str:
    return f"{row.slot.title}\n{local(row.slot.day)} · {row.slot.start:%H:%M}–{row.slot.end:%H:%M}"
