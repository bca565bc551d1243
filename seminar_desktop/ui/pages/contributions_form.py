"""Where a rapporteur writes: the statement and Enter; what seldom changes stays as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ... import wording_contributions as wording
from ...domain.contributions import LONGEST, ContributionKind, Level
from .. import theme
from ..messages import words
from ..widgets.layouts import across

WIDTH = 380
ROWS = (("table",), ("kind", "level"), ("owner", "partner"), ("time_frame", "resources"), ("votes", "objective"))
"""Fields side by side."""
LINES = ("owner", "partner", "time_frame", "resources", "votes", "objective")


class Statement(QPlainTextEdit):
    """Enter is done, Shift+Enter a new line, Tab goes on."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(68)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class ContributionForm(QFrame):
    """Table, type and level stay after a statement is saved; its words and its votes go."""

    submitted = Signal()
    left = Signal()
    """Nobody wants to go on changing the statement that was opened."""
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.setFixedWidth(WIDTH)
        self.table, self.level = QComboBox(), QComboBox()
        self.kinds = QComboBox()
        self.text = Statement()
        self.lines = {name: QLineEdit(maxLength=LONGEST) for name in LINES}
        self._labels = {name: QLabel() for name in ("table", "kind", "level", *LINES)}
        self._title, self.hint = QLabel(), QLabel(wordWrap=True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.save_button, self.leave_button = QPushButton(), QPushButton()
        theme.mark(self._title, role="title")
        theme.mark(self.hint, role="small")
        theme.mark(self.save_button, kind="primary")
        self._lay_out()
        self.text.entered.connect(self.submitted)
        self.text.textChanged.connect(lambda: self.typed.emit(self.text.toPlainText()))
        self.save_button.clicked.connect(lambda: self.submitted.emit())
        self.leave_button.clicked.connect(lambda: self.left.emit())
        for line in self.lines.values():
            line.returnPressed.connect(self.submitted)

    # ---- what the page calls ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        for name, label in self._labels.items():
            label.setText(words(wording.FIELDS, name))
            label.setBuddy(self.table if name == "table" else self.kinds if name == "kind"
                           else self.level if name == "level" else self.lines[name])  # fmt: skip
        for name, line in self.lines.items():
            line.setAccessibleName(words(wording.FIELDS, name))
        self.text.setAccessibleName(words(wording.FIELDS, "text"))
        self.text.setPlaceholderText(self.tr("What the table says. Enter saves it."))
        _fill(self.kinds, [(kind.value, words(wording.KINDS, kind.value)) for kind in ContributionKind])
        _fill(self.level, [("", ""), *((level.value, words(wording.LEVELS, level.value)) for level in Level)])
        for box, name in ((self.table, "table"), (self.kinds, "kind"), (self.level, "level")):
            box.setAccessibleName(words(wording.FIELDS, name))
        self.leave_button.setText(self.tr("New statement"))
        self.show_changing(self.leave_button.isVisible())

    def set_tables(self, tables: Sequence[tuple[str, str]]) -> None:
        """(number, what is shown)."""
        _fill(self.table, tables)

    def values(self) -> dict[str, str]:
        """What is in the form."""
        found = {name: line.text() for name, line in self.lines.items()}
        return {"table": self.table.currentData() or "", "kind": self.kinds.currentData() or "",
                "level": self.level.currentData() or "", "text": self.text.toPlainText(), **found}  # fmt: skip

    def put(self, values: Mapping[str, str]) -> None:
        """Show a statement that is to be changed."""
        for box, name in ((self.table, "table"), (self.kinds, "kind"), (self.level, "level")):
            box.setCurrentIndex(max(0, box.findData(values.get(name, ""))))
        self.text.setPlainText(values.get("text", ""))
        for name, line in self.lines.items():
            line.setText(values.get(name, ""))

    def clear(self) -> None:
        """Ready for the next statement of the same table."""
        self.text.clear()
        for name in LINES:
            self.lines[name].clear()
        self.text.setFocus()

    def show_changing(self, changing: bool) -> None:
        """Whether a statement is changed or a new one written."""
        self._title.setText(self.tr("Change this statement") if changing else self.tr("New statement"))
        self.save_button.setText(self.tr("Save") if changing else self.tr("Add"))
        self.leave_button.setVisible(changing)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(2)
        fields = {"table": self.table, "kind": self.kinds, "level": self.level, **self.lines}
        for row, names in enumerate(ROWS):
            for column, name in enumerate(names):
                span = 2 // len(names)
                grid.addWidget(self._labels[name], 2 * row, column, 1, span)
                grid.addWidget(fields[name], 2 * row + 1, column, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for label in self._labels.values():
            theme.mark(label, role="small")
        for box in (self.table, self.kinds, self.level):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self.text)
        layout.addWidget(self.hint)
        layout.addLayout(grid)
        layout.addStretch()
        layout.addLayout(across(self.leave_button, None, self.save_button))


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for value, text in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
