"""How badges are printed: paper, first place, reason, printer. Holds choices, prints nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.badges import REISSUES, PrintReason, Stock
from ...services import own_papers, papers, print_jobs
from .. import icons, theme
from ..print_queue import SETTINGS as PRINTER_SETTINGS
from ..widgets.field import Field
from ..widgets.notice import Notice
from ..widgets.start_cell import StartCell
from ..workspace import Workspace
from .people_fields import Choice

WIDTH = 380


class PrintPanel(QFrame):
    """`changed` when the drawing is out of date; the buttons are connected by the page."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.setFixedWidth(WIDTH)
        self.workspace = workspace
        self._stocks = {stock.id: stock for stock in own_papers.stocks(workspace.settings.own_papers)}
        self._printers: Sequence[str] = ()
        self._make()
        self._lay_out()
        self._offer_papers()
        self._take_paper()
        self._connect()

    # ---- what is chosen ---------------------------------------------------------------------------------------------

    def stock(self) -> Stock:
        return self._stocks[self.paper.code()]

    def why(self) -> PrintReason:
        return PrintReason(self.reason.code() or PrintReason.FIRST)

    def both_sides(self) -> bool:
        return self.backs.isChecked()

    def crop_marks(self) -> bool:
        return self.stock().plain and self.crop.isChecked()

    def place(self) -> int:
        return self.start.start()

    def printer_name(self) -> str:
        """The printer for this paper; empty when none is chosen."""
        return self.workspace.queue.printer_for(print_jobs.badge_document(self.stock()))

    # ---- what the page tells ----------------------------------------------------------------------------------------

    def set_printers(self, names: Sequence[str]) -> None:
        """The printers that are there; the remembered one stays in the list when it is not."""
        self._printers = names
        remembered = self.printer_name()
        offered = {"": self.tr("No printer chosen")} | {name: name for name in names}
        if remembered and remembered not in names:
            offered[remembered] = self.tr("{name} (not connected)").format(name=remembered)
        self.printer.offer(offered)
        self.printer.put(remembered)

    def show_count(self, count: int) -> None:
        """How many badges are selected, on how many sheets."""
        sheets = papers.pages_needed(self.stock(), count, self.place())
        self.count.setText(self.tr("Badges: {badges} · Sheets: {sheets}").format(badges=count, sheets=sheets))
        self.print_button.setText(self.tr("Print {count}").format(count=count))
        self.print_button.setEnabled(count > 0)
        self.save_button.setEnabled(count > 0)
        self.start.set_count(count)

    def begin_at(self, place: int) -> None:
        """Another first free place, after something was printed."""
        self.start.set_start(place)
        self._say_place()
        self.changed.emit()

    def warn(self, sentences: Sequence[str]) -> None:
        """Say what cannot be printed."""
        self.warning.setText("\n".join(sentences[:3]))
        self.warning.setVisible(bool(sentences))

    def retranslate(self) -> None:
        self._paper_field.set_label(self.tr("Paper"))
        self._reason_field.set_label(self.tr("Reason"))
        self._printer_field.set_label(self.tr("Printer"))
        self.crop.setText(self.tr("Crop marks for cutting by hand"))
        self.crop.setAccessibleName(self.crop.text())
        self.backs.setText(self.tr("Both sides"))
        self.backs.setAccessibleName(self.backs.text())
        self.backs.setToolTip(self.tr("If the design has a back, on a printer that turns the paper by itself"))
        self.calibrate_button.setText(self.tr("Calibrate…"))
        self.calibrate_button.setToolTip(self.tr("Measure where this printer prints, and correct it"))
        self.save_button.setText(self.tr("Save PDF…"))
        self.save_button.setToolTip("Ctrl+S")
        self.print_button.setToolTip("Ctrl+P")
        self.reason.offer({PrintReason.FIRST: self.tr("First print"), PrintReason.JAM: self.tr("Spoilt in the printer"),
                           PrintReason.LOST: self.tr("Lost"), PrintReason.DAMAGED: self.tr("Damaged"),
                           PrintReason.NAME_CORRECTED: self.tr("Name corrected")})
        self.set_printers(self._printers)
        self._explain()
        self._say_place()

    # ---- reactions --------------------------------------------------------------------------------------------------

    def _take_paper(self) -> None:
        stock, settings = self.stock(), self.workspace.settings
        sheet = papers.sheet(stock)
        self.start.set_sheet((sheet.width, sheet.height), list(sheet.cells), stock.columns)
        self.start.set_start(settings.next_cell(stock.id, stock.cells))
        self.crop.setVisible(stock.plain)
        self.set_printers(self._printers)
        self._say_place()

    def _paper_chosen(self) -> None:
        self.workspace.settings.badge_stock = self.paper.code()
        self._take_paper()
        self.changed.emit()

    def _place_chosen(self, place: int) -> None:
        self.workspace.settings.set_next_cell(self.stock().id, place)
        self._say_place()
        self.changed.emit()

    def _setting_changed(self, key: str) -> None:
        """A paper was measured, or a printer chosen, elsewhere."""
        if key == "own_papers":
            kept = self.workspace.settings.own_papers
            self._stocks = {stock.id: stock for stock in own_papers.stocks(kept)}
            blocked = self.paper.blockSignals(True)
            self.paper.clear()
            self._offer_papers()
            self.paper.blockSignals(blocked)
            self._take_paper()
            self.changed.emit()
        elif key in PRINTER_SETTINGS.values():
            self.set_printers(self._printers)

    def _printer_chosen(self) -> None:
        kind = print_jobs.badge_document(self.stock())
        setattr(self.workspace.settings, PRINTER_SETTINGS[kind], self.printer.code())

    def _crop_chosen(self, on: bool) -> None:
        self.workspace.settings.crop_marks = on
        self.changed.emit()

    def _say_place(self) -> None:
        many = self.stock().cells > 1
        words = self.tr("First free place: {place} of {places}") if many else self.tr("One badge on each page")
        self._place.setText(words.format(place=self.place(), places=self.stock().cells))

    def _explain(self) -> None:
        """What the reason does to the old badge."""
        why = self.why()
        if why in REISSUES:
            self._reason_field.set_hint(self.tr("A new code is made. The old badge stops working."))
        elif why == PrintReason.JAM:
            self._reason_field.set_hint(self.tr("The same code again. Throw the spoilt badge away."))
        else:
            self._reason_field.set_hint("")

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.paper, self.reason, self.printer = Choice(), Choice(), Choice()
        self._paper_field, self._reason_field = Field(self.paper), Field(self.reason)
        self._printer_field = Field(self.printer)
        self.crop, self.start, self.warning = QCheckBox(), StartCell(), Notice()
        self.warning.hide()
        self.crop.setChecked(self.workspace.settings.crop_marks)
        self.backs = QCheckBox()
        self.backs.setChecked(self.workspace.settings.badge_backs)
        self._place, self.count = QLabel(), QLabel()
        theme.mark(self._place, role="small")
        theme.mark(self.count, role="strong")
        self.calibrate_button, self.save_button, self.print_button = QPushButton(), QPushButton(), QPushButton()
        theme.mark(self.print_button, kind="primary")
        icons.put(self.print_button, "printer", "accent_ink")

    def _offer_papers(self) -> None:
        self.paper.offer({stock.id: f"{stock.name} · {stock.page}" for stock in self._stocks.values()})
        wanted = self.workspace.settings.badge_stock
        self.paper.put(wanted if wanted in self._stocks else next(iter(self._stocks)))

    def _lay_out(self) -> None:
        printing = QHBoxLayout()
        printing.setSpacing(theme.space(2))
        printing.addWidget(self._printer_field, 1)
        printing.addWidget(self.calibrate_button, 0, Qt.AlignmentFlag.AlignBottom)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.print_button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._paper_field)
        layout.addWidget(self.start, 1)
        layout.addWidget(self._place, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.warning)
        layout.addWidget(self.crop)
        layout.addWidget(self.backs)
        layout.addWidget(self._reason_field)
        layout.addLayout(printing)
        layout.addSpacing(theme.space(1))
        layout.addWidget(self.count)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.workspace.setting_changed.connect(self._setting_changed)
        self.paper.currentIndexChanged.connect(lambda _index: self._paper_chosen())
        self.reason.currentIndexChanged.connect(lambda _index: self._explain())
        self.start.chosen.connect(self._place_chosen)
        self.crop.toggled.connect(self._crop_chosen)
        self.backs.toggled.connect(lambda on: setattr(self.workspace.settings, "badge_backs", on))
        self.printer.activated.connect(lambda _index: self._printer_chosen())
