"""Adding a place of exchange, which may be tried first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from shiboken6 import isValid

from ...domain.errors import KnownError
from ..messages import error as sentence
from ..workspace import Workspace
from .address_fields import AddressFields
from .exchange_frame import Frame


class PlaceDialog(Frame):
    """`added(Place)` once it is remembered."""

    added = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self.test_button, self.cancel_button, self.add_button = QPushButton(), QPushButton(), QPushButton()
        super().__init__("", "", parent, self.test_button, None, self.cancel_button, self.add_button)
        self.workspace = workspace
        self.fields, self.automatic = AddressFields(self), QCheckBox(self.tr("Visit it by itself, every half minute"))
        self.automatic.setChecked(True)
        self.accept_button = QPushButton(self.tr("It is the same key: go on"))
        self.accept_button.setAutoDefault(False)
        self.accept_button.hide()
        self._host_key = ""
        self.body.addWidget(self.fields)
        self.body.addWidget(self.automatic)
        self.body.addWidget(self.accept_button)
        title = self.tr("Add a place of exchange")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.explained.setText(self.tr("A folder that the other desks reach too: a share, the folder of a cloud drive, "
                                       "a server. Several seminars may share it."))  # fmt: skip
        for button, text in ((self.test_button, self.tr("Test")), (self.cancel_button, self.tr("Cancel")),
                             (self.add_button, self.tr("Add"))):  # fmt: skip
            button.setText(text)
        self.cancel_button.clicked.connect(self.reject)
        self.test_button.clicked.connect(self.test)
        self.add_button.clicked.connect(self.accept)
        self.accept_button.clicked.connect(self._accept_key)
        self.fields.edited.connect(lambda: self.say(""))
        self.fields.folder_button.setFocus()

    def test(self) -> None:
        """Look whether the place answers, in the background."""
        from ...services import exchange_overview

        desk, address, secret = self.workspace.desk, self.fields.text(), self.fields.secret.text()
        if desk is None:
            return
        self.test_button.setEnabled(False)
        self.say(self.tr("Asking…"))
        self.workspace.tasks.run(
            lambda _progress: exchange_overview.try_place(desk, address, secret),
            lambda _none: self._tested(None), self._tested, lane="exchange test",
        )  # fmt: skip

    def accept(self) -> None:
        """Remember it."""
        from ...services import exchange_places

        desk = self.workspace.desk
        if desk is None:
            return
        try:
            place = exchange_places.add(desk, self.fields.text(), self.automatic.isChecked(), self.fields.secret.text())
        except KnownError as error:
            self.fields.place.set_error(sentence(error))
            self.fields.address.setFocus()
            self.fit()
            return
        self.added.emit(place)
        super().accept()

    def _tested(self, error: Exception | None) -> None:
        if not isValid(self):
            return
        self.test_button.setEnabled(True)
        self._host_key = ""
        if error is None:
            self.say(self.tr("The place answers. Whether this desk may write there shows at the first exchange."))
        elif isinstance(error, KnownError):
            if error.code == "host_key_unknown":
                self._host_key = str(error.values.get("fingerprint", ""))
            self.say(sentence(error), "error")
        self.accept_button.setVisible(bool(self._host_key))

    def _accept_key(self) -> None:
        """Write the key that was compared into the address, and try again."""
        address = self.fields.text()
        mark = "&" if "?" in address else "?"
        self.fields.address.setText(f"{address}{mark}host_key={self._host_key}")
        self.accept_button.hide()
        self.test()
