"""What is done on the certificates page beside issuing: the gate, one certificate, settings, handing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ...domain.certificates import CertificateKind, Issue
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services import certificate_settings, certificates
from ...services.certificate_checks import Open
from .. import certificate_handout as handout
from ..actions import Act
from ..dialogs.certificate_reason import AgainDialog, RevokeDialog
from ..dialogs.certificate_release import ReleaseDialog, WithholdDialog
from . import certificates_words as say
from .people_words import number

if TYPE_CHECKING:
    from .certificates import CertificatesPage

_PAGES = {Open.AHEAD: "agenda", Open.NAMES: "reports", Open.UNKNOWN: "attendance", Open.NOT_CLOSED: "roll_call",
          Open.NEARLY: "eligibility"}  # fmt: skip
"""Where what is open before a release is mended."""
_SECTIONS = {Open.SIGNATORY: "signatories"}
"""Part of the settings where it is mended; the first part for the others."""


class CertificateActs(QObject):
    """Opens dialogs and calls services; what is chosen it asks the page."""

    def __init__(self, page: CertificatesPage) -> None:
        super().__init__(page)
        self._page, self._workspace = page, page.workspace

    # ---- the gate ---------------------------------------------------------------------------------------------------

    def release(self, kind: str) -> ReleaseDialog | None:
        """Show what is open, and let the coordinator decide."""
        if self._workspace.desk is None:
            return None
        dialog = ReleaseDialog(self._workspace, CertificateKind(kind), self._page.window())
        dialog.mend_wanted.connect(self._mend)
        dialog.open()
        return dialog

    def withhold(self, kind: str) -> WithholdDialog | None:
        """Close the gate again, after a question."""
        desk = self._workspace.desk
        if desk is None:
            return None
        closed = CertificateKind(kind)

        def act() -> None:
            self._workspace.broadcast(certificate_settings.withhold(desk, closed))
            said = self.tr("{kind}: the release is withdrawn. Issued certificates stay valid.")
            self._workspace.messages.good(said.format(kind=say.kind(closed)))

        dialog = WithholdDialog(closed, act, self._page.window())
        dialog.open()
        return dialog

    def _mend(self, what: str) -> None:
        open_thing = Open(what)
        if open_thing in _PAGES:
            self._workspace.show_page(_PAGES[open_thing])
        elif open_thing == Open.OPERATOR:
            action = self._page.window().findChild(QAction, Act.OPERATOR)
            if action is not None:
                action.trigger()
        else:
            self.change_settings(_SECTIONS.get(open_thing, ""))

    # ---- one certificate --------------------------------------------------------------------------------------------

    def issue_again(self) -> AgainDialog | None:
        """Ask why, and issue the chosen certificate again with the name as it is now."""
        row, desk = self._page.panel.row, self._workspace.desk
        if row is None or desk is None or row.candidate.issue is None:
            return None
        kind, serial = row.candidate.kind, row.candidate.issue.serial
        if kind not in self._page.released():
            self._workspace.messages.error(KnownError("certificates_not_released", kind=kind.value))
            self.release(kind.value)
            return None

        said = self.tr("{serial} was issued again as version {version}. Print it, and ask for the old one back.")

        def act(reason: str, asking: AgainDialog) -> None:
            def done(found: tuple[Issue, Changes]) -> None:
                issued, changes = found
                asking.issued()
                self._workspace.broadcast(changes)
                self._workspace.messages.good(said.format(serial=issued.serial, version=number(issued.version)))

            def failed(error: Exception) -> None:
                if isinstance(error, KnownError):
                    asking.refuse(error)

            self._workspace.tasks.run(
                lambda _progress: certificates.reissue(desk, serial, reason), done, failed, lane="certificates"
            )

        dialog = AgainDialog(row.candidate, act, self._page.window())
        dialog.open()
        return dialog

    def revoke(self) -> RevokeDialog | None:
        """Ask why, and make the chosen certificate void."""
        row, desk = self._page.panel.row, self._workspace.desk
        if row is None or desk is None or row.candidate.issue is None:
            return None
        serial, entry = row.candidate.issue.serial, row.candidate.issue.entry

        def act(reason: str) -> None:
            self._workspace.broadcast(certificates.revoke(desk, serial, reason, entry))
            self._workspace.messages.good(self.tr("{serial} is revoked.").format(serial=serial))

        dialog = RevokeDialog(row.candidate.issue, act, self._page.window())
        dialog.open()
        return dialog

    def show_versions(self) -> QWidget | None:
        """All versions of the chosen certificate, and others of the same kind for the same person."""
        from ..dialogs.certificate_versions import VersionsDialog

        row, desk = self._page.panel.row, self._workspace.desk
        if row is None or desk is None or row.candidate.issue is None:
            return None
        chosen = row.candidate.issue
        try:
            issues = certificates.versions(desk, chosen.serial)
            others = certificates.others(desk, chosen) if row.candidate.others else []
        except KnownError as error:
            self._workspace.messages.error(error)
            return None
        dialog = VersionsDialog(issues, others, self._page.window())
        dialog.open()
        return dialog

    def enlarge(self) -> QWidget | None:
        """The preview in a window of its own."""
        from ..dialogs.certificate_view import ViewDialog

        if self._page.panel.shown is None:
            return None
        dialog = ViewDialog(self._page.panel.shown.image, self._page.panel.caption(), self._page.window())
        dialog.open()
        return dialog

    # ---- settings, design, handing out -------------------------------------------------------------------------------

    def change_settings(self, section: str = "") -> QWidget | None:
        """What certificates say and who signs them."""
        from ..dialogs.certificate_settings import CertificateSettingsDialog

        if self._workspace.desk is None:
            return None
        dialog = CertificateSettingsDialog(self._workspace, self._page.window(), section)
        dialog.open()
        return dialog

    def design(self) -> None:
        """To the designer."""
        self._workspace.design = "certificate"
        self._workspace.show_page("designer")

    def export_register(self) -> QWidget | None:
        """The register as a table or on paper."""
        from ..dialogs.certificate_register import RegisterDialog

        if self._workspace.desk is None:
            return None
        dialog = RegisterDialog(self._workspace, self._page.window())
        dialog.open()
        return dialog

    def publish(self) -> QWidget | None:
        """Ask for the folder of the verification page, and write it."""
        if self._workspace.desk is None:
            return None
        title = self.tr("Folder of the verification page")
        workspace = self._workspace
        return handout.ask_folder(self._page, workspace, title, lambda folder: handout.publish(workspace, folder))

    def sign(self) -> QWidget | None:
        """Ask who signs, and write the valid certificates as signed PDF files."""
        from ..dialogs.certificate_signing import SigningDialog

        issues = self._valid()
        if not issues:
            return None
        dialog = SigningDialog(self._workspace, issues, self._page.window())
        dialog.open()
        return dialog

    def export_badges(self) -> QWidget | None:
        """Ask for a folder, and write the valid certificates as Open Badges."""
        issues = self._valid()
        if not issues:
            return None
        return handout.ask_folder(self._page, self._workspace, self.tr("Folder of the Open Badges"),
                                  lambda folder: handout.export_badges(self._workspace, issues, folder))  # fmt: skip

    def _valid(self) -> list[Issue]:
        """The valid certificates among the chosen rows when several are chosen, among all that are listed otherwise."""
        chosen = self._page.table.chosen()
        rows = chosen if len(chosen) > 1 else self._page.table.rows()
        issues = [row.candidate.issue for row in rows if row.valid and row.candidate.issue is not None]
        if not issues:
            self._workspace.messages.error(self.tr("No valid certificate is listed. Issue some first."))
        return issues

    def choose_printer(self) -> None:
        """Which printer prints what."""
        from ..dialogs.printers import PrintersDialog

        PrintersDialog(self._workspace, self._page.window()).open()
