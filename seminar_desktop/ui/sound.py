"""Three short sounds, different in pitch and in rhythm: one high, two middle, three low.

QtMultimedia is imported after the window has been shown. A machine without sound stays silent and never fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtWidgets import QApplication

from .. import paths
from ..settings import Settings

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

TONES = ("good", "wait", "stop")


class Sounds(QObject):
    """Plays the sound of a tone, if the settings want it."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._effects: dict[str, QSoundEffect] | None = None

    def prepare_soon(self) -> None:
        """Load the sounds once the window is idle, so that the first scan does not wait for them."""
        QTimer.singleShot(500, self, self._prepare)

    def play(self, tone: str) -> None:
        if not self._settings.sound:
            return
        effects = self._prepare()
        effect = effects.get(tone)
        if effect is None:
            QApplication.beep()
            return
        effect.setVolume(self._settings.volume / 100)
        effect.play()

    def _prepare(self) -> dict[str, QSoundEffect]:
        if self._effects is None:
            self._effects = self._load() if self._settings.sound else {}
        return self._effects

    def _load(self) -> dict[str, QSoundEffect]:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:  # a build or a machine without the sound libraries
            return {}
        if QMediaDevices.defaultAudioOutput().isNull():
            return {}
        found: dict[str, QSoundEffect] = {}
        for tone in TONES:
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(paths.resources() / "sounds" / f"{tone}.wav")))
            found[tone] = effect
        return found
