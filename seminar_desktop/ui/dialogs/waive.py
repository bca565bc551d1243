"""Letting a person off a requirement, and taking that back: both ask for a reason that the others will read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...domain.eligibility import EVERYTHING
from ...domain.errors import KnownError
from .. import theme
from ..messages import error as sentence
from ..widgets.field import Field
from ..widgets.layouts import across

translate = QCoreApplication.translate
WIDTH = 600
_TALLEST = 260
"""Pixels of the list of things before it scrolls."""


class ReasonDialog(QDialog):
    """A heading, whatever a subclass adds, a reason, and a button. What is refused is said under the reason."""

    def __init__(self, title: str, text: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        heading, explained = QLabel(title, wordWrap=True), QLabel(text, wordWrap=True)
        for label, role in ((heading, "title"), (explained, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.reason_line = QLineEdit()
        self.reason = Field(self.reason_line)
        self.reason.set_label(self.tr("Reason"))
        self.reason_line.textEdited.connect(lambda _text: self.reason.set_error(""))
        self.cancel_button, self.do_button = QPushButton(self.tr("Cancel")), QPushButton(action)
        theme.mark(self.do_button, kind="primary")
        self.do_button.setDefault(True)
        self.do_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(heading)
        layout.addWidget(explained)
        layout.addLayout(self.body)
        layout.addWidget(self.reason)
        layout.addSpacing(theme.space(2))
        layout.addLayout(across(None, self.cancel_button, self.do_button))
        self.setMinimumWidth(WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(WIDTH, self.layout().totalHeightForWidth(WIDTH))
        super().showEvent(event)

    def accept(self) -> None:
        """Do it; a refusal stays on the screen in words."""
        try:
            self.act(self.reason_line.text())
        except KnownError as error:
            self.reason.set_error(sentence(error))
            self.reason_line.setFocus()
            return
        super().accept()

    def act(self, reason: str) -> None:
        """What the button does. KnownError refuses."""
        raise NotImplementedError


class WaiveDialog(ReasonDialog):
    """Choose what to waive for one person."""

    def __init__(
        self,
        name: str,
        choices: Mapping[str, str],
        chosen: Sequence[str],
        waive: Callable[[Sequence[str], str], object],
        parent: QWidget,
    ) -> None:
        """`choices` are slot or course id → title of what is missing; those in `chosen` are ticked to begin with."""
        super().__init__(
            translate("Waivers", "Waive something for {name}?").format(name=name),
            translate("Waivers", "It then counts as done. The list keeps your name, the moment and the reason."),
            translate("Waivers", "Waive"),
            parent,
        )
        self._waive = waive
        self.boxes = {slot: _box(title) for slot, title in choices.items()}
        for slot, box in self.boxes.items():
            box.setChecked(slot in chosen)
        self.everything = QCheckBox(self.tr("Everything, whatever is missing now or later"))
        self.everything.toggled.connect(self._offer)
        for box in (*self.boxes.values(), self.everything):
            box.toggled.connect(self._offer)
        if not self.boxes:
            self.everything.setChecked(True)
        self.body.addWidget(_scrolled(list(self.boxes.values())))
        self.body.addWidget(self.everything)
        self._offer()
        self.reason_line.setFocus()

    def chosen(self) -> list[str]:
        """What is ticked."""
        if self.everything.isChecked():
            return [EVERYTHING]
        return [slot for slot, box in self.boxes.items() if box.isChecked()]

    def act(self, reason: str) -> None:
        self._waive(self.chosen(), reason)

    def _offer(self) -> None:
        for box in self.boxes.values():
            box.setEnabled(not self.everything.isChecked())
        self.do_button.setEnabled(bool(self.chosen()))


class WithdrawDialog(ReasonDialog):
    """Take a waiver back."""

    def __init__(self, name: str, what: str, withdraw: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(
            translate("Waivers", "Withdraw the waiver of {name}?").format(name=name),
            translate("Waivers", "“{what}” is asked for again. The list keeps both reasons.").format(what=what),
            translate("Waivers", "Withdraw"),
            parent,
        )
        self._withdraw = withdraw
        self.reason_line.setFocus()

    def act(self, reason: str) -> None:
        self._withdraw(reason)


def _box(title: str) -> QCheckBox:
    """A title on one line; all of it in the tooltip."""
    room = WIDTH - 2 * 24 - 48
    short = QFontMetrics(theme.font()).elidedText(title, Qt.TextElideMode.ElideRight, room)
    box = QCheckBox(short.replace("&", "&&"))
    box.setToolTip("" if short == title else title)
    box.setAccessibleName(title)
    return box


def _scrolled(boxes: Sequence[QCheckBox]) -> QScrollArea:
    """The boxes below one another, scrolling where they are many."""
    inner = QWidget(objectName="bars")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for box in boxes:
        column.addWidget(box)
    area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inner)
    area.setFixedHeight(min(_TALLEST, inner.sizeHint().height()))
    return area
