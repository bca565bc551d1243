"""The field of a sheet's code, and the sentence that says why a code was refused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from .. import theme
from ..messages import announce
from ..widgets.layouts import across

_LONGEST = 40


class CodeBar(QWidget):
    """Shows the code of the sheet that is open, as a browser shows an address. `error` is placed by its owner."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self.error = QLabel(), QLabel(wordWrap=True)
        self.field = QLineEdit(maxLength=_LONGEST)
        self.field.setFixedWidth(150)
        self._label.setBuddy(self.field)
        theme.mark(self._label, role="strong")
        theme.mark(self.error, role="error")
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setLayout(across(self._label, self.field))
        self.layout().setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(lambda _text: self.complain(""))
        self.complain("")

    def show_code(self, code: str) -> None:
        """The code of the sheet that is open."""
        self.field.setText(code)
        self.complain("")

    def choose(self) -> None:
        """Ready for another code."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def complain(self, text: str) -> None:
        """Say why a code was refused; an empty text takes that away."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        theme.mark(self.field, invalid=bool(text))
        if text:
            announce(self.error, text)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Code of the sheet"))
        self.field.setPlaceholderText(self.tr("e.g. 7K0QX"))
        self.field.setAccessibleName(self.tr("Code of the sheet"))
        self.field.setToolTip(self.tr("At the top right of every page, and in its QR symbol. Enter opens the sheet."))

    def _enter(self) -> None:
        if self.field.text().strip():
            self.entered.emit(self.field.text())
