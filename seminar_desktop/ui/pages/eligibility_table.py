"""The list of the certificates page: who, how far, and the one step that helps most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from . import eligibility_progress as progress
from . import eligibility_words as say
from .eligibility_rows import EligibilityRow, View

_PROGRESS = 1


class EligibilityTable(Table):
    """Rows are `EligibilityRow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._slots: say.Slots = {}
        columns = (
            Column(self._name, sort=lambda row: row.order, tooltip=self._name),
            Column(self._done, sort=_share, tooltip=self._done, width=180),
            Column(self._step, sort=lambda row: row.rank, tooltip=self._all_missing),
        )
        super().__init__(columns, lambda row: row.entry.person.id, parent)
        self.verticalHeader().setDefaultSectionSize(height())
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, delegate in enumerate((
            TwoLines(bold=True, parent=self),
            progress.ProgressCell(self),
            TwoLines(lambda row: say.step(row.entry, self._slots).tone, _icon, parent=self),
        )):  # fmt: skip
            self.setItemDelegateForColumn(column, delegate)

    def show_rows(self, rows: list[EligibilityRow], slots: say.Slots) -> None:
        """Show these people; `slots` give the titles of what they miss."""
        self._slots = slots
        self.set_rows(rows)

    def retranslate(self, view: View) -> None:
        """Titles, and what is said when nobody is listed in this view."""
        self.set_titles([self.tr("Name"), self.tr("Progress"), self.tr("Next step")])
        self.setAccessibleName(self.tr("People and certificates"))
        self.setColumnWidth(_PROGRESS, progress.width())
        self.verticalHeader().setDefaultSectionSize(height())
        if view == View.CHASE:
            self.set_empty(self.tr("Nobody to chase"), self.tr("Nobody who fits the filter misses anything."))
        else:
            self.set_empty(self.tr("Nobody fits"), self.tr("Choose another figure above, or change the filter."))

    def _name(self, row: EligibilityRow) -> str:
        place = " · ".join(part for part in (row.country, row.entry.person.affiliation) if part)
        return f"{row.entry.person.name}\n{place}"

    def _done(self, row: EligibilityRow) -> str:
        judged = row.entry.eligibility
        return "\n".join(text for text in (progress.courses(judged), progress.items(judged)) if text)

    def _step(self, row: EligibilityRow) -> str:
        step = say.step(row.entry, self._slots)
        return f"{step.above}\n{step.below}"

    def _all_missing(self, row: EligibilityRow) -> str:
        return "\n".join(say.thing(missing, self._slots) for missing in row.entry.eligibility.missing)


def _icon(row: EligibilityRow) -> str:
    return say.ICONS[row.entry.eligibility.standing]


def _share(row: EligibilityRow) -> float:
    """How much of what is asked for is done, courses and items alike."""
    judged = row.entry.eligibility
    return (judged.passed + min(judged.attended, judged.required)) / max(1, judged.courses + judged.required)
