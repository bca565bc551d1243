"""Which slot the roll call is of: a list in the order of the day, and parallel tables side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...domain.agenda import PAUSES, Slot
from ...domain.plan import Plan
from .. import icons, theme
from ..widgets.layouts import across
from ..widgets.segments import Segments
from . import attendance_words as say
from .people_fields import Choice


class SlotChoice(QWidget):
    """Emits `chosen(index)` in the plan when somebody chooses."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = Choice()
        self.before, self.after = QPushButton(), QPushButton()
        for button, icon in ((self.before, "chevron-left"), (self.after, "chevron-right")):
            icons.put(button, icon, alone=True)
            button.setFixedWidth(42)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tables: Segments | None = None
        self._place = QHBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[int, ...] = ()
        """Parallel slots that have a segment, the item they belong to first."""
        line = across(self.before, self.box, self.after)
        line.setSpacing(theme.space(2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addLayout(line)
        layout.addLayout(self._place)
        self.box.activated.connect(lambda _row: self.chosen.emit(self.index()))
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))

    def retranslate(self) -> None:
        self.box.setAccessibleName(self.tr("Item of the agenda"))
        for button, text in ((self.before, self.tr("The item before")), (self.after, self.tr("The next item"))):
            button.setAccessibleName(text)
            button.setToolTip(text)

    def index(self) -> int:
        """Of the chosen slot in the plan; -1 when there is none."""
        chosen = self.box.currentData()
        return -1 if chosen is None else int(chosen)

    def offer(self, plan: Plan, index: int, now: int) -> None:
        """Fill the list with the slots that are attended, and choose one."""
        blocked = self.box.blockSignals(True)
        self.box.clear()
        for i, slot in enumerate(plan.slots):
            if slot.kind not in PAUSES:
                running = plan.periods[i].begins <= now < plan.periods[i].ends
                self.box.addItem(self._words(slot, running), i)
        self.box.setCurrentIndex(self.box.findData(index))
        self.box.blockSignals(blocked)
        row = self.box.currentIndex()
        self.before.setEnabled(row > 0)
        self.after.setEnabled(0 <= row < self.box.count() - 1)
        self._offer_tables(plan, index)

    def count_tables(self, here: Sequence[int]) -> None:
        """People here per slot of the plan, beside the names of the tables."""
        if self.tables is not None:
            for i in self._shown:
                self.tables.segments[str(i)].set_count(here[i])

    def _offer_tables(self, plan: Plan, index: int) -> None:
        shown: tuple[int, ...] = ()
        for whole, several in plan.groups:
            if index == whole or index in several:
                shown = several if whole is None else (whole, *several)
        if shown != self._shown:
            self._shown = shown
            if self.tables is not None:
                self._place.removeWidget(self.tables)
                self.tables.deleteLater()
            self.tables = Segments([str(i) for i in shown]) if shown else None
            if self.tables is not None:
                self._place.addWidget(self.tables)
        if self.tables is not None:
            blocked = self.tables.blockSignals(True)
            for i in shown:
                segment = self.tables.segments[str(i)]
                segment.set_label(say.short_title(plan.slots[i]) if plan.slots[i].id in plan.parallel
                                  else self.tr("Together"))  # fmt: skip
                segment.setToolTip(plan.slots[i].title)
            self.tables.choose(str(index))
            self.tables.blockSignals(blocked)
            self.tables.chosen.connect(self._table_chosen, Qt.ConnectionType.UniqueConnection)

    def _table_chosen(self, name: str) -> None:
        self.box.setCurrentIndex(self.box.findData(int(name)))
        self.chosen.emit(int(name))

    def _step(self, by: int) -> None:
        self.box.setCurrentIndex(max(0, min(self.box.currentIndex() + by, self.box.count() - 1)))
        self.chosen.emit(self.index())

    def _words(self, slot: Slot, running: bool) -> str:
        words = f"{say.short_day(slot.day)}  {say.times(slot)}   {slot.title}"
        return self.tr("{item}  (now)").format(item=words) if running else words
