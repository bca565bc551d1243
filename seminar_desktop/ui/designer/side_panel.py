"""The left column: badges or certificates, the templates there are, and what can be done with the open one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...domain.template import Purpose, Template
from .. import icons, theme
from ..widgets.layouts import across
from ..widgets.segments import Segments
from .document import Document
from .gallery import WIDTH, Gallery
from .loading import Loaded


class SidePanel(QWidget):
    """Holds widgets; the page connects them."""

    def __init__(self, document: Document, draw: Callable[[Template, QSize], QImage],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._loaded: Loaded | None = None
        self.purpose = Segments([purpose.value for purpose in Purpose])
        self.gallery = Gallery(draw)
        self.new, self.use, self.more = QPushButton(), QPushButton(), QPushButton()
        icons.put(self.new, "copy")
        icons.put(self.more, "more", alone=True)
        self.menu = QMenu(self.more)
        self.rename, self.remove = QAction(self.menu), QAction(self.menu)
        self.export, self.read = QAction(self.menu), QAction(self.menu)
        for action in (self.rename, self.remove, self.export, self.read):
            self.menu.addAction(action)
        self.more.clicked.connect(lambda: self.menu.popup(self.more.mapToGlobal(self.more.rect().topLeft())))
        theme.mark(self.more, alone=True)
        self.more.setFixedWidth(44)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.purpose)
        layout.addWidget(self.gallery, 1)
        layout.addWidget(self.new)
        last = across(self.use, self.more)
        last.setSpacing(theme.space(2))
        last.setStretch(0, 1)
        layout.addLayout(last)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """As wide as usual, wider where the words of a language need it."""
        return QSize(max(WIDTH, self.layout().minimumSize().width()), 400)

    # ---- state -------------------------------------------------------------------------------------------------------

    @property
    def restores(self) -> bool:
        """The open template ships with the program and was changed here."""
        template = self._document.template
        return self._loaded is not None and template.id in self._loaded.shipped and template.id in self._loaded.own

    @property
    def used(self) -> bool:
        """The seminar prints with the open template."""
        template = self._document.template
        return self._loaded is not None and self._loaded.used[template.purpose] == template.id

    def show_loaded(self, loaded: Loaded, purpose: Purpose, anew: bool = False) -> None:
        """The templates of a purpose; `anew` draws every picture again."""
        self._loaded = loaded
        self.purpose.choose(purpose.value)
        self.gallery.show_templates(loaded.templates[purpose], self._below, loaded.used[purpose],
                                    self._document.template.id, anew)
        self.follow()

    def follow(self) -> None:
        """The document has changed."""
        template = self._document.template
        self.gallery.mark(template.id)
        own = self._loaded is not None and template.id in self._loaded.own
        self.remove.setText(self.tr("Restore the shipped one…") if self.restores else self.tr("Delete…"))
        self.remove.setEnabled(own)
        for widget in (self.new, self.rename, self.export):
            widget.setEnabled(self._loaded is None or bool(template.id))
        badge = template.purpose == Purpose.BADGE
        self.use.setText(self.tr("Stop using") if self.used and badge else self.tr("In use") if self.used
                         else self.tr("Use this one"))
        self.use.setEnabled((badge or not self.used) and self.new.isEnabled())
        icons.put(self.use, "check-circle", "accent_text" if self.used else "ink")

    def _below(self, template: Template) -> str:
        loaded = self._loaded
        if loaded is None:
            return ""
        kind = self.tr("Own") if template.id not in loaded.shipped else (
            self.tr("Shipped, changed") if template.id in loaded.own else self.tr("Shipped"))
        used = self.tr("in use")
        return f"{kind} · {used}" if loaded.used[template.purpose] == template.id else kind

    def retranslate(self) -> None:
        self.purpose.segments[Purpose.BADGE.value].set_label(self.tr("Badges"))
        self.purpose.segments[Purpose.CERTIFICATE.value].set_label(self.tr("Certificates"))
        self.gallery.setAccessibleName(self.tr("Templates"))
        self.new.setText(self.tr("New from this one"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.rename.setText(self.tr("Rename"))
        self.export.setText(self.tr("Save as a file…"))
        self.read.setText(self.tr("Open from a file…"))
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
