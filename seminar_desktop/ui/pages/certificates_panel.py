"""The side of the certificates page: the gate, how the chosen certificate looks, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...services.certificates import State
from .. import icons, theme
from ..widgets.elided import Elided
from ..widgets.flow import FlowLayout
from ..widgets.layouts import across
from ..widgets.notice import Notice
from ..workspace import Workspace
from . import certificates_words as say
from .certificates_gate import Gate
from .certificates_preview import Preview, Sheet, Shown, wish_of
from .certificates_rows import CertificateRow
from .people_words import number


class CertificatePanel(QFrame):
    """Stands beside the list; what its buttons do is the page's."""

    print_wanted = Signal()
    save_wanted = Signal()
    again_wanted = Signal()
    revoke_wanted = Signal()
    versions_wanted = Signal()
    enlarge_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.row: CertificateRow | None = None
        self._rows: Sequence[CertificateRow] = ()
        self._closed = False
        self.shown: Shown | None = None
        self._preview = Preview(workspace, self)
        self._make()
        self._lay_out()
        for button, wanted in (
            (self.print_button, self.print_wanted), (self.save_button, self.save_wanted),
            (self.again_button, self.again_wanted), (self.revoke_button, self.revoke_wanted),
            (self.versions_button, self.versions_wanted), (self.enlarge_button, self.enlarge_wanted),
        ):  # fmt: skip
            button.clicked.connect(wanted)
        self._preview.ready.connect(self._drawn)
        self._preview.failed.connect(workspace.messages.error)

    def show_rows(self, rows: Sequence[CertificateRow], choice: str, closed: bool) -> None:
        """The chosen rows. `choice`: the seminar's choice of languages; `closed`: a kind among them waits for its
        release."""
        self._rows, self._closed = rows, closed
        self.row = rows[0] if rows else None
        one = rows[0] if len(rows) == 1 else None
        self._say()
        valid = one is not None and one.candidate.issue is not None
        renamed = one is not None and one.state == State.CHANGED
        theme.mark(self.again_button, kind="primary" if renamed else "")
        self.again_button.setEnabled(valid)
        self.revoke_button.setEnabled(one is not None and one.valid)
        self.versions_button.setEnabled(valid)
        if self.row is None:
            self._preview.ask(None)
            self._drawn(None)
            return
        found = self.row.candidate
        self._preview.ask(wish_of(found.person, found.kind, choice, found.issue))

    def printable(self) -> list[CertificateRow]:
        """The chosen rows of which something can be printed."""
        return [row for row in self._rows if row.printable]

    def caption(self) -> str:
        """Whose certificate is shown, and whether it is one."""
        return self._caption.full_text()

    def retranslate(self) -> None:
        self.gate.retranslate()
        self.setAccessibleName(self.tr("Certificate of the chosen person"))
        self.save_button.setToolTip("Ctrl+S")
        self.print_button.setToolTip(self.tr("Ctrl+P; with one chosen also Enter"))
        self.again_button.setText(self.tr("Issue again…"))
        self.again_button.setToolTip(self.tr("With the name as it is now: same serial, next version"))
        self.revoke_button.setText(self.tr("Revoke…"))
        self.versions_button.setToolTip(self.tr("Versions: who issued it, when and why"))
        self.versions_button.setAccessibleName(self.tr("Versions"))
        self.enlarge_button.setToolTip(self.tr("Enlarge"))
        self.enlarge_button.setAccessibleName(self.tr("Enlarge the certificate"))
        self._say()

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _say(self) -> None:
        """Captions and sentences of what is chosen."""
        printable = self.printable()
        new = sum(not row.valid for row in printable)
        if self._closed:
            text = self.tr("Release first…")
        elif not printable:
            text = self.tr("Issue and print")
        elif new:
            text = self.tr("Issue and print {count}").format(count=number(len(printable)))
        else:
            text = self.tr("Print again {count}").format(count=number(len(printable)))
        self.print_button.setText(text)
        self.print_button.setEnabled(bool(printable))
        self.save_button.setText(self.tr("Issue as PDF…") if new else self.tr("Save PDF…"))
        self.save_button.setEnabled(bool(printable) and not self._closed)
        self._caption.set_text(self._captioned())
        warnings = self._warnings()
        self.warning.setText("\n".join(warnings))
        self.warning.setVisible(bool(warnings))

    def _captioned(self) -> str:
        """Whose certificate is shown, and whether it is one."""
        if self.row is None:
            return self.tr("Choose somebody in the list.")
        found = self.row.candidate
        what = say.reference(found.issue) if found.issue else self.tr("specimen")
        shown = " · ".join((found.person.name, say.kind(found.kind), what))
        if len(self._rows) > 1:
            shown = self.tr("Chosen: {count}. {first}").format(count=number(len(self._rows)), first=shown)
        return shown

    def _warnings(self) -> list[str]:
        rows = self._rows
        if len(rows) == 1:
            found = rows[0].candidate
            told = [] if rows[0].printable else [say.hint(found)]
            if found.others:
                told.append(say.several(found, rows[0].twins) + ".")
            if self.shown is not None and self.shown.unprintable:
                told.append(self.tr("Cannot be printed: {characters}").format(characters=self.shown.unprintable))
            return told
        left_out = len(rows) - len(self.printable())
        if not left_out:
            return []
        return [self.tr("Left out, because they are not ready or have to be put right: {count}").format(
            count=number(left_out))]  # fmt: skip

    def _drawn(self, shown: Shown | None) -> None:
        self.shown = shown
        if shown is None:
            from PySide6.QtGui import QImage

            self.sheet.set_image(QImage())
        else:
            self.sheet.set_image(shown.image)
        self.enlarge_button.setEnabled(shown is not None)
        self._say()

    def _make(self) -> None:
        self.gate, self.sheet, self.warning, self._caption = Gate(), Sheet(), Notice(), Elided("small")
        self.warning.hide()
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self.again_button, self.revoke_button = QPushButton(), QPushButton()
        self.versions_button, self.enlarge_button = QToolButton(), QToolButton()
        theme.mark(self.print_button, kind="primary")
        icons.put(self.print_button, "printer", "accent_ink")
        for button, icon in ((self.enlarge_button, "search"), (self.versions_button, "clock")):
            icons.put(button, icon, "soft", alone=True)
            theme.mark(button, kind="quiet")

    def _lay_out(self) -> None:
        caption = across(self._caption, self.versions_button, self.enlarge_button)
        caption.setStretch(0, 1)
        caption.setSpacing(0)
        more = QWidget(objectName="bars")
        wrapped = FlowLayout(more, gap=6)
        for button in (self.save_button, self.again_button, self.revoke_button):
            wrapped.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.gate)
        layout.addLayout(caption)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self.warning)
        layout.addWidget(self.print_button)
        layout.addWidget(more)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
