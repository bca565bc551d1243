"""Asking for a file without stopping the event loop."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

TABLES = ("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods")


def tables_filter() -> str:
    """Lists and agendas."""
    words = QCoreApplication.translate("Files", "Tables (CSV, Excel)")
    return f"{words} ({' '.join(f'*.{suffix}' for suffix in TABLES)})"


def seminars_filter() -> str:
    words = QCoreApplication.translate("Files", "Seminars")  # outside the f-string, where texts are not collected
    return f"{words} (*.seminar)"


def ask_open(parent: QWidget, title: str, file_filter: str, then: Callable[[Path], None],
             folder: str = "") -> QFileDialog:
    """Let the operator choose a file that is there."""
    dialog = _dialog(parent, title, file_filter, then, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_open_many(parent: QWidget, title: str, file_filter: str, then: Callable[[list[Path]], None]) -> QFileDialog:
    """Let the operator choose one or several files that are there."""
    dialog = _made(parent, title, "", file_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()
    return dialog


def ask_save(parent: QWidget, title: str, proposal: Path, then: Callable[[Path], None],
             file_filter: str = "PDF (*.pdf)") -> QFileDialog:
    """Let the operator say where to write a file, a PDF by default."""
    dialog = _dialog(parent, title, file_filter, then, str(proposal.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposal.suffix.lstrip(".") or "pdf")
    dialog.selectFile(proposal.name)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None], folder: str = "") -> QFileDialog:
    """Let the operator choose a folder that is there, or make one."""
    dialog = _dialog(parent, title, "", then, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def dropped(data: QMimeData) -> Path | None:
    """The one local file that is being dropped."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None


def all_dropped(data: QMimeData) -> list[Path]:
    """The local files that are being dropped."""
    return [path for url in data.urls() if url.isLocalFile() and (path := Path(url.toLocalFile())).is_file()]


def show(path: Path) -> None:
    """Open a file or a folder with the program of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Icons(QFileIconProvider):
    """Looks at names only. Qt's own opens files whose suffix it does not know, and with that the locks are gone that
    SQLite holds on an open seminar (POSIX drops them when anything in the process closes the file)."""

    def icon(self, what: QFileIconProvider.IconType | QFileInfo) -> QIcon:
        kinds = QFileIconProvider.IconType
        if isinstance(what, QFileInfo):
            what = kinds.Folder if what.isDir() else kinds.File
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        return info.suffix()


@lru_cache(maxsize=1)
def _icons() -> Icons:
    """One for all dialogs, none of which keeps its own alive."""
    return Icons()


def _made(parent: QWidget, title: str, folder: str, file_filter: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder, file_filter)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setIconProvider(_icons())
    return dialog


def _dialog(parent: QWidget, title: str, file_filter: str, then: Callable[[Path], None], folder: str) -> QFileDialog:
    dialog = _made(parent, title, folder, file_filter)
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    return dialog
