"""All versions of one certificate: who issued each, when and why, and which one is valid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.certificates import Issue
from ...domain.statement import grouped
from .. import theme
from ..pages import certificates_words as say
from ..pages.people_words import number
from ..widgets.layouts import across
from ..widgets.note_list import Note, NoteList

WIDTH, HEIGHT = 620, 460


class VersionsDialog(QDialog):
    """Looks only; the last version stands first."""

    def __init__(self, issues: Sequence[Issue], others: Sequence[Issue], parent: QWidget) -> None:
        """`others`: further certificates of the same kind for the same person, under other serials."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = issues[0]
        title = self.tr("Versions of {serial}").format(serial=first.serial)
        self.setWindowTitle(title)
        heading = QLabel(title)
        below = QLabel(" · ".join((issues[-1].name, say.kind(first.kind))))
        for label, role in ((heading, "title"), (below, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.list = NoteList()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.set_notes([self._note(one) for one in (*reversed(issues), *others)])
        self.close_button = QPushButton(self.tr("Close"), default=True)
        self.close_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(2))
        layout.addWidget(heading)
        layout.addWidget(below)
        layout.addWidget(self.list, 1)
        layout.addLayout(across(None, self.close_button))
        self.resize(WIDTH, HEIGHT)

    def _note(self, issue: Issue) -> Note:
        icon, tone = say.VALIDITY_LOOK[issue.validity]
        head = self.tr("{serial}, version {version}: {validity}").format(
            serial=issue.serial, version=number(issue.version), validity=say.validity(issue.validity)
        )
        who = " · ".join(part for part in (say.when(issue.at), issue.operator, issue.desk) if part)
        code = self.tr("Verification code {code}, {printed}").format(
            code=grouped(issue.code), printed=say.printed(issue)
        )
        why = self.tr("Reason: {reason}").format(reason=issue.reason) if issue.reason else ""
        return Note(issue.entry, head, "\n".join(part for part in (issue.name, who, code, why) if part), icon, tone,
                    strong=True)  # fmt: skip
