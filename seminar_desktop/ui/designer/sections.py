"""Parts of the inspector: each shows some values of the selected elements and says what the operator changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...domain import template
from ...domain.template import (
    LARGEST,
    LONGEST_TEXT,
    TYPE_SIZES,
    Align,
    Element,
    Font,
    Purpose,
    SignatoriesElement,
    Stand,
    TextElement,
)
from ...domain.template_edit import Rect
from .. import icons, theme
from ..messages import words
from ..pages.people_fields import Choice
from ..widgets.field import Field
from .colours import ColourButton
from .field_menu import FieldMenu
from .numbers import Number
from .words import ALIGNS, FONTS, STANDS

_CODES: Mapping[str, Callable[[str], object]] = {"font": Font, "align": Align, "stand": Stand}


class Section(QWidget):
    """Fields in two columns. `changed(values, words, merge)`: set these values of the selected elements."""

    changed = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        theme.mark(self.title, role="title")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(theme.space(2))
        self.grid.setVerticalSpacing(theme.space(2))
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)

    def field(self, editor: QWidget, row: int, column: int = 0, span: int = 1) -> Field:
        made = Field(editor)
        self.grid.addWidget(made, row, column, 1, span)
        return made

    def say(self, words: str, **values: object) -> None:
        """Tell of a change; those of the same values that follow one another are one step."""
        self.changed.emit(values, words, ",".join(sorted(values)))

    def number(self, name: str, low: float, high: float, step: float, decimals: int, unit: str) -> Number:
        """A field that changes one value."""
        made = Number(low, high, step, decimals, unit)
        made.typed.connect(lambda value: self.say(self.words_of(made), **{name: self.convert(name, value)}))
        return made

    def choice(self, name: str) -> Choice:
        made = Choice()
        made.setMinimumContentsLength(1)
        made.currentIndexChanged.connect(lambda _index: self.say(self.words_of(made), **{
            name: _CODES[name](made.code())}))
        return made

    def colour(self, name: str, none: bool) -> ColourButton:
        made = ColourButton(none)
        made.chosen.connect(lambda colour: self.say(self.words_of(made), **{name: colour}))
        return made

    def convert(self, name: str, value: float) -> float | int:
        return int(value) if name == "lines" else round(value, 2)

    @staticmethod
    def words_of(editor: QWidget) -> str:
        return editor.accessibleName()


class Place(Section):
    """Place and size of the selection."""

    framed = Signal(object, str)
    """A new rectangle (`Rect`) for the selection, and which number was changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.top = (Number(-LARGEST, LARGEST, 0.5, 1, "mm") for _ in range(2))
        self.wide, self.high = (Number(0, LARGEST, 0.5, 1, "mm") for _ in range(2))
        self._fields = [self.field(editor, place // 2, place % 2)
                        for place, editor in enumerate((self.left, self.top, self.wide, self.high))]
        for editor in (self.left, self.top, self.wide, self.high):
            editor.typed.connect(lambda _value, editor=editor: self._typed(editor))
        self._shown = Rect(0, 0, 0, 0)

    def _typed(self, editor: Number) -> None:
        """The number that was typed, and the others as exact as they were."""
        editors = (self.left, self.top, self.wide, self.high)
        at = [one.value() if one is editor else exact for one, exact in zip(editors, self._shown, strict=True)]
        self.framed.emit(Rect(*at), self.words_of(editor))

    def show_frame(self, at: Rect) -> None:
        self._shown = at
        for editor, value in zip((self.left, self.top, self.wide, self.high), at, strict=True):
            editor.put(value)

    def retranslate(self) -> None:
        for field, label in zip(self._fields, (self.tr("From the left"), self.tr("From the top"), self.tr("Width"),
                                               self.tr("Height")), strict=True):
            field.set_label(label)


class Words(Section):
    """What a text says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(88)
        self.insert = QPushButton()
        icons.put(self.insert, "plus")
        self.menu = FieldMenu(self.insert)
        self._field = self.field(self.text, 0, 0, 2)
        self.grid.addWidget(self.insert, 1, 0, 1, 2)
        self.text.textChanged.connect(self._typed)
        self.menu.chosen.connect(lambda name: self.text.insertPlainText(f"{{{name}}}"))

    def show_text(self, element: TextElement, purpose: Purpose) -> None:
        self.menu.purpose = purpose
        if self.text.toPlainText() != element.text:
            blocked = self.text.blockSignals(True)
            self.text.setPlainText(element.text)
            self.text.blockSignals(blocked)

    def _typed(self) -> None:
        self.say(self.words_of(self.text), text=self.text.toPlainText()[:LONGEST_TEXT])

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Text"))
        self.insert.setText(self.tr("Insert field…"))
        self.menu.retranslate()


class Type(Section):
    """Letters of a text, or of the signatures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        low, high = TYPE_SIZES
        self.font_ = self.choice("font")
        self.size_ = self.number("size", low, high, 0.5, 1, "pt")
        self.floor = self.number("floor", low, high, 0.5, 1, "pt")
        self.lines = self.number("lines", 1, 50, 1, 0, "")
        self.colour_ = self.colour("colour", none=False)
        self.align, self.stand = self.choice("align"), self.choice("stand")
        self._font = self.field(self.font_, 0, 0, 2)
        self._size, self._floor = self.field(self.size_, 1, 0), self.field(self.floor, 1, 1)
        self._align, self._stand = self.field(self.align, 2, 0), self.field(self.stand, 2, 1)
        self._lines, self._colour = self.field(self.lines, 3, 0), self.field(self.colour_, 3, 1)

    def show_values(self, element: TextElement | SignatoriesElement, role_colours: tuple[str, str],
                    roles: bool) -> None:
        """A text has all of it, signatures have face, size and colour."""
        text = isinstance(element, TextElement)
        for field in (self._floor, self._lines, self._align, self._stand):
            field.setVisible(text)
        _put(self.font_, element.font)
        self.size_.put(element.size)
        self.colour_.put(element.colour, role_colours, roles)
        if isinstance(element, TextElement):
            self.floor.put(element.floor)
            self.lines.put(element.lines)
            _put(self.align, element.align)
            _put(self.stand, element.stand)

    def retranslate(self) -> None:
        for editor, table in ((self.font_, FONTS), (self.align, ALIGNS), (self.stand, STANDS)):
            editor.offer({str(code): words(table, code) for code in table.texts})
        for field, label in ((self._font, self.tr("Typeface")), (self._size, self.tr("Size, at most")),
                             (self._floor, self.tr("Shrinks to")), (self._lines, self.tr("Lines, at most")),
                             (self._align, self.tr("Aligned")), (self._stand, self.tr("Stands")),
                             (self._colour, self.tr("Colour"))):  # fmt: skip
            field.set_label(label)


class Look(Section):
    """Colours and stroke of a shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fill, self.stroke = self.colour("fill", none=True), self.colour("stroke", none=True)
        self.weight = self.number("weight", 0, 20, 0.1, 2, "mm")
        self.radius = self.number("radius", 0, 200, 0.5, 1, "mm")
        self._fill, self._stroke = self.field(self.fill, 0, 0, 2), self.field(self.stroke, 1, 0, 2)
        self._weight, self._radius = self.field(self.weight, 2, 0), self.field(self.radius, 2, 1)

    def show_values(self, element: template.ShapeElement, role_colours: tuple[str, str], roles: bool) -> None:
        self.fill.put(element.fill, role_colours, roles)
        self.stroke.put(element.stroke, role_colours, roles)
        self.weight.put(element.weight)
        self.radius.put(element.radius)
        self._radius.setVisible(element.shape == template.Shape.RECTANGLE)
        self._fill.setVisible(element.shape != template.Shape.LINE)

    def retranslate(self) -> None:
        for field, label in ((self._fill, self.tr("Fill")), (self._stroke, self.tr("Outline")),
                             (self._weight, self.tr("Stroke")), (self._radius, self.tr("Corners"))):  # fmt: skip
            field.set_label(label)


class Image(Section):
    """Which picture, and whether it fills its frame."""

    wanted = Signal()
    """Another picture should be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.picture.setFixedHeight(84)
        self.name = QLabel(wordWrap=True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self.name, role="small")
        self.choose = QPushButton()
        icons.put(self.choose, "picture")
        self.cover = QCheckBox()
        for row, widget in enumerate((self.picture, self.name, self.choose, self.cover)):
            self.grid.addWidget(widget, row, 0, 1, 2)
        self.choose.clicked.connect(lambda: self.wanted.emit())
        self.cover.clicked.connect(lambda on: self.say(self.cover.text(), cover=bool(on)))

    def retranslate(self) -> None:
        self.choose.setText(self.tr("Choose a picture…"))
        self.cover.setText(self.tr("Fill the frame"))
        self.cover.setToolTip(self.tr("What sticks out of the frame is cut off."))


def note(parent: QVBoxLayout) -> QLabel:
    """A quiet sentence in the inspector."""
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.mark(label, role="small")
    parent.addWidget(label)
    return label


def _put(editor: Choice, value: str) -> None:
    if editor.code() != str(value):
        blocked = editor.blockSignals(True)
        editor.put(str(value))
        editor.blockSignals(blocked)


def same_kind(elements: Sequence[Element]) -> bool:
    return len({type(element) for element in elements}) == 1

