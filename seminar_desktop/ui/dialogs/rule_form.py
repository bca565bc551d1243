"""The controls of the certificate rule, in words: what is asked for, what counts, until when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ... import wording, wording_attendance
from ...domain.attendance import Presence
from ...domain.people import Role
from ...services.rules import Rules
from .. import theme
from ..messages import words
from ..widgets.layouts import across
from . import rule_fields
from .rule_fields import OPTIONAL, RuleValues

WIDTH = 520
_SLIDER = """
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: palette(mid); }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: palette(highlight); }
QSlider::handle:horizontal { width: 18px; margin: -7px 0; border-radius: 9px; background: palette(highlight); }
QSlider::handle:horizontal:focus { border: 2px solid palette(text); width: 14px; margin: -7px 0; }
"""
_STEP = 5
"""Percent by which the slider moves."""


class RuleForm(QScrollArea):
    """Holds a `RuleValues`; says when it was changed."""

    changed = Signal()

    def __init__(self, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self.roles = {role.value: QCheckBox(words(wording.ROLES, role.value)) for role in Role}
        self.present = QCheckBox(words(wording_attendance.PRESENCES, Presence.PRESENT.value))
        self.present.setChecked(True)
        self.present.setEnabled(False)
        self.counts = {s.value: QCheckBox(words(wording_attendance.PRESENCES, s.value)) for s in OPTIONAL}
        self.share, self.slider = _spin(0, 100, " %"), QSlider(Qt.Orientation.Horizontal)
        self.late, self.online = _spin(0, 240, self.tr(" min")), _spin(0, 100, " %")
        self.courses = _boxes(rule_fields.courses(rules))
        self.consultations = _boxes(rule_fields.consultations(rules))
        self.completed = QCheckBox(self.tr("“Completed” is enough where nothing is said of a passed test"))
        self.ends = QCheckBox(self.tr("Only courses passed until"))
        self.until = QDateEdit()
        self.until.setCalendarPopup(True)
        self.participation = _spin(0, 99, "")
        self._name()
        self._lay_out()
        self.put(rule_fields.values(rules))
        self._connect()

    def values(self) -> RuleValues:
        """What stands in the form."""
        day = self.until.date()
        return RuleValues(
            roles=_chosen(self.roles),
            counts=_chosen(self.counts),
            share=self.share.value(),
            late_minutes=self.late.value(),
            virtual_percent=self.online.value(),
            courses=_chosen(self.courses),
            consultations=_chosen(self.consultations),
            completed_counts=self.completed.isChecked(),
            until=date(day.year(), day.month(), day.day()) if self.ends.isChecked() else None,
            participation_slots=self.participation.value(),
        )

    def put(self, values: RuleValues) -> None:
        """Show other values; `changed` is emitted once if anything is different."""
        before = self.values()
        blocked = self.blockSignals(True)
        for boxes, chosen in ((self.roles, values.roles), (self.counts, values.counts),
                              (self.courses, values.courses), (self.consultations, values.consultations)):  # fmt: skip
            for code, box in boxes.items():
                box.setChecked(code in chosen)
        self.share.setValue(values.share)
        self.slider.setValue(values.share)
        self.late.setValue(values.late_minutes)
        self.online.setValue(values.virtual_percent)
        self.completed.setChecked(values.completed_counts)
        self.ends.setChecked(values.until is not None)
        self.until.setEnabled(values.until is not None)
        self.until.setDate(_date(values.until or self._last_day()))
        self.participation.setValue(values.participation_slots)
        self.blockSignals(blocked)
        if self.values() != before:
            self.changed.emit()

    def _last_day(self) -> date:
        days = [slot.day for slot in self._rules.plan.slots if slot.day]
        return max(days, default=date.today())

    def _connect(self) -> None:
        boxes = (*self.roles.values(), *self.counts.values(), *self.courses.values(), *self.consultations.values())
        for box in (*boxes, self.completed, self.ends):
            box.toggled.connect(lambda _on: self.changed.emit())
        for spin in (self.share, self.late, self.online, self.participation):
            spin.valueChanged.connect(lambda _value: self.changed.emit())
        self.until.dateChanged.connect(lambda _day: self.changed.emit())
        self.ends.toggled.connect(self.until.setEnabled)
        self.share.valueChanged.connect(self.slider.setValue)
        self.slider.valueChanged.connect(self._slid)

    def _slid(self, value: int) -> None:
        """The slider moves in steps, the number beside it by one."""
        if self.slider.isSliderDown() or self.slider.hasFocus():
            self.share.setValue(round(value / _STEP) * _STEP)

    def _name(self) -> None:
        for widget, text in (
            (self.share, self.tr("Share of the items that must count")),
            (self.slider, self.tr("Share of the items that must count")),
            (self.late, self.tr("Late after")),
            (self.online, self.tr("Online for at least")),
            (self.until, self.tr("Last day for courses")),
            (self.participation, self.tr("Items for a certificate of participation")),
        ):
            widget.setAccessibleName(text)

    def _lay_out(self) -> None:
        inner = QWidget(objectName="bars")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(theme.space(2))
        self.slider.setRange(0, 100)
        self.slider.setStyleSheet(_SLIDER)
        self.slider.setMinimumHeight(28)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(2 * _STEP)
        share = across(self.slider, self.share)
        share.setStretch(0, 1)
        self._section(column, self.tr("Who must attend, and can earn a certificate of approval"),
                      _columns(self.roles.values(), 3))
        self._section(column, self.tr("How many of the items that are asked for"), share)
        self._section(column, self.tr("What counts as having attended"),
                      _columns((self.present, *self.counts.values()), 3))
        column.addLayout(across(QLabel(self.tr("Late after")), self.late, None,
                                QLabel(self.tr("Online for at least")), self.online))
        column.addWidget(_hint(self.tr("Leaving so long before the end is leaving early. "
                                       "Online: share of an item that somebody must be connected for.")))
        self._section(column, self.tr("Online courses that must be passed"), _columns(self.courses.values(), 1))
        column.addWidget(self.completed)
        column.addLayout(across(self.ends, self.until, None))
        self._section(column, self.tr("Consultations that must be answered"),
                      _columns(self.consultations.values(), 1))
        self._section(column, self.tr("Everybody else: certificate of participation"),
                      across(QLabel(self.tr("Items that must have been attended")), self.participation, None))
        column.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    @staticmethod
    def _section(column: QVBoxLayout, title: str, content) -> None:
        heading = QLabel(title, wordWrap=True)
        theme.mark(heading, role="strong")
        if column.count():
            column.addSpacing(theme.space(3))
        column.addWidget(heading)
        column.addLayout(content)


def _chosen(boxes: Mapping[str, QCheckBox]) -> frozenset[str]:
    return frozenset(code for code, box in boxes.items() if box.isChecked())


def _boxes(pairs: Iterable[tuple[str, str]]) -> dict[str, QCheckBox]:
    """A box for each; a long title ends in an ellipsis and stands in full in the tooltip."""
    metrics, found = QFontMetrics(theme.font()), {}
    for code, title in pairs:
        short = metrics.elidedText(title, Qt.TextElideMode.ElideRight, WIDTH - 60)
        found[code] = QCheckBox(short.replace("&", "&&"))
        found[code].setAccessibleName(title)
        found[code].setToolTip("" if short == title else title)
    return found


def _columns(boxes: Iterable[QCheckBox], count: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(0)
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // count, place % count)
    if not grid.count():
        grid.addWidget(QLabel("–"), 0, 0)
    return grid


def _hint(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    theme.mark(label, role="small")
    return label


def _spin(least: int, most: int, unit: str) -> QSpinBox:
    box = QSpinBox(minimum=least, maximum=most)
    box.setSuffix(unit)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setMinimumWidth(96)
    return box


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
