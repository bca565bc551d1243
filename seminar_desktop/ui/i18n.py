"""Languages of the window, switched while it runs.

English stands in the source. A .qm file beside its .ts is loaded; from source, a missing or stale one is compiled into
the state folder. Only literal `self.tr("…")` and `QCoreApplication.translate("Context", "…")` are extracted, with
{placeholders} filled by `.format`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

from .. import paths
from ..catalog import LANGUAGES

PSEUDO = "qps"
"""Pseudo-language: stretched and bracketed English, to find texts that are clipped or not translated."""


class Languages:
    """Owns the installed translators. `current` is the language in use."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.current = "en"

    def use(self, choice: str) -> None:
        """Switch to a language (`system`, `en`, `es`, `fr`, `qps`); every widget gets a LanguageChange event."""
        language = system_language() if choice == "system" else choice
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self.current = language
        QLocale.setDefault(locale(language))
        self._installed = _translators(language)
        for translator in self._installed:
            self._app.installTranslator(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


class PseudoTranslator(QTranslator):
    """English made 40 % longer, between brackets: what is clipped or left out of translation shows."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"[{source}{'~' * max(1, round(len(source) * 0.4))}]" if source else ""


def language() -> str:
    """Code of the language in use, for names that are data (countries)."""
    return QLocale().name()[:2]


def system_language() -> str:
    """The computer's language if the program speaks it, otherwise English."""
    wanted = QLocale.system().name()[:2]
    return wanted if wanted in LANGUAGES else "en"


def locale(language: str) -> QLocale:
    """Numbers and dates as they are written in Central America (es) and internationally (en)."""
    names = {"es": "es_SV", "fr": "fr_CA"}
    return QLocale(names.get(language, "en_GB"))


def _translators(language: str) -> list[QTranslator]:
    if language == PSEUDO:
        return [PseudoTranslator()]
    if language == "en":
        return []
    found = []
    for folder, name in ((Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), f"qtbase_{language}"),
                         (_compiled(language), language)):
        translator = QTranslator()
        if folder and translator.load(str(folder / f"{name}.qm")):
            found.append(translator)
    return found


def _compiled(language: str) -> Path | None:
    """Folder with an up-to-date `<language>.qm`; None when there is none and no compiler either."""
    source = paths.resources() / "i18n" / f"{language}.ts"
    shipped = source.with_suffix(".qm")
    if not source.exists() or _fresh(shipped, source):
        return shipped.parent if shipped.exists() else None
    cached = paths.state_dir() / "i18n" / shipped.name
    if not _fresh(cached, source) and not _compile(source, cached):
        return shipped.parent if shipped.exists() else None
    return cached.parent


def _fresh(made: Path, source: Path) -> bool:
    return made.exists() and made.stat().st_mtime >= source.stat().st_mtime


def _compile(source: Path, target: Path) -> bool:
    """Run Qt's lrelease, which comes with PySide6."""
    import subprocess

    import PySide6

    folder = Path(PySide6.__file__).parent
    tool = next((file for file in (folder / "lrelease", folder / "lrelease.exe", folder / "Qt" / "libexec" / "lrelease")
                 if file.exists()), None)
    if tool is None:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], capture_output=True, check=False)
    return done.returncode == 0 and target.exists()
