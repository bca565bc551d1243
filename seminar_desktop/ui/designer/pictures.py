"""Choosing a picture of the seminar, or bringing one in from a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services import templates
from ...services.templates import Asset
from .. import icons, theme
from ..dialogs import files
from ..workspace import Workspace

LARGEST = 40 * 1024 * 1024
"""Bytes of a file that is read at all."""
_BEGINNINGS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
_MOST_PIXELS = 6_000_000
"""More than any picture has that was made small for the seminar."""
_ICON = QSize(132, 96)
LANE = "pictures"


class PictureDialog(QDialog):
    """Emits `chosen(id)`. Enter or a double click takes the picture."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, assets: Mapping[str, Asset], current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Choose a picture"))
        heading, self._empty = QLabel(self.windowTitle()), QLabel(wordWrap=True)
        theme.mark(heading, role="title")
        theme.mark(self._empty, role="soft")
        self._empty.setText(self.tr("The seminar has no pictures yet. Add a logo as PNG or JPEG."))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setIconSize(_ICON)
        self.list.setGridSize(_ICON + QSize(24, 44))
        self.list.setWordWrap(True)
        self.add_button = QPushButton(self.tr("Add a picture…"))
        icons.put(self.add_button, "plus")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.add_button.clicked.connect(self.ask_file)
        self.list.itemActivated.connect(lambda _item: self.accept())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        for widget in (heading, self._empty, self.list, buttons):
            layout.addWidget(widget)
        self.resize(580, 460)
        for asset in sorted(assets.values(), key=lambda asset: (asset.name.casefold(), asset.id)):
            self._show(asset, asset.id == current)
        self._empty.setVisible(not assets)

    def ask_file(self) -> None:
        words = self.tr("Pictures (PNG, JPEG)")
        files.ask_open(self, self.tr("Add a picture"), f"{words} (*.png *.jpg *.jpeg)", self.add)

    def add(self, file: Path) -> None:
        """Keep a picture in the seminar, in the background."""
        add_picture(self._workspace, file, self._added)

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
            super().accept()

    def _added(self, asset: Asset) -> None:
        from shiboken6 import isValid

        if isValid(self):
            self._empty.hide()
            self._show(asset, True)

    def _show(self, asset: Asset, current: bool) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == asset.id:
                self.list.setCurrentRow(row)
                return
        item = QListWidgetItem(QIcon(_on_white(asset.data)), asset.name, self.list)
        item.setData(Qt.ItemDataRole.UserRole, asset.id)
        item.setToolTip(asset.name)
        if current:
            self.list.setCurrentItem(item)


def add_picture(workspace: Workspace, file: Path, done) -> None:
    """Read and keep a picture in the background; `done(asset)` is called when it is there."""
    desk = workspace.desk
    if desk is None:
        return

    def work(_progress) -> tuple[Asset, Changes]:
        try:
            if file.stat().st_size > LARGEST:
                raise KnownError("picture_unreadable")
            data = file.read_bytes()
        except OSError as error:
            raise KnownError("file_unreadable", path=file.name) from error
        return templates.add_asset(desk, file.stem, data)

    def kept(result: tuple[Asset, Changes]) -> None:
        workspace.broadcast(result[1])
        done(result[0])

    def failed(error: Exception) -> None:
        if isinstance(error, KnownError):
            workspace.messages.error(error)

    title = QCoreApplication.translate("PictureDialog", "Reading the picture…")
    workspace.tasks.run(work, kept, failed, title=title, lane=LANE)


def decoded(data: bytes) -> QImage:
    """A picture that may come from another desk; null unless it is a PNG or JPEG of sane size."""
    kind = next((kind for beginning, kind in _BEGINNINGS.items() if data.startswith(beginning)), b"")
    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size() if kind else QSize()
    if not 0 < size.width() * size.height() <= _MOST_PIXELS:
        return QImage()
    return reader.read()


def _on_white(data: bytes) -> QPixmap:
    """The picture as it will lie on paper."""
    drawn = decoded(data)
    if drawn.isNull():
        return QPixmap()
    drawn = drawn.scaled(_ICON, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    white = QImage(drawn.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    from PySide6.QtGui import QPainter

    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return QPixmap.fromImage(white)
