"""The recovery code: shown on the desk that invites, typed on the one that takes over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ...domain.errors import KnownError
from .. import theme
from ..messages import error as sentence
from ..widgets.field import Field
from ..workspace import Workspace
from .exchange_frame import Frame


class RecoveryDialog(Frame):
    """Shows the code where the root key is, asks for it elsewhere."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self.close_button, self.do_button = QPushButton(), QPushButton()
        super().__init__("", "", parent, None, self.close_button, self.do_button)
        self.workspace = workspace
        self.line = QLineEdit()
        self.field = Field(self.line)
        self.shown = QLabel(wordWrap=True)
        theme.mark(self.shown, role="code")
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self.shown)
        self.body.addWidget(self.field)
        title = self.tr("Recovery code")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.field.set_label(self.tr("Recovery code"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.do_button.clicked.connect(self.act)
        self.code = self._code()
        self._write()

    def act(self) -> None:
        """Copy the code, or take over with it."""
        from ...services import membership

        desk = self.workspace.desk
        if desk is None:
            return
        if self.code:
            QGuiApplication.clipboard().setText(self.code)
            self.say(self.tr("Copied."))
            return
        try:
            membership.recover_root(desk, self.line.text())
        except KnownError as error:
            self.field.set_error(sentence(error))
            self.fit()
            return
        self.do_button.setEnabled(False)
        self.say(self.tr("This desk can invite now."))

    def _code(self) -> str:
        """In groups of four, to be written down; empty on a desk that does not have it."""
        from ...services import membership

        try:
            code = membership.recovery_code(self.workspace.desk) if self.workspace.desk is not None else ""
        except KnownError:
            return ""
        return " ".join(code[at : at + 4] for at in range(0, len(code), 4))

    def _write(self) -> None:
        if self.code:
            self.explained.setText(self.tr(
                "If this laptop is lost, another desk can invite with this code. Write it on paper and "
                "lock it away: whoever "
                "has it can let any laptop in."))  # fmt: skip
            self.shown.setText(self.code)
            self.shown.setAccessibleName(f"{self.heading.text()} {self.code}")
            self.field.hide()
            self.do_button.setText(self.tr("Copy"))
            return
        self.shown.hide()
        self.explained.setText(self.tr(
            "Only the first desk of the seminar can invite. If it is lost, type the code that was "
            "written down there."))  # fmt: skip
        self.do_button.setText(self.tr("Let this desk invite"))
