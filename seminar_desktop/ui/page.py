"""Base of every page of the main window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ..domain.changes import Changes
from .actions import Act
from .workspace import Workspace


class Page(QWidget):
    """One subject on the screen. Subclasses build their widgets in `__init__`, texts in `retranslate`.

    A page is refreshed at once while it is visible and on its next showing otherwise. It holds no rules: it calls
    services and broadcasts the Changes they return.
    """

    name = ""
    """Unique, also the key of its factory."""
    icon = "info"
    foot = 0
    """Pixels at the foot of the page that messages must not cover."""
    wants = Changes.NONE
    """Changes after which `refresh` is needed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._dirty = True
        self.setObjectName(f"page_{self.name}")

    def open(self) -> None:
        """The seminar was opened, closed or replaced (`workspace.desk`). The default marks the page dirty."""
        self.invalidate()

    def refresh(self) -> None:
        """Read everything shown anew. Only called while visible and while a desk is open."""

    def retranslate(self) -> None:
        """Set every text; called once before the first showing and after each change of language."""

    def scan_field(self) -> QLineEdit | None:
        """Where keys go that nobody else wants; None when the page has no such field."""
        return None

    def on_scan(self, code: str) -> bool:
        """A genuine badge code was scanned. True when the page has dealt with it."""
        return False

    def import_file(self, path: Path | None = None) -> bool:
        """Read this file, or let the operator choose one. False: this page reads no files."""
        return False

    def handlers(self) -> dict[Act, Callable[[], object]]:
        """Actions of the menu that this page offers while it is shown."""
        return {}

    def may_leave(self, go: Callable[[], object]) -> bool:
        """The operator goes to another page. False: the page asks first, and calls `go` when they mean it."""
        return True

    def note(self, changes: Changes) -> None:
        """Called by the window for every broadcast."""
        if changes & self.wants:
            self.invalidate()

    def invalidate(self) -> None:
        """Refresh now if visible, else at the next showing."""
        self._dirty = True
        self._refresh_if_due()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_due()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.invalidate()
        super().changeEvent(event)

    def _refresh_if_due(self) -> None:
        if self._dirty and self.isVisible() and self.workspace.desk is not None:
            self._dirty = False
            self.refresh()
