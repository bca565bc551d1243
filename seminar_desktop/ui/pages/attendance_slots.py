"""What can be done with one slot from its head in the grid: roll call, closing, settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ...domain.agenda import Slot
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services import marks
from ..page import Page
from .attendance_rows import Rows
from .attendance_words import short_title

SlotAction = tuple[str, Callable[[], object]]
"""Words of a menu, and what it does."""


class SlotActs(QObject):
    """The acts; `page` owns the dialogs, `rows` says what is closed."""

    def __init__(self, page: Page, rows: Rows) -> None:
        super().__init__(page)
        self._page, self._rows, self._workspace = page, rows, page.workspace

    def actions(self, slot: Slot) -> list[SlotAction]:
        """In the order of the menu."""
        if self.closed(slot):
            door = (self.tr("Reopen"), lambda: self.reopen(slot))
        else:
            door = (self.tr("Close: whoever is not known is absent"), lambda: self.close(slot))
        return [
            (self.tr("Open the roll call"), lambda: self.roll_call(slot)),
            door,
            (self.tr("Settings of this item…"), lambda: self.settings(slot)),
        ]

    def closed(self, slot: Slot) -> bool:
        plan = self._rows.plan
        return slot.id in plan.index and plan.periods[plan.index[slot.id]].closed

    def roll_call(self, slot: Slot) -> None:
        """Go to the roll call of this slot."""
        self._workspace.slot = slot.id
        self._workspace.show_page("roll_call")

    def close(self, slot: Slot) -> None:
        """From now on whoever must attend and gave no sign is absent."""
        desk = self._workspace.desk
        if self._try(lambda: marks.close(desk, slot.id)):
            text = self.tr("{item} is closed. Whoever must attend it and of whom there is no sign is absent now.")
            self._workspace.messages.good(
                text.format(item=short_title(slot)), self.tr("Reopen"), lambda: self.reopen(slot)
            )

    def reopen(self, slot: Slot) -> None:
        """Absent by closing is unknown again."""
        desk = self._workspace.desk
        if self._try(lambda: marks.reopen(desk, slot.id)):
            text = self.tr("{item} is open again. What was marked stays.")
            self._workspace.messages.good(text.format(item=short_title(slot)))

    def settings(self, slot: Slot) -> None:
        """Who must attend it, and what is late."""
        from ..dialogs.slot_rules import SlotRulesDialog

        if self._rows.board is not None:
            SlotRulesDialog(self._workspace, slot, self._rows.board.rules, self._page).open()

    def _try(self, act: Callable[[], Changes]) -> bool:
        try:
            self._workspace.broadcast(act())
        except KnownError as error:
            self._workspace.messages.error(error)
            return False
        return True
