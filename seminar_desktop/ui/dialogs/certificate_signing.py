"""Certificates as files that prove where they come from: who signs them, what that proves, and into which folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ...domain.certificates import Issue
from ...domain.errors import KnownError
from ...wording_verification import SIGNERS
from .. import theme
from ..certificate_handout import ask_folder, sign
from ..messages import error as sentence
from ..messages import words
from ..pages.people_fields import Choice
from ..pages.people_words import number
from ..tasks import Task
from ..widgets.field import Field
from ..widgets.layouts import across
from ..widgets.notice import Notice
from ..workspace import Workspace
from . import files

WIDTH = 600
MADE, ORGANISATION = "made", "organisation"


class SigningDialog(QDialog):
    """Choices only; `write(folder)` signs. A refused password is said here, and the dialog stays."""

    def __init__(self, workspace: Workspace, issues: Sequence[Issue], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._issues = workspace, list(issues)
        self.signer, self.file, self.password = Choice(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.choose_button = QPushButton(self.tr("Choose…"))
        self._fields = {"signer": Field(self.signer), "file": Field(self.file), "password": Field(self.password)}
        self._proves, self._offline = Notice(), QLabel(words(SIGNERS, "offline"), wordWrap=True)
        theme.mark(self._offline, role="small")
        self.cancel_button, self.sign_button = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Folder…"))
        theme.mark(self.sign_button, kind="primary")
        self.sign_button.setDefault(True)
        self._lay_out()
        self.signer.currentIndexChanged.connect(lambda _index: self._adapt())
        self.choose_button.clicked.connect(self.ask_key)
        self.password.textEdited.connect(lambda _text: self._fields["password"].set_error(""))
        self.cancel_button.clicked.connect(self.reject)
        self.sign_button.clicked.connect(self.ask_where)
        self._adapt()

    def ask_key(self) -> QFileDialog:
        """Let the operator choose the file with the organisation's certificate."""
        kinds = self.tr("Certificates of an organisation")
        return files.ask_open(self, self.tr("The organisation’s certificate"), f"{kinds} (*.p12 *.pfx)",
                              lambda file: self.file.setText(str(file)))  # fmt: skip

    def ask_where(self) -> QFileDialog:
        """Let the operator choose the folder; then sign."""
        return ask_folder(self, self._workspace, self.tr("Folder of the signed files"), self.write)

    def write(self, folder: Path) -> Task:
        """Sign into this folder, in the background."""
        own = self.signer.code() == ORGANISATION
        key = (Path(self.file.text().strip()), self.password.text()) if own else None
        self.sign_button.setEnabled(False)
        return sign(self._workspace, self._issues, folder, key, self._signed, self._refused)

    def _signed(self) -> None:
        if isValid(self):
            self.accept()

    def _refused(self, error: KnownError) -> None:
        if not isValid(self):
            return
        self.sign_button.setEnabled(True)
        name = "file" if error.code in ("file_missing", "file_unreadable") else "password"
        own = self.signer.code() == ORGANISATION
        self._fields[name if own else "signer"].set_error(sentence(error))
        self._resize()

    def _adapt(self) -> None:
        """Show what matters for this signer, and what the signature proves."""
        own = self.signer.code() == ORGANISATION
        self._key.setVisible(own)
        self._fields["password"].setVisible(own)
        for field in self._fields.values():
            field.set_error("")
        self._proves.setText(words(SIGNERS, self.signer.code()))
        self._resize()

    def _resize(self) -> None:
        for label in (self._proves, self._offline):
            label.setMinimumHeight(max(0, label.heightForWidth(WIDTH - 48)))
        self.layout().activate()
        self.resize(WIDTH, self.layout().totalHeightForWidth(WIDTH))

    def _lay_out(self) -> None:
        title = self.tr("Signed PDF files")
        self.setWindowTitle(title)
        heading = QLabel(title)
        count = self.tr("Every certificate becomes a file of its own, named by its serial. Certificates: {count}.")
        text = QLabel(count.format(count=number(len(self._issues))), wordWrap=True)
        theme.mark(heading, role="title")
        theme.mark(text, role="soft")
        self.signer.offer({MADE: self.tr("A key made for this seminar"),
                           ORGANISATION: self.tr("The organisation’s own certificate")})  # fmt: skip
        self._fields["signer"].set_label(self.tr("Signed by"))
        self._fields["file"].set_label(self.tr("File (.p12, .pfx)"))
        self._fields["password"].set_label(self.tr("Password"))
        self._fields["password"].set_hint(self.tr("It is not kept."))
        self._key = QWidget()
        row = across(self._fields["file"], self.choose_button)
        row.setContentsMargins(0, 0, 0, 0)
        row.setStretch(0, 1)
        row.setAlignment(self.choose_button, Qt.AlignmentFlag.AlignBottom)
        self._key.setLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        for widget in (heading, text, self._fields["signer"], self._key, self._fields["password"], self._proves,
                       self._offline):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(across(None, self.cancel_button, self.sign_button))
        self.setFixedWidth(WIDTH)
