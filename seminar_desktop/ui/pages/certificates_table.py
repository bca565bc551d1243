"""The list of the certificates page: who, which certificate, how it stands, when it was issued and by whom."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .. import icons, theme
from ..widgets.table import Column, Index, Table, TableModel
from ..widgets.two_lines import TwoLines, height
from . import certificates_words as say
from .certificates_rows import CertificateRow

_PAD, _ICON, _GAP = 12, 20, 10
_KIND, _STATE, _ISSUED = 216, 204, 186
"""Pixels of the columns; names have the rest."""
_WIDE = 860
"""Pixels of the list from which the kind has a column of its own."""
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class CertificateTable(Table):
    """Rows are `CertificateRow`; several can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = (
            Column(self._name, sort=lambda row: row.order, tooltip=_who),
            Column(lambda row: say.kind(row.candidate.kind), width=_KIND),
            Column(_state, sort=lambda row: row.rank, tooltip=lambda row: say.hint(row.candidate), width=_STATE),
            Column(_issued, sort=_moment, tooltip=_issued, width=_ISSUED),
        )
        super().__init__(columns, lambda row: row.key, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setDefaultSectionSize(height())
        self.setItemDelegateForColumn(0, TwoLines(bold=True, parent=self))
        self.setItemDelegateForColumn(2, StateCell(self))
        self.setItemDelegateForColumn(3, TwoLines(parent=self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(1, self.width() < _WIDE)

    def chosen(self) -> list[CertificateRow]:
        """The chosen rows in the order of the list, which is the order of printing."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows()[row] for row in rows]

    def retranslate(self) -> None:
        self.set_titles([self.tr("Name"), self.tr("Certificate"), self.tr("State"), self.tr("Issued")])
        self.setAccessibleName(self.tr("Certificates"))
        self.verticalHeader().setDefaultSectionSize(height())
        self.set_empty(self.tr("No certificate fits"), self.tr("Choose another figure above, or change the filter."))

    def _name(self, row: CertificateRow) -> str:
        """The name; below it the kind, where that has no column, and the country."""
        kind = say.kind(row.candidate.kind) if self.isColumnHidden(1) else ""
        return f"{row.candidate.person.name}\n{' · '.join(part for part in (kind, row.country) if part)}"


class StateCell(QStyledItemDelegate):
    """Icon and word of the state in its colour; serial below, or what is wrong."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, TableModel)
        row, colours = model.row(index.row()), theme.tokens()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        ink = _ink(say.TONES[row.state])
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        drawn = icons.pixmap(say.ICONS[row.state], _ICON, ink)
        painter.drawPixmap(area.left(), area.center().y() - _ICON // 2 + 1, drawn)
        area.setLeft(area.left() + _ICON + _GAP)
        above, _, below = str(index.data()).partition("\n")
        middle = area.center().y() + (1 if below else 12)
        _line(painter, QRect(area.left(), middle - 24, area.width(), 24), above, "body", ink, bold=True)
        warned = colours.stop.text if row.candidate.others else colours.soft
        _line(painter, QRect(area.left(), middle, area.width(), 22), below, "small", warned)
        painter.restore()


def _line(painter: QPainter, area: QRect, text: str, role: str, colour: str, bold: bool = False) -> None:
    font = theme.font(role, bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(area, _LINE, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width()))


def _ink(tone: str) -> str:
    colours = theme.tokens()
    if tone == "accent":
        return colours.accent_text
    return colours.family(tone).text if tone else colours.soft


def _who(row: CertificateRow) -> str:
    """All that the first column may have to leave out."""
    person = row.candidate.person
    return " · ".join(part for part in (person.name, row.country, person.affiliation) if part)


def _state(row: CertificateRow) -> str:
    below = say.several(row.candidate, row.twins) or say.reference(row.candidate.issue)
    return f"{say.state(row.state)}\n{below}".strip()


def _issued(row: CertificateRow) -> str:
    issue = row.candidate.issue
    return f"{say.when(issue.at)}\n{say.issued(issue)}" if issue else ""


def _moment(row: CertificateRow) -> float:
    return row.candidate.issue.at.timestamp() if row.candidate.issue else 0.0
