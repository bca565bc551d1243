"""A certificate in a window of its own, as large as the screen allows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from .. import theme
from ..pages.certificates_preview import Sheet
from ..widgets.layouts import across


class ViewDialog(QDialog):
    """Looks only."""

    def __init__(self, image: QImage, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.sheet = Sheet()
        self.sheet.setAccessibleName(title)
        self.sheet.set_image(image)
        self.close_button = QPushButton(self.tr("Close"), default=True)
        self.close_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self.sheet, 1)
        layout.addLayout(across(None, self.close_button))
        room = parent.screen().availableSize() * 0.9
        share = image.width() / max(1, image.height())
        height = min(room.height(), int(room.width() / share))
        self.resize(int((height - 110) * share) + 48, height)
