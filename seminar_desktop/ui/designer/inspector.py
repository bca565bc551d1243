"""The inspector at the right: everything about the selected elements, or about the template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ...domain import template_edit
from ...domain.badges import ROLE_COLOURS
from ...domain.people import Role
from ...domain.template import (
    LARGEST,
    SMALLEST,
    Element,
    ImageElement,
    MarkElement,
    Purpose,
    ShapeElement,
    SignatoriesElement,
    Symbol,
    SymbolElement,
    TextElement,
)
from ...domain.template_edit import Rect
from ...services.templates import Asset
from .. import theme
from ..design_painter import decoded
from ..widgets.field import Field
from ..widgets.layouts import across
from .document import Document
from .drawing import Drawing
from .naming import kind_words
from .numbers import Number
from .sections import Image, Look, Place, Type, Words, note, same_kind

WIDTH = 304


class Inspector(QScrollArea):
    """Shows what is selected and changes it. Several elements of a kind are changed together."""

    picture_wanted = Signal()

    def __init__(self, document: Document, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self._drawing = document, drawing
        self.assets: Mapping[str, Asset] = {}
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make(self) -> None:
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = QLabel()
        theme.mark(self.title, role="title")
        self.name = QLineEdit(maxLength=80)
        self.wide, self.high = (Number(SMALLEST, LARGEST, 1, 1, "mm") for _ in range(2))
        self._name, self._wide, self._high = Field(self.name), Field(self.wide), Field(self.high)
        self.place, self.words, self.type, self.look, self.image = Place(), Words(), Type(), Look(), Image()
        self.sections = (self.place, self.words, self.type, self.look, self.image)

    def _lay_out(self) -> None:
        inside = QFrame()
        theme.mark(inside, card=True)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self.title)
        layout.addWidget(self._name)
        sizes = across(self._wide, self._high)
        sizes.setSpacing(theme.space(2))
        layout.addLayout(sizes)
        for section in self.sections:
            layout.addWidget(section)
        self._note = note(layout)
        layout.addStretch()
        self.setWidget(inside)

    def _connect(self) -> None:
        self.document.changed.connect(self.follow)
        self.document.selected.connect(self.follow)
        self.name.textEdited.connect(lambda text: self.document.rename(text, self.tr("Name")))
        self.wide.typed.connect(lambda _value: self._size())
        self.high.typed.connect(lambda _value: self._size())
        self.place.framed.connect(self._frame)
        self.image.wanted.connect(self.picture_wanted)
        for section in self.sections:
            section.changed.connect(self._change)

    # ---- showing -----------------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Show the document as it is now."""
        some = self.document.chosen()
        for widget in (self._name, self._wide, self._high):
            widget.setVisible(not some)
        self.place.setVisible(bool(some))
        one = some[-1] if some and same_kind(some) else None
        self.words.setVisible(len(some) == 1 and isinstance(one, TextElement))
        self.type.setVisible(isinstance(one, TextElement | SignatoriesElement))
        self.look.setVisible(isinstance(one, ShapeElement))
        self.image.setVisible(isinstance(one, ImageElement))
        if some:
            self.place.show_frame(template_edit.bounds(some))
            self._show(one)
        else:
            self._show_template()
        self._say(some, one)

    def _show(self, one: Element | None) -> None:
        roles = self.document.template.purpose == Purpose.BADGE
        colours = ROLE_COLOURS.get(self._drawing.filling.role, ROLE_COLOURS[Role.OTHER])
        if isinstance(one, TextElement):
            self.words.show_text(one, self.document.template.purpose)
        if isinstance(one, TextElement | SignatoriesElement):
            self.type.show_values(one, colours, roles)
        elif isinstance(one, ShapeElement):
            self.look.show_values(one, colours, roles)
        elif isinstance(one, ImageElement):
            asset = self.assets.get(one.image)
            drawn = decoded(one.image, asset.data, 0, 0) if asset else None
            self.image.picture.setPixmap(_thumbnail(QPixmap.fromImage(drawn)) if drawn else QPixmap())
            self.image.picture.setVisible(drawn is not None)
            self.image.name.setText(asset.name if asset else self.tr("No picture is chosen."))
            self.image.cover.setChecked(one.cover)

    def _show_template(self) -> None:
        template = self.document.template
        if self.name.text() != template.name:
            self.name.setText(template.name)
            self.name.setCursorPosition(0)
        self.wide.put(template.width)
        self.high.put(template.height)

    def _say(self, some: tuple[Element, ...], one: Element | None) -> None:
        if not some:
            self.title.setText(self.tr("Template"))
        elif len(some) == 1:
            self.title.setText(kind_words(some[0]))
        else:
            self.title.setText(self.tr("Elements: {count}").format(count=len(some)))
        text = self._explain(one) if some else self.tr(
            "Click an element to change it, or press Tab in the drawing. Double-click a text to type into it.")
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _explain(self, one: Element | None) -> str:
        """What an element without settings holds."""
        if isinstance(one, SymbolElement):
            return self.tr("Holds the code of the badge.") if one.symbol == Symbol.CODE else self.tr(
                "Holds the signed statement by which the certificate is verified.")
        if isinstance(one, MarkElement):
            return self.tr("A camera that says whether this person may be photographed.")
        if isinstance(one, SignatoriesElement):
            return self.tr("Everybody who signs, side by side. Who that is stands in the settings of the certificates.")
        return ""

    # ---- changing ----------------------------------------------------------------------------------------------------

    def _change(self, values: Mapping[str, object], words: str, merge: str) -> None:
        document = self.document
        document.do(template_edit.change(document.side, document.ids, **values), words, merge)

    def _frame(self, at: Rect, words: str) -> None:
        document = self.document
        some = document.chosen()
        if some:
            before = template_edit.bounds(some)
            document.do(template_edit.stretch(document.side, document.ids, before, at), words, "frame")

    def _size(self) -> None:
        template = replace(self.document.template, width=self.wide.value(), height=self.high.value())
        self.document.do_template(template, self.tr("Size"), "size")

    def retranslate(self) -> None:
        self._name.set_label(self.tr("Name"))
        self._wide.set_label(self.tr("Width"))
        self._high.set_label(self.tr("Height"))
        for section in self.sections:
            section.retranslate()
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _thumbnail(picture: QPixmap) -> QPixmap:
    if picture.isNull():
        return picture
    return picture.scaled(WIDTH - 60, 80, Qt.AspectRatioMode.KeepAspectRatio,
                          Qt.TransformationMode.SmoothTransformation)
