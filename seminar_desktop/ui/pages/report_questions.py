"""What a report leaves open and what was understood of it: a form that reads the file again with every answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ... import wording_reports
from ...domain.activities import NONE
from ...domain.agenda import PAUSES, Slot, SlotKind
from ...domain.plan import CONSULTATIONS, COURSES
from ...services.reports import ANSWERS, Asked, MeetingReport, Preview, Report, ReportKind, ResultReport
from .. import theme
from ..messages import words
from ..widgets.notice import Notice
from ..widgets.zone_choice import ZoneChoice
from . import report_words as say
from .people_fields import Choice
from .people_words import number
from .report_look import Look, zones

WIDTH = 320
_LIST_WIDTH = 460
"""Of the list that a choice opens: titles of agenda items are long."""
_MOST, _AT_ONCE = 12, 8
"""Activities that are asked about at first; editors that are built between two repaints."""
_WHOLE_FILE = ANSWERS | {ReportKind.MOODLE_PARTICIPANTS}
"""Kinds that belong to one agenda item as a whole."""


class Ask(QWidget):
    """A question: its label, the editor, and below it what is due or a quiet hint."""

    def __init__(self, label: str, editor: Choice | ZoneChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label, self._hint, self.due = QLabel(label, wordWrap=True), QLabel(wordWrap=True), Notice()
        for text, role in ((self._label, "strong"), (self._hint, "small")):
            text.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(text, role=role)
        editor.setAccessibleName(label)
        editor.view().setMinimumWidth(_LIST_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(1))
        for widget in (self._label, editor, self._hint, self.due):
            layout.addWidget(widget)

    def say(self, hint: str = "", due: str = "") -> None:
        """A quiet sentence, or in its place one that must be noticed."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not due)
        self.due.setText(due)
        self.due.setVisible(bool(due))
        self.editor.setAccessibleDescription(due or hint)


