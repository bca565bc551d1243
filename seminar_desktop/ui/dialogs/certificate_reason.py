"""Issuing a certificate again and revoking it: both ask for a reason that stays in the register."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget
from shiboken6 import isValid

from ...domain.certificates import Issue
from ...domain.errors import KnownError
from ...services.certificates import Candidate, State
from .. import theme
from ..messages import error as sentence
from ..pages import certificates_words as say
from .waive import ReasonDialog

translate = QCoreApplication.translate


class AgainDialog(ReasonDialog):
    """Old and new name; the reason is written already when the name was corrected.

    The requirements are looked at once more, which takes a moment: `issued` or `refuse` is called afterwards.
    """

    def __init__(self, candidate: Candidate, again: Callable[[str, AgainDialog], object], parent: QWidget) -> None:
        issue = candidate.issue
        assert issue is not None
        super().__init__(
            translate("CertificateReasons", "Issue {serial} again?").format(serial=issue.serial),
            translate(
                "CertificateReasons",
                "The serial stays, the version becomes {version}, and the certificate gets a new verification code. "
                "What was printed before is no longer valid: ask for it back.",
            ).format(version=issue.version + 1),
            translate("CertificateReasons", "Issue again"),
            parent,
        )
        self._again = again
        self.body.addLayout(self._names(issue.name, candidate.person.name))
        if candidate.state == State.CHANGED:
            self.reason_line.setText(self.tr("Name corrected"))
        self.reason_line.setFocus()
        self.reason_line.selectAll()

    def accept(self) -> None:
        """Begin; a second press does nothing."""
        self.do_button.setEnabled(False)
        self._again(self.reason_line.text(), self)

    def issued(self) -> None:
        """It was issued: close."""
        if isValid(self):
            self.done(QDialog.DialogCode.Accepted)

    def refuse(self, error: KnownError) -> None:
        """Say why not, below the reason."""
        if isValid(self):
            self.do_button.setEnabled(True)
            self.reason.set_error(sentence(error))
            self.reason_line.setFocus()

    def _names(self, before: str, after: str) -> QGridLayout:
        """Both names, one below the other; the same name is said to be the same."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(1))
        grid.setColumnStretch(1, 1)
        now = after if after != before else self.tr("{name} (unchanged)").format(name=after)
        for row, (caption, name, role) in enumerate(
            ((self.tr("On the certificate"), before, "soft"), (self.tr("From now on"), now, "strong"))
        ):
            said, shown = QLabel(caption), QLabel(name, wordWrap=True)
            for label, kind in ((said, "soft"), (shown, role)):
                label.setTextFormat(Qt.TextFormat.PlainText)
                theme.mark(label, role=kind)
            grid.addWidget(said, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1)
        return grid


class RevokeDialog(ReasonDialog):
    """Says what it means before it is done."""

    def __init__(self, issue: Issue, revoke: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(
            translate("CertificateReasons", "Revoke {serial} of {name}?").format(serial=issue.serial, name=issue.name),
            translate(
                "CertificateReasons",
                "The {kind} certificate is void from now on. The register and the list of revoked serials say so, with "
                "your name and the reason; the paper cannot be called back: ask for it. Later it can be issued again.",
            ).format(kind=f"“{say.kind(issue.kind)}”"),
            translate("CertificateReasons", "Revoke"),
            parent,
        )
        self._revoke = revoke
        theme.mark(self.do_button, kind="danger")
        self.reason_line.setFocus()

    def act(self, reason: str) -> None:
        self._revoke(reason)
