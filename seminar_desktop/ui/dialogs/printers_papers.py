"""Papers that are not in the list: measured with a ruler, checked while they are written, kept on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...domain.badges import Stock
from ...domain.errors import KnownError
from ...services import own_papers, papers
from .. import theme
from ..messages import error as sentence
from ..pages.people_fields import Choice
from ..widgets.field import Field
from ..widgets.layouts import across
from ..widgets.notice import Notice
from ..widgets.start_cell import StartCell
from ..workspace import Workspace

NEW = "new"
_SHEET = ("left", "top", "pitch_x", "pitch_y")
"""Measures that only sheets have."""


class PapersDialog(QDialog):
    """One paper at a time: its measures at the left, its drawing at the right."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = workspace.settings
        self.which, self.page, self.name = Choice(), Choice(), QLineEdit(maxLength=own_papers.LONGEST_NAME)
        self.counts = {name: QSpinBox(minimum=1, maximum=own_papers.MOST_ALONG) for name in ("columns", "rows")}
        self.measures = {name: QDoubleSpinBox(decimals=2, maximum=400, singleStep=0.5, suffix=" mm")
                         for name in ("width", "height", *_SHEET)}  # fmt: skip
        self.plain, self.drawing, self.notice = QCheckBox(), StartCell(), Notice()
        self.drawing.setEnabled(False)
        editors = {"which": self.which, "name": self.name, "page": self.page, **self.counts, **self.measures}
        self.fields = {name: Field(editor) for name, editor in editors.items()}
        self._title, self._text = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._title, "title"), (self._text, "soft")):
            theme.mark(label, role=role)
        self.remove_button, self.close_button, self.save_button = QPushButton(), QPushButton(), QPushButton()
        theme.mark(self.remove_button, kind="quiet")
        theme.mark(self.save_button, kind="primary")
        self.save_button.setDefault(True)
        self._retranslate()
        self._lay_out()
        self._offer(NEW)
        self._connect()
        self.fill(None)

    def paper(self, name: str) -> Stock:
        """The paper as it is measured here, under this name. KnownErrors of `services.own_papers.read`."""
        sheet = self.page.code() in ("A4", "Letter")
        counts = {name: spin.value() if sheet else 1 for name, spin in self.counts.items()}
        measures = {name: spin.value() if sheet or name not in _SHEET else 0.0 for name, spin in self.measures.items()}
        plain = sheet and self.plain.isChecked()
        made = own_papers.make(name, self.page.code(), counts["columns"], counts["rows"], measures, plain)
        return made if self.which.code() == NEW else own_papers.renewed(made, self.which.code())

    def fill(self, paper: Stock | None) -> None:
        """Show a paper; None begins with one that most packets are like."""
        self.name.setText(paper.name if paper else "")
        self.page.put(paper.page if paper else "Letter")
        start = {"columns": 2, "rows": 3, "width": 101.6, "height": 76.2, "left": 6.35, "top": 25.4,
                 "pitch_x": 101.6, "pitch_y": 76.2}  # fmt: skip
        for name, count in self.counts.items():
            count.setValue(getattr(paper, name) if paper else int(start[name]))
        for name, measure in self.measures.items():
            measure.setValue(getattr(paper, name) if paper else start[name])
        self.plain.setChecked(bool(paper and paper.plain))
        self._changed()

    def save(self) -> None:
        """Keep the paper; it is offered wherever badges are printed."""
        try:
            paper = self.paper(self.name.text())
        except KnownError as error:
            self._say(sentence(error))
            return
        kept = [one for one in own_papers.own(self._settings.own_papers) if one.id != paper.id]
        self._settings.own_papers = [own_papers.plain_values(one) for one in [*kept, paper]]
        self._offer(paper.id)
        self._changed()

    def remove(self) -> None:
        """Forget the paper; badges go on the first one of the list then."""
        if self._settings.badge_stock == self.which.code():
            self._settings.badge_stock = ""
        kept = [one for one in own_papers.own(self._settings.own_papers) if one.id != self.which.code()]
        self._settings.own_papers = [own_papers.plain_values(one) for one in kept]
        self._offer(NEW)
        self.fill(None)

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _offer(self, chosen: str) -> None:
        known = {one.id: one.name for one in own_papers.own(self._settings.own_papers)}
        self.which.offer({NEW: self.tr("New paper"), **known})
        self.which.put(chosen)
        self.remove_button.setEnabled(chosen != NEW)

    def _choose(self) -> None:
        wanted = self.which.code()
        self.remove_button.setEnabled(wanted != NEW)
        self.fill(next((one for one in own_papers.own(self._settings.own_papers) if one.id == wanted), None))

    def _changed(self) -> None:
        """Check and draw what is written."""
        sheet = self.page.code() in ("A4", "Letter")
        for name in (*self.counts, *_SHEET):
            self.fields[name].editor.setEnabled(sheet)
        self.plain.setEnabled(sheet)
        self.fields["height"].set_hint(self.tr("0: endless roll") if self.page.code() == "roll" else "")
        try:
            paper = self.paper(self.name.text().strip() or "-")
        except KnownError as error:
            self._say(sentence(error))
            self.save_button.setEnabled(False)
            return
        self._say("")
        self.save_button.setEnabled(True)
        shown = papers.sheet(paper)
        self.drawing.set_sheet((shown.width, shown.height), list(shown.cells), paper.columns)

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Own papers"))
        self._title.setText(self.tr("Papers of your own"))
        self._text.setText(self.tr("Measure from the top left corner of the sheet, in millimetres."))
        labels = {
            "which": self.tr("Paper"), "name": self.tr("Name on the packet"), "page": self.tr("Page"),
            "columns": self.tr("Badges across"), "rows": self.tr("Badges down"),
            "width": self.tr("Width of a badge"), "height": self.tr("Height of a badge"),
            "left": self.tr("Left edge to the first"), "top": self.tr("Top edge to the first"),
            "pitch_x": self.tr("Left edge to left edge"), "pitch_y": self.tr("Top edge to top edge"),
        }  # fmt: skip
        for name, text in labels.items():
            self.fields[name].set_label(text)
        self.page.offer({"Letter": self.tr("Letter"), "A4": "A4", "roll": self.tr("Roll of labels"),
                         "card": self.tr("Card printer")})  # fmt: skip
        self.plain.setText(self.tr("Plain paper, cut by hand (crop marks)"))
        self.drawing.setAccessibleName(self.tr("Drawing of the paper"))
        self.remove_button.setText(self.tr("Remove"))
        self.close_button.setText(self.tr("Close"))
        self.save_button.setText(self.tr("Save"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(2))
        pairs = (("which", "page"), ("name", ""), ("columns", "rows"), ("width", "height"), ("left", "top"),
                 ("pitch_x", "pitch_y"))  # fmt: skip
        for row, (left, right) in enumerate(pairs):
            grid.addWidget(self.fields[left], row, 0, 1, 1 if right else 2, Qt.AlignmentFlag.AlignTop)
            if right:
                grid.addWidget(self.fields[right], row, 1, Qt.AlignmentFlag.AlignTop)
        left_side = QVBoxLayout()
        left_side.addLayout(grid)
        left_side.addWidget(self.plain)
        left_side.addStretch(1)
        both = across()
        both.setSpacing(theme.space(4))
        both.addLayout(left_side, 1)
        both.addWidget(self.drawing, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(both, 1)
        layout.addWidget(self.notice)
        layout.addLayout(across(self.remove_button, None, self.close_button, self.save_button))
        self.setMinimumWidth(780)

    def _connect(self) -> None:
        self.which.activated.connect(lambda _row: self._choose())
        self.page.activated.connect(lambda _row: self._changed())
        self.name.textChanged.connect(lambda _text: self._changed())
        for count in self.counts.values():
            count.valueChanged.connect(lambda _value: self._changed())
        for measure in self.measures.values():
            measure.valueChanged.connect(lambda _value: self._changed())
        self.plain.toggled.connect(lambda _on: self._changed())
        self.save_button.clicked.connect(self.save)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.accept)
