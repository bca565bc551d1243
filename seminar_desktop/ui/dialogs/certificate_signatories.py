"""Who signs certificates: up to four people, in their order, each with a scanned signature."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ...domain.certificates import MOST_SIGNATORIES
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.template import Signatory
from ...services import templates
from .. import icons, theme
from ..designer.pictures import decoded
from ..messages import error as sentence
from ..widgets.field import Field
from ..widgets.layouts import across
from ..workspace import Workspace
from . import files

_LARGEST = 20_000_000
"""Bytes of a picture that is read at all."""
_SHOWN = QSize(150, 56)


class Signature(QWidget):
    """A scanned signature on white, as it prints; nothing while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SHOWN)
        self._picture = QPixmap()

    def show_picture(self, data: bytes) -> None:
        self._picture = QPixmap.fromImage(decoded(data))
        self.update()

    def has_picture(self) -> bool:
        return not self._picture.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QColor(colours.edge))
        painter.setBrush(QColor("#FFFFFF" if self.has_picture() else colours.sunken))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.has_picture():
            inner = self.rect().adjusted(6, 4, -6, -4)
            size = self._picture.size().scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left = inner.center().x() - size.width() // 2
            painter.drawPixmap(left, inner.center().y() - size.height() // 2, size.width(), size.height(),
                               self._picture)  # fmt: skip
            return
        painter.setPen(QColor(colours.soft))
        painter.setFont(theme.font("small"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("no signature"))


class SignatoryCard(QFrame):
    """One person who signs; what its buttons do is the list's."""

    changed = Signal()
    up_wanted = Signal()
    down_wanted = Signal()
    remove_wanted = Signal()
    picture_wanted = Signal()

    def __init__(self, one: Signatory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self._id, self.image = one.id, one.image
        self.name, self.role, self.organisation = QLineEdit(one.name), QLineEdit(one.role), QLineEdit(one.organisation)
        self.fields = [Field(line) for line in (self.name, self.role, self.organisation)]
        for line in (self.name, self.role, self.organisation):
            line.textChanged.connect(lambda _text: self._edited())
        for field, label in zip(self.fields, (self.tr("Name"), self.tr("Role"), self.tr("Organisation")), strict=True):
            field.set_label(label)
        self.signature = Signature()
        self.picture_button, self.bare_button = QPushButton(self.tr("Signature…")), QToolButton()
        self.up_button, self.down_button, self.remove_button = QToolButton(), QToolButton(), QToolButton()
        for button, icon, name in (
            (self.bare_button, "cross", self.tr("Without a picture of the signature")),
            (self.up_button, "chevron-up", self.tr("Earlier")), (self.down_button, "chevron-down", self.tr("Later")),
            (self.remove_button, "trash", self.tr("Remove")),
        ):  # fmt: skip
            icons.put(button, icon, "soft", alone=True)
            theme.mark(button, kind="quiet")
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._lay_out()
        self.picture_button.clicked.connect(self.picture_wanted)
        self.bare_button.clicked.connect(lambda: self.show_picture("", b""))
        self.up_button.clicked.connect(self.up_wanted)
        self.down_button.clicked.connect(self.down_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)

    def signatory(self) -> Signatory:
        """As it stands in the form."""
        return Signatory(self._id, self.name.text().strip(), self.role.text().strip(),
                         self.organisation.text().strip(), self.image)  # fmt: skip

    def show_picture(self, image: str, data: bytes) -> None:
        """Use this picture of the signature; an empty one is none."""
        self.image = image
        self.signature.show_picture(data)
        self.bare_button.setVisible(bool(image))
        self._edited()

    def refuse(self, text: str) -> None:
        """Say below the name why it cannot be kept."""
        self.fields[0].set_error(text)
        self.name.setFocus()

    def _edited(self) -> None:
        self.fields[0].set_error("")
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 10, 12)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields[0], 0, 0, top)
        grid.addWidget(self.fields[1], 0, 1, top)
        grid.addWidget(self.fields[2], 1, 0, 1, 2)
        grid.addLayout(across(self.signature, self.picture_button, self.bare_button, None, self.up_button,
                              self.down_button, self.remove_button), 2, 0, 1, 2)  # fmt: skip
        self.bare_button.setVisible(bool(self.image))


