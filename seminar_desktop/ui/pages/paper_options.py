"""What a paper needs to know: which days, tables or people, and how it is laid out. Holds choices, writes nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from ... import wording_lists
from ...domain.lists import ListKind, Table
from ...domain.people import Person, Role
from .. import theme
from ..messages import words
from ..widgets.field import Field
from ..widgets.layouts import across
from ..workspace import Workspace
from .attendance_words import long_day
from .paper_kinds import SPARES
from .paper_list_job import Spares
from .paper_people import PeopleChoice
from .people_fields import Choice
from .people_words import number, vocabulary

if TYPE_CHECKING:
    from ...services import lists
    from ...services.spares import Counts

_SIGNS = (ListKind.DOOR_SIGNS, ListKind.TABLE_SIGNS)
_LISTS = (ListKind.DELEGATIONS, ListKind.TABLES)
_TABLES = (ListKind.TABLE_SIGNS, ListKind.TABLE_CARDS)
_LONGEST_ROOM = 80


class Facts(NamedTuple):
    """What can be chosen."""

    days: tuple[date, ...]
    today: date
    tables: tuple[Table, ...]
    people: tuple[Person, ...]
    spares: Counts


class Options(QFrame):
    """The editors that the kind of paper has use for. `changed` when the preview is out of date."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self._settings = workspace.settings
        self.kind = str(ListKind.DELEGATIONS)
        self._facts: Facts | None = None
        self._proposed = False
        self._make()
        self._lay_out()
        self._connect()

    # ---- what is chosen ---------------------------------------------------------------------------------------------

    def job(self, language: str, paper: str) -> lists.Choice | Spares | None:
        """What to print; None while nothing is chosen."""
        if self.kind == SPARES:
            role = Role(self.role.code()) if self.role.code() else None
            stock = self._stock()
            return Spares(stock, self.count.value(), role, language, self.start.value(), self._settings.crop_marks)
        from ...services.lists import Choice as Wish

        kind = ListKind(self.kind)
        people = self.people.chosen() if kind == ListKind.NAME_TENTS else ()
        if kind == ListKind.NAME_TENTS and not people:
            return None
        also, day, table = self.also.code(), self.day.code(), self.table.code()
        return Wish(
            kind,
            language,
            (also,) if also and also != language and kind in _SIGNS else (),
            paper,
            (date.fromisoformat(day),) if day and kind in (ListKind.DOOR_SIGNS, ListKind.MISSING) else (),
            (table,) if table and kind in _TABLES else (),
            () if self.people.everybody() else people,
            per_sheet=int(self.per_sheet.code() or 1),
            room=self.room.text().strip() if kind == ListKind.DOOR_SIGNS else "",
            with_people=self.with_people.isChecked() and kind == ListKind.TABLE_CARDS,
            known=self.known.isChecked(),
            each_on_its_page=self.each.isChecked() and kind in _LISTS,
        )

    def printed(self) -> None:
        """Spare badges were printed: the next sheet begins where these ended, and others are proposed."""
        from ...services.papers import next_cell

        if self.kind == SPARES:
            stock = self._stock()
            self._settings.set_next_cell(stock.id, next_cell(stock, self.count.value(), self.start.value()))
            self._proposed = False
            self._take_stock()

    def choose(self, kind: str) -> None:
        """Show the editors of this kind."""
        self.kind = kind
        self._title.setText(words(wording_lists.LIST_KINDS, kind))
        self._hint.setText(words(wording_lists.LIST_HINTS, kind))
        shown = {
            self._day: kind in (ListKind.DOOR_SIGNS, ListKind.MISSING),
            self._table: kind in _TABLES,
            self._also: kind in _SIGNS,
            self._room: kind == ListKind.DOOR_SIGNS,
            self._per_sheet: kind == ListKind.NAME_TENTS,
            self.people: kind == ListKind.NAME_TENTS,
            self.with_people: kind == ListKind.TABLE_CARDS,
            self.known: kind == ListKind.DELEGATIONS,
            self.each: kind in _LISTS,
            self._spare_counts: kind == SPARES,
            self._stocks: kind == SPARES,
            self._count: kind == SPARES,
            self._role: kind == SPARES,
            self._start: kind == SPARES,
        }
        for widget, wanted in shown.items():
            widget.setVisible(wanted)
        self._rest.setVisible(kind != ListKind.NAME_TENTS)
        self._offer()

    def show_facts(self, facts: Facts) -> None:
        """Other days, tables or people can be chosen."""
        self._facts = facts
        self.people.offer(facts.people)
        self._offer()

    # ---- what can be chosen -----------------------------------------------------------------------------------------

    def _offer(self) -> None:
        facts = self._facts
        if facts is None:
            return
        missing = self.kind == ListKind.MISSING
        days = {day.isoformat(): long_day(day) for day in facts.days}
        self.day.offer({"": self.tr("Today") if missing else self.tr("All days"), **days})
        self.table.offer({"": self.tr("All tables")} | {
            table.slot.id: " · ".join(filter(None, (table.number, table.title))) for table in facts.tables if table.slot
        })  # fmt: skip
        spares = facts.spares
        values = {name: number(getattr(spares, name)) for name in ("printed", "free", "people")}
        said = self.tr(
            "Printed so far: {printed} · still free: {free}. For {people} people, {wanted} more are proposed."
        )
        self._spare_counts.setText(said.format(wanted=number(spares.proposal), **values))
        if not self._proposed:
            self._proposed = True
            self.count.setValue(max(1, spares.proposal))

    def _stock(self):
        from ...services import own_papers

        return own_papers.stock(self._settings.own_papers, self.stock.code())

    def _take_stock(self) -> None:
        """Places are counted on the sheet of the chosen paper."""
        stock = self._stock()
        self.start.setRange(1, stock.cells)
        self.start.setValue(self._settings.next_cell(stock.id, stock.cells))
        self._start.setEnabled(stock.cells > 1)
        self.changed.emit()

    def retranslate(self) -> None:
        from ...services import own_papers

        self._day.set_label(self.tr("Day"))
        self._table.set_label(self.tr("Table"))
        self._also.set_label(self.tr("Second language"))
        self._room.set_label(self.tr("Room"))
        self.room.setPlaceholderText(self.tr("May stay empty"))
        self._per_sheet.set_label(self.tr("Size"))
        self._stocks.set_label(self.tr("Badge paper"))
        self._count.set_label(self.tr("How many"))
        self._role.set_label(self.tr("Role in the band"))
        self._start.set_label(self.tr("First place"))
        self.with_people.setText(self.tr("Also list its people"))
        self.known.setText(self.tr("Tick who has arrived"))
        self.known.setToolTip(self.tr("Without it every box is empty, to be ticked by hand."))
        self.each.setText(self.tr("One on each page"))
        self.people.retranslate()
        spoken = vocabulary()
        self.also.offer({code: spoken.language[code] for code in ("es", "en", "fr")}, empty=self.tr("None"))
        self.role.offer(spoken.role, empty=self.tr("Left empty"))
        self.per_sheet.offer({"1": self.tr("Large: one on a sheet"), "2": self.tr("Two on a sheet, to be cut")})
        self.stock.offer({stock.id: stock.name for stock in own_papers.stocks(self._settings.own_papers)})
        if self.stock.findData(self._settings.badge_stock) >= 0 and not self._facts:
            self.stock.put(self._settings.badge_stock)
        self._take_stock()
        self.choose(self.kind)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._title, self._hint = QLabel(wordWrap=True), QLabel(wordWrap=True)
        theme.mark(self._title, role="title")
        theme.mark(self._hint, role="soft")
        self.day, self.table, self.also, self.per_sheet = Choice(), Choice(), Choice(), Choice()
        self.stock, self.role = Choice(), Choice()
        self.room = QLineEdit(maxLength=_LONGEST_ROOM)
        self.count, self.start = QSpinBox(minimum=1, maximum=500), QSpinBox(minimum=1, maximum=1)
        self.with_people, self.known, self.each = QCheckBox(), QCheckBox(), QCheckBox()
        self.known.setChecked(True)
        self.people, self._spare_counts, self._rest = PeopleChoice(), QLabel(wordWrap=True), QWidget()
        self._day, self._table, self._also = Field(self.day), Field(self.table), Field(self.also)
        self._room, self._per_sheet = Field(self.room), Field(self.per_sheet)
        self._stocks, self._count, self._role = Field(self.stock), Field(self.count), Field(self.role)
        self._start = Field(self.start)

    def _lay_out(self) -> None:
        inner, scroll = QWidget(), QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for back in (scroll.viewport(), inner):
            back.setAutoFillBackground(False)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 4, 4, 4)
        outer.addWidget(scroll)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(20, 16, 16, 16)
        layout.setSpacing(theme.space(3))
        for widget in (self._title, self._hint, self._spare_counts, self._day, self._table, self._also, self._room,
                       self._per_sheet, self._stocks, self._role, self.with_people, self.known, self.each):  # fmt: skip
            layout.addWidget(widget)
        layout.addLayout(across(self._count, self._start))
        layout.addWidget(self.people, 1)
        layout.addWidget(self._rest, 1, Qt.AlignmentFlag.AlignBottom)

    def _connect(self) -> None:
        for box in (self.day, self.table, self.also, self.per_sheet, self.role):
            box.activated.connect(lambda _index: self.changed.emit())
        self.stock.activated.connect(lambda _index: self._take_stock())
        for spin in (self.count, self.start):
            spin.valueChanged.connect(lambda _value: self.changed.emit())
        for check in (self.with_people, self.known, self.each):
            check.toggled.connect(lambda _on: self.changed.emit())
        self.room.textChanged.connect(lambda _text: self.changed.emit())
        self.people.changed.connect(self.changed)
