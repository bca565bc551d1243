"""What counts at the round tables: which fields are shared out, how much each weighs, and who sits there."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ... import wording_seating
from ...domain.errors import KnownError
from ...domain.seating import Aim, Criterion
from ...domain.seating_people import FIELDS, HEAVIEST
from .. import theme
from ..messages import words
from ..workspace import Workspace
from .buttons import save_or_cancel

_USUAL = 3
"""Weight that is offered for a field that did not count until now."""


class SeatingCriteriaDialog(QDialog):
    """A row per field: what is wanted of people who have the same, and what it weighs."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        from ...services import seating_criteria

        self._workspace = workspace
        self.setWindowTitle(self.tr("What counts at the round tables"))
        now, online = seating_criteria.criteria(workspace.desk)
        known = {criterion.field: criterion for criterion in now}
        self.aims: dict[str, QComboBox] = {}
        self.weights: dict[str, QSpinBox] = {}
        for name in FIELDS:
            self._add(name, known.get(name))
        self.online = QCheckBox(self.tr("People who take part online sit at the tables too, on a laptop"))
        self.online.setChecked(online)
        self._lay_out()

    def accept(self) -> None:
        """Keep what was chosen, for every desk."""
        from ...services import seating_criteria

        wanted = [
            Criterion(name, self.weights[name].value() if box.currentData() != Aim.ONCE else 1, Aim(box.currentData()))
            for name, box in self.aims.items() if box.currentData()
        ]  # fmt: skip
        try:
            changes = seating_criteria.keep(self._workspace.desk, wanted, self.online.isChecked())
        except KnownError as error:
            self._workspace.messages.error(error)
            return
        super().accept()
        self._workspace.broadcast(changes)

    def _add(self, name: str, known: Criterion | None) -> None:
        field = words(wording_seating.CRITERIA, name)
        aim, weight = QComboBox(accessibleName=field), QSpinBox(minimum=1, maximum=HEAVIEST)
        for value, text in (
            ("", self.tr("does not count")), (Aim.SPREAD.value, self.tr("shared out evenly")),
            (Aim.CLUSTER.value, self.tr("at few tables")), (Aim.ONCE.value, self.tr("never two at a table")),
        ):  # fmt: skip
            aim.addItem(text, value)
        aim.setCurrentIndex(aim.findData(known.aim.value if known else ""))
        weight.lineEdit().setTextMargins(10, 0, 0, 0)  # the style sheet cannot pad it
        weight.setValue(known.weight if known else _USUAL)
        weight.setAccessibleName(self.tr("Weight of: {field}").format(field=field))
        self.aims[name], self.weights[name] = aim, weight
        aim.currentIndexChanged.connect(lambda _row: self._weigh(name))
        self._weigh(name)

    def _weigh(self, name: str) -> None:
        self.weights[name].setEnabled(self.aims[name].currentData() in (Aim.SPREAD, Aim.CLUSTER))

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("The search avoids tables with too many or too few of the same, three of one country for "
                              "instance: the more, the heavier the field. “Never two at a table” is always kept."),
                      wordWrap=True)  # fmt: skip
        theme.mark(hint, role="soft")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
        heading = QLabel(self.tr("Weight"))
        theme.mark(heading, role="small")
        grid.addWidget(heading, 0, 2)
        for row, name in enumerate(FIELDS, start=1):
            text = words(wording_seating.CRITERIA, name)
            label = QLabel(text[:1].upper() + text[1:])
            label.setBuddy(self.aims[name])
            for column, widget in enumerate((label, self.aims[name], self.weights[name])):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(hint)
        layout.addLayout(grid)
        layout.addWidget(self.online)
        layout.addWidget(save_or_cancel(self))
        self.resize(600, self.sizeHint().height())
