"""What the columns of a list mean: one card a column, those nobody recognised first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ...domain.people import CARE_FIELDS
from ...services import roster
from .. import theme
from .people_fields import Choice
from .people_words import field

CARD = 196


class ColumnsStrip(QScrollArea):
    """Scrolls sideways. A field belongs to one column: giving it to another takes it from the first."""

    mapped = Signal(object)
    """Column index → field or None, after the operator changed one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: dict[int, ColumnCard] = {}
        self._mapping: dict[int, str | None] = {}

    def show_file(self, file: roster.RosterFile) -> None:
        """Cards for every column with a heading or a value, unknown ones first."""
        self._mapping = dict(file.columns.mapping)
        unknown = roster.unrecognised(file)
        order = [*unknown, *(i for i in self._mapping if i not in unknown)]
        inner = QWidget()
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(theme.space(2))
        self.cards = {}
        for index in order:
            private = self._mapping[index] in CARE_FIELDS
            samples = [self.tr("not shown here")] if private else roster.samples(file, index)
            if file.columns.headers[index] or samples:
                card = ColumnCard(file.columns.headers[index], samples, index in unknown)
                card.offer(self._mapping[index])
                card.chosen.connect(lambda name, index=index: self._choose(index, name))
                self.cards[index] = card
                layout.addWidget(card)
        layout.addStretch()
        inner.setAutoFillBackground(False)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(inner.sizeHint().height() + self.horizontalScrollBar().sizeHint().height())

    def show_mapping(self, mapping: dict[int, str | None]) -> None:
        """Another mapping of the same file."""
        self._mapping = dict(mapping)
        for index, card in self.cards.items():
            card.put(mapping.get(index))

    def _choose(self, index: int, name: str | None) -> None:
        for other in self._mapping:
            if name and self._mapping[other] == name:
                self._mapping[other] = None
        self._mapping[index] = name
        self.show_mapping(self._mapping)
        self.mapped.emit(dict(self._mapping))


class ColumnCard(QFrame):
    """A heading, its first values, and the field it fills."""

    chosen = Signal(object)

    def __init__(self, header: str, samples: list[str], unknown: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unknown = unknown
        self._used = False
        self.setFixedWidth(CARD)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        title, values = QLabel(), QLabel()
        self.box = Choice()
        for label, text, role in ((title, header or self.tr("No heading"), "strong"),
                                  (values, " · ".join(samples) or self.tr("empty"), "small")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
            label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, CARD - 28))
            label.setToolTip(text)
        self.box.setAccessibleName(self.tr("Meaning of the column {header}").format(header=header))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(theme.space(1))
        for widget in (title, values, self.box):
            layout.addWidget(widget)
        self.box.activated.connect(lambda _index: self.chosen.emit(self.box.code() or None))

    def offer(self, name: str | None) -> None:
        self.box.offer({code: field(code) for code in roster.FIELDS}, self.tr("not used"))
        self.put(name)

    def put(self, name: str | None) -> None:
        self._used = bool(name)
        self.box.put(name or "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme.tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        odd = self._unknown and not self._used
        painter.setBrush(QColor(colours.wait.soft if odd else colours.surface))
        painter.setPen(QColor(colours.wait.text if odd else colours.line))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)
