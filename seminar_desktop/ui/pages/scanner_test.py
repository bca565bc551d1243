"""“Test my scanner”: scan a sample, and read in words whether it works and what to change on the scanner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ... import wording_scanner
from ...domain.badge_code import LENGTH, grouped
from ...domain.scanner_check import CHARACTER, Diagnosis, Key, diagnose, sample_code
from ...services import papers
from .. import icons, theme
from ..messages import words
from ..page import Page
from ..widgets.key_field import KeyField
from ..widgets.qr import QrView
from ..workspace import Workspace

FACTS = 5


class ScannerTestPage(Page):
    """The sample at the left, the diagnosis at the right. The code belongs to no seminar, so it admits nobody."""

    name = "scanner_test"
    icon = "keyboard"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.code = sample_code()
        self.diagnosis: Diagnosis | None = None
        self._keys: Sequence[Key] = ()
        self._make()
        self._lay_out()
        self.field.scanned.connect(self._scanned)
        self.field.began.connect(lambda: self._show(None))
        self.again_button.clicked.connect(self.start_again)
        self.qr.set_rows(papers.qr(self.code))
        self._code.setText(grouped(self.code))

    def scan_field(self) -> KeyField:
        return self.field

    def start_again(self) -> None:
        """Wait for another scan."""
        self.field.clear()
        self._show(None)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_scan(self, code: str) -> bool:
        """A real badge instead of the sample: it was read, and a test admits nobody."""
        self.workspace.messages.good(
            self.tr("That is a badge of this seminar, and it was read without a fault. Nobody was admitted."))
        return True

    def retranslate(self) -> None:
        self._title.setText(self.tr("Test my scanner"))
        self._intro.setText(self.tr("Scan this sample, with the scanner and on the computer you will use at the desk. "
                                    "The sample admits nobody."))
        self._field_label.setText(self.tr("The scanner types here"))
        self.field.setAccessibleName(self.tr("The scanner types here"))
        self.field.setPlaceholderText(self.tr("Click here, then scan"))
        self.again_button.setText(self.tr("Test again"))
        for label, text in zip(self._facts, (self.tr("Characters"), self.tr("Keyboard layout"), self.tr("Letters"),
                                             self.tr("Ends with"), self.tr("Speed")), strict=True):
            label.setText(text)
        self._show(self.diagnosis)

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _scanned(self, keys: Sequence[Key]) -> None:
        self._keys = keys
        self._show(diagnose(keys, self.code))
        self.field.selectAll()
        announcement = QAccessibleAnnouncementEvent(self, f"{self._verdict.text()} {self._advice.text()}")
        QAccessible.updateAccessibility(announcement)

    def _show(self, found: Diagnosis | None) -> None:
        self.diagnosis = found
        works = found is not None and found.works
        self._verdict.setText(self.tr("Waiting for a scan") if found is None else
                              self.tr("This scanner works") if works else self.tr("This scanner does not work yet"))
        tone = theme.tokens().soft if found is None else theme.tokens().family("good" if works else "stop").text
        icon = "keyboard" if found is None else "check-circle" if works else "warning"
        self._icon.setPixmap(icons.pixmap(icon, 40, tone))
        self._advice.setText(self._advise(found))
        for label, text in zip(self._values, self._describe(found), strict=True):
            label.setText(text)
        self.again_button.setEnabled(found is not None)

    def _advise(self, found: Diagnosis | None) -> str:
        if found is None:
            return self.tr("What the scanner does is shown here, and what to change on it if need be.")
        values = {"missing": " ".join(found.missing), "doubled": " ".join(found.doubled), "before": found.before}
        sentences = [words(wording_scanner.ADVICE, problem, values) for problem in found.problems]
        return "\n".join(sentences or [self.tr("Nothing has to be changed. You can begin.")])

    def _describe(self, found: Diagnosis | None) -> list[str]:
        if found is None:
            return ["–"] * FACTS
        arrived = sum(key.kind == CHARACTER for key in self._keys)
        plain = QLocale()
        speed = self.tr("{usual} ms a key, the slowest {slowest} ms")
        return [
            self.tr("{arrived} of {length}").format(arrived=arrived, length=LENGTH),
            words(wording_scanner.LAYOUTS, found.layout),
            words(wording_scanner.CASES, found.case),
            words(wording_scanner.SUFFIXES, found.suffix),
            speed.format(usual=plain.toString(round(found.usual)), slowest=plain.toString(round(found.slowest))),
        ]

    def changeEvent(self, event) -> None:
        if event.type() == event.Type.PaletteChange:
            self._show(self.diagnosis)
        super().changeEvent(event)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._title, self._intro, self._code, self._field_label = (QLabel() for _ in range(4))
        self._icon, self._verdict, self._advice = QLabel(), QLabel(), QLabel()
        self._facts, self._values = [QLabel() for _ in range(FACTS)], [QLabel() for _ in range(FACTS)]
        for label in (self._intro, self._verdict, self._advice, *self._values):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label, role in ((self._title, "heading"), (self._intro, "soft"), (self._code, "small"),
                            (self._field_label, "strong"), (self._verdict, "heading"),
                            *((label, "soft") for label in self._facts)):
            theme.mark(label, role=role)
        self.qr, self.field, self.again_button = QrView(), KeyField(), QPushButton()
        self._field_label.setBuddy(self.field)
        icons.put(self.again_button, "refresh")

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(theme.space(4))
        columns.addWidget(self._sample())
        columns.addWidget(self._result(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._title)
        layout.addWidget(self._intro)
        layout.addSpacing(theme.space(2))
        layout.addLayout(columns)
        layout.addStretch(1)

    def _sample(self) -> QFrame:
        card = QFrame()
        theme.mark(card, card=True)
        card.setFixedWidth(360)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.space(3))
        layout.addWidget(self._field_label)
        layout.addWidget(self.field)
        layout.addStretch(1)
        return card

    def _result(self) -> QFrame:
        card = QFrame()
        theme.mark(card, card=True)
        head = QHBoxLayout()
        head.setSpacing(theme.space(3))
        head.addWidget(self._icon)
        head.addWidget(self._verdict, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(5))
        grid.setVerticalSpacing(theme.space(3))
        grid.setColumnStretch(1, 1)
        for row, (fact, value) in enumerate(zip(self._facts, self._values, strict=True)):
            grid.addWidget(fact, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(theme.space(3))
        layout.addLayout(head)
        layout.addWidget(self._advice)
        layout.addSpacing(theme.space(3))
        layout.addLayout(grid)
        layout.addStretch(1)
        layout.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card
