"""What stands for whom: every name of the reports that is decided, why, by whom, and the way to undo it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...domain.claims import Ignored, Linked
from ...domain.names import fold
from .. import theme
from ..widgets.layouts import across
from ..widgets.segments import Segment
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from . import report_words as say
from .report_names import Known, SettledRow

_WHEN = 230


class DecidedView(QWidget):
    """A list with a filter. `undone` takes back what followed from a decision, `reopened` asks again."""

    undone = Signal(object)
    """SettledRow"""
    reopened = Signal(object)
    """SettledRow"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[SettledRow] = ()
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.by_hand, self.nobody = Segment(outlined=True), Segment(outlined=True)
        self.undo_button, self.again_button = QPushButton(), QPushButton()
        self.table = Table(_COLUMNS, key=lambda row: row.named.identity, parent=self)
        self.table.verticalHeader().setDefaultSectionSize(height() - 8)
        for column, delegate in enumerate(_delegates(self.table)):
            self.table.setItemDelegateForColumn(column, delegate)
        line = across(self.filter, self.by_hand, self.nobody, self.again_button, self.undo_button)
        line.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(3))
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        self.filter.textChanged.connect(lambda _text: self._fill())
        for segment in (self.by_hand, self.nobody):
            segment.toggled.connect(lambda _on: self._fill())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected(self.table.selected()))
        self.table.opened.connect(self.reopened)
        self.undo_button.clicked.connect(self.undo)
        self.again_button.clicked.connect(lambda: self.reopened.emit(self.table.selected()))
        self.setFocusProxy(self.filter)

    def show_known(self, known: Known) -> None:
        self._rows = known.settled
        self._fill()

    def undo(self) -> bool:
        """Take back the decision that is selected; False when none is."""
        row = self.table.selected()
        if row is None or row.decided is None:
            return False
        self.undone.emit(row)
        return True

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Name, address or person"))
        self.filter.setAccessibleName(self.tr("Filter decided names"))
        self.by_hand.set_label(self.tr("By hand"))
        self.nobody.set_label(self.tr("Nobody"))
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setToolTip(self.tr("The minutes and results under this name no longer count (F9)"))
        self.again_button.setText(self.tr("Decide otherwise…"))
        self.table.set_titles([self.tr("In the reports"), self.tr("Stands for"), self.tr("Decided")])
        self.table.setAccessibleName(self.tr("Decided names"))
        self._fill()

    def _fill(self) -> None:
        wanted = [f" {word}" for word in fold(self.filter.text()).split()]
        found = [row for row in self._rows if all(word in row.words for word in wanted)]
        if self.by_hand.isChecked():
            found = [row for row in found if row.decided is not None and _by_hand(row)]
        if self.nobody.isChecked():
            found = [row for row in found if not row.person]
        self.table.set_rows(found)
        self.table.set_empty(self.tr("Nothing fits the filter") if self._rows else self.tr("Nothing is decided yet"))
        self.by_hand.set_count(sum(_by_hand(row) for row in self._rows))
        self.nobody.set_count(sum(not row.person for row in self._rows))
        self._selected(self.table.selected())

    def _selected(self, row: SettledRow | None) -> None:
        self.undo_button.setEnabled(row is not None and row.decided is not None)
        self.again_button.setEnabled(row is not None)


def _by_hand(row: SettledRow) -> bool:
    why = row.named.verdict.why if isinstance(row.named.verdict, (Linked, Ignored)) else ""
    return why == "decided"


def _name(row: SettledRow) -> str:
    one = row.named
    return f"{one.name or one.email}\n{one.email if one.name else ''}"


def _stands_for(row: SettledRow) -> str:
    nobody = say.translate("Reports", "Nobody of the seminar")
    verdict = row.named.verdict
    return f"{row.person or nobody}\n{say.why(verdict.why) if isinstance(verdict, (Linked, Ignored)) else ''}"


def _when(row: SettledRow) -> str:
    if row.decided is None:
        return say.translate("Reports", "by the rules")
    who = " · ".join(part for part in (row.decided.operator, row.decided.desk) if part)
    return f"{say.moment(row.decided.at)}\n{who}"


_COLUMNS = (
    Column(_name, tooltip=_name),
    Column(_stands_for, tooltip=_stands_for),
    Column(_when, sort=lambda row: row.decided.at.timestamp() if row.decided else 0.0, width=_WHEN, tooltip=_when),
)


def _delegates(parent: QWidget) -> list[TwoLines]:
    return [TwoLines(bold=True, parent=parent),
            TwoLines(icon=lambda row: "person" if row.person else "minus", parent=parent), TwoLines(parent=parent)]
