"""Where to exchange: a folder that is chosen, or an address with its password apart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from .. import theme
from ..widgets.field import Field
from . import files

EXAMPLES = (
    "webdavs://user@cloud.example.org/remote.php/dav/files/user/seminar", "sftp://user@server.example.org/home/seminar",
    "s3://bucket/seminar?endpoint=https://s3.example.org", "postgresql://user@server.example.org/seminar",
)  # fmt: skip


class AddressFields(QWidget):
    """`edited` whenever something else stands there."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address, self.secret = QLineEdit(), QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.place, self.password = Field(self.address), Field(self.secret)
        self.folder_button = QPushButton(self.tr("Choose a folder…"))
        self.folder_button.setAutoDefault(False)
        self.place.set_label(self.tr("Folder or address"))
        self.place.set_hint(self.tr("For example:") + "\n" + "\n".join(EXAMPLES))
        self.password.set_label(self.tr("Password"))
        self.password.set_hint(self.tr("Kept in the seminar's file on this machine only; shown nowhere."))
        row = QHBoxLayout()
        row.addWidget(self.folder_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(3))
        layout.addLayout(row)
        layout.addWidget(self.place)
        layout.addWidget(self.password)
        self.address.textChanged.connect(self._changed)
        self.secret.textChanged.connect(lambda _text: self.edited.emit())
        self.folder_button.clicked.connect(self.choose)
        self._changed()

    def text(self) -> str:
        return self.address.text().strip()

    def choose(self) -> QFileDialog:
        """Ask for a folder."""
        return files.ask_folder(self, self.tr("Choose a folder"), lambda path: self.address.setText(str(path)))

    def put_folder(self, path: Path) -> None:
        self.address.setText(str(path))

    def _changed(self) -> None:
        """A folder needs no password."""
        self.place.set_error("")
        self.password.setVisible("://" in self.address.text())
        self.edited.emit()
