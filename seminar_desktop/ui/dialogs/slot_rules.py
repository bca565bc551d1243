"""Settings of one slot: who must attend it, and what counts as late and as having been online."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ... import wording
from ...domain.agenda import Slot
from ...domain.errors import KnownError
from ...domain.people import Role
from ...domain.plan import NOBODY, UNASKED, SlotRules
from ...services import rules as service
from ...services.rules import Rules
from .. import theme
from ..messages import words
from ..widgets.field import Field
from ..widgets.layouts import across
from ..workspace import Workspace
from .buttons import save_or_cancel

_AS_USUAL = -1


class SlotRulesDialog(QDialog):
    """What is not set here follows the seminar."""

    def __init__(self, workspace: Workspace, slot: Slot, rules: Rules, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._slot = workspace, slot
        own, usual = rules.own.get(slot.id, SlotRules()), rules.attendance
        self.setWindowTitle(self.tr("Settings of this item"))
        heading = QLabel(slot.title, wordWrap=True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(heading, role="title")
        asked = frozenset() if slot.kind in UNASKED else usual.roles
        names = ", ".join(words(wording.ROLES, role.value) for role in Role if role in asked)
        self.usual = QRadioButton(self.tr("As in the seminar: {roles}").format(roles=names or self.tr("nobody")))
        self.these = QRadioButton(self.tr("These:"))
        (self.these if own.roles else self.usual).setChecked(True)
        chosen = set(own.roles.split(",")) if own.roles else asked
        self.roles = {role: QCheckBox(words(wording.ROLES, role.value)) for role in Role}
        for role, box in self.roles.items():
            box.setChecked(role in chosen)
            box.clicked.connect(lambda _checked: self.these.setChecked(True))
        self.late = self._number(own.late_minutes, 240, self.tr("as in the seminar: {minutes} min").format(
            minutes=usual.late_minutes), self.tr(" min"))  # fmt: skip
        self.online = self._number(own.virtual_percent, 100, self.tr("as in the seminar: {percent} %").format(
            percent=usual.virtual_percent), " %")  # fmt: skip
        self._lay_out(heading)

    def accept(self) -> None:
        """Save what was changed."""
        asked = ",".join(role.value for role, box in self.roles.items() if box.isChecked()) or NOBODY
        fields = {
            "required_roles": asked if self.these.isChecked() else "",
            "late_minutes": "" if self.late.value() == _AS_USUAL else str(self.late.value()),
            "virtual_percent": "" if self.online.value() == _AS_USUAL else str(self.online.value()),
        }
        try:
            changes = service.change_slot(self._workspace.desk, self._slot.id, fields)
        except KnownError as error:
            self._workspace.messages.error(error)
            return
        super().accept()
        self._workspace.broadcast(changes)

    @staticmethod
    def _number(value: int | None, most: int, usual: str, unit: str) -> QSpinBox:
        box = QSpinBox(minimum=_AS_USUAL, maximum=most)
        box.setSpecialValueText(usual)
        box.setSuffix(unit)
        box.setValue(_AS_USUAL if value is None else value)
        return box

    def _lay_out(self, heading: QLabel) -> None:
        who = QLabel(self.tr("Who must attend"))
        theme.mark(who, role="strong")
        grid = QGridLayout()
        grid.setContentsMargins(24, 0, 0, 0)
        for place, box in enumerate(self.roles.values()):
            grid.addWidget(box, place // 3, place % 3)
        late, online = Field(self.late), Field(self.online)
        late.set_label(self.tr("Late after"))
        late.set_hint(self.tr("Leaving so long before the end is leaving early."))
        online.set_label(self.tr("Online for at least"))
        online.set_hint(self.tr("Share of the item that counts as having been there."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        for part in (heading, who, self.usual, self.these):
            layout.addWidget(part)
        layout.addLayout(grid)
        measures = across(late, online)
        for field in (late, online):
            measures.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(measures)
        layout.addWidget(save_or_cancel(self))
        self.resize(620, self.sizeHint().height())