class SignatoriesForm(QScrollArea):
    """The cards below one another, and a button for one more."""

    changed = Signal()

    def __init__(self, workspace: Workspace, some: Sequence[Signatory], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.cards: list[SignatoryCard] = []
        self.add_button = QPushButton(self.tr("Add somebody who signs"))
        icons.put(self.add_button, "plus")
        inner = QWidget(objectName="bars")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, theme.space(3), 0)
        self._column.setSpacing(theme.space(2))
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inner)
        pictures = templates.assets(workspace.desk) if any(one.image for one in some) else {}
        for one in some:
            card = self._insert(one)
            if one.image in pictures:
                card.show_picture(one.image, pictures[one.image].data)
        self.add_button.clicked.connect(self.add)
        self._offer()

    def signatories(self) -> list[Signatory]:
        """As they stand in the form."""
        return [card.signatory() for card in self.cards]

    def add(self) -> SignatoryCard:
        """One more, empty."""
        card = self._insert(Signatory("", ""))
        card.name.setFocus()
        self._offer()
        self.changed.emit()
        return card

    def refuse(self, text: str) -> None:
        """Say at the first one without a name why it cannot be kept."""
        for card in self.cards:
            if not card.signatory().name:
                card.refuse(text)
                self.ensureWidgetVisible(card)
                return

    def read_picture(self, card: SignatoryCard, file: Path) -> None:
        """Keep a scanned signature, its paper made transparent; in the background."""
        desk, messages, name = self._workspace.desk, self._workspace.messages, self.tr("Signature")

        def work(_progress: object) -> tuple[templates.Asset, Changes]:
            try:
                data = file.read_bytes() if file.stat().st_size <= _LARGEST else b""
            except OSError as error:
                raise KnownError("file_unreadable", path=str(file)) from error
            return templates.add_asset(desk, name, data, signature=True)

        def read(found: tuple[templates.Asset, Changes]) -> None:
            asset, changes = found
            self._workspace.broadcast(changes)
            if isValid(self) and card in self.cards:
                card.show_picture(asset.id, asset.data)

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                messages.error(error)
                if isValid(self) and card in self.cards:
                    card.refuse(sentence(error))

        self._workspace.tasks.run(work, read, failed, lane="pictures")

    def _insert(self, one: Signatory) -> SignatoryCard:
        card = SignatoryCard(one)
        self._column.insertWidget(len(self.cards), card)
        self.cards.append(card)
        card.changed.connect(self.changed)
        card.up_wanted.connect(lambda: self._move(card, -1))
        card.down_wanted.connect(lambda: self._move(card, 1))
        card.remove_wanted.connect(lambda: self._remove(card))
        card.picture_wanted.connect(lambda: self._ask_picture(card))
        return card

    def _move(self, card: SignatoryCard, by: int) -> None:
        place = self.cards.index(card) + by
        if 0 <= place < len(self.cards):
            self.cards.remove(card)
            self.cards.insert(place, card)
            self._column.removeWidget(card)
            self._column.insertWidget(place, card)
            self._offer()
            self.changed.emit()

    def _remove(self, card: SignatoryCard) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._offer()
        self.changed.emit()

    def _ask_picture(self, card: SignatoryCard) -> None:
        words = self.tr("Pictures (PNG, JPEG)")
        files.ask_open(self, self.tr("Scanned signature"), f"{words} (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)",
                       lambda file: self.read_picture(card, file))  # fmt: skip

    def _offer(self) -> None:
        self.add_button.setVisible(len(self.cards) < MOST_SIGNATORIES)
        for place, card in enumerate(self.cards):
            card.up_button.setEnabled(place > 0)
            card.down_button.setEnabled(place < len(self.cards) - 1)
