"""What the columns of a report mean: one card a column, those that are read first; the operator may say otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from ... import wording_reports
from ...services.reports import MEANINGS, Column
from .. import theme
from ..messages import words
from .import_columns import ColumnCard

_ONE_COLUMN = frozenset({"name", "given_name", "family_name", "email", "account"})
"""Meanings that one column has: giving it to another takes it from the first."""
_CARD = 216
_MOST = 48
"""Cards that are shown; a questionnaire may have hundreds of answers."""


class ReportColumns(QScrollArea):
    """Scrolls sideways. Empty for meeting reports, whose columns are known."""

    mapped = Signal(object)
    """Column index → (meaning, activity), of all columns, after the operator changed one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: dict[int, MeaningCard] = {}
        self._columns: list[Column] = []
        self._samples: Mapping[int, tuple[str, ...]] = {}
        self._stale = True

    def show_columns(self, columns: Sequence[Column], samples: Mapping[int, tuple[str, ...]]) -> None:
        """Cards for these columns; the same ones keep their cards, and with them the focus."""
        same = [(c.index, c.header) for c in columns] == [(c.index, c.header) for c in self._columns]
        self._columns, self._samples = list(columns), samples
        self._stale = self._stale or not same
        self._build_if_shown()
        for column in columns:
            if column.index in self.cards:
                self.cards[column.index].put(column.meaning)

    def retranslate(self) -> None:
        self._stale = True
        self._build_if_shown()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build_if_shown()

    def _build_if_shown(self) -> None:
        """Dozens of editors are not built before somebody wants to see them."""
        if self._stale and self.isVisible():
            self._stale = False
            self._build(self._samples)

    def _build(self, samples: Mapping[int, tuple[str, ...]]) -> None:
        inner = QWidget()
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(theme.space(2))
        self.cards = {}
        shown = [c for c in self._columns if c.header or c.meaning or samples.get(c.index)]
        for column in sorted(shown, key=lambda c: (not c.meaning or c.meaning == "answer", c.index))[:_MOST]:
            card = MeaningCard(column.header or column.activity, list(samples.get(column.index, ())))
            card.offer(column.meaning)
            card.chosen.connect(lambda meaning, index=column.index: self._choose(index, meaning or ""))
            self.cards[column.index] = card
            layout.addWidget(card)
        layout.addStretch()
        inner.setAutoFillBackground(False)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(inner.sizeHint().height() + self.horizontalScrollBar().sizeHint().height())

    def _choose(self, index: int, meaning: str) -> None:
        mapping = {c.index: (c.meaning, c.activity) for c in self._columns}
        for other, (known, activity) in mapping.items():
            if meaning in _ONE_COLUMN and known == meaning:
                mapping[other] = ("", activity)
        mapping[index] = (meaning, mapping[index][1])
        for other, (known, _) in mapping.items():
            if other in self.cards:
                self.cards[other].put(known)
        self.mapped.emit(mapping)


class MeaningCard(ColumnCard):
    """As in the import of people, with the meanings of reports."""

    def __init__(self, header: str, samples: list[str], parent: QWidget | None = None) -> None:
        super().__init__(header, samples, False, parent)
        self.setFixedWidth(_CARD)

    def offer(self, name: str | None) -> None:
        offered = {code: words(wording_reports.MEANINGS, code) for code in MEANINGS if code}
        self.box.offer(offered, self.tr("not read"))
        self.put(name)
