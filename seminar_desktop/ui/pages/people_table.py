"""The list of people: columns as wide as their words, and fewer of them where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from .. import theme
from ..widgets.table import Column, Table
from .people_words import Vocabulary

_COUNTRY, _ROLE, _MODALITY, _EXPERIENCE, _ARRIVED = 2, 3, 4, 5, 6
_SPARE = (_EXPERIENCE, _MODALITY, _COUNTRY)
"""Left out in this order; the panel of the person shows them."""
_NAME = 184
"""Pixels that a name and an institution need at least."""
_PADDING, _HEAD = 27, 42
"""Room beside the words of a cell, and beside a title and its sorting arrow."""
_COLUMNS = (
    Column(lambda row: row.person.name, sort=lambda row: row.order, tooltip=lambda row: row.person.name),
    Column(lambda row: row.person.affiliation, sort=lambda row: row.place, tooltip=lambda row: row.person.affiliation),
    Column(lambda row: row.country, tooltip=lambda row: row.country, width=148),
    Column(lambda row: row.role, width=1),
    Column(lambda row: row.modality, width=1),
    Column(lambda row: row.experience, width=1),
    Column(lambda row: "", sort=lambda row: not row.arrived, icon=lambda row: "check" if row.arrived else "", width=1),
)


class PeopleTable(Table):
    """Rows are `PersonRow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_COLUMNS, lambda row: row.person.id, parent)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._widths: dict[int, int] = {}

    def word(self, words: Vocabulary) -> None:
        """Titles, and columns wide enough for every word that may stand in them."""
        arrived = self.tr("Arrived")
        self.set_titles([self.tr("Name"), self.tr("Institution"), self.tr("Country"), self.tr("Role"),
                         self.tr("Takes part"), self.tr("Experience"), arrived])
        self.setAccessibleName(self.tr("People"))
        self.set_empty(self.tr("Nobody fits"), self.tr("Change the filter, or add the person."))
        body, title = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small", bold=True))
        self._widths = {_COUNTRY: round(148 * theme.size("body") / 15),
                        _ARRIVED: title.horizontalAdvance(arrived) + _HEAD}
        for column, choices, head in ((_ROLE, words.role, self.tr("Role")),
                                      (_MODALITY, words.modality, self.tr("Takes part")),
                                      (_EXPERIENCE, words.experience, self.tr("Experience"))):
            widest = max(map(body.horizontalAdvance, choices.values())) + _PADDING
            self._widths[column] = max(widest, title.horizontalAdvance(head) + _HEAD)
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)

    def fit(self, room: int) -> None:
        """Leave out columns until names have enough of `room` pixels."""
        least = 2 * round(_NAME * theme.size("body") / 15)
        shown = dict(self._widths)
        for column in _SPARE:
            spare = sum(shown.values()) + least > room
            if spare:
                shown.pop(column, None)
            self.setColumnHidden(column, spare)
