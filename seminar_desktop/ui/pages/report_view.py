"""A report that was read and is not imported yet: what it is, what is open, whom it names, what importing adds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...services.reports import Asked
from .. import icons, theme
from ..widgets.elided import Elided
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..widgets.segments import Segment
from . import report_words as say
from .people_words import number
from .report_columns import ReportColumns
from .report_groups import ReportGroups
from .report_look import Look
from .report_questions import QuestionsPanel
from .report_rows import DOUBTFUL, LINKED, UNKNOWN

_ROOMY = 1400
"""Pixels from which the questions are shown beside the names even if nothing is open."""


class ReportView(QWidget):
    """Shows a look. It reads nothing and writes nothing."""

    answered = Signal(object)
    """`Asked`: read the file again with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: Look | None = None
        self._waiting = 0
        self._build()
        self.questions.answered.connect(self.answered)
        self.columns.mapped.connect(lambda mapping: self.answered.emit(self._with_meanings(mapping)))
        self.columns_button.toggled.connect(self.columns.setVisible)
        self.questions_button.toggled.connect(self.questions.setVisible)

    def clear(self) -> None:
        self.look = None

    def show_look(self, look: Look, waiting: int = 0) -> None:
        """Show what was read; `waiting` more files come after this one."""
        again = self.look is not None and self.look.path == look.path
        self.look, self._waiting = look, waiting
        self._title.set_text(look.path.name)
        self.questions.show_look(look)
        self.groups.show_look(look, again)
        self.columns.show_columns(look.columns, look.samples)
        due = self.questions.due()
        read = sum(bool(column.meaning) for column in look.columns)
        self.columns_button.setVisible(bool(look.columns))
        self.columns_button.set_count(read, alert=look.problem is not None and not read)
        self.questions_button.set_count(len(due) or None, alert=bool(due))
        if not again or look.problem is not None or due:
            self.questions_button.setChecked(bool(due) or self.width() > _ROOMY or look.problem is not None
                                             or self.questions_button.isChecked() and again)
            self.columns_button.setChecked(look.problem is not None and bool(look.columns))
        self.columns.setVisible(self.columns_button.isChecked() and bool(look.columns))
        self.questions.setVisible(self.questions_button.isChecked())
        self.groups.setVisible(look.problem is None)
        self._nothing.setVisible(look.problem is not None)
        self.skip_button.setVisible(waiting > 0)
        self._say()
        if not again:
            self._first_focus(due)

    def show_reading(self) -> None:
        """The file is being read again."""
        self.import_button.setEnabled(False)
        self._sentence.setText(self.tr("Reading again…"))

    def retranslate(self) -> None:
        self.back_button.setAccessibleName(self.tr("Back, without importing"))
        self.back_button.setToolTip(self.tr("Leave without importing (Esc)"))
        self.questions_button.set_label(self.tr("Questions"))
        self.columns_button.set_label(self.tr("Columns"))
        self.other_button.setText(self.tr("Other file…"))
        self.skip_button.setText(self.tr("Skip this file"))
        self.groups.retranslate()
        self.questions.retranslate()
        if self.look is not None:
            self.columns.retranslate()
            self.show_look(self.look, self._waiting)
        else:
            self.import_button.setText(self.tr("Import"))

    # ---- words ------------------------------------------------------------------------------------------------------

    def _say(self) -> None:
        """What importing does, in one sentence; the button is only there for something."""
        look, seen = self.look, self.look.seen
        self._facts.set_text(self._file_facts())
        if seen is None:
            self.import_button.setEnabled(False)
            self.import_button.setText(self.tr("Import"))
            self._sentence.setText("")
            self._nothing.set_texts(self.tr("This file cannot be read like this"),
                                    say.problem(look.problem) if look.problem else "")
            return
        blocking = [name for name in seen.questions if name in ("day_first", "slot")
                    or name == "activities" and not seen.activities]
        self.import_button.setEnabled(bool(seen.new) and not blocking)
        self.import_button.setText(self.tr("Import ({count} new)").format(count=number(seen.new)) if seen.new
                                   else self.tr("Import"))
        self._sentence.setText(self._outcome(blocking))

    def _outcome(self, blocking: list[str]) -> str:
        counts = {group: number(len(rows)) for group, rows in self.look.rows.items()}
        if not self.look.seen.new:
            return self.tr("Nothing new: this file was read before.")
        if blocking:
            return self.tr("Answer the marked question at the left, then import.")
        waits = len(self.look.rows.get(DOUBTFUL, ())) + len(self.look.rows.get(UNKNOWN, ()))
        if waits:
            text = self.tr("Linked: {linked}. For you to decide afterwards: {waits}. Nobody is guessed.")
            return text.format(linked=counts[LINKED], waits=number(waits))
        return self.tr("Linked: {linked}. No name is in doubt.").format(linked=counts[LINKED])

    def _file_facts(self) -> str:
        parts = []
        if self._waiting:
            parts.append(self.tr("Files that wait: {count}").format(count=number(self._waiting)))
        if self.look.seen is not None:
            report = self.look.seen.report
            parts.append(say.facts(report.kind, report.variant, report.encoding, len(self.look.table.rows)))
        return " · ".join(parts)

    def _with_meanings(self, mapping: dict[int, tuple[str, str]]) -> Asked:
        return replace(self.look.asked, meanings=mapping)

    def _first_focus(self, due: list[str]) -> None:
        if due:
            self.questions.first_due().setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.import_button.isEnabled():
            self.import_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.groups.current().setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title, self._facts = Elided("heading", least=220), Elided("small")
        self._sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        theme.mark(self._sentence, role="strong")
        self.back_button, self.other_button = QPushButton(), QPushButton()
        self.skip_button, self.import_button = QPushButton(), QPushButton()
        icons.put(self.back_button, "chevron-left", alone=True)
        theme.mark(self.import_button, kind="primary")
        self.questions_button, self.columns_button = Segment(outlined=True), Segment(outlined=True)
        self.questions, self.columns, self.groups = QuestionsPanel(self), ReportColumns(self), ReportGroups(self)
        self._nothing = EmptyState("question", self)
        body = across(self.questions, self.groups, self._nothing)
        body.setSpacing(theme.space(4))
        for part in (1, 2):
            body.setStretch(part, 1)
        foot = across(self._sentence, self.skip_button, self.import_button)
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        layout.setSpacing(theme.space(3))
        what = QVBoxLayout()
        what.setSpacing(0)
        what.addWidget(self._title)
        what.addWidget(self._facts)
        head = across(self.back_button)
        head.addLayout(what, 1)
        for button in (self.questions_button, self.columns_button, self.other_button):
            head.addWidget(button)
        layout.addLayout(head)
        layout.addWidget(self.columns)
        layout.addLayout(body, 1)
        layout.addLayout(foot)
