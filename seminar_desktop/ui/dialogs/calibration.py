"""Measuring a printer: print a page, hold a ruler to it, write down what the ruler says."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.badges import Calibration, Stock
from ...domain.errors import KnownError
from ...services import papers
from ...wording_documents import CALIBRATION
from .. import theme
from ..badge_printing import LANE, calibration
from ..messages import words
from ..widgets.field import Field
from ..workspace import Workspace
from . import files


class CalibrationDialog(QDialog):
    """Three measures and the corrections that follow from them, remembered for one printer."""

    def __init__(self, workspace: Workspace, stock: Stock, parent: QWidget | None = None, printer: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace, self._stock = workspace, stock
        self._printer = printer or workspace.settings.printer
        self._known = calibration(workspace, self._printer)
        self._target = papers.target(stock)
        self.across, self.down, self.side = (self._measure(length) for length in
                                             (self._target.cross, self._target.cross, self._target.side))
        self._fields = [Field(editor) for editor in (self.across, self.down, self.side)]
        self._title, self._text, self._result = QLabel(wordWrap=True), QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._title, "title"), (self._text, "soft"), (self._result, "strong")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self.reset_button, self.close_button, self.apply_button = QPushButton(), QPushButton(), QPushButton()
        theme.mark(self.reset_button, kind="quiet")
        theme.mark(self.apply_button, kind="primary")
        self.apply_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._calculate()
        self.resize(560, self.layout().totalHeightForWidth(560))

    def found(self) -> Calibration | None:
        """The corrections that the measures ask for; None when they cannot be right."""
        try:
            return papers.corrected(self._stock, self.across.value(), self.down.value(), self.side.value(), self._known)
        except KnownError:
            return None

    def apply(self) -> None:
        """Remember the corrections of this printer."""
        found = self.found()
        if found is not None:
            self._remember(found)

    def reset(self) -> None:
        """Forget the corrections of this printer."""
        self._remember(Calibration())

    def write(self, file: Path) -> None:
        """Save the page to measure as PDF."""
        self._run(lambda: papers.write_calibration(self._stock, file, *self._page_words(), self._known),
                  self.tr("Calibration page saved: {file}").format(file=file))

    def print_page(self) -> None:
        """Print the page to measure, with the corrections known so far."""
        title, instructions = self._page_words()
        stock, known, printer = self._stock, self._known, self._printer

        def work() -> None:
            from ..printing import open_printer, print_pdf

            with TemporaryDirectory(prefix="calibration-") as folder:
                pdf = papers.write_calibration(stock, Path(folder) / "calibration.pdf", title, instructions)
                print_pdf(pdf, open_printer(printer), correction=known)

        self._run(work, self.tr("The calibration page was sent to {printer}.").format(printer=printer))

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _run(self, work, said: str) -> None:
        messages = self.workspace.messages

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                messages.error(error)

        self.workspace.tasks.run(lambda _progress: work(), lambda _result: messages.good(said), failed, lane=LANE)

    def _remember(self, found: Calibration) -> None:
        self.workspace.settings.calibrate(self._printer, found.right, found.down, found.scale)
        self.workspace.messages.good(self.tr("The correction is remembered for this printer."))
        self.accept()

    def _page_words(self) -> tuple[str, list[str]]:
        values = {"mm": f"{self._target.cross:g}"}
        codes = ("print", "right", "down", "scale")
        return words(CALIBRATION, "title"), [words(CALIBRATION, code, values) for code in codes]

    def _calculate(self) -> None:
        found = self.found()
        self.apply_button.setEnabled(found is not None)
        if found is None:
            self._result.setText(self.tr("Too far off to be corrected. Was the page printed at 100 %?"))
            return
        sentence = self.tr("Correction: {right} mm to the right, {down} mm down, {scale} % of the size.")
        self._result.setText(sentence.format(right=f"{found.right:+.1f}", down=f"{found.down:+.1f}",
                                             scale=f"{found.scale * 100:.1f}"))

    def _measure(self, length: float) -> QDoubleSpinBox:
        editor = QDoubleSpinBox(decimals=1, singleStep=0.1, suffix=" mm")
        editor.setRange(0, 300)
        editor.setValue(length)
        editor.valueChanged.connect(lambda _value: self._calculate())
        return editor

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Calibrate printer"))
        named = self.tr("Calibrate {printer}").format(printer=self._printer)
        self._title.setText(named if self._printer else self.tr("Calibrate printer"))
        self._text.setText(self.tr("Print the calibration page on “{paper}”, then write what your ruler says.")
                           .format(paper=self._stock.name))
        cross, side = f"{self._target.cross:g}", f"{self._target.side:g}"
        for field, label in zip(self._fields, (
                self.tr("Left edge to the cross, exact: {mm} mm").format(mm=cross),
                self.tr("Top edge to the cross, exact: {mm} mm").format(mm=cross),
                self.tr("Width of the square, exact: {mm} mm").format(mm=side)), strict=True):
            field.set_label(label)
        self.print_button.setText(self.tr("Print calibration page"))
        self.save_button.setText(self.tr("Save it as PDF…"))
        self.reset_button.setText(self.tr("No correction"))
        self.close_button.setText(self.tr("Cancel"))
        self.apply_button.setText(self.tr("Remember"))

    def _lay_out(self) -> None:
        first, last = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((first, (self.print_button, self.save_button, None)),
                             (last, (self.reset_button, None, self.close_button, self.apply_button))):
            row.setSpacing(theme.space(2))
            for widget in widgets:
                row.addWidget(widget) if widget else row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(first)
        for field in self._fields:
            layout.addWidget(field)
        layout.addWidget(self._result)
        layout.addSpacing(theme.space(2))
        layout.addLayout(last)
        self.setMinimumWidth(560)

    def _connect(self) -> None:
        self.print_button.setEnabled(bool(self._printer))
        self.print_button.clicked.connect(self.print_page)
        self.save_button.clicked.connect(lambda: files.ask_save(
            self, self.tr("Save calibration page"), Path.home() / "calibration.pdf", self.write))
        self.reset_button.clicked.connect(self.reset)
        self.close_button.clicked.connect(self.reject)
        self.apply_button.clicked.connect(self.apply)
