"""The QApplication of the program: look, language, fonts, bug reports, sounds and the scanner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from .. import APPLICATION_ID, __version__
from ..settings import Settings
from . import theme
from .crash import CrashReporter
from .i18n import Languages
from .main_window import MainWindow
from .scanner import Scanner

if TYPE_CHECKING:
    from .sound import Sounds


class Application(QApplication):
    """Follows the settings: a change of language, theme or text size shows at once."""

    def __init__(self, arguments: Sequence[str], settings: Settings) -> None:
        super().__init__([*(arguments or [APPLICATION_ID]), *theme.STYLE_ARGUMENTS])
        self.setApplicationName(APPLICATION_ID)
        self.setApplicationDisplayName("Seminar Desktop")
        self.setApplicationVersion(__version__)
        self.setDesktopFileName(APPLICATION_ID)
        self.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
        self.settings = settings
        self.crashes = CrashReporter(self)
        self._sounds: Sounds | None = None
        self.scanner: Scanner | None = None
        self.languages = Languages(self)
        self.languages.use(settings.language)
        self._dress()
        settings.listen(self._changed)
        self.styleHints().colorSchemeChanged.connect(self._system_changed)

    def attend(self, window: MainWindow, recognise: Callable[[str], str | None]) -> None:
        """Let a window hear scans, sounds and bug reports. `recognise` is asked for every 25 characters typed."""
        window.workspace.sounded.connect(lambda tone: self.sounds.play(tone))
        self.crashes.refused.connect(window.workspace.messages.error)
        self.crashes.crashed.connect(lambda details: _show_crash(details, window))
        self.scanner = Scanner(window, recognise, window.scan_field)
        self.scanner.scanned.connect(window.on_scan)

    @property
    def sounds(self) -> Sounds:
        """Made on first use, after the window has been shown."""
        if self._sounds is None:
            from .sound import Sounds

            self._sounds = Sounds(self.settings, self)
        return self._sounds

    def _changed(self, key: str) -> None:
        if key == "language":
            self.languages.use(self.settings.language)
        elif key in ("theme", "text_size"):
            self._dress()

    def _system_changed(self) -> None:
        if self.settings.theme == "system":
            self._dress()

    def _dress(self) -> None:
        theme.apply(self, self.settings.theme, self.settings.text_size)


def _show_crash(details: str, window: MainWindow) -> None:
    from .dialogs.crash import CrashDialog

    CrashDialog(details, window).show()
