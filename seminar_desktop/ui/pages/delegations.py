"""Who sends whom: every country's municipal people against the quota, who is missing, and who is international."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSpinBox, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.people import Delegation, Person, Quota, Role
from ...services import people
from .. import theme
from ..page import Page
from ..widgets.layouts import across
from ..widgets.segments import Segment
from ..widgets.stat import Stat
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from ..workspace import Workspace
from . import delegation_words as say
from .delegation_people import DelegationPeople
from .people_words import Vocabulary, number, vocabulary

if TYPE_CHECKING:
    from ...services.desk import Desk

_PADDING, _SHARE = 26, 0.7
"""Room beside the words of a cell; part of the table that leaves enough for who is missing."""
_NAMED = 12
"""International people named in the note; of the others the number is said."""


class Board(NamedTuple):
    """Everything the page shows, read at once."""

    quota: Quota
    delegations: Sequence[Delegation]
    people: Sequence[Person]
    arrived: frozenset[str]


class Row(NamedTuple):
    """A delegation, worded."""

    delegation: Delegation
    country: str
    order: int
    """Place in the alphabet of the display language, members first."""
    missing: str
    quota: Quota


def read(desk: Desk) -> Board:
    return Board(people.quota(desk), people.delegations(desk), people.everybody(desk), people.arrived(desk))


class DelegationsPage(Page):
    """A row a country; the people of the selected one at the right."""

    name = "delegations"
    icon = "delegations"
    wants = Changes.PEOPLE | Changes.ATTENDANCE | Changes.SEMINAR

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._board: Board | None = None
        self._reads = 0
        self._build()

    def open(self) -> None:
        self._board = None
        self.table.set_rows([])
        self.people.show_country("", "", [], frozenset(), vocabulary())
        super().open()

    def refresh(self) -> None:
        desk = self.workspace.desk
        if desk is None:
            return
        self._reads += 1
        mine = self._reads
        self.workspace.tasks.run(lambda _progress: read(desk), lambda board: self._arrived(mine, board),
                                 self._failed, lane="people")

    def retranslate(self) -> None:
        self._title.setText(self.tr("Delegations"))
        self._quota_label.setText(self.tr("Per country"))
        self._times.setText(self.tr("municipalities ×"))
        self._each.setText(self.tr("people"))
        self.municipalities.setAccessibleName(self.tr("Municipalities of each country"))
        self.places.setAccessibleName(self.tr("People of each municipality"))
        self.incomplete.set_label(self.tr("Incomplete"))
        self.complete.set_label(self.tr("delegations complete"))
        self.expected.set_label(self.tr("municipal people"))
        self.missing.set_label(self.tr("people missing"))
        self.here.set_label(self.tr("of them arrived"))
        self.table.set_titles([self.tr("Country"), self.tr("Delegation"), self.tr("Experience"),
                               self.tr("Taking part")])
        self.table.setAccessibleName(self.tr("Delegations"))
        self.table.set_empty(self.tr("All delegations are complete"))
        self.people.retranslate()
        self._show()

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _arrived(self, read_number: int, board: Board) -> None:
        if read_number == self._reads:
            self._board = board
            self._show()

    def _show(self) -> None:
        if self._board is None:
            return
        board, words = self._board, vocabulary()
        for box, value in ((self.municipalities, board.quota.municipalities),
                           (self.places, board.quota.people_per_municipality)):
            blocked = box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(blocked)
        self._sum_up(board)
        rows = self._rows(board, words)
        self.incomplete.set_count(sum(not row.delegation.complete for row in rows))
        self.table.set_rows([row for row in rows if not (self.incomplete.isChecked() and row.delegation.complete)])
        self._fit(rows)
        if self.table.current() is None and self.table.rows():
            self.table.selectRow(0)
        self._select(self.table.current())
        self._note.setText(self._international(board.people))
        self._note.setVisible(bool(self._note.text()))

    def _fit(self, rows: Sequence[Row]) -> None:
        """Columns as wide as their texts, so that the rest is left for who is missing."""
        fonts = [QFontMetrics(theme.font(role)) for role in ("body", "small")]
        widths = [max((font.horizontalAdvance(line) + _PADDING for row in rows
                       for font, line in zip(fonts, column.text(row).split("\n"), strict=True)), default=0)
                  for column in _COLUMNS[1:]]
        room = self.width() - 2 * theme.space(5) - theme.space(3) - self.people.width()
        share = min(1.0, _SHARE * room / max(1, sum(widths)))
        for column, width in enumerate(widths, 1):
            self.table.setColumnWidth(column, int(width * share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.table.rows())

    def _rows(self, board: Board, words: Vocabulary) -> list[Row]:
        places = {code: place for place, code in enumerate(words.country)}
        rows = [Row(d, words.value("country", d.country), places.get(d.country, len(places)),
                    say.missing(d, board.quota), board.quota) for d in board.delegations]
        return sorted(rows, key=lambda row: row.order)

    def _sum_up(self, board: Board) -> None:
        every = board.delegations
        self.complete.set_number(sum(d.complete for d in every), len(every))
        self.expected.set_number(sum(len(d.people) for d in every), board.quota.people * len(every))
        self.missing.set_number(sum(max(d.missing_people, sum(d.short_municipalities.values())) for d in every))
        self.here.set_number(sum(d.arrived for d in every))

    def _select(self, row: Row | None) -> None:
        if row is None or self._board is None:
            self.people.show_country("", "", [], frozenset(), vocabulary())
            return
        own = [p for p in self._board.people if p.country == row.delegation.country and not p.substituted_by]
        own.sort(key=lambda p: (p.role != Role.MUNICIPAL, p.affiliation if p.role == Role.MUNICIPAL else ""))
        self.people.show_country(row.country, row.missing, own, self._board.arrived, vocabulary())

    def _international(self, everybody: Sequence[Person]) -> str:
        names = [p.name for p in everybody if not p.country and not p.substituted_by]
        if not names:
            return ""
        named = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            text = self.tr("International, without a country: {names} and {more} more.")
            return text.format(names=named, more=number(len(names) - _NAMED))
        return self.tr("International, without a country: {names}.").format(names=named)

    def _set_quota(self) -> None:
        wanted = Quota(self.municipalities.value(), self.places.value())
        if self.workspace.desk is None or self._board is None or wanted == self._board.quota:
            return
        try:
            self.workspace.broadcast(people.set_quota(self.workspace.desk, wanted))
        except KnownError as error:
            self.workspace.messages.error(error)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self.workspace.messages.error(error)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title, self._note = QLabel(), QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        theme.mark(self._title, role="heading")
        theme.mark(self._note, role="soft")
        self._quota_label, self._times, self._each = QLabel(), QLabel(), QLabel()
        self.municipalities, self.places = _spin(), _spin()
        for box in (self.municipalities, self.places):
            box.valueChanged.connect(self._set_quota)
        self.incomplete = Segment(outlined=True)
        self.incomplete.toggled.connect(lambda _on: self._show())
        self.complete, self.expected, self.missing, self.here = Stat(), Stat(), Stat(), Stat()
        self.table = Table(_COLUMNS, key=lambda row: row.delegation.country)
        self.table.verticalHeader().setDefaultSectionSize(height())
        for column, delegate in enumerate(_delegates(self.table)):
            self.table.setItemDelegateForColumn(column, delegate)
        self.table.current_changed.connect(self._select)
        self.people = DelegationPeople()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        layout.setSpacing(theme.space(4))
        layout.addLayout(across(self._title, self.incomplete, None, self._quota_label, self.municipalities, self._times,
                                self.places, self._each))
        tiles = across(self.complete, self.expected, self.missing, self.here)
        layout.addLayout(tiles)
        body = across(self.table, self.people)
        body.setStretch(0, 1)
        layout.addLayout(body, 1)
        layout.addWidget(self._note)


def _column(text: Callable[[Row], str], sort: Callable[[Row], int], width: int = 0) -> Column:
    return Column(text, sort, tooltip=text, width=width)


_COLUMNS = (
    _column(lambda row: f"{row.country}\n{row.missing}", lambda row: row.order),
    _column(lambda row: f"{say.people(row.delegation, row.quota)}\n{say.municipalities(row.delegation, row.quota)}",
            lambda row: len(row.delegation.people), 150),
    _column(lambda row: f"{say.experience(row.delegation)}\n{say.starting(row.delegation)}",
            lambda row: row.delegation.experienced, 138),
    _column(lambda row: f"{say.presence(row.delegation)}\n{say.arrived(row.delegation)}",
            lambda row: row.delegation.arrived, 176),
)


def _delegates(parent: QWidget) -> list[TwoLines]:
    def state(row: Row) -> str:
        return "good" if row.delegation.complete else "wait"

    def balance(row: Row) -> str:
        return "wait" if row.delegation.people and not row.delegation.balanced else ""

    return [TwoLines(state, lambda row: "check-circle" if row.delegation.complete else "warning", True, parent),
            TwoLines(parent=parent), TwoLines(balance, parent=parent), TwoLines(parent=parent)]


def _spin() -> QSpinBox:
    box = QSpinBox(minimum=1, maximum=20)
    box.setKeyboardTracking(False)
    box.setFixedWidth(72)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    return box
