"""Trusting a desk, no longer trusting a lost one, trusting it again: each explains itself and asks for a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from .. import theme
from ..clock_acts import ClockActs
from ..dialogs.waive import ReasonDialog
from ..workspace import Workspace

if TYPE_CHECKING:
    from ...services.trust import DeskRow


class DeskDialog(ReasonDialog):
    """A reason that every desk will read."""

    def __init__(self, title: str, text: str, action: str, act: Callable[[str], object], parent: QWidget,
                 codes: Mapping[str, str] | None = None) -> None:  # fmt: skip
        """`codes`: what stands over a fingerprint → the fingerprint."""
        super().__init__(title, text, action, parent)
        self._act = act
        for name, code in (codes or {}).items():
            self._show_code(name, code)
        self.reason_line.setFocus()

    def _show_code(self, name: str, code: str) -> None:
        """A fingerprint in large letters that can be copied, under a line that says whose it is."""
        label, shown = QLabel(name, wordWrap=True), QLabel(code)
        theme.mark(label, role="soft")
        theme.mark(shown, role="code")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(f"{name} {code}")
        self.body.addWidget(label)
        self.body.addWidget(shown)
        self.body.addSpacing(theme.space(2))

    def act(self, reason: str) -> None:
        self._act(reason.strip())


class DeskActs(QObject):
    """What can be done about one desk of the list."""

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.clocks = ClockActs(workspace, page)

    def trust(self, row: DeskRow | None, own: str = "") -> QDialog | None:
        """Let in a desk that waits: exactly the one whose fingerprint is shown here and was compared.

        `own`: the fingerprint of this laptop, for those who want to compare it on the other side."""
        from ...services import intake

        if row is None or not row.fingerprint:
            return None
        codes = {self.tr("That laptop must show:"): row.fingerprint}
        if own:
            codes[self.tr("This laptop shows, if they want to compare too:")] = own
        return self._ask(
            self.tr("Trust this desk?"),
            self.tr("It did not come by an invitation that counts here, so what it wrote waits. Go to that laptop or "
                    "call whoever has it, and compare what its exchange page shows for “This desk”. If one letter "
                    "differs, it is another laptop: cancel. If you trust it, what it wrote enters at once, on every "
                    "desk."),
            self.tr("Trust"),
            lambda reason: self._run(lambda desk, of, why: intake.trust(desk, of, why, row.fingerprint), row, reason),
            codes,
        )  # fmt: skip

    def revoke(self, row: DeskRow | None) -> QDialog | None:
        """A laptop was lost."""
        from ...services import trust

        if row is None:
            return None
        dialog = self._ask(
            self.tr("Is the laptop of “{name}” lost?").format(name=row.name or row.id[:7]),
            self.tr("What is here of it by now counts. What comes later is kept and shown, but not counted, "
                    "until you say that it was found. Its badge key cannot be called back: badges stay as they are."),
            self.tr("It is lost"), lambda reason: self._run(trust.revoke, row, reason),
        )  # fmt: skip
        theme.mark(dialog.do_button, kind="danger")
        return dialog

    def restore(self, row: DeskRow | None) -> QDialog | None:
        """A lost laptop was found."""
        from ...services import trust

        if row is None:
            return None
        return self._ask(
            self.tr("Was the laptop of “{name}” found?").format(name=row.name or row.id[:7]),
            self.tr("All it has written counts again, also what it wrote while it was lost."),
            self.tr("It was found"), lambda reason: self._run(trust.restore, row, reason),
        )  # fmt: skip

    def _ask(self, title: str, text: str, action: str, act: Callable[[str], object],
             codes: Mapping[str, str] | None = None) -> DeskDialog:  # fmt: skip
        dialog = DeskDialog(title, text, action, act, self._page, codes)
        dialog.open()
        return dialog

    def _run(self, act: Callable[..., object], row: DeskRow, reason: str) -> None:
        """Many entries may enter: in the background."""
        desk = self._workspace.desk
        if desk is None:
            return
        self._workspace.tasks.run(
            lambda _progress: act(desk, row.id, reason), self._workspace.broadcast, self._failed, lane="exchange"
        )

    def _failed(self, error: Exception) -> None:
        from ...domain.errors import KnownError

        if isinstance(error, KnownError):
            self._workspace.messages.error(error)