class QuestionsPanel(QScrollArea):
    """`answered(Asked)` after every answer. Fields stay while the same file is looked at again."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.asks: dict[str, Ask] = {}
        """By `kind`, `zone`, `day_first`, `slot`, and `activity:…`."""
        self._look: Look | None = None
        self._shape: object = None

    def show_look(self, look: Look) -> None:
        """Show what was understood and what is due."""
        self._look = look
        shape = (look.path, look.kind, tuple(_activities(look)), self._with_dates(look), _with_zone(look))
        if shape != self._shape:
            self._shape = shape
            asked = next((name for name, ask in self.asks.items() if ask.editor.hasFocus()), "")
            self._build(look)
            if asked in self.asks:
                self.asks[asked].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill(look)

    def retranslate(self) -> None:
        self._shape = None
        if self._look is not None:
            self.show_look(self._look)

    def due(self) -> list[str]:
        """Names of the questions that are marked as due."""
        due = [name for name, ask in self.asks.items() if ask.due.text()]
        return due + ["activities"] if self._unplaced.isVisibleTo(self) and self._unplaced.text() else due

    def first_due(self) -> QWidget:
        """The editor of the first question that is due, of the activities the first that is not placed."""
        due = self.due()[0]
        unplaced = (ask for name, ask in self.asks.items() if name.startswith("activity:") and not ask.editor.code())
        ask = self.asks.get(due) or next(unplaced, None) or next(iter(self.asks.values()))
        return ask.editor

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self, look: Look) -> None:
        self.asks = {}
        self._notes, self._unplaced = [Notice(), Notice(), Notice()], Notice()
        frame = QFrame()
        theme.mark(frame, card=True)
        self._layout = QVBoxLayout(frame)
        self._layout.setContentsMargins(16, 16, 16, 16)
        self._layout.setSpacing(theme.space(4))
        kinds = {kind.value: say.kind(kind.value) for kind in ReportKind}
        unknown = "" if look.kind else self.tr("Choose…")
        self._ask("kind", self.tr("What the file is"), kinds,
                  lambda code: Asked(kind=ReportKind(code) if code else None), unknown)
        if look.seen is not None:
            self._build_times(look)
            self._build_places(look)
        for note in self._notes:
            self._layout.addWidget(note)
        self._layout.addStretch()
        self.setWidget(frame)
        frame.setAutoFillBackground(False)  # the scroll area has just set it: the corners are round
        self.viewport().setAutoFillBackground(False)

    def _build_times(self, look: Look) -> None:
        if _with_zone(look):
            box = ZoneChoice()
            box.offer([look.zone], zones())
            box.activated.connect(lambda _index: self._zone(box))
            box.lineEdit().editingFinished.connect(lambda: self._zone(box))
            self._add("zone", self.tr("Time zone of the file"), box)
        if self._with_dates(look):
            readings = {"day": self._reading(look.dates.day_first, True),
                        "month": self._reading(look.dates.month_first, False)}
            label = words(wording_reports.QUESTIONS, "day_first", {"printed": look.dates.printed})
            self._ask("day_first", label, readings, lambda code: self._now(day_first=code == "day"), self.tr("Choose…"))

    def _reading(self, day: date, day_first: bool) -> str:
        said = QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
        text = self.tr("{date} · day first") if day_first else self.tr("{date} · month first")
        return text.format(date=said)

    def _build_places(self, look: Look) -> None:
        report = look.seen.report
        if isinstance(report, MeetingReport):
            offered = {slot.id: say.slot(slot) for slot in look.slots if slot.day and slot.kind not in PAUSES}
            self._ask("slot", self.tr("Counts for"), offered, lambda code: self._now(slot=code),
                      self.tr("Choose…") if report.approximate else self.tr("All items of its days"))
        elif report.kind in _WHOLE_FILE:
            self._ask("slot", self.tr("Agenda item"), _places(look.slots, report), lambda code: self._now(slot=code),
                      self.tr("Choose…"))
        else:
            self._layout.addWidget(self._unplaced)
            activities = sorted(_activities(look), key=lambda name: look.seen.activities.get(name, NONE) == NONE)
            self._rest = list(activities[_MOST:])
            self._ask_activities(activities[:_MOST])
            self._more = QPushButton(self.tr("All activities ({count})").format(count=number(len(activities))))
            self._more.setVisible(bool(self._rest))
            self._more.clicked.connect(self.show_all)
            self._layout.addWidget(self._more)

    def show_all(self) -> None:
        """Ask about all activities: a few at a time, because a hundred editors would stop the window."""
        self._more.hide()
        some, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        self._ask_activities(some, before=len(self._notes) + 2)
        self._fill(self._look)
        if self._rest:
            QTimer.singleShot(0, self, self.show_all)

    def _ask_activities(self, activities: Sequence[str], before: int = 0) -> None:
        """`before` counts the parts of the form below them."""
        offered = {NONE: self.tr("No item of the agenda"), **_places(self._look.slots, self._look.seen.report)}
        for activity in activities:
            box = Choice()
            box.offer(offered, self.tr("Not said: left out"))
            box.activated.connect(
                lambda _index, box=box, activity=activity: self.answered.emit(self._activity(activity, box.code())))
            ask = self.asks[f"activity:{activity}"] = Ask(activity, box)
            self._layout.insertWidget(self._layout.count() - before, ask)

    def _ask(self, name: str, label: str, offered: Mapping[str, str], answer, empty: str = "") -> None:
        box = Choice()
        box.offer(offered, empty)
        box.activated.connect(lambda _index: self.answered.emit(answer(box.code())))
        self._add(name, label, box)

    def _add(self, name: str, label: str, editor: Choice | ZoneChoice) -> None:
        self.asks[name] = Ask(label, editor)
        self._layout.addWidget(self.asks[name])

    # ---- answers ----------------------------------------------------------------------------------------------------

    def _now(self, **said: Any) -> Asked:
        return replace(self._look.asked, **said)

    def _zone(self, box: ZoneChoice) -> None:
        zone = box.code()
        if not zone:
            self.asks["zone"].say(due=self.tr("There is no such zone. Type a city, for example Bogota."))
        elif zone != (self._look.asked.zone or self._look.seen and self._look.seen.zone):
            self.answered.emit(self._now(zone=zone))

    def _activity(self, activity: str, slot: str) -> Asked:
        said = {key: place for key, place in self._look.asked.activities.items() if key != activity}
        return self._now(activities={**said, activity: slot} if slot else said)

    # ---- values -----------------------------------------------------------------------------------------------------

    def _fill(self, look: Look) -> None:
        seen = look.seen
        for ask in self.asks.values():
            ask.say()
        if look.kind is not None:
            self.asks["kind"].editor.put(look.kind.value)
        else:
            self.asks["kind"].say(due=self.tr("Nobody can tell from its headings. Choose what it is."))
        self._unplaced.setVisible(False)
        if seen is None:
            self._say_notes([])
            return
        due = seen.questions
        if "zone" in self.asks:
            self.asks["zone"].editor.put(seen.zone)
            self.asks["zone"].say(due=words(wording_reports.QUESTIONS, "zone") if "zone" in due else "")
        if "day_first" in self.asks:
            self._fill_dates(seen, "day_first" in due)
        if "slot" in self.asks:
            # Of a consultation the times may have told which one it is; the choice shows what was understood.
            understood = next(iter(seen.activities.values()), "") if isinstance(seen.report, ResultReport) else ""
            self.asks["slot"].editor.put(seen.asked.slot or understood)
            self.asks["slot"].say(due=words(wording_reports.QUESTIONS, "slot") if "slot" in due else "")
        for activity in _activities(look):
            if ask := self.asks.get(f"activity:{activity}"):
                ask.editor.put(seen.activities.get(activity, ""))
        self._unplaced.setText(words(wording_reports.QUESTIONS, "activities"))
        self._unplaced.setVisible("activities" in due)
        self._say_notes(_remarks(look))

    def _fill_dates(self, seen: Preview, due: bool) -> None:
        day_first = seen.asked.day_first
        if day_first is None and not due:
            day_first = getattr(seen.report, "day_first", None)
        self.asks["day_first"].editor.put("" if day_first is None else "day" if day_first else "month")
        self.asks["day_first"].say(due=self.tr("Both readings are possible. Choose one.") if due else "")

    def _say_notes(self, texts: list[str]) -> None:
        for note, text in zip(self._notes, [*texts, "", "", ""], strict=False):
            note.setText(text)
            note.setVisible(bool(text))

    @staticmethod
    def _with_dates(look: Look) -> bool:
        if look.seen is None or look.dates is None:
            return False
        report = look.seen.report
        told = isinstance(report, MeetingReport) and report.day_first is not None
        return told or report.ask_day_first or look.asked.day_first is not None


def _with_zone(look: Look) -> bool:
    return look.seen is not None and isinstance(look.seen.report, MeetingReport) and not look.seen.report.zone_stated


def _activities(look: Look) -> tuple[str, ...]:
    if look.seen is None or not isinstance(look.seen.report, ResultReport) or look.seen.report.kind in _WHOLE_FILE:
        return ()
    return look.seen.report.activities


def _places(slots: Sequence[Slot], report: Report) -> dict[str, str]:
    """Agenda items that a report may be about, the likely ones first."""
    likely = CONSULTATIONS if report.kind in ANSWERS else COURSES
    if report.kind == ReportKind.MOODLE_ATTENDANCE:
        return {slot.id: say.slot(slot) for slot in slots if slot.day and slot.start}
    if report.kind == ReportKind.MOODLE_PARTICIPANTS:
        likely = COURSES | {SlotKind.REGISTRATION}
    first = [slot for slot in slots if slot.kind in likely]
    return {slot.id: say.slot(slot) for slot in first or slots}


def _remarks(look: Look) -> list[str]:
    """What somebody should know about this file."""
    report, texts = look.seen.report, []
    if isinstance(report, MeetingReport) and report.approximate:
        texts.append(say.translate("Reports", "The file has durations but no times: they are counted from the "
                                              "beginning of the meeting."))
    if isinstance(report, ResultReport) and report.unread:
        shown = ", ".join(f"“{text}”" for text in report.unread[:4])
        texts.append(say.translate("Reports", "Not understood, and left out: {texts}.").format(texts=shown))
    if look.earlier is not None:
        text = say.translate("Reports", "This file was read before with other answers, on {moment}. If those were "
                                        "wrong, take that reading back.")
        texts.append(text.format(moment=say.moment(look.earlier.at)))
    return texts
