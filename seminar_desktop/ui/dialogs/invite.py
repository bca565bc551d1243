"""Inviting a desk: a symbol to be scanned, a text to be copied, a file to be carried."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...domain import invitation
from ...domain.errors import KnownError
from .. import theme
from ..messages import error as sentence
from ..messages import with_offset
from ..pages.people_fields import Choice
from ..widgets.field import Field
from ..widgets.notice import Notice
from ..widgets.qr import QrView
from ..workspace import Workspace
from . import files
from .exchange_frame import Frame

SIDE = 404
"""Pixels of the symbol: four a module, enough for a webcam at arm's length."""


class InviteDialog(Frame):
    """Another end or place makes another invitation; each is for one desk."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self.copy_button, self.save_button, self.close_button = QPushButton(), QPushButton(), QPushButton()
        super().__init__("", "", parent, self.copy_button, self.save_button, None, self.close_button)
        self.workspace = workspace
        self.text = ""
        self.symbol, self.code = QrView(), QPlainTextEdit(readOnly=True)
        self.symbol.setFixedSize(SIDE, SIDE)
        self.lasts, self.place = Choice(), Choice()
        self.warning, self._lasts, self._place, self._code = (
            Notice(),
            Field(self.lasts),
            Field(self.place),
            Field(self.code),
        )
        self._write()
        self._lay_out()
        self._fill()
        self.lasts.activated.connect(lambda _row: self.make())
        self.place.activated.connect(lambda _row: self.make())
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.accept)
        self.make()

    def make(self) -> None:
        """A fresh invitation."""
        from ...services import membership, papers

        desk = self.workspace.desk
        if desk is None:
            return
        try:
            invited = membership.invite(desk, self.place.code(), timedelta(hours=int(self.lasts.code())))
        except KnownError as error:
            self.text = ""
            for widget in (self.symbol, self._lasts, self._place, self._code, self.warning, self.copy_button,
                           self.save_button):  # fmt: skip
                widget.hide()
            self.say(sentence(error), "error")
            return
        self.text = invitation.encode(invited)
        self.symbol.set_rows(papers.statement_qr(self.text))
        self.code.setPlainText(self.text)
        self._lasts.set_hint(self.tr("It ends {until}.").format(until=with_offset(invited.until.astimezone(desk.zone))))

    def copy(self) -> None:
        """Put the text into the clipboard."""
        QGuiApplication.clipboard().setText(self.text)
        self.say(self.tr("Copied. Paste it on the new laptop only."))

    def save(self) -> QFileDialog:
        """Save it as a short file."""
        proposal = Path.home() / "desk.invitation"
        return files.ask_save(self, self.tr("Save the invitation"), proposal, self.write,
                              self.tr("Invitations") + " (*.invitation)")  # fmt: skip

    def write(self, path: Path) -> None:
        """Write the file."""
        from ...services import join_first

        try:
            join_first.write_file(self.text, path)
        except KnownError as error:
            self.say(sentence(error), "error")
            return
        self.say(self.tr("Saved as {file}. Delete it when the new laptop has joined.").format(file=path.name))

    def _fill(self) -> None:
        from ...services.exchange_overview import shareable

        self.lasts.offer({"1": self.tr("One hour"), "24": self.tr("24 hours"), "168": self.tr("A week")})
        self.lasts.put("24")
        desk = self.workspace.desk
        offered = shareable(desk) if desk is not None else {}
        self.place.offer({"": self.tr("None: it asks there"), **offered})
        self.place.put(next(iter(offered), ""))

    def _write(self) -> None:
        title = self.tr("Invite a desk")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.explained.setText(self.tr("On the new laptop choose “Join a seminar”, then scan this "
                                       "symbol, paste the text or "
                                       "open the file. Each invitation is for one laptop."))  # fmt: skip
        self.warning.setText(self.tr("Whoever has this can join the seminar and read everything, until "
                                     "it ends. Show it, "
                                     "carry it, do not post it."))  # fmt: skip
        self._lasts.set_label(self.tr("Valid for"))
        self._place.set_label(self.tr("Where it should exchange"))
        self._code.set_label(self.tr("As text"))
        self.symbol.setAccessibleName(self.tr("QR code of the invitation"))
        for button, text in ((self.copy_button, self.tr("Copy the text")),
                             (self.save_button, self.tr("Save as a file…")),
                             (self.close_button, self.tr("Close"))):  # fmt: skip
            button.setText(text)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(theme.space(3))
        for field in (self._lasts, self._place, self._code):
            side.addWidget(field)
        side.addWidget(self.warning)
        side.addStretch(1)
        self.code.setFixedHeight(84)
        row = QHBoxLayout()
        row.setSpacing(theme.space(4))
        row.addWidget(self.symbol)
        row.addLayout(side, 1)
        self.body.addLayout(row)
        self.setMinimumWidth(820)
