"""The row of buttons at the foot of the check-in page, each with the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .. import actions, theme
from ..actions import Act
from ..widgets.act_button import ActButton

_ICONS = (
    (Act.PRINT_BADGE, "printer"),
    (Act.EDIT_PERSON, "pencil"),
    (Act.SUBSTITUTE, "swap"),
    (Act.IN_PERSON, "pin"),
    (Act.ADD_PERSON, "user-plus"),
    (Act.UNDO, "undo"),
)
_OF_PERSON = (Act.PRINT_BADGE, Act.EDIT_PERSON, Act.SUBSTITUTE, Act.IN_PERSON)


class ActBar(QWidget):
    """Emits `pressed(act)`."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {act: ActButton(icon, shortcut(act)) for act, icon in _ICONS}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, act=act: self.pressed.emit(act))
            layout.addWidget(button)

    def retranslate(self) -> None:
        captions = {
            Act.PRINT_BADGE: self.tr("Print badge"),
            Act.EDIT_PERSON: self.tr("Correct name"),
            Act.SUBSTITUTE: self.tr("Substitute"),
            Act.IN_PERSON: self.tr("In person"),
            Act.ADD_PERSON: self.tr("Walk-in"),
            Act.UNDO: self.tr("Take back"),
        }
        for act, button in self.buttons.items():
            button.set_caption(captions[act])
            button.setToolTip(actions.label(act))

    def offer(self, of_person: bool, undoable: bool, virtual: bool) -> None:
        """What can be done: something about a person, taking back a scan, saying that somebody is in the room."""
        for act in _OF_PERSON:
            self.buttons[act].setEnabled(of_person)
        self.buttons[Act.UNDO].setEnabled(undoable)
        self.buttons[Act.IN_PERSON].setVisible(virtual)


def shortcut(act: Act) -> str:
    """The keys of an action in words."""
    return QKeySequence(actions.SPECS[act].shortcut).toString(QKeySequence.SequenceFormat.PortableText)
