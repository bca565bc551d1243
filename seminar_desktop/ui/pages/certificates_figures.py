"""The figures at the head of the certificates page. They count, and they choose what is listed below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from .. import theme
from .certificates_rows import CertificateRow, View
from .eligibility_figures import Figure

_LOOK = {
    View.ISSUED: ("check-circle", "good"),
    View.MEND: ("warning", "wait"),
    View.REVOKED: ("cross-octagon", "stop"),
}
_RARE = {View.MEND, View.REVOKED}
"""Shown only while there are any."""


class CertificateFigures(QWidget):
    """One figure a view, exactly one chosen."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = {view: Figure(*_LOOK.get(view, ("", ""))) for view in View}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        for view, figure in self.figures.items():
            self._group.addButton(figure)
            layout.addWidget(figure)
            figure.toggled.connect(lambda on: self.chosen.emit() if on else None)
            figure.setVisible(view not in _RARE)
        self.figures[View.EVERYBODY].setChecked(True)

    def view(self) -> View:
        return next(view for view, figure in self.figures.items() if figure.isChecked())

    def choose(self, view: View) -> None:
        self.figures[view].setChecked(True)

    def count(self, rows: Iterable[CertificateRow]) -> None:
        """Count rows by the views they are in; a rare view that has become empty gives way to all."""
        counted: Counter[View] = Counter(view for row in rows for view in row.views)
        if self.view() in _RARE and not counted[self.view()]:
            self.choose(View.EVERYBODY)
        for view, figure in self.figures.items():
            figure.set_number(counted[view])
            figure.setVisible(view not in _RARE or counted[view] > 0)

    def retranslate(self) -> None:
        labels = {
            View.EVERYBODY: self.tr("All"),
            View.READY: self.tr("Ready"),
            View.ISSUED: self.tr("Issued"),
            View.MEND: self.tr("To put right"),
            View.NOT_YET: self.tr("Not yet"),
            View.REVOKED: self.tr("Revoked"),
        }
        for view, figure in self.figures.items():
            figure.set_label(labels[view])
