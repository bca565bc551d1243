"""Joining a seminar: the invitation as text, scan or file, a name for this desk, and where it exchanges first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from shiboken6 import isValid

from ... import paths
from ...domain import invitation
from ...domain.errors import KnownError
from ..i18n import language
from ..messages import error as sentence
from ..messages import with_offset
from ..widgets.field import Field
from ..workspace import Workspace
from . import files
from .address_fields import AddressFields
from .exchange_frame import Frame

if TYPE_CHECKING:
    from ...domain.invitation import Invitation
    from ...services.join_first import Joined


class JoinDialog(Frame):
    """`joined(path)` when the seminar's file is there."""

    joined = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self.file_button, self.cancel_button, self.join_button = QPushButton(), QPushButton(), QPushButton()
        super().__init__("", "", parent, self.file_button, None, self.cancel_button, self.join_button)
        self.workspace = workspace
        self.invited: Invitation | None = None
        self._filled = False
        self.code, self.name, self.address = QPlainTextEdit(), QLineEdit(), AddressFields()
        self.code.setTabChangesFocus(True)
        self.code.setFixedHeight(84)
        self._code, self._name = Field(self.code), Field(self.name)
        for widget in (self._code, self._name, self.address):
            self.body.addWidget(widget)
        self._write()
        self.name.setText(self.tr("Desk 2"))
        self.code.textChanged.connect(self._read)
        self.file_button.clicked.connect(self.choose)
        self.cancel_button.clicked.connect(self.reject)
        self.join_button.clicked.connect(self.accept)
        self.code.setFocus()
        self._read()

    def choose(self) -> QFileDialog:
        """Ask for the file of an invitation."""
        return files.ask_open(
            self, self.tr("Open an invitation"), self.tr("Invitations") + " (*.invitation)", self.open_file
        )

    def open_file(self, path: Path) -> None:
        """Take the invitation from a file."""
        from ...services import join_first

        try:
            invited = join_first.read_file(path)
        except KnownError as error:
            self._code.set_error(sentence(error))
            self.fit()
            return
        self.code.setPlainText(invitation.encode(invited))

    def accept(self) -> None:
        """Join in the background: the first exchange may take a while."""
        from ...exchange_words import folder_words
        from ...services import join_first

        invited, name = self.invited, self.name.text().strip()
        if invited is None or not name:
            field = self._code if invited is None else self._name
            field.set_error(sentence(KnownError("invitation_unreadable" if invited is None else "name_missing")))
            self.fit()
            return
        said = folder_words(language(), QLocale().name())
        address, secret = self.address.text(), self.address.secret.text()
        self._work(True)
        self.workspace.tasks.run(
            lambda progress: join_first.join(
                invited, paths.data_dir(), paths.state_dir(), name, address, secret, said, progress),
            self._joined, self._failed, title=self.tr("Joining the seminar…"), lane="open",
        )  # fmt: skip

    def _read(self) -> None:
        """Say what the invitation is for while it is typed or scanned."""
        text = self.code.toPlainText()
        self.invited = invitation.decode(text)
        complete = len("".join(text.split())) > invitation.LONGEST or (text.strip() and not _begins(text))
        self._code.set_error(sentence(KnownError("invitation_unreadable")) if self.invited is None and complete else "")
        if self.invited is not None:
            self.say(self.tr("“{title}”. The invitation ends {until}.").format(
                title=self.invited.title, until=with_offset(self.invited.until.astimezone())))  # fmt: skip
            if self.invited.place and not self._filled and not self.address.text():
                self._filled = True
                self.address.address.setText(self.invited.place)
        elif self.said.text():
            self.say("")
        self.join_button.setEnabled(self.invited is not None)
        self.fit()

    def _joined(self, done: Joined) -> None:
        self.workspace.settings.desk_name = done.name
        if done.problem is not None:
            self.workspace.messages.error(done.problem)
        elif done.outcome is not None:
            self.workspace.messages.good(self.tr("This laptop is “{name}” now. {read} entries were read.").format(
                name=done.name, read=QLocale().toString(done.outcome.read)))  # fmt: skip
        else:
            self.workspace.messages.info(self.tr("This laptop is “{name}” now. It is empty until its "
                                                 "first exchange.").format(
                name=done.name))  # fmt: skip
        self._end(done.path)

    def _end(self, path: Path) -> None:
        self.joined.emit(path)
        if isValid(self):
            super().accept()

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._work(False)
        if isinstance(error, KnownError):
            self.say(sentence(error), "error")

    def _work(self, on: bool) -> None:
        for widget in (self._code, self._name, self.address, self.file_button, self.join_button):
            widget.setEnabled(not on)
        if on:
            self.say(self.tr("Joining the seminar…"))

    def _write(self) -> None:
        title = self.tr("Join a seminar")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.explained.setText(self.tr("The first desk shows an invitation on its exchange page. Scan it with the hand "
                                       "scanner, paste its text, or open its file."))  # fmt: skip
        self._code.set_label(self.tr("Invitation"))
        self._name.set_label(self.tr("Name of this desk"))
        self._name.set_hint(self.tr("Every desk has its own. If another one has it already, the next number is taken."))
        self.address.place.set_label(self.tr("Folder, stick or address of the first exchange"))
        for button, text in ((self.file_button, self.tr("Open a file…")), (self.cancel_button, self.tr("Cancel")),
                             (self.join_button, self.tr("Join"))):  # fmt: skip
            button.setText(text)


def _begins(text: str) -> bool:
    """Whether this is, or may become, an invitation."""
    plain = "".join(text.split()).upper()
    head = invitation.PREFIX[: len(plain)]
    return plain.startswith(head)
