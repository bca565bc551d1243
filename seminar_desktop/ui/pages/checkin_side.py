"""The side of the check-in page: how many are here, delegation by delegation, and what was scanned last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from .. import icons, theme

if TYPE_CHECKING:
    from ...domain.people import Country
    from ...services.attendance import Arrivals, LastScan

LAST_SCANS = 8


class Bars(QWidget):
    """One line per delegation: name, a bar, arrived of expected. Painted, so that a refresh costs no layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[tuple[str, int, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[tuple[str, int, int]]) -> None:
        """(name, arrived, expected)"""
        if len(rows) != len(self._rows):
            self._rows = rows
            self.updateGeometry()
        self._rows = rows
        self.setAccessibleDescription("; ".join(f"{name}: {here} / {expected}" for name, here, expected in rows))
        self.update()

    def rows(self) -> Sequence[tuple[str, int, int]]:
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(260, len(self._rows) * self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def _line(self) -> int:
        return theme.size("small") + 15

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        metrics, colours, line = QFontMetrics(painter.font()), theme.tokens(), self._line()
        count_width = metrics.horizontalAdvance("88 / 88") + 4
        for number, (name, here, expected) in enumerate(self._rows):
            top = number * line
            complete = here >= expected > 0
            painter.setPen(QColor(colours.ink))
            room = self.width() - count_width - 8
            label = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(0, top, room, line - 7), int(Qt.AlignmentFlag.AlignVCenter), label)
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, top, self.width(), line - 7), right, f"{here} / {expected}")
            track = QRectF(0, top + line - 7, self.width(), 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.line))
            painter.drawRoundedRect(track, 1.5, 1.5)
            if here and expected:
                track.setWidth(self.width() * min(1.0, here / expected))
                painter.setBrush(QColor(colours.good.band if complete else colours.accent))
                painter.drawRoundedRect(track, 1.5, 1.5)


class LastScans(QWidget):
    """The last scans of every desk: time, name, verdict with its icon. Painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[LastScan] = ()
        self._lines: list[tuple[str, str, str]] = []
        """Name, verdict and tone of each row."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_rows(self, rows: Sequence[LastScan]) -> None:
        from . import checkin_words

        self._rows = rows
        self._lines = [checkin_words.last_scan(row) for row in rows]
        self.setAccessibleDescription("; ".join(f"{name} {word}" for name, word, _ in self._lines))
        self.updateGeometry()
        self.update()

    def rows(self) -> Sequence[LastScan]:
        return self._rows

    def _line(self) -> int:
        return theme.size("body") + theme.size("small") + 16

    def sizeHint(self) -> QSize:
        return QSize(260, 5 * self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 3 * self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, line = theme.tokens(), self._line()
        body, small = theme.font("body"), theme.font("small")
        if not self._rows:
            painter.setFont(small)
            painter.setPen(QColor(colours.soft))
            painter.drawText(self.rect(), 0, self.tr("No scans yet"))
        for number, (row, (name, word, tone)) in enumerate(zip(self._rows, self._lines, strict=True)):
            top = number * line
            if top + line > self.height() + 8:
                break
            icon = "undo" if row.voided else {"good": "check-circle", "wait": "clock", "stop": "cross-octagon"}[tone]
            ink = colours.soft if row.voided else colours.family(tone).text
            painter.drawPixmap(0, top + 6, icons.pixmap(icon, 20, ink))
            painter.setFont(body)
            painter.setPen(QColor(colours.ink))
            metrics = QFontMetrics(body)
            width = self.width() - 32
            painter.drawText(
                QRectF(32, top + 2, width, metrics.height()),
                0,
                metrics.elidedText(name, Qt.TextElideMode.ElideRight, width),
            )
            painter.setFont(small)
            painter.setPen(QColor(colours.soft))
            when = f"{'≈' if row.uncertain else ''}{row.at:%H:%M}"
            detail = " · ".join(part for part in (when, word, row.desk) if part)
            painter.drawText(
                QRectF(32, top + 2 + metrics.height(), width, QFontMetrics(small).height()),
                0,
                QFontMetrics(small).elidedText(detail, Qt.TextElideMode.ElideRight, width),
            )


class Side(QFrame):
    """Both lists under the number of the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.number, self.caption = QLabel("–"), QLabel(wordWrap=True)
        self._arrivals_title, self._scans_title = QLabel(), QLabel()
        theme.mark(self.number, role="display")
        theme.mark(self.caption, role="soft")
        for label in (self._arrivals_title, self._scans_title):
            theme.mark(label, role="strong")
        self.bars, self.scans = Bars(), LastScans()
        scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget(objectName="bars")
        scroll.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addWidget(self.bars)
        inner.addStretch()
        scroll.setWidget(holder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 12, 12)
        layout.setSpacing(theme.space(1))
        layout.addWidget(self.number)
        layout.addWidget(self.caption)
        layout.addSpacing(theme.space(3))
        layout.addWidget(self._scans_title)
        layout.addWidget(self.scans, 4)
        layout.addSpacing(theme.space(2))
        layout.addWidget(self._arrivals_title)
        layout.addWidget(scroll, 3)

    def retranslate(self) -> None:
        self._arrivals_title.setText(self.tr("By country"))
        self._scans_title.setText(self.tr("Last scans"))
        self.bars.setAccessibleName(self._arrivals_title.text())
        self.scans.setAccessibleName(self._scans_title.text())
        self.caption.setText(self.tr("here of those expected in the room today"))

    def show_arrivals(self, arrivals: Arrivals, countries: Mapping[str, Country], language: str) -> None:
        """The number of the day and one bar per country; international staff last."""
        self.number.setText(f"{arrivals.arrived} / {arrivals.expected}")
        named = [
            (countries[code].name(language) if code in countries else code, *counts)
            for code, counts in arrivals.by_country.items()
            if code
        ]
        rows = sorted(named)
        if "" in arrivals.by_country:
            rows.append((self.tr("International"), *arrivals.by_country[""]))
        self.bars.set_rows(rows)
